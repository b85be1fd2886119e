"""The legs of a live run: what they are called, and where in the wizard each is mended.

Light enough for the window's first picture: nothing of a run is loaded with it (decision 9).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from connection_wizard.steps import step_of_leg
from connection_wizard.words import Words, say

Leg = Literal[
    "authorize",
    "exchange",
    "test",
    "refresh",
    "test_after_refresh",
    "refresh_again",
    "test_after_refresh_again",
    "revoke",
    "test_after_revoke",
]
LEGS: tuple[Leg, ...] = get_args(Leg)
ANSWERING: frozenset[Leg] = frozenset({"exchange", "test", "test_after_refresh", "test_after_refresh_again"})
"""The legs whose answer holds values of the account: label and unique identifier are picked from them."""
LEG_TITLES: Mapping[Leg, Words] = {
    "authorize": say("Log in and approve"),
    "exchange": say("Get the access token"),
    "test": say("Test call"),
    "refresh": say("Refresh the token"),
    "test_after_refresh": say("Test call with the new token"),
    "refresh_again": say("Refresh a second time"),
    "test_after_refresh_again": say("Test call with the newest token"),
    "revoke": say("Revoke the token"),
    "test_after_revoke": say("Test call with the revoked token"),
}
LEG_STEPS: Mapping[Leg, int] = {leg: step_of_leg(leg) for leg in LEGS}
"""The page of the wizard where a failure of the leg is mended."""
