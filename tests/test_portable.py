"""What would go otherwise on another system: no text is read in whatever letters this computer happens to have."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.screens import drawn_in_memory

ROOT = Path(__file__).parents[1]
FILES = [
    file
    for folder in ("app", "packaging")
    for file in sorted((ROOT / folder).rglob("*.py"))
    if "node_modules" not in file.parts
]
_ALWAYS = {"read_text": 0, "write_text": 1}
"""Methods that take a text, and at which place its encoding may stand."""


def guesses(source: str) -> Iterator[int]:
    """Lines with a call that leaves the encoding of a text to the system."""
    if not re.search(r"\b(?:open|read_text|write_text|text|universal_newlines)\s*[(=]", source):
        return  # quicker than to take all of it apart
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if "encoding" in named or None in named:
            continue
        text = named.get("text", named.get("universal_newlines"))
        if isinstance(text, ast.Constant) and text.value is True:
            yield call.lineno
        elif name in _ALWAYS and isinstance(call.func, ast.Attribute):
            if len(call.args) <= _ALWAYS[name]:
                yield call.lineno
        elif isinstance(call.func, ast.Name) and name == "open" and not _is_binary(call, named):
            yield call.lineno


def _is_binary(call: ast.Call, named: dict[str | None, ast.expr]) -> bool:
    modes = [value for value in (*call.args, named.get("mode")) if isinstance(value, ast.Constant)]
    return any(isinstance(mode.value, str) and "b" in mode.value and len(mode.value) < 4 for mode in modes)


@pytest.mark.parametrize(
    ("written", "guessed"),
    [
        ("subprocess.run(a, text=True)", True),
        ("subprocess.Popen(a, universal_newlines=True)", True),
        ("subprocess.run(a, encoding='utf-8')", False),
        ("subprocess.run(a)", False),
        ("path.read_text()", True),
        ("path.read_text('utf-8')", False),
        ("path.write_text(text)", True),
        ("path.write_text(text, encoding='utf-8')", False),
        ("open(path)", True),
        ("open(path, 'w')", True),
        ("open(path, 'rb')", False),
        ("os.open(path, flags)", False),
    ],
)
def test_what_is_found(written: str, guessed: bool) -> None:
    assert bool(list(guesses(written))) is guessed


def test_no_text_is_read_or_written_in_the_systems_own_letters() -> None:
    found = [f"{file.relative_to(ROOT)}:{line}" for file in FILES for line in guesses(file.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("system", "environ", "added"),
    [
        ("linux", {"DISPLAY": ":1"}, {}),
        ("linux", {}, {"QT_QPA_PLATFORM": "offscreen"}),
        ("darwin", {"DISPLAY": ":1"}, {"QT_QPA_PLATFORM": "offscreen"}),
        ("win32", {"WINDIR": r"D:\Win"}, {"QT_QPA_PLATFORM": "offscreen", "QT_QPA_FONTDIR": r"D:\Win\Fonts"}),
        ("win32", {"QT_QPA_PLATFORM": "windows", "QT_QPA_FONTDIR": "F:"}, {}),
    ],
)
def test_windows_of_tests_are_drawn_in_memory(system: str, environ: dict[str, str], added: dict[str, str]) -> None:
    assert drawn_in_memory(system, environ) == added
