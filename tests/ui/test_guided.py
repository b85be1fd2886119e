"""The guided first run: it points at real controls, waits for the person, and leaves nothing behind."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.visitor import Visitor
from connection_wizard.session.guided import OTHER, REGISTERED, TASKS
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.paths import parse_path
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.identifier import IdentifierPage
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.pages.redirect import RedirectPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.pages.whitelist import WhitelistPage
from connection_wizard.ui.session import guided as guided_session
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell import guided
from connection_wizard.ui.shell.guided import GuidedRun
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.simulated_input import click_value
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE
from connection_wizard.ui.widgets.theme import theme
from tests.by_day import by_day
from tests.ui.conftest import Browser, application, body, idle
from tests.ui.test_sizes import settled, sized
from tests.waiting import eventually

KEYS = [task.key for task in TASKS]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run goes on without a pause, and on whatever port is free: many tests run on one computer."""
    monkeypatch.setattr(guided, "TYPED_MS", 0)
    monkeypatch.setattr(guided, "RAN_MS", 0)
    monkeypatch.setattr(guided_session, "FIXED_PORT", 0)


async def begin(window: WizardWindow, reached: int = 0) -> GuidedRun:
    """The run, pointing at what is to be done in a task."""
    if reached:
        window.services.guided.reach(reached)
    window.services.guided.start()
    await eventually(lambda: window.guided is not None and window.guided.bubble.isVisible())
    assert window.guided is not None
    return window.guided


async def reached(window: WizardWindow, key: str) -> None:
    """Wait until a task has begun, and is pointed at."""
    wanted = KEYS.index(key)
    await eventually(lambda: window.services.guided.reached == wanted)


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


async def press(qtbot: QtBot, widget: QWidget) -> None:
    """Click it when a person could: a task may be done a moment before the run that did it is over, and a click would
    be lost on a button that waits for the end."""
    await eventually(lambda: widget.isVisible() and widget.isEnabled())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.asyncio
async def test_the_sign_of_a_mistake_on_purpose_stands_on_nothing(window: WizardWindow) -> None:
    """Beside four buttons there was too little room for it and for the cells."""
    await begin(window)
    assert window.guided is not None
    progress = window.guided.progress
    for purpose in (True, False):
        progress.show_reached(6, "Waiting for you to log in.", "6 of 12 done", on_purpose=purpose)
        for width in range(progress.minimumSizeHint().width(), progress.minimumSizeHint().width() + 160, 40):
            progress.setFixedWidth(width)
            application().processEvents()
            shown = [made.geometry() for made in progress.children() if isinstance(made, QWidget) and made.isVisible()]
            assert not [one for one, other in itertools.pairwise(shown) if one.intersects(other)], (purpose, width)


@pytest.mark.asyncio
async def test_a_person_does_all_of_it_by_hand(window: WizardWindow, browser: Browser, qtbot: QtBot) -> None:
    await begin(window)
    live, strip = window.services.live, window.strip
    assert window.store.draft.get("live_redirect", "host") == OTHER

    start = body(window, number_of("start"))
    qtbot.keyClicks(QApplication.focusWidget() or start, "Mine")
    await reached(window, "redirect")
    assert window.currentId() == number_of("redirect")
    strip, live = window.strip, window.services.live
    page = body(window, number_of("redirect"))
    assert isinstance(page, RedirectPage)
    await press(qtbot, page.ways.button("localhost"))
    await reached(window, "client_id")
    qtbot.keyClicks(window.focusWidget(), "practice-app")
    await reached(window, "wrong_secret")

    credentials = body(window, number_of("credentials"))
    assert isinstance(credentials, CredentialsPage)
    qtbot.keyClick(credentials.secret.line, Qt.Key.Key_End)
    qtbot.keyClicks(credentials.secret.line, "x")
    await press(qtbot, strip.authorize_now)
    await reached(window, "mend_secret")
    assert live.results["exchange"].reason == "request_refused", "a real refusal, of a real request"
    assert window.guided is not None
    await eventually(lambda: window.currentId() == number_of("access_token"))
    go_on = window.guided.bubble.go_on
    await eventually(lambda: window.focusWidget() is go_on)  # what is only read has Enter go on
    await press(qtbot, go_on)
    await eventually(lambda: window.currentId() == number_of("credentials"))
    qtbot.keyClick(credentials.secret.line, Qt.Key.Key_End)
    qtbot.keyClick(credentials.secret.line, Qt.Key.Key_Backspace)
    await press(qtbot, strip.authorize_now)
    await reached(window, "wrong_redirect")

    await press(qtbot, page.ways.button("ip"))
    await press(qtbot, strip.authorize_now)
    await reached(window, "mend_redirect")
    assert live.phase == "waiting", "nothing was sent back"
    await press(qtbot, strip.cancel)
    await idle(live)
    await press(qtbot, page.ways.button("localhost"))
    await press(qtbot, strip.authorize_now)
    await reached(window, "label")

    label = body(window, number_of("label"))
    assert isinstance(label, PickPage)
    click_value(label.panel.tree, parse_path("authData.testcode.profile.email"))
    await reached(window, "whitelist")
    whitelist = body(window, number_of("whitelist"))
    assert isinstance(whitelist, WhitelistPage)
    await press(qtbot, whitelist.add_all)
    await reached(window, "identifier")
    identifier = body(window, number_of("identifier"))
    assert isinstance(identifier, IdentifierPage)
    click_value(identifier.panel.tree, parse_path("authData.testcode.profile.real_name"))
    click_value(identifier.panel.tree, parse_path("authData.testcode.workspace.id"))
    await reached(window, "second")

    async def as_other(url: str) -> bool:
        await Visitor(ACCOUNTS[1]).visit(url)
        return True

    usual, browser.visit = browser.visit, as_other
    await press(qtbot, identifier.second.connect_now)
    await reached(window, "prove")
    browser.visit = usual
    finish = body(window, number_of("finish"))
    assert isinstance(finish, FinishPage)
    await press(qtbot, finish.prove.main)
    await eventually(lambda: window.services.guided.reached == len(TASKS))
    run = window.guided
    assert run is not None
    await press(qtbot, run.bubble.go_on)
    assert not run.bubble.isVisible()
    assert live.proof is not None
    assert live.proof.passed


