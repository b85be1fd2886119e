"""What belongs to a document goes with it: after any other connection, a window is as one that was opened just now."""

from __future__ import annotations

import asyncio
import gc
import json
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from connection_wizard.oauth.credentials import secret_name
from connection_wizard.secrets import vault
from connection_wizard.secrets.vault import SessionVault, Vault
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.paths import MISSING
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.guided import GuidedHost
from connection_wizard.ui.session.other_files import OtherFiles
from connection_wizard.ui.session.practice import PracticeHost
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.shell.brought import Brought
from connection_wizard.ui.shell.button_row import ButtonRow, NamedUndo
from connection_wizard.ui.shell.document import Documents
from connection_wizard.ui.shell.file_menu import FileMenu
from connection_wizard.ui.shell.lasting import Lasting, OneClient, OneVault
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START, STEPS
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.focus_ring import FocusRings
from connection_wizard.ui.widgets.guide.guide_pane import GuideFold
from connection_wizard.ui.widgets.live.certificate_notice import CertificateNotice
from connection_wizard.ui.widgets.step_list import StepButton, StepList
from connection_wizard.ui.widgets.style import _Fitting
from connection_wizard.viasocket.record import create_payload, record_text
from tests.by_day import by_day
from tests.ui.conftest import Browser, body, button, idle, practise, until
from tests.ui.looks_of import differences, kept, shown
from tests.ui.test_reach_question import question
from tests.waiting import eventually

DELETE = QEvent.Type.DeferredDelete.value
MARK = "zebra"
"""Stands in everything that is typed into the connection that is left."""
OTHER = {
    "spec_version": 1,
    "name": "Other",
    "fields": [{"key": "region", "label": "Region", "type": "text", "required": True}],
    "authorization": {"url": "https://auth.other.com/authorize", "scopes": ["read"]},
    "access_token": {"method": "POST", "url": "https://auth.other.com/token"},
    "refresh_token": {"method": "POST"},
}
LASTING = frozenset(
    (
        *(WizardWindow, Lasting, Documents, DraftFiles, PracticeHost, OneClient, OneVault, CertificateNotice),
        *(GuidedHost, Brought, Slices),  # of what was read, which is let go with the document
        *(QSettings, StepList, StepButton, LazyPage, FileMenu, ButtonRow, NamedUndo, GuideFold, FocusRings),
        _Fitting,  # of the state in the row of buttons, which it has refreshed
    )
)
"""All that outlives a document, of ours. Whoever adds to it says in `ui.shell.lasting` what that holds."""
AROUND = frozenset(
    """QWidget QFrame QLabel Label QPushButton QAction QMenu QShortcut QButtonGroup QScrollBar QTimer QVBoxLayout
    QHBoxLayout QGridLayout QBoxLayout""".split()  # noqa: SIM905
)
"""Qt's own classes that may stand around the pages, and the label that shows plain text."""


@pytest.fixture(autouse=True)
def no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of recent files is the window's, and is another one for each."""
    monkeypatch.setattr(OtherFiles, "recent", lambda self: [])
    monkeypatch.setattr(OtherFiles, "drafts", lambda self: [])


@pytest_asyncio.fixture
async def fresh(tmp_path: Path, browser: Browser) -> AsyncIterator[WizardWindow]:
    """A window as the program begins with it."""
    settings = QSettings(str(tmp_path / "fresh.ini"), QSettings.Format.IniFormat)
    store = DraftStore(NEW_CONNECTION, clock=lambda: 1.0)
    made = WizardWindow(store, DraftFiles(store, tmp_path / "fresh", settings), settings=settings, browser=browser.open)
    made.show()
    yield made
    made.close()
    await made.shut_down()


