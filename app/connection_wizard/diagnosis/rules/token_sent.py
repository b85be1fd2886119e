"""The test call, the token in it: sent at all, in the right words, in time, and good for this call (RFC 6750 section 3.1)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import BEARER, add_scopes, header
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import TEST, Rule, Said, of_call, place
from connection_wizard.spec import names
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

HEADERS = of_call("headers")
_SCOPE = r"(?<![\w-])[\w-]{1,80}(?:[.:/][\w.:/-]{0,160}\w|_\w{1,80})"
"""A scope as providers write them: more than one word in it, or a sentence would be full of scopes."""
_REQUIRED_SCOPES = re.compile(
    rf"""required_?scopes?["']?\s*[:=]\s*[\["']*({_SCOPE}(?:["']?[, ]+["']?{_SCOPE})*)""", re.IGNORECASE
)
_LIST_OF_SCOPES = rf"""[\[("'{{ :=]{{1,6}}(?P<scope>{_SCOPE}(?:["']?[, ]+["']?{_SCOPE})*)"""


def _authorization(evidence: Evidence) -> str:
    return evidence.sent_header("authorization") or ""


def _sends_token(evidence: Evidence) -> bool:
    call = evidence.call
    return call is not None and any(names.ACCESS_TOKEN.template in text for text in call.templates)


def _bearer(evidence: Evidence, said: Said) -> Fix | None:
    return None if _authorization(evidence).startswith("Bearer ") else header(evidence, "Authorization", BEARER)


def _other_word(evidence: Evidence, said: Said) -> Fix | None:
    """The word before the token that the provider asks for: in its challenge, or in its words."""
    scheme = evidence.challenge.get("scheme", "")
    word = said.get("word") or (evidence.challenge["word"] if scheme not in ("", "bearer", "basic") else "")
    if not word or _authorization(evidence).lower().startswith(f"{word.lower()} "):
        return None
    return header(evidence, "Authorization", f"{word} {names.ACCESS_TOKEN.template}")


def _as_bearer(evidence: Evidence) -> bool:
    sent = evidence.sent_header("authorization")
    return sent is None or sent.lower().startswith("bearer ")


def _named_scopes(evidence: Evidence, said: Said) -> Fix | None:
    listed = _REQUIRED_SCOPES.search(evidence.text)
    text = (
        evidence.challenge.get("scope", "")
        or evidence.header("x-accepted-oauth-scopes")
        or (listed[1] if listed else said.get("scope", ""))
    )
    parts = (part.strip("'\"`[](){}.") for part in re.split(r"[\s,]+", text))
    return add_scopes(evidence, tuple(part for part in parts if part))


def _lacks_accepted_scope(evidence: Evidence) -> bool:
    """GitHub hides what a token may not see behind 404; which scopes would do, it says in a header."""
    accepted = {part.strip() for part in evidence.header("x-accepted-oauth-scopes").split(",")} - {""}
    held = {part.strip() for part in evidence.header("x-oauth-scopes").split(",")}
    return bool(accepted) and not accepted & held


