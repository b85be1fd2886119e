"""A window from right to left: each foreign value in words of ours is drawn in its own direction, and nothing else of
it has a mark: neither what is copied nor what is kept, read out or sent."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.ui.drawn import Drawn, drawn, draws_leftwards, island, put, together, with_drawn
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets import marks_font
from connection_wizard.ui.widgets.answer.plain_view import PlainView
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.editors.template_edit import paint_template
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.few_lines import FewLines
from connection_wizard.ui.widgets.finish.stages import MARK, Stages
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.plain import (
    Label,
    as_typed,
    breaking,
    elided,
    one_line,
    rich,
    tip_text,
    unbroken,
    visible,
    with_breaking,
)
from connection_wizard.ui.widgets.sources.matches import Cells
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import Words, counted, in_quotes, is_isolated, isolated, say
from tests.by_day import by_day
from tests.ui.conftest import application, leave_no_widget
from tests.ui.directions import CLOSES, OPENS, drawn_in, heard_in, wrong_in
from tests.ui.english import english_in
from tests.ui.speaking import PSEUDO, speaking
from tests.ui.states import STATES, Scene
from tests.ui.test_sizes import settled
from tests.ui.test_states import SAMPLE, any_port, scene

__all__ = ["any_port", "scene"]
ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "app/connection_wizard/ui"
ADDRESS = "https://acme.test/me?x=1/"


@pytest.fixture
def arabic() -> Iterator[None]:
    with speaking("ar"):
        yield
        leave_no_widget()


@pytest.fixture
def leftwards() -> Iterator[None]:
    with speaking(PSEUDO):
        theme().follow_language()
        yield
        leave_no_widget()


def texts(language: str) -> Iterator[tuple[str, str, str, bool]]:
    """Every text that has places: its context, itself, its comment, whether it is of a number."""
    for file in sorted((ROOT / "resources/translations" / language).glob("*.ts")):
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - of this repository
            for message in context.iter("message"):
                source = str(message.findtext("source"))
                if re.search(r"\{\w+\}", source):
                    is_number = message.get("numerus") == "yes"
                    yield str(context.findtext("name") or ""), source, message.findtext("comment") or "", is_number


@pytest.mark.usefixtures("arabic")
def test_every_place_of_every_text_in_arabic_has_its_direction_once() -> None:
    values = seen = 0
    for context, source, comment, is_number in texts("ar"):
        names = set(re.findall(r"\{(\w+)\}", f"{source} {comment if is_number else ''}"))
        given = {name: f"/{name}?x={at}/" for at, name in enumerate(sorted(names))}
        if is_number:
            made = [translated(counted(source, comment, number, **given)) for number in (0, 1, 2, 3, 11, 100)]
        elif context:
            numbered = [given[name] for name in sorted(names) if name.isdigit()]
            made = [put(QCoreApplication.translate(context, source, comment), *numbered, **given)]
        else:
            made = [translated(say(source, comment, **given) if comment else say(source, **given))]
        for text in made:
            seen += 1
            marked = drawn(text)
            for value in given.values():
                assert marked.count(f"{OPENS}{value}{CLOSES}") == text.count(value), (source, marked)
            values += marked.count(OPENS)
            assert marked.count(OPENS) == sum(map(text.count, given.values())), (source, marked)
            assert not is_isolated(text), source
    assert seen > 1000
    assert values > 1400


LANGUAGES = [PSEUDO, "ar"]
EVERYWHERE = [pytest.param(language, name, marks=pytest.mark.nightly) for language in LANGUAGES for name in STATES]
SOMEWHERE = [pytest.param(PSEUDO, *one.values, marks=one.marks) for one in by_day(SAMPLE, each=5)]


@pytest.fixture
def _in_a_language(language: str) -> Iterator[None]:
    with speaking(language):
        yield
        leave_no_widget()


@pytest.mark.parametrize(("language", "name"), [*SOMEWHERE, *EVERYWHERE])
@pytest.mark.usefixtures("_in_a_language")
@pytest.mark.asyncio
async def test_what_is_drawn_in_a_state(scene: Scene, language: str, name: str) -> None:
    """Nothing foreign takes its direction from the words around it, and nothing of ours is in English."""
    shown = await STATES[name](scene)
    await settled()
    of_both = [shown, *([scene.window] if shown is not scene.window else [])]
    wrong = [wrong_in(text, literals=language != PSEUDO) for window in of_both for _, text in drawn_in(window)]
    assert [one for one in wrong if one] == []
    heard = [text for window in of_both for _, text in heard_in(window)]
    assert not [text for text in heard if is_isolated(text)]
    assert not any(is_isolated(window.windowTitle()) for window in of_both)
    if language == PSEUDO:
        assert english_in(scene, *of_both) == []


@pytest.mark.usefixtures("leftwards")
def test_texts_of_the_window_keep_what_is_drawn_apart_from_what_is_said() -> None:
    text = put("ب {0} ت {name}", ADDRESS, name=3)
    assert isinstance(text, Drawn)
    assert text == f"ب {ADDRESS} ت 3"
    assert drawn(text) == f"ب {isolated(ADDRESS)} ت {isolated('3')}"
    assert drawn(put("ث {0}", text)) == f"ث {drawn(text)}", "a part of a sentence, not a value"
    assert drawn(together(("✕", text, ""), "  ")) == f"✕  {drawn(text)}"
    assert together(("a", "b")) == "a b"
    assert type(with_drawn("a")) is str
    assert drawn(text.strip("3")) == drawn(text), "what stands in a mark is not at the edge"
    assert island("") == ""
    assert drawn(put("ب {0}", "a\u2069\nb\u202e")) == "ب " + isolated("a\\u2069\nb\\u202e")
    assert drawn(together((text, "\u2069"))) == drawn(text) + " \\u2069"


@pytest.mark.usefixtures("leftwards")
def test_the_places_that_draw_have_the_marks_and_foreign_ones_are_written_out() -> None:
    text = put("ب {0}", f"{ADDRESS}&b")
    for shown in (as_typed(text), tip_text(text), breaking(text, "!"), rich("{text}", text=text)):
        assert OPENS in shown, shown
    assert visible(text) is one_line(text) is text
    assert drawn(one_line(put("ب {0}\n{1}", "a", "b"))) == f"ب {isolated('a')}\\n{isolated('b')}"
    broken = with_breaking("ب {name}", "/", name="a/b")
    assert OPENS in broken
    assert unbroken(broken) == "ب a/b"
    assert unbroken(f"{OPENS}a") == f"{OPENS}a", "what others wrote is cleaned where it is shown"
    assert OPENS not in as_typed(f"{OPENS}evil{CLOSES}")
    assert OPENS not in Label(f"{OPENS}evil{CLOSES}").text()


def test_from_left_to_right_a_sentence_is_what_it_always_was() -> None:
    assert not draws_leftwards()
    assert type(put("a {0}", ADDRESS)) is str
    assert type(island(ADDRESS)) is str
    assert type(translated(say("a {b}", b=ADDRESS))) is str


@pytest.mark.usefixtures("leftwards")
def test_what_is_cut_keeps_its_directions(qtbot: QtBot) -> None:
    text = put("ب ت ث {0} ج", ADDRESS)
    metrics = QFontMetrics(application().font())
    modes = (Qt.TextElideMode.ElideLeft, Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight)
    for mode, width in itertools.product(modes, range(10, metrics.horizontalAdvance(text) + 20, 9)):
        shown = elided(metrics, text, mode, width)
        assert wrong_in(drawn(shown)) == ""
        assert visible(shown) == shown
    few, kept, button = FewLines("hint", 1), KeptLines(), WrappingButton(as_typed(text))
    for made in (few, kept, Elided(text), button):
        qtbot.addWidget(made)
        made.resize(80, 60)
        made.show()
    few.say(text)
    kept.say(put("{0} ب {1}", ADDRESS, 5 * "ت ث ج "), "", "")
    for label in (few, kept):
        assert wrong_in(QLabel.text(label)) == ""
        assert label.text().endswith("…")
        assert label.words.startswith(("ب", "h"))
    assert [wrong_in(line) for line in button._lines(80).split("\n")] == [""] * (button._lines(80).count("\n") + 1)


@pytest.mark.usefixtures("leftwards")
@pytest.mark.asyncio
async def test_what_is_copied_has_no_marks(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    words, view = Label(put("ب {0}\n{1} ت", ADDRESS, "x")), PlainView("")
    rich_words = Label()
    rich_words.show_rich(rich("<b>{text}</b>", text=put("ب {0}", ADDRESS)))
    view.setPlainText(put("ب {0}", ADDRESS))
    assert OPENS in QLabel.text(words)
    assert OPENS in view.toPlainText()
    for made in (words, rich_words, view):
        qtbot.addWidget(made)
        if isinstance(made, Label):
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            made.show()
            made.setFocus()
            made.setSelection(0, len(drawn(put("ب {0}", ADDRESS))))
        else:
            made.selectAll()
        QTest.keySequence(made, QKeySequence(QKeySequence.StandardKey.Copy))
        await settled()
        assert clipboard.text().startswith(f"ب {ADDRESS}")
        assert not is_isolated(clipboard.text())
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setSelection(0, 5)
    QTest.mousePress(words, Qt.MouseButton.LeftButton)
    assert not words.hasSelectedText(), "it is not dragged away"
    clipboard.setText(isolated("of a field"))
    await settled()
    assert clipboard.text() == isolated("of a field"), "what an author typed is the author's"


@pytest.mark.usefixtures("leftwards")
def test_lines_with_marks_are_as_high_as_without(qtbot: QtBot) -> None:
    """Qt took the marks from whichever font had them, and a line was as high as its letters."""
    for family in (*theme().font.families(), theme().mono):
        font = QFont(family, 10)
        assert QFontInfo(font).family() != marks_font.FAMILY
        room, metrics = QRect(0, 0, 1000, 1000), QFontMetrics(font)
        plain, marked = (metrics.boundingRect(room, 0, text) for text in (ADDRESS, isolated(ADDRESS)))
        assert plain.height() == marked.height()
        assert abs(plain.width() - marked.width()) <= 1


def test_the_font_of_marks_is_a_font() -> None:
    made = marks_font.font()
    assert marks_font._sum(made) == 0xB1B0AFBA
    number = QFontDatabase.addApplicationFontFromData(made)
    try:
        assert QFontDatabase.applicationFontFamilies(number) == [marks_font.FAMILY]
        assert {chr(sign) for sign in marks_font.SIGNS} >= {OPENS, CLOSES}
    finally:
        QFontDatabase.removeApplicationFont(number)


@pytest.mark.usefixtures("leftwards")
def test_lines_begin_on_the_right_whatever_their_letters(qtbot: QtBot) -> None:
    for text in (ADDRESS, "ب"):
        made = Label(text)
        qtbot.addWidget(made)
        assert made.alignment() & Qt.AlignmentFlag.AlignRight
        assert made.alignment() & Qt.AlignmentFlag.AlignAbsolute
    middle = Label("")
    qtbot.addWidget(middle)
    middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
    middle.setText("ب")
    assert middle.alignment() == Qt.AlignmentFlag.AlignCenter


@pytest.mark.usefixtures("arabic")
def test_quotation_marks_stand_outside() -> None:
    assert drawn(translated(in_quotes("a."))) == f"«{isolated('a.')}»"
    assert translated(Words("a")) == "a"


def test_values_are_put_into_sentences_of_the_window_in_one_way() -> None:
    """`str.format` makes a text in which nobody knows any more what was a value."""
    found = {
        file.relative_to(UI).as_posix()
        for file in sorted(UI.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    }
    assert found == {"drawn.py", "widgets/plain.py"}, "the way itself, and HTML"


@pytest.mark.usefixtures("leftwards")
def test_what_is_free_beside_a_layout_turns_around_with_it(qtbot: QtBot) -> None:
    made = Stages(3)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.grab()  # laid out, as if it were shown
    for card in made.cards:
        assert card.geometry().left() == 0
        assert card.geometry().right() < made.width() - MARK, "its mark stands at the right, beside the card"


@pytest.mark.usefixtures("leftwards")
def test_what_is_painted_in_a_row_begins_on_the_right(qtbot: QtBot) -> None:
    """The first of twelve steps; and a value in a cell, beside others that are plain text."""
    cells = Cells((True, *[False] * 11))
    qtbot.addWidget(cells)
    picture = cells.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(picture.width() - 3, middle).name() == theme().colors.ok
    assert picture.pixelColor(3, middle).name() != theme().colors.ok
    painted = QImage(400, 30, QImage.Format.Format_RGB32)
    painted.fill(Qt.GlobalColor.white)
    painter = QPainter(painted)
    template = "Bearer ${context.authData.accesstokencode.access_token}"
    assert paint_template(painter, painted.rect(), template, DraftStore(), from_right=True)
    painter.end()
    drawn_at = [x for x in range(400) if any(painted.pixelColor(x, y).lightness() < 200 for y in range(30))]
    assert drawn_at[0] > 200
    assert drawn_at[-1] > 380


def test_what_is_free_beside_a_layout_is_said_by_begin_and_end() -> None:
    """Left and right that differ would stay where they are, from right to left."""
    found = set()
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and "Margins" in node.func.attr:
                sides = [ast.dump(each) for each in node.args]
                if len(sides) == 4 and sides[0] != sides[2]:
                    found.add(f"{file.relative_to(UI).as_posix()}:{node.lineno}")
    assert not found, "widgets/sides.py says which side a line begins on"


@pytest.mark.usefixtures("leftwards")
def test_a_sentence_that_begins_with_a_value_is_read_from_the_right(qtbot: QtBot) -> None:
    """Qt looked into the isolate for the first letter, and set the sentence's full stop before its first word."""
    said = put("{0}: ب.\nب {0}.", ADDRESS)
    window, label = QWidget(), Label(said)
    box = tell(window, said, said)
    for made in (window, label):
        qtbot.addWidget(made)
    for shown in (QLabel.text(label), box.text(), box.informativeText()):
        assert shown == f"\u200f{OPENS}{ADDRESS}{CLOSES}: ب.\nب {OPENS}{ADDRESS}{CLOSES}."
    assert label.text() == said
    label.setText(put("{0}", ADDRESS))
    assert QLabel.text(label) == isolated(ADDRESS), "a value alone is read as it is"


@pytest.mark.usefixtures("arabic")
def test_a_tool_tip_begins_on_the_right_whatever_its_first_letter_is() -> None:
    """A proposal's value and path come first, and Qt laid the Arabic reason below them out from the left."""
    assert tip_text("acme.com\nهذا هو مجال الويب.") == "\u200facme.com\nهذا هو مجال الويب."
    assert tip_text("") == ""
