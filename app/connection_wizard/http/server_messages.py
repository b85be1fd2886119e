"""What the loopback server and its handlers say to each other."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import unquote


@dataclass(frozen=True, slots=True)
class ServerLimits:
    """What a client may take. Sizes in bytes, times in seconds.

    Attributes:
        max_header_bytes: request line and headers together.
        idle_timeout: how long a connection may stay open between requests.
        request_timeout: from a request's first byte to its last.
        write_timeout: how long a client may leave a part of an answer unread.
    """

    max_header_bytes: int = 16 * 1024
    max_body_bytes: int = 64 * 1024
    max_connections: int = 32
    idle_timeout: float = 15.0
    request_timeout: float = 10.0
    write_timeout: float = 10.0


@dataclass(frozen=True, slots=True)
class ServerRequest:
    """A whole request.

    Attributes:
        target: as sent, origin or absolute form (RFC 9112 3.2).
        path: percent-decoded, without the query.
        query: as sent, without the question mark.
        headers: names in lower case, in the order sent.
    """

    method: str
    target: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first value of a header, by its name in any case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)

    def __repr__(self) -> str:
        return f"ServerRequest({self.method})"  # everything else may carry a code, a token or a password


@dataclass(frozen=True, slots=True)
class ServerResponse:
    """An answer. `Date` and, where it is known, `Content-Length` are added; a body that is iterated is sent chunked."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | AsyncIterator[bytes] = b""

    def __repr__(self) -> str:
        return f"ServerResponse({self.status})"


class CloseConnection(Exception):
    """Raised by a handler, or by a body while it is iterated: drop the connection without another byte."""


Handler = Callable[[ServerRequest], Awaitable[ServerResponse]]


def split_target(target: str) -> tuple[str, str, str | None]:
    """Path (decoded), query and, in the absolute form only, authority of a request target (RFC 9112 3.2).

    Raises:
        ValueError: another form; those are for proxies and for asking about a server as a whole.
    """
    authority = None
    if not target.startswith("/"):
        scheme, _, rest = target.partition("://")
        if scheme.lower() != "http" or not rest:
            raise ValueError("neither origin form nor absolute form")
        authority = re.split("[/?]", rest, maxsplit=1)[0]
        target = rest[len(authority) :]
    path, _, query = target.partition("?")
    return unquote(path) or "/", query, authority
