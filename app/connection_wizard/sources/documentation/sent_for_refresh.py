"""What the authorization request sends for the sake of a refresh token, as a sentence of the page says.

The list of its parameters gives such a parameter a choice (Reddit: ``temporary`` or ``permanent``), and no example has
a value; what is said of the refresh tells which one brings the token.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.sent_later import is_besides
from connection_wizard.sources.documentation.told import Reading

_ENDS: Final = re.compile(r"(?<=[.!?])\s")
_BRINGS: Final = re.compile(r"\brefresh[_ ]tokens?\b", re.IGNORECASE)
_AT_THE_LOG_IN: Final = re.compile(
    r"\bauthori[sz]ation (?:requests?|url|uri|endpoint|link)\b|\b(?:log-?in|consent) (?:requests?|url|link)\b|"
    r"/authorize\b",
    re.IGNORECASE,
)
_SENT: Final = re.compile(
    r"\b(?:includ(?:e|es|ing)|add(?:s|ing)?|append(?:s|ing)?|set(?:s|ting)?|pass(?:es|ing)?|send(?:s|ing)?|specify(?:ing)?|with)"
    r"(?: the)?(?: query)?(?: parameter)? ?[`\"'“]?([a-z][a-z0-9_]{2,40})=([a-z][\w-]{1,40})(?![\w=&<{-])",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"\b(?:not|never|no|without|cannot)\b|n['’]t\b", re.IGNORECASE)


def put_sent_for_refresh(reading: Reading) -> None:
    """Add the parameter to those of the authorization request that were read before."""
    at = ("authorization", "parameters")
    before = next((one for one in reading.values if one.at == at), None)
    sent = list(before.value) if before is not None else []
    for line, text in ((line, one.text) for line, one in enumerate(reading.page.lines) if one.kind == "text"):
        for sentence in _ENDS.split(text) if _BRINGS.search(text) else ():
            if _BRINGS.search(sentence) and _AT_THE_LOG_IN.search(sentence) and not _NOT.search(sentence):
                found = _SENT.search(sentence)
                if found and is_besides(*found.groups()) and found[1] not in {one["name"] for one in sent}:
                    sent.append({"name": found[1], "value": found[2]})
                    if before is not None:
                        reading.values.remove(before)
                    reading.put(at, sent, line)
                    return
