"""Brings a card to the top of its page into view, and gives the focus to what is to be done in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QTextEdit, QWidget
from shiboken6 import isValid

ABOVE = 12
"""Pixels of the page that stay in sight above a card."""


def show_card(card: QWidget, main: QWidget, *, focus: bool) -> None:
    """Scroll so that the card begins at the top of what is seen, or all of the page is.

    Args:
        main: what gets the focus.
        focus: whether it does.
    """
    if not card.isVisible():
        return
    area = card.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if isinstance(area, QScrollArea) else None
    if isinstance(area, QScrollArea) and inside is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # until it has the place it will have
        top = card.mapTo(inside, QPoint()).y()
        whole = top + card.height() <= area.viewport().height()
        area.verticalScrollBar().setValue(0 if whole else top - ABOVE)
    if focus and main.isVisible() and main.isEnabled():
        main.setFocus(Qt.FocusReason.OtherFocusReason)


class CameFrom:
    """What had the focus before a card took it, which gets it back when the card goes.

    Args:
        card: whatever is inside it is not meant.
    """

    def __init__(self, card: QWidget) -> None:
        self._card = card
        self._before: QWidget | None = None

    def remember(self) -> None:
        """The card is about to take the focus."""
        focused = self._card.window().focusWidget()
        if focused is not None and not self._card.isAncestorOf(focused):
            self._before = focused

    @property
    def is_inside(self) -> bool:
        """Whether the card has the focus now."""
        focused = self._card.window().focusWidget()
        return focused is not None and self._card.isAncestorOf(focused)

    def give_back(self, otherwise: QWidget) -> None:
        """Give it back; to something else where that is gone."""
        before = self._before
        if before is None or not isValid(before) or not before.isVisible() or not before.isEnabled():
            before = otherwise
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def types_now(inside: QWidget) -> bool:
    """Whether somebody is typing in the window, whose focus is to stay where it is."""
    focused = inside.window().focusWidget()
    if focused is None or not focused.isVisible():
        return False
    if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit):
        return not focused.isReadOnly()
    return isinstance(focused, QAbstractSpinBox | QComboBox)
