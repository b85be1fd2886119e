"""The drawing of a step, in the colours of the scheme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.resources import resources_folder
from app.ui.theme import theme

TILE = 44
DRAWING = 24


class StepIcon(QWidget):
    """A tile with the step's own drawing from ``resources/icons/steps``. It says nothing that the title does not."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self._step = step
        self.setFixedSize(TILE, TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tile and drawing."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_tint))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        margin = (TILE - DRAWING) / 2
        _drawing(self._step, colors.accent).render(painter, QRectF(margin, margin, DRAWING, DRAWING))
        painter.end()


@cache
def _drawing(step: int, color: str) -> QSvgRenderer:
    (file,) = (resources_folder() / "icons" / "steps").glob(f"{step:02}-*.svg")
    text = file.read_text(encoding="utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(text.encode()))
