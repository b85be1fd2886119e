"""Patterns of fields: regular expressions as JavaScript writes them, tried without keeping anybody waiting."""

from __future__ import annotations

import re

_JAVASCRIPT_GROUP = re.compile(r"\(\?<(?=[A-Za-z_])")
_REPEATED_GROUP = re.compile(r"\)[*+{]")
_REPEATED = re.compile(r"[*+{]")
_MAX_STEPS = 1_000_000


class BrokenPattern(ValueError):
    """It is no regular expression, in JavaScript or here."""


def breaks(pattern: str, text: str) -> bool:
    """Whether a text surely does not match a pattern as a whole; False where that would take too long to find out, or
    where the pattern is one that only JavaScript knows (``\\p{L}``).

    Raises:
        BrokenPattern: the pattern can be no regular expression.
    """
    try:
        compiled = re.compile(_JAVASCRIPT_GROUP.sub("(?P<", pattern))
    except (re.error, OverflowError, RecursionError) as error:
        if "bad escape" in str(error):
            return False
        raise BrokenPattern from None
    return _is_quick(pattern, text) and not compiled.fullmatch(text)


def _is_quick(pattern: str, text: str) -> bool:
    """Whether matching ends soon, whatever the pattern: some take longer than anybody waits on a text of 30 letters."""
    if _REPEATED_GROUP.search(pattern):
        return len(text) <= 10 and len(_REPEATED.findall(pattern)) <= 4
    steps: int = len(text) ** len(_REPEATED.findall(pattern))
    return steps <= _MAX_STEPS