@pytest.mark.asyncio
async def test_who_would_rather_watch_has_all_of_it_done(window: WizardWindow, browser: Browser) -> None:
    """Logging in, too: without a browser that could."""

    async def nobody(url: str) -> bool:
        return True

    browser.visit = nobody
    run = await begin(window)

    def step() -> bool:
        if run.bubble.help.isVisible():
            run.bubble.help.click()
        elif run.bubble.go_on.isVisible() and window.services.guided.reached < len(TASKS):
            run.bubble.go_on.click()
        return window.services.guided.reached == len(TASKS)

    await eventually(step)
    assert window.store.draft.get("live_redirect", "host") == REGISTERED
    assert window.services.live.proof is not None


@pytest.mark.asyncio
async def test_what_is_done_for_somebody_is_pressed_once(window: WizardWindow, browser: Browser) -> None:
    """The button of a log-in that runs takes it back: a second press of *Show me* did that."""

    async def nobody(url: str) -> bool:
        return True

    browser.visit = nobody
    run, live = await begin(window, KEYS.index("wrong_redirect")), window.services.live

    def begins() -> bool:
        if not live.running:
            run.bubble.help.click()
        return live.running

    await eventually(begins)
    for _ in range(3):
        run.bubble.help.click()
    assert live.running


@pytest.mark.asyncio
async def test_it_is_left_by_escape_and_gone_on_with_from_start(window: WizardWindow, qtbot: QtBot) -> None:
    run = await begin(window, KEYS.index("client_id"))
    strip, ring, bubble = window.strip, run.ring, run.bubble
    await settled()
    assert bubble.height() == bubble._height(bubble.width()), "no higher than what is in it"
    high = strip.height()
    await sized(window, SMALLEST_SIZE)
    assert strip.height() == high, "its one button has room beside how far the run is"
    page = window.currentPage()
    assert isinstance(page, LazyPage)
    assert page.guide is not None
    document = window.store.draft
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.guided is None
    assert not ring.isVisible()
    assert not bubble.isVisible()
    assert window.store.draft == document, "who leaves keeps what is there"
    assert "Guided" not in strip.said
    start = body(window, number_of("start"))
    assert isinstance(start, StartPage)
    assert start.guided.accessibleName() == "Go on with the guided run"
    assert start.guided.accessibleDescription().startswith("2 of 12 done")
    await press(qtbot, start.guided)
    await eventually(lambda: window.guided is not None and window.currentId() == number_of("credentials"))
    assert window.store.draft == document, "in the same document"


@pytest.mark.asyncio
async def test_another_day_it_goes_on_in_a_document_as_the_tasks_before_leave_it(window: WizardWindow) -> None:
    await begin(window, KEYS.index("mend_redirect"))
    assert window.services.guided.reached == KEYS.index("wrong_redirect"), "what broke is not broken now"
    draft = window.store.draft
    assert draft.get("client", "client_id") == "practice-app"
    assert draft.get("live_redirect", "host") == REGISTERED
    assert draft.get("connection_label", "path") == ""
    await eventually(lambda: window.currentId() == number_of("redirect"))


