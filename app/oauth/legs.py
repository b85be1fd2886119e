"""What comes of each leg of a live run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pydantic import JsonValue

from app.errors import WizardError
from app.http.messages import Exchange
from app.oauth.leg_names import Leg
from app.oauth.words import ProviderWords
from app.words import NOTHING, Words

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
