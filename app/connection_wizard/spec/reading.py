"""A document read as a `ConnectionSpec` as far as it fits, with what does not fit named by its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from connection_wizard.spec.base import Part
from connection_wizard.spec.documents import SCHEMA_KEY, Document, DocumentPath, get, has
from connection_wizard.spec.draft import Problem, ProblemKind
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.outline import in_order


def read(document: Document) -> tuple[ConnectionSpec, tuple[Problem, ...]]:
    """Read what fits, putting aside what does not until the rest is valid."""
    problems: dict[DocumentPath, Problem] = {}
    given = document
    if isinstance(document, Mapping) and isinstance(document.get(SCHEMA_KEY), str):
        document = {name: value for name, value in document.items() if name != SCHEMA_KEY}
    while True:
        try:
            spec = ConnectionSpec.model_validate_json(json.dumps(document))
        except ValidationError as error:
            found = _problems(error, document)
            for problem in found:
                problems.setdefault(problem.at, problem)
            document = _without(document, [problem.at for problem in found])
        else:
            break
    spec = _as_before(spec, document)
    if not problems:
        return spec, ()  # the usual case, at each keystroke: nothing has to be put in order
    whole = in_order(given) if isinstance(given, dict) else {}
    return spec, tuple(problems[at] for at in sorted(problems, key=_rank(whole)))


class _Reading(NamedTuple):
    spec: ConnectionSpec
    texts: Mapping[DocumentPath, str]

    def has_of(self, other: _Reading) -> int:
        """In how many of its parts the same is written as in those of another."""
        return sum(other.texts.get(at) == text for at, text in self.texts.items())


_latest: tuple[_Reading, ...] = ()
"""What was read last, of two documents at most: beside the one that is open a page reads what is in an empty one."""


def _as_before(spec: ConnectionSpec, document: Document) -> ConnectionSpec:
    """The spec with the very parts of the one that was read before, wherever the same is written.

    What was worked out for such a part counts on: a keystroke leaves all of a document but one part as it was.
    """
    global _latest
    now = _Reading(spec, _texts(document))
    before, others = max(_latest, key=now.has_of, default=None), _latest
    if before is not None:
        if now.has_of(before) * 2 >= len(before.texts):  # the same document, a keystroke later
            others = tuple(one for one in _latest if one is not before)
        now = now._replace(spec=_shared(now, before, ()))
    _latest = (now, *others)[:2]
    return now.spec


def _texts(document: Document) -> dict[DocumentPath, str]:
    """What is written in each part, and in each part of a part, be it an entry of a list of parts."""
    texts: dict[DocumentPath, str] = {}
    for key, value in document.items():
        if isinstance(value, Mapping):
            inside: dict[DocumentPath, str] = {(key, name): json.dumps(item) for name, item in value.items()}
            texts |= inside
            texts[(key,)] = json.dumps([*value, *inside.values()])
        elif isinstance(value, list) and all(isinstance(item, Mapping) for item in value):
            entries: dict[DocumentPath, str] = {(key, number): json.dumps(item) for number, item in enumerate(value)}
            texts |= entries
            texts[(key,)] = f"[{', '.join(entries.values())}]"
        else:
            texts[(key,)] = json.dumps(value)
    return texts


def _shared(now: _Reading, before: _Reading, at: DocumentPath) -> Any:
    """A part of what is read now; what is left out in both has the same default, too."""
    part: Any = now.spec
    known: Any = before.spec
    for name in map(str, at):
        part, known = getattr(part, name), getattr(known, name)
    update: dict[str, Any] = {}
    for name in type(part).model_fields:
        inside: DocumentPath = (*at, name)
        if now.texts.get(inside) == before.texts.get(inside):
            update[name] = getattr(known, name)
        elif not at and inside in now.texts and inside in before.texts and isinstance(getattr(part, name), Part):
            update[name] = (
                _shared(now, before, inside) if isinstance(getattr(known, name), Part) else getattr(part, name)
            )
        elif not at and (name, 0) in now.texts and (name, 0) in before.texts:
            entries, known_entries = getattr(part, name), getattr(known, name)
            update[name] = tuple(
                known_entries[number] if now.texts[name, number] == before.texts.get((name, number)) else entry
                for number, entry in enumerate(entries)
            )
    return part.model_copy(update=update)


def _problems(error: ValidationError, document: Document) -> list[Problem]:
    """What does not fit, each place once."""
    found: dict[DocumentPath, Problem] = {}
    for item in error.errors(include_input=False, include_url=False):
        at = _existing(document, item["loc"])
        kind: ProblemKind = "not_allowed"
        if item["type"] == "extra_forbidden":
            kind = "unknown_key"
        elif item["type"].endswith("_type"):
            kind = "wrong_type"
        expected = item["msg"].removeprefix("Input should be ").removesuffix(" (strict)")
        found.setdefault(at, Problem(kind, at, expected))
    return list(found.values())


def _rank(document: Document) -> Callable[[DocumentPath], tuple[int, ...]]:
    """Orders places as they stand in the document."""
    orders: dict[DocumentPath, dict[str, int]] = {}

    def rank(at: DocumentPath) -> tuple[int, ...]:
        numbers = []
        for depth, part in enumerate(at):
            if isinstance(part, int):
                numbers.append(part)
                continue
            if (order := orders.get(at[:depth])) is None:
                order = orders[at[:depth]] = {key: number for number, key in enumerate(get(document, at[:depth]))}
            numbers.append(order[part])
        return tuple(numbers)

    return rank


def _existing(document: Document, loc: tuple[str | int, ...]) -> DocumentPath:
    """The part of a pydantic location that is in the document (unions add a name of their own at its end)."""
    at: DocumentPath = ()
    for part in loc:
        if not has(document, (*at, part)):
            break
        at = (*at, part)
    return at


def _without(document: Any, places: Iterable[DocumentPath]) -> Any:
    """The document without what is at some places; an item of a list leaves an empty one, so that no other moves.

    What is on the way to them is copied once, however many they are.
    """
    within: dict[str | int, list[DocumentPath]] = {}
    for at in places:
        if not at:
            return {}
        within.setdefault(at[0], []).append(at[1:])
    gone: list[int] = []
    copy: Any = dict(document) if isinstance(document, Mapping) else list(document)
    for part, rest in within.items():
        value = copy[part]
        if () not in rest:
            copy[part] = _without(value, rest)
        elif isinstance(part, int) and value != {}:
            copy[part] = {} if value == "" else ""
        elif isinstance(part, int):
            gone.append(part)
        else:
            del copy[part]
    if gone:
        last = set(gone)
        copy = [item for place, item in enumerate(copy) if place not in last]
    return copy
