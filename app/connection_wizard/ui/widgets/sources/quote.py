"""A line of a text that was read, on one line: the words that tell stand out, and around them stays what has room."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.plain import Label, elided, one_line, tip
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import in_quotes

_BROKEN_SCHEME: Final = re.compile(r"^…[a-z]{0,5}:?//")
"""How the rest of an address begins that was cut in its ``https://``."""


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
        room = self.width() - marks - 6  # letters of two kinds are rounded each
        tells = elided(bold, tells, Qt.TextElideMode.ElideMiddle, room)
        room -= bold.horizontalAdvance(tells)
        wanted = plain.horizontalAdvance(behind)
        left = (
            elided(plain, before, Qt.TextElideMode.ElideLeft, max(room - min(wanted, room // 2), 0))
            if tells
            else before
        )
        if left != before:
            left = _BROKEN_SCHEME.sub("…", left)
        room -= plain.horizontalAdvance(left)
        if not tells:
            return elided(plain, before, Qt.TextElideMode.ElideRight, self.width() - marks - 2), "", ""
        return left, tells, elided(plain, behind, Qt.TextElideMode.ElideRight, max(room, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The three parts as one line, which runs the way in which it is written and stands where lines begin."""
        painter = QPainter(self)
        colors = theme().colors
        left, tells, behind = self.fitted()
        opening, closing = quotation_marks()
        layout = QTextLayout(f"{opening}{left}{tells}{behind}{closing}", self.font())
        option = QTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)  # fonts round: the last sign had a line of its own, unseen
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        start = len(opening) + len(left)
        layout.setFormats(
            [
                _format(0, start, self.font(), colors.muted),
                _format(start, len(tells), self._bold, colors.text),
                _format(start + len(tells), len(behind) + len(closing), self.font(), colors.muted),
            ]
        )
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(self.width(), 1))
        layout.endLayout()
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        begin = int(self.width() - line.naturalTextRect().right()) if leftwards else 0
        layout.draw(painter, QPointF(begin, (self.height() - line.height()) / 2))


def _format(start: int, length: int, font: QFont, ink: str) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    found.format.setFont(font)
    found.format.setForeground(QColor(ink))
    return found


def quotation_marks() -> tuple[str, str]:
    """The quotation marks of the person's language."""
    opening, _, closing = translated(in_quotes("…")).partition("…")
    return opening, closing
