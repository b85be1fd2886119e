"""The trust store of Windows and macOS. Loaded there alone."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable

import truststore

from connection_wizard.http.verifying import verify


class SystemStore(truststore.SSLContext):
    """A verifying client context, of which each connection gets one of its own: truststore locks its context for as
    long as the system verifies, and the next connection would wait for that in the loop.

    The certificate is verified at the end of the handshake, or `connection_wizard.http.verifying.later`.
    """

    def __init__(self, protocol: int) -> None:
        super().__init__(protocol)
        self._kind = protocol
        self._alpn: list[str] = []

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """What each connection offers to speak."""
        self._alpn = list(alpn_protocols)

    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLObject:
        """A connection over memory, as event loops have it."""
        own = truststore.SSLContext(self._kind)
        if self._alpn:
            own.set_alpn_protocols(self._alpn)
        made = own.wrap_bio(incoming, outgoing, server_side, server_hostname, session)
        made.do_handshake = _shaking(made)  # type: ignore[method-assign]
        return made


def _shaking(connection: ssl.SSLObject) -> Callable[[], None]:
    """The handshake of a connection, in two: that of TLS, which waits for the other side alone, and the verification.

    truststore verifies in its own handshake, after that of TLS, which does nothing where it was done before.
    """
    verifying = connection.do_handshake

    def shake() -> None:
        ssl.SSLObject.do_handshake(connection)
        verify(verifying)

    return shake
