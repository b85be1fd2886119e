"""Buttons whose words go on in another line where they have no room: nothing of them is cut, however large the text."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy

from connection_wizard.ui.widgets.plain import MAY_BREAK, PIECES, Label, breaking, one_line
from connection_wizard.ui.widgets.style import is_other_width, scaled
from connection_wizard.words import balanced

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QAbstractButton, QStyleOptionButton


_ENDLESS = 100_000
LONGEST_WORD = 160
"""Width of a word that is not parted."""


class WrappingButton(QPushButton):
    """For one that may stand alone in its line: as wide as its words, or as high."""

    def __init__(self, text: str, kind: str = "") -> None:
        super().__init__(text)
        if kind:
            self.setProperty("kind", kind)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height needed at a width."""
        return self.sizeHint().height() + self._lines(width).count("\n") * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        words = min(max(map(partial(_advance, self), self.text().split(" ")), default=0), scaled(LONGEST_WORD))
        return QSize(words + self._around(), self.heightForWidth(max(self.width(), words + self._around())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if is_other_width(event):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In its lines."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # a family that most windows do without

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._lines(self.width())
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _around(self) -> int:
        """What stands beside the words: border, padding, an icon."""
        return self.sizeHint().width() - _advance(self, self.text())

    def _lines(self, width: int) -> str:
        text = self.text()
        if width >= self.sizeHint().width():
            return text
        return "\n".join(lines_within(text, width - self._around(), partial(_advance, self)))


class WrappingWords(Label):
    """Words beside others: as wide as they are in one line, where there is room for that."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text)
        self.setObjectName(role)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        line = self.fontMetrics().boundingRect(QRect(0, 0, _ENDLESS, _ENDLESS), 0, self.text())
        return QSize(line.width() + 2, line.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        metrics = self.fontMetrics()
        places = re.split(f"[\\s{MAY_BREAK}]", self.text())
        word = max(map(metrics.horizontalAdvance, places), default=0)
        return QSize(min(word, scaled(LONGEST_WORD)), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if is_other_width(event):
            self.updateGeometry()


class WrappingValue(WrappingWords):
    """A host or an address beside others, broken where its parts end. Nobody selects it: the places where it may be
    broken would be copied along."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "mono")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def setText(self, text: str) -> None:
        """Show another one."""
        self.setAccessibleName(one_line(text))
        super().setText(breaking(one_line(text), PIECES))


class WrappingTick(QCheckBox):
    """A tick whose words go on in another line where they have no room."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._drawn = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height needed at a width."""
        more = len(self._lines(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        width = max(map(partial(_advance, self), self.text().split(" ")), default=0) + self._around()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def setText(self, text: str) -> None:
        """Other words may need another height, too."""
        super().setText(text)
        self._hold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if is_other_width(event):
            self._hold()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size, too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hold()

    def _hold(self) -> None:
        """A form that has too little height takes it from elsewhere: a grid would from a line of several columns."""
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In its lines."""
        self._drawn = "\n".join(self._lines(self.width()))
        super().paintEvent(event)
        self._drawn = ""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """What is measured is its words in one line, what is drawn is not."""
        super().initStyleOption(option)
        option.text = self._drawn or option.text

    def _lines(self, width: int) -> list[str]:
        return lines_within(self.text(), max(width - self._around(), 1), partial(_advance, self))

    def _around(self) -> int:
        return self.sizeHint().width() - _advance(self, self.text())


def _advance(button: QAbstractButton, text: str) -> int:
    """Width of words on a button, without the sign for the letter that is underlined."""
    return button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, text).width()


def lines_within(text: str, room: int, advance: Callable[[str], int]) -> list[str]:
    """A text in lines of at most so many pixels; a word that is longer, such as an address, is parted."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if not lines[-1] or advance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
        while len(lines[-1]) > 1 and advance(lines[-1]) > room:
            whole, most = lines[-1], 1
            while advance(whole[: most + 1]) <= room:
                most += 1
            lines[-1:] = [whole[:most], whole[most:]]
    return balanced(lines)
