"""What POSIX alone has, for tests: on Windows, whoever asks for it is skipped."""

from __future__ import annotations

import os
import socket
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest

if sys.platform == "win32":
    NO_WAIT = 0
    KILLED = 0

    def _otherwise() -> NoReturn:
        pytest.skip("pipes, terminals, devices and sockets are otherwise on Windows")

    def mkfifo(path: Path) -> None:
        _otherwise()

    def null_device(path: Path) -> None:
        _otherwise()

    def terminal() -> tuple[int, int, Path]:
        _otherwise()

    def local_socket() -> socket.socket:
        _otherwise()

    @contextmanager
    def full_disk() -> Iterator[None]:
        if sys.platform:  # it has to have a yield to be what it is
            _otherwise()
        yield

    def peak() -> int:
        return 0

    def fork() -> int:
        _otherwise()

    def share(descriptor: int) -> None:
        _otherwise()

    def seconds(ticks: int) -> float:
        _otherwise()

    def processor_time(process: int) -> float | None:
        _otherwise()

else:
    import fcntl
    import pty
    import resource
    import signal
    import time

    NO_WAIT = os.O_NONBLOCK
    KILLED = -signal.SIGKILL
    """The exit code of a process that was ended without a chance to say anything."""

    def mkfifo(path: Path) -> None:
        """Make a pipe with a name."""
        os.mkfifo(path)

    def null_device(path: Path) -> None:
        """Make a device that takes everything.

        Raises:
            OSError: it may not be made here.
        """
        os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, 3))

    def terminal() -> tuple[int, int, Path]:
        """Open a terminal: the end of whoever looks on, the end of a program, and the name of that."""
        master, slave = pty.openpty()
        return master, slave, Path(os.ttyname(slave))

    def local_socket() -> socket.socket:
        """A socket with a name in the file system."""
        return socket.socket(socket.AF_UNIX)

    @contextmanager
    def full_disk() -> Iterator[None]:
        """No file may grow: every write fails as on a full disk."""
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            signal.signal(signal.SIGXFSZ, before)

    def peak() -> int:
        """The most bytes of memory that this process has had; nothing is known of it on Windows."""
        found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return found if sys.platform == "darwin" else found * 1024

    def fork() -> int:
        """Go on in two processes: 0 in the new one, the number of that in the old one."""
        return os.fork()

    def share(descriptor: int) -> None:
        """Take a lock on an open file or folder that others may take as well, and nobody for himself."""
        fcntl.flock(descriptor, fcntl.LOCK_SH)

    def seconds(ticks: int) -> float:
        """Of the clock by which a system counts how long processes ran."""
        return ticks / os.sysconf("SC_CLK_TCK")

    def processor_time(process: int) -> float | None:
        """Seconds that a process took, to the nanosecond (clock_getcpuclockid(3)); None where it has ended."""
        try:
            return time.clock_gettime((~process << 3) | 2)
        except OSError:
            return None
