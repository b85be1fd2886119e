"""Which windows of this person have which file open, on this computer: one that is open already is not opened again.

Each window holds a lock with the name of its file's hash, in a folder that is the person's alone. Who wants a file that
is locked leaves a note beside the lock; the window that holds it takes the note away and comes to the front. There is
no socket, and nothing in a note but, on Wayland, the desktop's leave to come to the front. Whatever stands in the way
(a lock of a program that crashed, a window that hangs, another computer, a full disk), the file is opened as ever: two
windows on one file lose nothing (`connection_wizard.ui.session.draft_files`).
"""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal

PATIENCE: Final = 1.0
"""Seconds for a window to take its note away; one that hangs does not."""
LOOK: Final = 0.01
MAX_LEAVE: Final = 256
"""Bytes of a note."""
_LETTERS: Final = frozenset(range(ord("!"), ord("~") + 1))
"""What leave is written in: printable ASCII without spaces."""
LEAVE_VARIABLE: Final = "XDG_ACTIVATION_TOKEN"
"""Where a desktop puts its leave to come to the front, and where Qt looks for it."""


class Elsewhere(QObject):
    """The file that the windows of this process have open, and those of others.

    Signals:
        wanted: somebody opens the file again: the window that has it is to come to the front.
    """

    wanted = Signal()

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._locks: dict[str, QLockFile] = {}
        self._watcher: QFileSystemWatcher | None = None
        self._followed: Path | None = None

    def has(self, path: Path) -> bool:
        """Whether another window has a file open, which has come to the front then. If not, the file is ours."""
        key = _key(path)
        if key in self._locks or (folder := self._own_folder()) is None:
            return False
        lock = _lock(folder, key)
        if lock.tryLock(0):
            self._locks[key] = lock
            return False
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return False
        return _asked_to_come(folder, key)

    def follow(self, path: Path | None) -> None:
        """This is the file that is open now, and no other one is."""
        if path == self._followed and len(self._locks) <= (path is not None):
            return
        self._followed = path
        key = _key(path) if path is not None else ""
        for other in self._locks.keys() - {key}:
            self._locks.pop(other).unlock()
        if not key or (folder := self._own_folder()) is None:
            return
        if key not in self._locks and (lock := _lock(folder, key)).tryLock(0):
            self._locks[key] = lock
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._look)
        if not self._watcher.directories():  # or it was removed meanwhile
            self._watcher.addPath(str(folder))
        self._look()

    def _look(self) -> None:
        for key in self._locks:
            note = _note(self._folder or Path(), key)
            try:
                descriptor = os.open(note, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
            except OSError:
                continue
            with os.fdopen(descriptor, "rb") as opened:
                leave = opened.read(MAX_LEAVE + 1)
            with suppress(OSError):
                note.unlink()
            if 0 < len(leave) <= MAX_LEAVE and _LETTERS.issuperset(leave):
                os.environ[LEAVE_VARIABLE] = leave.decode("ascii")
            self.wanted.emit()

    def _own_folder(self) -> Path | None:
        """The folder of locks; None where there cannot be one, or it is not the person's alone."""
        if self._folder is None:
            place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
            self._folder = Path(place) / "open"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._folder if _is_private(self._folder) else None
        except OSError:
            return None


def _is_private(folder: Path) -> bool:
    """Whether nobody else can look into a folder, or put anything there; on Windows it lies in the profile."""
    if sys.platform != "win32":
        held = folder.lstat()
        if not stat.S_ISDIR(held.st_mode) or held.st_uid != os.getuid():
            return False
        if stat.S_IMODE(held.st_mode) & 0o077:
            folder.chmod(0o700)
    return True


def _key(path: Path) -> str:
    """A name for a file whatever links lead to it, from which nobody learns what it is called."""
    from hashlib import sha256  # with the first document

    return sha256(os.path.normcase(os.path.realpath(path)).encode("utf-8", "surrogatepass")).hexdigest()


def _lock(folder: Path, key: str) -> QLockFile:
    lock = QLockFile(str(folder / f"{key}.lock"))
    lock.setStaleLockTime(0)  # a lock is as old as its window is open; whether that still runs, Qt looks by itself
    return lock


def _note(folder: Path, key: str) -> Path:
    return folder / f"{key}.front"


def _asked_to_come(folder: Path, key: str) -> bool:
    """Leave a note for the window that has a file, and wait until it is taken away."""
    note = _note(folder, key)
    leave = os.environ.get(LEAVE_VARIABLE, "").encode("utf-8", "replace")
    _allow_to_come(folder / f"{key}.lock")
    part = folder / f"{key}.{os.getpid()}.part"
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(leave[:MAX_LEAVE])
        part.replace(note)  # whole, and in place of one that was never answered
        until = time.monotonic() + PATIENCE
        while note.exists():
            if time.monotonic() > until:
                note.unlink(missing_ok=True)
                return False
            time.sleep(LOOK)
    except OSError:
        return False
    return True


def _allow_to_come(lock: Path) -> None:
    """Windows lets come to the front only what the program that the person has just started allows to."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, ValueError, IndexError):
            ctypes.windll.user32.AllowSetForegroundWindow(int(lock.read_bytes()[:64].split(b"\n")[0]))
