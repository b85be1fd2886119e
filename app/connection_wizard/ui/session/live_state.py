"""The live run as pages watch it: what each leg showed, what was sent, and how the run stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.live_redirect import LiveRedirect
from connection_wizard.ui.session.live_trouble import LiveTrouble
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from connection_wizard.http.messages import Exchange
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.events import Event
    from connection_wizard.oauth.leg_names import Leg
    from connection_wizard.oauth.legs import LegResult
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.spec.model import ConnectionSpec

Phase = Literal["idle", "waiting", "working"]
_RUN_BY = (
    "fields",
    "redirect_url",
    "live_redirect",
    "client",
    "authorization",
    "access_token",
    "refresh_token",
    "revoke_token",
    "test_call",
)
"""What of a spec a run uses. Picking label and identifier in its answer, and the whitelist, do not make it old."""


class Traffic(NamedTuple):
    """One exchange of the run and the leg it belongs to."""

    leg: Leg
    exchange: Exchange


class LiveState(QObject):
    """Keeps what the legs of a run showed, and tells of every change.

    Everything is told through `changed`; whoever shows it asks the attributes.

    Attributes:
        phase: idle, waiting for the person to log in, or working.
        results: what each leg showed, in this run.
        second, second_results: the same for a second account, which is connected to be compared with the first.
        traffic: every exchange, oldest first.
        log_in_url: the address to open while waiting.
        note: what was ignored while waiting, in words.
        computed: what the author's own code of request parameters returned, by code; as it may be shown.
        redirect: where the redirect is received; takes a pasted address.
        trouble: what a failed leg means.
    """

    changed = Signal()
    answered = Signal()
    """A new test or token answer is there to pick from."""
    proved = Signal()
    """A run of the whole life came to its end; `proof` is what it showed."""
    second_answered = Signal()
    """The second account has answered the test call."""

    def __init__(self, store: DraftStore) -> None:
        super().__init__()
        self._store = store
        self._connection: LiveConnection | None = None
        self._ran: ConnectionSpec | None = None
        self.phase: Phase = "idle"
        self.leg: Leg | None = None
        self.results: dict[Leg, LegResult] = {}
        self.second: LiveConnection | None = None
        self.second_results: dict[Leg, LegResult] = {}
        self.traffic: list[Traffic] = []
        self.computed: dict[str, str] = {}
        self.log_in_url = ""
        self.note = ""
        self.proof: Proof | None = None
        self.redirect = LiveRedirect(self.changed.emit)
        self.trouble = LiveTrouble(store, lambda: self._connection, lambda: tuple(self.results.values()))
        store.changed.connect(self._draft_changed)

    @property
    def connection(self) -> LiveConnection | None:
        """The connection that was authorised last, as far as it came."""
        return self._connection

    @property
    def stale(self) -> bool:
        """Whether the spec was changed since the run: a proof is about all of it, other runs about what they used."""
        ran, now = self._ran, self._store.draft.sketch
        if ran is None or ran == now:
            return False
        return self.proof is not None or any(getattr(ran, name) != getattr(now, name) for name in _RUN_BY)

    @property
    def running(self) -> bool:
        """Whether something is going on."""
        return self.phase != "idle"

    @property
    def has_token(self) -> bool:
        """Whether there is a token to test, refresh or revoke with."""
        return self._result_is("exchange", "proved")

    def _result_is(self, leg: Leg, verdict: str) -> bool:
        return leg in self.results and self.results[leg].verdict == verdict

    def forget(self) -> None:
        """Drop all that the last run showed: its document is left."""
        self._connection = None
        self._ran = None
        self._begin_anew()
        self.second = None
        self.second_results.clear()
        self.trouble.forget()
        self.note = self.log_in_url = ""
        self.changed.emit()

    def _begin_anew(self) -> None:
        """Another run begins: of the first account, nothing of the last one is left."""
        self.results.clear()
        self.traffic.clear()
        self.computed.clear()
        self.proof = None

    def _watch(self, event: Event) -> None:
        from connection_wizard.oauth.events import (
            BrowserNotOpened,
            CallbackIgnored,
            Exchanged,
            LegFinished,
            LegStarted,
            LogInNeeded,
        )

        match event:
            case LogInNeeded():
                self.phase = "waiting"
                self.log_in_url = event.url
                self.trouble.waiting_at(event.redirect_uri)
            case BrowserNotOpened():
                self.note = self.tr("No browser opened by itself. Copy the link and open it in one.")
            case CallbackIgnored():
                self.note = translated(event.ignored.message)
                self.trouble.ignored(event.ignored)
            case Exchanged():
                self.phase = "working"
                self.traffic.append(Traffic(event.leg, event.exchange))
            case LegStarted():
                self.leg = event.leg
            case LegFinished():
                self._finished(event.result, self.results)
        self.changed.emit()

    def _finished(self, result: LegResult, results: dict[Leg, LegResult]) -> None:
        results[result.leg] = result
        self._tell_answered(result, second=results is not self.results)
        if result.verdict == "failed":
            self.trouble.of(result)  # where it is mended, and what the provider has against the redirect URI
        elif result.leg == "authorize" and result.verdict == "proved":
            self.trouble.accepted()

    def _tell_answered(self, result: LegResult, *, second: bool = False) -> None:
        """Once for each answer: what was answered before is not counted as another call."""
        from connection_wizard.oauth.leg_names import ANSWERING

        if result.verdict == "proved" and result.leg in ANSWERING:
            (self.second_answered if second else self.answered).emit()

    def _draft_changed(self) -> None:
        if self._ran is not None:
            self.changed.emit()
