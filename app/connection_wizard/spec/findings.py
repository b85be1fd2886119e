"""All that an author can mend in a draft, and the way from a draft to a finished spec."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.spec import seen as seen_marks
from connection_wizard.spec.base import Part
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Code, Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules import (
    actions,
    addresses,
    answers,
    authorization,
    calls,
    choices,
    environment,
    exposed,
    fields,
    first_of_list,
    kept,
    lookalikes,
    offline,
    own_server,
    parameters,
    picks,
    pkce,
    placeholders,
    platform_limits,
    providers,
    redirect,
    requests,
    scopes,
    secrets,
    sent_values,
    snippets,
    start,
    structure,
    swapped_endpoints,
    taken_for,
    templates,
    token_words,
    tokens,
    twice,
    user_app,
    whitelist,
)
from connection_wizard.spec.seen import SeenFinding, sorted_out
from connection_wizard.steps import START
from connection_wizard.words import counted, in_row, say

Rule = Callable[[ConnectionSpec], Iterator[Finding]]

_MODULES = (
    start,
    fields,
    choices,
    user_app,
    taken_for,
    redirect,
    environment,
    authorization,
    platform_limits,
    scopes,
    pkce,
    offline,
    providers,
    addresses,
    lookalikes,
    swapped_endpoints,
    own_server,
    calls,
    exposed,
    requests,
    twice,
    sent_values,
    tokens,
    token_words,
    actions,
    answers,
    kept,
    first_of_list,
    picks,
    whitelist,
    parameters,
    snippets,
    templates,
    placeholders,
    secrets,
)
RULES: tuple[Rule, ...] = tuple(rule for module in _MODULES for rule in module.RULES)
CODES: Mapping[str, Code] = MappingProxyType(
    {
        code.name: code
        for module in (structure, *_MODULES, seen_marks)
        for code in vars(module).values()
        if isinstance(code, Code)
    }
)
"""All that can be found, by name: what the rules declare beside themselves."""

_ORDER = {"error": 0, "warning": 1, "hint": 2}

_USERS_OF_FIELDS = (
    "fields",
    "authorization",
    "access_token",
    "refresh_token",
    "revoke_token",
    "test_call",
    "connection_label",
    "unique_identifier",
    "request_parameters",
    "platform",
)
"""The parts of a document that may need a field's value."""

_RESTS_ON: Mapping[str, tuple[str, ...]] = {
    "value_unknown": ("fields",),
    "snippet_value_unknown": ("fields",),
    "whitelist_skipped": ("fields",),
    "field_unused": _USERS_OF_FIELDS,
    "field_required": _USERS_OF_FIELDS,
    "field_required_in_url": _USERS_OF_FIELDS,
    "test_needs_input": _USERS_OF_FIELDS,
    "offline_access_missing": ("authorization",),
    "offline_access_unclear": ("authorization",),
    "refresh_step_missing": ("refresh_token",),
    "test_sends_no_token": ("test_call",),
    "refresh_sends_no_token": ("refresh_token",),
    "revoke_sends_no_token": ("revoke_token",),
    "request_differs_from_test": ("test_call", "request_parameters"),
}
"""Findings that also depend on other parts than their place: while something there cannot be read, they would guess."""


class NotReady(WizardError):
    """A draft that still has errors; `findings` are the errors alone, in order."""

    reason = "not_ready"

    def __init__(self, errors: tuple[Finding, ...]) -> None:
        steps = sorted({finding.step for finding in errors})
        where = in_row(say("start") if step == START else str(step) for step in steps)
        super().__init__(
            counted(
                "{count} things must be mended before the connection is ready.",
                "One thing must be mended before the connection is ready.",
                len(errors),
                count=len(errors),
            ),
            counted("Look at the pages of step {steps}.", "Look at the page of step {steps}.", len(steps), steps=where),
        )
        self.findings = errors


class Judged(NamedTuple):
    """What is found in a draft: what is to be told, and what its author has seen; each in order."""

    told: tuple[Finding, ...]
    seen: tuple[SeenFinding, ...]


def judged(draft: Draft) -> Judged:
    """Everything that is wrong, doubtful or worth a hint; by step, place in the document and severity.

    Where something does not fit the model at all, that alone is said of the place: the rules see a default there.
    """
    spec = draft.partial_spec
    misfit = _Misfit(problem.at for problem in draft.problems)
    unique = {(finding.code, finding.path): finding for finding in structure.structure_findings(draft)}
    for rule in RULES:
        for finding in rule(spec):
            if not misfit.touches(finding):
                unique.setdefault((finding.code, finding.path), finding)
    told, seen = sorted_out(tuple(unique.values()), draft, CODES)
    positions = _Positions(spec)
    return Judged(
        tuple(sorted(told, key=lambda finding: _rank(finding, positions))),
        tuple(sorted(seen, key=lambda marked: _rank(marked.finding, positions))),
    )


def findings(draft: Draft) -> tuple[Finding, ...]:
    """Everything that is to be told of a draft, in order: what its author has marked as seen is not among it."""
    return judged(draft).told


def finished(draft: Draft) -> ConnectionSpec:
    """The spec that a draft without errors is.

    Raises:
        NotReady: the draft has errors.
    """
    errors = tuple(finding for finding in findings(draft) if finding.severity == "error")
    if errors:
        raise NotReady(errors)
    return draft.partial_spec


class _Misfit:
    """The places that cannot be read, however many they are."""

    def __init__(self, places: Iterable[DocumentPath]) -> None:
        self._places = set(places)
        self._around = {at[:depth] for at in self._places for depth in range(len(at))}
        self._parts = {at[0] for at in self._places if at}

    def touches(self, finding: Finding) -> bool:
        """Whether a finding is about one of them, about something in it or around it, or rests on it."""
        path = finding.path
        return bool(self._places) and (
            path in self._around
            or any(path[:depth] in self._places for depth in range(len(path) + 1))
            or not self._parts.isdisjoint(_RESTS_ON.get(finding.code, ()))
        )


def _rank(finding: Finding, positions: _Positions) -> tuple[Any, ...]:
    return finding.step, positions.of(finding.path), _ORDER[finding.severity], finding.code


@cache
def _order(kind: type[Part]) -> Mapping[str, int]:
    """The place of each key in the documented order of a part."""
    return {name: number for number, name in enumerate(kind.model_fields)}


class _Positions:
    """Where places stand in a document with all its keys in order; what many are in is looked at once."""

    def __init__(self, spec: ConnectionSpec) -> None:
        self._known: dict[DocumentPath, tuple[tuple[tuple[int, str], ...], Any]] = {(): ((), spec)}

    def of(self, path: DocumentPath) -> tuple[tuple[int, str], ...]:
        """The position of a place, to sort by."""
        return self._look(path)[0]

    def _look(self, path: DocumentPath) -> tuple[tuple[tuple[int, str], ...], Any]:
        if path not in self._known:
            position, whole = self._look(path[:-1])
            number, value = _inside(whole, path[-1])
            self._known[path] = (*position, number), value
        return self._known[path]


def _inside(whole: Any, part: str | int) -> tuple[tuple[int, str], Any]:
    """Where a part stands in what it is in, and what it holds."""
    if isinstance(part, int):
        return (part, ""), whole[part] if isinstance(whole, list | tuple) and part < len(whole) else None
    order = _order(type(whole)) if isinstance(whole, Part) else {}
    value = whole.get(part) if isinstance(whole, dict) else getattr(whole, part, None)
    return (order.get(part, len(order)), part), value
