"""A text of one line that has no room is elided, and its tool tip has all of it: no glyph is cut in two."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.elements import CardButton, Elided
from connection_wizard.ui.widgets.sources.quote import Quote
from tests.by_day import by_day
from tests.ui.conftest import body
from tests.ui.test_layout import SIZES
from tests.ui.test_looks import ALL_STEPS, settled, visible
from tests.ui.test_pages import WITH_EVERYTHING

LONG = "6f1c2d8e-0000-4000-8000-000000000001." * 3
ANSWER = {
    "user": {"uuid": LONG, "display_name": LONG, "mail": f"{LONG}@example.test", "id": LONG},
    "organisation_that_has_a_rather_long_name_of_its_own": {"name": LONG, "id": LONG},
}


def cut(label: QLabel) -> bool:
    """Whether a part of a word has no room, and nothing says so."""
    if isinstance(label, Elided) or not label.text() or label.textFormat().name == "RichText":
        return False
    room = label.contentsRect().width()
    words = label.text().replace("\u200b", " ").split() if label.wordWrap() else label.text().split("\n")
    return any(label.fontMetrics().horizontalAdvance(word) > room + 1 for word in words)


@pytest.mark.asyncio
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3))
async def test_no_label_is_cut_without_saying_so(window: WizardWindow, step: int, size: tuple[int, int]) -> None:
    document = WITH_EVERYTHING | {
        "name": LONG,
        "whitelist": ["a-domain-whose-name-is-longer-than-there-is-room.example.com"],
    }
    window.store.open(Draft(document))
    url = "https://a-server-whose-name-is-longer-than-there-is.room-for-it-in-a-row-of-any.page-that-we-have.example.com/token"
    window.store.put(("access_token", "url"), url)
    window.services.answers.put("test", ANSWER, "pasted")
    window.resize(*size)
    page = body(window, step)
    await settled()
    assert [label.text() for label in visible(page, QLabel) if cut(label)] == []
    for label in visible(page, Elided):
        room = label.contentsRect().width()
        inside = isinstance(label.parentWidget(), QPushButton)
        if label.fontMetrics().horizontalAdvance(label.text()) > room and not inside:
            assert label.text() in label.toolTip()


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [9, 11])
async def test_a_suggestion_leaves_out_the_middle_and_its_tool_tip_has_all(window: WizardWindow, step: int) -> None:
    page = body(window, step)
    assert isinstance(page, PickPage)
    window.services.answers.put("test", ANSWER, "pasted")
    await settled()
    card, *_ = visible(page, CardButton)
    value, place, *_ = card.findChildren(Elided)
    for line in (value, place):
        assert line.text() in card.toolTip()
    assert value.text() == card.accessibleName()
    assert value.text().startswith("6f1c2d8e-")
    assert value._shown.startswith("6f1c2d8e-")
    assert value._shown.endswith(value.text()[-4:])
    assert "…" in value._shown


def end(image: QImage, width: int) -> QImage:
    """The end of what is painted on a line, so many pixels of it."""
    last = max(x for x in range(image.width()) if len({image.pixel(x, y) for y in range(image.height())}) > 1)
    return image.copy(last - width + 1, 0, width, image.height())


@pytest.mark.parametrize(
    ("before", "tells", "behind", "width"), [("see ", "https://login.acme.test/", " for it", 200), ("", "/me", "", 28)]
)
def test_a_quoted_line_runs_as_it_is_written_in_any_window(
    qtbot: QtBot, before: str, tells: str, behind: str, width: int
) -> None:
    quotes = [Quote(before, tells, behind) for _ in range(2)]
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(500, 100)
    for quote, direction in zip(quotes, (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft), strict=True):
        quote.setParent(around)
        quote.setLayoutDirection(direction)
        quote.resize(500, quote.sizeHint().height())
    quotes[1].move(0, 50)
    image = around.grab().toImage()
    lines = [image.copy(quote.geometry()) for quote in quotes]
    assert end(lines[0], width) == end(lines[1], width)


def test_a_quoted_line_is_not_cut_inside_the_scheme_of_an_address(qtbot: QtBot) -> None:
    quote = Quote("Send it to https://login.", "acme.test", "/token")
    qtbot.addWidget(quote)
    seen = set()
    for width in range(120, 320):
        quote.resize(width, quote.sizeHint().height())
        seen.add(quote.fitted()[0])
    assert "…login." in seen
    assert not [left for left in seen if re.match(r"…[a-z]{0,5}:?//", left)]
