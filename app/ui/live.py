"""The live run as the window sees it: one controller that owns the connection and its task, and tells what changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.errors import WizardError
from app.ui.live_redirect import LiveRedirect
from app.ui.live_trouble import LiveTrouble
from app.ui.store import DraftStore
from app.ui.tasks import OneTask, load
from app.ui.translations import translated

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from datetime import datetime

    from app.http.client import HttpClient
    from app.http.messages import Exchange
    from app.oauth.connection import LiveConnection
    from app.oauth.events import Event
    from app.oauth.legs import Leg, LegResult, Outcome
    from app.oauth.proof import Proof
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
    "app.oauth.proof_files",
    "app.diagnosis.diagnose",
    "keyring.backend",
    "app.secrets.vault",
)
"""What a run imports, in pieces of some 10 to 30 ms."""
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
LOG_IN = 600.0
"""Seconds in which the person has to log in."""
AskSecret = Callable[["ConnectionSpec", dict[str, str]], Awaitable[str]]
TellBefore = Callable[["ConnectionSpec"], Awaitable[bool]]
"""Tells what the browser is going to show, if it is a surprise; False if the person would rather not go on."""


async def _nothing_to_tell(spec: ConnectionSpec) -> bool:
    return True


class Traffic(NamedTuple):
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
        second, second_results: the same for a second account, which is connected to be compared with the first.
        traffic: every exchange, oldest first.
        log_in_url: the address to open while waiting.
        note: what was ignored while waiting, in words.
        computed: what the author's own code of step 12 returned, by code; as it may be shown.
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

    def __init__(
        self,
        store: DraftStore,
        open_browser: OpenBrowser,
        ask_secret: AskSecret,
        tell_before: TellBefore = _nothing_to_tell,
    ) -> None:
        super().__init__()
        self._tell_before = tell_before
        self._store = store
        self._open_browser = open_browser
        self._ask_secret = ask_secret
        self._task = OneTask(self._ended)
        self._client: HttpClient | None = None
        self._connection: LiveConnection | None = None
        self._ran: ConnectionSpec | None = None
        self.inputs: dict[str, str] = {}
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
        store.replaced.connect(self.forget)

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

    def authorize(self) -> None:
        """Log in, get the token, make the test call."""
        self._start(self._authorize)

    def prove(self) -> None:
        """The whole life of the connection, from log-in to revocation, with a proof at the end."""
        self._start(self._prove)

    def prove_code(self) -> None:
        """The same, with the calls made by the code that an export holds."""
        self._start(partial(self._prove, by_code=True))

    def connect_second(self) -> None:
        """Log in with another account and send the test call; what the first one showed stays as it is."""
        self._start(self._connect_second)

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
        self._task.cancel()

    def forget(self) -> None:
        """Drop all that the last run showed: another document was opened."""
        self.cancel()
        self._connection = None
        self._ran = None
        self.results.clear()
        self.second = None
        self.second_results.clear()
        self.traffic.clear()
        self.computed.clear()
        self.proof = None
        self.trouble.forget()
        self.note = self.log_in_url = ""
        self.changed.emit()

    async def close(self) -> None:
        """Cancel, wait for the end, and close every connection."""
        await self._task.close()
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._task.running:
            return
        self.phase = "working"
        self.note = ""
        self._task.start(work)
        self.changed.emit()

    def _ended(self) -> None:
        self.phase = "idle"
        self.leg = None
        self.log_in_url = ""
        self.redirect.forget()
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
            self.note = translated(error.text)
            return None
        if not await self._tell_before(spec):
            self.note = self.tr("Not started. Step 2 has other ways to receive the redirect.")
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
        if connection is not None:
            await self._log_in(connection, self.results)

    async def _connect_second(self) -> None:
        first = self._connection
        if first is None:
            return
        self.second, self.second_results = first.sibling(), {}
        await self._log_in(self.second, self.second_results)

    async def _log_in(self, connection: LiveConnection, results: dict[Leg, LegResult]) -> None:
        """Log in, get the token, make the test call."""
        receiver = self.redirect.receiver(connection.spec)
        try:
            log_in = partial(connection.authorize, receiver, self._open_browser, LOG_IN)
            done = await self._leg("authorize", log_in, results)
        finally:
            await receiver.close()
        self.phase = "working"
        if done and await self._leg("exchange", connection.exchange, results):
            await self._leg("test", connection.test, results)

    async def _prove(self, *, by_code: bool = False) -> None:
        from app.oauth.run import prove

        connection = await self._connect()
        if connection is not None:
            receiver = self.redirect.receiver(connection.spec)
            self.proof = await prove(connection, receiver, self._open_browser, by_code=by_code)
            self.proved.emit()

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
        if "refresh" in legs:
            for leg in ("refresh_again", "test_after_refresh_again"):  # what a second one showed is over
                self.results.pop(leg, None)
        for leg in legs:
            if not await self._leg(leg, work[leg], self.results):
                break

    async def _compute(self) -> None:
        from app.oauth.parameters import computed

        parameters = self._store.draft.sketch.request_parameters
        for item in (*parameters.headers, *parameters.query, *parameters.body):
            if item.snippet and self._connection is not None:
                values, redactor = self._connection.values, self._connection.redactor
                self.computed[item.snippet] = translated(await computed(item.snippet, values, redactor))

    async def _leg(self, leg: Leg, work: Callable[[], Awaitable[Outcome]], results: dict[Leg, LegResult]) -> bool:
        """Run one leg; True if it did what it is for."""
        from app.oauth.run import leg_result

        connection = self._connection if results is self.results else self.second
        if connection is None:
            return False
        self.leg = leg
        results.pop(leg, None)
        self.changed.emit()
        result = await leg_result(connection, leg, work)
        self._finished(result, results)
        self.changed.emit()
        return result.verdict == "proved"

    def _tell_answered(self, result: LegResult, *, second: bool = False) -> None:
        """Once for each answer: what was answered before is not counted as another call."""
        from app.oauth.legs import ANSWERING

        if result.verdict == "proved" and result.leg in ANSWERING:
            (self.second_answered if second else self.answered).emit()

    def _watch(self, event: Event) -> None:
        from app.oauth.events import BrowserNotOpened, CallbackIgnored, Exchanged, LegFinished, LegStarted, LogInNeeded

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
        if result.leg == "authorize" and result.verdict == "failed":
            self.trouble.of(result)  # what the provider has against the redirect URI is remembered
        elif result.leg == "authorize" and result.verdict == "proved":
            self.trouble.accepted()

    def _draft_changed(self) -> None:
        if self._ran is not None:
            self.changed.emit()


def _utc_now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)
