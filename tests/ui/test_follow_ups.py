"""Calls after the token, on step 5: added, typed, ordered, removed, taken back, found from the finish page, sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget

from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.paths import parse_path
from connection_wizard.ui.pages import test_call
from connection_wizard.ui.pages.follow_ups import AT, FollowUpEditor, FollowUps
from connection_wizard.ui.session.meanings import Kept
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.folding import Advanced, Waiting
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.words import at_home
from tests.by_day import by_day
from tests.ui.conftest import area_of, body, button, idle, practise
from tests.ui.test_keyboard import named, press, tab_to
from tests.ui.test_links import link_of
from tests.waiting import eventually

BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}


def opened(window: WizardWindow) -> FollowUps:
    """The part of step 5, unfolded."""
    page = body(window, 5)
    part = page.findChild(FollowUps)
    assert isinstance(part, FollowUps)
    fold_of(part).open()
    QApplication.processEvents()
    return part


def fold_of(part: QWidget) -> Advanced:
    parent = part.parentWidget()
    while not isinstance(parent, Advanced):
        assert parent is not None
        parent = parent.parentWidget()
    return parent


def more_of(part: FollowUps) -> Waiting:
    """What few need of the chosen call."""
    assert part.calls.editor is not None
    (more,) = part.calls.editor.findChildren(Waiting)
    return more


def row_at(part: FollowUps, *inside: str | int) -> FieldRow:
    """The row of a place in the chosen call."""
    assert part.calls.editor is not None
    index = part.calls.list.currentRow()
    return next(row for row in part.calls.editor.findChildren(FieldRow) if row.places[0] == (*AT, index, *inside))


def type_into(row: FieldRow, text: str) -> None:
    target = row.editor.focusProxy() or row.editor
    target.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(target, text)


def fill_cell(table: QWidget, row: int, column: int, text: str) -> None:
    """Type into a cell as a person does: a letter begins it, Enter ends it."""
    assert isinstance(table, ParameterTable)
    table.view.setCurrentIndex(table.model.index(row, column))
    if table.view.state() != table.view.State.EditingState:
        table.view.edit(table.view.currentIndex())
    cells = [made for made in table.view.findChildren(QLineEdit, "cell") if made.isVisible()]
    QTest.keyClicks(cells[-1], text)
    QTest.keyClick(cells[-1], Qt.Key.Key_Return)
    QApplication.processEvents()  # Enter takes effect when Qt comes to it


def urls(window: WizardWindow) -> list[str]:
    return [call.url for call in window.store.draft.partial_spec.access_token.follow_ups]


@pytest.mark.asyncio
async def test_who_needs_none_sees_one_line(window: WizardWindow) -> None:
    part = body(window, 5).findChild(FollowUps)
    assert isinstance(part, FollowUps)
    assert not part.isVisible()
    assert fold_of(part).isVisible()
    assert part.calls.editor is None
    fold_of(part).open()
    assert not part.calls.list.isVisible()
    shown = [made.text() for made in part.findChildren(QPushButton) if made.isVisible()]
    assert shown == ["Add a look-up", "Add an exchange"]


@pytest.mark.asyncio
async def test_a_look_up_is_added_and_typed(window: WizardWindow) -> None:
    part = opened(window)
    window.activateWindow()
    button(part, "Add a look-up").click()
    url = row_at(part, "url")
    assert window.focusWidget() is url.editor.focusProxy()
    QApplication.processEvents()
    assert not url.visibleRegion().isEmpty()
    QTest.keyClicks(window.focusWidget(), "https://api.acme.com/sites")
    table = row_at(part, "response", "keep").editor
    button(table, "Add value").click()
    fill_cell(table, 0, 0, "site_id")
    fill_cell(table, 0, 1, "[0].id")
    query = row_at(part, "query").editor
    button(query, "Add parameter").click()
    fill_cell(query, 0, 0, "page")
    fill_cell(query, 0, 1, "1")
    assert window.store.draft.get(*AT) == [
        {
            "purpose": "look_up",
            "method": "GET",
            "url": "https://api.acme.com/sites",
            "headers": [BEARER],
            "response": {"keep": [{"name": "site_id", "path": "[0].id"}]},
            "query": [{"name": "page", "value": "1"}],
        }
    ]
    assert part.calls.list.item(0).text() == "1 · Look-up: https://api.acme.com/sites"


@pytest.mark.asyncio
async def test_an_exchange_asks_where_its_tokens_are(window: WizardWindow) -> None:
    part = opened(window)
    button(part, "Add an exchange").click()
    places = row_at(part, "response", "access_token")
    assert places.isVisible()
    type_into(row_at(part, "url"), "https://graph.acme.com/token")
    assert isinstance(places.editor, QLineEdit)
    assert places.editor.text() == "access_token", "what counts stands there as a value does"
    places.editor.selectAll()  # as Tab does
    type_into(places, "data.token")
    (call,) = window.store.draft.partial_spec.access_token.follow_ups
    assert (call.purpose, call.method, call.url) == ("exchange", "GET", "https://graph.acme.com/token")
    assert (call.client_authentication, call.response.access_token) == ("client_secret_post", "data.token")
    purpose = row_at(part, "purpose").editor
    assert isinstance(purpose, QComboBox)
    purpose.setCurrentIndex(purpose.findData("look_up"))
    purpose.activated.emit(purpose.currentIndex())
    assert not places.isVisible()
    assert window.store.draft.get(*AT, 0, "purpose") == "look_up"


@pytest.mark.asyncio
async def test_the_body_and_what_few_need_are_folded_until_they_hold_something(window: WizardWindow) -> None:
    part = opened(window)
    button(part, "Add a look-up").click()
    assert more_of(part).waits, "nothing of it is made before it is needed"
    more_of(part).open()
    own = row_at(part, "body")
    assert own.isVisible()
    area = own.editor
    assert isinstance(area, QPlainTextEdit)
    QTest.keyClicks(area, '{"a": 1}')
    assert window.store.draft.get(*AT, 0, "body") == {"a": 1}
    button(part, "Add a look-up").click()
    assert more_of(part).waits
    part.calls.list.setCurrentRow(0)
    await eventually(lambda: not more_of(part).waits)
    assert row_at(part, "body").isVisible()


@pytest.mark.asyncio
async def test_order_removal_and_undo(window: WizardWindow) -> None:
    store, part = window.store, opened(window)
    for address in ("https://a.acme.com", "https://b.acme.com", "https://c.acme.com"):
        button(part, "Add a look-up").click()
        type_into(row_at(part, "url"), address)
    assert not button(part, "Move down").isEnabled()
    button(part, "Move up").click()
    assert urls(window) == ["https://a.acme.com", "https://c.acme.com", "https://b.acme.com"]
    editor = part.calls.editor
    assert isinstance(editor, FollowUpEditor)
    assert editor.at == (*AT, 1)
    line = row_at(part, "url").editor.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.text() == "https://c.acme.com"
    part.calls.remove()
    assert urls(window) == ["https://a.acme.com", "https://b.acme.com"]
    line = row_at(part, "url").editor.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.text() == "https://b.acme.com"
    window.menu.undo()
    window.menu.undo()
    assert urls(window) == ["https://a.acme.com", "https://b.acme.com", "https://c.acme.com"]
    while store.can_undo:
        window.menu.undo()
    assert urls(window) == []
    assert part.calls.editor is None
    assert not part.calls.list.isVisible()
    while store.can_redo:
        window.menu.redo()
    assert urls(window) == ["https://a.acme.com", "https://b.acme.com"]
    assert isinstance(part.calls.editor, FollowUpEditor)


@pytest.mark.asyncio
async def test_undo_comes_back_from_another_step_and_shows_where(window: WizardWindow) -> None:
    window.activateWindow()
    part = opened(window)
    button(part, "Add a look-up").click()
    type_into(row_at(part, "url"), "https://a.acme.com")
    body(window, 9)
    window.menu.undo()
    assert window.currentId() == 5
    assert urls(window) == [""]
    assert window.focusWidget() is row_at(part, "url").editor.focusProxy()
    body(window, 9)
    window.menu.undo()
    assert (window.currentId(), urls(window)) == (5, [])
    assert window.focusWidget() is button(part, "Add a look-up")


@pytest.mark.asyncio
async def test_the_focus_stays_where_one_is(window: WizardWindow) -> None:
    """Not on a button that takes back what was just done, nor nowhere."""
    window.activateWindow()
    part = opened(window)
    for _ in range(2):
        button(part, "Add a look-up").click()
    for text in ("Move up", "Move down"):
        button(part, text).setFocus()
        press(Qt.Key.Key_Space)
        assert window.focusWidget() is part.calls.list
    button(part, "Remove: Follow-up calls").setFocus()
    press(Qt.Key.Key_Space)
    assert window.focusWidget() is button(part, "Remove: Follow-up calls")
    press(Qt.Key.Key_Space)
    assert window.focusWidget() is button(part, "Add a look-up")
    button(part, "Add a look-up").click()
    part.calls.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert urls(window) == []
    assert window.focusWidget() is button(part, "Add a look-up")


@pytest.mark.asyncio
async def test_findings_show_at_their_field_while_typing(window: WizardWindow) -> None:
    part = opened(window)
    button(part, "Add a look-up").click()
    url = row_at(part, "url")
    assert url.line.text.startswith("The token is there by now")
    type_into(url, "http://api.acme.com/a b")
    window.store.touch((*AT, 0, "url"))
    assert "✕" in url.line.text
    assert part.calls.list.item(0).text().startswith("!  1 · Look-up")
    first = url.line.text
    line = url.editor.focusProxy()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "/${context.authData.nothing}")
    assert url.line.text != first
    line.selectAll()
    QTest.keyClicks(line, "https://api.acme.com/sites")
    assert url.line.text.startswith("The token is there by now")


MISTAKES: list[tuple[dict[str, object], tuple[str | int, ...]]] = [
    ({"url": ""}, ("url",)),
    ({"headers": []}, ("headers",)),
    ({"headers": [BEARER, {"name": "Accept", "value": "${context.authData.nothing}"}]}, ("headers", 1, "value")),
    ({"query": [{"name": "", "value": "1"}]}, ("query", 0, "name")),
    ({"response": {"keep": [{"name": "site id", "path": "a b["}]}}, ("response", "keep", 0, "path")),
    ({"response": {}}, ("response", "keep")),
    ({"method": "POST", "body_format": "text", "body": {"a": 1}}, ("body_format",)),
    ({"body": {"a": 1}}, ("body",)),
    ({"success": {"path": "ok[", "condition": "present"}}, ("success", "path")),
    ({"purpose": "exchange", "response": {"access_token": "a[["}}, ("response", "access_token")),
]


@pytest.mark.asyncio
@pytest.mark.parametrize("number", by_day(range(len(MISTAKES)), each=3))
async def test_a_link_on_the_finish_page_opens_what_is_folded(window: WizardWindow, number: int) -> None:
    mistake, inside = MISTAKES[number]
    window.activateWindow()
    right = {
        "purpose": "look_up",
        "method": "GET",
        "url": "https://api.acme.com/sites",
        "headers": [BEARER],
        "response": {"keep": [{"name": "site_id", "path": "[0].id"}]},
    }
    window.store.open(Draft({"spec_version": 1, "access_token": {"method": "POST"}}))
    page = body(window, 5)  # built before there is a call: everything is folded
    window.store.put(AT, [right, right | mistake])
    finding = at_place(window, (*AT, 1, *inside))
    link_of(body(window, FINISH), finding).click()
    QApplication.processEvents()
    assert window.currentId() == 5
    part = page.findChild(FollowUps)
    assert isinstance(part, FollowUps)
    assert part.calls.list.currentRow() == 1
    focused = window.focusWidget()
    rows = part.calls.editor.findChildren(FieldRow) if part.calls.editor else []
    (row,) = [row for row in rows if focused is not None and row.isAncestorOf(focused)]
    assert (*AT, 1, *inside)[: len(row.places[0])] == row.places[0]
    assert row.line.isVisible()
    assert at_home(finding.message, finding.step) in row.line.text
    assert (
        area_of(page)
        .viewport()
        .rect()
        .intersects(
            row.editor.rect().translated(row.editor.mapTo(area_of(page).viewport(), row.editor.rect().topLeft()))
        )
    )


def at_place(window: WizardWindow, at: tuple[str | int, ...]) -> Finding:
    found = [finding for finding in window.store.findings if finding.path == at]
    assert found, [finding.path for finding in window.store.findings if finding.step == 5]
    return found[0]


@pytest.mark.asyncio
async def test_what_is_no_list_is_said_and_can_be_mended(window: WizardWindow) -> None:
    window.activateWindow()
    window.store.open(Draft({"spec_version": 1, "access_token": {"method": "POST", "follow_ups": "none"}}))
    link_of(body(window, FINISH), at_place(window, AT)).click()
    QApplication.processEvents()
    part = body(window, 5).findChild(FollowUps)
    assert isinstance(part, FollowUps)
    assert part.calls.list.isVisible()
    assert window.focusWidget() is part.calls.list
    button(part, "Add a look-up").click()
    assert urls(window) == [""]


@pytest.mark.asyncio
async def test_by_keyboard_alone(window: WizardWindow) -> None:
    window.activateWindow()
    body(window, 5)
    tab_to(named("Advanced: calls after the token"))
    press(Qt.Key.Key_Space)
    tab_to(named("Add a look-up"))
    press(Qt.Key.Key_Space)
    typed = window.focusWidget()
    assert typed is not None
    QTest.keyClicks(typed, "https://api.acme.com/sites")
    tab_to(named("Add value"))
    press(Qt.Key.Key_Space)
    for text in ("site_id", "[0].id"):
        cell = QApplication.focusWidget()
        assert cell is not None
        QTest.keyClicks(cell, text)
        press(Qt.Key.Key_Tab)
    tab_to(named("More: credentials, body, success"))
    (call,) = window.store.draft.partial_spec.access_token.follow_ups
    assert call.url == "https://api.acme.com/sites"
    assert [(kept.name, kept.path) for kept in call.response.keep] == [("site_id", "[0].id")]


@pytest.mark.asyncio
async def test_a_call_is_offered_what_those_before_it_brought(window: WizardWindow) -> None:
    keeps = [{"name": "site", "path": "id"}], [{"name": "team", "path": "id"}]
    calls = [{"purpose": "look_up", "method": "GET", "url": "", "response": {"keep": keep}} for keep in keeps]
    answer = {"keep": [{"name": "server", "path": "server"}]}
    call = {"method": "POST", "response": answer, "follow_ups": calls}
    window.store.open(Draft({"spec_version": 1, "access_token": call}))
    part = opened(window)
    offered = []
    for index in (0, 1):
        part.calls.list.setCurrentRow(index)
        for row in (row_at(part, "url"), row_at(part, "query")):
            menu = row.editor.findChild(QMenu)
            assert isinstance(menu, QMenu)
            menu.aboutToShow.emit()
            offered.append([action.text() for action in menu.actions() if action.text().endswith("(token answer)")])
    first, second = ["server (token answer)"], ["server (token answer)", "site (token answer)"]
    assert offered == [first, first, second, second]


@pytest.mark.asyncio
async def test_what_was_typed_is_sent_and_kept_and_offered_to_later_steps(window: WizardWindow) -> None:
    await practise(window)
    live = window.services.live
    part = opened(window)
    button(part, "Add a look-up").click()
    type_into(row_at(part, "url"), window.store.draft.partial_spec.test_call.url)
    table = row_at(part, "response", "keep").editor
    button(table, "Add value").click()
    fill_cell(table, 0, 0, "workspace")
    fill_cell(table, 0, 1, "workspace.id")
    menu = row_at(part, "url").editor.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions()]
    assert "Access token" in offered
    assert "Authorization code" not in offered
    live.authorize()
    await idle(live)
    assert live.connection is not None
    assert live.connection.values.find(names.TOKEN_RESPONSE / "workspace") == "W4T8B1"
    page = body(window, 8)
    assert isinstance(page, test_call.TestCallPage)
    menu = page.findChildren(QMenu)[0]
    menu.aboutToShow.emit()
    assert "workspace (token answer)  =  W4T8B1" in [action.text() for action in menu.actions()]


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["Add a look-up", "Add an exchange"])
async def test_what_a_new_call_lacks_is_told_once_when_its_address_is_left(window: WizardWindow, kind: str) -> None:
    window.store.touch_step(5)  # Next was pressed, or a link led here
    part = opened(window)
    for count in (1, 2):
        button(part, kind).click()
        QApplication.processEvents()
        row = row_at(part, "url")
        assert QApplication.focusWidget() is (row.editor.focusProxy() or row.editor)
        assert "is missing" not in row.line.text
        assert ("is missing" in part.calls._list_row.line.text) == (count > 1), "of the call that is not below"
        assert "!" not in part.calls.list.item(count - 1).text()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)  # type: ignore[arg-type]
        assert "is missing" in row.line.text
        assert part.calls.list.item(count - 1).text().startswith("!")
        assert ("is missing" in part.calls._list_row.line.text) == (count > 1)
    part.calls.remove()
    button(part, kind).click()
    assert "is missing" not in row_at(part, "url").line.text, "another one took the place of one that was told of"
    window.store.touch_step(5)
    assert "is missing" in row_at(part, "url").line.text
    part.calls._move(-1)
    assert "is missing" in row_at(part, "url").line.text


@pytest.mark.asyncio
async def test_a_keystroke_elsewhere_names_no_call_anew(window: WizardWindow) -> None:
    """There may be two hundred, and the page stays when another one is shown."""
    store, part = window.store, opened(window)
    for _ in range(3):
        button(part, "Add a look-up").click()
    named: list[int] = []

    def name(number: int, call: object) -> str:
        named.append(number)
        return str(call)

    part.calls._name_of = name
    store.put(("unique_identifier", "path"), "authData.testcode.id", typing=True)
    assert named == []
    store.put((*AT, 1, "url"), "https://b.acme.com", typing=True)
    assert named == [1, 2, 3]
    assert "b.acme.com" in part.calls.list.item(1).text()


@pytest.mark.asyncio
async def test_an_entry_is_picked_by_what_is_typed(window: WizardWindow) -> None:
    part = opened(window)
    button(part, "Add a look-up").click()
    QApplication.processEvents()
    type_into(row_at(part, "pick", "entries"), "accounts")
    type_into(row_at(part, "pick", "named_by"), "name")
    table = row_at(part, "pick", "where").editor
    button(table, "Add condition").click()
    QApplication.processEvents()
    fill_cell(table, 0, 0, "is_default")
    fill_cell(table, 0, 1, "true")
    again = row_at(part, "after_refresh").editor
    assert isinstance(again, QComboBox)
    again.setCurrentIndex(1)
    call = window.store.draft.partial_spec.access_token.follow_ups[0]
    assert (call.pick.entries, call.pick.named_by, call.after_refresh) == ("accounts", "name", True)
    assert [(one.path, one.value) for one in call.pick.where] == [("is_default", "true")]
    purpose = row_at(part, "purpose").editor
    assert isinstance(purpose, QComboBox)
    purpose.setCurrentIndex(purpose.findData("exchange"))
    QApplication.processEvents()
    assert not row_at(part, "pick", "where").isVisible(), "an exchange picks nothing"


@pytest.mark.parametrize(
    ("pick", "clicked", "written"),
    [
        ({"named_by": "name"}, "[1].id", "id"),
        ({"entries": "data.sites", "where": []}, "data.sites[0].owner.id", "owner.id"),
        ({"entries": "data.sites"}, "data.total", "data.total"),
        ({"entries": ""}, "[1].id", "[1].id"),
        (None, "[0].id", "[0].id"),
        ({"named_by": "name"}, "[1]", "[1]"),
    ],
)
def test_what_is_clicked_in_a_list_is_kept_as_it_is_seen_from_the_picked_entry(
    pick: dict[str, str] | None, clicked: str, written: str
) -> None:
    kept = Kept("", (*AT, 0, "response", "keep"))
    draft = Draft({"access_token": {"follow_ups": [{"pick": pick} if pick else {}]}})
    made = kept.said(draft, parse_path(clicked), 7)
    assert made.get(*AT, 0, "response", "keep", 0, "path") == written
    (place,) = kept.places(made)
    if written != clicked:
        assert place.parts[-1] == parse_path(clicked).parts[-1]
        assert 0 in place.parts
        assert kept.taken_back(made, place).get(*AT, 0, "response", "keep") == []
