"""An address that a program has under a name, where it uses that name: what is sent there stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from connection_wizard.sources.documentation.hosts import HOLE
from connection_wizard.sources.documentation.written import LETTERS, Mention
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.lines import Page

_SET: Final = re.compile(
    r"(?<![\w.])([A-Za-z_]\w{3,60})(?:\s{0,4}:\s{0,4}&?\w{1,20})?\s{0,20}(?::=|=>|=)\s{0,4}[(f]?\s?[\"'`]?$"
)
"""What stands before the address that a name is given to."""
_NAME: Final = re.compile(
    r"(?:[(,{=]|\b(?:url|uri|endpoint):)\s{0,4}(?:f?[\"'`])?(?:\$?\{)?"
    r"(?:(?:self|this|config|settings)\.)?(\w{4,61})(?!\w|\s{0,4}(?::=|=(?!=)|:|=>))"
)
"""A name that a call has, or a text that it begins."""
_ALONE: Final = re.compile(r"\s*+(\w{4,61}),\s*+")
"""The first argument of a call that is written over several lines."""
_QUERY: Final = re.compile(rf"\}}?\?((?:{HOLE}|{LETTERS})+)")
_MOST: Final = 100


def used(page: Page, found: Iterable[Mention]) -> Iterator[Mention]:
    """The same addresses at the lines where a program calls them by their names."""
    named: dict[str, str] = {}
    for one in found:
        name = _SET.search(one.before) if page.lines[one.at].kind == "code" else None
        if name and path_of(one.url).strip("/") and named.setdefault(name[1], one.url) != one.url:
            named[name[1]] = ""  # it stands for one, and then for another
    left = _MOST
    for at, line in enumerate(page.lines if any(named.values()) else ()):
        for called in _called(page, at) if line.kind == "code" else ():
            url = named.get(called[1], "")
            if url and left:
                left -= 1
                query = _QUERY.match(line.text, called.end())
                before = line.text[: called.start(1)]
                yield Mention(url, query[1] if query else "", "", at, called.start(1), before)


def _called(page: Page, at: int) -> Iterator[re.Match[str]]:
    """The names that a line has in a call, be it one that the line above has begun."""
    text = page.texts[at]
    if "(" in text:
        yield from _NAME.finditer(text)
    elif at and page.texts[at - 1].rstrip().endswith("(") and (alone := _ALONE.fullmatch(text)):
        yield alone
