"""Some legs of a run, a second account after it, what opens the browser failing, and why a leg failed in the proof."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

import pytest

from connection_wizard.oauth import outcomes
from connection_wizard.oauth.events import BrowserNotOpened, Event, LegFinished, LegStarted
from connection_wizard.oauth.legs import LEGS, Leg, with_needed
from connection_wizard.oauth.outcomes import LegFailed, LegResult
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import RunLimits, prove
from connection_wizard.words import Words
from tests.oauth.conftest import Connect
from tests.oauth.scripted import Person, ScriptedProvider, answer

FAILED = LegFailed("browser_command_failed", {"command": "firefox", "exit_code": 1})


@pytest.mark.parametrize(
    ("asked", "ran"),
    [
        (["test"], {"authorize", "exchange", "test"}),
        (["refresh_again"], {"authorize", "exchange", "refresh", "refresh_again"}),
        (["test_after_revoke"], {"authorize", "exchange", "test", "revoke", "test_after_revoke"}),
        ([], set()),
        (LEGS, set(LEGS)),
    ],
)
def test_a_leg_brings_what_it_stands_on(asked: Sequence[Leg], ran: set[Leg]) -> None:
    assert with_needed(asked) == ran


@pytest.mark.asyncio
async def test_only_what_is_asked_for_is_run(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person, events: list[Event]
) -> None:
    provider.play_well()
    proof = await prove(connect(), receiver, person.open, only=with_needed(["test"]))
    assert [event.leg for event in events if isinstance(event, LegStarted)] == list(LEGS[:3])
    assert [leg.reason for leg in proof.legs[3:]] == ["not_asked_for"] * 6
    assert len([event for event in events if isinstance(event, LegFinished)]) == len(LEGS), "each is told"
    assert not proof.passed


@pytest.mark.asyncio
async def test_why_a_leg_failed_is_asked_once_and_kept(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.on("/token", answer({"error": "invalid_client"}, 401))
    asked: list[LegResult] = []

    def explain(result: LegResult) -> Sequence[KeptCause]:
        asked.append(result)
        return [KeptCause("a-code", "likely", "access_token", ("access_token",), Words("Why."), Words("Do this."))]

    proof = await prove(connect(), receiver, person.open, explain=explain)
    assert [result.leg for result in asked] == ["exchange"], "of failures alone"
    assert {leg.leg: [cause.code for cause in leg.causes] for leg in proof.legs if leg.causes} == {
        "exchange": ["a-code"]
    }


@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.asyncio
async def test_what_a_failed_leg_was_answered_is_read_once(
    provider: ScriptedProvider,
    connect: Connect,
    receiver: LoopbackReceiver,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
    is_long: bool,
) -> None:
    """Who explains the failure has the answer as the run read it; a long one is let go of when its leg was told
    of, for several would fill memory until the next run."""
    monkeypatch.setattr(outcomes, "MOST_KEPT", 100)
    said = {"error": "server_error"} | ({"pad": "x" * 100} if is_long else {})
    provider.play_well()
    provider.on("/me", answer(said, 500))
    seen: list[LegResult] = []
    read: list[object] = []

    def emit(event: Event) -> None:
        if isinstance(event, LegFinished) and event.result.verdict == "failed":
            seen.append(event.result)
            read.append(event.result.answer.body if event.result.answer is not None else None)

    await prove(connect(emit=emit), receiver, person.open)
    assert [result.leg for result in seen][:2] == ["test", "test_after_refresh"]
    assert all(each == said for each in read)
    gone = [result.answer is None for result in seen]
    assert gone == [is_long] * len(gone)


@pytest.mark.parametrize("fails", [False, True])
@pytest.mark.asyncio
async def test_a_second_account_comes_after_a_test_that_worked(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person, fails: bool
) -> None:
    provider.play_well()
    if fails:
        provider.on("/me", answer({}, 500))
    called: list[str] = []

    async def second() -> Mapping[str, str]:
        called.append("second")
        return {"label": "different"}

    proof = await prove(connect(), receiver, person.open, only=with_needed(["test"]), afterwards=second)
    assert (called, proof.second_account) == (([], None) if fails else (["second"], {"label": "different"}))


@pytest.mark.asyncio
async def test_a_browser_that_fails_ends_the_log_in(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, events: list[Event]
) -> None:
    async def open_browser(url: str) -> bool:
        raise FAILED

    proof = await prove(connect(), receiver, open_browser, RunLimits(log_in=60))
    first = proof.legs[0]
    assert (first.verdict, first.reason, first.values) == ("failed", FAILED.reason, FAILED.values)
    assert not [event for event in events if isinstance(event, BrowserNotOpened)]


@pytest.mark.asyncio
async def test_an_answer_that_is_there_counts_although_the_browser_fails(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    """As a script does that logs in well and then falls over its own page."""
    provider.play_well()

    async def open_browser(url: str) -> bool:
        await person.open(url)
        raise FAILED

    proof = await prove(connect(), receiver, open_browser, only=with_needed(["authorize"]))
    assert proof.legs[0].verdict == "proved"


@pytest.mark.asyncio
async def test_a_browser_that_is_still_running_is_left_alone(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    left: list[str] = []

    async def open_browser(url: str) -> bool:
        await person.open(url)
        try:
            return await asyncio.Event().wait()
        except asyncio.CancelledError:
            left.append("left")
            raise

    proof = await prove(connect(), receiver, open_browser, only=with_needed(["authorize"]))
    assert (proof.legs[0].verdict, left) == ("proved", ["left"])


@pytest.mark.asyncio
async def test_a_browser_that_has_opened_is_waited_for(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    opened: list[asyncio.Task[bool]] = []

    async def visit(url: str) -> bool:
        await asyncio.sleep(0.1)
        return await person.open(url)

    async def open_browser(url: str) -> bool:
        opened.append(asyncio.create_task(visit(url)))
        return True

    proof = await prove(connect(), receiver, open_browser, only=with_needed(["authorize"]))
    assert await opened[0]
    assert proof.legs[0].verdict == "proved"
