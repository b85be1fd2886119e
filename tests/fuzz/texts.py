"""Texts that readers have not seen: those of the tests, damaged; each kind of damage by itself and several at once."""

from __future__ import annotations

import ast
import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

TESTS: Final = Path(__file__).parents[1]
_ROOMS: Final = ("sources", "viasocket", "diagnosis", "oauth", "providers", "spec", "addresses", "http")
_SHORTEST, _LONGEST = 8, 3000
_ODD: Final = (
    "",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\x1b[31m",
    "\ufeff",
    "\u202e",
    "\u200b",
    "\ud800",
    "😀",
    "ſ",
    "İ",
    "ß",
)
_OPEN: Final = (
    "{",
    "}",
    "[",
    "]",
    "[" * 300,
    '{"a":' * 120,
    "(" * 200,
    "<" * 50,
    '"',
    "'",
    "`",
    "\\",
    "\\u0000",
    "\\ud83d",
)
_VALUES: Final = ("null", "true", "-0", "1e999", "1" * 400, "NaN", "Infinity", "0x", "''", "{}", "[]", '""', "0177")
_HOLES: Final = ("${", "${context.authData.", "}}", "{{", "%", "%00", "%ff", "%E0%A4", "&", "&amp;", "&#x110000;")
_PLACES: Final = ("://", "//", "https://", "http://[::1", "@", "#", "?", "..", "127.0.0.1", "[::]", "xn--")
_MARKS: Final = (
    ":",
    ";",
    ",",
    "=",
    "==",
    "--",
    "- ",
    "---\n",
    "*a",
    "&a ",
    "!!python/object:x",
    "<!--",
    "]]>",
    "<script>",
)
_WORDS: Final = ("```", "\n\n\n", "curl ", " -H ", " -d @", "Authorization: Basic ", "Bearer ", "grant_type=", "code=")
ATOMS: Final = (*_ODD, *_OPEN, *_VALUES, *_HOLES, *_PLACES, *_MARKS, *_WORDS)


@cache
def seeds() -> tuple[str, ...]:
    """What tests give readers to read: the longer string literals of these rooms' tests, and their data."""
    found: dict[str, None] = {}
    for room in _ROOMS:
        for file in sorted((TESTS / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found[node.value[:_LONGEST]] = None
        for file in sorted((TESTS / room / "data").rglob("*.json")):
            found[file.read_text("utf-8")[:_LONGEST]] = None
    return tuple(text for text in found if len(text) >= _SHORTEST)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text of the tests with a few damages; now and then one of atoms alone."""
    known = seeds()
    if draw(st.integers(0, 9)) == 0:
        return "".join(draw(st.lists(st.sampled_from(ATOMS), max_size=6)))
    text = known[draw(st.integers(0, len(known) - 1))]
    for _ in range(draw(st.integers(0, 3))):
        text = _damaged(draw, text, known)
    return text[: 4 * _LONGEST]


def _damaged(draw: st.DrawFn, text: str, known: tuple[str, ...]) -> str:
    begin = draw(st.integers(0, len(text)))
    end = min(len(text), begin + draw(st.sampled_from((0, 1, 2, 5, 30, 400))))
    match draw(st.integers(0, 7)):
        case 0:
            return text[:begin] + text[end:]
        case 1:
            return text[:end] + text[begin:]
        case 2:
            return text[:begin] + draw(st.sampled_from(ATOMS)) + text[end:]
        case 3:
            return text[:begin] + draw(st.text(max_size=4)) + text[end:]
        case 4:
            return text[:begin]
        case 5:
            other = known[draw(st.integers(0, len(known) - 1))]
            return text[:begin] + other[: draw(st.sampled_from((40, 400)))] + text[end:]
        case 6:
            return json.dumps({"a": [text[:begin]], text[begin:end]: {"b": text}})
        case _:
            return text.replace(text[begin:end] or "a", draw(st.sampled_from(ATOMS)), 3)


def as_kind(text: str, kind: str) -> Any:
    """A text as what a reader takes: itself, bytes, or any value of JSON."""
    if kind == "bytes":
        return text.encode("utf-8", "surrogatepass")
    if kind == "object":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text
