"""Operations on the document as plain JSON: what a draft holds before it is known to be right."""

from __future__ import annotations

import types
from collections.abc import Mapping
from functools import cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, JsonValue

from app.spec.model import ConnectionSpec

Document = Mapping[str, Any]
Location = tuple[str | int, ...]
"""Names and positions that lead to one leaf: the same for a page's field, a finding and a pydantic error."""


_ABSENT: Any = object()


def get(document: Document, at: Location) -> Any:
    """The value at a place, or None where there is none."""
    value = _at(document, at)
    return None if value is _ABSENT else value


def has(document: Document, at: Location) -> bool:
    """Whether there is anything at a place, be it null."""
    return _at(document, at) is not _ABSENT


def _at(document: Document, at: Location) -> Any:
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


def put(document: Document, at: Location, value: Any) -> dict[str, Any]:
    """A copy of the document with another value at a place; what leads there is made where it is missing.

    A position one past the end of a list appends. What is not on the way is shared, not copied.

    Raises:
        IndexError: the position is further out than that.
    """
    return dict(_put(document, at, value))


def _put(container: Any, at: Location, value: Any) -> Any:
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


def drop(document: Document, at: Location) -> dict[str, Any]:
    """A copy of the document without what is at a place (which must exist)."""
    parent, last = get(document, at[:-1]), at[-1]
    if isinstance(last, int):
        shorter: Any = [item for index, item in enumerate(parent) if index != last]
    else:
        shorter = {key: item for key, item in parent.items() if key != last}
    return put(document, at[:-1], shorter) if len(at) > 1 else dict(shorter)


def in_order(document: Document) -> dict[str, Any]:
    """The document with its known keys in the documented order and unknown ones after them, as they came."""
    return dict(_in_order(document, ConnectionSpec))


def _in_order(value: Any, model: type[BaseModel] | None) -> Any:
    if isinstance(value, list | tuple):
        return [_in_order(item, model) for item in value]
    if not isinstance(value, Mapping):
        return value
    known = list(model.model_fields) if model else []
    keys = [key for key in known if key in value] + [key for key in value if key not in known]
    return {key: _in_order(value[key], _part_at(model, key)) for key in keys}


@cache
def _part_at(model: type[BaseModel] | None, name: str) -> type[BaseModel] | None:
    field = model.model_fields.get(name) if model else None
    return _part_in(field.annotation) if field else None


def _part_in(annotation: Any) -> type[BaseModel] | None:
    """The part type inside an annotation: itself, in ``… | None``, in ``tuple[…, ...]``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, Union, types.UnionType):
        return next((part for part in map(_part_in, get_args(annotation)) if part), None)
    return None


def is_place(at: Location) -> bool:
    """Whether the documents of this version have such a place (free-form dictionaries and JSON take any name)."""
    model: type[BaseModel] | None = ConnectionSpec
    inside: Any = None
    for part in at:
        if isinstance(part, int):
            if get_origin(inside) is not tuple and not _is_free(inside):
                return False
            inside = get_args(inside)[0] if get_origin(inside) is tuple else inside
        elif model is not None and part in model.model_fields:
            inside = model.model_fields[part].annotation
        elif not _is_free(inside):
            return False
        model = None if get_origin(inside) is tuple else _part_in(inside)
    return bool(at)


def _is_free(annotation: Any) -> bool:
    return annotation is JsonValue or get_origin(annotation) is dict
