"""What a record alone would not bring back of a spec: found by reading it, so that no key of a spec is forgotten.

Most of a spec has a place in the record. The rest (an issuer, a pattern, which scopes were listed) is said in a
comment (`connection_wizard.viasocket.marks`). No list says what that is: the record is read as a stranger's would be,
and what comes of it is compared with the spec. A new key of the model is said by itself until the record has a place
for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.marks import CODES, names_of
from connection_wizard.viasocket.reading.parts import read_parts
from connection_wizard.viasocket.reading.reader import Reading

_CALLS = frozenset(part for _, part in CODES.values())
"""Parts that each have a comment of their own."""
Path = tuple[str, ...]
"""Names from the document on; after an empty one comes the name by which an entry of a list is known."""


def unsaid(spec: ConnectionSpec, record: Mapping[str, Any]) -> dict[str, Any]:
    """What of a spec, its four calls aside, is otherwise when its record without codes is read as a stranger's.

    What is otherwise is given as in the spec; of a list whose entries are known by the same names, by name below an
    empty one.
    """
    reading = Reading(json.loads(json.dumps(record)))
    read_parts(reading)
    found: dict[str, Any] = _beyond(_parts(spec), _parts(Draft(reading.document).partial_spec))
    return found


def _parts(spec: ConnectionSpec) -> dict[str, Any]:
    parts = spec.model_dump(mode="json", exclude={*_CALLS, "seen"})  # what an author has looked at is the file's own
    del parts["platform"]["rest"]  # stands in the record itself
    return parts


def _beyond(given: Any, read: Any) -> Any:
    """What has to be put over what was read so that it is as it was given."""
    if isinstance(given, dict) and isinstance(read, dict) and read.keys() <= given.keys():
        return {
            name: _beyond(value, read[name]) if name in read else value
            for name, value in given.items()
            if name not in read or value != read[name]
        }
    if _are_objects(given) and _are_objects(read) and names_of(given) == names_of(read):
        entries = zip(names_of(given), given, read, strict=True)
        return {"": {name: _beyond(one, other) for name, one, other in entries if one != other}}
    return given


def _are_objects(items: Any) -> bool:
    return isinstance(items, list) and all(isinstance(item, dict) for item in items)


def paths_of(said: Any, path: Path = ()) -> Iterator[Path]:
    """The single things that were said."""
    if isinstance(said, dict) and said:
        for name, value in said.items():
            yield from paths_of(value, (*path, name))
    else:
        yield path


def alone(said: Any, path: Path) -> Any:
    """What was said, of one single thing."""
    return {path[0]: alone(said[path[0]], path[1:])} if path else said


def put_back(read: Any, said: Any) -> Any:
    """What was read, with what was said put over it. Entries that are no longer there are left out."""
    if not isinstance(said, dict):
        return said
    if isinstance(read, list):
        entries = said.get("")
        return [
            put_back(item, entries[name]) if isinstance(entries, dict) and name in entries else item
            for name, item in zip(names_of(read), read, strict=True)
        ]
    before = read if isinstance(read, dict) else {}
    return before | {name: put_back(before.get(name), value) for name, value in said.items()}
