"""What does not fit the model at all: misspelt keys, wrong types, values that are not offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from connection_wizard.spec.base import Part
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft, Problem
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.nearest import nearest
from connection_wizard.spec.rules.place_names import place, step_words
from connection_wizard.spec.rules.secrets import SECRET_IN_SPEC, is_secret_name, is_secret_value
from connection_wizard.steps import step_of
from connection_wizard.words import Words, capital, in_quotes, listed, say

_TYPES = {
    "a valid string": say("a text in quotation marks"),
    "a valid array": say("a list in [ ]"),
    "an object": say("a group of named values in { }"),
    "a valid boolean": say("true or false"),
    "a valid integer": say("a whole number"),
}
MOST_COMPARED = 200
"""Unknown keys whose spelling is compared with the known ones: who has more of them has another kind of document."""
_COMPARED = ("success", "value"), ("expired_when", "value")
_CHOICE = r"'([^']*)'"
_LISTS_OF_WORDS = {
    "scopes": re.compile(r"[\s,]+"),
    "whitelist": re.compile(r"[\s,;]+"),
    "statuses": re.compile(r"[\s,]+"),
    "path": re.compile(r"[\s.]+"),
}


WRONG_TYPE = finding_code(
    "wrong_type",
    "error",
    None,
    "A value of the wrong kind",
    "Where a text, a list or a number is expected, nothing else can be used.",
    ("authorization", "scopes", "profile.read contacts.read"),
)
UNKNOWN_KEY = finding_code(
    "unknown_key",
    "error",
    None,
    "A key that nobody knows",
    "A misspelt key is never read: what it was meant to say would silently be missing from the connection.",
    ("authorization", "scope_seperator", "comma"),
)


def structure_findings(draft: Draft) -> Iterator[Finding]:
    """A finding for each place whose content does not fit the model."""
    for number, problem in enumerate(draft.problems):
        if not problem.at:
            yield WRONG_TYPE.finding(
                (),
                say("The document as a whole cannot be read as a connection."),
                say("Open the file that the wizard saved, or start a new connection."),
            )
        elif is_secret_value(str(problem.at[-1]), draft.get(*problem.at)):
            yield _secret(problem.at)
        elif problem.kind == "unknown_key":
            yield _unknown_key(draft, problem, compared=number < MOST_COMPARED)
        else:
            yield _misfit(draft, problem)


def _secret(at: DocumentPath) -> Finding:
    """A secret that an author wrote into the document by hand: no key of it is for one."""
    where = say("in {step}", step=step_words(at)) if step_of(at) else say("at the top of the document")
    return SECRET_IN_SPEC.finding(
        at,
        say("{name} {where} holds a real secret.", name=quoted(str(at[-1])), where=where),
        say(
            "Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared "
            "already, make a new secret at the provider."
        ),
        fix_removing(say("Take it out"), (at,)),
    )


def _unknown_key(draft: Draft, problem: Problem, *, compared: bool) -> Finding:
    at, name = problem.at, str(problem.at[-1])
    known = _names_beside(draft, at) if compared else ()
    free = tuple(key for key in known if draft.get(*at[:-1], key) is None)
    near = None if is_secret_name(name) else nearest(name, free)  # no key is for a secret, however it is spelt
    where = say("in {step}", step=step_words(at)) if step_of(at) else say("at the top of the document")
    if near:
        message = say("The document says {name} {where}; no such key is known.", name=quoted(name), where=where)
        rename = Fix(
            say("Rename it to {near}", near=quoted(near)),
            (Edit(at, remove=True), Edit((*at[:-1], near), draft.get(*at))),
        )
        return UNKNOWN_KEY.finding(at, message, say("Probably “{near}” is meant.", near=near), rename)
    taken = nearest(name, known)
    hint = (
        say("“{taken}” is there already: remove this one.", taken=taken)
        if taken
        else say("Remove it, or correct its spelling.")
    )
    message = say("The document says {name} {where}; no such key is known.", name=quoted(name), where=where)
    return UNKNOWN_KEY.finding(at, message, hint, fix_removing(say("Remove {name}", name=quoted(name)), (at,)))


def _names_beside(draft: Draft, at: DocumentPath) -> tuple[str, ...]:
    """The keys that the model knows where an unknown one stands."""
    part: Any = draft.partial_spec
    for name in at[:-1]:
        if isinstance(name, int):
            part = part[name] if isinstance(part, tuple) and name < len(part) else None
        else:
            part = getattr(part, name, None)
    return tuple(type(part).model_fields) if isinstance(part, Part) else ()


NOT_ALLOWED = finding_code(
    "not_allowed",
    "error",
    None,
    "A value that is not offered",
    "Some settings have a fixed set of values; any other one means nothing to the platform.",
    ("authorization", "pkce", "s256"),
)


def _misfit(draft: Draft, problem: Problem) -> Finding:
    at = problem.at
    where = capital(_place(draft, at))
    value = draft.get(*at)
    if problem.kind == "wrong_type":
        kind = say("a text, a number, true, false or null") if at[-2:] in _COMPARED else _TYPES.get(problem.expected)
        expected = kind or say("something else")
        return WRONG_TYPE.finding(
            at,
            say(
                "{where} must be {expected}, but it is {kind_of}.",
                where=where,
                expected=expected,
                kind_of=_kind_of(value),
            ),
            say("Write {expected} there, or take the entry out.", expected=expected),
            _retyped(at, value, problem.expected),
        )
    choices = () if "pattern" in problem.expected else tuple(re.findall(_CHOICE, problem.expected))
    if choices:
        near = nearest(value, choices) if isinstance(value, str) else None
        fix = fix_setting(say("Use “{near}”", near=near), at, near) if near else None
        offered = listed(map(in_quotes, choices), either=True)
        return NOT_ALLOWED.finding(
            at,
            say("{where} has a value that is not offered.", where=where),
            say("Choose {offered}.", offered=offered),
            fix,
        )
    return NOT_ALLOWED.finding(
        at, say("{where} has a value that is not possible.", where=where), _limits(problem.expected)
    )


def _place(draft: Draft, at: DocumentPath) -> Words:
    return place(draft.partial_spec, at)


def _limits(expected: str) -> Words:
    if "pattern" in expected:
        return say("Write one status, such as 200, or a class of them, such as 2xx.")
    return say("It must be {expected}.", expected=expected)


def _kind_of(value: object) -> Words:
    if value is None:
        return say("null (empty)")
    if isinstance(value, bool):
        return say("true or false")
    kinds: tuple[tuple[type | tuple[type, ...], Words], ...] = (
        (str, say("a text")),
        ((int, float), say("a number")),
        ((list, tuple), say("a list")),
    )
    return next((words for kind, words in kinds if isinstance(value, kind)), say("a group of named values"))


def _retyped(at: DocumentPath, value: Any, expected: str) -> Fix | None:
    """The same value in the type that is wanted, where there is no doubt."""
    if value is None:
        return None if isinstance(at[-1], int) else fix_removing(say("Take it out"), (at,))
    if expected == "a valid string" and isinstance(value, int) and not isinstance(value, bool):
        return fix_setting(say("Write it as a text"), at, str(value))
    if expected == "a valid boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
        return fix_setting(say("Use {value} without quotation marks", value=value.lower()), at, value.lower() == "true")
    if expected == "a valid integer" and isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value):
        return fix_setting(say("Write it as a number"), at, int(value))
    if expected == "a valid array" and isinstance(value, str) and (separator := _LISTS_OF_WORDS.get(str(at[-1]))):
        return fix_setting(say("Write it as a list"), at, [word for word in separator.split(value) if word])
    return None
