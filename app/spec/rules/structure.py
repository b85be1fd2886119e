"""What does not fit the model at all: misspelt keys, wrong types, values that are not offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from app.spec.base import Part
from app.spec.documents import Location
from app.spec.draft import Draft, Problem
from app.spec.finding import Edit, Finding, Fix
from app.spec.rules.found import found, listed, putting, quoted, removing, step_of
from app.spec.rules.known import nearest
from app.spec.rules.wording import capital, place, step_words

_TYPES = {
    "a valid string": "a text in quotation marks",
    "a valid array": "a list in [ ]",
    "an object": "a group of named values in { }",
    "a valid boolean": "true or false",
    "a valid integer": "a whole number",
}
_COMPARED = ("success", "value"), ("expired_when", "value")
_CHOICE = re.compile(r"'([^']*)'")
_LISTS_OF_WORDS = {
    "scopes": re.compile(r"[\s,]+"),
    "whitelist": re.compile(r"[\s,;]+"),
    "statuses": re.compile(r"[\s,]+"),
}


def misfits(draft: Draft) -> Iterator[Finding]:
    """A finding for each place whose content does not fit the model."""
    for problem in draft.problems:
        if not problem.at:
            yield found(
                "wrong_type",
                (),
                "The document as a whole cannot be read as a connection.",
                "Open the file that the wizard saved, or start a new connection.",
            )
        elif problem.kind == "unknown_key":
            yield _unknown_key(draft, problem)
        else:
            yield _misfit(draft, problem)


def _unknown_key(draft: Draft, problem: Problem) -> Finding:
    at, name = problem.at, str(problem.at[-1])
    known = _names_beside(draft, at)
    free = tuple(key for key in known if draft.get(*at[:-1], key) is None)
    near = nearest(name, free)
    where = f"in {step_words(at)}" if step_of(at) else "at the top of the document"
    if near:
        message = f"The document says {quoted(name)} {where}; no such key is known."
        rename = Fix(f"Rename it to {quoted(near)}", (Edit(at, remove=True), Edit((*at[:-1], near), draft.get(*at))))
        return found("unknown_key", at, message, f"Probably “{near}” is meant.", rename)
    taken = nearest(name, known)
    hint = f"“{taken}” is there already: remove this one." if taken else "Remove it, or correct its spelling."
    message = f"The document says {quoted(name)} {where}; no such key is known."
    return found("unknown_key", at, message, hint, removing(f"Remove {quoted(name)}", (at,)))


def _names_beside(draft: Draft, at: Location) -> tuple[str, ...]:
    """The keys that the model knows where an unknown one stands."""
    part: Any = draft.sketch
    for name in at[:-1]:
        if isinstance(name, int):
            part = part[name] if isinstance(part, tuple) and name < len(part) else None
        else:
            part = getattr(part, name, None)
    return tuple(type(part).model_fields) if isinstance(part, Part) else ()


def _misfit(draft: Draft, problem: Problem) -> Finding:
    at = problem.at
    where = capital(_place(draft, at))
    value = draft.get(*at)
    if problem.kind == "wrong_type":
        kind = "a text, a number, true, false or null" if at[-2:] in _COMPARED else _TYPES.get(problem.expected)
        expected = kind or "something else"
        return found(
            "wrong_type",
            at,
            f"{where} must be {expected}, but it is {_kind_of(value)}.",
            f"Write {expected} there, or take the entry out.",
            _retyped(at, value, problem.expected),
        )
    choices = () if "pattern" in problem.expected else tuple(_CHOICE.findall(problem.expected))
    if choices:
        near = nearest(value, choices) if isinstance(value, str) else None
        fix = putting(f"Change it to “{near}”", at, near) if near else None
        offered = listed((f"“{choice}”" for choice in choices), "or")
        return found("not_allowed", at, f"{where} has a value that is not offered.", f"Choose {offered}.", fix)
    return found("not_allowed", at, f"{where} has a value that is not possible.", _limits(problem.expected))


def _place(draft: Draft, at: Location) -> str:
    return place(draft.sketch, at)


def _limits(expected: str) -> str:
    if "pattern" in expected:
        return "Write one status, such as 200, or a class of them, such as 2xx."
    return f"It must be {expected}."


def _kind_of(value: object) -> str:
    if value is None:
        return "null (empty)"
    if isinstance(value, bool):
        return "true or false"
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (str, "a text"),
        ((int, float), "a number"),
        ((list, tuple), "a list"),
    )
    return next((words for kind, words in kinds if isinstance(value, kind)), "a group of named values")


def _retyped(at: Location, value: Any, expected: str) -> Fix | None:
    """The same value in the type that is wanted, where there is no doubt."""
    if value is None:
        return None if isinstance(at[-1], int) else removing("Take it out", (at,))
    if expected == "a valid string" and isinstance(value, int) and not isinstance(value, bool):
        return putting("Write it as a text", at, str(value))
    if expected == "a valid boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
        return putting(f"Write {value.lower()} without quotation marks", at, value.lower() == "true")
    if expected == "a valid integer" and isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value):
        return putting("Write it as a number", at, int(value))
    if expected == "a valid array" and isinstance(value, str) and (separator := _LISTS_OF_WORDS.get(str(at[-1]))):
        return putting("Write it as a list", at, [word for word in separator.split(value) if word])
    return None
