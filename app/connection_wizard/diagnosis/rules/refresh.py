"""Refreshing (RFC 6749 section 6)."""

from __future__ import annotations

from typing import Final

from connection_wizard.diagnosis.departures import sent_for_the_token_alone
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    add_scopes,
    asking,
    fix,
    fix_setting,
    parameter,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import REFRESH, REVOKE, URL, Rule, Said, of_call, place
from connection_wizard.diagnosis.silence import is_bare
from connection_wizard.oauth.legs import Leg
from connection_wizard.spec import names
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.asked import adding, has_parameter, parameters_of
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.offline import ASKS_BY_NAME
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, in_row, say

REFRESH_AGAIN: tuple[Leg, ...] = ("refresh_again",)


_ASKS_FOR_IT = frozenset({"access_type", "token_access_type", "approval_prompt", "prompt", "duration", "grant_offline"})


def _ask_offline(evidence: Evidence, said: Said) -> Fix | None:
    """What asks for a refresh token, and was not refused: the scope for it, where no parameter helped."""
    asked = _first_asked(evidence, said)
    return _scope_for_refresh(evidence, said) if asked is None or evidence.failed_before(asked) else asked


def _first_asked(evidence: Evidence, said: Said) -> Fix | None:
    """What makes providers give out a refresh token: what is known of this one; else OpenID's scope where its scopes are
    used, and Google's parameter where they are not."""
    if (named := _named_for_refresh(evidence)) is not None:
        return named
    known = evidence.known_provider
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
    if any(ASKS_BY_NAME.search(scope) for scope in evidence.background.documented.scopes):
        return None  # that provider says how, and it is asked so already
    return asking("access_type", "offline")(evidence, said)


def _named_for_refresh(evidence: Evidence) -> Fix | None:
    """What the documentation names for a refresh token and the request lacks: a scope, or a parameter."""
    named = evidence.background.documented
    scopes = tuple(scope for scope in named.scopes if ASKS_BY_NAME.search(scope))
    if scopes and not set(scopes).intersection(evidence.scopes):
        return add_scopes(evidence, scopes[:1])
    sent = {name for name, _ in parameters_of(evidence.spec.authorization)}
    missing = {name: value for name, value in named.parameters.items() if name in _ASKS_FOR_IT and name not in sent}
    return adding(evidence.spec.authorization, missing) if missing else None


_NOTHING_TO_REFRESH: Final = say(
    "The provider does not say that its access tokens expire: then there is nothing to refresh."
)
_SWITCH_IT_OFF: Final = say("If its documentation says the same, switch this step off.")
_GO_WITHOUT: Final = fix_setting(say("Go without a refresh"), "refresh_token", value=None)


def _is_asked_for(evidence: Evidence) -> bool:
    """Whether the provider says how a refresh token is asked for, and it is asked for so (OpenID Connect Core section
    11): what lacks is not in the log-in."""
    says = any(ASKS_BY_NAME.search(scope) for scope in evidence.background.documented.scopes)
    asks = "offline_access" in evidence.scopes and has_parameter(evidence.spec.authorization, "prompt", "consent")
    return says and asks and _named_for_refresh(evidence) is None


def _does_not_know_it(evidence: Evidence) -> bool:
    """Whether the call itself is not there, and nothing in it is wrong: some give out refresh tokens for no use."""
    by_grant = (
        evidence.error in ("unsupported_grant_type", "invalid_grant_type") or "grant type" in evidence.text.lower()
    )
    return by_grant or evidence.status in (404, 405, 501)


def _says_how(evidence: Evidence) -> bool:
    """Whether it is known, or was read, how this provider is asked for a refresh token: then it has some."""
    known, named = evidence.known_provider, evidence.background.documented
    return (
        bool(known and (known.for_refresh or known.refresh_scopes))
        or any(ASKS_BY_NAME.search(scope) for scope in named.scopes)
        or not _ASKS_FOR_IT.isdisjoint(named.parameters)
    )


def _brought_no_new_one(evidence: Evidence) -> bool:
    """Whether the provider refuses, as spent, the very refresh token that it took a moment before."""
    before = [result.facts for result in evidence.background.earlier if result.leg == "refresh"]
    kept = bool(before) and before[-1].get("refresh_token_rotated") is False
    return kept and before[-1].get("refresh_token_sent") is True and evidence.status in (400, 401, 403)


def _with_scope(evidence: Evidence, said: Said) -> Fix | None:
    """All scopes again; where they were refused, the one that asks for a refresh token, alone (WHOOP)."""
    alone = next((scope for scope in evidence.scopes if ASKS_BY_NAME.search(scope)), "")
    offered = (parameter(evidence, "scope", value) for value in (evidence.joined_scopes, alone) if value)
    return next((fix for fix in offered if fix is not None and not evidence.failed_before(fix)), None)


