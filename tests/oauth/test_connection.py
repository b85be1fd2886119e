from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import CloseConnection, ServerRequest, ServerResponse
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import Event, Exchanged
from connection_wizard.oauth.outcomes import LegFailed, LegNotSupported
from connection_wizard.oauth.receivers import LoopbackReceiver, PasteReceiver
from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING, parse_path
from tests.oauth.conftest import Connect
from tests.oauth.scripted import (
    ACCESS_TOKENS,
    CLIENT_SECRET,
    CODE,
    REFRESH_TOKENS,
    Person,
    Reply,
    ScriptedProvider,
    answer,
    form_of,
    query_of,
)

TOKENS = {
    "access_token": ACCESS_TOKENS[0],
    "refresh_token": REFRESH_TOKENS[0],
    "token_type": "Bearer",
    "expires_in": 3600,
}


def with_code(connection: LiveConnection) -> LiveConnection:
    """As if the person had logged in."""
    for path, value in (
        (names.REDIRECT_URI, "http://127.0.0.1:1234/callback"),
        (names.CODE_VERIFIER, "v" * 43),
        (names.AUTHORIZATION, {"code": CODE}),
    ):
        connection._held.put(path, value)
    return connection


def with_tokens(connection: LiveConnection, **tokens: Any) -> LiveConnection:
    """As if the code had been exchanged."""
    with_code(connection)._held.put(names.TOKEN_RESPONSE, TOKENS | tokens)
    return connection


def value(connection: LiveConnection, path: str) -> Any:
    return connection.values.find(parse_path(f"authData.{path}"))


# -- authorize


@pytest.mark.asyncio
async def test_the_callback_is_kept_as_the_platform_keeps_it(connect: Connect, receiver: LoopbackReceiver) -> None:
    connection = connect()
    await connection.authorize(receiver, Person(code=CODE, state="STATE", realmId="42").open, 5)
    assert value(connection, "Authorization.code") == CODE
    assert value(connection, "Authorization.realmId") == "42"
    assert value(connection, "redirecturl") == receiver.redirect_uri


@pytest.mark.asyncio
async def test_the_words_of_a_refusal_hold_no_secret(connect: Connect, receiver: LoopbackReceiver) -> None:
    person = Person(error="server_error", error_description=f"No {CLIENT_SECRET} here", state="STATE")
    with pytest.raises(LegFailed) as caught:
        await connect().authorize(receiver, person.open, 5)
    assert caught.value.words
    assert caught.value.words.text == "server_error: No ‹hidden› here"


@pytest.mark.asyncio
async def test_values_to_keep_must_be_in_the_callback(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver
) -> None:
    step = {"url": f"{provider.origin}/authorize", "callback": {"keep": ["realmId", "tenant"]}}
    connection = connect(authorization=step)
    with pytest.raises(LegFailed, match="did not bring “tenant”"):
        await connection.authorize(receiver, Person(code=CODE, state="STATE", realmId="42").open, 5)
    assert CODE not in connection.redactor.text(f"code: {CODE}")  # known, though the leg failed


