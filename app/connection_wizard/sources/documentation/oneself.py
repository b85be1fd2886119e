"""The word that stands for whoever is connected in the place of an ID, where a page tells it of a part of a path.

References of Google's say so below the path of a call (``users/{userId}/profile``: the special value ``me``).
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_WORDS: Final = frozenset({"me", "@me", "~", "self", "myself", "current"})
_QUOTED: Final = re.compile(r"[\"'“‘`](me|@me|~|self|myself|current)[\"'”’`]")
_OF_WHOM: Final = Keyed(
    r"\b(?:authenticated|authori[sz]ed|current(?:ly)?|signed[- ]in|logged[- ]in|connected|requesting|calling) "
    r"(?:authenticated |signed[- ]in |logged[- ]in )?(?:user|account|member|person|owner|profile)\b",
    "authenticated|authori|current|signed|logged|connected|requesting|calling",
)
_PART: Final = re.compile(r"\{(\w{2,40})\}|:(\w{2,40})|<(\w{2,40})>")
_PARTS: Final = re.compile(r"(?<=/)(?=[{:<])|(?=/)")
"""A part of a path that is to be filled in, and where a path is taken apart."""
_NAME: Final = re.compile(r"\w++")
_ABOVE: Final = 2
"""Lines above what is said of a part, in which its name stands."""


def with_oneself(url: str, page: Page) -> str:
    """An address with that word in the parts of its path of which the page says so."""
    for at in sorted(page.lines_of(_OF_WHOM)) if _PART.search(url.partition("://")[2]) else ():
        line = page.lines[at]
        quoted = _QUOTED.search(line.text)
        word = next((span for span in line.spans if span in _WORDS), quoted[1] if quoted else "")
        said = " ".join(page.texts[max(0, at - _ABOVE) : at + 1])
        if word:
            url = "".join(_filled(piece, said, word) for piece in _PARTS.split(url))
    return url


def _filled(piece: str, said: str, word: str) -> str:
    """A piece of a path: that word, where it is to be filled in and its name is in what is said."""
    part = _PART.fullmatch(piece)
    name = next(filter(None, part.groups())) if part else ""
    return word if name and name in _NAME.findall(said) else piece
