"""An issuer alone becomes a draft that a live run proves, at servers that nobody here wrote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from connection_wizard.http.client import HttpClient
from connection_wizard.session.discovering import discover
from connection_wizard.session.registering import register
from connection_wizard.sources.registration import NotRegistered
from connection_wizard.spec.draft import NEW_CONNECTION
from tests.servers.issuers import ISSUERS, WHOLE, Issuer, proved
from tests.servers.others import KINDS, free_port, running


@pytest.mark.parametrize(
    "issuer",
    [pytest.param(one, id=one.name, marks=[pytest.mark.nightly] if one.nightly else []) for one in ISSUERS],
)
@pytest.mark.asyncio
async def test_an_address_alone_becomes_a_draft_that_is_proved(issuer: Issuer) -> None:
    with running(issuer.server) as server:
        made = await proved(issuer, server)
    assert {leg: made.legs[leg] for leg in WHOLE} == dict.fromkeys(WHOLE, "proved"), made.words
    assert len(made.offered) == issuer.offers, made.offered
    parameters = {item["name"]: item["value"] for item in made.draft.get("access_token", "parameters") or ()}
    assert parameters.get("resource", "") == (f"{server.issuer}{issuer.resource}" if issuer.resource else "")
    assert bool(made.understood.registration) == issuer.asks
    if made.app is not None:
        assert made.draft.get("client", "client_id") == made.app.client_id
        assert made.app.left_out == ()
        assert made.app.client_secret not in str(made.draft.document)
        assert made.app.client_secret not in repr(made.app)


@pytest.mark.asyncio
async def test_a_server_of_mcp_that_answers_with_events_is_told_as_that() -> None:
    issuer = Issuer("MCP SDK", "/mcp", resource="/mcp", says_who=True, told={"mcp": "events"})
    with running(issuer.server) as server:
        made = await proved(issuer, server)
    assert (made.legs["exchange"], made.legs["test"], made.offered) == ("proved", "failed", [])
    assert made.words.endswith("['event-stream']")


def test_there_are_enough_of_them() -> None:
    assert len({issuer.kind for issuer in ISSUERS}) >= 6
    assert len({issuer.kind for issuer in ISSUERS if not issuer.nightly}) >= 3


@pytest.mark.asyncio
async def test_where_a_token_is_wanted_for_it_that_is_said_and_it_works_with_one() -> None:
    token = "the initial access token of a test"
    kind = replace(KINDS["oidc-provider"], told={"initial_access_token": token.replace(" ", "-")})
    draft = NEW_CONNECTION.put(("live_redirect",), {"host": "127.0.0.1", "port": free_port()})
    with running(kind) as server:
        async with HttpClient() as client:
            found = await discover(server.issuer, client)
            said = []
            for given in ("", "another"):
                with pytest.raises(NotRegistered) as raised:
                    await register(found.registration, draft, client, given=server.issuer, token=given)
                said.append(raised.value.reason)
            made = await register(
                found.registration, draft, client, given=server.issuer, token=kind.told["initial_access_token"]
            )
    assert said == ["token_wanted", "token_refused"]
    assert made.client_id
    assert made.client_secret
    assert made.management


@pytest.mark.asyncio
async def test_what_a_server_does_not_take_is_told_in_its_words() -> None:
    draft = NEW_CONNECTION.put(("redirect_url",), "https://acme.test/back#part")
    with running(KINDS["oidc-provider"]) as server:
        async with HttpClient() as client:
            found = await discover(server.issuer, client)
            with pytest.raises(NotRegistered) as raised:
                await register(found.registration, draft, client, given=server.issuer)
    assert raised.value.reason == "redirect_refused"
    assert "fragment" in raised.value.said
