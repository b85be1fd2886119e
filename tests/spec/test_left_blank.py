"""A unique identifier that its author leaves blank: said once, told no more, and taken back."""

from __future__ import annotations

from connection_wizard.spec.documents import put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.left_blank import AT, CODE, asking_again, is_left_blank, leaving_blank
from tests.spec.rules.conftest import SAMPLE

PICKED = Draft(SAMPLE)
BLANK = Draft(put(SAMPLE, AT, ""))
REASON = "One account each."


def told(draft: Draft) -> list[str]:
    return [finding.code for finding in findings(draft)]


def test_it_is_told_no_more_and_told_again() -> None:
    assert told(BLANK) == [CODE]
    assert not is_left_blank(BLANK)
    left = leaving_blank(BLANK, REASON)
    assert is_left_blank(left)
    assert told(left) == []
    assert leaving_blank(left, "another") == left
    assert told(asking_again(left)) == [CODE]


def test_what_was_picked_goes_and_is_no_mark_too_many() -> None:
    left = leaving_blank(PICKED, REASON)
    assert is_left_blank(left)
    assert told(left) == []
    again = asking_again(left).put(AT, PICKED.get(*AT))
    assert told(again) == []
    assert not is_left_blank(left.put(AT, PICKED.get(*AT))), "the mark is left over"


def test_other_marks_stay() -> None:
    other = {"code": "pkce_plain", "path": ["authorization", "pkce"], "reason": "It knows plain alone."}
    marked = BLANK.put(("seen",), [{"code": CODE, "path": list(AT), "reason": "a"}, other, {"code": CODE, "path": []}])
    assert asking_again(marked).get("seen") == [other]
    assert asking_again(leaving_blank(Draft(put(SAMPLE, ("seen",), [other])), REASON)).get("seen") == [other]
