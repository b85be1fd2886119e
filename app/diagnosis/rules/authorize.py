"""The log-in: what the provider sends back instead of a code, and what it only shows on a page of its own.

RFC 6749 section 4.1.2.1, RFC 7636, RFC 9207, OpenID Connect Core section 3.1.2.6, and dialects.
"""

from __future__ import annotations

import re

from app.diagnosis.evidence import Evidence
from app.diagnosis.mends import (
    add_scopes,
    asking,
    fix,
    named_separator,
    other_separator,
    paste_redirect,
    putting,
    remove_scopes,
)
from app.diagnosis.model import Strength
from app.diagnosis.rule import AUTHORIZE, Rule, Said, place
from app.spec.finding import Fix

REDIRECT = place("redirect_url")
SCOPES = place("authorization", "scopes")
PKCE = place("authorization", "pkce")
CLIENT_ID = place("client", "client_id")


def _without_named_scope(evidence: Evidence, said: Said) -> Fix | None:
    named = re.split(r"[\s,]+", said.get("scope", "").strip("'\"`[]()."))
    return remove_scopes(evidence, tuple(scope for scope in evidence.scopes if scope in named))


def _with_named_scope(evidence: Evidence, said: Said) -> Fix | None:
    named = tuple(scope for scope in re.split(r"[\s,]+", said.get("scope", "").strip("'\"`[]().")) if scope)
    return add_scopes(evidence, named)


def _ask_for_a_code(evidence: Evidence, said: Said) -> Fix | None:
    step = evidence.spec.authorization
    if "response_type" in step.omit:
        return fix(
            "Send response_type=code", (("authorization", "omit"), [n for n in step.omit if n != "response_type"])
        )
    return None


def _named_code(evidence: Evidence, said: Said) -> Fix | None:
    """The code under another name, if exactly one parameter of the answer looks like one."""
    names = [name for name in said.get("names", "").split() if "code" in name.lower() and name != "code"]
    return fix(f"Take the code from {names[0]}", (("authorization", "callback", "code"), names[0])) if names else None


