"""A tile with the first letter of a name, which tells rows of a list apart at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from connection_wizard.ui.widgets.plain import one_line
from connection_wizard.ui.widgets.style import scaled
from connection_wizard.ui.widgets.theme import theme

SIDE = 32
CORNER = 6


class LetterTile(QWidget):
    """Says nothing that the name beside it does not."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.letter = next((letter.upper() for letter in one_line(name) if letter.isalnum()), "·")
        self._fit()
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and letter."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.side))
        painter.drawRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letter)
