"""How each step stands: untouched, complete, in need of attention, or proved by the live run."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any

from app.ui.steps import FINISH
from app.ui.store import DraftStore
from app.ui.widgets.step_list import Mark

if TYPE_CHECKING:
    from app.oauth.legs import Leg
    from app.ui.live import LiveController

_PROVES: dict[int, tuple[Leg, ...]] = {
    2: ("authorize",),
    3: ("exchange",),
    4: ("authorize",),
    5: ("exchange",),
    6: ("refresh", "test_after_refresh"),
    7: ("revoke", "test_after_revoke"),
    8: ("test",),
}
"""Which legs of the live run prove a step."""


_SAID_IN: dict[int, tuple[str, ...]] = {
    0: ("name", "service_domain"),
    1: ("fields",),
    2: ("redirect_url", "live_redirect"),
    3: ("client",),
    4: ("authorization",),
    5: ("access_token",),
    6: ("refresh_token",),
    7: ("revoke_token",),
    8: ("test_call",),
    9: ("connection_label",),
    10: ("whitelist", "skip_whitelist_check"),
    11: ("unique_identifier",),
    12: ("request_parameters",),
}
"""Which parts of the document a step fills in."""


def mark_of(step: int, store: DraftStore, live: LiveController, *, visited: AbstractSet[int]) -> Mark:
    """The mark of a step; an error that was not shown yet leaves it untouched."""
    results = [live.results.get(leg) for leg in _PROVES.get(step, ())]
    if any(result and result.verdict == "failed" for result in results):
        return "attention"
    found = [finding for finding in store.findings if finding.step == step and finding.severity != "hint"]
    if any(store.is_visible(finding) for finding in found):
        return "attention"
    if any(finding.severity == "error" for finding in found):
        return "untouched"
    if results and not live.stale and all(result and result.verdict == "proved" for result in results):
        return "proved"
    if step == FINISH and any(finding.severity == "error" for finding in store.findings):
        return "untouched"
    said = any(_says(store.draft.get(name)) for name in _SAID_IN.get(step, ()))
    return "complete" if said or step in visited else "untouched"


def _says(value: Any) -> bool:
    """Whether anything is written in a part of the document."""
    return any(_says(inside) for inside in value.values()) if isinstance(value, dict) else bool(value)
