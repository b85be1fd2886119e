"""Text of others to read and copy, in letters of one width."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from connection_wizard.ui.widgets.plain import visible


class PlainView(QPlainTextEdit):
    """Cannot be typed into; what could not be seen in a text is written out."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("mono", True)
        self.setAccessibleName(name)

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        super().setPlainText(visible(text))

    def appendPlainText(self, text: str) -> None:
        """Show a text below."""
        super().appendPlainText(visible(text))
