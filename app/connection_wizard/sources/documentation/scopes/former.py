"""Scopes of a former version, of which a table says what takes their place, or of a sample that is to be changed.

A page may still name them elsewhere, as what is asked for where nobody sends scopes; an app of today may be refused
them (Patreon: ``V1 Scope | V2 Scopes Required``).
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page

_OF_A_VERSION: Final = re.compile(
    r"\W{0,4}(?:(?:OAuth |API )?v(?:ersion )?(\d{1,2})|(old|former|previous|legacy|deprecated)|(new|current)) "
    r"(?:scopes?|permissions?)(?: \(?\w{1,20}\)?)?\W{0,4}",
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
    table, older, newer = 0, -1, -1
    for line in page.lines:
        if line.kind != "cells" or len(line.cells) < _TWO:
            continue
        if line.block != table:
            table, (older, newer) = line.block, _columns(line)
        elif older >= 0 and max(older, newer) < len(line.cells):
            before.update(PARTS.split(line.cells[older]))
            now.update(PARTS.split(line.cells[newer]))
    return frozenset(before - now - {""})


def column_of_the_older(head: Line) -> int:
    """Which column has the scopes of before; -1 where a table maps none."""
    return _columns(head)[0]


def _columns(head: Line) -> tuple[int, int]:
    """The column with the scopes of before, and that with those of now, beside it; -1 where a table maps none."""
    for at, (left, right) in enumerate(itertools.pairwise(map(_version, head.cells))):
        if left is not None and right is not None and left != right:
            return (at, at + 1) if left < right else (at + 1, at)
    return -1, -1


def _version(head: str) -> int | None:
    """How new what a head names is; None where it says of no version."""
    found = _OF_A_VERSION.fullmatch(head)
    if found is None:
        return None
    return int(found[1]) if found[1] else 0 if found[2] else _NEWEST
