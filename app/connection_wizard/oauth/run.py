"""The live run: every leg of a connection's life in order, and the proof at the end. It knows no window.

authorize, exchange, test, twice refresh and test, revoke, and the test must now fail. Whoever watches gets the
connection's events; whoever has enough cancels the task: the receiver is closed, nothing is left behind.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial

from connection_wizard.engine.runner import one_process
from connection_wizard.errors import WizardError
from connection_wizard.http.exchange import Exchange, contacted_hosts
from connection_wizard.identity.comparing import Stability, stability
from connection_wizard.oauth.answers import readable_path
from connection_wizard.oauth.code_runs import code_reports
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import LegFinished, LegStarted, RunFinished
from connection_wizard.oauth.legs import ANSWERING, LEGS, NEEDS, TESTED_BY, Leg
from connection_wizard.oauth.log_in import BrowserOpener, LogIn
from connection_wizard.oauth.outcomes import LegResult, Outcome, ended
from connection_wizard.oauth.proof import Proof, about, leg_proof
from connection_wizard.oauth.proof_causes import Explain, unexplained
from connection_wizard.oauth.receivers import CallbackReceiver
from connection_wizard.oauth.traits import traits_of
from connection_wizard.spec import names
from connection_wizard.spec.files import digest
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.viasocket.snippets import me_code, refresh_code, revoke_code, token_code

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunLimits:
    """Seconds: for the person to log in, and for the whole run."""

    log_in: float = 600.0
    whole: float = 900.0


SAME_SECOND = 1.1
"""Seconds after which a token of the same contents is another one: JSON Web Tokens count in whole seconds."""
_ANSWERED: frozenset[Leg] = ANSWERING | {"authorize", "refresh", "refresh_again"}


async def prove(
    connection: LiveConnection,
    receiver: CallbackReceiver,
    open_browser: BrowserOpener,
    limits: RunLimits = RunLimits(),
    *,
    by_code: bool = False,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    only: frozenset[Leg] = frozenset(LEGS),
    explain: Explain = unexplained,
    afterwards: Callable[[], Awaitable[Mapping[str, str] | None]] | None = None,
    rehearsal: bool = False,
) -> Proof:
    """Run every leg and return the proof. What goes wrong is in the proof; only cancellation is raised.

    The connection stays what it is; only its values and its exchanges become more.

    Args:
        only: the legs that are asked for, with all that they stand on (`legs.with_needed`).
        explain: why a leg failed, for the proof; asked when all legs are told.
        afterwards: connects a second account where the test call worked, and returns what the proof keeps of it.
        pause: waits some seconds.
        by_code: the calls are made by the code that an export holds, in the embedded engine.
        rehearsal: the provider is played on this computer, so that what comes of it is no proof.
    """
    spec = connection.spec
    runs = connection.with_spec(*_with_exported_code(spec)) if by_code else connection
    log_in = LogIn(receiver, open_browser, limits.log_in)
    seen = _Seen(connection, spec.unique_identifier.path)
    named = _Seen(connection, spec.connection_label.path)
    loop = asyncio.get_running_loop()
    started_at, deadline = connection.now(), loop.time() + limits.whole
    results: dict[Leg, LegResult] = {}
    try:
        async with one_process():
            for leg in LEGS:
                result = _spared(leg, results) if leg in only else LegResult(leg, "not tried", "not_asked_for")
                if result is None and loop.time() >= deadline:
                    result = LegResult(leg, "not tried", "no_time_left")
                if result is not None:
                    _logged(result)
                else:
                    if _may_bring_the_same(leg, results, connection):
                        await pause(SAME_SECOND)
                    connection.emit(LegStarted(leg))
                    result = await _in_time(runs, leg, log_in, deadline, limits)
                results[leg] = result
                for picked in (seen, named):
                    picked.look(result)
                connection.emit(LegFinished(result))
                connection.release_answer()  # what it means is known now
    finally:
        await receiver.close()
    second = await afterwards() if afterwards is not None and results["test"].verdict == "proved" else None
    proof = Proof(
        spec_name=spec.name,
        spec_digest=digest(spec),
        by_code=by_code,
        started_at=started_at,
        finished_at=connection.now(),
        legs=tuple(
            leg_proof(result, connection.redactor, explain(result) if result.verdict == "failed" else ())
            for result in results.values()
        ),
        traits=traits_of(results, seen.stability, None if rehearsal else named.stability),
        codes=code_reports(connection.code_runs, results, connection.redactor, by_code=by_code),
        second_account=second,
        rehearsal=rehearsal,
        about=about(spec, [host for one in connection.exchanges for host in contacted_hosts(one)], connection.redactor),
    )
    connection.emit(RunFinished(proof, seen.stability))
    return proof


def _with_exported_code(spec: ConnectionSpec) -> tuple[ConnectionSpec, frozenset[str]]:
    """The connection as the platform runs it: every call is the code that an export holds; and what of it was made
    here, from a description."""
    codes = {
        "access_token": token_code(spec),
        "refresh_token": refresh_code(spec),
        "revoke_token": revoke_code(spec),
        "test_call": me_code(spec),
    }
    steps = {name: getattr(spec, name).model_copy(update={"snippet": code}) for name, code in codes.items() if code}
    made = [code for name, code in codes.items() if code and not getattr(spec, name).snippet.strip()]
    return spec.model_copy(update=steps), frozenset(made)


class _Seen:
    """What was picked, as it was in each answer of the run."""

    def __init__(self, connection: LiveConnection, path: str) -> None:
        self._connection = connection
        self._path = readable_path(path)
        self._values: list[object] = []

    def look(self, result: LegResult) -> None:
        """Look at a leg's answer, if it is of the kind that the path leads into."""
        area = _brings(result.leg).area
        if (
            self._path is not None
            and self._path.area == area
            and result.verdict == "proved"
            and result.leg in _ANSWERED
        ):
            self._values.append(self._connection.values.find(self._path))

    @property
    def stability(self) -> Stability | None:
        """How the answers compare; None where nothing is picked."""
        return stability(self._values) if self._path is not None and self._path.parts else None


