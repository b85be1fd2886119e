"""No regular expression in JavaScript of ours takes a time that grows faster than the text: it is run by the platform.

They are found by themselves, with a parser: in the files that we wrote, and in the code of exports of every kind that
the tests know. They are tried as those of the program are (`tests.expressions`): both engines search by going back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from tree_sitter import Node

from connection_wizard.viasocket.following.syntax import parser, source_of
from connection_wizard.viasocket.record import create_payload
from tests.expressions import Attack, Expression, slowest
from tests.oauth.scripted import changed, document, spec_of
from tests.oauth.test_quirks_live import quirks
from tests.viasocket.test_importing import EVERYTHING

ROOT: Final = Path(__file__).parents[1]
OURS: Final = tuple(
    path
    for folder in ("app", "resources", "packaging", "docs")
    for path in sorted((ROOT / folder).rglob("*.*js"))
    if "node_modules" not in path.parts
    and ROOT / "resources" / "engine" not in path.parents
    and path.name != "build.mjs"  # makes the bundles, and reads nothing but the packages that they are made of
)
"""What others wrote (`resources/engine`) is theirs; what stands in the place of Node's is ours (`packaging/engine`)."""
EXCEPTIONS: Final[dict[str, str]] = {}
"""Expressions that may be slow, and why that does no harm. None so far."""


def literals(source: str) -> Iterator[tuple[str, str]]:
    """Each regular expression of a program, with its flags."""
    waiting: list[Node] = [parser().parse(source.encode()).root_node]
    while waiting:
        node = waiting.pop()
        waiting += node.children
        if node.type == "regex" and (pattern := node.child_by_field_name("pattern")) is not None:
            flags = node.child_by_field_name("flags")
            yield source_of(pattern), source_of(flags) if flags is not None else ""
        made = node.child_by_field_name("constructor") or node.child_by_field_name("function")
        assert made is None or source_of(made) != "RegExp", f"made at run time: {source_of(node)}"


def as_python(pattern: str, flags: str, where: str = "") -> Expression:
    """The same expression as Python writes it."""
    text = pattern.replace("\\/", "/").replace("[^]", r"[\s\S]")
    text = re.sub(r"\(\?<(?![=!])", "(?P<", text)
    used = sum(getattr(re, flag.upper()) for flag in flags if flag in "ims")
    return Expression(where, 0, text, used, frozenset({"search"}))


@cache
def exported() -> dict[str, str]:
    """The code of an export of each kind that the tests know."""
    steps = {name: quirk.steps for name, quirk in quirks("https://acme.test").items()} | {"everything": EVERYTHING}
    records = {
        name: create_payload(spec_of(changed(document("https://acme.test"), **one))) for name, one in steps.items()
    }
    return {
        f"{name}, {key}": json.loads(value)["source"] or ""
        for name, record in records.items()
        for key, value in record.items()
        if isinstance(value, str) and value.startswith('{"source"')
    }


@cache
def found() -> dict[tuple[str, str], str]:
    """Every expression, with a place where it stands."""
    places = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in OURS} | exported()
    return {literal: place for place, source in places.items() for literal in literals(source)}


def test_expressions_of_ours_are_linear() -> None:
    slow = {literal: attack for literal in found() if (attack := slowest(as_python(*literal)))}
    assert {
        literal: (found()[literal], attack) for literal, attack in slow.items() if literal[0] not in EXCEPTIONS
    } == {}


def test_they_are_found() -> None:
    places = set(found().values())
    assert any(place.startswith("packaging/engine/src/") for place in places)
    assert any(place.endswith(("code", "testcode")) for place in places)
    assert len(OURS) > 20
    assert list(literals("const a = b.replace(/=+$/g, '') / 2 // /no/\nif (/x/i.test(a)) {}")) == [
        ("x", "i"),
        ("=+$", "g"),
    ]
    with pytest.raises(AssertionError, match="made at run time"):
        list(literals("const a = new RegExp(b)"))


def test_slow_ones_are_found() -> None:
    assert isinstance(slowest(as_python("(?<a>=+)$", "")), Attack)
