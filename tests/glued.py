"""Sentences that are put together from parts: what shows that a part did not fit."""

from __future__ import annotations

import re

_DOUBLED = re.compile(r"\b(\w+(?: \w+){0,3}) \1\b", re.IGNORECASE)
_LEFT_OPEN = re.compile(r"\{\w*\}")
_STOPS = re.compile(r"(?<![.…])\.\.(?!\.)|\. \.| [,.;](?=\s|$)|,,|[?!…]\.(?=\s|$)")
_QUOTED = re.compile(r"“[^”]*”|\$\{[^}]*\}|https?://\S*")


def glued(text: str) -> list[str]:
    """What is wrong with a sentence: words said twice in a row, a place left open, stops that meet.

    What stands in quotation marks, and addresses, are data.
    """
    plain = _QUOTED.sub("x", text)
    return [found[0] for one in (_DOUBLED, _LEFT_OPEN, _STOPS) for found in one.finditer(plain)]
