"""Each standstill says in one sentence what happened, and names the one thing to do."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import pytest

from connection_wizard.diagnosis.rules import RULES
from connection_wizard.oauth.legs import LEG_STEPS, LEGS, Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.values import Values
from connection_wizard.session.beforehand import (
    FOR_THE_TEST,
    NEEDED,
    NO_BROWSER,
    NO_SECRET,
    NOT_BEGUN,
    SECRET_AT,
    SECRET_GONE,
    Before,
    Hitch,
    WhatNow,
    before_any_run,
    fields_without_value,
)
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.progress import STOPPED
from connection_wizard.session.session import Session
from connection_wizard.session.unnamed_account import asking_each
from connection_wizard.session.what_now import OF_SECRET, place_label, what_now
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.left_blank import is_left_blank
from connection_wizard.spec.paths import MISSING
from connection_wizard.spec.rules.actions import sends_otherwise
from connection_wizard.steps import FINISH, number_of
from connection_wizard.words import NOTHING, say

DOCUMENT: dict[str, Any] = {
    "spec_version": 1,
    "client": {"client_id": "abc"},
    "authorization": {"url": "https://login.acme.test/authorize"},
    "access_token": {"url": "https://login.acme.test/token"},
    "test_call": {"url": "https://api.acme.test/me"},
    "refresh_token": {"url": "https://login.acme.test/token"},
    "revoke_token": {"url": "https://login.acme.test/revoke"},
}
REFUSED: dict[str, Any] = {
    "use": "exchange",
    "error": "invalid_client",
    "said_why": True,
    "status": 401,
    "step": "access_token",
}


def result(leg: Leg, reason: str, **values: Any) -> LegResult:
    """A leg that failed for a reason."""
    return LegResult(leg, "failed", cast(Any, reason), values)


def worked(leg: Leg, reason: str, **values: Any) -> LegResult:
    """A leg that did its work."""
    return LegResult(leg, "proved", cast(Any, reason), values)


LOGGED_IN = worked("authorize", "logged_in", state_verified=True)
TOKEN = worked("exchange", "token_received", expires_in=None, refresh_token=True)
TESTED = worked("test", "test_answered", status=200)


@pytest.fixture
def session() -> Session:
    """A session in which nothing runs."""
    draft = Draft(DOCUMENT)
    nobody = cast(Any, None)
    return Session(lambda: draft, Dependencies(nobody, nobody, nobody, nobody), lambda event: None)


def of(session: Session, *results: LegResult, page: int = 0) -> WhatNow:
    """What is said after some legs."""
    session.results = {each.leg: each for each in results}
    return what_now(session, page, Before())


def test_before_anything_ran_the_first_thing_that_lacks_is_the_one_to_do(session: Session) -> None:
    now = what_now(session, 0, Before(missing=NEEDED[:2]))
    assert now.todo is not None
    assert (now.state, now.todo.way, now.todo.at) == ("not set up", "place", NEEDED[0])
    assert "client ID and authorization URL" in now.detail
    now = what_now(session, 0, Before(wrong=NEEDED[2:]))
    assert now.todo is not None
    assert (now.todo.step, now.todo.at) == (number_of("access_token"), NEEDED[2])
    assert "mended first: token URL" in now.detail


def test_where_nothing_is_there_yet_the_page_says_where_to_begin(session: Session) -> None:
    """A list of all that lacks would be told once more beside it."""
    now = what_now(session, 0, Before(missing=NEEDED, begins=True))
    assert (now.state, now.detail, now.todo) == ("not set up", "", None)


def test_a_secret_that_lacks_leads_to_its_field(session: Session) -> None:
    for secret, why in (("absent", NO_SECRET), ("gone", SECRET_GONE)):
        now = what_now(session, 0, Before(client_secret=cast(Any, secret)))
        assert (now.detail, now.todo) == (why.sentence, why.todo)
        assert now.todo is not None
        assert (now.todo.step, now.todo.at) == (number_of("credentials"), SECRET_AT)
    unknown, here = (what_now(session, 0, Before(client_secret=cast(Any, each))) for each in ("unknown", "here"))
    assert unknown.state == here.state == "ready"
    assert unknown.detail != here.detail


def test_who_was_never_told_what_to_enter_in_the_portal_is_led_there_before_the_log_in(session: Session) -> None:
    """Whoever pastes a page comes straight to the credentials, and the provider refused the first log-in."""
    now = what_now(session, number_of("credentials"), Before(redirects_told=False))
    assert now.todo is not None
    assert (now.state, now.todo.step, now.todo.at) == ("ready", number_of("redirect"), ("redirect_url",))
    lacking = what_now(session, 0, Before(client_secret="absent", redirects_told=False))
    assert lacking.detail == NO_SECRET.sentence, "one thing at a time"
    assert what_now(session, 0, Before()).todo is None


def test_a_kept_proof_is_told_where_nothing_ran(session: Session) -> None:
    kept = what_now(session, 0, Before(proof="passed"))
    assert (kept.state, str(kept.sentence)) == ("proved", "Proved.")
    lacking = what_now(session, 0, Before(proof="passed", without=("refresh", "revoke")))
    assert (lacking.state, str(lacking.sentence)) == ("proved", "Proved, without refreshing and revoking.")
    stale = what_now(session, 0, Before(proof="stale"))
    assert stale.state == "stale"
    assert stale.detail


def test_while_it_runs_the_leg_is_named(session: Session) -> None:
    assert what_now(session, 0, Before(), busy=True).state == "running"
    assert what_now(session, FINISH, Before(), busy=True, errors=frozenset({"name_missing"})).detail == ""
    session.phase, session.leg = "working", "exchange"
    assert "access token" in what_now(session, 0, Before()).sentence


def test_while_it_waits_an_error_page_can_be_told(session: Session) -> None:
    session.phase = "waiting"
    first = what_now(session, 0, Before())
    assert (first.state, first.page_told) == ("waiting", True)
    session.of_second = True
    assert what_now(session, 0, Before()).sentence != first.sentence
    no_browser = what_now(session, 0, Before(), NO_BROWSER)
    assert no_browser.page_told
    assert no_browser.todo is not None
    assert no_browser.todo.way == "link"


def test_what_came_in_between_is_told_until_the_next_act(session: Session) -> None:
    now = what_now(session, 0, Before(), NOT_BEGUN)
    assert now.todo is not None
    assert now.todo.step == number_of("redirect")
    assert what_now(session, 0, Before(), Hitch(say("Something."))).todo is None


def test_what_was_cancelled_can_be_tried_again_and_a_log_in_may_have_shown_an_error(session: Session) -> None:
    session.broken_off = "authorize"
    now = what_now(session, 0, Before())
    assert (now.state, now.page_told) == ("ready", True)
    session.broken_off = "refresh"
    now = what_now(session, 0, Before())
    assert now.todo is not None
    assert (now.todo.way, now.todo.act, now.page_told) == ("act", "refresh", False)


def test_a_log_in_that_nobody_came_back_from_may_have_shown_an_error(session: Session) -> None:
    late = of(session, result("authorize", "log_in_timed_out", seconds=600), page=number_of("authorization"))
    assert (late.state, late.page_told) == ("failed", True)
    words = ProviderWords(error="access_denied")
    denied = LegResult("authorize", "failed", "authorization_denied", {"error": "access_denied"}, words=words)
    assert not of(session, denied).page_told, "it was sent back: nothing is left to be told"


def test_elsewhere_the_card_is_the_thing_to_do_and_on_its_page_what_it_says(session: Session) -> None:
    taken = result("authorize", "port_in_use", port=8765)
    elsewhere = of(session, taken, page=FINISH)
    assert elsewhere.todo is not None
    assert (elsewhere.todo.way, elsewhere.todo.step) == ("card", LEG_STEPS["authorize"])
    here = of(session, taken, page=number_of("authorization"))
    assert here.todo is not None
    assert (here.todo.way, here.todo.step, here.todo.at) == ("place", number_of("redirect"), ("live_redirect", "port"))
    assert "port" in here.todo.label
    assert of(session, taken, page=number_of("redirect")).todo == here.todo, "one is where it is mended already"


def test_what_may_do_by_itself_is_tried_again(session: Session) -> None:
    unclear = result("test_after_revoke", "provider_unavailable", status=503, after_revoke=True, step=7)
    now = of(session, LOGGED_IN, TOKEN, TESTED, unclear, page=number_of("revoke_token"))
    assert now.todo is not None
    assert (now.todo.way, now.todo.act) == ("act", "revoke")
    assert "Logged in." in now.detail
    twice = result("authorize", "parameter_repeated", name="code")
    now = of(session, twice, page=number_of("authorization"))
    assert now.todo is not None
    assert (now.todo.way, now.todo.act) == ("act", "log_in")


def test_a_refused_secret_leads_to_its_field(session: Session) -> None:
    words = ProviderWords(error="invalid_client", description="The client secret is wrong")
    refused = LegResult("exchange", "failed", "request_refused", REFUSED, at=("access_token",), words=words)
    now = of(session, LOGGED_IN, refused, page=number_of("access_token"))
    assert now.detail == STOPPED["exchange"]
    assert now.todo is not None
    assert now.todo.at == SECRET_AT
    assert now.todo.label == place_label(SECRET_AT)


def test_an_empty_step_is_filled_in_and_a_token_that_we_revoked_is_ours(session: Session) -> None:
    session.draft = lambda: Draft({**DOCUMENT, "test_call": {}})
    now = of(session, LOGGED_IN, TOKEN, result("test", "no_url", step=8))
    assert now.todo is not None
    assert (now.state, now.todo.step, now.todo.at) == ("not set up", number_of("test_call"), ("test_call", "url"))
    session.draft = lambda: Draft(DOCUMENT)
    now = of(session, LOGGED_IN, TOKEN, result("test", "revoked_by_you"))
    assert now.todo is not None
    assert (now.state, now.todo.act) == ("stale", "log_in")


def test_what_worked_is_told_and_that_it_was_changed_since(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    now = of(session, LOGGED_IN, TOKEN, TESTED)
    assert (now.state, now.sentence) == ("proved", "Logged in. Test call works.")
    session.traffic = [cast(Any, None)]
    assert of(session, LOGGED_IN, TOKEN).detail == "1 request"
    untried = LegResult("test", "not tried", "code_not_run", {}, said=None)
    assert of(session, LOGGED_IN, TOKEN, untried).state == "ready"
    assert of(session, LOGGED_IN).state == "ready"
    monkeypatch.setattr(Session, "stale", True)
    now = of(session, LOGGED_IN, TOKEN)
    assert (now.state, now.todo and now.todo.label) == ("stale", "Log in again")


@pytest.mark.parametrize("played", [False, True])
def test_what_was_proved_and_changed_since_is_proved_again(
    session: Session, monkeypatch: pytest.MonkeyPatch, played: bool
) -> None:
    monkeypatch.setattr(Session, "stale", True)
    session.rehearsal = cast(Any, object()) if played else None
    session.rehearsed, session.proof = (
        (cast(Any, object()), None) if played else (None, cast(Any, SimpleNamespace(passed=True)))
    )
    now = of(session, LOGGED_IN, TOKEN)
    assert now.todo is not None
    words = "Rehearse the whole connection" if played else "Prove the whole connection"
    assert (now.todo.label, now.todo.step) == (words, FINISH)
    assert of(session, LOGGED_IN, TOKEN, page=FINISH).todo is None


TOKEN_ITSELF = "${context.authData.accesstokencode.access_token}"
OTHERWISE = {
    "test_call": {
        "method": "GET",
        "url": "https://acme.test/me",
        "headers": [{"name": "Authorization", "value": f"Bearer {TOKEN_ITSELF}"}],
    },
    "request_parameters": {"headers": [{"name": "X-Token", "value": TOKEN_ITSELF}]},
}
BESIDE: dict[str, Any] = {
    "test_call": {
        "method": "GET",
        "url": "https://login.acme.test/oauth/metadata",
        "headers": [{"name": "Authorization", "value": f"OAuth {TOKEN_ITSELF}"}],
    },
    "request_parameters": {"headers": [{"name": "Authorization", "value": f"Bearer {TOKEN_ITSELF}"}]},
}
SEEN = [{"code": "request_differs_from_test", "reason": "Actions are another API."}]
PICKED: dict[str, Any] = {
    **DOCUMENT,
    "connection_label": {"path": "authData.testcode.name"},
    "unique_identifier": {"path": "authData.testcode.id"},
    "whitelist": ["acme.test"],
}


@pytest.mark.parametrize(
    ("change", "step"),
    [
        ({"connection_label": {}}, "label"),
        ({"unique_identifier": {}}, "identifier"),
        ({"whitelist": []}, "whitelist"),
        ({"refresh_token": ...}, "refresh_token"),
        ({"revoke_token": ...}, "revoke_token"),
        ({"connection_label": {}, "whitelist": []}, "label"),
        (OTHERWISE, "parameters"),
        (OTHERWISE | {"request_parameters": {}}, "parameters"),
    ],
)
def test_after_the_test_call_the_next_thing_is_named_and_on_its_page_said(
    session: Session, change: dict[str, Any], step: str
) -> None:
    document = {name: part for name, part in (PICKED | change).items() if part is not ...}
    session.draft = lambda: Draft(document)
    now = of(session, LOGGED_IN, TOKEN, TESTED)
    assert now.todo is not None
    assert (now.state, now.todo.way, now.todo.step) == ("proved", "place", number_of(step))
    here = of(session, LOGGED_IN, TOKEN, TESTED, page=number_of(step))
    if step == "identifier":  # it may be left blank, and holds nobody
        assert here.todo is not None
        assert here.todo.step == FINISH
    else:
        assert here.todo is None
        assert "above" in here.detail


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"whitelist": []}, "whitelist"),
        *((one, "parameters") for one in (OTHERWISE, OTHERWISE | {"request_parameters": {}})),
    ],
)
def test_what_follows_from_the_other_steps_is_done_by_the_link_itself(
    session: Session, change: dict[str, Any], key: str
) -> None:
    """It led to a page with a button of the same words."""
    session.draft = lambda: Draft(PICKED | change)
    now = of(session, LOGGED_IN, TOKEN, TESTED)
    assert now.todo is not None
    assert now.todo.step == number_of(key)
    assert now.todo.fix is not None
    done = now.todo.fix.apply(Draft(PICKED | change))
    session.draft = lambda: done
    after = of(session, LOGGED_IN, TOKEN, TESTED)
    assert after.todo is not None
    assert after.todo.step == FINISH


def test_where_an_answer_tells_of_nobody_another_call_comes_next(session: Session) -> None:
    """A call that lists what there is works, and nobody can pick a name in it: the strip led to an empty answer."""
    session.draft = partial(Draft, {**PICKED, "connection_label": {}})
    answers: list[tuple[Any, str]] = [({"items": []}, "test_call"), ({"id": "u-1", "name": "Ada"}, "label")]
    for answer, step in answers:
        session.connection = cast(Any, SimpleNamespace(values=Values({"testcode": answer, "accesstokencode": {}})))
        now, again = (of(session, LOGGED_IN, TOKEN, TESTED) for _ in range(2))
        assert now == again
        assert now.todo is not None
        assert (now.state, now.todo.way, now.todo.step) == ("proved", "place", number_of(step))
    session.connection = cast(Any, SimpleNamespace(values=Values({"testcode": [], "accesstokencode": {}})))
    here = of(session, LOGGED_IN, TOKEN, TESTED, page=number_of("test_call"))
    assert here.todo is not None, "a provider may have no such call"
    assert (here.todo.step, "Choose another test call" in here.detail) == (number_of("fields"), True)
    projects = [{"id": "p-1", "name": "Welcome", "color": ""}, {"id": "p-2", "name": "Work", "color": ""}]
    session.connection = cast(Any, SimpleNamespace(values=Values({"testcode": projects, "accesstokencode": {}})))
    here = of(session, LOGGED_IN, TOKEN, TESTED, page=number_of("test_call"))
    assert here.todo is not None
    assert here.todo.step == number_of("label")
    there = of(session, LOGGED_IN, TOKEN, TESTED, page=number_of("label"))
    assert there.todo is not None
    assert there.todo.step == number_of("fields"), "it led back to the call, and from there to the label"
    session.connection = cast(Any, SimpleNamespace(values=Values({"accesstokencode": {}})))
    before = of(session, LOGGED_IN, TOKEN, TESTED)
    assert before.todo is not None
    assert before.todo.step == number_of("label"), "no answer says nothing"


@pytest.mark.parametrize(("name", "required"), [("Acme", False), ("", True)])
def test_where_no_call_tells_whose_an_account_is_each_person_is_asked_for_a_name(name: str, required: bool) -> None:
    """Label and identifier can be picked in nothing: the strip led in a circle, and no export was to be had."""
    before = {**PICKED, "name": name, "connection_label": {}, "unique_identifier": {}, "fields": [{"key": "region"}]}
    session, drafts = with_draft(before)
    session.connection = cast(Any, SimpleNamespace(values=Values({"testcode": {"items": []}, "accesstokencode": {}})))
    now = of(session, LOGGED_IN, TOKEN, TESTED, page=number_of("label"))
    assert now.todo is not None
    assert now.todo.fix is not None
    drafts.append(now.todo.fix.apply(drafts[0]))
    spec = drafts[-1].partial_spec
    field = spec.fields[1]
    assert (field.key, field.default, field.required) == ("connection_name", name, required)
    assert (spec.connection_label.path, spec.connection_label.name) == ("authData.connection_name", "Connection name")
    assert is_left_blank(drafts[-1])
    told = [one.path for one in findings(drafts[-1]) if one.path[:1] in (("fields",), ("connection_label",))]
    assert [at for at in told if at[:2] != ("fields", 0)] == []
    after = of(session, LOGGED_IN, TOKEN, TESTED, page=number_of("label"))
    assert after.todo is not None
    assert after.todo.step == FINISH
    assert asking_each(drafts[-1], NOTHING).edits[0].value["key"] == "connection_name1"


def test_what_each_customer_fills_in_for_the_call_names_the_account() -> None:
    """Their server's name was typed before the log-in, and the strip said that nothing names the account."""
    field = {"key": "site", "label": "Site", "type": "string"}
    url = "https://${context.authData.site}.acme.test/projects"
    session, _ = with_draft({**PICKED, "connection_label": {}, "fields": [field], "test_call": {"url": url}})
    shop, log_in = ({"Authorization": {"code": "c", **more}} for more in ({"shop": "harbour"}, {"state": "s"}))
    came: list[tuple[dict[str, Any], str]] = [({"site": "harbour"}, "label"), ({"site": ""}, "test_call")]
    for more, step in (*came, (shop, "label"), (log_in, "test_call")):
        session.connection = cast(Any, SimpleNamespace(values=Values({"testcode": [], **more})))
        now = of(session, LOGGED_IN, TOKEN, TESTED)
        assert now.todo is not None
        assert now.todo.step == number_of(step)


