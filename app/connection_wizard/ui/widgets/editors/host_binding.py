"""A line that takes a server's name, and of an address what it needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import LONGEST_LINE
from connection_wizard.ui.widgets.editors.arrived import TYPED, arrived
from connection_wizard.ui.widgets.editors.bindings import TextBinding
from connection_wizard.words import say


class HostBinding(TextBinding):
    """A line edit bound to a server's name: of an address it takes what is needed, at once where it is pasted, and
    where it is typed when the line is left.

    Args:
        needed: what the line needs of a text; the text itself where that is all of it.

    Signals:
        taken: an address was shortened; carries the words that say so.
    """

    taken = Signal(str)

    def __init__(self, store: DraftStore, at: DocumentPath, editor: QLineEdit, needed: Callable[[str], str]) -> None:
        self._needed = needed
        self._whole = ""
        super().__init__(store, at, editor)

    def _edited(self, text: str) -> None:
        pasted = TYPED < len(arrived(self._before, text)) <= LONGEST_LINE
        if self._reading or not pasted or not self._takes(text):
            super()._edited(text)

    def _left(self) -> None:
        text = self._editor.text()
        if text != self._whole and self._takes(text):  # who took it back wants it as it is
            self._whole = text
        super()._left()

    def _takes(self, text: str) -> bool:
        needed = self._needed(text)
        if needed == text.strip():
            return False
        self._store.put(self.at, needed)
        self.read()  # the line holds all of it, even where the draft is as it was
        self.taken.emit(shortened_words(needed))
        return True


def shortened_words(needed: str) -> str:
    """What is said where only a part of an address was taken."""
    return translated(say("Shortened to {host}: more is not needed.", host=needed))
