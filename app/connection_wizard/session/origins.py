"""Where a value of the draft came from, as it is remembered beside the document: never in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from connection_wizard.spec.documents import DocumentPath

CATALOGUE: Final = "catalogue"
"""The kind of what an entry of the catalogue brought."""
MOST: Final = 200
"""Origins that are remembered of one document."""


class Origin(NamedTuple):
    """What a value was read from.

    Attributes:
        value: as it was filled in; another one there now is the author's own.
        quote: the line that says so.
        line: its number in the text, from 1; 0 where it has none.
        heading: what that part of the text is called.
        sure: ``certain``, ``likely`` or ``chosen``, as `session.understanding.How` has it.
        kind: what the text was taken for, a name of `sources.kinds`.
        name: what the text is called; empty where it has no name.
        read_at: when, as ISO 8601 has it.
    """

    value: Any
    quote: str
    line: int
    heading: str
    sure: str
    kind: str
    name: str
    read_at: str


_KINDS: Final = {name: int if name == "line" else str for name in Origin._fields if name != "value"}
Origins = Mapping[DocumentPath, Origin]


def written(origins: Origins) -> list[dict[str, Any]]:
    """What is remembered, as JSON."""
    return [{"at": list(at), **origin._asdict()} for at, origin in list(origins.items())[-MOST:]]


def read(found: object) -> dict[DocumentPath, Origin]:
    """What was remembered; an entry that does not fit counts as never noted."""
    made: dict[DocumentPath, Origin] = {}
    for entry in found if isinstance(found, list) else ():
        at = _place(entry.get("at")) if isinstance(entry, dict) else ()
        if at and all(isinstance(entry.get(name), kind) for name, kind in _KINDS.items()):
            made[at] = Origin(**{name: entry.get(name) for name in Origin._fields})
    return made


def _place(at: object) -> DocumentPath:
    parts = at if isinstance(at, list | tuple) else ()
    return tuple(part for part in parts if isinstance(part, str | int)) if parts else ()
