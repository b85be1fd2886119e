"""The one way in: a file's bytes, never more than asked for, and never a wait for what may not come.

A pipe that somebody fills is read (``check <(jq … spec.json)``), within a time; a device, a socket and a pipe that
nobody fills are refused.
"""

from __future__ import annotations

import codecs
import errno
import os
import select
import stat
import time
from pathlib import Path

from connection_wizard.disk.troubles import NotRead, not_read
from connection_wizard.words import say

PATIENCE = 10.0
"""Seconds in which a pipe has to bring all that it brings."""
BEGINNING = 1.0
"""Seconds in which somebody has to begin."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


def read_bytes(path: Path, most: int, *, patience: float = PATIENCE) -> bytes:
    """What a file holds, or the first `most` bytes and one more: then it is larger.

    Args:
        patience: seconds to wait for a pipe; with none, pipes are refused.

    Raises:
        NotRead: there is none, it may not be opened, or it is no file.
    """
    try:
        pipe = _is_pipe(path)
        if pipe and not patience:
            raise _no_file(path)
        opened = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise not_read(path, error) from None
    try:
        if pipe:
            return _from_pipe(opened, most, path, patience)
        with os.fdopen(opened, "rb", closefd=False) as file:
            return in_utf8(file.read(most + 1))
    except OSError as error:
        raise not_read(path, error) from None
    finally:
        os.close(opened)


def in_utf8(data: bytes) -> bytes:
    """A text in UTF-16 that says so, as UTF-8: PowerShell's ``>`` writes it, its pipes bring it. All else as it is."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data
    try:
        return data.decode("utf-16").encode()
    except UnicodeError:  # cut off, or no text at all
        return data


def _is_pipe(path: Path) -> bool:
    """Whether it is a pipe, or else a file; looked at before it is opened, for opening alone sets off some devices.

    Raises:
        NotRead: it is neither.
        OSError: there is none, it is a folder ...
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
        raise _no_file(path)
    return stat.S_ISFIFO(mode)


def _from_pipe(opened: int, most: int, path: Path, patience: float) -> bytes:
    begun, found = time.monotonic(), bytearray()
    while len(found) <= most:
        waited = time.monotonic() - begun
        try:
            piece = os.read(opened, 65536)
        except BlockingIOError:  # somebody has it open, and has not written yet
            if not select.select([opened], [], [], max(0.0, patience - waited))[0]:
                raise NotRead(
                    path, say("it is a pipe, and what fills it comes to no end"), say("Write it into a file first.")
                ) from None
            continue
        if piece:
            found += piece
        elif found or waited > BEGINNING:
            break
        else:
            time.sleep(0.02)
    if not found:
        raise NotRead(
            path, say("it is a pipe, and nobody writes to it"), say("Start what fills it first, or give a file.")
        )
    return in_utf8(bytes(found[: most + 1]))


def _no_file(path: Path) -> NotRead:
    return NotRead(path, say("it is no file but a device, a pipe or a socket"), say("Choose a file."))
