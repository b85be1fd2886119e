"""Where the focus is: in the first empty field of a new page, then on what comes next, never where nobody looks."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.focus_ring import DISTANCE, LINE, FocusRing, has_ring, stands_out
from connection_wizard.ui.widgets.folding import Advanced, is_fold, is_folded_away
from connection_wizard.ui.widgets.into_view import is_in_sight
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.theme import theme
from tests.by_day import by_day
from tests.ui.conftest import Browser, area_of, body, idle, practise
from tests.waiting import eventually

ALL_STEPS = range(len(STEPS))


async def settled() -> None:
    """What waits for its turn has had it."""
    for _ in range(5):
        await asyncio.sleep(0)


async def shown(window: WizardWindow, step: int) -> QWidget:
    page = body(window, step)
    await settled()
    return page


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def empty_fields(page: QWidget) -> list[QWidget]:
    """What people can type into, in no row that is folded away, and nothing is in it."""
    found: list[QWidget] = []
    for row in page.findChildren(FieldRow):
        editor = row.editor.focusProxy() or row.editor
        if not isinstance(editor, QLineEdit | QPlainTextEdit) or not row.isVisible() or is_folded_away(row, page):
            continue
        text = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
        if editor.isEnabled() and not editor.isReadOnly() and not text:
            found.append(editor)
    return found


@pytest.mark.asyncio
async def test_a_new_page_begins_in_its_first_empty_field(window: WizardWindow) -> None:
    """On every page of a fresh connection; nothing is said to be wrong for having been passed by."""
    window.activateWindow()
    for step in ALL_STEPS:
        page = await shown(window, step)
        empty = [page.paste] if isinstance(page, StartPage) else empty_fields(page)
        if empty:
            assert focused() is empty[0], step
            top = focused().mapTo(area_of(page).viewport(), QPoint()).y()
            assert 0 <= top < area_of(page).viewport().height(), f"{step}: it cannot be seen"
        else:
            assert not _astray(window, focused()), step
            assert not isinstance(focused(), QLineEdit), f"{step}: what is compared later is no field to begin in"
    told = [finding for finding in window.store.findings if window.store.is_visible(finding)]
    assert told == [], "who only passes by is told nothing"


@pytest.mark.asyncio
async def test_a_new_page_is_read_from_its_top_in_a_small_window(window: WizardWindow) -> None:
    """A field that would have to be scrolled to is not gone to."""
    window.resize(900, 600)
    window.activateWindow()
    for step in ALL_STEPS:
        page = await shown(window, step)
        await settled()
        assert _bar(page).value() == 0, step
        area = area_of(page)
        assert focused() is page or not area.isAncestorOf(focused()) or is_in_sight(focused(), area), step


@pytest.mark.asyncio
async def test_a_place_that_was_asked_for_keeps_the_focus(window: WizardWindow) -> None:
    window.activateWindow()
    window.go_to(4, ("authorization", "pkce"))
    await settled()
    assert focused().accessibleName() == "Extra protection (PKCE)"


@pytest.mark.asyncio
async def test_whoever_walks_the_list_of_steps_by_keyboard_stays_in_it(window: WizardWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.steps.button(0).setFocus()
    for step in (1, 2, 3):
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
        await settled()
        assert window.currentId() == step
        assert focused() is window.steps.button(step)


@pytest.mark.asyncio
async def test_nothing_advanced_is_open_in_a_fresh_connection(window: WizardWindow) -> None:
    for draft in (Draft(), NEW_CONNECTION):
        window.store.open(draft)
        for step in ALL_STEPS:
            page = await shown(window, step)
            folds = [made for made in page.findChildren(QPushButton) if is_fold(made)]
            assert [made.text() for made in folds if made.isChecked() and made.isVisible()] == []
            assert len(folds) == len(page.findChildren(Advanced)), "a fold is told by its name"


@pytest.mark.asyncio
async def test_where_there_is_something_to_pick_a_page_begins_there(window: WizardWindow, qtbot: QtBot) -> None:
    """Enter takes the best; once something is picked, whoever goes by has nothing to fill in."""
    window.activateWindow()
    await practise(window)
    window.services.answers.put("test", {"user": {"id": "U1", "name": "Ada", "email": "ada@acme.com"}}, "pasted")
    for key, place in (("label", "connection_label"), ("identifier", "unique_identifier")):
        page = await shown(window, number_of(key))
        assert isinstance(page, PickPage)
        assert focused() is page.cards.first
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        assert window.store.draft.get(place, "path")


@pytest.mark.asyncio
async def test_nothing_advanced_is_open_for_who_practises(window: WizardWindow) -> None:
    """The issuer, the environment: what is there is the practice provider's, and none of a newcomer's business."""
    await practise(window)
    for key in ("credentials", "authorization"):
        [fold] = (made for made in (await shown(window, number_of(key))).findChildren(QPushButton) if is_fold(made))
        assert not fold.isChecked()


def _astray(window: WizardWindow, widget: QWidget) -> bool:
    page = window.currentPage()
    assert isinstance(page, LazyPage)
    guide = page.guide
    file = window.button(window.WizardButton.CustomButton1)
    return widget is file or is_fold(widget) or (guide is not None and guide.isAncestorOf(widget))


def _buttons(area: QWidget) -> Iterator[QPushButton]:
    for made in area.findChildren(QPushButton):
        if made.isVisible() and made.isEnabled() and made.menu() is None and not is_fold(made):
            yield made


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=2))
async def test_after_an_action_the_focus_is_where_one_goes_on(window: WizardWindow, qtbot: QtBot, step: int) -> None:
    """Each button of the page and of the strip is pressed by keyboard: what it was gone from is not left for what
    happens to stand next in the order of Tab."""
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    window.activateWindow()
    start = window.store.draft
    names = [_name(made) for area in (await shown(window, step), window.strip) for made in _buttons(area)]
    for name in names:
        page = await shown(window, step)
        found = [made for area in (page, window.strip) for made in _buttons(area) if _name(made) == name]
        if not found:
            continue  # another one took it away
        found[0].setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(found[0], Qt.Key.Key_Space)
        await settled()
        _close_all(window)
        await idle(window.services.live)
        await settled()
        await eventually(lambda: QApplication.focusWidget() is not None)
        assert not _astray(window, focused()), f"{step}: {name} leaves the focus on {_name(focused())}"
        if window.store.draft.document != start.document:
            window.store.take(start)
            await settled()


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else type(widget).__name__)


def _close_all(window: WizardWindow) -> None:
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        popup.close()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    window.activateWindow()


@pytest.mark.asyncio
async def test_what_runs_keeps_the_focus_in_the_strip(window: WizardWindow, qtbot: QtBot) -> None:
    await practise(window)
    window.activateWindow()
    await shown(window, 8)
    strip = window.strip
    strip.authorize_now.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(strip.authorize_now, Qt.Key.Key_Space)
    await settled()
    assert focused() is strip.cancel, "what can be done now"
    await idle(window.services.live)
    await settled()
    assert strip.isAncestorOf(focused())


@pytest.mark.asyncio
async def test_what_ends_while_one_is_in_the_browser_keeps_the_focus_in_the_strip(
    window: WizardWindow, qtbot: QtBot, browser: Browser
) -> None:
    await practise(window)
    window.activateWindow()
    await shown(window, number_of("credentials"))
    strip, other = window.strip, QWidget()
    visit = browser.visit

    async def looked_at(url: str) -> bool:
        other.show()
        other.activateWindow()
        await settled()
        return await visit(url)

    browser.visit = looked_at
    qtbot.mouseClick(strip.authorize_now, Qt.MouseButton.LeftButton)
    await idle(window.services.live)
    await settled()
    window.activateWindow()
    await settled()
    assert strip.isAncestorOf(focused())
    other.close()


@pytest.mark.asyncio
async def test_who_says_no_to_a_notice_is_back_where_one_goes_on(window: WizardWindow, qtbot: QtBot) -> None:
    """The menu of files had the focus: what began the run could not have it while the notice was there."""
    await practise(window)
    window.activateWindow()
    await shown(window, number_of("credentials"))
    window.store.put(("live_redirect", "scheme"), "https")
    window.strip.authorize_now.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.strip.authorize_now, Qt.Key.Key_Space)
    await eventually(lambda: window.notice.dialog)
    assert window.notice.dialog is not None
    window.notice.dialog.stay.click()
    await idle(window.services.live)
    window.activateWindow()
    await settled()
    assert window.strip.isAncestorOf(focused())


def _bar(page: QWidget) -> QScrollBar:
    """Asked for each time: PySide takes one that it made before for gone."""
    return area_of(page).verticalScrollBar()


@pytest.mark.asyncio
async def test_coming_back_to_the_window_scrolls_nowhere(window: WizardWindow) -> None:
    """From the browser, with the focus where nobody looks any more; on every page that scrolls."""
    await practise(window)
    await eventually(lambda: window.currentId() == 1)
    window.resize(900, 600)
    other = QWidget()
    other.show()
    scrolled = 0
    for step in ALL_STEPS:
        page = await shown(window, step)
        window.activateWindow()
        stops = [made for made in page.findChildren(QLineEdit) if made.isVisible() and made.isEnabled()]
        if not stops or not _bar(page).maximum():
            continue
        stops[0].setFocus()
        await settled()
        _bar(page).setValue(_bar(page).maximum())
        other.activateWindow()
        await settled()
        window.activateWindow()
        await settled()
        assert focused() is stops[0]
        assert _bar(page).value() == _bar(page).maximum(), step
        scrolled += 1
    assert scrolled > 3
    other.close()


@pytest.mark.asyncio
async def test_a_button_with_a_menu_looks_as_ever_once_that_is_closed(window: WizardWindow) -> None:
    """*File* and every other one, on all pages; a click on *File* takes the focus from nowhere."""
    window.activateWindow()
    file = window.button(window.WizardButton.CustomButton1)
    assert not file.focusPolicy() & Qt.FocusPolicy.ClickFocus
    seen = 0
    for step in ALL_STEPS:
        await shown(window, step)
        for made in window.findChildren(QWidget):
            menu = made.menu() if hasattr(made, "menu") and made.isVisible() else None
            if not isinstance(menu, QMenu) or not isinstance(made, QAbstractButton) or not made.isEnabled():
                continue
            made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
            made.setDown(True)
            menu.aboutToHide.emit()
            assert not made.underMouse(), _name(made)
            assert not made.isDown(), _name(made)
            seen += 1
    assert seen > 15


# -- the ring


def _around(window: QWidget, made: QWidget, distance: int) -> set[str]:
    """The colours of the picture on a line around a button."""
    picture: QImage = window.grab().toImage()
    place = QRect(made.mapTo(window, QPoint()), made.size()).adjusted(-distance, -distance, distance, distance)
    middle = place.center()
    places = ((middle.x(), place.top()), (middle.x(), place.bottom()), (place.left(), middle.y()))
    return {QColor(picture.pixel(x, y)).name() for x, y in places}


@pytest.mark.usefixtures("usual_scheme")
@pytest.mark.asyncio
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
async def test_what_stands_out_has_a_ring_with_ground_between(window: WizardWindow, scheme: Qt.ColorScheme) -> None:
    """All primary buttons of the window that are seen on any page, and whole: no edge cuts it off."""
    await practise(window)
    window.services.secrets.put("wrong")
    window.services.live.authorize()
    await idle(window.services.live)
    window.activateWindow()
    theme().use(scheme)
    seen = set()
    for step in ALL_STEPS:
        await shown(window, step)
        for made in window.findChildren(QPushButton):
            if not (made.isVisible() and made.isEnabled() and stands_out(made)) or made in seen:
                continue
            made.setFocus(Qt.FocusReason.TabFocusReason)
            await settled()
            seen.add(made)
            assert _around(window, made, DISTANCE + LINE - 1) == {theme().colors.text}, _name(made)
            assert theme().colors.text not in _around(window, made, 1), _name(made)
            assert len(window.findChildren(FocusRing)) == 1
    assert len(seen) >= 3
    made.clearFocus()


@pytest.mark.asyncio
async def test_the_ring_goes_with_its_button_and_with_the_focus(window: WizardWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    await shown(window, 4)
    following = window.button(window.WizardButton.NextButton)
    following.setFocus()
    await settled()
    (ring,) = window.findChildren(FocusRing)
    room = DISTANCE + LINE
    window.resize(1400, 900)
    await settled()
    place = QRect(following.mapTo(window, QPoint()), following.size()).adjusted(-room, -room, room, room)
    assert ring.geometry() == place
    following.setProperty("kind", "")
    assert not ring.isVisible(), "it does not stand out any more"
    following.setProperty("kind", "primary")
    assert ring.isVisible()
    window.button(window.WizardButton.BackButton).setFocus()
    assert not any(made.isVisible() for made in window.findChildren(FocusRing))


@pytest.mark.asyncio
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_a_choice_has_a_ring_that_is_whole(window: WizardWindow, direction: Qt.LayoutDirection) -> None:
    """On all four sides, also where its mark stands at the edge of the column."""
    window.setLayoutDirection(direction)
    window.activateWindow()
    cut, seen = [], 0
    for step in (6, 7, 9):
        page = await shown(window, step)
        for made in (*page.findChildren(QCheckBox), *page.findChildren(QRadioButton)):
            if not made.isVisible() or not made.isEnabled() or not has_ring(made):
                continue
            area_of(page).ensureWidgetVisible(made)
            made.setFocus(Qt.FocusReason.TabFocusReason)
            await settled()
            (ring,) = window.findChildren(FocusRing)
            at, picture = QRect(ring.mapTo(window, QPoint()), ring.size()), window.grab().toImage()
            middle, seen = at.center(), seen + 1
            sides = [(at.left(), middle.y()), (at.right(), middle.y())]
            sides += [(middle.x(), at.top()), (middle.x(), at.bottom())]
            if any(QColor(picture.pixel(x, y)).name() != theme().colors.accent for x, y in sides):
                cut.append((step, _name(made)))
    assert seen >= 7
    assert cut == []


@pytest.mark.asyncio
async def test_every_field_has_a_frame_of_two_pixels_that_is_whole(window: WizardWindow) -> None:
    """The accent on all four sides, at every field of every page."""
    window.store.open(NEW_CONNECTION)
    window.activateWindow()
    cut = []
    for step in ALL_STEPS:
        page = await shown(window, step)
        for made in page.findChildren(QLineEdit):
            if not made.isVisible() or not made.isEnabled() or isinstance(made.parentWidget(), QSpinBox):
                continue
            made.setFocus(Qt.FocusReason.TabFocusReason)
            await settled()
            framed = (made.objectName() == "chipsLine" and made.parentWidget()) or made
            area_of(page).ensureWidgetVisible(framed)
            picture = window.grab().toImage()
            at = QRect(framed.mapTo(window, QPoint()), framed.size())
            accent = theme().colors.accent
            for inset in (0, 1):
                place, middle = at.adjusted(inset, inset, -inset, -inset), at.center()
                sides = [(place.left(), middle.y()), (place.right(), middle.y())]
                sides += [(middle.x(), place.top()), (middle.x(), place.bottom())]
                if any(QColor(picture.pixel(x, y)).name() != accent for x, y in sides):
                    cut.append((step, _name(made), inset))
    assert cut == []
