"""What happens while a connection is opened and after it has carried an answer: httpcore's own, looked at.

A name counts as what it leads to: it is resolved and judged before anything is opened, and the computer at the other
end is judged again before the first byte is sent (DNS may answer otherwise the second time). A connection that brought
more than its answer is not used again: what is left over would be taken for the next answer. Interim answers (RFC 9110
15.2), which may come before an answer without an end, come to their end. A certificate that the system verifies is
verified beside the loop, before anything is sent.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Final

import httpcore
import httpx

from connection_wizard.addresses.hosts import is_number
from connection_wizard.addresses.reading import Address
from connection_wizard.http.reach import Reach, Refusal
from connection_wizard.http.verifying import Verification, all_hold, later


class NotReached(Exception):
    """A name leads to where a request may not go."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


Judge = Callable[[str], None]
"""Takes the IP address that a name leads to; raises NotReached where the request may not go there."""


def judge_of(address: Address, reach: Reach) -> Judge:
    """Judges where the name of an address leads."""

    def judge(ip: str) -> None:
        # A zone (fe80::1%eth0) is the part of an address that only this computer knows
        if (refusal := reach.refusal(address, ip.partition("%")[0])) is not None:
            raise NotReached(refusal)

    return judge


MOST_BEFORE: Final = 256 * 1024
"""Bytes that may come until the head of an answer is there; one head alone may have 100 KB (h11's bound)."""


class _UntilTheHead:
    """What holds for one request from its sending until the head of its answer is there."""

    __slots__ = ("judge", "left")

    def __init__(self, judge: Judge | None) -> None:
        self.judge = judge
        self.left = MOST_BEFORE


_now: ContextVar[_UntilTheHead | None] = ContextVar("_now", default=None)


@contextlib.contextmanager
def until_the_head(judge: Judge | None) -> Iterator[None]:
    """Bounds what comes before the answer to the request that is sent within, and judges a connection opened for it.

    Args:
        judge: None where it may lead anywhere, or a proxy looks up the name.
    """
    token = _now.set(_UntilTheHead(judge))
    try:
        yield
    finally:
        _now.reset(token)


def looked_at(transport: httpx.AsyncHTTPTransport) -> None:
    """Have all connections of a transport do as `until_the_head` says."""
    pool = _inside(transport, "_pool")
    backend = _inside(pool, "_network_backend")
    if backend is not None:
        pool._network_backend = _LookedAt(backend)


class _LookedAt(httpcore.AsyncNetworkBackend):
    """Another's network: where a connection leads is judged, and what comes over it is counted.

    The streams stay what they are: `has_surplus` looks into them.
    """

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *arguments: Any, **named: Any
    ) -> httpcore.AsyncNetworkStream:
        judge = sending.judge if (sending := _now.get()) is not None else None
        if judge is not None:
            for ip in await _resolved(host, port, timeout):
                judge(ip)
        stream = await self._backend.connect_tcp(host, port, timeout, *arguments, **named)
        if judge is not None:
            try:
                judge(str(stream.get_extra_info("server_addr")[0]))
            except NotReached:
                await stream.aclose()
                raise
        return _counted(stream)

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


def _counted(stream: Any) -> httpcore.AsyncNetworkStream:
    read, start_tls = stream.read, stream.start_tls

    async def reading(*arguments: Any, **named: Any) -> bytes:
        data: bytes = await read(*arguments, **named)
        if (sending := _now.get()) is not None:
            sending.left -= len(data)
            if sending.left < 0:
                raise httpcore.RemoteProtocolError("too much before the answer")
        return data

    async def starting(
        ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        begun = asyncio.get_running_loop().time()
        with later() as waiting:
            secured = await start_tls(ssl_context, server_hostname, timeout)
        await _verified(secured, waiting, None if timeout is None else begun + timeout)
        return _counted(secured)

    stream.read, stream.start_tls = reading, starting
    return stream  # type: ignore[no-any-return]


async def _verified(stream: Any, waiting: list[Verification], deadline: float | None) -> None:
    """Wait until the certificate of a connection is verified; one that is not, for whatever reason, is closed.

    Raises:
        httpcore.ConnectError: it is not believed.
        httpcore.ConnectTimeout: the system did not say so in time.
    """
    try:
        async with asyncio.timeout_at(deadline):
            await all_hold(waiting)
    except BaseException as error:
        await stream.aclose()
        if isinstance(error, ssl.SSLError):
            raise httpcore.ConnectError(str(error)) from error
        if isinstance(error, TimeoutError):
            raise httpcore.ConnectTimeout from error
        raise


async def end_surplus(response: httpx.Response) -> None:
    """Close the connection of an answer that was read to its end, if it brought more than the answer."""
    if has_surplus(response) and (stream := response.extensions.get("network_stream")) is not None:
        await stream.aclose()


def has_surplus(response: httpx.Response) -> bool:
    """Whether bytes were read that belong to no answer. True as well where httpcore does not let that be seen."""
    h11 = _inside(response.stream, "_httpcore_stream", "_stream", "_connection", "_h11_state")
    if h11 is None or h11.trailing_data[0]:
        return True
    stream = _inside(response.extensions.get("network_stream"), "_stream")
    if (below := getattr(stream, "transport_stream", None)) is not None:  # TLS
        bio = getattr(stream, "_read_bio", None)
        if bio is None or bio.pending:
            return True
        stream = below
    # What came in one piece with the end of the answer, and was too long for one look
    queue = _inside(stream, "_protocol", "read_queue")
    return queue is None or bool(queue)


def _inside(found: Any, *names: str) -> Any:
    for name in names:
        found = getattr(found, name, None)
    return found


async def _resolved(host: str, port: int, seconds: float | None) -> list[str]:
    """What a name leads to; nothing where it is a number, or where nobody knows, which the connection will say."""
    if is_number(host):
        return []
    found: list[Any] = []
    with contextlib.suppress(OSError, UnicodeError, TimeoutError):
        async with asyncio.timeout(seconds):
            loop = asyncio.get_running_loop()
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(sockaddr[0]) for *_, sockaddr in found]
