"""What the visit of a page costs, counted: what is not seen is not made, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import FINISH, START
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.button_row import ButtonRow
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.folding import Waiting
from connection_wizard.ui.widgets.live.strip_words import StripWords
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.viasocket.sections import Section, sections
from tests.by_day import by_day
from tests.counting import calls
from tests.ui.conftest import body
from tests.ui.test_plain_text import FULL
from tests.waiting import eventually

ALL_STEPS = [step.number for step in STEPS]
PRACTICE = Draft(connection_document(Addresses("http://127.0.0.1:8080")))
REDIRECT, CREDENTIALS, ACCESS_TOKEN = 2, 3, 5


class Paintings(QObject):
    """Counts how often widgets are painted from side to side."""

    def __init__(self, watched: list[QWidget]) -> None:
        super().__init__()
        self._watched = watched
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget) and watched in self._watched:
            self.count += event.region().boundingRect().width() == watched.width()
        return False


@pytest.fixture
def paintings(window: WizardWindow) -> Iterator[Paintings]:
    made = Paintings([window])
    QCoreApplication.instance().installEventFilter(made)  # type: ignore[union-attr]
    yield made
    QCoreApplication.instance().removeEventFilter(made)  # type: ignore[union-attr]


def visited(window: WizardWindow, step: int) -> PageBody:
    """A page as somebody sees it who only goes there."""
    window.go_to(step)
    page = window.page(step)
    assert isinstance(page, LazyPage)
    assert page.body is not None
    return page.body


def events() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.asyncio
async def test_the_row_of_buttons_and_the_strip_are_told_anew_once(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def counted(owner: type[QObject], name: str) -> None:
        before = getattr(owner, name)

        def telling(made: QObject, *given: object) -> object:
            told.append(owner.__name__)
            return before(made, *given)

        monkeypatch.setattr(owner, name, telling)

    counted(ButtonRow, "_fit")
    counted(StripWords, "say")
    window.store.open(PRACTICE)
    told.clear()
    window.go_to(REDIRECT)  # the first of this document: what was done with it is as it was
    assert sorted(told) == ["ButtonRow", "StripWords"]


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=2))
async def test_what_is_folded_away_and_empty_is_not_made(window: WizardWindow, step: int) -> None:
    page = visited(window, step)
    events()
    assert all(part.waits and not part.is_open for part in page.findChildren(Waiting))


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=1))
async def test_what_is_filled_is_made_once_the_page_is_there(window: WizardWindow, step: int) -> None:
    window.store.open(Draft(FULL))
    page = visited(window, step)
    filled = [part for part in page.findChildren(Waiting) if part.is_open]
    assert all(part.waits for part in filled), "the page comes first"
    await eventually(lambda: not any(part.waits for part in filled))
    assert all(part.findChildren(FieldRow)[0].isVisible() for part in filled)


@pytest.mark.asyncio
async def test_what_is_still_to_be_made_ends_with_its_document(window: WizardWindow) -> None:
    window.store.open(Draft(FULL))
    left = visited(window, ACCESS_TOKEN)
    parts = [part for part in left.findChildren(Waiting) if part.is_open]
    window.store.open(PRACTICE)
    page = visited(window, ACCESS_TOKEN)
    events()
    assert page is not left
    assert all(part.waits for part in parts if isValid(part))


@pytest.mark.asyncio
async def test_what_is_still_to_be_made_is_made_when_somebody_comes_back(window: WizardWindow) -> None:
    window.store.open(Draft(FULL))
    page = visited(window, ACCESS_TOKEN)
    parts = [part for part in page.findChildren(Waiting) if part.is_open]
    visited(window, REDIRECT)
    events()
    assert all(part.waits for part in parts), "nobody is there to see it"
    visited(window, ACCESS_TOKEN)
    await eventually(lambda: not any(part.waits for part in parts))


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=0))
async def test_a_part_knows_the_places_of_its_rows(window: WizardWindow, step: int) -> None:
    """Else what is found there would have no field, and a link would lead nowhere, until somebody opens it."""
    window.store.open(Draft(FULL))
    page = body(window, step)
    for part in page.findChildren(Waiting):
        for row in part.findChildren(FieldRow):
            at = row.places[0]
            elsewhere = any(at in other.places for other in page.findChildren(FieldRow) if not part.isAncestorOf(other))
            assert not at or elsewhere or any(at[: len(place)] == place for place in part.places), at


@pytest.mark.asyncio
async def test_a_link_leads_into_what_was_not_made_yet(window: WizardWindow) -> None:
    page = visited(window, ACCESS_TOKEN)
    at = ("access_token", "response", "default_expires_in")
    window.go_to(ACCESS_TOKEN, at)
    part, *_ = page.findChildren(Waiting)
    assert part.is_open
    assert not part.waits
    (row,) = [row for row in page.findChildren(FieldRow) if row.places[0] == at]
    assert row.editor.hasFocus()


@pytest.mark.asyncio
async def test_a_visit_paints_the_window_twice_at_the_most(window: WizardWindow, paintings: Paintings) -> None:
    """QWizard has it painted twice by itself, however little there is on a page. It was three times."""
    window.store.open(PRACTICE)
    visited(window, REDIRECT)
    visited(window, CREDENTIALS)
    events()
    for step in (REDIRECT, CREDENTIALS):
        paintings.count = 0
        QTest.mouseClick(window.steps.button(step), Qt.MouseButton.LeftButton)
        events()
        assert paintings.count <= 2


@pytest.mark.asyncio
async def test_what_stands_around_a_page_fills_no_ground(window: WizardWindow) -> None:
    """What does is painted before the window, with all that is in it, and again with the window."""
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):  # QWizard looks at its frames anew with other colours
        theme().use(scheme)
        events()
        for inside in (window.steps, visited(window, REDIRECT), window.strip):
            around = inside.parentWidget()
            while around is not None and around is not window:
                assert not around.autoFillBackground(), around
                around = around.parentWidget()


@pytest.mark.asyncio
async def test_a_visit_costs_the_same_however_many_pages_there_are(window: WizardWindow) -> None:
    """Qt looked for the next stop of the Tab key, and the strip for its place, through all that is in the window."""
    window.store.open(Draft(FULL))
    for step in (REDIRECT, CREDENTIALS, REDIRECT):
        visited(window, step)
        events()

    def there_and_back() -> None:
        for step in (CREDENTIALS, REDIRECT):
            window.go_to(step)

    alone = calls(there_and_back)
    for step in ALL_STEPS:
        body(window, step)
    visited(window, REDIRECT)
    events()
    assert calls(there_and_back) <= alone * 1.1


@pytest.mark.asyncio
async def test_the_last_page_reads_the_spec_once_for_each_state(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was read three times for its first visit, and twice for each later one."""
    read: list[ConnectionSpec] = []

    def reading(spec: ConnectionSpec) -> tuple[Section, ...]:
        read.append(spec)
        return sections(spec)

    monkeypatch.setattr("connection_wizard.viasocket.sections.sections", reading)
    window.store.open(PRACTICE)
    page = visited(window, FINISH)
    assert isinstance(page, FinishPage)
    events()
    assert len(read) == 1
    visited(window, START)
    visited(window, FINISH)
    events()
    assert len(read) == 1
    visited(window, START)
    window.store.put(("name",), "Other")
    visited(window, FINISH)
    events()
    assert len(read) == 2
