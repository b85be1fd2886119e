"""The shell: marks, findings in their time, jumps, errors that block Done, files, and closing."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QTextBrowser, QWidget, QWizard
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.files import write
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.slices import run_in_slices
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.guide.guide_pane import GuidePane
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.step_list import StepList
from connection_wizard.ui.widgets.style import WINDOW_SIZE
from connection_wizard.ui.widgets.wrapping import WrappingButton
from tests.first_picture import homes, started
from tests.ui.conftest import Browser, application, area_of, body, button, idle, part_of, practise
from tests.waiting import HANG, eventually

HOUSE = Path(__file__).resolve().parents[2] / "app"


def row_of(window: WizardWindow, step: int, at: tuple[str | int, ...]) -> FieldRow:
    return next(row for row in body(window, step).findChildren(FieldRow) if at in row.places)


@pytest.mark.asyncio
async def test_findings_wait_until_next_is_pressed(window: WizardWindow) -> None:
    row = row_of(window, 4, ("authorization", "url"))
    editor = row.editor.focusProxy()
    assert editor is not None
    hint = row.line.text
    assert "✕" not in hint
    QTest.mouseClick(window.button(QWizard.WizardButton.NextButton), Qt.MouseButton.LeftButton)
    assert row.line.text.startswith("✕")
    assert editor.property("state") == "error"
    window.go_to(4)
    QTest.keyClicks(editor, "https://auth.acme.com/authorize")
    assert "✕" not in row.line.text


@pytest.mark.asyncio
async def test_a_field_that_was_left_says_what_is_wrong(window: WizardWindow) -> None:
    row = row_of(window, 0, ("service_domain",))
    editor = row.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "acme com")  # an address would be shortened to what the field needs
    assert "✕" not in row.line.text
    assert "!" not in row.line.text[:1]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert row.line.text[:1] in ("✕", "!", "i")


@pytest.mark.asyncio
async def test_a_fix_is_one_click_and_one_undo(window: WizardWindow) -> None:
    store = window.store
    store.open(Draft({"spec_version": 1, "test_call": {"method": "GET", "url": "https://api.acme.com/me"}}))
    row = row_of(window, 10, ("whitelist",))
    store.touch_step(10)
    fix = next(made for made in row.line.findChildren(QPushButton) if made.isVisibleTo(row))
    QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert store.draft.get("whitelist") == ["acme.com"]
    store.undo()
    assert store.draft.get("whitelist") is None


@pytest.mark.asyncio
async def test_the_step_list_shows_how_each_step_stands(window: WizardWindow) -> None:
    steps = window.findChild(StepList)
    assert isinstance(steps, StepList)
    assert steps.button(4).stand.state == "not set up"
    window.go_to(4)
    window.next_one()
    assert steps.button(4).stand.state == "not set up", "what is empty is no failure"
    assert "needs attention" in steps.button(4).accessibleName()
    window.store.put(("authorization", "url"), "https://auth.acme.com/authorize")
    assert steps.button(4).stand.state in ("ready", "failed")


@pytest.mark.asyncio
async def test_any_order_of_jumps_leaves_back_and_next_working(window: WizardWindow) -> None:
    steps = window.findChild(StepList)
    assert isinstance(steps, StepList)
    for number in (9, 3, 12, 1, 13, 2, 2, 8):
        QTest.mouseClick(steps.button(number), Qt.MouseButton.LeftButton)
        assert window.currentId() == number
    for expected in (7, 6, 5):
        window.button(QWizard.WizardButton.BackButton).click()
        assert window.currentId() == expected
    for expected in (6, 7, 8, 9):
        window.button(QWizard.WizardButton.NextButton).click()
        assert window.currentId() == expected


@pytest.mark.asyncio
async def test_errors_block_done_and_their_links_lead_to_the_field(window: WizardWindow) -> None:
    finish = body(window, 13)
    assert not window.button(QWizard.WizardButton.FinishButton).isEnabled()
    link = next(made for made in finish.findChildren(QPushButton) if "4 · Authorization" in made.text())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.currentId() == 4
    url = row_of(window, 4, ("authorization", "url")).editor.focusProxy()
    assert window.focusWidget() is url


@pytest.mark.asyncio
async def test_undo_goes_over_all_steps_and_shows_where(window: WizardWindow) -> None:
    name = row_of(window, 0, ("name",)).editor
    QTest.keyClicks(name, "Acme")
    window.go_to(3)
    before = window.store.draft
    client = row_of(window, 3, ("client", "client_id")).editor
    QTest.keyClicks(client, "abc")
    QTest.keySequence(client, "Ctrl+Z")
    assert window.store.draft == before
    window.menu.undo()
    assert window.store.draft.get("name") is None
    assert window.currentId() == 0
    window.menu.redo()
    window.menu.redo()
    assert window.store.draft.get("client", "client_id") == "abc"
    assert window.currentId() == 3


@pytest.mark.asyncio
async def test_a_dropped_file_opens(window: WizardWindow, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    write(Draft({"spec_version": 1, "name": "Dropped"}), file)
    drop(window, file)
    assert window.store.draft.get("name") == "Dropped"
    assert window.windowTitle().startswith("Dropped")
    assert window.services.files.path == file


@pytest.mark.asyncio
@pytest.mark.parametrize("content", [b"{", b"[]", b'{"spec_version": 99}', b"\xff\xfe\x00", b""])
async def test_a_broken_file_is_told_of_and_nothing_is_lost(
    window: WizardWindow, tmp_path: Path, content: bytes
) -> None:
    window.store.put(("name",), "Mine")
    file = tmp_path / "broken.json"
    file.write_bytes(content)
    drop(window, file)
    pasted = window.services.pasted  # what is no connection by what is in it is read as anything else that is brought
    await eventually(lambda: pasted.problem is not None or window.findChild(QMessageBox) is not None)
    if pasted.problem is not None:
        assert all(pasted.problem)
    else:
        box = window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        assert "broken.json" in box.text()
        assert box.informativeText()
        box.close()
    assert window.store.draft.get("name") == "Mine"


def drop(window: WizardWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


class _OtherWindows(QObject):
    """Notes every window but the wizard that comes up, were it for an instant."""

    def __init__(self, wizard: WizardWindow) -> None:
        super().__init__()
        self._wizard = wizard
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # the name is Qt's
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched is not self._wizard:
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.asyncio
@pytest.mark.parametrize("state", ["empty", "filled", "failed"])
async def test_no_page_flashes_a_window_of_its_own(window: WizardWindow, state: str) -> None:
    if state != "empty":
        await practise(window, *(["wrong_client"] if state == "failed" else []))
        window.services.live.authorize()
        await idle(window.services.live)
    others = _OtherWindows(window)
    running = application()
    running.installEventFilter(others)
    try:
        for number in window.pageIds():
            window.go_to(number)
            await asyncio.sleep(0)
    finally:
        running.removeEventFilter(others)
    assert not others.shown, "it would take the keyboard away from the wizard"


@pytest.mark.asyncio
async def test_escape_does_not_close_the_window(window: WizardWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()


@pytest.mark.asyncio
async def test_the_guide_folds_away_in_a_narrow_window(window: WizardWindow) -> None:
    page = window.page(4)
    window.go_to(4)
    guide = page.findChild(GuidePane)
    assert isinstance(guide, GuidePane)
    assert guide.isVisible()
    width = area_of(body(window, 4)).width()
    window.resize(1000, 700)
    assert not guide.isVisible()
    # Asked for, it lies over the end of the page, which stays as wide as it is
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    area = area_of(body(window, 4))
    assert guide.isVisible()
    assert area.geometry().contains(guide.geometry())
    assert area.width() == 1000 - window.steps.width()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not guide.isVisible()
    window.resize(1180, 760)
    assert guide.isVisible()
    assert area_of(body(window, 4)).width() == width


@pytest.mark.asyncio
async def test_a_guide_that_was_folded_stays_so(
    window: WizardWindow, store: DraftStore, files: DraftFiles, settings: QSettings, browser: Browser
) -> None:
    body(window, 4)
    shown = button(window, "Guide")
    assert shown.isChecked()
    shown.click()
    for step in (4, 5):
        guide = (body(window, step), window.page(step).findChild(GuidePane))[1]
        assert isinstance(guide, GuidePane)
        assert not guide.isVisible()
    again = WizardWindow(store, files, settings=settings, browser=browser.open)
    again.show()
    try:
        assert not again.guide.shown
        assert not button(again, "Guide").isChecked()
    finally:
        again.close()
        await again.shut_down()


def page_guide(window: WizardWindow, step: int) -> GuidePane:
    return part_of(window.page(step), GuidePane)


@pytest.mark.asyncio
async def test_the_guide_says_where_things_are_found_and_has_the_rest_folded(
    window: WizardWindow, settings: QSettings, qtbot: QtBot
) -> None:
    for step in (4, 5):
        body(window, step)
    four, five = (page_guide(window, step)._text for step in (4, 5))
    more = page_guide(window, 5)._more
    assert isinstance(four, QTextBrowser)
    assert isinstance(five, QTextBrowser)
    assert isinstance(more, WrappingButton)
    assert more.isVisible()
    assert not five.toPlainText().count("Common mistakes")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert "Common mistakes" in five.toPlainText()
    assert "Common mistakes" in four.toPlainText(), "on every page"
    assert settings.value("guide_whole", False, bool)
    more.click()
    assert "Common mistakes" not in four.toPlainText()
    assert five.height() <= five.document().size().height() + 1, "what unfolds the rest stands below the text"


@pytest.mark.asyncio
async def test_undo_says_what_it_takes_back_and_where_and_redo_stands_beside_it(
    window: WizardWindow, qtbot: QtBot
) -> None:
    undo, redo = window.findChild(QPushButton, "undo"), window.findChild(QPushButton, "redo")
    assert isinstance(undo, QPushButton)
    assert isinstance(redo, QPushButton)
    assert not undo.isVisible()
    assert not redo.isVisible()
    window.store.put(("name",), "Acme")
    assert undo.isVisible()
    assert undo.accessibleName() == "Undo: the name on the start page"
    assert redo.isVisible()
    assert not redo.isEnabled()
    for step in (3, 9, 0):
        window.go_to(step)
        assert undo.text() == "Undo: the name on the start page", "on every page"
    window.store.put(("authorization", "parameters"), [{"name": "a & b", "value": "1"}])
    window.store.put(("authorization", "parameters", 0, "value"), "2")
    assert undo.accessibleName() == "Undo: the parameter “a & b” in step 4"
    assert "a && b" in undo.text(), "no letter is underlined by what others wrote"
    places = undo.x(), redo.x()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.currentId() == 4
    assert redo.toolTip() == "Makes again: the parameter “a & b” in step 4"
    assert (undo.x(), redo.x()) == places, "the next press meets what this one met"
    qtbot.mouseClick(redo, Qt.MouseButton.LeftButton)
    assert window.store.draft.get("authorization", "parameters", 0, "value") == "2"
    assert window.isVisible(), "QWizard calls the button Cancel"
    window.store.take(window.store.draft.put(("name",), "B").put(("client", "client_id"), "c"))
    assert undo.accessibleName() == "Undo: changes in 2 steps"
    assert 0 <= redo.x() - undo.geometry().right() <= 12, "beside it"
    window.menu.aboutToShow.emit()
    assert window.menu._undo.text() == "&Undo: changes in 2 steps"
    assert window.menu._redo.text() == "R&edo"
    places = undo.x(), redo.x()
    for words in (window.services.files.save_now, partial(window.store.put, ("name",), "C")):
        words()
        QApplication.processEvents()
        assert (undo.x(), redo.x()) == places, window.services.files.state
    while undo.isEnabled():
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not window.store.draft.get("name")
    assert undo.accessibleName() == "Undo"


@pytest.mark.asyncio
async def test_no_text_of_the_strip_or_buttons_is_squeezed_in_the_smallest_window(window: WizardWindow) -> None:
    await practise(window)
    window.resize(900, 600)
    for step in (0, 6, 7, 8, 13):
        window.go_to(step)
        for made in window.findChildren(QPushButton):
            if made.isVisible() and made.text() and not made.layout():
                assert made.width() >= made.sizeHint().width() - 1, (step, made.text())


@pytest.mark.asyncio
async def test_the_window_closes_on_done_when_nothing_is_open(window: WizardWindow) -> None:
    await practise(window)
    store = window.store
    store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    assert draft_of(store.draft.partial_spec)
    window.go_to(13)
    QTest.mouseClick(window.button(QWizard.WizardButton.FinishButton), Qt.MouseButton.LeftButton)
    assert not window.isVisible()


@pytest.mark.asyncio
async def test_right_to_left_and_emoji_survive(window: WizardWindow) -> None:
    name = row_of(window, 0, ("name",)).editor
    assert isinstance(name, QLineEdit)
    name.insert("حساب 🧁")
    name.textEdited.emit(name.text())
    assert window.store.draft.get("name") == "حساب 🧁"
    assert not [label for label in body(window, 13).findChildren(QLabel) if "Traceback" in label.text()]


LATE = (
    *("httpx", "keyring", "oauthlib", "pydantic", "asyncio", "qasync", "json", "dataclasses", "datetime", "locale"),
    *("connection_wizard.spec.findings", "connection_wizard.session.session", "connection_wizard.session.states"),
    *("connection_wizard.disk", "connection_wizard.strict_json", "connection_wizard.sources"),
    *("connection_wizard.spec.finding", "connection_wizard.session.origins", "connection_wizard.cli.grammar"),
    *("connection_wizard.session.receiving", "connection_wizard.session.misplaced_secret"),
)
"""The network, the vault, the practice provider, the rules, a session, a file, a loop, a day, a finding, a command, a
log-in, a secret."""
FAMILIES = ("QStyle", "QPlainTextEdit", "QCompleter", "QToolButton", "QMessageBox", "QHeaderView", "QMdiArea")
"""PySide puts a class of Qt into its module when it is first touched."""


def test_what_a_run_needs_is_loaded_when_it_is_first_needed(tmp_path: Path) -> None:
    """The window's first picture comes without it, from the command line on."""
    program = f"""
from connection_wizard.ui.widgets import style
style.FIRST_PICTURE_MS = 60_000  # however slow the machine is, nothing of what follows the picture is loaded yet
def look():
    import gc, sys
    assert not gc.isenabled(), "a sixteenth of the start is spent on looking for garbage where there is none"
    print([name for name in {LATE!r} if name in sys.modules])
    from PySide6 import QtWidgets
    print([name for name in {FAMILIES!r} if name in vars(QtWidgets)])
    (window,) = [each for each in QtWidgets.QApplication.topLevelWidgets() if each.inherits("QWizard")]
    print(window.isVisible())
{started("look()")}"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=homes(tmp_path), capture_output=True, text=True, timeout=HANG)
    loaded, touched, there = done.stdout.strip().splitlines()
    assert there == "True"
    assert loaded == "[]", done.stderr
    assert touched == "[]", "families of Qt's classes are a tenth of the start"


def test_what_marks_are_worked_out_with_is_all_loaded_before_them() -> None:
    """What is not among the pieces would be loaded at one go, and hold the window."""
    program = """
