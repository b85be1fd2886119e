from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.oauth.provider_words import MAX_READ, MAX_WORDS, ProviderWords, excerpt, start_of, words_from
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.paths import parse_path
from tests.by_day import examples

AADSTS = (
    "AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.\r\nTrace ID: 0a\r\n"
    "Correlation ID: 1b\r\nTimestamp: 2026-01-01 00:00:00Z"
)

DIALECTS: dict[str, tuple[Any, str, str, str]] = {
    "RFC 6749": (
        {"error": "invalid_grant", "error_description": "The code has expired.", "error_uri": "https://a.test/e"},
        "invalid_grant",
        "The code has expired.",
        "https://a.test/e",
    ),
    "Keyrock, one sentence": (
        "Invalid scope: Requested scope is invalid",
        "",
        "Invalid scope: Requested scope is invalid",
        "",
    ),
    "a validator's, by field": ({"errors": {"code": ["is invalid"], "b": ["no"]}}, "", "code: is invalid; b: no", ""),
    "the same at the top": ({"client_id": ["Value is not snowflake."]}, "", "client_id: Value is not snowflake.", ""),
    "Bitly, beside a status of its own": (
        {"status_code": 500, "data": None, "status_txt": "INVALID_CLIENT_SECRET"},
        "",
        "INVALID_CLIENT_SECRET",
        "",
    ),
    "a message whose name says for whom it is": (
        {"ErrorCode": 4010, "DeveloperErrorMessage": "The access token is missing", "ErrorId": "b2"},
        "4010",
        "The access token is missing",
        "",
    ),
    "RFC 6749, code alone": ({"error": "invalid_client"}, "invalid_client", "", ""),
    "Google token": (
        {"error": "redirect_uri_mismatch", "error_description": "Bad Request"},
        "redirect_uri_mismatch",
        "Bad Request",
        "",
    ),
    "Google API": (
        {"error": {"code": 401, "message": "Request had invalid credentials.", "status": "UNAUTHENTICATED"}},
        "UNAUTHENTICATED",
        "Request had invalid credentials.",
        "",
    ),
    "Google API, older": (
        {
            "error": {
                "errors": [{"domain": "global", "reason": "authError", "message": "Invalid Credentials"}],
                "code": 401,
                "message": "Invalid Credentials",
            }
        },
        "authError",
        "Invalid Credentials",
        "",
    ),
    "Facebook": (
        {
            "error": {
                "message": "Error validating access token",
                "type": "OAuthException",
                "code": 190,
                "fbtrace_id": "x",
            }
        },
        "OAuthException",
        "Error validating access token",
        "",
    ),
    "Instagram, older": (
        {"meta": {"error_type": "OAuthException", "code": 400, "error_message": "Matching code was not found"}},
        "OAuthException",
        "Matching code was not found",
        "",
    ),
    "Microsoft": (
        {"error": "invalid_grant", "error_description": AADSTS, "error_codes": [70008], "trace_id": "0a"},
        "invalid_grant",
        AADSTS.replace("\r\n", " "),
        "",
    ),
    "Microsoft Graph": (
        {"error": {"code": "InvalidAuthenticationToken", "message": "CompactToken parsing failed", "innerError": {}}},
        "InvalidAuthenticationToken",
        "CompactToken parsing failed",
        "",
    ),
    "Slack": ({"ok": False, "error": "invalid_auth"}, "invalid_auth", "", ""),
    "Stripe": (
        {
            "error": {
                "code": "api_key_expired",
                "doc_url": "https://stripe.test/docs",
                "message": "Expired API Key provided",
                "type": "invalid_request_error",
            }
        },
        "api_key_expired",
        "Expired API Key provided",
        "https://stripe.test/docs",
    ),
    "Twitter 1.1": (
        {"errors": [{"code": 89, "message": "Invalid or expired token."}]},
        "89",
        "Invalid or expired token.",
        "",
    ),
    "X 2": (
        {
            "title": "Unauthorized",
            "type": "https://api.twitter.test/2/problems/unauthorized",
            "status": 401,
            "detail": "Not you",
        },
        "Unauthorized",
        "Not you",
        "https://api.twitter.test/2/problems/unauthorized",
    ),
    "JSON:API": (
        {"errors": [{"status": "401", "code": "unauthorized", "title": "Unauthorized", "detail": "No valid token"}]},
        "unauthorized",
        "No valid token",
        "",
    ),
    "problem+json": (
        {"type": "about:blank", "title": "Forbidden", "status": 403, "detail": "Scope crm.read is missing"},
        "Forbidden",
        "Scope crm.read is missing",
        "",
    ),
    "a list of texts": ({"errors": ["Code has already been used"]}, "", "Code has already been used", ""),
    "a text under errors (Shopify)": (
        {"errors": "[API] Invalid API key or access token"},
        "",
        "[API] Invalid API key or access token",
        "",
    ),
    "the name of a field beside a code (Strava)": (
        {"message": "Bad Request", "errors": [{"resource": "Authorize", "field": "scope", "code": "invalid"}]},
        "invalid",
        "Bad Request (scope)",
        "",
    ),
    "the standard's code beside the provider's own (RingCentral)": (
        {"error": "invalid_client", "errors": [{"errorCode": "OAU-153", "message": "Authentication failed"}]},
        "invalid_client",
        "Authentication failed",
        "",
    ),
    "a field alone": ({"errors": [{"param": "client_id", "errorCode": "unknown"}]}, "unknown", "client_id", ""),
    "a field that the words name already": (
        {"error": {"code": "parameter_invalid", "param": "scope", "message": "The scope is wrong."}},
        "parameter_invalid",
        "The scope is wrong.",
        "",
    ),
    "a field in a sentence": (
        {"error": "invalid_request", "field": "none of them", "message": "It is wrong."},
        "invalid_request",
        "It is wrong.",
        "",
    ),
    "a code called error_id (eBay)": ({"error_id": "invalid_scope", "http_status_code": 400}, "invalid_scope", "", ""),
    "an error_id that numbers the incident": (
        {"error_id": "5f3a-11", "message": "It is wrong."},
        "",
        "It is wrong.",
        "",
    ),
    "WeChat": (
        {"errcode": 40029, "errmsg": "invalid code, rid: 6"},
        "40029",
        "invalid code, rid: 6",
        "",
    ),
    "GitHub": (
        {"message": "Bad credentials", "documentation_url": "https://docs.github.test/rest", "status": "401"},
        "401",
        "Bad credentials",
        "https://docs.github.test/rest",
    ),
    "Salesforce": (
        [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}],
        "INVALID_SESSION_ID",
        "Session expired or invalid",
        "",
    ),
    "Notion": (
        {"object": "error", "status": 401, "code": "unauthorized", "message": "API token is invalid."},
        "unauthorized",
        "API token is invalid.",
        "",
    ),
    "Zoho": (
        {"code": "INVALID_TOKEN", "details": {}, "message": "invalid oauth token", "status": "error"},
        "INVALID_TOKEN",
        "invalid oauth token",
        "",
    ),
    "HubSpot": (
        {"status": "error", "message": "missing or unknown client id", "correlationId": "1", "category": "X"},
        "",
        "missing or unknown client id",
        "",
    ),
    "TikTok": (
        {
            "data": {},
            "error": {"code": "access_token_invalid", "message": "The access token is invalid", "log_id": "1"},
        },
        "access_token_invalid",
        "The access token is invalid",
        "",
    ),
    "TikTok, older": (
        {"data": {"description": "Authorization code expired", "error_code": 10007}, "message": "error"},
        "10007",
        "Authorization code expired",
        "",
    ),
    "QuickBooks": (
        {
            "Fault": {
                "Error": [{"Message": "message=AuthenticationFailed", "Detail": "Token expired", "code": "3200"}],
                "type": "AUTHENTICATION",
            }
        },
        "AUTHENTICATION",
        "message=AuthenticationFailed",
        "",
    ),
    "Apigee": (
        {"fault": {"faultstring": "Invalid ApiKey", "detail": {"errorcode": "oauth.v2.InvalidApiKey"}}},
        "oauth.v2.InvalidApiKey",
        "Invalid ApiKey",
        "",
    ),
    "Xero": (
        {
            "Type": None,
            "Title": "Unauthorized",
            "Status": 401,
            "Detail": "TokenExpired: token expired",
            "Instance": "x",
        },
        "Unauthorized",
        "TokenExpired: token expired",
        "",
    ),
    "PayPal": (
        {"name": "AUTHENTICATION_FAILURE", "message": "Authentication failed", "debug_id": "1", "links": []},
        "AUTHENTICATION_FAILURE",
        "Authentication failed",
        "",
    ),
    "Dropbox": (
        {"error_summary": "expired_access_token/..", "error": {".tag": "expired_access_token"}},
        "expired_access_token",
        "expired_access_token/..",
        "",
    ),
    "GraphQL": (
        {"errors": [{"message": "Not signed in", "extensions": {"code": "UNAUTHENTICATED"}}], "data": None},
        "UNAUTHENTICATED",
        "Not signed in",
        "",
    ),
    "VK": (
        {"error": {"error_code": 5, "error_msg": "User authorization failed"}},
        "5",
        "User authorization failed",
        "",
    ),
    "Dropbox Sign": (
        {"error": {"error_msg": "Invalid client credentials", "error_name": "invalid_client"}},
        "invalid_client",
        "Invalid client credentials",
        "",
    ),
    "OData, at the top": (
        {"code": "NotFound", "message": {"lang": "en-US", "value": "The account could not be found"}},
        "NotFound",
        "The account could not be found",
        "",
    ),
    "OData, in its error": (
        {"error": {"code": "Unauthorized", "message": {"lang": "en-US", "value": "The credentials are not valid"}}},
        "Unauthorized",
        "The credentials are not valid",
        "",
    ),
    "by language": ({"error": "E7", "message": {"de": "Nein", "en": "Not today"}}, "E7", "Not today", ""),
    "an object that is no sentence": ({"error": "E8", "message": {"value": 7, "text": "seven"}}, "E8", "", ""),
    "Django REST": ({"detail": "Invalid token."}, "", "Invalid token.", ""),
    "FastAPI": (
        {"detail": [{"loc": ["body", "code"], "msg": "field required", "type": "value_error.missing"}]},
        "value_error.missing",
        "code: field required",
        "",
    ),
    "FastAPI, more than one": (
        {
            "detail": [
                {"type": "missing", "loc": ["body", "client_id"], "msg": "Field required", "input": None},
                {"type": "missing", "loc": ["body", "code"], "msg": "Field required", "input": None},
            ]
        },
        "missing",
        "client_id: Field required; code: Field required",
        "",
    ),
    "zod inside the description": (
        {
            "error": "invalid_request",
            "error_description": '[{"expected": "string", "code": "invalid_type", "path": ["client_id"], '
            '"message": "Invalid input: expected string, received undefined"}]',
        },
        "invalid_request",
        "client_id: Invalid input: expected string, received undefined",
        "",
    ),
    "a description that begins like JSON": (
        {"error": "invalid_request", "error_description": "[client_id] is not known"},
        "invalid_request",
        "[client_id] is not known",
        "",
    ),
    "JSON that says nothing of places": (
        {"error": "invalid_request", "error_description": '{"code": 7}'},
        "invalid_request",
        '{"code": 7}',
        "",
    ),
    "express-validator": (
        {
            "message": "Validation failed",
            "errors": [{"type": "field", "msg": "must not be empty", "path": "code", "location": "body"}],
        },
        "field",
        "code: must not be empty",
        "",
    ),
    "AJV": (
        {"message": "Bad body", "issues": [{"instancePath": "/redirect_uri", "message": "must match format uri"}]},
        "",
        "Bad body (redirect_uri: must match format uri)",
        "",
    ),
    "rows of which one says less": (
        {"message": "Bad body", "issues": [{"path": "code", "message": "is too short"}, {"message": "too long"}, "x"]},
        "",
        "Bad body",
        "",
    ),
    "GraphQL's path": (
        {"errors": [{"message": "Not allowed to see it", "path": ["viewer"], "locations": [{"line": 1}]}]},
        "",
        "Not allowed to see it",
        "",
    ),
    "Laravel": (
        {"message": "The given data was invalid.", "errors": {"code": ["The code is required."]}},
        "",
        "The given data was invalid.",
        "",
    ),
    "LinkedIn": (
        {"serviceErrorCode": 65600, "message": "Invalid access token", "status": 401},
        "401",
        "Invalid access token",
        "",
    ),
    "Reddit": ({"message": "Unauthorized", "error": 401}, "401", "Unauthorized", ""),
    "AWS": (
        {"__type": "NotAuthorizedException", "message": "Access Token has been revoked"},
        "NotAuthorizedException",
        "Access Token has been revoked",
        "",
    ),
    ".NET": (
        {"Message": "Authorization has been denied for this request."},
        "",
        "Authorization has been denied for this request.",
        "",
    ),
    "Feishu": ({"code": 20014, "msg": "app access token invalid"}, "20014", "app access token invalid", ""),
    "Lazada": (
        {"code": "IllegalAccessToken", "type": "ISV", "message": "The specified access token is invalid"},
        "IllegalAccessToken",
        "The specified access token is invalid",
        "",
    ),
    "error as true": ({"error": True, "message": "Token expired"}, "", "Token expired", ""),
    "error as a list": ({"error": ["Token expired"]}, "", "Token expired", ""),
    "the same text twice": ({"error": "nope", "message": "nope"}, "", "nope", ""),
    "camelCase": ({"errorCode": "E42", "errorMessage": "Ünïcödé ‘quoted’ 🎉"}, "E42", "Ünïcödé ‘quoted’ 🎉", ""),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_dialects_word_for_word(dialect: str) -> None:
    body, error, description, uri = DIALECTS[dialect]
    words = words_from(body)
    assert words
    assert (words.error, words.description, words.uri, words.excerpt) == (error, description, uri, "")


