"""One door for JSON: what is let in can be written and reads back the same; all else is refused with its place."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.strict_json import DEEPEST, NotStrict, check, dumps, loads, place, whole, whole_json, whole_value
from connection_wizard.visible import visible_json

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**300, 10**310)
    | st.floats()
    | st.text(st.characters(exclude_categories=()))
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inside: (
        st.lists(inside, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=()), max_size=5), inside, max_size=4)
    ),
    max_leaves=20,
)
"""Python's idea of JSON: with NaN, infinities, half characters and numbers without end."""
_MARKS = ("{", "}", "[", "]", ",", ":", " ", "\n", "\ufeff", "<<<<<<< a\n")
_LITERALS = ("1", "-0", "1e999", "-1e400", "1e-400", "NaN", "Infinity", "-Infinity", "null", "9" * 309, "9" * 5000)
_STRINGS = ('"a"', '"b"', '"\\ud83d"', '"\\ude00"', '"\\ud83d\\ude00"', '"\\\\ud83d"', '"\ud83d"')
_DEEP = ("[" * 60, "]" * 60, '{"a":' * 60, "}" * 60)
PIECES = st.sampled_from([*_MARKS, *_LITERALS, *_STRINGS, *_DEEP])
TEXTS = st.lists(PIECES, max_size=12).map("".join) | ANYTHING.map(lambda value: json.dumps(value))


def _read(text: str) -> tuple[Any, NotStrict | None]:
    try:
        return loads(text), None
    except NotStrict as refused:
        return None, refused


def _same(one: Any, other: Any) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@given(TEXTS)
@example("[" * DEEPEST + "]" * DEEPEST)
@example('{"a": 1e308, "b": ' + "9" * 308 + "}")
def test_what_is_let_in_can_be_written_and_reads_back_the_same(text: str) -> None:
    value, refused = _read(text)
    if refused is not None:
        assert refused.line >= 1
        assert refused.column >= 1
        str(refused).encode()  # the sentence itself can be shown
        return
    written = dumps(value)
    written.encode()
    assert _same(loads(written), value)
    assert re.search(r"\b(NaN|Infinity)\b", json.dumps(value)) is None or '"' in text


@given(ANYTHING)
def test_a_value_can_be_written_exactly_when_its_text_can_be_read(value: Any) -> None:
    text = json.dumps(value)
    try:
        check(value)
    except NotStrict:
        with pytest.raises(NotStrict):
            loads(text)
    else:
        assert _same(loads(text), value)


def _nested(inner: Any, levels: int) -> Any:
    for level in range(levels):
        inner = [inner] if level % 2 else {"a": inner}
    return inner


@given(ANYTHING)
@example({"a": [], "b": {}, "c": [{}, [1, "\n, "], {"d": 1.5, "e": None}], "f": True, "ü": "\x7f##"})
@example({"a": 10**308 - 1, "b": [10**308]})
@example([[1, {"a": 10**308}]])
@example(10**308)
@example({"a": math.nan, "b": []})
@example({"a": {1: 2}})
@example({"a": (1, [])})
@example([object()])
@example(object())
@example(_nested([], DEEPEST - 1))
@example(_nested([], DEEPEST))
@example(_nested([1], DEEPEST))
def test_a_text_is_what_the_standard_library_writes_to_the_letter(value: Any) -> None:
    try:
        check(value)
    except NotStrict:
        with pytest.raises(NotStrict):
            dumps(value)
    else:
        written = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
        assert dumps(value) == visible_json(written) + "\n"


@given(ANYTHING)
def test_half_characters_can_be_mended_everywhere(value: Any) -> None:
    mended = whole_value(value)
    json.dumps(mended, ensure_ascii=False).encode()
    text = json.dumps(value)
    assert _same(json.loads(whole_json(text)), json.loads(whole_json(json.dumps(mended))))


