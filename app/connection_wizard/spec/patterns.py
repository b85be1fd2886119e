"""Patterns of fields: regular expressions as JavaScript writes them, tried in an engine whose time is linear.

An author's expression may be one that a backtracking engine never comes to an end with (``(a+)+``), so `re` never runs
one: RE2 does, in a time that grows with the text alone. What RE2 cannot express (look-around, back references) is not
tried, and is said to be so.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import Any

_ESCAPED = r"\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\[\s\S]"
_JAVASCRIPT_GROUP = r"\(\?<(?=[A-Za-z_])"
_SPACE_CLASS = r"\\[\s\S]"
_MAX_PATTERN = 2_000
_MAX_TEXT = 20_000


class BrokenPattern(ValueError):
    """It is no regular expression, in JavaScript or here."""


class UntriedPattern(ValueError):
    """It may well be a regular expression, but none that can be tried here."""


def breaks(pattern: str, text: str) -> bool:
    """Whether a text surely does not match a pattern as a whole.

    Raises:
        BrokenPattern: the pattern can be no regular expression.
        UntriedPattern: only JavaScript knows whether it matches.
    """
    compiled = _compiled(pattern)
    if compiled is None:
        raise UntriedPattern
    if len(text) > _MAX_TEXT or (not text.isascii() and _means_spaces(pattern)):
        return False  # JavaScript knows more spaces than RE2
    try:
        return not compiled.fullmatch(text)
    except UnicodeEncodeError:  # half a character: RE2 reads UTF-8
        return False


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> Any:
    """The pattern for RE2, None where that has no such expressions.

    Raises:
        BrokenPattern: the pattern can be no regular expression.
    """
    import re2  # only connections with a pattern wait for it

    if len(pattern) > _MAX_PATTERN or any(_is_half(escaped) for escaped in re.finditer(_ESCAPED, pattern)):
        return None
    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(re.sub(_ESCAPED, _for_re2, pattern), options)
    except (re2.error, UnicodeEncodeError):
        _require_readable(pattern)
        return None


def _is_half(escaped: re.Match[str]) -> bool:
    """Whether it is half of a character as JavaScript counts them; RE2 has whole ones."""
    return 0xD800 <= int(escaped[1] or escaped[2] or "0", 16) <= 0xDFFF


def _for_re2(escaped: re.Match[str]) -> str:
    number = escaped[1] or escaped[2]
    return f"\\x{{{number}}}" if number else escaped[0]


def _require_readable(pattern: str) -> None:
    """Read a pattern that RE2 refused, without running it: Python has look-around and back references as well."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what Python may read otherwise one day
            re.compile(re.sub(_JAVASCRIPT_GROUP, "(?P<", pattern))
    except (re.error, OverflowError, RecursionError) as error:
        if not str(error).startswith("bad escape \\"):  # an escape that Python does not know: JavaScript may
            raise BrokenPattern from None


def _means_spaces(pattern: str) -> bool:
    return any(escaped in (r"\s", r"\S", r"\b", r"\B", r"\w", r"\W") for escaped in re.findall(_SPACE_CLASS, pattern))