RULES: tuple[Rule, ...] = (
    Rule(
        "token-not-sent",
        Strength.SHOWN,
        say("The test call does not send the access token at all."),
        say("Add the header Authorization with Bearer and the access token."),
        HEADERS,
        legs=TEST,
        statuses=("401", "403", "400", "2xx"),
        where=lambda evidence: not _sends_token(evidence) and not evidence.succeeded,
        mend=_bearer,
        needed=True,
    ),
    Rule(
        "scope-behind-404",
        Strength.SHOWN,
        say("The token's scopes do not reach this far; the provider says so in a header of its answer."),
        say("Ask for the scope in step {step} and log in again.", step=number_of("authorization")),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403", "404"),
        where=_lacks_accepted_scope,
        mend=_named_scopes,
        needed=True,
    ),
    Rule(
        "scope-not-granted",
        Strength.SHOWN,
        say("The provider granted fewer scopes than were asked for: {ungranted} is missing."),
        say("Log in again and leave everything ticked; or allow the scope for your app at the provider."),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403",),
        where=lambda evidence: bool(evidence.ungranted),
        retry="log_in",
    ),
    Rule(
        "other-word",
        Strength.NAMED,
        say("The provider wants another word before the token than Bearer."),
        say(
            "Change the header Authorization here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=r"(?:authorization(?: header)?|format|scheme)\b.{0,60}['\"`]?(?P<word>token|OAuth|Zoho-oauthtoken|Token)['\"`]? ?[<{\[…]|expected ['\"`](?P<word_b>\w+)['\"`]",
        mend=_other_word,
        needed=True,
        examples=(
            "Authorization header must be in the format: token <access token>",
            "Bad credentials: the header must read “Authorization: token …”.",
        ),
    ),
    Rule(
        "bearer-wanted",
        Strength.NAMED,
        say("The provider wants the word Bearer before the token; another one was sent."),
        say(
            "Change the header Authorization here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=r"\bbearer\b.{0,40}(?:required|expected|missing)|(?:must|should|has to|expected|requires?|only)\b.{0,40}\bbearer\b",
        where=lambda evidence: _sends_token(evidence) and not _as_bearer(evidence),
        mend=_bearer,
        needed=True,
        examples=("authorization header scheme must be `Bearer`", "Bearer token required"),
    ),
    Rule(
        "bearer-perhaps",
        Strength.CODE,
        say(
            "The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1)."
        ),
        say(
            "Change the header Authorization here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        statuses=("400", "401", "403"),
        where=lambda evidence: (
            _sends_token(evidence)
            and not _as_bearer(evidence)
            and not evidence.raw_words.text
            and evidence.challenge.get("scheme", "bearer") == "bearer"
        ),
        mend=_bearer,
        needed=True,
    ),
    Rule(
        "other-scheme",
        Strength.SHOWN,
        say("The provider asks for another kind of Authorization than Bearer."),
        say(
            "Use the word that it names, here and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        statuses=("401",),
        where=lambda evidence: evidence.challenge.get("scheme", "bearer") not in ("bearer", "basic", ""),
        mend=_other_word,
        needed=True,
    ),
    Rule(
        "clock",
        Strength.NAMED,
        say("The provider's clock and this computer's differ: the token is not valid yet, or not any more."),
        say("Set this computer's clock (best: by the internet). If it is right, wait a moment or tell the provider."),
        place("test_call", "url"),
        legs=TEST,
        says=r"not (?:yet )?valid (?:yet|before)|not yet valid|used before|issued in the future|used too early|clock|\bnbf\b|\biat\b|(?:token|jwt) (?:is )?not active",
        examples=("The token is not valid yet", "Token used before issued", "token issued in the future"),
    ),
    Rule(
        "scope-missing",
        Strength.NAMED,
        say("The token may not do this: a scope is missing."),
        say("Ask for the scope in step {step} and log in again.", step=number_of("authorization")),
        place("authorization", "scopes"),
        legs=TEST,
        errors=frozenset(
            {"insufficient_scope", "missing_scope", "insufficient_permissions", "access_token_scope_insufficient"}
        ),
        says=rf"(?:insufficient|missing|requires?|needs?|lacks?|without|not (?:have|contain)|granted)\b.{{0,50}}?\b(?:scopes?|permissions?){_LIST_OF_SCOPES}"
        rf"|(?:requires?|needs?|lacks?|missing)\b.{{0,50}}?(?P<scope_b>{_SCOPE}) (?:scope|permission)"
        r"|(?:insufficient|missing|requires?|needs?|lacks?|without|not (?:have|contain)|granted)\b.{0,50}?\b(?:scopes?|permissions?|privileges?)\b|scopes?\b.{0,40}(?:required|missing|insufficient)"
        r"|scopes?[_ ](?:and url )?(?:mismatch|does not match)|(?:invalid|insufficient) (?:\w+ )?scopes?\b|not enough permissions?|not accessible by integration",
        mend=_named_scopes,
        examples=(
            "insufficient_scope",
            "Request had insufficient authentication scopes.",
            "missing_scope",
            "The token lacks the scope directory.read",
            "OAUTH_SCOPE_MISMATCH",
            "Unauthorized; scope does not match",
            "Not enough permissions to access: me.GET",
            "This action requires merchant approval for read_customers scope.",
            "Invalid access token, does not contain scopes:[user:read:list_users:admin].",
        ),
    ),
    Rule(
        "token-expired",
        Strength.NAMED,
        say("The access token has expired."),
        say("Refresh it, or log in again."),
        place("refresh_token"),
        legs=TEST,
        errors=frozenset({"token_expired", "expired_token", "expired_access_token", "token_revoked"}),
        says=r"token.{0,30}expired|expired.{0,20}token",
        unless=r"expired, revoked|invalid or expired|expired or invalid",
        examples=("token_expired", "The access token expired", "Access token has expired"),
    ),
    Rule(
        "token-not-taken",
        Strength.NAMED,
        say(
            "The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way."
        ),
        say(
            "Compare the header of this call with the provider's documentation; it may want a header of its own for the token.",
        ),
        HEADERS,
        legs=TEST,
        errors=frozenset(
            {
                "invalid_token",
                "invalid_auth",
                "not_authed",
                "invalid_access_token",
                "invalid_session_id",
                "invalid_authentication",
                "unauthenticated",
                "bad_oauth_token",
            }
        ),
        says=r"(?:bad|invalid|malformed)[_ ](?:oauth|access|api|bearer|session)[_ ](?:token|id|key)|token\b.{0,20}(?:is )?(?:invalid|malformed|not valid)|credentials were not provided|unknown authorization scheme|session expired or invalid|missing authentication token",
        unless=r"scope|expired[^|]{0,3}$",
        mend=_bearer,
        examples=("Bad_OAuth_Token", "API token is invalid.", "Malformed access token AAAA", "invalid_auth"),
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
        mend=_bearer,
    ),
    Rule(
        "not-allowed",
        Strength.STATUS,
        say(
            "The provider knows the token, but does not allow this call: a scope or a right of the account is missing."
        ),
        say("Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”."),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403",),
    ),
)
