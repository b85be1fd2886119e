"""Logging for the whole program: few lines, and never a secret in one of them.

Three guards, each of which would do alone for what it knows:

* an allow-list: the program's own loggers (``connection_wizard`` and below) speak at the chosen level, all others from
  WARNING on. httpx logs whole addresses at INFO and httpcore cookies at DEBUG: they are kept silent below that;
* every finished line goes through a redactor, tracebacks included;
* what this process knows to be secret is named with `hide` and disappears by value, however it is spelled.

The redactor is handed in, because this module lies below all rooms: `secrets.redaction.Redactor` fits.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol, Self, TextIO

from connection_wizard.visible import line_of

_OWN = "connection_wizard"
_QUIET = ("httpx", "httpcore", "keyring", "asyncio")
_FORMATTER = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")


class TextRedactor(Protocol):
    """What takes secrets out of a line."""

    def text(self, text: str) -> str:
        """`text` without secrets."""

    def with_values(self, *more: str) -> Self:
        """The same redactor, knowing these secrets too."""


class _Handler(logging.StreamHandler[TextIO]):
    """Writes redacted lines of allowed loggers to one stream."""

    def __init__(self, level: int, stream: TextIO, redactor: TextRedactor) -> None:
        super().__init__(stream)
        self.own_level = level
        self.redactor = redactor
        self.setFormatter(_FORMATTER)
        self.addFilter(self._allows)

    def _allows(self, record: logging.LogRecord) -> bool:
        own = record.name == _OWN or record.name.startswith(f"{_OWN}.")
        return record.levelno >= (self.own_level if own else max(self.own_level, logging.WARNING))

    def format(self, record: logging.LogRecord) -> str:
        """One record is one line; a traceback stands below it, further in. The record stays as it is for others."""
        record.message = record.getMessage()
        record.asctime = _FORMATTER.formatTime(record)
        lines = [_FORMATTER.formatMessage(record), *(f"    {line}" for line in _trace(record))]
        return "\n".join(line_of(self.redactor.text(line)) for line in lines)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the standard library's name
        # The standard library would print the record's bare message and arguments.
        with suppress(OSError, ValueError):  # the stream itself is broken or closed: there is nowhere to say so
            self.stream.write(f"A log line of {line_of(record.name)} could not be written.\n")


def _trace(record: logging.LogRecord) -> Iterator[str]:
    """The lines of a record's traceback; what an error says is one of them."""
    if record.exc_info and record.exc_info[1] is not None:
        for piece in traceback.TracebackException.from_exception(record.exc_info[1]).format():
            place = piece.startswith("  File ")
            yield from piece.rstrip("\n").split("\n") if place else [piece.strip("\n")]
    yield from (record.stack_info or "").splitlines()


_lock = threading.Lock()
_hidden: frozenset[str] = frozenset()
_handler: _Handler | None = None


def configure(level: int, stream: TextIO, redactor: TextRedactor) -> None:
    """Write the log to `stream`, redacted; a second call replaces the first.

    Args:
        level: from which level on the program's own loggers speak, for example `logging.DEBUG`.
        stream: where lines go: standard error, or an open text file. It stays the caller's to close.
        redactor: takes the secrets out of every line.
    """
    global _handler
    with _lock:
        root = logging.getLogger()
        if _handler is not None:
            root.removeHandler(_handler)
        _handler = _Handler(level, stream, redactor.with_values(*_hidden))
        root.addHandler(_handler)
        logging.getLogger(_OWN).setLevel(level)
        for name in _QUIET:
            logging.getLogger(name).setLevel(max(level, logging.WARNING))


def hide(value: str) -> None:
    """Keep this secret out of every line that this process logs from now on."""
    global _hidden
    with _lock:
        if not value or value in _hidden:
            return
        _hidden |= {value}
        if _handler is not None:
            _handler.redactor = _handler.redactor.with_values(value)


def stop() -> None:
    """Write no more log lines; `configure` starts again. Hidden values stay known."""
    global _handler
    with _lock:
        if _handler is not None:
            logging.getLogger().removeHandler(_handler)
            _handler = None
