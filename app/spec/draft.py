"""The permissive draft: a document that may be half filled in or wrong anywhere, and is never lost for it.

A draft has the places of `ConnectionSpec` and any JSON in them. What does not fit the model is named by its place and
set aside in the `sketch`: a typed reading of all the rest, for rules, previews and live runs. Only a draft without
error findings becomes a spec (`app.spec.findings.finished`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from pydantic import ValidationError

from app.spec.documents import Document, Location, drop, get, has, in_order, is_place, put
from app.spec.model import SPEC_VERSION, ConnectionSpec

ProblemKind = Literal["unknown_key", "wrong_type", "not_allowed"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One place whose content does not fit the model; ``expected`` says in words what does."""

    kind: ProblemKind
    at: Location
    expected: str


@dataclass(frozen=True)
class Draft:
    """An immutable document of plain JSON values, changed by making another."""

    document: Document = field(default_factory=lambda: {"spec_version": SPEC_VERSION})

    def get(self, *at: str | int) -> Any:
        """The value at a place; None where nothing was written yet."""
        return get(self.document, at)

    def put(self, at: Location, value: Any) -> Draft:
        """The draft with another value at a place.

        Raises:
            KeyError: a spec has no such place (a misspelt binding fails at once, not silently).
        """
        if not is_place(at):
            raise KeyError(".".join(map(str, at)))
        return Draft(put(self.document, at, value))

    def drop(self, at: Location) -> Draft:
        """The draft without what is at a place; the same draft where there is nothing."""
        parent = get(self.document, at[:-1])
        inside = at[-1] in parent if isinstance(parent, dict) else get(self.document, at) is not None
        return Draft(drop(self.document, at)) if inside else self

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What does not fit the model, in the order of the document."""
        return self._reading[1]

    @property
    def sketch(self) -> ConnectionSpec:
        """A typed reading of all that fits; what is missing or does not fit has its default."""
        return self._reading[0]

    @cached_property
    def _reading(self) -> tuple[ConnectionSpec, tuple[Problem, ...]]:
        return _read(self.document)


def draft_of(spec: ConnectionSpec) -> Draft:
    """The draft that reads as this spec."""
    return Draft(in_order(spec.model_dump(mode="json")))


def _read(document: Document) -> tuple[ConnectionSpec, tuple[Problem, ...]]:
    """Read what fits, putting aside what does not until the rest is valid."""
    problems: dict[Location, Problem] = {}
    whole = in_order(document) if isinstance(document, dict) else {}
    while True:
        try:
            spec = ConnectionSpec.model_validate_json(json.dumps(document))
        except ValidationError as error:
            for at, problem in _problems(error, document):
                problems.setdefault(at, problem)
                document = _set_aside(document, at)
        else:
            return spec, tuple(problems[at] for at in sorted(problems, key=_rank(whole)))


def _problems(error: ValidationError, document: Document) -> Iterator[tuple[Location, Problem]]:
    """Places and problems, each place once, list positions from the back so that taking one out moves no other."""
    found: dict[Location, Problem] = {}
    for item in error.errors(include_input=False, include_url=False):
        at = _existing(document, item["loc"])
        kind: ProblemKind = "not_allowed"
        if item["type"] == "extra_forbidden":
            kind = "unknown_key"
        elif item["type"].endswith("_type"):
            kind = "wrong_type"
        expected = item["msg"].removeprefix("Input should be ").removesuffix(" (strict)")
        found.setdefault(at, Problem(kind, at, expected))
    yield from reversed(found.items())


def _rank(document: Document) -> Callable[[Location], tuple[int, ...]]:
    """Orders places as they stand in the document."""

    def rank(at: Location) -> tuple[int, ...]:
        numbers = []
        for depth, part in enumerate(at):
            parent = get(document, at[:depth])
            numbers.append(part if isinstance(part, int) else list(parent).index(part))
        return tuple(numbers)

    return rank


def _existing(document: Document, loc: tuple[str | int, ...]) -> Location:
    """The part of a pydantic location that is in the document (unions add a name of their own at its end)."""
    at: Location = ()
    for part in loc:
        if not has(document, (*at, part)):
            break
        at = (*at, part)
    return at


def _set_aside(document: Document, at: Location) -> Document:
    """The document without what is at a place; an item of a list leaves an empty one, so that no other moves."""
    if not at:
        return {}
    value = get(document, at)
    if isinstance(at[-1], int) and value != {}:
        return put(document, at, {} if value == "" else "")
    return drop(document, at)
