"""The exported code against servers that nobody here wrote (oidc-provider), or that stand on others (our own)."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import finished
from connection_wizard.viasocket.record import create_payload
from tests.servers.test_oidc_provider import SECRET, document, issuer
from tests.viasocket.node import CodeFailed, Node

__all__ = ["issuer"]  # the fixture


@pytest_asyncio.fixture
async def practice() -> AsyncIterator[PracticeProvider]:
    provider = PracticeProvider()
    await provider.start()
    yield provider
    await provider.close()


async def whole_flow(content: Mapping[str, Any], secret: str) -> dict[str, Any]:
    """Log in live, as the platform's own pages would; everything after that is done by the exported code alone."""
    spec = finished(Draft(dict(content)))
    record = create_payload(spec)

    async def open_browser(url: str) -> bool:
        await Visitor().visit(url)
        return True

    receiver = LoopbackReceiver()
    async with HttpClient() as client, Node() as node:
        connection = LiveConnection(
            spec, client, inputs={}, client_secret=secret, emit=lambda _: None, now=lambda: datetime.now(UTC)
        )
        try:
            await connection.authorize(receiver, open_browser, 20)
        finally:
            await receiver.close()
        data = dict(connection.values.data)

        async def step(key: str) -> Any:
            return await node.run(json.loads(record[key])["source"], data)

        data["accesstokencode"] = await step("accesstokencode")
        data["testcode"] = await step("testcode")
        first = data["accesstokencode"]
        data["accesstokencode"] = await step("refreshtokencode")
        assert data["accesstokencode"]["access_token"] != first["access_token"]
        assert data["accesstokencode"]["expires_in"] > 0
        again = await step("testcode")  # of another second, perhaps: the practice provider says when it answered
        assert again | {"updated": 0} == data["testcode"] | {"updated": 0}
        (header,) = record["authenticationpaths"]["headers"]
        assert (
            await node.run(header["value"], data, synchronous=True)
            == f"Bearer {data['accesstokencode']['access_token']}"
        )
        await step("revokeapicode")
        with pytest.raises(CodeFailed, match="invalid_token") as revoked:
            await step("testcode")
        assert revoked.value.status == 401
        with pytest.raises(CodeFailed) as spent:  # the code was used already
            await step("accesstokencode")
    assert not secret or secret not in str(spent.value)
    return data


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
async def test_the_flow_at_oidc_provider(issuer: str, client_id: str, authentication: str, secret: str) -> None:
    content = document(issuer, client_id, authentication) | {"whitelist": ["127.0.0.1"]}
    data = await whole_flow(content, secret)
    assert data["testcode"]["name"] == "Ada Example"


@pytest.mark.asyncio
async def test_the_flow_at_the_practice_provider(practice: PracticeProvider) -> None:
    data = await whole_flow(practice.document(), practice.client_secret)
    assert data["testcode"]["profile"]["real_name"]
