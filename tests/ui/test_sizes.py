"""Large and small, light, dark and in high contrast: one window, changed while it is open, and looked at whole."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.button_row import NamedUndo
from connection_wizard.ui.shell.demo import FONTS
from connection_wizard.ui.shell.lazy_page import WIDEST
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, STEPS
from connection_wizard.ui.widgets import contrast
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.contrast import high_contrast, is_dark, ratio
from connection_wizard.ui.widgets.door import AROUND, Line
from connection_wizard.ui.widgets.finish.stage_mend import MendStage
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.live.redirect_ways import WayChoice
from connection_wizard.ui.widgets.palettes import DARK, LIGHT, Colors
from connection_wizard.ui.widgets.plain import elided
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.step_list import StepList
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE, label, scaled, set_state
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton, WrappingTick
from tests.counting import calls
from tests.ui.conftest import application, body, idle, practise
from tests.ui.test_layout import HALF, too_wide
from tests.ui.test_looks import GROUNDS, PAIRS, describe, restyle, visible
from tests.waiting import eventually

ONE_LINE = (QLineEdit, QComboBox, QPushButton, QCheckBox, QRadioButton)
LARGE = 18.0
"""Size of the system's text in points, twice the usual."""


async def settled() -> None:
    """What is laid out after what it is in has its place. Events are left to the loop: turned over here, they would
    keep a task of the live test from its next step."""
    for _ in range(12):
        await asyncio.sleep(0)


async def sized(window: WizardWindow, size: tuple[int, int]) -> None:
    """The person draws the window to another size."""
    window.resize(*size)
    await settled()


async def sized_text(font: QFont, points: float) -> None:
    """The system gets text of another size."""
    changed = QFont(font)
    changed.setPointSizeF(points)
    application().setFont(changed)
    await settled()


def cut(page: QWidget) -> list[str]:
    """Words that are wider than their place, or have fewer lines than they need."""
    shown = [made for kind in (QLabel, QAbstractButton) for made in visible(page, kind)]
    return [
        f"{describe(made)}: {made.size().toTuple()} < {made.sizeHint().toTuple()}"
        for made in shown
        if made.text() and made.layout() is None and not _has_room(made)
    ]


def _has_room(made: QWidget) -> bool:
    if made.hasHeightForWidth():
        return made.height() >= made.heightForWidth(made.width()) - 1
    ignored = made.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored  # ends in dots, by itself
    return ignored or made.width() >= made.sizeHint().width() - 1


def pressed(page: QWidget) -> list[str]:
    """Controls that are lower than their words and their border need."""
    shown = [made for kind in ONE_LINE for made in visible(page, kind) if made.layout() is None]
    return [
        f"{describe(made)}: {made.height()} < {made.sizeHint().height()}"
        for made in shown
        if made.objectName() not in ("more", "qt_spinbox_lineedit") and made.height() < made.sizeHint().height() - 1
    ]


def outside(page: QWidget) -> list[str]:
    """What does not stand within what it is in."""
    found = []
    for made in visible(page, QWidget):
        inside = made.parentWidget()
        scrolled = inside.objectName() == "qt_scrollarea_viewport" or isinstance(inside, QAbstractScrollArea)
        if made.isWindow() or scrolled or made.size().isEmpty():
            continue
        if not inside.rect().adjusted(-1, -1, 1, 1).contains(made.geometry()):
            found.append(f"{describe(made)} {made.geometry().getRect()} in {inside.size().toTuple()}")
    return found


def covered(page: QWidget) -> list[str]:
    """Neighbours of one layout that stand on each other."""
    found = []
    for inside in (page, *visible(page, QWidget)):
        if not isinstance(inside.layout(), Column):
            continue
        places = [made for made in inside.children() if isinstance(made, QWidget) and made.isVisible()]
        for one, other in itertools.pairwise(places):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                found.append(f"{describe(one)} / {describe(other)} {both.getRect()}")
    return found


async def wrong(window: WizardWindow) -> dict[str, list[str]]:
    """What is wrong with each page, and with the row of buttons."""
    found = {}
    for step in STEPS:
        page = body(window, step.number)
        for part in page.findChildren(Advanced):
            part.open()
        await settled()
        seen = [*too_wide(page), *cut(page), *cut(window.strip), *pressed(window), *outside(page)]
        if seen := [*seen, *covered(page)]:
            found[step.key] = seen
    return found


