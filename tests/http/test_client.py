"""The client against real servers: what it sends and records."""

import asyncio
import gzip
import itertools
import json
import logging
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from connection_wizard.http.client import Clock, HttpClient, Limits
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.outgoing import USER_AGENT
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse

if TYPE_CHECKING:
    from .conftest import MakeClient, Serve, ServeRaw

pytestmark = pytest.mark.asyncio

SECRET = "s3cret"


class Recorder:
    """Keeps the requests, answers each with the same."""

    def __init__(self, response: ServerResponse | None = None) -> None:
        self.requests: list[ServerRequest] = []
        self.response = response or ServerResponse(200, (("Content-Type", "application/json"),), b'{"a": 1}')

    async def __call__(self, request: ServerRequest) -> ServerResponse:
        self.requests.append(request)
        return self.response


# -- one request


async def test_sends_what_is_given_and_what_every_request_needs(serve: "Serve", make_client: "MakeClient") -> None:
    handler = Recorder()
    server = await serve(handler)
    await make_client().send(
        HttpRequest("POST", f"{server.origin}/a%2Fb?c=d%20e#f", (("X-U", "ü"), ("x-u", "2")), b"body")
    )
    [request] = handler.requests
    assert (request.method, request.target, request.body) == ("POST", "/a%2Fb?c=d%20e", b"body")
    assert request.headers == (
        ("host", f"127.0.0.1:{server.port}"),
        ("user-agent", USER_AGENT),
        ("accept", "*/*"),
        ("accept-encoding", "gzip, deflate"),
        ("connection", "keep-alive"),
        ("x-u", "ü"),
        ("x-u", "2"),
        ("content-length", "4"),
    )


