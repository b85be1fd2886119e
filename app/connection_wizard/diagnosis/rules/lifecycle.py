"""Refreshing and revoking (RFC 6749 section 6, RFC 7009)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    BEARER,
    add_scopes,
    asking,
    fix,
    fix_setting,
    header,
    method,
    other_authentication,
    parameter,
    sending_refresh_token,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import REFRESH, REVOKE, Rule, Said, of_call, place
from connection_wizard.oauth.legs import Leg
from connection_wizard.spec import names
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.asked import adding, has_parameter, parameters_of
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, say

REFRESH_AGAIN: tuple[Leg, ...] = ("refresh_again",)
STILL_WORKS: tuple[Leg, ...] = ("test_after_revoke",)


_OFFLINE = re.compile(r"(?<![a-z])(?:offline|refresh)", re.IGNORECASE)
"""In the name of a scope that asks for a refresh token: offline_access, offline, refresh_token, RefreshToken …"""
_ASKS_FOR_IT = frozenset({"access_type", "token_access_type", "approval_prompt", "prompt", "duration", "grant_offline"})


def _ask_offline(evidence: Evidence, said: Said) -> Fix | None:
    """What makes providers give out a refresh token: what is known of this one; else OpenID's scope where its scopes are
    used, and Google's parameter where they are not."""
    if (named := _named_for_refresh(evidence)) is not None:
        return named
    known = evidence.known
    if known and known.refresh_scopes and not set(known.refresh_scopes).intersection(evidence.scopes):
        return add_scopes(evidence, known.refresh_scopes[:1])
    step = evidence.spec.authorization
    wanted = known.for_refresh.items() if known else ()
    if missing := {name: value for name, value in wanted if not has_parameter(step, name, value)}:
        return adding(step, missing)
    sent = {name for name, _ in parameters_of(step)}
    if "access_type" in sent and "prompt" not in sent:  # Google gives a refresh token at the first consent only
        return asking("prompt", "consent")(evidence, said)
    if "openid" in evidence.scopes and "offline_access" not in evidence.scopes:
        return add_scopes(evidence, ("offline_access",))
    if "openid" in evidence.scopes and "prompt" not in sent:  # OpenID Connect Core section 11
        return asking("prompt", "consent")(evidence, said)
    if any(_OFFLINE.search(scope) for scope in evidence.background.documented.scopes):
        return None  # that provider says how, and it is asked so already
    return asking("access_type", "offline")(evidence, said)


def _named_for_refresh(evidence: Evidence) -> Fix | None:
    """What the documentation names for a refresh token and the request lacks: a scope, or a parameter."""
    named = evidence.background.documented
    scopes = tuple(scope for scope in named.scopes if _OFFLINE.search(scope))
    if scopes and not set(scopes).intersection(evidence.scopes):
        return add_scopes(evidence, scopes[:1])
    sent = {name for name, _ in parameters_of(evidence.spec.authorization)}
    missing = {name: value for name, value in named.parameters.items() if name in _ASKS_FOR_IT and name not in sent}
    return adding(evidence.spec.authorization, missing) if missing else None


def _sends_no_refresh_token(evidence: Evidence) -> bool:
    call = evidence.call
    return call is not None and not any(names.REFRESH_TOKEN in paths_in(text) for text in call.templates)


def _says_how(evidence: Evidence) -> bool:
    """Whether it is known, or was read, how this provider is asked for a refresh token: then it has some."""
    known, named = evidence.known, evidence.background.documented
    return (
        bool(known and (known.for_refresh or known.refresh_scopes))
        or any(_OFFLINE.search(scope) for scope in named.scopes)
        or not _ASKS_FOR_IT.isdisjoint(named.parameters)
    )


def _brought_no_new_one(evidence: Evidence) -> bool:
    """Whether the provider refuses, as spent, the very refresh token that it took a moment before."""
    before = [result.facts for result in evidence.background.earlier if result.leg == "refresh"]
    kept = bool(before) and before[-1].get("refresh_token_rotated") is False
    return kept and before[-1].get("refresh_token_sent") is True and evidence.status in (400, 401, 403)


