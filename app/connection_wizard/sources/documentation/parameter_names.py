"""Which parameter a line of a list is about: the row of a table, an entry, or a key of an example."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Line

_ALONE: Final = re.compile(r"\W{0,4}(\w{2,40})\W{0,4}")
"""A name that is all a cell has."""
_FIRST: Final = re.compile(r"[^\w\s]{0,4}\s{0,8}[`\"'*]{0,3}(\w{2,40})[`\"'*]{0,3}(?=\s|[:(,=]|$)")
"""The name that a line begins with, set off or not."""
_SCOPE: Final = re.compile(r"\W{0,4}scopes?\W{0,4}", re.IGNORECASE)


def in_first_cell(line: Line) -> str:
    """The name that the first cell of a row is, and nothing besides; empty where it is none."""
    found = _ALONE.fullmatch(line.cells[0]) if line.cells else None
    return found[1] if found else ""


def first_named(line: Line) -> str:
    """The name that a row, an entry of a list or a key of an example begins with; empty where it begins with none."""
    found = _FIRST.match(line.cells[0] if line.cells else line.text)
    return found[1] if found else ""


def is_of_scopes(line: Line) -> bool:
    """Whether a line is the row of the parameter of scopes."""
    return bool(line.cells) and _SCOPE.fullmatch(line.cells[0]) is not None
