"""The rows of the hand-over, painted as they stand, and the button that copies the next one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from connection_wizard.ui.drawn import drawn
from connection_wizard.ui.widgets.finish.stages import paint_tick
from connection_wizard.ui.widgets.plain import as_typed, elided
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton

ROW_HEIGHT = 24
SIGN = 24
"""Of a row, before its name."""
_NONE: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


_BY: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class SectionRow(QPushButton):
    """A section: copied, next, or to come; pressing it copies that one.

    Tab comes by one of them alone, and the arrows by all: else twelve stood between the title and what copies the next.

    Signals:
        left: an arrow was pressed; carries by how many rows the focus is to move.
    """

    left = Signal(int)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._how = ""
        self.setObjectName("sectionRow")
        self.setAutoDefault(False)
        self.setText(as_typed(title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_how(self, *, copied: bool, following: bool) -> None:
        """Show how it stands."""
        self._how = "next" if following else "copied" if copied else ""
        words = self.tr("next") if following else self.tr("copied") if copied else self.tr("not copied yet")
        self.setAccessibleName(f"{self._title}: {words}")
        self.update()

    def be_stop(self, *, wanted: bool) -> None:
        """Whether Tab comes by it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the rows."""
        by = _BY.get(Qt.Key(event.key())) if event.modifiers() in _NONE else None
        if by is None:
            super().keyPressEvent(event)
        else:
            self.left.emit(by)

    def sizeHint(self) -> QSize:
        """One row, higher where the system's font is."""
        metrics = self.fontMetrics()
        return QSize(SIGN + metrics.horizontalAdvance(self._title) + 24, max(ROW_HEIGHT, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Long names are cut."""
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and name."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._how == "next" or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_tint if self._how == "next" else colors.side))
            painter.drawRoundedRect(ground, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 4, 4)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(self.width() - 15 if leftwards else 15, self.height() / 2)
        if self._how == "copied":
            paint_tick(painter, middle, colors.ok)
        elif self._how == "next":
            _paint_arrow(painter, middle, colors.accent, leftwards=leftwards)
        font = QFont(self.font())
        font.setBold(self._how == "next")
        painter.setFont(font)
        painter.setPen(QColor({"copied": colors.muted, "next": colors.accent}.get(self._how, colors.text)))
        before, after = (4, SIGN + 8) if leftwards else (SIGN + 8, 4)
        room = self.rect().adjusted(before, 0, -after, 0)
        shown = elided(painter.fontMetrics(), self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, drawn(shown))


def _paint_arrow(painter: QPainter, middle: QPointF, color: str, *, leftwards: bool) -> None:
    pen = QPen(QColor(color), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    way = -1 if leftwards else 1
    points = [QPointF(-2.5 * way, -4.5), QPointF(2 * way, 0), QPointF(-2.5 * way, 4.5)]
    painter.drawPolyline([middle + point for point in points])


class NextButton(WrappingButton):
    """The one button of the hand-over: Enter presses it, too, for it is pressed twelve times and more.

    Signals:
        reached: the focus came to it, and not by a press of the mouse, below which nothing may move.
    """

    reached = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("nextCopy")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Part of `QWidget`."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies, and the focus stays for the next one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
