"""Apps that register themselves at the practice provider (RFC 7591)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.http.exchange import HttpRequest, HttpResponse
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import JSON, App, object_of


async def registered(app: App, body: Any) -> HttpResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    url = f"{app.provider.origin}/register"
    exchange = await app.client.send(HttpRequest("POST", url, (JSON,), raw))
    assert exchange.response is not None
    return exchange.response


@pytest.mark.asyncio
async def test_an_app_that_registered_itself_connects(app: App) -> None:
    metadata = object_of(await app.get(app.provider.metadata_url))
    assert metadata["registration_endpoint"] == f"{app.provider.origin}/register"
    answer = await registered(app, {"redirect_uris": [PLATFORM_REDIRECT_URL, "http://localhost:8765/callback"]})
    made = object_of(answer)
    assert answer.status == 201
    assert made["token_endpoint_auth_method"] == "client_secret_basic"
    assert made["client_secret_expires_at"] == 0
    assert made["client_id_issued_at"] == int(app.clock.now)
    named = {"client_id": made["client_id"]}
    code = await app.code(**named)
    wrong = await app.exchange(code, **named, client_secret=app.provider.client_secret)
    assert wrong.status == 401, "each app has a secret of its own"
    answer = await app.exchange(code, **named, client_secret=made["client_secret"])
    assert object_of(answer)["access_token"]
    assert (await app.callback())["code"], "the app that was there before is known still"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"no JSON", "invalid_client_metadata"),
        ([], "invalid_client_metadata"),
        ({}, "invalid_redirect_uri"),
        ({"redirect_uris": []}, "invalid_redirect_uri"),
        ({"redirect_uris": [7]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["https://evil.test/x"]}, "invalid_redirect_uri"),
        (
            {"redirect_uris": [PLATFORM_REDIRECT_URL], "token_endpoint_auth_method": "private_key_jwt"},
            "invalid_client_metadata",
        ),
    ],
)
async def test_what_is_not_registered(app: App, body: Any, error: str) -> None:
    answer = await registered(app, body)
    assert (answer.status, object_of(answer)["error"]) == (400, error)
