"""JSON read a piece at a time, so that a window or an event loop gets its turn in the middle of a large answer.

``json.loads`` of 10 MB holds the interpreter for a tenth of a second or more, in a thread too. Here the outer parts of
a large document are walked in Python and everything small in them is left to the same C scanner that ``json.loads``
uses, many members at once, so that the whole costs little more.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator
from json import JSONDecodeError
from sys import getsizeof
from typing import Any, TypeVar

from connection_wizard.strict_json import DEEPEST, NotStrict, whole_json
from connection_wizard.strict_json.trouble import no_number

PIECE = 256 * 1024
"""Characters that are read at once: about a millisecond."""
MOST_HELD = 112 * 1024 * 1024
"""Bytes of memory that the values of a document may fill: 16 MB of nothing but ``{"a":{}}`` would fill 530 MB, while as
much about people, in fourteen characters a value, fills 105."""
EACH = 56
"""Bytes that a value takes beyond its place in an object or a list: no number and no short text takes more. What is
long in a text is bounded by the document's own length."""
FEW_NAMES = 100
"""Names of an object that cost nothing of their own, for the objects of a list have the same, which are kept once."""

MOST_OF_A_CHARACTER = 64
"""Bytes that a character of a document stands for at the most: ``[1],`` counts for 208."""


class TooMuchHeld(ValueError):
    """Its values would fill more memory than an answer's may."""


T = TypeVar("T")

_SPACE = re.compile(r"[ \t\n\r]*")
_CLOSING = {"[": "]", "{": "}"}


def _no_constant(name: str) -> float:
    raise NotStrict(no_number(name))  # RFC 8259 section 6


_DECODER = json.JSONDecoder(parse_constant=_no_constant)
_scan = _DECODER.scan_once  # type: ignore[attr-defined]  # what raw_decode calls, without its copy of the error's text
_NESTS = frozenset((dict, list))


def read_json(text: str) -> Generator[None, None, Any]:
    """Parse a document; yields between pieces and returns the value.

    Raises:
        ValueError: it is no JSON; a JSONDecodeError names the place in the whole text, a NotStrict what JSON lacks.
        TooMuchHeld: its values would fill more than `MOST_HELD`.
        RecursionError: it is nested too deeply.
    """
    text = whole_json(text)  # half a character can neither be sent nor saved
    start = _after_space(text, 0)
    value, end = yield from _value(text, start, 0, _Tally(text))
    end = _after_space(text, end)
    if end != len(text):
        raise JSONDecodeError("Extra data", text, end)
    return value


