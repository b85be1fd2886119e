"""Text of others is shown as it is typed: never HTML, never a key's mark, never a command. Everywhere in the window."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QTextBrowser, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.practice import accounts
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.redirect import RedirectPage
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, STEPS
from connection_wizard.ui.widgets.answer.plain_view import PlainView
from connection_wizard.ui.widgets.dialogs import ask_unsaved, tell
from connection_wizard.ui.widgets.editors.offers import offering
from connection_wizard.ui.widgets.editors.value_menu import ValueMenu
from connection_wizard.ui.widgets.failure.comparison import Comparison
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.plain import (
    MAY_BREAK,
    PIECES,
    Label,
    as_title,
    as_typed,
    breaking,
    direction_of,
    one_line,
    rich,
    tip,
    visible,
    with_breaking,
)
from connection_wizard.ui.widgets.sealed import SealedBrowser, SealedDocument, SealedText
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.visible import visible as in_terminal
from tests.by_day import in_turn
from tests.cli.platform_server import refusal
from tests.oauth.scripted import answer
from tests.ui.conftest import Browser, application, body, idle, practise, until
from tests.ui.shown_text import HOSTILE, MARK, OBEYED, said, unglued, wrongs
from tests.ui.test_hand_over import finished_page
from tests.ui.test_layout import unfold
from tests.ui.test_publish import opened, platform, rested  # noqa: F401 - fixtures

ALL_STEPS = [step.number for step in STEPS]
CHOSEN = {"type", "method", "owner", "environment", "pkce", "purpose", "client_authentication", "body_format", "scheme"}
"""Keys whose values are of a closed set."""
FULL: dict[str, Any] = {
    "spec_version": 1,
    "name": "Acme",
    "service_domain": "acme.com",
    "fields": [
        {
            "key": "region",
            "label": "Region",
            "type": "dropdown",
            "options": [{"label": "EU", "value": "eu"}],
            "default": "eu",
            "help": "Which?",
            "prefix": "https://",
            "suffix": ".acme.com",
        },
        {"key": "secret", "label": "Secret", "type": "password", "help": "Ask support", "placeholder": "s"},
        {"key": "note", "label": "Note", "type": "help", "help": "Read this"},
    ],
    "redirect_url": "https://auth.acme.com/redirect",
    "client": {"owner": "builder", "client_id": "abc"},
    "authorization": {
        "url": "https://auth.acme.com/authorize?a=${context.authData.region}",
        "scopes": ["read"],
        "parameters": [{"name": "access_type", "value": "offline"}],
    },
    "access_token": {
        "method": "POST",
        "url": "https://auth.acme.com/token",
        "headers": [{"name": "X-One", "value": "${context.authData.region}"}],
        "follow_ups": [{"purpose": "exchange", "method": "GET", "url": "https://api.acme.com/long"}],
    },
    "refresh_token": {"method": "POST", "url": "https://auth.acme.com/token"},
    "revoke_token": {"method": "POST", "url": "https://auth.acme.com/revoke"},
    "test_call": {"method": "GET", "url": "https://api.acme.com/me"},
    "connection_label": {"name": "Name", "path": "authData.testcode.name"},
    "whitelist": ["acme.com"],
    "unique_identifier": {"path": "authData.testcode.id"},
    "request_parameters": {"headers": [{"name": "Authorization", "value": "Bearer"}], "query": [], "body": []},
}
ANSWER = {HOSTILE: HOSTILE, "name": HOSTILE, "id": f"17{HOSTILE}", "deep": {HOSTILE: [HOSTILE, {"email": HOSTILE}]}}


def hostile(value: Any, *, instead: bool = False, key: str = "") -> Any:
    """A document whose texts hold what nobody should obey: at their end, or instead of them."""
    if isinstance(value, dict):
        return {name: hostile(item, instead=instead, key=name) for name, item in value.items()}
    if isinstance(value, list):
        return [hostile(item, instead=instead, key=key) for item in value]
    if not isinstance(value, str) or key in CHOSEN:
        return value
    return HOSTILE if instead else f"{value}{HOSTILE}"


LABELLED = {
    **FULL,
    "name": HOSTILE,
    "fields": [{**field, **hostile({k: v for k, v in field.items() if k != "key"})} for field in FULL["fields"]],
}
"""A connection that is read as it is meant: only what people wrote for people is hostile."""
DOCUMENTS = {
    "at the end": hostile(FULL),
    "instead": hostile(FULL, instead=True),
    "only words": LABELLED,
    "keys nobody knows": {**FULL, HOSTILE: HOSTILE, "access_token": {**FULL["access_token"], HOSTILE: HOSTILE}},
    "wrong types": {**FULL, "fields": HOSTILE, "whitelist": {HOSTILE: HOSTILE}, "authorization": [HOSTILE]},
}


@pytest.mark.asyncio
@pytest.mark.parametrize(("document", "steps"), in_turn(list(DOCUMENTS), [ALL_STEPS[::2], ALL_STEPS[1::2]]))
async def test_a_hostile_document_and_answer_on_every_page(
    window: WizardWindow, document: str, steps: list[int]
) -> None:
    found: dict[int, list[str]] = {}
    window.store.open(Draft(DOCUMENTS[document]))
    for source in ("test", "token"):
        window.services.answers.put(source, ANSWER, HOSTILE)
    window.services.answers.put_second(ANSWER, ANSWER)
    for step in steps:
        page = body(window, step)
        window.store.touch(())
        unfold(page)
        for editor in page.findChildren(QWidget):
            if editor.focusPolicy() != Qt.FocusPolicy.NoFocus and editor.isVisible():
                editor.setFocus()  # the chips of a template are its text while it is typed into
        if wrong := [*wrongs(page), *wrongs(window.strip)]:
            found[step] = wrong
    assert found == {}
    assert wrongs(window) == []
    assert unglued(window) == []
    assert MARK in said(window)


@pytest.mark.asyncio
async def test_hostile_findings_have_their_tool_tips_and_buttons(window: WizardWindow) -> None:
    window.store.open(Draft({**hostile(FULL), "whitelist": [f"HTTP://ACME.com/{MARK}&<b>x</b>"] * 3}))
    page = body(window, FINISH)
    assert MARK in said(page)
    assert wrongs(window) == []


async def refusing(request: ServerRequest) -> ServerResponse:
    return answer({"error": HOSTILE, "message": HOSTILE, HOSTILE: [HOSTILE]}, 400)


@pytest.mark.asyncio
async def test_what_a_provider_says_in_card_strip_timeline_and_proof(window: WizardWindow) -> None:
    async with LoopbackServer(refusing) as server:
        await practise(window)
        window.store.put(("test_call", "url"), f"{server.origin}/me")
        window.store.put(("name",), HOSTILE)
        page = body(window, FINISH)
        assert isinstance(page, FinishPage)
        page.prove.main.click()
        await idle(window.services.live)
        window.services.show_requests()
        for step in ALL_STEPS:
            body(window, step)
        assert wrongs(window) == []
        assert unglued(window) == []
        assert window.services.live.results["test"].verdict == "failed"
        window.go_to(8)
        assert MARK in said(window)
        card = next(made for made in window.findChildren(ErrorCard) if made.result is not None)
        assert MARK in card.says.words.toPlainText()
        await window.services.live.close()  # it lets go of the server before that ends


@pytest.mark.asyncio
async def test_words_of_a_pasted_error_page(window: WizardWindow, browser: Browser) -> None:
    async def stays_away(url: str) -> bool:
        return True

    browser.visit = stays_away
    await practise(window)
    live = window.services.live
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    window.strip.error_page.click()
    (card,) = window.findChildren(ErrorPageCard)
    card.page.setText(f"invalid_scope: {HOSTILE}")
    card.portal.setText(HOSTILE)
    assert MARK in said(card)
    assert wrongs(window) == []


@pytest.mark.asyncio
async def test_accounts_with_hostile_names(
    window: WizardWindow, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    maya, tomas = (replace(account, real_name=HOSTILE) for account in accounts.ACCOUNTS)
    for module in ("accounts", "authorize", "grants", "api", "store", "pages", "visitor"):
        monkeypatch.setattr(f"connection_wizard.practice.{module}.ACCOUNTS", (maya, tomas), raising=False)
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    first = dict(window.services.answers.get("test"))
    window.services.answers.put_second({**first, "profile": {"real_name": HOSTILE}}, {})
    window.store.put(("connection_label", "path"), f"authData.testcode.profile[{json.dumps('real_name')}]")
    for step in (10, 11, 12, FINISH):
        body(window, step)
        assert wrongs(window) == [], step


@pytest.mark.asyncio
async def test_files_with_hostile_names(
    tmp_path: Path, files: DraftFiles, store: DraftStore, settings: QSettings, window: WizardWindow
) -> None:
    name = f"{HOSTILE.replace('/', '~')}.connection.json"
    for number in range(2):
        window.store.put(("name",), f"{HOSTILE}{number}")
        files.save_as(tmp_path / f"{number}{name}")
        body(window, FINISH)
        assert wrongs(window) == []
    body(window, 0)
    assert wrongs(window) == []
    menu = next(made for made in window.findChildren(QMenu) if made.toolTipsVisible())
    menu.aboutToShow.emit()
    assert any(MARK in action.text() for action in menu.actions())
    assert wrongs(window) == []
    window._row._state.setText(as_typed(f"Saved as {name}"))
    assert wrongs(window) == []


@pytest.mark.asyncio
async def test_what_the_platform_says(
    window: WizardWindow,
    platform: Any,  # noqa: F811
    own_vault: SessionVault,
) -> None:
    page = await finished_page(window)
    window.store.put(("name",), HOSTILE)
    dialog = await opened(page, window, platform)

    platform.instead = lambda method, payload: refusal(HOSTILE)
    for pressed in (dialog.show_difference, dialog.publish):
        pressed.click()
        await rested(dialog)
        assert wrongs(dialog) == []
    dialog._say(HOSTILE, "error")
    assert wrongs(dialog) == []


@pytest.mark.asyncio
async def test_message_boxes(window: WizardWindow, qtbot: QtBot) -> None:
    window.store.put(("name",), f"{HOSTILE}[*]")
    for box in (
        tell(window, HOSTILE, HOSTILE, HOSTILE),
        tell(window, HOSTILE, HOSTILE, went_wrong=False),
        ask_unsaved(window, HOSTILE, window.showNormal, window.showNormal),
    ):
        labels = [made for made in box.findChildren(QLabel) if MARK in made.text()]
        assert len(labels) >= 1
        assert {made.textFormat() for made in labels} == {Qt.TextFormat.PlainText}
        assert not any(OBEYED.search(made.text()) for made in box.findChildren(QLabel))
        assert not OBEYED.search(box.detailedText() + box.windowTitle())
        box.close()
    assert window.windowTitle().count("[*]") == 2


@pytest.mark.asyncio
async def test_the_portal_s_address_is_compared_to_the_letter(window: WizardWindow) -> None:
    window.store.put(("redirect_url",), f"https://acme.com/{HOSTILE}")
    page = body(window, 2)
    assert isinstance(page, RedirectPage)
    comparison = page.findChildren(Comparison)[0]
    comparison._field.setText(f"https://acme.com/{HOSTILE}x<img src='file:///x'>")
    assert comparison._marked.textFormat() == Qt.TextFormat.RichText
    assert wrongs(window) == []
    shown = QTextDocument()
    shown.setHtml(comparison._marked.text())
    drawn = shown.toPlainText()
    assert "u202eevil\\x1b[31m\\u2066" in drawn, "a long address is cut, and what is left of it is written out"
    assert not set(drawn) & set("\u202e\x1b\u2066\x85")
    assert visible(HOSTILE).replace(" ", "␣") in comparison._marked.accessibleName()


@pytest.mark.asyncio
async def test_a_menu_of_values_shows_labels_as_they_are(window: WizardWindow) -> None:
    window.store.open(Draft(LABELLED))
    menu = ValueMenu(window, window.store, window.services.answers, 5, ())
    menu.aboutToShow.emit()
    assert any(MARK in action.text() for action in menu.actions())
    assert wrongs(window) == []


def test_a_shown_tool_tip_is_plain(qtbot: QtBot) -> None:
    """The very label that Qt shows, on a widget whose tip was drawn as a picture before."""
    label = Label("x")
    qtbot.addWidget(label)
    tip(label, '<img src="file:///etc/x.png"> &lt;')
    label.show()
    middle = QPoint(2, 2)
    QApplication.sendEvent(label, QHelpEvent(QHelpEvent.Type.ToolTip, middle, label.mapToGlobal(middle)))
    shown = [made for made in QApplication.topLevelWidgets() if made.inherits("QTipLabel") and made.isVisible()]
    assert len(shown) == 1
    assert isinstance(shown[0], QLabel)
    assert shown[0].text().replace("\u2060", "") == '<img src="file:///etc/x.png"> &lt;'
    assert not shown[0].findChildren(QTextDocument)  # a label has one where it draws HTML
    tip(label, "")


@pytest.mark.parametrize("text", ["<b>x</b>", "&lt;b&gt;", " <img src=x>", "<?xml version='1'?><b>", "<!doctype html>"])
def test_what_qt_would_take_for_html_has_a_plain_label_and_tip(qtbot: QtBot, text: str) -> None:
    label = Label(text)
    qtbot.addWidget(label)
    tip(label, text)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == text
    assert wrongs(label) == []
    label.show_rich(rich("<b>{x}</b>", x=text))
    label.setText(text)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_words_with_a_wire_are_rich_by_our_literals_alone(qtbot: QtBot) -> None:
    lines = KeptLines()
    qtbot.addWidget(lines)
    lines.resize(400, 60)
    lines.show()
    lines.say(HOSTILE, HOSTILE)
    assert lines.textFormat() == Qt.TextFormat.RichText
    assert wrongs(lines) == []


@pytest.mark.parametrize("kind", [SealedText, SealedBrowser])
def test_a_document_reads_no_file(qtbot: QtBot, tmp_path: Path, kind: type[SealedText | SealedBrowser]) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    address = QUrl.fromLocalFile(str(secret))
    made = kind()
    qtbot.addWidget(made)
    for resource in QTextDocument.ResourceType:
        assert made.document().resource(resource.value, address) is None
    assert isinstance(made.document(), SealedDocument)
    for open_one in (QTextEdit(), QTextBrowser()):  # what it is kept from
        qtbot.addWidget(open_one)
        assert open_one.document().resource(QTextDocument.ResourceType.ImageResource.value, address) is not None


def test_commands_are_written_out() -> None:
    assert visible("a\x1b[31m\x9b\u202eb\u2066\ud800") == r"a\x1b[31m\x9b\u202eb\u2066\ud800"
    assert visible("a\tb\r\nc\n") == "a\tb\nc\n"
    assert one_line("a\tb\nc") == r"a\tb\nc"
    assert as_typed("R&D\n") == r"R&&D\n"
    assert as_title("a[*]b") == "a[*][*]b"
    assert visible("Zoë “x” – 你好 👍🏽") == "Zoë “x” – 你好 👍🏽"
    assert rich("<i>{a}</i>{b}", a="<b>", b=rich("<u>{c}</u>", c="\u202e&")) == r"<i>&lt;b&gt;</i><u>\u202e&amp;</u>"


def test_white_space_of_others_stays_in_rich_text() -> None:
    """HTML would fold it, and two values that differ would look alike."""
    for text in ("a  b", " a", "a ", "a\nb", "a\tb"):
        assert rich("{a}", a=text) == f'<span style="white-space:pre-wrap">{text}</span>'
    assert rich("{a}", a="a b") == "a b"


def test_the_window_shows_as_the_terminal_does() -> None:
    """One table: what a screen would obey or hide is the same everywhere."""
    signs = [*map(chr, range(0x800)), *"\u115f\u17b4\u200b\u2028\u202e\u2060\u2800\u3164\ufeff\ufe0f\U000e0041"]
    for sign in signs:
        assert one_line(f"a{sign}b") == in_terminal(f"a{sign}b")
    assert visible("C:\\x\n\u202e") == "C:\\\\x\n\\u202e"


def test_where_a_word_may_be_broken_nothing_is_hidden() -> None:
    broken = breaking("a/b\u200bc&d\u202e", "[/&]")
    assert broken == r"a/{0}b\u200bc&{0}d\u202e".format("\u200b")
    assert Label(broken).text() == broken
    assert rich("{a}", a=broken) == broken.replace("&", "&amp;")


def test_a_line_of_data_may_be_broken_between_its_members() -> None:
    """Beside what was understood of a file of one line its quote was cut at the edge."""
    shown = breaking('[{"id":"k2","name":"Bolts","folders":[],"in":[1,[2]]', PIECES)
    assert shown.split(MAY_BREAK) == ['[{"id":"k2",', '"name":"Bolts",', '"folders":[],', '"in":[1,', "[2]]"]


def test_words_are_broken_at_their_spaces_and_the_values_in_them_where_they_may_be() -> None:
    """A path beside a stage's title was wider than its place."""
    words = with_breaking("Saved as {name}/{folder}", "[/]", name="a/b", folder="/c")
    assert words.split(MAY_BREAK) == ["Saved as a/", "b//", "c"]
    label = Label(words)
    assert label.text() == words
    assert with_breaking("{name}", "[/]", name="a\u200b") == r"a\u200b"


