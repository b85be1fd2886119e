"""Nothing is cut off and nothing jumps: every page at every size, with large text, with what nobody expects."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import CODES, findings
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, STEPS
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.failure.comparison import Comparison
from connection_wizard.ui.widgets.finish.secret_export import SecretExport
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.guide.guide_pane import GuideFold, GuidePane
from connection_wizard.ui.widgets.guide.guide_text import unbroken_paths
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.rows.finding_line import FindingLine
from connection_wizard.ui.widgets.sealed import SealedBrowser
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE
from connection_wizard.words import at_home
from tests.by_day import by_day
from tests.spec.rules.conftest import SAMPLE
from tests.spec.rules.guide import example
from tests.ui.conftest import application, area_of, body, button, idle, leave_no_widget, practise, until_signal
from tests.ui.test_looks import describe, restyle, settled, visible
from tests.waiting import eventually

ALL_STEPS = [step.number for step in STEPS]
SIZES = [SMALLEST_SIZE, WINDOW_SIZE, (1600, 1000)]
HALF: dict[str, Any] = {
    "spec_version": 1,
    "name": "Acme",
    "service_domain": "https://acme.com/x",
    "redirect_url": "http://auth.acme.com/back",
    "client": {"client_id": " id"},
    "authorization": {"url": "http://auth.acme.com/authorize", "scopes": ["read"], "pkce": "none"},
    "access_token": {
        "method": "GET",
        "url": "acme.com/token",
        "follow_ups": [{"purpose": "exchange", "method": "GET", "url": "", "body": {}}],
    },
    "refresh_token": {"method": "GET", "url": "http://acme.com/token"},
    "revoke_token": {"method": "POST", "url": ""},
    "test_call": {"method": "POST", "url": "https://api.acme.com/items/1"},
    "connection_label": {"name": "", "path": "res.data"},
    "whitelist": ["co.uk"],
    "unique_identifier": {"path": "authData.accesstokencode.access_token"},
}
LONG = "A label that somebody pasted from the provider's documentation without reading it to its end " * 3


@pytest.fixture(params=[1.0, 1.5], ids=["usual-text", "large-text"])
def text_size(request: pytest.FixtureRequest) -> Iterator[float]:
    """The system's font, as it is and half as large again; set before the window is made."""
    running = application()
    before, larger = running.font(), running.font()
    larger.setPointSizeF(before.pointSizeF() * request.param)
    restyle(larger)
    yield request.param
    leave_no_widget()
    restyle(before)


