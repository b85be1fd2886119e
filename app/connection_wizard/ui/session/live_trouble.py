"""What a failed leg of the live run means: its diagnosis, with what this window knows of how it came about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connection_wizard.diagnosis.ways import Ways
from connection_wizard.ui.session.draft_store import DraftStore

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Background, Diagnosis
    from connection_wizard.oauth.callback import Ignored
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.leg_names import Leg
    from connection_wizard.oauth.legs import LegResult
    from connection_wizard.oauth.proof_causes import KeptCause
    from connection_wizard.secrets.redaction import Redactor
    from connection_wizard.spec.live_redirects import Objection, Refusal


class LiveTrouble:
    """Remembers what came back while the run waited, and diagnoses for the draft as it is now.

    Args:
        connection: the connection that failed, as far as it came.
        results: what each leg showed so far.

    Attributes:
        refusals: the redirect URIs that the provider did not take while this document was open.
        likely_steps: the page of the likeliest cause, of each leg whose failure was looked into.
    """

    def __init__(
        self,
        store: DraftStore,
        connection: Callable[[], LiveConnection | None],
        results: Callable[[], tuple[LegResult, ...]],
    ) -> None:
        self._store = store
        self._connection = connection
        self._results = results
        self._redirect_uri = ""
        self._ignored: list[Ignored] = []
        self._ways = Ways()
        self.refusals: tuple[Refusal, ...] = ()
        self.likely_steps: dict[Leg, int] = {}

    def forget(self) -> None:
        """Its document is left."""
        self.refusals = ()
        self._ways = Ways()
        self.likely_steps.clear()

    def refused(self, objection: Objection) -> None:
        """The provider does not take the redirect URI of the last log-in."""
        from connection_wizard.spec.live_redirects import Refusal

        refusal = Refusal(self._redirect_uri, objection)
        if self._redirect_uri and refusal not in self.refusals:
            self.refusals = (*self.refusals, refusal)

    def accepted(self) -> None:
        """The provider took the redirect URI of the last log-in: what it had against its like no longer counts."""
        origin = self._redirect_uri.rpartition(":")[0]
        self.refusals = tuple(refusal for refusal in self.refusals if refusal.redirect_uri.rpartition(":")[0] != origin)

    def waiting_at(self, redirect_uri: str) -> None:
        """A log-in begins, and its redirect is received here."""
        self._redirect_uri = redirect_uri
        self._ignored.clear()

    def ignored(self, what: Ignored) -> None:
        """Something came to the receiver that was not the answer to this log-in."""
        self._ignored.append(what)

    def of(self, result: LegResult) -> Diagnosis:
        """What a failed leg means."""
        from connection_wizard.diagnosis.diagnose import diagnosis_of

        draft, background = self._store.draft, self._background()
        found = self._noted(diagnosis_of(result, draft, self._redactor(), background))
        self._ways.look(result, found)
        return found

    def explain(self, result: LegResult) -> tuple[KeptCause, ...]:
        """Why a leg failed, as the proof keeps it: what is shown of it."""
        return self.of(result).kept

    def of_page(self, pasted: str) -> Diagnosis:
        """What an error page means that the provider showed and never sent back."""
        from connection_wizard.diagnosis.diagnose import diagnose_pasted

        found = self._noted(diagnose_pasted(pasted, self._store.draft, self._redactor(), self._background()))
        self._ways.look_at_page(found)
        return found

    def _noted(self, found: Diagnosis) -> Diagnosis:
        """Where it says that the redirect URI was not taken, that is remembered, too: it leads to another way."""
        from connection_wizard.diagnosis.rules.redirects import OBJECTIONS

        self.likely_steps[found.leg] = found.step
        if objection := OBJECTIONS.get(found.cause.code):
            self.refused(objection)
        return found

    def _redactor(self) -> Redactor:
        from connection_wizard.secrets.redaction import Redactor

        connection = self._connection()
        return connection.redactor if connection else Redactor()

    def _background(self) -> Background:
        from connection_wizard.diagnosis.model import Background

        connection = self._connection()
        if connection is None:
            return Background(self._redirect_uri, tuple(self._ignored), self._results())
        self._ways.begin(connection)
        ways = self._ways
        return Background.of(connection, self._redirect_uri, self._ignored, self._results(), ways.refused, ways.failed)
