"""Operations on the document as plain JSON: what a draft holds before it is known to be right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

Document = Mapping[str, Any]
DocumentPath = tuple[str | int, ...]
"""Names and positions that lead to one leaf: the same for a page's field, a finding and a pydantic error."""
SPEC_VERSION: Literal[1] = 1
"""Version of the documents that this program writes."""

SCHEMA_KEY: Final = "$schema"
"""The key by which an editor finds the schema of a document: no part of the connection, first in its file."""

_ABSENT: Any = object()


def get(document: Document, at: DocumentPath) -> Any:
    """The value at a place, or None where there is none."""
    value = _at(document, at)
    return None if value is _ABSENT else value


def has(document: Document, at: DocumentPath) -> bool:
    """Whether there is anything at a place, be it null."""
    return _at(document, at) is not _ABSENT


def _at(document: Document, at: DocumentPath) -> Any:
    value: Any = document
    for part in at:
        if isinstance(part, int):
            inside = isinstance(value, list | tuple) and 0 <= part < len(value)
        else:
            inside = isinstance(value, Mapping) and part in value
        if not inside:
            return _ABSENT
        value = value[part]
    return value


def put(document: Document, at: DocumentPath, value: Any) -> dict[str, Any]:
    """A copy of the document with another value at a place; what leads there is made where it is missing.

    A position one past the end of a list appends. What is not on the way is shared, not copied.

    Raises:
        IndexError: the position is further out than that.
    """
    return dict(_put(document, at, value))


def _put(container: Any, at: DocumentPath, value: Any) -> Any:
    if not at:
        return value
    part, rest = at[0], at[1:]
    if isinstance(part, int):
        items = list(container) if isinstance(container, list | tuple) else []
        if not 0 <= part <= len(items):
            raise IndexError(part)
        items[part : part + 1] = [_put(items[part] if part < len(items) else None, rest, value)]
        return items
    mapping = dict(container) if isinstance(container, Mapping) else {}
    mapping[part] = _put(mapping.get(part), rest, value)
    return mapping


def drop(document: Document, at: DocumentPath) -> dict[str, Any]:
    """A copy of the document without what is at a place (which must exist)."""
    parent, last = get(document, at[:-1]), at[-1]
    if isinstance(last, int):
        shorter: Any = [item for index, item in enumerate(parent) if index != last]
    else:
        shorter = {key: item for key, item in parent.items() if key != last}
    return put(document, at[:-1], shorter) if len(at) > 1 else dict(shorter)


def innermost(before: Any, after: Any) -> DocumentPath:
    """The innermost place that holds all in which two documents differ; empty where they differ in several parts."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        names = (*before, *(name for name in after if name not in before))
        places: list[str | int] = [n for n in names if before.get(n, _ABSENT) != after.get(n, _ABSENT)]
    elif isinstance(before, list | tuple) and isinstance(after, list | tuple) and len(before) == len(after):
        places = [index for index, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
    else:
        return ()
    if len(places) != 1:
        return ()
    (place,) = places
    both = place in before and place in after if isinstance(place, str) else True
    return (place, *innermost(before[place], after[place])) if both else (place,)
