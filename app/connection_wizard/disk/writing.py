"""The one way out: every output of the program is written here.

A file is replaced as a whole, so that it is the old one or the new one, never half of it. What is no file (a device, a
pipe, a socket) is written to and never replaced. Whatever is raised on the way means: not saved.
"""

from __future__ import annotations

import errno
import os
import re
import select
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from connection_wizard.disk.parts import new_part, patiently, sweep
from connection_wizard.disk.troubles import NotSaved, not_saved, shown_name
from connection_wizard.errors import WizardError
from connection_wizard.words import say

PATIENCE = 5.0
"""Seconds in which the reader of a pipe has to take something, where a window would stand still meanwhile."""
_OWN = r"(?:/dev/fd|/proc/(?:self|(\d+))/fd)/(\d+)"
_NAMELESS = getattr(os, "O_TMPFILE", 0) if os.path.isdir("/proc/self/fd") else 0  # noqa: PTH112
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)


@contextmanager
def saving(path: Path) -> Iterator[None]:
    """Around all that makes and writes a file: whatever goes wrong in it is told as not saved.

    Raises:
        NotSaved: something else than an error with words of its own was raised.
    """
    try:
        yield
    except WizardError:
        raise
    except OSError as error:
        raise not_saved(path, error) from error
    except Exception as error:
        raise NotSaved(
            say("“{name}” could not be saved: the program made a mistake.", name=shown_name(path)),
            say("What was there before is unchanged."),
        ) from error


def write_text(text: str, path: Path, *, private: bool = False, patient: bool = False, file_only: bool = False) -> None:
    """Write a text where a path leads: through its links, and into whatever is at their end.

    Args:
        private: for nobody but the person who runs this, and into a file only: it holds a secret.
        file_only: it is to be read again from there.
        patient: waits for a reader of a pipe for as long as it takes, as programs in a shell do.

    Raises:
        NotSaved: it cannot be written; an existing file is left as it was.
    """
    with saving(path):
        write_bytes(text.encode(), path, private=private, patient=patient, file_only=file_only)


def write_bytes(
    data: bytes, path: Path, *, private: bool = False, patient: bool = False, file_only: bool = False
) -> None:
    """Write bytes, as `write_text` does a text."""
    with saving(path):
        if sys.platform == "win32" and is_reserved(path):
            words = say("“{name}” could not be saved: Windows keeps that name for a device.", name=shown_name(path))
            raise NotSaved(words, say("Choose another name."))
        try:
            own = own_stream(path)
            target = Path(os.path.realpath(path))
            mode = None if own is not None else _mode(path)
        except ValueError as error:
            raise not_saved(path, error) from None
        if mode is not None and stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if own is None and (mode is None or stat.S_ISREG(mode)):
            (_write_private if private else _replace)(data, target)
        elif private or file_only:
            reason = say("it is no file but a device, a pipe or a socket")
            words = say("“{name}” could not be saved: {reason}.", name=shown_name(path), reason=reason)
            raise NotSaved(words, say("Give the name of a file."))
        elif own is not None:
            _into_own(data, own)
        elif mode is not None and stat.S_ISSOCK(mode):
            _into_socket(data, target)
        else:
            _into_device(data, target, patient=patient)


_DEVICES = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{name}{n}" for name in ("com", "lpt") for n in "123456789¹²³"),
    ]
)


def is_reserved(path: Path) -> bool:
    """Whether Windows takes a name for a device, whatever its folder and its ending: ``aux.connection.json``."""
    return path.name.partition(".")[0].rstrip(" ").casefold() in _DEVICES


def stem_for(name: str) -> str:
    """The beginning of a file's name for something that people named; one that every system takes."""
    stem = "".join(sign if sign.isalnum() else "-" for sign in name.strip().lower())[:80].strip("-") or "connection"
    return f"{stem}-connection" if is_reserved(Path(stem)) else stem


def own_stream(path: Path) -> int | None:
    """The number of this process's own stream that a name stands for: ``/dev/stdout``, ``/dev/fd/3``; None for others.

    Such a name may lead to a file: that is written to where the shell left off, and not replaced behind its back.
    """
    name = path.absolute()
    for _ in range(8):
        found = re.fullmatch(_OWN, str(name))
        if found and (found[1] is None or int(found[1]) == os.getpid()):
            return int(found[2])
        try:
            name = name.parent / name.readlink()
        except (OSError, ValueError):  # no link, or a name that there cannot be: told of when it is written to
            return None
    return None


def _mode(path: Path) -> int | None:
    """What is at the end of a path; None where there is nothing yet.

    Raises:
        OSError: there can be nothing: the links lead in a circle, the name is too long ...
    """
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(data: bytes, target: Path) -> None:
    sweep(target.parent)
    while True:
        with new_part(target) as part:
            part.write(data)
            with suppress(FileNotFoundError):
                mode = stat.S_IMODE(target.stat().st_mode) & 0o777
                if sys.platform == "win32" and not mode & stat.S_IWRITE:  # it would never let itself be replaced
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
                part.chmod(mode)
            if part.take_place():
                return


def _write_private(data: bytes, target: Path) -> None:
    """Without a part under another name that somebody would have to find: it holds a secret.

    Where the system can, the file gets its name when all of it is written. The file that was there before is never
    written into: whoever has it open would read along.
    """
    sweep(target.parent)
    folder = os.open(target.parent, os.O_RDONLY) if _NAMELESS else -1
    try:
        opened = _nameless(target.parent)
        named = opened is None
        if opened is None:
            patiently(lambda: target.unlink(missing_ok=True))
            opened = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _all(partial(os.write, opened), data)
            os.fsync(opened)
            if not named:
                target.unlink(missing_ok=True)
                os.link(f"/proc/self/fd/{opened}", target.name, dst_dir_fd=folder)  # follows only with a folder given
        except BaseException:
            if named:
                target.unlink(missing_ok=True)
            raise
        finally:
            os.close(opened)
    finally:
        if folder >= 0:
            os.close(folder)


def _nameless(folder: Path) -> int | None:
    """A new file without a name in a folder; None where the system, or that disk, has no such thing."""
    if not _NAMELESS:
        return None
    try:
        return os.open(folder, os.O_WRONLY | _NAMELESS, 0o600)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
            return None
        raise


def _into_own(data: bytes, number: int) -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    _all(partial(os.write, number), data)


if sys.platform == "win32":

    def _into_socket(data: bytes, target: Path) -> None:
        """There are such sockets there, but Python knows none."""
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

else:

    def _into_socket(data: bytes, target: Path) -> None:
        import socket  # the window starts without it

        with socket.socket(socket.AF_UNIX) as connected:
            connected.settimeout(PATIENCE)
            try:
                connected.connect(str(target))
                connected.sendall(data)
            except TimeoutError:
                raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)) from None


def _into_device(data: bytes, target: Path, *, patient: bool) -> None:
    opened = os.open(target, os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | (0 if patient else _NO_WAIT))
    try:
        _all(partial(os.write if patient else _write_soon, opened), data)
    finally:
        os.close(opened)


def _write_soon(opened: int, data: memoryview) -> int:
    if not select.select([], [opened], [], PATIENCE)[1]:
        raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
    return os.write(opened, data)


def _all(write: Callable[[memoryview], int], data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[write(left) :]
