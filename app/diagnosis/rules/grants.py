"""The token request itself: code, redirect URI, verifier, scope, and the form of the request (RFC 6749 section 5.2)."""

from __future__ import annotations

from app.diagnosis.evidence import Evidence
from app.diagnosis.mends import (
    fix,
    formatting,
    other_format,
    parameter,
    standard_value,
)
from app.diagnosis.model import Strength
from app.diagnosis.rule import CLIENT, EXCHANGE, TOKEN, Rule, Said, of_call, place
from app.spec.finding import Fix

FORMAT = of_call("body_format")


def _named_parameter(evidence: Evidence, said: Said) -> Fix | None:
    name = said.get("parameter", "")
    if not name or name in ("client_id", "client_secret"):
        return None
    value = standard_value(evidence, name)
    return parameter(evidence, name, value) if value else None


def _without_redirect(evidence: Evidence, said: Said) -> Fix | None:
    call = evidence.own_call
    if call is None or "redirect_uri" in call.omit:
        return None
    return fix("Send no redirect_uri", ((*evidence.at, "omit"), [*call.omit, "redirect_uri"]))


RULES: tuple[Rule, ...] = (
    Rule(
        "format-refused",
        Strength.SHOWN,
        "The provider does not read the format of the request (status 415).",
        "Send it in the other format.",
        FORMAT,
        legs=CLIENT,
        statuses=("415",),
        mend=other_format,
        needed=True,
    ),
    Rule(
        "wants-json",
        Strength.NAMED,
        "The provider wants the request as JSON.",
        "Send it as JSON.",
        FORMAT,
        legs=CLIENT,
        says=r"(?:must|should|has to|expect\w*|require\w*|only|valid|accepts?|invalid|malformed|unable to parse|failed to (?:parse|decode)|could not (?:parse|decode|read))\b.{0,50}\bjson\b|\bjson\b.{0,40}(?:expected|required|parse error|must|only)|unexpected token .{0,30} in json|is not valid json",
        mend=formatting("json"),
        needed=True,
        examples=(
            "Content-Type must be application/json",
            "Request body must be valid JSON",
            "Unexpected token g in JSON at position 0",
            "Could not parse JSON",
        ),
    ),
    Rule(
        "wants-form",
        Strength.NAMED,
        "The provider wants the request as a form.",
        "Send it as a form.",
        FORMAT,
        legs=CLIENT,
        says=r"x-www-form-urlencoded|form[- ](?:encoded|url)|as a form",
        mend=formatting("form"),
        needed=True,
        examples=("Content-Type must be application/x-www-form-urlencoded", "The request must be form-encoded"),
    ),
    Rule(
        "code-redirect-mismatch",
        Strength.NAMED,
        "The redirect URI of the token request is not the one of the log-in, or is not registered.",
        "Register exactly this address at the provider. Some providers want none here: then take it out under Advanced.",
        place("redirect_url"),
        legs=EXCHANGE,
        errors=frozenset({"redirect_uri_mismatch", "invalid_redirect_uri", "bad_redirect_uri", "redirect_mismatch"}),
        says=r"redirect[_ ]?(?:uri|url)",
        unless=r"(?:code|grant).{0,60}(?:expired|revoked).{0,120}redirect|invalid, expired, revoked|redirect uri/code verifier",
        mend=_without_redirect,
        copy="{redirect_uri}",
        examples=(
            "redirect_uri_mismatch",
            "The redirect_uri MUST match the registered callback URL for this application.",
            "bad_redirect_uri",
            "redirect_uri did not match the one used when requesting the code",
        ),
    ),
    Rule(
        "verifier-refused",
        Strength.NAMED,
        "The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.",
        "Turn PKCE off in step 4, or choose the other method.",
        place("authorization", "pkce"),
        legs=EXCHANGE,
        says=r"(?:code[_ ]verifier|pkce|code[_ ]challenge)",
        unless=r"(?:missing|required|must (?:include|contain)).{0,40}(?:verifier|pkce)|verifier.{0,30}(?:missing|required)|uri/code verifier",
        mend=lambda evidence, said: (
            None
            if evidence.spec.authorization.pkce == "none"
            else fix("Turn PKCE off", (("authorization", "pkce"), "none"))
        ),
        examples=(
            "PKCE verification failed",
            "code_verifier does not match the code_challenge",
            "Unexpected parameter code_verifier",
        ),
    ),
    Rule(
        "verifier-missing",
        Strength.NAMED,
        "The provider wants PKCE, the extra protection of the log-in, and it is off.",
        "Turn it on in step 4 and log in again.",
        place("authorization", "pkce"),
        legs=EXCHANGE,
        says=r"(?:missing|required|must (?:include|contain)).{0,40}(?:code[_ ]verifier|pkce)|code[_ ]verifier.{0,30}(?:missing|required)",
        mend=lambda evidence, said: (
            fix("Turn PKCE on", (("authorization", "pkce"), "S256"))
            if evidence.spec.authorization.pkce == "none"
            else parameter(evidence, "code_verifier", "${context.authData.code_verifier}")
        ),
        examples=("Missing code verifier", "code_verifier is required"),
    ),
    Rule(
        "code-spent",
        Strength.NAMED,
        "The code was used already, or came too late: it works once, and often for a minute only.",
        "Log in again: that brings a fresh code.",
        of_call(),
        legs=EXCHANGE,
        errors=frozenset(
            {
                "bad_verification_code",
                "bad_auth_code",
                "invalid_code",
                "code_expired",
                "code_already_used",
                "code_used",
                "aadsts70008",
                "aadsts54005",
            }
        ),
        says=r"\bcode\b.{0,50}(?:expired|already|used|redeemed|invalid|not found|revoked|incorrect|unknown)|(?:expired|used|invalid|incorrect|bad|malformed|unknown)\b.{0,20}(?:auth(?:ori[sz]ation)?|verification)?[ _]?code\b|AADSTS70008|AADSTS54005",
        unless=r"code_verifier|pkce|challenge|status code|error code",
        examples=(
            "bad_verification_code",
            "The code passed is incorrect or expired.",
            "code_already_used",
            "This authorization code has been used.",
            "AADSTS54005: OAuth2 Authorization code was already redeemed",
            "Authorization code expired",
            "Malformed auth code.",
        ),
    ),
    Rule(
        "grant-refused",
        Strength.CODE,
        "The provider refuses the code: it was used or too old, the redirect URI differs from the log-in's, or it belongs to another app.",
        "Log in again at once. If it stays so, compare redirect URI and client ID with the provider's.",
        of_call(),
        legs=EXCHANGE,
        errors=frozenset({"invalid_grant", "grant_invalid"}),
        examples=("invalid_grant",),
    ),
    Rule(
        "grant-type",
        Strength.NAMED,
        "The provider does not know this kind of request under this name, or does not allow it for the app.",
        "Check the address of the call; at the provider, allow the grant for your app.",
        of_call("url"),
        legs=TOKEN,
        errors=frozenset({"unsupported_grant_type", "invalid_grant_type"}),
        says=r"grant[_ ]type",
        mend=lambda evidence, said: parameter(evidence, "grant_type", standard_value(evidence, "grant_type") or ""),
        examples=(
            "unsupported_grant_type",
            "Invalid grant_type parameter or parameter missing",
            "grant_type is required",
        ),
    ),
    Rule(
        "parameter-missing",
        Strength.NAMED,
        "The provider misses the parameter {parameter}.",
        "Add it to the call, under Extra parameters.",
        of_call("parameters"),
        legs=CLIENT,
        says=r"(?:missing|required|requires?|lacks?|provide|no|without)\b[\w ,:'\"`()]{0,40}?\b(?P<parameter>scope|redirect_uri|code|refresh_token|token|access_token|client_id|client_secret|token_type_hint|state)\b|['\"`]?(?P<parameter_b>scope|redirect_uri|refresh_token|token|code)['\"`]? (?:parameter )?(?:is )?(?:missing|required|must)",
        mend=_named_parameter,
        needed=True,
        examples=("Missing required parameter: scope", "The scope parameter is required", "redirect_uri is missing"),
    ),
    Rule(
        "scope-in-token-request",
        Strength.CODE,
        "The provider refuses the scope of this request.",
        "Compare the scopes with those that you asked for in step 4; a refresh may not ask for more.",
        place("authorization", "scopes"),
        legs=TOKEN,
        errors=frozenset({"invalid_scope"}),
        mend=lambda evidence, said: parameter(evidence, "scope", evidence.joined_scopes) if evidence.scopes else None,
        examples=("invalid_scope",),
    ),
    Rule(
        "request-refused",
        Strength.CODE,
        "The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.",
        "Its words say which. Compare the call with the provider's documentation.",
        of_call("parameters"),
        legs=CLIENT,
        errors=frozenset(
            {"invalid_request", "bad_request", "invalid_parameter", "missing_parameter", "invalid_target"}
        ),
        mend=other_format,
        examples=("invalid_request", "bad_request"),
    ),
)
