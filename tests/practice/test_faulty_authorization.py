"""Every fault of the sign-in does what it says, seen from the redirect URI; one test each, named after the fault."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from connection_wizard.practice.faulty_authorization import FAULTS
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import CHALLENGE, STATE, App, error_of, object_of
from tests.practice.conftest import Practice

PKCE: dict[str, Any] = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}


async def query(app: App, **changes: Any) -> list[tuple[str, str]]:
    result = await app.visit(**changes)
    assert result.sent_back, result.text
    return parse_qsl(urlsplit(result.url).query)


def names(pairs: list[tuple[str, str]]) -> list[str]:
    return sorted(name for name, _ in pairs)


def test_every_fault_has_its_test() -> None:
    assert {f"test_{fault.name}" for fault in FAULTS} <= globals().keys()


@pytest.mark.asyncio
async def test_unknown_client(practice: Practice) -> None:
    app = await practice("unknown_client")
    result = await app.visit()
    assert (result.sent_back, result.status) == (False, 400)
    assert "Invalid client_id" in result.text
    assert error_of(await app.exchange("any")) == (401, "invalid_client")
    assert error_of(await app.revoke("any")) == (401, "invalid_client")


@pytest.mark.asyncio
async def test_authorize_error_page(practice: Practice) -> None:
    app = await practice("authorize_error_page")
    result = await app.visit(redirect_uri="http://127.0.0.1:1/callback")
    assert (result.sent_back, result.status) == (False, 400)
    assert "invalid_request: Mismatching redirect URI." in result.text
    assert "http://127.0.0.1:1/callback" in result.text
    assert (await app.callback(redirect_uri=PLATFORM_REDIRECT_URL))["code"]


@pytest.mark.asyncio
async def test_redirect_by_name(practice: Practice) -> None:
    app = await practice("redirect_by_name")
    for number in ("127.0.0.1", "[::1]"):
        result = await app.visit(redirect_uri=f"http://{number}:1/callback")
        assert (result.sent_back, result.status) == (False, 400)
        assert "invalid_request: Mismatching redirect URI." in result.text
    assert (await app.visit(redirect_uri="http://localhost:1/callback")).sent_back
    assert (await app.callback(redirect_uri=PLATFORM_REDIRECT_URL))["code"]


@pytest.mark.asyncio
async def test_redirect_needs_https(practice: Practice) -> None:
    app = await practice("redirect_needs_https")
    result = await app.visit(redirect_uri="http://127.0.0.1:1/callback")
    assert (result.sent_back, result.status) == (False, 400)
    assert "The redirect_uri must use https." in result.text
    assert (await app.callback(redirect_uri=PLATFORM_REDIRECT_URL))["code"]
    assert (await app.visit(redirect_uri="https://localhost:1/callback")).sent_back


@pytest.mark.asyncio
async def test_authorize_error_invalid_scope(practice: Practice) -> None:
    app = await practice("authorize_error_invalid_scope")
    callback = await app.callback()
    assert (callback["error"], callback["state"]) == ("invalid_scope", STATE)
    assert "workspace.read" in callback["error_description"]
    assert (await app.callback(scope="profile"))["code"]
    assert (await app.callback(scope=None))["code"]


@pytest.mark.asyncio
async def test_scope_comma(practice: Practice) -> None:
    app = await practice("scope_comma")
    callback = await app.callback(scope="profile workspace.read")
    assert (callback["error"], callback["state"]) == ("invalid_scope", STATE)
    assert (await app.tokens(scope="profile,workspace.read"))["scope"] == "profile workspace.read"
    assert (await app.tokens(scope="profile"))["scope"] == "profile"
    assert (await app.tokens(scope=None))["scope"] == "profile"


@pytest.mark.asyncio
async def test_scope_narrowed(practice: Practice) -> None:
    app = await practice("scope_narrowed")
    tokens = await app.tokens()
    assert tokens["scope"] == "profile"
    assert "workspace" not in object_of(await app.me(tokens["access_token"]))


@pytest.mark.asyncio
async def test_pkce_required(practice: Practice) -> None:
    app = await practice("pkce_required")
    callback = await app.callback()
    assert (callback["error"], callback["error_description"]) == ("invalid_request", "Code challenge required.")
    assert (await app.callback(**PKCE))["code"]


@pytest.mark.asyncio
async def test_pkce_refused(practice: Practice) -> None:
    app = await practice("pkce_refused")
    callback = await app.callback(**PKCE)
    assert (callback["error"], callback["state"]) == ("invalid_request", STATE)
    assert "code_challenge" in callback["error_description"]
    assert (await app.callback())["code"]


@pytest.mark.asyncio
async def test_consent_denied(practice: Practice) -> None:
    app = await practice("consent_denied")
    assert (await app.callback(consent=True))["error"] == "access_denied"


@pytest.mark.asyncio
async def test_state_missing(practice: Practice) -> None:
    assert names(await query(await practice("state_missing"))) == ["code", "iss"]


@pytest.mark.asyncio
async def test_state_changed(practice: Practice) -> None:
    pairs = await query(await practice("state_changed"))
    assert names(pairs) == ["code", "iss", "state"]
    assert dict(pairs)["state"] != STATE


@pytest.mark.asyncio
async def test_iss_wrong(practice: Practice) -> None:
    app = await practice("iss_wrong")
    pairs = await query(app)
    assert names(pairs) == ["code", "iss", "state"]
    assert dict(pairs)["iss"] != app.provider.origin


@pytest.mark.asyncio
async def test_iss_missing_though_announced(practice: Practice) -> None:
    app = await practice("iss_missing_though_announced")
    assert names(await query(app)) == ["code", "state"]
    metadata = object_of(await app.get(app.provider.metadata_url))
    assert metadata["authorization_response_iss_parameter_supported"] is True


@pytest.mark.asyncio
async def test_code_missing(practice: Practice) -> None:
    app = await practice("code_missing")
    assert names(await query(app)) == ["iss", "state"]
    assert (await app.callback(consent=False))["error"] == "access_denied"


@pytest.mark.asyncio
async def test_two_codes(practice: Practice) -> None:
    app = await practice("two_codes")
    pairs = await query(app)
    assert names(pairs) == ["code", "code", "iss", "state"]
    first, second = (value for name, value in pairs if name == "code")
    assert error_of(await app.exchange(first)) == (400, "invalid_grant")
    assert (await app.exchange(second)).status == 200


@pytest.mark.asyncio
async def test_code_renamed(practice: Practice) -> None:
    app = await practice("code_renamed")
    pairs = await query(app)
    assert names(pairs) == ["auth_code", "iss", "state"]
    assert (await app.exchange(dict(pairs)["auth_code"])).status == 200


@pytest.mark.asyncio
async def test_fragment_callback(practice: Practice) -> None:
    app = await practice("fragment_callback")
    result = await app.visit()
    address, _, fragment = result.url.partition("#")
    assert address == PLATFORM_REDIRECT_URL
    assert names(parse_qsl(fragment)) == ["access_token", "expires_in", "iss", "state", "token_type"]
    assert dict(parse_qsl(fragment))["state"] == STATE
    assert (await app.callback(consent=False))["error"] == "access_denied"
