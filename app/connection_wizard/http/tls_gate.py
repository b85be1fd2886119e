"""The door of a server that speaks TLS: a connection comes in once its handshake is done; the rest is turned away."""

import asyncio
import logging
import ssl
from collections.abc import Callable
from typing import Final, Literal, Protocol, cast

logger = logging.getLogger(__name__)

TurnedAway = Literal["plain_http", "not_trusted"]
"""Who did not come in: somebody who speaks no TLS, or a browser that shows its warning about the certificate."""

_SHUTDOWN: Final = 0.5
"""Seconds for which a polite end of TLS is waited for."""
_PLAIN: Final = frozenset({"HTTP_REQUEST", "HTTPS_PROXY_REQUEST"})
_NOT_TRUSTED: Final = ("CERTIFICATE_UNKNOWN", "BAD_CERTIFICATE", "UNKNOWN_CA")
"""Ends of the names that OpenSSL has for the alerts of a client that does not believe a certificate (RFC 8446 6.2)."""


class Keeper(Protocol):
    """Who keeps the gates."""

    def arrived(self, gate: "TlsGate") -> bool:
        """Whether there is room for one more."""

    def gone(self, gate: "TlsGate") -> None:
        """It is no longer there: open, or turned away."""


class TlsGate(asyncio.Protocol):
    """One connection before it is one: its handshake has a task, which `close` ends.

    Args:
        make: makes what goes on behind the gate.
        turned_away: is told of whoever did not come in, where it is known why.
        within: seconds for the handshake.

    Attributes:
        is_dropped: whether it was turned away, and is about to be gone.
    """

    is_dropped = False
    _transport: asyncio.Transport
    _task: "asyncio.Task[None]"

    def __init__(
        self,
        context: ssl.SSLContext,
        make: Callable[[], asyncio.Protocol],
        turned_away: Callable[[TurnedAway], None],
        within: float,
        keeper: Keeper,
    ) -> None:
        self._context = context
        self._make = make
        self._turned_away = turned_away
        self._within = within
        self._keeper = keeper
        self._early = bytearray()
        self._lost = False

    # -- what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The handshake begins, where there is room."""
        self._transport = cast(asyncio.Transport, transport)
        if not self._keeper.arrived(self):
            self._transport.abort()
            return
        self._transport.pause_reading()  # what arrives is for TLS to read
        self._task = asyncio.get_running_loop().create_task(self._open())
        self._task.add_done_callback(self._done)

    def data_received(self, data: bytes) -> None:
        """What comes before anybody is behind the gate is kept for who will be."""
        self._early += data  # it may come with the end of the handshake, before anybody is behind the gate

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody came in; after the handshake this is told to whoever is behind the gate."""
        self._lost = True

    # -- what the server calls

    def drop(self) -> None:
        """Turn it away for somebody who came later."""
        self.is_dropped = True
        self._task.cancel()
        self._transport.abort()

    async def close(self) -> None:
        """Turn away whoever still shakes hands."""
        self._task.cancel()
        await asyncio.wait([self._task])
        if self._task.cancelled():  # perhaps before its first step
            self._transport.abort()

    # -- the work

    async def _open(self) -> None:
        try:
            async with asyncio.timeout(self._within):
                secured = await asyncio.get_running_loop().start_tls(
                    self._transport, self, self._context, server_side=True, ssl_shutdown_timeout=_SHUTDOWN
                )
        except OSError as error:  # of TLS, a reset, or too slow
            self._transport.abort()
            self._say(getattr(error, "reason", None) or type(error).__name__)
            return
        if secured is None:  # the other side is gone
            return
        if self._lost:
            secured.abort()
            return
        behind = self._make()
        secured.set_protocol(behind)
        behind.connection_made(secured)
        if self._early:
            behind.data_received(bytes(self._early))

    def _say(self, reason: str) -> None:
        if reason in _PLAIN:
            self._turned_away("plain_http")
        elif reason.endswith(_NOT_TRUSTED):
            self._turned_away("not_trusted")
        else:
            logger.debug("A TLS handshake failed: %s", reason)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._keeper.gone(self)
