"""From a failed leg to its diagnosis."""

from __future__ import annotations

import logging
from dataclasses import replace

from connection_wizard.diagnosis.actions import with_actions
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.model import Background, Cause, Diagnosis, Strength
from connection_wizard.diagnosis.pasted import read_pasted
from connection_wizard.diagnosis.rule import Rule
from connection_wizard.diagnosis.rules import rules_of
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.reasons import WHOSE
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import Draft
from connection_wizard.words import changed

_LOG = logging.getLogger(__name__)
MAX_CAUSES = 3
"""More would be a list, not an answer."""

_NOTHING_KNOWN = Redactor()
_NO_BACKGROUND = Background()


def diagnose(
    result: LegResult,
    draft: Draft,
    redactor: Redactor = _NOTHING_KNOWN,
    background: Background = _NO_BACKGROUND,
) -> Diagnosis:
    """What is known of a leg that did not do its work, be it that it failed or that it was not tried.

    Args:
        draft: what was run; the fixes of the diagnosis are made for it.
        redactor: of the connection: knows its secrets.
    """
    return _diagnosis(Evidence(result, draft, redactor, background))


def diagnose_pasted(
    text: str,
    draft: Draft,
    redactor: Redactor = _NOTHING_KNOWN,
    background: Background = _NO_BACKGROUND,
) -> Diagnosis:
    """What an error page means that the provider showed and never sent back.

    Args:
        text: the address of the page, or words copied from it.
    """
    pasted = read_pasted(text)
    result = LegResult("authorize", "failed", "error_page_shown", words=pasted.words.shown(redactor))
    return _diagnosis(Evidence(result, draft, redactor, background, pasted.text))


def _diagnosis(evidence: Evidence) -> Diagnosis:
    redact = evidence.redactor.text
    return Diagnosis(
        leg=evidence.leg,
        summary=changed(evidence.result.summary, redact),
        happened=changed(evidence.result.happened, redact),
        status=evidence.status,
        words=evidence.words,
        causes=ranked(evidence),
        draft=evidence.draft,
    )


def ranked(evidence: Evidence) -> tuple[Cause, ...]:
    """The causes that rules found, best evidence first; never empty, for there is a last resort for every leg."""
    found: list[tuple[Strength, Cause]] = []
    is_ours = WHOSE[evidence.result.reason] == "ours"
    kind = (evidence.leg, evidence.result.reason, evidence.status, evidence.failure)
    for rule in rules_of(*kind):  # in the order of evidence already
        if found and (is_ours or rule.strength < _least(found[0][0])):
            break  # what is ours is not laid on the provider, whatever it said
        cause = _asked(rule, evidence)
        if cause and not any(_same(cause, other) for _, other in found):
            found.append((rule.strength, cause))
    return tuple(cause for _, cause in found[:MAX_CAUSES])


def _asked(rule: Rule, evidence: Evidence) -> Cause | None:
    """The cause that a rule finds. One that breaks is a fault of ours: it is logged, and the others are asked."""
    try:
        cause = rule.cause_of(evidence)
    except Exception as error:  # noqa: BLE001 - whatever a rule raises, the person still gets the other causes
        _LOG.error("The rule %s broke: %s", rule.code, type(error).__name__)
        return None
    if cause is not None:
        _LOG.debug("%s: the rule %s holds", evidence.leg, rule.code)
        if cause.fix is not None:
            return replace(cause, fix=with_actions(cause.fix, evidence.draft))
    return cause


def _least(best: Strength) -> Strength:
    """How weak evidence may be beside the best: guesses are worth nothing where the cause is shown or named."""
    return Strength.CODE if best >= Strength.NAMED else Strength(max(best - 1, Strength.LAST_RESORT))


def _same(one: Cause, other: Cause) -> bool:
    """Whether two causes would have the author do the same."""
    return one.code == other.code or (
        one.fix is not None and other.fix is not None and one.fix.edits == other.fix.edits
    )
