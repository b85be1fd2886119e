"""Which codes a run executed and what they returned: its shape alone, so that no value of it can be a secret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from connection_wizard import steps
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.steps import number_of, step_of_leg
from connection_wizard.words import Words, changed, counted, in_row, say

CodeState = Literal["executed", "threw", "not run"]
_FIRST_RUN: tuple[Leg, ...] = ("exchange", "refresh", "revoke", "test")
STEPS: Mapping[str, tuple[Words, Leg]] = {
    step.key: (step.name, leg) for leg in _FIRST_RUN for step in (steps.STEPS[step_of_leg(leg)],)
}
"""The steps that have code, by their keys: their titles, and the leg that runs it first."""
MAX_KEYS = 12
MAX_KEY = 40


@dataclass(frozen=True, slots=True)
class CodeRun:
    """One run of the code of a step.

    Attributes:
        step: by its key.
        told: what was returned, as its shape; or why it was not.
        requests: how many it sent.
    """

    step: str
    leg: Leg
    state: CodeState
    told: Words
    requests: int = 0

    @property
    def text(self) -> Words:
        """All of it in a sentence or two."""
        title = say("Code of step {step}, {title}", step=number_of(self.step), title=STEPS[self.step][0])
        if self.state == "not run":
            return say("{code}: not run. {why}", code=title, why=self.told)
        if self.state == "threw":
            return say("{code}: threw. {why}", code=title, why=self.told)
        sent = counted("{count} requests", "{count} request", self.requests, count=self.requests)
        return say("{code}: executed, {requests}. It returned {shape}.", code=title, requests=sent, shape=self.told)

    def __str__(self) -> str:
        return str(self.text)

    def as_json(self) -> dict[str, Any]:
        """As a proof file holds it."""
        return {"step": self.step, "state": self.state, "told": self.told, "requests": self.requests}


def code_reports(
    runs: Sequence[CodeRun], results: Mapping[Leg, LegResult], redactor: Redactor, *, by_code: bool
) -> tuple[CodeRun, ...]:
    """One report for each step that has code, in their order.

    Args:
        by_code: whether every step was to be run as code; otherwise only those that are the author's own are told of.
    """
    found = []
    for step, (_, leg) in STEPS.items():
        run = next((run for run in runs if run.step == step and run.leg == leg), None)
        if run is None and by_code:
            result = results.get(leg)
            why = say("This connection has no such step.") if result is None else result.summary
            run = CodeRun(step, leg, "not run", why)
        if run is not None:
            found.append(CodeRun(run.step, run.leg, run.state, changed(run.told, redactor.text), run.requests))
    return tuple(found)


def shape(value: Any) -> Words:
    """What kind of value it is, with the names and kinds of what it holds; none of its values."""
    if isinstance(value, dict):
        names = [
            say("{name} ({kind})", name=str(name)[:MAX_KEY], kind=_KINDS[_kind(item)]) for name, item in value.items()
        ]
        hidden = len(names) - MAX_KEYS
        more = [counted("{count} more", "{count} more", hidden, count=hidden)] if hidden > 0 else []
        inside = in_row((*names[:MAX_KEYS], *more))
        return say("an object with {names}", names=inside) if names else say("an empty object")
    if isinstance(value, list):
        if not value:
            return say("a list of {count}", count=0)
        return say("a list of {count}, the first of them {kind}", count=len(value), kind=shape(value[0]))
    if value == "":  # an answer without a body
        return _KINDS["nothing"]
    return {"number": say("a number"), "text": say("a text")}.get(_kind(value), _KINDS[_kind(value)])


_KINDS: Mapping[str, Words] = {
    "yes or no": say("yes or no"),
    "number": say("number"),
    "text": say("text"),
    "object": say("object"),
    "list": say("list"),
    "nothing": say("nothing"),
}


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "text"
    return "object" if isinstance(value, dict) else "list" if isinstance(value, list) else "nothing"
