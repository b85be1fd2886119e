"""The test call, its token refused: looked for in another place, of too weak a log-in, or without a word of why (RFC 6750)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import HEADERS, TEST, URL, Rule, Said, of_call, place
from connection_wizard.diagnosis.rules.named import missed_parameter
from connection_wizard.diagnosis.rules.token_sent import authorization_sent, bearer, in_query, sends_token
from connection_wizard.spec import names
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

_TOKEN_NAME = re.compile(r"(?:access|auth|oauth)?_?token|auth|key|session")
"""What providers call the parameter that holds the token."""


def _into_query(evidence: Evidence, said: Said) -> Fix | None:
    """The token under the name that the provider misses, or else that of RFC 6750 section 2.3; in the body of a call
    that has one, as section 2.2 has it."""
    call = evidence.own_call
    if call is None or in_query(evidence):
        return None
    row = {"name": said.get("parameter") or "access_token", "value": names.ACCESS_TOKEN.template}
    query = fix(say("Send the token in the query, too"), ((*evidence.at, "query", len(call.query)), row))
    at = (*evidence.at, "parameters", len(call.parameters))
    body = (
        fix(say("Send the token in the body, too"), (at, row)) if call.method != "GET" and call.body is None else None
    )
    return query if body is None or evidence.failed_before(body) else body


def _names_another(evidence: Evidence) -> bool:
    """Whether the words miss a parameter that is no token: where that travels is not what is wrong."""
    name = missed_parameter(evidence)
    return bool(name) and not _TOKEN_NAME.fullmatch(name)


def _header_came(evidence: Evidence) -> bool:
    return bool(authorization_sent(evidence)) and sends_token(evidence) and not in_query(evidence)


def _may_lack_a_scope(evidence: Evidence) -> bool:
    """Whether anything speaks of scopes: a token that was given out a moment before, and is sent as the standard has it,
    holds what the provider said that it granted; or no scope was asked for. What this token could do before it can do."""
    known = evidence.background
    is_fresh = known.worked("exchange") and not known.worked("test")
    speaks_of_scopes = known.granted_scopes() is not None or not evidence.scopes
    return (
        is_fresh and speaks_of_scopes and sends_token(evidence) and authorization_sent(evidence).startswith("Bearer ")
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "header-lost",
        Strength.NAMED,
        say(
            "The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere."
        ),
        say(
            "Check the address to the letter, since a redirect loses the header. Where the server is one's own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token."
        ),
        URL,
        legs=TEST,
        statuses=("400", "401", "403"),
        errors=frozenset({"missing_access_token", "rest_authentication_no_header"}),
        says=r"\bauthori[sz]ation header\b.{0,30}(?:not found|missing|not (?:present|provided|set|sent|received|supplied)|empty|absent)|\b(?:missing|no|without|empty)\b.{0,12}\bauthori[sz]ation header|\b(?:no access token|access token (?:is |was )?(?:not |missing))",
        unless=r"bearer|scheme|format|access token (?:is |was )?not (?:valid|authori[sz]ed|allowed|active)",
        where=_header_came,
        examples=("Authorization header was not found.", "No Access Token provided", "missing_access_token"),
    ),
    Rule(
        "token-wanted-in-query",
        Strength.NAMED,
        say(
            "The provider misses {parameter}, and the token was sent in the header: it reads the query of the address."
        ),
        say("Send it there as {parameter}, here and with every request."),
        of_call("query"),
        legs=TEST,
        says=r"(?<![\w-])(?P<parameter>access_token)\b.{0,30}(?:missing|required|not (?:provided|found|given|set|present)|empty)|\b(?:missing|required|requires?|no|lacks?)\b.{0,20}(?<![\w-])(?P<parameter_b>access_token)\b|\b(?:missing|required|requires?|lacks?)\b[\w ]{0,20}\bparam\w{0,12}\b\W{0,4}(?P<parameter_c>token|auth|auth_token|oauth_token|authtoken)\b",
        where=_header_came,
        mend=_into_query,
        needed=True,
        examples=("access_token missing", "Missing required parameter: access_token", "Missing parameter: auth"),
    ),
    Rule(
        "token-read-in-header",
        Strength.CODE,
        say(
            "The token was sent in the query of the address, and many providers read it in the header Authorization alone."
        ),
        say("Send it there, after the word Bearer (RFC 6750 section 2.1)."),
        HEADERS,
        legs=TEST,
        statuses=("400", "401", "403"),
        where=lambda evidence: bool(in_query(evidence)) and not _names_another(evidence),
        mend=bearer,
        needed=True,
    ),
    Rule(
        "log-in-not-good-enough",
        Strength.NAMED,
        say("The provider wants a stronger or a more recent log-in for this call (RFC 9470)."),
        say(
            "Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.",
            step=number_of("authorization"),
        ),
        place("authorization", "parameters"),
        legs=TEST,
        errors=frozenset({"insufficient_user_authentication"}),
        examples=("insufficient_user_authentication",),
    ),
    Rule(
        "token-refused",
        Strength.CODE,
        say(
            "The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind."
        ),
        say(
            "Compare the header of this call with the provider's documentation, and the address with that of the token (sandbox or production).",
        ),
        HEADERS,
        legs=TEST,
        statuses=("401",),
        mend=bearer,
    ),
    Rule(
        "scope-behind-refusal",
        Strength.STATUS,
        say(
            "Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does)."
        ),
        say("Look up in the provider's documentation which scope the call needs, and ask for it."),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("401",),
        says=r"\bunauthori[sz]ed\b|\bnot authori[sz]ed\b",
        unless=r"invalid|expired|malformed|revoked|\btoken\b|\bheader\b|scheme|credential",
        where=_may_lack_a_scope,
        examples=("401: Unauthorized", "Not authorized."),
    ),
)
