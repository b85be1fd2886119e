"""No code reads a sentence, ours or a rule's: reasons travel as codes with values (`connection_wizard.oauth.reasons`).

Checked in the syntax tree: what a person is told is never searched, cut or compared.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "app" / "connection_wizard"
TOLD = frozenset({"summary", "happened", "hint", "message", "sentence"})
"""Attributes that hold sentences of ours, wherever they are."""
READING = frozenset(
    {"startswith", "endswith", "find", "index", "partition", "rpartition", "split", "rsplit", "splitlines", "replace"}
    | {"removeprefix", "removesuffix", "count", "strip", "lower", "upper", "casefold"}
)
OF_OTHERS = {
    (
        "app/connection_wizard/practice/visitor.py",
        "message",
    ),  # a page that the practice provider shows is read as a person reads it
}


def read(tree: ast.AST) -> list[tuple[int, str]]:
    """Where a sentence is looked into: line and attribute."""
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Attribute(attr=name), attr=method)) if method in READING:
                found.append((node.lineno, name))
            case ast.Call(func=ast.Attribute(value=ast.Name(id="re")), args=arguments):
                found += [(node.lineno, item.attr) for item in arguments if isinstance(item, ast.Attribute)]
            case ast.Compare(ops=operators, comparators=others, left=left):
                if any(isinstance(operator, ast.In | ast.NotIn | ast.Eq | ast.NotEq) for operator in operators):
                    sides = (left, *others)
                    found += [(node.lineno, side.attr) for side in sides if isinstance(side, ast.Attribute)]
            case ast.Subscript(value=ast.Attribute(attr=name)):
                found.append((node.lineno, name))
    return [(line, name) for line, name in found if name in TOLD]


@pytest.mark.parametrize("room", sorted(path.name for path in HOUSE.iterdir() if path.is_dir()))
def test_nothing_reads_a_sentence(room: str) -> None:
    broken = [
        f"{place}:{line} reads {name}"
        for path in (HOUSE / room).rglob("*.py")
        for line, name in read(ast.parse(path.read_text(encoding="utf-8")))
        if ((place := path.relative_to(ROOT).as_posix()), name) not in OF_OTHERS
    ]
    assert broken == []


@pytest.mark.parametrize(
    "line",
    [
        'x.summary.startswith("No")',
        '"still works" in result.summary',
        'found.message == "No."',
        're.search("x", error.hint)',
        "error.message[:4]",
    ],
)
def test_the_check_sees_what_it_is_for(line: str) -> None:
    assert read(ast.parse(line))
