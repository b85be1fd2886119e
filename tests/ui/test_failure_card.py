"""The card of a failure: what the provider said, what was tried, and how it is folded and found again."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.session.standing import Stand
from connection_wizard.session.tried import MAX_CHANGES
from connection_wizard.steps import number_of
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.failure.provider_words import MOST_LINES, ProviderSays
from connection_wizard.ui.widgets.step_list import StepButton
from connection_wizard.ui.widgets.theme import theme
from tests.ui.conftest import Browser, body, idle, practise, primaries, until, words_in
from tests.waiting import eventually

LOG_IN = number_of("authorization")
TOKEN = number_of("access_token")
CREDENTIALS = number_of("credentials")


async def failed(window: WizardWindow) -> ErrorCard:
    """A log-in with a secret that the provider refuses, on the page of the token."""
    await practise(window)
    window.services.secrets.put("a-wrong-secret")
    window.activateWindow()
    body(window, TOKEN)
    await asyncio.sleep(0)
    window.button(window.WizardButton.BackButton).setFocus()
    window.services.live.authorize()
    await idle(window.services.live)
    card = body(window, TOKEN).findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    await eventually(lambda: window.focusWidget() is card.causes.main_action)
    return card


@pytest.mark.asyncio
async def test_on_another_page_enter_leads_to_the_card_and_not_past_it(window: WizardWindow, qtbot: QtBot) -> None:
    """The run was begun by the letter of its button, and left the focus at Next."""
    await practise(window)
    window.services.secrets.put("a-wrong-secret")
    window.activateWindow()
    body(window, TOKEN - 2)
    await asyncio.sleep(0)
    window.button(window.WizardButton.NextButton).setFocus()
    window.services.live.authorize()
    await idle(window.services.live)
    await eventually(lambda: window.focusWidget() is window.strip.link)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    card = body(window, TOKEN).findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    await eventually(lambda: window.focusWidget() is card.causes.main_action)


def pills(card: QWidget) -> list[str]:
    return [made.text() for made in card.findChildren(Pill) if made.isVisible()]


def guide_shown(window: WizardWindow) -> bool:
    return window.guide.shown


@pytest.mark.asyncio
async def test_what_was_tried_stands_there_with_its_result_and_what_follows(window: WizardWindow, qtbot: QtBot) -> None:
    card = await failed(window)
    assert pills(card) == ["Status 401", "✕  Body, 401"]
    assert "Another way of sending is not tried yet." in words_in(card)
    qtbot.keyClick(card.causes.main_action, Qt.Key.Key_Space)
    await eventually(lambda: window.focusWidget() is window.strip.cancel or not window.services.live.running)
    await idle(window.services.live)
    await eventually(lambda: len(pills(card)) == 3)
    await eventually(lambda: window.focusWidget() is card.causes.main_action)
    assert pills(card) == ["Status 401", "✕  Body, 401", "✕  Basic, 401"]
    qtbot.keyClick(card.causes.main_action, Qt.Key.Key_Escape)
    assert window.strip.isAncestorOf(window.focusWidget()), "where the run was at"
    window.services.attention.card_wanted.emit(TOKEN)
    await eventually(lambda: window.focusWidget() is card.causes.main_action)
    assert "Both refused, so the way of sending is not the cause." in words_in(card)
    names = [made.accessibleName() for made in card.findChildren(Pill) if made.isVisible()]
    assert names[1:] == ["Body: refused, 401", "Basic: refused, 401"], "the sign is read as a word"
    assert "Basic" not in card.causes.main_action.text(), "what was refused is not offered again"


@pytest.mark.asyncio
async def test_a_third_change_is_made_and_leads_on_to_another_try(window: WizardWindow) -> None:
    """Nothing ran by itself any more, and the card stood there as if nothing had been clicked."""
    card = await failed(window)
    tried = window.services.live.trouble.tried
    tried._changes[TOKEN] = MAX_CHANGES
    found = card.causes._found
    assert found is not None
    card.causes.show_found(found, requests=True)
    mend = card.causes.main_action
    before = window.store.draft
    mend.click()
    assert window.store.draft != before
    assert not window.services.live.running
    assert card.causes.main_action is card.causes.again
    assert (mend.isEnabled(), mend.property("kind")) == (False, "")
    assert window.focusWidget() is card.causes.again
    window.store.undo()
    assert card.causes.main_action is mend
    assert mend.isEnabled()


@pytest.mark.asyncio
async def test_escape_folds_the_card_and_the_focus_goes_back(window: WizardWindow, qtbot: QtBot) -> None:
    card = await failed(window)
    assert primaries(window) == [card.causes.main_action]
    before = card.height()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert card.folded
    assert card.isVisible()
    await eventually(lambda: card.height() < before / 2)
    assert window.focusWidget() is window.button(window.WizardButton.BackButton), "where it was before"
    assert primaries(window) == [window.button(window.WizardButton.NextButton)], "one button alone stands out"
    assert window.strip.link.isVisible(), "the strip keeps the way to it"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.isVisible(), "there is nothing more to close"
    qtbot.keyClick(card.unfold, Qt.Key.Key_Space)
    await eventually(lambda: window.focusWidget() is card.causes.main_action)
    assert primaries(window) == [card.causes.main_action]


@pytest.mark.asyncio
async def test_the_strip_unfolds_it_again_and_escape_leads_back_there(window: WizardWindow, qtbot: QtBot) -> None:
    card = await failed(window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.strip.link.setFocus()
    qtbot.keyClick(window.strip.link, Qt.Key.Key_Space)
    await eventually(lambda: window.focusWidget() is card.causes.main_action)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert card.folded
    assert window.focusWidget() is window.strip.link
    window.services.live.authorize()
    await idle(window.services.live)
    await eventually(lambda: not card.folded)


@pytest.mark.asyncio
async def test_escape_closes_one_layer_at_a_time(window: WizardWindow, browser: Browser, qtbot: QtBot) -> None:
    """The guide over the page first, then the card on the provider's page, then nothing; each gives the focus back."""

    async def stays_away(url: str) -> bool:
        return True

    browser.visit = stays_away
    await practise(window)
    window.resize(900, 600)
    window.activateWindow()
    page = body(window, LOG_IN)
    window.services.live.authorize()
    await until(window.services.live, lambda: window.services.live.phase == "waiting")
    card = page.findChild(ErrorPageCard)
    assert isinstance(card, ErrorPageCard)
    switch = window.strip.error_page
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    await eventually(lambda: window.focusWidget() is card.page)
    window.guide.show(wanted=True)
    assert guide_shown(window)
    following = window.button(window.WizardButton.NextButton)
    qtbot.keyClick(following, Qt.Key.Key_Escape)
    assert not guide_shown(window)
    assert card.isVisible()
    qtbot.keyClick(card.page, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.focusWidget() is switch
    assert window.services.live.phase == "waiting"
    window.services.live.cancel()
    await idle(window.services.live)


LONG = "The client secret is wrong. " * 30


@pytest.mark.asyncio
async def test_long_words_scroll_until_all_are_asked_for(window: WizardWindow, qtbot: QtBot) -> None:
    said = ProviderSays()
    qtbot.addWidget(said)
    said.resize(420, 300)
    said.show()
    said.say(ProviderWords("invalid_client", "No."), empty=False)
    assert not said.show_all.isVisible()
    said.say(ProviderWords("invalid_client", LONG), empty=False)
    await eventually(said.show_all.isVisible)
    line = said.words.fontMetrics().lineSpacing()
    few = said.words.height()
    assert MOST_LINES * line <= few < (MOST_LINES + 3) * line
    assert said.words.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    qtbot.mouseClick(said.show_all, Qt.MouseButton.LeftButton)
    assert said.words.height() > few
    assert said.words.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert said.show_all.text() == "Show less"
    said.say(ProviderWords("invalid_client", LONG), empty=False)
    assert said.words.height() == few, "other words begin as these did"


@pytest.mark.parametrize(
    ("came", "empty", "told", "box"),
    [
        (ProviderWords("invalid_client"), False, "own words", "invalid_client"),
        (ProviderWords(excerpt="Bad gateway"), False, "sent no explanation. Its answer begins:", "Bad gateway"),
        (ProviderWords(), True, "sent no explanation: its answer is empty", ""),
        (ProviderWords(), False, "may hold a token", ""),
    ],
)
def test_without_words_it_is_said_so(qtbot: QtBot, came: ProviderWords, empty: bool, told: str, box: str) -> None:
    said = ProviderSays()
    qtbot.addWidget(said)
    said.show()
    said.say(came, empty=empty)
    assert told in words_in(said)
    assert (said.words.toPlainText(), said.words.isVisible()) == (box, bool(box))


@pytest.mark.asyncio
async def test_the_list_marks_where_it_stopped_and_where_the_cause_lies(window: WizardWindow, qtbot: QtBot) -> None:
    card = await failed(window)
    qtbot.mouseClick(card.causes.main_action, Qt.MouseButton.LeftButton)  # by Basic, which is refused as well
    await idle(window.services.live)
    await asyncio.sleep(0)
    for step in (TOKEN, CREDENTIALS):
        assert "the live test stopped" in window.steps.button(step).accessibleName(), step
    assert "stopped" not in window.steps.button(LOG_IN).accessibleName()
    window.store.put(("authorization", "url"), "no address")
    window.store.touch_step(LOG_IN)
    assert "needs attention" in window.steps.button(LOG_IN).accessibleName(), "what a field says is no failure"


@pytest.mark.asyncio
async def test_marks_are_told_apart_without_colours(window: WizardWindow) -> None:
    """Each state's picture in grey differs from every other one; a failure has a ring of two pixels."""
    made = window.steps.button(TOKEN)
    made.setMouseTracking(False)
    pictures: dict[str, bytes] = {}
    states = [
        (Stand("not set up"), False),
        (Stand("ready"), False),
        (Stand("proved"), False),
        (Stand("stale"), False),
        (Stand("failed", "refused"), True),
        (Stand("failed", "url_missing"), False),
        (Stand("waiting"), False),
    ]
    for stand, stopped in states:
        made.show_stand(stand, stopped=stopped)
        grey = made.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures[f"{stand.state} {stopped}"] = bytes(grey.constBits())
    assert len(set(pictures.values())) == len(states)
    made.show_stand(Stand("failed", "refused"), stopped=True)
    assert _width_of_ring(made) == 2


def _width_of_ring(made: StepButton) -> int:
    """Pixels of the line at the left of the mark, at its middle."""
    picture, y = made.grab().toImage(), made.height() // 2
    ink = QColor(theme().colors.error)
    near = [abs(QColor(picture.pixel(x, y)).red() - ink.red()) < 40 for x in range(6, 14)]
    return sum(near)


@pytest.mark.asyncio
async def test_a_value_that_does_not_fit_is_named_once_and_led_to(window: WizardWindow) -> None:
    """It stood there twice, by the path that only a file has."""
    window.store.put(("fields",), [{"key": "region", "label": "Your region", "type": "string", "default": "no host"}])
    window.store.put(("client", "client_id"), "client-1")
    window.store.put(("authorization", "url"), "https://${context.authData.region}.acme.com/authorize")
    window.store.put(("access_token", "url"), "https://acme.com/token")
    window.services.secrets.put("a-secret")
    body(window, LOG_IN)
    window.services.live.authorize()
    await idle(window.services.live)
    card = body(window, LOG_IN).findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    assert words_in(card).count("The value of “Your region” does not fit") == 1
    assert "authData" not in words_in(window)
    assert card.causes.main_action.text() == "Show the default value"