def run_through(work: Generator[None, None, T]) -> T:
    """What the work comes to, without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            result: T = stop.value
            return result


async def run_yielding(work: Generator[None, None, T]) -> T:
    """What the work comes to; the event loop gets its turn at every pause."""
    import asyncio  # the window reads saved answers without it

    while True:
        try:
            next(work)
        except StopIteration as stop:
            result: T = stop.value
            return result
        await asyncio.sleep(0)


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


class _Tally:
    """Counts what the values of a document fill while its pieces are read."""

    def __init__(self, text: str) -> None:
        self._left = MOST_HELD
        self._may_be_much = len(text) * MOST_OF_A_CHARACTER > MOST_HELD

    def pass_on(self, value: Any) -> Any:
        """The value, if those who read it can follow: each piece may be nested as deeply as a document.

        Raises:
            RecursionError, TooMuchHeld
        """
        level = [value] if type(value) in _NESTS else []
        for _ in range(DEEPEST):
            if not level:
                return value
            if self._may_be_much:
                self._count(level)
            level = [
                inner
                for outer in level
                for inner in (outer.values() if type(outer) is dict else outer)
                if type(inner) in _NESTS
            ]
        if level:
            raise RecursionError
        return value

    def _count(self, level: list[Any]) -> None:
        self._left -= sum(map(getsizeof, level)) + EACH * sum(map(len, level))
        if max(map(len, level)) > FEW_NAMES:
            self._left -= EACH * sum(len(outer) for outer in level if type(outer) is dict and len(outer) > FEW_NAMES)
        if self._left < 0:
            raise TooMuchHeld


def _one(text: str, at: int) -> tuple[Any, int]:
    try:
        return _scan(text, at)  # type: ignore[no-any-return]
    except StopIteration as stop:
        raise JSONDecodeError("Expecting value", text, stop.value) from None


def _value(text: str, at: int, depth: int, tally: _Tally) -> Generator[None, None, tuple[Any, int]]:
    """The value at a place and where it ends; a large object or list is read by its members."""
    opening = text[at : at + 1]
    if opening not in _CLOSING or len(text) - at <= PIECE:
        value, end = _one(text, at)
        return tally.pass_on(value), end
    try:
        value, length = _one(text[at : at + PIECE], 0)
    except ValueError:  # larger than a piece, or broken: the members will tell
        pass
    else:
        return tally.pass_on(value), at + length
    if depth > DEEPEST:
        raise RecursionError
    yield
    members: Any = [] if opening == "[" else {}
    end = yield from _members(text, at + 1, opening, members, depth, tally)
    return members, end


def _members(text: str, at: int, opening: str, members: Any, depth: int, tally: _Tally) -> Generator[None, None, int]:
    add = members.extend if opening == "[" else members.update
    batch = _Batches(opening)
    at = _after_space(text, at)
    while True:
        some, used = batch.read(text[at : at + PIECE])
        if used:
            add(tally.pass_on(some))
            at += used
        else:
            key, at = _key(text, at) if opening == "{" else (None, at)
            value, at = yield from _value(text, at, depth + 1, tally)
            add([value] if key is None else {key: value})
        yield
        at = _after_space(text, at)
        mark = text[at : at + 1]
        if mark == _CLOSING[opening]:
            return at + 1
        if mark != ",":
            raise JSONDecodeError("Expecting ',' delimiter", text, at)
        at = _after_space(text, at + 1)


def _key(text: str, at: int) -> tuple[str, int]:
    if text[at : at + 1] != '"':
        raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
    key, at = _one(text, at)
    at = _after_space(text, at)
    if text[at : at + 1] != ":":
        raise JSONDecodeError("Expecting ':' delimiter", text, at)
    return key, _after_space(text, at + 1)


class _Batches:
    """Reads as many whole members of one object or list as a window of its text holds.

    Most members end like their neighbours (``}, {``). Where a window is cut at such a place and what is before it
    reads as JSON, it was the right place; otherwise the window is read member by member.
    """

    def __init__(self, opening: str) -> None:
        self._opening = opening
        self._closing = _CLOSING[opening]
        self._border = ""
        self._comma = 0
        self._misses = 0

    def read(self, window: str) -> tuple[Any, int]:
        """The members, and how much of the window they are; nothing if the first one is larger than the window."""
        if self._border and self._misses < 3:
            cut = window.rfind(self._border)
            if cut > 0:
                end = cut + self._comma
                try:
                    some, length = _scan(self._opening + window[:end] + self._closing, 0)
                except (ValueError, StopIteration):
                    pass
                else:
                    if length == end + 2:
                        return some, end
            self._misses += 1
        return self._one_by_one(window)

    def _one_by_one(self, window: str) -> tuple[Any, int]:
        pairs = self._opening == "{"
        found: Any = {} if pairs else []
        at = used = 0
        while True:
            try:
                key, at = _key(window, at) if pairs else (None, at)
                value, end = _scan(window, at)
            except (ValueError, StopIteration):
                return found, used  # cut off, or broken: whoever reads it from its start will tell
            after = _after_space(window, end)
            mark = window[after : after + 1]
            if mark not in (",", self._closing) or not mark:
                return found, used
            if pairs:
                found[key] = value
            else:
                found.append(value)
            used = after
            if mark == self._closing:
                return found, used
            at = _after_space(window, after + 1)
            if not self._border:
                last = window[end - 1] if window[end - 1] in '"]}' else ""
                first = window[at : at + 1] if window[at : at + 1] in '"[{' else ""
                self._border = last + window[end:at] + first
                self._comma = len(last) + after - end