def _may_bring_the_same(leg: Leg, results: Mapping[Leg, LegResult], connection: LiveConnection) -> bool:
    """Whether a refresh of this second may bring the token that there is: the first one did, or it is a JSON Web Token.
    Who ends the old one with each refresh ends the new one with it then."""
    if leg == "refresh_again" and results["refresh"].facts.get("new_access_token") is False:
        return True
    token = connection.values.find(names.ACCESS_TOKEN)
    is_signed = isinstance(token, str) and token.startswith("eyJ") and token.count(".") == 2  # RFC 7519 section 3
    return is_signed and leg in ("refresh", "refresh_again")


def _brings(leg: Leg) -> DataPath:
    """Where what a leg brings is kept."""
    if leg == "authorize":
        return names.AUTHORIZATION
    return names.TEST_RESPONSE if leg.startswith("test") else names.TOKEN_RESPONSE


def _spared(leg: Leg, results: Mapping[Leg, LegResult]) -> LegResult | None:
    """The result of a leg that need not be tried, because what it stands on is missing."""
    if leg not in NEEDS:
        return None
    needed = results[NEEDS[leg]]
    if needed.verdict == "not supported":
        return LegResult(leg, "not supported", needed.reason, needed.values)
    if needed.verdict == "not tried":
        return LegResult(leg, "not tried", "needs_untried_leg", {"leg": needed.leg})
    if needed.verdict != "proved":
        return LegResult(leg, "not tried", "needs_leg", {"leg": needed.leg})
    if leg == "test_after_revoke":
        newest: Leg = next((test for refresh, test in TESTED_BY if results[refresh].verdict == "proved"), "test")
        if results[newest].verdict == "not tried":
            return LegResult(leg, "not tried", "test_not_made_before")
        if results[newest].verdict != "proved":
            return LegResult(leg, "not tried", "test_failed_before")
    return None


async def run_leg(
    connection: LiveConnection, leg: Leg, log_in: LogIn | None = None, answered: Exchange | None = None
) -> LegResult:
    """Run one leg and say what came of it; only cancellation, and what is no WizardError, is raised.

    Args:
        log_in: for the leg that needs the person, and only there; whoever gave its receiver closes it.
        answered: what the token request was answered before: it is read again, and nothing sent.
    """
    works: dict[Leg, Callable[[], Awaitable[Outcome]]] = {
        "exchange": connection.exchange if answered is None else partial(connection.read_again, answered),
        "test": connection.test,
        "refresh": connection.refresh,
        "test_after_refresh": partial(connection.test, "test_after_refresh"),
        "refresh_again": partial(connection.refresh, "refresh_again"),
        "test_after_refresh_again": partial(connection.test, "test_after_refresh_again"),
        "revoke": connection.revoke,
        "test_after_revoke": connection.test_after_revoke,
    }
    if log_in is not None:
        works["authorize"] = partial(connection.authorize, *log_in)
    return await leg_result(connection, leg, works[leg])


async def leg_result(connection: LiveConnection, leg: Leg, work: Callable[[], Awaitable[Outcome]]) -> LegResult:
    """Do the work of a leg and say what came of it; only cancellation, and what is no WizardError, is raised."""
    before = len(connection.exchanges)
    _LOG.debug("leg %s begins", leg)
    try:
        outcome = await work()
    except WizardError as error:
        exchanges = tuple(connection.exchanges[before:])
        answer = connection.answer_in(exchanges[-1]) if exchanges else None
        return _logged(ended(leg, error, exchanges, answer))
    exchanges = tuple(connection.exchanges[before:])
    return _logged(LegResult(leg, "proved", outcome.reason, outcome.values, facts=outcome.facts, exchanges=exchanges))


def _logged(result: LegResult) -> LegResult:
    """The result, of which the log has the leg, the verdict and the reason: words of ours out of closed sets."""
    _LOG.debug("leg %s: %s (%s)", result.leg, result.verdict, result.reason)
    return result


async def _in_time(
    connection: LiveConnection, leg: Leg, log_in: LogIn, deadline: float, limits: RunLimits
) -> LegResult:
    before = len(connection.exchanges)
    try:
        async with asyncio.timeout_at(deadline):
            return await run_leg(connection, leg, log_in)
    except TimeoutError:
        exchanges = tuple(connection.exchanges[before:])
        return _logged(LegResult(leg, "failed", "run_timed_out", {"seconds": limits.whole}, exchanges=exchanges))
