"""A fix as a JSON Patch (RFC 6902), so that a program can make the change that a person makes by one click."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from connection_wizard.spec.documents import Document, Location, get, has
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix

Operation = dict[str, Any]
"""``op``, ``path`` (a JSON Pointer, RFC 6901), and ``value`` but for ``remove``."""


def json_patch(fix: Fix, draft: Draft) -> list[Operation]:
    """The operations that turn the document of a draft into what `Fix.apply` makes of it; one after the other."""
    operations = []
    for edit in fix.edits:
        operation = _operation(edit, draft.document)
        if operation is not None:
            operations.append(operation)
        draft = Fix(fix.label, (edit,)).apply(draft)
    return operations


def _operation(edit: Edit, document: Document) -> Operation | None:
    at = edit.at
    if edit.remove:
        return {"op": "remove", "path": _pointer(at)} if has(document, at) else None
    # The outermost part that is missing or can hold nothing: from there on all is made anew
    first = next((n for n in range(1, len(at)) if not _holds(document, at[:n], at[n])), len(at))
    value = edit.value
    for part in reversed(at[first:]):
        value = [value] if isinstance(part, int) else {part: value}
    return {"op": "replace" if has(document, at[:first]) else "add", "path": _pointer(at[:first]), "value": value}


def _holds(document: Document, at: Location, part: str | int) -> bool:
    """Whether what is at a place can hold such a part."""
    container = get(document, at)
    return isinstance(container, list | tuple) if isinstance(part, int) else isinstance(container, Mapping)


def _pointer(at: Location) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in at)