@pytest.mark.asyncio
@pytest.mark.parametrize("url", ["", "  "])
async def test_no_authorization_url(url: str, connect: Connect, receiver: LoopbackReceiver, person: Person) -> None:
    with pytest.raises(LegFailed, match="no authorization URL"):
        await connect(authorization={"url": url}).authorize(receiver, person.open, 5)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://acme.com/authorize", "unencrypted"),
        ("acme.com", "no web address"),
        ("https://${context.authData.region}.acme.com", "“region” needs a value"),
        ("https://${region}.acme.com", "does not name a value"),
    ],
)
async def test_an_authorization_url_that_cannot_be_opened(
    url: str, message: str, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    with pytest.raises(WizardError, match=message):
        await connect(authorization={"url": url}).authorize(receiver, person.open, 5)
    assert not person.opened


@pytest.mark.asyncio
async def test_a_pasted_address(provider: ScriptedProvider, connect: Connect) -> None:
    person = Person()
    redirect = "https://auth.viasocket.com/redirect/auth2.0"

    async def open_browser(url: str) -> bool:
        person.opened = url
        return True

    async def ask() -> str:
        return f"{redirect}?code={CODE}&state={person.asked['state']}"

    provider.on("/token", answer(TOKENS))
    connection = connect()
    await connection.authorize(PasteReceiver(redirect, ask), open_browser, 5)
    await connection.exchange()
    assert form_of(provider.to("/token")[0])["redirect_uri"] == redirect


@pytest.mark.asyncio
async def test_authorizing_again_forgets_no_secret(connect: Connect) -> None:
    connection = connect()
    seen: list[str] = []
    for code in ("first-code-of-two", "second-code-of-two"):
        receiver = LoopbackReceiver()
        await connection.authorize(receiver, Person(code=code, state="STATE").open, 5)
        await receiver.close()
        seen += [code, value(connection, "code_verifier")]
    assert len(set(seen)) == 4
    for secret in seen:
        assert secret not in connection.redactor.text(f"it is {secret}.")


# -- what can become of any call

LEGS_WITH_CALLS = ["exchange", "test", "refresh", "revoke", "test_after_revoke"]
PATHS = {"exchange": "/token", "test": "/me", "refresh": "/token", "revoke": "/revoke", "test_after_revoke": "/me"}


async def run_leg(connection: LiveConnection, leg: str) -> Any:
    return await getattr(connection, leg)()


async def close(request: ServerRequest) -> ServerResponse:
    raise CloseConnection


async def hang(request: ServerRequest) -> ServerResponse:
    never: asyncio.Future[ServerResponse] = asyncio.get_running_loop().create_future()
    return await never


async def endless() -> AsyncIterator[bytes]:
    for _ in range(200):  # 200 MB, would anybody read them
        yield b"x" * 1_000_000


async def cut_off() -> AsyncIterator[bytes]:
    yield b'{"access_token": "half-an-'
    raise CloseConnection


def huge(request: ServerRequest) -> ServerResponse:
    return ServerResponse(200, (("Content-Type", "application/json"),), endless())


def half(request: ServerRequest) -> ServerResponse:
    return ServerResponse(200, (("Content-Type", "application/json"), ("Content-Length", "5000")), cut_off())


def redirect_for_ever(request: ServerRequest) -> ServerResponse:
    return ServerResponse(307, (("Location", request.path),))


@pytest.mark.asyncio
@pytest.mark.parametrize("leg", LEGS_WITH_CALLS)
@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (close, "closed the connection"),
        (huge, "larger than"),
        (half, "closed the connection before"),
        (redirect_for_ever, "redirected more than 5 times"),
    ],
)
async def test_a_provider_that_does_not_answer(
    leg: str, reply: Reply, message: str, provider: ScriptedProvider, connect: Connect, events: list[Event]
) -> None:
    provider.on(PATHS[leg], reply)
    connection = with_tokens(connect())
    with pytest.raises(LegFailed, match=message) as caught:
        await run_leg(connection, leg)
    assert caught.value.hint
    assert [event.leg for event in events if isinstance(event, Exchanged)] == [leg]
    assert connection.exchanges[0].failure


@pytest.mark.asyncio
@pytest.mark.parametrize("leg", LEGS_WITH_CALLS)
async def test_a_provider_that_hangs(
    leg: str, provider: ScriptedProvider, connect: Connect, impatient: HttpClient
) -> None:
    provider.on(PATHS[leg], hang)
    with pytest.raises(LegFailed, match=r"silent for 0\.05 seconds"):
        await run_leg(with_tokens(connect(http=impatient)), leg)


@pytest.mark.asyncio
@pytest.mark.parametrize("leg", LEGS_WITH_CALLS)
async def test_nobody_there(leg: str, connect: Connect) -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))  # taken, and nobody listens
        url = f"http://127.0.0.1:{sock.getsockname()[1]}/x"
        steps = ("access_token", "revoke_token", "test_call")
        with pytest.raises(LegFailed, match="refuses the connection"):
            await run_leg(with_tokens(connect(**{step: {"url": url} for step in steps})), leg)


