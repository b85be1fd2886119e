"""A redacted exchange as a cURL command: what is hidden becomes a placeholder to fill in."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connection_wizard.http.redacted import RedactedExchange

PLACEHOLDER = "PUT_IT_HERE"
_LEFT_OUT = frozenset({"content-length", "host", "connection", "accept-encoding"})
"""Headers that cURL writes itself."""


def as_curl(exchange: RedactedExchange) -> str:
    """The command, one option a line."""
    from connection_wizard.secrets.redaction import HIDDEN

    parts = [f"curl -X {exchange.method} {_quoted(exchange.url, HIDDEN)}"]
    parts += [
        f"-H {_quoted(f'{name}: {value}', HIDDEN)}"
        for name, value in exchange.request_headers
        if name.lower() not in _LEFT_OUT
    ]
    if exchange.request_body:
        parts.append(f"--data-raw {_quoted(exchange.request_body, HIDDEN)}")
    return " \\\n  ".join(parts)


def _quoted(text: str, hidden: str) -> str:
    return shlex.quote(text.replace(hidden, PLACEHOLDER))
