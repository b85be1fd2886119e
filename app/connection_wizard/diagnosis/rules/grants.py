"""The token request itself: code, redirect URI, verifier, scope (RFC 6749 section 5.2)."""

from __future__ import annotations

from typing import Final

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    documented_value,
    fix,
    formatting,
    kind_of_token,
    parameter,
    standard_value,
    value_that_came,
    without_parameters,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import (
    AUTHORIZE,
    CALLS,
    CLIENT,
    EXCHANGE,
    HEADERS,
    REFRESH,
    TOKEN,
    URL,
    Rule,
    Said,
    of_call,
    place,
)
from connection_wizard.diagnosis.rules import refused_code
from connection_wizard.diagnosis.rules.in_turn import tried_in_turn
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

REFUSED: Final = say(
    "The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format."
)
COMPARE: Final = say(
    "These were sent: {sent}. Compare their names with the provider's documentation, and add what it lists besides."
)
_MALFORMED: Final = frozenset(
    {"invalid_request", "bad_request", "invalid_parameter", "missing_parameter", "malformed_request"}
)
_SAYS_MALFORMED: Final = (
    r"(?:invalid|malformed|missing|bad|wrong|incorrect|illegal)[_ ](?:\w{1,30}+ )?(?:param|argument)"
    r"|\b(?:param\w{0,12}+|arguments?+)\b.{0,30}(?:malformed|invalid|missing|error|incorrect)"
)


def _named_parameter(evidence: Evidence, said: Said) -> Fix | None:
    name = said.get("parameter", "")
    if not name or name in ("client_id", "client_secret"):
        return None
    granted = value_that_came(evidence, name) if name == "scope" and evidence.leg == "exchange" else ""
    value = kind_of_token(evidence.own_call) if name == "token_type_hint" else granted or standard_value(evidence, name)
    return parameter(evidence, name, value) if value else None


def _with_what_came(evidence: Evidence, said: Said) -> Fix | None:
    """The parameter that is missed with the value that the documentation has, or that came under its name, by the
    redirect or with the token."""
    name = said.get("parameter", "")
    value = documented_value(evidence, "parameters", name) or value_that_came(evidence, name)
    return parameter(evidence, name, value) if value else None


def _without_verifier(evidence: Evidence, said: Said) -> Fix | None:
    """PKCE off; a verifier that the author wrote there by hand goes first."""
    call = evidence.own_call
    if evidence.spec.authorization.pkce != "none":
        return fix(say("Turn PKCE off"), (("authorization", "pkce"), "none"))
    return without_parameters(evidence, (*evidence.at, "parameters"), call.parameters if call else (), "code_verifier")


def _same_redirect(evidence: Evidence, said: Said) -> Fix | None:
    """The redirect URI of the log-in in both requests (RFC 6749 section 4.1.3), where it is left out or another one."""
    call, step = evidence.own_call, evidence.spec.authorization
    if call and "redirect_uri" in call.omit:
        return parameter(evidence, "redirect_uri", names.REDIRECT_URI.template)
    if "redirect_uri" in step.omit:
        left = [name for name in step.omit if name != "redirect_uri"]
        return fix(say("Send redirect_uri at the log-in, too"), (("authorization", "omit"), left))
    return without_parameters(evidence, (*evidence.at, "parameters"), call.parameters if call else (), "redirect_uri")


def _left_out_at(evidence: Evidence) -> DocumentPath:
    """Where the redirect URI is left out, if one of the two requests does; else the redirect URI itself."""
    call = evidence.own_call
    if call and "redirect_uri" in call.omit:
        return (*evidence.at, "omit")
    return ("authorization", "omit") if "redirect_uri" in evidence.spec.authorization.omit else ("redirect_url",)