def test_offered_names_are_shown_safely_and_put_in_as_they_are(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    offering(line, ["key\u202e\x1b", "other"])
    qtbot.keyClicks(line, "ke")
    completer = line.completer()
    shown = completer.completionModel().index(0, 0)
    assert shown.data() == r"key\u202e\x1b"
    assert completer.pathFromIndex(shown) == "key\u202e\x1b", "what Qt puts in"


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        ("Lets the app read", False),
        ("é", False),
        ("שלום …", True),
        ("الإضافة", True),
        ("plug: الإضافة", None),
        ("الإضافة (plug)", None),
        ("127.0.0.1", None),
        ("…", None),
        ("", None),
    ],
)
def test_a_text_without_a_letter_of_the_windows_direction_has_the_other_one(text: str, leftwards: bool | None) -> None:
    """The dots at the end of English words stood at their beginning in a window from right to left."""
    ways = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    for window in ways:
        assert direction_of(text, window) == (window if leftwards is None else ways[leftwards])


def test_what_travels_begins_at_its_left_in_a_window_from_right_to_left(qtbot: QtBot) -> None:
    theme()
    made = PlainView("Difference")
    qtbot.addWidget(made)
    made.setLineWrapMode(PlainView.LineWrapMode.NoWrap)
    made.setPlaceholderText("…")
    application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made.resize(200, 100)
        made.show()
        assert made.isRightToLeft()
        made.setPlainText("-a long line of what travels, longer than its place\n+another one")
        assert made.horizontalScrollBar().maximum() > 0
        assert made.cursorRect(made.textCursor()).left() < 10
        made.clear()
        assert made.isRightToLeft()
    finally:
        application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
