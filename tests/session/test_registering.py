"""An app is registered at the one address that was shown, and its secrets go into the vault alone."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
import respx

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.credentials import secret_name
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.session.discovering import NotDiscovered
from connection_wizard.session.registering import keep, register
from connection_wizard.sources.registration import NotRegistered, Registered
from connection_wizard.sources.understood import applied
from connection_wizard.spec.draft import NEW_CONNECTION

URL = "https://login.acme.test/reg"
DRAFT = NEW_CONNECTION.put(("access_token", "url"), "https://login.acme.test/token")


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    async with HttpClient() as made:
        yield made


@pytest.mark.asyncio
async def test_what_is_sent_and_to_whom(wire: respx.MockRouter, client: HttpClient) -> None:
    route = wire.post(URL).mock(return_value=httpx.Response(201, json={"client_id": "made-1"}))
    assert (await register(URL, DRAFT, client)).client_id == "made-1"
    request = route.calls.last.request
    assert json.loads(request.content)["client_name"] == "viaSocket"
    assert "authorization" not in request.headers
    await register(URL, DRAFT, client, token="initial")
    assert route.calls.last.request.headers["authorization"] == "Bearer initial"
    assert {call.request.url for call in wire.calls} == {httpx.URL(URL)}


@pytest.mark.asyncio
async def test_it_follows_nobody(wire: respx.MockRouter, client: HttpClient) -> None:
    wire.post(URL).mock(return_value=httpx.Response(307, headers={"location": "https://evil.test/reg"}))
    with pytest.raises(NotRegistered):
        await register(URL, DRAFT, client, token="initial")
    assert len(wire.calls) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("url", ["http://127.0.0.1:9/reg", "https://10.0.0.7/reg", "http://login.acme.test/reg"])
async def test_nobody_inside_and_nobody_unencrypted_is_asked(
    wire: respx.MockRouter, client: HttpClient, url: str
) -> None:
    with pytest.raises(NotDiscovered):
        await register(url, DRAFT, client, given="https://login.acme.test")
    assert not wire.calls


@pytest.mark.asyncio
async def test_secrets_go_into_the_vault() -> None:
    vault = SessionVault()
    made = Registered("made-1", client_secret="the secret", management="what manages it")
    draft = applied(made.values, DRAFT)
    await keep(made, draft, vault)
    name = secret_name(draft.partial_spec, {})
    assert await vault.get(name) == "the secret"
    assert await vault.get(SecretName(name.provider, "made-1", "registration")) == "what manages it"
    await keep(Registered("public"), applied(Registered("public").values, DRAFT), vault)
    assert await vault.get(SecretName(name.provider, "public", "client_secret")) is None
