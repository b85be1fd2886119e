"""The door of an area: text that is no longer than anything that belongs there, as `door` has it for a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from connection_wizard.ui.widgets.door import LONGEST_LINE, LONGEST_TEXT, NO_TEXT, TOO_LONG, is_text
from connection_wizard.ui.widgets.plain import tell_beside

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class Area(QPlainTextEdit):
    """An area to type and paste into; attributes and signals are those of a line."""

    too_long = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told_by_row = False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What was pasted or dropped. A line without end is laid out as a whole, which takes seconds."""
        text = source.text() if is_text(source) else ""
        if not text:
            tell_beside(self, NO_TEXT)
        elif len(text) > LONGEST_TEXT or max(map(len, text.splitlines()), default=0) > LONGEST_LINE:
            self.too_long.emit()
            if not self.told_by_row:
                tell_beside(self, TOO_LONG)
        else:
            super().insertFromMimeData(source)