RULES: tuple[Rule, ...] = (
    Rule(
        "redirect-mismatch",
        Strength.NAMED,
        "The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.",
        "Register exactly this address at the provider, in the settings of your app.",
        REDIRECT,
        legs=AUTHORIZE,
        errors=frozenset(
            {"redirect_uri_mismatch", "invalid_redirect_uri", "redirect_mismatch", "aadsts50011", "aadsts500113"}
        ),
        says=r"redirect_uri_mismatch|redirect[_ ]?(?:ion )?(?:uri|url)s?\b.{0,160}(?:mismatch|match|invalid|not (?:valid|registered|allowed|whitelisted|configured|associated|listed|in)|missing from|incorrect|unknown|does not|doesn't|isn't|no registered|must)"
        r"|(?:mismatch\w*|invalid|bad|incorrect|unregistered|unknown|wrong|not a valid|illegal)[\w ,]{0,30}(?:redirect|callback)[_ ]?(?:uri|url)?"
        r"|callback (?:url|uri).{0,80}(?:mismatch|not|invalid|approved)|url blocked|domain of this url isn't included|AADSTS50011\d?",
        unless=r"must (?:be|use) https|https is required|only https",
        mend=paste_redirect,
        copy="{redirect_uri}",
        examples=(
            "redirect_uri_mismatch",
            "The redirect URI in the request, http://127.0.0.1:4711/callback, does not match the ones authorized",
            "AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured",
            "Invalid redirect_uri: the redirect_uri is not registered",
            "URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's settings.",
            "The redirect_uri MUST match the registered callback URL for this application.",
            "Invalid callback url",
            "bad redirect_uri",
            "The redirect_uri parameter does not match the registered value",
            "Mismatching redirect URI.",
        ),
    ),
    Rule(
        "unknown-client",
        Strength.NAMED,
        "The provider does not know this client ID.",
        "Copy the client ID from the provider again. Check that it is of the right environment (sandbox or production).",
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "invalid_client",
                "invalid_client_id",
                "deleted_client",
                "application_not_found",
                "bad_client_id",
                "aadsts700016",
            }
        ),
        says=r"(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b.{0,60}(?:not (?:found|recogni[sz]ed|valid|exist|registered)|unknown|invalid|does not exist|doesn't exist|was not found|couldn't be found|deleted|no longer)"
        r"|(?:invalid|unknown|unrecogni[sz]ed|no such|missing|bad)\s+(?:oauth )?(?:client|app)(?:lication)?(?:[_ ]?(?:id|key))?|AADSTS700016",
        unless=r"secret|redirect|callback",
        copy="{client_id}",
        examples=(
            "The OAuth client was not found.",
            "AADSTS700016: Application with identifier 'x' was not found in the directory",
            "Invalid client_id",
            "Unknown client",
            "Invalid App ID: The provided app ID does not look like a valid app ID.",
            "Application not found",
        ),
    ),
    Rule(
        "denied",
        Strength.NAMED,
        "Somebody chose not to allow access, or the account may not allow it.",
        "Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.",
        place("authorization", "url"),
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "access_denied",
                "user_denied",
                "consent_required",
                "user_cancelled",
                "user_canceled",
                "user_cancelled_login",
                "user_cancelled_authorize",
            }
        ),
        says=r"(?:user|owner|person).{0,30}(?:denied|declined|cancell?ed|refused|rejected)|consent.{0,20}(?:denied|required)|AADSTS6500[14]",
        unless=r"admin(?:istrator)?s?.{0,40}(?:approv|consent|permission)|not.{0,30}(?:verified|test user)|redirect|scope",
        examples=(
            "access_denied",
            "The user denied your request",
            "User cancelled the dialog",
            "The resource owner denied the request",
        ),
    ),
    Rule(
        "admin-approval",
        Strength.NAMED,
        "The account belongs to an organisation whose administrator has to approve the app first.",
        "Ask an administrator to approve it, or log in with an account of your own for the test.",
        place("authorization", "url"),
        legs=AUTHORIZE,
        errors=frozenset(
            {"admin_policy_enforced", "org_internal", "aadsts65001", "aadsts90094", "interaction_required"}
        ),
        says=r"admin(?:istrator)?s?\b.{0,60}(?:approv|consent|permission|grant|policy)|need admin approval|org_internal|AADSTS90094|AADSTS65001",
        examples=(
            "AADSTS65001: The user or administrator has not consented to use the application",
            "Need admin approval",
            "This app requires administrator approval",
        ),
    ),
    Rule(
        "app-in-testing",
        Strength.NAMED,
        "Your app is still in its test phase at the provider, and this account is not among its testers.",
        "Add the account as a test user at the provider, or have the app verified or published.",
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset({"app_not_verified", "unverified_app"}),
        says=r"(?:not|n't) (?:completed the .{0,30}verification|verified|been reviewed|published|live)|test(?:ing)? (?:mode|user|phase)|developer.?approved testers|app (?:is )?(?:not active|inactive|in development)",
        examples=(
            "Acme has not completed the Google verification process. The app is currently being tested",
            "App not active: this app is not currently accessible",
            "This app is in development mode",
        ),
    ),
    Rule(
        "scope-separator",
        Strength.NAMED,
        "The provider wants the scopes joined in another way.",
        "Choose how the scopes are joined in step 4.",
        place("authorization", "scope_separator"),
        legs=AUTHORIZE,
        says=r"scopes?\b.{0,60}\b(?P<separator>comma|space)s?\b|\b(?P<separator_b>comma|space)[- ](?:separated|delimited)",
        mend=named_separator,
        needed=True,
        examples=("The scope parameter must be a comma separated list", "scopes have to be space-delimited"),
    ),
    Rule(
        "scope-unknown",
        Strength.NAMED,
        "The provider does not know or does not allow a scope that is asked for: {scope}.",
        "Take it out in step 4, or allow it for your app at the provider.",
        SCOPES,
        legs=AUTHORIZE,
        says=r"\bscopes?\b[^.]{0,60}?(?:invalid|unknown|not (?:valid|allowed|supported|exist|recogni[sz]ed|found)|unauthori[sz]ed)[^\w]{1,6}(?P<scope>[\w.:/-]+)"
        r"|(?:invalid|unknown|unsupported|unauthori[sz]ed|bad) scopes?[^\w]{1,8}(?P<scope_b>[\w.:/-]+)"
        r"|scope ['\"`](?P<scope_c>[^'\"`]+)['\"`]|scope (?P<scope_d>[\w.:/-]+) (?:is|was|does|has)\b.{0,20}(?:unknown|invalid|not)",
        mend=_without_named_scope,
        needed=True,
        examples=(
            "Invalid scope: workspace.read",
            "The scope 'workspace.read' is unknown",
            "The scope workspace.read is unknown or was not enabled for this app.",
            "unauthorized scopes: [workspace.read]",
        ),
    ),
    Rule(
        "scope-refused",
        Strength.CODE,
        "The provider refuses the scopes: one is unknown or not allowed for your app, or they are joined in a way that it does not read.",
        "Compare them with the provider's documentation, also how they are joined.",
        SCOPES,
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "invalid_scope",
                "invalid_scopes",
                "scope_not_allowed",
                "insufficient_scope",
                "unauthorized_scope_error",
                "bad_scope",
            }
        ),
        says=r"\bscopes?\b",
        unless=r"redirect|callback",
        mend=other_separator,
        examples=(
            "invalid_scope",
            "Some requested scopes were invalid",
            "The requested scope is invalid, unknown, or malformed.",
        ),
    ),
    Rule(
        "pkce-required",
        Strength.NAMED,
        "The provider demands PKCE, the extra protection of the log-in, and it is off.",
        "Turn it on in step 4.",
        PKCE,
        legs=AUTHORIZE,
        says=r"(?:code[_ ]challenge|pkce|proof key)(?:[\w ,._-]{0,60})(?:required|missing|must|mandatory|needed|expected)|(?:missing|required|require).{0,40}(?:code[_ ]challenge|pkce)|AADSTS50148|AADSTS9002325",
        unless=r"method.{0,40}(?:plain|s256).{0,40}not",
        mend=putting("Turn PKCE on", "authorization", "pkce", value="S256"),
        needed=True,
        examples=(
            "Missing parameter: code_challenge_method",
            "code_challenge is required",
            "PKCE is required",
            "AADSTS9002325: Proof Key for Code Exchange is required for cross-origin",
        ),
    ),
    Rule(
        "pkce-refused",
        Strength.NAMED,
        "The provider does not take PKCE.",
        "Turn it off in step 4. The state still protects the log-in.",
        PKCE,
        legs=AUTHORIZE,
        says=r"(?:code[_ ]challenge(?:_method)?|code[_ ]verifier|pkce)\b.{0,60}(?:not (?:supported|allowed|permitted|expected)|unsupported|unknown|unexpected|unrecogni[sz]ed|invalid parameter)|(?:unknown|unsupported|unexpected|unrecogni[sz]ed|invalid) (?:parameter|argument|query)s?\W{1,5}code_challenge",
        mend=putting("Turn PKCE off", "authorization", "pkce", value="none"),
        needed=True,
        examples=(
            "code_challenge is not supported",
            "Unknown parameter: code_challenge",
            "PKCE is not allowed for this client",
        ),
    ),
    Rule(
        "response-type",
        Strength.NAMED,
        "The provider does not give a code to this kind of app.",
        "At the provider, make it a web application with the authorization code grant.",
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset({"unsupported_response_type", "unauthorized_client"}),
        says=r"response[_ ]type",
        mend=_ask_for_a_code,
        examples=("unsupported_response_type", "Invalid parameter: response_type", "unauthorized_client"),
    ),
    Rule(
        "request-parameter",
        Strength.CODE,
        "The provider misses a parameter, or does not take one that is sent.",
        "Its words name it. Add or take it out in step 4, under Extra parameters.",
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "invalid_request",
                "invalid_parameter",
                "missing_parameter",
                "request_not_supported",
                "invalid_request_object",
                "invalid_request_uri",
                "request_uri_not_supported",
                "invalid_target",
            }
        ),
        says=r"(?:missing|required|invalid|unknown|unexpected).{0,20}parameter|parameter.{0,30}(?:missing|required|invalid|not allowed)",
        examples=("invalid_request", "Required parameter is missing: audience", "invalid_target"),
    ),
    Rule(
        "login-needed",
        Strength.CODE,
        "The provider wants you to log in by hand, and the request does not let it ask.",
        "Take prompt=none out of step 4, or add prompt=login.",
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=frozenset({"login_required", "account_selection_required", "session_expired"}),
        mend=asking("prompt", "login"),
        examples=("login_required",),
    ),
    Rule(
        "provider-down",
        Strength.CODE,
        "The provider has a problem of its own at the moment.",
        "Try again in some minutes.",
        place("authorization", "url"),
        legs=AUTHORIZE,
        errors=frozenset({"server_error", "temporarily_unavailable", "internal_error", "internal_failure"}),
        says=r"temporarily unavailable|internal (?:server )?error|try again later",
        examples=("server_error", "temporarily_unavailable"),
    ),
    Rule(
        "implicit-app",
        Strength.SHOWN,
        "The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.",
        "At the provider, make it a web application with the authorization code grant; response_type has to be code.",
        CLIENT_ID,
        endings=("fragment_token",),
        mend=_ask_for_a_code,
    ),
    Rule(
        "answer-in-fragment",
        Strength.SHOWN,
        "The provider put its answer behind a #, where no server can read it.",
        "Ask for the answer in the address: response_mode=query in step 4.",
        place("authorization", "parameters"),
        endings=("fragment_code", "form_post"),
        mend=asking("response_mode", "query"),
    ),
    Rule(
        "other-issuer",
        Strength.SHOWN,
        "The answer names another provider than the one that was asked, or none though it announces itself. It was not believed.",
        "If it is the right provider, correct its issuer in step 4, under Advanced. Otherwise stop: somebody may be interfering.",
        place("authorization", "issuer"),
        endings=("issuer",),
    ),
    Rule(
        "code-repeated",
        Strength.SHOWN,
        "The answer holds the same parameter twice, so it is not clear which one counts.",
        "Log in again. If it stays so, tell the provider.",
        place("authorization", "url"),
        endings=("repeated",),
    ),
    Rule(
        "code-renamed",
        Strength.SHOWN,
        "The provider sent the browser back, but without a code under the name that was expected.",
        "If its documentation calls it otherwise, set that name in step 4, under Advanced: “Code comes back as”.",
        place("authorization", "callback", "code"),
        endings=("no_code",),
        says=r"(?P<names>(?:\b\w*code\w*\b ?)+)|.",
        mend=_named_code,
    ),
    Rule(
        "not-kept",
        Strength.SHOWN,
        "The redirect did not bring a parameter that is to be kept.",
        "Correct its name in step 4, under Advanced, or remove it there.",
        place("authorization", "callback", "keep"),
        endings=("not_kept",),
    ),
    Rule(
        "state-lost",
        Strength.SHOWN,
        "An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.",
        "Log in again, in the same browser window. If the provider never returns the state, say so in step 4, under Advanced.",
        place("authorization", "callback", "state"),
        endings=("timeout",),
        where=lambda evidence: any(
            ignored.reason in ("no_state", "wrong_state") for ignored in evidence.background.ignored
        ),
    ),
    Rule(
        "nobody-came-back",
        Strength.CODE,
        "Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.",
        "Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.",
        REDIRECT,
        endings=("timeout",),
        copy="{redirect_uri}",
    ),
)
