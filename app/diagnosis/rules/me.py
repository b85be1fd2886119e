"""The test call (RFC 6750 section 3.1, RFC 9110): token refused, scope missing, headers, method, address, limits."""

from __future__ import annotations

import re

from app.diagnosis.evidence import Evidence
from app.diagnosis.mends import BEARER, add_scopes, header, method, standard_value
from app.diagnosis.model import Strength
from app.diagnosis.rule import TEST, Rule, Said, of_call, place
from app.spec import names
from app.spec.finding import Fix

HEADERS = of_call("headers")
_VERSION = re.compile(r"\b(20\d\d-\d\d-\d\d|v?\d+(?:\.\d+)*)\b")


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
    word = said.get("word") or (scheme if scheme not in ("", "bearer", "basic") else "")
    if not word or _authorization(evidence).lower().startswith(f"{word.lower()} "):
        return None
    return header(evidence, "Authorization", f"{word} {names.ACCESS_TOKEN.template}")


def _named_scopes(evidence: Evidence, said: Said) -> Fix | None:
    text = evidence.challenge.get("scope", "") or evidence.header("x-accepted-oauth-scopes") or said.get("scope", "")
    return add_scopes(evidence, tuple(part for part in re.split(r"[\s,]+", text.strip("'\"`[](). ")) if part))


def _named_header(evidence: Evidence, said: Said) -> Fix | None:
    name = said.get("header", "")
    version = _VERSION.search(evidence.text.partition(name)[2]) if name else None
    known = standard_value(evidence, "client_id") if "client" in name.lower() else None
    value = version[1] if version else known
    return header(evidence, name, value) if name and value else None


def _page_of_log_in(evidence: Evidence) -> bool:
    return evidence.answer is not None and evidence.answer.format == "html"


