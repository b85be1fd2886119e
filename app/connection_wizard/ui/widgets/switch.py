"""A step that a provider may not have: a check box, and the rows that count only while it is on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.style import button, label, show_when


class SupportedSwitch(QWidget):
    """Off writes null: the provider has none; on brings back what was there before, or an empty call.

    As long as nothing is written, nobody has said anything yet: it can be said that there is none.

    Args:
        without: what it means if the provider has none.
    """

    def __init__(self, store: DraftStore, at: DocumentPath, text: str, without: str) -> None:
        super().__init__()
        self._store = store
        self._at = at
        self._before: Any = {"method": "POST"}
        self.box = QCheckBox(text)
        self._body = QWidget()
        self.inside = Column(self._body)
        self.inside.setContentsMargins(0, 12, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.box)
        self._without = label(without, "hint")
        self._without.setContentsMargins(28, 4, 0, 0)  # below the words of the box
        layout.addWidget(self._without)
        self.none = button(self.tr("This provider has none"))
        self.none.clicked.connect(self._say_none)
        line = QHBoxLayout()
        line.setContentsMargins(28, 8, 0, 0)
        line.addWidget(self.none)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._body)
        self.box.toggled.connect(self._toggled)
        store.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        value = self._store.draft.get(*self._at)
        on = isinstance(value, dict)
        if on:
            self._before = value
        self.box.setChecked(on)
        self._body.setVisible(on)
        show_when(self._without, wanted=not on)
        show_when(self.none, wanted=not on and self._at[0] not in self._store.draft.document)

    def _say_none(self) -> None:
        self._store.put(self._at, None)
        self.box.setFocus()

    def _toggled(self, on: bool) -> None:
        if on != isinstance(self._store.draft.get(*self._at), dict):  # else it only shows what the draft says
            self._store.put(self._at, self._before if on else None)
