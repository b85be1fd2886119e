"""The live run: every leg of a connection's life in order, and the proof at the end. It knows no window.

authorize, exchange, test, refresh, test, revoke, and the test must now fail. Whoever watches gets the connection's
events; whoever has enough cancels the task: the receiver is closed, nothing is left behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial

from app.errors import WizardError
from app.oauth.code_runs import code_reports
from app.oauth.connection import BrowserOpener, LiveConnection, with_exported_code
from app.oauth.events import LegFinished, LegStarted, RunFinished
from app.oauth.legs import (
    LEG_TITLES,
    LEGS,
    Leg,
    LegFailed,
    LegNotSupported,
    LegNotTried,
    LegResult,
    Outcome,
    Verdict,
)
from app.oauth.proof import Proof, leg_proof
from app.oauth.receivers import CallbackReceiver
from app.oauth.tokens import duration
from app.oauth.words import clean
from app.spec.files import digest


@dataclass(frozen=True, slots=True)
class RunLimits:
    """Seconds: for the person to log in, and for the whole run."""

    log_in: float = 600.0
    whole: float = 900.0


_NEEDS: Mapping[Leg, Leg] = {
    "exchange": "authorize",
    "test": "exchange",
    "refresh": "exchange",
    "test_after_refresh": "refresh",
    "revoke": "exchange",
    "test_after_revoke": "revoke",
}
"""A leg is only tried if this other one did its work."""


async def prove(
    connection: LiveConnection,
    receiver: CallbackReceiver,
    open_browser: BrowserOpener,
    limits: RunLimits = RunLimits(),
    *,
    by_code: bool = False,
) -> Proof:
    """Run every leg and return the proof. What goes wrong is in the proof; only cancellation is raised.

    Args:
        by_code: the calls of steps 5 to 8 are made by the code that an export holds, in the embedded engine.
    """
    spec = connection.spec
    if by_code:
        connection.spec = with_exported_code(spec)
    legs: Mapping[Leg, Callable[[], Awaitable[Outcome]]] = {
        "authorize": partial(connection.authorize, receiver, open_browser, limits.log_in),
        "exchange": connection.exchange,
        "test": connection.test,
        "refresh": connection.refresh,
        "test_after_refresh": partial(connection.test, "test_after_refresh"),
        "revoke": connection.revoke,
        "test_after_revoke": connection.test_after_revoke,
    }
    loop = asyncio.get_running_loop()
    started_at, deadline = connection.now(), loop.time() + limits.whole
    results: dict[Leg, LegResult] = {}
    try:
        for leg in LEGS:
            result = _spared(leg, results)
            if result is None and loop.time() >= deadline:
                result = LegResult(leg, "not tried", "Not tried, because there was no time left.")
            if result is None:
                connection.emit(LegStarted(leg))
                result = await _in_time(connection, leg, legs[leg], deadline, limits)
            results[leg] = result
            connection.emit(LegFinished(result))
    finally:
        await receiver.close()
        connection.spec = spec
    proof = Proof(
        spec_name=spec.name,
        spec_digest=digest(spec),
        by_code=by_code,
        started_at=started_at,
        finished_at=connection.now(),
        legs=tuple(leg_proof(result, connection.redactor) for result in results.values()),
        codes=code_reports(connection.code_runs, results, connection.redactor, by_code=by_code),
    )
    connection.emit(RunFinished(proof))
    return proof


def _spared(leg: Leg, results: Mapping[Leg, LegResult]) -> LegResult | None:
    """The result of a leg that need not be tried, because what it stands on is missing."""
    if leg not in _NEEDS:
        return None
    needed = results[_NEEDS[leg]]
    if needed.verdict == "not supported":
        return LegResult(leg, "not supported", needed.summary)
    if needed.verdict != "proved":
        return LegResult(leg, "not tried", f"Not tried, because this did not work: {LEG_TITLES[needed.leg]}.")
    if leg == "test_after_revoke":
        refreshed = results["refresh"].verdict == "proved"
        if results["test_after_refresh" if refreshed else "test"].verdict != "proved":
            return LegResult(leg, "not tried", "The test call did not work before, so it would show nothing now.")
    return None


async def leg_result(connection: LiveConnection, leg: Leg, work: Callable[[], Awaitable[Outcome]]) -> LegResult:
    """Run one leg and say what came of it; only cancellation, and what is no WizardError, is raised."""
    before = len(connection.exchanges)
    try:
        outcome = await work()
    except WizardError as error:
        return LegResult(
            leg,
            _verdict(error),
            clean(error.message),
            hint=clean(error.hint),
            words=error.words if isinstance(error, LegFailed) else None,
            exchanges=tuple(connection.exchanges[before:]),
        )
    return LegResult(
        leg, "proved", outcome.summary, facts=outcome.facts, exchanges=tuple(connection.exchanges[before:])
    )


def _verdict(error: WizardError) -> Verdict:
    if isinstance(error, LegNotSupported):
        return "not supported"
    return "not tried" if isinstance(error, LegNotTried) else "failed"


async def _in_time(
    connection: LiveConnection, leg: Leg, work: Callable[[], Awaitable[Outcome]], deadline: float, limits: RunLimits
) -> LegResult:
    before = len(connection.exchanges)
    try:
        async with asyncio.timeout_at(deadline):
            return await leg_result(connection, leg, work)
    except TimeoutError:
        summary = f"The whole run took longer than {duration(limits.whole)}, so it was ended here."
        return LegResult(leg, "failed", summary, exchanges=tuple(connection.exchanges[before:]))
