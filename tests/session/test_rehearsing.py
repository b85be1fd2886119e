"""A rehearsal in the session: every act at a provider that is played, and nothing of it proves or keeps anything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
import pytest_asyncio

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.events import LegFinished, LogInNeeded
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.proof_files import ProofFileError, read_proof, write_proof
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.visitor import Visitor
from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.session.beforehand import Before
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.events import SessionEvent
from connection_wizard.session.kept_proofs import may_replace_proof
from connection_wizard.session.rehearsing import Known, NotReady, Rehearsal, is_made_up, of_catalogue, rehearsed_text
from connection_wizard.session.session import Session
from connection_wizard.session.stages import Given, Stage, StageStand, marks_of_steps, may_open, present, stage_stands
from connection_wizard.session.standing import Stand
from connection_wizard.session.states import Seen
from connection_wizard.session.what_now import what_now
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import NotReady as Unfinished
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import FINISH, number_of
from connection_wizard.strict_json import dumps, loads
from tests.practice.nowhere import nothing_leaves
from tests.practice.playing import document, spec_of


class Desk:
    """Who rehearses: the draft, what is told, and what may not be asked for."""

    def __init__(self, **steps: Any) -> None:
        self.draft = Draft(document(**steps))
        self.events: list[SessionEvent] = []
        self.opened: list[str] = []
        self.rehearsal = Rehearsal()
        dependencies = Dependencies(
            self._never,
            lambda spec: LoopbackReceiver(),
            self._visit(0),
            self._no_secret,
            open_for_second=self._visit(1),
        )
        self.session = Session(lambda: self.draft, dependencies, self.events.append)

    def begin(self, known: Callable[[ConnectionSpec], Known] | None = None) -> Session:
        """The session, which rehearses from here on."""
        if known is not None:
            self.rehearsal = Rehearsal(known)
        self.session.rehearse_with(self.rehearsal)
        return self.session

    def _never(self) -> HttpClient:
        raise AssertionError("the client of real runs is not to be used")

    async def _no_secret(self, spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        raise AssertionError("nobody is asked for a secret")

    def _visit(self, account: int) -> Callable[[str], Awaitable[bool]]:
        async def visit(url: str) -> bool:
            self.opened.append(url)
            await Visitor(ACCOUNTS[account]).visit(url)
            return True

        return visit


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[Desk]:
    """An ordinary draft, far enough."""
    made = Desk(client={"client_id": ""})
    yield made
    await made.rehearsal.close()


def states(session: Session) -> dict[Leg, str]:
    return {leg: stand.state for leg, stand in session.leg_stands().items() if leg in session.results}


@pytest.mark.asyncio
async def test_every_act_is_rehearsed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = desk.begin()
    with nothing_leaves(monkeypatch):
        await session.do("log_in")
        await session.do("refresh")
        await session.do("test")
        await session.do("revoke")
    legs = ("authorize", "exchange", "test", "refresh", "test_after_refresh", "revoke", "test_after_revoke")
    assert states(session) == dict.fromkeys(legs, "rehearsed")
    (told,) = [event for event in desk.events if isinstance(event, LogInNeeded)]
    assert told.url.startswith("http://127.0.0.1:")
    assert told.instead_of.startswith("https://auth.acme.test/authorize?")
    assert desk.opened == [told.url]
    assert {each.exchange.request.url for each in session.traffic} >= {"https://api.acme.test/me"}
    assert desk.draft.document == document(client={"client_id": ""})


@pytest.mark.asyncio
async def test_a_rehearsal_proves_nothing_and_is_not_kept(desk: Desk, tmp_path: Path) -> None:
    session = desk.begin()
    outcome = await session.prove()
    assert (outcome.went_well, outcome.passed, outcome.rehearsal) == (True, False, True)
    assert outcome.as_json()["rehearsal"] is True
    assert outcome.as_json()["passed"] is False
    assert session.proof is None
    assert not session.seen.passed
    place = tmp_path / "acme.proof.json"
    with pytest.raises(ProofFileError):
        write_proof(outcome, place)
    assert not place.exists()
    assert not may_replace_proof(outcome, tmp_path / "acme.json")
    place.write_text(dumps(outcome.as_json()))
    with pytest.raises(ProofFileError):
        read_proof(place)


@pytest.mark.asyncio
@pytest.mark.parametrize("wrong", [None, {"client_authentication": "none"}])
async def test_the_stage_of_the_proof_stays_as_it_was(desk: Desk, wrong: dict[str, Any] | None) -> None:
    right = desk.draft.partial_spec
    if wrong:
        desk.draft = Draft(document(access_token=wrong))
    session = desk.begin(lambda spec: Known(right))
    stages = []

    def look(event: SessionEvent) -> None:
        if isinstance(event, LegFinished):
            end = session.step_stands()[FINISH]
            stages.append(stage_stands(desk.draft, end, session.seen, Given(), tried=False)["prove"].state)

    session._told = look
    await session.prove()
    assert set(stages) == {"ready"}


@pytest.mark.asyncio
async def test_it_is_said_in_each_sentence(desk: Desk) -> None:
    session = desk.begin()
    assert "Rehearsal" not in what_now(session, 0, Before()).sentence
    said: list[str] = []
    session._told = lambda event: said.append(what_now(session, 0, Before()).sentence)
    await session.do("log_in")
    assert all(sentence.startswith("Rehearsal. ") for sentence in said)
    now = what_now(session, 0, Before())
    assert now.state == "rehearsed"
    assert now.detail == "It proves nothing. 2 requests"


@pytest.mark.asyncio
async def test_neither_says_anything_of_the_other(desk: Desk) -> None:
    session = desk.begin()
    await session.do("log_in")
    first = session.trouble
    session.rehearse_with(desk.rehearsal)
    assert session.results, "it goes on"
    session.rehearse_with(None)
    assert (session.results, session.connection, session.traffic) == ({}, None, [])
    assert session.trouble is not first
    assert not session.seen.rehearsal
    session.rehearse_with(desk.rehearsal)
    session.forget()
    assert session.rehearsal is None


@pytest.mark.asyncio
async def test_what_departs_from_the_provider_that_is_known_is_diagnosed(desk: Desk) -> None:
    right = spec_of(access_token={"client_authentication": "client_secret_basic"})
    session = desk.begin(lambda spec: Known(right))
    await session.do("log_in")
    assert session.leg_stands()["exchange"].state == "failed"
    cause = session.trouble.diagnosis_of(session.results["exchange"]).cause
    assert cause.fix is not None
    desk.draft = cause.fix.apply(desk.draft)
    await session.do("log_in")
    assert states(session)["test"] == "rehearsed"


@pytest.mark.asyncio
async def test_a_call_that_was_changed_since_is_played_as_it_is_now(desk: Desk) -> None:
    session = desk.begin()
    await session.do("log_in")
    desk.draft = desk.draft.put(("test_call", "url"), "https://api.acme.test/v2/me")
    assert session.leg_stands()["test"] == Stand("ready")
    await session.do("test")
    assert session.leg_stands()["test"] == Stand("rehearsed")


@pytest.mark.asyncio
async def test_what_is_known_of_the_provider_stays_whatever_is_changed(desk: Desk) -> None:
    right = desk.draft.partial_spec
    session = desk.begin(lambda spec: Known(right))
    await session.do("log_in")
    desk.draft = desk.draft.put(("test_call", "url"), "https://api.acme.test/v2/me")
    await session.do("test")
    assert session.leg_stands()["test"].state == "failed"


@pytest.mark.asyncio
async def test_a_second_account_is_another_one(desk: Desk) -> None:
    session = desk.begin()
    outcome = await session.prove(second=True)
    assert outcome.second_account == {"label": "different", "unique_identifier": "different"}


@pytest.mark.asyncio
async def test_what_is_typed_counts_before_what_is_made_up() -> None:
    fields = [{"key": "shop", "required": True}, {"key": "region", "default": "eu"}]
    desk = Desk(fields=fields, test_call={"url": "https://${context.authData.shop}.acme.test/me"})
    session = desk.begin()
    session.inputs["shop"] = "mine"
    await session.do("log_in")
    await desk.rehearsal.close()
    assert session.traffic[-1].exchange.request.url == "https://mine.acme.test/me"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ({"authorization": {"url": ""}}, "no_authorization_url"),
        ({"access_token": {"url": ""}}, "no_token_url"),
        ({"test_call": {"snippet": "return {}"}}, "code"),
    ],
)
async def test_what_is_not_far_enough_is_said(steps: dict[str, Any], reason: str) -> None:
    desk = Desk(**steps)
    with pytest.raises(NotReady) as raised:
        await desk.begin().do("log_in")
    assert raised.value.reason == reason
    assert raised.value.hint


@pytest.mark.asyncio
async def test_it_can_be_broken_off_and_leaves_nothing(desk: Desk) -> None:
    began = asyncio.Event()

    async def never(url: str) -> NoReturn:
        began.set()
        await asyncio.get_running_loop().create_future()
        raise AssertionError

    session = desk.begin()
    session._dependencies = session._dependencies._replace(open_browser=never)
    task = asyncio.ensure_future(session.do("log_in"))
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert session.broken_off == "authorize"
    assert what_now(session, 0, Before()).sentence.startswith("Rehearsal. ")
    await desk.rehearsal.close()
    await desk.rehearsal.close()
    with pytest.raises(RuntimeError):
        _ = desk.rehearsal.client


def entry_of(name: str) -> Draft:
    entry = the_catalogue().entry(name)
    assert entry is not None
    return entry.plain_draft()


@pytest.mark.asyncio
async def test_an_entry_of_the_catalogue_is_played_whatever_the_draft_says(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    desk.draft = entry_of("xero")
    session = desk.begin()
    with nothing_leaves(monkeypatch):
        outcome = await session.prove()
    assert outcome.went_well, outcome.as_text()
    found = session.connection
    assert found is not None
    asked = the_catalogue().entry("xero")
    assert asked is not None
    assert found.values.data["testcode"] == asked.answers.test_call
    desk.draft = desk.draft.put(("access_token", "client_authentication"), "none")
    await session.do("log_in")
    await desk.rehearsal.close()
    assert session.leg_stands()["exchange"].state == "failed"


def test_what_the_catalogue_does_not_know_is_played_as_it_is() -> None:
    assert of_catalogue(spec_of()) == Known()
    assert of_catalogue(entry_of("xero").put(("test_call", "url"), "https://api.xero.com/x").partial_spec) == Known()
    assert of_catalogue(spec_of(authorization={"url": "nothing"})) == Known()


@pytest.mark.nightly
def test_what_an_entry_demands_is_found_by_its_draft() -> None:
    for listed in the_catalogue().all:
        spec = entry_of(listed.id).partial_spec
        known = of_catalogue(spec)
        assert known.right is None or known.right.authorization == spec.authorization, listed.id


WHOLE = {
    "connection_label": {"name": "Name", "path": "authData.testcode.name"},
    "unique_identifier": {"path": "authData.testcode.id"},
    "whitelist": ["acme.test"],
}
"""What is picked, besides."""


def rehearsed_stages(desk: Desk, seen: Seen | None = None, given: Given | None = None) -> dict[Stage, StageStand]:
    seen = seen or desk.session.seen
    errors = [finding for finding in findings(desk.draft) if finding.severity == "error"]
    made_up = is_made_up(errors)
    return stage_stands(desk.draft, Stand("not set up"), seen, given or Given(), tried=False, made_up=made_up)


@pytest.mark.asyncio
async def test_it_leads_to_the_end_without_what_it_makes_up() -> None:
    desk = Desk(client={"client_id": ""}, **WHOLE)
    now = marks_of_steps(desk.draft.partial_spec)
    assert present(rehearsed_stages(desk)) == "mend", "none has begun"
    session = desk.begin()
    try:
        found = rehearsed_stages(desk)
        assert {stage: stand.state for stage, stand in found.items()} == {
            "mend": "rehearsed",
            "prove": "ready",
            "hand_over": "not set up",
            "export": "ready",
        }
        assert [stage for stage in found if may_open(stage, found)] == ["mend", "prove", "export"]
        said = [what_now(session, FINISH, Before(), busy=False)]
        for by_code in (False, True):
            assert present(rehearsed_stages(desk)) == "prove"
            await session.prove(by_code=by_code)
            said.append(what_now(session, number_of("test_call"), Before()))
        assert [each.todo.label for each in said[1:] if each.todo] == [
            "Rehearse the exported code",
            "Rehearse the export",
        ]
        assert session.rehearsed is not None
        assert [code.state for code in session.rehearsed.codes] == ["executed"] * len(session.rehearsed.codes) != []
        assert present(rehearsed_stages(desk)) == "export"
        assert present(rehearsed_stages(desk, given=Given(now, rehearsed=now))) is None
        assert not any(stand.done for stand in rehearsed_stages(desk, given=Given(now, rehearsed=now)).values())
        made_up = frozenset({"client_id_missing"})
        assert what_now(session, FINISH, Before(), errors=made_up).todo is None, "its stage is open there"
        last = what_now(session, FINISH, Before(), errors=made_up, left=lambda: None)
        assert last.todo is not None
        assert last.todo.at == ("client", "client_id")
    finally:
        await desk.rehearsal.close()


@pytest.mark.asyncio
async def test_what_was_rehearsed_is_forgotten_with_the_spec_it_was_of() -> None:
    desk = Desk(**WHOLE)
    session = desk.begin()

    def how_far() -> str:
        return session.how_far_rehearsed

    try:
        await session.prove(by_code=True)
        assert how_far() == "code"
        todo = what_now(session, number_of("test_call"), Before()).todo
        assert todo is not None
        assert todo.label == "Prove the whole connection"
        as_it_was = desk.draft
        desk.draft = desk.draft.put(("connection_label", "name"), "Full name")
        assert how_far() == ""
        desk.draft = as_it_was
        assert how_far() == "code"
        session.rehearse_with(None)
        assert how_far() == ""
        assert session.rehearsed is None
    finally:
        await desk.rehearsal.close()


@pytest.mark.asyncio
async def test_a_rehearsal_that_fails_stops_at_its_step() -> None:
    desk = Desk(client={"client_id": ""}, **WHOLE)
    right = desk.draft.partial_spec
    desk.draft = Draft(document(client={"client_id": ""}, access_token={"client_authentication": "none"}, **WHOLE))
    session = desk.begin(lambda spec: Known(right))
    stages = []
    session._told = lambda event: stages.append(rehearsed_stages(desk)["prove"])
    try:
        await session.prove()
        assert stages[0].state == "running"
        assert rehearsed_stages(desk)["prove"] == StageStand("failed", (number_of("access_token"),))
        assert session.how_far_rehearsed == ""
    finally:
        await desk.rehearsal.close()


def test_what_is_exported_lacks_what_was_made_up_and_nothing_else() -> None:
    draft = Draft(document(client={"client_id": ""}, **WHOLE))
    text = rehearsed_text(draft)
    assert "rehearsal" not in text
    assert {finding.code for finding in findings(Draft(loads(text))) if finding.severity == "error"} == {
        "client_id_missing"
    }
    assert loads(rehearsed_text(Draft(document(**WHOLE))))["client"]["client_id"]
    with pytest.raises(Unfinished):
        rehearsed_text(Draft(document(client={"client_id": ""}, authorization={"url": ""}, **WHOLE)))
