"""After an action the focus is at what comes next: in the field that it opened, at the answer that it brought."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.switch import SupportedQuestion
from tests.by_day import by_day
from tests.ui.conftest import body, button, idle, make_all, practise
from tests.ui.test_focus import ALL_STEPS, focused, settled
from tests.waiting import eventually

EVERYTHING = (
    NEW_CONNECTION.put(("fields",), [{"key": "region", "label": "Region", "type": "string"}])
    .put(("access_token", "follow_ups"), [{"purpose": "look_up", "method": "GET", "url": ""}])
    .put(("test_call", "success"), {"path": "ok"})
    .put(("refresh_token",), {"method": "POST"})
    .put(("revoke_token",), {"method": "POST"})
)
"""Something of everything that a choice may stand in."""
OPENS = {
    "Type": "Add choice: Choices",
    "People enter": "Must match",
    "Success is told by": "The value at",
    "Condition": "Compared with",
    "Does this provider refresh tokens? Yes": "Refresh URL",
    "Can this provider revoke tokens? Yes": "Revoke URL",
}
"""What is gone on in after a choice."""
STAYS = {"What it does", "Method"}
"""Its address is filled in first, which stood there before; what it opens are places of values in the answer, or what
the call sends in its body."""


def is_gone(made: QWidget) -> bool:
    return not made.isVisible()


def rows(page: QWidget) -> list[FieldRow]:
    return [row for row in page.findChildren(FieldRow) if row.isVisible()]


async def unfolded(window: WizardWindow, step: int) -> QWidget:
    page = body(window, step)
    for part in page.findChildren(Advanced):
        part.open()
    make_all(page)
    await settled()
    return page


def choices(page: QWidget) -> Iterator[QWidget]:
    for made in page.findChildren(QWidget):
        one = made.isVisible() and made.isEnabled() and isinstance(made, QRadioButton | QCheckBox | QComboBox)
        if one and not (isinstance(made, QComboBox) and made.isEditable()):
            yield made


def choose(qtbot: QtBot, made: QWidget, at: int) -> None:
    """As a person does: a click on it, and one on the entry of its list."""
    if not isinstance(made, QComboBox):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        return
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(made.view().isVisible)
    made.view().setCurrentIndex(made.model().index(at, 0))
    qtbot.keyClick(made.view(), Qt.Key.Key_Return)
    made.window().activateWindow()


@pytest.mark.asyncio
@pytest.mark.parametrize("draft", [EVERYTHING, NEW_CONNECTION])
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=1))
async def test_what_a_choice_opens_is_gone_on_in(window: WizardWindow, qtbot: QtBot, step: int, draft: Draft) -> None:
    """Every choice of a page, whatever is folded away being open, and each entry of it."""
    window.activateWindow()
    window.store.open(draft)
    page = await unfolded(window, step)
    for number in range(len(list(choices(page)))):
        made = list(choices(page))[number]
        for at in range(made.count() if isinstance(made, QComboBox) else 1):
            made.setFocus()
            before = rows(page)
            choose(qtbot, made, at)
            await settled()
            name, new = made.accessibleName(), [row for row in rows(page) if row not in before]
            gone_to = focused()
            if not new or name in STAYS:
                assert gone_to is made, f"{name} opens nothing"
            else:
                assert any(row.isAncestorOf(gone_to) for row in new), f"what {name} opens is passed by"
                assert gone_to.accessibleName() == OPENS[name]
            window.store.take(draft)
            await settled()


@pytest.mark.asyncio
async def test_what_is_pasted_after_yes_is_its_address(window: WizardWindow, qtbot: QtBot) -> None:
    """By a click, and by Space; and once more where a call that was there before came back."""
    window.store.open(NEW_CONNECTION)
    window.activateWindow()
    page = body(window, number_of("refresh_token"))
    (asked,) = page.findChildren(SupportedQuestion)
    qtbot.mouseClick(asked.yes, Qt.MouseButton.LeftButton)
    await settled()
    for address in ("https://acme.test/refresh", "https://acme.test/token"):
        QGuiApplication.clipboard().setText(address)
        qtbot.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert window.store.draft.get("refresh_token", "url") == address
        qtbot.mouseClick(asked.no, Qt.MouseButton.LeftButton)
        asked.yes.setFocus()
        qtbot.keyClick(asked.yes, Qt.Key.Key_Space)
        await settled()


@pytest.mark.asyncio
async def test_whoever_walks_choices_with_the_arrow_keys_stays_there(window: WizardWindow, qtbot: QtBot) -> None:
    window.store.open(NEW_CONNECTION)
    window.activateWindow()
    page = body(window, number_of("refresh_token"))
    (asked,) = page.findChildren(SupportedQuestion)
    asked.unknown.setFocus()
    for key, reached in ((Qt.Key.Key_Left, asked.no), (Qt.Key.Key_Left, asked.yes), (Qt.Key.Key_Right, asked.no)):
        qtbot.keyClick(focused(), key)
        await settled()
        assert focused() is reached
        assert reached.isChecked()
    test_call = await unfolded(window, number_of("test_call"))
    told = next(made for made in test_call.findChildren(QComboBox) if made.accessibleName() == "Success is told by")
    told.setFocus()
    qtbot.keyClick(told, Qt.Key.Key_Down)
    await settled()
    assert told.currentIndex() == 1
    assert focused() is told


# -- after a run


@pytest.mark.asyncio
@pytest.mark.parametrize("key", ["label", "identifier"])
async def test_after_a_run_one_goes_on_with_what_it_brought(window: WizardWindow, qtbot: QtBot, key: str) -> None:
    """Whatever began it, on the page or in the strip: the best proposal, as long as nothing is picked."""
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    window.store.put(("connection_label", "path"), "" if key == "label" else "authData.testcode.profile.real_name")
    window.activateWindow()
    page = body(window, number_of(key))
    assert isinstance(page, PickPage)
    acts = ["Connect a second account and compare", *(["Call again and compare"] if key == "identifier" else [])]
    for name in (*acts, "Send test call", "Authorize again"):
        made = button(window if name not in acts else page, name)
        made.setFocus()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        await settled()
        assert focused() is window.strip.cancel, name
        await idle(window.services.live)
        await eventually(lambda: focused() is not window.strip.cancel)
        assert focused() is page.cards.first, name


@pytest.mark.asyncio
async def test_after_a_run_that_leaves_nothing_to_do_its_button_has_the_focus_again(
    window: WizardWindow, qtbot: QtBot
) -> None:
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    window.store.put(("unique_identifier", "path"), "authData.testcode.profile.api_app_id")
    window.activateWindow()
    again: QAbstractButton = button(body(window, number_of("identifier")), "Call again and compare")
    again.setFocus()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    await settled()
    await idle(window.services.live)
    await eventually(again.hasFocus)


@pytest.mark.asyncio
async def test_after_an_answer_was_pasted_it_is_what_one_goes_on_in(window: WizardWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    for key in ("access_token", "test_call", "label", "identifier"):
        window.store.open(NEW_CONNECTION)
        page = body(window, number_of(key))
        QGuiApplication.clipboard().setText('{"user": {"id": 7, "name": "Maya"}}')
        made: QAbstractButton = button(page, "Paste an answer")
        made.setFocus()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        await eventually(partial(is_gone, made))
        await eventually(lambda: focused().accessibleName() == "Answer")  # once it is read, however long that takes
