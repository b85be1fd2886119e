"""What a field takes, as a choice of words; a pattern of one's own is typed only where none of them fits."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.formats import PATTERNS, format_of
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.editors.bindings import Binding, LeftToWindow
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.onward import Opening


class FormatChoice(QComboBox):
    """The choice that writes the pattern, bound to its place."""

    def __init__(self, store: DraftStore, at: DocumentPath) -> None:
        super().__init__()
        words = {
            "free": self.tr("Any text"),
            "host": self.tr("Host name, such as acme.example.com"),
            "url": self.tr("Web address, such as https://acme.com"),
            "email": self.tr("E-mail address"),
            "uuid": self.tr("UUID (long id with hyphens)"),
            "number": self.tr("Number"),
            "own": self.tr("A pattern of your own"),
        }
        for name, text in words.items():
            self.addItem(text, name)
        self._row: FieldRow | None = None
        _FormatBinding(store, at, self)
        self.currentIndexChanged.connect(self._show_own)

    def show_own_in(self, row: FieldRow) -> None:
        """Show a row for a pattern of one's own where that is what is chosen."""
        self._row = row
        self._show_own()
        Opening(self, row.parentWidget() or row)

    def _show_own(self) -> None:
        if self._row is not None:
            self._row.setVisible(self.currentData() == "own")


class _FormatBinding(Binding):
    """The pattern by its name. Who chose a pattern of their own sees it, whichever it is, until another is chosen."""

    def __init__(self, store: DraftStore, at: DocumentPath, editor: FormatChoice) -> None:
        super().__init__(store, at, editor)
        self._editor = editor
        self._own = False
        editor.installEventFilter(LeftToWindow(editor))
        editor.currentIndexChanged.connect(self._chosen)
        self.read()

    def show(self, value: Any) -> None:
        """Show what the pattern is called."""
        name = format_of(value) if isinstance(value, str) else "free" if value is None else "own"
        self._editor.setCurrentIndex(self._editor.findData("own" if self._own else name))

    def _chosen(self, index: int) -> None:
        name = self._editor.itemData(index)
        if self._reading:
            return
        self._own = name == "own"
        if name != "own":
            self.write(PATTERNS[name])
