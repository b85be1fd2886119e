"""Small helpers for the style sheet: states, roles of buttons, text that names its widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

WINDOW_SIZE = (1180, 760)
SMALLEST_SIZE = (900, 600)
TITLE_BAR = 40
"""Room for what the system draws above a window: with it, the buttons are still on a low screen."""
SIDE_WIDTH = 236
GUIDE_WIDTH = 268
FIRST_PICTURE_MS = 20
"""Pause after the window is shown for what may follow its first picture."""
GUIDE_FOLDS_BELOW = 1100
"""Window width under which the guide folds away."""


def set_state(widget: QWidget, state: str) -> None:
    """Give a widget another state of the style sheet (``error``, ``warning``, ``ok``, empty) and repaint it."""
    _set_property(widget, "state", state)


def set_kind(widget: QWidget, kind: str) -> None:
    """Make a button primary, quiet or dangerous after it was made."""
    _set_property(widget, "kind", kind)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # the style has not looked at it yet
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A label with a role of the style sheet: ``title``, ``subtitle``, ``heading``, ``hint``, ``muted``, ``mono``."""
    made = QLabel(text)
    made.setObjectName(role)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # by keyboard: a stop for each Tab
    return made


def button(text: str, kind: str = "") -> QPushButton:
    """A push button: ``primary`` for the one thing to do, ``quiet`` for the rest, ``danger`` for what destroys."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)  # Enter is for Next; a button is pressed with Space or by its own focus
    return made


def rule() -> QFrame:
    """A line of one pixel."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def after_first_picture(owner: QWidget, do: Callable[[], None]) -> None:
    """Do what may follow the window's first picture; its pause begins when Qt has painted, however long that took."""
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(FIRST_PICTURE_MS, owner, do))


def show_when(widget: QWidget, *, wanted: bool) -> None:
    """Show or hide a widget; one that is in no window yet is shown with its parent, never as a window of its own."""
    if not wanted or widget.parent() is not None:
        widget.setVisible(wanted)


def tab_after(before: QWidget, added: QWidget) -> None:
    """Put what is inside a widget that was made later where it stands, in the order of the Tab key."""
    inside = [made for made in added.findChildren(QWidget) if made.focusPolicy() & Qt.FocusPolicy.TabFocus]
    chain: list[QWidget] = []
    here = added.nextInFocusChain()
    while here is not added and here is not None:
        if here in inside:
            chain.append(here)
        here = here.nextInFocusChain()
    for widget in chain:
        QWidget.setTabOrder(before, widget)
        before = widget
