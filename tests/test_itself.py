"""The program starts itself in one place, which knows what a frozen one is."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from connection_wizard import itself
from tests.modules import APP, sources


def names_the_interpreter(text: str) -> bool:
    """Whether code asks for the interpreter, or for how the program was packed."""
    return any(
        (isinstance(node, ast.Attribute) and node.attr in {"executable", "_base_executable", "frozen", "_MEIPASS"})
        or (isinstance(node, ast.Constant) and node.value in {"frozen", "_MEIPASS", "executable"})
        for node in ast.walk(ast.parse(text))
    )  # fmt: skip


def test_nobody_else_asks_for_the_interpreter() -> None:
    words = ("executable", "frozen", "_MEIPASS")
    assert [name for name, source in sources(*words) if names_the_interpreter(source)] == ["itself.py"]


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


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere libraries are found without a variable")
@pytest.mark.parametrize("before", [None, "/home/ann/lib"])
def test_what_a_packed_program_starts_is_started_as_the_person_would(tmp_path: Path, before: str | None) -> None:
    """A browser, and what opens it, is linked with the system's libraries and holds nothing of ours."""
    there = {"LD_LIBRARY_PATH": str(tmp_path), "_PYI_PARENT_PROCESS_LEVEL": "1", "APPDIR": str(tmp_path), "OWD": "/"}
    asked = "env; echo fd: $(ls /proc/self/fd)"  # by a shell that closes nothing, as Qt closes nothing
    text = f"import os, connection_wizard.packed as it; it.keep_to_itself()\nos.system({asked!r})"
    read, write = os.pipe()
    try:
        said = subprocess.run(
            [sys.executable, "-c", text],
            env={**os.environ, **there, **({"LD_LIBRARY_PATH_ORIG": before} if before else {})},
            pass_fds=(write,),
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout.splitlines()
    finally:
        os.close(read)
        os.close(write)
    told = dict(line.partition("=")[::2] for line in said if "=" in line)
    assert told.get("LD_LIBRARY_PATH") == before
    assert not {name for name in told if name.startswith(("_PYI_", "APPDIR", "OWD", "LD_LIBRARY_PATH_"))}
    assert str(write) not in said[-1].split()


def test_the_packed_program_begins_with_it() -> None:
    start = (APP.parents[1] / "packaging" / "frozen" / "start.py").read_text(encoding="utf-8")
    assert start.index("keep_to_itself()") < start.index("main()\n")
