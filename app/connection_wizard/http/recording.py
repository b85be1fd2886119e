"""An exchange while it happens."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

import httpx

from connection_wizard.http.decoding import Decoder, decoder_for
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse, TransportFailure, host_of
from connection_wizard.http.failures import too_much_held
from connection_wizard.http.json_slices import MOST_HELD

KEPT_OF_A_CUT_ANSWER: Final = 64 * 1024
"""Bytes of an answer's body that are kept for a look when its end never came."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """What time it is (UTC), and a counter of seconds that never goes back."""

    now: Callable[[], datetime] = _utc_now
    seconds: Callable[[], float] = time.perf_counter


class Recording:
    """Collects what is sent and what comes back until `finished` makes it an `Exchange`.

    Attributes:
        parts: in which the body came up to now.
    """

    def __init__(self, clock: Clock, request: HttpRequest) -> None:
        self.request = request
        self.parts = 0
        self._clock = clock
        self._started_at = clock.now()
        self._start = clock.seconds()
        self._first_byte: float | None = None
        self._head: httpx.Response | None = None
        self._decoder: Decoder = decoder_for(None)
        self._body = bytearray()
        self._received = 0

    def begin(self, head: httpx.Response) -> None:
        """The answer's headers are complete."""
        self._first_byte = self._clock.seconds() - self._start
        self._head = head
        self._decoder = decoder_for(head.headers.get("content-encoding"))

    def take(self, part: bytes, limit: int) -> bool:
        """Add a part of the body; whether the whole is still within the limit.

        Raises:
            CorruptBody
        """
        self.parts += 1
        self._received += len(part)
        self._body += self._decoder.feed(part, limit + 1 - len(self._body))
        return len(self._body) <= limit

    def finished(self, failure: TransportFailure | None) -> Exchange:
        """What happened up to now."""
        if failure:
            del self._body[KEPT_OF_A_CUT_ANSWER:]
        return Exchange(
            request=self.request,
            response=_response(self._head, bytes(self._body)) if self._head else None,
            failure=failure,
            started_at=self._started_at,
            elapsed=self._clock.seconds() - self._start,
            first_byte=self._first_byte,
            sent_bytes=len(self.request.body),
            received_bytes=self._received,
        )


def unread(exchange: Exchange) -> Exchange:
    """An exchange whose answer came whole and holds too much to be read; as much of it is kept as of a cut one."""
    failure = too_much_held(host_of(exchange.request.url), MOST_HELD)
    response = exchange.response
    kept = response and replace(response, body=response.body[:KEPT_OF_A_CUT_ANSWER])
    return replace(exchange, response=kept, failure=failure)


def _response(head: httpx.Response, body: bytes) -> HttpResponse:
    return HttpResponse(
        status=head.status_code,
        reason=head.extensions.get("reason_phrase", b"").decode("ascii", errors="replace"),
        http_version=head.extensions.get("http_version", b"HTTP/1.1").decode("ascii", errors="replace"),
        headers=tuple((_text(name), _text(value)) for name, value in head.headers.raw),
        body=body,
    )


def _text(field: bytes) -> str:
    """Header fields are ASCII by the book (RFC 9110 5.5), UTF-8 in the wild, and never undecodable as Latin-1."""
    try:
        return field.decode("utf-8")
    except UnicodeDecodeError:
        return field.decode("latin-1")
