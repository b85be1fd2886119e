"""The one field for whatever people have: it takes several lines, HTML from a browser, and files that are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets import door
from connection_wizard.ui.widgets.style import fitting, scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QClipboard,
        QContextMenuEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QMouseEvent,
    )

HEIGHT: Final = 40
MOST: Final = 8 * 1024 * 1024
"""Characters that are read at the most, as `sources.door` says."""


class PasteField(door.Line):
    """What is typed stands in it; what is pasted or dropped in several lines is handed on whole, and never laid out.

    Signals:
        brought: something to be read: what was pasted, or on Enter what was typed.
        file: a file was dropped.
        beside: a file was dropped together with that one.
        moved: Up (-1) or Down (1) was pressed.
        refused: nothing of what was pasted or dropped is taken; carries the sentence that says why.
        entered: Enter was pressed, and `takes_enter` says that somebody else does something with it.

    Attributes:
        takes_enter: whether what is typed is a name, of which the one that is chosen is taken.
    """

    brought = Signal(str)
    file = Signal(str)
    beside = Signal(str)
    refused = Signal(str)
    moved = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.takes_enter = False
        self.setClearButtonEnabled(True)
        fitting(self, self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(max(scaled(HEIGHT), self.fontMetrics().height() + 22))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(240), self.height())

    def take(self, source: QMimeData) -> None:
        """What was pasted or dropped: of a page its HTML, which has what the text alone has lost."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file.emit(files[0])
            for beside in files[1:]:
                self.beside.emit(beside)
            return
        text = source.html() if _is_page(source) else source.text()
        if not text.strip():
            self.refused.emit(translated(door.NO_TEXT))
        elif len(text) > MOST:
            self.refused.emit(translated(door.TOO_LONG))
        elif "\n" in text.strip() or len(text) > door.LONGEST_LINE or _is_page(source) or _is_document(text):
            self.brought.emit(text)
        else:
            self.insert(text.strip())

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    # -- every way that something comes in

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter has it read; Escape empties it."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.takes_enter:
                self.entered.emit()
            elif text := self.text().strip():
                self.brought.emit(text)
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.takes_enter:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """*Paste* of the menu is ours, too."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what is selected elsewhere."""
        clipboard: QClipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.take(clipboard.mimeData(clipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text."""
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Wherever in the field."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is taken as what is pasted."""
        event.acceptProposedAction()
        self.take(event.mimeData())


def _is_document(text: str) -> bool:
    """Whether a line is no name and no address: an answer or a command, whose tokens are not to stand in a field."""
    return text.lstrip()[:1] in ("{", "[", "<") or text.split(maxsplit=1)[:1] in (["curl"], ["curl.exe"])


def _is_page(source: QMimeData) -> bool:
    """Whether what was copied has the structure of a page, and is no word that a browser put marks around."""
    return source.hasHtml() and "\n" in source.text().strip()