def test_where_nothing_is_open_it_is_proved_and_then_handed_over(session: Session) -> None:
    for document in (
        PICKED,
        PICKED | {"whitelist": [], "skip_whitelist_check": True, "refresh_token": None},
        PICKED | {"unique_identifier": {}, "seen": [{"code": "identifier_missing", "reason": "One account each."}]},
        PICKED | OTHERWISE | {"seen": SEEN},
    ):
        session.draft = partial(Draft, document)
        now = of(session, LOGGED_IN, TOKEN, TESTED)
        assert now.todo is not None
        assert (now.todo.step, now.todo.at) == (FINISH, ())
        there = of(session, LOGGED_IN, TOKEN, TESTED, page=FINISH)
        assert there.todo is None
        assert there.detail.endswith("0 requests")
        session.results = {}
        kept = what_now(session, 0, Before(proof="passed"))
        assert kept.todo is not None
        assert (kept.todo.step, kept.todo.label != now.todo.label) == (FINISH, True)
        assert what_now(session, FINISH, Before(proof="passed")).todo is None


def test_what_is_left_after_the_proof_is_told_and_then_that_all_is_done(session: Session) -> None:
    """It said “Hand it over above” for ever."""
    session.draft = partial(Draft, PICKED)
    replayed = Session(session.draft, cast(Any, None), print)
    of(session, LOGGED_IN, TOKEN, TESTED)
    left = what_now(session, 0, Before(), proved=True, left=lambda: "export")
    assert left.todo is not None
    assert (left.todo.label, left.todo.step) == ("Export it for your team", FINISH)
    for page in (0, FINISH):
        now = what_now(session, page, Before(), proved=True, left=lambda: None)
        assert (now.state, now.todo) == ("proved", None)
        assert now.sentence.startswith("All is done")
        kept = what_now(replayed, page, Before(proof="passed"), left=lambda: None)
        assert kept.sentence == now.sentence


