"""The door of the loopback server, with what Windows' loop does to it: resets out of the middle of asyncio."""

from __future__ import annotations

import asyncio
import errno
import socket
import struct
from asyncio.proactor_events import _ProactorSocketTransport
from typing import Any
from unittest.mock import MagicMock

import pytest

from connection_wizard.http import accepting
from connection_wizard.http.accepting import Calm, Door
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from tests.waiting import HANG

GET = b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"


async def fine(request: ServerRequest) -> ServerResponse:
    return ServerResponse(200, (), b"fine")


async def asked(port: int) -> bytes:
    async with asyncio.timeout(HANG):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(GET)
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
    return answer


def reset(port: int) -> None:
    """Connect and break it off, as a browser does with a connection that it opened in advance."""
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@pytest.mark.asyncio
@pytest.mark.parametrize("number", [64, 10054, errno.EMFILE])
async def test_a_client_that_is_gone_before_it_was_let_in_closes_no_door(
    monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    loop = asyncio.get_running_loop()
    real = loop.sock_accept
    failed: list[int] = []

    async def sock_accept(sock: socket.socket) -> Any:
        if not failed:
            failed.append(number)
            raise OSError(number, "The specified network name is no longer available")
        return await real(sock)

    monkeypatch.setattr(loop, "sock_accept", sock_accept)
    monkeypatch.setattr(accepting, "_PAUSE", 0.0)
    async with LoopbackServer(fine) as server:
        assert (await asked(server.port)).endswith(b"fine")
    assert failed == [number]


@pytest.mark.asyncio
async def test_resets_keep_nobody_from_closing() -> None:
    """From Python 3.12 on a server waits for its connections; none of ours is one of asyncio's server."""
    told: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    server = LoopbackServer(fine)
    await server.start()
    for _ in range(5):
        await asyncio.to_thread(reset, server.port)
    assert (await asked(server.port)).endswith(b"fine")
    async with asyncio.timeout(HANG):
        await server.close()
    assert told == []


def test_windows_transport_ends_quietly_after_a_reset(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own code, with a loop that is played: it shuts down what the browser has reset, and only then tells."""

    def refused(sock: socket.socket, how: int) -> None:
        raise ConnectionResetError(10054, "An existing connection was forcibly closed by the remote host")

    ours, theirs = socket.socketpair()
    calm = Calm(fileno=ours.detach())
    monkeypatch.setattr(socket.socket, "shutdown", refused)
    protocol, loop = MagicMock(), MagicMock()
    loop.get_debug.return_value = False
    transport: Any = _ProactorSocketTransport(loop, calm, protocol)
    transport._called_connection_lost = False
    with theirs:
        transport._call_connection_lost(ConnectionResetError(10054, ""))
    protocol.connection_lost.assert_called_once()
    assert calm.fileno() == -1, "it is closed, and nothing is left over"


def test_on_linux_a_shutdown_after_a_reset_is_no_error() -> None:
    ours, theirs = socket.socketpair()
    with Calm(fileno=ours.detach()) as calm, theirs:
        calm.shutdown(socket.SHUT_RDWR)
        calm.shutdown(socket.SHUT_RDWR)
    closed = Calm(socket.AF_INET)
    with closed:
        closed.shutdown(socket.SHUT_RDWR)  # never connected: ENOTCONN


def listens() -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.bind(("127.0.0.1", 0))
    sock.listen()
    return sock


@pytest.mark.asyncio
@pytest.mark.parametrize("seen", ["by the system", "by the loop", "by the door"])
async def test_who_comes_in_as_the_door_is_shut_is_let_go(seen: str) -> None:
    """Nobody waits for him any more: the connection stayed open, or the loop told of an error of its own."""
    told: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: told.append(context))
    sock = listens()
    place = sock.getsockname()
    door = Door(sock, asyncio.Protocol)
    listening = door._listening
    await asyncio.sleep(0)
    with socket.create_connection(place) as client:
        if seen == "by the loop":  # it has seen him, and calls back after what waited before that: us
            await asyncio.sleep(0)
            assert listening.last is None
        while seen == "by the door" and not listening.last:  # noqa: ASYNC110 - turn by turn is the point
            await asyncio.sleep(0)  # it hears of him in its next turn
        came = listening.last
        async with asyncio.timeout(HANG):
            await door.closed()
        assert came is None or came.fileno() == -1
        client.settimeout(HANG)
        try:
            assert client.recv(1) == b""
        except ConnectionResetError:
            assert came is None, "he was let in"
    assert listening.fileno() == -1
    assert told == []
