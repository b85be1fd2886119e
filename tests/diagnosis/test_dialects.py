"""Failures as real providers word them: each goes through a live leg, and the diagnosis must name step and cause.

The words are those of the providers' own documentation and of public reports, shortened; the provider is named for the
reader alone.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from app.diagnosis.diagnose import diagnose, diagnose_error, diagnose_pasted
from app.diagnosis.model import Background, Diagnosis
from app.http.messages import Exchange, FailureKind, HttpRequest, TransportFailure
from app.oauth.callback import Ignored
from app.oauth.connection import LiveConnection
from app.oauth.legs import LEGS, Leg, LegFailed, LegResult
from app.oauth.receivers import LoopbackReceiver
from app.oauth.run import leg_result
from app.oauth.words import ProviderWords
from app.secrets.redaction import Redactor
from app.spec import names
from app.spec.draft import Draft, draft_of
from tests.oauth.conftest import Connect
from tests.oauth.scripted import CLIENT_SECRET, Person, ScriptedProvider, answer

PATHS: dict[Leg, str] = {
    "exchange": "/token",
    "refresh": "/token",
    "revoke": "/revoke",
    "test": "/me",
    "test_after_refresh": "/me",
    "test_after_revoke": "/me",
}


@dataclass(frozen=True)
class Case:
    """What a provider answers, and what must come of it.

    ``fix``: words of the offered change, or empty where there must be none worth naming here.
    """

    name: str
    leg: Leg
    status: int
    body: Any
    code: str
    step: int
    fix: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    steps: dict[str, Any] = field(default_factory=dict)


E: Leg = "exchange"
BASIC = {"access_token": {"client_authentication": "client_secret_basic"}}
POST_JSON = {"access_token": {"body_format": "json"}}
CASES = [
    # -- token request: the client
    Case(
        "GitHub wrong secret",
        E,
        200,
        {
            "error": "incorrect_client_credentials",
            "error_description": "The client_id and/or client_secret passed are incorrect.",
        },
        "secret-refused",
        3,
        "",
    ),
    Case("Slack bad secret", E, 200, {"ok": False, "error": "bad_client_secret"}, "secret-refused", 3),
    Case("Slack bad id", E, 200, {"ok": False, "error": "bad_client_id"}, "client-unknown", 3),
    Case(
        "Google unknown client",
        E,
        401,
        {"error": "invalid_client", "error_description": "The OAuth client was not found."},
        "client-unknown",
        3,
    ),
    Case(
        "Google wrong secret",
        E,
        401,
        {"error": "invalid_client", "error_description": "Unauthorized"},
        "client-refused",
        5,
        "HTTP Basic",
    ),
    Case(
        "Microsoft wrong secret",
        E,
        401,
        {
            "error": "invalid_client",
            "error_description": "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID",
        },
        "secret-refused",
        3,
    ),
    Case(
        "Microsoft expired secret",
        E,
        401,
        {
            "error": "invalid_client",
            "error_description": "AADSTS7000222: The provided client secret keys for app are expired.",
        },
        "secret-refused",
        3,
    ),
    Case(
        "Microsoft no secret",
        E,
        401,
        {
            "error": "invalid_client",
            "error_description": "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
        },
        "wants-body",
        5,
        "in the body",
        steps=BASIC,
    ),
    Case(
        "Facebook wrong secret",
        E,
        400,
        {"error": {"message": "Error validating client secret.", "type": "OAuthException", "code": 1}},
        "secret-refused",
        3,
    ),
    Case(
        "Spotify client",
        E,
        400,
        {"error": "invalid_client", "error_description": "Invalid client secret"},
        "secret-refused",
        3,
    ),
    Case(
        "Okta basic wanted",
        E,
        401,
        {
            "error": "invalid_client",
            "error_description": "Client authentication failed. The client must use HTTP Basic.",
        },
        "wants-basic-words",
        5,
        "HTTP Basic",
    ),
    Case(
        "Challenge says Basic",
        E,
        401,
        {"error": "invalid_client"},
        "wants-basic",
        5,
        "HTTP Basic",
        {"www_authenticate": 'Basic realm="oauth"'},
    ),
    Case(
        "Keycloak",
        E,
        401,
        {"error": "unauthorized_client", "error_description": "Invalid client or Invalid client credentials"},
        "client-refused",
        5,
        "HTTP Basic",
    ),
    Case(
        "Auth0",
        E,
        401,
        {"error": "access_denied", "error_description": "Unauthorized"},
        "client-refused-by-status",
        5,
        "HTTP Basic",
    ),
    Case("Discord", E, 401, {"error": "invalid_client"}, "client-refused", 5, "HTTP Basic"),
    Case(
        "Doorkeeper",
        E,
        401,
        {
            "error": "invalid_client",
            "error_description": "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.",
        },
        "client-refused",
        5,
        "HTTP Basic",
    ),
    Case("Zoho invalid client", E, 200, {"error": "invalid_client"}, "client-refused", 5, "HTTP Basic"),
    Case("Zoho wrong secret", E, 200, {"error": "invalid_client_secret"}, "secret-refused", 3),
    Case(
        "Basic refused",
        E,
        400,
        {"message": "HTTP Basic is not supported here"},
        "wants-body",
        5,
        "in the body",
        steps=BASIC,
    ),
    Case("Xero", E, 400, {"error": "unauthorized_client"}, "client-refused", 5, "HTTP Basic"),
    # -- token request: code, redirect URI, PKCE
    Case(
        "GitHub bad code",
        E,
        200,
        {"error": "bad_verification_code", "error_description": "The code passed is incorrect or expired."},
        "code-spent",
        5,
    ),
    Case("Slack code used", E, 200, {"ok": False, "error": "code_already_used"}, "code-spent", 5),
    Case("Slack invalid code", E, 200, {"ok": False, "error": "invalid_code"}, "code-spent", 5),
    Case(
        "Facebook code used",
        E,
        400,
        {"error": {"message": "This authorization code has been used.", "type": "OAuthException", "code": 100}},
        "code-spent",
        5,
    ),
    Case(
        "Google malformed code",
        E,
        400,
        {"error": "invalid_grant", "error_description": "Malformed auth code."},
        "code-spent",
        5,
    ),
    Case(
        "Google bad request", E, 400, {"error": "invalid_grant", "error_description": "Bad Request"}, "grant-refused", 5
    ),
    Case(
        "Microsoft redeemed",
        E,
        400,
        {
            "error": "invalid_grant",
            "error_description": "AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code",
        },
        "code-spent",
        5,
    ),
    Case(
        "LinkedIn",
        E,
        400,
        {
            "error": "invalid_request",
            "error_description": "Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired.",
        },
        "code-spent",
        5,
    ),
    Case("HubSpot", E, 400, {"status": "BAD_AUTH_CODE", "message": "missing or unknown auth code"}, "code-spent", 5),
    Case(
        "Google redirect",
        E,
        400,
        {"error": "redirect_uri_mismatch", "error_description": "Bad Request"},
        "code-redirect-mismatch",
        2,
        "no redirect_uri",
    ),
    Case(
        "GitHub redirect",
        E,
        200,
        {
            "error": "redirect_uri_mismatch",
            "error_description": "The redirect_uri MUST match the registered callback URL for this application.",
        },
        "code-redirect-mismatch",
        2,
    ),
    Case("Slack redirect", E, 200, {"ok": False, "error": "bad_redirect_uri"}, "code-redirect-mismatch", 2),
    Case(
        "Salesforce redirect",
        E,
        400,
        {"error": "invalid_grant", "error_description": "redirect_uri must match configuration"},
        "code-redirect-mismatch",
        2,
    ),
    Case(
        "Okta verifier",
        E,
        400,
        {"error": "invalid_grant", "error_description": "PKCE verification failed."},
        "verifier-refused",
        4,
        "PKCE off",
    ),
    Case(
        "Salesforce verifier missing",
        E,
        400,
        {"error": "invalid_grant", "error_description": "missing required code_verifier"},
        "verifier-missing",
        4,
        "PKCE on",
        steps={"authorization": {"pkce": "none"}},
    ),
    Case(
        "League verifier",
        E,
        400,
        {
            "error": "invalid_request",
            "hint": "Check the `code_verifier` parameter",
            "message": "Failed to verify `code_verifier`.",
        },
        "verifier-refused",
        4,
    ),
    Case("plain invalid_grant", E, 400, {"error": "invalid_grant"}, "grant-refused", 5),
    # -- token request: its form
    Case("JSON wanted", E, 400, {"message": "Content-Type must be application/json"}, "wants-json", 5, "as JSON"),
    Case(
        "JSON parser",
        E,
        400,
        {"error": {"message": "Unexpected token g in JSON at position 0"}},
        "wants-json",
        5,
        "as JSON",
    ),
    Case("415", E, 415, {"message": "Unsupported Media Type"}, "format-refused", 5, "as JSON"),
    Case(
        "form wanted",
        E,
        400,
        {"error": "invalid_request", "error_description": "Only application/x-www-form-urlencoded is accepted"},
        "wants-form",
        5,
        "as a form",
        steps=POST_JSON,
    ),
    Case("grant type", E, 400, {"error": "unsupported_grant_type"}, "grant-type", 5),
    Case(
        "grant type by name",
        E,
        400,
        {"error": "invalid_request", "error_description": "grant_type is required"},
        "grant-type",
        5,
    ),
    Case(
        "scope missing",
        E,
        400,
        {"error": "invalid_request", "error_description": "Missing required parameter: scope"},
        "parameter-missing",
        5,
        "scope",
    ),
    Case("token URL 404", E, 404, {"message": "Not Found"}, "token-address", 5),
    Case("token URL 405", E, 405, {"message": "Method Not Allowed"}, "token-address", 5),
    Case("503", E, 503, "<html>Service Unavailable</html>", "in-trouble", 5, headers={"content_type": "text/html"}),
    Case("server error", E, 500, {"error": "server_error"}, "in-trouble", 5),
    Case("too fast", E, 429, {"message": "Too many requests"}, "in-trouble", 5),
    # -- token answers
    Case(
        "log-in page",
        E,
        200,
        "<html><title>Sign in</title><p>Sign in to go on</p></html>",
        "page-for-people",
        5,
        headers={"content_type": "text/html"},
    ),
    Case(
        "camel case",
        E,
        200,
        {"accessToken": "at-camel-1234", "refreshToken": "rt-camel-1234"},
        "token-elsewhere",
        5,
        "accessToken",
    ),
    Case(
        "Shopline nested", E, 200, {"code": 0, "data": {"token": "nested-token-1"}}, "token-elsewhere", 5, "data.token"
    ),
    Case("no token at all", E, 200, {"hello": "world"}, "token-nowhere", 5),
    Case(
        "TikTok error in 200",
        E,
        200,
        {"error": "invalid_request", "error_description": "Client key is incorrect.", "log_id": "1"},
        "request-refused",
        5,
    ),
    Case("empty answer", E, 200, "", "no-data", 5),
    Case("redirect", E, 304, "", "redirected", 5),
    # -- refresh
    Case(
        "Google revoked",
        "refresh",
        400,
        {"error": "invalid_grant", "error_description": "Token has been expired or revoked."},
        "refresh-spent",
        6,
    ),
    Case(
        "Microsoft expired refresh",
        "refresh",
        400,
        {
            "error": "invalid_grant",
            "error_description": "AADSTS700082: The refresh token has expired due to inactivity.",
        },
        "refresh-spent",
        6,
    ),
    Case("Zoho invalid_code", "refresh", 200, {"error": "invalid_grant"}, "refresh-spent", 6),
    Case(
        "HubSpot refresh",
        "refresh",
        400,
        {"status": "BAD_REFRESH_TOKEN", "message": "missing or invalid refresh token"},
        "refresh-spent",
        6,
    ),
    Case(
        "Microsoft scope",
        "refresh",
        400,
        {"error": "invalid_request", "error_description": "The scope parameter is required"},
        "refresh-scope",
        6,
        "scope",
    ),
    Case("refresh client", "refresh", 401, {"error": "invalid_client"}, "client-refused", 6, "HTTP Basic"),
    Case("refresh 404", "refresh", 404, {"message": "no route"}, "token-address", 6),
    # -- revoke
    Case("token type", "revoke", 400, {"error": "unsupported_token_type"}, "revoke-other-token", 7, "refresh token"),
    Case(
        "405 DELETE",
        "revoke",
        405,
        {"message": "Method Not Allowed"},
        "revoke-method",
        7,
        "DELETE",
        {"allow": "DELETE"},
    ),
    Case("revoke 404", "revoke", 404, "", "revoke-not-found", 7),
    Case(
        "revoke needs Basic",
        "revoke",
        401,
        {"error": "invalid_client"},
        "wants-basic",
        7,
        "HTTP Basic",
        {"www_authenticate": "Basic"},
    ),
    Case("revoke 403", "revoke", 403, {"message": "Forbidden"}, "revoke-refused", 7),
    # -- test call
    Case(
        "GitHub bad credentials",
        "test",
        401,
        {"message": "Bad credentials", "documentation_url": "https://docs.github.com/rest"},
        "token-refused",
        8,
    ),
    Case(
        "GitHub user agent",
        "test",
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
        "user-agent",
        8,
        "User-Agent",
    ),
    Case(
        "Google scopes",
        "test",
        403,
        {
            "error": {
                "code": 403,
                "message": "Request had insufficient authentication scopes.",
                "status": "PERMISSION_DENIED",
            }
        },
        "scope-missing",
        4,
    ),
    Case(
        "Slack missing scope",
        "test",
        200,
        {"ok": False, "error": "missing_scope", "needed": "users:read", "provided": "identify"},
        "scope-missing",
        4,
    ),
    Case(
        "RFC 6750 scope",
        "test",
        403,
        {"error": "insufficient_scope"},
        "scope-missing",
        4,
        "directory.read",
        {"www_authenticate": 'Bearer error="insufficient_scope", scope="directory.read"'},
    ),
    Case(
        "Notion version",
        "test",
        400,
        {
            "object": "error",
            "status": 400,
            "code": "missing_version",
            "message": "Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`.",
        },
        "header-missing",
        8,
    ),
    Case(
        "Notion version with a date",
        "test",
        400,
        {"message": "The Notion-Version header is required, such as 2022-06-28"},
        "header-missing",
        8,
        "Notion-Version",
    ),
    Case(
        "Azure key",
        "test",
        401,
        {
            "statusCode": 401,
            "message": "Access denied due to missing subscription key. Make sure to include Ocp-Apim-Subscription-Key header",
        },
        "header-missing",
        8,
    ),
    Case(
        "Twitch client id",
        "test",
        401,
        {"error": "Unauthorized", "status": 401, "message": "The Client-ID header is required: Client-ID"},
        "header-missing",
        8,
        "Client-ID",
    ),
    Case(
        "other scheme",
        "test",
        401,
        {"error": "unauthorized"},
        "other-scheme",
        8,
        "Authorization",
        {"www_authenticate": 'OAuth realm="x"'},
    ),
    Case(
        "expired",
        "test",
        401,
        {"error": "invalid_token", "error_description": "The access token expired"},
        "token-expired",
        6,
    ),
    Case(
        "not yet valid",
        "test",
        401,
        {"error": "invalid_token", "error_description": "Token used before issued"},
        "clock",
        8,
    ),
    Case(
        "not sent",
        "test",
        401,
        {"message": "No token"},
        "token-not-sent",
        8,
        "Authorization",
        steps={"test_call": {"method": "GET", "headers": []}},
    ),
    Case("404", "test", 404, {"message": "Not Found"}, "nothing-there", 8),
    Case("405", "test", 405, {"message": "Method Not Allowed"}, "method", 8, "POST", {"allow": "POST"}),
    Case("415", "test", 415, {"message": "Unsupported"}, "content-type", 8, "Content-Type"),
    Case("429", "test", 429, {"message": "rate limited"}, "too-many", 8, headers={"retry_after": "30"}),
    Case("403 bare", "test", 403, {"message": "Forbidden"}, "not-allowed", 4),
    Case(
        "Xero tenant", "test", 400, {"Title": "Bad request", "Detail": "The tenant id is not valid"}, "value-missing", 8
    ),
    Case("422", "test", 422, {"message": "Unprocessable"}, "call-refused", 8),
    Case("GraphQL", "test", 200, {"errors": [{"message": "Cannot query field me"}], "data": None}, "graphql", 8),
    Case(
        "HTML",
        "test",
        200,
        "<!doctype html><title>Log in</title><p>Welcome</p>",
        "page-for-people",
        8,
        headers={"content_type": "text/html"},
    ),
    Case("plain text", "test", 200, "pong", "no-data", 8, headers={"content_type": "text/plain"}),
    Case("500", "test", 500, {"message": "boom"}, "in-trouble", 8),
]


def with_tokens(connection: LiveConnection) -> LiveConnection:
    values = connection.values.put(
        names.TOKEN_RESPONSE, {"access_token": "at-secret-1", "refresh_token": "rt-secret-1"}
    )
    connection._set(values.put(names.AUTHORIZATION, {"code": "c-secret-1"}).put(names.CODE_VERIFIER, "v" * 43))
    connection._set(connection.values.put(names.REDIRECT_URI, "http://127.0.0.1:1/callback"))
    return connection


async def failed(case: Case, provider: ScriptedProvider, connect: Connect) -> tuple[Diagnosis, LegResult, Draft]:
    provider.on(PATHS[case.leg], answer(case.body, case.status, **case.headers))
    connection = with_tokens(connect(**case.steps))
    legs: dict[Leg, Any] = {
        "exchange": connection.exchange,
        "refresh": connection.refresh,
        "revoke": connection.revoke,
        "test": connection.test,
    }
    result = await leg_result(connection, case.leg, legs[case.leg])
    draft = draft_of(connection.spec)
    found = diagnose(result, draft, connection.redactor)
    assert found is not None
    return found, result, draft


@pytest.mark.asyncio
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_dialect_is_understood(case: Case, provider: ScriptedProvider, connect: Connect) -> None:
    found, _, draft = await failed(case, provider, connect)
    assert (found.cause.code, found.step) == (case.code, case.step), found.as_lines()
    assert case.fix in (found.fix.label if found.fix else ""), found.as_lines()
    assert found.status == case.status
    said = [case.body] if isinstance(case.body, str) else [v for v in _texts(case.body) if len(v) > 12]
    shown = json.dumps(found.as_json(), ensure_ascii=False)
    if not isinstance(case.body, str) and case.code not in ("token-elsewhere", "token-nowhere"):
        assert any(text in shown for text in said) or not said, "the provider's own words are not shown"
    for secret in ("at-secret-1", "rt-secret-1", "c-secret-1", CLIENT_SECRET, "camel-1234", "nested-token-1"):
        assert secret not in shown
        assert secret not in "\n".join(found.as_lines())
    if found.fix:
        found.fix.apply(draft)  # every place exists


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return [value] if isinstance(value, str) else []


def test_there_are_enough_of_them() -> None:
    assert len(CASES) + len(CALLBACKS) + len(PAGES) + len(get_args(FailureKind)) >= 80


# -- the log-in

CALLBACKS = [
    ("denied", {"error": "access_denied", "error_description": "The user denied your request"}, "denied", 4),
    ("LinkedIn cancelled", {"error": "user_cancelled_login"}, "denied", 4),
    (
        "scope",
        {"error": "invalid_scope", "error_description": "The requested scope is invalid, unknown, or malformed."},
        "scope-refused",
        4,
    ),
    ("named scope", {"error": "invalid_scope", "error_description": "Invalid scope: write"}, "scope-unknown", 4),
    ("PKCE", {"error": "invalid_request", "error_description": "code_challenge is not supported"}, "pkce-refused", 4),
    (
        "audience",
        {"error": "invalid_request", "error_description": "Required parameter is missing: audience"},
        "request-parameter",
        4,
    ),
    ("response type", {"error": "unsupported_response_type"}, "response-type", 3),
    ("server", {"error": "temporarily_unavailable"}, "provider-down", 4),
    ("login required", {"error": "login_required"}, "login-needed", 4),
    ("client", {"error": "unauthorized_client"}, "response-type", 3),
    (
        "admin",
        {"error": "access_denied", "error_description": "AADSTS65001: an administrator has not consented"},
        "admin-approval",
        4,
    ),
    ("odd", {"error": "zebra"}, "unknown-at-log-in", 4),
]


@pytest.mark.asyncio
@pytest.mark.parametrize(("name", "parameters", "code", "step"), CALLBACKS, ids=[row[0] for row in CALLBACKS])
async def test_a_refused_log_in_is_understood(
    name: str, parameters: dict[str, str], code: str, step: int, connect: Connect, receiver: LoopbackReceiver
) -> None:
    connection = connect()
    person = Person(**parameters, state="STATE")
    result = await leg_result(connection, "authorize", lambda: connection.authorize(receiver, person.open, 5))
    found = diagnose(result, draft_of(connection.spec), connection.redactor)
    assert found is not None
    assert (found.cause.code, found.step) == (code, step), found.as_lines()
    assert parameters["error"] in found.said


PAGES = [
    (
        "https://accounts.google.com/signin/oauth/error?authError=ChVyZWRpcmVjdF91cmlfbWlzbWF0Y2gSCkJhZCBVUkku",
        "redirect-mismatch",
        2,
    ),
    (
        "Error 400: redirect_uri_mismatch. You can't sign in to this app because it doesn't comply",
        "redirect-mismatch",
        2,
    ),
    (
        "AADSTS50011: The redirect URI 'http://127.0.0.1:4711/callback' specified in the request does not match",
        "redirect-mismatch",
        2,
    ),
    ("AADSTS700016: Application with identifier 'abc' was not found in the directory", "unknown-client", 3),
    (
        "URL Blocked. This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings.",
        "redirect-mismatch",
        2,
    ),
    ("Invalid App ID: The provided app ID does not look like a valid app ID.", "unknown-client", 3),
    ("The redirect_uri must be https", "redirect-https", 2),
    ("Need admin approval. Acme needs permission to access resources in your organization", "admin-approval", 4),
    ("Acme has not completed the Google verification process. The app is currently being tested", "app-in-testing", 3),
    ("https://provider.test/error?error=invalid_scope&error_description=Unknown+scope+%27x%27", "scope-refused", 4),
    ("Something went wrong", "unknown-at-log-in", 4),
]


@pytest.mark.parametrize(("text", "code", "step"), PAGES, ids=[row[1] for row in PAGES])
def test_a_page_that_was_never_sent_back_is_understood(text: str, code: str, step: int) -> None:
    found = diagnose_pasted(text, Draft({"spec_version": 1, "client": {"client_id": "abc"}}))
    if code == "redirect-https":
        assert found.cause.code in ("redirect-https", "redirect-mismatch")
        return
    assert (found.cause.code, found.step) == (code, step), found.as_lines()


@pytest.mark.parametrize(
    ("reason", "summary", "code"),
    [
        ("wrong_state", "Nobody came back from the log-in within 600 seconds.", "state-lost"),
        ("", "Nobody came back from the log-in within 600 seconds.", "nobody-came-back"),
    ],
)
def test_a_log_in_that_never_ends_is_told_apart(reason: Any, summary: str, code: str) -> None:
    ignored = (Ignored(reason, "ignored"),) if reason else ()
    draft = Draft({"spec_version": 1})
    found = diagnose_error(LegFailed(summary), "authorize", draft, Redactor(), Background(ignored=ignored))
    assert found.cause.code == code


# -- no answer


@pytest.mark.parametrize("kind", get_args(FailureKind))
def test_a_failure_of_the_network_is_told_in_its_own_words(kind: FailureKind) -> None:
    request = HttpRequest("POST", "https://token.acme.test/token")
    failure = TransportFailure(kind, "It did not work.", "Try again.")
    exchange = Exchange(request, None, failure, datetime.now(UTC), 0.1, None, 0, 0)
    result = LegResult("exchange", "failed", failure.message, failure.hint, exchanges=(exchange,))
    found = diagnose(result, Draft({"spec_version": 1}))
    assert found is not None
    assert found.step == 5
    assert found.cause.code not in ("unknown", "request-refused")


# -- what a diagnosis is


@pytest.mark.asyncio
async def test_what_did_not_fail_has_no_diagnosis(connect: Connect) -> None:
    assert diagnose(LegResult("test", "proved", "fine"), Draft({"spec_version": 1})) is None


def test_there_is_always_a_cause_and_doubt_is_told() -> None:
    for leg in LEGS:
        result = LegResult(leg, "failed", "It did not work.", words=ProviderWords(excerpt="strange"))
        found = diagnose(result, Draft({"spec_version": 1, "refresh_token": {}, "revoke_token": {}}))
        assert found is not None
        assert found.causes[0].certainty == "possible"
        assert any(line.startswith("Perhaps: ") for line in found.as_lines())
        assert found.as_json()["causes"]


@pytest.mark.asyncio
async def test_a_diagnosis_takes_less_than_ten_milliseconds(provider: ScriptedProvider, connect: Connect) -> None:
    """For an answer of 100 kB; the figure is printed by the benchmark, this only keeps it from growing tenfold."""
    case = Case("large", "exchange", 400, {"error": "invalid_grant", "more": ["x" * 100] * 1000}, "grant-refused", 5)
    found, result, draft = await failed(case, provider, connect)
    assert found.cause.code == "grant-refused"
    begun = time.perf_counter()
    diagnose(result, draft)
    assert time.perf_counter() - begun < 0.1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("rotated", "status", "code"),
    [(False, 400, "refresh-once"), (True, 400, "refresh-spent"), (False, 500, "refresh-spent")],
)
async def test_a_refresh_token_that_is_refused_the_second_time(
    provider: ScriptedProvider, connect: Connect, rotated: bool, status: int, code: str
) -> None:
    """Refused though it was not replaced: most likely the new one was not found in the first answer."""
    second = {"refresh_token": "rt-secret-2"} if rotated else {}
    provider.on("/token", answer({"access_token": "at-2"} | second), answer({"error": "invalid_grant"}, status))
    connection = with_tokens(connect())
    first = await leg_result(connection, "refresh", connection.refresh)
    again = await leg_result(connection, "refresh_again", lambda: connection.refresh("refresh_again"))
    background = Background(earlier=(first, again))
    found = diagnose(again, draft_of(connection.spec), connection.redactor, background)
    assert found is not None
    assert found.cause.code == code, found.as_lines()
    assert found.leg == "refresh_again"
