"""Steps that ask: what is chosen, what it writes, and that what is said there is true at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.spec import names
from connection_wizard.spec.completion import refresh_call, revoke_call
from connection_wizard.spec.documents import has
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.session.now import Now
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.editors.client_choice import NOT_NEEDED, ClientChoice
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.grids import MOST
from connection_wizard.ui.widgets.live.no_refresh_token import NoRefreshToken
from connection_wizard.ui.widgets.previews.sent import SentPanel
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.second_scopes import ScopeParameter, SecondScopes
from connection_wizard.ui.widgets.rows.success_rule import SuccessRule
from connection_wizard.ui.widgets.rows.switch import SupportedQuestion
from tests.by_day import by_day
from tests.ui.conftest import body, button, idle, part_of, practise
from tests.ui.test_looks import settled
from tests.ui.test_pages import WITH_EVERYTHING
from tests.waiting import eventually

TOKEN_STEP = number_of("access_token")
REFRESH = number_of("refresh_token")
LABEL = number_of("label")
REVOKE = number_of("revoke_token")
TEST_CALL = number_of("test_call")
AUTHORIZATION = number_of("authorization")
URL = {"method": "POST", "url": "https://api.acme.test/oauth/end"}


def words(part: QWidget) -> list[str]:
    return [made.text() for made in part.findChildren(QLabel) if made.isVisibleTo(part) and made.text()]


async def read(part: QWidget) -> list[str]:
    """What it says, from the top to the bottom."""
    await settled()
    labels = [made for made in part.findChildren(QLabel) if made.isVisibleTo(part) and made.text()]
    places = [(made.mapTo(part, made.rect().topLeft()), made.text()) for made in labels]
    return [text for _, text in sorted(places, key=lambda each: (each[0].y(), each[0].x()))]


def asked(window: WizardWindow, step: int) -> SupportedQuestion:
    return part_of(body(window, step), SupportedQuestion)


@pytest.mark.asyncio
@pytest.mark.parametrize(("step", "part"), [(REFRESH, "refresh_token"), (REVOKE, "revoke_token")])
async def test_yes_no_and_not_known_are_written_apart(window: WizardWindow, qtbot: QtBot, step: int, part: str) -> None:
    question, store = asked(window, step), window.store
    assert question.unknown.isChecked(), "nobody has said anything"
    assert any("this step stays open" in said for said in words(question))
    qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    assert store.draft.get(part) == {"method": "POST"}
    store.put((part, "url"), "https://x.test/")
    qtbot.mouseClick(question.no, Qt.MouseButton.LeftButton)
    assert has(store.draft.document, (part,))
    assert store.draft.get(part) is None
    assert not any("stays open" in said for said in words(question))
    qtbot.mouseClick(question.unknown, Qt.MouseButton.LeftButton)
    assert not has(store.draft.document, (part,))
    qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    assert store.draft.get(part) == {"method": "POST", "url": "https://x.test/"}, "what was there comes back"
    for shown in (question.unknown, question.no, question.yes):
        store.undo()
        assert shown.isChecked()


@pytest.mark.asyncio
async def test_a_refresh_token_that_came_answers_the_question(window: WizardWindow) -> None:
    await practise(window)
    window.store.drop(("refresh_token",))
    question = asked(window, REFRESH)
    assert not any("It does" in said for said in words(question))
    window.services.live.authorize()
    await idle(window.services.live)
    assert any("brought a refresh token" in said for said in words(question))
    question.yes.click()
    assert not any("It does" in said for said in words(question))


@pytest.mark.asyncio
async def test_a_refresh_that_was_refused_and_answered_with_no_is_not_said_to_be_there(window: WizardWindow) -> None:
    """*Go without a refresh* led to a step that said the opposite."""
    await practise(window, "refresh_refused")
    live, question = window.services.live, asked(window, REFRESH)
    live.authorize()
    await idle(live)
    question.no.click()
    assert any("It does" in said for said in words(question)), "nobody has tried it"
    question.yes.click()
    live.refresh()
    await idle(live)
    question.no.click()
    assert not any("It does" in said for said in words(question))


@pytest.mark.asyncio
async def test_a_refresh_token_that_did_not_come_is_told_before_the_proof_with_what_brings_one(
    window: WizardWindow,
) -> None:
    """The step had its tick, the strip led on, and the proof failed at the refresh: one log-in later."""
    await practise(window, "no_refresh_token")
    live, question = window.services.live, asked(window, REFRESH)
    line = body(window, REFRESH).findChild(NoRefreshToken)
    assert line is not None
    assert question.yes.isChecked()
    assert line.isHidden()
    first = min(row.mapTo(question, QPoint()).y() for row in question.findChildren(FieldRow) if row.isVisible())
    assert first - question.yes.mapTo(question, QPoint()).y() - question.yes.height() <= 24, "no empty line between"
    live.authorize()
    await idle(live)
    assert not line.isHidden()
    now = Now(window.services).at(LABEL)
    assert now.todo is not None
    assert (now.state, now.todo.way, now.todo.at) == ("not set up", "place", ("refresh_token",))
    assert Now(window.services).at(REFRESH).todo is None, "it stands there"
    mended = line.mend.text()
    line.mend.click()
    assert line.isHidden()
    assert not any("brought no refresh token" in said for said in words(question)), "it is asked for now"
    assert mended
    after = Now(window.services).at(REFRESH)
    assert after.todo is not None
    assert after.todo.way != "act", "the proof logs in anyway"
    window.store.undo()
    assert not line.isHidden()
    question.no.click()
    assert line.isHidden()
    assert Now(window.services).at(LABEL).state == "proved"
    question.unknown.click()
    assert any("but no refresh token. Look for" in said for said in words(question)), "what came, and where to look"


def choice_of(page: QWidget) -> tuple[ClientChoice, QComboBox]:
    binding = page.findChild(ClientChoice)
    assert isinstance(binding, ClientChoice)
    box = binding.parent()
    assert isinstance(box, QComboBox)
    return binding, box


@pytest.mark.asyncio
async def test_no_secret_is_told_from_not_needed(window: WizardWindow) -> None:
    store = window.store
    store.put(("revoke_token",), {**URL, "omit": ["token"]})
    _, box = choice_of(body(window, REVOKE))

    def sent() -> set[str]:
        call = revoke_call(store.draft.partial_spec)
        assert call is not None
        return {name for name, _ in call.body.pairs} if call.body else set()

    box.setCurrentIndex(box.findData("none"))
    assert sent() == {"client_id"}
    box.setCurrentIndex(box.findData(NOT_NEEDED))
    assert sent() == set()
    assert store.draft.get("revoke_token", "omit") == ["token", "client_id"]
    box.setCurrentIndex(box.findData("none"))
    assert store.draft.get("revoke_token", "omit") == ["token"]
    box.setCurrentIndex(box.findData(NOT_NEEDED))
    box.setCurrentIndex(box.findData(None))
    assert store.draft.get("revoke_token", "client_authentication") is None
    assert sent() == {"client_id", "client_secret"}
    store.undo()
    assert box.currentData() == NOT_NEEDED, "both are one step of undo"
    store.put(("revoke_token", "omit"), ["client_id"])
    assert box.currentData() == NOT_NEEDED
    box.setCurrentIndex(box.findData("client_secret_basic"))
    assert store.draft.get("revoke_token", "omit") is None
    _, box = choice_of(body(window, TOKEN_STEP))
    assert box.findData(NOT_NEEDED) == -1, "a code is never exchanged by nobody"


@pytest.mark.asyncio
async def test_where_parameters_travel_is_said_as_it_is(window: WizardWindow) -> None:
    window.store.put(("refresh_token",), dict(URL))
    page = body(window, REFRESH)
    panel = page.findChild(SentPanel)
    assert isinstance(panel, SentPanel)
    _, client = choice_of(page)
    post = client.itemText(client.findData("client_secret_post"))
    assert "POST: in the body, as a form" in words(panel)
    window.store.put(("refresh_token", "body_format"), "json")
    assert "POST: in the body, as JSON" in words(panel)
    window.store.put(("refresh_token", "method"), "GET")
    assert "GET: in the address, after the question mark" in words(panel)
    assert not any("in the body" in said for said in words(panel))
    assert client.itemText(client.findData("client_secret_post")) != post
    travel = next(box for box in page.findChildren(QComboBox) if box.findData("query") >= 0)
    assert travel.itemText(0) == "As usual for GET: in the address"
    window.store.put(("refresh_token", "method"), "DELETE")
    assert travel.itemText(0) == "As usual for DELETE: in the body"
    call = refresh_call(window.store.draft.partial_spec)
    assert call is not None
    assert call.body is not None, "which is what is sent"
    window.store.put(("refresh_token", "client_authentication"), "client_secret_basic")
    assert "In the headers" in words(panel)


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [TOKEN_STEP, REFRESH, REVOKE])
async def test_all_that_travels_is_said_in_the_order_of_the_request(window: WizardWindow, step: int) -> None:
    at = {TOKEN_STEP: "access_token", REFRESH: "refresh_token", REVOKE: "revoke_token"}[step]
    bearer = [{"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}]
    query = [{"name": "tenant", "value": "1"}]
    call: dict[str, object] = {**URL, "headers": bearer, "query": query, "client_authentication": "client_secret_basic"}
    window.store.put((at,), call)
    panel = body(window, step).findChild(SentPanel)
    assert isinstance(panel, SentPanel)
    order = ["POST: in the address, after the question mark", "tenant", "1", "In the headers", "Accept"]
    order += ["application/json", "Content-Type", "application/x-www-form-urlencoded", "Authorization"]
    said = await read(panel)
    assert said[1 : 1 + len(order)] == order
    assert said[1 + len(order)] == "Bearer Access token"
    assert not any("Basic" in each for each in said), "a header of one's own is sent in its place"
    for content, lines in (
        ({"a": {"b": 1}}, ["POST: in the body, as JSON", "a", '{"b": 1}']),
        ("<a>", ["POST: in the body, as text", "(all of it)", "<a>"]),
        ([1], ["POST: in the body, as JSON", "(all of it)", "[1]"]),
    ):
        kind = "text" if isinstance(content, str) else "json"
        window.store.put(
            (at,),
            call | {"body": content, "body_format": kind, "omit": ["token", "refresh_token", "grant_type", "code"]},
        )
        said = await read(panel)
        assert said[said.index(lines[0]) :][: len(lines)] == lines


# -- success


def rule_of(window: WizardWindow, step: int) -> SuccessRule:
    return part_of(body(window, step), SuccessRule)


@pytest.mark.asyncio
async def test_success_is_a_sentence_that_is_true_at_once(window: WizardWindow) -> None:
    rule, at = rule_of(window, TOKEN_STEP), ("access_token", "success")
    assert "Success when the status is 200 to 299." in words(rule)
    assert not any(line.placeholderText() for line in rule.findChildren(QLineEdit)), "nothing looks like a value"
    rule.choice.setCurrentIndex(1)
    assert window.store.draft.get(*at) == {"path": "ok", "condition": "equals", "value": True}
    assert "Success when the status is 200 to 299 and “ok” is true." in words(rule)
    for change, said in (
        (("condition", "differs"), "Success when the status is 200 to 299 and “ok” is not true."),
        (("value", "no"), 'Success when the status is 200 to 299 and “ok” is not "no".'),
        (("condition", "present"), "Success when the status is 200 to 299 and “ok” is there."),
        (("condition", "absent"), "Success when the status is 200 to 299 and “ok” is not there."),
        (
            ("statuses", ["200", "201", "2xx"]),
            "Success when the status is 200, 201 or 200 to 299 and “ok” is not there.",
        ),
        (("path", ""), "Say which value it is, or click it in the answer."),
    ):
        window.store.put((*at, change[0]), change[1])
        assert said in words(rule)
    rule.choice.setCurrentIndex(0)
    assert window.store.draft.get(*at) == {"statuses": ["200", "201", "2xx"]}
    window.store.put(at, {"statuses": [], "path": 7, "condition": []})
    assert "Say which value it is, or click it in the answer." in words(rule)
    window.store.put(at, 5)
    assert rule.choice.currentIndex() == 0


@pytest.mark.asyncio
async def test_the_rule_begins_with_what_the_answer_has(window: WizardWindow) -> None:
    window.services.answers.put("test", {"error": False, "success": "yes", "id": 1}, "pasted")
    rule = rule_of(window, TEST_CALL)
    rule.choice.setCurrentIndex(1)
    assert window.store.draft.get("test_call", "success") == {"path": "error", "condition": "equals", "value": False}


# -- the test call and the scopes


@pytest.mark.asyncio
async def test_a_new_connection_sends_the_token_in_the_test_call_and_says_so(window: WizardWindow) -> None:
    window.store.open(NEW_CONNECTION)
    page = body(window, TEST_CALL)
    table = page.findChildren(ParameterTable)[0]
    assert table.model.rowCount() == 1
    assert any("Begins with what most providers want" in said for said in words(page))
    window.store.put(("test_call", "headers", 0, "name"), "X-API-Key")
    assert not any("Begins with" in said for said in words(page))
    spec = NEW_CONNECTION.partial_spec
    assert [(header.name, header.value) for header in spec.test_call.headers] == [
        ("Authorization", "Bearer ${context.authData.accesstokencode.access_token}")
    ]


def second(window: WizardWindow) -> SecondScopes:
    return part_of(body(window, AUTHORIZATION), SecondScopes)


def lists(part: SecondScopes) -> Iterator[ScopeParameter]:
    return (made for made in part.findChildren(ScopeParameter) if made.isVisible())


@pytest.mark.asyncio
async def test_a_second_list_of_scopes_is_a_list_with_what_joins_it(window: WizardWindow) -> None:
    at = ("authorization", "parameters")
    window.store.put(at, [{"name": "prompt", "value": "consent"}, "odd"])
    part = second(window)
    assert not list(lists(part))
    menu = part.adding.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    QApplication.processEvents()
    (chips,) = lists(part)
    QTest.keyClicks(chips.line, "chat:write users:read ")
    assert window.store.draft.get(*at, 2) == {"name": "user_scope", "value": "chat:write,users:read"}
    joined = next(box for box in part.findChildren(QComboBox) if box.isVisible())
    joined.setCurrentIndex(joined.findData(" "))
    assert window.store.draft.get(*at, 2, "value") == "chat:write users:read"
    button(chips, "Remove chat:write").click()
    assert window.store.draft.get(*at, 2, "value") == "users:read"
    window.store.put((*at, 2, "value"), "a,b,c")
    assert joined.currentData() == ","
    assert any("Sent as" in said for said in words(part))
    menu.aboutToShow.emit()
    (last,) = menu.actions()
    last.trigger()
    assert not part.adding.isVisible(), "there is no third one"
    for name in ("optional_scope", "user_scope"):
        button(part, f"Remove the list {name}").click()
    assert window.store.draft.get(*at) == [{"name": "prompt", "value": "consent"}, "odd"]
    assert part.adding.hasFocus()
    window.store.open(Draft({"authorization": {"parameters": 7}}))


@pytest.mark.asyncio
async def test_a_second_list_is_offered_in_its_column_and_stands_on_the_page_once(window: WizardWindow) -> None:
    part = second(window)
    await settled()
    row = next(row for row in body(window, AUTHORIZATION).findChildren(FieldRow) if row.places[0][-1:] == ("scopes",))
    assert part.adding.text() == "Add a second list of scopes"
    assert part.adding.mapTo(part, part.adding.rect().topLeft()).toTuple() == (0, 0)
    assert part.mapTo(window, part.rect().topLeft()).x() == row.mapTo(window, row.rect().topLeft()).x()
    at = ("authorization", "parameters")
    window.store.put(at, [{"name": "user_scope", "value": "a b"}, {"name": "prompt", "value": "login"}])
    await settled()
    assert part.adding.text() == "Add another list"
    table = body(window, AUTHORIZATION).findChild(ParameterTable)
    assert isinstance(table, ParameterTable)
    assert [row for row in range(2) if not table.view.isRowHidden(row)] == [1]
    assert table.view.height() < 3 * table.view.rowHeight(1)
    table._add.click()
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    QTest.keyClicks(cell, "optional_scope")
    QTest.keyClick(cell, Qt.Key.Key_Tab)
    await settled()
    assert [chips._name for chips in lists(part)] == ["user_scope", "optional_scope"]
    assert [row for row in range(3) if not table.view.isRowHidden(row)] == [1]
    table.view.selectRow(1)
    table._remove.click()
    assert not table.view.isVisible()
    assert len(window.store.draft.get(*at)) == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day([step.number for step in STEPS], each=3, beginning=2))
async def test_no_button_without_a_frame_begins_a_line_beside_its_column(window: WizardWindow, step: int) -> None:
    """Its words would stand at the right of everything else's."""
    window.store.open(Draft(WITH_EVERYTHING))
    page = body(window, step)
    for part in page.findChildren(Advanced):
        part.open()
    await settled()
    quiet = [made for made in page.findChildren(QPushButton) if made.property("kind") == "quiet" and made.isVisible()]
    column = min((row.mapTo(page, row.rect().topLeft()).x() for row in page.findChildren(FieldRow)), default=0)
    for made in quiet:
        assert made.isCheckable() or made.mapTo(page, made.rect().topLeft()).x() > column, made.text()


