"""Servers that fail, each in its own way: a kind for programs, words for people, and never an exception."""

import asyncio
import gzip
import re
import socket
import ssl
from typing import TYPE_CHECKING

import pytest
import trustme

from connection_wizard.http.client import Limits
from connection_wizard.http.exchange import Exchange, FailureKind, HttpRequest, HttpResponse
from connection_wizard.http.recording import KEPT_OF_A_CUT_ANSWER
from connection_wizard.http.server import ServerRequest, ServerResponse

if TYPE_CHECKING:
    from .conftest import MakeClient, Script, Serve, ServeRaw

pytestmark = pytest.mark.asyncio

SECRET = "s3cret"
HEAD = b"HTTP/1.1 200 OK\r\n"


def failed(exchange: Exchange, kind: FailureKind) -> str:
    """The message of a failure of this kind, which is fit for people."""
    failure = exchange.failure
    assert failure is not None
    assert failure.kind == kind
    for words in (failure.message, failure.hint):
        assert re.fullmatch(r"\S.*\.", words)
        assert SECRET not in words
    return failure.message


def begun(exchange: Exchange) -> HttpResponse:
    assert exchange.response is not None
    return exchange.response


def saying(*parts: bytes, then_hang: bool = False) -> "Script":
    """Read a request, say something, then hang up or do nothing more."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for part in parts:
            writer.write(part)
            await writer.drain()
        if then_hang:
            await asyncio.Event().wait()

    return script


async def get(client_of: "MakeClient", port: int, **limits: float) -> Exchange:
    client = client_of(limits=Limits(**limits))  # type: ignore[arg-type]
    return await client.send(HttpRequest("GET", f"http://127.0.0.1:{port}/{SECRET}?code={SECRET}"))


# -- before anything is sent


@pytest.mark.parametrize(
    "url", ["", "nonsense", "ftp://h/", f"https://me:{SECRET}@h/", "http://[::1", "http://h:99999/"]
)
async def test_an_address_that_is_none(make_client: "MakeClient", url: str) -> None:
    request = HttpRequest("GET", url)
    exchange = await make_client().send(request)
    failed(exchange, "bad_address")
    assert exchange.request == request
    assert (exchange.response, exchange.first_byte, exchange.received_bytes) == (None, None, 0)


async def test_a_header_that_cannot_be_sent(make_client: "MakeClient") -> None:
    request = HttpRequest("GET", "http://localhost/", (("X-Key", f"{SECRET}\n"),))
    assert "The header X-Key" in failed(await make_client().send(request), "bad_request")


async def test_a_length_that_is_not_that_of_the_body(serve: "Serve", make_client: "MakeClient") -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200)

    server = await serve(handler)
    request = HttpRequest("POST", server.origin, (("Content-Length", "1"),), b"body")
    failed(await make_client().send(request), "bad_request")


# -- no connection


async def test_a_name_that_nobody_has(make_client: "MakeClient") -> None:
    exchange = await make_client().send(HttpRequest("GET", "http://no-such-server.invalid/"))
    assert "no-such-server.invalid" in failed(exchange, "name_not_found")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
async def test_a_port_where_nobody_listens(make_client: "MakeClient", host: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, so that nobody else gets it, but not listening
        port = taken.getsockname()[1]
        message = failed(await make_client().send(HttpRequest("GET", f"http://{host}:{port}/")), "refused")
    assert f"{host}:{port}" in message


# -- no answer


async def test_a_server_that_hangs_up(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    exchange = await get(make_client, await serve_raw(saying()))
    failed(exchange, "closed")
    assert exchange.response is None


async def test_a_server_that_is_silent(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    exchange = await get(make_client, await serve_raw(saying(then_hang=True)), read_timeout=0.05)
    assert "silent for 0.05 seconds" in failed(exchange, "read_timeout")


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x15\x03\x03\x00\x02\x02\x46\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n\r\n",
        HEAD + b"no header\r\n\r\n",
        HEAD + b"Content-Length: many\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        HEAD + b"X: " + b"x" * 200_000,
    ],
)
async def test_a_server_that_talks_nonsense(serve_raw: "ServeRaw", make_client: "MakeClient", nonsense: bytes) -> None:
    failed(await get(make_client, await serve_raw(saying(nonsense))), "bad_answer")


async def test_a_server_that_sends_its_head_byte_by_byte(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    """Never silent for long, so that only the limit of the whole ends it."""

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + b"X: ")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.005)

    exchange = await get(make_client, await serve_raw(drip), total_timeout=0.1)
    assert "after 0.1 seconds" in failed(exchange, "total_timeout")
    assert exchange.response is None
    assert exchange.elapsed >= 0.09


# -- half an answer


@pytest.mark.parametrize(
    "begin", [b"Content-Length: 100\r\n\r\nthe beginning", b"Transfer-Encoding: chunked\r\n\r\nd\r\nthe beginning\r\n"]
)
async def test_a_server_that_hangs_up_halfway(serve_raw: "ServeRaw", make_client: "MakeClient", begin: bytes) -> None:
    exchange = await get(make_client, await serve_raw(saying(HEAD + begin)))
    failed(exchange, "closed")
    assert begun(exchange).body == b"the beginning"


async def test_a_server_that_falls_silent_halfway(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    port = await serve_raw(saying(HEAD + b"Content-Length: 100\r\n\r\nthe beginning", then_hang=True))
    exchange = await get(make_client, port, read_timeout=0.3)
    failed(exchange, "read_timeout")
    assert begun(exchange).body == b"the beginning"


async def test_an_answer_that_never_ends(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + b"\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.005)

    exchange = await get(make_client, await serve_raw(endless), total_timeout=0.3)
    failed(exchange, "total_timeout")
    assert set(begun(exchange).body) == set(b"x")


async def test_an_answer_that_is_not_compressed_as_it_says(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    port = await serve_raw(saying(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"))
    exchange = await get(make_client, port)
    assert "damaged" in failed(exchange, "bad_answer")
    assert begun(exchange).status == 200


# -- too much of an answer


async def test_a_huge_answer_is_not_read_to_its_end(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    size = 200_000_000
    sent = 0
    left = asyncio.Event()

    async def huge(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + b"Content-Length: %d\r\n\r\n" % size)
        try:
            while sent < size:
                writer.write(b"x" * 65536)
                sent += 65536
                await writer.drain()
        finally:
            left.set()

    exchange = await get(make_client, await serve_raw(huge), max_answer_bytes=1024 * 1024)
    assert "larger than 1 MB" in failed(exchange, "too_large")
    assert begun(exchange).body == b"x" * KEPT_OF_A_CUT_ANSWER
    assert 1024 * 1024 < exchange.received_bytes <= 1024 * 1024 + 65536
    await left.wait()
    assert sent < 20_000_000  # what the system's buffers took, not what the server had


async def test_a_compressed_bomb_does_not_go_off(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    head = HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    exchange = await get(make_client, await serve_raw(saying(head + bomb)), max_answer_bytes=100_000)
    failed(exchange, "too_large")
    assert begun(exchange).body == b"\0" * KEPT_OF_A_CUT_ANSWER
    assert exchange.received_bytes <= len(bomb)


async def test_an_answer_in_too_many_parts(serve_raw: "ServeRaw", make_client: "MakeClient") -> None:
    """Each costs work of its own, however little it holds."""
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 12 + b"0\r\n\r\n"
    exchange = await get(make_client, await serve_raw(saying(chunked)), max_parts=11)
    assert "in more than 11 parts" in failed(exchange, "too_large")
    assert begun(exchange).body == b"x" * 12
    assert (await get(make_client, await serve_raw(saying(chunked)), max_parts=12)).failure is None


@pytest.mark.parametrize("encrypted", [False, True])
async def test_interim_answers_have_an_end(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    encrypted: bool,
    authority: trustme.CA,
    trusting: ssl.SSLContext,
) -> None:
    sent = 0

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await reader.readuntil(b"\r\n\r\n")
        while True:
            writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100)
            sent += 2800
            await writer.drain()

    tls = None
    if encrypted:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(tls)
    port = await serve_raw(endless, tls=tls)
    client = make_client(ssl_context=trusting)
    url = f"http{'s' if encrypted else ''}://127.0.0.1:{port}/"
    failed(await client.send(HttpRequest("GET", url)), "bad_answer")
    assert sent < 20_000_000  # what the system's buffers took


async def test_what_comes_before_an_answer_is_counted_for_each(
    serve_raw: "ServeRaw", make_client: "MakeClient"
) -> None:
    some = b"HTTP/1.1 103 Early Hints\r\n\r\n" * 4000 + HEAD + b"Content-Length: 2\r\n\r\nok"

    async def talking(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(some)

    port, client = await serve_raw(talking), make_client()
    for _ in range(4):
        exchange = await client.send(HttpRequest("GET", f"http://127.0.0.1:{port}/"))
        assert begun(exchange).body == b"ok"


# -- after all that


async def test_a_client_goes_on_after_each_failure(
    serve: "Serve", serve_raw: "ServeRaw", make_client: "MakeClient"
) -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), b"ok")

    client = make_client(limits=Limits(read_timeout=0.3, max_answer_bytes=10))
    server = await serve(handler)
    for script in (saying(), saying(then_hang=True), saying(b"nonsense\r\n\r\n"), saying(HEAD + b"\r\n" + b"x" * 999)):
        port = await serve_raw(script)
        assert (await client.send(HttpRequest("GET", f"http://127.0.0.1:{port}/"))).failure is not None
        assert (await client.send(HttpRequest("GET", server.origin))).failure is None


async def test_the_total_time_covers_all_redirects(serve: "Serve", make_client: "MakeClient") -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        if request.path == "/on":
            await asyncio.Event().wait()
        return ServerResponse(302, (("Location", "/on"),))

    server = await serve(handler)
    exchange = await make_client(limits=Limits(total_timeout=0.5)).send(HttpRequest("GET", server.origin))
    failed(exchange, "total_timeout")
    assert len(exchange.redirected_from) == 1
    assert exchange.redirected_from[0].elapsed + exchange.elapsed >= 0.49
