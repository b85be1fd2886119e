"""A rule: what must be seen, which cause that speaks for, where it is mended and how."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from connection_wizard.diagnosis.anchors import is_thinkable
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.facts import facts
from connection_wizard.diagnosis.model import CERTAINTY, Cause, Retry, Strength
from connection_wizard.diagnosis.plain_words import in_small_letters
from connection_wizard.http.exchange import FailureKind
from connection_wizard.oauth.legs import LEGS, Leg
from connection_wizard.oauth.reasons import Reason
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import step_of
from connection_wizard.words import Words, changed, filled, with_values

Said = Mapping[str, str]
"""What the named groups of a rule's `says` found in the provider's words."""
Place = Callable[[Evidence], DocumentPath]
Mender = Callable[[Evidence, Said], Fix | None]

AUTHORIZE: tuple[Leg, ...] = ("authorize",)
EXCHANGE: tuple[Leg, ...] = ("exchange",)
REFRESH: tuple[Leg, ...] = ("refresh", "refresh_again")
REVOKE: tuple[Leg, ...] = ("revoke",)
TOKEN: tuple[Leg, ...] = ("exchange", *REFRESH)
CLIENT: tuple[Leg, ...] = (*TOKEN, "revoke")
TEST: tuple[Leg, ...] = ("test", "test_after_refresh", "test_after_refresh_again")
CALLS: tuple[Leg, ...] = (*CLIENT, *TEST)


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table of causes. All conditions that it states must hold; `errors` or `says` is enough of the two.

    Attributes:
        code: stable name.
        cause, do: plain sentences; ``{host}`` and the like are filled in from the evidence and from named groups of
            `says`.
        errors: error codes, in small letters.
        says: regular expression over the provider's words, capitals and small letters alike.
        unless: the same; where it is found, the rule does not hold.
        statuses: ``401`` or ``4xx``.
        reasons: what came of the leg.
        where: anything else that must be so.
        given: the same, of what `says` found.
        at: the field.
        mend: makes the one-click change, or None where there is nothing sensible to change.
        needed: whether the rule holds only where there is a change to make.
        copy: the exact value for the provider's portal.
        retry: ``send`` or ``log_in`` where that alone may help, with nothing changed.
        examples: words of real providers that the rule must recognise.
    """

    code: str
    strength: Strength
    cause: Words
    do: Words
    at: Place
    legs: tuple[Leg, ...] = LEGS
    errors: frozenset[str] = frozenset()
    says: str = ""
    unless: str = ""
    statuses: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    failures: tuple[FailureKind, ...] = ()
    where: Callable[[Evidence], bool] | None = None
    given: Callable[[Evidence, Said], bool] | None = None
    mend: Mender | None = None
    needed: bool = False
    copy: str = ""
    retry: Retry = ""
    examples: tuple[str, ...] = ()

    def heard(self, error: str, text: str, small: str | None = None) -> Said | None:
        """What the rule hears in the provider's words, or None where it does not hear its cause.

        Args:
            small: the words in small letters, letter for letter, where they are at hand.
        """
        small = in_small_letters(text) if small is None else small
        match = _search(self.says, small) if self.says else None
        if not (match or error in self.errors or not (self.errors or self.says)):
            return None  # as nearly always: what speaks against the rule need not be looked for
        if self.unless and _search(self.unless, small):
            return None
        # Alternatives name their groups scope, scope_b, scope_c: the same name for whoever reads them
        spans = {name: match.span(name) for name, value in match.groupdict().items() if value} if match else {}
        return {name.partition("_")[0]: text[start:end] for name, (start, end) in spans.items()}

    def is_about(self, leg: Leg, reason: Reason, status: int | None, failure: FailureKind | None) -> bool:
        """Whether the rule may hold for failures of this kind, whatever their words."""
        return (
            leg in self.legs
            and (not self.statuses or _has_status(self.statuses, status))
            and (not self.reasons or reason in self.reasons)
            and (not self.failures or failure in self.failures)
        )

    def cause_of(self, evidence: Evidence) -> Cause | None:
        """The cause, if the rule holds for this failure, which is of a kind that it is about."""
        if (self.where is not None and not self.where(evidence)) or (
            said := self.heard(evidence.error, evidence.text, evidence.small_text)
        ) is None:
            return None
        if self.given is not None and not self.given(evidence, said):
            return None
        fix = self.mend(evidence, said) if self.mend else None
        if fix is not None and evidence.failed_before(fix):
            fix = None
        if self.needed and fix is None:
            return None
        path = self.at(evidence)
        known = facts(evidence, self.cause, self.do, self.copy) | dict(said)
        redact = evidence.redactor.text
        return Cause(
            self.code,
            CERTAINTY[self.strength],
            changed(with_values(self.cause, known), redact),
            changed(with_values(self.do, known), redact),
            step_of(path),
            path,
            redact(filled(self.copy, known)),
            fix if fix is None or _is_clean(fix, evidence) else None,
            self.retry,
        )


def place(*location: str | int) -> Place:
    """A fixed place of the draft."""
    return lambda evidence: location


def here(evidence: Evidence) -> DocumentPath:
    """The very place that the failure is about; the call where it names none."""
    return evidence.result.at or evidence.at


def of_call(*names: str | int) -> Place:
    """A place in the call that failed."""
    return lambda evidence: (*evidence.at, *names)


CLIENT_ID = place("client", "client_id")
REDIRECT = place("redirect_url")
URL = of_call("url")
HEADERS = of_call("headers")


def _is_clean(fix: Fix, evidence: Evidence) -> bool:
    """Whether a change holds nothing secret: a provider may have repeated what it was sent."""
    texts = (fix.label, *(str(edit.value) for edit in fix.edits if isinstance(edit.value, str)))
    return all(evidence.redactor.text(text) == text for text in texts)


def _has_status(patterns: tuple[str, ...], status: int | None) -> bool:
    return any(str(status).startswith(pattern.removesuffix("xx")) for pattern in patterns)


def _search(expression: str, small: str) -> re.Match[str] | None:
    """What an expression finds in words in small letters, which mostly hold nothing of what it is about."""
    return _pattern(expression).search(small) if is_thinkable(expression, small) else None


@lru_cache(maxsize=512)
def _pattern(text: str) -> re.Pattern[str]:
    """A rule's expression, for words in small letters: five times as quick as one that minds no capitals."""
    return re.compile(re.sub(r"\(\?P|\\.|[A-Z]", lambda m: m[0] if m[0][0] in "(\\" else m[0].lower(), text))
