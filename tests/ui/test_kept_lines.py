"""Words that keep their lines whatever they say, and the button that mends what they tell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding, Fix
from connection_wizard.spec.findings import findings
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.rows.finding_line import FindingLine, Heading
from connection_wizard.ui.widgets.style import WINDOW_SIZE
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import Words, in_quotes, say
from tests.ui.conftest import application, body
from tests.ui.test_layout import places, text_size
from tests.ui.test_looks import settled

__all__ = ["text_size"]

LONG = "The provider wants 😀 this value in another form than the one that is written here, so change it. " * 4
SHORT = "Change it."


def finding(message: str, fix: str = "") -> Finding:
    made = Fix(Words(fix), ()) if fix else None
    return Finding("url_missing", "error", 4, ("authorization", "url"), Words(message), Words(""), made)


@pytest.fixture
def place(request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """A row of a page that is 300 pixels wide: a label, a field, and the line below it."""
    theme()  # each test may be the first of its process
    made = QWidget()
    made.setLayoutDirection(getattr(request, "param", Qt.LayoutDirection.LeftToRight))
    heading = Heading("Extra protection")
    heading.setObjectName("rowLabel")
    line = FindingLine("A hint.", heading)
    layout = QVBoxLayout(made)
    for widget in (heading, QPushButton("Before"), line, QPushButton("Below")):
        layout.addWidget(widget)
    layout.addStretch(1)
    made.resize(300, 900)
    made.show()
    application().processEvents()
    yield made
    made.close()


def parts(place: QWidget) -> tuple[FindingLine, KeptLines, QPushButton]:
    [line] = place.findChildren(FindingLine)
    [words] = place.findChildren(KeptLines)
    [fix] = (made for made in place.findChildren(QPushButton) if made.objectName() == "fix")
    return line, words, fix


def top_of(place: QWidget, text: str) -> int:
    return next(made.y() for made in place.findChildren(QPushButton) if made.text() == text)


def more(place: QWidget) -> QPushButton:
    return next(made for made in place.findChildren(QPushButton) if made.objectName() == "more")


async def show(place: QWidget, message: str, fix: str = "") -> None:
    parts(place)[0].show_findings((finding(message, fix),))
    await settled()


@pytest.mark.asyncio
@pytest.mark.parametrize("fix", ["", "Use S256", "Use “authData.testcode.profile.real_name”", "Use it " * 20])
@pytest.mark.parametrize("message", [SHORT, LONG])
async def test_no_message_and_no_button_moves_what_is_below(
    text_size: float, place: QWidget, message: str, fix: str
) -> None:
    before = top_of(place, "Below")
    await show(place, message, fix)
    assert top_of(place, "Below") == before
    parts(place)[0].show_findings(())
    await settled()
    assert top_of(place, "Below") == before
    assert not parts(place)[2].isVisible()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "place", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], indirect=True, ids=["ltr", "rtl"]
)
async def test_long_words_are_cut_and_opened_by_hand(place: QWidget) -> None:
    _, words, _ = parts(place)
    below = top_of(place, "Below")
    await show(place, LONG)
    assert words.is_cut
    assert words.text().endswith("…")
    assert words.text().replace("\n", " ").removesuffix("…").rstrip() in f"✕  {LONG}"
    assert words.accessibleName() == f"✕  {LONG}".strip()
    shown = more(place)
    last = words.text().splitlines()[-1]
    start = words.width() - words.fontMetrics().horizontalAdvance(last) if place.isRightToLeft() else 0
    words_end = start if place.isRightToLeft() else words.fontMetrics().horizontalAdvance(last)
    assert shown.geometry().right() <= words_end if place.isRightToLeft() else shown.x() >= words_end
    assert words.rect().contains(shown.geometry())

    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    await settled()
    assert words.text() == f"✕  {LONG}".strip()
    assert not shown.isVisible()
    assert words.height() >= words._needed(words.width())
    assert top_of(place, "Below") > below

    await show(place, SHORT)
    assert top_of(place, "Below") == below
    await show(place, LONG)
    assert words.is_cut, "other words begin closed"


@pytest.mark.asyncio
async def test_more_is_opened_by_keyboard_and_the_focus_stays_near(place: QWidget) -> None:
    await show(place, LONG)
    shown = more(place)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    await settled()
    assert not shown.isVisible()
    focused = application().focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Before"


@pytest.mark.asyncio
async def test_words_of_one_line_share_the_base_line_of_the_button_beside_them(place: QWidget) -> None:
    line, words, fix = parts(place)

    def base(made: QWidget, above: float) -> float:
        return made.mapTo(place, QPoint()).y() + above + made.fontMetrics().ascent()

    await show(place, SHORT, "Use it")
    button = base(fix, (fix.height() - fix.fontMetrics().height()) / 2)
    assert abs(base(words, words.contentsMargins().top()) - button) <= 1
    await show(place, "Two lines, as wide as this place is for words beside a button.", "Use it")
    assert words.contentsMargins().top() == 0, "the second would be cut"
    line.show_findings(())
    await settled()
    assert words.contentsMargins().top() == 0


@pytest.mark.asyncio
async def test_a_page_says_at_its_fields_nothing_of_its_own_number(place: QWidget) -> None:
    """It stands in its title; what is in another step is named with that."""
    line, words, _ = parts(place)
    [missing] = (each for each in findings(Draft({"revoke_token": {}})) if each.code == "revoke_url_missing")
    assert missing.message == "The URL in step 7 is missing."
    line.show_findings((missing,))
    await settled()
    assert words.text().startswith("✕  The URL is missing.")
    line.show_findings((missing._replace(step=6),))
    await settled()
    assert "The URL in step 7 is missing." in words.words


@pytest.mark.asyncio
async def test_a_button_that_is_too_narrow_says_what_it_does_and_less_of_what_it_does_it_with(place: QWidget) -> None:
    """In languages whose verb stands at the end the dots were in the middle of it: “ac…ehmen”."""
    line, _, fix = parts(place)
    name = "a-domain-with-a-long-name.example.com"
    made = Fix(say("{name} taken", name=in_quotes(name)), ())
    line.show_findings((finding(LONG)._replace(fix=made),))
    await settled()
    shown = fix.text()
    assert shown.endswith("” taken")
    begin, dots, end = shown.removeprefix("“").removesuffix("” taken").partition("…")
    assert dots
    assert name.startswith(begin)
    assert name.endswith(end)
    assert fix.accessibleName() == str(made.label)
    assert fix.fontMetrics().horizontalAdvance(shown) < fix.width()


@pytest.mark.asyncio
async def test_a_button_without_room_beside_the_words_stands_at_the_end_of_the_label(place: QWidget) -> None:
    line, words, fix = parts(place)
    heading = place.findChildren(QLabel)[0]
    await show(place, "Both of these words have room for a button.", "Use S256")
    assert fix.parent() is line
    await show(place, "Two lines are filled by these words, and no room is left beside them for it.", "Use S256")
    assert fix.parent() is heading
    assert not words.is_cut
    assert fix.geometry().right() == heading.width() - 1
    assert heading.rect().contains(fix.geometry())
    chosen: list[object] = []
    line.fix_chosen.connect(chosen.append)
    QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert len(chosen) == 1
    await show(place, SHORT, "Use S256")
    assert fix.parent() is line


@pytest.mark.asyncio
async def test_the_words_of_a_button_without_room_are_cut_and_told_whole(place: QWidget) -> None:
    label = "Send the code verifier anew"
    await show(place, "Two lines are filled by these words, and no room is left beside them for it.", label)
    _, _, fix = parts(place)
    beginning, dots, end = fix.text().partition("…")
    assert (label.startswith(beginning), bool(dots), label.endswith(end)) == (True, True, True)
    assert min(len(beginning), len(end)) > 0, "what it does stands at the beginning, in some languages at the end"
    assert fix.accessibleName() == label
    assert fix.toolTip() == label


@pytest.mark.asyncio
async def test_a_value_that_travels_is_cut_where_the_lines_end(place: QWidget) -> None:
    line, words, _ = parts(place)
    below = top_of(place, "Below")
    line.set_hint("Sent as", "profile.read " * 100)
    await settled()
    assert "…" in words.text()
    assert QLabel.heightForWidth(words, words.width()) <= words.kept
    assert top_of(place, "Below") == below
    line.set_hint("Sent as", "profile.read")
    await settled()
    assert "…" not in words.text()


@pytest.mark.asyncio
async def test_tab_comes_by_the_button_after_its_field_wherever_it_stands(window: WizardWindow) -> None:
    window.resize(*WINDOW_SIZE)
    window.store.open(Draft({"spec_version": 1, "authorization": {"pkce": "plain"}}))
    page = body(window, 4)
    window.store.touch_step(4)
    await settled()
    page.show_place(("authorization", "pkce"))
    QTest.keyClick(window, Qt.Key.Key_Tab)
    focused = application().focusWidget()
    assert isinstance(focused, QPushButton)
    assert (focused.objectName(), focused.text()) == ("fix", "Use S256")


@pytest.mark.asyncio
async def test_the_preview_of_an_address_moves_nothing(window: WizardWindow, store: DraftStore) -> None:
    window.resize(*WINDOW_SIZE)
    page = body(window, 4)
    await settled()
    before = places(page)
    for path in ("a", "long/" * 100):
        store.put(("authorization", "url"), f"https://auth.acme.com/{path}")
        await settled()
        assert places(page) == before


@pytest.mark.asyncio
@pytest.mark.parametrize("fix", ["Use S256", "Use “authData.testcode.profile.real_name”"])
async def test_a_button_has_the_width_that_its_words_need_once_the_text_is_larger(usual: QFont, fix: str) -> None:
    """It kept the width of the smaller text where what stands beside it gave the line its size, then as now."""
    theme()
    line = FindingLine("A hint.")
    line.setFixedSize(900, 200)
    line.show()
    line.show_findings((finding(SHORT, fix),))
    await settled()
    button = line.findChild(QPushButton, "fix")
    assert isinstance(button, QPushButton)
    before = button.width()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    application().setFont(larger)
    await settled()
    assert button.width() >= button.sizeHint().width() > before
