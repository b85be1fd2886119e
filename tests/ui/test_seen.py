"""A finding is marked as seen where it stands or on the last page, with a reason; undone, and taken back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from connection_wizard.spec.documents import put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import parse_path
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.identifier import IdentifierPage
from connection_wizard.ui.shell.change_words import change_words, step_of_change
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.rows.finding_line import FindingLine
from tests.spec.rules.conftest import SAMPLE
from tests.ui.conftest import application, body, idle, practise
from tests.ui.test_looks import settled

HINT = Draft(put(SAMPLE, ("unique_identifier", "path"), ""))
WARNING = Draft(put(SAMPLE, ("authorization", "pkce"), "plain"))
AT = ("authorization", "pkce")
REASON = "This provider knows plain alone."


def seen_buttons(page: QWidget) -> list[QPushButton]:
    found = (made for made in page.findChildren(QPushButton) if made.accessibleName().startswith("Seen, and why: "))
    return [made for made in found if made.isVisible()]


def told(window: WizardWindow) -> list[str]:
    return [finding.code for finding in window.store.findings]


def asked() -> tuple[QDialog, QLineEdit, QPushButton]:
    """The open question, its field and its button."""
    dialog = application().activeModalWidget()
    assert isinstance(dialog, QDialog)
    (field,) = dialog.findChildren(QLineEdit)
    return dialog, field, dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)


@pytest.mark.asyncio
async def test_at_the_field_by_keyboard_alone_and_undone(window: WizardWindow, qtbot: Any) -> None:
    window.store.open(WARNING)
    page = body(window, 4)
    window.store.touch_step(4)
    await settled()
    (seen,) = seen_buttons(page)
    assert seen.accessibleName() == f"Seen, and why: {window.store.findings[0].message}"

    page.show_place(AT)
    for _ in range(3):  # the field, what mends it, then this
        if application().focusWidget() is not seen:
            qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert application().focusWidget() is seen
    qtbot.keyClick(seen, Qt.Key.Key_Space)
    _, field, accept = asked()
    assert not accept.isEnabled()
    qtbot.keyClicks(field, "  ")
    assert not accept.isEnabled()
    qtbot.keyClicks(field, REASON)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    await settled()

    assert told(window) == []
    assert window.store.draft.get("seen") == [{"code": "pkce_plain", "path": list(AT), "reason": REASON}]
    assert not seen_buttons(page)
    window.store.undo()
    await settled()
    assert window.store.draft == WARNING
    assert seen_buttons(page) == [seen]
    window.store.redo()
    assert told(window) == []


@pytest.mark.asyncio
async def test_who_thinks_better_of_it_marks_nothing(window: WizardWindow, qtbot: Any) -> None:
    window.store.open(WARNING)
    page = body(window, 4)
    window.store.touch_step(4)
    await settled()
    qtbot.mouseClick(seen_buttons(page)[0], Qt.MouseButton.LeftButton)
    dialog, field, _ = asked()
    qtbot.keyClicks(field, REASON)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    await settled()
    assert window.store.draft == WARNING
    assert seen_buttons(page)


@pytest.mark.asyncio
async def test_on_the_last_page_and_told_again(window: WizardWindow, qtbot: Any) -> None:
    window.store.open(HINT)
    page = body(window, FINISH)
    look = page.cards["mend"].action  # type: ignore[attr-defined]  # nothing has to be mended: it is closed
    assert look.text() == "Look at it"
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    await settled()
    (seen,) = seen_buttons(page)
    assert not page.mend.seen.isVisible()  # type: ignore[attr-defined]
    qtbot.mouseClick(seen, Qt.MouseButton.LeftButton)
    _, field, accept = asked()
    qtbot.keyClicks(field, "It <b>has</b> none.")
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    await settled()
    assert told(window) == []
    assert not seen_buttons(page)

    shown = page.mend.seen  # type: ignore[attr-defined]
    assert shown.isVisible()
    shown.findChildren(Advanced)[0].open()
    await settled()
    words = [made.text() for made in shown.findChildren(QWidget) if hasattr(made, "textFormat")]
    assert words == [window.store.seen[0].finding.message, "It <b>has</b> none."]
    (back,) = [made for made in shown.findChildren(QPushButton) if made.text() == "Tell it again"]
    qtbot.keyClick(back, Qt.Key.Key_Space)
    await settled()
    assert told(window) == ["identifier_missing"]
    assert not shown.isVisible()
    assert len(seen_buttons(page)) == 1


@pytest.mark.asyncio
async def test_neither_an_error_nor_what_is_said_of_a_mark_can_be_marked(window: WizardWindow) -> None:
    left_over = [{"code": "pkce_plain", "path": list(AT), "reason": "y"}]
    window.store.open(Draft(put(put(SAMPLE, ("name",), ""), ("seen",), left_over)))
    for step in (0, FINISH):
        page = body(window, step)
        window.store.touch_step(step)
        await settled()
        assert not seen_buttons(page)
    shown = [line.text for line in body(window, 0).findChildren(FindingLine) if line.isVisible()]
    assert [text for text in shown if "is left over" in text]


@pytest.mark.asyncio
async def test_what_has_no_field_is_marked_beside_its_words(window: WizardWindow, qtbot: Any) -> None:
    window.store.open(Draft(put(SAMPLE, ("fields", 0, "source"), "return context.authData.regions;")))
    page = body(window, 1)
    window.store.touch_step(1)
    await settled()
    before = told(window)
    assert before
    qtbot.mouseClick(seen_buttons(page)[0], Qt.MouseButton.LeftButton)
    _, field, accept = asked()
    qtbot.keyClicks(field, REASON)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    await settled()
    assert len(told(window)) == len(before) - 1


@pytest.mark.asyncio
async def test_the_button_goes_when_an_error_comes(window: WizardWindow) -> None:
    window.store.open(WARNING)
    page = body(window, 4)
    window.store.touch_step(4)
    await settled()
    assert len(seen_buttons(page)) == 1
    window.store.put(AT, "s256")
    await settled()
    assert not seen_buttons(page)


@pytest.mark.asyncio
async def test_an_identifier_is_left_blank_in_one_click_and_picked_after_all(window: WizardWindow, qtbot: Any) -> None:
    """Nobody asks for it any more: neither the strip, which goes on to the next thing, nor the last page."""
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    body(window, 8)
    now = window.strip.now
    assert now.todo is not None
    assert now.todo.step == number_of("identifier")
    page = body(window, number_of("identifier"))
    assert isinstance(page, IdentifierPage)
    before = window.store.draft
    qtbot.mouseClick(page.left_blank, Qt.MouseButton.LeftButton, pos=QPoint(8, page.left_blank.height() // 2))
    assert page.left_blank.isChecked()
    assert not page.editor.isEnabled()
    assert "identifier_missing" not in told(window)
    body(window, 8)
    now = window.strip.now
    assert now.todo is not None
    assert now.todo.step != number_of("identifier")
    left = window.store.draft
    assert window.store.last is not None
    assert step_of_change(window.store.last) == number_of("identifier")
    assert change_words(window.store.last) == f"the unique identifier in step {number_of('identifier')}"
    window.store.undo()
    assert (window.store.draft, page.left_blank.isChecked()) == (before, False)
    window.store.redo()
    assert (window.store.draft, page.left_blank.isChecked()) == (left, True)
    page.left_blank.toggle()
    assert "identifier_missing" in told(window)
    page.left_blank.toggle()
    page._pick(parse_path("authData.testcode.profile.id"))
    assert not page.left_blank.isChecked()
    assert page.editor.isEnabled()
    assert page.editor.text() == "authData.testcode.profile.id"
    assert not window.store.draft.get("seen")
    window.store.undo()
    assert window.store.draft == left, "one step"
