"""At home on the desktop: contrast, letters to press, tab order, focus, large text, drawings, other languages."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connection_wizard.resources import resources_folder
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import NUMBERS
from connection_wizard.ui.shell.focus import rest
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.editors.template_edit import paint_template
from connection_wizard.ui.widgets.focus_ring import DISTANCE, LINE, stands_out
from connection_wizard.ui.widgets.guide.guide_pane import GuidePane
from connection_wizard.ui.widgets.palettes import DARK, LIGHT, Colors
from connection_wizard.ui.widgets.step_icon import DRAWING, StepIcon, _drawing
from connection_wizard.ui.widgets.step_list import StepButton
from connection_wizard.ui.widgets.theme import style_sheet, theme
from tests.by_day import by_day
from tests.ui.conftest import application, area_of, body, idle, leave_no_widget, practise
from tests.ui.test_pages import WITH_EVERYTHING

ALL_STEPS = [step.number for step in STEPS]
ROOT = Path(__file__).resolve().parents[2]


# -- contrast (WCAG 2.2, 1.4.3 and 1.4.11)


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


GROUNDS = ("background", "panel", "side")
ON_GROUNDS = ("text", "muted", "accent", "ok", "warning", "error")
PAIRS = [
    *itertools.product(ON_GROUNDS, GROUNDS),
    *((name, f"{name}_tint") for name in ("accent", "ok", "warning", "error")),
    *(("text", f"{name}_tint") for name in ("accent", "ok", "warning", "error")),
    ("accent_text", "accent"),
]


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(colors: Colors, ink: str, ground: str) -> None:
    assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_control_can_be_seen(colors: Colors, ground: str) -> None:
    assert contrast(colors.control, getattr(colors, ground)) >= 3


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_handle_to_scroll_with_can_be_seen(colors: Colors, ground: str) -> None:
    """Pages scroll on the background, the guide and lists on a panel, the steps at the side."""
    handles = re.findall(r"QScrollBar::handle[^{]*{[^}]*background: (#\w+)", style_sheet(colors, QFont(), dark=False))
    assert len(handles) >= 3
    for handle in handles:
        assert contrast(handle, getattr(colors, ground)) >= 3


def test_buttons_of_dialogs_have_no_drawings_of_the_desktops(qtbot: QtBot) -> None:
    """No other button has one, and these were drawn in the colours of another age."""
    wanted, known = "QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 1 }\n", application()
    usual = known.styleSheet()
    try:
        for sheet, drawn in ((wanted, True), (wanted + style_sheet(LIGHT, QFont(), dark=False), False)):
            known.setStyleSheet(sheet)
            row, box = QDialogButtonBox(), QMessageBox()
            qtbot.addWidget(row)
            qtbot.addWidget(box)
            row.addButton(QDialogButtonBox.StandardButton.Cancel)
            box.addButton(QMessageBox.StandardButton.Cancel)
            assert [button.icon().isNull() for button in (*row.buttons(), *box.buttons())] == [not drawn] * 2
    finally:
        known.setStyleSheet(usual)


@pytest.mark.usefixtures("usual_scheme")
@pytest.mark.asyncio
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
async def test_the_handle_of_a_long_page_is_drawn_as_the_style_sheet_says(
    window: WizardWindow, scheme: Qt.ColorScheme
) -> None:
    theme().use(scheme)
    window.resize(900, 600)
    bar = area_of(body(window, 1)).verticalScrollBar()
    window.store.take(Draft(WITH_EVERYTHING))
    await asyncio.sleep(0)
    QApplication.processEvents()
    assert bar.isVisible()
    picture = bar.grab().toImage()
    middle = [picture.pixelColor(picture.width() // 2, y).name() for y in range(picture.height())]
    assert theme().colors.control in middle


# -- the keyboard


def visible(parent: QWidget, kind: type[Any]) -> Iterator[Any]:
    for made in parent.findChildren(kind):
        if made.isVisible():
            yield made


@pytest.mark.asyncio
async def test_a_letter_with_alt_leads_to_its_field(window: WizardWindow) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    window.activateWindow()
    lost = []
    for step in ALL_STEPS:
        for made in visible(body(window, step), QLabel):
            found, buddy = re.search(r"&([^&\s])", made.text()), made.buddy()
            if found and buddy is not None and buddy.isEnabled():
                rest(window)
                key = Qt.Key(Qt.Key.Key_A.value + ord(found[1].lower()) - ord("a"))
                QTest.keyClick(window.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
                here = QApplication.focusWidget()
                if here is None or not (here is buddy or buddy.isAncestorOf(here)):
                    lost.append((step, made.text()))
    assert lost == []


@pytest.mark.asyncio
async def test_tab_goes_down_the_page_and_comes_by_every_control(window: WizardWindow) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    window.activateWindow()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    for step in ALL_STEPS:
        page = body(window, step)
        await settled()
        wanted = {
            made
            for kind in kinds
            for made in visible(page, kind)
            if made.isEnabled() and made.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(made, QGroupBox)
        }
        chain: list[QWidget] = []
        here = page.nextInFocusChain()
        while here is not None and here is not page:
            if here in wanted:
                chain.append(here)
            here = here.nextInFocusChain()
        assert set(chain) == wanted, step
        tops = [made.mapTo(page, QPoint(0, made.height() // 2)).y() for made in chain]
        # Side by side is no step back: half a line up is allowed, a whole block is not
        backwards = [
            (describe(one), describe(other))
            for (one, top), (other, below) in itertools.pairwise(zip(chain, tops, strict=True))
            if below < top - 40 and one.mapTo(page, QPoint()).x() >= other.mapTo(page, QPoint()).x()
        ]
        assert backwards == [], (step, [describe(made) for made in chain])


@pytest.mark.asyncio
async def test_tab_stops_at_controls_alone(window: WizardWindow) -> None:
    """Words are no stop: there are thirty of them on the last page."""
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    stops = []
    for step in ALL_STEPS:
        window.store.touch_step(step)
        page = body(window, step)
        await asyncio.sleep(0)
        labels = [made for made in page.findChildren(QLabel) if made.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops += [(step, describe(made)) for made in labels]
    assert stops == []


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"


@pytest.mark.usefixtures("usual_scheme")
@pytest.mark.asyncio
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
async def test_focus_can_be_seen(window: WizardWindow, scheme: Qt.ColorScheme) -> None:
    """The same control with and without the focus: the picture changes along its border."""
    window.store.open(Draft(WITH_EVERYTHING))
    theme().use(scheme)
    window.activateWindow()
    for step in (0, 4, 6, 13):
        page = body(window, step)
        for kind in (QPushButton, QLineEdit, QComboBox, QCheckBox):
            for made in itertools.islice((one for one in visible(page, kind) if one.isEnabled()), 2):
                if not made.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    continue
                window.setFocus()
                around = made.parentWidget() if made.objectName() == "chipsLine" else made
                place = around.rect()
                if isinstance(made, QPushButton) and stands_out(made):  # its ring is outside, on the page
                    room = DISTANCE + LINE
                    around, place = page, QRect(made.mapTo(page, QPoint()), made.size())
                    place = place.adjusted(-room, -room, room, room)
                before = around.grab(place).toImage()
                made.setFocus(Qt.FocusReason.TabFocusReason)
                if isinstance(made, QLineEdit):
                    made.deselect()
                assert border_changes(before, around.grab(place).toImage()) > 0.2, describe(made)


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=1))
async def test_each_press_of_tab_shows_where_one_is(window: WizardWindow, step: int) -> None:
    """Once round the window: step list, page, guide, buttons; no stop that cannot be seen."""
    window.store.open(Draft(WITH_EVERYTHING))
    body(window, step)
    window.activateWindow()
    await asyncio.sleep(0.2)  # the guide's text follows the first picture
    window.steps.button(step).setFocus()
    seen: list[QWidget] = []
    unseen = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        await asyncio.sleep(0)
        place = here.rect().translated(here.mapTo(window, QPoint())).adjusted(-8, -8, 8, 8)
        with_focus = window.grab(place).toImage()
        here.clearFocus()
        without = window.grab(place).toImage()
        stays = here.isVisible()  # the rest of a hint makes way for a finding that leaving it brings
        here.setFocus(Qt.FocusReason.TabFocusReason)
        if stays and with_focus == without:
            unseen.append(describe(here))
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert unseen == []
    areas: list[QWidget] = [window.steps, body(window, step), window.strip, window.currentPage(), window]
    order = [next(at for at, area in enumerate(areas) if area.isAncestorOf(made)) for made in seen]
    assert [at for at, _ in itertools.groupby(order)] == [0, 1, 2, 3, 4], [describe(made) for made in seen]
    # Fields that were left once have their findings, and those their buttons: another round meets them all, both ways
    forwards = _round(window, Qt.Key.Key_Tab, 2 * len(seen))
    backwards = _round(window, Qt.Key.Key_Backtab, 2 * len(seen))
    assert [made for made in seen if made.isVisible() and made not in forwards] == []
    assert backwards[::-1] == [*forwards[-1:], *forwards[:-1]]


def _round(window: WizardWindow, key: Qt.Key, most: int) -> list[QWidget]:
    """The stops of one round that ends where it began."""
    begun = window.focusWidget()
    stops: list[QWidget] = []
    while len(stops) < most and begun not in stops:
        QTest.keyClick(window.focusWidget(), key)
        stops.append(window.focusWidget())
    return stops


def border_changes(before: QImage, after: QImage) -> float:
    """Share of the outermost four pixels' rings that differ, at the best ring."""
    width, height = before.width(), before.height()
    assert before.depth() == after.depth() == 32
    one, other = (memoryview(bytes(picture.constBits())).cast("I") for picture in (before, after))
    shares = []
    for ring in range(4):
        around = [(x, y) for x in range(ring, width - ring) for y in (ring, height - 1 - ring)]
        around += [(x, y) for y in range(ring, height - ring) for x in (ring, width - 1 - ring)]
        changed = sum(one[y * width + x] != other[y * width + x] for x, y in around)
        shares.append(changed / len(around))
    return max(shares)


