"""The live run's own share: its four requests beside the same four with bare httpx, against the same server."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx

from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from tests.benchmarks.measured import Row

ROUNDS = 40


def measure() -> Iterator[Row]:
    """Both measurements."""
    ours, beside = asyncio.run(_requests())
    yield Row("live run: token, test, refresh, revoke | bare httpx", ours, beside, "1.5")
    yield Row("callback received to token request sent (median)", asyncio.run(_callback_to_token()), None, "20 ms")


async def _authorized(provider: PracticeProvider, spec: ConnectionSpec, client: HttpClient) -> LiveConnection:
    connection = LiveConnection(
        spec, client, inputs={}, client_secret=provider.client_secret, emit=lambda event: None, now=_now
    )
    receiver = LoopbackReceiver()
    try:
        await connection.authorize(receiver, _visit, 30)
    finally:
        await receiver.close()
    return connection


async def _visit(url: str) -> bool:
    await Visitor().visit(url)
    return True


def _now() -> datetime:
    return datetime.now(UTC)


async def _requests() -> tuple[float, float]:
    ours: list[float] = []
    bare: list[float] = []
    async with PracticeProvider() as provider:
        spec = Draft(provider.document()).partial_spec
        for _ in range(ROUNDS):
            async with HttpClient() as client:
                connection = await _authorized(provider, spec, client)
                started = time.perf_counter()
                await connection.exchange()
                await connection.test()
                await connection.refresh()
                await connection.revoke()
                ours.append(time.perf_counter() - started)
            async with HttpClient() as client, httpx.AsyncClient(trust_env=False) as plain:
                connection = await _authorized(provider, spec, client)
                bare.append(await _with_httpx(provider, connection, plain))
    return statistics.median(ours), statistics.median(bare)


async def _with_httpx(provider: PracticeProvider, connection: LiveConnection, plain: httpx.AsyncClient) -> float:
    values = connection.values
    app = {"client_id": provider.client_id, "client_secret": provider.client_secret}
    started = time.perf_counter()
    answer = await plain.post(
        provider.token_url,
        data={
            "grant_type": "authorization_code",
            "code": values.text(names.CODE),
            "redirect_uri": values.text(names.REDIRECT_URI),
            "code_verifier": values.text(names.CODE_VERIFIER),
            **app,
        },
    )
    tokens = answer.json()
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    (await plain.get(provider.me_url, headers=bearer)).json()
    refresh = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"], **app}
    tokens = (await plain.post(provider.token_url, data=refresh)).json()
    answer = await plain.post(provider.revocation_url, data={"token": tokens["access_token"], **app})
    answer.raise_for_status()
    return time.perf_counter() - started


async def _callback_to_token() -> float:
    """From the moment the browser's redirect is on its way to the token request's arrival at the provider."""
    arrived = 0.0

    async def token(request: ServerRequest) -> ServerResponse:
        nonlocal arrived
        arrived = time.perf_counter()
        return ServerResponse(200, (("Content-Type", "application/json"),), b'{"access_token": "benchmark"}')

    times: list[float] = []
    async with LoopbackServer(token) as server:
        document = {
            "spec_version": 1,
            "client": {"client_id": "app"},
            "authorization": {"url": f"{server.origin}/authorize"},
            "access_token": {"url": f"{server.origin}/token", "client_authentication": "none"},
        }
        for _ in range(ROUNDS):
            sent = await _one_callback(Draft(document).partial_spec)
            times.append(arrived - sent)
    return statistics.median(times)


async def _one_callback(spec: ConnectionSpec) -> float:
    sent = 0.0
    browsers: set[asyncio.Task[None]] = set()

    async def browse(url: str) -> bool:
        browsers.add(asyncio.create_task(redirect(url)))
        return True

    async def redirect(url: str) -> None:
        nonlocal sent
        query = httpx.URL(url).params
        async with httpx.AsyncClient(trust_env=False) as browser:
            sent = time.perf_counter()
            await browser.get(query["redirect_uri"], params={"code": "one", "state": query["state"]})

    receiver = LoopbackReceiver()
    async with HttpClient() as client:
        connection = LiveConnection(spec, client, inputs={}, client_secret="", emit=lambda event: None, now=_now)
        try:
            await connection.authorize(receiver, browse, 30)
            await connection.exchange()
            await asyncio.gather(*browsers)
        finally:
            await receiver.close()
    return sent
