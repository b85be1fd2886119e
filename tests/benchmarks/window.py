"""The window beside a bare one, a keystroke and a visit until they are painted, and a 10 MB answer in the tree."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView

from connection_wizard.http.json_slices import run_through
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import parse_path
from connection_wizard.steps import FINISH, START
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session import secret_box
from connection_wizard.ui.session.answers import reading_text
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.tasks import spawn
from connection_wizard.ui.shell.event_loop import GuiCollector, loop_for
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.answer.json_model import JsonModel
from connection_wizard.ui.widgets.theme import make_application
from tests.benchmarks.measured import Row, medians
from tests.benchmarks.sources import large_description, large_page
from tests.benchmarks.start_up import document_of_a_provider
from tests.first_picture import homes, started
from tests.large import large_answer
from tests.ui.conftest import idle, practise
from tests.waiting import eventually

STARTS = 9
KEYS = 60
CLICKS = 40
VISITS = 4
VISIT_MS = 400
MEGABYTES = 10
DESCRIPTION_MB = 5
PAGE_MB = 2

_BARE = """
from PySide6.QtWidgets import QApplication, QWizard, QWizardPage
application = QApplication([])
window = QWizard()
window.setWizardStyle(QWizard.WizardStyle.ModernStyle)
for number in range(14):
    window.addPage(QWizardPage())
window.resize(1120, 720)
window.show()
application.processEvents()
import os
os._exit(0)
"""


def measure() -> Iterator[Row]:
    """All rows of this benchmark."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    secret_box.LOOK_MS = 10_000_000  # pages are looked at without a loop that could ask the vault
    yield _shown()
    application = QApplication.instance() or make_application("wizard")
    assert isinstance(application, QApplication)
    with _window() as window:
        yield _keystrokes(window, "an empty spec", "below 16 ms")
        window.store.open(Draft(_large_spec()))
        yield _keystrokes(window, "500 scopes, 200 fields, 500 parameters", "below 50 ms")
    documents = {"500 scopes, 200 fields, 500 parameters": _large_spec(), **large_parts(), "all in one": _all_in_one()}
    for what, document in documents.items():
        with _window() as window:
            window.store.open(Draft(document))
            yield from _pages(window, what)
    with _window() as window:
        yield from _visits(window)
    with _window() as window:
        yield from _large_answer(window)
    with _window() as window, asyncio.Runner(loop_factory=lambda: loop_for(application)) as runner:
        yield runner.run(_large_run(window))
    for what, source in {"OpenAPI": large_description(DESCRIPTION_MB), "HTML": large_page(PAGE_MB)}.items():
        with _window() as window, asyncio.Runner(loop_factory=lambda: loop_for(application)) as runner:
            name = f"{len(source) / 1_000_000:.0f} MB of {what}"
            yield from runner.run(_large_source(window, source, name))


def _shown() -> Row:
    with tempfile.TemporaryDirectory() as folder:

        def start(text: str) -> Callable[[], object]:
            return lambda: subprocess.run([sys.executable, "-c", text], env=homes(Path(folder)), check=True)

        ours, beside = medians(start(started("pass")), start(_BARE), STARTS)
    return Row("from nothing to the window, beside a bare QWizard", ours, beside, "at most 2")


@contextmanager
def _window() -> Iterator[WizardWindow]:
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        store = DraftStore()
        files = DraftFiles(store, Path(folder), settings=settings)
        window = WizardWindow(store, files, settings=settings, browser=_visit)
        collector = GuiCollector(window.documents)
        window.show()
        yield window
        window.close()
        files.save_now()
        window.deleteLater()
        collector.stop()


async def _visit(url: str) -> bool:
    await Visitor().visit(url)
    return True


def _paint() -> None:
    QApplication.processEvents()


def _body(window: WizardWindow, step: int) -> PageBody:
    window.go_to(step)
    _paint()
    page = window.page(step)
    assert isinstance(page, LazyPage)
    assert page.body is not None
    return page.body


def _visits(window: WizardWindow) -> Iterator[Row]:
    """From the click in the step list to the painted page, of a connection that is filled: at first, and later."""
    QTest.qWait(VISIT_MS)
    window.store.open(Draft(document_of_a_provider()))
    order = [*range(START + 1, FINISH + 1), START]  # the first page is there already
    rounds = [[(step, _visited(window, step)) for step in order] for _ in range(VISITS)]
    first, *later = [dict(taken) for taken in rounds]
    for step in order:
        if step != START:
            yield Row(f"the first visit of page {step}", first[step], None, "at most 100 ms")
        again = statistics.median(taken[step] for taken in later)
        yield Row(f"a later visit of page {step}", again, None, "at most 30 ms")


