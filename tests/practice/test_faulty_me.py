"""Every fault of the test call does what it says; one test each, named after the fault."""

from __future__ import annotations

import json

import pytest

from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.practice.faulty_me import FAULTS
from connection_wizard.practice.hooks import Scene
from connection_wizard.practice.store import Store
from tests.practice.apps import App, Clock, error_of, object_of
from tests.practice.conftest import Practice


def test_every_fault_has_its_test() -> None:
    assert {f"test_{fault.name}" for fault in FAULTS} <= globals().keys()


def app_id(answer: dict[str, dict[str, object]]) -> object:
    return answer["profile"]["api_app_id"]


async def profile_id(app: App) -> object:
    return app_id(object_of(await app.me(await app.access_token())))


@pytest.mark.asyncio
async def test_me_401(practice: Practice) -> None:
    app = await practice("me_401")
    response = await app.me(await app.access_token())
    assert error_of(response) == (401, "invalid_token")
    assert (response.header("www-authenticate") or "").startswith("Bearer")


@pytest.mark.asyncio
async def test_me_403_scope(practice: Practice) -> None:
    app = await practice("me_403_scope")
    response = await app.me(await app.access_token())
    assert error_of(response) == (403, "insufficient_scope")
    assert 'scope="directory.read"' in (response.header("www-authenticate") or "")
    assert (await app.me(await app.access_token(scope="profile directory.read"))).status == 200
    assert (await app.me("guessed")).status == 401


@pytest.mark.asyncio
async def test_me_404(practice: Practice) -> None:
    app = await practice("me_404")
    assert error_of(await app.me(await app.access_token())) == (404, "not_found")


@pytest.mark.asyncio
async def test_me_405(practice: Practice) -> None:
    app = await practice("me_405")
    token = await app.access_token()
    response = await app.me(token)
    assert error_of(response) == (405, "method_not_allowed")
    assert response.header("allow") == "POST"
    assert (await app.me(token, method="POST")).status == 200


@pytest.mark.asyncio
async def test_me_415(practice: Practice) -> None:
    app = await practice("me_415")
    token = await app.access_token()
    assert error_of(await app.me(token)) == (415, "unsupported_media_type")
    assert (await app.me(token, ("Content-Type", "application/json; charset=utf-8"))).status == 200


@pytest.mark.asyncio
async def test_me_429(practice: Practice) -> None:
    app = await practice("me_429")
    token = await app.access_token()
    app.clock.pass_(10)
    response = await app.me(token)
    assert error_of(response) == (429, "rate_limited")
    assert response.header("retry-after") == "21"
    app.clock.pass_(21)
    assert (await app.me(token)).status == 200


@pytest.mark.asyncio
async def test_me_500(practice: Practice) -> None:
    app = await practice("me_500")
    assert error_of(await app.me(await app.access_token())) == (500, "internal_error")


@pytest.mark.asyncio
async def test_me_html(practice: Practice) -> None:
    app = await practice("me_html")
    response = await app.me(await app.access_token())
    assert response.status == 200
    assert (response.header("content-type") or "").startswith("text/html")


@pytest.mark.asyncio
async def test_me_needs_user_agent(practice: Practice) -> None:
    app = await practice("me_needs_user_agent")
    token = await app.access_token()
    assert error_of(await app.me(token)) == (403, "forbidden")
    for reachable in ("My app (me@acme.example)", "My app (https://acme.example)"):
        assert (await app.me(token, ("User-Agent", reachable))).status == 200


@pytest.mark.asyncio
async def test_me_needs_header(practice: Practice) -> None:
    app = await practice("me_needs_header")
    token = await app.access_token()
    assert error_of(await app.me(token)) == (400, "missing_version")
    assert (await app.me(token, ("Practice-Version", "2026-01-01"))).status == 200


@pytest.mark.asyncio
async def test_me_token_word(practice: Practice) -> None:
    app = await practice("me_token_word")
    token = await app.access_token()
    assert error_of(await app.me(token)) == (401, "bad_credentials")
    assert (await app.me(token, ("Authorization", f"token {token}"))).status == 200
    assert (await app.me(token, ("Authorization", "token guessed"))).status == 401


@pytest.mark.asyncio
async def test_me_unstable_id(practice: Practice) -> None:
    app = await practice("me_unstable_id")
    token = await app.access_token()
    answers = [object_of(await app.me(token)) for _ in range(3)]
    assert len({app_id(answer) for answer in answers}) == 3
    assert len({answer["profile"]["email"] for answer in answers}) == 1


@pytest.mark.asyncio
async def test_me_list(practice: Practice) -> None:
    app = await practice("me_list")
    response = await app.me(await app.access_token())
    (only,) = json.loads(response.body)
    assert app_id(only) == app.provider.accounts[0].api_app_id
    assert error_of(await app.me("guessed")) == (401, "invalid_token")


@pytest.mark.asyncio
async def test_me_big_id(practice: Practice) -> None:
    number = await profile_id(await practice("me_big_id"))
    assert isinstance(number, int)
    assert int(float(number)) != number  # what JavaScript makes of it


