"""The practice provider as a whole: the life of a connection over real HTTP, seen by several clients."""

from __future__ import annotations

import json
import logging

import pytest
from oauthlib.oauth2 import WebApplicationClient

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.server import PortInUse
from connection_wizard.practice.accounts import ACCOUNTS, PracticeAccount
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import CHALLENGE, STATE, VERIFIER, App, answered, error_of, object_of
from tests.practice.conftest import Practice


@pytest.mark.asyncio
@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.login)
async def test_whole_life_of_a_connection(app: App, account: PracticeAccount) -> None:
    callback = await app.callback(account, code_challenge=CHALLENGE, code_challenge_method="S256")
    assert callback.keys() == {"code", "state", "iss"}
    assert callback["state"] == STATE
    assert callback["iss"] == app.provider.origin

    first = object_of(await app.exchange(callback["code"], code_verifier=VERIFIER))
    assert first.keys() == {"access_token", "refresh_token", "token_type", "expires_in", "scope"}
    assert (first["token_type"], first["expires_in"], first["scope"]) == ("Bearer", 3600, "profile workspace.read")

    assert object_of(await app.me(first["access_token"])) == {
        "profile": {
            "real_name": account.real_name,
            "email": account.email,
            "api_app_id": account.api_app_id,
            "locale": account.locale,
        },
        "workspace": {"id": account.workspace.id, "name": account.workspace.name},
        "teams": [{"id": id_, "name": name} for id_, name in account.workspace.teams],
        "updated": int(app.clock.now),
    }

    second = object_of(await app.refresh(first["refresh_token"]))
    assert not {second["access_token"], second["refresh_token"]} & {first["access_token"], first["refresh_token"]}
    assert (await app.me(second["access_token"])).status == 200

    revoked = await app.revoke(second["access_token"], token_type_hint="access_token")
    assert (revoked.status, revoked.body) == (200, b"")
    assert error_of(await app.me(second["access_token"])) == (401, "invalid_token")
    assert error_of(await app.refresh(second["refresh_token"])) == (400, "invalid_grant")


@pytest.mark.asyncio
async def test_a_client_that_nobody_here_wrote(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    provider = app.provider
    theirs = WebApplicationClient(provider.client_id)
    url, _, _ = theirs.prepare_authorization_request(
        provider.authorization_url,
        state=STATE,
        redirect_url=PLATFORM_REDIRECT_URL,
        scope=["profile"],
        code_challenge=CHALLENGE,
        code_challenge_method="S256",
    )
    result = await Visitor(ACCOUNTS[1]).visit(url)
    token_url, headers, body = theirs.prepare_token_request(
        provider.token_url,
        authorization_response=result.url,
        redirect_url=PLATFORM_REDIRECT_URL,
        state=STATE,
        code_verifier=VERIFIER,
        client_secret=provider.client_secret,
    )
    request = HttpRequest("POST", token_url, tuple(headers.items()), body.encode())
    theirs.parse_request_body_response(answered(await app.client.send(request)).text())
    first = theirs.token["access_token"]

    url, headers, body = theirs.prepare_refresh_token_request(
        provider.token_url, client_id=provider.client_id, client_secret=provider.client_secret
    )
    request = HttpRequest("POST", url, tuple(headers.items()), body.encode())
    theirs.parse_request_body_response(answered(await app.client.send(request)).text())
    assert theirs.token["access_token"] != first

    url, sent, _ = theirs.add_token(provider.me_url)
    me = object_of(answered(await app.client.send(HttpRequest("GET", url, tuple((sent or {}).items())))))
    assert me["profile"]["real_name"] == ACCOUNTS[1].real_name
    assert "workspace" not in me

    url, headers, body = theirs.prepare_token_revocation_request(
        provider.revocation_url, theirs.token["access_token"], "access_token"
    )
    request = HttpRequest("POST", url, (*headers.items(), app.basic), body.encode())
    assert answered(await app.client.send(request)).status == 200
    assert (await app.me(theirs.token["access_token"])).status == 401


@pytest.mark.asyncio
async def test_accounts_are_told_apart(app: App) -> None:
    answers = [object_of(await app.me(await app.access_token(account))) for account in app.provider.accounts]
    assert len({answer["profile"]["api_app_id"] for answer in answers}) == len(answers) == 2
    assert len({answer["workspace"]["id"] for answer in answers}) == 2


@pytest.mark.asyncio
async def test_home_page_says_what_it_is_and_no_secret(practice: Practice) -> None:
    app = await practice("me_401", "token_nested")
    text = (await app.get(app.provider.origin + "/")).text()
    for address in (app.provider.authorization_url, app.provider.token_url, app.provider.me_url):
        assert address in text
    assert "Puts the token answer one level down" in text
    assert "me_401" in text
    assert "Nothing leaves it" in text
    assert app.provider.client_secret not in text


@pytest.mark.asyncio
async def test_home_page_of_an_honest_provider_names_no_fault(app: App) -> None:
    assert "Faults" not in (await app.get(app.provider.origin + "/")).text()


@pytest.mark.asyncio
async def test_secret_is_new_at_each_start_unless_given(practice: Practice) -> None:
    first, second = await practice(), await practice()
    assert first.provider.client_secret != second.provider.client_secret
    assert len(first.provider.client_secret) >= 43
    assert (await practice(client_secret="chosen")).provider.client_secret == "chosen"


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_addresses_follow_host_and_port(practice: Practice, host: str) -> None:
    provider = (await practice(host=host)).provider
    assert provider.origin.startswith(f"http://{host}:")
    addresses = (
        provider.authorization_url,
        provider.token_url,
        provider.revocation_url,
        provider.me_url,
        provider.metadata_url,
    )
    assert all(address.startswith(f"{provider.origin}/") for address in addresses)
    assert len(set(addresses)) == 5


@pytest.mark.asyncio
async def test_port_in_use_is_said(app: App) -> None:
    port = int(app.provider.origin.rpartition(":")[2])
    with pytest.raises(PortInUse):
        await PracticeProvider(port=port).start()


@pytest.mark.asyncio
async def test_may_be_closed_twice() -> None:
    provider = PracticeProvider()
    await provider.start()
    await provider.close()
    await provider.close()


@pytest.mark.asyncio
async def test_logs_hold_no_secret(app: App, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    code = await app.code()
    tokens = object_of(await app.exchange(code))
    refreshed = object_of(await app.refresh(tokens["refresh_token"]))
    await app.me(refreshed["access_token"])
    await app.refresh(tokens["refresh_token"])
    await app.revoke(refreshed["access_token"])
    secrets = [app.provider.client_secret, code, STATE]
    secrets += [answer[name] for answer in (tokens, refreshed) for name in ("access_token", "refresh_token")]
    logged = caplog.text + json.dumps([record.__dict__ for record in caplog.records], default=repr)
    assert not [secret for secret in secrets if secret in logged]
