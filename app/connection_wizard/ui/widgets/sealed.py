"""Documents of Qt that load nothing: no picture, no style, no page, whatever they name."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

JOINER = "\u2060"
"""Has no width, and no line ends at it."""


class SealedDocument(QTextDocument):
    """What it names stays unread: Qt's own would open any file of this computer, on Windows of other ones, too."""

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 - Qt's own name
        """Nothing."""
        return None


class SealedText(QTextEdit):
    """A text edit with such a document; what is pasted or dropped is plain."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocument(SealedDocument(self))
        self.setAcceptRichText(False)


class SealedBrowser(QTextBrowser):
    """A page with such a document; its links lead nowhere by themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocument(SealedDocument(self))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: plain, and without the signs that keep its lines together."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText().replace(JOINER, ""))
        return copied