RULES: tuple[Rule, ...] = (
    Rule(
        "token-not-sent",
        Strength.SHOWN,
        "The test call does not send the access token at all.",
        "Add the header Authorization with Bearer and the access token.",
        HEADERS,
        legs=TEST,
        statuses=("401", "403", "400"),
        where=lambda evidence: not _sends_token(evidence),
        mend=_bearer,
        needed=True,
    ),
    Rule(
        "other-word",
        Strength.NAMED,
        "The provider wants another word before the token than Bearer.",
        "Change the header Authorization in step 8, and in step 12.",
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
        "other-scheme",
        Strength.SHOWN,
        "The provider asks for another kind of Authorization than Bearer.",
        "Use the word that it names, in step 8 and in step 12.",
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
        "The provider's clock and this computer's differ: the token is not valid yet, or not any more.",
        "Set this computer's clock (best: by the internet). If it is right, wait a moment or tell the provider.",
        place("test_call", "url"),
        legs=TEST,
        says=r"not (?:yet )?valid (?:yet|before)|not yet valid|used before|issued in the future|clock|\bnbf\b|\biat\b|token is not active",
        examples=("The token is not valid yet", "Token used before issued", "token issued in the future"),
    ),
    Rule(
        "scope-missing",
        Strength.NAMED,
        "The token may not do this: a scope is missing.",
        "Ask for the scope in step 4 and log in again.",
        place("authorization", "scopes"),
        legs=TEST,
        errors=frozenset(
            {"insufficient_scope", "missing_scope", "insufficient_permissions", "access_token_scope_insufficient"}
        ),
        says=r"(?:insufficient|missing|requires?|needs?|lacks?|without|not have)\b.{0,50}?\b(?:scopes?|permissions?)\b\W{0,6}(?P<scope>[\w.:/-]*\w)?|scopes?\b.{0,40}(?:required|missing|insufficient)",
        mend=_named_scopes,
        examples=(
            "insufficient_scope",
            "Request had insufficient authentication scopes.",
            "missing_scope",
            "The token lacks the scope directory.read",
        ),
    ),
    Rule(
        "user-agent",
        Strength.NAMED,
        "The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.",
        "Add it in step 8, and in step 12.",
        HEADERS,
        legs=TEST,
        says=r"user-?agent",
        mend=lambda evidence, said: header(
            evidence, "User-Agent", f"{evidence.spec.name.strip() or 'Connection'} (https://viasocket.com)"
        ),
        examples=(
            "Please include a User-Agent header",
            "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
        ),
    ),
    Rule(
        "header-missing",
        Strength.NAMED,
        "The provider wants one more header: {header}.",
        "Add it in step 8, and in step 12; its documentation says which value.",
        HEADERS,
        legs=TEST,
        says=r"(?:missing|required|requires?|must (?:include|have|contain|send|specify)|specify|provide|without|lacks?|needs?)\b.{0,60}?(?P<header>\b[A-Za-z]+(?:-[A-Za-z0-9]+)+)\b|(?P<header_b>\b[A-Z][A-Za-z]+(?:-[A-Za-z0-9]+)+)\b.{0,30}(?:missing|required|must|should be)",
        unless=r"user-?agent|content-type",
        mend=_named_header,
        examples=(
            "The Notion-Version header is required",
            "Missing header Practice-Version",
            "header X-Api-Version should be defined",
            "Access denied due to missing subscription key. Make sure to include Ocp-Apim-Subscription-Key",
        ),
    ),
    Rule(
        "content-type",
        Strength.SHOWN,
        "The provider wants a Content-Type, even where nothing is sent (status 415).",
        "Add the header Content-Type: application/json.",
        HEADERS,
        legs=TEST,
        statuses=("415",),
        mend=lambda evidence, said: header(evidence, "Content-Type", "application/json"),
    ),
    Rule(
        "method",
        Strength.SHOWN,
        "The address does not take {method} (status 405).",
        "Send it with the method that the provider names.",
        place("test_call", "method"),
        legs=TEST,
        statuses=("405", "501"),
        mend=method,
    ),
    Rule(
        "too-many",
        Strength.SHOWN,
        "The provider takes only so many requests in a time, and this was one too many (status 429).",
        "Wait, then try again. The answer may say how long.",
        place("test_call", "url"),
        legs=TEST,
        statuses=("429",),
    ),
    Rule(
        "nothing-there",
        Strength.CODE,
        "There is nothing at this address (status {status}).",
        "Check the address: its path, its version, and the values in it.",
        place("test_call", "url"),
        legs=TEST,
        statuses=("404", "410"),
    ),
    Rule(
        "token-expired",
        Strength.NAMED,
        "The access token has expired.",
        "Refresh it, or log in again.",
        place("refresh_token"),
        legs=TEST,
        errors=frozenset({"token_expired", "expired_token", "invalid_authentication_token"}),
        says=r"token.{0,30}expired|expired.{0,20}token",
        examples=("token_expired", "The access token expired", "Access token has expired"),
    ),
    Rule(
        "token-refused",
        Strength.CODE,
        "The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.",
        "Compare the header of step 8 with the provider's documentation, and the address with that of the token (sandbox or production).",
        HEADERS,
        legs=TEST,
        statuses=("401",),
        mend=_bearer,
    ),
    Rule(
        "not-allowed",
        Strength.STATUS,
        "The provider knows the token, but does not allow this call: a scope or a right of the account is missing.",
        "Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.",
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403",),
    ),
    Rule(
        "value-missing",
        Strength.CODE,
        "The provider misses something in the call, such as an id of the account or of a tenant.",
        "Its words name it. If another call gives that value, add a follow-up call in step 5, under Advanced.",
        HEADERS,
        legs=TEST,
        statuses=("400", "422"),
        says=r"tenant|account|workspace|cloud ?id|realm|organi[sz]ation|company",
        examples=("Missing tenant", "The account id is required"),
    ),
    Rule(
        "call-refused",
        Strength.STATUS,
        "The provider cannot make sense of the call (status {status}).",
        "Its words say why. Compare address, query and headers of step 8 with its documentation.",
        place("test_call", "url"),
        legs=TEST,
        statuses=("400", "422", "406"),
    ),
    Rule(
        "graphql",
        Strength.STATUS,
        "The provider answers with status 200 and an error in it.",
        "Its words say what is wrong; mend that.",
        place("test_call", "body"),
        legs=TEST,
        statuses=("2xx",),
        where=lambda evidence: not evidence.succeeded and not _page_of_log_in(evidence),
    ),
)
