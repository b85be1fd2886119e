"""The one form of an entry's file: strict JSON, UTF-8, two-space indent, keys in the documented order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from connection_wizard import strict_json
from connection_wizard.providers.entry import Answers, Entry, Environment, Known, Named, ScopeSaid, Source
from connection_wizard.spec.outline import in_order

_PARTS: dict[str, type[BaseModel]] = {
    "answers": Answers,
    "known": Known,
    "named": Named,
    "environments": Environment,
    "scopes": ScopeSaid,
    "sources": Source,
}


def entry_text(document: Mapping[str, Any]) -> str:
    """The text of an entry's file, made of what it holds: nothing is added, nothing but what is empty left out.

    Raises:
        NotStrict: it holds what strict JSON cannot.
    """
    made = _ordered(document, Entry)
    for name, part in _PARTS.items():
        if isinstance(inside := made.get(name), dict):
            made[name] = _ordered(inside, part)
        elif isinstance(inside, list):
            made[name] = [_ordered(one, part) if isinstance(one, dict) else one for one in inside]
    if isinstance(made.get("draft"), dict):
        made["draft"] = in_order(made["draft"])
    if isinstance(made.get("environments"), list):
        for one in made["environments"]:
            if isinstance(one, dict) and isinstance(one.get("draft"), dict):
                one["draft"] = in_order(one["draft"])
    return strict_json.dumps({name: value for name, value in made.items() if name == "draft" or value not in _EMPTY})


_EMPTY: tuple[Any, ...] = ("", [], {}, None)


def _ordered(document: Mapping[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    known = [name for name in model.model_fields if name in document]
    return {name: document[name] for name in (*known, *(name for name in document if name not in known))}
