"""The loopback server over real sockets: what HTTP demands of it, what it refuses, how it ends."""

import asyncio
import logging
import socket
import struct
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from connection_wizard.http import server as server_module
from connection_wizard.http.connection import Connection
from connection_wizard.http.server import CloseConnection, LoopbackServer, ServerLimits, ServerRequest, ServerResponse
from tests.waiting import HANG, eventually

if TYPE_CHECKING:
    from .conftest import Connect, Serve, Talk

pytestmark = pytest.mark.asyncio

SECRET = "s3cret-in-the-request"


class Recorder:
    """Keeps the requests; answers each with its path."""

    def __init__(self) -> None:
        self.requests: list[ServerRequest] = []

    async def __call__(self, request: ServerRequest) -> ServerResponse:
        self.requests.append(request)
        return ServerResponse(200, (("Content-Type", "text/plain"),), request.path.encode())


async def never(request: ServerRequest) -> ServerResponse:
    raise AssertionError("the handler must not be asked")


async def read_answer(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Head and body of one answer with a Content-Length."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    return head, await reader.readexactly(length)


# -- requests that are answered


async def test_gives_the_handler_all_of_a_request(serve: "Serve", talk: "Talk") -> None:
    handler = Recorder()
    server = await serve(handler)
    answer = await talk(
        server.port,
        b"POST /call%20back/%C3%BC?code=a%20b&x HTTP/1.1\r\nHost: here\r\nX-Two: 1\r\nx-two: 2\r\n"
        b"Content-Length: 3\r\nConnection: close\r\n\r\nabc",
    )
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\n" + "/call back/ü".encode())
    [request] = handler.requests
    assert request == ServerRequest(
        method="POST",
        target="/call%20back/%C3%BC?code=a%20b&x",
        path="/call back/ü",
        query="code=a%20b&x",
        headers=(
            ("host", "here"),
            ("x-two", "1"),
            ("x-two", "2"),
            ("content-length", "3"),
            ("connection", "close"),
        ),
        body=b"abc",
    )
    assert request.header("X-Two") == "1"
    assert request.header("X-Three") is None


async def test_answers_carry_date_and_length(serve: "Serve", talk: "Talk") -> None:
    server = await serve(Recorder())
    answer = await talk(server.port, b"GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    head = answer.split(b"\r\n\r\n")[0].lower()
    assert b"\r\ncontent-length: 2" in head
    assert b"\r\ndate: " in head
    assert b"\r\nconnection: close" in head


async def test_reads_a_chunked_body(serve: "Serve", talk: "Talk") -> None:
    handler = Recorder()
    server = await serve(handler)
    await talk(
        server.port,
        b"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
    )
    assert handler.requests[0].body == b"abcde"


async def test_one_connection_carries_requests_one_after_the_other(serve: "Serve", connect: "Connect") -> None:
    server = await serve(Recorder())
    reader, writer = await connect(server.port)
    for path in (b"/one", b"/two"):
        writer.write(b"GET " + path + b" HTTP/1.1\r\nHost: h\r\n\r\n")
        assert (await read_answer(reader))[1] == path


async def test_pipelined_requests_are_answered_in_order(serve: "Serve", connect: "Connect") -> None:
    """Far more of them than the server keeps in memory, while its handler is busy with the first."""
    go_on = asyncio.Event()
    began = asyncio.Event()

    async def handler(request: ServerRequest) -> ServerResponse:
        began.set()
        await go_on.wait()
        return ServerResponse(200, (), request.path.encode())

    server = await serve(handler, limits=ServerLimits(max_body_bytes=1000))
    reader, writer = await connect(server.port)
    count = 400
    writer.write(b"".join(b"GET /%d HTTP/1.1\r\nHost: h\r\n\r\n" % number for number in range(count)))
    await began.wait()
    go_on.set()
    for number in range(count):
        assert (await read_answer(reader))[1] == b"/%d" % number


@pytest.mark.parametrize("surplus", [b"GET /forged HTTP/1.1\r\nHost: h\r\n\r\n", b"GET /fo", b"x"])
@pytest.mark.parametrize(
    "first",
    [
        b"POST /one HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab",
        b"POST /one HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        b"GET /one HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab",
        b"POST /one HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n",
    ],
)
async def test_what_is_left_over_behind_a_body_is_no_request(
    serve: "Serve", talk: "Talk", first: bytes, surplus: bytes
) -> None:
    handler = Recorder()
    server = await serve(handler)
    answer = await talk(server.port, first + surplus)
    assert answer.count(b"HTTP/1.1 ") == 1
    assert answer.endswith(b"/one")
    assert [request.path for request in handler.requests] == ["/one"]


async def test_a_request_may_come_in_two_pieces_behind_another(serve: "Serve", connect: "Connect") -> None:
    server = await serve(Recorder())
    reader, writer = await connect(server.port)
    writer.write(b"GET /one HTTP/1.1\r\nHost: h\r\n\r\nGET /tw")
    assert (await read_answer(reader))[1] == b"/one"
    writer.write(b"o HTTP/1.1\r\nHost: h\r\n\r\n")
    assert (await read_answer(reader))[1] == b"/two"


async def test_head_is_answered_without_a_body(serve: "Serve", talk: "Talk") -> None:
    server = await serve(Recorder())
    answer = await talk(
        server.port,
        b"HEAD /four HTTP/1.1\r\nHost: h\r\n\r\nGET /next HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
    )
    first, second, body = answer.split(b"\r\n\r\n")
    assert b"\r\ncontent-length: 5" in first.lower()
    assert second.startswith(b"HTTP/1.1 200")
    assert body == b"/next"


@pytest.mark.parametrize("status", [204, 304])
async def test_statuses_without_a_body_have_none(serve: "Serve", talk: "Talk", status: int) -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(status, (), b"ignored")

    server = await serve(handler)
    answer = await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert answer.endswith(b"\r\n\r\n")


async def test_http_1_0_is_answered_and_closed(serve: "Serve", talk: "Talk") -> None:
    server = await serve(Recorder())
    answer = await talk(server.port, b"GET /old HTTP/1.0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"/old")


async def stream_of_two() -> AsyncIterator[bytes]:
    yield b"ab"
    yield b"cd"


@pytest.mark.parametrize(("version", "end"), [(b"1.1", b"2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"), (b"1.0", b"\r\n\r\nabcd")])
async def test_a_stream_is_sent_chunked_where_the_client_knows_chunks(
    serve: "Serve", talk: "Talk", version: bytes, end: bytes
) -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), stream_of_two())

    server = await serve(handler)
    answer = await talk(server.port, b"GET / HTTP/" + version + b"\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert answer.endswith(end)


async def test_a_body_may_be_any_iterator(serve: "Serve", talk: "Talk") -> None:
    class Countdown:
        left = 2

        def __aiter__(self) -> "Countdown":
            return self

        async def __anext__(self) -> bytes:
            if not self.left:
                raise StopAsyncIteration
            self.left -= 1
            return b"x"

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (("Content-Length", "2"),), Countdown())

    server = await serve(handler)
    answer = await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert answer.endswith(b"\r\n\r\nxx")


async def test_a_large_answer_arrives_whole(serve: "Serve", talk: "Talk") -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), b"x" * 5_000_000)

    server = await serve(handler)
    answer = await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert answer.split(b"\r\n\r\n")[1] == b"x" * 5_000_000


