"""Which codes a run executed and what they returned: its shape alone, so that no value of it can be a secret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.oauth.legs import Leg, LegResult
from app.secrets.redaction import Redactor

CodeState = Literal["executed", "threw", "not run"]
STEPS: Mapping[int, tuple[str, Leg]] = {
    5: ("Access token API", "exchange"),
    6: ("Refresh token API", "refresh"),
    7: ("Revoke token API", "revoke"),
    8: ("Test (me) API", "test"),
}
"""The steps that have code: their titles, and the leg that runs it first."""
MAX_KEYS = 12
MAX_KEY = 40


@dataclass(frozen=True, slots=True)
class CodeRun:
    """One run of the code of a step.

    Attributes:
        told: what was returned, as its shape; or why it was not.
        requests: how many it sent.
    """

    step: int
    leg: Leg
    state: CodeState
    told: str
    requests: int = 0

    def __str__(self) -> str:
        title = f"Code of step {self.step}, {STEPS[self.step][0]}"
        if self.state != "executed":
            return f"{title}: {self.state}. {self.told}"
        sent = "1 request" if self.requests == 1 else f"{self.requests} requests"
        return f"{title}: executed, {sent}. It returned {self.told}."

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
            why = "This connection has no such step." if result is None else result.summary
            run = CodeRun(step, leg, "not run", why)
        if run is not None:
            found.append(CodeRun(run.step, run.leg, run.state, redactor.text(run.told), run.requests))
    return tuple(found)


def shape(value: Any) -> str:
    """What kind of value it is, with the names and kinds of what it holds; none of its values."""
    if isinstance(value, dict):
        names = [f"{str(name)[:MAX_KEY]} ({_kind(item)})" for name, item in value.items()]
        more = [f"{len(names) - MAX_KEYS} more"] if len(names) > MAX_KEYS else []
        return f"an object with {', '.join(names[:MAX_KEYS] + more)}" if names else "an empty object"
    if isinstance(value, list):
        return f"a list of {len(value)}" + (f", the first of them {shape(value[0])}" if value else "")
    return {"nothing": "nothing", "yes or no": "yes or no"}.get(_kind(value), f"a {_kind(value)}")


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "text"
    return "object" if isinstance(value, dict) else "list" if isinstance(value, list) else "nothing"
