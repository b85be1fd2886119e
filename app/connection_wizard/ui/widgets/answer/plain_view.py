"""Text of others to read and copy, in letters of one width."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QPlainTextEdit

from connection_wizard.ui.drawn import drawn
from connection_wizard.ui.translations import hidden_told
from connection_wizard.ui.widgets.plain import visible
from connection_wizard.words import unisolated


class PlainView(QPlainTextEdit):
    """Cannot be typed into; what could not be seen in a text is written out."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("mono", True)
        self.setAccessibleName(name)

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        # What travels is read from left to right: a window from right to left would be scrolled past its beginning
        if text:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            self.unsetLayoutDirection()
        super().setPlainText(drawn(visible(hidden_told(text))))

    def clear(self) -> None:
        """Show nothing, or the words that stand there then."""
        self.setPlainText("")

    def appendPlainText(self, text: str) -> None:
        """Show a text below."""
        super().appendPlainText(drawn(visible(hidden_told(text))))

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, without the marks of what is drawn."""
        copied = QMimeData()
        copied.setText(unisolated(super().createMimeDataFromSelection().text()))
        return copied
