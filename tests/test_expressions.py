"""No regular expression of the program takes a time that grows faster than the text, whatever the text.

One that does is found with the text that shows it. What is slow only where its text is short by nature goes into
`EXCEPTIONS`, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]  # private, and the only parser there is
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from connection_wizard.diagnosis.rule import _pattern
from connection_wizard.diagnosis.rules import RULES
from tests.by_day import by_day
from tests.expressions import ROOT, Attack, Expression, expressions, slowest, ways_past

FILES = sorted(
    str(file.relative_to(ROOT))
    for file in ROOT.rglob("*.py")
    if re.search(r"\bre\.\w+\(|\bKeyed\(", file.read_text("utf-8"))
)
EXCEPTIONS: dict[str, str] = {}
"""Patterns that may be slow, and why that does no harm. None so far."""
_OF_RULES = r"""re.sub('\\(\\?P|\\\\.|[A-Z]', lambda m: m[0] if m[0][0] in '(\\' else m[0].lower(), text)"""
_OF_A_WORD = r"f'(?<![\\w/.@-]){re.escape(word)}(?![\\w/@-]|\\.\\w)'"
MADE_AT_RUN_TIME = {
    f"diagnosis/rule.py: {_OF_RULES}": "the rules' own, tried one by one below",
    "diagnosis/rules/form.py: f'\\\\b{re.escape(name)}\\\\b'": "one literal",
    "diagnosis/rules/registration.py: f'{re.escape(other)}(?![\\\\w/])'": "one literal",
    """mcp/wire.py: b'"id"\\\\s*:\\\\s*(\\\\d{1,15}|"[\\\\w.:-]{1,100}")\\\\s*[,}]'""": "a literal, of bytes: each part has a sign of its own before it",  # noqa: E501
    "identity/ranking.py: f'(?<!\\\\d){re.escape(as_text(good[0][3].value))}(?!\\\\d)'": "one literal",
    "mcp/wire.py: b'[^\\\\n]*\\\\n|[^\\\\n]+'": "a literal, of bytes: lines",
    "oauth/traits.py: pattern": "a literal or a class of characters",
    "secrets/finders.py: f'(?<!\\\\w){re.escape(v)}(?!\\\\w)'": "one literal",
    "session/understood_words.py: f'(?<![^\\\\W\\\\d_]){re.escape(text)}(?![^\\\\W\\\\d_])'": "one literal",
    "sources/discovery.py: wanted": "a document's, but what a name takes is not given back: see its own test",
    "sources/documentation/from_answer.py: f'(?<![\\\\w-]){re.escape(str(value))}(?![\\\\w-])'": "one literal",
    f"sources/documentation/filling.py: {_OF_A_WORD}": "one literal",
    "sources/documentation/servers.py: f\"(?<![\\\\w./@-]){' ?'.join(name)}(?![\\\\w@-]|\\\\.\\\\w)\"": "letters, spaces between",  # noqa: E501
    "sources/page/keyed.py: pattern": "those of all expressions with keys, looked at where they are made",
    "spec/rules/kept.py: before": "two literals, and between them nothing that is given back",
    "spec/rules/offline.py: known.refresh_unasked": "literals of a table, tried with the module's own",
    "spec/known_places.py: made": "segments of a known address, of which none holds the sign between them",
    "spec/patterns.py: re.sub(_JAVASCRIPT_GROUP, '(?P<', pattern)": "only read, never run: RE2 runs authors' patterns",
    "spec/rules/scopes.py: f'[\\\\s,{re.escape(SEPARATORS[separator])}]+'": "one class of characters",
    "spec/rules/snippets.py: f'\\\\b{re.escape(name)}\\\\b'": "one literal",
    "ui/widgets/plain.py: after": "one of two literals, each with one way to match",
    "spec/time_names.py: f'(?:\\\\w+_)?(?:((?:date|time|timestamp|ts)_?(?:of_?)?)?(last_?)?{event}(?:(?:_?{_SUFFIX})+|{enough})|{alone})'": "names of 80 letters at most",  # noqa: E501
}


FEW = 60
"""Repetitions of one expression that are tried each time."""
HOW_MANY = (pytest.param(FEW, id="some"), pytest.param(0, id="all", marks=pytest.mark.nightly))


@cache
def _all() -> dict[str, list[Expression]]:
    found: dict[str, list[Expression]] = {}
    for expression in expressions()[0]:
        found.setdefault(expression.file, []).append(expression)
    return found


@pytest.mark.parametrize("few", HOW_MANY)
@pytest.mark.parametrize("file", by_day(FILES, each=4))
def test_expressions_are_linear(file: str, few: int) -> None:
    slow = {one.pattern: attack for one in _all().get(file, []) if (attack := slowest(one, few))}
    assert {pattern: attack for pattern, attack in slow.items() if pattern not in EXCEPTIONS} == {}


@pytest.mark.parametrize("few", HOW_MANY)
@pytest.mark.parametrize("code", by_day(sorted({rule.code for rule in RULES}), each=6))
def test_what_rules_search_for_is_linear(code: str, few: int) -> None:
    for rule in RULES:
        for text in (rule.says, rule.unless):
            if rule.code == code and text:
                assert slowest(Expression("", 0, _pattern(text).pattern, 0, frozenset({"search"})), few) is None, text


def test_what_is_put_together_at_run_time_is_looked_at_by_a_person() -> None:
    assert sorted(expressions()[1]) == sorted(MADE_AT_RUN_TIME)


_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_ONE_SIGN = (codes.IN, codes.LITERAL, codes.NOT_LITERAL, codes.ANY)


def gives_nothing_back(pattern: Any) -> Iterator[Any]:
    """What an expression repeats without giving anything back (``*+``), in it and in its parts."""
    for code, value in pattern:
        if code is codes.POSSESSIVE_REPEAT:
            yield value[2]
        if code is codes.BRANCH:
            parts = value[1]
        elif code in _REPEATS:
            parts = [value[2]]
        elif code is codes.SUBPATTERN:
            parts = [value[-1]]
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            parts = [value[1]]
        else:
            parts = [value] if code is codes.ATOMIC_GROUP else []
        for part in parts:
            yield from gives_nothing_back(part)


def is_wrong_on_older_pythons(pattern: str) -> bool:
    return any(len(part) > 1 or part[0][0] not in _ONE_SIGN for part in gives_nothing_back(parser.parse(pattern)))


def test_only_single_signs_are_repeated_without_giving_back() -> None:
    """Up to Python 3.11.4, which Debian 12 has, a group that is repeated so keeps what its last, failed turn had taken
    (CPython 106052): ``(?:\\.\\w++)*+`` takes the dot at the end of a sentence. ``(?>(?:\\.\\w++)*)`` does not."""
    found = {f"{one.file}: {one.pattern}" for one in expressions()[0] if is_wrong_on_older_pythons(one.pattern)}
    assert found == set()
    assert is_wrong_on_older_pythons(r"a(?:\.\w++)*+")
    assert is_wrong_on_older_pythons(r"(x|(?=(?:ab|c)?+))")
    assert not is_wrong_on_older_pythons(r"a(?>(?:\.\w++)*)[a-z]*+.?+b++")


def test_there_is_no_other_way_to_one() -> None:
    """Whatever would not be found here: a function of `re` under another name or handed on, and Qt's own engine."""
    sources = {str(file.relative_to(ROOT)): file.read_text("utf-8") for file in ROOT.rglob("*.py")}
    assert [(file, way) for file, source in sorted(sources.items()) for way in ways_past(source)] == []