@pytest.mark.asyncio
async def test_each_page_says_once_what_the_platform_calls_its_step(window: WizardWindow) -> None:
    for step in STEPS:
        said: list[Any] = [line for line in words(body(window, step.number)) if line.startswith("On the platform: ")]
        assert len(said) == bool(step.newer)


@pytest.mark.asyncio
async def test_of_thousands_of_parameters_the_first_are_said_and_no_line_is_made_anew(
    window: WizardWindow,
) -> None:
    """Each line costs a layout of all of them: 500 held the window for seconds at each letter of a name."""
    many = [{"name": f"p{number}", "value": f"v{number}"} for number in range(2000)]
    window.store.put(("refresh_token",), {**URL, "parameters": many})
    panel = body(window, REFRESH).findChild(SentPanel)
    assert isinstance(panel, SentPanel)
    before = panel.findChildren(QLabel)
    assert len(before) < 3 * MOST
    said = await read(panel)
    assert said[-2] == "…"
    assert said[-1].endswith(" more")
    window.store.put(("refresh_token", "parameters", 0, "value"), "another")
    assert "another" in await read(panel)
    assert panel.findChildren(QLabel) == before
    window.store.put(("refresh_token", "parameters"), many[:2])
    assert "p1" in await read(panel)
    assert not any(each.endswith(" more") for each in await read(panel))


@pytest.mark.asyncio
@pytest.mark.parametrize(("step", "part"), [(REFRESH, "refresh_token"), (REVOKE, "revoke_token")])
async def test_the_focus_is_on_the_question_until_it_is_answered(window: WizardWindow, step: int, part: str) -> None:
    """Who was led there by the strip had to look for it: the focus was on Next."""
    question = asked(window, step)
    window.next_one()
    window.go_to(step)
    await eventually(question.unknown.hasFocus)
    window.go_to(step - 1)
    window.go_to(step, (part,))
    await eventually(question.unknown.hasFocus)
    question.yes.setChecked(True)
    window.go_to(step - 1)
    window.go_to(step, (part,))
    await eventually(lambda: window.focusWidget() is not None and not question.unknown.hasFocus())
