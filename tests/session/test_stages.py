"""The four stages of the end: what is done, what is to do now, and which step opened a stage again."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from connection_wizard.oauth.legs import LEGS
from connection_wizard.session.stages import (
    LAST,
    STAGES,
    Given,
    Stage,
    StageStand,
    after_proof,
    changed_since,
    copied_now,
    marks_of_sections,
    marks_of_steps,
    may_open,
    next_to_copy,
    present,
    sections_to_copy,
    stage_stands,
)
from connection_wizard.session.states import Seen, Showed, step_stand
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import read_draft
from connection_wizard.steps import FINISH, number_of
from connection_wizard.viasocket.sections import sections

REAL = Path(__file__).parents[1] / "spec" / "data" / "real"
NOW = {"fields": "a", "redirect": "b", "authorization": "c"}
PROVED = Seen(dict.fromkeys(LEGS, Showed("proved")), passed=True)


@pytest.fixture
def draft() -> Draft:
    """A connection of a real provider."""
    return read_draft(REAL / "slack.json")


def stands(
    draft: Draft, seen: Seen | None = None, given: Given | None = None, *, tried: bool = False
) -> dict[Stage, StageStand]:
    seen = seen or Seen()
    return stage_stands(draft, step_stand(FINISH, draft, seen), seen, given or Given(), tried=tried)


def test_they_are_done_one_after_the_other(draft: Draft) -> None:
    found = stands(draft)
    assert {stage: stand.state for stage, stand in found.items()} == {
        "mend": "proved",
        "prove": "ready",
        "hand_over": "ready",
        "export": "ready",
    }
    assert present(found) == "prove"
    assert present(stands(draft, PROVED)) == "hand_over"
    copied = Given(NOW, wanted={"authorization": "x", LAST: "y"}, copied={"authorization": "x", LAST: "y"})
    assert present(stands(draft, PROVED, copied)) == "export"
    all_of_it = Given(NOW, wanted={"authorization": "x"}, copied={"authorization": "x"}, exported=NOW)
    assert present(stands(draft, PROVED, all_of_it)) is None


def test_over_errors_nothing_but_mending_is_opened(draft: Draft) -> None:
    from connection_wizard.session.states import Wrong

    wrong = [Wrong(number_of("redirect"), "redirect_missing", error=True, told=True)]
    found = stage_stands(draft, step_stand(FINISH, draft, PROVED, wrong), PROVED, Given(), tried=True)
    assert found["mend"] == StageStand("not set up")
    assert found["prove"].done, "a proof of it stays one"
    assert present(found) == "mend"
    assert [stage for stage in STAGES if may_open(stage, found)] == ["mend"]
    assert all(may_open(stage, stands(draft)) for stage in STAGES), "each may be opened before its time"


def test_how_a_proof_stands(draft: Draft) -> None:
    running = Seen(leg="exchange")
    assert stands(draft, running)["prove"].state == "running"
    assert stands(draft, Seen(leg="authorize", waiting=True))["prove"].state == "waiting"
    failed = Seen({"authorize": Showed("proved"), "exchange": Showed("failed", "request_refused")})
    assert stands(draft, failed, tried=True)["prove"] == StageStand("failed", (number_of("access_token"),))
    kept = Seen(dict.fromkeys(LEGS, Showed("proved")), kept=True)
    assert stands(draft, kept, tried=True)["prove"] == StageStand("failed"), "every leg worked, and it did not pass"
    stale = Seen(passed=True, passed_stale=True)
    assert stands(draft, stale)["prove"] == StageStand("stale"), "nobody knows what was changed"
    given = Given(NOW, proved=NOW | {"redirect": "other"})
    assert stands(draft, stale, given)["prove"] == StageStand("stale", (2,))


def test_what_was_copied_and_changed_since_opens_the_hand_over_again(draft: Draft) -> None:
    wanted = {"start": "k", "authorization": "x", LAST: "y"}

    def stand(copied: dict[str, str], handed: dict[str, str] | None = None) -> StageStand:
        given = Given(NOW, wanted=wanted, copied=copied, handed=handed or {})
        return stands(draft, PROVED, given)["hand_over"]

    assert stand({}) == stand({"start": "k"}) == StageStand("ready")
    assert stand(wanted) == StageStand("proved")
    assert stand(wanted | {"authorization": "as it was"}) == StageStand("stale", (4,))
    assert stand(wanted | {LAST: "of another app"}) == StageStand("stale")
    assert stand({}, NOW) == StageStand("proved"), "by a record, or published"
    assert stand({}, NOW | {"fields": "other"}) == StageStand("stale", (1,))
    assert stand({"start": "k"}, NOW | {"fields": "other"}) == StageStand("ready"), "somebody copies instead"
    given = Given(wanted=wanted, copied={"start": "k", "authorization": "as it was"})
    assert copied_now(given) == {"start"}
    assert next_to_copy(given) == "authorization"
    assert next_to_copy(Given(wanted=wanted, copied=wanted)) is None


def test_an_export_is_one_of_the_spec_as_it_was(draft: Draft) -> None:
    assert stands(draft, PROVED, Given(NOW, exported=NOW))["export"].done
    assert stands(draft, PROVED, Given(NOW, exported=NOW | {"authorization": "b", "fields": "b"}))[
        "export"
    ] == StageStand("stale", (1, 4))
    assert changed_since({}, {"redirect": "a", LAST: "b"}) == (2,)


def test_a_proof_that_failed_on_another_spec_says_nothing_of_this_one(draft: Draft) -> None:
    showed = {"test": Showed("failed", "call_refused")}
    of_other = Seen(cast(Any, showed), kept=True, stale=frozenset({"test"}))
    assert stands(draft, of_other, tried=True)["prove"] == StageStand("ready")


def test_what_is_left_after_the_proof() -> None:
    """The same that the stages say, without a look at the proof."""
    wanted = {"authorization": "x"}
    assert after_proof(Given(NOW, wanted=wanted)) == "hand_over"
    assert after_proof(Given(NOW, wanted=wanted, copied=wanted)) == "export"
    assert after_proof(Given(NOW, handed=NOW, exported=NOW)) is None
    assert after_proof(Given(NOW, handed=NOW, exported=NOW | {"fields": "b"})) == "export"
    assert after_proof(Given(NOW, rehearsed=NOW), rehearsal=True) is None
    assert after_proof(Given(NOW, handed=NOW, exported=NOW), rehearsal=True) == "export"


def test_what_is_not_finished_has_nothing_to_copy(draft: Draft) -> None:
    assert sections_to_copy(Draft()) == ((), {})
    found, marks = sections_to_copy(draft)
    assert len(marks) == len(found) + 1
    assert [*marks][-1] == LAST


def test_marks_tell_which_step_was_changed(draft: Draft) -> None:
    before = marks_of_steps(draft.partial_spec)
    other = draft.put(("authorization", "url"), "https://other.test/authorize")
    assert changed_since(before, marks_of_steps(other.partial_spec)) == (number_of("authorization"),)
    seen = draft.put(("seen",), [{"code": "x", "path": ["name"], "reason": "y"}])
    assert marks_of_steps(seen.partial_spec) == before, "what was looked at changes nothing"


def test_marks_of_sections_have_the_secret_last_and_nothing_of_it(draft: Draft) -> None:
    spec = draft.partial_spec
    alone = marks_of_sections(sections(spec))
    with_secret = marks_of_sections(sections(spec), "client-1")
    assert [*with_secret] == [*alone, LAST]
    assert with_secret[LAST] != marks_of_sections(sections(spec), "client-2")[LAST]
    changed = draft.put(("authorization", "url"), "https://other.test/authorize").partial_spec
    now = marks_of_sections(sections(changed))
    assert [name for name in now if now[name] != alone[name]] == ["authorization"]
