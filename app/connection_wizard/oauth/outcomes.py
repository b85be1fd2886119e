"""What comes of each leg of a live run, as data: a reason, its values, and the place in the spec that it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args
from weakref import ref

from pydantic import JsonValue

from connection_wizard.errors import WizardError
from connection_wizard.http.exchange import Exchange
from connection_wizard.oauth.answers import Answer
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.reasons import NotSetUp, NotTried, Ours, Reason, ReasonValues, Worked
from connection_wizard.oauth.sentences import Sentences, sentences
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.words import Words

Verdict = Literal["proved", "not supported", "failed", "not tried"]
Facts = dict[str, JsonValue]
"""What was observed in a leg, by name; no value of the person's and no secret."""
_NO_VALUES: ReasonValues = MappingProxyType({})


MOST_KEPT = 1024 * 1024
"""Characters of an answer that is kept with the leg that it ended."""


def _nothing() -> None:
    """Nothing came, or it is not kept."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a leg that worked has to say."""

    reason: Worked
    values: ReasonValues
    facts: Facts

    @property
    def summary(self) -> Words:
        """The same in one plain sentence; for people alone."""
        return sentences(self.reason, self.values).message


class LegEnded(WizardError):
    """A leg came to an end without what it is for.

    Attributes:
        at: the call, or the field of it, that this is about.
        words: the provider's own, without secrets.
        said: what an error of a room below says of itself; otherwise the sentences are those of the reason.
    """

    verdict: Verdict

    def __init__(
        self,
        reason: Reason,
        values: ReasonValues = _NO_VALUES,
        *,
        at: DocumentPath = (),
        words: ProviderWords | None = None,
        said: Sentences | None = None,
    ) -> None:
        super().__init__(*(said or sentences(reason, values)))
        self.reason: Reason = reason
        self.values = values
        self.at = at
        self.words = words
        self.said = said


class LegFailed(LegEnded):
    """It failed; `words` are the provider's own, if it said something."""

    verdict = "failed"


class LegNotSupported(LegEnded):
    """This connection has no such leg."""

    verdict = "not supported"

    def __init__(self, reason: NotSetUp) -> None:
        super().__init__(reason)


class LegNotTried(LegEnded):
    """It cannot be run here, through no fault of the provider or the spec."""

    verdict = "not tried"

    def __init__(self, reason: NotTried, values: ReasonValues, *, at: DocumentPath, said: Sentences) -> None:
        super().__init__(reason, values, at=at, said=said)


def leg_failed(error: WizardError, at: DocumentPath) -> LegFailed:
    """What an error of a room below means for a leg: its own sentences, and its reason."""
    return LegFailed(_reason(error), error.values, at=at, said=Sentences(error.message, error.hint))


def _reason(error: WizardError) -> Reason:
    return next((known for known in _OURS if known == error.reason), "other")


_OURS: tuple[Ours, ...] = get_args(Ours)


@dataclass(frozen=True, slots=True)
class LegResult:
    """What a leg showed.

    Attributes:
        reason: what came of it; `values` belong to it.
        at: the call, or the field of it, that this is about; empty where that does not matter.
        words: the provider's own words, where it said something.
        exchanges: the requests and answers of the leg, unredacted.
        brought: of a leg that did not work, what its last exchange brought, as it was read then. A long one is there
            until the leg was told of.
        said: what an error of a room below says of itself.
    """

    leg: Leg
    verdict: Verdict
    reason: Reason
    values: ReasonValues = field(default_factory=dict, repr=False)
    at: DocumentPath = ()
    words: ProviderWords | None = None
    facts: Facts = field(default_factory=dict)
    exchanges: tuple[Exchange, ...] = field(default=(), repr=False)
    brought: Callable[[], Answer | None] = field(default=_nothing, repr=False, compare=False)
    said: Sentences | None = field(default=None, repr=False)

    @property
    def summary(self) -> Words:
        """What happened, in one plain sentence; for people alone."""
        return self._sentences.message

    @property
    def happened(self) -> Words:
        """As `summary`, without the status of the answer; for where that stands already."""
        said = self.said or sentences(self.reason, self.values, with_status=False)
        return said.message

    @property
    def hint(self) -> Words:
        """What to do now, where there is something to do; for people alone."""
        return self._sentences.hint

    @property
    def first_success(self) -> Exchange | None:
        """The leg's first request and its answer, where the provider did not refuse it: that can be read once more."""
        first = self.exchanges[0] if self.exchanges else None
        response = first.response if first is not None else None
        return first if response is not None and 200 <= response.status < 300 else None

    @property
    def _sentences(self) -> Sentences:
        return self.said or sentences(self.reason, self.values)

    @property
    def answer(self) -> Answer | None:
        """What its last exchange brought."""
        return self.brought()


def _held(answer: Answer | None) -> Callable[[], Answer | None]:
    """Holds on to an answer; to a long one no longer than others do: several would fill hundreds of megabytes."""
    if answer is None:
        return _nothing
    return ref(answer) if len(answer.text) > MOST_KEPT else lambda: answer


def ended(
    leg: Leg, error: WizardError, exchanges: tuple[Exchange, ...] = (), answer: Answer | None = None
) -> LegResult:
    """The result of a leg that an error ended; `answer` is what its last exchange brought."""
    if not isinstance(error, LegEnded):
        error = leg_failed(error, ("authorization",) if leg == "authorize" else ())
    return LegResult(
        leg,
        error.verdict,
        error.reason,
        error.values,
        error.at,
        error.words,
        exchanges=exchanges,
        brought=_held(answer),
        said=error.said,
    )
