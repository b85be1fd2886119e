"""Kind: one part of a pasted request, and where it belongs in the step that it was pasted into."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from connection_wizard.sources.pasted import read_pasted
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.completion import follow_up_calls, me_call, refresh_call, revoke_call
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft


def pasted(text: str, at: DocumentPath, draft: Draft | None = None) -> tuple[Any, dict[str, str]]:
    before = draft or Draft()
    reading = read_pasted(text, (*at, "url"), before)
    assert reading is not None
    return reading.fix.apply(before).get(*at), {left.name: left.why for left in reading.left}


def test_scopes_that_are_samples_are_none() -> None:
    step, left = pasted("https://a.io/auth?scope=SCOPE_ONE,SCOPE_TWO", ("authorization",))
    assert "scopes" not in step
    assert left == {"scope": "sample"}
    step, left = pasted("https://a.io/auth?scope=<one> <two>&x=1", ("authorization",))
    assert left == {"scope": "sample"}


def test_json_of_a_token_call_becomes_parameters_and_the_rest_a_body() -> None:
    text = 'POST https://a.io/t\n\n{"code": "x", "flag": true, "none": null, "n": 3, "deep": {"a": 1}}'
    step, left = pasted(text, ("access_token",))
    assert step["parameters"] == [{"name": "flag", "value": "true"}, {"name": "n", "value": "3"}]
    assert step["body"] == {"deep": {"a": 1}}
    assert step["body_format"] == "json"
    assert left == {"code": "oauth", "none": "sample"}


def test_a_body_with_a_secret_is_left_out() -> None:
    secret = "GOCSPX-abcdefghijklmnopqrstuvwx"
    _, left = pasted('POST https://a.io/t\n\n{"a": {"b": "' + secret + '"}}', ("test_call",))
    assert left == {"body": "secret"}
    _, left = pasted(f"curl https://a.io/t -d '<a>{secret}</a>'", ("test_call",))
    assert left == {"body": "secret"}
    step, left = pasted("curl https://a.io/t -d '<a/>'", ("test_call",))
    assert step["body"] == "<a/>"
    assert left == {}


def test_a_header_with_the_connection_s_own_value_stays() -> None:
    value = f"Bearer {names.ACCESS_TOKEN.template}"
    step, _ = pasted(f"curl https://a.io/me -H 'Authorization: {value}' -H 'X: 1'", ("test_call",))
    assert step["headers"] == [{"name": "Authorization", "value": value}, {"name": "X", "value": "1"}]


def test_a_token_in_a_header_is_no_part_of_the_token_call() -> None:
    for value, why in (("Bearer ACCESS_TOKEN", "sample"), ("Bearer 8d7f3a9b1c", "secret"), ("ACCESS_TOKEN", "sample")):
        step, left = pasted(f"curl https://a.io/t -H 'Authorization: {value}'", ("access_token",))
        assert "headers" not in step
        assert left == {"Authorization": why}
    _, left = pasted("curl https://a.io/me -H 'Authorization: 8d7f3a9b1c'", ("test_call",))
    assert left == {"Authorization": "secret"}


def test_basic_says_how_the_client_authenticates() -> None:
    step, left = pasted("curl https://a.io/t -u sk_name: -d code=1", ("access_token",))
    assert step["client_authentication"] == "secret_as_username"
    assert left["Authorization"] == "secret"
    before = Draft({"access_token": {"client_authentication": "client_secret_basic"}})
    step, _ = pasted("curl https://a.io/t -d client_secret=YOUR_SECRET", ("access_token",), before)
    assert step["client_authentication"] == "client_secret_post"
    step, left = pasted("curl https://a.io/me -u me:1234567 -X POST", ("test_call",))
    assert "client_authentication" not in step
    assert left == {"Authorization": "secret"}
    _, left = pasted("curl https://a.io/me -H 'Authorization: Basic <key>'", ("test_call",))
    assert left == {"Authorization": "sample"}


def test_what_counts_already_is_not_written_again() -> None:
    before = Draft({"access_token": {"follow_ups": [{"url": "https://a.io", "method": "GET"}]}})
    step, _ = pasted("curl -X GET https://a.io/x -H 'X-A: 1'", ("access_token", "follow_ups", 0), before)
    assert step["url"] == "https://a.io/x"
    reading = read_pasted("curl -X GET https://a.io/x", ("access_token", "follow_ups", 0, "url"), before)
    assert reading is not None
    assert len(reading.fix.edits) == 1


def test_the_host_of_a_message_may_be_an_address() -> None:
    for host in ("a.io", "https://a.io", "https://a.io/"):
        step, _ = pasted(f"POST /t HTTP/1.1\nHost: {host}\nNote: this is the page's", ("access_token",))
        assert step["url"] == "https://a.io/t"


REVOKE: DocumentPath = ("revoke_token",)
FOLLOW_UP: DocumentPath = ("access_token", "follow_ups", 0)
TOKEN = names.ACCESS_TOKEN.template
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}


def after(text: str, at: DocumentPath, draft: Draft) -> tuple[Draft, str]:
    """The draft after a paste, and the line that tells of it."""
    reading = read_pasted(text, (*at, "url"), draft)
    assert reading is not None
    return reading.fix.apply(draft), str(reading.words)


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        ("GET https://a.io/me?access_token={access-token}", []),
        ("curl https://a.io/me -H 'X-Token: {access-token}'", [{"name": "X-Token", "value": TOKEN}]),
        ("curl https://a.io/me -d 'access_token={access-token}'", []),
        ("curl https://a.io/me -H 'Authorization: OAuth {access-token}'", [BEARER | {"value": f"OAuth {TOKEN}"}]),
        ("GET https://a.io/me?x=1", [BEARER]),
    ],
)
def test_the_header_that_a_step_begins_with_goes_where_the_token_is_shown_elsewhere(text: str, headers: Any) -> None:
    draft, told = after(text, ("test_call",), NEW_CONNECTION)
    assert draft.get("test_call", "headers") == headers
    assert ("No longer sent: “Authorization”." in told) == (BEARER not in headers and "Authorization:" not in text)
    look_up = Draft({"access_token": {"follow_ups": [{"method": "GET", "headers": [BEARER]}]}})
    assert after(text, FOLLOW_UP, look_up)[0].get(*FOLLOW_UP, "headers") == headers


def test_a_header_that_somebody_changed_stays() -> None:
    changed = NEW_CONNECTION.put(("test_call", "headers", 0, "value"), f"Token {TOKEN}")
    draft, told = after("GET https://a.io/me?access_token={access-token}", ("test_call",), changed)
    assert [name for name, _ in me_call(draft.partial_spec).headers] == ["Accept", "Authorization"]
    assert "No longer" not in told


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("DELETE https://a.io/me/permissions?access_token={access-token}", {"access_token"}),
        ("curl -X POST https://a.io/revoke -H 'Authorization: Bearer TOKEN'", set()),
        ("curl https://a.io/revoke -H 'Authorization: Bearer TOKEN' -d 'token=TOKEN'", {"token"}),
        ("curl https://a.io/revoke -d 'token=TOKEN'", {"token", "client_id", "client_secret"}),
        (
            "curl https://a.io/revoke -d 'client_id=ID&client_secret=SECRET&access_token=TOKEN'",
            {"access_token", "client_id", "client_secret"},
        ),
        (
            "curl https://a.io/revoke -H 'Authorization: Bearer TOKEN' -d 'client_id=ID'",
            {"token", "client_id", "client_secret"},
        ),
    ],
)
def test_a_revocation_that_authenticates_by_a_token_sends_what_it_shows(text: str, sent: set[str]) -> None:
    draft, told = after(text, REVOKE, NEW_CONNECTION)
    call = revoke_call(draft.partial_spec)
    assert call is not None
    assert {name for name, _ in (*call.query, *(call.body.pairs if call.body else ()))} == sent
    assert ("client credentials." in told.partition("No longer sent: ")[2]) == ("client_id" not in sent)


REFRESH: DocumentPath = ("refresh_token",)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "GET https://a.io/refresh?grant_type=x_refresh_token&access_token={long-lived-token}",
            {"grant_type", "access_token"},
        ),
        (
            "GET https://a.io/refresh?grant_type=x&access_token={token}&client_secret={app-secret}&client_id={app-id}",
            {"grant_type", "access_token", "client_id", "client_secret"},
        ),
        (
            "curl https://a.io/token -d 'grant_type=refresh_token&refresh_token=REFRESH_TOKEN'",
            {"grant_type", "refresh_token", "client_id", "client_secret"},
        ),
    ],
)
def test_a_refresh_by_the_access_token_sends_what_it_shows(text: str, sent: set[str]) -> None:
    """It went on sending a refresh token that such a provider never gives out, so that nothing could be refreshed."""
    begun = NEW_CONNECTION.put(("refresh_token",), {}).put(("access_token", "url"), "https://a.io/token")
    draft, told = after(text, REFRESH, begun)
    call = refresh_call(draft.partial_spec)
    assert call is not None
    assert {name for name, _ in (*call.query, *(call.body.pairs if call.body else ()))} == sent
    assert ("“refresh_token”" in told.partition("No longer sent: ")[2]) == ("refresh_token" not in sent)


def test_how_the_client_authenticates_stays_where_somebody_chose_it() -> None:
    chosen = Draft({"revoke_token": {"client_authentication": "client_secret_post"}})
    draft, told = after("DELETE https://a.io/x?access_token={token}", REVOKE, chosen)
    assert draft.get("revoke_token", "client_authentication") == "client_secret_post"
    assert draft.get("revoke_token", "omit") == ["token"]
    assert told.endswith("No longer sent: “token”.")


def test_what_another_request_shows_is_sent_again() -> None:
    alone = after("DELETE https://a.io/x?access_token={token}", REVOKE, NEW_CONNECTION)[0]
    again = after("DELETE https://a.io/x?access_token={token}&a=1", REVOKE, alone)[0]
    assert again.get("revoke_token", "omit") == ["token", "client_id"]
    text = "curl https://a.io/r -d 'token=T&client_id=ID&client_secret=SECRET'"
    call = revoke_call(after(text, REVOKE, alone)[0].partial_spec)
    assert call is not None
    assert call.body is not None
    assert [name for name, _ in call.body.pairs] == ["token", "client_id", "client_secret"]


EXCHANGE = "grant_type=fb_exchange_token&client_id={app-id}&client_secret={app-secret}&fb_exchange_token={token}"


@pytest.mark.parametrize(
    ("text", "way", "told"),
    [
        (f"GET https://a.io/t?{EXCHANGE}", "client_secret_post", "“client_id”, “client_secret” (sent anyway)"),
        (f"curl https://a.io/t -d '{EXCHANGE}'", "client_secret_post", "“client_id”, “client_secret” (sent anyway)"),
        (f"POST https://a.io/t?{EXCHANGE}", None, ""),
        ("GET https://a.io/t?client_secret={app-secret}&access_token={token}", "client_secret_post", "sent anyway"),
        ("curl https://a.io/t -u ID:SECRET -d 'a=1'", "client_secret_basic", "sent anyway"),
    ],
)
def test_a_call_after_the_token_sends_credentials_once(text: str, way: str | None, told: str) -> None:
    for before in ({"client_authentication": "client_secret_post"}, {}):
        begun = Draft({"access_token": {"follow_ups": [{"method": "GET", "purpose": "exchange", **before}]}})
        draft, words = after(text, FOLLOW_UP, begun)
        (call,) = follow_up_calls(draft.partial_spec)
        sent = [name for name, _ in (*call.query, *(call.body.pairs if call.body else ()))]
        assert sorted(set(sent)) == sorted(sent)
        assert ("client_secret" in sent) == (way != "client_secret_basic")
        if before or "client_id" in text:
            assert draft.get(*FOLLOW_UP, "client_authentication") == way
        if before:
            assert told in words


SAMPLES = (
    *("", "<client id>", "[KEY]", "{x}", "{{x}}", "${x}", "$X", "%X%", ":id", "CLIENT_ID", "YOUR_ID", "your-app"),
    *("random_string", "string", "code_here", "user@example.com", "https://example.com/cb", "REPLACE_ME"),
    *("...", "'X_ID'", "xxx", "#<RSpec::Include:0x0336976830>"),
)
VALUES = (
    *("offline", "consent", "true", "api.acme.io", "https://api.acme.io", "read write", "S256", "2.0", "EUR"),
    *("x" * 300, "me@acme.io", "mine", "theme", "your", "application/vnd.api+json", "ALL"),
)


@pytest.mark.parametrize("value", SAMPLES)
def test_a_value_of_each_reader_s_own_is_a_sample(value: str) -> None:
    assert is_sample(value)


@pytest.mark.parametrize("value", VALUES)
def test_a_value_that_counts_is_none(value: str) -> None:
    assert not is_sample(value)


SECRET = "s3cr3t-9fK2pLq8Zx"


def basic(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        (f"curl https://a.io/t -d client_id=abc -d client_secret={SECRET}", "access_token", SECRET),
        (f"curl https://a.io/t -u abc:{SECRET} -d grant_type=refresh_token", "refresh_token", SECRET),
        (f"curl https://a.io/t -H 'Authorization: Basic {basic('abc:' + SECRET)}' -d a=1", "access_token", SECRET),
        (
            f"curl https://a.io/t -H 'Authorization: Basic {basic('abc:9fK2%2BpLq8Zx7')}' -d a=1",
            "revoke_token",
            "9fK2+pLq8Zx7",
        ),
        ("curl https://a.io/t -d client_secret=YOUR_CLIENT_SECRET", "access_token", ""),
        (
            f"curl https://a.io/t -H 'Authorization: Basic {basic('YOUR_CLIENT_ID:YOUR_CLIENT_SECRET')}'",
            "access_token",
            "",
        ),
        ("curl https://a.io/t -u CLIENT_ID:CLIENT_SECRET -d a=1", "access_token", ""),
        ("curl https://a.io/t -H 'Authorization: Basic aaaaaaaaaaaaa' -d a=1", "access_token", ""),
        (f"curl https://a.io/t -H 'Authorization: Basic {basic('abcdefghij')}' -d a=1", "access_token", ""),
        (f"curl https://a.io/me -u abc:{SECRET}", "test_call", ""),
        (f"curl https://a.io/me -H 'Authorization: Basic {basic('abc:' + SECRET)}'", "test_call", ""),
    ],
)
def test_a_client_secret_is_left_out_and_can_be_offered(text: str, at: str, found: str) -> None:
    """Only one that is real, in a call that sends one; whoever prints what was read prints no secret."""
    reading = read_pasted(text, (at, "url"), Draft())
    assert reading is not None
    assert reading.client_secret == found
    assert SECRET not in repr(reading)
    assert SECRET not in str(reading.fix.apply(Draft()).document)


@pytest.mark.parametrize("text", ["GET /api/me HTTP/1.1 Content-Type: application/json", "/api/me", "GET /api/me"])
def test_a_path_alone_is_on_the_server_of_the_tokens(text: str) -> None:
    """References of an API write no more."""
    before = Draft({"access_token": {"url": "https://${context.authData.host}/token"}})
    step, left = pasted(text, ("test_call",), before)
    assert step["url"] == "https://${context.authData.host}/api/me"
    assert left == {}
    assert read_pasted(text, ("test_call", "url"), Draft()) is None
    assert read_pasted("/", ("test_call", "url"), before) is None
