"""How each step stands: untouched, complete, in need of attention, proved by the live run, or proved before changes."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from connection_wizard.oauth.leg_names import LEGS
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.steps import FINISH, STEPS, number_of
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.kept_proof import KeptProof
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.widgets.step_list import Mark

NEEDED = (
    "pydantic_core",
    "pydantic.json_schema",
    "pydantic.main",
    "connection_wizard.spec.calls",
    "connection_wizard.spec.model",
    "connection_wizard.spec.domains",
    "connection_wizard.spec.rules.addresses",
    "connection_wizard.spec.findings",
    "connection_wizard.secrets.vault",
    "connection_wizard.oauth.credentials",
)
"""What marks are worked out with. Loaded one by one with a turn for the window between them, no turn is longer than
40 ms; at one go it is 200 ms, and without the first three names 90 ms."""


def mark_of(step: int, store: DraftStore, kept: KeptProof, secrets: SecretBox, *, visited: AbstractSet[int]) -> Mark:
    """The mark of a step; an error that was not shown yet leaves it untouched, and so does a secret that is lacking."""
    seen, outdated = kept.verdicts()
    proving = [seen.get(leg) for leg in LEGS if leg in STEPS[step].proved_by]
    if step in kept.failing_steps():
        return "attention"
    found = [finding for finding in store.findings if finding.step == step and finding.severity != "hint"]
    if any(store.is_visible(finding) for finding in found):
        return "attention"
    if any(finding.severity == "error" for finding in found):
        return "untouched"
    if proving and all(verdict == "proved" for verdict in proving):
        return "outdated" if outdated else "proved"
    if step == FINISH and any(finding.severity == "error" for finding in store.findings):
        return "untouched"
    if step == FINISH and kept.proof is not None and kept.proof.passed:
        return "outdated" if kept.stale else "proved"
    if step == number_of("credentials") and store.draft.get("client", "client_id") and secrets.lacks:
        return "attention" if step in visited and secrets.presence == "absent" else "untouched"
    said = any(_says(store.draft.get(name), NEW_CONNECTION.get(name)) for name in STEPS[step].parts)
    return "complete" if said or step in visited else "untouched"


def _says(value: Any, at_first: Any = None) -> bool:
    """Whether anything is written in a part of the document, but for what a new connection begins with."""
    if value == at_first:
        return False
    return any(_says(inside) for inside in value.values()) if isinstance(value, dict) else bool(value)