def test_the_last_page_offers_nothing_beside_its_main_action(session: Session) -> None:
    """There each stage has one; the strip says it, and only what is mended elsewhere is led to."""
    session.draft = partial(Draft, PICKED)
    assert what_now(session, FINISH, Before()).detail == "Prove the whole connection above."
    assert what_now(session, FINISH, Before(), errors=frozenset({"name_missing"})).detail == "Mend the points above."
    lacking = what_now(session, FINISH, Before(client_secret="absent"))
    assert lacking.todo is not None
    assert what_now(session, FINISH, Before(), proved=True, left=lambda: None).state == "ready"
    session.draft = partial(Draft, PICKED | {"unique_identifier": {}})
    assert of(session, LOGGED_IN, TOKEN, TESTED, page=FINISH).detail.startswith("Prove the whole connection above.")
    failed = of(session, LOGGED_IN, TOKEN, result("test", "request_refused", **REFUSED), page=FINISH)
    assert failed.todo is not None
    assert (failed.todo.way, failed.todo.step) == ("card", number_of("test_call"))
    mended_first = what_now(session, FINISH, Before(), errors=frozenset({"name_missing"}))
    assert (mended_first.sentence, mended_first.todo) == (failed.sentence, None)
    session.broken_off = "refresh"
    stopped = what_now(session, FINISH, Before())
    assert (stopped.todo, "Prove the whole connection above." in stopped.detail) == (None, True)
    all_done = what_now(session, FINISH, Before(), proved=True, left=lambda: None)
    assert (all_done.todo, all_done.detail) == (None, "")


