"""What a start of the window reads first: written down while one is watched, and laid into the AppImage in that order.

`packaging/linux/appimage.c` gives it to the system before it is asked for; how it lies in the file is written there.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from .problem import Problem

PAGE: Final = 4096
PIECE: Final = 1 << 19
"""Bytes that are unpacked together."""
_NEAR: Final = 2
"""A page between two that are wanted is taken along: it is cheaper than to leave it out. So many are not."""
_SOON: Final = 600
"""Reads between two pages beside each other: more, and they are wanted at different times."""
_WAIT: Final = 120


class Read(NamedTuple):
    """One question of the system: which file, from where, how many bytes."""

    file: int
    at: int
    size: int


class Part(NamedTuple):
    """Pages of a file, one behind the other, and when the first was wanted."""

    when: int
    name: int
    page: int
    end: int


def lack() -> str:
    """Why no start can be watched here, in words; empty where it can."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "there is no FUSE here"
    return "" if shutil.which("Xvfb") else "there is no Xvfb here"


def watched(program: Path) -> tuple[list[Read], dict[int, str]]:
    """What is read until the window is painted, and the names of the files by their number.

    Args:
        program: an AppImage whose beginning was made with ``RECORD``.

    Raises:
        Problem: no window was painted.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-br", "-nolisten", "tcp"]
        server = subprocess.Popen([*command, "-fbdir", folder], pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as told:
            display = f":{told.readline().strip()}"
        try:
            kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "XDG_", "QT_"))}
            record = place / "record"
            record.touch()  # also where nothing is read
            environ = {"DISPLAY": display, "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8"}
            environ |= {"APPIMAGE_RECORD": str(record), "QT_QPA_PLATFORM": "xcb"}
            shown = subprocess.Popen([program], env=kept | environ, stdout=subprocess.DEVNULL)
            try:
                _until_painted(place / "Xvfb_screen0", shown)
                reads = [Read(*map(int, line.split())) for line in record.read_text("ascii").splitlines()]
                names = _names(next(place.glob(".mount_connection_*")))
            finally:
                shown.terminate()
                shown.wait()
                until = time.monotonic() + _WAIT
                while any(place.glob(".mount_connection_*")) and time.monotonic() < until:  # it goes by itself
                    time.sleep(0.02)
        finally:
            server.terminate()
            server.wait()
    return reads, names


def _until_painted(screen: Path, shown: subprocess.Popen[bytes]) -> None:
    """Wait until most of the screen, which was black, is something else."""
    until = time.monotonic() + _WAIT
    while time.monotonic() < until and shown.poll() is None:
        if is_painted(screen.read_bytes()):
            return
        time.sleep(0.02)
    raise Problem("The frozen program showed no window, so nothing can be said of what its start reads.")


def is_painted(screen: bytes) -> bool:
    """Whether more than half of the bytes of a screen are no longer black."""
    return screen.count(0) * 2 < len(screen)


def _names(mount: Path) -> dict[int, str]:
    return {
        os.lstat(path).st_ino: os.path.relpath(path, mount)
        for folder, _, files in os.walk(mount)
        for path in (os.path.join(folder, name) for name in files)  # noqa: PTH118  # thousands
        if not os.path.islink(path)  # noqa: PTH114
    }


def parts(reads: Iterable[Read], names: Mapping[int, str]) -> tuple[list[str], list[Part]]:
    """The files that are read, and their pages in the order in which they are wanted."""
    wanted: dict[str, dict[int, int]] = {}
    for when, read in enumerate(reads):
        if read.file in names:
            pages = wanted.setdefault(names[read.file], {})
            for page in range(read.at // PAGE, -(-(read.at + read.size) // PAGE)):
                pages.setdefault(page, when)
    found: list[Part] = []
    for name, pages in enumerate(wanted.values()):
        part: Part | None = None
        for page in sorted(pages):
            when = pages[page]
            if part and page - part.end < _NEAR and abs(when - part.when) < _SOON:
                part = part._replace(end=page + 1, when=min(part.when, when))
                found[-1] = part
            else:
                part = Part(when, name, page, page + 1)
                found.append(part)
    return list(wanted), sorted(found)


def packed(names: Sequence[str], found: Iterable[Part], tree: Path) -> bytes:
    """What lies in the file, as `appimage.c` reads it."""
    pieces: list[list[tuple[int, int, bytes]]] = [[]]
    room = PIECE
    contents = [(tree / name).read_bytes() for name in names]
    for part in found:
        page, end = part.page, min(part.end * PAGE, len(contents[part.name]))
        while page * PAGE < end:
            if room < PAGE:
                pieces.append([])
                room = PIECE
            data = contents[part.name][page * PAGE : min(end, page * PAGE + room // PAGE * PAGE)]
            pieces[-1].append((part.name, page, data))
            room -= len(data)
            page += -(-len(data) // PAGE)
    text = b"".join(name.encode() + b"\0" for name in names)
    out = [struct.pack("=II", len(names), len(text)), text, struct.pack("=I", len(pieces))]
    for piece in pieces:
        data = b"".join(each for _, _, each in piece)
        small = compressed(data)
        out.append(struct.pack("=III", len(piece), len(data), len(small)))
        out += [struct.pack("=III", name, page, len(each)) for name, page, each in piece]
        out.append(small)
    return b"".join(out)


def compressed(data: bytes) -> bytes:
    """One block of LZ4, as small as it gets.

    Raises:
        Problem: the library is missing.
    """
    found = ctypes.util.find_library("lz4")
    if found is None:
        raise Problem("liblz4 is missing.")
    library = ctypes.CDLL(found)
    target = ctypes.create_string_buffer(library.LZ4_compressBound(len(data)))
    size = library.LZ4_compress_HC(data, target, len(data), len(target), 12)
    return target.raw[:size]