def _with_scope(evidence: Evidence, said: Said) -> Fix | None:
    return parameter(evidence, "scope", evidence.joined_scopes) if evidence.scopes else None


def _naming_the_token(evidence: Evidence, said: Said) -> Fix | None:
    """The parameter that says what is to be revoked, where the author left it out."""
    call = evidence.spec.revoke_token
    if call is None or "token" not in call.omit:
        return None
    left = [name for name in call.omit if name != "token"]
    return fix(say("Send {name}", name="token"), (("revoke_token", "omit"), left))


_OFFLINE_SCOPES = ("offline_access", "offline")
"""OpenID Connect Core section 11; the second is what Salesforce's kin and some others call it."""


def _scope_for_refresh(evidence: Evidence, said: Said) -> Fix | None:
    """The scope that asks for a refresh token at many providers that are not known here, one after the other."""
    if evidence.known and (evidence.known.for_refresh or evidence.known.refresh_scopes):
        return None
    named = [scope for scope in evidence.background.documented.scopes if _OFFLINE.search(scope)]
    left = (scope for scope in named or _OFFLINE_SCOPES if scope not in evidence.scopes)
    offered = (add_scopes(evidence, (scope,)) for scope in left)
    return next((fix for fix in offered if fix is not None and not evidence.failed_before(fix)), None)


def _by_header_in_the_test_alone(evidence: Evidence) -> bool:
    """Whether the test call, after which this one is made, has the token in a header, and this one has none."""

    def sends_it(call: HttpCall) -> bool:
        return any(row.name.strip().lower() == "authorization" for row in call.headers)

    own, test = evidence.own_call, evidence.spec.test_call
    return own is not None and sends_it(test) and not sends_it(own)


_NO_TOKEN_FOUND = say(
    "The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it."
)
_ADD_THE_TOKEN = say("Add the header Authorization with Bearer and the access token, if its documentation has it so.")