def test_what_only_a_rehearsal_makes_up_is_no_error_of_it(session: Session) -> None:
    session.draft = partial(Draft, PICKED)
    session.rehearsal = cast(Any, object())
    of(session, LOGGED_IN, TOKEN, TESTED)
    made_up = frozenset({"client_id_missing"})
    assert "Rehearse the whole connection above." in what_now(session, FINISH, Before(), errors=made_up).detail
    assert "Prove the whole connection above." in what_now(session, FINISH, Before()).detail
    both = what_now(session, FINISH, Before(), errors=made_up | {"name_missing"})
    assert both.detail == "Mend the points above."


def test_a_kept_proof_that_stopped_leads_to_its_step() -> None:
    now = before_any_run(Before(stopped=number_of("test_call")))
    assert now.state == "failed"
    assert now.todo is not None
    assert now.todo.step == number_of("test_call")


def test_an_identifier_that_did_not_hold_is_picked_again(session: Session) -> None:
    """Each call worked, and it is no proof: that was told as if nothing had been wrong."""
    session.draft = partial(Draft, PICKED)
    for holds, state, step in ((False, "failed", number_of("identifier")), (True, "proved", FINISH)):
        session.proof = cast(Any, SimpleNamespace(passed=False, identifier_holds=holds))
        now = of(session, LOGGED_IN, TOKEN, TESTED)
        assert now.todo is not None
        assert (now.state, now.todo.step) == (state, step)
    session.proof = cast(Any, SimpleNamespace(passed=True, without=()))
    assert of(session, LOGGED_IN, TOKEN, TESTED).sentence == "All checks passed."
    session.proof = cast(Any, SimpleNamespace(passed=True, without=("revoke",)))
    assert of(session, LOGGED_IN, TOKEN, TESTED).sentence == "Proved, without revoking."


