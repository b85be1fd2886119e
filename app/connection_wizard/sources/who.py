"""How likely a call says who is connected, by what it is called."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.whose import tells_of_a_token, whose

GOOD: Final = 3
"""From here on it is taken."""
SURE: Final = 6
_ME: Final = re.compile(
    r"(?<![a-z])(?:me|whoami|myself|self|userinfo|current[-_]?user|user/?current|currentuser|user_?profile|my[-_]?account)(?![a-z])",
    re.IGNORECASE,
)
_WHO: Final = re.compile(
    r"(?:current(?:ly)?|authenticated|logged[- ]in|signed[- ]in|own|token'?s)\W+(?:\w+\W+){0,2}?"
    r"(?:user|account|profile|member|person|athlete|owner)",
    re.IGNORECASE,
)
_LOOKED_AT: Final = 200


def score(path: str, called: str = "", summary: str = "", description: str = "") -> int:
    """How likely it is: `GOOD` and more is worth a try.

    Args:
        called: an identifier of the call's own.
        summary: what it is called for people.
    """
    found = 0
    own = whose(path.partition("?")[0])
    if own == "token's" or _ME.search(path.rstrip("/").rpartition("/")[2]):
        found += 6
    elif _ME.search(path):
        found += 2
    if own in ("one's", "account's") or (not own and tells_of_a_token(path.partition("?")[0])):
        found += 3
    if _ME.search(called.replace("_", "-")):
        found += 2
    if _WHO.search(summary):
        found += 4
    elif _WHO.search(description[:_LOOKED_AT]):
        found += 2
    return found - path.count("/") // 3
