"""The menu that inserts a value of the connection by its friendly name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import number_of
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.plain import offer
from connection_wizard.ui.widgets.value_names import display_name, insertable


class ValueMenu(QMenu):
    """Filled whenever it opens, with what a step may use by then; tells the chosen value as template text."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, store: DraftStore, step: int, at: DocumentPath) -> None:
        super().__init__(parent)
        self._store = store
        self._step = step
        self._at = at
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        spec = self._store.draft.partial_spec
        for path in insertable(spec, self._step, self._at):
            offer(self, display_name(path, spec)).triggered.connect(partial(self._choose, path.template))
        if self.isEmpty():
            first = self.tr("Add a field in step {step} first").format(step=number_of("fields"))
            offer(self, first).setEnabled(False)

    def _choose(self, template: str) -> None:
        self.chosen.emit(template)