@pytest.mark.parametrize(
    "source",
    [
        "from re import compile",
        "import re as expressions",
        "import sre_compile",
        "import regex",
        "found = map(re.compile, words)",
        "find = re.search",
        "from PySide6.QtCore import QRegularExpression",
    ],
)
def test_ways_past_are_found(source: str) -> None:
    assert list(ways_past(source))
    assert not list(ways_past("import re\nre.compile('a').match(text)\nre.escape(text)\nmap(re.escape, words)"))


@pytest.mark.parametrize(
    ("pattern", "way"),
    [
        (r"[a-z]+:", "search"),
        (r"\s*return\s+([^;]+?);?\s*", "fullmatch"),
        (r"(?:a+)+b", "match"),
        (r"(\w+)\s+\1\s", "search"),
        (r"/\*.*?\*/", "search"),
        (r"https?://[^/\s]*\.api\.\S*/\d", "match"),
        (r"(?:[_-]\w+)*(?!\w)", "fullmatch"),
        (r"(?:\w+[_-]){1,4}scopes?", "fullmatch"),
    ],
)
@pytest.mark.parametrize("few", HOW_MANY)
def test_slow_expressions_are_found(pattern: str, way: str, few: int) -> None:
    attack = slowest(Expression("", 0, pattern, 0, frozenset({way})), few)
    assert isinstance(attack, Attack)


@pytest.mark.parametrize("pattern", [r"(?<![a-z])[a-z]++:", r"[a-z]{1,32}+:", r"return\s++([^;]+);?\s*+"])
def test_quick_ones_are_not(pattern: str) -> None:
    assert slowest(Expression("", 0, pattern, 0, frozenset({"search"}))) is None
