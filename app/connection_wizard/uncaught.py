"""What Python itself says of what nobody expected: by the same way out as all else, and without the error's own text.

That text may hold anything: a secret, an escape sequence, a line that a CI server would obey.
"""

from __future__ import annotations

import sys
import warnings
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from connection_wizard.terminal import ERR

if TYPE_CHECKING:
    import threading


def install() -> None:
    """From here on errors that nobody caught, and warnings, are told by `ERR`; a crash leaves no picture of memory."""
    _leave_no_core()
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    warnings.showwarning = _warned


def _leave_no_core() -> None:
    """Secrets of the session are in memory. A program that is started from here may raise the bound for itself."""
    if sys.platform != "win32":  # which keeps such pictures only where somebody has asked for them
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def hear_threads_and_logs() -> None:
    """So are errors in threads, and log lines where no log was asked for; apart, for help and what only reads a file
    have neither, and load neither `threading` nor `logging` for it."""
    import logging
    import threading

    class LastResort(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            ERR.line(record.getMessage())
            if record.exc_info and record.exc_info[1] is not None:
                _uncaught(type(record.exc_info[1]), record.exc_info[1], record.exc_info[2])

    threading.excepthook = _in_thread
    logging.lastResort = LastResort(logging.WARNING)


def tell(error: BaseException) -> None:
    """Tell of an error that was caught where a program has to go on."""
    _uncaught(type(error), error, error.__traceback__)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):  # the interpreter's own way of ending
        return
    import traceback

    frames = "".join(traceback.format_tb(trace)).splitlines()
    ERR.lines(
        [
            "Something went wrong inside the program. If it happens again, report this:",
            "Traceback (most recent call last):",
            *frames,
            kind.__name__,
        ]
    )


def _in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not issubclass(found.exc_type, SystemExit):
        _uncaught(found.exc_type, found.exc_value, found.exc_traceback)


def _unraisable(found: sys.UnraisableHookArgs) -> None:
    if found.exc_value is not None:
        _uncaught(type(found.exc_value), found.exc_value, found.exc_traceback)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    ERR.line(f"{filename}:{lineno}: {category.__name__}: {message}")
