"""How legs and steps stand: one closed set, from session and draft alone."""

from __future__ import annotations

from typing import get_args

import pytest

from connection_wizard.oauth.legs import LEG_STEPS, LEGS, Leg
from connection_wizard.session.standing import Stand, State
from connection_wizard.session.states import (
    REVOKED_BY_YOU,
    Seen,
    Showed,
    Wrong,
    as_json,
    has_none,
    leg_stand,
    leg_stands,
    step_stand,
    step_stands,
    wrongs,
)
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.findings import findings

WHOLE = Draft(
    {
        "spec_version": 1,
        "authorization": {"url": "https://acme.test/authorize"},
        "access_token": {"url": "https://acme.test/token"},
        "refresh_token": {"method": "POST"},
        "revoke_token": {"url": "https://acme.test/revoke"},
        "test_call": {"url": "https://acme.test/me"},
    }
)
EVERY, NONE = frozenset(LEGS), frozenset[Leg]()
PROVED = dict.fromkeys(LEGS, Showed("proved"))
FAILED = dict.fromkeys(LEGS, Showed("failed", "request_refused"))


def states(draft: Draft, seen: Seen) -> set[State]:
    return {stand.state for stand in (*leg_stands(draft, seen).values(), *step_stands(draft, seen).values())}


@pytest.mark.parametrize("leg", LEGS)
def test_the_states_of_a_leg(leg: Leg) -> None:
    def stand(showed: Showed | None = None, *, stale: bool = False, kept: bool = False) -> Stand:
        return leg_stand(leg, WHOLE, Seen({leg: showed} if showed else {}, stale=EVERY if stale else NONE, kept=kept))

    assert stand() == Stand("ready")
    assert stand(Showed("proved")) == Stand("proved")
    assert stand(Showed("proved"), stale=True) == Stand("stale")
    assert stand(Showed("failed", "redirected")) == Stand("failed", "redirected")
    assert stand(Showed("failed", "redirected"), stale=True) == Stand("failed", "redirected"), "it is being mended"
    assert stand(Showed("failed", "redirected"), stale=True, kept=True) == Stand("ready"), "of another spec"
    assert stand(Showed("failed", REVOKED_BY_YOU)) == Stand("stale", REVOKED_BY_YOU), "no fault of the provider"
    assert stand(Showed("not tried", "needs_leg")) == Stand("ready", "needs_leg")
    assert leg_stand(leg, WHOLE, Seen(FAILED, leg=leg)).state == "running"
    assert leg_stand(leg, WHOLE, Seen(FAILED, leg=leg, waiting=True)).state == "waiting"


@pytest.mark.parametrize("leg", LEGS)
@pytest.mark.parametrize("empty", [None, {}, {"url": " "}, {"url": ["odd"]}, "odd"])
def test_a_call_that_is_empty_is_not_set_up_whatever_came_of_it(leg: Leg, empty: object) -> None:
    at = {4: "authorization", 5: "access_token", 6: "refresh_token", 7: "revoke_token", 8: "test_call"}
    draft = Draft({**WHOLE.document, at[LEG_STEPS[leg]]: empty})
    if LEG_STEPS[leg] == 6 and isinstance(empty, dict):
        draft = Draft({**draft.document, "access_token": {}})  # it is sent to the token's address otherwise
    for seen in (Seen(), Seen(FAILED), Seen(PROVED, stale=EVERY)):
        assert leg_stand(leg, draft, seen) == Stand("not set up")


def test_code_is_something_to_run() -> None:
    draft = Draft({"spec_version": 1, "test_call": {"snippet": "return 1"}})
    assert leg_stand("test", draft) == Stand("ready")


def test_a_new_connection_has_nothing_set_up_and_nothing_is_done_by_looking_at_it() -> None:
    assert {stand.state for stand in leg_stands(NEW_CONNECTION).values()} == {"not set up"}
    stands = step_stands(NEW_CONNECTION)
    assert {step for step, stand in stands.items() if stand.state != "not set up"} == {13}


def test_a_step_that_is_wrong_or_lacks_something() -> None:
    told, hidden = Wrong(5, "token-url-http", error=True, told=True), Wrong(5, "x", error=True, told=False)
    assert step_stand(5, WHOLE, Seen(), [told]) == Stand("failed", "token-url-http")
    assert step_stand(5, WHOLE, Seen(), [hidden]) == Stand("not set up")
    assert step_stand(5, WHOLE, Seen(), [Wrong(5, "x", error=False, told=False)]) == Stand("ready")
    assert step_stand(5, WHOLE.put(("access_token", "url"), ""), Seen(), [told]) == Stand("not set up", told.code)
    assert step_stand(13, WHOLE, Seen(passed=True), [hidden]) == Stand("not set up")
    with_client = WHOLE.put(("client", "client_id"), "app")
    assert step_stand(3, with_client, Seen(lacks_secret=True)) == Stand("not set up")
    assert step_stand(3, with_client, Seen(lacks_secret=True, secret_told=True)) == Stand("not set up", "secret_absent")
    assert step_stand(3, with_client, Seen(PROVED, lacks_secret=True)) == Stand("proved"), "it was there"
    assert step_stand(3, with_client) == Stand("ready")
    assert step_stand(9, WHOLE) == Stand("not set up")


