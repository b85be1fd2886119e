"""Routing: who is answered at all, at which paths and with which methods."""

from __future__ import annotations

import pytest

from connection_wizard.http.exchange import HttpRequest
from tests.practice.apps import App, answered, error_of


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["attacker.example", "127.0.0.1.attacker.example:80", "", "[::1", "10.0.0.1"])
async def test_another_name_for_this_computer_gets_no_answer(app: App, host: str) -> None:
    """Against DNS rebinding: only names that always mean this computer."""
    response = await app.get(app.provider.origin + "/", ("Host", host))
    assert error_of(response) == (421, "misdirected_request")


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:1234", "[::1]", "[::1]:80", "LOCALHOST"])
async def test_every_loopback_name_is_answered(app: App, host: str) -> None:
    assert (await app.get(app.provider.origin + "/", ("Host", host))).status == 200


@pytest.mark.asyncio
@pytest.mark.parametrize("path", ["/nothing", "/token/", "/.well-known/openid-configuration", "/authorize/other"])
async def test_nothing_elsewhere(app: App, path: str) -> None:
    assert error_of(await app.get(app.provider.origin + path)) == (404, "not_found")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/token", "POST"),
        ("GET", "/revoke", "POST"),
        ("DELETE", "/revoke", "POST"),
        ("POST", "/me", "GET, HEAD"),
        ("PUT", "/authorize", "GET, POST"),
        ("DELETE", "/authorize/consent", "GET, POST"),
        ("POST", "/", "GET, HEAD"),
    ],
)
async def test_other_methods_are_refused(app: App, method: str, path: str, allowed: str) -> None:
    response = answered(await app.client.send(HttpRequest(method, app.provider.origin + path)))
    assert error_of(response) == (405, "method_not_allowed")
    assert response.header("allow") == allowed


@pytest.mark.asyncio
async def test_head_has_headers_alone(app: App) -> None:
    response = answered(await app.client.send(HttpRequest("HEAD", app.provider.metadata_url)))
    assert (response.status, response.body) == (200, b"")
    assert int(response.header("content-length") or 0) > 100


@pytest.mark.asyncio
@pytest.mark.parametrize("path", ["/token", "/revoke"])
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b'{"grant_type": "authorization_code"}'),
        ("text/plain", b"grant_type=authorization_code"),
        ("application/x-www-form-urlencoded", b"a=1&" * 101),
        ("application/x-www-form-urlencoded", b"\xff\xfe{}"),
        ("application/x-www-form-urlencoded", b""),
    ],
)
async def test_a_body_that_is_no_form_is_refused(app: App, path: str, content_type: str, body: bytes) -> None:
    request = HttpRequest("POST", app.provider.origin + path, (("Content-Type", content_type),), body)
    status, error = error_of(answered(await app.client.send(request)))
    assert status == 400
    assert error in ("invalid_request", "unsupported_grant_type")


@pytest.mark.asyncio
async def test_secrets_in_the_address_are_refused(app: App) -> None:
    """RFC 6749 section 2.3.1: credentials must not be in the request URI."""
    response = await app.post(f"{app.provider.token_url}?client_secret=x", {"grant_type": "refresh_token"})
    assert error_of(response) == (400, "invalid_request")
