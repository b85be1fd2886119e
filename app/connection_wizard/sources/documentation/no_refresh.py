"""What says that a provider refreshes no tokens; it names them all the same."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.keyed import Keyed

_NAMES: Final = re.compile(r"refresh", re.IGNORECASE)
_ENDS: Final = re.compile(r"(?<=[.;!?])[\"'`*)]{0,3}\s+")
_DENIES: Final = Keyed(
    r"(?:\b(?:not|never|cannot)|n['’]t) (?:(?:currently|yet|presently|ever|at present) )?"
    r"(?:issue|support|provide|use|return|give|offer|include|implement|generate|grant|have|get|receive|obtain)[sd]?"
    r"(?: out)? (?:(?:any|an?|the|OAuth|a separate) ){0,2}[`\"']?refresh[_ -]?tokens?\b"
    r"|\b(?:there (?:are|is)|has|have|issues?|returns?|provides?|uses?|gives?|comes? with) no "
    r"[`\"']?refresh[_ -]?tokens?\b"
    r"|\bno refresh[_ -]?tokens? (?:are|is|will be) (?:issued|returned|provided|used|given|included|sent)\b"
    r"|\brefresh(?:ing)?(?:[_ -](?:(?:access|an?|the) ){0,2}tokens?)?[`\"']? (?:(?:are|is|grants? (?:are|is)) )"
    r"(?:currently )?(?:not|never|no longer)(?: (?:currently|yet))? "
    r"(?:supported|available|implemented|issued|provided|returned|used|given|possible|offered)\b"
    r"|\btoken refresh(?:ing)? is (?:currently )?(?:not|never|no longer)(?: (?:currently|yet))? "
    r"(?:supported|available|implemented|possible|offered)\b"
    r"|(?<!refresh )(?<!revoked )\btokens?\b[^.;\n]{0,60}? (?:(?:can|could) ?not|can['’]t|can never) be refreshed\b"
    r"|\b(?:can ?not|can['’]t) refresh (?:(?:an?|the|your|expired) ){0,2}(?:access )?tokens?\b"
    r"|\bno need to refresh\b|\bneeds? (?:not|never) (?:be )?refresh(?:ed)?\b"
    r"|(?:n['’]t| not) (?:need|have) to refresh\b"
    r"|\brefresh_token[`\"']?(?: is|:) (?:(?:always|currently) )?"
    r"(?:null|empty|blank|unused|not used|reserved for (?:future|later) use)\b",
    "refresh",
)
_IN_SOME_CASE: Final = re.compile(
    r"\b(?:if|unless|without|until|when|whenever|where|only|while|otherwise|once|offline\w*|implicit|credentials?|"
    r"password|device|sandbox|trial|again in|first time|twice)\b",
    re.IGNORECASE,
)
"""What is so for another way to log in, or as long as something is not asked for."""

_BY_LOGIN: Final = Keyed(
    r"\b(?:authori[sz]\w+|log(?:s|ged)?[ -]?in|sign(?:s|ed)?[ -]?in|authenticat\w+|OAuth (?:flow|process))\b"
    r"[^.;\n]{0,60}\bagain\b[^.;\n]{0,60}\bnew access token\b"
    r"|\bre-?(?:authori[sz]|authenticat)\w+\b[^.;\n]{0,80}\bnew access token\b",
    "new access token",
)

LASTS: Final = re.compile(
    r"\b(?:do|does|will) ?(?:not|n['’]t|never) (?:ever )?expire|\bnever expires?\b|\bwithout (?:an )?expir",
    re.IGNORECASE,
)
"""A token that never ends."""


def comes_by_login(text: str) -> bool:
    """Whether a line that names no refresh has people log in again for a new token, or says that the one they have
    never ends: who comes anew gets the next."""
    return not _NAMES.search(text) and bool(_BY_LOGIN.search(text) or LASTS.search(text))


def denies(text: str) -> bool:
    """Whether each sentence of a line that names a refresh says that there is none."""
    naming = [one for one in _ENDS.split(text) if _NAMES.search(one)]
    return bool(naming) and all(_DENIES.search(one) and not _IN_SOME_CASE.search(one) for one in naming)


def lacks_in_some_case(sentence: str) -> bool:
    """Whether a sentence says when there is none: else there is one."""
    return bool(_DENIES.search(sentence) and _IN_SOME_CASE.search(sentence))
