"""The names below which the sample of an answer lists scopes: ``"scopes": {"granted": ["read"]}`` names one scope."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Page

_OBJECT: Final = re.compile(r"[\"']\w{0,40}scopes?[\"']\s{0,4}:\s{0,4}\{", re.IGNORECASE)
_LIST: Final = re.compile(r"[\"'](\w{1,60})[\"']\s{0,4}:\s{0,4}\[")
_MOST: Final = 200
"""Lines of one sample that are looked at."""


def members(page: Page) -> frozenset[str]:
    """Names of lists in an object of scopes."""
    code = [line.text for line in page.lines if line.kind == "code"]
    begun = (at for at, text in enumerate(code) if "{" in text and _OBJECT.search(text))
    return frozenset(name for at in begun for name in _LIST.findall(_inside(code[at : at + _MOST])))


def _inside(lines: list[str]) -> str:
    """What stands in the object that begins in the first line, up to where it is closed."""
    begin = _OBJECT.search(lines[0])
    text = "\n".join([lines[0][begin.end() if begin else 0 :], *lines[1:]])
    depth = 1
    for at, sign in enumerate(text):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if not depth:
            return text[:at]
    return text
