"""The changes of the error card through the real window: each says what it will do, does it by one click, and works."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from connection_wizard.oauth.legs import Leg
from connection_wizard.practice.visitor import Visitor
from connection_wizard.session.additions import Addition
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import FINISH, number_of
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.failure.provider_words import OwnWords
from tests.ui.conftest import Browser, body, button, idle, part_of, practise


@dataclass(frozen=True)
class Mend:
    """What is wrong, the page where it is shown, the button, and what it must have changed.

    Attributes:
        leg: the leg that failed and must work in the end; before a refresh, one more click on it.
        logs_in: whether the click opens the browser again.
    """

    step: int
    words: str
    at: DocumentPath
    value: Any
    fault: str = ""
    leg: Leg = "exchange"
    logs_in: bool = True
    start: tuple[tuple[DocumentPath, Any], ...] = field(default=())


CODE = """
const answer = await axios({{ method: "GET", url: "http://localhost:{port}/me",
  headers: {{ Authorization: `Bearer ${{context.authData.accesstokencode.access_token}}` }} }});
return answer.data;
"""
MENDS = {
    "Basic instead of the body": Mend(
        5,
        "Switch to HTTP Basic and log in again",
        ("access_token", "client_authentication"),
        "client_secret_basic",
        "token_requires_basic",
    ),
    "the body instead of Basic": Mend(
        5,
        "Send the credentials in the body and log in again",
        ("access_token", "client_authentication"),
        "client_secret_post",
        "token_requires_body_credentials",
        start=((("access_token", "client_authentication"), "client_secret_basic"),),
    ),
    "JSON instead of a form": Mend(
        5,
        "Send the request as JSON and log in again",
        ("access_token", "body_format"),
        "json",
        "token_requires_json",
    ),
    "another separator": Mend(
        4,
        "Join the scopes with a comma and log in again",
        ("authorization", "scope_separator"),
        "comma",
        "scope_comma",
        leg="authorize",
    ),
    "access_type=offline": Mend(
        6,
        "Add “access_type=offline” and log in again",
        ("authorization", "parameters"),
        [{"name": "access_type", "value": "offline"}],
        "refresh_needs_offline",
        leg="refresh",
    ),
    "a slash too many": Mend(
        8,
        "Drop the slash at the end of the address and try again",
        ("test_call", "url"),
        "{origin}/me",
        leg="test",
        logs_in=False,
        start=((("test_call", "url"), "{origin}/me/"),),
    ),
}


def filled(value: Any, origin: str) -> Any:
    """A value with the practice provider's address in it."""
    if not isinstance(value, str):
        return value
    if value == CODE:
        return value.format(port=origin.rpartition(":")[2])
    return value.replace("{origin}", origin)


def card_of(window: WizardWindow, step: int) -> ErrorCard:
    """The card on a page that is shown."""
    return part_of(body(window, step), ErrorCard)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", MENDS)
async def test_a_mend_by_one_click(name: str, window: WizardWindow, browser: Browser) -> None:
    mend = MENDS[name]
    await practise(window, *([mend.fault] if mend.fault else []))
    live, store = window.services.live, window.store
    origin = str(store.draft.get("authorization", "url")).removesuffix("/authorize")
    for at, value in mend.start:
        store.put(at, filled(value, origin))
    live.authorize()
    await idle(live)
    if mend.leg == "refresh":
        live.refresh()
        await idle(live)
    assert live.results[mend.leg].verdict == "failed", live.results
    card, opened = card_of(window, mend.step), len(browser.opened)
    assert card.isVisible()
    offered = button(card, mend.words)
    assert "Makes this change, then" in offered.toolTip()
    assert ("log in" in offered.toolTip()) == mend.logs_in
    assert store.draft.get(*mend.at) != mend.value  # nothing before the click
    QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
    await idle(live)
    assert len(browser.opened) - opened == mend.logs_in
    if mend.leg == "refresh":
        live.refresh()
        await idle(live)
    assert live.results[mend.leg].verdict == "proved", live.results[mend.leg]
    assert store.draft.get(*mend.at) == filled(mend.value, origin)
    assert not card.isVisible()


@pytest.mark.asyncio
async def test_another_secret_is_sent_as_the_first_one_was(window: WizardWindow) -> None:
    await practise(window)
    live, store = window.services.live, window.store
    at = ("access_token", "client_authentication")
    first = store.draft.get(*at)
    page = body(window, number_of("credentials"))
    assert isinstance(page, CredentialsPage)
    page.secret.line.setText("mistyped")
    live.authorize()
    await idle(live)
    QTest.mouseClick(
        button(card_of(window, number_of("access_token")), "Switch to HTTP Basic and log in again"),
        Qt.MouseButton.LeftButton,
    )
    await idle(live)
    assert store.draft.get(*at) != first
    card = card_of(window, number_of("access_token"))
    take_back = card.causes.take_back
    assert take_back is not None
    told = card.causes._taken_back
    assert told is not None
    assert (take_back.isVisible(), told.isVisible()) == (True, False)
    take_back.click()
    assert store.draft.get(*at) == first
    assert (take_back.isVisible(), told.isVisible()) == (False, True)
    assert card.causes.main_action.text() == "Show client secret"
    assert "Changed since" not in window.strip.words.detail.text(), "what was refused before is nothing to run again"
    store.undo()
    assert (take_back.isVisible(), told.isVisible()) == (True, False)
    page = body(window, number_of("credentials"))
    assert isinstance(page, CredentialsPage)
    page.secret.line.setText("another")
    assert store.draft.partial_spec.access_token.client_authentication == "client_secret_post"


