"""The live run as the window sees it: one controller that owns the connection and its task, and tells what changed.

Here is what each button does; what pages see of it is in `connection_wizard.ui.session.live_state`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from connection_wizard.errors import WizardError
from connection_wizard.steps import number_of
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.live_state import LiveState
from connection_wizard.ui.session.tasks import OneTask, load
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from connection_wizard.http.client import HttpClient
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.leg_names import Leg
    from connection_wizard.oauth.legs import LegResult, Outcome
    from connection_wizard.oauth.permission import Asked, Permission
    from connection_wizard.spec.model import ConnectionSpec

OpenBrowser = Callable[[str], Awaitable[bool]]
NEEDED = (
    "httpx",
    "connection_wizard.http.client",
    "connection_wizard.oauth.legs",
    "connection_wizard.oauth.calling",
    "connection_wizard.engine.runner",
    "connection_wizard.viasocket.snippets",
    "connection_wizard.oauth.connection",
    "connection_wizard.oauth.run",
    "connection_wizard.oauth.proof_files",
    "connection_wizard.diagnosis.diagnose",
    "connection_wizard.secrets.vault",
)
"""What a run imports, with a turn for the window after each: 280 ms at one go, of which httpx is 110."""
LOG_IN = 600.0
"""Seconds in which the person has to log in."""
AskSecret = Callable[["ConnectionSpec", dict[str, str]], Awaitable[str]]
TellBefore = Callable[["ConnectionSpec"], Awaitable[bool]]
"""Tells what the browser is going to show, if it is a surprise; False if the person would rather not go on."""


AskReach = Callable[["Asked"], Awaitable[bool]]
"""Tells where code, or a call into this computer's network, wants to go; False if it may not."""


class LiveController(LiveState):
    """Runs legs of a connection, one thing at a time, and keeps what they showed.

    A task is cancelled by `cancel`, and by `close`, which also waits until nothing of it is left.
    """

    def __init__(
        self,
        store: DraftStore,
        open_browser: OpenBrowser,
        ask_secret: AskSecret,
        tell_before: TellBefore,
        ask_reach: AskReach,
        client: Callable[[], HttpClient],
    ) -> None:
        super().__init__(store)
        self._ask_reach = ask_reach
        self._permission: Permission | None = None
        self._tell_before = tell_before
        self._open_browser = open_browser
        self._ask_secret = ask_secret
        self._task = OneTask(self._ended)
        self._client = client
        self.inputs: dict[str, str] = {}

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
        """Run the author's own code of request parameters with the values of the run."""
        self._start(self._compute)

    @property
    def busy(self) -> bool:
        """Whether anything is going on that `close` has to wait for."""
        return self._task.running

    def cancel(self) -> None:
        """Stop what is running."""
        self._task.cancel()

    def forget(self) -> None:
        """Drop all that the last run showed, its tokens with it, and what it was given: its document is left."""
        self.cancel()
        self._permission = None  # what was said yes to goes with the document
        self.inputs.clear()
        super().forget()

    async def close(self) -> None:
        """Cancel, and wait for the end."""
        await self._task.close()

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
        from connection_wizard.oauth.connection import LiveConnection
        from connection_wizard.oauth.permission import Permission

        spec = self._store.draft.sketch
        self._begin_anew()
        try:
            secret = await self._ask_secret(spec, self.inputs)
        except WizardError as error:
            self.note = translated(error.text)
            return None
        if not await self._tell_before(spec):
            self.note = self.tr("Not started. Step {step} has other ways to receive the redirect.").format(
                step=number_of("redirect")
            )
            return None
        if self._permission is None:
            self._permission = Permission(ask=self._ask_reach)
        connection = LiveConnection(
            spec,
            self._client(),
            inputs=self.inputs,
            client_secret=secret,
            emit=self._watch,
            permission=self._permission,
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
        from connection_wizard.oauth.run import prove

        connection = await self._connect()
        if connection is not None:
            receiver = self.redirect.receiver(connection.spec)
            self.proof = await prove(
                connection, receiver, self._open_browser, by_code=by_code, explain=self.trouble.explain
            )
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
        from connection_wizard.oauth.parameters import computed

        parameters = self._store.draft.sketch.request_parameters
        for item in (*parameters.headers, *parameters.query, *parameters.body):
            if item.snippet and self._connection is not None:
                values, redactor = self._connection.values, self._connection.redactor
                self.computed[item.snippet] = translated(await computed(item.snippet, values, redactor))

    async def _leg(self, leg: Leg, work: Callable[[], Awaitable[Outcome]], results: dict[Leg, LegResult]) -> bool:
        """Run one leg; True if it did what it is for."""
        from connection_wizard.oauth.run import leg_result

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