# -- text of another size


@pytest.fixture
def large_text() -> Iterator[None]:
    """The system's font half as large again."""
    running = application()
    theme()
    before = running.font()
    larger = running.font()
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    restyle(larger)
    yield
    leave_no_widget()
    restyle(before)


def restyle(font: Any) -> None:
    theme()
    application().setFont(font)
    application().processEvents()


async def settled() -> None:
    """Whatever is laid out after what it is in has its place."""
    for _ in range(12):
        application().processEvents()


@pytest.mark.asyncio
async def test_the_window_goes_along_when_the_system_gets_larger_text(window: WizardWindow) -> None:
    window.resize(1180, 760)
    window.go_to(4)
    await settled()
    assert list(visible(window, GuidePane))
    narrow, page = window.steps.width(), body(window, 4)
    height = page.sizeHint().height()
    before, larger = application().font(), application().font()
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    restyle(larger)
    await settled()
    assert window.steps.width() == max(made.sizeHint().width() for made in window.steps.findChildren(StepButton)) + 21
    assert not list(visible(window, GuidePane)), "it has no room any more"
    assert page.sizeHint().height() > height * 1.2
    assert cut_texts(page) == []
    restyle(before)
    await settled()
    assert (window.steps.width(), page.sizeHint().height()) == (narrow, height)
    assert list(visible(window, GuidePane))