@pytest.mark.asyncio
async def test_no_code_is_sent_twice(window: WizardWindow) -> None:
    """Each try at the token endpoint has a code of its own: the spent one is gone with the log-in that brought it."""
    await practise(window, "wrong_client")
    live = window.services.live
    codes = []
    live.authorize()
    await idle(live)
    for words in (
        "log in again",
        "Try again",
    ):  # once each way was refused, it is the secret: nothing is left to change
        codes += [traffic.exchange.request.body.decode() for traffic in live.traffic if traffic.leg == "exchange"]
        card = card_of(window, 5)
        tried = next(made for made in card.findChildren(QPushButton) if made.isVisible() and words in made.text())
        QTest.mouseClick(tried, Qt.MouseButton.LeftButton)
        await idle(live)
    codes += [traffic.exchange.request.body.decode() for traffic in live.traffic if traffic.leg == "exchange"]
    sent = [part for text in codes for part in text.split("&") if part.startswith("code=")]
    assert len(sent) == len(set(sent)) == 3


@pytest.mark.asyncio
async def test_another_document_is_tried_anew(window: WizardWindow) -> None:
    await practise(window, "wrong_client")
    live = window.services.live
    live.authorize()
    await idle(live)
    card = card_of(window, 5)
    tried = next(made for made in card.findChildren(QPushButton) if "log in again" in made.text())
    QTest.mouseClick(tried, Qt.MouseButton.LeftButton)
    await idle(live)
    assert not [made for made in card.findChildren(QPushButton) if made.isVisible() and "log in again" in made.text()]
    window.menu.new()
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    card = card_of(window, 5)
    assert [made for made in card.findChildren(QPushButton) if made.isVisible() and "log in again" in made.text()]


LONG = {
    "a word of 3000 letters": "x" * 3000,
    "a stack trace": "java.lang.NullPointerException\n"
    + "\tat com.acme.oauth.TokenServlet.doPost(TokenServlet.java:42)\n" * 60,
    "right to left": "لا يمكن تحميل عنوان URL: لم يتم تضمين نطاق عنوان URL هذا في نطاقات التطبيق. " * 8,
    "control characters": "bad\x00 \x1b[31mred\x1b[0m \u202eevil\u2066 words\r\n\x07",
    "markup": "not a page: <b onclick='x()'>bold</b> <img src=x> &lt;script&gt; [link](http://x)",
}


@pytest.mark.asyncio
@pytest.mark.parametrize("name", LONG)
async def test_words_of_any_kind_are_shown_safely(name: str, window: WizardWindow, browser: Browser) -> None:
    await practise(window)

    async def refused(url: str) -> bool:
        await Visitor().visit(url.replace("scope=profile", "scope=nonsense"))
        return True

    browser.visit = refused
    window.services.live.authorize()
    await idle(window.services.live)
    window.strip.error_page.click()
    card = body(window, 4).findChild(ErrorPageCard)
    assert isinstance(card, ErrorPageCard)
    await asyncio.sleep(0.05)
    width = card.width()
    card.page.setText(LONG[name].replace("\n", " "))
    await asyncio.sleep(0.05)
    (own,) = card.findChildren(OwnWords)
    shown = own.toPlainText()
    assert card.width() == width, "the words make the page wider"
    assert own.document().size().width() <= own.viewport().width() + 1
    assert own.height() >= own.document().size().height()
    assert len(shown) <= 620
    assert not [letter for letter in shown if ord(letter) < 32 or letter in "\u202e\u2066"]
    for label in card.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
    if name == "markup":
        assert "<b onclick='x()'>bold</b>" in shown


@pytest.mark.asyncio
async def test_what_was_added_in_vain_can_be_taken_out_before_the_proof(window: WizardWindow) -> None:
    """It went into the export for everybody: what helped in the end was typed by hand."""
    await practise(window)
    live, store = window.services.live, window.store
    entry, at = {"name": "audience", "value": "acme"}, ("authorization", "parameters")
    store.put(at, [*(store.draft.get(*at) or []), entry])
    live.trouble.tried.left = (Addition(at, entry), Addition(("authorization", "scopes"), "gone"))
    live.authorize()
    await idle(live)
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    line = page.prove.left_over
    assert not line.isHidden()
    assert line.mend.text() == "Take out “audience”"
    line.mend.click()
    assert entry not in store.draft.get(*at)
    assert line.isHidden()
