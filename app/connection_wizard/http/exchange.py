"""What goes out and what comes back, recorded: plain data that knows no HTTP library.

Reprs show nothing that may be secret: URLs carry codes and keys in their query, headers and bodies carry tokens.
"""

import codecs
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from connection_wizard.addresses.reading import Address, read
from connection_wizard.words import Words

FailureKind = Literal[
    "bad_address",
    "bad_request",
    "name_not_found",
    "refused",
    "unreachable",
    "proxy",
    "tls",
    "not_tls",
    "connect_timeout",
    "read_timeout",
    "total_timeout",
    "closed",
    "bad_answer",
    "too_large",
    "too_many_redirects",
    "insecure_redirect",
    "not_encrypted",
    "private_address",
    "host_not_listed",
]
"""Why there is no whole answer. The first two and the last three were found before anything was sent."""
NEVER_ARRIVED: Final[frozenset[FailureKind]] = frozenset(
    {
        *("bad_address", "bad_request", "not_encrypted", "private_address", "host_not_listed"),
        *("name_not_found", "refused", "unreachable", "proxy", "tls", "not_tls", "connect_timeout"),
    }
)
"""Those before the server can have got anything; after any other it may have done what it was asked to."""

UTF8: Final = "utf-8-sig"
"""RFC 8259 8.1 lets a reader of JSON pass over a byte order mark, and this codec does."""

_CHARSET: Final = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:+-]+)", re.IGNORECASE | re.ASCII)
_TEXT_CODEC: Final = re.compile(
    r"ascii|utf-(16|32)(-[bl]e)?|iso8859-\d+|cp\d+|koi8-[rtu]|gb(2312|k|18030)|big5(hkscs)?|hz|johab|tis-620"
    r"|(euc|iso2022|shift)_\w+|mac-\w+"
)
"""Python's names of the codecs that a server may ask for; others run code, warn, or refuse to replace odd bytes."""


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request, ready to send.

    Attributes:
        url: absolute, http or https.
        headers: as they are to be sent, in this order; names keep their case and may repeat.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """The first value of a header, by its name in any case."""
        return first_header(self.headers, name)

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {origin_of(self.url)})"


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """An answer, or as much of it as came.

    Attributes:
        http_version: for example "HTTP/1.1".
        headers: as received, in this order; `Content-Encoding` is still there although the body is decoded.
        body: decoded from gzip and deflate; any other content coding is left as it came.
    """

    status: int
    reason: str
    http_version: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first value of a header, by its name in any case."""
        return first_header(self.headers, name)

    def text(self) -> str:
        """The body as text, in the charset of its Content-Type or else UTF-8; odd bytes become U+FFFD."""
        return self.body.decode(charset_of(self.headers), errors="replace")

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class TransportFailure:
    """Why there is no whole answer: a stable kind for programs, two sentences for people. They name the host alone."""

    kind: FailureKind
    message: Words
    hint: Words


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came of it.

    Either `response` or `failure` is there; both, when an answer began and did not end well: cut off (then at most
    64 KiB of its body are kept), or a redirect that must not be followed.

    Attributes:
        request: as sent, with the headers that every request has; as given if nothing could be sent.
        started_at: UTC.
        elapsed: seconds from the start to the last byte, or to the failure.
        first_byte: seconds from the start until the answer's headers were complete.
        sent_bytes: length of the request's body.
        received_bytes: length of the answer's body on the wire, before it was decoded.
        redirected_from: the earlier hops, first one first; their own `redirected_from` is empty.
    """

    request: HttpRequest
    response: HttpResponse | None
    failure: TransportFailure | None
    started_at: datetime
    elapsed: float
    first_byte: float | None
    sent_bytes: int
    received_bytes: int
    redirected_from: tuple["Exchange", ...] = ()


def first_header(headers: tuple[tuple[str, str], ...], name: str) -> str | None:
    """The first value of a header, by its name in any case."""
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)


def charset_of(headers: tuple[tuple[str, str], ...]) -> str:
    """The codec that the Content-Type names, if it names one that can decode text; UTF-8 otherwise."""
    named = _CHARSET.search(first_header(headers, "content-type") or "")
    if named:
        try:
            codec = codecs.lookup(named[1]).name
        except LookupError:
            return UTF8
        if _TEXT_CODEC.fullmatch(codec):
            return codec
    return UTF8


def origin_of(url: str) -> str:
    """Scheme and host of a URL, for messages and logs: never user information, path or query."""
    found = read(url)
    return found.origin if isinstance(found, Address) else "?"


def host_of(url: str) -> str:
    """Who is asked at a URL, for sentences: the host, and the port where it is not the usual one."""
    return origin_of(url).partition("://")[2]


def contacted_hosts(exchange: Exchange) -> tuple[str, ...]:
    """The hosts that answered in an exchange, those of its redirects first; IPv6 addresses without brackets."""
    hops = (*exchange.redirected_from, exchange)
    found = [read(hop.request.url) for hop in hops if hop.response is not None]
    return tuple(dict.fromkeys(address.host for address in found if isinstance(address, Address)))
