"""Where the guided run points: the ring around a control, the bubble beside it, and the tasks in the guide's place.

What is pointed at, and what the bubble says, is `guided`'s; here is only where it stands, as everything moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget
from shiboken6 import isValid

from connection_wizard.ui.shell.guided_spots import Target, area_around
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.widgets.guide.guided_tasks import TaskList
from connection_wizard.ui.widgets.guide.pointing import POINTER, Bubble, Ring, Side
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.tab_order import tab_after, tab_stops

if TYPE_CHECKING:
    from connection_wizard.ui.shell.window import WizardWindow

GAP = 8
_MOVES: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)


class GuidedPointer(QObject):
    """Follows one control at a time.

    Attributes:
        bubble: what to do.
        ring: around what to do it with.
        tasks: all of them, where the guide is otherwise.
        target: what is pointed at; None while there is nothing.
    """

    def __init__(self, window: WizardWindow, names: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._strip = window.strip
        self.target: Target | None = None
        self._followed: list[QObject] = []
        self._placing = False
        self._ended = False
        self._stretched: QWidget | None = None
        self.ring = Ring(window)
        self.tasks = TaskList(window, names)
        self.bubble = Bubble(window)
        window.guide.changed.connect(self._place_soon)
        window.guide.changed.connect(self._make_room_soon)
        window.installEventFilter(self)

    # -- what is pointed at

    def follow(self, target: Target | None) -> None:
        """Point at a control, and hear of all that moves it: its own size, and that of everything around it."""
        for each in self._followed:
            if isValid(each):
                each.removeEventFilter(self)
        self._followed.clear()
        self._give_back()
        self.target = target
        if target is None:
            return
        outer: QWidget | None = target.widget
        while outer is not None and outer is not self._window:
            outer.installEventFilter(self)
            self._followed.append(outer)
            outer = outer.parentWidget()
        before, *_ = [*tab_stops(target.widget)[-1:], _stop_of(target.widget)]
        tab_after(before, self.bubble)

    def lead_to_target(self) -> None:
        """Bring what is pointed at into view, with the focus."""
        if self.target is not None:
            bring_into_view(self.target.row)
            give_focus(self.target)
            self._make_room_soon()

    def _make_room_soon(self) -> None:
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """Where the guide is folded, have the control so far up that the bubble has room below it."""
        target = self.target
        if self._ended or target is None or not isValid(target.widget) or self.tasks.isVisible():
            return
        area = area_around(target.widget)
        inside = area.widget() if area is not None else None
        if area is None or inside is None:
            return
        top = target.row.mapTo(inside, QPoint()).y()
        bar = area.verticalScrollBar()
        wanted = top + target.row.height() + self.bubble.height() - area.viewport().height()
        reached = min(max(bar.value(), wanted), max(0, top - 2 * GAP))
        if reached > bar.maximum():  # a short page has nothing below to scroll to
            self._stretched = inside
            inside.setMinimumHeight(reached + area.viewport().height())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar.setValue(reached)

    def _give_back(self) -> None:
        """A page that was made higher is as high as what is on it."""
        if self._stretched is not None and isValid(self._stretched):
            self._stretched.setMinimumHeight(0)
        self._stretched = None

    # -- where it stands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something moved, or is drawn anew in a list that scrolls by itself."""
        target = self.target
        scrolled = target is not None and watched is target.widget and event.type() == QEvent.Type.Paint
        if event.type() in _MOVES or scrolled:
            self._place_soon()
        return False

    def _place_soon(self) -> None:
        if not self._placing:
            self._placing = True
            QTimer.singleShot(0, self, self.place)

    def place(self) -> None:
        """Put all of it where it belongs now."""
        self._placing = False
        if self._ended or not isValid(self._strip):
            return
        zone = self._guide_zone()
        found = self.target.place(self._window) if self.target is not None and isValid(self.target.widget) else QRect()
        shown = found.width() > 0 and found.height() > 0
        if shown:
            self.ring.show_around(found)
        else:
            self.ring.hide()
        if zone is None:
            self._place_over_page(found if shown else QRect())
        else:
            self._place_over_guide(zone, found if shown else QRect())
        self.bubble.show()
        self.bubble.raise_()

    def _guide_zone(self) -> QRect | None:
        """The guide's place, which the tasks take; None where it is folded."""
        self._have_guides_give_way(to_another=True)
        page = self._window.currentPage()
        guide = page.guide if isinstance(page, LazyPage) else None
        if guide is None or not guide.isVisible():
            self.tasks.hide()
            return None
        zone = QRect(guide.mapTo(self._window, QPoint()), guide.size())
        self.tasks.setGeometry(zone.adjusted(1, 0, 0, 0))
        self.tasks.show()
        self.tasks.raise_()
        return zone

    def _have_guides_give_way(self, *, to_another: bool) -> None:
        for step in range(len(self._window.pageIds())):
            page = self._window.page(step)
            if isinstance(page, LazyPage) and page.guide is not None and isValid(page.guide):
                page.guide.give_way(to_another=to_another)

    def _place_over_guide(self, zone: QRect, target: QRect) -> None:
        """Beside the control, at its height; where that is in the strip, above it."""
        bubble = self.bubble
        bubble.limit(zone.height())
        leftwards = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = zone.right() + 1 - bubble.width() + 8 + POINTER if leftwards else zone.left() - 8 - POINTER
        lowest = zone.bottom() + 1 - bubble.height()
        beside = not target.isNull() and target.center().y() <= zone.bottom()
        top = lowest
        if beside:
            rows = self.tasks.rows.mapTo(self._window, QPoint()).y() + self.tasks.rows.row_height
            wanted = target.center().y() - POINTER - 64
            top = min(max(wanted, min(rows - POINTER, target.center().y() - POINTER - 24)), lowest)
        bubble.move(left, max(top, zone.top()))
        if beside:
            at = min(max(target.center().y() - bubble.y(), POINTER + 20), bubble.height() - POINTER - 20)
            bubble.point("right" if leftwards else "left", at)
        elif not target.isNull():
            at = min(max(target.center().x() - bubble.x(), POINTER + 20), bubble.width() - POINTER - 20)
            bubble.point("bottom", at)
        else:
            bubble.point("", 0)
        own = self.tasks.rows.mapTo(self._window, QPoint()).y()
        self.tasks.rows.leave_free(
            max(0, bubble.y() + POINTER - GAP - own), bubble.geometry().bottom() - POINTER + 2 * GAP - own
        )

    def _place_over_page(self, target: QRect) -> None:
        """Below the control and its hint, or above it where there is more room; in the corner without one."""
        bubble, window = self.bubble, self._window
        strip = self._strip.mapTo(window, QPoint()).y()
        bubble.limit(strip)
        left = window.steps.width()
        leftwards = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = (0, window.width() - left) if leftwards else (left, window.width())
        corner = QPoint(start if leftwards else end - bubble.width(), strip - bubble.height())
        if target.isNull() or self.target is None:
            bubble.move(corner)
            bubble.point("", 0)
            return
        around = self.target.row_place(window) if self.target.row is not self._strip else target
        x = min(max(target.center().x() - bubble.width() // 2, start), end - bubble.width())
        if target.width() > bubble.width():
            x = end - bubble.width() if leftwards else min(max(target.left() - POINTER, start), end - bubble.width())
        at = min(max(target.center().x() - x, POINTER + 20), bubble.width() - POINTER - 20)
        height = bubble.height()
        places: tuple[tuple[Side, int], ...] = (
            ("top", around.bottom() + 1),
            ("bottom", around.top() - height),
            ("top", target.bottom() + 1),
            ("bottom", target.top() - height),
        )
        for side, y in places:
            if 0 <= y <= strip - height:
                bubble.move(x, y)
                bubble.point(side, at)
                return
        bubble.move(corner)
        bubble.point("", 0)

    def end(self) -> None:
        """Point at nothing any more."""
        self._ended = True
        self._window.removeEventFilter(self)
        self.follow(None)
        self._have_guides_give_way(to_another=False)
        for each in (self.ring, self.tasks, self.bubble):
            if isValid(each):
                each.hide()
                each.deleteLater()


def give_focus(target: Target) -> None:
    """Give a control the keyboard."""
    _stop_of(target.widget).setFocus(Qt.FocusReason.OtherFocusReason)


def _stop_of(widget: QWidget) -> QWidget:
    """What of a control takes the keyboard."""
    outer = widget.parentWidget()
    if isinstance(outer, QAbstractItemView) and outer.viewport() is widget:
        return outer
    stops = tab_stops(widget)
    own = widget.focusProxy() or widget
    if own.focusPolicy() == Qt.FocusPolicy.NoFocus and stops:
        return stops[0]
    return own
