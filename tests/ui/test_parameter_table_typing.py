"""What is typed into a table of names and values is what is sent, and no key leads out of the table too early."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.oauth.rendering import render
from connection_wizard.oauth.values import Values
from connection_wizard.spec import names
from connection_wizard.spec.completion import me_call
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable

HEADERS = ("test_call", "headers")
OFFERED = ("Accept", "Authorization", "prompt", "access_type")
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.fixture
def table(store: DraftStore, qtbot: QtBot) -> ParameterTable:
    """A table of headers, in a window of its own."""
    made = ParameterTable(store, HEADERS, step=8, names=OFFERED)
    qtbot.addWidget(made)
    made.resize(640, 320)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def keyboard() -> QWidget:
    """Where the system sends what is typed: to the list of offered names, if it is open."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert found is not None
    return found


def write(qtbot: QtBot, text: str) -> None:
    for sign in text:
        qtbot.keyClicks(keyboard(), sign)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(keyboard(), key)
    QApplication.processEvents()


def heard(table: ParameterTable) -> list[str]:
    """What assistive technology says of the parts of a table."""
    lines = QAccessible.queryAccessibleInterface(table.view)
    return [lines.child(at).text(QAccessible.Text.Name) for at in range(lines.childCount())]


def cell() -> QLineEdit:
    here = QApplication.focusWidget()
    assert isinstance(here, QLineEdit), here
    return here


@pytest.mark.parametrize("name", ["Authorization", "Accept", "prompt", "Acc", "access_type", "X-Own"])
def test_tab_goes_from_the_name_to_the_value_to_the_next_row(table: ParameterTable, qtbot: QtBot, name: str) -> None:
    table.model.add()
    table.model.add()
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.view.edit(table.model.index(0, 0))
    written = [(name, "one two"), ("X-Second", "offline access")]
    for pair in written:
        for text, title in zip(pair, ("Name", "Value"), strict=True):
            assert cell().accessibleName() == title
            write(qtbot, text)
            press(qtbot, Qt.Key.Key_Tab)
    assert [(row["name"], row["value"]) for row in table.model.entries] == written
    here = QApplication.focusWidget()
    assert here is not None
    assert table.isAncestorOf(here)
    assert not table.view.isAncestorOf(here), "after the last cell come the buttons"


def test_back_tab_goes_back_while_names_are_offered(table: ParameterTable, qtbot: QtBot) -> None:
    table.model.add("a", "1")
    table.model.add()
    table.view.setCurrentIndex(table.model.index(1, 0))
    table.view.edit(table.model.index(1, 0))
    write(qtbot, "Acc")
    assert QApplication.activePopupWidget() is not None
    press(qtbot, Qt.Key.Key_Backtab)
    assert (cell().accessibleName(), cell().text()) == ("Value", "1")
    assert table.model.entries[1]["name"] == "Acc"


@pytest.mark.parametrize("key", KEYS[1:])
def test_enter_takes_what_was_typed_and_nothing_that_was_offered(
    table: ParameterTable, qtbot: QtBot, key: Qt.Key
) -> None:
    table._add_row()
    write(qtbot, "Acc")
    press(qtbot, key)
    assert table.model.entries[0]["name"] == "Acc"
    assert table.view.state() == QAbstractItemView.State.NoState


@pytest.mark.parametrize("key", KEYS)
def test_an_offered_name_is_taken_with_an_arrow_key(table: ParameterTable, qtbot: QtBot, key: Qt.Key) -> None:
    table._add_row()
    write(qtbot, "Author")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, key)
    assert table.model.entries[0]["name"] == "Authorization"


def test_escape_closes_the_offer_first_and_then_takes_back_what_was_typed(table: ParameterTable, qtbot: QtBot) -> None:
    table.model.add("before", "1")
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.view.edit(table.model.index(0, 0))
    cell().selectAll()
    write(qtbot, "Acc")
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert table.view.state() == QAbstractItemView.State.EditingState
    table.activateWindow()
    press(qtbot, Qt.Key.Key_Escape)
    assert table.view.state() == QAbstractItemView.State.NoState
    assert table.model.entries[0]["name"] == "before"