@pytest.mark.asyncio
async def test_text_of_twice_the_size_in_a_window_that_is_open(usual: QFont, window: WizardWindow) -> None:
    """Half filled, with a finding at nearly every field; the smallest window, for there most is at stake."""
    window.store.open(Draft(HALF))
    for step in STEPS:
        window.store.touch_step(step.number)
    await sized(window, SMALLEST_SIZE)
    for number in (2, 5, 9):  # the others are made after the change
        body(window, number)
    await sized_text(usual, LARGE)
    assert await wrong(window) == {}


@pytest.mark.asyncio
async def test_a_proved_connection_in_text_of_twice_the_size(usual: QFont, window: WizardWindow) -> None:
    await practise(window)
    window.services.live.prove()
    await idle(window.services.live)
    await sized(window, SMALLEST_SIZE)
    await sized_text(usual, LARGE)
    assert await wrong(window) == {}


@pytest.mark.asyncio
async def test_on_a_large_screen_nothing_is_stretched(window: WizardWindow) -> None:
    """Of a screen of 3840 pixels at 200 %, the window is given all."""
    window.store.open(Draft(HALF))
    await sized(window, (1920, 1080))
    for step in STEPS:
        page = body(window, step.number)
        await settled()
        wide = [describe(made) for made in visible(page, QWidget) if made.width() > WIDEST]
        assert wide == [], step.key


# -- what gives way


@pytest.mark.asyncio
async def test_long_names_of_steps_take_two_lines_before_a_page_has_too_little(
    usual: QFont, window: WizardWindow
) -> None:
    await sized(window, SMALLEST_SIZE)
    await sized_text(usual, LARGE)
    narrow = window.steps.width()
    assert window.steps.horizontalScrollBar().maximum() == 0, "its marks are in sight"
    one, two = window.steps.button(4), window.steps.button(0)
    assert one.sizeHint().height() > two.sizeHint().height(), "“Authorization endpoint” and “Start”"
    await sized(window, (1600, 1000))
    assert one.sizeHint().height() == two.sizeHint().height()
    assert window.steps.width() > narrow


@pytest.mark.asyncio
@pytest.mark.parametrize("state", ["", "rehearsal"])
async def test_buttons_of_the_strip_go_below_its_sentence_before_that_is_cut(window: WizardWindow, state: str) -> None:
    """In languages of longer words than ours; the border of a rehearsal is twice as thick, and took of the link."""
    await sized(window, SMALLEST_SIZE)
    strip = window.strip
    before = strip._two_lines
    words = "Rehearsed. Logged in. The test call works. Refreshing works twice. Revoking works, as does the rest. " * 2
    set_state(strip, state)
    strip.words.sentence.say(words.strip())
    strip.link.show()
    strip._arrange()
    strip._fit()
    await settled()
    assert (before, strip._two_lines) == (False, True)
    assert strip.words.sentence.text() == words.strip()
    assert strip.link.height() >= strip.link.sizeHint().height()
    assert strip.words.sentence.height() >= strip.words.sentence.sizeHint().height()


def test_a_tick_whose_words_change_is_as_high_as_they_are(qtbot: QtBot) -> None:
    theme()
    made = WrappingTick("Keep it")
    qtbot.addWidget(made)
    made.resize(200, 26)
    made.show()
    low = made.minimumHeight()
    made.setText("Keep it until the window is closed, for there is no password store on this computer")
    assert made.minimumHeight() == made.heightForWidth(200) > low


@pytest.mark.asyncio
async def test_undo_says_all_of_it_where_the_window_is_wide(window: WizardWindow) -> None:
    window.store.put(("authorization", "url"), "https://auth.acme.com/authorize")
    await sized(window, (1920, 1080))
    [undo] = visible(window, NamedUndo)
    usual_width = undo.width()
    words = "the marks of findings on the page that this connection starts with"
    undo.show_change(words)
    await settled()
    assert undo.width() > usual_width
    assert undo.text().endswith(words)
    await sized(window, SMALLEST_SIZE)
    undo.show_change(words)
    assert "…" in undo.text()
    assert undo.accessibleName().endswith(words)


