"""One window for each file: a second one brings the first to the front, and nothing ever stands in the way."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSettings, Qt
from PySide6.QtWidgets import QMessageBox

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.spec.files import write
from connection_wizard.ui.session import elsewhere as module
from connection_wizard.ui.session.draft_files import DraftFiles, OpenElsewhere
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.elsewhere import LEAVE_VARIABLE, MAX_LEAVE, Elsewhere
from connection_wizard.ui.shell import main
from connection_wizard.ui.shell.asked_outside import AskedOutside
from connection_wizard.ui.shell.window import WizardWindow
from tests.waiting import HANG

posix = pytest.mark.skipif(sys.platform == "win32", reason="rights of files there come from the profile")


@pytest.fixture
def locks(tmp_path: Path) -> Path:
    return tmp_path / "open"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "acme.connection.json"
    write(NEW_CONNECTION, path)
    return path


@pytest.fixture
def there(locks: Path, file: Path) -> Iterator[Elsewhere]:
    """The window that has the file open."""
    window = Elsewhere(locks)
    assert not window.has(file)
    window.follow(file)
    yield window
    window.follow(None)


@pytest.fixture
def wanted(there: Elsewhere) -> list[str]:
    """How often it came to the front."""
    came: list[str] = []
    there.wanted.connect(lambda: came.append(os.environ.get(LEAVE_VARIABLE, "")))
    return came


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", HANG)


@contextmanager
def answered(locks: Path) -> Iterator[None]:
    """Notes are taken away as by a window in another process: this one's cannot, while it waits for that."""
    ended = threading.Event()

    def take_away() -> None:
        while not ended.is_set():
            time.sleep(module.LOOK)
            for note in locks.glob("*.front"):
                note.unlink(missing_ok=True)

    taking = threading.Thread(target=take_away)
    taking.start()
    try:
        yield
    finally:
        ended.set()
        taking.join()


async def asks(locks: Path, path: Path) -> bool:
    """What another process is told: the one that has the file goes on meanwhile."""
    window = Elsewhere(locks)  # made and ended in the thread of all others
    return await asyncio.to_thread(window.has, path)


@pytest.mark.asyncio
@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("name", ["as it is", "a link", "a way round"])
async def test_who_has_the_file_comes_to_the_front(locks: Path, file: Path, wanted: list[str], name: str) -> None:
    named = file
    if name == "a link":
        named = file.with_name("link.json")
        named.symlink_to(file)
    elif name == "a way round":
        named = file.parent / "x" / ".." / file.name
        (file.parent / "x").mkdir()
    assert await asks(locks, named)
    assert len(wanted) == 1
    assert await asks(locks, named)
    assert len(wanted) == 2


@pytest.mark.asyncio
async def test_another_file_is_nobodys(locks: Path, file: Path, wanted: list[str]) -> None:
    other = file.with_name("other.json")
    write(NEW_CONNECTION, other)
    assert not await asks(locks, other)
    assert wanted == []


@pytest.mark.asyncio
async def test_a_file_that_was_left_is_nobodys(locks: Path, file: Path, there: Elsewhere, wanted: list[str]) -> None:
    there.follow(file.with_name("other.json"))
    assert not await asks(locks, file)
    assert wanted == []


def test_the_lock_of_a_program_that_crashed_is_none(locks: Path, file: Path) -> None:
    crash = (
        "import os, sys; from pathlib import Path; from connection_wizard.ui.session.elsewhere import Elsewhere\n"
        "one = Elsewhere(Path(sys.argv[1])); one.has(Path(sys.argv[2])); one.follow(Path(sys.argv[2])); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", crash, str(locks), str(file)], check=True)
    assert list(locks.glob("*.lock"))
    here = Elsewhere(locks)
    assert not here.has(file)
    here.follow(None)
    assert not list(locks.iterdir())