RULES: tuple[Rule, ...] = (
    Rule(
        "nothing-to-refresh",
        Strength.SHOWN,
        say("The provider does not say that its access tokens expire: then there is nothing to refresh."),
        say("If its documentation says the same, switch this step off."),
        place("refresh_token"),
        legs=REFRESH,
        reasons=("no_refresh_token",),
        where=lambda evidence: evidence.background.token_expires() is False and not _says_how(evidence),
        mend=fix_setting(say("Go without a refresh"), "refresh_token", value=None),
    ),
    Rule(
        "no-refresh-token",
        Strength.SHOWN,
        say(
            "The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for."
        ),
        say(
            "Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.",
            step=number_of("authorization"),
        ),
        place("authorization", "parameters"),
        legs=REFRESH,
        reasons=("no_refresh_token",),
        mend=_ask_offline,
    ),
    Rule(
        "no-refresh-token-without-scope",
        Strength.SHOWN,
        say("The provider gives one to those alone who ask for a scope of its own."),
        say("Look up what it is called: offline_access, offline, or the like."),
        place("authorization", "scopes"),
        legs=REFRESH,
        reasons=("no_refresh_token",),
        mend=_scope_for_refresh,
        needed=True,
    ),
    Rule(
        "refresh-once",
        Strength.SHOWN,
        say("The refresh token worked once and is refused the second time, and the first refresh brought no new one."),
        by_place(
            say(
                "Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.",
                step=number_of("access_token"),
            ),
            "Look at the answer of the first refresh: if a new refresh token stands in it, set its place (response.refresh_token in access_token). If there is none, this connection ends with its second token: ask the provider.",
        ),
        place("access_token", "response", "refresh_token"),
        legs=REFRESH_AGAIN,
        where=_brought_no_new_one,
    ),
    Rule(
        "refresh-scope",
        Strength.NAMED,
        say("The provider wants the scopes again when a token is refreshed."),
        say("Add the parameter scope."),
        of_call("parameters"),
        legs=REFRESH,
        errors=frozenset({"invalid_scope"}),
        says=r"\bscopes?\b",
        mend=_with_scope,
        needed=True,
        examples=("The scope parameter is required", "invalid_scope"),
    ),
    Rule(
        "refresh-scope-perhaps",
        Strength.CODE,
        say("The request for the token was understood, this one is not: the provider may want the scopes again."),
        say("Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6)."),
        of_call("parameters"),
        legs=REFRESH,
        errors=frozenset({"invalid_request", "bad_request", "invalid_resource", "invalid_target"}),
        unless=r"missing|required|grant[_ ]type|client|redirect|json|form\b|method|\btoken\b.{0,30}(?:invalid|expired|malformed|revoked)|(?:expired|revoked) token",
        where=lambda evidence: evidence.background.worked("exchange") and "scope" not in evidence.sent_parameters,
        mend=_with_scope,
        needed=True,
        examples=("invalid_request",),
    ),
    Rule(
        "refresh-spent",
        Strength.CODE,
        say(
            "The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired."
        ),
        say(
            "Log in again. If it happens every time, check that the refresh token is sent to the right address.",
        ),
        of_call("url"),
        legs=REFRESH,
        errors=frozenset(
            {
                "invalid_grant",
                "invalid_token",
                "token_expired",
                "expired_token",
                "bad_refresh_token",
                "invalid_refresh_token",
                "token_revoked",
            }
        ),
        says=r"refresh[_ ]token.{0,60}(?:invalid|expired|revoked|used|incorrect|not found|malformed)|(?:invalid|expired|incorrect|bad|malformed).{0,20}refresh[_ ]token|token.{0,30}(?:expired|revoked)|(?:expired|revoked) token|AADSTS70008\d?|AADSTS50173",
        retry="log_in",
        examples=(
            "invalid_grant",
            "Token has been expired or revoked.",
            "refresh token is invalid",
            "cannot renew revoked token",
        ),
    ),
    Rule(
        "refresh-refused-by-status",
        Strength.STATUS,
        say(
            "The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired."
        ),
        say(
            "Log in again. If it happens every time, compare this call with the provider's documentation.",
        ),
        of_call("url"),
        legs=REFRESH,
        statuses=("400", "403"),
        where=lambda evidence: not evidence.raw_words.text,
        retry="log_in",
    ),
    Rule(
        "revoke-other-token",
        Strength.NAMED,
        say("The provider revokes the other kind of token only."),
        say("Send the refresh token."),
        place("revoke_token", "parameters"),
        legs=REVOKE,
        errors=frozenset({"unsupported_token_type"}),
        says=r"(?:unsupported|wrong|invalid) token[_ ]type|only refresh tokens?|refresh tokens? only",
        mend=sending_refresh_token,
        examples=("unsupported_token_type", "Only refresh tokens can be revoked"),
    ),
    Rule(
        "revoke-refresh-token-named",
        Strength.NAMED,
        say("The provider looks for a refresh token here, and the access token was sent."),
        say("Send the refresh token."),
        place("revoke_token", "parameters"),
        legs=REVOKE,
        says=r"\b(?:valid|invalid|unknown|bad|expected|expects?|requires?|needs?|must be|not|no such|no matching)\b.{0,20}\brefresh[_ ]?token\b|\brefresh[_ ]?token\b['\"`]?.{0,24}\b(?:invalid|unknown|expected|not (?:found|valid|recogni[sz]ed|exist))|\b(?:bearer|access)[_ ]tokens?\b.{0,24}\b(?:not (?:accepted|allowed|supported)|rejected|cannot be revoked)",
        where=_sends_no_refresh_token,
        mend=sending_refresh_token,
        needed=True,
        examples=(
            "The `token` is not a valid refresh token",
            "Refresh token not found",
            "Access tokens cannot be revoked",
        ),
    ),
    Rule(
        "revoke-method",
        Strength.SHOWN,
        say("The provider does not take {method} at this address (status 405)."),
        say("Send it with the method that the provider names."),
        place("revoke_token", "method"),
        legs=REVOKE,
        statuses=("405", "501"),
        mend=method,
    ),
    Rule(
        "revoke-not-found",
        Strength.CODE,
        say("There is nothing at this address (status 404)."),
        say(
            "Check the address. Not every provider has one: then switch this step off.",
        ),
        place("revoke_token", "url"),
        legs=REVOKE,
        statuses=("404", "410"),
    ),
    Rule(
        "revoke-unknown-token",
        Strength.CODE,
        say(
            "The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here."
        ),
        say(
            "Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.",
        ),
        place("revoke_token", "parameters"),
        legs=REVOKE,
        errors=frozenset({"invalid_token", "token_revoked", "token_expired"}),
        says=r"token\b.{0,30}(?:expired|revoked|invalid|not found|unknown)|(?:invalid|unknown|expired)\b.{0,20}\btoken",
        unless=r"client|authori[sz]ation",
        examples=("invalid_token", "Token expired or revoked"),
    ),
    Rule(
        "revoke-wants-bearer",
        Strength.NAMED,
        say("The provider wants the access token in the Authorization header of this call."),
        say(
            "Add the header Authorization with Bearer and the access token.",
        ),
        place("revoke_token", "headers"),
        legs=REVOKE,
        errors=frozenset({"not_authed"}),
        says=r"http header .?authorization|bearer token (?:is )?(?:missing|required)|(?:missing|required) bearer",
        mend=lambda evidence, said: header(evidence, "Authorization", BEARER),
        needed=True,
        examples=('Must provide HTTP header "Authorization"', "not_authed"),
    ),
    Rule(
        "revoke-wants-bearer-too",
        Strength.CODE,
        _NO_TOKEN_FOUND,
        _ADD_THE_TOKEN,
        place("revoke_token", "headers"),
        legs=REVOKE,
        errors=frozenset(
            {
                "invalid_auth",
                "unauthenticated",
                "unauthorized",
                "invalid_authentication",
                "authentication_required",
                "auth_required",
            }
        ),
        where=_by_header_in_the_test_alone,
        mend=lambda evidence, said: header(evidence, "Authorization", BEARER),
        needed=True,
        examples=("invalid_auth", "authentication_required"),
    ),
    Rule(
        "revoke-wants-bearer-after-all",
        Strength.STATUS,
        _NO_TOKEN_FOUND,
        _ADD_THE_TOKEN,
        place("revoke_token", "headers"),
        legs=REVOKE,
        statuses=("401",),
        where=lambda evidence: (
            _by_header_in_the_test_alone(evidence) and other_authentication(evidence, {}) is None
        ),  # no other way of the app's credentials is left
        mend=lambda evidence, said: header(evidence, "Authorization", BEARER),
        needed=True,
    ),
    Rule(
        "revoke-refused",
        Strength.STATUS,
        say(
            "The provider refuses the revocation: it wants the app's credentials in another way, or does not allow it to this app."
        ),
        say(
            "Try the other way to send the credentials; otherwise ask the provider, or switch this step off.",
        ),
        place("revoke_token", "client_authentication"),
        legs=REVOKE,
        statuses=("400", "401", "403"),
        mend=lambda evidence, said: other_authentication(evidence, said) if evidence.status == 401 else None,
    ),
    Rule(
        "revoked-nothing",
        Strength.SHOWN,
        say(
            "The revocation did not say which token is meant: the parameter token is left out.",
        ),
        say("Send it (RFC 7009 section 2.1)."),
        place("revoke_token", "omit"),
        legs=STILL_WORKS,
        reasons=("token_still_works",),
        mend=_naming_the_token,
        needed=True,
    ),
    Rule(
        "revoked-in-vain",
        Strength.SHOWN,
        say("The provider said that the token is revoked, but it still works."),
        say(
            "Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.",
        ),
        place("revoke_token", "parameters"),
        legs=STILL_WORKS,
        reasons=("token_still_works",),
        mend=sending_refresh_token,
    ),
)
