"""Documents that grow in one direction: every list and every text that the model has, found in its types."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, JsonValue

from connection_wizard.spec.base import Part
from connection_wizard.spec.documents import DocumentPath, get, put
from connection_wizard.spec.model import ConnectionSpec

WORDS: Mapping[str, Callable[[int], Any]] = {
    "plain": lambda number: f"word_{number}",
    "the same": lambda number: "word",
    "blank": lambda number: "",
    "joined": lambda number: f"word.{number} other.{number}",
    "encoded": lambda number: f"word%20{number}%22",
    "address": lambda number: f"https://www{number}.acme{number}.com/authorize?word={number}",
    "domain": lambda number: f"api.acme{number}.co.uk",
    "value": lambda number: f"${{context.authData.word_{number}}}",
    "response": lambda number: f"${{authData.accesstokencode.word_{number}}} {{word_{number}}}",
    "wrong": lambda number: number,
    "secret": lambda number: f"sk_live_4eC39HqLyjWDarjtT1zdp7dc{number:06}",
}
"""What the entries of a list may be made of, right and wrong, by name."""


@dataclass(frozen=True, slots=True)
class Direction:
    """A place of the model that can grow: a list, a dictionary, free JSON, or a text."""

    at: DocumentPath
    kind: Literal["list", "dict", "text", "unknown"]
    inside: Any = str


def directions() -> Iterator[Direction]:
    """Every place of the model that can grow, those inside the first entry of a list included."""
    yield from _in(ConnectionSpec, ())


def _in(annotation: Any, at: DocumentPath) -> Iterator[Direction]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield Direction(at, "unknown")
        for name, field in annotation.model_fields.items():
            yield from _in(field.annotation, (*at, name))
    elif annotation is str:
        yield Direction(at, "text")
    elif annotation is JsonValue:
        yield Direction(at, "text")
        yield Direction(at, "dict")
        yield Direction(at, "list")
    elif get_origin(annotation) is tuple:
        inside = get_args(annotation)[0]
        yield Direction(at, "list", inside)
        yield from _in(inside, (*at, 0))
    elif get_origin(annotation) is dict:
        yield Direction(at, "dict", get_args(annotation)[1])
    elif get_origin(annotation) in (Union, types.UnionType):
        for option in get_args(annotation):
            yield from _in(option, at)


def document(direction: Direction, word: Callable[[int], Any], size: int) -> dict[str, Any]:
    """A document that is of that size in one direction, of entries made from these words."""
    value: Any
    if direction.kind == "unknown":
        value = get(BASE, direction.at) or {}
        value = value | {f"{word(number)}{number + 1000 * size}": word(number + 1) for number in range(size)}
        return put(BASE, direction.at, value) if direction.at else value
    if direction.kind == "list":
        value = [_entry(direction.inside, word, number) for number in range(size)]
    elif direction.kind == "dict":
        value = {f"{word(number)}{number + 1000 * size}": word(number + 1) for number in range(size)}
    else:
        value = str(word(1)) or " "
        value *= size // max(len(value), 1)
    return put(BASE, direction.at, value)


def _entry(annotation: Any, word: Callable[[int], Any], number: int) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return {name: word(number) for name, field in annotation.model_fields.items() if field.annotation is str}
    return word(number)


BASE: dict[str, Any] = {
    "spec_version": 1,
    "name": "Acme",
    "client": {"client_id": "client-1"},
    "authorization": {"url": "https://acme.com/authorize", "scopes": ["read"]},
    "access_token": {"method": "POST", "url": "https://acme.com/token"},
    "test_call": {"method": "GET", "url": "https://api.acme.com/me"},
    "connection_label": {"path": "authData.testcode.name"},
    "whitelist": ["acme.com"],
}