@pytest.mark.asyncio
async def test_a_run_that_came_to_its_end_begins_anew(window: WizardWindow) -> None:
    await begin(window, len(TASKS))
    assert window.services.guided.reached == 0
    assert window.store.draft.get("name") == ""


@pytest.mark.asyncio
async def test_no_document_of_the_person_is_touched_and_nothing_is_kept(
    window: WizardWindow, files: DraftFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "own.json"
    window.store.put(("name",), "My own")
    files.save_as(own)
    before = own.read_bytes()
    await begin(window, KEYS.index("wrong_secret"))
    page = body(window, number_of("credentials"))
    assert isinstance(page, CredentialsPage)
    qtbot.keyClicks(page.secret.line, "x")
    window.store.put(("name",), "Practice")
    files.save_now()
    assert own.read_bytes() == before
    assert list((tmp_path / "drafts").glob("*")) == []
    assert not window.services.secrets.busy, "a secret of practice is not put into the password store"
    assert files.state == "Practice, not saved"
    files.save_as(tmp_path / "practice.json")
    window.store.put(("name",), "Mine now")
    files.save_now()
    assert "Mine now" in (tmp_path / "practice.json").read_text(), "who gives it a file wants to have it"


@pytest.mark.asyncio
async def test_what_is_open_already_is_saved_before(window: WizardWindow, files: DraftFiles, tmp_path: Path) -> None:
    window.store.put(("name",), "Typed a moment ago")
    await begin(window)
    (kept,) = (tmp_path / "drafts").glob("draft-*.json")
    assert "Typed a moment ago" in kept.read_text()


@pytest.mark.asyncio
async def test_another_document_ends_it(window: WizardWindow, files: DraftFiles) -> None:
    run = await begin(window)
    ring = run.ring
    files.new(Draft({"spec_version": 1, "name": "Other"}))
    assert window.guided is None
    assert not ring.isVisible()
    assert not files.for_practice
    assert window.services.secrets.text == ""


@pytest.mark.asyncio
async def test_doing_something_else_is_never_blocked(window: WizardWindow, qtbot: QtBot) -> None:
    run = await begin(window, KEYS.index("client_id"))
    window.go_to(number_of("whitelist"))
    await eventually(lambda: run.bubble.go_on.isVisible())
    assert run.bubble.go_on.text() == "Back to the task"
    assert not run.ring.isVisible()
    await press(qtbot, run.bubble.go_on)
    assert window.currentId() == number_of("credentials")
    await eventually(run.ring.isVisible)


@pytest.mark.asyncio
async def test_one_back_undoes_what_the_task_before_did(window: WizardWindow, qtbot: QtBot) -> None:
    run = await begin(window, KEYS.index("client_id"))
    await press(qtbot, run.bubble.back)
    await reached(window, "redirect")
    assert window.store.draft.get("live_redirect", "host") == OTHER
    window.store.undo()
    assert window.store.draft.get("live_redirect", "host") == REGISTERED, "itself one step of undo"


@pytest.mark.asyncio
async def test_one_back_takes_the_wrong_secret_along(window: WizardWindow, qtbot: QtBot) -> None:
    run = await begin(window, KEYS.index("wrong_secret"))
    right = window.services.secrets.text
    await press(qtbot, run.bubble.help)
    assert window.services.secrets.text != right
    await press(qtbot, run.bubble.back)
    assert window.services.secrets.text == right
    await reached(window, "client_id")


@pytest.mark.asyncio
async def test_nobody_is_interrupted_while_typing(
    window: WizardWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guided, "TYPED_MS", 10_000_000)
    run = await begin(window)
    qtbot.keyClicks(window.focusWidget(), "M")
    assert run.scene().has("name")
    assert window.services.guided.reached == 0, "more letters may follow"


@pytest.mark.asyncio
async def test_the_bubble_is_the_next_stop_and_gives_the_focus_back(window: WizardWindow, qtbot: QtBot) -> None:
    run = await begin(window, KEYS.index("client_id"))
    field = window.focusWidget()
    assert run.ring.geometry().contains(place(field, window))
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.focusWidget() is run.bubble.help
    qtbot.keyClick(run.bubble.help, Qt.Key.Key_Escape)
    assert window.guided is None
    assert window.focusWidget() is field


@pytest.mark.asyncio
async def test_what_to_do_is_said_with_its_place_in_the_run(window: WizardWindow) -> None:
    run = await begin(window, KEYS.index("client_id"))
    assert "Fill in the client ID" in run.bubble.said
    assert "3 of 12" in run.bubble.said
    assert run.bubble.accessibleName() == run.bubble.said
    assert run.tasks.accessibleName().startswith("Guided run: 2 of 12 done")


@pytest.mark.asyncio
async def test_each_task_is_announced(window: WizardWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    await begin(window)
    window.store.put(("name",), "Mine")
    await reached(window, "redirect")
    bubbles = [text for text in told if " of 12" in text and "Guided" not in text]
    assert [text.partition(".")[0] for text in bubbles] == ["Make a connection", "Register the redirect"]


@pytest.mark.asyncio
async def test_what_fails_on_purpose_is_marked_as_such(window: WizardWindow, qtbot: QtBot) -> None:
    run = await begin(window, KEYS.index("wrong_secret"))
    (pill,) = run.progress.findChildren(Pill)
    assert not pill.isVisible()
    window.services.secrets.put("wrong")
    await press(qtbot, window.strip.authorize_now)
    await reached(window, "mend_secret")
    assert pill.isVisible()
    assert pill.text() == "On purpose"


@pytest.mark.asyncio
@pytest.mark.parametrize("key", by_day(KEYS, each=3))
@pytest.mark.parametrize("size", [WINDOW_SIZE, SMALLEST_SIZE])
async def test_nothing_stands_on_what_is_pointed_at(window: WizardWindow, key: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    run = await begin(window, KEYS.index(key))
    bubble = run.bubble.geometry().adjusted(12, 12, -12, -12)  # what is around it is the pointer's
    assert window.rect().contains(bubble)
    await eventually(lambda: run.ring.isVisible() and not run.ring.geometry().adjusted(6, 6, -6, -6).isEmpty())
    await eventually(
        lambda: (
            not run.bubble.geometry().adjusted(12, 12, -12, -12).intersects(run.ring.geometry().adjusted(6, 6, -6, -6))
        )
    )
    if size == WINDOW_SIZE:
        page = window.currentPage()
        assert isinstance(page, LazyPage)
        assert page.guide is not None
        guide = place(page.guide, window)
        assert run.bubble.geometry().left() + 12 >= guide.left() - 8
        assert run.tasks.isVisible()

        def covers_a_task() -> bool:
            rows = place(run.tasks.rows, window)
            free = [
                QRect(guide.left(), rows.top() + top, 10, run.tasks.rows.row_height) for _, top in run.tasks.rows.rows()
            ]
            now = run.bubble.geometry().adjusted(12 - 20, 12, -12, -12)
            return any(row.intersects(now) for row in free)

        await eventually(lambda: not covers_a_task())
        assert KEYS.index(key) in [task for task, _ in run.tasks.rows.rows()] or not run.tasks.rows.rows()
        assert window.strip.height() == window.strip.minimumHeight()


@pytest.mark.asyncio
async def test_larger_text_makes_the_bubble_higher_then_it_scrolls(window: WizardWindow) -> None:
    run = await begin(window)
    usual = run.bubble.height()
    run.bubble.say("Title", "1 of 12", "word " * 200)
    assert run.bubble.height() > usual
    run.bubble.limit(300)
    assert run.bubble.height() <= 300
    (words,) = run.bubble.findChildren(QScrollArea)
    assert words.focusPolicy() == Qt.FocusPolicy.StrongFocus, "the arrows scroll it"


@pytest.mark.asyncio
async def test_the_run_is_offered_first_to_who_has_nothing_yet(window: WizardWindow, files: DraftFiles) -> None:
    start = body(window, number_of("start"))
    assert isinstance(start, StartPage)
    ways = [start.guided, start.from_scratch, start.practise, start.bring]
    assert sorted(ways, key=lambda way: (place(way, window).y(), place(way, window).x())) == ways
    window.services.guided.reach(len(TASKS))
    files.new(NEW_CONNECTION)
    await eventually(lambda: window.page(number_of("start")).body is not None)  # type: ignore[attr-defined]
    start = body(window, number_of("start"))
    assert isinstance(start, StartPage)
    await eventually(lambda: place(start.guided, window).y() > place(start.from_scratch, window).y())


def test_a_setting_that_is_no_number_counts_for_none(settings: QSettings, store: DraftStore, files: DraftFiles) -> None:
    settings.setValue("guided", "many")
    host = guided_session.GuidedHost(settings, store, files, lambda: None)  # type: ignore[arg-type, return-value]
    assert host.reached == 0


@pytest.mark.usefixtures("usual")
@pytest.mark.asyncio
async def test_other_colours_leave_the_focus_where_it_is(window: WizardWindow) -> None:
    """The system changes them in the middle of a word; the window is laid out anew for that."""
    window.activateWindow()
    await begin(window)
    await eventually(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        theme().use(scheme)
        assert QApplication.focusWidget() is field