@pytest.mark.asyncio
async def test_the_way_to_a_step_stands_below_its_point_where_words_have_no_room(
    usual: QFont, window: WizardWindow
) -> None:
    window.store.open(Draft(HALF))
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    stage = page.findChild(MendStage)
    assert isinstance(stage, MendStage)

    def places() -> tuple[QRect, QRect]:
        _, words, link, *_ = stage._rows[0]
        return words.geometry(), link.geometry()

    await sized(window, WINDOW_SIZE)
    words, link = places()
    assert link.left() > words.right()
    await sized(window, SMALLEST_SIZE)
    await sized_text(usual, LARGE)
    words, link = places()
    assert link.top() > words.bottom()
    assert words.width() > 240


@pytest.mark.asyncio
async def test_what_is_said_of_an_address_stands_below_it_where_there_is_no_room(
    usual: QFont, window: WizardWindow
) -> None:
    ways = body(window, 2).findChild(WayChoice)
    assert isinstance(ways, WayChoice)
    bring_into_view(ways)
    choose, words, _ = ways._rows["localhost"]
    await sized(window, WINDOW_SIZE)
    assert words.x() > choose.geometry().right()
    await sized(window, SMALLEST_SIZE)
    await sized_text(usual, LARGE)
    assert words.y() > choose.geometry().bottom()