def _grant_type(evidence: Evidence, said: Said) -> Fix | None:
    """What hides the grant type from the provider: it is left out, stands in JSON, or is lost on the way to https."""
    call = evidence.own_call
    if call and "grant_type" in call.omit:
        return parameter(evidence, "grant_type", "")
    if evidence.body_format == "json":
        return formatting("form")(evidence, said)
    return None


def _same_name(evidence: Evidence, said: Said) -> Fix | None:
    """The client ID under the name that it has at the log-in."""
    name = evidence.renamed_client_id
    return fix(say("Send it as {name}", name=name), ((*evidence.at, "rename", "client_id"), name))


def _without_own_credentials(evidence: Evidence, said: Said) -> Fix | None:
    """Without what the author adds of the app's credentials, which this call sends by itself (RFC 6749 section 2.3)."""
    call = evidence.own_call
    rows = call.parameters if call else ()
    return without_parameters(evidence, (*evidence.at, "parameters"), rows, "client_id", "client_secret")


def _redirects_differ(evidence: Evidence) -> bool:
    """Whether the author's own redirect_uri in this call is another than the one of the log-in."""
    call, sent = evidence.own_call, evidence.sent_parameters.get("redirect_uri", "")
    own = call is not None and any(item.name.strip() == "redirect_uri" for item in call.parameters)
    return own and bool(sent) and sent != evidence.redirect_uri


