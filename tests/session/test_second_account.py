"""A second account is compared with the first by whatever names or identifies one."""

from __future__ import annotations

import pytest

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.events import SecondAccountFinished, SecondAccountStarted, SessionEvent
from connection_wizard.session.second_account import SecondAccount, compared
from connection_wizard.session.session import Session
from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.model import ConnectionSpec
from tests.oauth.conftest import Connect
from tests.oauth.scripted import CLIENT_SECRET, Person, ScriptedProvider, answer

ANN = {"profile": {"id": "u1", "real_name": "Ann Example"}, "team": {"id": "t1"}}
BEN = {"profile": {"id": "u2", "real_name": "Ben Example"}, "team": {"id": "t1"}}


def two_people(provider: ScriptedProvider, second: object, first: object) -> None:
    """Answers of two accounts, the second one's when it has come."""
    provider.play_well()
    answers = iter([first, second])
    provider.on("/me", lambda request: answer(next(answers)))


def held(draft: Draft, client: HttpClient, person: Person, other: Person, told: list[SessionEvent]) -> Session:
    """A session with another browser for the second account."""

    async def secret(spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        return CLIENT_SECRET

    dependencies = Dependencies(
        lambda: client, lambda spec: LoopbackReceiver(), person.open, secret, open_for_second=other.open
    )
    return Session(lambda: draft, dependencies, told.append)


@pytest.mark.parametrize(
    ("other", "label", "identifier", "verdicts"),
    [
        (BEN, "profile.real_name", "profile.id", {"label": "different", "unique_identifier": "different"}),
        (BEN, "profile.real_name", "team.id", {"label": "different", "unique_identifier": "same"}),
        (ANN, "profile.real_name", "profile.id", {"label": "same account", "unique_identifier": "same account"}),
        ({"profile": {}}, "profile.real_name", "profile.id", {"label": "missing", "unique_identifier": "missing"}),
        (BEN, "", "a[", {}),
    ],
)
@pytest.mark.asyncio
async def test_two_accounts_are_compared(
    provider: ScriptedProvider,
    connect: Connect,
    client: HttpClient,
    person: Person,
    other: object,
    label: str,
    identifier: str,
    verdicts: dict[str, str],
) -> None:
    two_people(provider, other, ANN)
    spec = connect(
        connection_label={"path": f"authData.testcode.{label}" if label else ""},
        unique_identifier={"path": f"authData.testcode.{identifier}"},
    ).spec
    session = held(draft_of(spec), client, person, person, [])
    await session.do("log_in")
    found = await session.connect_second()
    assert found is not None
    assert found.failed is None
    assert found.verdicts == verdicts
    if verdicts.get("unique_identifier") == "same":
        better = found.compared["unique_identifier"].better
        assert "authData.testcode.profile.id" in [str(candidate.path) for candidate in better]


@pytest.mark.asyncio
async def test_a_second_account_that_cannot_be_connected_leaves_the_run_what_it_showed(
    provider: ScriptedProvider, connect: Connect, client: HttpClient, person: Person
) -> None:
    provider.play_well()
    told: list[SessionEvent] = []
    session = held(draft_of(connect().spec), client, person, Person(error="access_denied", state="STATE"), told)
    proof = await session.prove(second=True)
    assert proof.second_account == {"failed": "authorize"}
    assert {each.state for each in session.leg_stands().values()} == {"proved"}
    begun = next(number for number, event in enumerate(told) if isinstance(event, SecondAccountStarted))
    (found,) = [event.account for event in told[begun:] if isinstance(event, SecondAccountFinished)]
    assert found.failed is not None
    assert (found.failed.leg, found.failed.reason) == ("authorize", "authorization_denied")
    assert (found.verdicts, found.compared) == ({"failed": "authorize"}, {})
    assert SecondAccount().verdicts == {}


def test_where_nothing_came_in_there_is_nothing_to_compare(connect: Connect) -> None:
    labelled = {"connection_label": {"path": "authData.testcode.profile.real_name"}}
    found = compared(connect(**labelled), connect(**labelled))
    assert {name: each.verdict for name, each in found.items()} == {"label": "missing"}
