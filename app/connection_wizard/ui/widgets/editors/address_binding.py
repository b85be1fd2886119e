"""A line that takes what people paste: of a whole request, the parts go to their fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from connection_wizard.session.origins import API, SCOPES_WANTED
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import LONGEST_LINE
from connection_wizard.ui.widgets.editors.arrived import TYPED, arrived
from connection_wizard.ui.widgets.editors.bindings import TextBinding
from connection_wizard.words import NOTHING, Words, joined, listed, say

if TYPE_CHECKING:  # loaded with the first paste
    from connection_wizard.ui.session.answer_values import Brought


class AddressBinding(TextBinding):
    """A line edit bound to an address.

    Args:
        offered: the values that may stand in it: what a page writes in their place is replaced by them.

    Signals:
        taken: a request was pasted and taken apart; carries the words that say what was done.
        answered: what was pasted is no address, and nothing was changed; carries the words that say so.
        secret_found: a client secret was in it, which went nowhere; carries it.
    """

    taken = Signal(str)
    answered = Signal(str)
    secret_found = Signal(str)

    def __init__(
        self, store: DraftStore, at: DocumentPath, editor: QLineEdit, offered: Callable[[], list[Brought]] = list
    ) -> None:
        self._offered = offered
        super().__init__(store, at, editor)

    def _edited(self, text: str) -> None:
        if self._reading or len(text) > len(self._before) + LONGEST_LINE or not self._takes(text):
            super()._edited(text)

    def _takes(self, text: str) -> bool:
        """Whether a request came into the line: its parts are where they belong then, the rest is not kept."""
        came = arrived(self._before, text)
        if len(came) <= TYPED:
            return False
        from connection_wizard.session.chosen_servers import chosen_before, moved_edits
        from connection_wizard.sources.pasted import read_pasted, stands_alone  # with the first paste
        from connection_wizard.ui.session.answer_values import filled_in, keeping

        whole = came if stands_alone(came) else text  # what stood in the line before is no part of a new request
        whole, used = filled_in(whole, self._offered())
        api = self._store.origins.get(API)
        server, wants_scopes = str(api.value) if api else "", SCOPES_WANTED in self._store.origins
        reading = read_pasted(whole, self.at, self._store.draft, server, wants_scopes=wants_scopes)
        if reading is None and not used:
            return False
        before = self._store.draft
        edits: tuple[Edit, ...] = (Edit(self.at, whole.strip()),)
        if reading is not None:
            edits = moved_edits(reading.fix.edits, chosen_before(self._store.origins, before))
        self._store.take(keeping(Fix(NOTHING, edits).apply(before), used))
        self.read()  # the line holds what was pasted, even where the draft is as it was
        if self._store.draft is not before:
            told = [] if reading is None else [reading.words]
            self.taken.emit(translated(joined([*told, self._filled_in(used)])))
        elif reading is not None and reading.answers:
            self.answered.emit(translated(reading.words))
        if reading is not None and reading.client_secret:
            self.secret_found.emit(reading.client_secret)
        return True

    def _filled_in(self, used: list[Brought]) -> Words:
        from connection_wizard.ui.widgets.editors.value_names import display_name

        spec = self._store.draft.partial_spec
        values = listed([Words(display_name(each.path, spec)) for each in used])
        return say("Put in for you: {values}.", values=values) if used else NOTHING
