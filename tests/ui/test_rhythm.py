"""The rhythm of the pages, and what opens above them: distances, base lines, drop-downs, message boxes."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QMessageBox, QWidget

import connection_wizard
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.theme import theme
from tests.by_day import by_day
from tests.ui.conftest import application, body
from tests.ui.test_looks import visible
from tests.ui.test_pages import WITH_EVERYTHING

MANY = 20
"""Entries of a drop-down that are no few any more."""


def top_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint()).y()


def bottom_of(widget: QWidget, page: QWidget) -> int:
    return top_of(widget, page) + widget.height()


def label_of(row: FieldRow) -> QLabel:
    return next(made for made in row.findChildren(QLabel) if made.objectName() == "rowLabel")


def frame_of(row: FieldRow) -> QWidget:
    """What is seen of an editor as its frame, where it is of one line."""
    editor = row.editor
    typed_into = editor.focusProxy() or editor
    return typed_into if isinstance(typed_into, QLineEdit) and editor.objectName() != "chips" else editor


@pytest.mark.asyncio
@pytest.mark.parametrize("filled", [False, True])
async def test_a_hint_is_nearer_to_its_field_than_to_the_next_label(window: WizardWindow, *, filled: bool) -> None:
    if filled:
        window.store.open(Draft(WITH_EVERYTHING))
    near = []
    for step in range(len(STEPS)):
        page = body(window, step)
        application().processEvents()
        rows = list(visible(page, FieldRow))
        for row, other in itertools.product(rows, rows):
            hints = [made for made in visible(row.line, QLabel) if made.text() and made.objectName() == "hint"]
            hints = [made for made in hints if made.textFormat() == Qt.TextFormat.PlainText]  # as it is measured here
            below = top_of(label_of(other), page) - bottom_of(row, page)
            beside = other.mapTo(page, QPoint()).x() != row.mapTo(page, QPoint()).x()
            if not hints or beside or not 0 <= below < 200:
                continue
            words = (
                hints[0]
                .fontMetrics()
                .boundingRect(0, 0, hints[0].width(), 1000, Qt.TextFlag.TextWordWrap, hints[0].text())
            )
            end = top_of(hints[0], page) + words.height()
            to_field, to_label = (
                top_of(hints[0], page) - bottom_of(row.editor, page),
                top_of(label_of(other), page) - end,
            )
            if to_label < max(8, to_field + 4):
                near.append((step, label_of(row).text(), label_of(other).text(), to_field, to_label))
    assert near == []


@pytest.mark.asyncio
@pytest.mark.parametrize("filled", [False, True])
async def test_what_stands_side_by_side_shares_its_lines(window: WizardWindow, *, filled: bool) -> None:
    """Labels, frames of one line, and what is written in them."""
    if filled:
        window.store.open(Draft(WITH_EVERYTHING))
    uneven, pairs = [], 0
    for step in range(len(STEPS)):
        page = body(window, step)
        application().processEvents()
        for one, other in itertools.combinations(visible(page, FieldRow), 2):
            if one.parentWidget() is not other.parentWidget() or top_of(one, page) != top_of(other, page):
                continue
            pairs += 1
            lines = [(top_of(label_of(row), page), label_of(row).height()) for row in (one, other)]
            frames = [(top_of(frame_of(row), page), frame_of(row).height()) for row in (one, other)]
            of_one_line = all(isinstance(frame_of(row), QLineEdit | QComboBox) for row in (one, other))
            if lines[0] != lines[1] or (of_one_line and frames[0] != frames[1]):
                uneven.append((step, label_of(one).text(), label_of(other).text(), lines, frames))
    assert uneven == []
    assert pairs > 5


@pytest.mark.asyncio
async def test_a_name_of_the_wire_and_what_is_said_of_it_share_a_base_line(window: WizardWindow) -> None:
    """Monospace letters are higher than those beside them."""
    window.store.open(Draft(WITH_EVERYTHING))
    pairs, uneven = 0, []
    for key in ("access_token", "whitelist"):
        page = body(window, number_of(key))
        application().processEvents()
        for grid in page.findChildren(QGridLayout):
            for row in range(grid.rowCount()):
                items = [item for column in (0, 1) if (item := grid.itemAtPosition(row, column)) is not None]
                cells = [made for item in items if isinstance(made := item.widget(), QLabel)]
                if [made.objectName() for made in cells] != ["mono", "muted"] or not cells[0].isVisible():
                    continue
                pairs += 1
                bases = [top_of(c, page) + c.contentsMargins().top() + c.fontMetrics().ascent() for c in cells]
                if bases[0] != bases[1]:
                    uneven.append((key, cells[0].text(), bases))
    assert uneven == []
    assert pairs > 8


@pytest.mark.asyncio
@pytest.mark.parametrize("went_wrong", [True, False])
async def test_only_what_went_wrong_has_the_sign_of_a_failure(window: WizardWindow, *, went_wrong: bool) -> None:
    """The window's own marks, in the colours of the scheme: no style's icons."""
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme().use(scheme)
        try:
            box = tell(window, "What", "Hint", went_wrong=went_wrong)
            assert box.icon() == QMessageBox.Icon.NoIcon
            picture = box.iconPixmap().toImage()
            inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
            colors = theme().colors
            assert (colors.error in inks, colors.ok in inks) == (went_wrong, not went_wrong)
            box.close()
        finally:
            theme().use(Qt.ColorScheme.Light)


def test_no_box_has_an_icon_of_a_style() -> None:
    """All of them are made in one place, which gives them a mark of ours."""
    folder = Path(connection_wizard.__file__).parent / "ui"
    named = re.compile(r"QMessageBox\.(Icon|information|warning|critical|question|about)\b|\.setIcon\(QMessageBox")
    assert [file.name for file in folder.rglob("*.py") if named.search(file.read_text(encoding="utf-8"))] == []


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(range(len(STEPS)), each=3, beginning=1))
async def test_a_drop_down_shows_all_of_its_few_entries(window: WizardWindow, step: int) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    for made in visible(body(window, step), QComboBox):
        if made.count() > MANY:
            continue
        made.showPopup()
        application().processEvents()
        view = made.view()
        last = view.visualRect(view.model().index(made.count() - 1, made.modelColumn()))
        assert view.verticalScrollBar().maximum() == 0, made.accessibleName()
        around = view.parentWidget()
        assert all(part is view or view.isAncestorOf(part) for part in visible(around, QWidget)), (
            "an arrow to scroll by"
        )
        assert last.bottom() < view.viewport().height(), made.accessibleName()
        widest = max(view.fontMetrics().horizontalAdvance(made.itemText(at)) for at in range(made.count()))
        assert widest < view.viewport().width(), made.accessibleName()
        made.hidePopup()