async def test_expect_100_continue(serve: "Serve", connect: "Connect") -> None:
    handler = Recorder()
    server = await serve(handler)
    reader, writer = await connect(server.port)
    writer.write(b"POST /p HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    writer.write(b"ok")
    assert (await read_answer(reader))[1] == b"/p"
    assert handler.requests[0].body == b"ok"


@pytest.mark.parametrize(
    ("target", "path", "query", "host"),
    [
        (b"http://other.example:81/a?b", "/a", "b", "other.example:81"),
        (b"HTTP://other.example?b", "/", "b", "other.example"),
        (b"/http://x/", "/http://x/", "", "here"),
    ],
)
async def test_absolute_form_overrules_the_host_header(
    serve: "Serve", talk: "Talk", target: bytes, path: str, query: str, host: str
) -> None:
    handler = Recorder()
    server = await serve(handler)
    await talk(server.port, b"GET " + target + b" HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")
    [request] = handler.requests
    assert (request.path, request.query, request.header("host")) == (path, query, host)


# -- requests that are refused


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400, id="TLS"),
        pytest.param(b"GET / HTTP/1.1\r\n\r\n", 400, id="no Host"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, id="two Hosts"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n", 400, id="odd length"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n", 501, id="odd transfer coding"),
        pytest.param(b"OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 400, id="asterisk form"),
        pytest.param(b"CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", 400, id="authority form"),
        pytest.param(b"GET https://h/ HTTP/1.1\r\nHost: h\r\n\r\n", 400, id="https on http"),
        pytest.param(b"GET http:// HTTP/1.1\r\nHost: h\r\n\r\n", 400, id="absolute form of nothing"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: h\r\nX: " + b"x" * 999 + b"\r\n\r\n", 431, id="long head at once"),
        pytest.param(b"GET /" + b"x" * 2000, 431, id="head without an end"),
        pytest.param(b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 101\r\n\r\n", 413, id="announced body"),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n" + b"x" * 101,
            413,
            id="chunked body",
        ),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n", 400, id="broken chunk"
        ),
    ],
)
async def test_refuses_and_hangs_up(serve: "Serve", talk: "Talk", request_bytes: bytes, status: int) -> None:
    server = await serve(never, limits=ServerLimits(max_header_bytes=900, max_body_bytes=100))
    answer = await talk(server.port, request_bytes)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert b"\r\nconnection: close\r\n" in answer.lower()
    assert answer.count(b"HTTP/1.1") == 1