def sized(window: WizardWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    application().processEvents()


def unfold(page: QWidget) -> None:
    for part in page.findChildren(Advanced):
        part.open()
    application().processEvents()


def too_wide(page: QWidget) -> list[str]:
    """What makes a page wider than its place; empty where nothing does."""
    room = area_of(page).viewport().width()
    if page.width() <= room:
        return []
    wide = [made for made in page.findChildren(QWidget) if made.isVisible() and made.minimumSizeHint().width() > 0]
    wide.sort(key=lambda made: made.mapTo(page, QPoint(made.width(), 0)).x())
    return [f"{page.width()} > {room}", *(f"{describe(made)} {made.width()}" for made in wide[-4:])]


def cut(page: QWidget) -> list[str]:
    """Texts of one line that are wider than their place."""
    one_line = [made for made in visible(page, QLabel) if made.text() and not made.wordWrap()]
    buttons = [made for made in visible(page, QAbstractButton) if made.text() and made.layout() is None]
    return [
        f"{describe(made)}: {made.width()} < {made.sizeHint().width()}"
        for made in (*one_line, *buttons)
        if made.width() < made.sizeHint().width() - 1
    ]


async def look_at_all(window: WizardWindow) -> dict[tuple[int, tuple[int, int]], list[str]]:
    """Each page at each size: made in the smallest and in the largest by turns."""
    found = {}
    for step, sizes in zip(ALL_STEPS, itertools.cycle((SIZES, SIZES[::-1])), strict=False):
        sized(window, sizes[0])
        page = body(window, step)
        unfold(page)
        for size in sizes:
            sized(window, size)
            await asyncio.sleep(0.02)  # the proof is written in the meantime, and the strip made anew after it
            if wrong := [*too_wide(page), *cut(page), *cut(window.strip)]:
                found[step, size] = wrong
    return found


@pytest.mark.asyncio
@pytest.mark.usefixtures("text_size")
async def test_no_page_is_wider_than_its_place_and_no_word_is_cut(window: WizardWindow) -> None:
    await practise(window)
    window.services.live.prove()
    await idle(window.services.live)
    window.store.put(("access_token", "follow_ups"), HALF["access_token"]["follow_ups"])
    window.store.put(("access_token", "follow_ups", 1), {"method": "GET", "url": LONG})
    assert await look_at_all(window) == {}


@pytest.mark.asyncio
async def test_what_nobody_expects_has_its_place(window: WizardWindow) -> None:
    """Long labels, long addresses, a giant token answer, right-to-left text, 500 scopes, 60 fields."""
    await practise(window)
    put = window.store.put
    fields = [{"key": f"f{number}", "label": f"Field {number}", "type": "string"} for number in range(60)]
    fields[0] |= {"label": LONG, "help": LONG, "prefix": "https://", "suffix": ".example.com"}
    fields[1] |= {"label": "الاسم الكامل للمنطقة"}
    put(("fields",), fields)
    put(("name",), LONG)
    put(("authorization", "scopes"), [f"https://www.acme.com/auth/scope.{number}" for number in range(500)])
    put(("authorization", "url"), f"https://{'very-long-host-name.' * 8}acme.com/oauth/${{context.authData.f0}}")
    put(("whitelist",), [f"domain-number-{number}.com" for number in range(40)])
    put(("request_parameters", "headers"), [{"name": "X-" + "Long-" * 20, "value": "v" * 400}])
    window.services.answers.put("test", {"name": "اسم " * 60, "email": f"{'x' * 200}@acme.com"}, "pasted")
    window.services.answers.put("token", {"access_token": "e" * 60_000, "scope": "a b " * 2000}, "pasted")
    put(("connection_label", "path"), "authData.testcode.name")
    put(("unique_identifier", "path"), "authData.testcode.email")
    sized(window, SMALLEST_SIZE)
    for step in ALL_STEPS:
        page = body(window, step)
        application().processEvents()
        assert too_wide(page) == [], step
        for chips in visible(page, ChipsEdit):
            lowest = max(made.geometry().bottom() for made in visible(chips, QWidget))
            assert lowest < chips.height(), step


def places(page: QWidget) -> dict[str, tuple[int, int]]:
    kinds = (QLineEdit, QComboBox, QAbstractButton, QPlainTextEdit)
    shown = [made for kind in kinds for made in visible(page, kind) if made.objectName() != "fix"]
    return {f"{describe(made)} {id(made)}": made.mapTo(page, QPoint()).toTuple() for made in shown}


@pytest.mark.asyncio
@pytest.mark.parametrize("filled", [False, True], ids=["empty", "half-filled"])
async def test_nothing_moves_when_messages_appear(window: WizardWindow, filled: bool) -> None:
    if filled:
        window.store.open(Draft(HALF))
    sized(window, WINDOW_SIZE)
    moved = {}
    for step in ALL_STEPS:
        page = body(window, step)
        await settled()
        before = places(page)
        window.store.touch_step(step)
        await settled()
        after = places(page)
        if jumps := {name: (at, after.get(name)) for name, at in before.items() if after.get(name) != at}:
            moved[step] = jumps
    assert moved == {}


@pytest.mark.asyncio
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_a_guide_begins_at_its_top_with_its_words_beside_the_scroll_bar(
    direction: Qt.LayoutDirection, store: DraftStore, files: DraftFiles, settings: QSettings
) -> None:
    running = application()
    running.setLayoutDirection(direction)
    settings.setValue("guide_whole", True)  # of its first section alone nothing scrolls
    window = WizardWindow(store, files, settings=settings)
    try:
        window.resize(1180, 600)
        window.show()
        await asyncio.sleep(0.2)  # the guide's text follows the first picture
        for step in (2, 5):
            window.go_to(step)
            application().processEvents()
            [text] = visible(window, QTextBrowser)
            bar = text.verticalScrollBar()
            assert (bar.value(), bar.maximum() > 0) == (0, True), step
            words, scroll = (made.rect().translated(made.mapTo(text, QPoint())) for made in (text.viewport(), bar))
            assert max(scroll.left() - words.right(), words.left() - scroll.right()) >= 10
    finally:
        running.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        window.close()
        await window.shut_down()


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [9, 11])
@pytest.mark.parametrize("sought", ["name", "nowhere"])
async def test_nothing_moves_when_a_search_tells_what_it_found(window: WizardWindow, step: int, sought: str) -> None:
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    sized(window, WINDOW_SIZE)
    page = body(window, step)
    application().processEvents()
    before = places(page)
    panel = page.findChild(AnswerPanel)
    assert isinstance(panel, AnswerPanel)
    search = next(made for made in visible(panel, QLineEdit) if made.accessibleName() == "Search in the answer")
    search.setText(sought)
    for work in panel.findChildren(Slices):
        await until_signal(work.ended, partial(lambda slices: not slices.working, work))
    assert any("Not found" in made.text() or " of " in made.text() for made in visible(panel, QLabel))
    await settled()
    after = places(page)
    assert {name: after.get(name) for name in before} == before