@pytest.mark.parametrize("value", [" x", "x ", "  x  y ", " ", "Bearer ", "\tx"])
def test_spaces_of_a_value_are_kept_seen_and_heard(table: ParameterTable, qtbot: QtBot, value: str) -> None:
    table.model.add("prompt", value.strip())
    index = table.model.index(0, 1)
    before = table.view.viewport().grab().toImage()
    table.view.setCurrentIndex(index)
    table.view.edit(index)
    cell().clear()
    cell().insert(value)
    press(qtbot, Qt.Key.Key_Return)
    assert table.model.entries[0]["value"] == value
    table.view.clearSelection()
    table.view.setCurrentIndex(table.model.index(-1, -1))
    assert table.view.viewport().grab().toImage() != before
    assert [said for said in heard(table) if "spaces" in said]


def test_the_end_of_a_value_that_is_too_long_for_its_cell_is_seen(table: ParameterTable) -> None:
    table.model.add("prompt", "w" * 400)
    index = table.model.index(0, 1)
    end = table.view.visualRect(index).adjusted(table.view.visualRect(index).width() - 30, 0, 0, 0)
    before = table.view.viewport().grab(end).toImage()
    table.model.setData(index, "w" * 400 + "   ")
    assert table.view.viewport().grab(end).toImage() != before


@pytest.mark.parametrize("pasted", ["abc\n", "abc\r\n", "\nabc\n\n"])
def test_the_line_break_of_a_copied_line_falls_away(table: ParameterTable, qtbot: QtBot, pasted: str) -> None:
    table.model.add("prompt", "")
    table.view.setCurrentIndex(table.model.index(0, 1))
    table.view.edit(table.model.index(0, 1))
    QGuiApplication.clipboard().setText(pasted)
    cell().paste()
    press(qtbot, Qt.Key.Key_Return)
    assert table.model.entries[0]["value"] == "abc"


@pytest.mark.parametrize(
    ("at", "typed", "sent"),
    [
        (HEADERS, "Bearer ACCESS_TOKEN", f"Bearer {names.ACCESS_TOKEN.template}"),
        (HEADERS, "<your token>", names.ACCESS_TOKEN.template),
        (("access_token", "follow_ups", 0, "query"), "{access_token}", names.ACCESS_TOKEN.template),
        (HEADERS, "<tenant> {token}", f"<tenant> {names.ACCESS_TOKEN.template}"),
        (HEADERS, "token", "token"),
        (("authorization", "parameters"), "{token}", "{token}"),
    ],
)
def test_what_stands_for_the_token_on_a_page_is_the_token(
    store: DraftStore, at: tuple[str, ...], typed: str, sent: str
) -> None:
    """It was sent letter by letter, and the provider refused."""
    store.put(("access_token", "follow_ups"), [{"url": "https://api.acme.test/me"}])
    made = ParameterTable(store, at, step=8)
    made.model.add("auth", "")
    made.model.setData(made.model.index(0, 1), typed)
    assert made.model.entries[0]["value"] == sent
    store.undo()
    assert made.model.entries[0]["value"] == ""