@pytest.mark.parametrize(
    "body",
    [
        None,
        "",
        "text",
        7,
        True,
        [],
        [[]],
        [None],
        {},
        {"access_token": "at", "token_type": "bearer", "scope": "a"},
        {"id": 1, "name": "Ann", "type": "user", "status": "active", "code": "A1", "title": "Dr", "reason": "x"},
        {"error": None, "errors": []},
        {"error": "", "error_description": ""},
        {"error": False},
        {"errcode": 0, "errmsg": "ok"},
        {"error_id": "5f3a-11"},
        {"error": {"code": "ok", "message": "", "log_id": "1"}, "data": {"id": 1}},
        {"data": {"name": "Ann", "description": "I like tea", "status": {"message": "away"}}},
        {"error": {"a": {"b": {"c": {"d": {"message": "too deep"}}}}}},
    ],
)
def test_where_nothing_is_said(body: Any) -> None:
    assert words_from(body) is None


def test_where_the_spec_says_that_the_words_stand() -> None:
    body = {"result": {"why": [{"text": "Das war nichts."}]}, "error": "E1", "message": "generic"}
    words = words_from(body, parse_path("result.why[0].text"))
    assert words
    assert words.text == "E1: Das war nichts."
    assert words_from({"x": "y"}, parse_path("x")) == ProviderWords(description="y")
    assert words_from({"x": {}}, parse_path("x")) is None
    assert words_from({"x": "y"}, parse_path("")) is None


