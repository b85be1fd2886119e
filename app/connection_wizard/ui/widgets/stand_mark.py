"""The mark of a state before its sentence: a sign in a ring, told apart without colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from connection_wizard.ui.widgets.theme import theme

if TYPE_CHECKING:
    from connection_wizard.session.standing import State

SIZE = 18


class StandMark(QWidget):
    """Painted in the colours of the theme; says nothing by itself, for the sentence beside it does."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(SIZE, SIZE)
        self._state: State = "not set up"

    def show_state(self, state: State) -> None:
        """Show another one."""
        if state != self._state:
            self._state = state
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring, and a sign in it."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._state)


def mark_picture(state: State, size: int, ratio: float) -> QPixmap:
    """The same as a picture, for a screen that has so many dots a pixel."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, size, size), state)
    painter.end()
    return picture


def paint_mark(painter: QPainter, room: QRectF, state: State) -> None:
    """Paint the mark of a state, as large as there is room."""
    colors = theme().colors
    inks = {
        "failed": colors.error,
        "proved": colors.ok,
        "stale": colors.warning,
        "rehearsed": colors.accent,
        "waiting": colors.accent,
        "running": colors.accent,
    }
    ink = QColor(inks.get(state, colors.control))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.translate(room.topLeft())
    painter.scale(room.width() / SIZE, room.height() / SIZE)
    ring = QRectF(0, 0, SIZE, SIZE).adjusted(1.5, 1.5, -1.5, -1.5)
    if state in ("waiting", "running"):
        painter.setPen(QPen(QColor(colors.control), 2))
        painter.drawEllipse(ring)
        painter.setPen(QPen(ink, 2))
        painter.drawArc(ring, 0, 120 * 16)
        painter.restore()
        return
    lines = {"stale": Qt.PenStyle.DashLine, "rehearsed": Qt.PenStyle.DotLine}
    style = lines.get(state, Qt.PenStyle.SolidLine)
    painter.setPen(QPen(ink, 1.6, style))
    painter.drawEllipse(ring)
    painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = ring.center()
    if state == "failed":
        for turn in (1, -1):
            painter.drawLine(middle + QPointF(-2.6, -2.6 * turn), middle + QPointF(2.6, 2.6 * turn))
    elif state in ("proved", "stale", "rehearsed"):
        lowest = middle + QPointF(-0.8, 2.6)
        painter.drawLine(middle + QPointF(-3.4, 0), lowest)
        painter.drawLine(lowest, middle + QPointF(3.6, -2.4))
    else:
        painter.drawPoint(middle)
    painter.restore()