RULES: tuple[Rule, ...] = (
    Rule(
        "redirects-differ",
        Strength.SHOWN,
        say(
            "The redirect URI that stands among this call's parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3)."
        ),
        say("Take it out: the wizard sends the one of the log-in by itself."),
        of_call("parameters"),
        legs=EXCHANGE,
        statuses=("4xx", "2xx"),
        where=_redirects_differ,
        mend=_same_redirect,
        needed=True,
        copy="{redirect_uri}",
    ),
    Rule(
        "code-redirect-mismatch",
        Strength.NAMED,
        say("The redirect URI of the token request is not the one of the log-in, or is not registered."),
        say("Register exactly this address at the provider, and send it in both requests."),
        _left_out_at,
        legs=EXCHANGE,
        errors=frozenset({"redirect_uri_mismatch", "invalid_redirect_uri", "bad_redirect_uri", "redirect_mismatch"}),
        says=r"redirect(?:ion)?[_ ]?(?:uri|url)|\bcallback (?:ur[il]|address)\b.{0,40}\b(?:mismatch|not|differ\w{0,3}|invalid)\b",
        unless=r"missing\W{1,3}(?:required )?(?:parameter\W{1,3})?redirect_uri|redirect_uri (?:param\w* )?(?:is )?(?:missing|required)|(?:code|grant).{0,60}(?:expired|revoked).{0,120}redirect|invalid, expired, revoked|redirect_uri is not (?:allowed|permitted|expected|supported) (?:in|for|with)\b",
        given=lambda evidence, said: (
            "redirect" in evidence.error
            or "redirect uri/code verifier" not in evidence.small_text  # LinkedIn lists all
        ),
        mend=_same_redirect,
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
        say("The provider refuses the code verifier of PKCE: it wants none, or one of the other kind."),
        say("Turn PKCE off in step {step}, or choose the other method.", step=number_of("authorization")),
        place("authorization", "pkce"),
        legs=EXCHANGE,
        says=r"(?:code[_ ]verifier|pkce|code[_ ]challenge)",
        unless=r"(?:missing|required|must (?:include|contain)).{0,40}(?:verifier|pkce)|verifier.{0,30}(?:missing|required)|uri/code verifier",
        mend=_without_verifier,
        examples=(
            "PKCE verification failed",
            "code_verifier does not match the code_challenge",
            "Unexpected parameter code_verifier",
        ),
    ),
    Rule(
        "verifier-missing",
        Strength.NAMED,
        say("The provider wants PKCE, the extra protection of the log-in, and it is off."),
        say("Turn it on in step {step} and log in again.", step=number_of("authorization")),
        place("authorization", "pkce"),
        legs=EXCHANGE,
        says=r"(?:missing|required|must (?:include|contain)).{0,40}(?:code[_ ]verifier|pkce)|code[_ ]verifier.{0,30}(?:missing|required)",
        mend=lambda evidence, said: (
            fix(say("Turn PKCE on"), (("authorization", "pkce"), "S256"))
            if evidence.spec.authorization.pkce == "none"
            else parameter(evidence, "code_verifier", "${context.authData.code_verifier}")
        ),
        examples=("Missing code verifier", "code_verifier is required"),
    ),
    *refused_code.RULES,
    Rule(
        "grant-type",
        Strength.NAMED,
        say("The provider does not know this kind of request under this name, or does not allow it for the app."),
        say("Check the address of the call; at the provider, allow the grant for your app."),
        URL,
        legs=TOKEN,
        errors=frozenset({"unsupported_grant_type", "invalid_grant_type"}),
        says=r"grant[_ ]type",
        unless=r"client.{0,40}(?:not allowed|not authori[sz]ed)",
        mend=_grant_type,
        examples=(
            "unsupported_grant_type",
            "Invalid grant_type parameter or parameter missing",
            "grant_type is required",
        ),
    ),
    Rule(
        "parameter-missing",
        Strength.NAMED,
        say("The provider misses the parameter {parameter}."),
        say("Add it to the call, under Extra parameters."),
        of_call("parameters"),
        legs=CLIENT,
        says=r"(?:missing|required|requires?|lacks?|provide|no|without|must (?:contain|include))\b[\w ,:'\"`()\[\]]{0,40}?\b(?P<parameter>scope|redirect_uri|code|refresh_token|(?<!refresh )token|access_token|client_id|client_secret|token_type_hint|state)\b|['\"`]?(?P<parameter_b>scope|redirect_uri|refresh_token|token|code)['\"`]? (?:parameter )?(?:is )?(?:missing|required|must (?:be|not be empty))",
        unless=r"value .{0,60}not valid|does not exist|\bmissing or \w+|\b\w+ or missing",
        given=lambda evidence, said: (
            not (evidence.leg == "revoke" and said.get("parameter") == "token" in evidence.sent_parameters)
        ),
        mend=_named_parameter,
        needed=True,
        examples=("Missing required parameter: scope", "The scope parameter is required", "redirect_uri is missing"),
    ),
    Rule(
        "refresh-redirect-named",
        Strength.NAMED,
        say("The provider misses the parameter {parameter}."),
        say("Add it to the call, under Extra parameters."),
        of_call("parameters"),
        legs=REFRESH,
        says=r"\b(?P<parameter>redirect_uri)\b",
        where=lambda evidence: "redirect_uri" not in evidence.sent_parameters,
        mend=_named_parameter,
        needed=True,
        examples=("The redirect_uri does not match the one of the authorization request.",),
    ),
    Rule(
        "parameter-named",
        Strength.NAMED,
        say("The provider misses the parameter {parameter}, which OAuth does not send by itself here."),
        say("Add it to the call, under Extra parameters; its documentation says with which value."),
        of_call("parameters"),
        legs=CLIENT,
        says=r"\b(?:missing|required|requires|lacks)\b[\w ]{0,20}\b(?:param\w{0,12}|field|argument|value)s?\b[^\w.\n]{0,4}(?P<parameter>[a-z][a-z_]{2,30})\b|\b(?P<parameter_b>[a-z]{2,20}_[a-z_]{2,20})\b (?:parameter |field )?(?:is )?(?:missing|required)\b",
        unless=r"\bheader\b|client_assertion|\b(?:missing|required) or\b|\bor missing\b|\bmissing a required parameter\b",
        mend=_with_what_came,
        given=lambda evidence, said: (
            said.get("parameter", "")
            not in (
                *evidence.sent_parameters,
                evidence.missing_token_parameter,
                "is",
                "are",
                "was",
                "client_id",
                "client_secret",
            )
        ),
        examples=("Missing required parameter: state", "The shop_id parameter is required"),
    ),
    Rule(
        "parameter-twice",
        Strength.NAMED,
        say(
            "A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is."
        ),
        say(
            "Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address."
        ),
        of_call("parameters"),
        legs=CLIENT,
        says=r"\b(?:body and (?:the )?headers?|headers? and (?:the )?body)\b|\bmore than one (?:mechanism|method|way)\b|\bmultiple (?:client )?(?:credentials|authentication methods)\b|\bduplicated? (?:request )?param|\bmore than once\b|\b(?:repeated|duplicated?|multiple)\b.{0,30}\bparameters?\b|\bparam\w{0,6}\b.{0,40}\b(?:repeated|twice|duplicated?)\b",
        unless=r"\bmissing a required parameter\b|\botherwise malformed\b",
        mend=_without_own_credentials,
        examples=(
            "Request body and headers contain authorization information",
            "Duplicate parameter: client_id",
            "Parameter 'client_id' is included more than once",
        ),
    ),
    Rule(
        "scope-in-token-request",
        Strength.CODE,
        say("The provider refuses the scope of this request."),
        say(
            "Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.",
            step=number_of("authorization"),
        ),
        place("authorization", "scopes"),
        legs=TOKEN,
        errors=frozenset({"invalid_scope", "no_scopes"}),
        says=r"\bscopes?\b.{0,60}\b(?:invalid|unknown|not|denied|missing|exceeds?|required|refused)\b|\b(?:invalid|unknown|no|bad|missing|unsupported) (?:requested )?scopes?\b",
        unless=r"\bresource\b(?! owner)|grant[_ ]type",
        examples=("invalid_scope", "no_scopes", "Invalid scope: Requested scope is invalid"),
    ),
    Rule(
        "target",
        Strength.NAMED,
        say(
            "The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience)."
        ),
        say(
            "Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.",
            step=number_of("authorization"),
        ),
        of_call("parameters"),
        legs=(*TOKEN, *AUTHORIZE),
        errors=frozenset({"invalid_target", "invalid_resource", "invalid_authorization_details"}),
        says=r"\bresource (?:parameter|principal)\b.{0,80}(?:not|n't|invalid|unknown|missing)|\b(?:invalid|unknown|unsupported) (?:audience|resource)\b|\baudience\b.{0,40}\b(?:invalid|unknown|not)|\bservice not (?:found|enabled)\b",
        examples=(
            "invalid_target",
            "The resource parameter provided in the request doesn't match with the requested scopes.",
            "Service not enabled within domain: https://api.acme.test",
        ),
    ),
    Rule(
        "proof-of-possession",
        Strength.NAMED,
        say(
            "The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make."
        ),
        say("At the provider, set the app to plain bearer tokens."),
        HEADERS,
        legs=CALLS,
        errors=frozenset({"invalid_dpop_proof", "use_dpop_nonce"}),
        says=r"\bdpop\b",
        unless=r"client_secret",
        examples=("use_dpop_nonce", "DPoP proof is required"),
    ),
    Rule(
        "renamed-at-log-in-only",
        Strength.SHOWN,
        say("At the log-in the client ID is sent as {own_name}; this request sends it as client_id."),
        say("Give it the same name here: {own_name}."),
        of_call("rename"),
        legs=CLIENT,
        where=lambda evidence: bool(evidence.renamed_client_id) and "client_id" in evidence.sent_parameters,
        mend=_same_name,
        needed=True,
    ),
    Rule(
        "request-refused",
        Strength.CODE,
        REFUSED,
        COMPARE,
        of_call("parameters"),
        legs=CLIENT,
        errors=_MALFORMED,
        says=_SAYS_MALFORMED,
        mend=tried_in_turn,
        examples=("invalid_request", "bad_request", "Invalid Params", "The request parameters are malformed."),
    ),
)
