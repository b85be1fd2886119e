"""A part of a page that is folded away until it is needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Advanced(QWidget):
    """A part that is folded away until it is needed.

    Signals:
        opened: it was unfolded.
    """

    opened = Signal()

    def __init__(self, text: str, *, opened: bool) -> None:
        super().__init__()
        self._button = QToolButton()
        self._button.setObjectName("advanced")
        self._text = text
        self._button.setAccessibleName(text)
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggled)
        self._body = QWidget()
        self.inside = QVBoxLayout(self._body)
        self.inside.setContentsMargins(0, 8, 0, 0)
        self.inside.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button)
        layout.addWidget(self._body)
        self._button.setChecked(opened)
        self._toggled(opened)

    def open(self) -> None:
        """Unfold it."""
        self._button.setChecked(True)

    def _toggled(self, checked: bool) -> None:
        self._button.setText(f"{'▾' if checked else '▸'}  {self._text}")
        self._body.setVisible(checked)
        if checked:
            self.opened.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the fold as it is when the page is shown again."""
        super().showEvent(event)
        self._body.setVisible(self._button.isChecked())
