"""What is given to a command from outside its arguments: a text in a file or on standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from connection_wizard.cli.arguments import UsageError
from connection_wizard.disk.reading import in_utf8, read_bytes
from connection_wizard.terminal import ERR

MAX_TEXT = 8 * 1024 * 1024


def text_given(name: str, what: str) -> str:
    """The text of a file, or of standard input where the name is ``-``; `bytes_given` says more.

    Raises:
        UsageError: it is too large, or no text in UTF-8.
        NotRead: the file cannot be read.
    """
    try:
        return bytes_given(name, what).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"That is no text in UTF-8, so it is not {what}.") from None


def bytes_given(name: str, what: str) -> bytes:
    """What is in a file, or comes on standard input where the name is ``-``.

    Args:
        what: what it should be, for messages.

    Raises:
        UsageError: it is too large.
        NotRead: the file cannot be read.
    """
    data = _standard_input(what) if name == "-" else read_bytes(Path(name), MAX_TEXT)
    if len(data) > MAX_TEXT:
        raise UsageError(f"That is far too much to be {what}.")
    return data


def _standard_input(what: str) -> bytes:
    if sys.stdin is None:
        raise UsageError(f"There is no standard input that {what} could come from.")
    if sys.stdin.isatty():
        ERR.line(f"Paste {what} here, then press {'Ctrl-Z and Enter' if sys.platform == 'win32' else 'Ctrl-D'}.")
    return in_utf8(sys.stdin.buffer.read(MAX_TEXT + 1))
