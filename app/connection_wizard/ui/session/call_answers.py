"""What the calls for a token were answered, as it came: the places that a step names are places in it.

Of an answer in which the token is not where the step says, nothing comes into the connection. It is looked at all the
same: where the token is, is seen there and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import MISSING
from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.session.slices import Slices

if TYPE_CHECKING:  # loaded with the first run
    from connection_wizard.http.exchange import Exchange
    from connection_wizard.spec.calls import HttpCall

TOKEN: DocumentPath = ("access_token",)
REFRESH: DocumentPath = ("refresh_token",)
REVOKE: DocumentPath = ("revoke_token",)
FOLLOW_UPS: DocumentPath = (*TOKEN, "follow_ups")


class CallAnswers(QObject):
    """Brings each answer of a live run where it can be picked from, read with pauses."""

    def __init__(self, parent: QObject, live: LiveController, answers: Answers) -> None:
        super().__init__(parent)
        self._live = live
        self._answers = answers
        self._taken: dict[DocumentPath, Exchange] = {}
        self._looked = 0
        self._reading = Slices(self)
        self._reading.ended.connect(self._look)
        live.changed.connect(self._look)

    def _look(self) -> None:
        """Take what is new, one answer at a time; of a second account nothing, whose places are the same."""
        self._take_redirect()
        traffic, session = self._live.traffic, self._live.session
        if self._reading.working or session.of_second or len(traffic) == self._looked:
            return
        new = next(((at, found) for at, found in self._brought() if self._taken.get(at) is not found), None)
        if new is None:
            self._looked = len(traffic)
            return
        at, exchange = new
        self._taken[at] = exchange
        self._read(at, exchange)

    def _brought(self) -> Iterator[tuple[DocumentPath, Exchange]]:
        """The latest answer of each call. Code makes any calls in any order, so that none is known to be its answer."""
        connection = self._live.connection
        if connection is None:
            return
        spec, traffic = connection.spec, self._live.traffic
        if not spec.access_token.snippet:
            places = [TOKEN, *((*FOLLOW_UPS, number) for number in range(len(spec.access_token.follow_ups)))]
            of_token = [each.exchange for each in traffic if each.leg == "exchange" and each.exchange.response]
            yield from zip(places, of_token, strict=False)
        last = list(reversed(traffic))
        for at, call, legs in (
            (REFRESH, spec.refresh_token, ("refresh", "refresh_again")),
            (REVOKE, spec.revoke_token, ("revoke",)),
        ):
            if call is not None and not call.snippet:
                of_legs = (each.exchange for each in last if each.leg in legs and each.exchange.response)
                yield from ((at, exchange) for exchange in islice(of_legs, 1))

    def _read(self, at: DocumentPath, exchange: Exchange) -> None:
        from connection_wizard.oauth.answers import Answer, reading_answer

        if exchange.response is None:
            return

        def taken(answer: Answer) -> None:
            if answer.format in ("json", "form"):
                words = (
                    self.tr("from the rehearsal, not kept") if self._live.rehearses else self.tr("from the live test")
                )
                self._answers.put(at, answer.body, words)

        self._reading.start(reading_answer(exchange.response, self._format(at)), taken)

    def _format(self, at: DocumentPath) -> Any:
        connection = self._live.connection
        spec = connection.spec if connection is not None else None
        if spec is None:
            return "auto"
        calls: dict[DocumentPath, HttpCall | None] = {REFRESH: spec.refresh_token, REVOKE: spec.revoke_token}
        call = calls.get(at, spec.access_token)
        if at[: len(FOLLOW_UPS)] == FOLLOW_UPS and isinstance(at[-1], int):
            call = spec.access_token.follow_ups[at[-1]]
        return call.response.format if call is not None else "auto"

    def _take_redirect(self) -> None:
        connection = self._live.connection
        if connection is None or self._live.session.of_second:
            return
        found = connection.values.find(names.AUTHORIZATION)
        if found is not MISSING and isinstance(found, dict):
            self._answers.redirect = found
