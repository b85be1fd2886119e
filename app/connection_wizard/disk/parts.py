"""The half-written files that a whole one comes from: locked as long as somebody writes, swept away afterwards."""

from __future__ import annotations

import os
import re
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MOST_SIGNS = 60
"""Of the target's name in that of its part: with four bytes each, it is no longer than a name may be."""
_WAITS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64)
"""Seconds between tries where somebody has the file open for a moment."""
_HELD = (5, 32, 33)
"""What Windows says then: access denied, sharing violation, lock violation."""
_NAME = r"\.(?s:.+)\.[0-9a-f]{8}\.part"


class Part:
    """One file on its way to a name; nobody else sweeps it away as long as it is open."""

    def __init__(self, path: Path, target: Path, opened: int) -> None:
        self._path = path
        self._target = target
        self._opened = opened

    def write(self, data: bytes) -> None:
        """Write all of it, down to the disk."""
        left = memoryview(data)
        while left:
            left = left[os.write(self._opened, left) :]
        os.fsync(self._opened)

    def chmod(self, mode: int) -> None:
        """Give it the rights that the file has in whose place it comes."""
        self._path.chmod(mode)

    def take_place(self) -> bool:
        """Take the place of the file; False if somebody swept this away before it was locked."""
        if sys.platform == "win32":  # a file that is open cannot be moved there, nor swept away
            self.close()
        try:
            patiently(lambda: self._path.replace(self._target))
        except FileNotFoundError:
            if self._target.parent.is_dir():
                return False
            raise
        return True

    def close(self) -> None:
        """Let go of it."""
        if self._opened >= 0:
            os.close(self._opened)
            self._opened = -1


def patiently(action: Callable[[], object]) -> None:
    """Do something with a file, again for about a second where somebody holds it.

    On Windows a virus scanner, an indexer or the client of a cloud folder opens what was just written, and as long as
    it does the file can neither be replaced nor removed. No other system says so.

    Raises:
        OSError: it cannot be done; of the last try.
    """
    for seconds in _WAITS:
        try:
            action()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(seconds)
        else:
            return
    action()


@contextmanager
def new_part(target: Path) -> Iterator[Part]:
    """A new file beside the target; whatever happens, it is gone afterwards.

    ``O_EXCL``: never through somebody else's link; the usual rights, for a spec is made to be shared.
    """
    path = target.with_name(f".{target.name[:MOST_SIGNS]}.{os.urandom(4).hex()}.part")
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    part = Part(path, target, os.open(path, flags, 0o666))
    try:
        with suppress(OSError):  # swept away just now, which `take_place` tells; or a disk that knows no locks
            _lock(part._opened)
        yield part
    finally:
        part.close()
        with suppress(OSError):
            _remove(path)


def sweep(folder: Path) -> None:
    """Remove what writers left behind that were killed."""
    with suppress(OSError):
        with os.scandir(folder) as entries:
            names = [entry.path for entry in entries if re.fullmatch(_NAME, entry.name) and entry.is_file()]
        for name in names:
            with suppress(OSError):
                _remove_unless_written(Path(name))


def _remove_unless_written(path: Path) -> None:
    if sys.platform == "win32":  # an older version may have left one that can only be read
        path.chmod(stat.S_IWRITE | stat.S_IREAD)
    opened = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        _lock(opened)
        if sys.platform != "win32":
            path.unlink()
    finally:
        os.close(opened)
    if sys.platform == "win32":  # who still writes keeps it from being removed
        _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except PermissionError:  # on Windows a file that can only be read cannot be removed either
        path.chmod(stat.S_IWRITE | stat.S_IREAD)
        path.unlink()


if sys.platform == "win32":

    def _lock(opened: int) -> None:
        """A file that is open cannot be removed there."""

else:
    import fcntl

    def _lock(opened: int) -> None:
        """Lock it for this process; the system lets go when the process ends, however it ends.

        Raises:
            OSError: somebody else has it.
        """
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
