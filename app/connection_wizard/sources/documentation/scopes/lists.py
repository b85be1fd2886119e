"""The scopes of a log-in as the references show them that Redoc and Swagger UI make of a description of calls."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.words import BUILT, CAPITALIZED
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import GUESSED, Line, Page

MOST: Final = 500
USUAL: Final = frozenset({"offline", "openid", "profile", "email", "public", "read", "write", "admin", "all", "full"})
"""Words that are scopes in "the … scope" as it stands."""
_HEADS_A_LIST: Final = re.compile(r"\W*(?:\w+ )?scopes\W{0,4}[:：]", re.IGNORECASE)
"""A line that is nothing but the name of what follows."""
_DASHED: Final = re.compile(r"([A-Za-z][\w.:/*-]*|https?://[\w.:/-]+) [-–—](?: |$)")
"""One of a list as Redoc has it."""
_SELECT: Final = re.compile(r"(?:scopes:?\s*)?select all\s*(select none)?", re.IGNORECASE)
_END_OF_SELECT: Final = re.compile(
    r"authorize|close|logout|.{1,60} \((?:oauth2|apikey|http|basic|bearer).{0,40}\)", re.IGNORECASE
)
"""The window in which Swagger UI logs in."""
_SPEAKS: Final = Keyed(r"\bscopes?\b", "scope")
_AND: Final = re.compile(r"^(?:and|or)(?: |(?=(?:openid|profile|email|offline_access)$))")
"""The word before the last name of a list."""
_MOST_BROKEN: Final = 40


def redoc_lists(page: Page) -> Iterator[tuple[int, str, bool]]:
    """A list below nothing but its name, each with a dash and what it stands for, in its line or below it."""
    left = 0
    begun = below = False
    for at, line in enumerate(page.lines):
        if _HEADS_A_LIST.fullmatch(line.text):
            left, begun, below = 3, False, False
        elif left and (found := _DASHED.match(line.text)) and _is_named(line, found[1]):
            certain = left == 3 or not CAPITALIZED.fullmatch(found[1])
            left, begun, below = 3, True, below or found.end() == len(line.text)
            yield at, found[1], certain
        elif line.text and ((line.kind == "heading" and line.level != GUESSED) or not begun):
            left = 0
        elif line.text and not below:
            left = max(left - 1, 0)


def _is_named(line: Line, word: str) -> bool:
    """Whether a line is about a word: no other is marked in it."""
    return not line.spans or word in line.spans


def broken_lists(page: Page) -> Iterator[tuple[int, str, bool]]:
    """A sentence about scopes that a copy broke at each name that was set off in it."""
    for at in sorted(page.lines_of(_SPEAKS)):
        line = page.lines[at]
        if line.kind == "cells" or line.text.rstrip()[-1:] in ".:!?":
            continue
        below = [
            (at + 1 + behind, one.text.strip()) for behind, one in enumerate(page.lines[at + 1 : at + 1 + _MOST_BROKEN])
        ]
        first = [(place, text) for place, text in below[:1] if BUILT.fullmatch(text)]
        rest = itertools.takewhile(lambda one: one[1].startswith(","), below[1:])
        names = [(place, _AND.sub("", text.lstrip(", ").rstrip("."))) for place, text in rest] if first else []
        if names:
            yield from ((place, name, True) for place, name in (*first, *names) if name and " " not in name)


def swagger_lists(page: Page) -> Iterator[tuple[int, str, bool]]:
    """What can be chosen where a page of calls logs in: names, each with what it stands for in the next line."""
    lines = [(at, line.text) for at, line in enumerate(page.lines) if line.text]
    begin = 0
    for place, (_, text) in enumerate(lines):
        said = _SELECT.fullmatch(text)
        none = "".join(below.lower() for _, below in lines[place + 1 : place + 2]) == "select none"
        if place < begin or not said or not (said[1] or none):
            continue
        begin = place + (1 if said[1] else 2)
        those = itertools.takewhile(lambda row: not _END_OF_SELECT.fullmatch(row[1]), lines[begin : begin + 2 * MOST])
        rows = list(those)
        begin += len(rows)
        if all(" " not in name for _, name in rows[::2]):
            yield from ((at, name, True) for at, name in rows[::2])
            continue
        for (at, name), (_, said_of_it) in itertools.pairwise([*rows, (0, "")]):
            explained = " " in said_of_it and said_of_it[0].isupper() and not CAPITALIZED.fullmatch(name)
            yield at, name, name in USUAL or (explained and " " not in name)
