"""Each standstill in the window: the strip says it, its link goes to the right place, and the card can be seen."""

from __future__ import annotations

import asyncio
from functools import partial
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.practice.visitor import Visitor
from connection_wizard.steps import FINISH, number_of
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.elements import Card, CopyButton
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.failure.provider_words import OwnWords
from tests.ui.conftest import Browser, area_of, body, idle, part_of, practise, primaries, until, words_in
from tests.waiting import eventually

LOG_IN = number_of("authorization")
TOKEN = number_of("access_token")
TEST = number_of("test_call")


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def in_sight(card: QWidget, page: QWidget) -> bool:
    """Whether a card begins within what is seen of its page."""
    seen = area_of(page).viewport()
    top = card.mapTo(seen, QPoint())
    return card.isVisible() and QRect(QPoint(), seen.size()).contains(top + QPoint(8, 8))


def card_of(window: WizardWindow, step: int) -> ErrorCard:
    return part_of(body(window, step), ErrorCard)


def page_card_of(window: WizardWindow) -> ErrorPageCard:
    return part_of(body(window, LOG_IN), ErrorPageCard)


def framed(card: ErrorPageCard) -> str:
    return str(part_of(card, Card).property("card"))


def main_words(window: WizardWindow) -> list[str]:
    """What stands out in the window."""
    return [one.text() for one in primaries(window)]


async def stays_away(url: str) -> bool:
    return True


async def waiting(window: WizardWindow, browser: Browser) -> None:
    """A log-in that nobody answers."""
    browser.visit = stays_away
    await practise(window)
    live = window.services.live
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    await eventually(lambda: browser.opened)


def scroll_away(page: QWidget) -> None:
    """As far down as the page goes."""
    bar = area_of(page).verticalScrollBar()
    bar.setValue(bar.maximum())