@pytest.mark.parametrize(
    ("answer", "step"),
    [
        ({"data": [{"id": 7, "name": "Truck"}]}, "label"),
        ({"data": {"name": "Acme"}}, "identifier"),
        ({"data": {"name": None, "id": 7}}, None),
        (MISSING, None),
    ],
)
def test_what_is_picked_and_in_no_answer_is_picked_before_a_proof_and_after_one(
    session: Session, answer: Any, step: str | None
) -> None:
    """Picked from the page of another call: the strip led to the proof, which passed with nothing to tell it by."""
    label, identifier = ({"path": f"authData.testcode.data.{name}"} for name in ("name", "id"))
    session.draft = partial(Draft, PICKED | {"connection_label": label, "unique_identifier": identifier})
    held = {} if answer is MISSING else {"testcode": answer}
    session.connection = cast(Any, SimpleNamespace(values=Values(held)))
    now = of(session, LOGGED_IN, TOKEN, TESTED)
    assert now.todo is not None
    assert now.todo.step == (FINISH if step is None else number_of(step))
    session.proof = cast(Any, SimpleNamespace(passed=False, identifier_holds=step is None))
    after = of(session, LOGGED_IN, TOKEN, TESTED)
    assert after.todo is not None
    assert (after.state, after.todo.step) == ("proved" if step is None else "failed", now.todo.step)
    assert not session.came.leads_nowhere("res.name"), "a finding says so of what is no path of a connection"
    session.rehearsal = cast(Any, object())
    assert not session.came.leads_nowhere(label["path"]), "what is made up says nothing of it"