@pytest.mark.parametrize(("step", "name"), [(6, "refresh_token"), (7, "revoke_token")])
def test_that_a_provider_has_none_is_said_not_looked_at(step: int, name: str) -> None:
    draft = WHOLE.drop((name,))
    assert step_stand(step, draft) == Stand("not set up"), "nobody has said anything yet"
    assert step_stand(step, draft.put((name,), None)) == Stand("ready")
    assert step_stand(step, draft.put((name,), {"method": "POST"}).put(("access_token", "url"), "")) == Stand(
        "not set up"
    )


def test_that_a_provider_refreshes_as_oauth_has_it_is_all_there_is_to_say() -> None:
    """The token call's address, and the standard's parameters: *yes* is the whole answer."""
    assert step_stand(6, WHOLE.put(("refresh_token",), {})) == Stand("ready")
    assert step_stand(7, WHOLE.put(("revoke_token",), {})) == Stand("not set up"), "a revocation has an address"


def test_a_leg_of_a_step_that_there_is_none_of_says_so() -> None:
    without = WHOLE.put(("refresh_token",), None).drop(("revoke_token",))
    assert [leg for leg in LEGS if has_none(leg, without)] == [
        leg for leg in LEGS if leg not in ("authorize", "exchange", "test", "revoke", "test_after_revoke")
    ]
    assert not any(has_none(leg, WHOLE) for leg in LEGS)


def test_no_extra_fields_are_an_answer_too() -> None:
    assert step_stand(1, WHOLE) == Stand("not set up")
    assert step_stand(1, WHOLE.put(("fields",), [])) == Stand("ready")
    wrong = [Wrong(1, "x", error=True, told=True)]
    assert step_stand(1, WHOLE.put(("fields",), []), Seen(), wrong) == Stand("failed", "x")


def test_what_failed_is_told_where_it_is_seen_and_where_it_is_mended() -> None:
    seen = Seen({"exchange": Showed("failed", "request_refused")}, likely_steps={"exchange": 3})
    failed = {step for step, stand in step_stands(WHOLE, seen).items() if stand.state == "failed"}
    assert failed == {3, 5}
    assert step_stand(5, WHOLE, Seen(FAILED, leg="exchange")).state == "running"


def test_the_same_test_call_that_failed_before_says_nothing_of_what_came_between() -> None:
    """A refresh that works is not marked for a test call that never worked."""
    again: dict[Leg, Showed] = {
        leg: Showed("failed", "test_failed") for leg in LEGS if leg.startswith("test_after_refresh")
    }
    seen = Seen(PROVED | again)
    assert step_stand(6, WHOLE, seen) == Stand("failed", "test_failed")
    seen = Seen(PROVED | again | {"test": Showed("failed", "test_failed")})
    assert step_stand(6, WHOLE, seen).state == "ready"
    assert step_stand(8, WHOLE, seen) == Stand("failed", "test_failed")


def test_a_proof_shows_in_every_step_that_it_is_of() -> None:
    seen = Seen(PROVED, passed=True)
    proved = {step for step, stand in step_stands(WHOLE, seen).items() if stand.state == "proved"}
    assert proved == {2, 3, 4, 5, 6, 7, 8, 13}
    changed = Seen(PROVED, stale=EVERY, passed=True, passed_stale=True)
    assert {step for step, stand in step_stands(WHOLE, changed).items() if stand.state == "stale"} == proved


def test_legs_and_steps_never_leave_the_set_and_agree() -> None:
    every = set(get_args(State))
    for showed in (PROVED, FAILED, {}):
        for stale in (EVERY, NONE):
            for kept in (True, False):
                for leg in (None, *LEGS):
                    seen = Seen(showed, stale=stale, kept=kept, leg=leg)
                    assert states(WHOLE, seen) <= every
                    for known, stand in leg_stands(WHOLE, seen).items():
                        if stand.state in ("failed", "running"):
                            assert step_stand(LEG_STEPS[known], WHOLE, seen).state in ("failed", "running")


def test_hints_count_for_nothing_and_what_is_not_told_yet_is_known_as_that() -> None:
    found = findings(NEW_CONNECTION)
    assert {finding.severity for finding in found} >= {"error"}
    assert [wrong.code for wrong in wrongs(found)] == [each.code for each in found if each.severity != "hint"]
    assert not any(wrong.told for wrong in wrongs(found, lambda finding: False))


def test_programs_get_states_and_reasons() -> None:
    told = as_json({"test": Stand("failed", "redirected")}, {8: Stand("proved")})
    assert told == {
        "legs": {"test": {"state": "failed", "reason": "redirected"}},
        "steps": {"test_call": {"state": "proved", "reason": ""}},
    }