def test_nothing_in_words_can_play_tricks_on_a_terminal() -> None:
    words = words_from({"error": "\x1b[2J\x07bad\r\n\u2028x\u202eevil\ud800", "error_description": "\x9b31m" + "a\tb"})
    assert words
    assert words.error == "[2J bad xevil"
    assert words.description == "31ma b"
    words.text.encode()


def test_secrets_are_hidden_before_anything_is_cut() -> None:
    secret = "s3cr3t-that-stands-over-the-edge"
    for before in range(MAX_WORDS - len(secret) - 2, MAX_WORDS + 2):
        text = "x " * (before // 2) + secret + " tail"
        shown = ProviderWords(description=text, excerpt=text).shown(Redactor([secret]))
        for part in (shown.description, shown.excerpt):
            assert len(part) <= MAX_WORDS
            assert not any(secret[:length] in part for length in (6, len(secret)))


def test_shown_words_hide_by_name_and_in_addresses() -> None:
    words = ProviderWords(
        "e", 'got access_token=SECRETSECRET {"refresh_token": "SECRETSECRET"}', "https://a.test/?code=SECRETSECRET"
    )
    assert "SECRET" not in words.shown(Redactor()).text


def test_repr_shows_nothing() -> None:
    assert repr(ProviderWords("SECRET", "SECRETS")) == "ProviderWords(15 characters)"


@pytest.mark.parametrize(
    ("error", "description", "text"),
    [
        ("invalid_client", "Unknown app", "invalid_client: Unknown app"),
        ("invalid_request", "Sorry. invalid_request: no redirect_uri", "Sorry. invalid_request: no redirect_uri"),
        ("invalid", "invalid_client", "invalid: invalid_client"),
        ("", "Sorry", "Sorry"),
    ],
)
def test_a_code_that_the_words_have_is_told_once(error: str, description: str, text: str) -> None:
    assert ProviderWords(error, description).text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("  Not\n\tfound  ", "Not found"),
        ("Internal error 42", "Internal error 42"),
        (
            (
                "<!DOCTYPE html><title>Error 400</title><style>p{color:red}</style><script>var x='<p>no</p>'</script>\n"
                "<body><!-- no --><h1>redirect_uri_mismatch</h1><p>The&nbsp;URI &lt;x&gt; is wrong.</p>"
            ),
            "Error 400 redirect_uri_mismatch The URI <x> is wrong.",
        ),
        (
            (
                '<?xml version="1.0"?><soap:Envelope><soap:Fault><faultcode>soap:Client</faultcode><faultstring>Token '
                "expired</faultstring><detail><![CDATA[code 42]]></detail></soap:Fault></soap:Envelope>"
            ),
            "soap:Client Token expired code 42",
        ),
        ("<Error><Code>InvalidToken</Code><Message>Nope</Message>", "InvalidToken Nope"),
        ("\x1b[31mred\x1b[0m", "[31mred [0m"),
        ("<p>cut off in the <b", "cut off in the"),
        ("<title>No app</title> <h1>No\n app</h1><p>Sorry.</p><p>No app</p>", "No app Sorry. No app"),
        ("<noscript>off</noscript><template><p>no</p></template>on", "on"),
    ],
)
def test_excerpts(text: str, expected: str) -> None:
    assert excerpt(text) == expected


