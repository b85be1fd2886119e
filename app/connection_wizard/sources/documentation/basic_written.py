"""HTTP Basic as a program writes it, some lines from its request.

The client's ID and secret are joined by a colon (RFC 7617 section 2), or handed to what a library calls so.
"""

from __future__ import annotations

import re
from typing import Final

_PATH: Final = r"(?:\w{1,40}+(?:\.|->|::)){0,5}"
_JOINED: Final = re.compile(
    r"(?:client|app|application|consumer)_?(?:id|key)"
    r"(?:[^\w\s:]{0,4}:[^\w\s:]{0,5}|[^\w\n:]{0,6}[\"'`]:[\"'`][^\w\n:]{0,6})" + _PATH + r"\w{0,40}?secret\b"
    r"|[\"'`](?:%s|\{\d?\}):(?:%s|\{\d?\})[\"'`][^\n:]{0,60}\b(?:client|app|consumer|key)\w{0,40}?secret\b"
    r"|\b(?:client|app|consumer)_?(?:id|key),\s?" + _PATH + r"\w{0,40}?secret\]\.join\([\"'`]:[\"'`]\)",
    re.IGNORECASE,
)
"""The secret behind the ID, whatever an object or a language has around their names: in a text with holes, added to one
another, put into a pattern, and as a list."""
_CALLED: Final = re.compile(
    r"\b(?:Set|set|with)BasicAuth\(|\.basic_?auth\(|\bCredentials\.basic\(|\bHTTPBasicAuth\(|\baiohttp\.BasicAuth\(|"
    r"\b\w{0,40}[bB]asic\w{0,20}\(\s?[^()\n]{0,60}?\b[\w.]{0,40}[sS]ecret\b|"
    r"AuthenticationHeaderValue\(\s?[\"']Basic[\"']|HttpBasicAuthOptionProvider|AuthScheme\.BASIC\b|"
    r"\bpassword\(\s?[\w.]{0,30}\[?[\"']?(?:client|app|consumer)_?[sS](?:ecret|ECRET)\b|"
    r"\bpass(?:word)?[\"']?\s?(?:=>|[:=])\s?[\"'`]?[\w.$>-]{0,40}?(?:client|app|consumer)_?[sS](?:ecret|ECRET)\b|\bCURLOPT_USERPWD\b"
)


def joins_them(text: str) -> bool:
    """Whether a line joins the ID and the secret by a colon."""
    return _JOINED.search(text) is not None


def writes_basic(text: str) -> bool:
    """Whether a line of a program has a library write the header, also where the page lost the marks of its code."""
    return _CALLED.search(text) is not None
