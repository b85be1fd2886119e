"""The one way out: files are replaced whole, what is no file is written to, and whatever goes wrong is told truly."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from connection_wizard.disk import parts, writing
from connection_wizard.disk.parts import new_part, sweep
from connection_wizard.disk.troubles import NotSaved
from connection_wizard.disk.writing import own_stream, saving, write_text
from connection_wizard.strict_json import NotStrict
from tests.helpers import posix
from tests.waiting import HANG

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, sockets and rights are otherwise there")
ROOT = Path(__file__).resolve().parents[2]


def kind(path: Path) -> int:
    return stat.S_IFMT(path.lstat().st_mode)


def beside(thread: Callable[[], object]) -> threading.Thread:
    started = threading.Thread(target=thread, daemon=True)
    started.start()
    return started


@pytest.mark.parametrize("patient", [True, False])
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path, patient: bool) -> None:
    path, text = tmp_path / "pipe", "x" * 300_000  # more than a pipe holds
    posix.mkfifo(path)
    opened = os.open(path, os.O_RDWR)  # whoever writes finds a reader
    found: list[bytes] = []

    def read() -> None:
        while sum(map(len, found)) < len(text):
            found.append(os.read(opened, 65536))

    reading = beside(read)
    write_text(text, path, patient=patient)
    reading.join(HANG)
    os.close(opened)
    assert b"".join(found) == text.encode()
    assert kind(path) == stat.S_IFIFO
    assert os.listdir(tmp_path) == ["pipe"]  # noqa: PTH208


def test_a_terminal_is_written_to_and_stays_one(tmp_path: Path) -> None:
    master, slave, name = posix.terminal()
    link = tmp_path / "terminal"
    link.symlink_to(name)
    write_text("to the terminal\n", link)
    assert b"to the terminal" in os.read(master, 100)
    assert link.is_symlink()
    assert kind(link.resolve()) == stat.S_IFCHR
    os.close(slave)
    os.close(master)


def test_a_device_of_our_own_is_written_to_and_stays_one(tmp_path: Path) -> None:
    device = tmp_path / "null"
    try:
        posix.null_device(device)
        device.open("w").close()
    except OSError:
        pytest.skip("devices cannot be made here")
    for _ in range(2):
        write_text("gone\n", device)
        assert kind(device) == stat.S_IFCHR


def test_a_socket_is_written_to_and_stays_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "s"
    with posix.local_socket() as server:
        server.bind("s")
        server.listen()
        found: list[bytes] = []

        def read() -> None:
            with server.accept()[0] as connected:
                while piece := connected.recv(65536):
                    found.append(piece)

        reading = beside(read)
        write_text("x" * 100_000, Path("s"))
        reading.join(HANG)
        assert len(b"".join(found)) == 100_000
    with pytest.raises(NotSaved, match="nobody is at the other end"):
        write_text("x", path if len(str(path)) < 100 else Path("s"))
    assert kind(path) == stat.S_IFSOCK


def test_a_pipe_that_nobody_reads_does_not_hold_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pipe"
    posix.mkfifo(path)
    with pytest.raises(NotSaved, match="nobody is at the other end"):
        write_text("x", path)
    monkeypatch.setattr(writing, "PATIENCE", 0.05)
    opened = os.open(path, os.O_RDONLY | posix.NO_WAIT)
    with pytest.raises(NotSaved, match="does not move"):
        write_text("x" * 300_000, path)
    os.close(opened)
    assert kind(path) == stat.S_IFIFO


@pytest.mark.parametrize("form", ["private", "file_only"])
def test_what_must_be_a_file_goes_nowhere_else(tmp_path: Path, form: str) -> None:
    path = tmp_path / "pipe"
    posix.mkfifo(path)
    for target in (path, Path("/dev/stdout"), Path("/dev/fd/2")):
        with pytest.raises(NotSaved, match="no file but a device"):
            write_text("x", target, private=form == "private", file_only=form == "file_only")
    assert kind(path) == stat.S_IFIFO


def test_names_of_our_own_streams(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert own_stream(Path("/dev/stdout")) == 1
    assert own_stream(Path("/dev/fd/7")) == 7
    assert own_stream(Path(f"/proc/{os.getpid()}/fd/2")) == 2
    assert own_stream(Path(f"/proc/{os.getppid()}/fd/2")) is None
    assert own_stream(tmp_path) is None
    (tmp_path / "out").symlink_to("/dev/stdout")
    print("first")
    write_text("second\n", tmp_path / "out")
    print("third")
    sys.stdout.flush()
    assert capfd.readouterr().out == "first\nsecond\nthird\n"


def test_what_the_shell_appends_to_is_appended_to(tmp_path: Path) -> None:
    """``>> log`` leaves /dev/stdout at the end of a file: replacing that would lose what is in it."""
    log = tmp_path / "log"
    log.write_text("before\n")
    code = (
        "from pathlib import Path; from connection_wizard.disk.writing import write_text; "
        "write_text('x\\n', Path('/dev/stdout'))"
    )
    with log.open("a") as out:
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=out, check=True)
    assert log.read_text() == "before\nx\n"


TROUBLES: dict[str, tuple[Callable[[Path], Path], str, str]] = {
    "a folder": (lambda at: at / "folder", "it is a folder", "a file in it"),
    "a loop of links": (lambda at: at / "loop", "a link that leads in a circle", "another name"),
    "a link to a folder": (lambda at: at / "to folder", "it is a folder", "a file in it"),
    "a NUL in the name": (lambda at: at / "a\0b.json", "cannot have that name", "another name"),
    "a name too long": (lambda at: at / ("x" * 300), "its name is too long", "shorter"),
    "a name too long by its bytes": (lambda at: at / ("ä" * 200), "its name is too long", "shorter"),
    "a missing folder": (lambda at: at / "nowhere" / "a", "no such folder", "Make the folder"),
    "a file for a folder": (lambda at: at / "file" / "a", "is a file", "Check the folder"),
    "a link into nowhere": (lambda at: at / "to nowhere", "no such folder", "Make the folder"),
}


@pytest.mark.parametrize("private", [False, True])
@pytest.mark.parametrize("name", TROUBLES)
def test_each_trouble_has_its_own_sentence(tmp_path: Path, name: str, private: bool) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("pool")
    (tmp_path / "pool").symlink_to("loop")
    (tmp_path / "to folder").symlink_to("folder")
    (tmp_path / "to nowhere").symlink_to("no/where")
    before = sorted(os.listdir(tmp_path))  # noqa: PTH208
    path, said, hint = TROUBLES[name]
    with pytest.raises(NotSaved, match="could not be saved") as caught:
        write_text("x", path(tmp_path), private=private)
    assert said in caught.value.message
    assert hint in caught.value.hint
    assert "room" not in str(caught.value)
    assert "\0" not in str(caught.value)
    assert sorted(os.listdir(tmp_path)) == before  # noqa: PTH208


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EROFS, "only be read"),
        (errno.EACCES, "permission denied"),
        (errno.EDQUOT, "share of the disk"),
        (errno.ENOSPC, "no space left"),
        (errno.EIO, "broken"),
        (errno.ESTALE, "stale file handle"),
    ],
)
def test_what_the_system_says_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "a").write_text("old")
    monkeypatch.setattr(os, "fsync", refuse)
    for private in (False, True):
        with pytest.raises(NotSaved, match=said):
            write_text("new", tmp_path / "a", private=private)
        assert (tmp_path / "a").read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]  # noqa: PTH208


@pytest.mark.parametrize(
    "error", [ValueError("x"), RecursionError(), MemoryError(), UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "no")]
)
def test_whatever_is_raised_means_not_saved(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(NotSaved, match="“a” could not be saved"), saving(tmp_path / "a"):
        raise error
    with pytest.raises(NotStrict), saving(tmp_path / "a"):
        raise NotStrict("own words")  # type: ignore[arg-type]


def test_half_a_character_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(NotSaved):
        write_text("\ud83d", tmp_path / "a")
    assert (tmp_path / "a").read_text() == "old"


def test_a_long_name_that_a_file_can_have(tmp_path: Path) -> None:
    path = tmp_path / ("ä" * 127)
    for text in ("one", "two"):
        write_text(text, path)
    assert path.read_text() == "two"


def test_a_secret_is_the_persons_alone_and_its_old_readers_see_nothing(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    path.write_text("old")
    path.chmod(0o644)
    with path.open() as reader:
        write_text("secret", path, private=True)
        assert reader.read() == "old"
    assert path.read_text() == "secret"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("nameless", [True, False])
def test_a_part_never_holds_a_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nameless: bool) -> None:
    if not nameless:
        monkeypatch.setattr(writing, "_NAMELESS", 0)
    seen: list[list[str]] = []
    real = os.fsync

    def look(opened: int) -> None:
        seen.append(sorted(os.listdir(tmp_path)))  # noqa: PTH208
        real(opened)

    monkeypatch.setattr(os, "fsync", look)
    write_text("a secret", tmp_path / "record.json", private=True)
    assert seen == [[] if nameless and writing._NAMELESS else ["record.json"]]
    assert (tmp_path / "record.json").read_text() == "a secret"
    assert (tmp_path / "record.json").stat().st_mode & 0o777 == 0o600


def test_a_disk_without_nameless_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def without(path: str, flags: int, *more: int) -> int:
        if writing._NAMELESS and flags & writing._NAMELESS == writing._NAMELESS:
            raise OSError(errno.EOPNOTSUPP, "not there")
        return real(path, flags, *more)

    monkeypatch.setattr(os, "open", without)
    write_text("a secret", tmp_path / "record.json", private=True)
    assert (tmp_path / "record.json").read_text() == "a secret"


KILLED = """
import os, signal, sys
from pathlib import Path
from connection_wizard.disk.writing import write_text
os.fsync = lambda opened: os.kill(os.getpid(), signal.SIGKILL)
write_text("half", Path(sys.argv[1]), private=sys.argv[2] == "private")
"""


def test_what_a_killed_writer_left_behind_is_swept_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    path.write_text("old")
    for form in ("shared", "private"):
        done = subprocess.run([sys.executable, "-c", KILLED, str(path), form], cwd=ROOT, check=False)
        assert done.returncode == posix.KILLED
        assert path.read_text() == "old"
        assert len(list(tmp_path.glob(".*.part"))) == (form == "shared")  # the second has swept, and leaves none
    subprocess.run([sys.executable, "-c", KILLED, str(path), "shared"], cwd=ROOT, check=False)
    (tmp_path / ".mine.part").touch()  # of somebody else's, whatever it is
    write_text("new", tmp_path / "other.json")
    assert sorted(os.listdir(tmp_path)) == [".mine.part", "acme.json", "other.json"]  # noqa: PTH208


def test_what_somebody_is_writing_is_not_swept(tmp_path: Path) -> None:
    with new_part(tmp_path / "a.json") as part:
        part.write(b"one")
        sweep(tmp_path)
        assert part.take_place()
    assert (tmp_path / "a.json").read_text() == "one"
    assert os.listdir(tmp_path) == ["a.json"]  # noqa: PTH208


def test_a_part_that_was_swept_before_it_was_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, swept = parts._lock, 0

    def lock(opened: int) -> None:
        nonlocal swept
        if not swept:
            swept += 1
            for found in tmp_path.glob(".*.part"):
                found.unlink()
        real(opened)

    monkeypatch.setattr(parts, "_lock", lock)
    write_text("new", tmp_path / "a.json")
    assert swept
    assert (tmp_path / "a.json").read_text() == "new"


def test_many_writers_of_one_file_each_write_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    texts = [str(number) * 50_000 for number in range(8)]

    def write(text: str) -> None:
        for _ in range(5):
            write_text(text, path)

    writers = [beside(partial(write, text)) for text in texts]
    for writer in writers:
        writer.join(HANG)
    assert path.read_text() in texts
    assert os.listdir(tmp_path) == ["a.json"]  # noqa: PTH208
