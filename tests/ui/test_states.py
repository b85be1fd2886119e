"""Every state that a person may see, measured in the smallest window with the largest text: nothing is cut, nothing is
wider than its place. One of each kind always; all of them, at more sizes, by night."""

from __future__ import annotations

import itertools
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from connection_wizard.practice.faults import FAULTS
from connection_wizard.ui.languages import languages
from connection_wizard.ui.session import guided as guided_session
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.shell.button_row import NamedUndo
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.few_lines import FewLines
from connection_wizard.ui.widgets.flow import Flow
from connection_wizard.ui.widgets.focus_ring import FocusRing
from connection_wizard.ui.widgets.rows.origin import OriginMark, OriginWords
from connection_wizard.ui.widgets.sources.scope_picker import ScopePicker
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE
from tests.by_day import by_day
from tests.ui.conftest import Browser, leave_no_widget
from tests.ui.speaking import PSEUDO, speaking
from tests.ui.states import FAILURES, STATES, Scene, left
from tests.ui.test_looks import describe, visible
from tests.ui.test_sizes import cut, outside, pressed, settled, sized_text

SAMPLE = (
    "start recent",
    "understood again",
    "scopes to choose",
    "ask a server",
    "origin words changed",
    "half access_token",
    "half label",
    "half revoke_token",
    "a refused paste",
    "page card slash",
    "left blank",
    "finish prove",
    "finish hand over",
    "publish empty",
    "publish published",
    "guided name",
    "unsaved",
    "certificate",
)
"""One of each kind: a list, what was read of a page and of a list of scopes, a question, words above the page, fields
with findings, choices, a panel that waits, a card, cards with stages, dialogs."""
ABOVE = (FocusRing, OriginMark, OriginWords)
"""What stands above others on purpose: a mark behind the words of a heading, and what it opens."""
FOUR_K = (10.0, (1920, 1080))
"""At 200 %."""
HIGH = 100_000
LARGE = (18.0, SMALLEST_SIZE)
MORE = ((10.0, SMALLEST_SIZE), (13.0, SMALLEST_SIZE), (15.0, SMALLEST_SIZE), (18.0, WINDOW_SIZE), FOUR_K)


@pytest.fixture(autouse=True)
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many tests run on one computer."""
    monkeypatch.setattr(guided_session, "FIXED_PORT", 0)


@pytest_asyncio.fixture
async def scene(window: WizardWindow, files: DraftFiles, browser: Browser, tmp_path: Path) -> AsyncIterator[Scene]:
    made = Scene(window, files, browser, tmp_path)
    yield made
    await left(made)


def dotted(shown: QWidget) -> list[str]:
    """Choices and sentences that end in dots; how far a run came may, it is whole in its tool tip."""
    found = [describe(made) for made in visible(shown, Choice) if made.is_cut]
    found += [
        describe(made) for made in visible(shown, FewLines) if made.text() != made.words and made.fontInfo().bold()
    ]
    return found


def told_nowhere(shown: QWidget) -> list[str]:
    """Words in empty fields that are cut, and whole in no tool tip."""
    empty = [made for made in visible(shown, QLineEdit) if made.placeholderText() and not made.text()]
    wide = [made for made in empty if made.fontMetrics().horizontalAdvance(made.placeholderText()) > made.width() - 12]
    return [f"{describe(made)}: {made.placeholderText()}" for made in wide if not made.toolTip()]


def wide(shown: QWidget) -> list[str]:
    """What is wider than the place that it scrolls in from top to bottom."""
    found = []
    for area in visible(shown, QScrollArea):
        inside = area.widget()
        if inside is not None and inside.width() > area.viewport().width():
            found.append(f"{describe(inside)}: {inside.width()} > {area.viewport().width()}")
    return found


def overlapping(shown: QWidget) -> list[str]:
    """What stands on something else of the same layout."""
    found = []
    for inside in (shown, *visible(shown, QWidget)):
        if inside.layout() is None and not isinstance(inside, Flow):
            continue
        parts = [made for made in inside.children() if isinstance(made, QWidget) and made.isVisible()]
        parts = [made for made in parts if not made.isWindow() and not isinstance(made, ABOVE)]
        for one, other in itertools.combinations(parts, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                found.append(f"{describe(one)} / {describe(other)}")
    return found


def parted(shown: QWidget) -> list[str]:
    """Words of several lines with one in them that is wider than the line, such as an address: its end is not seen."""
    found = []
    for made in visible(shown, QLabel):
        room = max(made.contentsRect().width() - 2 * made.margin(), 1)
        if made.text() and made.wordWrap() and made.textFormat() == Qt.TextFormat.PlainText:
            lines = made.fontMetrics().boundingRect(
                QRect(0, 0, room, HIGH), Qt.TextFlag.TextWordWrap.value, made.text()
            )
            if lines.width() > room + 2:
                found.append(f"{describe(made)}: {lines.width()} > {room}")
    return found


def sentences_cut(shown: QWidget) -> list[str]:
    """Sentences of ours with dots for a part of them, in languages of other letters: what has a Latin letter in it is a
    value, whose beginning and end tell what it is; so is what a catalogue says of a scope, one line each."""
    lines = [made for made in visible(shown, Elided) if not isinstance(made.parentWidget(), ScopePicker)]
    short = [made for made in lines if made._shown != made.text()]
    buttons = [made for made in visible(shown, QPushButton) if not isinstance(made, NamedUndo)]
    short += [made for made in buttons if "…" in made.text()[:-1] and "…" not in made.accessibleName()]
    return [describe(made) for made in short if not re.search("[A-Za-z]", made.text())]


async def wrong(scene: Scene, shown: QWidget, font: QFont, points: float, size: tuple[int, int]) -> list[str]:
    scene.window.resize(*size)
    await sized_text(font, points)
    await laid_out(shown)
    return seen_wrong(shown)


TURNS = 20
"""In which a layout has come to rest, each of them several of the loop's."""