async def test_a_refusal_arrives_although_the_client_is_still_sending(serve: "Serve", connect: "Connect") -> None:
    server = await serve(never)
    reader, writer = await connect(server.port)
    writer.write(b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n")
    writer.write(b"x" * 3_000_000)
    assert (await reader.read()).startswith(b"HTTP/1.1 413 ")
    await writer.drain()


async def test_a_refused_client_that_never_leaves_is_cut_off(
    serve: "Serve", connect: "Connect", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connection_wizard.http.connection._LINGER", 0.01)
    server = await serve(never)
    reader, writer = await connect(server.port)
    writer.write(b"nonsense\r\n\r\n")
    await reader.read()
    with pytest.raises(ConnectionError):  # noqa: PT012  # the system notices after one write or a few
        for _ in range(1000):
            writer.write(b"more")
            await writer.drain()
            await asyncio.sleep(0.001)


async def test_a_request_that_takes_too_long_is_given_up(serve: "Serve", talk: "Talk") -> None:
    server = await serve(never, limits=ServerLimits(request_timeout=0.02))
    assert (await talk(server.port, b"GET / HTTP/1.1\r\nHo")).startswith(b"HTTP/1.1 408 ")


async def test_an_idle_connection_is_closed_without_a_word(serve: "Serve", talk: "Talk") -> None:
    server = await serve(never, limits=ServerLimits(idle_timeout=0.02))
    assert await talk(server.port, b"") == b""


async def test_where_all_are_busy_one_more_is_turned_away(serve: "Serve", talk: "Talk", connect: "Connect") -> None:
    began, go_on = asyncio.Event(), asyncio.Event()

    async def slow(request: ServerRequest) -> ServerResponse:
        began.set()
        await go_on.wait()
        return ServerResponse(200, (), request.path.encode())

    server = await serve(slow, limits=ServerLimits(max_connections=1))
    reader, writer = await connect(server.port)
    writer.write(b"GET /first HTTP/1.1\r\nHost: h\r\n\r\n")
    await began.wait()
    assert (await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")).startswith(b"HTTP/1.1 503 ")
    go_on.set()
    assert (await read_answer(reader))[1] == b"/first"


async def test_the_connection_that_was_idle_longest_makes_room(serve: "Serve", connect: "Connect") -> None:
    server = await serve(Recorder(), limits=ServerLimits(max_connections=2))
    kept = []
    for path in (b"/one", b"/two", b"/three"):
        reader, writer = await connect(server.port)
        writer.write(b"GET " + path + b" HTTP/1.1\r\nHost: h\r\n\r\n")
        assert (await read_answer(reader))[1] == path
        kept.append((reader, writer))
    assert await kept[0][0].read() == b""
    for reader, writer in kept[1:]:
        writer.write(b"GET /still HTTP/1.1\r\nHost: h\r\n\r\n")
        assert (await read_answer(reader))[1] == b"/still"


# -- handlers that fail


async def test_an_error_in_a_handler_is_a_bare_500(
    serve: "Serve", talk: "Talk", caplog: pytest.LogCaptureFixture
) -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        raise KeyError(request.query)

    caplog.set_level(logging.DEBUG)
    server = await serve(handler)
    answer = await talk(server.port, f"GET /?{SECRET} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 500 ")
    assert answer.endswith(b"\r\n\r\n500 Internal Server Error\n")
    [record] = [record for record in caplog.records if record.name.startswith("connection_wizard.")]
    assert record.levelno == logging.ERROR
    assert record.getMessage().startswith("A handler of the loopback server failed: KeyError in test_server.py line ")
    assert SECRET not in caplog.text
    caplog.clear()


@pytest.mark.parametrize(
    "response",
    [ServerResponse(200, (("X", "a\nb"),)), ServerResponse(200, (("X", "\u20ac"),)), ServerResponse(7)],
    ids=["line break", "no Latin-1", "no status"],
)
async def test_an_answer_that_cannot_be_sent_is_a_500(
    serve: "Serve", talk: "Talk", caplog: pytest.LogCaptureFixture, response: ServerResponse
) -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        return response

    server = await serve(handler)
    answer = await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 500 ")
    assert len(caplog.records) == 1
    caplog.clear()


async def test_an_error_amid_a_stream_cuts_it_off(
    serve: "Serve", talk: "Talk", caplog: pytest.LogCaptureFixture
) -> None:
    async def stream() -> AsyncIterator[bytes]:
        yield b"ab"
        raise KeyError(SECRET)

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), stream())

    server = await serve(handler)
    answer = await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    assert answer.endswith(b"\r\n\r\n2\r\nab\r\n")
    assert "KeyError" in caplog.text
    assert SECRET not in caplog.text
    caplog.clear()


async def test_a_handler_can_hang_up_without_an_answer(serve: "Serve", talk: "Talk") -> None:
    async def handler(request: ServerRequest) -> ServerResponse:
        raise CloseConnection

    server = await serve(handler)
    assert await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\n\r\n") == b""


async def test_a_body_can_hang_up_halfway(serve: "Serve", talk: "Talk") -> None:
    async def stream() -> AsyncIterator[bytes]:
        yield b"ab"
        raise CloseConnection

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (("Content-Length", "100"),), stream())

    server = await serve(handler)
    assert (await talk(server.port, b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")).endswith(b"\r\n\r\nab")


# -- clients that fail


async def test_a_handler_is_cancelled_when_its_client_leaves(serve: "Serve", connect: "Connect") -> None:
    began, cancelled = asyncio.Event(), asyncio.Event()

    async def handler(request: ServerRequest) -> ServerResponse:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        return ServerResponse(200)

    server = await serve(handler)
    _, writer = await connect(server.port)
    writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    await began.wait()
    writer.close()
    await cancelled.wait()


async def test_a_client_that_reads_no_more_is_cut_off(serve: "Serve", connect: "Connect") -> None:
    ended = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        try:
            while True:
                yield b"x" * 65536
        finally:
            ended.set()

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), endless())

    server = await serve(handler, limits=ServerLimits(write_timeout=0.05))
    reader, writer = await connect(server.port)
    writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    await reader.readuntil(b"\r\n\r\n")
    await ended.wait()


