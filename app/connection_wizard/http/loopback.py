"""This computer's own addresses: which names mean it, and how a port on them is taken."""

import errno
import socket
from typing import Final

from connection_wizard.addresses.hosts import kind_of
from connection_wizard.errors import WizardError
from connection_wizard.words import say

IPV4: Final = "127.0.0.1"
IPV6: Final = "::1"
NAME: Final = "localhost"
HOSTS: Final = (IPV4, IPV6, NAME)
"""The three ways to name a loopback redirect URI. To a provider they are three different addresses (RFC 8252 7.3)."""

_FIRST_FREE: Final = 1024
_ATTEMPTS: Final = 20
"""How often a port that is free on both address families is looked for before giving up."""


class ServerError(WizardError):
    """The loopback server cannot be opened."""


class PortInUse(ServerError):
    """Another program listens on the port."""

    reason = "port_in_use"


class PortNotAllowed(ServerError):
    """The system does not let this program have the port, or there is no such port."""

    reason = "port_not_allowed"


class LoopbackUnavailable(ServerError):
    """The computer has no such loopback address, or refuses to listen on it for another reason."""

    reason = "loopback_unavailable"


def is_loopback(host: str) -> bool:
    """Whether a URL's host (with or without brackets) always means this computer: 127.0.0.0/8, ::1 or localhost."""
    return kind_of(host) == "loopback"


def origin(host: str, port: int, scheme: str = "http") -> str:
    """The origin of a loopback host, with the brackets that an IPv6 literal needs (RFC 3986 3.2.2)."""
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def listen(host: str, port: int) -> list[socket.socket]:
    """Take a port on one of `HOSTS` and listen there; port 0 takes any free one.

    `localhost` gives two sockets on the same port where the computer has IPv6, because a browser may try either
    address first. All sockets are non-blocking.

    Raises:
        PortInUse, PortNotAllowed, LoopbackUnavailable
    """
    if not 0 <= port <= 65535:
        raise PortNotAllowed(
            say("There is no port {port}: port numbers go up to 65535.", port=port),
            say("Choose a port between 1024 and 65535."),
        )
    if host != NAME:
        return [_listen_on(host, port)]
    for attempt in range(1, _ATTEMPTS + 1):
        first = _listen_on(IPV4, port)
        try:
            second = _listen_on(IPV6, first.getsockname()[1])
        except LoopbackUnavailable:
            return [first]
        except (PortInUse, PortNotAllowed):
            first.close()
            # A port that was asked for is the only one that will do; otherwise the next free one may be free on both.
            if port or attempt == _ATTEMPTS:
                raise
        else:
            return [first, second]
    raise AssertionError("unreachable: the last attempt returns or raises")  # pragma: no cover


def free_port(wanted: int) -> int:
    """A port that is free on `localhost` now: the wanted one, or any where another program or the system has that.

    Raises:
        ServerError: there is none to be had.
    """
    try:
        sockets = listen(NAME, wanted)
    except (PortInUse, PortNotAllowed):
        sockets = listen(NAME, 0)
    port: int = sockets[0].getsockname()[1]
    for sock in sockets:
        sock.close()
    return port


def _listen_on(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        # Named, because asyncio sends small answers without delay only on sockets that say they are TCP: 40 ms each.
        sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError as error:
        raise _explained(error, address, port) from error
    try:
        # Windows takes "reuse" literally: a second program may then steal the port and with it the callback, so the
        # opposite is asked for there. Elsewhere it only frees a port that was closed a moment ago.
        option: int = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        sock.setsockopt(socket.SOL_SOCKET, option, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        sock.bind((address, port))
        # Two sockets that allow reuse may both be bound; only one may listen. So this is where "in use" shows.
        sock.listen()
        sock.setblocking(False)
    except OSError as error:
        sock.close()
        raise _explained(error, address, port) from error
    return sock


def _explained(error: OSError, address: str, port: int) -> ServerError:
    match error.errno:
        case errno.EADDRINUSE:
            return PortInUse(
                say("Port {port} on {address} is already used by another program.", port=port, address=address),
                say(
                    "Close that program, or choose another port (and register the new redirect URL with the provider)."
                ),
            )
        case errno.EACCES | errno.EPERM:
            return PortNotAllowed(
                say("This computer does not let the wizard listen on port {port}.", port=port),
                say("Choose a port between 1024 and 65535; ports below 1024 are kept for the system.")
                if port < _FIRST_FREE
                else say(
                    "Choose another port: the system keeps this one for itself or for another program (Windows keeps "
                    "whole ranges for virtual machines and containers)."
                ),
            )
        case _:
            return LoopbackUnavailable(
                say("This computer cannot listen on its own address {address}.", address=address),
                say("Use {ipv4} instead.", ipv4=IPV4)
                if address == IPV6
                else say("Check the computer's network settings or firewall."),
            )
