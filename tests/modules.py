"""The modules of the program, for rules that go through all of them.

To parse every one takes a second, which each rule would pay anew; most hold no word of what a rule is about.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

APP = Path(__file__).parents[1] / "app" / "connection_wizard"


def sources(*words: str) -> Iterator[tuple[str, str]]:
    """Name (``spec/model.py``) and source of each module in which one of these words stands, as whatever."""
    for path in sorted(APP.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if any(word in source for word in words):
            yield path.relative_to(APP).as_posix(), source


def modules(*words: str) -> Iterator[tuple[str, ast.Module]]:
    """The same, parsed."""
    return ((name, ast.parse(source)) for name, source in sources(*words))
