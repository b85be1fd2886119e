"""Whatever is pasted or dropped into whatever field: shown harmlessly or refused in a sentence, and at once.

Each field of each page gets each of them. What Qt does with a text grows with it, so what got into the field is what is
bounded, and the calls that it took.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets import plain
from connection_wizard.ui.widgets.answer import saved_answers
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.dialogs import ask_why
from connection_wizard.ui.widgets.door import LONGEST_LINE, LONGEST_TEXT, NO_TEXT, Line
from connection_wizard.ui.widgets.editors.area import Area
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.failure.error_page_card import LONGEST_PAGE, ErrorPageCard
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.sources.paste_field import PasteField
from connection_wizard.words import Words
from tests.counting import calls
from tests.modules import sources
from tests.ui.conftest import application, body
from tests.ui.test_looks import describe, visible
from tests.ui.test_pages import WITH_EVERYTHING
from tests.waiting import eventually

MEGABYTE = "x" * 1_000_000
SCRIPTS = "<p>a</p><script>alert(1)</script><img src='https://evil.test/x.png'>\n" * 40
CONTROL = "a\u202eb\u0007c\u200bd\x1b[31m\u2066e\x00f\ud800g"

MOST, MOST_IN_A_PAGE = 6_000, 12_000
"""Calls for what is refused, and for a page of which the beginning is read and diagnosed."""


Field = QLineEdit | QPlainTextEdit | QTextEdit


def fields(parent: QWidget) -> Iterator[Field]:
    """Everything that can be typed into."""
    found = [*parent.findChildren(QLineEdit), *parent.findChildren(QPlainTextEdit), *parent.findChildren(QTextEdit)]
    for made in found:
        if isinstance(made, Field) and made.isVisible() and made.isEnabled() and not made.isReadOnly():
            yield made


def held(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def dropped(field: QWidget, data: QMimeData) -> None:
    """As by the mouse; an area takes what is dropped on what is seen of it."""
    target = field.viewport() if isinstance(field, QPlainTextEdit | QTextEdit) else field
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, none))


def pasted(field: QWidget) -> None:
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def mime(text: str) -> QMimeData:
    made = QMimeData()
    made.setText(text)
    made.setHtml(text)
    return made


def picture() -> QMimeData:
    made = QMimeData()
    made.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said beside a field."""
    from connection_wizard.ui.widgets import door
    from connection_wizard.ui.widgets.editors import area

    said: list[str] = []

    def tell(widget: QWidget, sentence: Words) -> None:
        said.append(sentence)
        plain.tell_beside(widget, sentence)

    for place in (door, area):
        monkeypatch.setattr(place, "tell_beside", tell)
    return said


def through(window: WizardWindow, do: Callable[[Field], None]) -> int:
    """Do something in each field of each page and dialog; returns how many there are."""
    count = 0
    for step in STEPS:
        page = body(window, step.number)
        if step.key == "authorization":
            window.services.attention.open_page(opened=True)
        for part in page.findChildren(Advanced):
            part.open()
        for table in page.findChildren(ParameterTable):
            table._add.click()
        window.activateWindow()
        for field in list(fields(page)):
            field.setFocus()
            do(field)
            count += 1
    dialogs = [ask_why(window, "A finding.", lambda reason: None)]
    for dialog in dialogs:
        for field in list(fields(dialog)):
            field.setFocus()
            do(field)
            count += 1
        dialog.close()
    return count


@pytest.mark.asyncio
async def test_nothing_that_is_far_too_long_gets_in_by_any_way(window: WizardWindow, told: list[str]) -> None:
    """Refused in a sentence each time: below the field or beside it; one field hands it on, to be read elsewhere."""
    refusals: list[object] = []
    window.store.open(Draft(WITH_EVERYTHING))
    window.services.store.refused.connect(lambda at: refusals.append(at))
    long: list[str] = []
    unsaid: list[str] = []
    known: set[tuple[type, bool]] = set()

    def put_in(field: Field, way: Callable[[], None]) -> None:
        before, said = held(field), len(told) + len(refusals)
        taken = calls(way)
        now = held(field)
        whole_pages = isinstance(field, QLineEdit) and field.maxLength() == LONGEST_PAGE
        if taken > (MOST_IN_A_PAGE if whole_pages else MOST) or (len(now) > len(before) and not whole_pages):
            long.append(f"{describe(field)}: {len(now)} after {taken} calls")
        elif len(told) + len(refusals) == said and not whole_pages and not isinstance(field, PasteField):
            unsaid.append(describe(field))

    def both(field: Field) -> None:
        QGuiApplication.clipboard().setText(MEGABYTE)
        kind = (type(field), isinstance(field, QLineEdit) and field.maxLength() == LONGEST_PAGE)
        if kind not in known:  # once for each kind, and what is loaded with the first one is there then
            known.add(kind)
            pasted(field)
            dropped(field, mime(MEGABYTE))
            if field.acceptDrops():  # the line of a number does not
                put_in(field, partial(dropped, field, mime(MEGABYTE)))
        put_in(field, partial(pasted, field))

    assert through(window, both) > 80
    assert long == []
    assert unsaid == []


@pytest.mark.asyncio
async def test_a_picture_is_refused_in_a_sentence(window: WizardWindow, told: list[str]) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    unsaid = []
    draft = window.store.draft
    for step in (0, 3, 4, 8):
        for field in list(fields(body(window, step))):
            QGuiApplication.clipboard().setMimeData(picture())
            before, said = held(field), len(told)
            if isinstance(field, PasteField):  # whose hint says so
                field.refused.connect(told.append)
            pasted(field)
            dropped(field, picture())
            if len(told) == said or held(field) != before:
                unsaid.append(describe(field))
    assert unsaid == []
    assert window.store.draft is draft


