"""The live test in the window: what fails is shown where it is mended, and nothing outlives cancel or close."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from connection_wizard.oauth.events import LegFinished, LogInNeeded
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.practice.visitor import Visitor
from connection_wizard.session.beforehand import ToDo
from connection_wizard.spec import names
from connection_wizard.steps import FINISH, START, number_of
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.identifier import IdentifierPage
from connection_wizard.ui.session.now import Now
from connection_wizard.ui.shell.timeline import Timeline
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.failure.provider_words import OwnWords
from connection_wizard.ui.widgets.live.curl import PLACEHOLDER
from connection_wizard.ui.widgets.live.live_strip import LiveStrip
from connection_wizard.words import say
from tests.ui.conftest import Browser, body, button, idle, part_of, practise, primaries, until
from tests.ui.test_looks import settled
from tests.waiting import eventually


def strip_of(window: WizardWindow) -> LiveStrip:
    return part_of(window, LiveStrip)


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def says(window: WizardWindow) -> str:
    return strip_of(window).said


def words_of(card: QWidget) -> str:
    """Everything that is to be read in a card."""
    labels = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    return " ".join(labels + [own.toPlainText() for own in card.findChildren(OwnWords) if own.isVisible()])


@pytest.mark.asyncio
async def test_a_refused_token_request_is_explained_on_its_page_and_mended_there(window: WizardWindow) -> None:
    await practise(window, "token_requires_basic")
    page = body(window, 5)
    click(strip_of(window).authorize_now)
    await idle(window.services.live)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    assert card.isVisible()
    words = words_of(card)
    assert "invalid_client" in words
    assert "401" in words
    assert "stopped at the access token" in says(window)
    combo = next(combo for combo in page.findChildren(QComboBox) if combo.findData("client_secret_basic") >= 0)
    combo.activated.emit(combo.findData("client_secret_basic"))
    click(button(card, "Try again"))
    await idle(window.services.live)
    assert not card.isVisible()
    assert "Test call works" in says(window)


@pytest.mark.asyncio
async def test_refresh_and_revoke_run_from_their_pages(window: WizardWindow) -> None:
    await practise(window)
    live, strip = window.services.live, strip_of(window)
    body(window, 6)
    assert not strip.refresh_now.isVisible()
    click(strip.authorize_now)
    await idle(live)
    click(strip.refresh_now)
    await idle(live)
    assert live.results["test_after_refresh"].verdict == "proved"
    body(window, 7)
    click(strip.revoke_now)
    await idle(live)
    assert live.results["test_after_revoke"].verdict == "proved"
    body(window, 8)
    click(strip.test_now)
    await idle(live)
    assert live.results["test"].verdict == "failed"


@pytest.mark.asyncio
async def test_a_refresh_token_that_works_once_is_explained(window: WizardWindow) -> None:
    await practise(window, "refresh_once")
    page = body(window, 6)
    live = window.services.live
    live.prove()
    await idle(live)
    verdicts = {leg: result.verdict for leg, result in live.results.items()}
    assert (verdicts["refresh"], verdicts["refresh_again"]) == ("proved", "failed")
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    await asyncio.sleep(0.05)
    assert card.isVisible()
    words = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    assert "The refresh token worked once" in words
    live.refresh()
    await idle(live)
    assert "refresh_again" not in live.results
    assert live.results["refresh"].verdict == "failed"


@pytest.mark.asyncio
async def test_waiting_can_be_cancelled_and_offers_the_link(window: WizardWindow, browser: Browser) -> None:
    async def nobody(url: str) -> bool:
        return False

    browser.visit = nobody
    await practise(window)
    live, strip = window.services.live, strip_of(window)
    click(strip.authorize_now)
    await until(live, lambda: live.phase == "waiting" and bool(live.note))
    assert "No browser opened" in live.note
    click(strip.copy_link)
    assert QGuiApplication.clipboard().text() == browser.opened[0]
    click(strip.cancel)
    await idle(live)
    assert strip.authorize_now.isVisible()
    assert not strip.cancel.isVisible()


@pytest.mark.asyncio
@pytest.mark.parametrize("turns", [0, 3])
async def test_cancelled_twice_the_port_is_free_again(
    window: WizardWindow, browser: Browser, unused_tcp_port: int, turns: int
) -> None:
    """Whoever presses twice asks for the end once: the listener is closed on the way out."""
    await practise(window)
    window.store.put(("live_redirect", "port"), unused_tcp_port)
    await reach(window, browser, "waiting")
    live = window.services.live
    live.cancel()
    for _ in range(turns):
        await asyncio.sleep(0)
    live.cancel()
    await idle(live)
    live.authorize()
    await until(live, lambda: live.phase == "waiting" or not live.running)
    assert live.phase == "waiting"
    live.cancel()
    await idle(live)


async def reach(window: WizardWindow, browser: Browser, phase: str) -> None:
    """Bring a live run as far as a phase, and leave it there."""

    async def nobody(url: str) -> bool:
        return True

    if phase in ("waiting", "pasting"):
        browser.visit = nobody
    live = window.services.live
    if phase == "pasting":
        window.store.put(("live_redirect", "receiver"), "paste")
    live.authorize()
    if phase == "waiting":
        await until(live, lambda: live.phase == "waiting")
    elif phase == "pasting":
        await until(live, lambda: live.redirect.wants_paste)
    elif phase == "working":
        await until(live, lambda: live.leg == "exchange")
    elif phase == "done":
        await idle(live)


PHASES = ("starting", "waiting", "pasting", "working", "done")


def pages_and_phases() -> Iterator[Any]:
    """Each phase at every page; by day at each third one, others for each phase, so that every page has its turn."""
    for (at, phase), step in itertools.product(enumerate(PHASES), range(14)):
        yield pytest.param(phase, step, marks=[pytest.mark.nightly] if (at + step) % 5 else [])


@pytest.mark.asyncio
@pytest.mark.parametrize(("phase", "step"), list(pages_and_phases()))
async def test_closing_at_every_page_and_in_every_phase_leaves_nothing(
    window: WizardWindow, browser: Browser, phase: str, step: int
) -> None:
    """No task, no socket that listens, no warning (pytest turns those into errors)."""
    await practise(window, *(["hang_token"] if phase == "working" else []))
    body(window, step)
    before = asyncio.all_tasks()
    await reach(window, browser, phase)
    window.close()
    await window.shut_down()
    assert not asyncio.all_tasks() - before
    ports = [int(port) for port in re.findall(r"127\.0\.0\.1(?::|%3A)(\d+)", " ".join(browser.opened))]
    # Of the provider and of the redirect, as far as the run had come
    assert len(set(ports)) == {"starting": 0, "pasting": 1}.get(phase, 2)
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)


@pytest.mark.asyncio
@pytest.mark.parametrize("step", range(14))
async def test_closing_at_every_page_leaves_nothing(window: WizardWindow, step: int) -> None:
    before = asyncio.all_tasks()
    body(window, step)
    window.close()
    await window.shut_down()
    assert not asyncio.all_tasks() - before


@pytest.mark.asyncio
async def test_editing_and_going_elsewhere_during_a_run_is_safe(window: WizardWindow, browser: Browser) -> None:
    arrived: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def later(url: str) -> bool:
        arrived.set_result(url)
        return True

    browser.visit = later
    await practise(window)
    live = window.services.live
    live.authorize()
    url = await arrived
    window.go_to(4)
    window.store.put(("authorization", "scopes"), ["profile"])
    window.go_to(12)
    await Visitor().visit(url)
    await idle(live)
    assert live.results["test"].verdict == "proved"
    assert live.stale
    assert "Changed since" in says(window)


@pytest.mark.asyncio
async def test_picking_in_the_answer_leaves_what_the_run_showed_as_it_is(window: WizardWindow) -> None:
    """Everybody picks after the run: only a change of what was run makes it old."""
    await practise(window)
    live, put = window.services.live, window.store.put
    live.authorize()
    await idle(live)
    before = says(window)
    put(("connection_label", "path"), "authData.testcode.profile.real_name")
    put(("unique_identifier", "path"), "authData.testcode.workspace.id")
    put(("whitelist",), ["127.0.0.1", "acme.com"])
    put(("request_parameters", "query"), [{"name": "v", "value": "1"}])
    put(("name",), "Another name")
    assert says(window) == before == "Logged in. Test call works. 2 requests"
    window._show_marks()
    assert [window.steps.button(step).stand.state for step in (4, 5, 8)] == ["proved"] * 3
    put(("test_call", "query"), [{"name": "v", "value": "1"}])
    assert "Changed since" in says(window)
    window._show_marks()
    states = [window.steps.button(step).stand.state for step in (4, 5, 8)]
    assert states == ["proved", "proved", "stale"], "the log-in and the token do not use the test call"
    assert primaries(window.strip) == [window.strip.test_now], "the token that there is will do"
    assert window.strip.link.isHidden()


@pytest.mark.asyncio
async def test_the_final_address_can_be_pasted(window: WizardWindow, browser: Browser) -> None:
    pasted: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def away(url: str) -> bool:
        pasted.set_result((await Visitor().visit(url)).url)
        return True

    browser.visit = away
    await practise(window)
    window.store.put(("live_redirect", "receiver"), "paste")
    live, strip = window.services.live, strip_of(window)
    window.activateWindow()
    strip.authorize_now.setFocus()
    QTest.keyClick(strip.authorize_now, Qt.Key.Key_Space)
    await until(live, lambda: live.redirect.wants_paste)
    field = window.documents.now.live_area.panel.paste
    assert field.isVisible()
    await eventually(lambda: QApplication.focusWidget() is field)  # whoever began in the strip goes on here
    window.steps.button(4).setFocus()
    window.documents.now.live_area.panel._begin_in_field()
    assert QApplication.focusWidget() is field, "and whoever began by a button of the page, as a proof is"
    for wrong in ("https://elsewhere.example/?code=1", "", "no address at all", "code=1"):
        live.hitch = None
        field.selectAll()
        QTest.keyClicks(field, wrong) if wrong else QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(live, lambda: live.redirect.wants_paste and bool(live.note))
        await settled()
        assert QApplication.focusWidget() is field, "not Cancel"
        assert (field.text(), field.selectedText()) == (wrong, wrong), "the next one takes its place"
    QTest.keyClicks(field, await pasted)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(live, lambda: live.phase != "waiting")
    assert not field.text(), "there is a code in it"
    await idle(live)
    assert live.results["authorize"].verdict == "proved", live.results["authorize"]
    here = QApplication.focusWidget()
    assert here is not None
    assert strip.isAncestorOf(here)


@pytest.mark.asyncio
async def test_the_timeline_shows_no_secret_and_copies_curl(window: WizardWindow) -> None:
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    click(strip_of(window).show_requests)
    timeline = window.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    assert timeline.list.count() == 2
    timeline.list.setCurrentRow(0)
    shown = timeline._request.toPlainText() + timeline._answer.toPlainText()
    assert "grant_type=authorization_code" in shown
    assert "access_token" in shown
    click(button(timeline, "Copy as cURL"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("curl -X POST")
    assert PLACEHOLDER in copied
    tokens = live.connection.values.find(names.TOKEN_RESPONSE) if live.connection else {}
    for secret in (window.services.secrets.text, tokens["access_token"], tokens["refresh_token"]):
        assert secret
        assert secret not in shown + copied
    timeline.close()


@pytest.mark.asyncio
async def test_without_a_secret_the_strip_says_where_it_goes(window: WizardWindow) -> None:
    await practise(window)
    window.services.secrets.lend("", "")
    live = window.services.live
    live.authorize()
    await idle(live)
    assert "client secret" in live.note
    assert not live.traffic
    page = body(window, 3)
    click(strip_of(window).link)
    assert isinstance(page, CredentialsPage)
    assert window.focusWidget() is page.secret.line


@pytest.mark.asyncio
async def test_another_document_forgets_the_run(window: WizardWindow, tmp_path: Path) -> None:
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    window.menu.new()
    assert not live.results
    assert not live.traffic
    assert window.services.secrets.text == ""
    assert says(window).startswith("Not run yet.")


@pytest.mark.asyncio
async def test_one_click_makes_the_change_and_tries_again(window: WizardWindow) -> None:
    await practise(window, "token_requires_json")
    page = body(window, 5)
    click(strip_of(window).authorize_now)
    await idle(window.services.live)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    click(button(card, "Send the request as JSON and log in again"))
    await idle(window.services.live)
    assert not card.isVisible()
    assert window.store.draft.get("access_token", "body_format") == "json"
    assert "Test call works" in says(window)
    window.menu.undo()
    assert window.store.draft.get("access_token", "body_format") != "json"


@pytest.mark.asyncio
async def test_after_two_tries_a_change_is_only_made(window: WizardWindow, browser: Browser) -> None:
    await practise(window, "wrong_client")
    page = body(window, 5)
    live = window.services.live
    live.authorize()
    await idle(live)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)

    def mends() -> list[QPushButton]:
        card.causes.others.setChecked(True)  # beside the main action, what else there may be is folded away
        shown = [made for made in card.findChildren(QPushButton) if made.isVisible() and made.isEnabled()]
        return [made for made in shown if re.search(r"HTTP Basic|body", made.text())]

    for number in (1, 2):
        mend = mends()[0]  # where encoding matters to the secret there is a third way
        assert mend.text().endswith("and log in again")
        click(mend)
        await idle(live)
        window.services.secrets.put(f"another secret {number}")  # with it each way is worth a try again
        live.authorize()
        await idle(live)
    opened = len(browser.opened)
    mend = mends()[0]
    assert "again" not in mend.text()
    click(mend)
    await idle(live)
    assert len(browser.opened) == opened


@pytest.mark.asyncio
async def test_the_words_of_an_error_page_are_read(window: WizardWindow, browser: Browser) -> None:
    await practise(window)
    page = body(window, 4)

    async def denied(url: str) -> bool:
        await Visitor().visit(url.replace("scope=profile", "scope=nonsense"))
        return True

    browser.visit = denied
    live = window.services.live
    live.authorize()
    await idle(live)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    assert card.isVisible()
    click(strip_of(window).error_page)
    await asyncio.sleep(0.05)
    assert not card.isVisible(), "one card at a time"
    page_card = page.findChild(ErrorPageCard)
    assert isinstance(page_card, ErrorPageCard)
    page_card.page.setText("Error 400: redirect_uri_mismatch")
    await asyncio.sleep(0.05)
    words = words_of(page_card)
    assert "does not know the redirect URI" in words
    assert not any(made.text().startswith("Copy http") for made in page_card.findChildren(QPushButton)), "once"
    click(page_card.copy)
    assert QGuiApplication.clipboard().text().startswith("http://127.0.0.1:")
    click(next(made for made in page_card.findChildren(QPushButton) if made.text() == "Show “Redirect URL”"))
    assert window.currentId() == 2


@pytest.mark.asyncio
async def test_an_identifier_that_changes_is_told_with_both_values(window: WizardWindow) -> None:
    await practise(window, "me_unstable_id")
    page = body(window, 11)
    again = button(page, "Call again and compare")
    assert not again.isEnabled()
    live = window.services.live
    live.authorize()
    await idle(live)
    window.store.put(("unique_identifier", "path"), "authData.testcode.profile.api_app_id")
    await asyncio.sleep(0.05)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Seen in one call so far." in words
    first = window.services.answers.value(names.TEST_RESPONSE / "profile" / "api_app_id")
    click(again)
    await idle(live)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    second = window.services.answers.value(names.TEST_RESPONSE / "profile" / "api_app_id")
    assert first != second
    assert any("It changed between two calls" in text and first in text and second in text for text in words)
    window.store.put(("unique_identifier", "path"), "authData.testcode.workspace.id")
    await asyncio.sleep(0.05)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "✓  The same in 2 calls." in words
    assert isinstance(page, IdentifierPage)
    proposed = [str(candidate.path) for candidate in page._found]
    assert "authData.testcode.workspace.id" in proposed
    assert "authData.testcode.profile.api_app_id" not in proposed, "it changed"


@pytest.mark.asyncio
async def test_the_whitelist_knows_what_was_contacted_and_what_nothing_leads_to(window: WizardWindow) -> None:
    await practise(window)
    page = body(window, 10)
    live = window.services.live
    live.authorize()
    await idle(live)
    await asyncio.sleep(0.05)
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "contacted by the live test" in words
    window.store.put(("whitelist",), ["127.0.0.1", "spare.example.com"])
    await asyncio.sleep(0.05)
    assert "Nothing here leads to spare.example.com." in [label.text() for label in page.findChildren(QLabel)]
    click(button(page, "Take them out"))
    assert window.store.draft.get("whitelist") == ["127.0.0.1"]
    assert not button(page, "Take them out").isVisible()
    window.store.put(("test_call", "url"), "https://${context.authData.host}/me")
    window.store.put(("whitelist",), ["127.0.0.1", "perhaps.example.com"])
    assert not button(page, "Take them out").isVisible()


@pytest.mark.asyncio
async def test_a_screen_reader_is_told_how_the_live_test_goes_on(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    wanted = ["Getting ready …", "Waiting for you", "Log in and approve in your browser", "Test call works"]
    where = [next(at for at, said in enumerate(told) if words in said) for words in wanted]
    assert where == sorted(where), told
    assert all(one != other for one, other in itertools.pairwise(told)), "each is said once"
    click(strip_of(window).show_requests)
    copy = button(window, "Copy as cURL")
    click(copy)
    assert copy.accessibleName() == "Copied ✓"
    copy._timer.timeout.emit()
    assert copy.accessibleName() == "Copy the request as cURL"


@pytest.mark.asyncio
async def test_a_click_runs_the_live_test_in_the_window_in_front(window: WizardWindow) -> None:
    await practise(window)
    window.activateWindow()
    for _ in range(100):
        if window.isActiveWindow():
            break
        await asyncio.sleep(0.01)
    live, strip = window.services.live, strip_of(window)
    for _ in range(2):  # the second time the button has the focus already
        click(strip.authorize_now)
        assert live.running
        await idle(live)
    assert live.results["test"].verdict == "proved"


async def failed_card(window: WizardWindow, step: int, fault: str) -> ErrorCard:
    """The card of a step after a run that fails there."""
    await practise(window, fault)
    page = body(window, step)
    window.services.live.authorize()
    await idle(window.services.live)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    assert card.isVisible()
    return card


def primary(card: ErrorCard) -> list[str]:
    """What stands out in a card."""
    return [one.text() for one in primaries(card)]


@pytest.mark.asyncio
async def test_the_field_stands_out_first_and_once_it_was_changed_another_try(window: WizardWindow) -> None:
    card = await failed_card(window, 8, "me_404")
    assert primary(card) == ["Show the URL"]
    window.store.put(("test_call", "url"), window.store.draft.get("test_call", "url") + "/there")
    assert primary(card) == ["Try again"]
    window.store.undo()
    assert primary(card) == ["Show the URL"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("step", "fault", "what"),
    [
        (5, "close_token", "Try again"),
        (8, "me_429", "Try again"),
        (4, "consent_denied", "Log in again"),
        (5, "token_requires_basic", "Switch to HTTP Basic and log in again"),
    ],
)
async def test_what_helps_stands_out_alone(window: WizardWindow, step: int, fault: str, what: str) -> None:
    assert primary(await failed_card(window, step, fault)) == [what]


@pytest.mark.asyncio
async def test_where_a_new_log_in_is_needed_the_button_logs_in(window: WizardWindow) -> None:
    """A refresh token that is spent stays spent: sending the request again would be of no use."""
    await practise(window, "refresh_once")
    live = window.services.live
    page = body(window, 6)
    live.prove()
    await idle(live)
    live.refresh()
    await idle(live)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    click(button(card, "Log in again"))
    assert live.leg in (None, "authorize")
    await idle(live)
    assert live.results["authorize"].verdict == "proved"
    assert live.results["refresh"].verdict == "proved", "and it goes on to what failed"


@pytest.mark.asyncio
async def test_what_is_mended_after_a_whole_run_is_tried_with_another_token(window: WizardWindow) -> None:
    """The run revoked its token at its end: tried with that, the right change counted as refused."""
    await practise(window)
    window.store.put(("refresh_token", "response"), {"access_token": "token"})
    live = window.services.live
    page = body(window, 6)
    live.prove()
    await idle(live)
    assert live.results["refresh"].verdict == "failed"
    assert live.session.revoked
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    click(button(card, "Take the token from access_token and log in again"))
    await idle(live)
    assert {live.results[leg].verdict for leg in ("authorize", "refresh", "test_after_refresh")} == {"proved"}
    assert not card.isVisible()


@pytest.mark.asyncio
async def test_the_strip_says_nothing_of_no_requests_and_names_what_has_to_be_mended(window: WizardWindow) -> None:
    await failed_card(window, 4, "consent_denied")
    assert strip_of(window).said == "The provider did not give access. Stopped at the log-in."
    window.services.live.forget()
    assert strip_of(window).said == "Not run yet. Everything is there: log in and try it."
    window.store.put(("access_token", "url"), "acme.com/token")
    assert strip_of(window).said == "Not run yet. This has to be mended first: token URL."
    window.store.put(("authorization", "url"), "acme.com")
    assert strip_of(window).said == "Not run yet. This has to be mended first: authorization URL and token URL."


@pytest.mark.parametrize("is_front", [False, True])
@pytest.mark.asyncio
async def test_the_window_comes_forward_when_the_log_in_is_over(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch, is_front: bool
) -> None:
    """People looked at the browser's page, and for the window."""
    await practise(window)
    came: list[WizardWindow] = []
    monkeypatch.setattr("connection_wizard.ui.shell.window.come_forward", came.append)
    here = window.windowHandle() if is_front else None
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: here))
    click(strip_of(window).authorize_now)
    await idle(window.services.live)
    assert came == ([] if is_front else [window]), "once, and from nobody who works in it"