@pytest.mark.asyncio
async def test_while_it_waits_the_switch_brings_the_card_from_anywhere(
    window: WizardWindow, browser: Browser, qtbot: QtBot
) -> None:
    await waiting(window, browser)
    scroll_away(body(window, LOG_IN))
    body(window, TEST)
    strip = window.strip
    assert strip.error_page.isVisible()
    click(qtbot, strip.error_page)
    assert window.currentId() == LOG_IN
    card = page_card_of(window)
    await eventually(lambda: in_sight(card, body(window, LOG_IN)) and window.focusWidget() is card.page)
    qtbot.keyClick(card.page, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not strip.error_page.isChecked()
    assert window.services.live.phase == "waiting", "waiting goes on"
    click(qtbot, strip.error_page)
    (state,) = parse_qs(urlsplit(browser.opened[-1]).query)["state"]
    issuer = window.store.draft.partial_spec.authorization.issuer
    card.page.setText(f"https://auth.viasocket.com/redirect/auth2.0?code=of-nobody&state={state}&iss={issuer}")
    await eventually(lambda: window.services.live.phase == "idle")
    await idle(window.services.live)
    assert not card.isVisible(), "the address of the end is no error"
    assert not card.page.text(), "there is a code in it"


@pytest.mark.asyncio
async def test_the_switch_brings_a_card_that_is_open_on_another_page(
    window: WizardWindow, browser: Browser, qtbot: QtBot
) -> None:
    """It closed the card that nobody saw; and the words of the page before stood in the way of the next ones."""
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card = page_card_of(window)
    assert framed(card) == "true", "nothing is wrong while it only asks"
    card.page.setText("Error 401: invalid_client. The OAuth client was not found.")
    assert framed(card) == "error"
    body(window, TEST)
    click(qtbot, window.strip.error_page)
    assert window.currentId() == LOG_IN
    assert window.strip.error_page.isChecked()
    await eventually(lambda: in_sight(card, body(window, LOG_IN)) and window.focusWidget() is card.page)
    QGuiApplication.clipboard().setText("redirect_uri does not match")
    card.page.paste()
    assert card.page.text() == "redirect_uri does not match"
    understood = card.findChild(QLabel, "understood")
    assert understood is not None
    of_redirect = understood.text()
    card.page.setText("The application does not have a bot")
    of_nothing = understood.text()
    assert card.portal.isVisible(), "words that nobody understands took the comparison away"
    card.page.clear()
    assert of_redirect != of_nothing == understood.text(), "it was told to be about the URL"
    body(window, LOG_IN)
    click(qtbot, window.strip.error_page)
    assert not card.isVisible(), "on its own page it is closed"


@pytest.mark.asyncio
async def test_another_log_in_begins_with_no_words_of_the_page_before(
    window: WizardWindow, browser: Browser, qtbot: QtBot
) -> None:
    """They stayed in sight, the switch closed them, and opened again the next page went into the portal's field."""
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card, live, opened = page_card_of(window), window.services.live, len(browser.opened)
    card.page.setText("Unexpected parameter: code_challenge, code_challenge_method, redirect_uri")
    assert "does not take PKCE" in words_in(card)
    window.store.put(("authorization", "pkce"), "none")
    live.do_instead("log_in")
    await eventually(lambda: len(browser.opened) > opened and live.phase == "waiting")
    await eventually(lambda: not card.isVisible())
    click(qtbot, window.strip.error_page)
    await eventually(lambda: window.focusWidget() is card.page)
    assert not live.trouble.refusals, "nobody refused the redirect URL of this log-in"
    QGuiApplication.clipboard().setText("Your account is hosted in Europe.")
    card.page.paste()
    assert card.page.text() == "Your account is hosted in Europe."
    assert "another region" in words_in(card)


@pytest.mark.asyncio
async def test_what_was_sent_can_be_copied_and_is_compared_with_what_the_portal_holds(
    window: WizardWindow, browser: Browser, qtbot: QtBot
) -> None:
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card, live = page_card_of(window), window.services.live
    sent = live.trouble.redirect_uri
    assert f"redirect_uri={sent}".replace(":", "%3A").replace("/", "%2F") in browser.opened[-1]
    click(qtbot, card.copy)
    assert QGuiApplication.clipboard().text() == sent
    QGuiApplication.clipboard().setText("400 Bad Request\n\nredirect_uri does not match")
    card.page.paste()
    assert not any(one.isVisible() for one in card.findChildren(OwnWords)), "they stand in their field"
    assert [one for one in card.findChildren(CopyButton) if one.isVisible()] == [card.copy], "one button copies it"
    assert card.causes.main_action is not card.causes.again
    click(qtbot, card.copy)
    assert card.causes.main_action is card.causes.again, "once it is in the portal, another try comes next"
    card.portal.setText(f"{sent}/")
    assert "slash too many" in words_in(card)
    assert card.again.isVisible()
    card.portal.setText(sent)
    assert "They are the same" in words_in(card)
    card.portal.setText(window.store.draft.partial_spec.redirect_url)
    assert "the platform's entry" in words_in(card)
    card.page.setText("Error 401: invalid_client. The OAuth client was not found.")
    assert not card.portal.isVisible(), "what belongs to other words takes its place"
    await eventually(lambda: len(main_words(window)) == 1)
    assert "client ID" in words_in(card)


@pytest.mark.asyncio
async def test_from_the_card_one_logs_in_again_and_it_closes_when_that_works(
    window: WizardWindow, browser: Browser, qtbot: QtBot
) -> None:
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card, live = page_card_of(window), window.services.live
    card.portal.setText("http://localhost/")
    opened = len(browser.opened)

    async def visit(url: str) -> bool:
        await Visitor().visit(url)
        return True

    browser.visit = visit
    click(qtbot, card.again)
    await until(live, lambda: "test" in live.results and not live.running)
    assert len(browser.opened) == opened + 1, "the old attempt is dropped"
    assert not card.isVisible()
    assert card.portal.text() == ""
    assert "Logged in" in window.strip.said
    assert main_words(window) == [window.button(window.WizardButton.NextButton).text()]


@pytest.mark.asyncio
async def test_after_cancel_the_error_can_still_be_told(window: WizardWindow, browser: Browser, qtbot: QtBot) -> None:
    await waiting(window, browser)
    live, strip = window.services.live, window.strip
    click(qtbot, strip.cancel)
    await idle(live)
    assert "cancelled" in strip.said
    assert strip.error_page.isVisible()
    click(qtbot, strip.error_page)
    assert page_card_of(window).copy.isVisible()


@pytest.mark.asyncio
async def test_a_log_in_that_took_too_long(window: WizardWindow, browser: Browser, qtbot: QtBot) -> None:
    await waiting(window, browser)
    live, strip = window.services.live, window.strip
    live.cancel()
    await idle(live)
    page = body(window, LOG_IN)
    scroll_away(page)
    live.session.broken_off = None
    live.results["authorize"] = LegResult("authorize", "failed", "log_in_timed_out", {"seconds": 600})
    live.changed.emit()
    card = card_of(window, LOG_IN)
    await eventually(lambda: in_sight(card, page))
    assert "10 minutes" in strip.said
    assert strip.error_page.isVisible()
    click(qtbot, card.error_page)
    assert not card.isVisible()
    assert page_card_of(window).isVisible()


@pytest.mark.asyncio
async def test_a_browser_that_does_not_start(window: WizardWindow, browser: Browser) -> None:
    async def nothing(url: str) -> bool:
        return False

    await practise(window)
    browser.visit = nothing
    live, strip = window.services.live, window.strip
    live.authorize()
    await until(live, lambda: live.hitch is not None)
    assert "No browser opened" in strip.said
    assert main_words(window) == [strip.copy_link.text()]
    assert not strip.link.isVisible(), "the button does it"
    live.cancel()
    await idle(live)
    assert "cancelled" in strip.said


@pytest.mark.asyncio
async def test_a_port_that_is_taken(window: WizardWindow, qtbot: QtBot) -> None:
    await practise(window)
    other = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    window.store.put(("live_redirect", "port"), other.sockets[0].getsockname()[1])
    body(window, LOG_IN)
    live, strip = window.services.live, window.strip
    live.authorize()
    await idle(live)
    other.close()
    await other.wait_closed()
    assert strip.now.state == "failed"
    click(qtbot, strip.link)
    assert window.currentId() == number_of("redirect")


@pytest.mark.asyncio
async def test_an_error_that_was_sent_back(window: WizardWindow, qtbot: QtBot) -> None:
    await practise(window, "consent_denied")
    page = body(window, LOG_IN)
    scroll_away(page)
    live, strip = window.services.live, window.strip
    live.prove()
    await idle(live)
    card = card_of(window, LOG_IN)
    await eventually(lambda: in_sight(card, page))
    assert not strip.error_page.isVisible()
    assert not card.error_page.isVisible()
    assert f"step {LOG_IN}" not in words_in(card).lower()
    assert len(main_words(window)) == 1
    before = live.proof
    card.causes.again.click()
    await idle(live)
    assert live.proof not in (before, None), "the proof goes on with it: it takes no other log-in"


@pytest.mark.asyncio
async def test_a_refused_token_request_leads_from_elsewhere_to_its_card(window: WizardWindow, qtbot: QtBot) -> None:
    await practise(window, "wrong_client")
    body(window, TEST)
    live, strip = window.services.live, window.strip
    live.authorize()
    await idle(live)
    assert strip.now.state == "failed"
    click(qtbot, strip.link)
    page = body(window, TOKEN)
    assert window.currentId() == TOKEN
    card = card_of(window, TOKEN)
    await eventually(lambda: in_sight(card, page) and window.focusWidget() is card.causes.main_action)
    assert strip.words.sentence.words in words_in(card), "one sentence, in both"


@pytest.mark.asyncio
async def test_a_refused_secret_is_shown_where_it_is_and_hidden_when_it_is_left(
    window: WizardWindow, qtbot: QtBot
) -> None:
    await practise(window, "wrong_client")
    body(window, TOKEN)
    live, strip = window.services.live, window.strip
    for way in ("client_secret_post", "client_secret_basic"):
        window.store.put(("access_token", "client_authentication"), way)
        live.authorize()
        await idle(live)
    click(qtbot, strip.link)
    page = body(window, number_of("credentials"))
    assert isinstance(page, CredentialsPage)
    line = page.secret.line
    assert window.focusWidget() is line
    assert line.echoMode() == line.EchoMode.Normal
    assert line.selectedText() == line.text() != ""
    window.go_to(TOKEN)
    await eventually(lambda: line.echoMode() == line.EchoMode.Password)


@pytest.mark.asyncio
@pytest.mark.parametrize(("fault", "step"), [("me_404", TEST), ("me_429", TEST)])
async def test_a_test_call_that_fails(window: WizardWindow, fault: str, step: int) -> None:
    await practise(window, fault)
    page = body(window, step)
    scroll_away(page)
    live = window.services.live
    live.authorize()
    await idle(live)
    card = card_of(window, step)
    await eventually(lambda: in_sight(card, page))
    assert "Logged in." in window.strip.said
    assert f"step {step}" not in words_in(card).lower()
    assert len(main_words(window)) == 1


@pytest.mark.asyncio
async def test_a_refresh_that_fails_and_a_token_that_we_revoked(window: WizardWindow, qtbot: QtBot) -> None:
    await practise(window, "refresh_once")
    live, strip = window.services.live, window.strip
    body(window, number_of("refresh_token"))
    live.prove()
    await idle(live)
    assert strip.now.state == "failed"
    live.authorize()
    await idle(live)
    live.revoke()
    await idle(live)
    live.test()
    await idle(live)
    assert (strip.now.state, main_words(window)) == ("stale", [strip.authorize_now.text()]), "one alone stands out"
    live.authorize()
    await idle(live)
    assert window.button(window.WizardButton.NextButton).text() in main_words(window)


@pytest.mark.asyncio
async def test_a_step_that_is_empty_is_filled_in(window: WizardWindow, qtbot: QtBot) -> None:
    await practise(window)
    live, strip = window.services.live, window.strip
    window.store.put(("test_call", "url"), "")
    live.authorize()
    await idle(live)
    assert strip.now.state == "not set up"
    assert not card_of(window, TEST).isVisible()
    body(window, TOKEN)
    click(qtbot, strip.link)
    assert window.currentId() == TEST
    window.store.put(("test_call", "url"), "https://api.acme.test/me")
    assert (strip.now.state, strip.link.text()) == ("ready", "Try again")
    assert not card_of(window, TEST).isVisible(), "nothing was sent, so nothing failed"


@pytest.mark.asyncio
async def test_whoever_types_keeps_the_focus_when_a_run_fails(window: WizardWindow) -> None:
    await practise(window, "me_404")
    page = body(window, TEST)
    page.show_place(("test_call", "url"))
    typed = window.focusWidget()
    live = window.services.live
    live.authorize()
    await idle(live)
    card = card_of(window, TEST)
    await eventually(lambda: in_sight(card, page))
    assert window.focusWidget() is typed


@pytest.mark.asyncio
async def test_the_strip_keeps_its_height_and_its_sentence_in_a_narrow_window(
    window: WizardWindow, browser: Browser, qtbot: QtBot
) -> None:
    """As narrow as it takes: how wide the words are goes by the letters of the system that the test runs on."""
    window.resize(window.minimumSize())
    await practise(window, "me_404")
    body(window, TEST)
    live, strip = window.services.live, window.strip
    await asyncio.sleep(0)
    high = strip.height()
    live.authorize()
    await idle(live)
    assert strip.now.state == "failed"
    if not strip.more.isVisible():
        wanted = [made for made, shown in strip.buttons.wanted.items() if shown]
        beside = strip.words.whole_width + 12
        window.setMinimumWidth(0)
        window.resize(window.width() - (strip.width() - strip.buttons.taken(wanted) - beside), window.height())
    await eventually(lambda: strip.more.isVisible())
    assert strip.height() == high
    assert strip.words.sentence.text() == strip.words.sentence.words
    assert all(made.geometry().right() <= strip.width() for made in strip.findChildren(QPushButton) if made.isVisible())
    (show,) = [action for action in strip.more.menu().actions() if "equests" in action.text()]
    show.trigger()
    assert window.timeline is not None
    window.timeline.close()


@pytest.mark.asyncio
async def test_a_sentence_without_room_is_whole_in_its_tool_tip(window: WizardWindow) -> None:
    sentence = window.strip.words.sentence
    sentence.say("word " * 200)
    assert sentence.text().endswith("…")
    assert sentence.toolTip().startswith("word word")
    assert sentence.accessibleName() == sentence.words


@pytest.mark.asyncio
async def test_the_time_that_is_left_is_shown_and_not_read_out(window: WizardWindow, browser: Browser) -> None:
    await waiting(window, browser)
    strip = window.strip
    await eventually(lambda: strip.words.time.isVisible())
    assert strip.words.time.text() not in strip.said
    shown = partial(strip.words.time.text)
    strip._clock.timeout.emit()
    assert shown()
    window.services.live.cancel()
    await idle(window.services.live)
    assert not strip.words.time.isVisible()
    assert not strip._clock.isActive()


@pytest.mark.asyncio
async def test_the_card_has_room_for_all_of_its_text_on_a_page_with_little_else(
    window: WizardWindow, qtbot: QtBot
) -> None:
    await practise(window, "revoke_ignores")
    live = window.services.live
    live.authorize()
    await idle(live)
    page = body(window, number_of("revoke_token"))
    live.revoke()
    await idle(live)
    card = card_of(window, number_of("revoke_token"))
    await eventually(lambda: in_sight(card, page))
    for size in (window.size(), window.minimumSize()):
        window.resize(size)
        await eventually(lambda: all(not is_cut(made) for made in card.findChildren(QLabel) if made.isVisible()))


def is_cut(made: QLabel) -> bool:
    needed = made.heightForWidth(made.width()) if made.wordWrap() else made.sizeHint().height()
    return made.height() < needed


@pytest.mark.asyncio
async def test_what_the_portal_holds_is_received_where_this_computer_can(
    window: WizardWindow, browser: Browser, qtbot: QtBot, unused_tcp_port: int
) -> None:
    """An address of this computer in the portal need not be changed there: one click, and the log-in goes on by it."""
    here = f"http://localhost:{unused_tcp_port}/back"
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card, live = page_card_of(window), window.services.live
    card.portal.setText(here)
    assert main_words(window) == [card.receive.text()] == [f"Receive it at {here} and log in again"]
    await eventually(lambda: card.width() <= area_of(card).viewport().width())
    assert card.close_card.mapTo(card, card.close_card.rect().topRight()).x() < card.width(), "all of it is in sight"
    card.portal.setText("https://acme.test/back")
    assert (card.receive.isVisible(), main_words(window)) == (False, [card.again.text()])
    card.portal.setText(here)
    click(qtbot, card.receive)
    await until(live, lambda: live.phase == "waiting" and f":{unused_tcp_port}/back" in live.trouble.redirect_uri)
    assert window.store.draft.partial_spec.live_redirect.port == unused_tcp_port
    live.cancel()


@pytest.mark.asyncio
async def test_after_a_log_in_the_next_thing_is_a_link_until_everything_is_handed_over(
    window: WizardWindow, qtbot: QtBot
) -> None:
    await practise(window)
    window.go_to(TEST)
    click(qtbot, window.strip.authorize_now)
    await idle(window.services.live)
    assert window.strip.link.text() == "Pick the label"
    click(qtbot, window.strip.link)
    assert window.currentId() == number_of("label")
    assert not window.strip.link.isVisible()
    assert "Pick the label in the answer above." in words_in(window.strip)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    click(qtbot, window.strip.link)
    assert window.currentId() == number_of("identifier")
    window.store.put(("unique_identifier", "path"), "authData.testcode.profile.api_app_id")
    listed = window.store.draft.get("whitelist")
    window.store.put(("whitelist",), [])
    click(qtbot, window.strip.link)
    assert (window.currentId(), window.store.draft.get("whitelist")) == (number_of("whitelist"), listed)
    assert window.strip.link.text() == "Prove the whole connection"
    click(qtbot, window.strip.link)
    assert window.currentId() == FINISH
    redirect = body(window, number_of("redirect"))
    assert isinstance(redirect, PageBody)
    assert redirect.first_empty() is None, "it was taken: nothing is compared"


@pytest.mark.asyncio
async def test_the_frame_of_the_focus_takes_nothing_of_the_links_words(window: WizardWindow) -> None:
    window.go_to(number_of("fields"))  # the start page says itself where to begin
    link = window.strip.link
    await eventually(link.isVisible)
    window.activateWindow()
    link.setFocus()
    await eventually(link.hasFocus)
    option = QStyleOptionButton()
    link.initStyleOption(option)
    inside = link.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, link)
    assert inside.width() >= link.fontMetrics().horizontalAdvance(link.text())