@pytest.mark.parametrize(
    ("pasted", "rows"),
    [
        ("Accept: application/json", [("Accept", "application/json")]),
        ("-H 'Authorization: Bearer ACCESS_TOKEN'", [("Authorization", f"Bearer {names.ACCESS_TOKEN.template}")]),
        ("access_type=offline&prompt=consent", [("access_type", "offline"), ("prompt", "consent")]),
        ("Accept: text/plain\nX-Tenant: 4711\n", [("Accept", "text/plain"), ("X-Tenant", "4711")]),
        ("a=b=c", [("a", "b=c")]),
        ("Accept:", [("Accept:", "")]),
        ("X-Tenant", [("X-Tenant", "")]),
        ("Accept: a\nand more", [("Accept: a\nand more", "")]),
        ("https://acme.test/?a=1", [("https://acme.test/?a=1", "")]),
    ],
)
def test_a_whole_line_that_is_pasted_for_its_name_is_a_whole_row(
    table: ParameterTable, pasted: str, rows: list[tuple[str, str]]
) -> None:
    """All of it was a name that no header can have."""
    table.model.add("first", "1")
    at = table.model.add("", "")
    table.model.add("last", "2")
    table.model.setData(table.model.index(at, 0), pasted)
    entries = [(entry["name"], entry["value"]) for entry in table.model.entries]
    assert entries == [("first", "1"), *rows, ("last", "2")]
    table.model.setData(table.model.index(0, 0), "Accept: x")
    assert table.model.entries[0] == {"name": "Accept: x", "value": "1"}, "a value that is there stays"


@pytest.mark.parametrize("left", [True, False], ids=["cell left", "cell open"])
def test_a_value_is_inserted_behind_the_space_that_was_typed(table: ParameterTable, qtbot: QtBot, left: bool) -> None:
    """Assistive technology presses a button without taking the focus out of the cell."""
    table._add_row()
    write(qtbot, "Authorization")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "Bearer ")
    if left:
        press(qtbot, Qt.Key.Key_Tab)
    menu = table._insert.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    token = next(action for action in menu.actions() if "token" in action.text().lower())
    token.trigger()
    spec = Draft({"test_call": {"url": "https://api.acme.com/me", **table._store.draft.get("test_call")}}).partial_spec
    values = Values({names.TOKEN_RESPONSE.area: {"access_token": "xoxb-1"}})
    assert dict(render(me_call(spec), values).headers)["Authorization"] == "Bearer xoxb-1"


def test_what_is_typed_in_an_open_cell_is_not_lost_to_a_button(table: ParameterTable, qtbot: QtBot) -> None:
    table._add_row()
    write(qtbot, "X-One")
    QAccessible.queryAccessibleInterface(table._add).actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: len(table.model.entries) == 2)
    assert table.model.entries[0]["name"] == "X-One"


@pytest.mark.parametrize("key", KEYS)
def test_what_is_being_composed_is_taken_with_the_cell(table: ParameterTable, qtbot: QtBot, key: Qt.Key) -> None:
    """An input method keeps it apart from the text, and the cell was left without it."""
    table.model.add()
    table.view.edit(table.model.index(0, 0))
    write(qtbot, "X-")
    QApplication.sendEvent(cell(), QInputMethodEvent("名前", []))
    press(qtbot, key)
    assert table.model.entries[0]["name"] == "X-名前"


def test_a_cell_stays_open_while_people_copy_from_another_window(table: ParameterTable, qtbot: QtBot) -> None:
    table._add_row()
    write(qtbot, "X-One")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert table.model.entries[0]["name"] == "X-One", "nothing is lost should the program end now"
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    write(qtbot, "-b")
    press(qtbot, Qt.Key.Key_Tab)
    assert table.model.entries[0]["name"] == "X-One-b"


def test_assistive_technology_writes_a_cell_and_chooses_a_row(table: ParameterTable) -> None:
    table.model.add("a", "1")
    table.model.add("b", "2")
    lines = QAccessible.queryAccessibleInterface(table.view)
    cells = {said: lines.child(at) for at, said in enumerate(heard(table))}
    cells["2"].setText(QAccessible.Text.Value, " two")
    assert table.model.entries[1] == {"name": "b", "value": " two"}
    cells["b"].actionInterface().doAction("Toggle")
    assert table.view.currentIndex().row() == 1
    table._remove.click()
    assert [entry["name"] for entry in table.model.entries] == ["a"]


def test_the_dots_are_no_part_of_what_is_dragged_or_copied(table: ParameterTable) -> None:
    table.model.add("prompt", " x ")
    assert table.model.index(0, 1).data(Qt.ItemDataRole.EditRole) == " x "
    assert table.view.indexAt(QPoint(5, 5)).data() == "prompt"
