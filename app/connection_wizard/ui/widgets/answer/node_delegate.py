"""How a line of an answer's tree is painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from connection_wizard.ui.widgets.answer.json_model import KIND_ROLE, MARK_ROLE, NAME_ROLE, WORDS_ROLE, Index
from connection_wizard.ui.widgets.plain import elided
from connection_wizard.ui.widgets.theme import theme

GAP = 12
NAME_SHARE = 0.6
"""Of the room, for a name that leaves its value none."""


class NodeDelegate(QStyledItemDelegate):
    """Paints name, value and type of a node in their own colours, and what it is taken for at the end of its line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A name, then its value, cut where there is no more room; what it is taken for is never cut."""
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        widget = blank.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, widget)
        colors = theme().colors
        name, value = str(index.data(NAME_ROLE)), str(index.data(WORDS_ROLE))
        room: QRect = option.rect.adjusted(6, 0, -6, 0)
        leftwards = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.save()
        metrics, dots = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        if mark := str(index.data(MARK_ROLE)):
            taken = metrics.horizontalAdvance(mark)
            end = QRect(room.left() if leftwards else room.right() - taken, room.top(), taken + 1, room.height())
            painter.setPen(QColor(colors.accent))
            painter.drawText(end, where, mark)
            room = room.adjusted(taken + GAP, 0, 0, 0) if leftwards else room.adjusted(0, 0, -taken - GAP, 0)
        painter.setPen(QColor(colors.text))
        most = round(room.width() * NAME_SHARE)
        if metrics.horizontalAdvance(name) > most:
            name = elided(metrics, name, dots, max(most, room.width() - GAP - metrics.horizontalAdvance(value)))
        painter.drawText(room, where, name)
        taken = metrics.horizontalAdvance(name) + (GAP if name else 0)
        room = room.adjusted(0, 0, -taken, 0) if leftwards else room.adjusted(taken, 0, 0, 0)
        painter.setPen(QColor(self._color(index.data(KIND_ROLE))))
        shown = elided(metrics, value, dots, room.width())
        painter.drawText(room, where, shown)
        painter.restore()

    def _color(self, kind: str) -> str:
        colors = theme().colors
        return {"text": colors.ok, "group": colors.muted}.get(kind, colors.warning)
