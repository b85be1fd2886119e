"""The session itself: it holds the connection, runs what is asked for, and keeps what came of it. It knows no window.

Window and command line give what it needs of them (`Dependencies`), ask it for an act, and are told of every event
after it has taken it in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from connection_wizard.oauth.legs import ACTS, LEGS, Act, begins_anew, overtaken, reads_again
from connection_wizard.session.connecting import connect, opening
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.origins import Origins
from connection_wizard.session.revoked_token import RevokedToken
from connection_wizard.session.run_specs import RunSpecs
from connection_wizard.session.standing import Stand
from connection_wizard.session.states import Rehearsed, Seen, Showed, Wrong, leg_stand, leg_stands, step_stands
from connection_wizard.session.trouble import Trouble
from connection_wizard.session.what_came import WhatCame

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from connection_wizard.http.exchange import Exchange
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.events import Event
    from connection_wizard.oauth.legs import Leg
    from connection_wizard.oauth.log_in import LogIn
    from connection_wizard.oauth.outcomes import LegResult
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.secrets.redaction import Redactor
    from connection_wizard.session.events import Told
    from connection_wizard.session.rehearsing import Rehearsal
    from connection_wizard.session.second_account import SecondAccount
    from connection_wizard.spec.draft import Draft

_LOG = logging.getLogger(__name__)
Phase = Literal["idle", "waiting", "working"]


class Traffic(NamedTuple):
    """One exchange of the run and the leg it belongs to."""

    leg: Leg
    exchange: Exchange


class Session:
    """One working session on one connection; one act at a time.

    Args:
        draft: as it is now.
        told: is told of each event after the session has taken it in; asks the attributes then.

    Attributes:
        inputs: what the person who connects is asked for, by field key.
        phase: idle, waiting for the person to log in, or working.
        leg: the one that is under way.
        results: what each leg showed.
        second, second_results: the same for a second account, which is connected to be compared with the first.
        of_second: whether what is under way is of the second account.
        traffic: every exchange, oldest first.
        log_in_url: the address to open while waiting.
        account: stands for the log-in of the first account; another one is another.
        begun_for: the whole life, where the last log-in was begun for that, and whether by the code of an export.
        broken_off: the leg in which the last act was cancelled; None where it came to its end, or is under way.
        secret_changed: whether the client secret is another one since the last log-in began.
        proof: what a run of the whole life showed.
        rehearsed: the same of a rehearsal, which is no proof.
        run_specs: the specs by which all that was run.
        origins: where values of the draft came from.
        came: what came back, for whoever picks in it.
        rehearsal: who plays the provider, while it is rehearsed; None: it is the provider itself.
    """

    def __init__(self, draft: Callable[[], Draft], dependencies: Dependencies, told: Told) -> None:
        self.draft = draft
        self._dependencies = dependencies
        self._told = told
        self.run_specs = RunSpecs()
        self._revoked = RevokedToken()
        self.begun_for: Rehearsed = ""
        self.inputs: dict[str, str] = {}
        self.phase: Phase = "idle"
        self.leg: Leg | None = None
        self.connection: LiveConnection | None = None
        self.account: object = None
        self.results: dict[Leg, LegResult] = {}
        self.second: LiveConnection | None = None
        self.second_results: dict[Leg, LegResult] = {}
        self.of_second = False
        self.traffic: list[Traffic] = []
        self.log_in_url = ""
        self.broken_off: Leg | None = None
        self.secret_changed = False
        self.proof: Proof | None = None
        self.rehearsed: Proof | None = None
        self.rehearsal: Rehearsal | None = None
        self.origins: Callable[[], Origins] = dict
        self.came = WhatCame(
            draft,
            lambda: None if self.connection is None else self.connection.values,
            lambda: self.rehearsal is not None,
        )
        self._troubles = [
            Trouble(draft, lambda: self.connection, lambda: tuple(self.results.values()), lambda: self.origins())
            for _ in range(2)
        ]

    # -- what it knows

    @property
    def trouble(self) -> Trouble:
        """What a failed leg means, and what was tried: at the provider, and apart from it in a rehearsal."""
        return self._troubles[self.rehearsal is not None]

    @property
    def redactor(self) -> Redactor:
        """Hides every secret that was given or came in since the last log-in, of either account."""
        return self.trouble.redactor

    # -- how it stands

    @property
    def stale_legs(self) -> frozenset[Leg]:
        """The legs that were run by another spec: a proof is about all of it, other runs about what they used."""
        return self.run_specs.stale(self.results, self.draft().partial_spec) if self.results else frozenset()

    def rests_on_changes(self, leg: Leg) -> bool:
        """Whether anything was changed that a leg rests on: only that can have mended it, whatever else was changed."""
        return self.run_specs.rests_on_changes(leg, self.draft().partial_spec)

    @property
    def wants_another_call(self) -> bool:
        """Whether the test call as it is was refused, or its answer names nobody: another one may take its place."""
        test = self.results.get("test")
        if test is None or "test" in self.stale_legs:
            return False
        return test.verdict == "failed" or bool(self.came.names_nobody)

    @property
    def stale(self) -> bool:
        """Whether the spec was changed since anything was run that is shown."""
        return bool(self.stale_legs)

    @property
    def proof_stale(self) -> bool:
        """Whether the proof is of another spec than the one at hand, in any of its parts."""
        return self.run_specs.proved is not None and self.run_specs.proof_is_stale(self.draft().partial_spec)

    @property
    def how_far_rehearsed(self) -> Rehearsed:
        """How far all of it was rehearsed, by the spec at hand."""
        return self.run_specs.how_far_rehearsed(self.draft().partial_spec)

    @property
    def has_token(self) -> bool:
        """Whether there is a token to test, refresh or revoke with."""
        return "exchange" in self.results and self.results["exchange"].verdict == "proved"

    @property
    def revoked(self) -> bool:
        """Whether the token that there is was revoked here, by a whole run or by itself."""
        return bool(self._revoked)

    @property
    def seen(self) -> Seen:
        """All that states are worked out from."""
        return Seen(
            showed={leg: Showed(result.verdict, result.reason) for leg, result in self.results.items()},
            stale=self.stale_legs,
            leg=None if self.of_second or self.leg in self.results else self.leg,
            waiting=self.phase == "waiting",
            likely_steps=dict(self.trouble.likely_steps),
            passed=self.proof is not None and self.proof.passed,
            passed_stale=self.proof_stale,
            rehearsal=self.rehearsal is not None,
            rehearsed=self.how_far_rehearsed,
        )

    def leg_stands(self) -> dict[Leg, Stand]:
        """How every leg stands."""
        return leg_stands(self.draft(), self.seen)

    def step_stands(self, wrong: Iterable[Wrong] = ()) -> dict[int, Stand]:
        """How every step stands, with what is wrong in the document."""
        return step_stands(self.draft(), self.seen, wrong)

    # -- what can be asked for

    async def do(self, act: Act) -> None:
        """Log in, or run single legs with the token that there is, by the draft as it is now.

        Raises:
            WizardError: a log-in could not begin; see `Dependencies`.
        """
        with self._under_way():
            if act == "prove":
                await self._prove()
            elif begins_anew(act):
                self.begun_for = ""
                await self._log_in(await self._connect(), self.results, act)
            elif self.connection is not None:
                exchanged = self.results.get("exchange") if reads_again(act) else None
                answered = exchanged.first_success if exchanged is not None else None
                if reads_again(act) and answered is None:
                    return  # a code is never sent twice
                spec = self.draft().partial_spec
                self.connection = self.connection.with_spec(spec)
                if self.rehearsal is not None:
                    self.rehearsal.follow(spec)
                    self.connection.fill_in(self.rehearsal.inputs(spec))
                else:  # a log-in without a secret may be followed by a call that sends it
                    secret = await self._dependencies.secret(spec, self.inputs) if self.secret_changed else ""
                    self.connection.fill_in(self.inputs, secret)
                for leg in overtaken(ACTS[act]):
                    self.results.pop(leg, None)
                await self._legs(self.connection, ACTS[act], self.results, None, answered)

    async def prove(
        self, *, by_code: bool = False, only: frozenset[Leg] = frozenset(LEGS), second: bool = False
    ) -> Proof:
        """The whole life of the connection, with a proof at the end.

        Args:
            by_code: the calls are made by the code that an export holds.
            only: the legs that are asked for, with all that they stand on (`legs.with_needed`).
            second: a second account is connected where the test call worked, and what it shows is in the proof.

        Raises:
            WizardError: it could not begin; see `Dependencies`.
        """
        with self._under_way():
            return await self._prove(by_code=by_code, only=only, second=second)

    async def connect_second(self) -> SecondAccount | None:
        """Log in with another account, send the test call, and compare; what the first one showed stays as it is.

        None where there is no first one.
        """
        if self.connection is None:
            return None
        with self._under_way():
            return await self._connect_second(self.connection)

    def forget(self) -> None:
        """Drop all that the last run showed, its tokens with it, and what it was given: its document is left."""
        self.connection = self.account = None
        self._begin_anew()
        self.inputs.clear()
        self.second = None
        self.second_results.clear()
        self.broken_off = self.rehearsal = None
        self.begun_for = ""
        self._forget_rehearsed()
        for each in self._troubles:
            each.forget()
        self.log_in_url = ""

    def rehearse_with(self, rehearsal: Rehearsal | None) -> None:
        """From here on the provider is played; None: what comes next is asked of the provider itself.

        What was shown by the other of the two is dropped: neither says anything of the other.
        """
        if (rehearsal is None) is not (self.rehearsal is None):
            self.connection = self.account = self.second = None
            self.second_results.clear()
            self.broken_off = None
            self._begin_anew()
            self._forget_rehearsed()
        self.rehearsal = rehearsal

    def _forget_rehearsed(self) -> None:
        self.rehearsed = None
        self.run_specs.forget_rehearsed()

    # -- how it is done

    @contextmanager
    def _under_way(self) -> Iterator[None]:
        """Whatever ends it, also a cancellation: nothing is under way afterwards, and each leg has its state."""
        self.phase, self.broken_off = "working", None
        try:
            yield
        except BaseException as error:
            if not isinstance(error, Exception):  # cancelled; asyncio itself is loaded later (decision 9)
                self.broken_off = self.leg if self.leg not in self._shown else None
            raise
        finally:
            self.phase, self.leg, self.log_in_url, self.of_second = "idle", None, "", False
            self._count_what_works()

    @property
    def _shown(self) -> Mapping[Leg, LegResult]:
        """What the legs of the account that is under way have shown."""
        return self.second_results if self.of_second else self.results

    def _count_what_works(self) -> None:
        from connection_wizard.oauth.legs import LEG_STEPS

        failing = {LEG_STEPS[leg] for leg, result in self.results.items() if result.verdict == "failed"}
        for step in set(LEG_STEPS.values()) - failing if self.results else ():
            self.trouble.tried.worked(step)

    def _begin_anew(self) -> None:
        """Another run begins: of the first account, nothing of the last one is left."""
        self._revoked.forget()
        self.secret_changed = False
        self.results.clear()
        self.run_specs.begin_anew()
        self.traffic.clear()
        self.proof = None

    async def _connect(self) -> LiveConnection:
        """A fresh connection with nothing of the last run."""
        spec = self.draft().partial_spec
        self._begin_anew()
        connection = await connect(spec, self._dependencies, self.inputs, self._take, self.rehearsal)
        self.connection, self.account = connection, object()
        return connection

    async def _log_in(self, connection: LiveConnection, results: dict[Leg, LegResult], act: Act = "log_in") -> None:
        """Log in, get the token, make the test call; and what else an act that begins so is for."""
        from connection_wizard.oauth.log_in import LogIn

        dependencies = self._dependencies
        open_browser = (dependencies.open_for_second if self.of_second else None) or dependencies.open_browser
        receiver = dependencies.receiver(connection.spec)
        first, *others = ACTS[act]
        try:
            log_in = LogIn(receiver, opening(open_browser, receiver, self.rehearsal), dependencies.log_in)
            done = await self._legs(connection, (first,), results, log_in)
        finally:
            await receiver.close()
        if done:
            await self._legs(connection, tuple(others), results, None)

    async def _prove(
        self, *, by_code: bool = False, only: frozenset[Leg] = frozenset(LEGS), second: bool = False
    ) -> Proof:
        from connection_wizard.oauth.run import RunLimits, prove

        connection = await self._connect()
        self.begun_for = "code" if by_code else "calls"

        async def afterwards() -> Mapping[str, str]:
            return (await self._connect_second(connection)).verdicts

        receiver = self._dependencies.receiver(connection.spec)
        return await prove(
            connection,
            receiver,
            opening(self._dependencies.open_browser, receiver, self.rehearsal),
            RunLimits(self._dependencies.log_in, self._dependencies.log_in + RunLimits().whole),
            by_code=by_code,
            pause=self._dependencies.pause,
            only=only,
            explain=self.trouble.explain,
            afterwards=afterwards if second else None,
            rehearsal=self.rehearsal is not None,
        )

    async def _connect_second(self, first: LiveConnection) -> SecondAccount:
        from connection_wizard.session.events import SecondAccountFinished, SecondAccountStarted
        from connection_wizard.session.second_account import SecondAccount, compared

        self.second, self.second_results, self.of_second = first.sibling(), {}, True
        try:
            self._told(SecondAccountStarted())
            await self._log_in(self.second, self.second_results)
        finally:
            self.of_second = False
        failed = next((result for result in self.second_results.values() if result.verdict != "proved"), None)
        account = SecondAccount(failed, {} if failed is not None else compared(first, self.second))
        self._told(SecondAccountFinished(account))
        return account

    async def _legs(
        self,
        connection: LiveConnection,
        legs: tuple[Leg, ...],
        results: dict[Leg, LegResult],
        log_in: LogIn | None,
        answered: Exchange | None = None,
    ) -> bool:
        """Run legs up to the first that does not do its work; True if all did.

        Args:
            answered: see `run_leg`.
        """
        from connection_wizard.oauth.events import LegFinished, LegStarted
        from connection_wizard.oauth.run import run_leg

        for leg in legs:
            results.pop(leg, None)
            self._take(LegStarted(leg))
            result = await run_leg(connection, leg, log_in, answered)
            self._take(LegFinished(result if self.of_second else self._revoked.explained(result)))
            connection.release_answer()  # what it means is known now
            if result.verdict != "proved":
                return False
        return True

    # -- what it is told

    def _take(self, event: Event) -> None:
        from connection_wizard.oauth import events as each

        if isinstance(event, each.LogInNeeded) and self.rehearsal is not None:
            url = self.rehearsal.played_url(event.url, event.redirect_uri)
            event = replace(event, url=url, instead_of=event.url)
        match event:
            case each.LogInNeeded():
                self.phase, self.log_in_url = "waiting", event.url
                self.trouble.waiting_at(event.redirect_uri)
            case each.CallbackIgnored():
                self.trouble.ignored(event.ignored)
            case each.Exchanged():
                self.phase = "working"
                self.traffic.append(Traffic(event.leg, event.exchange))
            case each.LegStarted():
                self.phase, self.leg = "working", event.leg
            case each.LegFinished():
                self._finished(event.result)
            case each.RunFinished() if self.rehearsal is None:
                self.proof, self.run_specs.proved = event.proof, self.connection.spec if self.connection else None
            case each.RunFinished():
                self._take_rehearsed(event.proof)
        self._told(event)

    def _take_rehearsed(self, outcome: Proof) -> None:
        """What was rehearsed as a whole is remembered for this session, and is no proof."""
        self.rehearsed = outcome
        way: Rehearsed = "code" if outcome.by_code else "calls"
        self.run_specs.rehearsed(
            way, self.connection.spec if outcome.went_well and self.connection is not None else None
        )

    def _finished(self, result: LegResult) -> None:
        (self.second_results if self.of_second else self.results)[result.leg] = result
        if result.verdict == "failed":
            # What it means is remembered, and what the provider has against the redirect URI
            self.trouble.diagnosis_of(result)
        elif result.leg == "authorize" and result.verdict == "proved":
            self.trouble.accepted()
        if self.of_second or self.connection is None:
            return
        self.run_specs.ran(result.leg, self.connection.spec)
        self._revoked.follow(result)
        stand = leg_stand(result.leg, self.draft(), self.seen)
        _LOG.debug("%s is %s", result.leg, stand.state)
