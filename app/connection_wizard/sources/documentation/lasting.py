"""What a page says of access tokens that last: then nothing is refreshed."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_OF_A_KEY: Final = re.compile(r"\b(?:API|private|personal)[ _-](?:access[ _-])?(?:key|token)s?\b", re.IGNORECASE)
_ITS: Final = (
    r"(?:\b(?:access|OAuth|bearer) tokens?\b(?! key)|(?:^[^\w\n]{0,9}|[.,;:(–—] ?"
    r"|\b(?:as|since|because|that|the|these|those|this|your|our|all|issued|and) )tokens?\b(?! key))[^.,;\n]{0,30}?\b"
)
"""The token of a connection, by its name or by none at all: one of one's own, or for anything else, has another."""
_PERMANENT: Final = Keyed(
    r"\b(?:permanent|non-?expiring) (?>(?:(?:access|API|OAuth|bearer) ){0,2})tokens?\b"
    rf"|{_ITS}(?:do|does|will) ?(?:not|n['’]t|never) (?:ever )?expire|{_ITS}never expires?\b"
    rf"|{_ITS}(?:is|are|stays?|remains?) (?:permanent|valid (?:forever|indefinitely|until "
    r"(?:the|a|your) (?:users?|customers?|people|accounts?)))\b"
    rf"|{_ITS}(?:has|have|with) (?:no|an? unlimited|an? infinite) (?:expir|lifetime)",
    "permanent|expir|valid |lifetime",
)


def lasting_at(page: Page) -> int | None:
    """The line that says so of the tokens of a connection."""
    return min((at for at in page.lines_of(_PERMANENT) if not _OF_A_KEY.search(page.texts[at])), default=None)