async def settle() -> None:
    """Let everything have its turn that waits for one."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, DELETE)
        await asyncio.sleep(0.02)


def insides(window: WizardWindow) -> list[QWidget]:
    """What is on the pages."""
    pages = [window.page(step.number) for step in STEPS]
    return [made for page in pages for made in page.children() if isinstance(made, QWidget)]


async def gone(widgets: list[QWidget]) -> None:
    """Wait until Qt has deleted some widgets."""
    await eventually(lambda: QCoreApplication.sendPostedEvents(None, DELETE) or not any(map(isValid, widgets)))


async def fill(window: WizardWindow) -> None:
    """Run the live test with two accounts, then leave something in every editor of every page that takes anything."""
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    live.connect_second()
    await idle(live)
    window.store.put(("revoke_token",), {"method": "POST", "url": f"https://{MARK}.test/revoke"})
    window.store.put(("name",), MARK)
    for step in STEPS:
        page = body(window, step.number)
        await settle()
        for part in page.findChildren(QAbstractButton, "advanced"):
            part.setChecked(True)
        for line in page.findChildren(QLineEdit):
            write(line)
        for text in page.findChildren(QPlainTextEdit):
            if text.isEnabled() and not text.isReadOnly():
                text.setPlainText(f"{MARK} text")
                text.selectAll()
        await settle()
        for made in page.findChildren(QAbstractButton):
            if isValid(made) and made.isCheckable() and made.isVisible() and made.isEnabled():
                made.click()
        for view in page.findChildren(QAbstractItemView):
            if isinstance(view, QTreeView):
                view.expandAll()
            if view.model() is not None and view.model().rowCount():
                view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
        await settle()
        for area in page.window().findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    live.test()
    (await question(window)).accept()  # what was switched on and typed is code of its own
    await idle(live)
    window.documents.now.live_area.panel.paste.setText(f"http://{MARK}.test/")
    live.inputs["region"] = MARK
    window.services.show_requests()
    window.services.show_publish()
    assert window.publish is not None
    for line in (window.publish.form.plug, window.publish.form.token.line):
        line.setText(MARK)
    window.store.touch_step(5)
    window.store.undo()


def write(editor: QLineEdit) -> None:
    """Type into a line as a person would, as far as it can be typed into now."""
    if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly():
        editor.setFocus()
        editor.setText(f"{MARK} line")
        editor.textEdited.emit(editor.text())
        editor.selectAll()


async def new(window: WizardWindow, folder: Path) -> None:
    if window.store.draft != NEW_CONNECTION:
        window.menu.new()


async def new_on_start(window: WizardWindow, folder: Path) -> None:
    if window.store.draft != NEW_CONNECTION:
        page: Any = body(window, START)
        page.from_scratch.click()


async def opened(window: WizardWindow, folder: Path) -> None:
    path = folder / "other.json"
    path.write_text(json.dumps(OTHER), "utf-8")
    window.menu.open_path(str(path))


async def imported(window: WizardWindow, folder: Path) -> None:
    path = folder / "record.json"
    path.write_text(record_text(create_payload(Draft(OTHER).partial_spec)), "utf-8")
    window.menu.open_path(str(path))
    for box in window.findChildren(QMessageBox):
        box.close()


async def practising(window: WizardWindow, folder: Path) -> None:
    await practise(window)


WAYS = (new, new_on_start, opened, imported, practising)
Way = Callable[[WizardWindow, Path], Awaitable[None]]


def around(window: WizardWindow) -> dict[str, Any]:
    """What the window itself says of the document."""
    window._show_marks()
    return {
        "title": window.windowTitle(),
        "step": window.currentId(),
        "marks": [(window.steps.button(step.number).stand, step.number) for step in STEPS],
        "undo": (window.menu._undo.isEnabled(), window.menu._redo.isEnabled()),
        "dialogs": [type(made).__name__ for made in window.findChildren(QDialog) if made.isVisible()],
        "strip": (shown(window.documents.now.live_area), window.strip.said),
        "document": kept(window.documents.now, LASTING),
    }


@pytest.mark.asyncio
@pytest.mark.parametrize("way", by_day(WAYS, each=5))  # for a new one, the other window is as it began
async def test_another_document_is_as_in_a_window_that_was_opened_just_now(
    window: WizardWindow, fresh: WizardWindow, way: Way, tmp_path: Path
) -> None:
    await fill(window)
    if way is practising:
        fresh.services.practice._provider = window.services.practice.provider
    for each in (window, fresh):
        await way(each, tmp_path)
        await settle()
    assert window.store.draft == fresh.store.draft
    assert differences(around(window), around(fresh)) == []
    for step in STEPS:
        for each in (window, fresh):
            body(each, step.number)
        await settle()
        pages = [each.page(step.number) for each in (window, fresh)]
        assert differences(shown(pages[0]), shown(pages[1])) == [], step
        assert differences(*(kept(body(each, step.number), LASTING) for each in (window, fresh))) == [], step
    assert differences(around(window), around(fresh)) == []


@pytest.mark.asyncio
async def test_nothing_of_a_document_outlives_it(window: WizardWindow, tmp_path: Path) -> None:
    await fill(window)
    left = window.documents.now
    live = left.services.live
    assert live.connection is not None
    assert live.second is not None
    assert left.services.secrets.text
    tokens = [weakref.ref(live.connection), weakref.ref(live.second)]
    secrets, answers = left.services.secrets, left.services.answers
    inside = insides(window)
    del left, live
    window.menu.new()
    await window.documents._ended()
    await gone(inside)
    gc.collect()
    assert [made() for made in tokens] == [None, None]
    assert secrets.text == ""
    assert answers.get("test") is MISSING
    assert [made for made in shown(window) if MARK in str(made)] == []
    left_over = str(kept(window, {OneVault}))  # where secrets are kept under the names of their clients
    assert MARK not in left_over, left_over[left_over.index(MARK) - 400 :][:500]


@pytest.mark.asyncio
async def test_what_stays_with_the_window_is_on_its_list(window: WizardWindow, tmp_path: Path) -> None:
    await fill(window)
    added = QLineEdit(window)  # as somebody might add one, who knows nothing of documents
    before, inside = window.findChildren(QObject), insides(window)
    window.menu.new()
    await gone(inside)
    stayed = [made for made in before if isValid(made) and made.parent() is not added]
    strangers = [made for made in stayed if type(made).__name__ not in AROUND | {kind.__name__ for kind in LASTING}]
    assert strangers == [added]
    pages = [window.page(step.number) for step in STEPS]
    assert [made for page in pages for made in page.findChildren(QWidget) if made in stayed] == []


@pytest.mark.asyncio
async def test_a_token_goes_with_its_document(window: WizardWindow) -> None:
    await practise(window)
    left = window.services.live
    left.authorize()
    await idle(left)
    body(window, 7)
    assert window.strip.revoke_now.isVisible()
    window.menu.new()
    page = body(window, 7)
    button(page, "Can this provider revoke tokens? Yes").click()
    assert window.store.draft.get("revoke_token") == {"method": "POST"}
    assert not window.strip.revoke_now.isVisible()
    assert not window.services.live.has_token
    for late in (left, window.services.live):
        assert late.connection is None
        late.revoke()  # as a press would that came late
        await settle()
        assert not late.traffic


@pytest.mark.asyncio
async def test_a_run_that_ends_late_leaves_the_next_document_alone(window: WizardWindow, browser: Browser) -> None:
    """The run of the one before is in its log-in, then in the middle of a call, when another one is opened."""
    await practise(window, "hang_token")
    live = window.services.live
    live.authorize()
    await until(live, lambda: live.leg == "exchange")
    window.menu.new()
    assert not live.connection
    assert not window.services.live.running
    await window.documents._ended()
    assert not live.running
    assert not window.services.live.results
    assert not window.services.live.traffic


@pytest.mark.asyncio
async def test_a_secret_that_comes_or_is_kept_late_stays_with_its_document(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_there, may_answer = SessionVault(), asyncio.Event()

    async def open_late() -> Vault:
        await may_answer.wait()
        return kept_there

    monkeypatch.setattr(vault, "open_vault", open_late)
    one, other = (
        Draft(OTHER).put(("client",), {"client_id": "one"}),
        Draft(OTHER).put(("client",), {"client_id": "two"}),
    )
    names = [secret_name(draft.partial_spec, {}) for draft in (one, other)]
    await kept_there.set(names[1], "kept-for-two")
    window.services.files.new(one)
    window.services.secrets.put("typed-for-one")
    window.services.files.new(other)  # before the pause in which it would have been kept
    assert window.services.secrets.text == ""
    may_answer.set()
    await window.documents._ended()
    assert [await kept_there.get(name) for name in names] == ["typed-for-one", "kept-for-two"]
    window.services.secrets.load()
    window.services.files.new(one)
    await settle()
    assert window.services.secrets.text == ""
    window.services.secrets.load()
    await settle()
    assert window.services.secrets.text == "typed-for-one"


@pytest.mark.asyncio
async def test_what_is_being_typed_goes_to_the_document_that_is_left(window: WizardWindow) -> None:
    """The practice provider takes a moment to start; meanwhile somebody types a scope."""
    line = body(window, 4).findChildren(ChipsEdit)[0].line
    line.setFocus()
    QTest.keyClicks(line, MARK)
    assert MARK not in str(window.store.draft.document)
    files = window.services.files
    await practise(window)
    (left,) = [path for path in files.others.folder.glob("draft-*.json") if path != files.document]
    assert MARK in left.read_text("utf-8")
    assert MARK not in str(window.store.draft.document)