def test_excerpts_of_huge_answers() -> None:
    assert len(excerpt("x" * 10_000_000)) <= MAX_READ
    assert len(excerpt("<" * 10_000_000)) <= 2 * MAX_READ
    assert len(excerpt("<![CDATA[" * 1_000_000)) <= 2 * MAX_READ


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "errors", "message", "code", "detail", "data", "status", "type", "x", "fault"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(json_values)
@settings(deadline=None, max_examples=examples(200))
def test_any_answer_can_be_read(body: Any) -> None:
    words = words_from(body)
    if words is not None:
        assert words.text
        assert words.text == words.text.strip()
        assert words.text.isprintable() or max(words.text) >= "\u00a0"


def test_the_title_of_an_error_is_what_is_said_where_nothing_else_is() -> None:
    """Nothing was heard of it; the title of data is none of an error's."""
    said = words_from({"errors": [{"code": "unauthorized", "title": "Authorization is required"}]})
    assert said is not None
    assert said.text == "unauthorized: Authorization is required"
    longer = words_from({"errors": [{"title": "Refused", "detail": "The token has expired."}]})
    assert longer is not None
    assert longer.description == "The token has expired."
    assert words_from({"title": "A report", "errors": []}) is None


def test_a_field_of_which_nothing_is_said_is_left_out() -> None:
    assert words_from({"errors": {"name": [""], "scope": ["is unknown"], "": ["odd"]}}).text == "scope: is unknown"  # type: ignore[union-attr]
    assert words_from({"errors": {"name": [" "]}}) is None


@pytest.mark.parametrize(("text", "start"), [("short", "short"), ("one two three", "one two"), ("x" * 20, "")])
def test_a_start_ends_between_two_words(text: str, start: str) -> None:
    """Half a secret would not be recognised, and shown."""
    assert start_of(text, 10).rstrip() == start
