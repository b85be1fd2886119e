"""One connection of the loopback server: bytes to requests, answers to bytes, by the rules of h11 (RFC 9112)."""

import asyncio
import logging
import traceback
from collections.abc import AsyncGenerator, AsyncIterator
from email.utils import formatdate
from http import HTTPStatus
from http.client import responses
from pathlib import PurePath
from typing import Final, Protocol, cast

import h11

from connection_wizard.http.server_messages import (
    CloseConnection,
    Handler,
    ServerLimits,
    ServerRequest,
    ServerResponse,
    split_target,
)

logger = logging.getLogger(__name__)

_LINGER: Final = 1.0
"""Seconds for which a refused client may go on sending before the connection is cut."""


class Owner(Protocol):
    """Who keeps the connections."""

    def opened(self, connection: "Connection") -> bool:
        """Whether there is room for one more."""

    def lost(self, connection: "Connection") -> None:
        """It is no longer there."""


class _Refused(Exception):
    """A request that is answered without asking the handler."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status)
        self.status = status


class Connection(asyncio.Protocol):
    """Reads requests one after the other and answers each, until either side has had enough.

    One task per connection; it ends with the connection, and a handler that still works then is cancelled.

    Attributes:
        idle_since: the loop's time since which it has no whole request to answer; None while it has one.
        is_dropped: whether it was cut, and is about to be gone.
    """

    idle_since: float | None = None
    is_dropped = False
    _transport: asyncio.Transport
    _task: asyncio.Task[None]
    _gone: asyncio.Future[None]

    def __init__(self, handler: Handler, limits: ServerLimits, owner: Owner) -> None:
        self._handler = handler
        self._limits = limits
        self._owner = owner
        self._h11 = h11.Connection(h11.SERVER, max_incomplete_event_size=limits.max_header_bytes)
        self._inbox = bytearray()
        self._arrived = asyncio.Event()
        self._writable = asyncio.Event()
        self._writable.set()
        self._discarding = False
        self._is_shut = False

    # -- what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is served, or turned away where there is no room."""
        loop = asyncio.get_running_loop()
        self._transport = cast(asyncio.Transport, transport)
        self._gone = loop.create_future()
        self.idle_since = loop.time()
        has_room = self._owner.opened(self)
        self._task = loop.create_task(self._serve() if has_room else self._turn_away())

    def data_received(self, data: bytes) -> None:
        """Nothing is read beyond the largest body: who sends more has to wait."""
        if self._discarding:
            return
        self._inbox += data
        self._arrived.set()
        if len(self._inbox) > self._limits.max_body_bytes:
            self._transport.pause_reading()

    def pause_writing(self) -> None:
        """The other side reads too slowly: an answer waits."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """It goes on."""
        self._writable.set()

    def connection_lost(self, exc: Exception | None) -> None:
        """Whatever was going on ends with it."""
        self._gone.set_result(None)
        self._task.cancel()
        self._shut()  # TLS wants to be told, although there is nothing left to close
        self._owner.lost(self)

    # -- what the server calls

    def drop(self) -> None:
        """Cut the connection; the rest follows from that."""
        self.is_dropped = True
        self._transport.abort()

    async def end(self, grace: float) -> None:
        """Stop the work, hand over what is already written, and return when socket and task are gone."""
        self._task.cancel()
        await self._close(grace)
        await asyncio.wait([self._gone, self._task])

    # -- the work

    async def _serve(self) -> None:
        try:
            while await self._one_exchange():
                self._h11.start_next_cycle()
        except CloseConnection:
            pass  # nothing more to say: what follows is the same as after a polite end
        except _Refused as refused:
            await self._refuse(refused.status)
        finally:
            self._shut()
        await self._close(self._limits.write_timeout)

    async def _turn_away(self) -> None:
        try:
            await self._refuse(HTTPStatus.SERVICE_UNAVAILABLE)
        finally:
            self._transport.abort()

    async def _close(self, within: float) -> None:
        """Close once all is written; a client that reads no more cannot keep the socket for longer than `within`."""
        self._shut()
        await asyncio.wait([self._gone], timeout=within)
        self._transport.abort()

    def _shut(self) -> None:
        """Close politely, once: closed twice, a transport of TLS forgets what it would have to abort."""
        if not self._is_shut:
            self._is_shut = True
            self._transport.close()

    async def _one_exchange(self) -> bool:
        """Read a request and answer it; whether the connection may carry another one."""
        self.idle_since = asyncio.get_running_loop().time()
        request = await self._read()
        self.idle_since = None
        head, body = await self._ask(request)
        self._transport.write(self._encoded(head))
        if request.method != "HEAD" and head.status_code not in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED):
            await self._send_body(body)
        self._transport.write(self._encoded(h11.EndOfMessage()))
        await self._drained()
        done = self._h11.our_state is h11.DONE and self._h11.their_state is h11.DONE
        # What follows a request is the next (RFC 9112 9.3.2), but not behind a body, which may be longer than it says
        plain = request.method in ("GET", "HEAD", "OPTIONS") and not request.body
        return done and (plain or not (self._inbox or self._h11.trailing_data[0]))

    async def _read(self) -> ServerRequest:
        """The next request.

        Raises:
            _Refused: it is malformed, too large or too slow.
            CloseConnection: none came for a while.
        """
        if not self._h11.trailing_data[0]:
            try:
                async with asyncio.timeout(self._limits.idle_timeout):
                    await self._fill()
            except TimeoutError:
                raise CloseConnection from None
        try:
            async with asyncio.timeout(self._limits.request_timeout):
                return await self._receive()
        except TimeoutError:
            raise _Refused(HTTPStatus.REQUEST_TIMEOUT) from None
        except h11.RemoteProtocolError as error:
            raise _Refused(HTTPStatus(error.error_status_hint)) from None

    async def _receive(self) -> ServerRequest:
        head = cast(h11.Request, await self._next_event())
        # h11 counts only what is unfinished: a long head that arrives in one piece passes it.
        if (
            len(head.target) + sum(len(name) + len(value) for name, value in head.headers)
            > self._limits.max_header_bytes
        ):
            raise _Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        headers = tuple((name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers)
        target = head.target.decode("ascii")
        try:
            path, query, authority = split_target(target)
        except ValueError:
            raise _Refused(HTTPStatus.BAD_REQUEST) from None
        if authority is not None:  # RFC 9112 3.2.2: then the Host header counts for nothing
            headers = tuple((name, authority if name == "host" else value) for name, value in headers)
        if any(name == "content-length" and int(value) > self._limits.max_body_bytes for name, value in headers):
            raise _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        body = bytearray()
        while isinstance(event := await self._next_event(), h11.Data):
            body += event.data
            if len(body) > self._limits.max_body_bytes:
                raise _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return ServerRequest(head.method.decode("ascii"), target, path, query, headers, bytes(body))

    async def _next_event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        while True:
            event = self._h11.next_event()
            if event is not h11.NEED_DATA:
                return event
            if self._h11.they_are_waiting_for_100_continue:  # RFC 9110 10.1.1
                go_on = h11.InformationalResponse(status_code=HTTPStatus.CONTINUE, headers=[], reason=b"Continue")
                self._transport.write(self._encoded(go_on))
            await self._fill()

    async def _fill(self) -> None:
        """Hand what arrived to h11, after waiting for it if there is nothing yet."""
        while not self._inbox:
            self._arrived.clear()
            await self._arrived.wait()
        self._h11.receive_data(bytes(self._inbox))
        self._inbox.clear()
        self._transport.resume_reading()

    async def _ask(self, request: ServerRequest) -> tuple[h11.Response, bytes | AsyncIterator[bytes]]:
        try:
            response = await self._handler(request)
            return _head(response), response.body
        except CloseConnection:
            raise
        except Exception as error:  # noqa: BLE001  # the border of foreign code: logged, and answered as a 500
            _log_failure(error)
            sorry = _plain(HTTPStatus.INTERNAL_SERVER_ERROR)
            return _head(sorry), sorry.body

    async def _send_body(self, body: bytes | AsyncIterator[bytes]) -> None:
        try:
            if isinstance(body, bytes):
                await self._send_part(body)
                return
            async for part in body:
                await self._send_part(part)
        except CloseConnection:
            raise
        except Exception as error:  # noqa: BLE001  # too late for a 500: cut it off, so that nobody takes it for whole
            _log_failure(error)
            raise CloseConnection from None
        finally:
            if isinstance(body, AsyncGenerator):
                await body.aclose()

    async def _send_part(self, part: bytes) -> None:
        if self._transport.is_closing():  # the client has hung up, which `connection_lost` will tell only later
            raise CloseConnection
        self._transport.write(self._encoded(h11.Data(data=part)))
        await asyncio.sleep(0)  # an endless answer to a quick reader would keep the loop for itself
        await self._drained()

    async def _drained(self) -> None:
        try:
            async with asyncio.timeout(self._limits.write_timeout):
                await self._writable.wait()
        except TimeoutError:
            self._transport.abort()
            raise CloseConnection from None

    async def _refuse(self, status: HTTPStatus) -> None:
        """Answer and hang up. What the client still sends is read for a moment: closing at once would reset the
        connection and take the answer with it (RFC 9112 9.6)."""
        for event in (_head(_plain(status)), h11.Data(data=_words(status)), h11.EndOfMessage()):
            self._transport.write(self._encoded(event))
        if self._transport.can_write_eof():  # TLS has no half of an end; there the client goes by the length
            self._transport.write_eof()
        self._discarding = True
        self._inbox.clear()
        self._transport.resume_reading()
        await asyncio.wait([self._gone], timeout=_LINGER)

    def _encoded(self, event: h11.Event) -> bytes:
        return self._h11.send(event) or b""


def _head(response: ServerResponse) -> h11.Response:
    """Raises h11.LocalProtocolError or UnicodeError for a status or a header that cannot be sent."""
    headers = [("Date", formatdate(usegmt=True)), *response.headers]
    has_length = any(name.lower() == "content-length" for name, _ in response.headers)
    if isinstance(response.body, bytes) and not has_length and response.status != HTTPStatus.NO_CONTENT:
        headers.append(("Content-Length", str(len(response.body))))
    return h11.Response(
        status_code=response.status,
        headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in headers],
        reason=responses.get(response.status, "").encode("ascii"),
    )


def _plain(status: HTTPStatus) -> ServerResponse:
    headers = (("Content-Type", "text/plain; charset=utf-8"), ("Connection", "close"))
    return ServerResponse(status, headers, _words(status))


def _words(status: HTTPStatus) -> bytes:
    return f"{status} {status.phrase}\n".encode()


def _log_failure(error: Exception) -> None:
    """Say where, never what: the text of an exception may hold what the request held."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    logger.error(
        "A handler of the loopback server failed: %s in %s line %s",
        type(error).__name__,
        PurePath(place.filename).name,
        place.lineno,
    )
