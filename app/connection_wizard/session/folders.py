"""A collection that its tool keeps as a folder: which of the files in it are to be read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from connection_wizard.sources.environments import (
    IN_FOLDERS,
    LONGEST,
    MOST,
    NAME,
    NAMED_IN,
    ROLES,
    Role,
    part_of,
    together,
)

_DEEPEST: Final = 6
_SEEN: Final = 2000
"""Entries of a folder, and of those in it, that are looked at."""


def text_of(folder: Path) -> str:
    """The files of a collection as one text; empty where a folder holds none."""
    return together([_text(path) for path in parts_in(folder)])


def parts_in(folder: Path) -> list[Path]:
    """The files of a collection that is kept as a folder, its name and its collection first; none of another folder."""
    found: list[tuple[int, Path]] = []
    waiting, seen = [(folder, 0)], 0
    for here, depth in waiting:
        try:
            inside = sorted(here.iterdir())
        except OSError:
            continue
        for path in inside[: max(0, _SEEN - seen)]:
            seen += 1
            if path.is_symlink() or path.name.startswith(".") or path.name == "node_modules":
                continue
            if path.is_dir():
                waiting += [(path, depth + 1)] if depth < _DEEPEST else []
            elif (path.suffix in IN_FOLDERS.values() or path.name in NAMED_IN) and (part := _part_in(path)) is not None:
                found.append((ROLES.index(part[1]), path))
    named_alone = all(role == NAME for role, _ in found)
    return [] if named_alone else [path for _, path in sorted(found)][:MOST]


def _part_in(path: Path) -> tuple[str, Role] | None:
    part = part_of(_text(path))
    if part is None or part[1] == "name":
        return part if part is not None and NAMED_IN.get(path.name) == part[0] else None
    return part if path.suffix == IN_FOLDERS.get(part[0]) else None


def _text(path: Path) -> str:
    try:
        return read_bytes(path, LONGEST, patience=0).decode("utf-8-sig", "replace")
    except NotRead:
        return ""