def test_what_has_to_be_mended_comes_before_the_proof(session: Session) -> None:
    """It led to the proof, whose stage cannot be opened then."""
    session.draft = partial(Draft, PICKED)
    of(session, LOGGED_IN, TOKEN, TESTED)
    now = what_now(session, number_of("label"), Before(), errors=frozenset({"name_missing"}))
    assert now.todo is not None
    assert (now.todo.label, now.todo.step) == ("Mend what is open", FINISH)
    there = what_now(session, FINISH, Before(), errors=frozenset({"name_missing"}))
    assert there.todo is None
    assert there.detail.startswith("Mend the points above.")


def test_a_place_without_a_name_is_called_by_its_step() -> None:
    assert "Redirect URL" in place_label(("redirect_url",))
    assert place_label(()) != place_label(("redirect_url",))


def test_each_leg_says_where_it_stopped() -> None:
    assert set(STOPPED) == set(LEGS)


EMPTY = {**DOCUMENT, "test_call": {}}
NOT_THERE = result("test", "no_url", use="test", step="test_call")


def with_draft(document: dict[str, Any]) -> tuple[Session, list[Draft]]:
    """A session whose draft may be another one later."""
    drafts, nobody = [Draft(document)], cast(Any, None)
    return Session(lambda: drafts[-1], Dependencies(nobody, nobody, nobody, nobody), lambda event: None), drafts


def test_an_empty_step_is_told_after_what_worked() -> None:
    """It said “nothing was sent” and no more, though the log-in had brought a token."""
    session, drafts = with_draft(EMPTY)
    now = of(session, LOGGED_IN, TOKEN, NOT_THERE)
    assert (now.state, str(now.sentence)) == ("not set up", "Logged in.")
    assert now.todo is not None
    assert now.todo.at == ("test_call", "url")
    drafts.append(Draft(DOCUMENT))
    filled = of(session, LOGGED_IN, TOKEN, NOT_THERE)
    assert (filled.state, str(filled.sentence)) == ("ready", "Logged in.")
    assert filled.todo is not None
    assert (filled.todo.way, filled.todo.act) == ("act", "test")
    for leg in ("authorize", "exchange"):
        session.run_specs.ran(leg, drafts[0].partial_spec)
    drafts.append(Draft(DOCUMENT).put(("authorization", "scopes"), ["more"]))
    filled = of(session, LOGGED_IN, TOKEN, NOT_THERE)
    assert (filled.todo and filled.todo.act) == "log_in", "the token that there is lacks the scope"


def test_an_empty_authorization_that_was_filled_in_was_not_run_yet() -> None:
    session, _ = with_draft(DOCUMENT)
    now = of(session, result("authorize", "no_authorization_url", step="authorization"))
    assert (now.state, str(now.sentence)) == ("ready", "Not run yet.")
    assert now.todo is not None
    assert now.todo.act == "log_in"


@pytest.mark.parametrize(
    ("changes", "act"),
    [({"access_token": {"url": "https://login.acme.test/v2/token"}}, "log_in"), ({"name": "Other"}, None)],
)
def test_after_a_change_it_leads_to_what_is_run_again(changes: dict[str, Any], act: str | None) -> None:
    """The link led to the card of what was mended already."""
    session, drafts = with_draft(DOCUMENT)
    for leg in ("authorize", "exchange"):
        session.run_specs.ran(leg, drafts[0].partial_spec)
    drafts.append(Draft({**DOCUMENT, **changes}))
    now = of(session, LOGGED_IN, result("exchange", "request_refused", **REFUSED), page=number_of("credentials"))
    assert now.state == "failed"
    assert now.todo is not None
    assert (now.todo.act if now.todo.way == "act" else None) == act


def test_keeping_what_the_log_in_brought_needs_no_other_log_in() -> None:
    """A value was inserted from the answers, and another log-in was asked for, for nothing."""
    session, drafts = with_draft(DOCUMENT)
    for leg in ("authorize", "exchange", "test"):
        session.run_specs.ran(leg, drafts[0].partial_spec)
    drafts.append(Draft({**DOCUMENT, "authorization": {**DOCUMENT["authorization"], "callback": {"keep": ["realm"]}}}))
    assert of(session, LOGGED_IN, TOKEN, TESTED).state == "proved"
    drafts.append(Draft({**DOCUMENT, "authorization": {**DOCUMENT["authorization"], "callback": {"code": "c"}}}))
    assert of(session, LOGGED_IN, TOKEN, TESTED).state == "stale"


