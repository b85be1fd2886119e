"""What is written of the rooms is so: a stranger goes by it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "app" / "connection_wizard"
DOCUMENTS = sorted(path.relative_to(HOUSE).parent.as_posix() for path in HOUSE.rglob("__init__.py"))
NO_MODULES = {"identity", "strict_json"}
"""Rooms with a face of their own: their docstrings name functions."""


def test_the_record_names_every_room_and_no_other() -> None:
    record = (ROOT / "docs/decisions/0001-the-rooms.md").read_text("utf-8")
    drawn = re.findall(r"^    (\w+(?:, \w+)*)(?:   *|$)", record, re.MULTILINE)
    rooms = {name for line in drawn for name in line.split(", ")}
    there = {path.stem for path in HOUSE.iterdir() if not path.name.startswith("__")}
    assert rooms == there


@pytest.mark.parametrize("room", [room for room in DOCUMENTS if room not in NO_MODULES])
def test_the_modules_that_a_room_names_are_there(room: str) -> None:
    text = ast.get_docstring(ast.parse((HOUSE / room / "__init__.py").read_text("utf-8")))
    assert text, "each room says what it is"
    for name in re.findall(r"(?<!`)`([a-z_]+(?:\.[a-z_]+)*)`(?!`)", text):
        path = name.removeprefix("connection_wizard.").replace(".", "/")
        places = [folder / ending for folder in (HOUSE / room, HOUSE) for ending in (path, f"{path}.py")]
        assert any(place.exists() for place in places), name


OF_ONE_KIND = {"diagnosis/rules", "spec/rules", "sources/readers", "sources/documentation", "ui/pages"}
"""Rooms whose modules do the same, each for something else: a list of them would say what the folder says."""


@pytest.mark.parametrize("room", [room for room in DOCUMENTS if room not in OF_ONE_KIND | {"."}])
def test_a_room_names_all_of_its_modules(room: str) -> None:
    """By its docstring somebody new knows where to look (decision 1)."""
    folder = HOUSE / room
    text = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    modules = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/__init__.py")}
    named = set(re.findall(r"`(\w+)", text))
    assert modules - named - {"__init__"} == set()


NAMED = re.compile(r"`(?:app/)?connection_wizard[./]([\w./]+)`")
"""How documents and docstrings write a module, or a name in one."""


def test_the_modules_that_are_named_anywhere_are_there() -> None:
    """Whoever renames one is told where it is spoken of."""
    there = {path.relative_to(HOUSE).with_suffix("").as_posix() for path in HOUSE.rglob("*.py")} | set(DOCUMENTS)
    written = [ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"), *HOUSE.rglob("*.py")]
    named = {(path, name) for path in written for name in NAMED.findall(path.read_text("utf-8"))}
    rooms = "|".join(path.stem for path in HOUSE.iterdir() if (path / "__init__.py").exists())
    named |= {
        (path, name)
        for path in written
        for name in re.findall(rf"`((?:{rooms})/[a-z_/]+(?:\.py)?)`", path.read_text("utf-8"))
    }
    assert len(named) > 100
    gone = []
    for path, name in named:
        steps = name.removesuffix(".py").replace(".", "/").strip("/").split("/")
        least = len(steps) - 2 if "/" not in name else len(steps)  # a class of a module, and what that has
        if not any("/".join(steps[:end]) in there for end in range(len(steps), max(least, 1) - 1, -1)):
            gone.append(f"{path.relative_to(ROOT)}: {name}")
    assert gone == []
