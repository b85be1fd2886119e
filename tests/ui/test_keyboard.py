"""The whole way by keyboard alone: Tab, Space, Enter, arrow keys, and the letters that are underlined."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QListWidget, QTreeView, QWidget

from connection_wizard.spec.files import read_draft
from connection_wizard.spec.findings import findings
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from tests.ui.conftest import body, idle, practise, until_signal

MANY = 120
"""Presses of Tab after which there is nothing more to find on a page."""


def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    together = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        together |= modifier
    QTest.keyClick(target, key, together)


def tab_to(found: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus is on what is looked for."""
    seen = []
    for _ in range(MANY):
        press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is not None and found(widget):
            return widget
        seen.append(f"{type(widget).__name__} {widget.accessibleName() if widget else ''}")
    raise AssertionError(f"Tab does not lead there, but to {seen}")


def named(text: str) -> Callable[[QWidget], bool]:
    """A button by the text on it or its name."""
    return lambda widget: (
        isinstance(widget, QAbstractButton)
        and any(said.replace("&", "").startswith(text) for said in (widget.text(), widget.accessibleName()))
    )


async def press_letter(key: Qt.Key, told: SignalInstance, reached: Callable[[], bool]) -> None:
    """Alt and an underlined letter; Qt shows the button pressed for a moment before it clicks it."""
    for _ in range(100):  # a new page has the focus when Qt has come to it
        if QApplication.focusWidget() is not None:
            break
        await asyncio.sleep(0.01)
    press(key, Qt.KeyboardModifier.AltModifier)
    await until_signal(told, reached)


async def next_page(window: WizardWindow) -> None:
    """Alt+N."""
    number = window.currentId() + 1
    await press_letter(Qt.Key.Key_N, window.currentIdChanged, lambda: window.currentId() == number)


@pytest.mark.asyncio
async def test_from_start_to_an_exported_spec_by_keyboard_alone(window: WizardWindow, tmp_path: Path) -> None:
    store = window.store
    window.activateWindow()
    assert QApplication.focusWidget() is not None, "the window starts with the focus somewhere"
    tab_to(named("Practise first"))
    press(Qt.Key.Key_Space)
    await until_signal(window.currentIdChanged, lambda: window.currentId() == 1)
    for number in range(2, 9):
        await next_page(window)
        assert window.currentId() == number
    live = window.services.live
    await press_letter(Qt.Key.Key_A, live.changed, lambda: live.running)
    await idle(live)
    assert live.results["test"].verdict == "proved", live.results

    await next_page(window)
    tree = tab_to(lambda widget: isinstance(widget, QTreeView))
    assert isinstance(tree, QTreeView)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert store.draft.get("connection_label", "path") == "authData.testcode.profile.real_name"
    await next_page(window)
    await next_page(window)
    tab_to(named("W4T8B1"))
    press(Qt.Key.Key_Space)
    assert store.draft.get("unique_identifier", "path") == "authData.testcode.workspace.id"
    await next_page(window)
    await next_page(window)
    assert window.currentId() == 13
    await press_letter(Qt.Key.Key_P, live.changed, lambda: live.running)
    await idle(live)
    assert live.proof is not None
    assert live.proof.passed, live.proof.as_text()

    asked: list[bool] = []
    finish = body(window, 13)
    assert isinstance(finish, FinishPage)
    finish.export.main.clicked.connect(lambda: asked.append(True))
    before_its_time = finish.cards["export"].action
    await press_letter(Qt.Key.Key_E, before_its_time.clicked, finish.export.main.isVisible)
    assert finish.export.main.hasFocus()
    await press_letter(Qt.Key.Key_E, finish.export.main.clicked, lambda: bool(asked))
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "practice.connection.json"
    dialog.setDirectory(str(tmp_path))
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, target.name)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert not [finding for finding in findings(read_draft(target)) if finding.severity == "error"]
    assert json.loads(target.read_text("utf-8"))["name"] == "Practice provider"
    window.activateWindow()  # a window manager gives it the keyboard back after the dialog; here there is none
    await press_letter(Qt.Key.Key_D, window.finished, lambda: not window.isVisible())


@pytest.mark.asyncio
async def test_typing_undo_and_redo_by_keyboard(window: WizardWindow) -> None:
    window.go_to(4)
    window.activateWindow()
    edit = tab_to(lambda widget: isinstance(widget, QLineEdit) and "URL" in widget.accessibleName())
    QTest.keyClicks(edit, "https://auth.acme.com/authorize")
    control = Qt.KeyboardModifier.ControlModifier
    press(Qt.Key.Key_Z, control)
    assert not window.store.draft.get("authorization", "url")
    press(Qt.Key.Key_Z, control, Qt.KeyboardModifier.ShiftModifier)
    assert window.store.draft.get("authorization", "url") == "https://auth.acme.com/authorize"


@pytest.mark.asyncio
async def test_a_region_is_added_and_the_focus_is_on_it(window: WizardWindow) -> None:
    """The button that adds it goes away with it: what had the focus."""
    window.activateWindow()
    body(window, 1)
    tab_to(named("Add a region choice"))
    press(Qt.Key.Key_Space)
    assert isinstance(QApplication.focusWidget(), QListWidget)
    tab_to(lambda widget: isinstance(widget, QLineEdit) and widget.accessibleName() == "Label")
    tab_to(named("Add choice"))
    tab_to(named("Next"))


@pytest.mark.asyncio
async def test_one_press_too_many_does_not_close_the_window(window: WizardWindow) -> None:
    """Who goes through all steps with Space on Next arrives at the last page, and reads it."""
    await practise(window)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    window.activateWindow()
    window.store.put(("connection_label", "path"), "")
    window.go_to(13)
    await asyncio.sleep(0.05)
    mend = QApplication.focusWidget()
    assert mend is not None
    assert mend.objectName() == "stageTitle", "also where errors keep Done from having it"
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    body(window, 11)
    for _ in range(4):
        here = tab_to(named("Next")) if window.currentId() == 11 else QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Space)
        await asyncio.sleep(0.05)
    assert window.currentId() == 13
    assert window.isVisible()
    stage = QApplication.focusWidget()
    assert stage is not None
    assert stage.objectName() == "stageTitle", "it is seen where one is"
    QTest.keyClick(stage, Qt.Key.Key_Tab)
    assert (first := QApplication.focusWidget()) is not None
    assert named("Prove the whole connection")(first)
