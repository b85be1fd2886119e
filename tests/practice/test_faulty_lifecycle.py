"""Every fault of refresh and revocation does what it says; one test each, named after the fault."""

from __future__ import annotations

import pytest

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.practice.faulty_lifecycle import FAULTS
from tests.practice.apps import FORM, answered, error_of, object_of
from tests.practice.conftest import Practice


def test_every_fault_has_its_test() -> None:
    assert {f"test_{fault.name}" for fault in FAULTS} <= globals().keys()


@pytest.mark.asyncio
async def test_no_refresh_token(practice: Practice) -> None:
    app = await practice("no_refresh_token")
    assert "refresh_token" not in await app.tokens()
    assert "refresh_token" not in await app.tokens(access_type="offline")


@pytest.mark.asyncio
async def test_refresh_needs_offline(practice: Practice) -> None:
    app = await practice("refresh_needs_offline")
    assert "refresh_token" not in await app.tokens()
    tokens = await app.tokens(access_type="offline")
    assert "refresh_token" in object_of(await app.refresh(tokens["refresh_token"]))


@pytest.mark.asyncio
async def test_refresh_not_rotated(practice: Practice) -> None:
    app = await practice("refresh_not_rotated")
    token = (await app.tokens())["refresh_token"]
    answers = [object_of(await app.refresh(token)) for _ in range(3)]
    assert {answer["refresh_token"] for answer in answers} == {token}
    assert len({answer["access_token"] for answer in answers}) == 3


@pytest.mark.asyncio
async def test_refresh_omits_refresh_token(practice: Practice) -> None:
    app = await practice("refresh_omits_refresh_token")
    token = (await app.tokens())["refresh_token"]
    for _ in range(2):
        answer = object_of(await app.refresh(token))
        assert "refresh_token" not in answer
        assert (await app.me(answer["access_token"])).status == 200


@pytest.mark.asyncio
async def test_refresh_once(practice: Practice) -> None:
    app = await practice("refresh_once")
    token = (await app.tokens())["refresh_token"]
    answer = object_of(await app.refresh(token))
    assert "refresh_token" not in answer
    assert (await app.me(answer["access_token"])).status == 200
    assert (await app.refresh(token)).status == 400


@pytest.mark.asyncio
async def test_refresh_refused(practice: Practice) -> None:
    app = await practice("refresh_refused")
    tokens = await app.tokens()
    assert error_of(await app.refresh(tokens["refresh_token"])) == (400, "invalid_grant")
    assert (await app.me(tokens["access_token"])).status == 200


@pytest.mark.asyncio
async def test_refresh_needs_scope(practice: Practice) -> None:
    app = await practice("refresh_needs_scope")
    token = (await app.tokens())["refresh_token"]
    assert error_of(await app.refresh(token)) == (400, "invalid_request")
    assert (await app.refresh(token, scope="profile workspace.read")).status == 200


@pytest.mark.asyncio
async def test_refresh_answers_200_error(practice: Practice) -> None:
    app = await practice("refresh_answers_200_error")
    response = await app.refresh((await app.tokens())["refresh_token"])
    assert response.status == 200
    assert object_of(response) == {"ok": False, "error": "token_expired"}


@pytest.mark.asyncio
async def test_revoke_ignores(practice: Practice) -> None:
    app = await practice("revoke_ignores")
    token = await app.access_token()
    assert (await app.revoke(token)).status == 200
    assert (await app.me(token)).status == 200


@pytest.mark.asyncio
async def test_revoke_405(practice: Practice) -> None:
    app = await practice("revoke_405")
    token = await app.access_token()
    response = await app.revoke(token)
    assert error_of(response) == (405, "method_not_allowed")
    assert response.header("allow") == "DELETE"
    url = f"{app.provider.revocation_url}?token={token}"
    for headers, body, status in (
        ((), b"", 401),
        ((app.basic, FORM), b"a=1&" * 101, 405),
        ((app.basic,), b"", 200),
    ):
        assert answered(await app.client.send(HttpRequest("DELETE", url, headers, body))).status == status
    assert (await app.me(token)).status == 401


@pytest.mark.asyncio
async def test_revoke_refuses(practice: Practice) -> None:
    app = await practice("revoke_refuses")
    token = await app.access_token()
    assert error_of(await app.revoke(token)) == (403, "unauthorized_client")
    assert (await app.me(token)).status == 200


@pytest.mark.asyncio
async def test_revoke_needs_basic(practice: Practice) -> None:
    app = await practice("revoke_needs_basic")
    token = await app.access_token()
    assert error_of(await app.revoke(token)) == (401, "invalid_client")
    assert (await app.post(app.provider.revocation_url, {"token": token}, app.basic)).status == 200
    assert (await app.me(token)).status == 401


@pytest.mark.asyncio
async def test_revoke_unsupported_token_type(practice: Practice) -> None:
    app = await practice("revoke_unsupported_token_type")
    tokens = await app.tokens()
    assert error_of(await app.revoke(tokens["access_token"])) == (400, "unsupported_token_type")
    assert (await app.me(tokens["access_token"])).status == 200
    assert (await app.revoke(tokens["refresh_token"])).status == 200
    assert (await app.me(tokens["access_token"])).status == 401
