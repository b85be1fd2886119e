"""The guided run as data: each task is judged from draft and session, and can be begun from its number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from connection_wizard.oauth.legs import Leg
from connection_wizard.practice.client import CLIENT_ID
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.session.guided import (
    MINUTES,
    OTHER,
    REGISTERED,
    TASKS,
    Part,
    Scene,
    Task,
    as_at,
    before,
    beginning,
    begins_at,
    minutes_left,
)
from connection_wizard.session.standing import Stand, State
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.steps import NUMBERS

WHOLE = Draft(connection_document(Addresses("http://127.0.0.1:5000")))
BEGUN = beginning(WHOLE, 8765)
NAMED = {task.key: task for task in TASKS}


def legs(**states: State) -> dict[Leg, Stand]:
    return {leg: Stand(state) for leg, state in states.items()}  # type: ignore[misc]  # the keywords are legs


def parts() -> Iterator[tuple[Task, Part]]:
    for task in TASKS:
        for part in task.parts:
            yield task, part


def at(key: str) -> Scene:
    """As the task before leaves it."""
    reached = [task.key for task in TASKS].index(key)
    return Scene(as_at(BEGUN, reached), answered=True)


def now(key: str, scene: Scene) -> int | None:
    """Which part is to be done; None where the task is done."""
    part = NAMED[key].part(scene)
    return None if part is None else NAMED[key].parts.index(part)


def test_there_are_twelve_with_names_and_keys_of_their_own() -> None:
    assert len(TASKS) == len(NAMED) == len({task.name for task in TASKS}) == 12


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.key)
def test_what_is_pointed_at_is_one_thing_and_somebody_can_do_it(task: Task) -> None:
    for part in task.parts:
        spot = part.spot
        assert not spot.page or spot.page in NUMBERS
        assert not (spot.at and spot.control)
        assert bool(spot.at) <= bool(spot.page)
        assert bool(part.edits or part.deed) != part.to_read, "“Do it for me” does it"


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.key)
def test_what_is_said_has_room_in_three_lines(task: Task) -> None:
    """Of some 34 letters: what a line of the bubble holds in a wide font."""
    assert max(len(part.says) for part in task.parts) <= 102
    assert max(len(task.title), len(task.name)) <= 24


def test_no_task_is_done_when_it_begins() -> None:
    for task in TASKS:
        scene = at(task.key)
        if task.goes_on:  # it mends what is broken then
            scene = replace(scene, secret_right=False, draft=scene.draft.put(("live_redirect", "host"), OTHER))
        assert task.part(scene) is not None, task.key


def test_what_is_done_for_a_person_does_it() -> None:
    for task, part in parts():
        if part.edits:
            scene = at(task.key)
            if task.key == "mend_redirect":
                scene = replace(scene, draft=scene.draft.put(("live_redirect", "host"), OTHER))
            assert not part.done(scene), task.key
            draft = scene.draft
            for edit in part.edits:
                draft = draft.put(edit.at, edit.value)
            assert part.done(replace(scene, draft=draft)), task.key


def test_the_tasks_together_leave_a_connection_without_errors() -> None:
    done = as_at(BEGUN, len(TASKS))
    assert [found for found in findings(done) if found.severity == "error"] == []
    assert done.get("client", "client_id") == CLIENT_ID
    assert done.get("live_redirect", "host") == REGISTERED
    assert done.get("live_redirect", "port") == 8765


def test_a_draft_goes_back_to_where_a_task_begins() -> None:
    done = as_at(BEGUN, len(TASKS))
    for reached in range(len(TASKS) + 1):
        assert as_at(done, reached) == as_at(BEGUN, reached)
    assert as_at(done, 0) == BEGUN
    kept = done.put(("service_domain",), "mine.test")
    assert as_at(kept, 3).get("service_domain") == "mine.test", "what no task fills in stays"


def test_a_run_goes_on_where_it_can_begin() -> None:
    keys = [task.key for task in TASKS]
    assert begins_at(keys.index("mend_secret")) == keys.index("wrong_secret")
    assert begins_at(keys.index("mend_redirect")) == keys.index("wrong_redirect")
    assert begins_at(keys.index("label")) == keys.index("label")
    assert [begins_at(-3), begins_at(0), begins_at(12), begins_at(99)] == [0, 0, 12, 12]
    assert not any(TASKS[begins_at(reached)].goes_on for reached in range(12))
    assert before(keys.index("wrong_redirect")) == keys.index("wrong_secret")
    assert before(0) == 0


def test_what_is_left_grows_less() -> None:
    left = [minutes_left(reached) for reached in range(len(TASKS) + 1)]
    assert left[0] == MINUTES
    assert left[-1] == 1
    assert all(one >= other for one, other in pairwise(left))


# -- the mistakes


def test_a_wrong_secret_is_used_and_seen_to_fail() -> None:
    scene = at("wrong_secret")
    assert now("wrong_secret", scene) == 0
    wrong = replace(scene, secret_right=False)
    assert now("wrong_secret", wrong) == 1
    assert now("wrong_secret", replace(wrong, running=True)) == 2
    assert now("wrong_secret", replace(wrong, legs=legs(authorize="failed"))) == 1, "the person said no: again"
    failed = replace(wrong, legs=legs(authorize="proved", exchange="failed"))
    assert now("wrong_secret", failed) is None
    assert now("wrong_secret", replace(failed, secret_right=True)) == 0, "it is not the secret that failed"


def test_the_secret_is_mended_and_works() -> None:
    scene = replace(at("mend_secret"), secret_right=False, answered=False)
    assert now("mend_secret", scene) == 0
    assert now("mend_secret", replace(scene, read=True)) == 1
    mended = replace(scene, secret_right=True)
    assert now("mend_secret", mended) == 2, "who mends it at once need not read"
    assert now("mend_secret", replace(mended, running=True)) == 3
    assert now("mend_secret", replace(mended, legs=legs(test="stale"))) == 2
    assert now("mend_secret", replace(mended, legs=legs(test="proved"))) is None


def test_another_redirect_is_refused_and_waited_for_in_vain() -> None:
    scene = at("wrong_redirect")
    assert now("wrong_redirect", scene) == 0
    other = replace(scene, draft=scene.draft.put(("live_redirect", "host"), OTHER))
    assert now("wrong_redirect", other) == 1
    assert now("wrong_redirect", replace(other, running=True)) == 1
    assert not replace(scene, running=True, waiting=True).refused
    assert now("wrong_redirect", replace(other, running=True, waiting=True)) is None

    waits = replace(other, running=True, waiting=True)
    assert now("mend_redirect", waits) == 0
    assert now("mend_redirect", other) == 1
    assert now("mend_redirect", scene) == 2
    assert now("mend_redirect", replace(scene, running=True)) == 3, "changed and begun anew without Cancel: as good"
    assert now("mend_redirect", replace(scene, legs=legs(test="proved"))) is None


@pytest.mark.parametrize(("place", "value"), [("receiver", "paste"), ("scheme", "https")])
def test_a_redirect_that_goes_another_way_is_not_the_registered_one(place: str, value: str) -> None:
    scene = at("client_id")
    assert scene.host == REGISTERED
    assert replace(scene, draft=scene.draft.put(("live_redirect", place), value)).host == ""


# -- the rest


def test_without_an_answer_there_is_first_to_be_one() -> None:
    for key in ("label", "identifier", "second"):
        scene = replace(at(key), answered=False)
        assert now(key, scene) == 0
        assert now(key, replace(scene, running=True)) == 1
        assert now(key, replace(scene, answered=True)) == 2


def test_accounts_are_compared_and_all_is_proved() -> None:
    scene = at("second")
    assert now("second", replace(scene, running=True)) == 3
    assert now("second", replace(scene, second=True)) is None
    scene = at("prove")
    assert now("prove", scene) == 0
    assert now("prove", replace(scene, running=True)) == 1
    assert now("prove", replace(scene, proved=True)) is None


def test_what_is_blank_is_not_written() -> None:
    assert not Scene(Draft({"name": "  "})).has("name")
    assert Scene(Draft({"name": "a"})).has("name")
    assert not Scene(Draft({"whitelist": []})).has("whitelist")
