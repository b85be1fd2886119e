"""What the keys of an expression keep it from is what it would find nothing in."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from re import _constants as codes  # type: ignore[attr-defined]  # private, and the only parser there is
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from connection_wizard import sources
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.reading import read_page

_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


def has_one(pattern: Any, keys: Sequence[str], before: str = "") -> bool:
    """Whether all that an expression finds has one of the keys: written out in it, or in each of its ways."""
    written = before
    for code, value in pattern:
        if code is codes.AT:
            continue
        if code is codes.LITERAL:
            written += chr(value).lower()
            if any(key in written for key in keys):
                return True
            continue
        if all(has_one(part, keys, written) for part in parts_of(code, value)):
            return True
        written = ""
    return False


def parts_of(code: Any, value: Any) -> list[Any]:
    """The ways of which an expression takes one in this place; none at all where it may take none."""
    if code is codes.BRANCH:
        return list(value[1])
    if code is codes.IN:
        return [[one] for one in value]
    if code in (codes.SUBPATTERN, codes.ASSERT):
        return [value[-1]]
    if code is codes.ATOMIC_GROUP:
        return [value]
    return [value[2]] if code in _REPEATS and value[0] else [[]]


def keyed() -> Iterator[tuple[str, Keyed]]:
    for module in pkgutil.walk_packages(sources.__path__, f"{sources.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Keyed):
                yield f"{module.name}: {name}", value


def finds_only_with(expression: Keyed, keys: Sequence[str]) -> bool:
    return has_one(parser.parse(expression.expression.pattern, expression.expression.flags & ~re.UNICODE), keys)


def test_nothing_is_found_without_a_key_and_no_key_is_one_too_many() -> None:
    found = list(keyed())
    assert [name for name, one in found if not finds_only_with(one, one.keys)] == []
    few = [(name, key) for name, one in found for key in one.keys if finds_only_with(one, [*{*one.keys} - {key}])]
    assert few == []
    assert found


@pytest.mark.parametrize(
    ("pattern", "keys", "holds"),
    [
        (r"\bscopes?\b|\bpermi(?:t|ssion)", "scope|permission|permit", True),
        (r"\bscopes?\b|\bpermi(?:t|ssion)", "scope|permission", False),
        (r"(?:a scope)?\d", "scope", False),
        (r"(?:a scope)+\d", "scope", True),
        (r"x(?=[^\n]*code)|(?>code)", "code", True),
        (r"x(?!code)", "code", False),
        (r"[:：]$", ":|：", True),
        (r"[:\s]$", ":", False),
    ],
)
def test_what_an_expression_needs_is_told(pattern: str, keys: str, holds: bool) -> None:
    assert finds_only_with(Keyed(pattern, keys), keys.split("|")) is holds


def test_an_expression_with_keys_finds_what_it_finds_without() -> None:
    plain = re.compile(r"\bscopes?\b", re.IGNORECASE)
    one = Keyed(plain.pattern, "scope")
    for text in ("", "Nothing", "The Scope", "SCOPES of scopes", "scope", "microscope"):
        assert [found.span() for found in one.finditer(text)] == [found.span() for found in plain.finditer(text)]
        assert one.findall(text) == plain.findall(text)
        for way in ("search", "match"):
            mine, theirs = getattr(one, way)(text), getattr(plain, way)(text)
            assert (mine and mine.span()) == (theirs and theirs.span())


def test_the_lines_with_a_word_are_found_whatever_its_letters() -> None:
    page = read_page("# First\n\nA Token and a token\nnothing\n\ntok\nen\n\n- TOKEN İ token\n- last\n")
    texts = [page.texts[at] for at in page.having("token")]
    assert texts == ["A Token and a token", "- TOKEN İ token"]
    assert [page.texts[at] for at in page.having("last", "first")] == ["First", "- last"]
    assert page.having("absent") == []
    assert page.lines_of(Keyed("token", "token")) == frozenset(page.having("token"))
    assert [page.texts[at] for at in page.lines_of(Keyed("TOKEN", "token", cased=True))] == ["- TOKEN İ token"]
