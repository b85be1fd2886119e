"""Ctrl-C while the program is still loading, or only reads: it ends at once, with the words that it always has.

Python's own way, an exception wherever it happens to be, is right for a command that has something to clear away. In
the middle of an import it is a traceback, and in that of a compiled module a panic.
"""

import os
import signal
import sys
from types import FrameType

CODE = 130
WORDS = "Stopped. Nothing that was saved is lost."


def end_at_once() -> None:
    """From here on Ctrl-C ends the program on the spot; where somebody else looks after it, it stays theirs."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)


def raise_again() -> None:
    """From here on Ctrl-C is Python's exception again: asyncio's runner makes a cancellation of it."""
    if signal.getsignal(signal.SIGINT) is _end:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _end(number: int, frame: FrameType | None) -> None:
    if sys.stderr is not None:
        os.write(2, f"{WORDS}\n".encode())
    os._exit(CODE)
