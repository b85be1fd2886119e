"""JSON in slices reads what ``json.loads`` reads, refuses what it refuses, and pauses in between."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.http import json_slices
from connection_wizard.http.json_slices import TooMuchHeld, read_json, run_through, run_yielding
from connection_wizard.strict_json import whole_json
from tests.large import large_answer
from tests.promises import ROOT

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(
    SCALARS, lambda inside: st.lists(inside, max_size=6) | st.dictionaries(st.text(), inside, max_size=6), max_leaves=40
)


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_slices, "PIECE", 24)


def pauses(text: str) -> int:
    """How often the reading pauses."""
    return sum(1 for _ in read_json(text))


@given(VALUES, st.sampled_from([None, 1]), st.booleans(), st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", " :\t")]))
def test_reads_what_json_loads_reads(value: Any, indent: int | None, ascii_only: bool, marks: tuple[str, str]) -> None:
    text = " " + json.dumps(value, indent=indent, ensure_ascii=ascii_only, separators=marks) + "\n"
    assert run_through(read_json(text)) == json.loads(text)


@given(VALUES, st.data())
def test_a_broken_document_is_refused_exactly_when_json_loads_refuses_it(value: Any, data: st.DataObject) -> None:
    whole = json.dumps(value)
    cut = data.draw(st.integers(0, len(whole)))
    text = whole[:cut] + data.draw(st.text('{}[],:" 1a\\', max_size=3)) + whole[cut + 1 :]
    try:
        wanted = json.loads(whole_json(text))  # a cut may leave half a character
    except ValueError:
        with pytest.raises(ValueError, match=r"."):
            run_through(read_json(text))
    else:
        assert run_through(read_json(text)) == wanted


@pytest.mark.parametrize(
    "text", ["NaN", '{"a": [1, Infinity]}', json.dumps([{"name": "x" * 20, "n": float("nan")}] * 9)]
)
def test_what_is_no_json_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no JSON number"):
        run_through(read_json(text))


def test_the_last_of_two_members_of_one_name_counts() -> None:
    text = '{"a": 1, "b": "' + "x" * 40 + '", "a": 2}'
    assert run_through(read_json(text)) == json.loads(text)


def test_a_large_list_is_read_with_pauses() -> None:
    text = json.dumps([{"id": number, "tags": ["a", "b"], "note": "}, {"} for number in range(200)])
    assert pauses(text) > 50
    assert run_through(read_json(text)) == json.loads(text)


def test_a_small_document_is_read_at_once() -> None:
    assert pauses('{"a": [1, 2, 3]}') == 0


def test_where_it_is_broken_is_told_by_the_whole_text() -> None:
    text = json.dumps([f"value {number}" for number in range(40)])[:-1] + ' "no comma"]'
    with pytest.raises(json.JSONDecodeError) as caught:
        run_through(read_json(text))
    assert text[caught.value.pos :].startswith('"no comma"')


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_endless_nesting_is_refused(opening: str) -> None:
    with pytest.raises(RecursionError):
        run_through(read_json(opening * 100_000))


@pytest.mark.parametrize(("each", "held"), [('{"a":{}}', 350), ("[[]]", 220), ("1", 60), ('"a"', 60), ("0.5, 2", 120)])
@pytest.mark.parametrize("form", ["[%s]", '{"error":[%s]}', '{"a":[1],"b":[%s],"c":2}'])
def test_what_would_fill_more_memory_than_it_may_is_not_read(
    monkeypatch: pytest.MonkeyPatch, each: str, held: int, form: str
) -> None:
    monkeypatch.setattr(json_slices, "PIECE", 512)  # each piece is a list of its own while it is counted
    monkeypatch.setattr(json_slices, "MOST_HELD", 200 * held)
    few, many = form % ",".join([each] * 150), form % ",".join([each] * 260)
    assert run_through(read_json(few)) == json.loads(few)
    with pytest.raises(TooMuchHeld):
        run_through(read_json(many))


def test_many_names_of_one_object_count_as_they_are_not_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_slices, "PIECE", 256 * 1024)
    monkeypatch.setattr(json_slices, "MOST_HELD", 120_000)
    shared = json.dumps([{f"name{n}": 1 for n in range(10)} for _ in range(100)])
    assert run_through(read_json(shared)) == json.loads(shared)
    with pytest.raises(TooMuchHeld):
        run_through(read_json(json.dumps({f"name{n}": 1 for n in range(1000)})))


def test_an_answer_of_people_is_read_however_large_it_may_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # pieces as large as they are
    text = large_answer(16)
    people = run_through(read_json(text))["people"]
    assert len(people) > 70_000


def test_ten_megabytes_of_any_documented_answer_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 100 characters and more: the smallest are cut to a name and a number in the documentation."""
    monkeypatch.undo()
    whole, tried = json_slices.MOST_HELD, 0
    for file in sorted((ROOT / "resources/providers").glob("*.json")):
        for answer in json.loads(file.read_text(encoding="utf-8")).get("answers", {}).values():
            text = json.dumps([answer] * 50, separators=(",", ":"))
            if len(text) >= 5000:
                monkeypatch.setattr(json_slices, "MOST_HELD", whole * len(text) // 10_000_000)
                assert run_through(read_json(text))[0] == answer
                tried += 1
    assert tried > 100


@given(VALUES)
@example([[1]] * 50)
@example([{}] * 50)
@example([[[]]] * 50)
@example([{"": 1}] * 50)
@example({str(number): 1 for number in range(700)})
def test_no_character_stands_for_more_than_is_said(value: Any) -> None:
    text = json.dumps(value, separators=(",", ":"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_slices, "PIECE", 256 * 1024)
        patch.setattr(json_slices, "MOST_HELD", len(text) * json_slices.MOST_OF_A_CHARACTER)
        patch.setattr(json_slices, "MOST_OF_A_CHARACTER", json_slices.MOST_OF_A_CHARACTER + 1)  # it is counted
        assert run_through(read_json(text)) == json.loads(text)


def test_long_texts_and_numbers_are_one_value_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_slices, "MOST_HELD", 400)
    text = json.dumps(["[{,:" * 100, 10**200, {}])
    assert run_through(read_json(text)) == json.loads(text)


@pytest.mark.asyncio
async def test_the_loop_has_its_turns() -> None:
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.get_running_loop().create_task(count())
    text = json.dumps(list(range(500)))
    assert await run_yielding(read_json(text)) == list(range(500))
    beside.cancel()
    assert turns > 10