async def laid_out(shown: QWidget) -> None:
    """Everything has the place that it keeps: what is laid out may ask for another layout, on a busy machine some turns
    later. Whether that place is right is not looked at here."""
    before: list[tuple[int, ...]] = []
    for _ in range(TURNS):
        await settled()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        places = [made.geometry().getRect() for made in visible(shown, QWidget)]
        if places == before:
            return
        before = places
    pytest.fail("it never comes to rest")


def seen_wrong(shown: QWidget) -> list[str]:
    """What is wrong with what is shown now."""
    short = tuple(describe(made) for made in visible(shown, NamedUndo))  # the middle left out, whole in its tool tip
    above = tuple(describe(made) for kind in ABOVE for made in visible(shown, kind))
    return [
        *wide(shown),
        *dotted(shown),
        *told_nowhere(shown),
        *(one for one in cut(shown) if not short or not one.startswith(short)),
        *pressed(shown),
        *overlapping(shown),
        *(one for one in outside(shown) if not above or not one.startswith(above)),
        *parted(shown),
        *sentences_cut(shown),
    ]


@pytest.mark.parametrize("name", by_day(SAMPLE, each=2))
@pytest.mark.asyncio
async def test_nothing_is_cut(usual: QFont, scene: Scene, name: str) -> None:
    shown = await STATES[name](scene)
    assert await wrong(scene, shown, usual, *LARGE) == []


LANGUAGES = [PSEUDO, *(language.code for language in languages())]
BY_DAY = ("understood again", "to the end by code", "finish other ways")
"""In which most kinds were found: rows of what was understood, a full strip, cards of stages with values to copy."""
EVERYWHERE = [
    pytest.param(language, name, marks=() if language == PSEUDO and name in BY_DAY else pytest.mark.nightly)
    for language in LANGUAGES
    for name in STATES
]


@pytest.fixture
def _in_a_language(language: str) -> Iterator[None]:
    if language == "hi" and not QFontDatabase.families(QFontDatabase.WritingSystem.Devanagari):
        pytest.skip("no font here has Hindi's letters (fonts-noto-core has them)")
    with speaking(language):
        yield
        leave_no_widget()


@pytest.mark.parametrize(("language", "name"), EVERYWHERE)
@pytest.mark.usefixtures("_in_a_language")
@pytest.mark.asyncio
async def test_nothing_is_cut_in_another_language(usual: QFont, scene: Scene, name: str) -> None:
    """The one that nobody speaks needs two fifths more room than English, and is written from right to left.

    In text of the usual size alone, what languages of longer words than ours cut in large text was never seen.
    """
    shown = await STATES[name](scene)
    found = {}
    for points, size in (MORE[0], LARGE) if name in BY_DAY else (MORE[0], LARGE, FOUR_K):
        if seen := await wrong(scene, shown, usual, points, size):
            found[points, size] = seen
    assert found == {}


@pytest.mark.asyncio
async def test_text_of_another_size_in_an_open_window(usual: QFont, scene: Scene) -> None:
    """Buttons of the strip stood on each other where it got smaller, and the list of steps was wider than its place."""
    shown = await STATES["ran test_call"](scene)
    for points, size in (LARGE, *MORE[:2]):
        assert await wrong(scene, shown, usual, points, size) == [], points


def test_each_failure_is_one_that_can_be_played() -> None:
    """What is brought about by night alone would be missed by nobody."""
    assert FAILURES.keys() <= FAULTS.keys()


@pytest.mark.nightly
@pytest.mark.parametrize("name", STATES)
@pytest.mark.asyncio
async def test_nothing_is_cut_anywhere_at_any_size(usual: QFont, scene: Scene, name: str) -> None:
    shown = await STATES[name](scene)
    found = {}
    for points, size in (LARGE, *MORE):
        if seen := await wrong(scene, shown, usual, points, size):
            found[points, size] = seen
        if not isinstance(shown, WizardWindow) and shown.isWindow():
            screen = max(scene.window.screen().availableGeometry().width(), SMALLEST_SIZE[0])  # none is smaller
            assert screen >= shown.width()
    assert found == {}
