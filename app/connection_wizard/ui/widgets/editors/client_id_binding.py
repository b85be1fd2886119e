"""The line of a client ID, and what a portal shows of an app: a secret beside it never gets into the document."""

from __future__ import annotations

from PySide6.QtCore import Signal

from connection_wizard.spec.rules.place_names import field_name
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import LONGEST_LINE
from connection_wizard.ui.widgets.editors.arrived import TYPED, arrived
from connection_wizard.ui.widgets.editors.bindings import TextBinding
from connection_wizard.words import say


class ClientIdBinding(TextBinding):
    """A line edit bound to a client ID.

    Signals:
        taken: the ID was found in what was pasted; carries the words that say so.
        secret_found: a client secret was in it, which went nowhere; carries it.
    """

    taken = Signal(str)
    secret_found = Signal(str)

    def _edited(self, text: str) -> None:
        came = arrived(self._before, text)
        if self._reading or not TYPED < len(came) <= LONGEST_LINE or not self._takes(came):
            super()._edited(text)

    def _takes(self, came: str) -> bool:
        from connection_wizard.sources.app_credentials import app_credentials  # with the first paste

        found = app_credentials(came)
        if found is None:
            return False
        before = self._store.draft
        if found.client_id:
            self._store.put(self.at, found.client_id)
        self.read()  # the line holds all of it, even where the draft is as it was
        if self._store.draft is not before:
            self.taken.emit(translated(say("Taken over: {parts}.", parts=field_name(self.at))))
        if found.client_secret:
            self.secret_found.emit(found.client_secret)
        return True
