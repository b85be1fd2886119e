"""The session as the window has it: its acts as tasks of the window's loop, its events as signals.

What an act does and what it leaves behind is in `connection_wizard.session`; here is what needs Qt.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.session.beforehand import NO_BROWSER, NO_SECRET, NOT_BEGUN, Hitch
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.loading import FOR_REHEARSAL, FOR_RUN, load
from connection_wizard.ui.session.redirect_receiver import RedirectReceiver
from connection_wizard.ui.session.tasks import OneTask
from connection_wizard.ui.translations import translated
from connection_wizard.words import joined

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from connection_wizard.http.client import HttpClient
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.legs import Act, Leg
    from connection_wizard.oauth.outcomes import LegResult
    from connection_wizard.oauth.permission import Asked, Permission
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.session.events import SessionEvent
    from connection_wizard.session.rehearsing import Rehearsal
    from connection_wizard.session.session import Phase, Session, Traffic
    from connection_wizard.session.trouble import Trouble
    from connection_wizard.spec.model import ConnectionSpec

OpenBrowser = Callable[[str], Awaitable[bool]]
AskSecret = Callable[["ConnectionSpec", dict[str, str]], Awaitable[str]]
TellBefore = Callable[["ConnectionSpec"], Awaitable[bool]]
"""Tells what the browser is going to show, if it is a surprise; False if the person would rather not go on."""


AskReach = Callable[["Asked"], Awaitable[bool]]
"""Tells where code, or a call into this computer's network, wants to go; False if it may not."""


