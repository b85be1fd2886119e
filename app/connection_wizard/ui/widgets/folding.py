"""A part of a page that is folded away until it is needed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton


class Advanced(QWidget):
    """A part that is folded away until it is needed.

    Signals:
        opened: it was unfolded.
    """

    opened = Signal()

    def __init__(self, text: str, *, opened: bool) -> None:
        super().__init__()
        self._button = WrappingButton(text)
        self._button.setObjectName("advanced")
        self._button.setIconSize(QSize(10, 10))
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggled)
        self._body = QWidget()
        self.inside = Column(self._body)
        self.inside.setContentsMargins(0, 8, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        self._button.setChecked(opened)
        self._toggled(opened)
        theme().changed.connect(self._paint)

    def open(self) -> None:
        """Unfold it."""
        self._button.setChecked(True)

    def _toggled(self, checked: bool) -> None:
        self._paint()
        self._body.setVisible(checked)
        if checked:
            self.opened.emit()

    def _paint(self) -> None:
        self._button.setIcon(theme().icon("arrow-down" if self._button.isChecked() else "arrow-on"))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the fold as it is when the page is shown again."""
        super().showEvent(event)
        self._body.setVisible(self._button.isChecked())
