"""What was given for the live test, such as one's own sub-domain: remembered with how the document was left.

It lies where the last answers do, on this computer alone, and only where the person lets those be kept. What a field
hides is a secret and is never remembered, nor what looks like one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.kept_answers import KeptAnswers
from connection_wizard.ui.session.live_run import LiveController

LONGEST: Final = 300
"""Letters of a value that is remembered."""


class KeptInputs(QObject):
    """Remembers them for one document, and gives them back to its session when that is made."""

    def __init__(self, live: LiveController, files: DraftFiles, store: DraftStore, answers: KeptAnswers) -> None:
        super().__init__(live)
        self._live = live
        self._files = files
        self._store = store
        self._answers = answers
        live.given_before = self.given
        live.changed.connect(self.note)
        files.leaving.connect(self.note)
        answers.changed.connect(self._wanted)

    def given(self) -> Mapping[str, str]:
        """What was remembered, of the fields that there are."""
        kept = self._files.here.given if self._answers.wanted else {}
        return {key: value for key, value in kept.items() if key in self._open_keys()} if kept else {}

    def note(self) -> None:
        """Remember what is given now; nothing of a session that has none, or has forgotten it."""
        live = self._live
        if not (live.begun and live.inputs and self._answers.wanted):
            return
        from connection_wizard.spec.rules.secrets import holds_known_secret  # with the first session

        keys = self._open_keys()
        found = {
            key: value
            for key, value in live.inputs.items()
            if value and key in keys and len(value) <= LONGEST and not holds_known_secret(value)
        }
        if not live.rehearses:
            self._files.note(given=found)

    def _wanted(self) -> None:
        if self._answers.wanted:
            self.note()
        else:
            self._files.note(given={})

    def _open_keys(self) -> frozenset[str]:
        """The keys of the fields whose value is no secret, by their type and their name."""
        from connection_wizard.spec.rules.secrets import is_secret_name

        fields = self._store.draft.partial_spec.fields
        return frozenset(field.key for field in fields if field.type != "password" and not is_secret_name(field.key))