PLACES = {
    "NaN": ('{"a": 1,\n "b": [0, NaN]}', "NaN, which is no JSON number", (2, 11), ("b", 1)),
    "an infinity": ('{"a": -Infinity}', "-Infinity", (1, 7), ("a",)),
    "too large": ('{"a": {"b": 1e400}}', "1e400", (1, 13), ("a", "b")),
    "hundreds of digits": (f"[{'1' * 309}]", "hundreds of digits", (1, 2), (0,)),
    "thousands of digits": (f'{{"n": -{"9" * 9000}}}', "thousands of digits", (1, 7), ("n",)),
    "half a character": ('{"a": "x\\uD83d"}', "half a character", (1, 7), ("a",)),
    "the other half": ('["\\udc00"]', "half a character", (1, 2), (0,)),
    "half a name": ('{"a": 1, "\\ud83d": 2}', "half a character", (1, 10), ("�",)),
    "a half that is none in escapes": ('{"a": "\ud83d"}', "half a character", (1, 7), ("a",)),
    "two equal names": ('{"a": 1,\n  "a": 2}', "“a” stands twice", (2, 3), ("a",)),
    "two equal names, one escaped": ('{"b": [{"a": 1, "\\u0061": 2}]}', "“a” stands twice", (1, 17), ("b", 0, "a")),
    "a list too deep": ("[" * 600 + "]" * 600, "nested too deeply", (1, 101), (0,) * 100),
    "too deep without an end": ("[" * 100_000, "nested too deeply", (1, 101), (0,) * 100),
    "an object too deep": ('{"a":' * 101 + "1" + "}" * 101, "nested too deeply", (1, 501), ("a",) * 100),
    "a merge": (
        '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}',
        "marks of a merge",
        (2, 1),
        (),
    ),
    "the end of a merge": ('{\n"a": 1\n>>>>>>> b\n}', "marks of a merge", (3, 1), ()),
    "a comma too many": ('{"a": [1,, 2]}', "stops making sense", (1, 10), ("a", 1)),
    "the first of two": ('{"a": NaN, "b": ', "NaN", (1, 7), ("a",)),
    "nothing": ("", "stops making sense at line 1, column 1", (1, 1), ()),
    "an open text": ('{"a": "x', "stops making sense", (1, 7), ("a",)),
}


@pytest.mark.parametrize("name", PLACES)
def test_what_is_refused_is_told_with_its_place(name: str) -> None:
    text, said, place, path = PLACES[name]
    with pytest.raises(NotStrict) as refused:
        loads(text)
    assert said in str(refused.value)
    assert (refused.value.line, refused.value.column) == place
    assert refused.value.path == path
    assert f"line {place[0]}, column {place[1]}" in str(refused.value)
    assert len(str(refused.value)) < 400


def test_a_long_name_is_cut_in_the_sentence() -> None:
    with pytest.raises(NotStrict) as refused:
        loads(json.dumps({"x" * 10_000: math.nan}))
    assert len(str(refused.value)) < 300


VALUES = {
    "NaN": ({"a": [math.nan]}, "a.0"),
    "a set": ({"a": {1}}, "a"),
    "a name that is a number": ({"a": {1: 2}}, "a"),
    "half a name": ({"a": {"\ud83d": 2}}, "a"),
    "a long number": ([10**400], "0"),
    "a longer number": ([-(10**5000)], "0"),
}


@pytest.mark.parametrize("name", VALUES)
def test_what_cannot_be_written_is_told_with_its_place(name: str) -> None:
    value, place = VALUES[name]
    with pytest.raises(NotStrict, match=rf", at {re.escape(place)}\. Change"):
        dumps(value)


def test_a_reader_that_goes_on_with_less() -> None:
    twice: list[str] = []
    assert loads('{"a": 1, "a": 2, "a": 3, "b": {"c": 1, "c": 2}}', twice=twice) == {"a": 3, "b": {"c": 2}}
    assert sorted(twice) == ["a", "c"]
    assert loads('["\\ud83d"]', halves=True) == ["\ud83d"]
    with pytest.raises(NotStrict, match="in more than 3 levels"):
        loads("[[[[]]]]", deepest=3)
    with pytest.raises(NotStrict, match=r"NaN.*\(b\.0\)"):
        loads('{"\\ud83d": 1, "a": 1, "a": 2, "b": [NaN]}', halves=True, twice=[])


def test_the_places_are_found_in_a_time_that_grows_with_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted: each sign of the text is looked at once."""
    looked = 0
    real = place._TOKEN

    class Counting:
        def match(self, text: str, at: int) -> re.Match[str] | None:
            nonlocal looked
            looked += 1
            found: re.Match[str] | None = real.match(text, at)
            return found

    monkeypatch.setattr(place, "_TOKEN", Counting())
    with pytest.raises(NotStrict):
        loads("[" + "1," * 2000 + "NaN]")
    assert looked < 4100


def test_whole() -> None:
    assert whole("a\ud83db") == "a�b"
    assert whole("\ud83d\ude00") == "😀"
    assert whole("plain 😀") == "plain 😀"
    assert whole_json(r'"\\ud83d \ud83d\ude00 \ud83d\ud83d\ude00 \uDE00"') == r'"\\ud83d \ud83d\ude00 �\ud83d\ude00 �"'