@pytest.mark.asyncio
async def test_hang_me(practice: Practice) -> None:
    app = await practice("hang_me")
    failure = (await app.call_me(await app.access_token())).failure
    assert failure is not None
    assert failure.kind == "read_timeout"


@pytest.mark.asyncio
async def test_close_me(practice: Practice) -> None:
    app = await practice("close_me")
    failure = (await app.call_me(await app.access_token())).failure
    assert failure is not None
    assert failure.kind == "closed"


@pytest.mark.asyncio
async def test_redirect_loop_me(practice: Practice) -> None:
    app = await practice("redirect_loop_me")
    request = HttpRequest("GET", app.provider.me_url, (("Authorization", f"Bearer {await app.access_token()}"),))
    async with HttpClient() as client:
        exchange = await client.send(request)
    assert exchange.failure is not None
    assert exchange.failure.kind == "too_many_redirects"
    assert {hop.request.url for hop in exchange.redirected_from} == {app.provider.me_url}


@pytest.mark.asyncio
@pytest.mark.parametrize(("host", "other"), [("127.0.0.1", "localhost"), ("localhost", "127.0.0.1")])
async def test_redirect_other_host_me(practice: Practice, host: str, other: str) -> None:
    app = await practice("redirect_other_host_me", host=host)
    token = await app.access_token()
    request = HttpRequest("GET", app.provider.me_url, (("Authorization", f"Bearer {token}"),))
    async with HttpClient() as client:
        exchange = await client.send(request)
        assert exchange.request.url == app.provider.me_url.replace(host, other)
        assert exchange.request.header("authorization") is None
        assert exchange.response is not None
        assert exchange.response.status == 401
        there = await client.send(HttpRequest("GET", exchange.request.url, request.headers))
    assert there.response is not None
    assert there.response.status == 200


@pytest.mark.asyncio
async def test_big_answer_me(practice: Practice) -> None:
    app = await practice("big_answer_me")
    exchange = await app.call_me(await app.access_token())
    assert exchange.failure is not None
    assert exchange.failure.kind == "too_large"


@pytest.mark.asyncio
async def test_big_answer_is_as_big_as_it_says() -> None:
    request = ServerRequest("GET", "/me", "/me", "", (), b"")
    scene = Scene(Clock(), 0.0, Store(), str)
    (fault,) = (fault for fault in FAULTS if fault.name == "big_answer_me")
    response = await fault.before["me"](request, scene)
    assert isinstance(response, ServerResponse)
    assert not isinstance(response.body, bytes)
    assert 0 < sum([len(part) async for part in response.body]) - 200 * 1024 * 1024 < 100


@pytest.mark.asyncio
async def test_expired_quickly(practice: Practice) -> None:
    app = await practice("expired_quickly")
    tokens = await app.tokens()
    assert tokens["expires_in"] == 1
    assert (await app.me(tokens["access_token"])).status == 200
    app.clock.pass_(1)
    assert error_of(await app.me(tokens["access_token"])) == (401, "invalid_token")
    assert (await app.me(object_of(await app.refresh(tokens["refresh_token"]))["access_token"])).status == 200


@pytest.mark.asyncio
async def test_clock_skew(practice: Practice) -> None:
    app = await practice("clock_skew")
    tokens = await app.tokens()
    assert tokens["issued_at"] == app.clock.now + 3600
    response = await app.me(tokens["access_token"])
    assert error_of(response) == (401, "invalid_token")
    assert "not valid yet" in response.text()
    assert "issued_at" not in object_of(await app.exchange("guessed"))


@pytest.mark.asyncio
async def test_follow_up_exchange(practice: Practice) -> None:
    app = await practice("follow_up_exchange")
    tokens = await app.tokens()
    assert tokens["expires_in"] == 60
    assert "refresh_token" not in tokens
    response = await app.me(tokens["access_token"])
    assert error_of(response) == (401, "invalid_token")
    assert "/exchange" in response.text()
    bearer = ("Authorization", f"Bearer {tokens['access_token']}")
    url = f"{app.provider.origin}/exchange"
    for exchanged in (await app.get(url, bearer), await app.post(url, {}, bearer)):
        long_lived = object_of(exchanged)
        assert long_lived["expires_in"] == 60 * 24 * 3600
        assert (await app.me(long_lived["access_token"])).status == 200
    app.clock.pass_(60)
    assert error_of(await app.get(url, bearer)) == (401, "invalid_token")
    assert (await app.me(long_lived["access_token"])).status == 200


@pytest.mark.asyncio
async def test_lookup_needed(practice: Practice) -> None:
    app = await practice("lookup_needed")
    token = await app.access_token()
    tenants = json.loads((await app.get(f"{app.provider.origin}/tenants", ("Authorization", f"Bearer {token}"))).body)
    tenant = tenants[0]["id"]
    assert (await app.me(token, ("Practice-Tenant", tenant))).status == 200
    assert (await app.me(token, query=f"?tenant={tenant}")).status == 200
    for query in ("", "?tenant=another", "?" + "a=1&" * 101):
        assert error_of(await app.me(token, query=query)) == (400, "tenant_required")
    assert (await app.me("guessed")).status == 401
