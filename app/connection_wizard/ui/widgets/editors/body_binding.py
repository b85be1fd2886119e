"""An area for the body of a request, which takes what people paste: a query alone, a page, or a body."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from connection_wizard.session.origins import API
from connection_wizard.spec.finding import Fix
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import LONGEST_TEXT
from connection_wizard.ui.widgets.editors.arrived import TYPED, arrived
from connection_wizard.ui.widgets.editors.bindings import PlainTextBinding
from connection_wizard.words import NOTHING


class BodyBinding(PlainTextBinding):
    """A text area bound to the body of a request: an object or a list where it is one in JSON, else a text.

    A query in GraphQL that stands alone, as documentation shows it, becomes the object that its server takes.

    Signals:
        taken: a page, a request or a query was pasted and taken apart; carries the words that say what was done.
        answered: what was pasted is no body, and nothing was done; carries the words that say so.
    """

    taken = Signal(str)
    answered = Signal(str)

    def text_of(self, value: Any) -> str:
        """JSON with indents, or the text."""
        import json

        if value is None or isinstance(value, str):
            return value or ""
        return json.dumps(value, ensure_ascii=False, indent=2)

    def value_of(self, text: str) -> Any:
        """The JSON, or the text while it is none."""
        from connection_wizard.spec.graphql import sent_as
        from connection_wizard.strict_json import DEEPEST, NotStrict, loads

        if not text.strip():
            return None
        try:
            value = loads(text, deepest=DEEPEST - len(self.at))  # so that the whole document can be read again
        except NotStrict:
            return sent_as(text) or text
        return value if isinstance(value, dict | list) else text

    def _edited(self) -> None:
        text = self._editor.toPlainText()
        if self._reading or len(text) > len(self._before) + LONGEST_TEXT or not self._takes(text):
            super()._edited()

    def _takes(self, text: str) -> bool:
        """Whether something else than a body came in: its parts are where they belong then, the body is as it was."""
        came = arrived(self._before, text)
        if len(came) <= TYPED:
            return False
        from connection_wizard.session.chosen_servers import chosen_before, moved_edits
        from connection_wizard.sources.pasted import read_in_body  # with the first paste

        api = self._store.origins.get(API)
        before = self._store.draft
        reading = read_in_body(came, self.at[:-1], before, str(api.value) if api else "")
        if reading is None:
            return False
        self._reading = True
        self._editor.setPlainText(self._before)
        self._reading = False
        edits = moved_edits(reading.fix.edits, chosen_before(self._store.origins, before))
        self._store.take(Fix(NOTHING, edits).apply(before))
        self.read()
        (self.answered if self._store.draft is before else self.taken).emit(translated(reading.words))
        return True
