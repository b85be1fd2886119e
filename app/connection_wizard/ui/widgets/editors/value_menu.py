"""The menu that inserts a value of the connection by its friendly name, or one that an answer brought."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from connection_wizard.secrets.names import is_token_member
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.names import SECRET_PATHS
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import island, put, together
from connection_wizard.ui.session.answer_values import Brought, brought
from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.answer.json_model import HIDDEN, plain
from connection_wizard.ui.widgets.editors.value_names import display_name, insertable
from connection_wizard.ui.widgets.plain import offer
from connection_wizard.ui.widgets.style import shortened

VALUE_LETTERS = 40
"""Of a value beside its name."""


class ValueMenu(QMenu):
    """Filled whenever it opens, with what a step may use by then.

    Signals:
        chosen: carries a `Brought`: what is inserted, and what the draft has to keep for it.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, store: DraftStore, answers: Answers | None, step: int, at: DocumentPath
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._answers = answers
        self._step = step
        self._at = at
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        spec = self._store.draft.partial_spec
        there, more = self._known_values(), self._more()
        for each in there:
            self._offer(display_name(each.path, spec), each)
        if more:
            offer(self, self.tr("From the answers so far, kept once you choose it:")).setEnabled(False)
            for each in more:
                self._offer(display_name(each.path, spec), each)
        if self.isEmpty():
            first = put(self.tr("Add a field in step {step} first"), step=number_of("fields"))
            offer(self, first).setEnabled(False)

    def offered(self) -> list[Brought]:
        """All that it offers."""
        return [*self._known_values(), *self._more()]

    def _known_values(self) -> list[Brought]:
        spec = self._store.draft.partial_spec
        return [self._known(path) for path in insertable(spec, self._step, self._at)]

    def _more(self) -> list[Brought]:
        if self._answers is None:
            return []
        return brought(self._answers, self._store.draft, self._step, self._at)

    def _known(self, path: DataPath) -> Brought:
        """A value that the connection has anyhow, with what it is where an answer brought it."""
        value = MISSING if self._answers is None else self._answers.value(path)
        secret = path in SECRET_PATHS or is_token_member(str(path.parts[-1]), str(value))
        return Brought(path, value, secret, None)

    def _offer(self, name: str, each: Brought) -> None:
        words = name
        if each.value is not MISSING and not each.secret and not isinstance(each.value, dict | list):
            words = together((name, "=", island(shortened(plain(each.value), VALUE_LETTERS))), "  ")
        elif each.secret and each.keep is not None:
            words = together((name, "=", HIDDEN), "  ")
        offer(self, words).triggered.connect(partial(self.chosen.emit, each))