def _visited(window: WizardWindow, step: int) -> float:
    """The process's own seconds; what the page does afterwards is over before the next visit."""
    QTest.qWait(VISIT_MS)
    started = time.process_time()
    QTest.mouseClick(window.steps.button(step), Qt.MouseButton.LeftButton)
    _paint()
    taken = time.process_time() - started
    assert window.currentId() == step
    return taken


def _keystrokes(window: WizardWindow, words: str, limit: str) -> Row:
    body = _body(window, 4)
    edit = next(e for e in body.findChildren(QLineEdit) if "URL" in e.accessibleName())
    edit.setFocus()
    QTest.qWait(200)
    taken = [_keystroke(edit, letter) for letter in ("https://auth.acme.com/" + "authorize" * 20)[:KEYS]]
    assert edit.text().startswith("https://auth.acme.com/")
    return Row(f"a keystroke until its findings are painted, {words}", statistics.median(taken), None, limit)


def _keystroke(edit: QLineEdit, letter: str) -> float:
    """The process's own seconds from a letter to the picture: what else the machine does is not among them."""
    started = time.process_time()
    QTest.keyClicks(edit, letter)
    _paint()
    return time.process_time() - started


def _large_spec() -> dict[str, object]:
    return {
        "spec_version": 1,
        "name": "Large",
        "authorization": {
            "scopes": [f"scope.{number}.read" for number in range(500)],
            "parameters": [{"name": f"p{n}", "value": f"${{context.authData.field_{n % 200}}}"} for n in range(500)],
        },
        "fields": [{"key": f"field_{n}", "label": f"Field {n}", "type": "string"} for n in range(200)],
    }


def large_parts() -> dict[str, dict[str, object]]:
    """Documents that are large in one list each."""
    look_up = {"method": "GET", "purpose": "look_up", "response": {"keep": [{"name": "site", "path": "id"}]}}
    options = [{"label": f"Choice {number}", "value": f"choice_{number}"} for number in range(2000)]
    token = {"method": "POST", "url": "https://acme.com/token"}
    return {
        "500 domains": {"whitelist": [f"acme{number}.com" for number in range(500)]},
        "200 kept values": {
            "access_token": token
            | {"response": {"keep": [{"name": f"k{n}", "path": f"data.k{n}"} for n in range(200)]}}
        },
        "200 follow-up calls": {
            "access_token": token | {"follow_ups": [look_up | {"url": f"https://api{n}.acme.com"} for n in range(200)]}
        },
        "2,000 choices": {"fields": [{"key": "region", "label": "Region", "type": "dropdown", "options": options}]},
        "long code": {"access_token": token | {"snippet": "const one = 1;\n" * 5000}},
    }


def _all_in_one() -> dict[str, object]:
    """A document that is large in fields, scopes, parameters, choices and follow-up calls alike."""
    large, parts = _large_spec(), large_parts()
    calls, choices = parts["200 follow-up calls"], parts["2,000 choices"]
    return large | calls | {"fields": [*large["fields"], *choices["fields"]]}  # type: ignore[misc]


def _pages(window: WizardWindow, what: str) -> Iterator[Row]:
    """The slowest page's median keystroke in its first text field, and the slowest keystroke of all pages."""
    slowest = once = (0.0, 0)
    for step in range(13):
        edits = [e for e in _body(window, step).findChildren(QLineEdit) if e.isVisible() and not e.isReadOnly()]
        if not edits:
            continue
        edits[0].setFocus()
        QTest.qWait(100)
        taken = [_keystroke(edits[0], letter) for letter in "keystroke"]
        slowest, once = max(slowest, (statistics.median(taken), step)), max(once, (max(taken), step))
    yield Row(f"a keystroke on the slowest page ({slowest[1]}), {what}", slowest[0], None, "below 50 ms")
    yield Row(f"the slowest keystroke of all (page {once[1]}), {what}", once[0], None, "below 50 ms")


