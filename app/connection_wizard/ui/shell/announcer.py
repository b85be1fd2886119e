"""Says to a screen reader how the live test goes on, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from connection_wizard.ui.widgets.plain import visible


class Announcer(QObject):
    """Announces what a widget says, once for each change.

    Args:
        said: what there is to say now.
    """

    def __init__(self, widget: QWidget, said: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._said = said
        self._last = said()

    def look(self) -> None:
        """Announce what is new; nothing where nobody listens."""
        now = self._said()
        if now == self._last:
            return
        self._last = now
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not with the window's first picture

        if now and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, visible(now)))
