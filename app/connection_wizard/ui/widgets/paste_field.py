"""The one field for whatever people have: it takes several lines, HTML from a browser, and files that are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from connection_wizard.ui.widgets.area import Area
from connection_wizard.ui.widgets.door import LONGEST_LINE
from connection_wizard.ui.widgets.style import fitting, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

HEIGHT = 40
MOST = 8 * 1024 * 1024
"""Characters that are read at the most, as `sources.door` says."""


class PasteField(Area):
    """One line high. What is typed stands in it; what is pasted or dropped is handed on whole, and never laid out.

    Signals:
        brought: something to be read: what was pasted, or on Enter what was typed.
        file: a file was dropped.
    """

    brought = Signal(str)
    file = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fitting(self, self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(max(scaled(HEIGHT), self.fontMetrics().height() + 22))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(240), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter has it read; Escape empties it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if text := self.toPlainText().strip():
                self.brought.emit(text)
            return
        if event.key() == Qt.Key.Key_Escape and self.toPlainText():
            self.clear()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and text."""
        return source.hasUrls() or source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What was pasted or dropped: of a page its HTML, which has what the text alone has lost."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file.emit(files[0])
            return
        text = source.html() if _is_page(source) else source.text()
        if not text.strip() or len(text) > MOST:
            super().insertFromMimeData(source)  # which says why it is not taken
        elif "\n" in text.strip() or len(text) > LONGEST_LINE or _is_page(source):
            self.brought.emit(text)
        else:
            self.insertPlainText(text.strip())


def _is_page(source: QMimeData) -> bool:
    """Whether what was copied has the structure of a page, and is no word that a browser put marks around."""
    return source.hasHtml() and "\n" in source.text().strip()