class LiveController(QObject):
    """Starts and ends what the session does, and tells of every change; whoever shows it asks the attributes.

    A task is cancelled by `cancel`, and by `close`, which also waits until nothing of it is left.

    Attributes:
        hitch: what came in between, and is no leg's result.
        given_before: what was given for the live test when the document was left, by field key.
        computed: what the author's own code of the request parameters returned, by code; as it may be shown.
        redirect: where the redirect is received; takes a pasted address.
    """

    changed = Signal()
    answered = Signal()
    """A new test or token answer is there to pick from."""
    proved = Signal()
    """A run of the whole life came to its end; `proof` is what it showed."""
    came_back = Signal()
    """A log-in in the browser came to its end: what follows is seen here."""
    second_answered = Signal()
    """The second account has answered the test call."""

    def __init__(
        self,
        store: DraftStore,
        open_browser: OpenBrowser,
        ask_secret: AskSecret,
        tell_before: TellBefore,
        ask_reach: AskReach,
        client: Callable[[], HttpClient],
    ) -> None:
        super().__init__()
        self._store = store
        self._ask_reach = ask_reach
        self._permission: Permission | None = None
        self._task = OneTask(self._ended)
        self._rehearsal: Rehearsal | None = None
        self.hitch: Hitch | None = None
        self._then: Act | None = None
        self._waits_since = 0.0
        self._in_browser = False
        self.given_before: Callable[[], Mapping[str, str]] = dict
        self.computed: dict[str, str] = {}
        self.redirect = RedirectReceiver(self.changed.emit)
        self._needs = client, self.redirect.receiver, open_browser, ask_secret, self._permitted, tell_before
        self._session: Session | None = None
        store.changed.connect(self._draft_changed)

    # -- how it stands

    @property
    def session(self) -> Session:
        """What was run, and what came of it; made when somebody first asks for more than `begun`."""
        if self._session is None:
            from connection_wizard.session.dependencies import Dependencies
            from connection_wizard.session.session import Session

            self._session = Session(lambda: self._store.draft, Dependencies(*self._needs), self._told)
            self._session.origins = lambda: self._store.origins
            self._session.inputs.update(self.given_before())
        return self._session

    @property
    def begun(self) -> bool:
        """Whether there is a session: without one, nothing was run. The window's first picture needs none."""
        return self._session is not None

    @property
    def phase(self) -> Phase:
        """Idle, waiting for the person to log in, or working."""
        if not self._task.running:
            return "idle"
        return "waiting" if self.session.phase == "waiting" else "working"

    @property
    def running(self) -> bool:
        """Whether something is going on."""
        return self.phase != "idle"

    @property
    def leg(self) -> Leg | None:
        """The leg that is under way."""
        return self.session.leg

    @property
    def connection(self) -> LiveConnection | None:
        """The connection that was authorised last, as far as it came."""
        return self.session.connection

    @property
    def results(self) -> dict[Leg, LegResult]:
        """What each leg showed."""
        return self.session.results if self.begun else {}

    @property
    def second(self) -> LiveConnection | None:
        """The connection of the second account."""
        return self.session.second

    @property
    def second_results(self) -> dict[Leg, LegResult]:
        """What each leg showed of the second account."""
        return self.session.second_results

    @property
    def traffic(self) -> list[Traffic]:
        """Every exchange, oldest first."""
        return self.session.traffic if self.begun else []

    @property
    def log_in_url(self) -> str:
        """The address to open while waiting."""
        return self.session.log_in_url

    @property
    def proof(self) -> Proof | None:
        """What a run of the whole life showed."""
        return self.session.proof

    @property
    def trouble(self) -> Trouble:
        """What a failed leg means."""
        return self.session.trouble

    @property
    def inputs(self) -> dict[str, str]:
        """What the person who connects is asked for, by field key."""
        return self.session.inputs

    @property
    def given(self) -> Mapping[str, str]:
        """The same without a session, which the window's first picture does not need."""
        return self.inputs if self.begun else self.given_before()

    @property
    def stale(self) -> bool:
        """Whether the spec was changed since the run."""
        return self.session.stale

    @property
    def is_logged_in(self) -> bool:
        """Whether a log-in at the provider itself worked: then nobody has to rehearse one."""
        result = self.results.get("exchange")
        return result is not None and result.verdict == "proved" and not self.rehearses

    @property
    def rehearses(self) -> bool:
        """Whether the provider is played: nothing that is shown then proves anything, nor is it kept."""
        return self.begun and self.session.rehearsal is not None

    @property
    def has_token(self) -> bool:
        """Whether there is a token to test, refresh or revoke with."""
        return self.begun and self.session.has_token

    @property
    def note(self) -> str:
        """What came in between, in words."""
        return translated(joined([self.hitch.sentence, self.hitch.detail])) if self.hitch else ""

    @property
    def seconds_left(self) -> int:
        """For the person to log in."""
        from connection_wizard.session.dependencies import LOG_IN

        return max(0, round(self._waits_since + LOG_IN - monotonic()))

    @property
    def busy(self) -> bool:
        """Whether anything is going on that `close` has to wait for."""
        return self._task.running

    # -- what the person can ask for

    def authorize(self) -> None:
        """Log in at the provider itself, get the token, make the test call."""
        self._start(self._authorize, afresh=True)

    def prove(self) -> None:
        """The whole life of the connection, from log-in to revocation, with a proof at the end."""
        self._start(self._prove, afresh=True)

    def prove_code(self) -> None:
        """The same, with the calls made by the code that an export holds."""
        self._start(partial(self._prove, by_code=True), afresh=True)

    def rehearse(self) -> None:
        """Log in, get the token, make the test call, at the provider that is played on this computer."""
        self._start(partial(self._rehearse, whole=False), afresh=True)

    def rehearse_whole(self) -> None:
        """The whole life of the connection at the provider that is played; it proves nothing."""
        self._start(partial(self._rehearse, whole=True), afresh=True)

    def rehearse_code(self) -> None:
        """The same, with the calls made by the code that an export holds."""
        self._start(partial(self._rehearse, whole=True, by_code=True), afresh=True)

    def connect_second(self) -> None:
        """Log in with another account and send the test call; what the first one showed stays as it is."""
        self._start(self.session.connect_second)

    def do(self, act: Act) -> None:
        """An act of the session by its name."""
        from connection_wizard.oauth.legs import begins_anew

        by_code = self.session.begun_for == "code"
        work = partial(self._prove, by_code=by_code) if act == "prove" else partial(self.session.do, act)
        self._start(work, afresh=begins_anew(act))

    def test(self) -> None:
        """Send the test call again."""
        self.do("test")

    def refresh(self) -> None:
        """Refresh the token, then test with the new one."""
        self.do("refresh")

    def revoke(self) -> None:
        """Revoke the token; the test call must then fail."""
        self.do("revoke")

    def compute_parameters(self) -> None:
        """Run the author's own code of the request parameters with the values of the run."""
        self._start(self._compute, keep=True)

    def give(self, key: str, value: str) -> None:
        """A value for an extra field; who tells what is still needed hears where there was none, or is none now."""
        had = bool(self.inputs.get(key))
        self.inputs[key] = value
        if had is not bool(value):
            self.changed.emit()

    def secret_typed(self) -> None:
        """Another client secret: it is sent as the first one was, before other ways were tried with that."""
        if self.running or not self.begun:
            return
        tried, now = self.trouble.tried, self._store.draft
        before = tried.before_guesses(now) or now
        back = tried.set_back(before)
        if back is not None or before is not now:
            self._store.take(before if back is None else back.apply(before))
        if not self.session.secret_changed:
            self.session.secret_changed = True
            self.changed.emit()

    def cancel(self) -> None:
        """Stop what is running."""
        self._then = None
        self._task.cancel()

    def do_instead(self, act: Act) -> None:
        """An act of the session, in place of what is running."""
        if not self._task.running:
            self.do(act)
            return
        self._task.cancel()
        self._then = act

    def log_in_again(self) -> None:
        """Once more what the last log-in was begun for, in place of what is running."""
        from connection_wizard.session.retrying import resumed_act

        self.do_instead(resumed_act(self.session, "log_in"))

    def forget(self) -> None:
        """Drop all that the last run showed, its tokens with it, and what it was given: its document is left."""
        self.cancel()
        self._permission = None  # what was said yes to goes with the document
        if self.begun:
            self.session.forget()
        self.computed.clear()
        self.hitch = None
        self.changed.emit()

    async def close(self) -> None:
        """Cancel, and wait for the end."""
        self._then = None
        await self._task.close()
        await self._end_rehearsal()

    # -- how it is done

    def _start(self, work: Callable[[], Coroutine[Any, Any, Any]], *, afresh: bool = False, keep: bool = False) -> None:
        """Begin a piece of work, unless there is one.

        Args:
            afresh: with a new connection, for which much is to be loaded.
            keep: what the author's own code returned stays.
        """
        if self._task.running:
            return
        self.hitch = None
        if not keep:
            self.computed.clear()
        self._task.start(partial(self._work, work, afresh=afresh))
        self.changed.emit()

    async def _work(self, work: Callable[[], Coroutine[Any, Any, Any]], *, afresh: bool) -> None:
        from connection_wizard.session.dependencies import NotBegun, SecretAbsent

        if afresh:
            await load(*FOR_RUN)
        try:
            await work()
        except NotBegun:
            self.hitch = NOT_BEGUN
        except SecretAbsent as absent:  # and nobody could be asked for it
            self.hitch = Hitch(absent.message, absent.hint, NO_SECRET.todo)
        except WizardError as error:
            self.hitch = Hitch(error.message, error.hint)

    def _ended(self) -> None:
        self.redirect.forget()
        if self.session.broken_off is not None:
            self.hitch = None
        then, self._then = self._then, None
        if then is not None and not self._task.running:
            self.do(then)
        else:
            self.changed.emit()

    async def _authorize(self) -> None:
        await self._end_rehearsal()
        await self.session.do("log_in")

    async def _prove(self, *, by_code: bool = False) -> None:
        await self._end_rehearsal()
        await self.session.prove(by_code=by_code)
        self.proved.emit()

    async def _rehearse(self, *, whole: bool, by_code: bool = False) -> None:
        await load(*FOR_REHEARSAL)
        from connection_wizard.session.rehearsing import Rehearsal

        self._rehearsal = self._rehearsal or Rehearsal()
        self.session.rehearse_with(self._rehearsal)
        self.changed.emit()
        await (self.session.prove(by_code=by_code) if whole else self.session.do("log_in"))

    async def _end_rehearsal(self) -> None:
        """From here on it is the provider itself again."""
        if self._rehearsal is None:
            return
        self.session.rehearse_with(None)
        await self._rehearsal.close()  # where that is broken off, the end of the window closes it
        self._rehearsal = None
        self.changed.emit()

    def _permitted(self) -> Permission:
        from connection_wizard.oauth.permission import Permission

        if self._permission is None:
            self._permission = Permission(ask=self._ask_reach)
        return self._permission

    async def _compute(self) -> None:
        from connection_wizard.oauth.parameters import computed

        parameters, connection = self._store.draft.partial_spec.request_parameters, self.connection
        for item in (*parameters.headers, *parameters.query, *parameters.body):
            if item.snippet and connection is not None:
                found = await computed(item.snippet, connection.values, connection.redactor)
                self.computed[item.snippet] = translated(found)

    # -- what the session tells

    def _told(self, event: SessionEvent) -> None:
        from connection_wizard.oauth import events as each

        match event:
            case each.BrowserNotOpened():
                self.hitch = NO_BROWSER
            case each.CallbackIgnored():
                self.hitch = Hitch(event.ignored.message, event.ignored.hint)
            case each.LogInNeeded():
                self._waits_since, self._in_browser = monotonic(), True
            case each.LegStarted():
                self.hitch = None
            case each.LegFinished():
                self.hitch = None
                self._tell_answered(event.result)
                self._tell_came_back(event.result)
        self.changed.emit()

    def _tell_answered(self, result: LegResult) -> None:
        """Once for each answer: what was answered before is not counted as another call."""
        from connection_wizard.oauth.legs import ANSWERING

        if result.verdict == "proved" and result.leg in ANSWERING:
            (self.second_answered if self.session.of_second else self.answered).emit()

    def _tell_came_back(self, result: LegResult) -> None:
        if result.leg == "authorize" and self._in_browser and result.reason != "log_in_timed_out":
            self.came_back.emit()  # after a time-out nobody did
        self._in_browser = False

    def _draft_changed(self) -> None:
        if self.results:
            self.changed.emit()