@pytest.mark.parametrize(
    ("changes", "legs", "act"),
    [
        ({"test_call": {"url": "https://acme.test/v2/me"}}, (), "test"),
        ({"test_call": {"url": "https://acme.test/v2/me"}}, ("refresh", "test_after_refresh"), "test"),
        ({"refresh_token": {"url": "https://acme.test/v2/token"}}, ("refresh", "test_after_refresh"), "refresh"),
        ({"authorization": {"url": "https://acme.test/v2/authorize"}}, (), "log_in"),
        ({"access_token": {"url": "https://acme.test/v2/token"}, "test_call": {"url": "https://a.test"}}, (), "log_in"),
    ],
)
def test_what_the_token_does_for_takes_no_other_log_in(
    changes: dict[str, Any], legs: tuple[Leg, ...], act: str
) -> None:
    """A page that was pasted for the test call made another log-in what stood out."""
    session, drafts = with_draft(DOCUMENT)
    more = [worked(leg, "test_answered", status=200) for leg in legs]
    for leg in ("authorize", "exchange", "test", *legs):
        session.run_specs.ran(leg, drafts[0].partial_spec)
    drafts.append(Draft({**DOCUMENT, **changes}))
    now = of(session, LOGGED_IN, TOKEN, TESTED, *more, page=number_of("test_call"))
    assert now.todo is not None
    assert (now.state, now.todo.way, now.todo.act) == ("stale", "act", act)


def test_another_secret_leads_to_another_log_in(session: Session) -> None:
    words = ProviderWords("invalid_client_secret")
    refused = LegResult("exchange", "failed", "request_refused", REFUSED, at=("access_token",), words=words)
    before = of(session, LOGGED_IN, refused, page=number_of("credentials"))
    session.secret_changed = True
    after = of(session, LOGGED_IN, refused, page=number_of("credentials"))
    assert before.todo is not None
    assert after.todo is not None
    assert (before.todo.way, after.todo.way, after.todo.act) == ("card", "act", "log_in")


def test_every_cause_that_is_the_secrets_leads_to_its_field() -> None:
    """The card spoke of the secret, and its button led to the client ID."""
    evidence = cast(Any, None)
    theirs = {rule.code for rule in RULES if rule.code.startswith("secret-") and rule.mend is None}
    assert {rule.at(evidence) for rule in RULES if rule.code in theirs} == {SECRET_AT}
    assert theirs == OF_SECRET


def test_a_mended_proof_leads_to_another_proof() -> None:
    session, drafts = with_draft(DOCUMENT)
    session.proof = cast(Any, SimpleNamespace(passed=False))
    for leg in ("authorize", "exchange"):
        session.run_specs.ran(leg, drafts[0].partial_spec)
    drafts.append(Draft({**DOCUMENT, "access_token": {"url": "https://login.acme.test/v2/token"}}))
    refused = result("exchange", "request_refused", **REFUSED)
    elsewhere = of(session, LOGGED_IN, refused, page=0)
    assert elsewhere.todo is not None
    assert (elsewhere.todo.way, elsewhere.todo.step) == ("place", FINISH)
    assert of(session, LOGGED_IN, refused, page=FINISH).todo is None, "its button stands there"


def test_what_nothing_was_changed_for_still_has_to_be_mended() -> None:
    """Both had failed in one proof: once the refresh was mended, it led to another proof, with the same end."""
    session, drafts = with_draft(DOCUMENT)
    session.proof = cast(Any, SimpleNamespace(passed=False))
    session.run_specs.proved = drafts[0].partial_spec
    for leg in ("authorize", "exchange", "revoke"):
        session.run_specs.ran(leg, session.run_specs.proved)
    drafts.append(Draft({**DOCUMENT, "refresh_token": {"url": "https://login.acme.test/v2/token"}}))
    refused = result("revoke", "request_refused", **(REFUSED | {"use": "revoke", "step": "revoke_token"}))
    now = of(session, LOGGED_IN, TOKEN, refused, page=number_of("refresh_token"))
    assert now.todo is not None
    assert (now.todo.way, now.todo.step) == ("card", number_of("revoke_token"))
    drafts.append(Draft({**DOCUMENT, "revoke_token": {"url": "https://login.acme.test/v2/revoke"}}))
    mended = of(session, LOGGED_IN, TOKEN, refused, page=number_of("refresh_token"))
    assert mended.todo is not None
    assert (mended.todo.way, mended.todo.step) == ("place", FINISH)


NOTHING_TO_REFRESH = (result("refresh", "no_refresh_token"), LegResult("refresh_again", "not tried", "code_not_run"))


