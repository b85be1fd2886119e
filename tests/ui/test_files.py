"""Nothing typed is ever lost: autosave, a crash, folders that cannot be written, full disks, files that vanish."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import read_draft, write
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from tests.helpers import posix
from tests.ui.conftest import body, button, part_of, until_signal

START = 0
ROOT = Path(__file__).resolve().parents[2]

_TYPES_AND_WAITS = """
import sys
import time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.shell.event_loop import run_window
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.theme import make_application
from connection_wizard.ui.shell.window import WizardWindow

application = make_application("wizard")
folder = Path(sys.argv[1])
store = DraftStore()
files = DraftFiles(store, folder / "drafts", QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
window = WizardWindow(store, files, settings=QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
files.changed.connect(lambda: None if files.unsaved else print(files.state, flush=True))
editor = next(made for made in window.currentPage().findChildren(QLineEdit) if made.accessibleName() == "Name")
window.show()
QTest.keyClicks(editor, "Nearly lost")
run_window(application, window, lambda error: print(error, flush=True))
"""


def box_of(window: WizardWindow) -> QMessageBox:
    return part_of(window, QMessageBox)


def listed(page: PageBody, name: str) -> list[QPushButton]:
    """The start page's buttons of this name; of the list before, too, until Qt has deleted it."""
    return [made for made in page.findChildren(QPushButton) if made.accessibleName() == name]


def test_what_was_typed_is_there_after_a_crash(tmp_path: Path) -> None:
    """The window's process is killed without a warning, a moment after typing."""
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
    command = [sys.executable, "-c", _TYPES_AND_WAITS, str(tmp_path)]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
        assert window.stdout is not None
        try:
            said = window.stdout.readline()
        finally:
            window.kill()
    assert said.strip() == "Draft saved"
    store = DraftStore()
    files = DraftFiles(store, tmp_path / "drafts", QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    (left,) = files.others.drafts()
    assert read_draft(left).get("name") == "Nearly lost"
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == [left.name]  # no half-written file beside it


@pytest.mark.asyncio
async def test_the_start_page_offers_where_one_left_off(window: WizardWindow, tmp_path: Path) -> None:
    files = window.services.files
    window.store.put(("name",), "First")
    files.save_now()
    files.new(Draft())
    write(Draft({"spec_version": 1, "name": "Second"}), tmp_path / "second.json")
    files.open(tmp_path / "second.json")
    files.new(Draft())
    page = body(window, START)
    page.entered()
    listed(page, "Go on with First")[-1].click()
    assert window.store.draft.get("name") == "First"
    page = body(window, START)
    page.entered()
    (tmp_path / "second.json").unlink()  # after the page has listed it
    listed(page, "Go on with second.json")[-1].click()
    assert "second.json" in box_of(window).text()
    assert window.store.draft.get("name") == "First"
    box_of(window).close()
    page.entered()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not listed(page, "Go on with second.json")


@pytest.mark.asyncio
async def test_autosave_writes_a_moment_after_typing_and_never_a_secret(window: WizardWindow, tmp_path: Path) -> None:
    window.store.put(("name",), "Acme")
    files = window.services.files
    assert files.unsaved
    await until_signal(files.changed, lambda: not files.unsaved)
    (saved,) = (tmp_path / "drafts").glob("*.json")
    assert json.loads(saved.read_text(encoding="utf-8"))["name"] == "Acme"


@pytest.mark.asyncio
async def test_a_full_disk_is_told_of_and_closing_asks(window: WizardWindow, tmp_path: Path) -> None:
    files = window.services.files
    files.save_as(tmp_path / "mine.json")
    with posix.full_disk():
        window.store.put(("name",), "Precious")
        files.save_now()
        assert "could not be saved" in files.state
        window.menu.new()
        assert "could not be saved" in box_of(window).text()
        box_of(window).close()
        assert window.store.draft.get("name") == "Precious"
        window.close()
        assert window.isVisible()
    asked = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    button(asked[0], "Stay here").click()
    assert window.isVisible()
    window.close()  # there is room again
    assert not window.isVisible()
    assert read_draft(tmp_path / "mine.json").get("name") == "Precious"
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".part")]  # noqa: PTH208


@pytest.mark.asyncio
async def test_a_folder_that_cannot_be_written_can_be_left_without_saving(window: WizardWindow, tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    window.store.put(("name",), "Precious")
    window.close()
    assert window.isVisible()
    button(box_of(window), "Close without saving").click()
    assert not window.isVisible()


@pytest.mark.asyncio
async def test_save_somewhere_else_leads_to_the_file_dialog(window: WizardWindow, tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    window.store.put(("name",), "Precious")
    window.close()
    button(box_of(window), "Save somewhere else …").click()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "rescued.json"))
    dialog.close()
    await asyncio.sleep(0)
    window.close()
    assert not window.isVisible()
    assert read_draft(tmp_path / "rescued.json").get("name") == "Precious"


@pytest.mark.asyncio
@pytest.mark.parametrize("where", ["a draft", "a file of its own"])
async def test_two_windows_on_one_file_lose_nothing(
    window: WizardWindow, tmp_path: Path, settings: QSettings, where: str
) -> None:
    """The other window has saved meanwhile: what is typed here goes on as a draft, and the person is told."""
    mine = window.services.files
    window.store.put(("name",), "Acme")
    if where == "a draft":
        mine.save_now()
        (file,) = (tmp_path / "drafts").iterdir()
    else:
        file = tmp_path / "acme.json"
        mine.save_as(file)
    other_store = DraftStore()
    other = DraftFiles(other_store, tmp_path / "drafts", settings)
    other.open(file)
    other_store.put(("service_domain",), "acme.com")
    other.save_now()
    window.store.put(("name",), "Acme CRM")
    mine.save_now()
    assert file.name in box_of(window).text()
    box_of(window).close()
    assert read_draft(file).get("service_domain") == "acme.com"
    assert read_draft(file).get("name") == "Acme"
    (parted,) = [path for path in (tmp_path / "drafts").iterdir() if path != file]
    assert read_draft(parted).get("name") == "Acme CRM"
    window.store.put(("name",), "Acme CRM 2")
    mine.save_now()
    assert read_draft(parted).get("name") == "Acme CRM 2"  # and it goes on there
    assert len(list((tmp_path / "drafts").iterdir())) == (2 if where == "a draft" else 1)


@pytest.mark.asyncio
async def test_a_file_that_was_deleted_is_written_again(window: WizardWindow, tmp_path: Path) -> None:
    window.services.files.save_as(tmp_path / "acme.json")
    (tmp_path / "acme.json").unlink()
    window.store.put(("name",), "Acme")
    window.services.files.save_now()
    assert read_draft(tmp_path / "acme.json").get("name") == "Acme"
    assert not window.findChildren(QMessageBox)


@pytest.mark.asyncio
async def test_one_goes_on_at_the_step_where_one_left_off(window: WizardWindow, tmp_path: Path) -> None:
    window.store.put(("name",), "Acme")
    window.go_to(7)
    window.services.files.save_now()
    window.menu.new()
    assert window.currentId() == START
    page = body(window, START)
    page.entered()
    listed(page, "Go on with Acme")[-1].click()
    assert window.currentId() == 7
    window.services.files.save_as(tmp_path / "acme.json")
    window.go_to(4)
    window.menu.new()
    window.menu.open_path(str(tmp_path / "acme.json"))
    assert window.currentId() == 4


@pytest.mark.asyncio
@pytest.mark.parametrize("noted", ["{", "[]", '{"a": "b"}'])
async def test_strange_notes_of_where_one_left_off_are_nothing(
    window: WizardWindow, settings: QSettings, tmp_path: Path, noted: str
) -> None:
    settings.setValue("left", noted)
    assert window.services.files.others.left_at(tmp_path / "a") == START
    window.services.files.save_as(tmp_path / "a")
    window.go_to(2)
    assert window.services.files.others.left_at(tmp_path / "a") == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("how", ["close", "save", "new", "run"])
async def test_what_is_half_typed_is_kept(window: WizardWindow, tmp_path: Path, how: str) -> None:
    """A scope without its Enter, and a cell of a table that is still open."""
    files = window.services.files
    files.save_as(tmp_path / "mine.json")
    window.activateWindow()
    page = body(window, 4)
    for kind in ("scope", "cell"):
        if kind == "scope":
            chips = page.findChild(ChipsEdit)
            assert isinstance(chips, ChipsEdit)
            chips.line.setFocus()
            QTest.keyClicks(chips.line, "read_profile")
        else:
            button(page, "Add parameter: Extra parameters").click()
            cell = QApplication.focusWidget()
            assert isinstance(cell, QLineEdit)
            cell.setText("access_type")  # typed, the completion would come up, which takes the keyboard
        if how == "close" and kind == "cell":
            window.close()
        elif how == "new" and kind == "cell":
            window.menu.new()
        elif how == "run":
            window.strip.authorize_now.pressed.emit()
            files.save_now()
        else:
            window.menu.save()
    kept = read_draft(tmp_path / "mine.json")
    assert kept.get("authorization", "scopes") == ["read_profile"]
    assert kept.get("authorization", "parameters", 0, "name") == "access_type"
    if how == "new":
        assert window.store.draft.get("authorization") is None


@pytest.mark.asyncio
async def test_recent_files_are_in_the_menu_and_open(window: WizardWindow, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for file in (tmp_path / "r&d.json", tmp_path / "other" / "r&d.json"):
        window.store.put(("name",), file.parent.name)
        window.services.files.save_as(file)
    window.menu.new()
    recent = window.menu._recent
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == ["r&&d.json", "r&&d.json"]
    assert [action.toolTip() for action in recent.actions()] == [
        str(tmp_path / "other" / "r&d.json"),
        str(tmp_path / "r&d.json"),
    ]
    recent.actions()[1].trigger()
    assert window.store.draft.get("name") == tmp_path.name


@pytest.mark.asyncio
@pytest.mark.parametrize("has_documents", [True, False])
async def test_a_file_is_first_looked_for_among_the_persons_documents(
    window: WizardWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_documents: bool
) -> None:
    """Where the program was started is nobody's choice; a folder that was chosen once is offered again."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    if has_documents:
        (tmp_path / "Documents").mkdir()
    monkeypatch.chdir(QFileDialog(window).directory().absolutePath())
    window.menu.ask_open()
    dialog = window.findChildren(QFileDialog)[-1]
    assert Path(dialog.directory().absolutePath()) == (tmp_path / "Documents" if has_documents else tmp_path)
    dialog.reject()
    chosen = tmp_path / "elsewhere"
    chosen.mkdir()
    window.menu.save_path(str(chosen / "acme.json"))
    window.menu.ask_save()
    dialog = window.findChildren(QFileDialog)[-1]
    assert Path(dialog.directory().absolutePath()) == chosen
    dialog.reject()


@pytest.mark.asyncio
async def test_a_new_connection_is_not_called_saved(window: WizardWindow) -> None:
    """As in a window that was opened just now: there is nothing to save yet, and no file of it."""
    window.store.put(("name",), "Acme")
    window.services.files.save_now()
    window.menu.new()
    files = window.services.files
    assert (files.state, files.unsaved, files.document) == ("Nothing to save yet", False, None)
    window.store.put(("name",), "Other")
    assert files.state == "Saving …"


@pytest.mark.asyncio
async def test_a_drafts_folder_that_was_removed_is_made_again(window: WizardWindow, tmp_path: Path) -> None:
    files = window.services.files
    window.store.put(("name",), "First")
    files.save_now()
    assert files.document is not None
    files.document.unlink()
    (tmp_path / "drafts").rmdir()
    window.store.put(("name",), "Second")
    files.save_now()
    assert not files.problem
    assert read_draft(files.document).get("name") == "Second"


@pytest.mark.asyncio
@pytest.mark.parametrize("jump", [-10 * 365 * 86_400, 10 * 365 * 86_400], ids=["back", "ahead"])
async def test_a_clock_that_jumps_hides_no_change_of_others(
    window: WizardWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    """What somebody else wrote is told by what it is: of the same length, with the same time, or one of long ago."""
    files, path = window.services.files, tmp_path / "acme.json"
    window.store.put(("name",), "Mine")
    files.save_as(path)
    before = path.stat()
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + jump)
    path.write_text(path.read_text("utf-8").replace("Mine", "Them"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert not files.look()
    window.store.put(("name",), "Mine and more")
    files.save_now()
    assert read_draft(path).get("name") == "Them"
    assert files.document not in (None, path)
    assert files.document is not None
    assert read_draft(files.document).get("name") == "Mine and more"


@pytest.mark.asyncio
@pytest.mark.parametrize("where", ["drafts/draft-0a1b2c3d.json", "theirs.json"])
async def test_a_file_of_a_newer_version_stays_as_it_is(window: WizardWindow, tmp_path: Path, where: str) -> None:
    path, text = tmp_path / where, '{"spec_version": 99, "name": "Of tomorrow", "invented": [1]}'
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    window.store.put(("name",), "Mine")
    with pytest.raises(WizardError) as told:
        window.services.files.open(path)
    assert "Update the program" in told.value.hint
    body(window, START).entered()  # the start page lists drafts
    window.services.files.save_now()
    window.close()
    assert path.read_text("utf-8") == text
    [mine] = [made for made in (tmp_path / "drafts").glob("draft-*.json") if made != path]
    assert read_draft(mine).get("name") == "Mine"
