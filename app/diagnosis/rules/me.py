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
_VERSION = re.compile(r"\b(20\d\d-\d\d-\d\d|20\d{4}|v\d+(?:\.\d+)*)\b")
_SCOPE = r"[\w-]+(?:[.:/][\w.:/-]*\w|_\w+)"
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


def _named_scopes(evidence: Evidence, said: Said) -> Fix | None:
    listed = _REQUIRED_SCOPES.search(evidence.text)
    text = (
        evidence.challenge.get("scope", "")
        or evidence.header("x-accepted-oauth-scopes")
        or (listed[1] if listed else said.get("scope", ""))
    )
    parts = (part.strip("'\"`[](){}.") for part in re.split(r"[\s,]+", text))
    return add_scopes(evidence, tuple(part for part in parts if part))


def _accept(evidence: Evidence, said: Said) -> Fix | None:
    return header(evidence, "Accept", said.get("value") or "application/json")


def _lacks_accepted_scope(evidence: Evidence) -> bool:
    """GitHub hides what a token may not see behind 404; which scopes would do, it says in a header."""
    accepted = {part.strip() for part in evidence.header("x-accepted-oauth-scopes").split(",")} - {""}
    held = {part.strip() for part in evidence.header("x-oauth-scopes").split(",")}
    return bool(accepted) and not accepted & held


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
        statuses=("401", "403", "400", "2xx"),
        where=lambda evidence: not _sends_token(evidence) and not evidence.succeeded,
        mend=_bearer,
        needed=True,
    ),
    Rule(
        "scope-behind-404",
        Strength.SHOWN,
        "The token's scopes do not reach this far; the provider says so in a header of its answer.",
        "Ask for the scope in step 4 and log in again.",
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403", "404"),
        where=_lacks_accepted_scope,
        mend=_named_scopes,
        needed=True,
    ),
    Rule(
        "accept",
        Strength.SHOWN,
        "The provider does not answer in the format that the header Accept asks for.",
        "Change the header Accept to what it names.",
        HEADERS,
        legs=TEST,
        statuses=("406", "415"),
        says=r"accept\b.{0,60}?['\" ](?P<value>application/[\w.+-]+)(?<!text/html)|\baccept['\"]? header",
        mend=_accept,
        needed=True,
        examples=("Unsupported 'Accept' header: text/html. Must accept 'application/json'.",),
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
        says=r"not (?:yet )?valid (?:yet|before)|not yet valid|used before|issued in the future|used too early|clock|\bnbf\b|\biat\b|(?:token|jwt) (?:is )?not active",
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
        "content-type-named",
        Strength.NAMED,
        "The provider wants a Content-Type, even where nothing is sent.",
        "Add the header Content-Type: application/json.",
        HEADERS,
        legs=TEST,
        says=r"content-?type\b.{0,60}(?:missing|required|must|expect|invalid|not supported|unsupported)|(?:bad|missing|invalid|unsupported|expect\w*)\b.{0,20}content-?type",
        mend=lambda evidence, said: header(evidence, "Content-Type", "application/json"),
        needed=True,
        examples=(
            'Bad HTTP "Content-Type" header: "".',
            "Missing Content-Type",
            "Content-Type must be application/json",
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
        "wrong-environment",
        Strength.NAMED,
        "The address belongs to another environment or region than the token (sandbox and production have their own).",
        "Change the address of step 8 to the one of the account's environment.",
        place("test_call", "url"),
        legs=TEST,
        says=r"wrong[_ ](?:environment|region|org|server|cluster|data ?cent\w+)|(?:another|other|different) (?:environment|region|data ?cent\w+)|sandbox\b.{0,80}\bproduction|ApplicationAuthorizationFailed|invalid destination url",
        examples=(
            "Wrong_Org",
            "You have accessed the wrong server.",
            "Sandbox company works with Sandbox URL and Production company works with Production URL.",
            "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403",
            "This account is hosted in another region.",
        ),
    ),
    Rule(
        "limit-named",
        Strength.NAMED,
        "The provider takes only so many requests in a time, and this was one too many.",
        "Wait, then try again. The answer may say how long.",
        place("test_call", "url"),
        legs=TEST,
        says=r"rate limit|too many requests|quota exceeded|requests? too quickly|throttl",
        examples=("API rate limit exceeded for user ID 1.", "You are making requests too quickly."),
    ),
    Rule(
        "account-stopped",
        Strength.NAMED,
        "The account, or the app, is suspended or has no access to this API.",
        "Look into the account's plan and its state at the provider; or use another account for the test.",
        place("test_call", "url"),
        legs=TEST,
        says=r"(?:account|user|app(?:lication)?|subscription|plan|licen[cs]e)\b.{0,50}(?:suspended|deactivated|disabled|blocked|expired|does not include|lapsed)|payment required|(?:api|it) (?:has not been used|is disabled)|been blocked",
        unless=r"token|sandbox",
        examples=(
            "This account has been suspended",
            "Your plan does not include API access",
            "Google People API has not been used in project 123 before or it is disabled.",
        ),
    ),
    Rule(
        "token-expired",
        Strength.NAMED,
        "The access token has expired.",
        "Refresh it, or log in again.",
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
        "The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.",
        "Compare the header of step 8 with the provider's documentation; it may want a header of its own for the token.",
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
        "The provider wants a stronger or a more recent log-in for this call (RFC 9470).",
        "Add what it names to step 4, under Extra parameters (acr_values or max_age), and log in again.",
        place("authorization", "parameters"),
        legs=TEST,
        errors=frozenset({"insufficient_user_authentication"}),
        examples=("insufficient_user_authentication",),
    ),
    Rule(
        "call-malformed",
        Strength.CODE,
        "The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.",
        "Its words say which. Compare address, query and headers of step 8 with its documentation.",
        HEADERS,
        legs=TEST,
        errors=frozenset({"invalid_request", "bad_request"}),
        examples=("invalid_request",),
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