import sys
from importlib import import_module
from connection_wizard.ui.session.loading import FOR_MARKS, pieces
for piece in pieces(*FOR_MARKS):
    import_module(piece)
from connection_wizard.oauth import credentials
from connection_wizard.spec.draft import Draft
draft = Draft()
draft.partial_spec
before = set(sys.modules)
from connection_wizard.spec.findings import findings
findings(draft)
print(sorted(set(sys.modules) - before))
"""
    environ = os.environ | {"PYTHONPATH": str(HOUSE)}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, timeout=HANG)
    assert done.stdout.strip() == "[]", done.stderr


def test_each_step_has_a_turn_of_its_own_as_long_as_its_owner_lives(qapp: object) -> None:
    said: list[int] = []
    owner = QObject()
    run_in_slices(owner, [partial(said.append, number) for number in range(5)])
    while len(said) < 3:
        before = len(said)
        QTest.qSleep(2)
        application().processEvents()
        assert len(said) - before <= 1
    owner.deleteLater()
    QTest.qWait(20)
    assert said == [0, 1, 2]


@pytest.mark.asyncio
async def test_the_first_page_gets_its_width_at_once(store: DraftStore, files: DraftFiles, settings: QSettings) -> None:
    """Laid out for another width first, everything would be reckoned twice before the first picture."""
    window = WizardWindow(store, files, settings=settings)
    window.show()
    at_first = window.page(0).size()
    application().processEvents()
    assert at_first == window.page(0).size()
    window.close()
    await window.shut_down()


@pytest.mark.asyncio
async def test_the_steps_of_a_finished_connection_are_complete_before_they_are_visited(window: WizardWindow) -> None:
    await practise(window)
    window.go_to(0)
    marks = {number: window.steps.button(number).stand.state for number in range(13)}
    assert [number for number, mark in marks.items() if mark != "ready"] == [9, 11]  # still to be picked
    window.menu.new()
    assert {window.steps.button(number).stand.state for number in range(1, 13)} == {"not set up"}


@pytest.mark.asyncio
async def test_the_size_of_the_window_is_remembered(window: WizardWindow, settings: QSettings, tmp_path: Path) -> None:
    """The height: of the width the screen of these tests has less than a window may have."""
    assert window.height() == WINDOW_SIZE[1]
    window.resize(window.width(), 690)
    window.close()
    store = DraftStore()
    again = WizardWindow(store, DraftFiles(store, tmp_path / "drafts", settings), settings=settings)
    again.show()
    for step in again.pageIds():  # no page makes it grow
        again.go_to(step)
        await asyncio.sleep(0)
        assert again.height() == 690
    again.close()
    await again.shut_down()
