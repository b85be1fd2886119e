"""The loopback server behind TLS: who comes in, who is turned away, and that it ends with everybody at the door."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from connection_wizard.http.certificate import Certificate, make_certificate
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.server import LoopbackServer, ServerLimits, ServerRequest, ServerResponse, TurnedAway
from tests.waiting import AGES, HANG, eventually

if TYPE_CHECKING:
    from .conftest import MakeClient

pytestmark = pytest.mark.asyncio

SMALL = ServerLimits(max_connections=2, request_timeout=0.3, max_body_bytes=100)


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return make_certificate(datetime.now(UTC))


@pytest.fixture
def trusting(certificate: Certificate) -> ssl.SSLContext:
    """A client's context that believes this one certificate and nobody else."""
    return ssl.create_default_context(cadata=certificate.pem)


@pytest.fixture
def away() -> list[TurnedAway]:
    return []


async def hello(request: ServerRequest) -> ServerResponse:
    return ServerResponse(200, (("Connection", "close"),), b"hello " + request.body)


@pytest_asyncio.fixture
async def server(certificate: Certificate, away: list[TurnedAway]) -> AsyncIterator[LoopbackServer]:
    async with LoopbackServer(hello, tls=certificate.context, turned_away=away.append) as server:
        yield server


async def ask(port: int, context: ssl.SSLContext | None, data: bytes, name: str = "localhost") -> bytes:
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=context, server_hostname=name if context else None
    )
    try:
        writer.write(data)
        return await reader.read()
    finally:
        writer.transport.abort()


GET = b"GET / HTTP/1.1\r\nHost: h\r\n\r\n"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "::1"])
async def test_a_client_that_believes_the_certificate_is_answered(
    server: LoopbackServer, trusting: ssl.SSLContext, version: ssl.TLSVersion, name: str
) -> None:
    trusting.minimum_version = trusting.maximum_version = version
    assert server.origin == f"https://127.0.0.1:{server.port}"
    assert (await ask(server.port, trusting, GET, name)).endswith(b"\r\n\r\nhello ")


async def test_another_name_is_not_vouched_for(server: LoopbackServer, trusting: ssl.SSLContext) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        await ask(server.port, trusting, GET, "evil.test")


async def test_our_own_client_does_not_believe_it(server: LoopbackServer, make_client: "MakeClient") -> None:
    exchange = await make_client().send(HttpRequest("GET", f"{server.origin}/"))
    assert exchange.response is None
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"


async def test_a_client_that_says_it_does_not_believe_is_told_of(
    server: LoopbackServer, away: list[TurnedAway]
) -> None:
    """As a browser does that shows its warning."""

    def visit() -> None:
        context = ssl.create_default_context()
        with socket.create_connection(("127.0.0.1", server.port)) as plain, pytest.raises(ssl.SSLCertVerificationError):
            context.wrap_socket(plain, server_hostname="localhost")

    await asyncio.to_thread(visit)
    await eventually(lambda: bool(away))
    assert away == ["not_trusted"]


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")
async def test_old_tls_is_turned_away(server: LoopbackServer, trusting: ssl.SSLContext) -> None:
    trusting.set_ciphers("ALL:@SECLEVEL=0")
    trusting.minimum_version = ssl.TLSVersion.TLSv1
    trusting.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(OSError):  # refused or cut off, however this system says it
        await ask(server.port, trusting, GET)


async def test_plain_http_is_turned_away_and_harms_nobody(
    server: LoopbackServer, trusting: ssl.SSLContext, away: list[TurnedAway]
) -> None:
    for words in (GET, b"POST /callback HTTP/1.1\r\nHost: h\r\n\r\n", b"nonsense\r\n\r\n"):
        with suppress(ConnectionError):
            assert b"hello" not in await ask(server.port, None, words)
    assert away == ["plain_http", "plain_http"]
    assert (await ask(server.port, trusting, GET)).endswith(b"hello ")


async def test_a_request_with_the_end_of_the_handshake_is_not_lost(
    server: LoopbackServer, trusting: ssl.SSLContext
) -> None:
    """A client's last message of the handshake and its request in one packet."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = trusting.wrap_bio(incoming, outgoing, server_hostname="localhost")
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    while True:
        try:
            tls.do_handshake()
            break
        except ssl.SSLWantReadError:
            writer.write(outgoing.read())
            incoming.write(await reader.read(65536))
    tls.write(GET)
    writer.write(outgoing.read())
    answer = b""
    while not answer.endswith(b"hello "):
        incoming.write(await reader.read(65536))
        try:
            answer += tls.read(65536)
        except ssl.SSLWantReadError:
            continue
    writer.transport.abort()


async def test_what_is_refused_is_answered_before_the_end(server: LoopbackServer, trusting: ssl.SSLContext) -> None:
    """Where there is no half of an end (write_eof), as there is none in TLS."""
    answer = await ask(server.port, trusting, b"GET / HTTP/1.1\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400 ")


async def test_a_client_that_says_nothing_is_dropped(certificate: Certificate) -> None:
    async with LoopbackServer(hello, tls=certificate.context, limits=SMALL) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        async with asyncio.timeout(HANG):
            assert await reader.read() == b""
        writer.close()


async def test_too_many_at_the_door(certificate: Certificate, trusting: ssl.SSLContext) -> None:
    limits = ServerLimits(max_connections=2)
    async with LoopbackServer(hello, tls=certificate.context, limits=limits) as server:
        silent = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(10)]
        assert (await ask(server.port, trusting, GET)).endswith(b"hello ")  # who came first makes room
        for _, writer in silent:
            writer.transport.abort()
        await eventually(lambda: not server._gates)


async def test_closing_does_not_wait_for_who_stands_at_the_door(certificate: Certificate) -> None:
    before = asyncio.all_tasks()
    server = LoopbackServer(hello, tls=certificate.context, limits=ServerLimits(request_timeout=AGES))
    await server.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    await eventually(lambda: bool(server._gates))
    async with asyncio.timeout(HANG):
        await server.close()
        assert await reader.read() == b""
    writer.close()
    assert asyncio.all_tasks() == before


async def test_an_answer_that_was_given_is_still_delivered(certificate: Certificate, trusting: ssl.SSLContext) -> None:
    asked = asyncio.Event()

    async def handler(request: ServerRequest) -> ServerResponse:
        asked.set()
        return ServerResponse(200, (), b"x" * 50_000)

    server = LoopbackServer(handler, tls=certificate.context)
    await server.start()
    answer = asyncio.create_task(ask(server.port, trusting, GET))
    await asked.wait()
    await server.close()
    assert (await answer).endswith(b"x" * 50_000)