@pytest.mark.asyncio
async def test_who_did_not_log_in_is_left_where_he_is(window: WizardWindow) -> None:
    came: list[int] = []
    live = window.services.live
    live.came_back.connect(lambda: came.append(1))
    live._told(LogInNeeded("https://login.acme.test/", ""))
    live._told(LegFinished(LegResult("authorize", "failed", "log_in_timed_out", {"seconds": 600})))
    live._told(LegFinished(LegResult("exchange", "failed", "no_url")))
    live._told(LogInNeeded("https://login.acme.test/", ""))  # and broken off: no leg ends then
    live._told(LegFinished(LegResult("refresh", "failed", "no_refresh_token")))
    assert came == []


@pytest.mark.asyncio
async def test_where_a_log_in_ended_elsewhere_the_next_one_asks_for_its_address(
    window: WizardWindow, browser: Browser
) -> None:
    """The provider sends everybody to the one redirect URI that it knows, and nothing said so at the next log-in."""
    elsewhere = "https://auth.viasocket.com/redirect/auth2.0"
    sent: list[str] = []

    async def away(url: str) -> bool:
        sent.append(dict(parse_qsl(urlsplit(url).query))["state"])
        return True

    browser.visit = away
    await practise(window)
    live, panel = window.services.live, window.documents.now.live_area.panel
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    await eventually(lambda: len(sent) == 1)
    assert not panel.paste.isVisible()
    iss = window.store.draft.get("authorization", "issuer")
    assert live.redirect.take(f"{elsewhere}?code=C0DE&iss={iss}&state={sent[-1]}")
    assert not live.redirect.take(""), "the field is cleared"
    await idle(live)
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    await eventually(lambda: len(sent) == 2)
    assert panel.paste.isVisible()
    assert f"begins with {elsewhere}" in words_of(panel)
    await eventually(lambda: window.focusWidget() is panel.paste)
    panel.paste.setText(f"{elsewhere}?code=C0DE&iss={iss}&state={sent[-1]}")
    QTest.keyClick(panel.paste, Qt.Key.Key_Return)
    await until(live, lambda: live.phase != "waiting")
    await idle(live)
    strip_of(window).authorize_now.setFocus()
    live.prove()
    await until(live, lambda: live.phase == "waiting")
    await eventually(lambda: window.focusWidget() is panel.paste)
    live.cancel()
    await idle(live)
    browser.visit = browser._visit
    live.authorize()
    await idle(live)
    assert live.results["authorize"].verdict == "proved"
    browser.visit = away
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    assert not panel.paste.isVisible(), "the last one came by itself"
    live.cancel()
    await idle(live)


