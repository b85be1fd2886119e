from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import PortInUse, ServerRequest, ServerResponse
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import (
    BrowserNotOpened,
    CallbackIgnored,
    Event,
    Exchanged,
    LegFinished,
    LegStarted,
    LogInNeeded,
    RunFinished,
)
from connection_wizard.oauth.legs import LEGS, Leg
from connection_wizard.oauth.outcomes import Verdict
from connection_wizard.oauth.proof import LegProof, Proof
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import SAME_SECOND, RunLimits, prove
from connection_wizard.spec.files import digest
from connection_wizard.words import Words
from tests.oauth.conftest import Connect
from tests.oauth.scripted import (
    ACCESS_TOKENS,
    CLIENT_SECRET,
    CODE,
    EPOCH,
    REFRESH_TOKENS,
    Person,
    ScriptedProvider,
    answer,
    fetch,
    form_of,
)

PROVED: dict[Leg, Verdict] = dict.fromkeys(LEGS, "proved")


def verdicts(proof: Proof) -> dict[Leg, Verdict]:
    return {leg.leg: leg.verdict for leg in proof.legs}


def leg_of(proof: Proof, name: Leg) -> LegProof:
    return next(leg for leg in proof.legs if leg.leg == name)


async def hang(request: ServerRequest) -> ServerResponse:
    """An answer that never comes."""
    never: asyncio.Future[ServerResponse] = asyncio.get_running_loop().create_future()
    return await never


@pytest.mark.asyncio
async def test_the_whole_life_of_a_connection(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person, events: list[Event]
) -> None:
    provider.play_well()
    connection = connect()
    proof = await prove(connection, receiver, person.open)
    assert verdicts(proof) == PROVED
    assert proof.passed
    assert proof.spec_digest == digest(connection.spec)
    assert proof.started_at == proof.finished_at == datetime.fromtimestamp(EPOCH, UTC)
    assert leg_of(proof, "authorize").facts == {"state_verified": True}
    assert leg_of(proof, "exchange").facts == {
        "token_type": "bearer",
        "refresh_token": True,
        "expires_in": 3600,
        "expires_in_said": True,
        "expires_in_kind": "length",
        "scopes_granted": "read write",
        "scopes_requested": ["read", "write"],
    }
    assert leg_of(proof, "refresh").facts["refresh_token_rotated"] is True
    assert leg_of(proof, "refresh").facts["new_access_token"] is True
    assert leg_of(proof, "test_after_revoke").facts == {"status": 401}
    assert leg_of(proof, "exchange").summary == (
        "The provider sent an access token, good for 60 minutes, and a refresh token."
    )

    # what the provider saw
    exchange, refresh, again = provider.to("/token")
    assert form_of(exchange)["code"] == CODE
    assert form_of(exchange)["redirect_uri"] == person.asked["redirect_uri"]
    assert form_of(refresh)["refresh_token"] == REFRESH_TOKENS[0]
    assert form_of(again)["refresh_token"] == REFRESH_TOKENS[1]  # never one that was replaced
    assert [request.header("authorization") for request in provider.to("/me")] == [
        f"Bearer {ACCESS_TOKENS[0]}",
        f"Bearer {ACCESS_TOKENS[1]}",
        f"Bearer {ACCESS_TOKENS[2]}",
        f"Bearer {ACCESS_TOKENS[2]}",
    ]
    assert form_of(provider.to("/revoke")[0])["token"] == ACCESS_TOKENS[2]

    # what was told, in order
    assert [type(event).__name__ for event in events] == [
        *("LegStarted", "LogInNeeded", "LegFinished"),
        *("LegStarted", "Exchanged", "LegFinished") * 8,
        "RunFinished",
    ]
    assert [event.leg for event in events if isinstance(event, LegStarted)] == list(LEGS)
    assert [event.result.leg for event in events if isinstance(event, LegFinished)] == list(LEGS)
    assert [event.leg for event in events if isinstance(event, Exchanged)] == list(LEGS[1:])
    assert [event.proof for event in events if isinstance(event, RunFinished)] == [proof]
    (needed,) = [event for event in events if isinstance(event, LogInNeeded)]
    assert (needed.url, needed.redirect_uri) == (person.opened, person.asked["redirect_uri"])
    assert len(connection.exchanges) == 8


