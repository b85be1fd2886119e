"""A document read as a `ConnectionSpec` as far as it fits, with what does not fit named by its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from pydantic import ValidationError

from app.spec.documents import Document, Location, drop, get, has, put
from app.spec.draft import Problem, ProblemKind
from app.spec.model import ConnectionSpec
from app.spec.outline import in_order


def read(document: Document) -> tuple[ConnectionSpec, tuple[Problem, ...]]:
    """Read what fits, putting aside what does not until the rest is valid."""
    problems: dict[Location, Problem] = {}
    given = document
    while True:
        try:
            spec = ConnectionSpec.model_validate_json(json.dumps(document))
        except ValidationError as error:
            for at, problem in _problems(error, document):
                problems.setdefault(at, problem)
                document = _set_aside(document, at)
        else:
            break
    if not problems:
        return spec, ()  # the usual case, at each keystroke: nothing has to be put in order
    whole = in_order(given) if isinstance(given, dict) else {}
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
