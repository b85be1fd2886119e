"""The one door for what people put into a field: text that is no longer than anything that belongs there.

Whatever way it comes (keys, menu, the middle button, dropped, an input method), Qt asks before it lays a text out: the
validator of a line, an area itself (`connection_wizard.ui.widgets.editors.area`: the first page has none). A megabyte
that is refused there costs nothing; once it is in a field, it holds the window for seconds. What is refused is told in
a sentence: below the field where a row has a place for it, else beside it. A test walks every field of the window,
another forbids fields that are made past this door.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QValidator
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from connection_wizard.ui.widgets.plain import tell_beside, tip
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import say

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent

LONGEST_LINE = 16 * 1024
"""Characters that come into a line at once, be it one of an area: no address, name or value is longer."""
LONGEST_TEXT = 256 * 1024
"""Characters that come into an area at once: no body and no code of an author's is longer."""
AROUND = 24
"""Pixels of a line around its words: border and padding, with a few to spare."""
TOO_LONG = say("Not pasted: it is far longer than anything that belongs here.")
NO_TEXT = say("Not pasted: there is no text in what was copied.")
NO_NUMBER = say("Not taken: only a whole number belongs here.")


class _Length(QValidator):
    """Lets in what is not much longer than what was there before."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._before = len(line.text())
        line.textChanged.connect(self._changed)

    def validate(self, text: str, position: int) -> object:
        """Whether the line may have become this text."""
        fits = len(text) <= self._before + LONGEST_LINE
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid), text, position

    def _changed(self, text: str) -> None:
        self._before = len(text)


class Line(QLineEdit):
    """A line to type and paste into.

    Args:
        cut_at: takes in the beginning of whatever comes, so many characters of it: for whole pages.

    Attributes:
        told_by_row: whether somebody else says what was refused for its length.

    Signals:
        too_long: something was refused for its length.
    """

    too_long = Signal()

    def __init__(self, text: str = "", *, cut_at: int = 0) -> None:
        super().__init__(text)
        self.told_by_row = False
        self._told = ""
        self._follows_text = False
        if cut_at:
            self.setMaxLength(cut_at)
        else:
            self.setValidator(_Length(self))
            self.inputRejected.connect(self._refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the words that stand there while it is empty, or no longer."""
        super().resizeEvent(event)
        self._tell_rest()

    def setPlaceholderText(self, text: str) -> None:
        """Say what belongs here. With text of another size there may be no room for that."""
        super().setPlaceholderText(text)
        if text and not self._follows_text:
            self._follows_text = True
            theme().changed.connect(self._tell_rest)

    def _tell_rest(self) -> None:
        """Words without room are in the tool tip, unless that is somebody else's."""
        if self.toolTip() != self._told:
            return
        words = self.placeholderText()
        tip(self, words if words and self.fontMetrics().horizontalAdvance(words) > self.width() - AROUND else "")
        self._told = self.toolTip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A picture is no text: Qt would do nothing, and say nothing."""
        if event.matches(QKeySequence.StandardKey.Paste) and not is_text(QGuiApplication.clipboard().mimeData()):
            tell_beside(self, NO_TEXT)
            return
        super().keyPressEvent(event)

    def _refused(self) -> None:
        self.too_long.emit()
        if not self.told_by_row:
            tell_beside(self, TOO_LONG)


class NumberDoor(QObject):
    """Says what the line of a number refuses: Qt has a validator there, which says nothing."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.inputRejected.connect(self._refused)

    def _refused(self) -> None:
        if not isValid(self._line):  # its page is being taken apart, and its number with it
            return
        tell_beside(self._line, NO_NUMBER)


def is_text(data: QMimeData | None) -> bool:
    """Whether what was copied or dragged is a text, or nothing."""
    return data is not None and (data.hasText() or not data.formats())