async def test_records_the_exchange(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(
            b"HTTP/1.1 299 Fine by me\r\nX-Case: a\r\nx-case: \xc3\xbc\r\nX-Latin: \xfc\r\nContent-Length: 2\r\n\r\nok"
        )
        await writer.drain()
        await reader.read()

    port = await serve_raw(script)
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    seconds = itertools.count(100.0)
    client = make_client(clock=Clock(now=lambda: moment, seconds=lambda: next(seconds)))
    exchange = await client.send(HttpRequest("DELETE", f"http://127.0.0.1:{port}/", (("X-A", "1"),), b"body"))
    assert exchange.failure is None
    assert exchange.response is not None
    response = exchange.response
    assert (response.status, response.reason, response.http_version) == (299, "Fine by me", "HTTP/1.1")
    assert response.headers == (("X-Case", "a"), ("x-case", "ü"), ("X-Latin", "ü"), ("Content-Length", "2"))
    assert response.body == b"ok"
    assert exchange.request.headers[-2:] == (("X-A", "1"), ("Content-Length", "4"))
    assert exchange.started_at == moment
    assert (exchange.first_byte, exchange.elapsed) == (1.0, 2.0)
    assert (exchange.sent_bytes, exchange.received_bytes) == (4, 2)
    assert exchange.redirected_from == ()


async def test_the_clock_of_everyday_use_says_utc(serve: "Serve", make_client: "MakeClient") -> None:
    server = await serve(Recorder())
    before = datetime.now(UTC)
    exchange = await make_client().send(HttpRequest("GET", server.origin))
    assert before <= exchange.started_at <= datetime.now(UTC)
    assert exchange.started_at.tzinfo is UTC
    assert exchange.first_byte is not None
    assert 0 < exchange.first_byte <= exchange.elapsed


async def test_counts_on_the_wire_and_gives_decoded(serve: "Serve", make_client: "MakeClient") -> None:
    body = json.dumps(["a long answer"] * 1000).encode()
    compressed = gzip.compress(body)
    server = await serve(Recorder(ServerResponse(200, (("Content-Encoding", "gzip"),), compressed)))
    exchange = await make_client().send(HttpRequest("GET", server.origin))
    assert exchange.response is not None
    assert exchange.response.body == body
    assert exchange.response.header("content-encoding") == "gzip"
    assert exchange.received_bytes == len(compressed)


async def test_head_has_no_body(serve: "Serve", make_client: "MakeClient") -> None:
    server = await serve(Recorder(ServerResponse(200, (("Content-Encoding", "gzip"),), b"12345")))
    exchange = await make_client().send(HttpRequest("HEAD", server.origin))
    assert exchange.response is not None
    assert (exchange.response.header("content-length"), exchange.response.body) == ("5", b"")


async def test_an_answer_as_large_as_allowed_is_whole(serve: "Serve", make_client: "MakeClient") -> None:
    server = await serve(Recorder(ServerResponse(200, (), b"x" * 300_000)))
    exchange = await make_client(limits=Limits(max_answer_bytes=300_000)).send(HttpRequest("GET", server.origin))
    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.body == b"x" * 300_000


# -- several requests


async def test_connections_are_kept_cookies_are_not(serve: "Serve", make_client: "MakeClient") -> None:
    handler = Recorder(ServerResponse(200, (("Set-Cookie", "sid=1; Path=/"),), b"x"))
    server = await serve(handler)
    client = make_client()
    for _ in range(3):
        await client.send(HttpRequest("GET", server.origin))
        assert len(server._connections) == 1
    assert [request.header("cookie") for request in handler.requests] == [None, None, None]


async def test_a_connection_that_the_server_closed_meanwhile_is_replaced(make_client: "MakeClient") -> None:
    client = make_client()
    async with LoopbackServer(Recorder()) as server:
        await client.send(HttpRequest("POST", server.origin))
        port = server.port
    async with LoopbackServer(Recorder(), port=port) as server:
        exchange = await client.send(HttpRequest("POST", server.origin))
    assert exchange.failure is None


async def test_close_ends_connections_and_may_be_repeated(serve: "Serve") -> None:
    server = await serve(Recorder())
    async with HttpClient() as client:
        await client.send(HttpRequest("GET", server.origin))
        [connection] = server._connections
    await asyncio.wait([connection._gone])
    await client.close()


async def test_cancelling_leaves_no_socket_and_no_task(serve: "Serve", make_client: "MakeClient") -> None:
    asked = asyncio.Event()

    async def hanging(request: ServerRequest) -> ServerResponse:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError("unreachable")

    server = await serve(hanging)
    before = asyncio.all_tasks()
    task = asyncio.create_task(make_client().send(HttpRequest("GET", server.origin)))
    await asked.wait()
    [connection] = server._connections
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait([connection._gone])
    assert asyncio.all_tasks() == before


async def test_cancelling_amid_an_answer_leaves_no_socket_and_no_task(
    serve: "Serve", make_client: "MakeClient"
) -> None:
    began = asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield b"the beginning"
        began.set()
        await asyncio.Event().wait()

    server = await serve(Recorder(ServerResponse(200, (), body())))
    before = asyncio.all_tasks()
    task = asyncio.create_task(make_client().send(HttpRequest("GET", server.origin)))
    await began.wait()
    [connection] = server._connections
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait([connection._gone])
    assert asyncio.all_tasks() == before


async def test_nothing_of_a_request_is_logged(
    serve: "Serve", make_client: "MakeClient", caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = await serve(Recorder(ServerResponse(200, (("Set-Cookie", SECRET),), SECRET.encode())))
    await make_client().send(
        HttpRequest("POST", f"{server.origin}/{SECRET}?code={SECRET}", (("Authorization", SECRET),), SECRET.encode())
    )
    assert SECRET not in caplog.text
    assert not [record for record in caplog.records if record.name.startswith("http")]


# -- TLS


async def test_certificates_are_read_only_for_https(
    serve: "Serve", make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_now() -> ssl.SSLContext:
        raise AssertionError("plain http needs no certificates")

    monkeypatch.setattr("connection_wizard.http.client.system_trust", not_now)
    server = await serve(Recorder())
    assert (await make_client().send(HttpRequest("GET", server.origin))).failure is None
