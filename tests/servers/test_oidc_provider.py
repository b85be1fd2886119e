"""The live run against a server that nobody here wrote: the OpenID-certified ``oidc-provider``."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import Event, Exchanged
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.practice.visitor import Visitor
from connection_wizard.session.discovering import discover
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from tests.helpers import needs
from tests.waiting import HANG

BEARER = "Bearer ${context.authData.accesstokencode.access_token}"
SECRET = secrets.token_urlsafe(24)


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The address of a running oidc-provider; it ends when its standard input does."""
    node = needs.node()
    process = subprocess.Popen(
        [node, str(needs.JS / "oidc-provider.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OIDC_CLIENT_SECRET": SECRET},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        line = process.stdout.readline()
        assert line, "oidc-provider did not start"
        yield json.loads(line)["issuer"]
        process.stdin.close()
        process.wait(timeout=HANG)


def document(issuer: str, client_id: str, authentication: str) -> dict[str, Any]:
    return {
        "spec_version": 1,
        "name": "oidc-provider",
        "client": {"client_id": client_id},
        "authorization": {
            "url": f"{issuer}/auth",
            "scopes": ["openid", "profile", "email", "offline_access"],
            "parameters": [{"name": "prompt", "value": "consent"}],
            "issuer": issuer,
            "iss_required": True,
        },
        "access_token": {"method": "POST", "url": f"{issuer}/token", "client_authentication": authentication},
        "refresh_token": {"method": "POST"},
        "revoke_token": {"method": "POST", "url": f"{issuer}/token/revocation"},
        "test_call": {
            "method": "GET",
            "url": f"{issuer}/me",
            "headers": [{"name": "Authorization", "value": BEARER}],
        },
        "connection_label": {"name": "Name", "path": "authData.testcode.name"},
        "unique_identifier": {"path": "authData.testcode.sub"},
        "request_parameters": {"headers": [{"name": "Authorization", "value": BEARER}]},
    }


async def run(draft: Draft, secret: str) -> tuple[Proof, LiveConnection, list[Event]]:
    events: list[Event] = []

    async def open_browser(url: str) -> bool:
        await Visitor().visit(url)
        return True

    async with HttpClient() as client:
        connection = LiveConnection(
            draft.partial_spec,
            client,
            inputs={},
            client_secret=secret,
            emit=events.append,
            now=lambda: datetime.now(UTC),
        )
        return await prove(connection, LoopbackReceiver(), open_browser), connection, events


@pytest.mark.parametrize(
    ("client_id", "authentication", "secret"),
    [
        ("wizard-basic", "client_secret_basic", SECRET),
        ("wizard-post", "client_secret_post", SECRET),
        ("wizard-public", "none", ""),
    ],
    ids=["basic", "post", "public"],
)
@pytest.mark.asyncio
async def test_the_whole_life_of_a_connection(issuer: str, client_id: str, authentication: str, secret: str) -> None:
    proof, connection, events = await run(Draft(document(issuer, client_id, authentication)), secret)

    assert [(leg.leg, leg.verdict) for leg in proof.legs] == [
        ("authorize", "proved"),
        ("exchange", "proved"),
        ("test", "proved"),
        ("refresh", "proved"),
        ("test_after_refresh", "proved"),
        ("refresh_again", "proved"),
        ("test_after_refresh_again", "proved"),
        ("revoke", "proved"),
        ("test_after_revoke", "proved"),
    ]
    assert proof.passed
    assert connection.values.text(names.TEST_RESPONSE / "name") == "Ada Example"
    facts = {leg.leg: leg.facts for leg in proof.legs}
    assert facts["refresh"]["refresh_token_rotated"] is True
    assert facts["test_after_revoke"]["status"] == 401
    statuses = [e.exchange.response.status for e in events if isinstance(e, Exchanged) and e.exchange.response]
    assert statuses == [200, 200, 200, 200, 200, 200, 200, 401]
    assert not secret or secret not in json.dumps(proof.as_json())


@pytest.mark.asyncio
async def test_a_wrong_secret_is_told_in_the_providers_own_words(issuer: str) -> None:
    proof, _, _ = await run(Draft(document(issuer, "wizard-post", "client_secret_post")), "not-the-secret")

    exchange = next(leg for leg in proof.legs if leg.leg == "exchange")
    assert exchange.verdict == "failed"
    assert exchange.words == "invalid_client: client authentication failed"
    assert {leg.verdict for leg in proof.legs[2:]} == {"not tried"}


@pytest.mark.asyncio
async def test_an_unknown_response_mode_is_refused_in_its_own_words(issuer: str) -> None:
    draft = Draft(document(issuer, "wizard-post", "client_secret_post"))
    draft = draft.put(("authorization", "parameters"), [{"name": "response_mode", "value": "nonsense"}])

    proof, _, _ = await run(draft, SECRET)

    assert proof.legs[0].verdict == "failed"
    assert "response_mode" in proof.legs[0].words


@pytest.mark.asyncio
async def test_another_issuer_is_not_believed(issuer: str) -> None:
    draft = Draft(document(issuer, "wizard-post", "client_secret_post"))
    draft = draft.put(("authorization", "issuer"), "https://somebody-else.test")

    proof, _, _ = await run(draft, SECRET)

    assert proof.legs[0].verdict == "failed"
    assert "issuer" in proof.legs[0].summary


@pytest.mark.asyncio
async def test_its_issuer_alone_says_where_everything_is(issuer: str) -> None:
    """What a server that nobody here wrote says of itself, asked as the start page asks."""
    async with HttpClient() as client:
        understood = await discover(issuer, client)
    draft = understood.draft()
    assert draft.get("authorization", "url") == f"{issuer}/auth"
    assert draft.get("access_token", "url") == f"{issuer}/token"
    assert draft.get("test_call", "url") == f"{issuer}/me"
    assert draft.get("authorization", "issuer") == issuer
    assert draft.get("authorization", "pkce") == "S256"
    assert "openid" in draft.get("authorization", "scopes")
