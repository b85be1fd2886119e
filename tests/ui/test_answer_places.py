"""What a value of an answer is for, said by a click; and what answers brought, inserted and kept by itself."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView
from pytestqt.qtbot import QtBot

from connection_wizard.secrets.names import is_token_member
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import MISSING, DataPath, parse_path
from connection_wizard.steps import FINISH, number_of
from connection_wizard.ui.session.answer_values import MOST, Brought, brought
from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.meanings import Expiry, Kept, Place, Success, kept_name
from connection_wizard.ui.shell.simulated_input import click_value
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.answer.answer_places import AnswerPlaces
from connection_wizard.ui.widgets.answer.json_model import HIDDEN, MARK_ROLE, PATH_ROLE, WORDS_ROLE
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.editors.template_edit import TemplateEdit
from connection_wizard.ui.widgets.editors.value_menu import ValueMenu
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.live.own_value import OwnValueLine
from connection_wizard.ui.widgets.live.untold_expiry import UntoldExpiry
from tests.ui.conftest import Browser, body, button, idle, part_of, practise
from tests.waiting import eventually

TOKEN_STEP = number_of("access_token")
REFRESH = number_of("refresh_token")
TEST_CALL = number_of("test_call")
PARAMETERS = number_of("parameters")
LABEL = number_of("label")
RESPONSE = ("access_token", "response")
OPAQUE = "k8Jd-92mmZp0aQ_77xWv41Lq"
ANSWER = {
    "ok": True,
    "data": {"t": OPAQUE, "until": 1_790_000_000, "renew": "r" * 30 + "7"},
    "instance_url": "https://eu.acme.test",
    "team": {"id": "T1", "name": "Acme"},
}


def places_of(window: WizardWindow, step: int) -> AnswerPlaces:
    return part_of(body(window, step), AnswerPlaces)


def lines(panel: AnswerPanel, role: int = WORDS_ROLE) -> dict[str, Any]:
    """What is said of each value that the tree shows, by its path."""
    model, found, waiting = panel.tree.model(), {}, [QModelIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            found[str(index.data(PATH_ROLE))] = index.data(role)
            waiting.append(index)
    return found


def choose(places: AnswerPlaces, path: str, meaning: str) -> None:
    """Click on a value, then on what it is."""
    click_value(places.panel.tree, parse_path(path))
    QTest.mouseClick(button(places, meaning), Qt.MouseButton.LeftButton)


def test_where_a_token_is_holds_for_the_refresh_of_the_same_address_too() -> None:
    """It cost a log-in more to say it once again."""
    draft = Draft({"access_token": {"url": "https://acme.test/token"}, "refresh_token": {"method": "POST"}})
    token = Place("Access token", (*RESPONSE, "access_token"), usual="access_token")
    said = token.said(draft, parse_path("data.t"), OPAQUE)
    assert said.get("refresh_token", "response", "access_token") == said.get(*RESPONSE, "access_token") == "data.t"
    expiry = Expiry("Expiry", (*RESPONSE, "expires_in"), usual="expires_in")
    both = expiry.said(said, parse_path("data.until"), 1_790_000_000)
    assert both.get("refresh_token", "response", "expires_unit") == "epoch_seconds"
    assert token.taken_back(said, parse_path("data.t")).get("refresh_token", "response", "access_token") is None
    apart = draft.put(("refresh_token", "url"), "https://acme.test/refresh")
    assert token.said(apart, parse_path("data.t"), OPAQUE).get("refresh_token", "response") is None


@pytest.mark.asyncio
async def test_a_token_that_is_elsewhere_is_picked_in_the_answer_that_failed(
    window: WizardWindow, browser: Browser
) -> None:
    await practise(window)
    window.store.put((*RESPONSE, "access_token"), "data.token")
    live = window.services.live
    live.authorize()
    await idle(live)
    assert live.results["exchange"].reason == "token_missing"
    places = places_of(window, TOKEN_STEP)
    assert lines(places.panel)["access_token"] == HIDDEN
    assert not any(button(places, "Access token").isChecked() for _ in places.buttons)
    choose(places, "access_token", "Access token")
    assert window.store.draft.get(*RESPONSE, "access_token") == "access_token"
    assert lines(places.panel, MARK_ROLE)["access_token"] == "Access token"
    opened = len(browser.opened)
    card = body(window, TOKEN_STEP).findChild(ErrorCard)
    assert card is not None
    card.causes.again.click()
    await idle(live)
    assert live.results["test"].verdict == "proved"
    assert len(browser.opened) == opened, "the answer is here: it takes no other log-in"
    live.refresh()
    await idle(live)
    assert lines(places_of(window, REFRESH).panel, MARK_ROLE)["access_token"] == "Access token"


def test_an_expiry_that_stands_elsewhere_is_told_with_a_click_that_takes_it(window: WizardWindow) -> None:
    """Nothing said so after a run, and the platform would never have refreshed the token."""
    window.store.put(("refresh_token",), {"method": "POST"})
    told = body(window, TOKEN_STEP).findChild(UntoldExpiry)
    assert told is not None
    assert told.isHidden()
    window.services.answers.put(("access_token",), {"access_token": OPAQUE, "expires_at": 1_790_000_000}, "pasted")
    assert not told.isHidden()
    told.mend.click()
    assert told.isHidden()
    assert window.store.draft.get(*RESPONSE) == {"expires_in": "expires_at", "expires_unit": "epoch_seconds"}


@pytest.mark.parametrize("from_token", [True, False])
def test_a_number_of_ones_own_account_in_the_test_call_is_told_with_a_click(
    window: WizardWindow, from_token: bool
) -> None:
    """It worked, was proved, and everybody's actions would have gone to the author's account."""
    url, store, live = "https://api.acme.test/accounts/{}/me", window.store, window.services.live
    told = body(window, number_of("test_call")).findChild(OwnValueLine)
    at_the_end = body(window, FINISH).findChild(OwnValueLine)
    assert told is not None
    assert at_the_end is not None
    if from_token:
        store.put((*RESPONSE, "keep"), [{"name": "team", "path": "team"}, "broken", {"name": "odd", "path": "a["}])
        window.services.answers.put(("access_token",), {"access_token": OPAQUE, "team": 4821199}, "pasted")
    store.put(("test_call", "url"), url.format(4821199))
    assert told.isHidden(), "nothing was answered"
    window.services.answers.put("test", {"id": 4821199}, "pasted")
    at_the_end.refresh()
    assert not told.isHidden()
    assert not at_the_end.isHidden()
    told.mend.click()
    assert told.isHidden()
    assert at_the_end.isHidden()
    template = "${context.authData.accesstokencode.team}" if from_token else "${context.authData.account_id}"
    assert store.draft.get("test_call", "url") == url.format(template)
    assert live.inputs == ({} if from_token else {"account_id": "4821199"}), "nobody types it twice"


def test_the_server_of_ones_own_account_is_told_and_given_to_the_live_test(window: WizardWindow) -> None:
    store = window.store
    for part in ("authorization", "access_token", "test_call"):
        store.put((part, "url"), "https://northwind.acme.com/x")
    told = body(window, number_of("test_call")).findChild(OwnValueLine)
    assert told is not None
    window.services.answers.put("test", {"id": 1, "subdomain": "northwind"}, "pasted")
    told.mend.click()
    assert told.isHidden()
    assert store.draft.get("authorization", "url") == "https://${context.authData.subdomain}.acme.com/x"
    assert window.services.live.inputs == {"subdomain": "northwind"}


@pytest.mark.asyncio
async def test_each_thing_that_a_value_can_be_is_said_by_a_click_and_taken_back_by_one(
    window: WizardWindow, qtbot: QtBot
) -> None:
    places = places_of(window, TOKEN_STEP)
    assert not places.buttons[0].isVisible(), "there is nothing to click on yet"
    window.services.answers.put(("access_token",), ANSWER, "pasted")
    choose(places, "data.t", "Access token")
    choose(places, "data.renew", "Refresh token")
    choose(places, "data.until", "Expiry")
    choose(places, "team.id", "Kept for later")
    choose(places, "ok", "Tells success")
    assert window.store.draft.get(*RESPONSE) == {
        "access_token": "data.t",
        "refresh_token": "data.renew",
        "expires_in": "data.until",
        "expires_unit": "epoch_seconds",
        "keep": [{"name": "team_id", "path": "team.id"}],
    }
    assert window.store.draft.get("access_token", "success") == {"path": "ok", "condition": "equals", "value": True}
    marks = {path: words for path, words in lines(places.panel, MARK_ROLE).items() if words}
    assert marks == {
        "data.t": "Access token",
        "data.renew": "Refresh token",
        "data.until": "Expiry",
        "team.id": "Kept for later",
        "ok": "Tells success",
    }
    choose(places, "team.id", "Kept for later")
    choose(places, "ok", "Tells success")
    assert window.store.draft.get(*RESPONSE, "keep") == []
    assert window.store.draft.get("access_token", "success") == {}
    choose(places, "data.t", "Access token")
    assert window.store.draft.get(*RESPONSE, "access_token") is None, "the usual place counts again"
    window.store.undo()
    assert window.store.draft.get(*RESPONSE, "access_token") == "data.t"
    places.panel.tree.setCurrentIndex(places.panel.tree.model().index(1, 0))
    assert not any(choice.isEnabled() for choice in places.buttons), "a group is none of it"
    qtbot.keyClick(places.panel.tree, Qt.Key.Key_Up)
    assert all(choice.isEnabled() for choice in places.buttons), "the arrow keys choose as well"


@pytest.mark.asyncio
async def test_whatever_a_token_is_called_it_is_not_shown(window: WizardWindow) -> None:
    places = places_of(window, TOKEN_STEP)
    window.services.answers.put(("access_token",), ANSWER, "pasted")
    shown = lines(places.panel)
    assert {shown[path] for path in ("data.t", "data.renew")} == {HIDDEN}
    assert (shown["instance_url"], shown["team.id"]) == ('"https://eu.acme.test"', '"T1"')
    button(places, "Show the answer as raw text").click()
    await eventually(lambda: "https://eu.acme.test" in places.panel.raw.toPlainText())
    assert OPAQUE not in places.panel.raw.toPlainText()


def test_what_could_be_a_token() -> None:
    for harmless in (
        "2026-11-28T10:33:20.123456+00:00",
        "https://eu.acme.test/v1/people/8871",
        "read:user,write:org 2",
    ):
        assert not is_token_member("x", harmless)
    for token in (OPAQUE, "1000.abcdef0123456789.abcdef|9", "a1" * 80):
        assert is_token_member("x", token)
    assert is_token_member("refresh_token", "short")
    somebody = "3fa85f64-5717-4562-b3fc-2c963f66afa6"  # later calls are made of whose it is: it was dots in the menu
    assert not is_token_member("tenant_id", somebody)
    assert not is_token_member("organisationId", somebody)
    assert is_token_member("id", somebody)
    assert is_token_member("session_id", somebody)


def test_a_value_is_kept_under_a_name_that_is_free_and_says_something() -> None:
    assert kept_name(parse_path("instance_url"), set()) == "instance_url"
    assert kept_name(parse_path("team.id"), set()) == "team_id"
    assert kept_name(parse_path("[0].id"), set()) == "id"
    assert kept_name(parse_path("[0].id"), {"id"}) == "id_2"
    assert kept_name(parse_path("a.b.site"), {"site"}) == "a_b_site"
    assert kept_name(parse_path("[0]"), set()) == "value"
    assert kept_name(parse_path("access_token"), set()) == "access_token_2"


def test_meanings_of_odd_drafts_and_values() -> None:
    odd = Draft().put(RESPONSE, {"access_token": 7, "keep": ["x", {"name": "a", "path": "..."}], "root": "user["})
    assert not Place("", (*RESPONSE, "access_token")).places(odd)
    assert not Kept("", (*RESPONSE, "keep")).places(odd)
    until = Expiry("", (*RESPONSE, "expires_in"), usual="expires_in")
    assert until.said(Draft(), parse_path("x"), "soon").get(*RESPONSE) == {"expires_in": "x"}
    rule = Success("", ("test_call", "success"), root_at=("test_call", "response", "root"))
    rooted = Draft().put(("test_call", "response", "root"), "users[0]")
    told = rule.said(rooted, parse_path("state"), "a sentence that is longer than a word")
    assert told.get("test_call", "success") == {"path": "users[0].state", "condition": "present"}
    assert list(rule.places(told)) == [parse_path("state")]
    assert not rule.places(rooted.put(("test_call", "success", "path"), "elsewhere"))


# -- insert value


def offered(menu: ValueMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isEnabled()]


def pick(menu: ValueMenu, words: str) -> None:
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


@pytest.mark.asyncio
async def test_what_an_answer_brought_is_offered_with_its_value_inserted_and_kept(window: WizardWindow) -> None:
    window.services.answers.put(("access_token",), ANSWER | {"expires_in": 60}, "pasted")
    page = body(window, TEST_CALL)
    edit = page.findChild(TemplateEdit)
    assert isinstance(edit, TemplateEdit)
    edit.line.setText("/me")
    edit.line.setCursorPosition(0)
    menu = edit.findChild(ValueMenu)
    assert isinstance(menu, ValueMenu)
    assert "instance_url (token answer)  =  https://eu.acme.test" in offered(menu)
    assert f"t (token answer)  =  {HIDDEN}" in offered(menu)
    assert not any("expires_in" in words for words in offered(menu))
    pick(menu, "instance_url (token answer)  =  https://eu.acme.test")
    assert edit.line.text() == "${context.authData.accesstokencode.instance_url}/me"
    kept = [{"name": "instance_url", "path": "instance_url"}]
    assert window.store.draft.get(*RESPONSE, "keep") == kept
    assert window.store.draft.get("test_call", "url") == edit.line.text()
    window.store.undo()
    assert window.store.draft.get(*RESPONSE, "keep") is None
    assert edit.line.text() == "/me", "one undo takes both back"


@pytest.mark.asyncio
async def test_what_is_left_of_a_sample_gives_way_and_not_the_address_around_it(window: WizardWindow) -> None:
    window.services.answers.put(("access_token",), ANSWER, "pasted")
    url = ("test_call", "url")
    window.store.put(url, "https://api.acme.com/v1/YOUR_TEAM/me")
    page = body(window, TEST_CALL)
    edit = part_of(page, TemplateEdit)
    menu = part_of(edit, ValueMenu)
    assert page.show_place(url)
    assert edit.line.selectedText() == "YOUR_TEAM", "what is typed, pasted or inserted takes its place"
    QTest.keyClick(edit.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pick(menu, "instance_url (token answer)  =  https://eu.acme.test")
    filled = "https://api.acme.com/v1/${context.authData.accesstokencode.instance_url}/me"
    assert window.store.draft.get(*url) == filled
    assert page.show_place(url)
    assert edit.line.selectedText() == filled, "of a whole address nothing is left over"


@pytest.mark.asyncio
async def test_a_table_takes_what_an_answer_brought_behind_its_value(window: WizardWindow) -> None:
    window.services.answers.put("test", {"org": {"tenant": "t-7"}}, "pasted")
    window.store.put(("request_parameters", "headers"), [{"name": "X-Tenant", "value": "id "}])
    table = body(window, PARAMETERS).findChildren(ParameterTable)[0]
    table.view.selectRow(0)
    menu = table.findChild(ValueMenu)
    assert isinstance(menu, ValueMenu)
    pick(menu, "tenant (test answer)  =  t-7")
    assert window.store.draft.get("request_parameters", "headers", 0, "value") == (
        "id ${context.authData.testcode.org.tenant}"
    )


def test_what_the_redirect_and_look_ups_brought_is_kept_where_it_came_from() -> None:
    answers = Answers()
    answers.redirect = {"code": "c", "state": "s", "realmId": "812"}
    answers.put(("access_token",), {"access_token": "x", "site": "A"}, "here")
    answers.put(("access_token", "follow_ups", 0), [{"id": "S1", "nothing": None}], "here")
    draft = Draft().put(("access_token", "follow_ups"), [{"purpose": "look_up"}])
    found = {str(each.path): each for each in brought(answers, draft, TEST_CALL)}
    assert list(found) == [
        "authData.Authorization.realmId",
        "authData.accesstokencode.site",
        "authData.accesstokencode.id",
    ]
    kept = draft
    for each in brought(answers, draft, TEST_CALL):
        kept = each.kept(kept)
    assert kept.get("authorization", "callback", "keep") == ["realmId"]
    assert kept.get("access_token", "response", "keep") == [{"name": "site", "path": "site"}]
    assert kept.get("access_token", "follow_ups", 0, "response", "keep") == [{"name": "id", "path": "[0].id"}]
    assert brought(answers, kept, TEST_CALL) == []
    assert answers.value(parse_path("authData.Authorization.realmId")) == "812"
    in_it = brought(answers, draft, REFRESH, ("access_token", "follow_ups", 0, "url"))
    assert [str(each.path) for each in in_it][1:] == ["authData.accesstokencode.site"], "its own answer comes later"
    assert [str(each.path) for each in brought(answers, draft, TOKEN_STEP)] == ["authData.Authorization.realmId"]
    assert brought(answers, draft, number_of("authorization")) == []
    answers.clear()
    assert brought(answers, draft, TEST_CALL) == []
    answers.put("test", {f"n{number}": number for number in range(50)}, "here")
    assert len(brought(answers, draft, PARAMETERS)) == MOST
    assert Brought(DataPath(), MISSING, secret=False, keep=None).kept(draft) is draft


# -- the tree


@pytest.mark.asyncio
async def test_the_tree_opens_on_who_is_connected(window: WizardWindow) -> None:
    noise = {f"meta_{number}": {"request_id": f"r{number}", "took": number} for number in range(30)}
    user = {"user": {"id": 4411, "name": "Maya Lindqvist", "email": "maya@bakery.example"}}
    panel = body(window, LABEL).findChild(AnswerPanel)
    assert isinstance(panel, AnswerPanel)
    window.services.answers.put("test", {"request_id": "r", **noise, **user}, "pasted")
    QApplication.processEvents()
    tree = panel.tree
    at_the_top = tree.indexAt(tree.viewport().rect().topLeft())
    model = tree.model()
    opened = [row for row in range(model.rowCount()) if tree.isExpanded(model.index(row, 0))]
    assert [str(model.index(row, 0).data(PATH_ROLE)) for row in opened] == ["authData.testcode.user"]
    assert is_seen(tree, "authData.testcode.user.name"), str(at_the_top.data(PATH_ROLE))
    window.services.answers.put("test", {"request_id": "r", "about": {"lang": "sv"}, **user}, "pasted")
    QApplication.processEvents()
    assert all(tree.isExpanded(tree.model().index(row, 0)) for row in (1, 2)), "there is room for all of it"


def is_seen(tree: QTreeView, path: str) -> bool:
    model = tree.model()
    index = model.find(parse_path(path))  # type: ignore[attr-defined]
    return tree.viewport().rect().contains(tree.visualRect(index))


@pytest.mark.asyncio
async def test_the_answer_takes_the_height_that_there_is(window: WizardWindow) -> None:
    window.services.answers.put("test", ANSWER, "pasted")
    window.services.answers.put(("access_token",), ANSWER, "pasted")
    for step in (TOKEN_STEP, TEST_CALL, LABEL):
        panel = body(window, step).findChild(AnswerPanel)
        assert isinstance(panel, AnswerPanel)
        window.resize(1180, 760)
        QApplication.processEvents()
        before = panel.tree.height()
        window.resize(1180, 1400)
        QApplication.processEvents()
        assert panel.tree.height() > before + 200
