"""Records of others open whatever is wrong with them, nothing is dropped, and the second export is the first."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from connection_wizard.spec.files import read_draft
from connection_wizard.viasocket import marks
from connection_wizard.viasocket.importing import NoRecord, read_record
from connection_wizard.viasocket.record import create_payload, record_text
from tests.by_day import examples
from tests.viasocket.foreign import REAL, UNKNOWN, broken_records, by_hand, closed, objects, opened, real_records

RECORDS = [by_hand(), *real_records()]
NAMES = ["by hand", *(path.stem for path in REAL)]


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_the_second_export_is_the_first(record: dict[str, Any]) -> None:
    imported = read_record(json.dumps(record))
    first = create_payload(imported.draft.partial_spec)
    second = create_payload(read_record(record_text(first)).draft.partial_spec)
    assert second == first


@pytest.mark.parametrize("path", REAL, ids=NAMES[1:])
def test_a_real_connection_comes_back_whole(path: Any) -> None:
    spec = read_draft(path).partial_spec
    imported = read_record(record_text(create_payload(spec)))
    assert not imported.repairs
    assert create_payload(imported.draft.partial_spec) == create_payload(spec)
    assert imported.draft.partial_spec == spec


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_unknown_keys_are_kept_at_every_depth(record: dict[str, Any]) -> None:
    """In the record, in its lists and objects, and inside its strings of JSON."""
    changed = opened(record)
    places = [place for place, _ in objects(changed)]
    for place, found in list(objects(changed)):
        found[UNKNOWN] = "x" if place == ("queryparams",) else {"a": [1, {"b": 2}]}
    exported = create_payload(read_record(json.dumps(closed(changed))).draft.partial_spec)
    again = opened(exported)
    for place in places:
        value: Any = again
        for step in place:
            value = value[step]
        assert value[UNKNOWN] == ("x" if place == ("queryparams",) else {"a": [1, {"b": 2}]}), place
    assert create_payload(read_record(record_text(exported)).draft.partial_spec) == exported


def test_code_by_hand_is_kept_word_for_word_or_certainly_the_same() -> None:
    exported = opened(create_payload(read_record(json.dumps(by_hand())).draft.partial_spec))
    original = opened(by_hand())
    assert exported["testcode"] == original["testcode"]
    assert exported["revokeapicode"] == original["revokeapicode"]
    assert "axios.request" in exported["accesstokencode"]["source"]  # recognised: the wizard writes it from now on


@pytest.mark.parametrize(
    "said",
    [
        {"access_token": 7},
        {"authorization": []},
        {"patterns": "x"},
        {"authorization": {"scopes": 7}},
        {"authorization": {"scopes": [7]}},
        {"authorization": {"rename": []}},
        {"authorization": {"scope_separator": ["x"]}},
        {
            "authorization": {"callback": 7},
            "name": 7,
            "live_redirect": [],
            "environment": {},
            "access_token": {"url": 7},
        },
    ],
    ids=range(8),
)
def test_a_comment_like_ours_with_other_things_in_it_does_no_harm(said: dict[str, Any]) -> None:
    """Its digest fits: anybody can compute it."""
    code, text = "return 1;", json.dumps(said)
    source = f"// Made by Connection Wizard (1 {marks.digest_of(text, code)}) from {text}\n{code}"
    record = by_hand() | {"accesstokencode": json.dumps({"source": source})}
    first = create_payload(read_record(json.dumps(record)).draft.partial_spec)
    assert create_payload(read_record(record_text(first)).draft.partial_spec) == first


def test_what_goes_on_below_a_comment_of_ours_is_no_attempt_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line below was one more at all of them: a code of many lines held the import for minutes."""
    read: list[str] = []

    def loads(text: str) -> Any:
        read.append(text)
        return json.loads(text)

    monkeypatch.setattr(marks, "loads", loads)
    below = "\n// }" * 50
    found = marks.read_mark(f'return 1;\n\n// Kept by Connection Wizard (2) with\n// {{"name":\n//  "Acme"}}{below}')
    assert found is not None
    assert read == ['{"name": "Acme"}']
    assert (found.said, found.code) == ({"name": "Acme"}, f"return 1;{below}")
    monkeypatch.undo()
    for odd in ('{"name": }', '{"name": "Acme"} and more', "{" * 20_000, '{"a": NaN}'):
        assert marks.read_mark(f"return 1;\n\n// Kept by Connection Wizard (2) with\n// {odd}") is None


@settings(max_examples=examples(50), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(broken_records())
def test_a_broken_record_opens_or_is_refused_in_a_sentence(record: dict[str, Any]) -> None:
    try:
        imported = read_record(json.dumps(record))
    except NoRecord:
        return
    assert all(finding.message.strip() for finding in imported.repairs)
    first = create_payload(imported.draft.partial_spec)
    record_text(first).encode()
    assert create_payload(read_record(record_text(first)).draft.partial_spec) == first


@pytest.mark.parametrize("place", ["connectionlabelkey", "accesstokencode", "queryparams"])
def test_half_a_character_is_replaced_and_told(place: str) -> None:
    half = {"accesstokencode": '{"source": "return \\"\\ud800\\";"}', "queryparams": '{"prompt": "\\ud800"}'}
    imported = read_record(json.dumps(by_hand() | {place: half.get(place, "x\ud800")}))
    assert [found.code for found in imported.repairs].count("record-half-character") == 1
    text = record_text(create_payload(imported.draft.partial_spec))
    assert "�" in text
    assert text.encode()


@pytest.mark.parametrize("depth", [900, 3000, 100_000])
def test_what_is_nested_too_deeply_is_refused_in_a_sentence(depth: int) -> None:
    """How deep is too deep is for each Python to say: from 3.12 on, 900 levels can be read."""
    text = json.dumps(by_hand())[:-1] + ', "own": ' + "[" * depth + "]" * depth + "}"
    said = ""
    try:
        read_record(text)
    except NoRecord as refused:
        said = refused.message
    assert "nested too deeply" in said or "no JSON" in said or (not said and depth == 900)