async def test_nothing_more_is_written_to_a_client_that_hung_up(serve: "Serve", connect: "Connect") -> None:
    """asyncio warns of each such write, which fails a test; and the answer would be made to its end for nobody."""
    gone, made = asyncio.Event(), 0

    async def parts() -> AsyncIterator[bytes]:
        nonlocal made
        yield b"x"
        await gone.wait()
        for _ in range(5000):
            made += 1
            yield b"x" * 1000

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), parts())

    server = await serve(handler)
    reader, writer = await connect(server.port)
    writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    await reader.readuntil(b"x")
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # close with a reset
    writer.transport.abort()
    await asyncio.sleep(0)
    gone.set()
    await server.close()
    assert made < 5000


# -- beginning and end


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
async def test_advertises_where_it_listens(serve: "Serve", talk: "Talk", host: str) -> None:
    server = await serve(Recorder(), host=host)
    shown = f"[{host}]" if ":" in host else host
    assert server.origin == f"http://{shown}:{server.port}"
    for address in {"127.0.0.1": ["127.0.0.1"], "::1": ["::1"], "localhost": ["127.0.0.1", "::1"]}[host]:
        answer = await talk(server.port, b"GET /here HTTP/1.0\r\n\r\n", host=address)
        assert answer.endswith(b"/here")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "example.com", "127.0.0.2"])  # noqa: S104  # must be refused
async def test_listens_on_loopback_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        LoopbackServer(never, host=host)


async def test_close_cancels_handlers_frees_the_port_and_may_be_repeated(connect: "Connect") -> None:
    began, cancelled = asyncio.Event(), asyncio.Event()

    async def handler(request: ServerRequest) -> ServerResponse:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        return ServerResponse(200)

    before = asyncio.all_tasks()
    server = LoopbackServer(handler)
    await server.start()
    reader, writer = await connect(server.port)
    writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    await began.wait()
    await server.close()
    assert cancelled.is_set()
    assert asyncio.all_tasks() == before
    assert await reader.read() == b""
    await server.close()
    async with LoopbackServer(Recorder(), port=server.port) as successor:
        assert successor.port == server.port