@pytest.mark.asyncio
async def test_a_connection_of_the_least(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    proof = await prove(connect(refresh_token=None, revoke_token=None), receiver, person.open)
    assert verdicts(proof) == {
        "authorize": "proved",
        "exchange": "proved",
        "test": "proved",
        "refresh": "not supported",
        "test_after_refresh": "not supported",
        "refresh_again": "not supported",
        "test_after_refresh_again": "not supported",
        "revoke": "not supported",
        "test_after_revoke": "not supported",
    }
    assert proof.passed
    assert "has no refresh step" in leg_of(proof, "test_after_refresh").summary


# -- the log-in


@pytest.mark.asyncio
async def test_a_person_who_declines(provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver) -> None:
    person = Person(error="access_denied", error_description="The user said no", state="STATE")
    proof = await prove(connect(), receiver, person.open)
    assert verdicts(proof) == dict.fromkeys(LEGS, "not tried") | {"authorize": "failed"}
    assert leg_of(proof, "authorize").words == "access_denied: The user said no"
    assert "choose Allow" in leg_of(proof, "authorize").hint
    assert leg_of(proof, "exchange").summary == "Not tried, because this did not work: Log in and approve."
    assert not proof.passed
    assert not provider.requests


@pytest.mark.asyncio
async def test_a_person_who_never_comes_back(connect: Connect, receiver: LoopbackReceiver) -> None:
    async def open_and_leave(url: str) -> bool:
        return True

    proof = await prove(connect(), receiver, open_and_leave, RunLimits(log_in=0.05))
    assert leg_of(proof, "authorize").verdict == "failed"
    assert "Nobody came back from the log-in within 0 seconds" in leg_of(proof, "authorize").summary


@pytest.mark.asyncio
async def test_the_whole_run_has_a_limit_and_then_nothing_more_is_begun(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/me", hang)
    proof = await prove(connect(), receiver, person.open, RunLimits(whole=3))
    assert verdicts(proof) == {
        "authorize": "proved",
        "exchange": "proved",
        "test": "failed",
        "refresh": "not tried",
        "test_after_refresh": "not tried",
        "refresh_again": "not tried",
        "test_after_refresh_again": "not tried",
        "revoke": "not tried",
        "test_after_revoke": "not tried",
    }
    assert "whole run took longer than 3 seconds" in leg_of(proof, "test").summary
    assert leg_of(proof, "refresh").summary == "Not tried, because there was no time left."
    assert len(provider.to("/token")) == 1


@pytest.mark.asyncio
async def test_a_browser_that_does_not_open(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person, events: list[Event]
) -> None:
    provider.play_well()
    coming: list[asyncio.Task[Any]] = []

    async def cannot_open(url: str) -> bool:
        person.opened = url
        coming.append(asyncio.create_task(person.come_back()))  # the person copies the address by hand
        return False

    proof = await prove(connect(), receiver, cannot_open)
    await asyncio.gather(*coming)
    assert verdicts(proof) == PROVED
    assert [type(event) for event in events[:3]] == [LegStarted, LogInNeeded, BrowserNotOpened]


@pytest.mark.asyncio
async def test_a_browser_that_holds_up_whoever_opened_it(
    provider: ScriptedProvider,
    connect: Connect,
    receiver: LoopbackReceiver,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("connection_wizard.oauth.log_in.OPENING_SECONDS", 0.05)
    provider.play_well()
    closed = asyncio.Event()

    async def open_and_stay(url: str) -> bool:
        never: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        try:
            await person.open(url)
            return await never
        finally:
            closed.set()

    proof = await prove(connect(), receiver, open_and_stay)
    assert verdicts(proof) == PROVED
    assert closed.is_set()


class NoBrowserCommand(WizardError):
    """As the command line might raise."""


@pytest.mark.asyncio
async def test_an_opener_that_fails(connect: Connect, receiver: LoopbackReceiver) -> None:
    async def fail(url: str) -> bool:
        raise NoBrowserCommand(Words("There is no such\x1b[2J command."), Words("Check it."))

    proof = await prove(connect(), receiver, fail)
    assert leg_of(proof, "authorize").verdict == "failed"
    assert leg_of(proof, "authorize").summary == "There is no such\x1b[2J command.", "it is cleaned where it is shown"
    assert leg_of(proof, "authorize").hint == "Check it."


@pytest.mark.asyncio
async def test_what_is_not_the_answer_is_told_and_waited_past(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, events: list[Event]
) -> None:
    provider.play_well()
    person = Person()

    async def open_with_a_crowd(url: str) -> bool:
        person.opened = url
        await person.come_back(code="forged", state="x" * 43)
        await person.come_back(error="server_error", error_description="Mind your client_secret=hunter22!", state="y")
        await fetch(f"{person.asked['redirect_uri']}/favicon.ico")
        await person.come_back()
        with pytest.raises(ConnectionRefusedError):  # nobody listens once the answer is there
            await person.come_back(code="late", state="STATE")
        return True

    proof = await prove(connect(), receiver, open_with_a_crowd)
    assert verdicts(proof) == PROVED
    ignored = [event.ignored for event in events if isinstance(event, CallbackIgnored)]
    assert [item.reason for item in ignored] == ["wrong_state", "wrong_state"]
    assert ignored[1].words
    assert "hunter22" not in ignored[1].words.text
    assert form_of(provider.to("/token")[0])["code"] == CODE


@pytest.mark.asyncio
async def test_a_provider_that_returns_no_state(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver
) -> None:
    provider.play_well()
    document = {"url": f"{provider.origin}/authorize", "callback": {"state_returned": False}}
    proof = await prove(connect(authorization=document), receiver, Person(code=CODE).open)
    assert verdicts(proof) == PROVED
    assert leg_of(proof, "authorize").facts == {"state_verified": False}
    assert "could not be verified" in leg_of(proof, "authorize").summary


@pytest.mark.asyncio
async def test_a_port_in_use_is_a_plain_failure(connect: Connect, receiver: LoopbackReceiver, person: Person) -> None:
    await receiver.open()
    taken = int(receiver.redirect_uri.rpartition(":")[2].partition("/")[0])
    proof = await prove(connect(), LoopbackReceiver(port=taken), person.open)
    assert leg_of(proof, "authorize").verdict == "failed"
    assert f"Port {taken}" in leg_of(proof, "authorize").summary
    assert "choose another port" in leg_of(proof, "authorize").hint
    with pytest.raises(PortInUse):
        await LoopbackReceiver(port=taken).open()


# -- what the revocation really did


@pytest.mark.asyncio
async def test_a_revocation_that_does_nothing(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/revoke", answer("", 200))
    proof = await prove(connect(), receiver, person.open)
    assert verdicts(proof) == PROVED | {"test_after_revoke": "failed"}
    assert "still works" in leg_of(proof, "test_after_revoke").summary
    assert not proof.passed


@pytest.mark.asyncio
async def test_a_revocation_that_is_refused(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/revoke", answer({"error": "unsupported_token_type"}, 400))
    proof = await prove(connect(), receiver, person.open)
    assert verdicts(proof) == PROVED | {"revoke": "failed", "test_after_revoke": "not tried"}
    assert leg_of(proof, "revoke").words == "unsupported_token_type"


@pytest.mark.asyncio
async def test_where_the_test_call_never_worked_its_failing_shows_nothing(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/me", answer({"error": "insufficient_scope"}, 403))
    proof = await prove(connect(), receiver, person.open)
    assert verdicts(proof) == PROVED | {
        "test": "failed",
        "test_after_refresh": "failed",
        "test_after_refresh_again": "failed",
        "test_after_revoke": "not tried",
    }
    assert "would show nothing" in leg_of(proof, "test_after_revoke").summary


@pytest.mark.asyncio
async def test_where_the_refreshed_token_never_worked_neither(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/me", answer({"id": 1}), answer({"error": "invalid_token"}, 401))
    proof = await prove(connect(), receiver, person.open)
    assert verdicts(proof) == PROVED | {
        "test_after_refresh": "failed",
        "test_after_refresh_again": "failed",
        "test_after_revoke": "not tried",
    }


@pytest.mark.asyncio
@pytest.mark.parametrize(("renewed", "waited"), [(ACCESS_TOKENS[0], [SAME_SECOND]), (ACCESS_TOKENS[1], [])])
async def test_a_token_that_is_the_same_is_renewed_again_in_another_second(
    provider: ScriptedProvider,
    connect: Connect,
    receiver: LoopbackReceiver,
    person: Person,
    events: list[Event],
    renewed: str,
    waited: list[float],
) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        assert [event.result.leg for event in events if isinstance(event, LegFinished)][-1] == "test_after_refresh"
        pauses.append(seconds)

    provider.play_well()
    tokens = [{"access_token": token, "refresh_token": "kept"} for token in (ACCESS_TOKENS[0], renewed)]
    provider.on("/token", *map(answer, tokens))
    provider.on("/me", answer({"id": 1}))
    await prove(connect(), receiver, person.open, pause=pause)
    assert pauses == waited


@pytest.mark.asyncio
async def test_signed_tokens_are_renewed_in_a_second_of_their_own(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person, events: list[Event]
) -> None:
    """Two of one second are the same token, and the provider had ended it with the refresh: the headers were blamed."""
    before: list[Leg] = []

    async def pause(seconds: float) -> None:
        before.append([event.result.leg for event in events if isinstance(event, LegFinished)][-1])

    provider.play_well()
    tokens = [f"eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3OTYwODczMD{end}.signature" for end in "048"]
    provider.on("/token", *(answer({"access_token": token, "refresh_token": "kept"}) for token in tokens))
    provider.on("/me", answer({"id": 1}))
    await prove(connect(), receiver, person.open, pause=pause)
    assert before == ["test", "test_after_refresh"]


@pytest.mark.asyncio
async def test_without_a_refresh_token_the_rest_is_still_tried(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/token", answer({"access_token": "only-this-one"}))
    provider.on("/me", answer({"id": 1}), answer({}, 401))
    proof = await prove(connect(), receiver, person.open)
    assert verdicts(proof) == PROVED | {
        "refresh": "failed",
        "test_after_refresh": "not tried",
        "refresh_again": "not tried",
        "test_after_refresh_again": "not tried",
    }
    assert "sent no refresh token" in leg_of(proof, "refresh").summary
    assert "offline" in leg_of(proof, "refresh").hint


# -- being interrupted


def open_sockets() -> int:
    """Sockets that the loop still watches, but for its own to wake up; not to be told on Windows."""
    selector = getattr(asyncio.get_running_loop(), "_selector", None)
    return len(selector.get_map()) - 1 if selector is not None else 0


@pytest.mark.asyncio
@pytest.mark.parametrize("phase", ["opening", "waiting", "/token", "/me", "/revoke"])
async def test_cancelled_in_any_phase_it_leaves_nothing(
    phase: str,
    provider: ScriptedProvider,
    client: HttpClient,
    connect: Connect,
    person: Person,
    events: list[Event],
) -> None:
    provider.play_well()
    reached = asyncio.Event()
    receiver = LoopbackReceiver()
    connection = connect()
    tasks_before = asyncio.all_tasks()

    async def open_browser(url: str) -> bool:
        if phase in ("opening", "waiting"):
            reached.set()
            return phase == "waiting" or await asyncio.get_running_loop().create_future()
        return await person.open(url)

    async def reach_and_hang(request: ServerRequest) -> ServerResponse:
        reached.set()
        return await hang(request)

    if phase.startswith("/"):
        provider.on(phase, reach_and_hang)
    run = asyncio.create_task(prove(connection, receiver, open_browser))
    await reached.wait()
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    await client.close()
    await provider.server.close()
    assert asyncio.all_tasks() <= tasks_before, "the listener of the provider itself has ended, too"
    assert open_sockets() == 0
    assert not [event for event in events if isinstance(event, RunFinished)]
    assert connection.redactor.text(CLIENT_SECRET) != CLIENT_SECRET


@pytest.mark.asyncio
async def test_somebody_who_watches_and_fails_ends_the_run_cleanly(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    connection: LiveConnection = connect()

    def broken_pipe(event: Event) -> None:
        if isinstance(event, LegFinished):
            raise BrokenPipeError

    connection.emit = broken_pipe
    with pytest.raises(BrokenPipeError):
        await prove(connection, receiver, person.open)
    assert (await _refused(person.asked["redirect_uri"])) is True


async def _refused(url: str) -> bool:
    try:
        await fetch(url)
    except ConnectionRefusedError:
        return True
    return False