def _large_answer(window: WizardWindow) -> list[Row]:
    text = large_answer(MEGABYTES)
    panel = _body(window, 9).findChild(AnswerPanel)
    tree = panel.tree if isinstance(panel, AnswerPanel) else QTreeView()
    answers = window.services.answers

    def first_rows() -> None:
        answers.put("test", run_through(reading_text(text)), "a file")
        _paint()

    answers.put("test", {"small": 1}, "")
    _paint()
    first, beside = medians(first_rows, lambda: json.loads(text), 5)
    model = tree.model()
    people = model.index(1, 0)
    tree.collapse(people)
    _paint()
    started = time.perf_counter()
    tree.expand(people)
    _paint()
    expanded = time.perf_counter() - started
    picked = []
    viewport = (
        tree.viewport()
    )  # asked for here alone, and for the first time: PySide loads dozens of Qt's classes for it
    assert isinstance(model, JsonModel)
    for row in range(CLICKS):
        person = model.find(parse_path(f"authData.testcode.people[{row}]"))
        tree.expand(person.parent())
        tree.expand(person)
        place = model.index(1, 0, person)
        tree.scrollTo(place)
        _paint()
        started = time.perf_counter()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=tree.visualRect(place).center())
        _paint()
        picked.append(time.perf_counter() - started)
        assert window.store.draft.get("connection_label", "path") == f"authData.testcode.people[{row}].name"
    return [
        Row(f"{MEGABYTES} MB: from its text to the first rows, beside json.loads", first, beside, "at most 2"),
        Row(f"{MEGABYTES} MB: a list in {model.rowCount(people)} ranges expanded", expanded, None, "below 16 ms"),
        Row(f"{MEGABYTES} MB: a value picked, median", statistics.median(picked), None, "below 16 ms"),
        Row(f"{MEGABYTES} MB: a value picked, slowest", max(picked), None, "below 16 ms"),
    ]


async def _large_run(window: WizardWindow) -> Row:
    """The longest that the loop is held while 10 MB arrive in a live run, are read and shown on the picking page."""
    with suppress(ImportError):  # httpx loads its command line with them where they are, as among the tests' tools
        import click  # noqa: F401
        import rich.progress  # noqa: F401
    await practise(window)
    with tempfile.TemporaryDirectory() as folder, _served(folder) as port:
        window.store.put(("test_call", "url"), f"http://127.0.0.1:{port}/me.json")
        window.go_to(9)
        await asyncio.sleep(0.2)
        gaps: list[float] = []
        watch = asyncio.get_running_loop().create_task(_watch(gaps))
        await asyncio.sleep(0.3)
        gaps.clear()
        window.services.live.authorize()
        await idle(window.services.live)
        await asyncio.sleep(1.0)
        watch.cancel()
        panel = window.currentPage().findChild(AnswerPanel)
        assert isinstance(panel, AnswerPanel)
        assert len(panel.paths()) > CLICKS, "the answer has arrived"
    await window.shut_down()
    return Row(f"{MEGABYTES} MB: longest that the loop is held in a live run", max(gaps), None, "below 50 ms")


async def _large_source(window: WizardWindow, source: str, name: str) -> list[Row]:
    """The longest turn of the loop while a source is read that was pasted, and all that such a turn computes."""
    held: list[float] = []
    computed: list[float] = []
    gc.collect()
    watches = [spawn(_watch(held)), spawn(_watch(computed, time.process_time))]
    await asyncio.sleep(0.3)
    held.clear()
    computed.clear()
    window.services.pasted.read(source)
    await eventually(lambda: window.understood is not None)
    await asyncio.sleep(1.0)
    for watch in watches:
        watch.cancel()
    await window.shut_down()
    return [
        Row(f"{name}: longest that the loop is held while it is read", max(held), None, "below 50 ms"),
        Row(f"{name}: the most that this process computes in a turn", max(computed), None, "below 50 ms"),
    ]


async def _watch(gaps: list[float], clock: Callable[[], float] = time.perf_counter) -> None:
    while True:
        started = clock()
        await asyncio.sleep(0)
        gaps.append(clock() - started)


@contextmanager
def _served(folder: str) -> Iterator[int]:
    """Python's own web server, in another process, with the large answer; yields its port."""
    Path(folder, "me.json").write_text(large_answer(MEGABYTES), encoding="utf-8")
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            yield int(server.stdout.readline().split(" port ")[1].split()[0])
        finally:
            server.terminate()
