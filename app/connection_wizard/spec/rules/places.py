"""Every text of a spec with its place and what kind of text it is."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import JsonValue

from connection_wizard.spec.base import Part, TextKind, TextOf
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.worked_out_once import of_latest

TEMPLATES: frozenset[TextKind] = frozenset(("url", "value", "body"))
"""Kinds of texts in which values of the connection are filled in."""
KEPT = 16_384
"""How many texts a rule remembers its reading of: a keystroke leaves all texts but one as they are."""
KEPT_GROUPS = 1024
"""How many groups of texts a rule remembers its reading of, likewise."""


class Text(NamedTuple):
    """One text; never blank."""

    at: DocumentPath
    kind: TextKind
    text: str


class Group(tuple[Text, ...]):
    """Texts that stand together: the same object as long as what they are read from is the same.

    A rule that judges each text by itself remembers its answer for a group: groups are equal where they are identical.
    """

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other


class PlacedCall(NamedTuple):
    """A call as it is written in a spec, with its place."""

    at: DocumentPath
    call: HttpCall


@of_latest
def calls(spec: ConnectionSpec) -> tuple[PlacedCall, ...]:
    """Every call of a spec in the order of the steps."""
    return tuple(_calls(spec))


def _calls(spec: ConnectionSpec) -> Iterator[PlacedCall]:
    yield PlacedCall(("access_token",), spec.access_token)
    for index, call in enumerate(spec.access_token.follow_ups):
        yield PlacedCall(("access_token", "follow_ups", index), call)
    if spec.refresh_token:
        yield PlacedCall(("refresh_token",), spec.refresh_token)
    if spec.revoke_token:
        yield PlacedCall(("revoke_token",), spec.revoke_token)
    yield PlacedCall(("test_call",), spec.test_call)


@of_latest
def texts(spec: ConnectionSpec) -> tuple[Text, ...]:
    """Every text that is not blank, in the order of the steps. Many rules ask for those of one spec in a row.

    The one walk over a whole spec: what a rule must not overlook comes from here. The model says of each field what
    kind of text it holds (`spec.base.TextOf`); a test demands that none is without.
    """
    return tuple(chain.from_iterable(groups(spec)))


@of_latest
def groups(spec: ConnectionSpec) -> tuple[Group, ...]:
    """The same texts by the parts that they stand in; what is large has a group of its own."""
    found: list[Group] = []
    few: list[_Found] = []
    for item in _part((), spec):
        if isinstance(item, _Large):
            found += (_group(few), _kept(item))
            few = []
        else:
            few.append(item)
    return tuple(group for group in (*found, _group(few)) if group)


_Found = tuple[DocumentPath, TextKind, str]


class _Large(NamedTuple):
    """A part that may hold many texts."""

    at: DocumentPath
    part: Any
    read: Callable[[], Iterator[_Found]]


_latest: dict[DocumentPath, tuple[Any, Group]] = {}
"""The part that was read last at each place, and its texts."""


def _kept(large: _Large) -> Group:
    known = _latest.get(large.at)
    if known is None or not (known[0] is large.part or (isinstance(large.part, str) and known[0] == large.part)):
        known = _latest[large.at] = (large.part, _group(large.read()))
    return known[1]


def _group(found: Iterable[_Found]) -> Group:
    return Group(Text(at, kind, text) for at, kind, text in found if text and not text.isspace())


_Read = Callable[[DocumentPath, Any], Iterator["_Found | _Large"]]
"""Reads the texts of a value at a place."""


def _part(at: DocumentPath, part: Part) -> Iterator[_Found | _Large]:
    """The texts of a part, in the order of its fields."""
    for name, read in _reads(type(part)):
        yield from read((*at, name), getattr(part, name))


@cache
def _reads(kind: type[Part]) -> tuple[tuple[str, _Read], ...]:
    """The fields of a part that hold texts, each with what reads them: the model says which, and of what kind."""
    found = ((name, _read_by(field.annotation, field.metadata)) for name, field in kind.model_fields.items())
    return tuple((name, read) for name, read in found if read is not None)


def _read_by(annotation: Any, said: Sequence[Any] = ()) -> _Read | None:
    """What reads the texts of a type; None where there are none."""
    kind = next((each.kind for each in said if isinstance(each, TextOf)), None)
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _read_by(inside[0], inside[1:])
    if annotation is str and kind is not None:
        return partial(_text, kind)
    if annotation is JsonValue and kind is not None:
        return partial(_apart, partial(_json, kind))
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return _part_or_group
    if origin in (Union, types.UnionType):
        return next(filter(None, (_read_by(each, said) for each in inside)), None)
    each = _read_by(inside[-1 if origin is dict else 0]) if origin in (tuple, dict) else None
    if each is _part_or_group:
        return _parts
    return partial(_apart, partial(_each, each)) if each is not None else None


def _part_or_group(at: DocumentPath, part: Part | None) -> Iterator[_Found | _Large]:
    """A part of the spec itself is gone through; a part of such a part stands for itself."""
    if part is not None:
        yield from _part(at, part) if len(at) == 1 else _apart(_part, at, part)


def _parts(at: DocumentPath, parts: Sequence[Any] | Mapping[str, Any]) -> Iterator[_Found | _Large]:
    """In a list of the spec itself each part stands for itself; a list further in does as a whole."""
    read = partial(_each, _part_or_group)
    yield from read(at, parts) if len(at) == 1 else _apart(read, at, parts)


def _apart(read: _Read, at: DocumentPath, value: Any) -> Iterator[_Large]:
    yield _Large(at, value, partial(_flat, partial(read, at, value)))


def _flat(read: Callable[[], Iterator[_Found | _Large]]) -> Iterator[_Found]:
    for item in read():
        if isinstance(item, _Large):
            yield from item.read()
        else:
            yield item


def _text(kind: TextKind, at: DocumentPath, text: object) -> Iterator[_Found | _Large]:
    """A text; code, which may be long, is not read again for a letter in what stands beside it."""
    if isinstance(text, str):  # a value of another type is none
        yield _Large(at, text, lambda: iter([(at, kind, text)])) if kind == "code" and text else (at, kind, text)


def _each(read: _Read, at: DocumentPath, values: Sequence[Any] | Mapping[str, Any]) -> Iterator[_Found | _Large]:
    for name, value in values.items() if isinstance(values, Mapping) else enumerate(values):
        yield from read((*at, name), value)


def _json(kind: TextKind, at: DocumentPath, value: JsonValue) -> Iterator[_Found]:
    if isinstance(value, str):
        yield at, kind, value
    elif isinstance(value, dict):
        for name, inside in value.items():
            yield from _json(kind, (*at, name), inside)
    elif isinstance(value, list):
        for index, inside in enumerate(value):
            yield from _json(kind, (*at, index), inside)
