"""What an access token opens."""

from __future__ import annotations

import pytest

from tests.practice.apps import App, error_of, object_of


@pytest.mark.asyncio
async def test_token_lives_for_an_hour(app: App) -> None:
    token = await app.access_token()
    app.clock.pass_(3599)
    assert (await app.me(token)).status == 200
    app.clock.pass_(1)
    response = await app.me(token)
    assert error_of(response) == (401, "invalid_token")
    assert "expired" in response.text()


@pytest.mark.asyncio
@pytest.mark.parametrize("path", ["/me", "/tenants", "/exchange"])
async def test_without_credentials_no_reason_is_given(app: App, path: str) -> None:
    """RFC 6750 section 3.1."""
    response = await app.get(app.provider.origin + path)
    assert response.status == 401
    assert response.header("www-authenticate") == 'Bearer realm="practice"'


@pytest.mark.asyncio
@pytest.mark.parametrize("header", ["Bearer guessed", "Basic Og==", "token x", "Bearer"])
async def test_other_credentials_are_refused(app: App, header: str) -> None:
    assert (await app.get(app.provider.me_url, ("Authorization", header))).status == 401


@pytest.mark.asyncio
async def test_challenge_names_the_error(app: App) -> None:
    response = await app.me("guessed")
    assert 'error="invalid_token"' in (response.header("www-authenticate") or "")


@pytest.mark.asyncio
async def test_profile_needs_its_scope(app: App) -> None:
    response = await app.me(await app.access_token(scope="workspace.read"))
    assert error_of(response) == (403, "insufficient_scope")
    assert 'scope="profile"' in (response.header("www-authenticate") or "")


@pytest.mark.asyncio
async def test_scheme_is_read_in_any_case(app: App) -> None:
    """RFC 9110 section 11.1."""
    token = await app.access_token()
    assert (await app.me(token, ("Authorization", f"bEARER {token}"))).status == 200


@pytest.mark.asyncio
async def test_tenants_are_the_workspaces(app: App) -> None:
    token = await app.access_token()
    response = await app.get(f"{app.provider.origin}/tenants", ("Authorization", f"Bearer {token}"))
    assert response.status == 200
    assert response.text() == '[{"id": "W4T8B1", "name": "Lindqvist Bakery"}]'


@pytest.mark.asyncio
async def test_ordinary_token_needs_no_exchange(app: App) -> None:
    token = await app.access_token()
    response = await app.get(f"{app.provider.origin}/exchange", ("Authorization", f"Bearer {token}"))
    assert error_of(response) == (401, "invalid_token")


@pytest.mark.asyncio
async def test_text_beyond_ascii_comes_through(app: App) -> None:
    me = object_of(await app.me(await app.access_token(app.provider.accounts[1])))
    assert me["profile"]["real_name"] == "Tomás Okoro"