async def test_close_delivers_what_a_handler_has_answered(connect: "Connect") -> None:
    answered = asyncio.Event()

    async def handler(request: ServerRequest) -> ServerResponse:
        answered.set()
        return ServerResponse(200, (), b"the page")

    async with LoopbackServer(handler) as server:
        reader, writer = await connect(server.port)
        writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await answered.wait()
    assert (await reader.read()).endswith(b"the page")


async def test_close_does_not_wait_for_a_client_that_reads_no_more(
    connect: "Connect", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "_GRACE", 0.01)

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), b"x" * 30_000_000)

    before = asyncio.all_tasks()
    async with LoopbackServer(handler) as server:
        reader, writer = await connect(server.port)
        writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
    assert asyncio.all_tasks() == before


async def test_a_client_that_leaves_the_end_of_an_answer_lying_is_cut_off(serve: "Serve") -> None:
    """The last part fits into the server's own buffer, so that the answer counts as sent and the connection as idle."""
    connections: set[Connection] = set()
    answered = asyncio.Event()

    async def until_the_system_takes_no_more() -> AsyncIterator[bytes]:
        [connection] = connections
        full = 0
        while full < 20:  # its buffers grow while it moves bytes from one to the other, so one look is not enough
            if connection._transport.get_write_buffer_size():
                full += 1
                await asyncio.sleep(0.002)
            else:
                full = 0
                yield b"x" * 8192
        for _ in range(5):  # more than they may still take in a moment, less than makes the server wait
            yield b"x" * 8192
        answered.set()

    async def handler(request: ServerRequest) -> ServerResponse:
        connections.update(server._connections)
        return ServerResponse(200, (), until_the_system_takes_no_more())

    server = await serve(handler, limits=ServerLimits(idle_timeout=0.2, write_timeout=0.01))
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # said, it does not grow
        client.connect(("127.0.0.1", server.port))
        client.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await answered.wait()
        [connection] = connections
        await asyncio.wait([connection._gone])
        client.settimeout(HANG)
        received = b"".join(iter(lambda: client.recv(65536), b""))
    assert received.startswith(b"HTTP/1.1 200 OK\r\n")
    assert not received.endswith(b"0\r\n\r\n")


async def test_a_connection_that_was_accepted_before_close_is_dropped_after_it() -> None:
    before = asyncio.all_tasks()
    async with LoopbackServer(never) as server:
        pass
    ours, theirs = socket.socketpair()
    with ours, theirs:
        await asyncio.get_running_loop().connect_accepted_socket(server._connection, sock=ours)
        await eventually(lambda: asyncio.all_tasks() == before)
        theirs.settimeout(HANG)
        assert theirs.recv(1) == b""


async def test_a_cancelled_start_leaves_nothing_open() -> None:
    server = LoopbackServer(never, host="localhost")
    task = asyncio.get_running_loop().create_task(server.start())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", server.port)


async def test_a_close_that_is_cancelled_at_once_frees_the_port() -> None:
    server = LoopbackServer(never)
    await server.start()
    task = asyncio.get_running_loop().create_task(server.close())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await eventually(lambda: not another_listens(server.port))


def another_listens(port: int) -> bool:
    try:
        with closing(socket.create_server(("127.0.0.1", port))):
            return False
    except OSError:
        return True


async def test_shows_no_secret() -> None:
    request = ServerRequest("GET", f"/?{SECRET}", "/", SECRET, (("cookie", SECRET),), SECRET.encode())
    response = ServerResponse(200, (("set-cookie", SECRET),), SECRET.encode())
    assert repr(request) == "ServerRequest(GET)"
    assert repr(response) == "ServerResponse(200)"


async def test_works_on_the_loop_of_the_window() -> None:
    """Server and client inside qasync, in a process of its own: there can be one Qt application only."""
    code = """
import asyncio, sys
from PySide6.QtCore import QCoreApplication
import qasync
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.server import LoopbackServer, ServerResponse

async def handler(request):
    return ServerResponse(200, (), request.path.encode())

async def main():
    async with LoopbackServer(handler, host="localhost") as server, HttpClient() as client:
        for path in ("/one", "/two"):
            exchange = await client.send(HttpRequest("POST", server.origin + path, (), b"x"))
            assert exchange.failure is None, exchange.failure
            assert exchange.response.text() == path

application = QCoreApplication(sys.argv)
with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
    runner.run(main())
print("done")
"""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", code, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    out, errors = await process.communicate()
    assert (out.decode().strip(), errors.decode()) == ("done", "")
