"""Tab goes through a page in the order of its contents, whenever they were made, and then to what stands around it."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.session import guided as guided_session
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.rows.origin import OriginMark, OriginWords
from connection_wizard.ui.widgets.tab_order import tab_after, tab_stops
from tests.ui.conftest import Browser, application, body, idle, leave_no_widget, practise
from tests.ui.states import STATES, Scene, left
from tests.ui.test_assistive import ODD
from tests.ui.test_looks import describe
from tests.ui.test_pages import WITH_EVERYTHING, nameless
from tests.ui.test_sizes import settled

DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
PLACES = [
    pytest.param(step.number, direction, marks=() if at % 6 == 1 + 3 * number else pytest.mark.nightly)
    for at, step in enumerate(STEPS)
    for number, direction in enumerate(DIRECTIONS)
]
"""By day each third page, in one direction and the other by turns."""
FIELDS = [{"key": key, "label": key, "type": "string"} for key in ("shop", "region", "secret")]
ANSWER = {"user": {"id": "U1", "name": "Ada", "email": "ada@acme.com"}, "team": {"id": "T1"}}


FLOATING = ("guided", "origin words")
"""States in which something above the page comes in the middle of it: at the control that it points at."""
BY_DAY = (("understood", DIRECTIONS[1]), ("understood edited", DIRECTIONS[0]))
"""States that are reached at once, whose rows are made after what stands below them, and made anew."""
IN_ORDER = [
    pytest.param(
        *(name, direction),
        marks=() if (name, direction) in BY_DAY else pytest.mark.nightly,
        id=f"{name}-{'right to left' if direction == DIRECTIONS[1] else 'left to right'}",
    )
    for name in STATES
    if not name.startswith(FLOATING)
    for direction in DIRECTIONS
]
LATER_ON_PURPOSE = (OriginMark, OriginWords)
"""Told after the field that they stand above, as is *Seen*, after the change that mends it."""


def out_of_order(window: QWidget, page: QWidget) -> list[str]:
    """Stops of a page that are behind something outside of it, further up than the one before, or on its wrong side."""
    steps = window.steps if isinstance(window, WizardWindow) else None
    stops = [made for made in tab_stops(window) if made.isVisible() and not (steps and steps.isAncestorOf(made))]
    inside = [made for made in stops if page.isAncestorOf(made)]
    if not inside:
        return []
    begin = stops.index(inside[0])
    through = stops[begin : begin + len(inside)]
    wrong = [f"{describe(made)} is reached too late" for made in inside if made not in through]
    places = [(made, QRect(made.mapTo(page, QPoint()), made.size())) for made in inside]
    for (before, one), (made, other) in itertools.pairwise(places):
        on_purpose = any(isinstance(each, LATER_ON_PURPOSE) or each.objectName() == "seen" for each in (before, made))
        if on_purpose or before.isAncestorOf(made):
            continue
        is_below = other.left() < one.right() and one.left() < other.right()
        goes_back = other.left() >= one.right() if QApplication.isRightToLeft() else other.right() <= one.left()
        up = one.top() - (other.top() if is_below else other.bottom())
        is_beside = abs(one.center().y() - other.center().y()) < min(one.height(), other.height()) / 2 and not is_below
        of_chips = before.objectName() == "chipsLine"  # who comes to it wants to type; what is there already comes next
        if (up > 40 and (is_below or goes_back)) or (is_beside and goes_back and not of_chips):
            wrong.append(f"{describe(made)} after {describe(before)}")
    return wrong


@pytest.fixture
def _direction(direction: Qt.LayoutDirection) -> Iterator[None]:
    application().setLayoutDirection(direction)
    yield
    leave_no_widget()
    application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_behind_what_takes_no_focus_is_behind_the_stop_before_it(qtbot: QtBot) -> None:
    """Qt puts nothing there and is silent about it: what was made last stayed last."""
    shown = QWidget()
    qtbot.addWidget(shown)
    column = QVBoxLayout(shown)
    first, heading, card, last = QLineEdit(), QLabel("Heading"), QWidget(), QLineEdit()
    for made in (first, heading, card, last):
        column.addWidget(made)
    inside = [QLineEdit(card), QLineEdit(card)]
    assert tab_stops(shown) == [first, last, *inside]
    tab_after(heading, card)
    assert tab_stops(shown) == [first, *inside, last]


@pytest.mark.asyncio
@pytest.mark.usefixtures("_direction")
@pytest.mark.parametrize(("step", "direction"), PLACES)
async def test_what_is_made_later_has_its_place(window: WizardWindow, step: int) -> None:
    page = body(window, step)  # empty: all that depends on the document is made after it
    window.store.take(Draft(WITH_EVERYTHING))
    window.services.answers.put("test", ANSWER, "")
    window.services.answers.put("token", {"access_token": "t"}, "")
    window.store.put(("fields",), FIELDS)
    window.store.put(("whitelist",), ["acme.com", "acme.org"])
    window.store.touch_step(step)
    page.entered()
    for part in page.findChildren(Advanced):
        part.open()
    for _ in range(5):
        await asyncio.sleep(0.02)
    assert out_of_order(window, page) == []
    window.store.take(Draft(ODD))  # what no field of the page tells is told at its end
    window.store.touch_step(step)
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []


@pytest.mark.asyncio
async def test_the_last_page_stays_in_order_while_it_changes(window: WizardWindow) -> None:
    """Open points, the proof and the sections to paste are made anew, each whenever it changes."""
    await practise(window)
    page = body(window, 13)
    assert isinstance(page, FinishPage)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    window.store.put(("unique_identifier", "path"), "authData.testcode.profile.id")
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []
    window.services.live.prove()
    await idle(window.services.live)
    window.store.put(("connection_label", "name"), "Person")
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []
    stops = [made for made in tab_stops(page) if made.isVisible()]
    assert not page.hand_over.sections.isVisible(), "it was changed since: the proof is open again"
    page.cards["hand_over"].action.click()
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []
    stops = [made for made in tab_stops(page) if made.isVisible()]
    sections = [made for made in stops if page.hand_over.sections.isAncestorOf(made)]
    assert len(sections) > 1
    first = stops.index(sections[0])
    assert stops[first : first + len(sections)] == sections


@pytest.mark.asyncio
async def test_causes_and_mends_of_a_failure_come_where_they_stand(window: WizardWindow) -> None:
    await practise(window, "token_requires_basic")
    page = body(window, 5)
    window.services.live.authorize()
    await idle(window.services.live)
    await asyncio.sleep(0.05)
    (card,) = page.findChildren(ErrorCard)
    assert card.isVisible()
    assert out_of_order(window, page) == []
    inside = [made for made in tab_stops(card) if made.isVisible()]
    rows = [(made.mapTo(card, QPoint()).y() // 20, made.mapTo(card, QPoint()).x()) for made in inside]
    assert rows == sorted(rows), [describe(made) for made in inside]


@pytest.fixture
def _any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guided_session, "FIXED_PORT", 0)


@pytest.mark.usefixtures("_direction", "_any_port")
@pytest.mark.parametrize(("name", "direction"), IN_ORDER)
@pytest.mark.asyncio
async def test_every_state_is_gone_through_in_order_and_by_name(
    window: WizardWindow, files: DraftFiles, browser: Browser, tmp_path: Path, name: str
) -> None:
    scene = Scene(window, files, browser, tmp_path)
    shown = await STATES[name](scene)
    await settled()
    page = shown
    if isinstance(shown, WizardWindow):
        lazy = shown.page(shown.currentId())
        assert isinstance(lazy, LazyPage)
        assert lazy.body is not None
        page = lazy.body
    wrong, unnamed = out_of_order(shown, page), nameless(shown)
    await left(scene)
    assert (wrong, unnamed) == ([], [])