@pytest.mark.asyncio
async def test_who_asks_for_the_proof_begins_in_it_and_in_a_field_all_is_selected(window: WizardWindow) -> None:
    """*Hand it over* led to a page on which Enter did nothing, and an ID was pasted behind the wrong one."""
    await practise(window)
    window.go_to(number_of("credentials"), ("client", "client_id"))
    here = window.focusWidget()
    assert isinstance(here, QLineEdit)
    assert here.selectedText() == here.text() != ""
    window.go_to(START)
    Now(window.services).follow(ToDo("place", say("Prove the whole connection"), FINISH))
    page = body(window, FINISH)
    await eventually(lambda: page.onward() is not None and window.focusWidget() is page.onward())


@pytest.mark.asyncio
async def test_a_log_in_whose_settings_were_changed_while_it_waits_is_begun_again(
    window: WizardWindow, browser: Browser
) -> None:
    """The client ID was put right, and the strip went on waiting for a log-in that the provider had refused."""

    async def stays_away(url: str) -> bool:
        return True

    browser.visit = stays_away
    await practise(window)
    live, strip = window.services.live, strip_of(window)
    right = window.store.draft.get("client", "client_id")
    window.store.put(("client", "client_id"), "another")
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    assert strip.copy_link.isVisible()
    assert not strip.authorize_now.isVisible()
    browser.visit = browser._visit
    window.store.put(("client", "client_id"), right)
    assert not strip.copy_link.isVisible(), "it is the link of the other one"
    assert strip.authorize_now.text().replace("&", "") == "Authorize again"
    click(strip.authorize_now)
    await until(live, lambda: bool(live.results))
    await idle(live)
    assert live.results["authorize"].verdict == "proved"