@pytest.mark.asyncio
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
async def test_enter_presses_the_button_that_has_the_focus(
    window: WizardWindow, browser: Browser, qtbot: QtBot, key: Qt.Key, unused_tcp_port: int
) -> None:
    """A main action that was given the focus is pressed as people press it; it is never Next that goes instead."""
    here = f"http://localhost:{unused_tcp_port}/back"
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card = page_card_of(window)
    card.portal.setText(here)
    card.receive.setFocus()
    qtbot.keyClick(card.receive, key)
    await until(window.services.live, lambda: f":{unused_tcp_port}/back" in window.services.live.trouble.redirect_uri)
    assert window.currentId() == LOG_IN
    window.services.live.cancel()


@pytest.mark.asyncio
async def test_enter_that_hands_the_focus_on_to_a_button_does_not_press_it(
    window: WizardWindow, browser: Browser, qtbot: QtBot, unused_tcp_port: int
) -> None:
    here = f"http://localhost:{unused_tcp_port}/back"
    await waiting(window, browser)
    click(qtbot, window.strip.error_page)
    card, opened = page_card_of(window), len(browser.opened)
    await eventually(card.page.hasFocus)
    card.portal.setText(here)
    card.portal.setFocus()
    qtbot.keyClick(card.portal, Qt.Key.Key_Return)
    assert card.receive.hasFocus()
    await eventually(lambda: card.receive.isVisible())
    assert len(browser.opened) == opened
    assert window.store.draft.partial_spec.live_redirect.port != unused_tcp_port
