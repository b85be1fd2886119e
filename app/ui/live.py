"""The live run as the window sees it: one controller that owns the connection and its task, and tells what changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from app.errors import WizardError
from app.ui.store import DraftStore
from app.ui.tasks import end, load, spawn

if TYPE_CHECKING:  # asyncio, the model, httpx and what stands on it are loaded when needed, not when the window opens
    import asyncio
    from datetime import datetime

    from app.diagnosis.model import Background, Diagnosis
    from app.http.client import HttpClient
    from app.http.messages import Exchange
    from app.oauth.callback import Ignored
    from app.oauth.connection import LiveConnection
    from app.oauth.events import Event
    from app.oauth.legs import Leg, LegResult, Outcome
    from app.oauth.proof import Proof
    from app.oauth.receivers import CallbackReceiver
    from app.secrets.redaction import Redactor
    from app.spec.model import ConnectionSpec

Phase = Literal["idle", "waiting", "working"]
OpenBrowser = Callable[[str], Awaitable[bool]]
NEEDED = (
    "http.client",
    "http.cookiejar",
    "idna",
    "anyio",
    "h11",
    "httpcore",
    "httpx",
    "app.http.client",
    "app.oauth.legs",
    "app.oauth.calling",
    "app.engine.runner",
    "app.viasocket.snippets",
    "app.oauth.connection",
    "app.oauth.run",
    "app.diagnosis.diagnose",
    "keyring.backend",
    "app.secrets.vault",
)
"""What a run imports, in pieces of some 10 to 30 ms."""
LOG_IN = 600.0
"""Seconds in which the person has to log in."""
AskSecret = Callable[["ConnectionSpec", dict[str, str]], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Traffic:
    """One exchange of the run and the leg it belongs to."""

    leg: Leg
    exchange: Exchange


class LiveController(QObject):
    """Runs legs of a connection, one thing at a time, and keeps what they showed.

    Everything is told through `changed`; whoever shows it asks the attributes. A task is cancelled by `cancel`, and by
    `close`, which also waits until nothing of it is left.

    Attributes:
        phase: idle, waiting for the person to log in, or working.
        results: what each leg showed, in this run.
        traffic: every exchange, oldest first.
        log_in_url: the address to open while waiting.
        note: what was ignored while waiting, in words.
        computed: what the author's own code of step 12 returned, by code; as it may be shown.
    """

    changed = Signal()
    answered = Signal()
    """A new test or token answer is there to pick from."""

    def __init__(self, store: DraftStore, open_browser: OpenBrowser, ask_secret: AskSecret) -> None:
        super().__init__()
        self._store = store
        self._open_browser = open_browser
        self._ask_secret = ask_secret
        self._task: asyncio.Task[None] | None = None
        self._client: HttpClient | None = None
        self._connection: LiveConnection | None = None
        self._ran: ConnectionSpec | None = None
        self.inputs: dict[str, str] = {}
        self.phase: Phase = "idle"
        self.leg: Leg | None = None
        self.results: dict[Leg, LegResult] = {}
        self.traffic: list[Traffic] = []
        self.computed: dict[str, str] = {}
        self._ignored: list[Ignored] = []
        self._redirect_uri = ""
        self.log_in_url = ""
        self.note = ""
        self.proof: Proof | None = None
        self._pasted: asyncio.Future[str] | None = None
        store.changed.connect(self._draft_changed)
        store.replaced.connect(self.forget)

    @property
    def connection(self) -> LiveConnection | None:
        """The connection that was authorised last, as far as it came."""
        return self._connection

    @property
    def stale(self) -> bool:
        """Whether the spec was changed since the run."""
        return self._ran is not None and self._ran != self._store.draft.sketch

    @property
    def running(self) -> bool:
        """Whether something is going on."""
        return self.phase != "idle"

    @property
    def wants_paste(self) -> bool:
        """Whether the person is to paste the address at which the browser ended up."""
        return self._pasted is not None and not self._pasted.done()

    @property
    def has_token(self) -> bool:
        """Whether there is a token to test, refresh or revoke with."""
        return self._result_is("exchange", "proved")

    def _result_is(self, leg: Leg, verdict: str) -> bool:
        return leg in self.results and self.results[leg].verdict == verdict

    def authorize(self) -> None:
        """Log in, get the token, make the test call."""
        self._start(self._authorize)

    def prove(self) -> None:
        """The whole life of the connection, from log-in to revocation, with a proof at the end."""
        self._start(self._prove)

    def prove_code(self) -> None:
        """The same, with the calls made by the code that an export holds."""
        self._start(partial(self._prove, by_code=True))

    def diagnosis(self, result: LegResult) -> Diagnosis:
        """What a failed leg means, for the draft as it is now."""
        from app.diagnosis.diagnose import diagnose, diagnose_error

        draft, background = self._store.draft, self._background()
        found = diagnose(result, draft, self._redactor(), background)
        return found or diagnose_error(WizardError(result.summary), result.leg, draft, self._redactor(), background)

    def diagnosis_of_page(self, pasted: str) -> Diagnosis:
        """What an error page means that the provider showed and never sent back."""
        from app.diagnosis.diagnose import diagnose_pasted

        return diagnose_pasted(pasted, self._store.draft, self._redactor(), self._background())

    def _redactor(self) -> Redactor:
        from app.secrets.redaction import Redactor

        return self._connection.redactor if self._connection else Redactor()

    def _background(self) -> Background:
        from app.diagnosis.model import Background

        return Background(self._redirect_uri, tuple(self._ignored), tuple(self.results.values()))

    def paste(self, address: str) -> None:
        """Give the address at which the browser ended up to a run that waits for it."""
        if self._pasted is not None and not self._pasted.done():
            self._pasted.set_result(address)

    def test(self) -> None:
        """Send the test call again."""
        self._start(partial(self._single, "test"))

    def refresh(self) -> None:
        """Refresh the token, then test with the new one."""
        self._start(partial(self._single, "refresh", "test_after_refresh"))

    def revoke(self) -> None:
        """Revoke the token; the test call must then fail."""
        self._start(partial(self._single, "revoke", "test_after_revoke"))

    def compute_parameters(self) -> None:
        """Run the author's own code of step 12 with the values of the run."""
        self._start(self._compute)

    def cancel(self) -> None:
        """Stop what is running."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Drop all that the last run showed: another document was opened."""
        self.cancel()
        self._connection = None
        self._ran = None
        self.results.clear()
        self.traffic.clear()
        self.computed.clear()
        self.proof = None
        self.note = self.log_in_url = ""
        self.changed.emit()

    async def close(self) -> None:
        """Cancel, wait for the end, and close every connection."""
        task, self._task = self._task, None
        if task is not None:
            await end(task)
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._task is not None and not self._task.done():
            return
        self.phase = "working"
        self.note = ""
        self._task = spawn(self._guarded(work))
        self._task.add_done_callback(self._ended)
        self.changed.emit()

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        import asyncio

        with suppress(asyncio.CancelledError):  # the person has enough, or the window closes: nobody waits for this
            await work()

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Also of a task that was cancelled before its first step."""
        self.phase = "idle"
        self.leg = None
        self.log_in_url = ""
        self._pasted = None
        self.changed.emit()

    async def _connect(self) -> LiveConnection | None:
        """A fresh connection with nothing of the last run; None where the secret for it is missing."""
        await load(*NEEDED)
        from app.http.client import HttpClient
        from app.oauth.connection import LiveConnection

        spec = self._store.draft.sketch
        self.results.clear()
        self.traffic.clear()
        self.computed.clear()
        self.proof = None
        try:
            secret = await self._ask_secret(spec, self.inputs)
        except WizardError as error:
            self.note = str(error)
            return None
        if self._client is None:
            self._client = HttpClient()
        connection = LiveConnection(
            spec, self._client, inputs=self.inputs, client_secret=secret, emit=self._watch, now=_utc_now
        )
        self._connection, self._ran = connection, spec
        return connection

    async def _authorize(self) -> None:
        connection = await self._connect()
        if connection is None:
            return
        receiver = self._receiver(connection.spec)
        try:
            done = await self._leg("authorize", lambda: connection.authorize(receiver, self._open_browser, LOG_IN))
        finally:
            await receiver.close()
        self.phase = "working"
        if done and await self._leg("exchange", connection.exchange):
            await self._leg("test", connection.test)
            self.answered.emit()

    async def _prove(self, *, by_code: bool = False) -> None:
        from app.oauth.run import prove

        connection = await self._connect()
        if connection is not None:
            self.proof = await prove(connection, self._receiver(connection.spec), self._open_browser, by_code=by_code)
            self.answered.emit()

    def _receiver(self, spec: ConnectionSpec) -> CallbackReceiver:
        from app.oauth.receivers import LoopbackReceiver, PasteReceiver

        redirect = spec.live_redirect
        if redirect.receiver == "paste":
            return PasteReceiver(spec.redirect_url, self._ask_address)
        return LoopbackReceiver(redirect.host, redirect.port, redirect.path)

    async def _ask_address(self) -> str:
        import asyncio

        self._pasted = asyncio.get_running_loop().create_future()
        self.changed.emit()
        return await self._pasted

    async def _single(self, *legs: Leg) -> None:
        connection = self._connection
        if connection is None:
            return
        connection.spec = self._ran = self._store.draft.sketch
        self.computed.clear()
        work: dict[Leg, Callable[[], Awaitable[Outcome]]] = {
            "test": connection.test,
            "refresh": connection.refresh,
            "test_after_refresh": lambda: connection.test("test_after_refresh"),
            "revoke": connection.revoke,
            "test_after_revoke": connection.test_after_revoke,
        }
        for leg in legs:
            if not await self._leg(leg, work[leg]):
                break
        self.answered.emit()

    async def _compute(self) -> None:
        from app.oauth.parameters import computed

        parameters = self._store.draft.sketch.request_parameters
        for item in (*parameters.headers, *parameters.query, *parameters.body):
            if item.snippet and self._connection is not None:
                values, redactor = self._connection.values, self._connection.redactor
                self.computed[item.snippet] = await computed(item.snippet, values, redactor)

    async def _leg(self, leg: Leg, work: Callable[[], Awaitable[Outcome]]) -> bool:
        """Run one leg; True if it did what it is for."""
        from app.oauth.run import leg_result

        if self._connection is None:
            return False
        self.leg = leg
        self.results.pop(leg, None)
        self.changed.emit()
        result = await leg_result(self._connection, leg, work)
        self.results[leg] = result
        self.changed.emit()
        return result.verdict == "proved"

    def _watch(self, event: Event) -> None:
        from app.oauth.events import BrowserNotOpened, CallbackIgnored, Exchanged, LegFinished, LegStarted, LogInNeeded

        match event:
            case LogInNeeded():
                self.phase = "waiting"
                self.log_in_url = event.url
                self._redirect_uri = event.redirect_uri
                self._ignored.clear()
            case BrowserNotOpened():
                self.note = self.tr("No browser opened by itself. Copy the link and open it in one.")
            case CallbackIgnored():
                self.note = event.ignored.message
                self._ignored.append(event.ignored)
            case Exchanged():
                self.phase = "working"
                self.traffic.append(Traffic(event.leg, event.exchange))
            case LegStarted():
                self.leg = event.leg
            case LegFinished():
                self.results[event.result.leg] = event.result
                if event.result.leg == "test" and event.result.verdict == "proved":
                    self.answered.emit()  # the next test call's answer is compared with it
        self.changed.emit()

    def _draft_changed(self) -> None:
        if self._ran is not None:
            self.changed.emit()


def _utc_now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)
