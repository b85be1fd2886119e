"""The view of an exchange that may be shown, logged and saved: what was said, without the secrets."""

import codecs
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from connection_wizard.http.exchange import Exchange, TransportFailure, charset_of, first_header
from connection_wizard.secrets.redaction import JsonValue, Redactor

SHOWN: Final = 64 * 1024
"""Bytes of a body that are looked at; what comes after is left out, and an ellipsis says so."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_WORD_ENDS: Final = " \t\r\n\"'<>&;,{}[]"
_WHOLE_ANSWER: Final = frozenset({"too_many_redirects", "insecure_redirect"})

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RedactedExchange:
    """The same as an `Exchange`, field by field, with bodies as text: "<binary, N bytes>" for what is none.

    All that belongs to the answer is None or empty when there was none. Times as in `Exchange`.
    """

    method: str
    url: str
    request_headers: Headers
    request_body: str
    status: int | None
    reason: str
    http_version: str
    response_headers: Headers
    response_body: str
    failure: TransportFailure | None
    started_at: datetime
    elapsed: float
    first_byte: float | None
    sent_bytes: int
    received_bytes: int
    redirected_from: tuple["RedactedExchange", ...]

    def as_json(self) -> dict[str, JsonValue]:
        """A tree for `json.dumps`; times in seconds, to the microsecond, `started_at` in ISO 8601."""
        failure = self.failure
        return {
            "method": self.method,
            "url": self.url,
            "request_headers": _pairs(self.request_headers),
            "request_body": self.request_body,
            "status": self.status,
            "reason": self.reason,
            "http_version": self.http_version,
            "response_headers": _pairs(self.response_headers),
            "response_body": self.response_body,
            "failure": None
            if failure is None
            else {"kind": failure.kind, "message": failure.message, "hint": failure.hint},
            "started_at": self.started_at.isoformat(),
            "elapsed": round(self.elapsed, 6),
            "first_byte": None if self.first_byte is None else round(self.first_byte, 6),
            "sent_bytes": self.sent_bytes,
            "received_bytes": self.received_bytes,
            "redirected_from": [hop.as_json() for hop in self.redirected_from],
        }


def redact(exchange: Exchange, redactor: Redactor) -> RedactedExchange:
    """Take the secrets out of an exchange and of the hops before it."""
    request, response, failure = exchange.request, exchange.response, exchange.failure
    cut = failure is not None and failure.kind not in _WHOLE_ANSWER
    return RedactedExchange(
        method=request.method,
        url=redactor.url(request.url),
        request_headers=_headers(request.headers, redactor),
        request_body=_body(request.headers, request.body, redactor, cut=False),
        status=response.status if response else None,
        reason=redactor.text(response.reason) if response else "",
        http_version=response.http_version if response else "",
        response_headers=_headers(response.headers, redactor) if response else (),
        response_body=_body(response.headers, response.body, redactor, cut=cut) if response else "",
        failure=failure,
        started_at=exchange.started_at,
        elapsed=exchange.elapsed,
        first_byte=exchange.first_byte,
        sent_bytes=exchange.sent_bytes,
        received_bytes=exchange.received_bytes,
        redirected_from=tuple(redact(hop, redactor) for hop in exchange.redirected_from),
    )


def _headers(headers: Headers, redactor: Redactor) -> Headers:
    return tuple((redactor.text(name), redactor.header(name, value)) for name, value in headers)


def _body(headers: Headers, body: bytes, redactor: Redactor, *, cut: bool) -> str:
    cut = cut or len(body) > SHOWN
    text = _as_text(body[:SHOWN], charset_of(headers), whole=not cut)
    if text is None:
        return f"<binary, {len(body)} bytes>"
    if cut and text:
        # Half a secret is not recognised by its value, so the last word goes.
        text = text[: max(text.rfind(end) for end in _WORD_ENDS) + 1]
    return redactor.body(text, first_header(headers, "content-type") or "") + ("…" if cut and body else "")


def _as_text(body: bytes, charset: str, *, whole: bool) -> str | None:
    """The text, or None if it is none: undecodable, or full of control characters (an unknown compression, say)."""
    try:
        text = codecs.getincrementaldecoder(charset)().decode(body, final=whole)
    except UnicodeError:
        return None
    return None if _CONTROL.search(text) else text


def _pairs(headers: Headers) -> list[JsonValue]:
    return [[name, value] for name, value in headers]
