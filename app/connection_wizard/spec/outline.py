"""The places that the documents of this version have, and their order: what the model says, as operations on JSON."""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from functools import cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, JsonValue
from pydantic_core import to_jsonable_python

from connection_wizard.spec.base import Part
from connection_wizard.spec.documents import SCHEMA_KEY, SPEC_VERSION, Document, DocumentPath
from connection_wizard.spec.model import ConnectionSpec

_SINGLE = frozenset({str, bool, int, float, type(None)})
"""Types of JSON with nothing inside; of a large document they are most of what there is."""


def in_order(document: Document) -> dict[str, Any]:
    """The document with its known keys in the documented order and unknown ones after them, as they came.

    Before all of them stands where the schema is, for editors look for it there.
    """
    made = dict(_in_order(document, ConnectionSpec))
    return {SCHEMA_KEY: made.pop(SCHEMA_KEY), **made} if SCHEMA_KEY in made else made


def _in_order(value: Any, model: type[BaseModel] | None) -> Any:
    if isinstance(value, list | tuple):
        return [_in_order(item, model) for item in value]
    if not isinstance(value, Mapping):
        return value
    known = _names(model)
    keys = [key for key in known if key in value] + [key for key in value if key not in known]
    return {key: item if type(item := value[key]) in _SINGLE else _in_order(item, _part_at(model, key)) for key in keys}


@cache
def _names(model: type[BaseModel] | None) -> dict[str, None]:
    return dict.fromkeys(model.model_fields) if model else {}


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


def is_place(at: DocumentPath) -> bool:
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


_SAID: tuple[tuple[str, JsonValue], ...] = (
    ("spec_version", SPEC_VERSION),
    ("fields", []),
    ("refresh_token", None),
    ("revoke_token", None),
)
"""What says something although it is the default: the version, and that a connection has none of it."""


def laid_out(document: Document) -> dict[str, Any]:
    """The document as its file shows it: in order, and without what reads the same where it is left out.

    What does not fit stays as it is.
    """
    whole = in_order(document)
    lean = _lean(whole, ConnectionSpec)
    return {key: lean.get(key, item) for key, item in whole.items() if key in lean or (key, item) in _SAID}


def _lean(value: Any, model: type[BaseModel] | None) -> Any:
    if isinstance(value, list):
        return [_lean(item, model) for item in value]
    if model is None or not isinstance(value, dict):
        return value
    made = {key: _lean(item, _part_at(model, key)) for key, item in value.items()}
    return {key: item for key, item in made.items() if json.dumps(item) != _left_out(model, key)}


@cache
def _left_out(model: type[BaseModel], name: str) -> str:
    """What a key reads as where it is left out, as JSON of its shortest form; nothing for one that nobody knows."""
    if (field := model.model_fields.get(name)) is None:
        return ""
    default = to_jsonable_python(field.get_default(call_default_factory=True))
    return json.dumps(_lean(_in_order(default, part := _part_in(field.annotation)), part))


_ALWAYS = frozenset(ConnectionSpec.model_fields) - {
    "service_domain",
    "skip_whitelist_check",
    "live_redirect",
    "platform",
    "seen",
}
"""Keys that every spec file shows, even where a step was left blank."""


def shortened(spec: ConnectionSpec) -> dict[str, JsonValue]:
    """The spec as a digest and a record's comment have it: without what is empty or a whole part left as by default.

    Proofs name a digest of it, so it stays as it is, whatever a file looks like (`laid_out`).
    """
    return _shortened(spec, _ALWAYS)


def _shortened(part: Part, always: frozenset[str] = frozenset()) -> dict[str, JsonValue]:
    shown: dict[str, JsonValue] = {}
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        needless = value in (None, "", (), {}) or isinstance(value, Part)
        if name in always or not (needless and value == field.get_default(call_default_factory=True)):
            shown[name] = _plain(value)
    return shown


def _plain(value: Any) -> JsonValue:
    if isinstance(value, Part):
        return _shortened(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    plain: JsonValue = value
    return plain
