"""Words that name no cause: an error page, or an answer, that says that something went wrong and nothing else."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.plain_words import in_small_letters

_SAYS_NOTHING = re.compile(
    r"(?>(?:\b(?:error|errors|oops|sorry|something|went|wrong|bad|invalid|request|occurred|occured|an|a|the|please|try|again|later"
    r"|page|not|found|internal|server|unknown|unexpected|failed|oauth2?|authori[sz]ation|status|code|has|have|is|was|we|to"
    r"|your|this|it|there|forbidden|unauthori[sz]ed|method|allowed|http|with|and|of|in|back|go|home|contact|support|problem|us|if|persists"
    r"|you|don|t|do|permission|access|resource|on|nginx|apache|port|requested|url|made|sent|could|couldn|cannot|can|be|processed"
    r"|completed|fulfilled|handled|understood)\b|[^a-z]+)*)",
)
"""A page's words that say nothing, whatever their order."""


def is_bare(evidence: Evidence) -> bool:
    """Whether an error comes with its code alone, or with a sentence that names no cause."""
    sentence = in_small_letters(evidence.raw_words.description)
    return bool(evidence.error) and sentence.isascii() and _SAYS_NOTHING.fullmatch(sentence) is not None


def says_nothing(evidence: Evidence) -> bool:
    """Whether the provider's words, if there are any, name no cause at all."""
    return evidence.small_text.isascii() and _SAYS_NOTHING.fullmatch(evidence.small_text) is not None