def test_a_step_that_the_provider_has_none_of_is_not_filled_in() -> None:
    """After *No* it said that the step was not filled in yet, and led back to it."""
    session, drafts = with_draft(DOCUMENT)
    for leg in ("authorize", "exchange", "test", "refresh"):
        session.run_specs.ran(leg, drafts[0].partial_spec)
    drafts.append(Draft({**DOCUMENT, "refresh_token": None}))
    now = of(session, LOGGED_IN, TOKEN, TESTED, *NOTHING_TO_REFRESH, page=number_of("refresh_token"))
    assert (now.state, str(now.sentence)) == ("proved", "Logged in. Test call works.")
    session.proof = cast(Any, SimpleNamespace(passed=False, identifier_holds=True))
    session.run_specs.proved = drafts[0].partial_spec
    for leg in LEGS:
        session.run_specs.ran(leg, drafts[0].partial_spec)
    again = of(session, LOGGED_IN, TOKEN, TESTED, *NOTHING_TO_REFRESH, page=number_of("refresh_token"))
    assert again.todo is not None
    assert (again.state, again.todo.way, again.todo.step) == ("stale", "place", FINISH)


def test_what_never_left_this_computer_shows_no_page(session: Session) -> None:
    assert not of(session, result("authorize", "value_missing", path="authData.region", step="fields")).page_told
    assert of(session, result("authorize", "log_in_timed_out", seconds=300)).page_told


FIELD = {"key": "dc", "label": "Data centre", "type": "string"}
REGIONAL = {**DOCUMENT, "authorization": {"url": "https://${context.authData.dc}.acme.test/authorize"}}


@pytest.mark.parametrize(
    ("fields", "given", "lacks"),
    [
        ([FIELD], {}, True),
        ([FIELD], {"dc": "eu"}, False),
        ([{**FIELD, "default": "eu"}], {}, False),
        ([{**FIELD, "key": "other"}], {}, False),
        ([], {}, False),
    ],
)
def test_a_field_that_an_address_needs_is_asked_for_first(
    fields: list[Any], given: dict[str, str], lacks: bool
) -> None:
    """“Everything is there” was said of it, and the log-in then failed for “authData.dc”."""
    found = fields_without_value(Draft({**REGIONAL, "fields": fields}), given)
    assert found == (((("fields", 0, "default"), "“Data centre”"),) if lacks else ())
    now = what_now(with_draft(REGIONAL)[0], 0, Before(fields=found))
    assert ("Data centre" in str(now.detail)) is lacks
    assert (now.todo is not None and now.todo.at == ("fields", 0, "default")) is lacks


@pytest.mark.parametrize(
    "call",
    [
        {"url": "https://${context.authData.dc}.acme.com/me"},
        {"url": "https://acme.com/me", "headers": [{"name": "X-Site", "value": "${context.authData.dc}"}]},
        {"url": "https://acme.com/me", "query": [{"name": "site", "value": "${context.authData.dc}"}]},
    ],
)
def test_a_field_that_the_test_call_alone_needs_is_asked_for_before_the_log_in(call: dict[str, Any]) -> None:
    """The log-in worked, and the test call behind it failed for it: another log-in for a value that was known."""
    urls = {step: {"url": "https://acme.com/x"} for step in ("authorization", "access_token")}
    document = {**REGIONAL, **urls, "test_call": call, "fields": [FIELD]}
    assert [at for at, _ in fields_without_value(Draft(document), {})] == [("fields", 0, "default")]


def test_what_each_customer_fills_in_is_no_default_for_all() -> None:
    """The shop of whoever tried it out became everybody's."""
    [(at, _)] = fields_without_value(Draft({**REGIONAL, "fields": [{**FIELD, "required": True}]}), {})
    assert at == ("fields", 0, FOR_THE_TEST)
    chosen = {**FIELD, "required": True, "type": "dropdown", "options": [{"label": "EU", "value": "eu"}]}
    [(at, _)] = fields_without_value(Draft({**REGIONAL, "fields": [chosen]}), {})
    assert at == ("fields", 0, "default")


def test_what_nobody_ran_was_not_refused() -> None:
    """A failure is told again once the draft was changed: that draft counted as refused, so that the right change was
    never offered again."""
    session, drafts = with_draft({**DOCUMENT, "access_token": {"url": "https://login.acme.test/token"}})
    refused = LegResult(
        "exchange",
        "failed",
        "request_refused",
        REFUSED,
        at=("access_token",),
        words=ProviderWords("invalid_client", "Client authentication failed"),
    )
    session.trouble.diagnosis_of(refused)
    tried = session.trouble.tried.failed
    drafts.append(drafts[0].put(("authorization", "scopes"), ["offline"]))
    session.trouble.diagnosis_of(refused)
    assert session.trouble.tried.failed == tried


@pytest.mark.parametrize(
    ("token", "held"), [("https://login.acme.test/oauth/token", False), ("https://id.acme.test/t", True)]
)
def test_the_word_of_a_call_beside_the_token_address_is_not_for_the_actions(token: str, *, held: bool) -> None:
    """The page has Bearer for its API, and the next thing to do was to send what one call alone wants."""
    draft = Draft({**PICKED, **BESIDE, "access_token": {"url": token}})
    assert sends_otherwise(draft.partial_spec) is held


def test_at_the_root_of_a_server_everything_is_beside_everything() -> None:
    """Its API is there, too: nothing led to what the test call had shown."""
    rooted = Draft({**PICKED, **BESIDE, "access_token": {"url": "https://login.acme.test/token"}})
    assert sends_otherwise(rooted.put(("test_call", "url"), "https://login.acme.test/me").partial_spec)
