"""The one door for JSON that becomes part of a document: what comes in can be written, and reads back the same.

RFC 8259 leaves to each program what it makes of the rest. Here that is refused, with one sentence and its place: NaN
and infinities (section 6 has none), numbers larger than any reader keeps (``1e400``), half characters (section 8.2:
lone surrogates, which no UTF-8 can hold), names that stand twice in one object (section 4: one of them is lost),
nesting that no reader follows (section 9), and the marks of an unfinished merge.

`place` finds the first of these, `lines` where any place stands, `trouble` says it in words; `writing` is the way out.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, NamedTuple, NoReturn

from connection_wizard.strict_json.trouble import (
    DEEPEST,
    MOST_DIGITS,
    NotStrict,
    Place,
    half,
    is_whole,
    long_number,
    no_number,
    too_deep,
    where,
    whole,
    whole_json,
)
from connection_wizard.visible import visible_json
from connection_wizard.words import NOTHING, Words, say

__all__ = [
    "DEEPEST",
    "NotStrict",
    "check",
    "dumps",
    "is_deeper",
    "is_whole",
    "loads",
    "whole",
    "whole_json",
    "whole_value",
]


def loads(text: str, *, deepest: int = DEEPEST, halves: bool = False, twice: list[str] | None = None) -> Any:
    """The value that a text of JSON holds.

    Args:
        deepest: levels of objects and lists that it may have.
        halves: half characters are let through, for a reader that mends them and says so.
        twice: takes names that stand twice in one object, of which the last counts; without it they are refused.

    Raises:
        NotStrict: it is no JSON, or holds what can not be written again.
    """
    try:
        value = json.loads(
            text,
            parse_constant=_refuse,
            parse_float=_float,
            parse_int=_int,
            object_pairs_hook=_refuse_twice if twice is None else _Pairs(twice),
        )
        wrong = is_deeper(value, deepest) or (not halves and _has_half(text))
    except json.JSONDecodeError as error:
        raise _first_trouble(text, deepest, error=error) from None
    except (_Refused, RecursionError, ValueError):
        wrong = True
    if wrong:
        raise _first_trouble(text, deepest, halves=halves, twice=twice is not None)
    return value


def _first_trouble(text: str, deepest: int, **said: Any) -> NotStrict:
    from connection_wizard.strict_json.place import first_trouble  # only where there is some

    return first_trouble(text, deepest, **said)


def dumps(value: Any) -> str:
    """The text of a value: two-space indent, letters as they are; `loads` gives the same value again.

    What a screen would obey or hide is an escape, for a file is looked at in a terminal, too.

    Raises:
        NotStrict: it holds what strict JSON cannot.
    """
    from connection_wizard.strict_json.writing import indented  # only where something is written

    text = indented(value)
    if text is None:
        check(value)
        text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return visible_json(text) + "\n"


def check(value: Any, deepest: int = DEEPEST) -> None:
    """Look whether a value can be written.

    Raises:
        NotStrict: it cannot; names the place.
    """
    open_: list[tuple[Any, _Way | None, int]] = [(value, None, 0)]
    while open_:
        item, way, depth = open_.pop()
        what = _trouble(item)
        if isinstance(item, Mapping | list | tuple):
            depth += 1
            if depth > deepest:
                what = too_deep(deepest)
            members = item.items() if isinstance(item, Mapping) else enumerate(item)
            if isinstance(item, Mapping):
                what = next((what for key in item if (what := _trouble_of_key(key))), what)
            open_.extend((member, _Way(way, key), depth) for key, member in members)
        if what:
            path = _path(way)
            raise NotStrict(where(what, path=path), path=path)


def whole_value(value: Any) -> Any:
    """The value with a � for each half character in its texts and names."""
    if isinstance(value, str):
        return whole(value) if not value.isascii() else value
    if isinstance(value, dict):
        return {whole_value(key): whole_value(item) for key, item in value.items()}
    return [whole_value(item) for item in value] if isinstance(value, list) else value


_NESTS = frozenset((dict, list))
"""Types whose values hold others; a set, for a tuple compares each type with each of its own."""


def is_deeper(value: Any, deepest: int) -> bool:
    """Whether a value has more levels of objects and lists."""
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(deepest):
        if not level:
            return False
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) in _NESTS
        ]
    return bool(level)


class _Way(NamedTuple):
    """The way to a place, from its end."""

    before: _Way | None
    part: Any


def _path(way: _Way | None) -> Place:
    parts = []
    while way is not None:
        parts.append(way.part if isinstance(way.part, int) else whole(str(way.part)))
        way = way.before
    return tuple(reversed(parts))


def _trouble(value: Any) -> Words:
    """What is wrong with a value itself; nothing where all is well."""
    if isinstance(value, str):
        return NOTHING if is_whole(value) else half()
    if value is None or isinstance(value, bool | Mapping | list | tuple):
        return NOTHING
    if isinstance(value, int):
        return long_number(value.bit_length() // 3) if abs(value) >= 10**MOST_DIGITS else NOTHING
    if isinstance(value, float):
        return NOTHING if math.isfinite(value) else no_number(json.dumps(value))
    return say("it holds something that is no JSON at all")


def _trouble_of_key(key: Any) -> Words:
    if not isinstance(key, str):
        return say("it holds a name that is no text")
    return NOTHING if is_whole(key) else half()


# -- hooks of the reader: they only say no; what and where is looked for afterwards


class _Refused(Exception):
    pass


def _refuse(text: str) -> NoReturn:
    raise _Refused


def _float(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse(text)


def _int(text: str) -> int:
    return int(text) if len(text.lstrip("-")) <= MOST_DIGITS else _refuse(text)


def _refuse_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else _refuse("")


class _Pairs:
    """Takes the last of names that stand twice, and remembers them."""

    def __init__(self, twice: list[str]) -> None:
        self._twice = twice

    def __call__(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            seen: set[str] = set()
            again = [name for name, _ in pairs if name in seen or seen.add(name)]  # type: ignore[func-returns-value]
            self._twice.extend(dict.fromkeys(again))
        return made


def _has_half(text: str) -> bool:
    return whole_json(text) != text
