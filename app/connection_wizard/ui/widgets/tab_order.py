"""The order in which the Tab key comes by everything, also by what was made later than what stands below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def tab_after(before: QWidget, added: QWidget, *, again: bool = False) -> None:
    """Put what is inside a widget that was made later where it stands.

    Args:
        before: what stands above it, a stop or not.
        again: whether it stands there already, but for what was made in it since.
    """
    stops = tab_stops(added, before if again else added)
    before = _stop_up_to(before, added)
    for widget in stops:
        QWidget.setTabOrder(before, widget)
        before = widget


def _stop_up_to(widget: QWidget, added: QWidget) -> QWidget:
    """It, or the last stop before it: behind what never has the focus, such as a heading, Qt puts nothing, and says
    nothing of that."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return widget
    for made in _chain(widget, forwards=False):
        if made.focusPolicy() & Qt.FocusPolicy.TabFocus and made.focusProxy() is None and not added.isAncestorOf(made):
            return made
    return widget


def tab_stops(outside: QWidget, start: QWidget | None = None) -> list[QWidget]:
    """What the Tab key comes by inside a widget, shown or not, in its order.

    Args:
        start: what is shortly before them in the order, if not the widget itself.
    """
    inside = set(all_stops(outside))
    found: list[QWidget] = []
    for made in _chain(start or outside, forwards=True):
        if made in inside:
            found.append(made)
            if len(found) == len(inside):  # the window has thousands more
                break
    return found


def all_stops(outside: QWidget) -> list[QWidget]:
    """The same as they were made, for which Qt need not go through the window."""
    return [
        made
        for made in outside.findChildren(QWidget)
        if made.focusPolicy() & Qt.FocusPolicy.TabFocus and made.focusProxy() is None
    ]


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
        # Most are on pages that are not shown, and the policy is dear to ask for
        if _can_be_reached(stop, window) and stop.focusPolicy() & wanted == wanted and stop.focusProxy() is None:
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
