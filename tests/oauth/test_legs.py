"""The legs, their order and what they stand on: one place knows it."""

from __future__ import annotations

from typing import get_args

import pytest

from connection_wizard.oauth.legs import ACTS, LEGS, NEEDS, Act, overtaken, parts_used
from connection_wizard.oauth.log_in import LogIn
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove, run_leg
from connection_wizard.spec import names
from tests.oauth.conftest import Connect
from tests.oauth.scripted import Person, ScriptedProvider


def test_every_leg_comes_after_what_it_stands_on() -> None:
    for leg, needed in NEEDS.items():
        assert LEGS.index(needed) < LEGS.index(leg)
    assert set(LEGS) - set(NEEDS) == {"authorize"}


def test_everything_that_can_be_asked_for_runs_legs_in_their_order() -> None:
    assert set(ACTS) == set(get_args(Act))
    for legs in ACTS.values():
        assert [leg for leg in LEGS if leg in legs] == list(legs)


def test_what_stands_on_a_leg_says_nothing_any_more_once_it_is_run_again() -> None:
    assert overtaken(ACTS["refresh"]) == {
        "refresh",
        "test_after_refresh",
        "refresh_again",
        "test_after_refresh_again",
    }
    assert overtaken(ACTS["test"]) == {"test"}
    assert overtaken(ACTS["log_in"]) == set(LEGS)


def test_a_leg_uses_its_own_part_and_those_of_all_that_it_stands_on() -> None:
    log_in = {"fields", "redirect_url", "live_redirect", "client", "authorization"}
    assert parts_used("authorize") == log_in
    assert parts_used("exchange") == log_in | {"access_token"}
    assert parts_used("test") == parts_used("exchange") | {"test_call"}
    assert parts_used("refresh_again") == parts_used("exchange") | {"refresh_token"}
    assert parts_used("test_after_revoke") == parts_used("test") | {"revoke_token"}


@pytest.mark.asyncio
async def test_a_proof_by_code_leaves_the_connection_as_it_is(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    """While it runs, too: whoever watches sees the spec that was given."""
    provider.play_well()
    connection = connect()
    spec, seen = connection.spec, []
    connection.emit = lambda event: seen.append(connection.spec)
    await prove(connection, receiver, person.open, by_code=True)
    assert all(each is spec for each in seen)
    assert seen
    assert connection.spec is spec


@pytest.mark.asyncio
async def test_a_connection_by_another_spec_has_the_same_tokens_and_requests(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    connection = connect()
    log_in = LogIn(receiver, person.open, 5)
    for leg in ACTS["log_in"]:
        await run_leg(connection, leg, log_in)
    await receiver.close()
    other = connection.with_spec(connection.spec.model_copy(update={"name": "Other"}))
    before = len(connection.exchanges)
    assert (await run_leg(other, "refresh")).verdict == "proved"
    assert len(connection.exchanges) == before + 1
    assert connection.values.find(names.ACCESS_TOKEN) == other.values.find(names.ACCESS_TOKEN)
    assert connection.spec.name != other.spec.name
