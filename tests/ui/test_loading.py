"""What is loaded piece by piece: no list of our own modules, and nothing left that would be loaded at one go."""

from __future__ import annotations

import ast
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from connection_wizard.ui.session.loading import load, pieces
from tests.waiting import HANG

HOUSE = Path(__file__).parents[2] / "app"
SESSION = HOUSE / "connection_wizard" / "session"
NO_RUN = {"exporting.py", "publishing.py", "rehearsing.py", "stages.py"}
"""What of the session comes after a run, or in the place of one: its rooms are loaded then."""


def test_a_room_is_its_modules_and_then_the_rooms_in_it() -> None:
    found = list(pieces("httpx", "connection_wizard.spec", "connection_wizard.steps"))
    assert (found[0], found[-1]) == ("httpx", "connection_wizard.steps")
    spec = found[1:-1]
    modules = {
        ".".join(file.relative_to(HOUSE).with_suffix("").parts)
        for file in (HOUSE / "connection_wizard" / "spec").rglob("*.py")
        if file.name != "__init__.py"
    }
    assert (set(spec), len(spec)) == (modules, len(modules))
    inner = [".rules." in name for name in spec]
    assert inner == sorted(inner), "what the room's own modules stand on is loaded with them, a little each time"


@pytest.mark.asyncio
async def test_the_loop_has_a_turn_after_each() -> None:
    import asyncio

    turns: list[str] = []
    asyncio.get_running_loop().call_soon(turns.append, "another's")
    await load("connection_wizard.steps")
    assert turns == ["another's"]
    assert "connection_wizard.steps" in sys.modules


def imported_late_by_the_session(*only: str) -> set[str]:
    """The modules that the session imports where an act needs them; of some of its files, or of those of a run."""
    found = set()
    for path in SESSION.glob("*.py"):
        if (path.name not in only) if only else path.name in NO_RUN:
            continue
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for node in ast.walk(function):
                    if isinstance(node, ast.ImportFrom) and node.module:
                        found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return {name for name in found if name.startswith("connection_wizard.") and is_module(name)}


def is_module(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        return False
    return True


def test_the_pieces_of_a_run_reach_all_that_the_session_loads_for_one() -> None:
    late = sorted(imported_late_by_the_session())
    assert {"connection_wizard.oauth.run", "connection_wizard.diagnosis.diagnose"} <= set(late)
    assert left_by_the_pieces(late, "FOR_MARKS, *FOR_RUN") == [], "loaded at one go when it is needed"


def test_the_pieces_of_a_rehearsal_reach_all_that_one_needs_besides() -> None:
    late = sorted(imported_late_by_the_session("rehearsing.py"))
    assert "connection_wizard.practice.played.playhouse" in late
    assert left_by_the_pieces(late, "FOR_MARKS, *FOR_RUN, *FOR_REHEARSAL") == []


def left_by_the_pieces(late: list[str], names: str) -> list[str]:
    """What is loaded at one go with some modules, though these pieces were loaded before."""
    program = f"""
import json, sys
from importlib import import_module
import connection_wizard.session.session
from connection_wizard.ui.session.loading import FOR_MARKS, FOR_REHEARSAL, FOR_RUN, pieces
for piece in pieces(*{names}):
    import_module(piece)
before = set(sys.modules)
for name in {late!r}:
    import_module(name)
print(json.dumps(sorted(name for name in set(sys.modules) - before if name not in {late!r})))
"""
    environ = os.environ | {"PYTHONPATH": str(HOUSE)}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, timeout=HANG)
    assert done.returncode == 0, done.stderr
    return [name for name in json.loads(done.stdout) if not name.startswith("connection_wizard.session")]


def test_nobody_keeps_a_list_of_our_modules() -> None:
    found = []
    for path in sorted((HOUSE / "connection_wizard" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Tuple | ast.List):
                names = [each.value for each in node.elts if isinstance(each, ast.Constant)]
                ours = [name for name in names if isinstance(name, str) and name.startswith("connection_wizard.")]
                found += [
                    f"{path.name}:{node.lineno} {name}"
                    for name in ours
                    if not (HOUSE / name.replace(".", "/")).is_dir()
                ]
    assert found == [], "name the room: it is loaded module by module"


def test_the_window_is_there_before_what_a_run_needs() -> None:
    """Each of these takes as long as a page, and one import at the top of a module that is needed first brings it."""
    program = (
        "import sys, connection_wizard.ui.shell.window, connection_wizard.ui.pages.start\n"
        "print([name for name in ('asyncio', 'ssl', 'httpx', 'pydantic') if name in sys.modules])"
    )
    environ = os.environ | {"PYTHONPATH": str(HOUSE)}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, timeout=HANG)
    assert done.stdout == "[]\n", done.stdout + done.stderr
