"""The legs of a live run and what comes of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from pydantic import JsonValue

from app.errors import WizardError
from app.http.messages import Exchange
from app.oauth.words import ProviderWords
from app.words import NOTHING, Words, say

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
LEG_STEPS: Mapping[Leg, int] = {
    "authorize": 4,
    "exchange": 5,
    "test": 8,
    "refresh": 6,
    "test_after_refresh": 6,
    "refresh_again": 6,
    "test_after_refresh_again": 6,
    "revoke": 7,
    "test_after_revoke": 7,
}
"""The page of the wizard where a failure of the leg is mended."""

Verdict = Literal["proved", "not supported", "failed", "not tried"]
Facts = dict[str, JsonValue]
"""What was observed in a leg, by name; no value of the person's and no secret."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a leg that worked has to say; `summary` is one plain sentence."""

    summary: Words
    facts: Facts


class LegFailed(WizardError):
    """A leg came to an end without what it is for; `words` are the provider's own, without secrets."""

    def __init__(self, message: Words, hint: Words = NOTHING, words: ProviderWords | None = None) -> None:
        super().__init__(message, hint)
        self.words = words


class LegNotSupported(WizardError):
    """A leg that this connection does not have."""


class LegNotTried(WizardError):
    """A leg that cannot be run here, through no fault of the provider or the spec."""


@dataclass(frozen=True, slots=True)
class LegResult:
    """What a leg showed.

    Attributes:
        summary: one plain sentence.
        hint: what to do now, where there is something to do.
        words: the provider's own words, where it said something.
        exchanges: the requests and answers of the leg, unredacted.
    """

    leg: Leg
    verdict: Verdict
    summary: Words
    hint: Words = NOTHING
    words: ProviderWords | None = None
    facts: Facts = field(default_factory=dict)
    exchanges: tuple[Exchange, ...] = field(default=(), repr=False)
