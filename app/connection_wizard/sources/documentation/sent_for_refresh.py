"""What the authorization request sends for the sake of a refresh token, as a sentence of the page says.

The list of its parameters gives such a parameter a choice (Reddit: ``temporary`` or ``permanent``), and no example has
a value; what is said of the refresh tells which one brings the token.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.documentation.sent_later import REFRESH_TOKEN, is_besides
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.page.lines import Page

_AT_THE_LOG_IN: Final = re.compile(
    r"\bauthori[sz]ation (?:requests?|url|uri|endpoint|link)\b|\b(?:log-?in|consent) (?:requests?|url|link)\b|"
    r"/authorize\b",
    re.IGNORECASE,
)
"""What a sentence is about that speaks of where people log in."""
_SENT: Final = re.compile(
    r"\b(?:includ(?:e|es|ing)|add(?:s|ing)?|append(?:s|ing)?|set(?:s|ting)?|pass(?:es|ing)?|send(?:s|ing)?|specify(?:ing)?|with)"
    r"(?: the)?(?: query)?(?: parameter)? ?[`\"'“]?([a-z][a-z0-9_]{2,40})=([a-z][\w-]{1,40})(?![\w=&<{-])",
    re.IGNORECASE,
)
"""A parameter with its value, behind the word that says to send it."""
_NOT: Final = re.compile(r"\b(?:not|never|no|without|cannot)\b|n['’]t\b", re.IGNORECASE)


def put_sent_for_refresh(reading: Reading) -> None:
    """Add the parameter to those of the authorization request that were read before."""
    at = ("authorization", "parameters")
    sent = [pair for one in reading.values if one.at == at for pair in one.value]
    asked = (pair for pair in _asked_with(reading.page) if pair[0] not in {one["name"] for one in sent})
    for name, value, line in itertools.islice(asked, 1):
        reading.values = [one for one in reading.values if one.at != at]
        reading.put(at, [*sent, {"name": name, "value": value}], line)


def _asked_with(page: Page) -> Iterator[tuple[str, str, int]]:
    for at, line in enumerate(page.lines):
        if line.kind != "text" or not REFRESH_TOKEN.search(line.text):
            continue
        for sentence in sentences(line.text):
            speaks = REFRESH_TOKEN.search(sentence) and _AT_THE_LOG_IN.search(sentence) and not _NOT.search(sentence)
            found = _SENT.search(sentence) if speaks else None
            if found is not None and is_besides(found[1], found[2]):
                yield found[1], found[2], at
