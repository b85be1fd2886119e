"""The session, with a provider on loopback and no window."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import get_args
from urllib.parse import parse_qsl, urlsplit

import pytest

from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.events import BrowserNotOpened, CallbackIgnored, LegFinished, LegStarted
from connection_wizard.oauth.legs import ACTS, LEGS, Act, Leg, reads_again, with_needed
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import SAME_SECOND
from connection_wizard.session.beforehand import Before
from connection_wizard.session.dependencies import Dependencies, NotBegun
from connection_wizard.session.events import SessionEvent
from connection_wizard.session.retrying import act_after_change, resumed_act
from connection_wizard.session.session import Session
from connection_wizard.session.standing import Stand, State
from connection_wizard.session.what_now import what_now
from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.names import CLIENT_ID
from connection_wizard.spec.names import CLIENT_SECRET as CLIENT_SECRET_PATH
from connection_wizard.steps import FINISH, number_of
from connection_wizard.words import say
from tests.oauth.conftest import Connect
from tests.oauth.scripted import CLIENT_SECRET, Person, ScriptedProvider, answer, fetch


class Holder:
    """Who holds the session: the draft, and what is told."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.events: list[SessionEvent] = []
        self.goes_on = True
        self.trouble: WizardError | None = None
        self.asks_for_ages = False
        self.asked = asyncio.Event()

    async def secret(self, spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        """The secret, or why there is none."""
        if self.trouble is not None:
            raise self.trouble
        if self.asks_for_ages:
            self.asked.set()
            await asyncio.get_running_loop().create_future()
        return CLIENT_SECRET

    async def before(self, spec: ConnectionSpec) -> bool:
        """Whether the person goes on."""
        return self.goes_on


@pytest.fixture
def holder(connect: Connect) -> Holder:
    """Holds the ordinary connection."""
    return Holder(draft_of(connect().spec))


@pytest.fixture
def session(holder: Holder, client: HttpClient, person: Person) -> Session:
    """A session on it, with somebody who approves at once."""

    async def open_browser(url: str) -> bool:
        return await person.open(url)

    dependencies = Dependencies(
        lambda: client, lambda spec: LoopbackReceiver(), open_browser, holder.secret, before=holder.before
    )
    return Session(lambda: holder.draft, dependencies, holder.events.append)


def verdicts(session: Session) -> dict[Leg, str]:
    return {leg: result.verdict for leg, result in session.results.items()}


def stand(session: Session, leg: Leg) -> Stand:
    return session.leg_stands()[leg]


@pytest.mark.asyncio
async def test_single_legs_go_on_with_the_same_token(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    await session.do("test")
    assert not session.results, "there is no connection yet"
    had = session.has_token
    await session.do("log_in")
    assert (had, session.has_token) == (False, True)
    assert verdicts(session) == {"authorize": "proved", "exchange": "proved", "test": "proved"}
    await session.do("refresh")
    assert verdicts(session)["test_after_refresh"] == "proved"
    await session.do("test")
    assert stand(session, "test") == Stand("proved")
    assert {type(event) for event in holder.events} >= {LegStarted, LegFinished}
    assert len(session.traffic) == 5
    assert session.phase == "idle"


@pytest.mark.asyncio
async def test_a_test_call_that_is_sent_again_has_what_the_fields_hold_now(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    """It went to the server that was mistyped at the log-in, again and again."""
    provider.play_well()
    url = f"{holder.draft.get('test_call', 'url').removesuffix('/me')}/${{context.authData.place}}"
    fields = [
        {"key": "place", "label": "Place", "default": "nowhere"},
        {"key": "pin", "label": "Pin", "type": "password"},
    ]
    holder.draft = holder.draft.put(("test_call", "url"), url).put(("fields",), fields)
    await session.do("log_in")
    assert verdicts(session)["test"] == "failed"
    holder.draft = holder.draft.put(("fields", 0, "default"), "me")
    await session.do("test")
    assert verdicts(session)["test"] == "proved"
    session.inputs |= {"place": "nowhere", "pin": "9-9-4711-x"}
    await session.do("test")
    assert verdicts(session)["test"] == "failed", "what was filled in for the test goes before the default"
    assert session.connection is not None
    assert "4711" not in session.connection.redactor.text("9-9-4711-x")


@pytest.mark.asyncio
async def test_a_run_pauses_as_its_holder_does(
    provider: ScriptedProvider, client: HttpClient, person: Person, holder: Holder
) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    provider.play_well()
    provider.on("/token", answer({"access_token": "always-this", "refresh_token": "and-this"}))
    dependencies = Dependencies(
        lambda: client, lambda spec: LoopbackReceiver(), person.open, holder.secret, pause=pause
    )
    await Session(lambda: holder.draft, dependencies, holder.events.append).prove()
    assert pauses == [SAME_SECOND]
    turns: list[str] = []
    asyncio.get_running_loop().call_soon(turns.append, "others")
    await Dependencies(lambda: client, lambda spec: LoopbackReceiver(), person.open, holder.secret).pause(0.001)
    assert turns == ["others"], "where nobody says otherwise it is a pause in which others go on"


@pytest.mark.asyncio
async def test_a_token_that_was_revoked_here_is_told_as_that(provider: ScriptedProvider, session: Session) -> None:
    provider.play_well()
    await session.do("log_in")
    await session.do("revoke")
    assert verdicts(session)["test_after_revoke"] == "proved"
    assert stand(session, "test") == Stand("proved")
    await session.do("test")
    result = session.results["test"]
    assert (result.verdict, result.reason) == ("failed", "revoked_by_you")
    assert stand(session, "test") == Stand("stale", "revoked_by_you")
    (cause,) = session.trouble.found["test"].causes
    assert (cause.code, cause.retry) == ("revoked-by-you", "log_in")
    provider.on("/me", answer("", 503))
    await session.do("test")
    assert session.results["test"].reason == "provider_unavailable", "that shows nothing"
    provider.play_well()
    await session.do("log_in")
    await session.do("test")
    assert verdicts(session)["test"] == "proved", "another token is another matter"


@pytest.mark.asyncio
async def test_a_refusal_before_any_revocation_is_the_providers(provider: ScriptedProvider, session: Session) -> None:
    provider.play_well()
    await session.do("log_in")
    provider.on("/me", answer({"error": "invalid_token"}, 401))
    await session.do("test")
    assert session.results["test"].reason == "request_refused"
    assert stand(session, "test") == Stand("failed", "request_refused")


@pytest.mark.asyncio
async def test_a_call_that_was_refused_or_names_nobody_may_make_way(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    wants = [session.wants_another_call]
    await session.do("log_in")
    wants.append(session.wants_another_call)
    for said, status in (({"rooms": []}, 200), ({"error": "insufficient_scope"}, 403)):
        provider.on("/me", answer(said, status))
        await session.do("test")
        wants.append(session.wants_another_call)
    holder.draft = holder.draft.put(("test_call", "url"), "https://acme.test/another")
    assert [*wants, session.wants_another_call] == [False, False, True, True, False]


@pytest.mark.asyncio
async def test_a_proof_is_of_the_spec_that_ran_and_goes_stale_with_it(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    proof = await session.prove()
    assert proof.passed
    now = what_now(session, FINISH, Before())
    assert (now.state, now.sentence) == ("proved", "All checks passed.")
    assert now.detail == f"Hand it over above. {len(session.traffic)} requests"
    assert {each.state for each in session.leg_stands().values()} == {"proved"}
    assert session.step_stands()[13] == Stand("proved")
    holder.draft = holder.draft.put(("name",), "Another")
    assert {each.state for each in session.leg_stands().values()} == {"stale"}
    assert session.step_stands()[13] == Stand("stale")


@pytest.mark.asyncio
async def test_a_single_run_is_stale_once_what_it_used_was_changed(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    await session.do("log_in")
    holder.draft = holder.draft.put(("name",), "Another")
    assert stand(session, "test") == Stand("proved"), "no run used that"
    holder.draft = holder.draft.put(("test_call", "method"), "POST")
    assert stand(session, "test") == Stand("stale")
    assert session.stale
    await session.do("test")
    assert session.results["test"].exchanges[0].request.method == "POST", "single legs run by the draft as it is now"


@pytest.mark.asyncio
async def test_a_change_makes_old_what_used_it_and_no_more(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    """Whoever mends the test call and sends it again is not told that the log-in has to be done again."""
    provider.play_well()
    await session.do("log_in_and_refresh")
    run = {"authorize", "exchange", "test", "refresh", "test_after_refresh"}
    assert set(session.results) == run, "an act that begins with a log-in goes on to what it is for"
    for at, value, stale in (
        (("test_call", "method"), "POST", {"test", "test_after_refresh"}),
        (("refresh_token", "method"), "GET", {"refresh", "test_after_refresh"}),
        (("access_token", "method"), "GET", run - {"authorize"}),
        (("authorization", "url"), "https://other.test/", run),
        (("revoke_token", "method"), "GET", set()),
        (("whitelist",), ["acme.test"], set()),
    ):
        before = holder.draft
        holder.draft = before.put(at, value)
        assert session.stale_legs == stale, at
        holder.draft = before
    holder.draft = holder.draft.put(("test_call", "headers"), [])
    await session.do("test")
    assert session.stale_legs == {"test_after_refresh"}


@pytest.mark.asyncio
async def test_an_empty_call_is_not_set_up(provider: ScriptedProvider, session: Session, holder: Holder) -> None:
    provider.play_well()
    holder.draft = holder.draft.put(("test_call", "url"), "")
    await session.do("log_in")
    assert session.results["test"].reason == "no_url"
    assert stand(session, "test") == Stand("not set up")
    assert session.step_stands()[8].state == "not set up"


@pytest.mark.asyncio
async def test_a_second_account_leaves_the_first_as_it_is(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    await session.connect_second()
    assert session.second is None, "there is no first"
    await session.do("log_in")
    first, account = session.results["test"], session.account
    await session.connect_second()
    assert session.results["test"] is first
    assert session.account is account
    assert {leg: result.verdict for leg, result in session.second_results.items()} == verdicts(session)
    assert not session.of_second


@pytest.mark.asyncio
async def test_what_cannot_begin_says_why_and_leaves_nothing_running(session: Session, holder: Holder) -> None:
    holder.goes_on = False
    with pytest.raises(NotBegun):
        await session.do("log_in")
    holder.trouble = WizardError(say("The vault is locked."))
    with pytest.raises(WizardError, match="locked"):
        await session.prove()
    assert session.phase == "idle"
    assert session.connection is None
    assert {each.state for each in session.leg_stands().values()} == {"ready"}


@pytest.mark.asyncio
@pytest.mark.parametrize("lacks", [("client", "client_id"), ("authorization", "url")])
async def test_what_a_log_in_lacks_is_told_before_what_the_browser_is_going_to_say(
    session: Session, holder: Holder, lacks: tuple[str, str]
) -> None:
    """The notice of the certificate came, and then that there was no client ID."""
    holder.draft, holder.goes_on = holder.draft.put(lacks, ""), False
    await session.do("log_in")
    assert session.results["authorize"].verdict == "failed"
    holder.draft = holder.draft.put(("client", "owner"), "user")
    if lacks == ("client", "client_id"):
        with pytest.raises(NotBegun):
            await session.do("log_in")


@pytest.mark.asyncio
async def test_a_token_in_another_place_is_taken_from_the_answer_that_there_is(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    """Each place that was tried cost one more log-in."""
    provider.play_well()
    right, at = holder.draft, ("access_token", "response", "access_token")
    holder.draft = right.put(at, "data.token")
    await session.do("log_in")
    assert session.results["exchange"].reason == "token_missing"
    sent = len(session.traffic)
    session.secret_changed = True
    assert act_after_change(session, "log_in") == "log_in", "a refusal of the secret with status 200 was read again"
    session.secret_changed = False
    assert act_after_change(session, "log_in") == "read_again"
    for draft, verdict in ((right.put(at, "elsewhere"), "failed"), (right, "proved")):
        holder.draft = draft
        todo = what_now(session, number_of("access_token"), Before()).todo
        assert todo is not None
        assert (todo.act, todo.label) == ("read_again", "Try again")
        await session.do(todo.act)
        assert session.results["exchange"].verdict == verdict
        assert [each.leg for each in session.traffic[sent:]] == (["test"] if verdict == "proved" else [])
    assert verdicts(session) == {"authorize": "proved", "exchange": "proved", "test": "proved"}
    for changed in (
        right.put(("access_token", "url"), "https://elsewhere.test/token"),
        right.put(("authorization", "scopes"), ["another"]),
        right.put(("access_token", "snippet"), "return 1"),
        right.put(("access_token", "follow_ups"), [{"url": "https://acme.test/more"}]),
    ):
        assert act_after_change(session, "log_in", changed) == "log_in"
    await session.do("refresh")
    assert act_after_change(session, "log_in") == "log_in", "another token is in use"


@pytest.mark.asyncio
async def test_a_refresh_token_in_another_place_takes_no_other_log_in_either(
    provider: ScriptedProvider, session: Session, holder: Holder, person: Person
) -> None:
    provider.on("/token", lambda request: answer({"access_token": "a-token-of-the-scripted", "renew": "its-other-one"}))
    provider.on("/me", lambda request: answer({"profile": {"id": "u1", "real_name": "Ann Example"}}))
    await session.do("log_in")
    await session.do("refresh")
    assert session.results["refresh"].reason == "no_refresh_token"
    holder.draft = holder.draft.put(("access_token", "response", "refresh_token"), "renew")
    assert act_after_change(session, "log_in_and_revoke") == "log_in_and_revoke"
    act = act_after_change(session, "log_in_and_refresh")
    assert act == "read_again_and_refresh"
    person.opened = ""
    await session.do(act)
    assert session.results["refresh"].verdict == "proved"
    assert not person.opened


@pytest.mark.asyncio
async def test_a_log_in_that_was_declined_at_the_proof_begins_the_proof_anew(
    provider: ScriptedProvider, session: Session, person: Person
) -> None:
    """It logged in alone, so that the proof took one more log-in."""
    provider.play_well()
    assert resumed_act(session, "log_in") == "log_in"
    approves = person.parameters
    person.parameters = {"error": "access_denied", "state": "STATE"}
    await session.prove(by_code=True)
    assert session.results["authorize"].verdict == "failed"
    todo = what_now(session, number_of("authorization"), Before()).todo
    assert todo is not None
    assert (todo.act, todo.label, session.begun_for) == ("prove", "Log in again", "code")
    assert resumed_act(session, "refresh") == "refresh"
    person.parameters = approves
    await session.do("prove")
    assert session.proof is not None
    assert session.proof.passed
    assert resumed_act(session, "log_in") == "log_in", "it got there"


@pytest.mark.asyncio
async def test_what_was_refused_is_not_read_again(provider: ScriptedProvider, session: Session, holder: Holder) -> None:
    provider.play_well()
    assert act_after_change(session, "log_in") == "log_in", "there is no answer"
    provider.on("/token", lambda request: answer({"error": "invalid_grant"}, 400))
    await session.do("log_in")
    holder.draft = holder.draft.put(("access_token", "response", "access_token"), "data.token")
    assert act_after_change(session, "log_in") == "log_in"
    before = len(session.traffic)
    await session.do("read_again")
    assert len(session.traffic) == before, "a code is never sent twice"


CANCELLED = [(act, leg) for act, legs in ACTS.items() for leg in legs if not (reads_again(act) and leg == "exchange")]
"""Where anything is waited for; an answer that is read again is here."""


def names_of(session: Session) -> dict[Leg, State]:
    return {leg: each.state for leg, each in session.leg_stands().items()}


async def cancelled_at(leg: Leg, provider: ScriptedProvider, session: Session, work: Awaitable[object]) -> State:
    """Begin, cancel as soon as the leg waits for an answer, and return the state that it had then."""
    provider.holds = lambda: session.leg == leg
    task = asyncio.ensure_future(work)
    await provider.held.wait()
    state = stand(session, leg).state
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    provider.holds = lambda: False
    return state


@pytest.fixture
def visiting(person: Person, provider: ScriptedProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's browser asks the provider for its page first."""
    opens = Person.open

    async def visit_and_open(self: Person, url: str) -> bool:
        await fetch(f"{provider.origin}/authorize")
        return await opens(self, url)

    monkeypatch.setattr(Person, "open", visit_and_open)


@pytest.mark.asyncio
@pytest.mark.usefixtures("visiting")
@pytest.mark.parametrize(("act", "leg"), CANCELLED)
async def test_cancelled_anywhere_every_leg_has_a_state(
    act: Act, leg: Leg, provider: ScriptedProvider, session: Session
) -> None:
    provider.play_well()
    before: set[Leg] = set()
    if "authorize" not in ACTS[act]:
        await session.do("log_in")
        before = set(session.results) - {leg}
    state = await cancelled_at(leg, provider, session, session.do(act))
    assert state == ("waiting" if leg == "authorize" else "running")
    assert (session.phase, session.leg, session.log_in_url) == ("idle", None, "")
    done = before | set(ACTS[act][: ACTS[act].index(leg)])
    assert names_of(session) == {each: "proved" if each in done else "ready" for each in LEGS}
    assert {each.state for each in session.step_stands().values()} <= set(get_args(State))
    assert session.proof is None
    provider.play_well()
    await session.do("log_in")
    assert verdicts(session)["test"] == "proved", "it goes on"


@pytest.mark.asyncio
@pytest.mark.usefixtures("visiting")
@pytest.mark.parametrize("leg", ACTS["log_in"])
async def test_a_second_account_that_is_cancelled_leaves_the_first_as_it_was(
    leg: Leg, provider: ScriptedProvider, session: Session
) -> None:
    provider.play_well()
    await session.do("log_in")
    before = names_of(session)
    state = await cancelled_at(leg, provider, session, session.connect_second())
    assert state == before[leg], "what is under way is not of the first"
    assert (session.phase, session.leg, session.of_second) == ("idle", None, False)
    assert names_of(session) == before


@pytest.mark.asyncio
async def test_cancelled_before_anybody_is_sent_anywhere(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    await session.do("log_in")
    holder.asks_for_ages = True
    task = asyncio.create_task(session.prove())
    await holder.asked.wait()
    during = session.phase
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (during, session.phase) == ("working", "idle")
    assert set(names_of(session).values()) == {"ready"}, "what the last run showed is gone: another one was begun"


@pytest.mark.asyncio
async def test_after_the_log_in_nobody_is_waited_for(provider: ScriptedProvider, session: Session) -> None:
    provider.play_well()
    assert await cancelled_at("exchange", provider, session, session.prove()) == "running"


@pytest.mark.asyncio
async def test_each_leg_goes_stale_by_what_it_was_run_with(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.play_well()
    proof = await session.prove(only=with_needed(["test"]))
    assert (proof.passed, session.proof_stale) == (False, False)
    holder.draft = holder.draft.put(("test_call", "method"), "POST")
    await session.do("test")
    states = names_of(session)
    assert (states["authorize"], states["exchange"], states["test"]) == ("stale", "stale", "proved")
    assert session.stale_legs == set(LEGS) - {"test"}
    assert session.proof_stale, "that one leg was run again makes no proof of another spec good"
    holder.draft = holder.draft.put(("test_call", "method"), "GET")
    assert names_of(session)["test"] == "stale"
    assert not session.proof_stale


@pytest.mark.asyncio
async def test_two_changes_are_tried_until_it_works(provider: ScriptedProvider, session: Session) -> None:
    provider.on("/token", answer({"error": "invalid_client"}, 401))
    tried = session.trouble.tried
    for _ in range(2):
        assert tried.may_change(5)
        tried.changed(5, Fix(say("Send it as JSON"), (Edit(("access_token", "body_format"), "json"),)))
        await session.do("log_in")
    assert not tried.may_change(5)
    provider.play_well()
    await session.do("log_in")
    assert tried.may_change(5)


@pytest.mark.asyncio
async def test_what_was_tried_is_told_with_its_result_until_the_client_is_another(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.on("/token", answer({"error": "invalid_client"}, 401))
    tried, step = session.trouble.tried, number_of("access_token")

    def told() -> tuple[list[str], str]:
        found = tried.told(step, session.trouble.found["exchange"].cause)
        return [f"{each.what} {each.status}" for each in found.attempts], found.follows

    await session.do("log_in")
    assert told() == (["Body 401"], "Another way of sending is not tried yet.")
    first = session.results["exchange"]
    fix = session.trouble.found["exchange"].cause.fix
    assert fix is not None
    holder.draft = fix.apply(holder.draft)
    assert session.trouble.diagnosis_of(first) is session.trouble.diagnosis_of(first), (
        "the draft changed, and it is told again"
    )
    tried.changed(step, fix)
    await session.do("log_in")
    ways = ["Body 401", "Basic 401"]
    assert told()[0] == ways, "the way itself, and not once more as a change"
    assert "not the cause" in told()[1]
    holder.draft = holder.draft.put(("client", "client_id"), "another")
    await session.do("log_in")
    assert told()[0] == ["Basic 401"]


@pytest.mark.asyncio
async def test_a_failure_means_the_same_whoever_asks(
    provider: ScriptedProvider, session: Session, holder: Holder
) -> None:
    provider.on("/token", answer({"error": "invalid_client", "error_description": f"not {CLIENT_SECRET}"}, 401))
    proof = await session.prove(only=with_needed(["exchange"]))
    result, found = session.results["exchange"], session.trouble.found["exchange"]
    assert session.trouble.diagnosis_of(result) is found
    assert [cause.code for cause in proof.legs[1].causes] == [cause.code for cause in found.causes]
    assert CLIENT_SECRET not in found.said
    assert session.redactor.text(CLIENT_SECRET) != CLIENT_SECRET
    holder.draft = holder.draft.put(("name",), "Another")
    assert session.trouble.diagnosis_of(result) is not found, "its changes are made for the draft as it is now"


@pytest.mark.asyncio
async def test_a_page_that_was_not_sent_back_counts_as_what_led_to_it(session: Session, holder: Holder) -> None:
    found = session.trouble.diagnosis_of_page("error=invalid_scope")
    assert found.leg == "authorize"
    assert fingerprint(holder.draft) in session.trouble.tried.failed
    assert session.trouble.likely_steps == {"authorize": found.step}
    assert session.redactor.text("nothing is known") == "nothing is known"
    session.trouble.waiting_at("http://localhost:8765/callback")
    session.trouble.diagnosis_of_page("error=redirect_uri_mismatch")
    assert [each.redirect_uri for each in session.trouble.refusals] == ["http://localhost:8765/callback"]


@pytest.mark.asyncio
async def test_what_came_in_while_it_waited_and_that_no_browser_opened_are_known(
    provider: ScriptedProvider, session: Session, holder: Holder, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.play_well()
    opens = Person.open
    later: list[asyncio.Task[bool]] = []

    async def stray_first(self: Person, url: str) -> bool:
        where = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]

        async def come() -> bool:
            await fetch(f"{where}?code=other&state=other")
            return await opens(self, url)

        later.append(asyncio.create_task(come()))
        return False

    monkeypatch.setattr(Person, "open", stray_first)
    await session.do("log_in")
    await asyncio.gather(*later)
    assert verdicts(session)["test"] == "proved"
    assert {type(event) for event in holder.events} >= {BrowserNotOpened, CallbackIgnored}


@pytest.mark.asyncio
async def test_nothing_is_left_of_a_document_that_is_left(provider: ScriptedProvider, session: Session) -> None:
    provider.play_well()
    session.inputs["region"] = "eu"
    await session.prove()
    session.trouble.refused("mismatch")
    session.trouble.refused("mismatch")
    known = session.trouble.refusals
    assert len(known) == 1, "told once"
    session.forget()
    assert (session.connection, session.proof, session.results, session.traffic) == (None, None, {}, [])
    assert (session.inputs, session.trouble.refusals, session.trouble.likely_steps) == ({}, (), {})
    assert not session.stale


@pytest.mark.asyncio
async def test_a_secret_that_was_given_after_the_log_in_is_sent_from_the_next_call_on(
    provider: ScriptedProvider, session: Session, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log-in sent none, the test call wants it: it was said to be missing for as long as nobody logged in anew."""

    async def secret(spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        return given[-1]

    given = [""]
    monkeypatch.setattr(session, "_dependencies", session._dependencies._replace(secret=secret))
    holder.draft = holder.draft.put(("access_token", "client_authentication"), "none")
    rows = len(holder.draft.partial_spec.test_call.headers)
    row = {"name": "x-api-key", "value": f"{CLIENT_ID.template}:{CLIENT_SECRET_PATH.template}"}
    holder.draft = holder.draft.put(("test_call", "headers", rows), row)
    provider.play_well()
    await session.do("log_in")
    assert (verdicts(session)["exchange"], session.results["test"].reason) == ("proved", "value_missing")
    given.append("given later")
    session.secret_changed = True
    await session.do("test")
    assert verdicts(session)["test"] == "proved"
    assert session.connection is not None
    sent = dict(session.connection.exchanges[-1].request.headers)["x-api-key"]
    assert sent.endswith(":given later")
    assert "given later" not in session.connection.redactor.text(sent)


def test_a_page_of_an_earlier_log_in_is_explained_and_not_held_against_the_draft(session: Session) -> None:
    """The redirect URL counted as refused, though the portal had it by then."""
    page = "redirect_uri_mismatch: The redirect URI in the request does not match."
    trouble = session.trouble
    earlier = trouble.diagnosis_of_page(page, earlier=True)
    assert (earlier.cause.code, trouble.likely_steps) == ("redirect-mismatch", {})
    assert trouble.diagnosis_of_page(page).cause.code == earlier.cause.code
    assert trouble.likely_steps != {}
