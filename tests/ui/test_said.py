"""What is said below a field and beside an answer: in full, in its colour, and only what is so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from tests.ui.conftest import application, body
from tests.ui.test_layout import HALF
from tests.ui.test_looks import visible


def row_at(window: WizardWindow, step: int, *at: str) -> FieldRow:
    return next(row for row in body(window, step).findChildren(FieldRow) if at in row.places)


def words_below(row: FieldRow) -> QLabel:
    found: list[QLabel] = [made for made in visible(row.line, QLabel) if made.text()]
    return found[0]


@pytest.mark.asyncio
async def test_where_there_is_more_to_say_it_says_so_and_tells_it(window: WizardWindow) -> None:
    window.store.open(Draft(HALF))
    window.store.touch_step(5)
    row = row_at(window, 5, "access_token", "url")
    words = words_below(row)
    [more] = (made for made in visible(row.line, QPushButton) if made.objectName() == "more")
    assert more.text() == "1 more"
    assert "uses GET: secrets would travel in the address" in words.toolTip()
    assert words.property("state") == "error"
    window.store.put(("access_token", "method"), "POST")
    assert not more.isVisible()
    assert words.toolTip() == ""
    window.store.put(("access_token", "url"), "https://acme.com/token")
    assert words.property("state") == ""


@pytest.mark.asyncio
async def test_what_speaks_against_a_pick_has_the_colour_of_a_warning(window: WizardWindow) -> None:
    window.services.answers.put("test", {"teams": [{"id": "T1"}], "user": {"name": "Maya"}}, "pasted")
    words = words_below(row_at(window, 9, "connection_label", "path"))
    window.store.put(("connection_label", "path"), "authData.testcode.teams")
    assert words.text() == "!  This is a whole list. Pick one plain value inside it."
    assert words.property("state") == "warning"
    window.store.put(("connection_label", "path"), "authData.testcode.user.name")
    assert words.text().startswith("Click a value above")
    assert words.property("state") == ""


@pytest.mark.asyncio
async def test_where_nothing_can_be_suggested_it_says_why(window: WizardWindow) -> None:
    page = body(window, 11)

    def said() -> list[str]:
        return [made.text() for made in visible(page, QLabel)]

    assert "They appear with the first answer." in said()
    window.services.answers.put("test", {"ok": True}, "pasted")
    none = (
        "No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? "
        "Then choose another call in step 8."
    )
    assert none in said()
    assert "They appear with the first answer." not in said()
    window.services.answers.put("test", {"user": {"id": "U18", "name": "Maya"}}, "pasted")
    application().processEvents()
    assert none not in said()
