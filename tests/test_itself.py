"""The program starts itself in one place, which knows what a frozen one is."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import get_args

import pytest

from connection_wizard import itself

APP = Path(__file__).resolve().parents[1] / "app" / "connection_wizard"


def names_the_interpreter(text: str) -> bool:
    """Whether code asks for the interpreter, or for how the program was packed."""
    return any(
        (isinstance(node, ast.Attribute) and node.attr in {"executable", "_base_executable", "frozen", "_MEIPASS"})
        or (isinstance(node, ast.Constant) and node.value in {"frozen", "_MEIPASS", "executable"})
        for node in ast.walk(ast.parse(text))
    )  # fmt: skip


def test_nobody_else_asks_for_the_interpreter() -> None:
    found = [
        path.relative_to(APP).as_posix()
        for path in sorted(APP.rglob("*.py"))
        if names_the_interpreter(path.read_text(encoding="utf-8"))
    ]
    assert found == ["itself.py"]


@pytest.mark.parametrize("text", ["run([sys.executable, '-c', x])", "getattr(sys, 'frozen', False)", "sys._MEIPASS"])
def test_who_does_is_found(text: str) -> None:
    assert names_the_interpreter(text)


@pytest.mark.parametrize("part", get_args(itself.Part))
def test_every_part_is_a_file_and_known_to_the_frozen_program(part: itself.Part) -> None:
    assert Path(itself.command(part)[-1]).is_file()
    answered = {
        node.value
        for node in ast.walk(ast.parse((APP / "__main__.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert part in answered


@pytest.mark.parametrize("part", get_args(itself.Part))
def test_a_frozen_program_is_never_given_code_or_a_file(monkeypatch: pytest.MonkeyPatch, part: itself.Part) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert itself.command(part) == [sys.executable, part]
