"""An app's name is enough to begin: found as one types, chosen by keys or mouse, filled in by Enter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from connection_wizard.providers.catalogue import Catalogue
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.known_apps import FEW, KnownApps, may_be_name
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.sources.matches import Matches, MatchRow
from tests.providers.entries import acme, write
from tests.ui.conftest import application, page_of
from tests.ui.test_looks import settled
from tests.waiting import eventually

CREDENTIALS = number_of("credentials")


def start_of(window: WizardWindow) -> StartPage:
    return page_of(window, START, StartPage)


def rows_of(page: StartPage) -> list[MatchRow]:
    matches = page.findChild(Matches)
    return [] if matches is None or matches.isHidden() else matches.rows


def said_on(page: StartPage) -> str:
    """All that labels say."""
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def here_of(page: StartPage) -> str:
    (row,) = [row for row in rows_of(page) if row.property("here")]
    return row.listed.name


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("xero", True), ("Zoho CRM", True), (" hub spot ", True), ("login.salesforce.com", True), ("Ünïcode", True),
        ("", False), ("   ", False), ("https://xero.com", False), ("CLIENT_ID=abc", False), ("{", False),
        ("<html>", False), ("curl\n-X", False), ("x" * 61, False),
    ],
)  # fmt: skip
def test_what_may_be_a_name(text: str, is_one: bool) -> None:
    assert may_be_name(text) is is_one


def test_nothing_is_read_before_the_first_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(self: Catalogue, query: str, limit: int) -> tuple[()]:
        raise AssertionError("nobody has asked anything yet")

    monkeypatch.setattr(Catalogue, "search", read)
    apps = KnownApps()
    apps.search("")
    apps.search("https://acme.test/oauth")
    with pytest.raises(AssertionError, match="nobody"):
        apps.search("a")


@pytest.mark.asyncio
async def test_a_name_and_enter_lead_to_the_credentials(window: WizardWindow, qtbot: QtBot) -> None:
    window.menu.new()
    page = start_of(window)
    page.paste.setFocus()
    qtbot.keyClicks(page.paste, "xero")
    assert page.paste.hasFocus()
    assert here_of(page) == "Xero"
    assert page.has_main_action
    qtbot.keyClick(page.paste, Qt.Key.Key_Return)
    store = window.services.store
    assert window.currentId() == CREDENTIALS
    assert store.draft.get("name") == "Xero"
    assert store.origins["access_token", "url"].kind == CATALOGUE
    assert page.paste.text() == ""
    assert not rows_of(page)
    store.undo()
    assert store.draft == NEW_CONNECTION


@pytest.mark.asyncio
async def test_up_and_down_choose_and_escape_empties(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    page.paste.setFocus()
    qtbot.keyClicks(page.paste, "e")
    names = [row.listed.name for row in rows_of(page)]
    assert len(names) > 1
    for key, name in (
        (Qt.Key.Key_Up, names[0]),
        (Qt.Key.Key_Down, names[1]),
        (Qt.Key.Key_Up, names[0]),
        *((Qt.Key.Key_Down, name) for name in (*names[1:], names[-1])),
    ):
        qtbot.keyClick(page.paste, key)
        assert here_of(page) == name
        assert page.paste.accessibleDescription() == name
    qtbot.keyClick(page.paste, Qt.Key.Key_Escape)
    assert page.paste.text() == ""
    assert not rows_of(page)
    assert not page.has_main_action


@pytest.mark.asyncio
async def test_the_mouse_chooses_and_takes(window: WizardWindow, qtbot: QtBot) -> None:
    window.menu.new()
    page = start_of(window)
    qtbot.keyClicks(page.paste, "e")
    row = rows_of(page)[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert here_of(page) == row.listed.name
    (button,) = [each for each in row.findChildren(QPushButton) if not each.isHidden()]
    assert row.listed.name in button.text()
    name = row.listed.name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.services.store.draft.get("name") == name


@pytest.mark.asyncio
async def test_each_row_says_how_much_is_known_and_what_is_left_to_bring(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    qtbot.keyClicks(page.paste, "xero")
    row = rows_of(page)[0]
    assert "12 of 12 steps" in row.accessibleName()
    assert "client ID and secret" in row.words


@pytest.mark.asyncio
async def test_beside_what_was_typed_it_is_shown_before_it_is_applied(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    store = window.services.store
    store.put(("access_token", "url"), "https://mine.example.com/token")
    qtbot.keyClicks(page.paste, "xero")
    qtbot.keyClick(page.paste, Qt.Key.Key_Return)
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert store.draft.get("access_token", "url") == "https://mine.example.com/token"
    assert not window.understood.view.rows["access_token", "url"].tick.isChecked()


@pytest.mark.asyncio
async def test_a_name_that_nobody_has(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    qtbot.keyClicks(page.paste, "qqqqzzzz")
    assert not rows_of(page)
    assert not page.has_main_action
    assert not page.paste.takes_enter


@pytest.mark.asyncio
async def test_ones_own_entries_that_are_broken_are_told_with_file_and_line(
    window: WizardWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "mine", acme(name="Qqqq", domains=["qqqq.com"], colour="red"))
    (tmp_path / "other.json").write_text("{", "utf-8")
    monkeypatch.setattr("connection_wizard.providers.catalogue.the_catalogue", lambda: Catalogue(own=tmp_path))
    page = start_of(window)
    qtbot.keyClicks(page.paste, "qqqq")
    line = (tmp_path / "mine.json").read_text("utf-8").splitlines().index('  "colour": "red"') + 1
    assert f"New connection. Left out of your own entries: mine.json, line {line}: " in said_on(page)
    assert "1 other is left out, too." in said_on(page)
    qtbot.keyClicks(page.paste, "https://acme.com/oauth")
    assert "left out" not in said_on(page)


@pytest.mark.asyncio
async def test_of_many_the_first_are_shown_and_then_all(window: WizardWindow, qtbot: QtBot) -> None:
    apps = window.services.apps
    page = start_of(window)
    page.paste.setText("e")
    assert apps.more > 0
    assert len(rows_of(page)) == FEW
    matches = page.findChild(Matches)
    assert matches is not None
    qtbot.mouseClick(matches.all, Qt.MouseButton.LeftButton)
    assert apps.more == 0
    assert len(rows_of(page)) > FEW
    assert matches.all.isHidden() or not matches.all.isVisible()


@pytest.mark.asyncio
async def test_letters_typed_in_one_go_leave_no_window_behind(window: WizardWindow, qtbot: QtBot) -> None:
    """The line below the few was taken out of the list, and shown a turn later: as a window of its own."""
    page = start_of(window)
    qtbot.keyClicks(page.paste, "id.the-north")
    assert not rows_of(page)
    await settled()
    assert [one for one in application().topLevelWidgets() if one.isVisible()] == [window]


@pytest.mark.asyncio
async def test_a_new_document_begins_with_an_empty_field(window: WizardWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(start_of(window).paste, "xero")
    window.menu.new()
    page = start_of(window)
    assert page.paste.text() == ""
    assert not rows_of(page)


@pytest.mark.asyncio
async def test_an_app_without_such_a_log_in_is_told_as_what_it_is(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    qtbot.keyClicks(page.paste, "evernote")
    assert not rows_of(page)
    assert "Evernote logs in with OAuth 1.0" in said_on(page)
    page.paste.clear()
    qtbot.keyClicks(page.paste, "coda")
    assert not rows_of(page), "Envato sells at CodeCanyon: Enter would take it"
    assert "Coda is connected with an API key" in said_on(page)
    page.paste.clear()
    qtbot.keyClicks(page.paste, "xero")
    assert "which a connection of this kind" not in said_on(page)


KEYS_OF_HUBSPOT = "# API keys of HubSpot\n\nMake an API key in your account, and send it along with each call.\n"
KEYS_OF_TWO = "# API keys of HubSpot and Xero\n\nMake an API key in your account, and send it along with each call.\n"


async def told(window: WizardWindow, text: str) -> str:
    """What is said of a page of which nothing comes."""
    page = start_of(window)
    page.paste.brought.emit(text)
    await eventually(lambda: not window.services.pasted.busy)
    return page.source._hint.text()


@pytest.mark.asyncio
async def test_a_page_on_something_else_offers_the_app_that_it_is_about(window: WizardWindow, qtbot: QtBot) -> None:
    window.menu.new()
    page = start_of(window)
    said = await told(window, KEYS_OF_HUBSPOT)
    assert "It describes API keys" in said
    assert "HubSpot" in said
    assert here_of(page) == "HubSpot"
    assert page.has_main_action
    qtbot.keyClick(page.paste, Qt.Key.Key_Return)
    assert window.currentId() == CREDENTIALS
    assert window.services.store.draft.get("name") == "HubSpot"
    assert not rows_of(page)
    assert "known here" not in await told(window, KEYS_OF_HUBSPOT), "that is the app of the draft"
    assert not rows_of(page)


@pytest.mark.asyncio
async def test_of_several_one_is_chosen_and_what_is_typed_takes_their_place(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    assert "Apps that it names are known here" in await told(window, KEYS_OF_TWO)
    assert [row.listed.name for row in rows_of(page)] == ["HubSpot", "Xero"]
    qtbot.keyClick(page.paste, Qt.Key.Key_Down)
    assert here_of(page) == "Xero"
    qtbot.keyClicks(page.paste, "slack")
    assert here_of(page) == "Slack"
    assert "known here" not in page.source._hint.text()
    page.paste.clear()
    assert not rows_of(page)
    assert "It describes API keys" in await told(window, "# API keys\n\nMake an API key, and send it along.\n")
    assert not rows_of(page), "it is nobody's"