@pytest.mark.asyncio
@pytest.mark.parametrize(("leg", "step"), [("exchange", 5), ("test", 8), ("refresh", 6), ("revoke", 7)])
async def test_a_refusal_in_the_providers_words(
    leg: str, step: int, provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on(PATHS[leg], answer({"error": "invalid_client", "error_description": f"Not {CLIENT_SECRET}!"}, 401))
    with pytest.raises(LegFailed, match=r"refused the app's credentials \(status 401\)") as caught:
        await run_leg(with_tokens(connect()), leg)
    assert caught.value.words
    assert caught.value.words.text == "invalid_client: Not ‹hidden›!"
    assert caught.value.hint == f"Its own words say why; compare step {step} with the provider's documentation."


@pytest.mark.asyncio
@pytest.mark.parametrize("leg", ["exchange", "test", "refresh", "revoke"])
async def test_a_refusal_without_a_word(leg: str, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on(PATHS[leg], answer("", 400))
    with pytest.raises(LegFailed, match="does not say why"):
        await run_leg(with_tokens(connect()), leg)


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
@pytest.mark.parametrize("leg", ["exchange", "test", "refresh", "revoke"])
async def test_a_provider_in_no_state_to_answer(
    leg: str, status: int, provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on(PATHS[leg], answer("<h1>Down for maintenance</h1>", status))
    with pytest.raises(LegFailed, match=rf"could not answer at the moment \(status {status}\)") as caught:
        await run_leg(with_tokens(connect()), leg)
    assert caught.value.words
    assert caught.value.words.text == "Down for maintenance"
    assert caught.value.hint == "Try again later."


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "body",
    [
        {"ok": False, "error": "invalid_auth"},
        {"error": {"message": "invalid_auth"}},
        {"errors": ["invalid_auth"]},
    ],
)
@pytest.mark.parametrize("leg", ["exchange", "test", "refresh", "revoke"])
async def test_a_failure_with_status_200(leg: str, body: Any, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on(PATHS[leg], answer(body))
    with pytest.raises(LegFailed, match=r"\(status 200\), but what it says is no success") as caught:
        await run_leg(with_tokens(connect()), leg)
    assert caught.value.words
    assert caught.value.words.text == "invalid_auth"
    assert "set the success rule" in caught.value.hint


@pytest.mark.asyncio
async def test_the_specs_own_rule_decides_alone(provider: ScriptedProvider, connect: Connect) -> None:
    rule = {"path": "status", "condition": "equals", "value": "fine"}
    url = f"{provider.origin}/me"
    provider.on("/me", answer({"status": "fine", "error": "none of your business"}))
    await with_tokens(connect(test_call={"url": url, "success": rule})).test()
    provider.on("/me", answer({"status": "not fine"}))
    with pytest.raises(LegFailed, match="no success") as caught:
        await with_tokens(connect(test_call={"url": url, "success": rule})).test()
    assert "set the success rule" not in caught.value.hint


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [301, 302, 303])
async def test_a_token_endpoint_that_redirects(status: int, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/token", ServerResponse(status, (("Location", "/elsewhere"),)))
    provider.on("/elsewhere", answer(TOKENS))
    with pytest.raises(LegFailed, match=f"a redirect \\(status {status}\\)") as caught:
        await with_code(connect()).exchange()
    assert "Put the final address into step 5" in caught.value.hint
    assert not provider.to("/elsewhere")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("leg", "step"), [("exchange", "access_token"), ("test", "test_call"), ("revoke", "revoke_token")]
)
async def test_no_address_yet(leg: str, step: str, connect: Connect) -> None:
    with pytest.raises(LegFailed, match="no address to call yet"):
        await run_leg(with_tokens(connect(**{step: {"url": "  "}})), leg)


@pytest.mark.asyncio
@pytest.mark.parametrize("leg", ["refresh", "revoke"])
async def test_a_step_that_the_connection_does_not_have(leg: str, connect: Connect) -> None:
    with pytest.raises(LegNotSupported, match=f"no {leg} step"):
        await run_leg(with_tokens(connect(refresh_token=None, revoke_token=None)), leg)


# -- exchange


@pytest.mark.asyncio
async def test_without_a_code_nothing_is_sent(provider: ScriptedProvider, connect: Connect) -> None:
    with pytest.raises(WizardError, match="no value for “Authorization code”"):
        await connect().exchange()
    assert not provider.requests


@pytest.mark.asyncio
async def test_without_the_secret_nothing_is_sent(provider: ScriptedProvider, connect: Connect) -> None:
    with pytest.raises(WizardError, match="Give the client secret in step 3"):
        await with_code(connect(client_secret="")).exchange()
    assert not provider.requests


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("reply", "hint", "words"),
    [
        (answer("<html><title>Log in</title>", content_type="text/html"), "a web page, not data", "Log in"),
        (answer("", 200), "no data at all", ""),
        (answer("It works!", content_type="text/plain"), "no data at all", "It works!"),
        (answer({"data": {"access_token": "hidden-in-data"}}), "find the token in it", None),
        (answer({"access_token": 7}), "find the token in it", None),
        (answer("null"), "find the token in it", None),
    ],
)
async def test_an_answer_without_a_token(
    reply: Reply, hint: str, words: str | None, provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/token", reply)
    with pytest.raises(LegFailed, match="no access token at “access_token”") as caught:
        await with_code(connect()).exchange()
    assert hint in caught.value.hint
    assert (caught.value.words and caught.value.words.text) == words


@pytest.mark.asyncio
async def test_the_words_of_an_answer_without_a_token_hold_no_secret(
    provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/token", answer(f"<p>We got {CODE} and {CLIENT_SECRET}"))
    with pytest.raises(LegFailed) as caught:
        await with_code(connect()).exchange()
    assert caught.value.words
    assert caught.value.words.text == "We got ‹hidden› and ‹hidden›"


@pytest.mark.asyncio
async def test_a_nested_token_in_its_own_unit(provider: ScriptedProvider, connect: Connect) -> None:
    mapping = {
        "root": "data",
        "access_token": "data.accessToken",
        "refresh_token": "data.refreshToken",
        "expires_in": "data.expiresAt",
        "expires_unit": "epoch_milliseconds",
        "scope": "data.scopes",
        "keep": [{"name": "shop", "path": "shop.id"}],
    }
    body = {"accessToken": "at", "refreshToken": "rt", "expiresAt": 1_800_000_090_000, "scopes": ["a", "b"]}
    provider.on("/token", answer({"data": body, "shop": {"id": 7}}, 201))
    connection = with_code(connect(access_token={"url": f"{provider.origin}/token", "response": mapping}))
    outcome = await connection.exchange()
    assert value(connection, "accesstokencode") == body | {
        "access_token": "at",
        "refresh_token": "rt",
        "expires_in": 90,
        "shop": 7,
    }
    assert outcome.facts["scopes_granted"] == "a b"
    assert outcome.facts["expires_in"] == 90


@pytest.mark.asyncio
@pytest.mark.parametrize("content_type", ["application/x-www-form-urlencoded", "text/plain", "text/html"])
async def test_a_form_encoded_token(content_type: str, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/token", answer("access_token=at&scope=repo%2Cuser&token_type=bearer", content_type=content_type))
    connection = with_code(connect())
    outcome = await connection.exchange()
    assert value(connection, "accesstokencode.access_token") == "at"
    assert outcome.facts["scopes_granted"] == "repo,user"


@pytest.mark.asyncio
async def test_follow_ups_for_a_longer_life_and_for_values(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/token", answer({"access_token": "short-lived-token", "expires_in": 3600, "user_id": 7}))
    provider.on("/long", answer({"access_token": "long-lived-token", "expires_in": 5_184_000}))
    provider.on("/sites", answer([{"id": "cloud-1"}]))
    follow_ups = [
        {
            "purpose": "exchange",
            "method": "GET",
            "url": f"{provider.origin}/long",
            "client_authentication": "client_secret_post",
            "parameters": [{"name": "token", "value": "${context.authData.accesstokencode.access_token}"}],
        },
        {
            "method": "GET",
            "url": f"{provider.origin}/sites",
            "headers": [
                {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"},
            ],
            "response": {"keep": [{"name": "cloud_id", "path": "[0].id"}]},
        },
    ]
    connection = with_code(connect(access_token={"url": f"{provider.origin}/token", "follow_ups": follow_ups}))
    outcome = await connection.exchange()
    assert query_of(provider.to("/long")[0])["token"] == "short-lived-token"
    assert provider.to("/sites")[0].header("authorization") == "Bearer long-lived-token"
    assert value(connection, "accesstokencode") == {
        "access_token": "long-lived-token",
        "expires_in": 5_184_000,
        "user_id": 7,
        "cloud_id": "cloud-1",
    }
    assert "good for 60 days" in outcome.summary
    assert outcome.facts["expires_in"] == 5_184_000
    for token in ("short-lived-token", "long-lived-token"):
        assert token not in connection.redactor.text(token)


@pytest.mark.asyncio
async def test_a_follow_up_that_fails_leaves_the_token_that_is_there(
    provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/token", answer({"access_token": "short-lived-token"}))
    provider.on("/sites", answer([]))
    follow_up = {
        "method": "GET",
        "url": f"{provider.origin}/sites",
        "response": {"keep": [{"name": "x", "path": "[0]"}]},
    }
    connection = with_code(connect(access_token={"url": f"{provider.origin}/token", "follow_ups": [follow_up]}))
    with pytest.raises(LegFailed, match=r"no value at “\[0\]”"):
        await connection.exchange()
    assert value(connection, "accesstokencode.access_token") == "short-lived-token"


@pytest.mark.asyncio
async def test_tokens_of_an_answer_that_counts_as_no_success_are_known_all_the_same(
    provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/token", answer({"data": {"tok": "a-token-that-nobody-asked-for"}}, 201))
    call = {
        "url": f"{provider.origin}/token",
        "success": {"statuses": ["200"]},
        "response": {"access_token": "data.tok"},
    }
    known_when_told: list[str] = []
    connection: LiveConnection = connect(
        access_token=call,
        emit=lambda event: known_when_told.append(connection.redactor.text("a-token-that-nobody-asked-for")),
    )
    with_code(connection)
    with pytest.raises(LegFailed, match="no success") as caught:
        await connection.exchange()
    assert caught.value.words
    assert "nobody-asked" not in caught.value.words.text
    assert known_when_told == ["‹hidden›"]


# -- test


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("reply", "kept"),
    [
        (answer({"id": 1}), {"id": 1}),
        (answer([{"id": 1}]), [{"id": 1}]),
        (ServerResponse(204), None),
        (answer("null"), None),
    ],
)
async def test_the_test_response(reply: Reply, kept: Any, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", reply)
    connection = with_tokens(connect())
    outcome = await connection.test()
    assert value(connection, "testcode") == kept
    assert "The test call works" in outcome.summary


@pytest.mark.asyncio
async def test_a_form_is_read_in_a_test_call_where_the_spec_says_so(
    provider: ScriptedProvider, connect: Connect
) -> None:
    """Only where tokens come it is recognised by itself: code that had to do so elsewhere would be full of it."""
    provider.on("/me", answer("id=1&name=Ann"))
    with pytest.raises(LegFailed) as caught:
        await with_tokens(connect()).test()
    assert caught.value.reason == "test_answer_no_data"
    connection = with_tokens(connect(test_call={"url": f"{provider.origin}/me", "response": {"format": "form"}}))
    await connection.test()
    assert connection.values.find(names.TEST_RESPONSE) == {"id": "1", "name": "Ann"}


@pytest.mark.asyncio
async def test_a_text_in_quotes_is_nobody(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", answer('"Welcome to the API"'))
    with pytest.raises(LegFailed) as caught:
        await with_tokens(connect()).test()
    assert caught.value.reason == "test_answer_no_data"


@pytest.mark.asyncio
async def test_a_secret_goes_to_no_host_that_the_redirect_names_and_nobody_listed(
    provider: ScriptedProvider, connect: Connect
) -> None:
    url = '${context.authData.Authorization["accounts-server"]}/token'
    connection = with_code(connect(access_token={"url": url}, whitelist=["zoho.com"]))
    held = connection.values.data["Authorization"] | {"accounts-server": "https://zoho.com.evil.test"}
    connection._held.put(names.AUTHORIZATION, held)
    with pytest.raises(LegFailed, match=r"leads to zoho\.com\.evil\.test, which is not among the domains") as caught:
        await connection.exchange()
    assert (caught.value.reason, connection.exchanges) == ("request_unsendable", [])


@pytest.mark.asyncio
async def test_a_token_that_came_counts_whatever_is_said_beside_it(
    provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/token", answer({"access_token": "at", "error": "a warning only"}))
    outcome = await with_code(connect()).exchange()
    assert outcome.reason == "token_received"


@pytest.mark.asyncio
async def test_a_part_of_the_answer_is_the_test_response(provider: ScriptedProvider, connect: Connect) -> None:
    call = {"url": f"{provider.origin}/me", "response": {"root": "users[0]"}}
    provider.on("/me", answer({"users": [{"id": 1}]}))
    connection = with_tokens(connect(test_call=call))
    await connection.test()
    assert value(connection, "testcode") == {"id": 1}
    provider.on("/me", answer({"users": []}))
    with pytest.raises(LegFailed, match=r"no part “users\[0\]”"):
        await connection.test()


@pytest.mark.asyncio
@pytest.mark.parametrize("body", ["<html><body>Please log in</body></html>", "Please log in"])
async def test_a_page_for_people_is_no_test_response(body: str, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", answer(body))
    connection = with_tokens(connect())
    with pytest.raises(LegFailed, match="something that is no data") as caught:
        await connection.test()
    assert caught.value.words
    assert caught.value.words.text == "Please log in"
    assert value(connection, "testcode") is MISSING


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("leg", "says"),
    [
        ("exchange", "to give a token for the code"),
        ("test", "the test call"),
        ("refresh", "to refresh the token"),
        ("revoke", "to revoke the token"),
    ],
)
async def test_what_was_refused_is_named(leg: str, says: str, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on(PATHS[leg], answer({"error": "invalid_scope"}, 400))
    with pytest.raises(LegFailed) as caught:
        await run_leg(with_tokens(connect()), leg)
    assert caught.value.message == f"The provider refused {says} (status 400)."


@pytest.mark.asyncio
async def test_a_page_with_a_refusal_is_a_refusal(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", answer("<h1>Forbidden</h1>", 403))
    with pytest.raises(LegFailed, match=r"refused the test call \(status 403\)"):
        await with_tokens(connect()).test()


@pytest.mark.asyncio
async def test_a_token_that_cannot_travel_in_a_header(provider: ScriptedProvider, connect: Connect) -> None:
    with pytest.raises(WizardError, match="header Authorization"):
        await with_tokens(connect(), access_token="line\nbreak").test()
    assert not provider.requests


# -- refresh


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("body", "refresh_token", "facts"),
    [
        (
            {"access_token": ACCESS_TOKENS[1], "refresh_token": REFRESH_TOKENS[1], "expires_in": 60},
            REFRESH_TOKENS[1],
            {"new_access_token": True, "refresh_token_rotated": True},
        ),
        (
            {"access_token": ACCESS_TOKENS[1], "refresh_token": REFRESH_TOKENS[0]},
            REFRESH_TOKENS[0],
            {"new_access_token": True, "refresh_token_rotated": False},
        ),
        (
            {"access_token": ACCESS_TOKENS[1]},
            REFRESH_TOKENS[0],
            {"new_access_token": True, "refresh_token_rotated": False},
        ),
        (
            {"access_token": ACCESS_TOKENS[0]},
            REFRESH_TOKENS[0],
            {"new_access_token": False, "refresh_token_rotated": False},
        ),
    ],
)
async def test_rotation(
    body: dict[str, Any], refresh_token: str, facts: dict[str, bool], provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/token", answer(body))
    connection = with_tokens(connect())
    outcome = await connection.refresh()
    assert value(connection, "accesstokencode") == {**body, "refresh_token": refresh_token}
    assert facts.items() <= outcome.facts.items()
    for token in (*ACCESS_TOKENS[:1], *REFRESH_TOKENS[:1]):  # replaced, and still a secret
        assert token not in connection.redactor.text(token)


@pytest.mark.asyncio
async def test_kept_values_outlive_a_refresh(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/token", answer({"access_token": ACCESS_TOKENS[1]}))
    mapping = {"keep": [{"name": "instance_url", "path": "instance_url"}]}
    call = {"url": f"{provider.origin}/token", "response": mapping}
    connection = with_tokens(connect(access_token=call), instance_url="https://na1", id_token="old")
    await connection.refresh()
    assert value(connection, "accesstokencode") == {
        "access_token": ACCESS_TOKENS[1],
        "refresh_token": REFRESH_TOKENS[0],
        "instance_url": "https://na1",
    }


@pytest.mark.asyncio
async def test_no_refresh_token_nothing_to_refresh_with(provider: ScriptedProvider, connect: Connect) -> None:
    connection = with_code(connect())
    connection._held.put(names.TOKEN_RESPONSE, {"access_token": "at"})
    with pytest.raises(LegFailed, match="sent no refresh token") as caught:
        await connection.refresh()
    assert "access_type=offline" in caught.value.hint
    with pytest.raises(LegFailed, match="sent no refresh token"):
        await connect().refresh()  # nor is there any before the code was exchanged
    assert not provider.requests


@pytest.mark.asyncio
async def test_refreshing_with_the_access_token_itself(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/refresh", answer({"access_token": ACCESS_TOKENS[1], "expires_in": 5_184_000}))
    call = {
        "method": "GET",
        "url": f"{provider.origin}/refresh",
        "omit": ["refresh_token", "client_id", "client_secret"],
        "parameters": [
            {"name": "grant_type", "value": "ig_refresh_token"},
            {"name": "access_token", "value": '${context.authData.accesstokencode["access_token"]}'},
        ],
    }
    connection = with_code(connect(refresh_token=call))
    connection._held.put(names.TOKEN_RESPONSE, {"access_token": ACCESS_TOKENS[0]})
    outcome = await connection.refresh()
    assert outcome.summary == "A new access token came."
    assert query_of(provider.to("/refresh")[0]) == {"grant_type": "ig_refresh_token", "access_token": ACCESS_TOKENS[0]}


@pytest.mark.asyncio
async def test_the_refresh_token_is_needed_however_its_path_is_written(connect: Connect) -> None:
    parameters = [{"name": "rt", "value": '${context?.authData?.accesstokencode?.["refresh_token"]}'}]
    connection = with_code(connect(refresh_token={"omit": ["refresh_token"], "parameters": parameters}))
    connection._held.put(names.TOKEN_RESPONSE, {"access_token": "at"})
    with pytest.raises(LegFailed, match="sent no refresh token"):
        await connection.refresh()


# -- the test after the revocation


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "reply",
    [
        answer({"error": "invalid_token"}, 401),
        answer("", 400),
        answer("Forbidden", 403),
        answer({"ok": False, "error": "token_revoked"}, 200),
        answer("<html>Log in</html>", 200, content_type="text/html"),
        ServerResponse(302),
    ],
)
async def test_a_revoked_token_is_refused(reply: Reply, provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", reply)
    outcome = await with_tokens(connect()).test_after_revoke()
    assert "The revoked token is refused" in outcome.summary


@pytest.mark.asyncio
async def test_a_revoked_token_that_still_works(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", answer({"id": 1}))
    with pytest.raises(LegFailed, match="still works"):
        await with_tokens(connect()).test_after_revoke()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("reply", "is_dead"),
    [
        (answer({"active": False}), True),
        (answer({"active": False, "user": {"name": "Mona"}}), False),
        (answer({"active": True, "user": {"id": 7, "name": "Mona"}}), False),
    ],
    ids=["nobody", "a name still", "as before"],
)
async def test_a_token_that_names_nobody_any_more_is_dead(
    reply: Reply, is_dead: bool, provider: ScriptedProvider, connect: Connect
) -> None:
    """A call on the token answers 200 for a revoked one, and says that it is not active (RFC 7662 section 2.2)."""
    provider.on("/me", answer({"active": True, "user": {"id": 7, "name": "Mona"}}))
    picks = {"path": "authData.testcode.user.id"}, {"name": "Name", "path": "authData.testcode.user.name"}
    connection = with_tokens(connect(unique_identifier=picks[0], connection_label=picks[1]))
    await connection.test()
    provider.on("/me", reply)
    if is_dead:
        assert (await connection.test_after_revoke()).reason == "revoked_token_refused"
    else:
        with pytest.raises(LegFailed, match="still works"):
            await connection.test_after_revoke()


BY_REFRESH_TOKEN = {"parameters": [{"name": "token", "value": "${context.authData.accesstokencode.refresh_token}"}]}


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [400, 401])
async def test_where_the_refresh_token_was_revoked_its_refusal_ends_the_connection(
    status: int, provider: ScriptedProvider, connect: Connect
) -> None:
    """RFC 7009 section 2.1 leaves it to the provider whether the access tokens end with it."""
    provider.on("/me", answer({"id": 1}))
    provider.on("/token", answer({"error": "invalid_grant"}, status))
    outcome = await with_tokens(connect(revoke_token=BY_REFRESH_TOKEN)).test_after_revoke()
    assert outcome.reason == "refresh_token_dead"
    assert form_of(provider.to("/token")[-1])["grant_type"] == "refresh_token"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("reply", "refresh"),
    [
        (answer({"access_token": ACCESS_TOKENS[1]}), {}),
        (answer("", 503), {}),
        (answer({"error": "invalid_grant"}, 400), None),
        (answer({"error": "invalid_grant"}, 400), {"snippet": "return {}"}),
    ],
    ids=["taken", "down", "no refresh", "own code"],
)
async def test_where_the_refresh_token_is_not_seen_refused_the_connection_still_works(
    reply: Reply, refresh: dict[str, Any] | None, provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/me", answer({"id": 1}))
    provider.on("/token", reply)
    connection = with_tokens(connect(revoke_token=BY_REFRESH_TOKEN, refresh_token=refresh))
    with pytest.raises(LegFailed, match="still works"):
        await connection.test_after_revoke()


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_provider_that_is_down_has_refused_nothing(
    status: int, provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/me", answer("", status))
    with pytest.raises(LegFailed, match="which shows nothing"):
        await with_tokens(connect()).test_after_revoke()
    refresh = {"expired_when": {"statuses": [str(status)]}}  # unless this is how it refuses
    await with_tokens(connect(refresh_token=refresh)).test_after_revoke()


@pytest.mark.asyncio
async def test_without_a_refresh_step_nothing_says_how_it_refuses(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/me", answer("", 500))
    with pytest.raises(LegFailed, match="which shows nothing"):
        await with_tokens(connect(refresh_token=None)).test_after_revoke()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("body", "works"), [({"user": {"id": 1}}, True), ({"user": None}, True), ({"login": "/"}, False)]
)
async def test_the_same_part_must_be_there_for_it_to_work(
    body: Any, works: bool, provider: ScriptedProvider, connect: Connect
) -> None:
    provider.on("/me", answer(body))
    connection = with_tokens(connect(test_call={"url": f"{provider.origin}/me", "response": {"root": "user"}}))
    if works:
        with pytest.raises(LegFailed, match="still works"):
            await connection.test_after_revoke()
    else:
        await connection.test_after_revoke()


# -- values


@pytest.mark.asyncio
async def test_the_users_own_app(connect: Connect) -> None:
    connection = connect(
        {"clientid": "theirs", "clientsecret": "their-secret"}, "", client={"owner": "user", "client_id": ""}
    )
    assert value(connection, "clientid") == "theirs"
    assert "their-secret" not in connection.redactor.text("their-secret")


@pytest.mark.asyncio
async def test_what_is_typed_into_a_password_field_is_secret(connect: Connect) -> None:
    fields = [{"key": "api_key", "type": "password"}, {"key": "pin", "type": "password"}, {"key": "region"}]
    connection = connect({"api_key": "key-of-the-person", "region": "europe-1"}, fields=fields)
    assert connection.redactor.text("key-of-the-person europe-1") == "‹hidden› europe-1"


@pytest.mark.asyncio
async def test_facts_can_always_be_written(provider: ScriptedProvider, connect: Connect) -> None:
    provider.on("/token", answer('{"access_token": "at", "scope": "\\ud800\\u001b[2J", "token_type": "\\udfff"}'))
    outcome = await with_code(connect()).exchange()
    json.dumps(outcome.facts, ensure_ascii=False).encode()


@pytest.mark.asyncio
async def test_another_account_by_the_same_spec(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    """What is secret of either is hidden by both."""
    provider.play_well()
    first = connect()
    second = first.sibling()
    await second.authorize(receiver, person.open, 5)
    await second.exchange()
    await second.test()
    assert first.values.find(names.TOKEN_RESPONSE) is MISSING
    assert not first.exchanges
    token = second.values.text(names.ACCESS_TOKEN)
    assert token not in first.redactor.text(f"it is {token}")
    assert second.values.text(names.CLIENT_SECRET) == first.values.text(names.CLIENT_SECRET)
