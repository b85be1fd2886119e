"""Real servers and sockets for the tests of connection_wizard.http."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from typing import Any, Protocol

import pytest
import pytest_asyncio
import trustme

from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import Handler, LoopbackServer, ServerLimits


class Serve(Protocol):
    """Start a loopback server that ends with the test."""

    async def __call__(
        self, handler: Handler, *, host: str = ..., limits: ServerLimits | None = ...
    ) -> LoopbackServer: ...


Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class ServeRaw(Protocol):
    """Start a server that runs a script per connection and says any bytes; returns its port."""

    async def __call__(self, script: Script, *, tls: ssl.SSLContext | None = ...) -> int: ...


class Talk(Protocol):
    """Send bytes to a port, return all that comes back until the server hangs up."""

    async def __call__(self, port: int, data: bytes, *, host: str = ...) -> bytes: ...


class Connect(Protocol):
    """A connection's two ends, closed after the test."""

    async def __call__(self, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]: ...


class MakeClient(Protocol):
    def __call__(self, **arguments: Any) -> HttpClient: ...


async def answering(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that says ok to whatever is asked."""
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    await writer.drain()
    await reader.read()


@pytest_asyncio.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


@pytest.fixture
def serve(stack: AsyncExitStack) -> Serve:
    async def start(handler: Handler, *, host: str = "127.0.0.1", limits: ServerLimits | None = None) -> LoopbackServer:
        return await stack.enter_async_context(LoopbackServer(handler, host=host, limits=limits))

    return start


@pytest.fixture
def serve_raw(stack: AsyncExitStack) -> ServeRaw:
    async def start(script: Script, *, tls: ssl.SSLContext | None = None) -> int:
        tasks: set[asyncio.Task[None]] = set()

        async def run(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await script(reader, writer)
            except ConnectionError:
                pass  # the client had enough: for it, that is the point of the test
            finally:
                writer.transport.abort()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            tasks.add(asyncio.get_running_loop().create_task(run(reader, writer)))

        async def end() -> None:
            server.close()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await server.wait_closed()

        server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls)
        stack.push_async_callback(end)
        port: int = server.sockets[0].getsockname()[1]
        return port

    return start


@pytest.fixture
def connect(stack: AsyncExitStack) -> Connect:
    async def open_one(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)

        async def end() -> None:
            writer.transport.abort()
            with suppress(ConnectionError):
                await writer.wait_closed()

        stack.push_async_callback(end)
        return reader, writer

    return open_one


@pytest.fixture
def talk() -> Talk:
    async def exchange(port: int, data: bytes, *, host: str = "127.0.0.1") -> bytes:
        reader, writer = await asyncio.open_connection(host, port)
        try:
            writer.write(data)
            return await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()

    return exchange


@pytest.fixture
def make_client(stack: AsyncExitStack) -> MakeClient:
    def make(**arguments: Any) -> HttpClient:
        client = HttpClient(**arguments)
        stack.push_async_callback(client.close)
        return client

    return make


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """A client's context that believes the authority of the tests, and nobody else."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