@pytest.mark.usefixtures("there")
def test_a_window_that_hangs_is_not_waited_for(locks: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody takes the note away here, for this is the thread that would: it goes with who has left it."""
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    assert not Elsewhere(locks).has(file)
    assert not list(locks.glob("*.front"))


@pytest.mark.asyncio
@pytest.mark.usefixtures("patient")
async def test_a_desktops_leave_goes_along(
    locks: Path, file: Path, wanted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEAVE_VARIABLE, "gnome-shell/files/4711-1_TIME99")
    assert await asks(locks, file)
    assert wanted == ["gnome-shell/files/4711-1_TIME99"]


@pytest.mark.parametrize(
    "note", [b"", b"a\nb", b"\xff\x00", b"a b", b"x" * (MAX_LEAVE + 1), b"x" * 5_000_000], ids=lambda note: len(note)
)
def test_what_is_no_leave_is_not_believed(
    locks: Path, there: Elsewhere, wanted: list[str], note: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes there can have the window come forward: the person's own programs, and with that alone."""
    monkeypatch.delenv(LEAVE_VARIABLE, raising=False)
    (lock,) = locks.glob("*.lock")
    lock.with_suffix(".front").write_bytes(note)
    there._look()
    assert wanted == [""]
    assert not lock.with_suffix(".front").exists()


@posix
def test_a_note_that_leads_elsewhere_is_not_followed(
    locks: Path, there: Elsewhere, wanted: list[str], tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text("secret")
    (lock,) = locks.glob("*.lock")
    lock.with_suffix(".front").symlink_to(tmp_path / "secret")
    there._look()
    assert wanted == []


@posix
@pytest.mark.usefixtures("there")
def test_nobody_else_learns_what_is_open(locks: Path, file: Path) -> None:
    assert locks.stat().st_mode & 0o077 == 0
    held = [path.name.encode() + path.read_bytes() for path in locks.iterdir()]
    assert not any(b"acme" in one for one in held)


@posix
def test_a_folder_that_is_open_to_others_is_closed(locks: Path, file: Path) -> None:
    locks.mkdir(mode=0o777)
    locks.chmod(0o777)
    here = Elsewhere(locks)
    assert not here.has(file)
    assert locks.stat().st_mode & 0o077 == 0
    here.follow(None)


@posix
@pytest.mark.parametrize("what", ["a link", "a file", "another's"])
def test_without_a_folder_of_ones_own_all_is_as_ever(
    locks: Path, file: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if what == "a link":
        (locks.parent / "there").mkdir()
        locks.symlink_to(locks.parent / "there")
    elif what == "a file":
        locks.write_text("")
    else:
        locks.mkdir()
        monkeypatch.setattr(os, "getuid", lambda: locks.stat().st_uid + 1)
    here = Elsewhere(locks)
    assert not here.has(file)
    here.follow(file)
    assert not list((locks.parent / "there").glob("*"))


def test_where_no_lock_can_be_written_all_is_as_ever(locks: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk, or a folder that may only be read."""
    monkeypatch.setattr(module, "_lock", lambda folder, key: QLockFile(str(folder / "none" / key)))
    here = Elsewhere(locks)
    assert not here.has(file)
    here.follow(file)


# -- the window


@pytest.mark.usefixtures("patient", "there")
def test_what_another_window_has_is_not_opened(locks: Path, file: Path, tmp_path: Path, settings: QSettings) -> None:
    """What is open stays open, and is this window's still."""
    mine = tmp_path / "mine.json"
    write(NEW_CONNECTION, mine)
    files = DraftFiles(DraftStore(), tmp_path / "drafts", settings, Elsewhere(locks))
    files.open(mine)
    with answered(locks), pytest.raises(OpenElsewhere):
        files.open(file)
    assert files.document == mine
    with answered(locks):
        assert not files.is_own(file)


def test_a_file_that_cannot_be_read_is_nobodys(locks: Path, tmp_path: Path, settings: QSettings) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("[")
    files = DraftFiles(DraftStore(), tmp_path / "drafts", settings, Elsewhere(locks))
    with pytest.raises(WizardError):
        files.open(bad)
    assert not list(locks.glob("*.lock"))


def test_the_lock_goes_with_the_document(locks: Path, tmp_path: Path, settings: QSettings) -> None:
    store = DraftStore()
    files = DraftFiles(store, tmp_path / "drafts", settings, Elsewhere(locks))
    store.put(("name",), "Acme")
    assert not list(locks.glob("*.lock"))
    files.save_now()
    (draft,) = locks.glob("*.lock")
    files.save_as(tmp_path / "acme.json")
    (own,) = locks.glob("*.lock")
    assert own != draft
    files.new(NEW_CONNECTION)
    assert not list(locks.glob("*.lock"))


@pytest.mark.asyncio
async def test_the_window_says_why_nothing_was_opened(
    window: WizardWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class There(Elsewhere):
        def has(self, path: Path) -> bool:
            return True

    monkeypatch.setattr(window.services.files, "_elsewhere", There())
    window.menu.open_path(str(file))
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert file.name in box.text()
    assert window.services.files.document is None
    box.close()


@pytest.mark.asyncio
async def test_a_window_comes_forward_whatever_it_was(window: WizardWindow) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized)
    AskedOutside(window).come_forward()
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_the_program_ends_where_another_has_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Elsewhere, "has", lambda here, path: path == file)
    monkeypatch.setattr(main, "_window", None)
    assert main.run(file) == 0
