"""Revoking (RFC 7009), and whether the token has ended."""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    BEARER,
    fix,
    header,
    method,
    sending_refresh_token,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import REVOKE, Rule, Said, place
from connection_wizard.oauth.legs import Leg
from connection_wizard.spec import names
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import say

STILL_WORKS: tuple[Leg, ...] = ("test_after_revoke",)


def _naming_the_token(evidence: Evidence, said: Said) -> Fix | None:
    """The parameter that says what is to be revoked, where the author left it out."""
    call = evidence.spec.revoke_token
    if call is None or "token" not in call.omit:
        return None
    left = [name for name in call.omit if name != "token"]
    return fix(say("Send {name}", name="token"), (("revoke_token", "omit"), left))


def _sends_no_refresh_token(evidence: Evidence) -> bool:
    call = evidence.call
    return call is not None and not any(names.REFRESH_TOKEN in paths_in(text) for text in call.templates)


def authorizes_only_the_test_call(evidence: Evidence) -> bool:
    """Whether the test call, after which this one is made, has the token in a header, and this one has none."""

    def sends_it(call: HttpCall) -> bool:
        return any(row.name.strip().lower() == "authorization" for row in call.headers)

    own, test = evidence.own_call, evidence.spec.test_call
    return own is not None and sends_it(test) and not sends_it(own)


def deleting_there(evidence: Evidence) -> Fix | None:
    """A revocation by DELETE where the token came from, as some have it who revoke there."""
    call = evidence.own_call
    if evidence.leg != "revoke" or evidence.step_with_same_address != "access_token" or call is None:
        return None
    return fix(say("Send it as {method}", method="DELETE"), (("revoke_token", "method"), "DELETE"))


def refuses_method(evidence: Evidence) -> bool:
    """Whether the method was refused: who names a grant has read the body, whatever the status (oauth2orize: 501)."""
    return evidence.status in (405, 501) and evidence.error not in ("unsupported_grant_type", "invalid_grant_type")


def _hint(evidence: Evidence) -> tuple[int, str] | None:
    """Where the hint of a revocation names the other kind of token than is sent, and which it should name."""
    call = evidence.spec.revoke_token
    rows = {
        item.name.strip(): (index, item.value.strip()) for index, item in enumerate(call.parameters if call else ())
    }
    if "token_type_hint" not in rows:
        return None
    index, said = rows["token_type_hint"]
    token = rows.get("token", (0, names.ACCESS_TOKEN.template))[1]
    sent = next((p.parts[-1] for p in (names.ACCESS_TOKEN, names.REFRESH_TOKEN) if token == p.template), said)
    return (index, str(sent)) if said in ("access_token", "refresh_token") and sent != said else None


def with_the_right_hint(evidence: Evidence, said: Said) -> Fix | None:
    """Token and hint of one kind: the other token where the hint alone is the author's, else the other hint."""
    found = _hint(evidence)
    if found is None:
        return None
    rows = evidence.spec.revoke_token.parameters if evidence.spec.revoke_token else ()
    if found[1] == "access_token" and not any(row.name.strip() == "token" for row in rows):
        return sending_refresh_token(evidence, said)  # who writes the hint alone means it
    label = say("Send {parameter}", parameter=quoted(f"token_type_hint={found[1]}"))
    return fix(label, (("revoke_token", "parameters", found[0], "value"), found[1]))


NO_TOKEN_FOUND = say(
    "The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it."
)
ADD_THE_TOKEN = say("Add the header Authorization with Bearer and the access token, if its documentation has it so.")


RULES: tuple[Rule, ...] = (
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
        where=refuses_method,
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
        NO_TOKEN_FOUND,
        ADD_THE_TOKEN,
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
        says=r"\b(?:provide|requires?|needs?|missing)\b.{0,30}\baccess[ _]token\b",
        where=authorizes_only_the_test_call,
        mend=lambda evidence, said: header(evidence, "Authorization", BEARER),
        needed=True,
        examples=("invalid_auth", "authentication_required", "You must provide a valid access token"),
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
        where=lambda evidence: evidence.spec.refresh_token is not None,
        mend=sending_refresh_token,
    ),
)