@pytest.mark.asyncio
# The last page tells what was proved, in as many lines as it takes
@pytest.mark.parametrize("step", by_day(ALL_STEPS[:-1], each=3, beginning=2))
async def test_nothing_moves_when_the_live_test_brings_its_answers(window: WizardWindow, step: int) -> None:
    await practise(window)
    sized(window, WINDOW_SIZE)
    page = body(window, step)
    await settled()
    before = places(page)
    window.services.live.authorize()
    await idle(window.services.live)
    await settled()
    after = places(page)
    assert {name: after[name] for name in before if name in after} == {
        name: at for name, at in before.items() if name in after
    }


@pytest.mark.asyncio
async def test_nothing_moves_when_the_export_is_to_hold_the_client_secret(window: WizardWindow) -> None:
    await practise(window)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    sized(window, WINDOW_SIZE)
    page = body(window, FINISH)
    [tick] = [found.tick for found in page.findChildren(SecretExport)]
    await settled()
    before = places(page)
    tick.click()
    await settled()
    assert tick.isChecked()
    assert places(page) == before


@pytest.mark.asyncio
async def test_what_may_be_clicked_stands_where_the_rest_of_its_column_begins(window: WizardWindow) -> None:
    """A link is words, not a button with a margin: its first letter is below the first letter of the field above."""
    window.services.answers.put("test", {"id": 1}, "pasted")
    page = body(window, 9)
    application().processEvents()
    link = button(page, "Open another answer …")
    [panel] = page.findChildren(AnswerPanel)
    picture = link.grab().toImage()
    ground = picture.pixel(picture.width() - 1, 0)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    assert link.mapTo(page, QPoint(min(inked), 0)).x() - panel.tree.mapTo(page, QPoint()).x() <= 2


@pytest.mark.asyncio
async def test_a_long_list_of_domains_is_told_by_its_number(window: WizardWindow) -> None:
    await practise(window)
    window.store.put(("whitelist",), [f"domain-{number}.com" for number in range(40)])
    said = " ".join(made.text() for made in visible(body(window, 10), QLabel))
    assert "domain-0.com, domain-1.com, domain-2.com, domain-3.com, domain-4.com, domain-5.com and 34 more" in said


@pytest.mark.asyncio
async def test_nothing_moves_when_two_addresses_are_compared(window: WizardWindow) -> None:
    sized(window, WINDOW_SIZE)
    page = body(window, 2)
    [comparison] = page.findChildren(Comparison)
    await settled()
    before = places(page)
    wanted = comparison._entries()[0].address
    for pasted in (wanted, f"{wanted}/", "http://elsewhere.com/ "):
        comparison._field.setText(pasted)
        await settled()
        assert places(page) == before, pasted


@pytest.mark.asyncio
async def test_the_addresses_that_are_compared_begin_below_each_other(window: WizardWindow) -> None:
    [comparison] = body(window, 2).findChildren(Comparison)
    comparison._field.setText(comparison._entries()[0].address.upper())
    shown = QTextDocument()
    shown.setDefaultFont(comparison._marked.font())
    shown.setHtml(comparison._marked.text())
    blocks = (shown.findBlockByNumber(number) for number in range(shown.blockCount()))
    begins = [shown.documentLayout().blockBoundingRect(one).left() for one in blocks if "://" in one.text().lower()]
    assert len(begins) == 2
    assert begins[0] == begins[1] > 0


@pytest.mark.asyncio
async def test_a_text_of_one_line_without_room_ends_in_dots(window: WizardWindow) -> None:
    long = Elided("context?.authData?.testcode?.profile?.real_name")
    short = Elided(long.fontMetrics().elidedText(long.text(), Qt.TextElideMode.ElideRight, 120))
    assert short.text().endswith("…")
    for made in (long, short):
        made.setParent(window)
        made.resize(120, 24)
    assert long.grab().toImage() == short.grab().toImage()
    assert long.text().endswith("real_name"), "who reads it with a screen reader hears all of it"