def with_token_request_parameters(evidence: Evidence, said: Said) -> Fix | None:
    """What an author added to the token request, in the later call, too: that which is named, else all of it."""
    call, named = evidence.own_call, evidence.missing_token_parameter
    added = [item for item in sent_for_the_token_alone(evidence.spec, evidence.leg) if named in ("", item.name.strip())]
    if call is None or not added or not evidence.background.worked("exchange"):
        return None
    if len(added) == 1:
        return parameter(evidence, added[0].name.strip(), added[0].value)
    rows = [item.model_dump() for item in (*call.parameters, *added)]
    label = say("Add {parameter}", parameter=in_row(quoted(item.name.strip()) for item in added))
    return fix(label, ((*evidence.at, "parameters"), rows))


_OFFLINE_SCOPES = ("offline_access", "offline")
"""OpenID Connect Core section 11; the second is what Salesforce's kin and some others call it."""


def _scope_for_refresh(evidence: Evidence, said: Said) -> Fix | None:
    """The scope that asks for a refresh token at many providers that are not known here, one after the other."""
    if evidence.known_provider and (evidence.known_provider.for_refresh or evidence.known_provider.refresh_scopes):
        return None
    named = [scope for scope in evidence.background.documented.scopes if ASKS_BY_NAME.search(scope)]
    left = (scope for scope in named or _OFFLINE_SCOPES if scope not in evidence.scopes)
    offered = (add_scopes(evidence, (scope,)) for scope in left)
    return next((fix for fix in offered if fix is not None and not evidence.failed_before(fix)), None)


RULES: tuple[Rule, ...] = (
    Rule(
        "nothing-to-refresh",
        Strength.SHOWN,
        _NOTHING_TO_REFRESH,
        _SWITCH_IT_OFF,
        place("refresh_token"),
        legs=REFRESH,
        reasons=("no_refresh_token",),
        where=lambda evidence: evidence.background.token_expires() is False and not _says_how(evidence),
        mend=_GO_WITHOUT,
    ),
    Rule(
        "refresh-not-known",
        Strength.SHOWN,
        _NOTHING_TO_REFRESH,
        _SWITCH_IT_OFF,
        place("refresh_token"),
        legs=("refresh",),
        statuses=("400", "401", "404", "405", "501"),
        where=lambda evidence: (
            evidence.background.token_expires() is False and not _says_how(evidence) and _does_not_know_it(evidence)
        ),
        mend=_GO_WITHOUT,
        needed=True,
    ),
    Rule(
        "no-refresh-token-for-this-app",
        Strength.SHOWN,
        say("The provider gave out no refresh token, though it was asked for in the usual ways."),
        say("Allow refresh tokens for the app in the provider's portal, and log in again. Or go without a refresh."),
        place("refresh_token"),
        legs=REFRESH,
        reasons=("no_refresh_token",),
        where=_is_asked_for,
        mend=_GO_WITHOUT,
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
        where=lambda evidence: not _is_asked_for(evidence),
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
        "misses-what-the-token-had",
        Strength.NAMED,
        say("The provider misses the parameter {parameter}."),
        say("Add it to the call, under Extra parameters."),
        of_call("parameters"),
        legs=(*REFRESH, *REVOKE),
        statuses=("4xx",),
        where=lambda evidence: bool(evidence.missing_token_parameter),
        mend=with_token_request_parameters,
        needed=True,
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
        "refresh-redirect-perhaps",
        Strength.CODE,
        say("The request for the token was understood, this one is not: the provider may want the redirect URI again."),
        say("Try it with the parameter redirect_uri; a provider that does not need it lets it pass."),
        of_call("parameters"),
        legs=REFRESH,
        errors=frozenset({"invalid_request", "bad_request"}),
        where=lambda evidence: (
            is_bare(evidence)
            and evidence.background.worked("exchange")
            and "redirect_uri" not in evidence.sent_parameters
            and not sent_for_the_token_alone(evidence.spec, evidence.leg)
        ),
        mend=lambda evidence, said: parameter(evidence, "redirect_uri", names.REDIRECT_URI.template),
        needed=True,
        examples=("invalid_request",),
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
        where=lambda evidence: (
            evidence.background.worked("exchange")
            and "scope" not in evidence.sent_parameters
            and not sent_for_the_token_alone(evidence.spec, evidence.leg)  # that is nearer at hand
        ),
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
        URL,
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
        URL,
        legs=REFRESH,
        statuses=("400", "403"),
        where=lambda evidence: not evidence.raw_words.text,
        retry="log_in",
    ),
)
