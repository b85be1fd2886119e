"""Where in a text of JSON the first thing is that strict JSON cannot hold; looked for once something was refused."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from connection_wizard.strict_json.trouble import (
    MOST_DIGITS,
    NotStrict,
    Place,
    half,
    is_whole,
    long_number,
    no_number,
    short,
    too_deep,
    too_large,
    where,
    whole,
)
from connection_wizard.words import NOTHING, Words, say

_TOKEN = re.compile(r'[ \t\n\r]*(?:("[^"\\]*(?:\\.[^"\\]*)*")|([{}\[\],:])|([^\s{}\[\],:"]+))', re.DOTALL)
_MERGE = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|\Z)", re.MULTILINE)


class _Open:
    """An object or a list that is being read."""

    def __init__(self, *, is_list: bool) -> None:
        self.names: dict[str, int] | None = None if is_list else {}
        self.here: str | int | None = 0 if is_list else None
        self.key_next = not is_list


class _Found(NamedTuple):
    what: Words
    at: int
    path: Place


def first_trouble(
    text: str, deepest: int, *, error: json.JSONDecodeError | None = None, halves: bool = False, twice: bool = False
) -> NotStrict:
    """What is wrong in a text, the first place of it."""
    stop = len(text) if error is None else error.pos
    stack: list[_Open] = []
    unfinished = False
    found = next(_troubles(text, stop, stack, deepest, halves=halves, twice=twice), None)
    if found is None and error is not None:
        merge = _MERGE.search(text)
        if merge is not None and merge.start() <= error.pos:
            found = _Found(say("it holds the marks of a merge that was not finished"), merge.start(), ())
            unfinished = True
        else:
            found = _Found(NOTHING, error.pos, _here(stack))
    if found is None:
        found = _Found(say("it holds what strict JSON cannot"), 0, ())
    line, column = text.count("\n", 0, found.at) + 1, found.at - text.rfind("\n", 0, found.at)
    words = where(found.what, line, column, found.path)
    return NotStrict(words, line, column, found.path, broken=error is not None, merge=unfinished)


def _troubles(text: str, stop: int, stack: list[_Open], deepest: int, *, halves: bool, twice: bool) -> Iterator[_Found]:
    at = 0
    while (token := _TOKEN.match(text, at)) and token.end() <= stop:
        at = token.end()
        string, sign, literal = token.groups()
        begin = token.start(token.lastindex or 0)
        top = stack[-1] if stack else None
        if sign in ("{", "["):
            stack.append(_Open(is_list=sign == "["))
            if len(stack) > deepest:
                yield _Found(too_deep(deepest), begin, _here(stack[:-1]))
        elif sign in ("}", "]"):
            del stack[-1:]
        elif sign == "," and top is not None:
            if isinstance(top.here, int):
                top.here += 1
            top.key_next = top.names is not None
        elif string is not None:
            yield from _in_string(string, begin, top, stack, halves=halves, twice=twice)
        elif literal is not None and (what := _in_literal(literal)):
            yield _Found(what, begin, _here(stack))


def _in_string(
    string: str, at: int, top: _Open | None, stack: list[_Open], *, halves: bool, twice: bool
) -> Iterator[_Found]:
    try:
        said = json.loads(string)
    except ValueError:
        return  # the reader's own error names the place
    key = top is not None and top.key_next
    if top is not None and key:
        top.here, top.key_next = said, False
    if not halves and not is_whole(said):
        yield _Found(half(), at, _here(stack))
    if key and top is not None and top.names is not None:
        if said in top.names and not twice:
            yield _Found(say("the name “{name}” stands twice in one object", name=short(said)), at, _here(stack))
        top.names[said] = at


def _in_literal(literal: str) -> Words:
    if literal in ("NaN", "Infinity", "-Infinity"):
        return no_number(literal)
    if not literal.lstrip("-")[:1].isdigit():
        return NOTHING
    try:
        digits = literal.lstrip("-")
        if digits.isdigit():
            return long_number(len(digits)) if len(digits) > MOST_DIGITS else NOTHING
        return NOTHING if math.isfinite(float(literal)) else too_large(short(literal))
    except ValueError:
        return NOTHING


def _here(stack: list[_Open]) -> Place:
    found = (each.here for each in stack if each.here is not None)
    return tuple(whole(part) if isinstance(part, str) else part for part in found)
