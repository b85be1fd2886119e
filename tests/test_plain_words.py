"""What nobody understood in trials is said nowhere any more: not in the window, the findings, the guide."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.modules import modules

ROOT = Path(__file__).parents[1]
GUIDES = ROOT / "resources" / "guide" / "en"
SAYING = frozenset({"tr", "_tr", "say", "QT_TRANSLATE_NOOP"})
NOT_UNDERSTOOD = re.compile(
    r"kind of name|\bmask (this|it|an)\b|written as an address|\btake over\b|what the test call sends|"
    r"prove the exported code",
    re.IGNORECASE,
)
"""*Taken over*, of what was pasted, says what was done; *Take over* as a button said not of what."""
SECTION = re.compile(r"\bsections?\b", re.IGNORECASE)
"""What the platform's form has; who looks at the list of steps knows steps."""
OF_A_STANDARD = re.compile(r"(RFC \d+|Core) section")


def said() -> Iterator[tuple[str, str]]:
    """Every text for people, with where it stands."""
    for name, tree in modules(*(f"{way}(" for way in SAYING)):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node.func) in SAYING:
                for value in node.args:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        yield f"{name}:{node.lineno}", value.value
    for file in sorted(GUIDES.glob("*.md")):
        yield file.name, file.read_text(encoding="utf-8")


def _called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


@cache
def all_said() -> list[tuple[str, str]]:
    """Looked for when a test asks: whoever only collects the tests need not read the whole program."""
    return list(said())


def test_there_is_something_to_look_at() -> None:
    assert len(all_said()) > 1500


@pytest.mark.parametrize("pattern", [NOT_UNDERSTOOD, SECTION], ids=["phrases", "sections"])
def test_nobody_has_to_read_it(pattern: re.Pattern[str]) -> None:
    assert [(at, text) for at, text in all_said() if pattern.search(OF_A_STANDARD.sub("", text))] == []
