"""What a failed leg means: its diagnosis, with all that the session knows of how it came about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from connection_wizard.session.origins import Origins, documented
from connection_wizard.session.tried import Tried

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Background, Diagnosis
    from connection_wizard.oauth.callback import Ignored
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.legs import Leg
    from connection_wizard.oauth.outcomes import LegResult
    from connection_wizard.oauth.proof_causes import KeptCause
    from connection_wizard.oauth.reasons import Reason
    from connection_wizard.secrets.redaction import Redactor
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.live_redirects import Objection, Refusal


class Trouble:
    """Remembers what came back while the run waited, and diagnoses for the draft as it is now.

    Args:
        draft: as it is now.
        connection: the connection that failed, as far as it came.
        results: what each leg showed so far.
        origins: where values of the draft came from.

    Attributes:
        redirect_uri: the one that the last log-in sent; empty before the first.
        likely_steps: the page of the likeliest cause, of each leg whose failure was looked into.
        found: what each of them meant when it failed.
    """

    def __init__(
        self,
        draft: Callable[[], Draft],
        connection: Callable[[], LiveConnection | None],
        results: Callable[[], tuple[LegResult, ...]],
        origins: Callable[[], Origins] = dict,
    ) -> None:
        self._origins = origins
        self._draft = draft
        self._connection = connection
        self._results = results
        self.redirect_uri = ""
        self._ignored: list[Ignored] = []
        self.tried = Tried()
        self.likely_steps: dict[Leg, int] = {}
        self.found: dict[Leg, Diagnosis] = {}
        self._found_of: dict[Leg, LegResult] = {}

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """The redirect URIs that the provider did not take while this document was open."""
        return self.tried.redirects

    @property
    def redactor(self) -> Redactor:
        """Hides every secret that was given or came in since the last log-in, of either account."""
        from connection_wizard.secrets.redaction import Redactor

        connection = self._connection()
        return connection.redactor if connection else Redactor()

    def forget(self) -> None:
        """Its document is left."""
        self.tried = Tried()
        self.likely_steps.clear()
        self.found.clear()
        self._found_of.clear()

    def refused(self, objection: Objection) -> None:
        """The provider does not take the redirect URI of the last log-in."""
        self.tried.redirect_refused(self.redirect_uri, objection)

    def accepted(self) -> None:
        """The provider took the redirect URI of the last log-in."""
        self.tried.redirect_accepted(self.redirect_uri)

    def waiting_at(self, redirect_uri: str) -> None:
        """A log-in begins, and its redirect is received here."""
        self.redirect_uri = redirect_uri
        self._ignored.clear()

    def ignored(self, what: Ignored) -> None:
        """Something came to the receiver that was not the answer to this log-in."""
        self._ignored.append(what)

    def diagnosis_of(self, result: LegResult) -> Diagnosis:
        """What a failed leg means; asked again, the same, unless the draft was changed since."""
        from connection_wizard.diagnosis.diagnose import diagnose

        draft, known = self._draft(), self.found.get(result.leg)
        if known is not None and known.draft is draft and self._found_of.get(result.leg) is result:
            return known
        is_new = self._found_of.get(result.leg) is not result
        found = self._noted(diagnose(result, draft, self.redactor, self._background()))
        self.found[result.leg], self._found_of[result.leg] = found, result
        if is_new:  # asked again after a change it is of a draft that nobody has run: nothing refused that one
            self.tried.note_failure(result, found)
        return found

    def foreseen(self, reason: Reason, leg: Leg) -> Diagnosis:
        """What it will mean if a leg is run that is sure to fail: nothing was tried, and nothing is remembered."""
        from connection_wizard.diagnosis.diagnose import diagnose
        from connection_wizard.oauth.outcomes import LegResult

        return diagnose(LegResult(leg, "failed", reason), self._draft(), self.redactor, self._background())

    def explain(self, result: LegResult) -> tuple[KeptCause, ...]:
        """Why a leg failed, as the proof keeps it: what was told when it did."""
        return self.found[result.leg].kept

    def diagnosis_of_page(self, pasted: str, *, earlier: bool = False) -> Diagnosis:
        """What an error page means that the provider showed and never sent back.

        Args:
            earlier: it was the page of another log-in: what it says of the draft as it is now is remembered by nobody.
        """
        from connection_wizard.diagnosis.diagnose import diagnose_pasted

        if earlier:
            return diagnose_pasted(pasted, self._draft(), self.redactor, self._background())
        found = self._noted(diagnose_pasted(pasted, self._draft(), self.redactor, self._background()))
        self.tried.note_error_page(found)
        return found

    def _noted(self, found: Diagnosis) -> Diagnosis:
        """Where it says that the redirect URI was not taken, that is remembered, too: it leads to another way."""
        from connection_wizard.diagnosis.rules.redirects import OBJECTIONS

        self.likely_steps[found.leg] = found.step
        if objection := OBJECTIONS.get(found.cause.code):
            self.refused(objection)
        return found

    def _background(self) -> Background:
        return replace(self._of_run(), documented=documented(self._origins()))

    def _of_run(self) -> Background:
        from connection_wizard.diagnosis.model import Background

        connection = self._connection()
        if connection is None:
            return Background(self.redirect_uri, tuple(self._ignored), self._results())
        self.tried.begin(connection)
        before = (self.tried.ways, self.tried.failed, self.tried.codes)
        return Background.of(connection, self.redirect_uri, self._ignored, self._results(), *before)