@pytest.mark.asyncio
async def test_a_long_name_in_an_answer_leaves_its_value_room(window: WizardWindow) -> None:
    sized(window, WINDOW_SIZE)
    [panel] = body(window, 9).findChildren(AnswerPanel)

    def picture(value: str) -> QImage:
        window.services.answers.put("test", {"k" * 200: value}, "pasted")
        application().processEvents()
        return panel.tree.viewport().grab().toImage()

    assert picture("Maya") != picture("Nadia"), "the value can be seen"


AT_ONCE = 10
"""Codes that one test looks at: a worker that has only the whole table left would keep the others waiting."""


@pytest.mark.asyncio
@pytest.mark.parametrize("first", by_day(range(0, len(CODES), AT_ONCE), each=8, beginning=6))
async def test_every_finding_is_read_whole_at_its_field_and_moves_nothing(window: WizardWindow, first: int) -> None:
    window.resize(*WINDOW_SIZE)
    moved, cut_off, seen, looked_at = {}, {}, 0, 0
    for code in list(CODES)[first : first + AT_ONCE]:
        draft = example(CODES[code], SAMPLE)
        window.store.open(draft)
        for found in (finding for finding in findings(draft) if finding.code == code and finding.path):
            looked_at += 1
            page = body(window, found.step)
            page.show_place(found.path)
            await settled()
            before = places(page)
            window.store.touch(found.path)
            await settled()
            after = places(page)
            offers = [made.text() for made in visible(page, QAbstractButton) if made.objectName() == "fix"]
            for name in before.keys() - after.keys():
                if any(text in name for text in offers):
                    del before[name]  # what the finding offers is offered once
            if jumps := {name: (at, after.get(name)) for name, at in before.items() if after.get(name) != at}:
                moved[code] = jumps
            for line in visible(page, FindingLine):
                if at_home(found.message, found.step) in line.text:
                    seen += 1
                    [words] = line.findChildren(KeptLines)
                    if words.is_cut:
                        cut_off[code] = line.text
    assert moved == {}
    assert cut_off == {}
    assert seen >= looked_at > 0


def test_no_line_of_a_guide_ends_behind_the_slash_of_a_path(qtbot: QtBot) -> None:
    """ "Search for /" stood in one line, "authorize" in the next."""
    made = SealedBrowser()
    qtbot.addWidget(made)
    made.setMarkdown(unbroken_paths("Search for **/authorize** or **/profile**, as in https://a.test/b"))
    for width in range(100, 300, 4):
        made.document().setTextWidth(width)
        layout, text = made.document().firstBlock().layout(), made.toPlainText()
        lines = [layout.lineAt(at) for at in range(layout.lineCount())]
        ends = [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]
        assert not [line for line in ends if line.endswith((" /", "\n/")) or line == "/"], width
    made.selectAll()
    assert made.createMimeDataFromSelection().text() == "Search for /authorize or /profile, as in https://a.test/b"


def test_what_unfolds_a_guide_stands_right_below_its_text(window: WizardWindow, settings: QSettings) -> None:
    """Filled where it had no place yet, the text was far higher than its lines: a gap was below it."""
    pane = GuidePane(STEPS[0], window, GuideFold(window, settings))
    (text,) = pane.findChildren(QTextBrowser)
    text.viewport().resize(text.viewport().width(), 4)  # as before, where the text has its new size already
    text.document().documentLayout().blockSignals(True)
    pane._fit_height()
    lines = text.document().size().height()
    assert lines <= text.maximumHeight() <= lines + 2 * text.fontMetrics().lineSpacing()
    pane.deleteLater()


@pytest.mark.asyncio
async def test_a_guide_comes_to_rest_with_all_of_its_first_section(window: WizardWindow) -> None:
    """It fitted without the scroll bar and not with it: Qt showed and hid the bar for ever, and a line was cut off."""
    await eventually(lambda: window.findChild(QTextBrowser) is not None)
    for step in ALL_STEPS:
        body(window, step)
        await settled()
        (pane,) = (made for made in window.findChildren(GuidePane) if made.isVisible())
        text = pane.findChild(QTextBrowser)
        assert isinstance(text, QTextBrowser)
        resized: list[object] = []
        text.document().documentLayout().documentSizeChanged.connect(resized.append)
        await asyncio.sleep(0.02)
        assert resized == [], f"the guide of step {step} is laid out again and again"
        assert not text.verticalScrollBar().isVisible()
        assert text.document().size().height() <= text.viewport().height()
        pane.setMaximumHeight(90)
        await settled()
        assert text.verticalScrollBar().isVisible(), "where there is too little room it scrolls"
