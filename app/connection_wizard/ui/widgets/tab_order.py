"""The order in which the Tab key comes by everything, also by what was made later than what stands below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def tab_after(before: QWidget, added: QWidget) -> None:
    """Put what is inside a widget that was made later where it stands."""
    for widget in tab_stops(added):
        QWidget.setTabOrder(before, widget)
        before = widget


def tab_stops(outside: QWidget) -> list[QWidget]:
    """What the Tab key comes by inside a widget, shown or not, in its order."""
    inside = {
        made
        for made in outside.findChildren(QWidget)
        if made.focusPolicy() & Qt.FocusPolicy.TabFocus and made.focusProxy() is None
    }
    stops: list[QWidget] = []
    for made in _chain(outside, forwards=True):
        if len(stops) == len(inside):  # the chain goes on through all that the window has
            break
        if made in inside:
            stops.append(made)
    return stops


def step_focus(window: QWidget, *, forwards: bool) -> bool:
    """Give the focus to the next stop of a window, or the one before; False where there is none.

    Qt takes a widget that hands its focus on for a stop, too, wherever that happens to be in the order: what it hands
    it on to may be further up the page, and Tab would go round there for ever.
    """
    here = window.focusWidget() or window
    behaviour = QGuiApplication.styleHints().tabFocusBehavior()
    every = behaviour == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus
    for stop in _chain(here, forwards=forwards):
        if stop.focusPolicy() & wanted == wanted and stop.focusProxy() is None and _can_be_reached(stop, window):
            stop.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
            return True
    return False


def _can_be_reached(stop: QWidget, window: QWidget) -> bool:
    return stop.isVisibleTo(window) and stop.isEnabled() and stop is not window


def _chain(start: QWidget, *, forwards: bool) -> Iterator[QWidget]:
    """Everything in a window but where it starts, in Qt's order."""
    here: QWidget | None = start
    while here is not None:
        here = here.nextInFocusChain() if forwards else here.previousInFocusChain()
        if here is start or here is None:
            return
        yield here
