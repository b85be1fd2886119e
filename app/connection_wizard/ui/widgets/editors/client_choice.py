"""How a call says who the client is: as one of the ways of the spec, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.editors.bindings import ChoiceBinding

NOT_NEEDED = "not needed"
"""Neither ID nor secret. The spec writes it as a public client whose ID is left out: a way of its own it has not."""


class ClientChoice(ChoiceBinding):
    """The choice of `client_authentication`, with the one that the spec says in two places."""

    def __init__(
        self, store: DraftStore, call: DocumentPath, editor: QComboBox, choices: Mapping[Any, str], default: Any
    ) -> None:
        self._call = call
        super().__init__(store, (*call, "client_authentication"), editor, choices, default)

    def _store_changed(self, at: DocumentPath) -> None:
        if at[: len(self._call)] == self._call[: len(at)]:
            self.read()

    def show(self, value: Any) -> None:
        """Select the draft's way, be it none."""
        if value == "none" and "client_id" in self._left_out and self._editor.findData(NOT_NEEDED) >= 0:
            value = NOT_NEEDED
        super().show(value)

    @property
    def _left_out(self) -> list[Any]:
        value = self._store.draft.get(*self._call, "omit")
        return value if isinstance(value, list) else []

    def _chosen(self, index: int) -> None:
        if self._reading or index < 0:
            return
        way, draft, omit = self._editor.itemData(index), self._store.draft, (*self._call, "omit")
        was_none = draft.get(*self.at) == "none" and "client_id" in self._left_out
        kept = [name for name in self._left_out if name != "client_id"]
        if way == NOT_NEEDED:
            draft = draft.put(omit, [*kept, "client_id"])
        elif was_none and self._editor.findData(NOT_NEEDED) >= 0:
            draft = draft.put(omit, kept) if kept else draft.drop(omit)
        self._store.take(draft.put(self.at, "none" if way == NOT_NEEDED else way))
        self._store.touch(self.at)
