"""The window as people install it, beside the wheel's: from the command to the painted window, on a display in memory.

All kinds start alternately, each once before it counts, so that everything is read from memory. What counts is the
time, and the CPU of all processes that the start has led to: the AppImage's file system is one of them.
"""

from __future__ import annotations

import ctypes
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
if str(ROOT / "packaging") not in sys.path:
    sys.path.insert(0, str(ROOT / "packaging"))

from _bootstrap import environment, first, installers  # noqa: E402 - as the bootstrap finds them

from tests.benchmarks.measured import Row  # noqa: E402
from tests.helpers import posix  # noqa: E402

ROUNDS: Final = 11
WHEEL: Final = ROOT / "build" / "benchmark-wheel"
"""An environment of its own: the one of the project reads the sources in their place."""
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - nothing secret, and a name that nobody knows beforehand
"""Where it is unpacked: round after round on a disk, ext4 looks at each file deleted within the last minute."""
_MIDDLE: Final = 1 << 18
"""Bytes of the screen, behind its middle, that are looked at."""
_WAIT: Final = 120
_ADOPT_ORPHANS: Final = 36  # PR_SET_CHILD_SUBREAPER, prctl(2)


class Start(NamedTuple):
    """Seconds until the window was painted, and of CPU until then."""

    time: float
    cpu: float


def measure() -> Iterator[Row]:
    """Each installed kind that is there, beside the wheel; nothing where there is none, or no display in memory."""
    kinds = _kinds()
    lack = first.lack() if sys.platform == "linux" else "this is not Linux"
    if len(kinds) == 1 or (lack and "FUSE" not in lack):
        print(f"(nothing installed is measured: {lack or 'bootstrap.py installer makes what is'})")
        return
    kinds = {what: each for what, each in kinds.items() if not lack or "mounted" not in what}
    _make_wheel()
    ctypes.CDLL(None).prctl(_ADOPT_ORPHANS, 1, 0, 0, 0)  # a file system that outlives its program stays one of ours
    wheel = kinds.pop("wheel")
    written = {what: kinds.pop(what) for what in list(kinds) if "unpacked" in what}
    with _screen() as (screen, environ, server):
        for beside in filter(None, (kinds, written)):  # what writes 190 MB each time keeps the disk busy for the others
            taken: dict[str, list[Start]] = {what: [] for what in ("wheel", *beside)}
            for number in range(ROUNDS + 1):
                for what, (command, more) in {"wheel": wheel, **beside}.items():
                    start = _start(command, {**environ, **more}, screen, server)
                    if number:
                        taken[what].append(start)
            middle = {what: Start(*map(statistics.median, zip(*each, strict=True))) for what, each in taken.items()}
            its = middle.pop("wheel")
            for what, ours in middle.items():
                yield Row(f"{what}, until painted | wheel", ours.time, its.time, "1.3")
                yield Row(f"{what}, CPU until then | wheel", ours.cpu, its.cpu, "1.3")


def _kinds() -> dict[str, tuple[list[str], dict[str, str]]]:
    """How each is started, the wheel first: a command, and variables of its own."""
    kinds: dict[str, tuple[list[str], dict[str, str]]] = {
        "wheel": ([str(environment.python_of(WHEEL).with_name(installers.NAME))], {})
    }
    frozen = installers.FROZEN / installers.NAME
    if frozen.is_file():
        kinds["frozen folder, as the package has it"] = ([str(frozen)], {})
    for image in sorted(installers.OUT.glob("*.AppImage"))[-1:]:
        kinds["AppImage, mounted"] = ([str(image)], {})
        unpacked = {"APPIMAGE_EXTRACT_AND_RUN": "1", **({"TMPDIR": str(MEMORY)} if MEMORY.is_dir() else {})}
        kinds["AppImage, unpacked for the run"] = ([str(image)], unpacked)
    return kinds


def _make_wheel() -> None:
    """Build the wheel of these sources, and install it compiled."""
    python = environment.python_of(WHEEL)
    if not python.is_file():
        environment.make(WHEEL)
    environment.install(environment.LOCKS / "runtime.txt", python)
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
        subprocess.run(build, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        (wheel,) = Path(folder).glob("*.whl")
        install = ["-m", "uv", "pip", "install", "--quiet", "--no-deps", "--reinstall", "--compile-bytecode"]
        subprocess.run([str(python), *install, "--python", str(python), str(wheel)], check=True)


@contextmanager
def _screen() -> Iterator[tuple[Path, dict[str, str], int]]:
    """A black display: the file of its pixels, the variables of who is to be seen on it, and its process."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-br", "-nolisten", "tcp"]
        server = subprocess.Popen([*command, "-fbdir", folder], pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as told:
            display = f":{told.readline().strip()}"
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "XDG_", "QT_"))}
        environ = {"DISPLAY": display, "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        try:
            yield Path(folder, "Xvfb_screen0"), kept | environ, server.pid
        finally:
            server.terminate()
            server.wait()


def _start(command: Sequence[str], environ: Mapping[str, str], screen: Path, server: int) -> Start:
    """Start one, wait until it is painted, and end it; raises RuntimeError where it shows no window."""
    began = time.perf_counter()
    shown = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not _is_painted(screen):
            if shown.poll() is not None or time.perf_counter() - began > _WAIT:
                raise RuntimeError(f"{command[0]} showed no window.")
            time.sleep(0.004)
        taken = time.perf_counter() - began
        spent = _spent(server)
    finally:
        shown.send_signal(signal.SIGTERM)
        shown.wait(_WAIT)
    while _others(server):  # what it left behind ends by itself
        os.waitpid(-1, 0)
    while _is_painted(screen):
        time.sleep(0.004)
    return Start(taken, spent)


def _is_painted(screen: Path) -> bool:
    with screen.open("rb") as pixels:
        pixels.seek(screen.stat().st_size // 2)
        return first.is_painted(pixels.read(_MIDDLE))


def _facts() -> dict[int, tuple[int, float]]:
    """Of each process its parent, and the seconds that it and the ended ones below it took (proc_pid_stat(5))."""
    found: dict[int, tuple[int, float]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "stat").read_text("ascii", "replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        number = int(folder.name)
        own, below = (posix.seconds(int(words[at]) + int(words[at + 1])) for at in (11, 13))
        exact = posix.processor_time(number)
        found[number] = int(words[1]), (own if exact is None else exact) + below
    return found


def _others(server: int, facts: Mapping[int, tuple[int, float]] | None = None) -> list[int]:
    """All processes below this one, but the display."""
    facts = facts or _facts()
    found = [os.getpid()]
    for parent in found:
        found += [number for number, (whose, _) in facts.items() if whose == parent and number != server]
    return found[1:]


def _spent(server: int) -> float:
    facts = _facts()
    return sum(facts[number][1] for number in _others(server, facts))