def test_a_button_that_is_too_narrow_writes_its_words_below_each_other(qtbot: QtBot) -> None:
    theme()
    made = WrappingButton("Add the domains that this connection uses")
    qtbot.addWidget(made)
    whole = made.sizeHint()
    assert made.heightForWidth(whole.width()) == whole.height()
    made.resize(whole.width() // 2, 200)
    high = made.heightForWidth(made.width())
    assert high > whole.height()
    made.resize(made.width(), high)
    made.show()
    lines = made._lines(made.width()).split("\n")
    assert " ".join(lines) == made.text()
    assert all(made.fontMetrics().horizontalAdvance(line) < made.width() for line in lines)
    assert inked_rows(made.grab().toImage()) > 1.6 * made.fontMetrics().xHeight()
    assert made.minimumSizeHint().width() < whole.width() / 2


def inked_rows(picture: QImage) -> int:
    """Rows of a picture, without its border, in which something is written."""
    ground = picture.pixel(picture.width() // 2, 4)
    across = range(8, picture.width() - 8)
    return sum(any(picture.pixel(x, y) != ground for x in across) for y in range(4, picture.height() - 4))


def test_a_choice_is_as_high_as_its_longest_value_needs_it(qtbot: QtBot) -> None:
    """Whatever is chosen, nothing moves."""
    theme()
    made = Choice()
    qtbot.addWidget(made)
    made.addItems(["POST", "As usual for GET: in the address", "https://a.address/without-any-blank-in-it"])
    made.show()
    one = made.heightForWidth(600)
    assert made.heightForWidth(150) >= one + made.fontMetrics().lineSpacing()
    made.resize(150, made.heightForWidth(150))
    for value in range(made.count()):
        made.setCurrentIndex(value)
        assert not made.is_cut
        assert made.heightForWidth(150) == made.height()
    made.resize(150, one)
    assert made.is_cut
    assert made.toolTip() == made.currentText()


def test_a_choice_of_thousands_is_measured_once_whatever_widths_a_layout_asks_for(qtbot: QtBot) -> None:
    """The words above it change with each letter, and with them the width that is tried first."""
    theme()
    made = Choice()
    qtbot.addWidget(made)
    made.addItems([f"Choice {number}" for number in range(500)])
    made.heightForWidth(300)
    assert calls(lambda: [made.heightForWidth(width) for width in range(301, 321)]) < 500
    low = made.heightForWidth(300)
    made.setItemText(7, "A choice of many words, which have no room in a single line of this width")
    assert made.heightForWidth(300) > low, "another value counts at once"
    made.removeItem(7)
    assert made.heightForWidth(300) == low
    made.addItem("A choice of many words, which have no room in a single line of this width")
    assert made.heightForWidth(300) > low


def test_a_choice_without_room_ends_in_dots_and_its_list_does_not(qtbot: QtBot) -> None:
    theme()
    made = Choice()
    qtbot.addWidget(made)
    made.addItems(["POST", "As usual for GET: in the address"])
    made.setCurrentIndex(1)
    made.resize(600, 34)
    made.show()
    assert made.toolTip() == ""
    made.resize(120, 34)
    assert made.toolTip() == made.itemText(1)
    pictures = [made.grab().toImage()]
    made.setItemText(1, "As usual for GET: in the a")  # the same, as far as there is room
    pictures.append(made.grab().toImage())
    assert pictures[0] == pictures[1]
    made.showPopup()
    assert made.view().width() >= made.fontMetrics().horizontalAdvance(made.itemText(1))
    made.hidePopup()
    made.setCurrentIndex(0)
    assert made.toolTip() == ""
    made.setToolTip("What somebody else says")
    made.setCurrentIndex(1)
    assert made.toolTip() == "What somebody else says"


def test_words_that_have_just_their_room_are_not_cut(qtbot: QtBot) -> None:
    """Qt reckons with parts of a pixel where it cuts, and in whole ones where it measures."""
    theme()
    made = QLabel()
    qtbot.addWidget(made)
    metrics = made.fontMetrics()
    for text in ("Sandbox: das Testsystem des Anbieters", "Production: des comptes réels", "il" * 20, "W" * 20):
        assert elided(metrics, text, Qt.TextElideMode.ElideRight, metrics.horizontalAdvance(text)) == text
        assert elided(metrics, text, Qt.TextElideMode.ElideRight, metrics.horizontalAdvance(text) - 1) != text


def test_what_stands_in_an_empty_line_is_in_its_tool_tip_once_text_is_too_large_for_it(
    qtbot: QtBot, usual: QFont
) -> None:
    made = Line()
    qtbot.addWidget(made)
    made.setPlaceholderText("Copy it from the portal")
    made.resize(made.fontMetrics().horizontalAdvance(made.placeholderText()) + AROUND + 10, made.height())
    made.show()
    assert made.toolTip() == ""
    larger = QFont(usual)
    larger.setPointSizeF(LARGE)
    restyle(larger)
    assert made.toolTip() == made.placeholderText()
    restyle(usual)
    assert made.toolTip() == ""


@pytest.mark.asyncio
async def test_the_steps_end_where_their_list_does_whatever_size_was_before(usual: QFont, window: WizardWindow) -> None:
    """Back from a smaller window their rows went on below the edge, and in that one was room for no scroll bar."""
    steps = window.findChild(StepList)
    assert steps is not None
    await sized_text(usual, 11.0)  # the longest name needs more than the list has anyway
    await sized(window, (1180, 900))
    roomy, body = steps.width(), steps.widget()
    assert body is not None
    needed = window.height() - steps.height() + body.minimumSizeHint().height()
    await sized(window, (1180, needed))
    await sized_text(usual, 11.0)
    assert (steps.width(), steps.verticalScrollBar().maximum()) == (roomy, 0)
    await sized(window, (1180, needed - 40))
    assert steps.width() > roomy
    await sized(window, (1180, 900))
    assert (steps.width(), steps.viewport().width()) == (roomy, roomy - 1)


def test_choices_in_a_line_are_of_one_height(window: WizardWindow) -> None:
    """The longest way to send the credentials wraps in the smallest window: its box was the higher one."""
    window.store.put(("refresh_token",), {"method": "POST"})
    choices = {made.accessibleName(): made for made in body(window, number_of("refresh_token")).findChildren(Choice)}
    credentials, body_format = choices["Send client credentials"], choices["Body format"]
    assert credentials.heightForWidth(160) == body_format.heightForWidth(160) > body_format.heightForWidth(600)


def test_the_name_of_a_field_beside_others_is_in_one_line(qtbot: QtBot) -> None:
    """“client_secret is called” was broken where four had just their least room."""
    made, store = SideBySide(), DraftStore()
    rows = [FieldRow(store, (), "A name, longer than its field has to be", QLineEdit()) for _ in range(4)]
    for row in rows:
        made.add(row, 1)
    qtbot.addWidget(made)
    made.resize(4 * scaled(SideBySide.LEAST) + 3 * 16, 400)
    made.show()
    names = [row.findChild(QLabel, "rowLabel") for row in rows]
    assert all(name is not None and name.height() < 2 * name.fontMetrics().lineSpacing() for name in names)
    assert rows[2].y() > rows[1].y() == rows[0].y()


def test_words_that_grow_stand_below_before_they_are_a_word_a_line(qtbot: QtBot) -> None:
    """What Qt calls the width of words that wrap is that of a block of them."""
    theme()
    made = SideBySide(12, 2)
    qtbot.addWidget(made)
    words = label("Twelve fields were understood, all of them are ticked")
    made.add(words, 1)
    made.add(WrappingButton("Tick all of them"))
    wanted = scaled(SideBySide.LEAST)
    made.resize(made._wanted(made._members[1]) + 12 + wanted, 100)
    made.show()
    assert words.width() == wanted
    made.resize(made.width() - 1, 100)
    assert words.width() == made.width()


# -- high contrast


def system(ground: str, text: str, highlight: str, on_highlight: str, link: str) -> QPalette:
    """A palette of a system."""
    role, made = QPalette.ColorRole, QPalette()
    roles = (role.Window, role.WindowText, role.Highlight, role.HighlightedText, role.Link)
    for each, color in zip(roles, (ground, text, highlight, on_highlight, link), strict=True):
        made.setColor(each, QColor(color))
    return made


SYSTEMS = {
    "aquatic": system("#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc"),
    "desert": system("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75"),
    "dusk": system("#2d3236", "#ffffff", "#a1bfde", "#212d3b", "#70ebde"),
    "night-sky": system("#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#8080ff"),
    "yellow": system("#000000", "#ffff00", "#008000", "#ffffff", "#00ff00"),
    "pale-highlight": system("#ffffff", "#000000", "#99ccff", "#000000", "#99ccff"),
    "no-contrast": system("#efefef", "#999999", "#308cc6", "#ffffff", "#0000ff"),
    "no-contrast-dark": system("#323232", "#777777", "#308cc6", "#ffffff", "#0000ff"),
}


@pytest.mark.parametrize("name", SYSTEMS)
def test_whatever_colours_the_system_has_text_can_be_read_and_controls_be_seen(name: str) -> None:
    colors = high_contrast(SYSTEMS[name])
    for ink, ground in PAIRS:
        assert ratio(getattr(colors, ink), getattr(colors, ground)) >= contrast.TEXT, (ink, ground)
    for ground in GROUNDS:
        assert ratio(colors.text, getattr(colors, ground)) >= contrast.HIGH
        assert ratio(colors.control, getattr(colors, ground)) >= contrast.CONTROL
        assert ratio(colors.line, getattr(colors, ground)) >= contrast.CONTROL
        assert ratio(colors.disabled, getattr(colors, ground)) >= contrast.TEXT
    assert ratio(colors.text, colors.hover) >= contrast.TEXT, "the step below the mouse"
    assert colors.accent_tint != colors.background, "what is chosen is seen to be"


def test_the_colours_of_the_system_are_kept() -> None:
    colors = high_contrast(SYSTEMS["desert"])
    assert (colors.background, colors.text, colors.accent) == ("#fffaef", "#3d3d3d", "#903909")
    assert colors.accent_text == "#fff5e3"
    assert high_contrast(SYSTEMS["yellow"]).accent == "#00ff00", "its highlight cannot be seen on its ground"
    assert high_contrast(SYSTEMS["no-contrast"]).background == "#ffffff"
    assert not is_dark("#fffaef")
    assert is_dark("#202020")


def test_the_colours_of_the_schemes_have_a_text_for_what_cannot_be_used() -> None:
    for colors in (LIGHT, DARK):
        assert all(ratio(colors.disabled, getattr(colors, ground)) >= contrast.CONTROL for ground in GROUNDS)


def test_high_contrast_comes_and_goes_while_the_program_runs(monkeypatch: pytest.MonkeyPatch, usual: QFont) -> None:
    """As the system's hints say; where Qt has none of them, never."""
    look = theme()
    wanted = [Qt.ContrastPreference.HighContrast]

    class Hints:
        @staticmethod
        def accessibility() -> type[Hints]:
            return Hints

        @staticmethod
        def contrastPreference() -> Qt.ContrastPreference:  # noqa: N802 - Qt's own name
            return wanted[0]

    from connection_wizard.ui.widgets import theme as module

    class Gui:
        @staticmethod
        def styleHints() -> object:  # noqa: N802 - Qt's own name
            return Hints if wanted else object()

    monkeypatch.setattr(module, "QGuiApplication", Gui)
    look._follow_contrast()
    assert look.colors not in (LIGHT, DARK)
    assert look.dark == is_dark(look.colors.background)
    assert application().palette().color(QPalette.ColorRole.WindowText) == QColor(look.colors.text)
    wanted[0] = Qt.ContrastPreference.NoPreference
    look._follow_contrast()
    assert look.colors is LIGHT
    wanted.clear()
    look._follow(Qt.ColorScheme.Dark)
    assert look.colors is DARK


LOOKS = ("light", "dark", "aquatic", "desert")


def use(name: str) -> Colors:
    """One of the two schemes, or the colours of a system."""
    if name in SYSTEMS:
        theme().use_contrast(SYSTEMS[name])
    else:
        theme().use(Qt.ColorScheme.Dark if name == "dark" else Qt.ColorScheme.Light)
    return theme().colors


@pytest.mark.asyncio
async def test_what_is_painted_can_be_read(usual: QFont, window: WizardWindow) -> None:
    """On the picture itself: of each control and label the ink that differs most from its ground."""
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    await sized(window, WINDOW_SIZE)
    found = {}
    for name in LOOKS:
        use(name)
        for step in (0, 4, 9, 10, FINISH):
            page = body(window, step)
            await settled()
            picture = window.grab().toImage()
            shown = [*visible(window, QLabel), *visible(window, QAbstractButton), *visible(page, QComboBox)]
            for made in (one for one in shown if one.isEnabled() and getattr(one, "text", one.objectName)()):
                seen = made.visibleRegion().boundingRect()
                seen.moveTopLeft(made.mapTo(window, seen.topLeft()))
                if seen.width() > 12 and seen.height() > 10 and (least := readable(picture, seen)) < contrast.TEXT:
                    found[f"{name} {step} {describe(made)}"] = round(least, 1)
    assert found == {}


def readable(picture: QImage, place: QRect) -> float:
    """The highest contrast of anything in a place with what there is most of."""
    scale = picture.devicePixelRatio()
    across = range(round(place.left() * scale), round((place.right() + 1) * scale))
    down = range(round(place.top() * scale), round((place.bottom() + 1) * scale))
    part = picture.copy(across.start, down.start, len(across), len(down)).convertToFormat(QImage.Format.Format_RGB32)
    (ground, _), *inks = Counter(memoryview(part.constBits()).cast("I")).most_common(60)
    return max((_contrast(ground, ink) for ink, _ in inks), default=21.0)


@cache
def _contrast(one: int, other: int) -> float:
    """Of two pixels: a picture has few colours, many times."""
    return ratio(QColor(one).name(), QColor(other).name())


@pytest.mark.asyncio
async def test_the_guide_has_the_texts_size_also_in_its_code(usual: QFont, window: WizardWindow) -> None:
    sizes = []
    for points in (18.0, 10.0):
        await sized_text(usual, points)
        window.go_to(4)
        await eventually(lambda: window.currentPage().findChild(QTextBrowser) is not None)
        text = window.currentPage().findChild(QTextBrowser)
        assert text is not None
        code = text.document().find("user_scope").charFormat().font()
        sizes.append(QFontInfo(code).pixelSize())
    assert sizes[0] > 1.5 * sizes[1]


def test_the_strip_stands_at_the_top_of_its_place_while_that_is_higher(window: WizardWindow) -> None:
    """It stood in the middle of what it had needed before its words were fewer, thirty pixels too low."""
    area = window.documents.now.live_area
    layout = area.layout()
    assert layout is not None
    layout.setGeometry(QRect(0, 0, area.width(), area.sizeHint().height() + 60))
    assert window.strip.y() == 0


def test_the_label_of_a_row_goes_on_in_the_next_line_before_the_page_is_wider_than_the_window(qtbot: QtBot) -> None:
    row = FieldRow(
        DraftStore(), ("name",), "A label of many words, as a translation needs them now and then", QLineEdit()
    )
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() < row.fontMetrics().horizontalAdvance("A label of many words")


@pytest.mark.asyncio
async def test_a_choice_is_no_higher_than_its_line_in_the_smallest_window(usual: QFont, window: WizardWindow) -> None:
    """One value, which nearly nobody chooses, was so long that those of two pages were half as high again."""
    family = next((each for each in FONTS if each in QFontDatabase.families()), usual.family())
    restyle(QFont(family, 10))
    window.resize(*SMALLEST_SIZE)
    window.store.put(("revoke_token",), {"url": "https://acme.com/token"})
    page = body(window, 7)
    await settled()
    choices = [made for made in page.findChildren(Choice) if made.isVisible()]
    assert len({made.height() for made in choices}) == 1, [(made.accessibleName(), made.height()) for made in choices]
    assert len(choices) == 3
