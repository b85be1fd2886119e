"""The half-written files that a whole one comes from: locked as long as somebody writes, swept away afterwards."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MOST_SIGNS = 60
"""Of the target's name in that of its part: with four bytes each, it is no longer than a name may be."""
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
            self._path.replace(self._target)
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
            path.unlink()


def sweep(folder: Path) -> None:
    """Remove what writers left behind that were killed."""
    with suppress(OSError):
        with os.scandir(folder) as entries:
            names = [entry.path for entry in entries if re.fullmatch(_NAME, entry.name) and entry.is_file()]
        for name in names:
            with suppress(OSError):
                _remove_unless_written(Path(name))


def _remove_unless_written(path: Path) -> None:
    opened = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        _lock(opened)
        if sys.platform != "win32":
            path.unlink()
    finally:
        os.close(opened)
    if sys.platform == "win32":  # who still writes keeps it from being removed
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
