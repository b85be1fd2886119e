"""Every regular expression of the program, how it is used, and what makes a backtracking engine slow on it.

An expression is found where it is written: `re.compile` and its sisters, in the source. Attacks are made from its own
parts: whatever it repeats without an end is repeated, after what leads there, before what cannot follow.
"""

from __future__ import annotations

import ast
import importlib
import math
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # private, and the only parser there is
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import connection_wizard

ROOT = Path(connection_wizard.__file__).parent
_FUNCTIONS = frozenset({"search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"})
_ANYWHERE = _FUNCTIONS - {"match", "fullmatch"}
_KEYED = "Keyed"
_IN_ANY_LETTERS = ast.parse("re.IGNORECASE", mode="eval").body
"""How expressions with keys are made."""
MANY = 50
"""A repetition that may come this often counts as one without an end."""
_ENDS = ("", "\x00", " ")
_LETTERS = "aZ7-. \"'<:=/_\n\\"
_LONG, _GROWTH = 4096, 8
CLOCK = time.perf_counter if sys.platform == "win32" else time.thread_time
"""What others do on a machine counts only where nothing finer than a clock of 15 ms would tell it apart."""
_PLAIN = re.compile(r"[^\x01]*+")
PLAIN = 50
"""So many plain looks through a text take as long as what is linear in it; the square of it takes thousands."""
STEEP = 1.6
"""The power of the length from which on time grows faster than the text does; noise keeps below it."""


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression and the ways in which it is tried: ``search`` stands for all that look for it anywhere."""

    file: str
    line: int
    pattern: str
    flags: int
    ways: frozenset[str]


@dataclass(frozen=True, slots=True)
class Attack:
    """A text that is slow to look through: `pump` is what it repeats."""

    way: str
    before: str
    pump: str
    after: str
    power: float


@cache
def expressions() -> tuple[tuple[Expression, ...], tuple[str, ...]]:
    """All expressions of the program, and the places of those that are only put together at run time.

    Every module is loaded and parsed for it, which takes seconds: once for all that ask.
    """
    modules = _modules()
    trees = {
        name: ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")) for name, module in modules.items()
    }
    uses = _uses(trees)
    found: dict[tuple[str, int], Expression] = {}
    unknown: list[str] = []
    for name, tree in trees.items():
        file = str(Path(str(modules[name].__file__)).relative_to(ROOT))
        for call, given in _calls(tree):
            value = _evaluated(call.args[0], modules[name])
            if not isinstance(value, str):
                unknown.append(f"{file}: {ast.unparse(call.args[0])}")
                continue
            how = call.func.attr if isinstance(call.func, ast.Attribute) else _KEYED
            flags = sum(int(_evaluated(flag, modules[name]) or 0) for flag in _flags(call))
            ways = uses.get((name, given)) or {"search", "fullmatch"} if how in ("compile", _KEYED) else {how}
            found[file, call.lineno] = Expression(file, call.lineno, value, flags, _kinds(ways))
    return tuple(found.values()), tuple(unknown)


def ways_past(source: str) -> Iterator[str]:
    """Ways to a regular expression in a program that `expressions` would not see."""
    tree = ast.parse(source)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module="re" | "regex" | "sre_compile"):
                yield ast.unparse(node)
            case ast.Import(names=names) if any(
                one.name in ("regex", "sre_compile") or (one.name == "re" and one.asname) for one in names
            ):
                yield ast.unparse(node)
            case ast.Attribute(value=ast.Name(id="re"), attr=attr) if attr in _FUNCTIONS | {"compile"}:
                if id(node) not in called:
                    yield ast.unparse(node)
            case ast.Name(id="QRegularExpression") | ast.alias(name="QRegularExpression"):
                yield "QRegularExpression"


def _modules() -> dict[str, ModuleType]:
    names = [found.name for found in pkgutil.walk_packages(connection_wizard.__path__, "connection_wizard.")]
    return {name: importlib.import_module(name) for name in names if not name.endswith("__main__")}


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Calls of `re` in a module, and expressions with keys, each with the constant that it is assigned to."""
    named = {
        id(statement.value): target.id
        for statement in ast.walk(tree)
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and called in {_KEYED, "re.compile", *(f"re.{name}" for name in _FUNCTIONS)}:
            yield node, named.get(id(node), "")


def _uses(trees: dict[str, ast.Module]) -> dict[tuple[str, str], set[str]]:
    """Which methods of each module's constants are called, in that module."""
    uses: dict[tuple[str, str], set[str]] = {}
    for name, tree in trees.items():
        plain: dict[str, int] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                plain[node.id] = plain.get(node.id, 0) + 1
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in _FUNCTIONS:
                uses.setdefault((name, node.value.id), set()).add(node.attr)
                plain[node.value.id] = plain.get(node.value.id, 0) - 1
        for constant, others in plain.items():
            if others > 0 and (name, constant) in uses:  # handed on: nobody knows how it is used there
                uses[name, constant] |= {"search", "fullmatch"}
    return uses


def _kinds(ways: Sequence[str] | set[str]) -> frozenset[str]:
    return frozenset("search" if way in _ANYWHERE else way for way in ways)


def _flags(call: ast.Call) -> Iterator[ast.expr]:
    if ast.unparse(call.func) == _KEYED:
        yield from () if any(word.arg == "cased" for word in call.keywords) else [_IN_ANY_LETTERS]
        return
    for given in (*call.args[1:], *(word.value for word in call.keywords if word.arg == "flags")):
        if ast.unparse(given).startswith("re."):
            yield given


def _evaluated(node: ast.expr, module: ModuleType) -> Any:
    try:
        return eval(compile(ast.Expression(node), "<expression>", "eval"), vars(module))  # noqa: S307  # our own source
    except NameError:
        return None


def slowest(expression: Expression, few: int = 0) -> Attack | None:
    """An attack under which time grows faster than the text, None where there is none.

    Args:
        few: so many repetitions are tried at most, spread evenly over all there are; 0 for every one.
    """
    compiled = re.compile(expression.pattern, expression.flags)
    pumps = list(
        dict.fromkeys(one for one in _pumps(parser.parse(expression.pattern, expression.flags), [""]) if one[1])
    )
    step = math.ceil(len(pumps) / few) if few else 1
    for before, pump in pumps[:: max(step, 1)]:
        for after in _ENDS:
            for way in sorted(expression.ways):
                trying: Callable[[str], object] = getattr(compiled, way)
                if _power(trying, before, pump, after) > STEEP:
                    # A busy machine is no proof, nor is what a bounded repetition costs before its bound is reached
                    power = min(_power(trying, before, pump, after, size, 5) for size in (_LONG, 2 * _LONG, 4 * _LONG))
                    if power > STEEP:
                        return Attack(way, before, pump, after, power)
    return None


def _power(
    trying: Callable[[str], object], before: str, pump: str, after: str, size: int = _LONG, rounds: int = 2
) -> float:
    """The power of the length that time grows with, 1 for all that is quick beside one plain look through the text."""
    if _taken(trying, before + pump * 24 + after) > 0.02:  # what grows by powers of two is not tried with more
        return math.inf
    count = max(size // _GROWTH // len(pump), 8)
    climbed = 48
    while climbed < count:  # a fourth power is told long before the whole text: it would never come back from that
        if _taken(trying, before + pump * climbed + after, 1) > 0.1:
            return math.inf
        climbed *= 2
    long = before + pump * count * _GROWTH + after
    short = before + pump * count + after
    if _taken(trying, short) > 0.1:
        return math.inf
    taken = _taken(trying, long, rounds)
    if taken < PLAIN * _taken(_PLAIN.match, long):
        return 1.0
    return math.log(taken / _taken(trying, short, rounds)) / math.log(_GROWTH)


def _taken(trying: Callable[[str], object], text: str, rounds: int = 2) -> float:
    best = math.inf
    for _ in range(rounds):
        started = CLOCK()
        trying(text)
        best = min(best, CLOCK() - started)
        if best > 0.005 * rounds:
            break
    return best


def _pumps(tree: Any, before: list[str]) -> Iterator[tuple[str, str]]:
    """What to repeat, and what leads there; all that leads anywhere is repeated as well."""
    before = list(before)
    for place, (code, inside) in enumerate(tree):
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, most, body = inside
            if most >= MANY:
                followers = [text for end in (2, 3, 5) for text in _texts(tree[place + 1 : place + end])[:4]]
                for pump in dict.fromkeys([*_bodies(body), *followers]):
                    yield from ((lead, pump) for lead in [*before[:2], ""])
            yield from _pumps(body, before)
        else:
            for branch in _branches(code, inside):
                yield from _pumps(branch, before)
        before = [lead + one for lead in before for one in _samples(code, inside)][:3]
        yield from (("", lead) for lead in before)


def _branches(code: Any, inside: Any) -> list[Any]:
    if code is codes.BRANCH:
        return list(inside[1])
    if code is codes.SUBPATTERN:
        return [inside[3]]
    if code is codes.ATOMIC_GROUP:
        return [inside]
    return [inside[1]] if code in (codes.ASSERT, codes.ASSERT_NOT) else []


def _bodies(body: Any) -> list[str]:
    classes = [letter for code, inside in body if code is codes.IN for letter in _letters(inside)]
    return list(dict.fromkeys([*_texts(body), *classes[:14]]))


def _texts(tree: Any) -> list[str]:
    """A few texts that fit."""
    texts = [""]
    for code, inside in tree:
        texts = [text + one for text in texts for one in _samples(code, inside)][:9]
    return texts


def _samples(code: Any, inside: Any) -> list[str]:
    if code is codes.LITERAL:
        return [chr(inside)]
    if code is codes.NOT_LITERAL:
        return ["b" if inside == ord("a") else "a"]
    if code is codes.ANY:
        return ["a"]
    if code is codes.IN:
        return _letters(inside)[:3]
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, _, body = inside
        return ["", *_texts(body)[:1]] if least == 0 else [text * least for text in _texts(body)][:3]
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return [""]
    return [text for branch in _branches(code, inside) for text in _texts(branch)[:4]] or [""]


def _letters(inside: Any) -> list[str]:
    """Letters of a class: the ends of its ranges, or of a few common ones those that fit."""
    tried = [*(chr(letter) for code, one in inside for letter in _ends_of(code, one)), *_LETTERS]
    negated = bool(inside) and inside[0][0] is codes.NEGATE
    fitting = [letter for letter in dict.fromkeys(tried) if negated is not any(_fits(one, letter) for one in inside)]
    return fitting or ["é"]


def _ends_of(code: Any, one: Any) -> tuple[int, ...]:
    return (one,) if code is codes.LITERAL else tuple(one) if code is codes.RANGE else ()


def _fits(one: tuple[Any, Any], letter: str) -> bool:
    code, inside = one
    if code is codes.LITERAL:
        return bool(ord(letter) == inside)
    if code is codes.RANGE:
        return bool(inside[0] <= ord(letter) <= inside[1])
    if code is codes.CATEGORY:
        kinds = {"DIGIT": r"\d", "WORD": r"\w", "SPACE": r"\s"}
        name = str(inside).removeprefix("CATEGORY_").removeprefix("UNI_")
        return (re.match(kinds[name.removeprefix("NOT_")], letter) is not None) is not name.startswith("NOT_")
    return False
