"""Where a value of the draft came from, as it is remembered beside the document: never in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from connection_wizard.spec.documents import DocumentPath

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Documented
    from connection_wizard.spec.draft import Draft

CATALOGUE: Final = "catalogue"
"""The kind of what an entry of the catalogue brought."""
MOST: Final = 200
"""Origins that are remembered of one document."""


NAMED_SCOPES: Final[DocumentPath] = ("authorization", "scopes", "named")
NAMED_PARAMETERS: Final[DocumentPath] = ("authorization", "parameters", "named")
"""All scopes and parameters that a page names, taken over or not. They are no places of the document: what was left out
may turn out to be what was missing."""
SCOPES_WANTED: Final[DocumentPath] = ("authorization", "scopes", "wanted")
"""That a log-in goes with scopes, which the page that says so leaves open. No place of the document either: they stand
on the pages of single calls."""
REGISTRATION: Final[DocumentPath] = ("client", "registration")
"""Where the server registers apps by itself (RFC 7591); what is quoted is the address that an author gave for it. No
place of the document either: it is of use until there is an app."""
API: Final[DocumentPath] = ("test_call", "server")
"""The server of the calls that a page names which shows none on who is connected. No place of the document either: the
page that has that call may have its path alone."""
SERVERS: Final[DocumentPath] = ("test_call", "servers")
"""By server that a question named and nobody chose, the one that was. No place of the document either."""
TRIED: Final = "tried"
"""How sure a test call is that was taken for lack of one on who is connected: the first page that has one replaces
it."""
_SHAPES: Final = ("body_format", "client_authentication", "parameters_in", "scope_separator")
_LISTS: Final = ("headers", "parameters", "query")
_ONLY_SURE: Final = ("client_authentication", "scope_separator")
"""What half a page says in passing and means otherwise."""


class Origin(NamedTuple):
    """What a value was read from.

    Attributes:
        value: as it was filled in; another one there now is the author's own.
        quote: the line that says so.
        line: its number in the text, from 1; 0 where it has none.
        heading: what that part of the text is called.
        sure: ``certain``, ``likely`` or ``chosen``, as `session.understood_rows.How` has it, `TRIED`, or ``silent``:
            that there is none, since nothing that was read names one.
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


_CLIENT_ID: Final[DocumentPath] = ("client", "client_id")
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


def documented(origins: Origins) -> Documented:
    """What the documentation says of the log-in, as far as it was read."""
    from connection_wizard.diagnosis.model import Documented

    scopes = [_listed(origins, at) for at in (NAMED_SCOPES, NAMED_SCOPES[:-1])]
    parameters = dict(pair for at in (NAMED_PARAMETERS[:-1], NAMED_PARAMETERS) for pair in _rows(origins, at))
    names = dict.fromkeys(name for found in scopes for name in found if isinstance(name, str))
    shapes = {
        at: origin.value
        for at, origin in origins.items()
        if at[-1] in _SHAPES
        and isinstance(origin.value, str)
        and not (at[-1] in _ONLY_SURE and origin.sure == "likely")
    }
    rows = {at: _rows(origins, at) for at in origins if at[0] != "authorization" and at[-1] in _LISTS}
    return Documented(tuple(names), parameters, shapes, rows)


def _rows(origins: Origins, at: DocumentPath) -> tuple[tuple[str, str], ...]:
    """Name and value of each row of a list that was read."""
    found = ((row.get("name"), row.get("value")) for row in _listed(origins, at) if isinstance(row, dict))
    return tuple((name, value) for name, value in found if isinstance(name, str) and isinstance(value, str))


def _listed(origins: Origins, at: DocumentPath) -> list[Any]:
    origin = origins.get(at)
    if origin is None or origin.kind == CATALOGUE:
        return []
    return list(origin.value) if isinstance(origin.value, list | tuple) else []


def _place(at: object) -> DocumentPath:
    parts = at if isinstance(at, list | tuple) else ()
    return tuple(part for part in parts if isinstance(part, str | int)) if parts else ()


def registered_itself(origins: Origins, draft: Draft) -> bool:
    """Whether a server registered the app whose client ID stands in a draft: it was sent redirect URLs and scopes."""
    origin, client_id = origins.get(_CLIENT_ID), draft.get(*_CLIENT_ID)
    return origin is not None and origin.kind == "metadata" and origin.value == client_id