def cut_texts(page: QWidget) -> list[Any]:
    cut = []
    for made in [*visible(page, QLabel), *visible(page, QPushButton), *visible(page, QCheckBox)]:
        if not made.text():
            continue
        needed = made.heightForWidth(made.width()) if made.hasHeightForWidth() else made.fontMetrics().height()
        wide = made.minimumSizeHint().width()
        if made.height() < needed - 1 or made.width() < wide - 1:
            cut.append((describe(made), made.size().toTuple(), needed, wide))
    return cut


@pytest.mark.asyncio
@pytest.mark.usefixtures("large_text")
async def test_large_text_is_not_cut(window: WizardWindow) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    window.resize(1400, 900)
    cut = {}
    for step in ALL_STEPS:
        page = body(window, step)
        await settled()  # what is folded away was made just now
        if wrong := cut_texts(page):
            cut[step] = wrong
    assert cut == {}


# -- drawings


@pytest.mark.parametrize("key", NUMBERS)
def test_every_step_has_a_drawing_in_the_colour_of_the_scheme(key: str) -> None:
    drawing = _drawing(key, "#ff0000")
    assert drawing is not None
    assert drawing.isValid()
    image = QImage(DRAWING * 4, DRAWING * 4, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    seen = [color for color in inked if color.alpha() == 255]
    assert len(seen) > 0.02 * len(inked)
    assert {color.name() for color in seen} == {"#ff0000"}


def test_a_step_that_nobody_has_drawn_has_its_number(qtbot: QtBot) -> None:
    pictures = []
    for number in (5, 6):
        tile = StepIcon(STEPS[number]._replace(key="consent"))
        qtbot.addWidget(tile)
        tile.show()
        qtbot.waitUntil(partial(is_inked, tile))
        pictures.append(tile.grab().toImage())
    assert pictures[0] != pictures[1]


def is_inked(tile: StepIcon) -> bool:
    """Whether there is something on it in the colour of the scheme; its drawing follows the first picture."""
    image = tile.grab().toImage()
    places = itertools.product(range(image.width()), range(image.height()))
    return any(image.pixelColor(*place).name() == theme().colors.accent for place in places)


@pytest.mark.parametrize("file", sorted((resources_folder() / "icons").rglob("*.svg")), ids=lambda file: file.name)
def test_drawings_are_plain_svg(file: Path) -> None:
    """No script, nothing from elsewhere, nothing that a small renderer does not know."""
    names = {found.tag.rpartition("}")[2] for found in ET.parse(file).iter()}  # noqa: S314  # our own files
    assert names <= {"svg", "path", "rect", "circle"}


@pytest.mark.asyncio
async def test_a_template_looks_the_same_where_people_read_from_the_right(window: WizardWindow) -> None:
    """It is written from left to right everywhere; its words once stood below the chip after them."""
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(300, 30, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFF)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        text = f"Bearer {names.ACCESS_TOKEN.template} and more"
        assert paint_template(painter, picture.rect(), text, window.store)
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