@pytest.mark.asyncio
async def test_what_is_said_of_a_source_moves_nothing(window: WizardWindow) -> None:
    """It stands in the hint's place, which has two lines; the next thing that is pasted says its own."""
    start = body(window, 0)
    assert isinstance(start, StartPage)
    field, below = start.paste, start.guided
    [hint] = (made for made in visible(start, QLabel) if made.text().startswith("Also a cURL line"))
    top = below.mapTo(start, QPoint()).y()
    field.take(mime("Nothing of it.\nAt all."))
    await eventually(lambda: hint.text().startswith("Nothing of an OAuth connection"))
    application().processEvents()
    assert hint.heightForWidth(hint.width()) > hint.fontMetrics().lineSpacing(), "in two lines"
    assert below.mapTo(start, QPoint()).y() == top
    field.take(picture())
    assert hint.text() == NO_TEXT


@pytest.mark.asyncio
async def test_what_others_wrote_is_text_and_no_more(window: WizardWindow) -> None:
    """The window stays as wide as it is, and whatever repeats it shows what cannot be seen."""
    width = window.width()
    unsafe: list[str] = []
    window.store.open(Draft(WITH_EVERYTHING))
    QGuiApplication.clipboard().setMimeData(mime(f"{CONTROL} {SCRIPTS}"))

    def put_in(field: Field) -> None:
        pasted(field)
        unsafe.extend(
            describe(made)
            for made in window.currentPage().findChildren(KeptLines)
            if made.isVisible() and any(sign in made.text() for sign in "\u202e\u2066\u0007\x1b\x00")
        )
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.clear()

    through(window, put_in)
    assert unsafe == []
    assert window.width() == width


def test_a_line_without_end_is_refused_in_an_area_too(qtbot: QtBot, told: list[str]) -> None:
    """It took four seconds to lay out; as many letters in lines are taken."""
    area = Area()
    qtbot.addWidget(area)
    for text, taken in (
        ("x" * (LONGEST_LINE + 1), False),
        ("x" * LONGEST_LINE, True),
        (("x" * 99 + "\n") * 2000, True),
        (("x" * 99 + "\n") * (LONGEST_TEXT // 100 + 1), False),
    ):
        area.clear()
        area.insertFromMimeData(mime(text))
        assert (area.toPlainText() == text) is taken
    assert len(told) == 2


def test_a_line_takes_what_belongs_there_and_grows(qtbot: QtBot, told: list[str]) -> None:
    line = Line()
    qtbot.addWidget(line)
    for length in (LONGEST_LINE, LONGEST_LINE - 1):  # to a long one more may come
        line.insert("x" * length)
    assert len(line.text()) == 2 * LONGEST_LINE - 1
    assert told == []
    line.setText("abc")
    line.insert("x" * (LONGEST_LINE + 1))
    assert line.text() == "abc"
    assert len(told) == 1
    whole = Line(cut_at=10)
    qtbot.addWidget(whole)
    whole.insert("x" * 20)
    assert whole.text() == "x" * 10


@pytest.mark.asyncio
async def test_an_answer_that_is_far_too_large_is_refused_in_a_sentence(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Who is told to save it as a file is told of that what to do, and not to choose what was chosen."""
    monkeypatch.setattr(saved_answers, "MAX_BYTES", 1000)
    [panel] = body(window, 9).findChildren(AnswerPanel)
    QGuiApplication.clipboard().setText(f'{{"a": "{"x" * 1000}"}}')
    panel.saved._paste()
    assert "too large" in panel.saved._complaints[0].text()
    (tmp_path / "saved.json").write_text(QGuiApplication.clipboard().text(), "utf-8")
    panel.saved._take_file(str(tmp_path / "saved.json"))
    assert panel.saved._complaints[0].text() == "The file is too large. Cut it to one answer."
    assert not panel.saved.reading.working
    QGuiApplication.clipboard().clear()


@pytest.mark.asyncio
async def test_a_whole_page_of_the_provider_is_taken_in_as_far_as_it_is_read(window: WizardWindow) -> None:
    body(window, 4)
    window.services.attention.open_page(opened=True)
    [card] = body(window, 4).findChildren(ErrorPageCard)
    QGuiApplication.clipboard().setText("redirect_uri_mismatch " + MEGABYTE)
    pasted(card.page)
    assert len(card.page.text()) == LONGEST_PAGE
    QGuiApplication.clipboard().clear()


MADE = {"QLineEdit", "QPlainTextEdit"}
ALLOWED = {"widgets/editors/area.py", "widgets/door.py", "widgets/answer/plain_view.py"}
"""The door itself, and what cannot be typed into."""


def past_the_door(text: str) -> list[int]:
    """Lines where a field of Qt's own is made or derived from."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MADE:
            found.append(node.lineno)
        if isinstance(node, ast.ClassDef):
            found += [node.lineno for base in node.bases if isinstance(base, ast.Name) and base.id in MADE]
    return sorted(found)


def test_no_field_is_made_past_the_door() -> None:
    assert past_the_door("a = QLineEdit()\nclass B(QPlainTextEdit): pass\nc = Line()") == [1, 2]
    found = ((name.removeprefix("ui/"), source) for name, source in sources(*MADE))
    assert {name: lines for name, source in found if name not in ALLOWED and (lines := past_the_door(source))} == {}
