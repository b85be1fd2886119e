"""A line of a text that was read, on one line: the words that tell stand out, and around them stays what has room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.plain import Label, elided, one_line, tip
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import in_quotes


class Quote(Label):
    """What does not fit is left out at both ends, never of the words that tell before all else is gone."""

    def __init__(self, before: str, tells: str, behind: str) -> None:
        super().__init__()
        self.setObjectName("hint")
        self._parts = tuple(map(one_line, (before, tells, behind)))
        whole = "".join(self._parts)
        self.setAccessibleName(whole)
        tip(self, whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(0, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    @property
    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def fitted(self) -> tuple[str, str, str]:
        """The three parts as they have room now."""
        before, tells, behind = self._parts
        plain, bold = self.fontMetrics(), QFontMetrics(self._bold)
        marks = plain.horizontalAdvance("".join(quotation_marks()))
        room = self.width() - marks - 2
        tells = elided(bold, tells, Qt.TextElideMode.ElideMiddle, room)
        room -= bold.horizontalAdvance(tells)
        wanted = plain.horizontalAdvance(behind)
        left = (
            elided(plain, before, Qt.TextElideMode.ElideLeft, max(room - min(wanted, room // 2), 0))
            if tells
            else before
        )
        room -= plain.horizontalAdvance(left)
        if not tells:
            return elided(plain, before, Qt.TextElideMode.ElideRight, self.width() - marks - 2), "", ""
        return left, tells, elided(plain, behind, Qt.TextElideMode.ElideRight, max(room, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The three parts, one after the other."""
        painter = QPainter(self)
        colors = theme().colors
        left, tells, behind = self.fitted()
        opening, closing = quotation_marks()
        texts = (
            (opening + left, self.font(), colors.muted),
            (tells, self._bold, colors.text),
            (behind + closing, self.font(), colors.muted),
        )
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() if leftwards else 0
        for text, font, ink in texts:
            painter.setFont(font)
            painter.setPen(ink)
            width = QFontMetrics(font).horizontalAdvance(text)
            place = QRect(x - width if leftwards else x, 0, width, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            x += -width if leftwards else width


def quotation_marks() -> tuple[str, str]:
    """The quotation marks of the person's language."""
    opening, _, closing = translated(in_quotes("…")).partition("…")
    return opening, closing
