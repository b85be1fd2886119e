"""Every fault of the token endpoint does what it says; one test each, named after the fault."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl

import pytest

from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse
from connection_wizard.practice.faulty_token import FAULTS
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import FORM, JSON, App, answered, error_of, object_of
from tests.practice.conftest import Practice


async def with_basic(app: App, code: str) -> HttpResponse:
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": PLATFORM_REDIRECT_URL}
    return await app.post(app.provider.token_url, form, app.basic)


async def bare(app: App) -> Exchange:
    """A token request, whatever comes of it."""
    return await app.client.send(HttpRequest("POST", app.provider.token_url, (FORM,), b"grant_type=refresh_token"))


def test_every_fault_has_its_test() -> None:
    assert {f"test_{fault.name}" for fault in FAULTS} <= globals().keys()


@pytest.mark.asyncio
async def test_wrong_client(practice: Practice) -> None:
    app = await practice("wrong_client")
    code = await app.code()
    assert error_of(await app.exchange(code)) == (401, "invalid_client")
    assert error_of(await with_basic(app, code)) == (401, "invalid_client")


@pytest.mark.asyncio
async def test_code_expired(practice: Practice) -> None:
    app = await practice("code_expired")
    response = await app.exchange(await app.code())
    assert error_of(response) == (400, "invalid_grant")
    assert "expired" in response.text()


@pytest.mark.asyncio
async def test_token_requires_basic(practice: Practice) -> None:
    app = await practice("token_requires_basic")
    code = await app.code()
    response = await app.exchange(code)
    assert error_of(response) == (401, "invalid_client")
    assert (response.header("www-authenticate") or "").startswith("Basic")
    assert (await with_basic(app, code)).status == 200


@pytest.mark.asyncio
async def test_token_requires_body_credentials(practice: Practice) -> None:
    app = await practice("token_requires_body_credentials")
    code = await app.code()
    assert error_of(await with_basic(app, code)) == (400, "invalid_request")
    no_form = HttpRequest("POST", app.provider.token_url, (JSON,), b"client_secret=x")
    assert error_of(answered(await app.client.send(no_form))) == (400, "invalid_request")
    assert (await app.exchange(code)).status == 200


@pytest.mark.asyncio
async def test_token_requires_json(practice: Practice) -> None:
    app = await practice("token_requires_json")
    code = await app.code()
    assert error_of(await app.exchange(code)) == (415, "invalid_request")
    members = {"grant_type": "authorization_code", "code": code, "redirect_uri": PLATFORM_REDIRECT_URL}
    for body, status in (("{", 415), ("[]", 415), (json.dumps(members | app.credentials), 200)):
        request = HttpRequest("POST", app.provider.token_url, (JSON,), body.encode())
        assert answered(await app.client.send(request)).status == status


@pytest.mark.asyncio
async def test_token_answers_form(practice: Practice) -> None:
    app = await practice("token_answers_form")
    response = await app.exchange(await app.code())
    assert response.header("content-type") == "application/x-www-form-urlencoded"
    values = dict(parse_qsl(response.text()))
    assert (values["expires_in"], values["scope"]) == ("3600", "profile workspace.read")
    assert (await app.me(values["access_token"])).status == 200
    refused = await app.exchange("guessed")
    assert refused.status == 400
    assert dict(parse_qsl(refused.text()))["error"] == "invalid_grant"


@pytest.mark.asyncio
async def test_token_answers_json_as_text(practice: Practice) -> None:
    app = await practice("token_answers_json_as_text")
    response = await app.exchange(await app.code())
    assert (response.header("content-type") or "").startswith("text/plain")
    assert (await app.me(json.loads(response.body)["access_token"])).status == 200


@pytest.mark.asyncio
async def test_token_answers_html(practice: Practice) -> None:
    app = await practice("token_answers_html")
    response = await app.exchange(await app.code())
    assert response.status == 200
    assert (response.header("content-type") or "").startswith("text/html")
    assert response.text().startswith("<!doctype html>")


@pytest.mark.asyncio
async def test_token_nested(practice: Practice) -> None:
    app = await practice("token_nested")
    answer = object_of(await app.exchange(await app.code()))
    assert answer.keys() == {"data"}
    assert (await app.me(answer["data"]["access_token"])).status == 200
    assert error_of(await app.exchange("guessed")) == (400, "invalid_grant")


@pytest.mark.asyncio
async def test_token_camel_case(practice: Practice) -> None:
    app = await practice("token_camel_case")
    answer = object_of(await app.exchange(await app.code()))
    assert answer.keys() == {"accessToken", "refreshToken", "expiresIn", "tokenType", "scope"}
    assert (await app.me(answer["accessToken"])).status == 200


@pytest.mark.asyncio
async def test_token_200_with_error(practice: Practice) -> None:
    app = await practice("token_200_with_error")
    response = await app.exchange(await app.code())
    assert response.status == 200
    assert object_of(response) == {"ok": False, "error": "invalid_code"}


@pytest.mark.asyncio
async def test_token_201(practice: Practice) -> None:
    app = await practice("token_201")
    response = await app.exchange(await app.code())
    assert response.status == 201
    assert (await app.me(object_of(response)["access_token"])).status == 200
    assert error_of(await app.exchange("guessed")) == (400, "invalid_grant")


@pytest.mark.asyncio
async def test_token_missing(practice: Practice) -> None:
    assert (await (await practice("token_missing")).tokens()).keys() == {
        "refresh_token",
        "token_type",
        "expires_in",
        "scope",
    }


async def expiries(app: App) -> list[object]:
    """What is said of the expiry by a token answer and by a refresh; "-" for nothing."""
    tokens = await app.tokens()
    refreshed = object_of(await app.refresh(tokens["refresh_token"]))
    return [answer.get("expires_in", "-") for answer in (tokens, refreshed)]


@pytest.mark.asyncio
async def test_expires_in_string(practice: Practice) -> None:
    assert await expiries(await practice("expires_in_string")) == ["3600", "3600"]


@pytest.mark.asyncio
async def test_expires_in_milliseconds(practice: Practice) -> None:
    assert await expiries(await practice("expires_in_milliseconds")) == [3_600_000, 3_600_000]


@pytest.mark.asyncio
async def test_expires_missing(practice: Practice) -> None:
    assert await expiries(await practice("expires_missing")) == ["-", "-"]


@pytest.mark.asyncio
async def test_hang_token(practice: Practice) -> None:
    app = await practice("hang_token")
    failure = (await bare(app)).failure
    assert failure is not None
    assert failure.kind == "read_timeout"


@pytest.mark.asyncio
async def test_close_token(practice: Practice) -> None:
    app = await practice("close_token")
    failure = (await bare(app)).failure
    assert failure is not None
    assert failure.kind == "closed"
