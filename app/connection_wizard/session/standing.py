"""How a leg or a step stands: one closed set. It is worked out in `connection_wizard.session.states`."""

from __future__ import annotations

from typing import Literal, NamedTuple

State = Literal["not set up", "ready", "waiting", "running", "failed", "proved", "stale", "rehearsed"]
"""In words: there is nothing to run yet; it may be run; the person has to log in; it is under way; it failed, for a
reason; it did what it is for; it did, and what it was tried with is no longer what there is; it did at a provider that
is played on this computer, which proves nothing."""


class Stand(NamedTuple):
    """How something stands.

    Attributes:
        reason: why, where something is to be done: of a leg a code of `connection_wizard.oauth.reasons`, of a step that
            or the code of a finding.
    """

    state: State
    reason: str = ""
