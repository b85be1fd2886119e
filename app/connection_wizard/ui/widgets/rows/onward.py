"""Who answers a question goes on in what the answer opened: in the first empty field of it, else in its first one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QWidget

from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.rows.field_row import FieldRow

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)


class Opening(QObject):
    """Gives the focus to the first field that a choice opened, where it was made by a click, by Space, or in a list.

    The arrow keys pass by all choices on the way to one: whoever walks them stays there.

    Args:
        choice: opens something.
        inside: where that is.
    """

    def __init__(self, choice: QAbstractButton | QComboBox, inside: QWidget) -> None:
        super().__init__(choice)
        self._choice = choice
        self._inside = inside
        self._before: frozenset[FieldRow] = frozenset()
        self._walks = False
        choice.installEventFilter(self)
        if isinstance(choice, QComboBox):
            choice.activated.connect(self._activated)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what is there before the choice is made, and when it was."""
        if event.type() in PRESSES:
            self._before = self._shown()
            self._walks = event.type() == QEvent.Type.KeyPress
            if self._walks:
                QTimer.singleShot(0, self, self._walked)
        elif event.type() in RELEASES and isinstance(watched, QAbstractButton) and _chooses(event):
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _walked(self) -> None:
        self._walks = False

    def _activated(self) -> None:
        """Of a list; what is told while a key of the closed one is pressed was come by with the arrow keys."""
        if not self._walks:
            QTimer.singleShot(0, self, self._go_on)

    def _shown(self) -> frozenset[FieldRow]:
        return frozenset(row for row in self._inside.findChildren(FieldRow) if row.isVisible())

    def _go_on(self) -> None:
        if self._choice.window().focusWidget() is not self._choice:
            return
        opened = self._shown() - self._before
        rows = [row for row in self._inside.findChildren(FieldRow) if row in opened]
        # What stands there already is selected: what is pasted takes its place
        fields = [*((row, row.empty_field or _adds(row)) for row in rows), *((row, row.field) for row in rows)]
        for row, field in fields:
            if field is not None:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                bring_into_view(row)
                return


def _adds(row: FieldRow) -> QWidget | None:
    """What adds the first entry of a table that has none."""
    adding = row.editor.focusProxy()
    return adding if isinstance(adding, QPushButton) and adding.isVisible() else None


def _chooses(event: QEvent) -> bool:
    return not isinstance(event, QKeyEvent) or event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
