"""The window for tests: real widgets on a loop that Qt and asyncio share; only the browser is played."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session import secret_box
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.shell.event_loop import loop_for
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.folding import Waiting
from connection_wizard.ui.widgets.theme import make_application, theme
from tests.waiting import HANG

Part = TypeVar("Part", bound=QWidget)


def application() -> QApplication:
    """The one Qt application of the test process, made when first asked for."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else make_application("wizard")
    made.setQuitOnLastWindowClosed(False)  # else closing a window ends the loop in the middle of a test
    return made


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, Any]:
    """Coroutine tests of this room run on the window's own kind of loop."""
    return {"qt": lambda: loop_for(application())}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows without a screen cannot tell a window manager their smallest size, nor come to the front, nor take the
    keyboard for a list that pops up: Qt says so; and on macOS that a family of letters is not there."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            lacking = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
            item.add_marker(pytest.mark.qt_log_ignore(lacking, "Populating font family aliases took", extend=True))


def leave_no_widget() -> None:
    """Close and delete every widget that there is. A window that is closed only is styled anew with the others."""
    for widget in application().topLevelWidgets():
        if isValid(widget):  # closing one may delete another
            widget.close()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _qt() -> Iterator[None]:
    """A Qt application, and no widget of a test left behind."""
    application()
    gc.disable()  # a collection in a thread of the keyring would destroy widgets there (see GuiCollector)
    yield
    leave_no_widget()


def pytest_runtest_logfinish() -> None:
    """A test of this room is over, its fixtures are let go of: what it left is collected, once and in this thread.

    What is still there then is there for good (PySide keeps some of the widgets that ended) and is not looked at again,
    else each collection would take longer than the one before.
    """
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture
def usual_scheme() -> Iterator[None]:
    """The light scheme comes back, once no window of the test is left: each page of one would be styled anew."""
    yield
    leave_no_widget()
    theme().use(Qt.ColorScheme.Light)


@pytest.fixture
def usual() -> Iterator[QFont]:
    """The font and the scheme that the tests run with, which come back afterwards."""
    before = application().font()
    yield before
    leave_no_widget()  # else every page of a window that is closed is styled anew, twice
    theme().use(Qt.ColorScheme.Light)
    theme()
    application().setFont(before)
    application().processEvents()


@pytest.fixture(autouse=True)
def _looks_for_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that stay open ask the vault, and secrets are kept, only where a test is about that: in the middle of a
    coroutine that turns Qt's events over no task can take its first step, and it would be waited for at the end."""
    for pause in ("LOOK_MS", "KEEP_AFTER_MS"):  # on a busy machine they are over at any moment
        monkeypatch.setattr(secret_box, pause, 10_000_000)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of this test's own."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def store() -> DraftStore:
    """An empty draft, with a clock that stands still: all typing merges."""
    return DraftStore(clock=lambda: 1.0)


@pytest.fixture
def files(store: DraftStore, tmp_path: Path, settings: QSettings) -> DraftFiles:
    """Files below the test's own folder."""
    return DraftFiles(store, tmp_path / "drafts", settings)


class Browser:
    """Plays the person; `visit` can be replaced, `opened` tells what was asked for."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.visit: Callable[[str], Awaitable[bool]] = self._visit

    async def open(self, url: str) -> bool:
        """What the window calls."""
        self.opened.append(url)
        return await self.visit(url)

    async def _visit(self, url: str) -> bool:
        await Visitor().visit(url)
        return True


@pytest.fixture
def browser() -> Browser:
    """The person's browser."""
    return Browser()


@pytest_asyncio.fixture
async def window(
    store: DraftStore, files: DraftFiles, settings: QSettings, browser: Browser
) -> AsyncIterator[WizardWindow]:
    """The window, shown; after the test nothing of it is left."""
    before = asyncio.all_tasks()
    made = WizardWindow(store, files, settings=settings, browser=browser.open)
    made.show()
    yield made
    made.close()
    await made.shut_down()
    left = asyncio.all_tasks() - before - {asyncio.current_task()}
    assert not left, f"tasks left running: {left}"


def body(window: WizardWindow, step: int) -> PageBody:
    """The inside of a page, shown."""
    window.go_to(step)
    page = window.page(step)
    assert isinstance(page, LazyPage)
    assert page.body is not None
    make_all(page.body)
    return page.body


def page_of(window: WizardWindow, step: int, kind: type[Part]) -> Part:
    """The same, by its class."""
    found = body(window, step)
    assert isinstance(found, kind)
    return found


def part_of(outside: QWidget, kind: type[Part]) -> Part:
    """What of a class is in something: it has to be there."""
    found = outside.findChild(kind)
    assert isinstance(found, kind)
    return found


def primaries(outside: QWidget) -> list[QPushButton]:
    """The buttons that stand out, of those that are seen."""
    seen = [made for made in outside.findChildren(QPushButton) if made.isVisible()]
    return [made for made in seen if made.property("kind") == "primary"]


def words_in(outside: QWidget) -> str:
    """All labels that are seen, one after the other."""
    return " ".join(made.text() for made in outside.findChildren(QLabel) if made.isVisible())


def make_all(page: QWidget) -> None:
    """Make what waits until somebody opens it, and what waits in that."""
    while waiting := [part for part in page.findChildren(Waiting) if part.waits]:
        for part in waiting:
            part.make()


def area_of(page: QWidget) -> QScrollArea:
    """The place that a page scrolls in."""
    parent = page.parentWidget()
    while not isinstance(parent, QScrollArea):
        assert parent is not None
        parent = parent.parentWidget()
    return parent


async def until_signal(told: SignalInstance, reached: Callable[[], bool]) -> None:
    """Wait for a state that a signal tells of."""
    arrived: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def look() -> None:
        if reached() and not arrived.done():
            arrived.set_result(None)

    told.connect(look)
    look()
    try:
        async with asyncio.timeout(HANG):
            await arrived
    finally:
        told.disconnect(look)


async def until(live: LiveController, reached: Callable[[], bool]) -> None:
    """Wait for a state of the live test."""
    await until_signal(live.changed, reached)


async def idle(live: LiveController) -> None:
    """Wait until nothing runs."""
    await until(live, lambda: not live.running)


async def practise(window: WizardWindow, *faults: str) -> None:
    """Open the practice provider's connection, with label and identifier still to be picked."""
    from connection_wizard.practice.provider import PracticeProvider

    host = window.services.practice
    if faults:
        host._provider = PracticeProvider(faults=faults)
        await host._provider.start()
    told: list[bool] = []
    arrived = partial(told.append, True)
    host.started.connect(arrived)
    host.start()
    await until_signal(host.started, lambda: bool(told))
    host.started.disconnect(arrived)


def button(parent: QWidget, text: str) -> Any:
    """The button with this text or accessible name."""
    from PySide6.QtWidgets import QAbstractButton

    found = [
        made
        for made in parent.findChildren(QAbstractButton)
        if text in (made.text().replace("&", ""), made.accessibleName())
    ]
    assert len(found) == 1, [made.text() for made in parent.findChildren(QAbstractButton)]
    return found[0]


@pytest_asyncio.fixture
async def next_day(settings: QSettings, tmp_path: Path, browser: Browser) -> AsyncIterator[WizardWindow]:
    """The program as it is started the next day: another window, the same settings and folders."""
    store = DraftStore(NEW_CONNECTION)
    made = WizardWindow(
        store, DraftFiles(store, tmp_path / "drafts", settings), settings=settings, browser=browser.open
    )
    made.show()
    yield made
    made.close()
    await made.shut_down()
