"""The legs of a live run: what they are called, where in the wizard each is mended, in which order they are run, what
each stands on, and which go together at one press of a button. The only place that knows it.

Light enough for the window's first picture: nothing of a run is loaded with it (decision 9).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, get_args

from connection_wizard.steps import STEPS, step_of_leg
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

NEEDS: Mapping[Leg, Leg] = {
    "exchange": "authorize",
    "test": "exchange",
    "refresh": "exchange",
    "test_after_refresh": "refresh",
    "refresh_again": "refresh",
    "test_after_refresh_again": "refresh_again",
    "revoke": "exchange",
    "test_after_revoke": "revoke",
}
"""A leg is only tried if this other one did its work."""
TESTED_BY: tuple[tuple[Leg, Leg], ...] = (
    ("refresh_again", "test_after_refresh_again"),
    ("refresh", "test_after_refresh"),
)
"""Which test call showed that the token of a refresh works, the newest first."""

TESTING: frozenset[Leg] = ANSWERING - {"exchange"} | {"test_after_revoke"}
"""The legs that send the test call."""

Act = Literal[
    "log_in",
    "log_in_and_refresh",
    "log_in_and_revoke",
    "read_again",
    "read_again_and_refresh",
    "test",
    "refresh",
    "revoke",
    "prove",
]
"""What somebody can ask for; to read again the answer with the token takes no other log-in."""
_LOG_IN: tuple[Leg, ...] = ("authorize", "exchange", "test")
ACTS: Mapping[Act, tuple[Leg, ...]] = {
    "log_in": _LOG_IN,
    "log_in_and_refresh": (*_LOG_IN, "refresh", "test_after_refresh"),
    "log_in_and_revoke": (*_LOG_IN, "revoke", "test_after_revoke"),
    "read_again": ("exchange", "test"),
    "read_again_and_refresh": ("exchange", "test", "refresh", "test_after_refresh"),
    "test": ("test",),
    "refresh": ("refresh", "test_after_refresh"),
    "revoke": ("revoke", "test_after_revoke"),
    "prove": LEGS,
}
"""The legs of each, in order; all but the whole life end with the first that does not do its work."""


def begins_anew(act: Act) -> bool:
    """Whether an act begins with a log-in, so that nothing of the last one is left."""
    return "authorize" in ACTS[act]


def reads_again(act: Act) -> bool:
    """Whether an act begins with the answer that brought the token, which is here: nothing is sent for it."""
    return ACTS[act][0] == "exchange"


def overtaken(legs: tuple[Leg, ...]) -> frozenset[Leg]:
    """The legs whose earlier results say nothing any more once these are run again: they, and what stands on them.

    A test call says nothing of the next, so that what stands on a token that is still the same stays.
    """
    found = set(legs)
    for leg in LEGS:  # each stands on one that comes before it
        if NEEDS.get(leg) in found:
            found.add(leg)
    return frozenset(found)


def with_needed(legs: Iterable[Leg]) -> frozenset[Leg]:
    """Some legs, and all that they stand on."""
    found: set[Leg] = set()
    for leg in legs:
        needed: Leg | None = leg
        while needed is not None:
            found.add(needed)
            needed = NEEDS.get(needed)
    if "test_after_revoke" in found:  # it shows something only where the same call worked before
        found |= {"test"}
    return frozenset(found)


@cache
def parts_used(leg: Leg) -> frozenset[str]:
    """The parts of a spec that what a leg showed rests on: its own, and those of all that it stands on.

    What comes later in the life of a connection, and what is picked from its answers, is not among them.
    """
    found = {"fields", "client"}  # each request may hold a value of the first, and is made by the second
    for each in with_needed((leg,)):
        for step in STEPS:
            if each in (*step.legs, *step.proved_by) or ("test" in step.legs and each in TESTING):
                found.update(step.parts)
    return frozenset(found)
