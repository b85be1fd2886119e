"""The one small HTTP server: on this computer's own address only, for the OAuth callback and the practice provider."""

import asyncio
import ssl
from collections.abc import Callable
from operator import itemgetter
from typing import Final

from connection_wizard.http import loopback
from connection_wizard.http.accepting import Door
from connection_wizard.http.connection import Connection
from connection_wizard.http.loopback import LoopbackUnavailable, PortInUse, PortNotAllowed, ServerError
from connection_wizard.http.server_messages import CloseConnection, Handler, ServerLimits, ServerRequest, ServerResponse
from connection_wizard.http.startable import Startable
from connection_wizard.http.tls_gate import TlsGate, TurnedAway

__all__ = [
    "CloseConnection",
    "Handler",
    "LoopbackServer",
    "LoopbackUnavailable",
    "PortInUse",
    "PortNotAllowed",
    "ServerError",
    "ServerLimits",
    "ServerRequest",
    "ServerResponse",
    "TurnedAway",
]

_GRACE: Final = 0.5
"""Seconds for which `close` waits for clients to take what is already written."""


class LoopbackServer(Startable):
    """Answers requests on loopback with one handler; each connection has its own task.

    The handler is awaited once per request. It may raise `CloseConnection`; any other exception is answered with a bare
    500 and logged without its text. It is cancelled when its client goes away or the server closes, so it must not call
    `close` itself: it sets a future, and the owner closes.

    Args:
        host: "127.0.0.1", "::1" or "localhost"; the last listens on both addresses where the computer has both.
        port: 0 for any free one.
        tls: speak https with this context; a request in plain http is then turned away without a word.
        turned_away: is told of whoever did not get through TLS, as far as it is known why.

    Raises:
        ValueError: another host.
    """

    def __init__(
        self,
        handler: Handler,
        *,
        host: str = loopback.IPV4,
        port: int = 0,
        limits: ServerLimits | None = None,
        tls: ssl.SSLContext | None = None,
        turned_away: Callable[[TurnedAway], None] = lambda why: None,
    ) -> None:
        if host not in loopback.HOSTS:
            raise ValueError(f"a loopback server listens on one of {', '.join(loopback.HOSTS)} only")
        self._handler = handler
        self._host = host
        self._port = port
        self._limits = limits or ServerLimits()
        self._tls = tls
        self._turned_away = turned_away
        self._is_open = False
        self._doors: list[Door] = []
        self._connections: set[Connection] = set()
        self._gates: dict[TlsGate, None] = {}  # in the order in which they came

    @property
    def port(self) -> int:
        """The port that was taken, or before `start` the one that was asked for."""
        return self._port

    @property
    def origin(self) -> str:
        """For example `http://127.0.0.1:49152`; meaningful after `start`."""
        return loopback.origin(self._host, self._port, "https" if self._tls else "http")

    async def start(self) -> None:
        """Take the port and begin to answer.

        Raises:
            PortInUse, PortNotAllowed, LoopbackUnavailable
        """
        sockets = loopback.listen(self._host, self._port)
        self._port = sockets[0].getsockname()[1]
        self._is_open = True
        make = self._gate if self._tls else self._connection
        self._doors = [Door(sock, make) for sock in sockets]
        try:
            await asyncio.sleep(0)  # they begin
        except asyncio.CancelledError:
            await self.close()
            raise

    def stop_listening(self) -> None:
        """Accept nobody any more; who is connected already is still answered."""
        for door in self._doors:
            door.shut()

    async def close(self) -> None:
        """Stop accepting, cancel running handlers, end all connections. May be called again.

        An answer that a handler has returned is still delivered, if its client reads it at once.
        """
        self._is_open = False
        self.stop_listening()  # now, for whoever closes may be cancelled before anything of that has begun
        doors, self._doors = self._doors, []
        await asyncio.gather(*(door.closed() for door in doors))
        await asyncio.gather(*(gate.close() for gate in self._gates))
        await asyncio.gather(*(connection.end(_GRACE) for connection in self._connections))

    def _connection(self) -> Connection:
        return Connection(self._handler, self._limits, self)

    def _gate(self) -> TlsGate:
        if self._tls is None:
            raise TypeError("a gate is for TLS")
        return TlsGate(self._tls, self._connection, self._turned_away, self._limits.request_timeout, self)

    # -- what a gate tells

    def arrived(self, gate: TlsGate) -> bool:
        """Part of `tls_gate.Keeper`."""
        if not self._is_open:
            return False
        staying = [each for each in self._gates if not each.is_dropped]
        if len(staying) >= self._limits.max_connections:
            staying[0].drop()
        self._gates[gate] = None
        return True

    def gone(self, gate: TlsGate) -> None:
        """Part of `tls_gate.Keeper`."""
        self._gates.pop(gate, None)

    # -- what a connection tells

    def opened(self, connection: Connection) -> bool:
        """Part of `connection.Owner`."""
        if not self._is_open:  # accepted by the system just before the end
            connection.drop()
        has_room = self._has_room()
        self._connections.add(connection)
        return has_room

    def _has_room(self) -> bool:
        """Whether one more may come; for it the one goes that has been idle longest: an empty slot keeps nobody out."""
        staying = [connection for connection in self._connections if not connection.is_dropped]
        if len(staying) < self._limits.max_connections:
            return True
        idle = [(connection.idle_since, connection) for connection in staying if connection.idle_since is not None]
        if idle:
            min(idle, key=itemgetter(0))[1].drop()
        return bool(idle)

    def lost(self, connection: Connection) -> None:
        """Part of `connection.Owner`."""
        self._connections.discard(connection)
