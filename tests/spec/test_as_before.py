"""What was worked out for a document counts on for the next: the findings are those of a document read for the first
time, whatever was edited before."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.spec import reading
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import Judged, judged
from connection_wizard.spec.rules import places
from connection_wizard.spec.rules.places import Group, groups, texts
from tests.by_day import examples
from tests.counting import calls
from tests.spec.growing import BASE, WORDS, directions, document

_PLACES = tuple(direction for direction in directions() if direction.kind != "unknown")
_EDITS = st.tuples(st.sampled_from(_PLACES), st.sampled_from(tuple(WORDS.values())), st.integers(0, 3))


def _afresh(draft: Draft) -> Judged:
    """The findings of a document as the first one that is ever read."""
    reading._latest = ()
    places._latest.clear()
    return judged(Draft(draft.document))


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(_EDITS, min_size=1, max_size=8))
def test_findings_after_edits_are_those_of_the_document(edits: list[Any]) -> None:
    draft, found = Draft(BASE), []
    drafts = []
    for direction, word, size in edits:
        grown = document(direction, word, size)
        top = str(direction.at[0])
        draft = Draft({**draft.document, top: grown.get(top, {})})
        drafts.append(draft)
        found.append(judged(draft))
    assert [_afresh(draft) for draft in drafts] == found


@pytest.mark.parametrize(
    "at",
    [
        ("name",),
        ("authorization", "url"),
        ("access_token", "url"),
        ("test_call", "url"),
        ("connection_label", "path"),
        ("fields", 7, "label"),
    ],
)
def test_a_keystroke_reads_the_texts_of_its_own_part_alone(at: DocumentPath) -> None:
    draft = _large()
    before = groups(draft.partial_spec)
    after = groups(draft.put(at, "https://a").partial_spec)
    assert sum(map(len, set(after) - set(before))) < 30
    assert len(texts(draft.put(at, "https://a").partial_spec)) > 1000


@pytest.mark.parametrize("call", ["access_token", "refresh_token", "revoke_token", "test_call"])
def test_code_is_not_read_again_for_a_letter_in_what_stands_beside_it(call: str) -> None:
    """Five thousand lines of it were searched by every rule for each letter of the address of its call."""
    code = "const one = context.authData.one;\n" * 50
    draft = Draft({"spec_version": 1, call: {"method": "POST", "url": "https://acme.com/a", "snippet": code}})

    def of_code(draft: Draft) -> list[Group]:
        return [group for group in groups(draft.partial_spec) if any(text.text == code for text in group)]

    (before,), (after,) = of_code(draft), of_code(draft.put((call, "url"), "https://acme.com/ab"))
    assert after is before
    assert [text.kind for text in after] == ["code"]
    (changed,) = [
        group
        for group in groups(draft.put((call, "snippet"), code + "return one;").partial_spec)
        if group[0].kind == "code"
    ]
    assert changed is not before


@pytest.mark.parametrize(
    "at", [("name",), ("authorization", "url"), ("test_call", "url"), ("revoke_token",), ("fields", 7, "label")]
)
def test_a_keystroke_judges_little_more_than_its_own_part(at: DocumentPath) -> None:
    draft = _large()
    value: Any = "https://acme.com/{}" if at[-1] != "revoke_token" else {"method": "POST", "url": "https://acme.com/{}"}
    for number in (1, 2):
        judged(draft.put(at, _filled(value, number)))
    again = calls(lambda: judged(draft.put(at, _filled(value, 3))))
    assert again < calls(lambda: _afresh(draft)) / 3


@pytest.mark.parametrize("at", [("name",), ("test_call", "url")])
def test_a_keystroke_beside_many_follow_up_calls_puts_none_of_them_together_again(at: DocumentPath) -> None:
    draft = _with_follow_ups()
    for number in (1, 2):
        judged(draft.put(at, f"https://acme.com/{number}"))
    again = calls(lambda: judged(draft.put(at, "https://acme.com/3")))
    assert again < calls(lambda: _afresh(draft)) / 1.5


def test_what_is_written_the_same_is_the_same_object() -> None:
    draft = _large()
    spec, other = draft.partial_spec, draft.put(("authorization", "url"), "https://acme.com/authorize").partial_spec
    assert other.authorization.url == "https://acme.com/authorize"
    assert other.authorization.scopes is spec.authorization.scopes
    assert other.fields is spec.fields
    changed = Draft({**draft.document, "fields": draft.document["fields"][1:]})
    assert len(changed.partial_spec.fields) == len(spec.fields) - 1


@pytest.mark.parametrize("other", [{}, {"spec_version": 1}, {"name": "Another"}])
def test_another_document_read_in_between_takes_nothing_away(
    monkeypatch: pytest.MonkeyPatch, other: dict[str, Any]
) -> None:
    """A page looks at what an empty one has, and the next keystroke took twice as long."""
    monkeypatch.setattr(reading, "_latest", ())
    draft = _large()
    before = draft.partial_spec
    assert Draft(other).partial_spec != before
    after = draft.put(("name",), "Acme").partial_spec
    assert after.fields is before.fields
    assert after.authorization is before.authorization


def test_a_document_that_was_changed_in_its_own_objects_is_read_anew() -> None:
    document_of_someone: dict[str, Any] = {"authorization": {"scopes": ["one"]}}
    assert Draft(document_of_someone).partial_spec.authorization.scopes == ("one",)
    document_of_someone["authorization"]["scopes"].append("two")
    assert Draft(document_of_someone).partial_spec.authorization.scopes == ("one", "two")


def _filled(value: Any, number: int) -> Any:
    return value.format(number) if isinstance(value, str) else {**value, "url": value["url"].format(number)}


def _large() -> Draft:
    return Draft(
        {
            "name": "Large",
            "authorization": {
                "scopes": [f"scope.{number}.read" for number in range(500)],
                "parameters": [
                    {"name": f"p{n}", "value": f"${{context.authData.field_{n % 200}}}"} for n in range(500)
                ],
            },
            "fields": [{"key": f"field_{n}", "label": f"Field {n}", "type": "string"} for n in range(200)],
        }
    )


def _with_follow_ups() -> Draft:
    look_up = {"method": "GET", "purpose": "look_up", "response": {"keep": [{"name": "site", "path": "id"}]}}
    calls_after = [look_up | {"url": f"https://api{number}.acme.com"} for number in range(200)]
    return Draft({"access_token": {"url": "https://acme.com/token", "follow_ups": calls_after}})


def test_a_group_is_only_itself() -> None:
    """What is remembered of a group is of that one: two that hold the same stand in different documents."""
    first, second = (places.Group(()) for _ in range(2))
    assert first != second
    assert not first == second  # noqa: SIM201  # both operators are the group's own
    assert len({first, second}) == 2
