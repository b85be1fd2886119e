"""The drawing of a step, in the colours of the scheme."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from connection_wizard.resources import resources_folder
from connection_wizard.steps import Step
from connection_wizard.ui.widgets.style import after_first_picture
from connection_wizard.ui.widgets.theme import theme

if TYPE_CHECKING:  # Qt's drawing of SVG is loaded after the window's first picture
    from PySide6.QtSvg import QSvgRenderer

TILE = 44
DRAWING = 24


class StepIcon(QWidget):
    """A tile with the step's own drawing from ``resources/icons/steps``, or its number where nobody has drawn one.

    It says nothing that the title does not.
    """

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self._waits = "PySide6.QtSvg" not in sys.modules
        self.setFixedSize(TILE, TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tile and drawing."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_tint))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        if self._waits:
            self._waits = False
            after_first_picture(self, self.update)
            painter.end()
            return
        if (drawing := _drawing(self._step.key, colors.accent)) is not None:
            margin = (TILE - DRAWING) / 2
            drawing.render(painter, QRectF(margin, margin, DRAWING, DRAWING))
        else:
            painter.setPen(QColor(colors.accent))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._step.number))
        painter.end()


@cache
def _drawing(key: str, color: str) -> QSvgRenderer | None:
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    file = resources_folder() / "icons" / "steps" / f"{key}.svg"
    if not file.is_file():
        return None
    text = file.read_text(encoding="utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(text.encode()))
