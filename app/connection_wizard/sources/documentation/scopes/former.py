"""Scopes of a former version, of which a table says what takes their place, or of a sample that is to be changed.

A page may still name them elsewhere, as what is asked for where nobody sends scopes; an app of today may be refused
them (Patreon: ``V1 Scope | V2 Scopes Required``).
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page

_OF_A_VERSION: Final = re.compile(
    r"\W{0,4}(?:(?:OAuth |API )?v(?:ersion )?(\d{1,2})|(old|former|previous|legacy|deprecated)|(new|current)) "
    r"(?:scopes?|permissions?)(?: \w{1,20})?\W{0,4}",
    re.IGNORECASE,
)
_REPLACED: Final = Keyed(
    r"\b(?:(?:replace|change|swap) the|(?:the|a|an|now) (?:deprecated|retired|legacy|obsolete))"
    r" [`\"'“‘]?([a-z][\w.:/-]{1,80})[`\"'”’]? (?:scope|permission)\b",
    "scope|permission",
)
"""What a sentence says to put another one in the place of."""
_TWO: Final = 2
_NEWEST: Final = 100
"""Above each number of a version that a head has."""


def former(page: Page) -> frozenset[str]:
    """The scopes that a table names as those of before, or a sentence as what is to be replaced, and none of now."""
    before = {name for at in page.lines_of(_REPLACED) for name in _REPLACED.findall(page.texts[at])}
    now: set[str] = set()
    table, older = 0, -1
    for line in page.lines:
        if line.kind != "cells" or len(line.cells) < _TWO:
            continue
        if line.block != table:
            table, older = line.block, column_of_the_older(line)
        elif older >= 0:
            before.update(PARTS.split(line.cells[older]))
            now.update(PARTS.split(line.cells[1 - older]))
    return frozenset(before - now - {""})


def column_of_the_older(head: Line) -> int:
    """Which of the first two columns has the scopes of before; -1 where a table maps none."""
    left, right = map(_version, (*head.cells, "", "")[:_TWO])
    if left is None or right is None or left == right:
        return -1
    return 0 if left < right else 1


def _version(head: str) -> int | None:
    """How new what a head names is; None where it says of no version."""
    found = _OF_A_VERSION.fullmatch(head)
    if found is None:
        return None
    return int(found[1]) if found[1] else 0 if found[2] else _NEWEST
