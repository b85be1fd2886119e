"""Which column of a table names scopes."""

from __future__ import annotations

import itertools
import re
from typing import Final

from connection_wizard.sources.documentation.scope_former import column_of_the_older
from connection_wizard.sources.documentation.scope_separator import ABOUT
from connection_wizard.sources.documentation.scope_words import BUILT, KNOWN
from connection_wizard.sources.page.lines import Line, Page

SCOPE_WORD: Final = re.compile(
    r"(?<![a-z0-9_])scopes?(?![a-z0-9_]|(?<!s) (?:by [`a-z]{0,40}_id\b|it\b|them\b|down\b|each\b|every\b))|"
    r"スコープ|alcance",
    re.IGNORECASE,
)
"""The word, in a sentence that has no spaces, too; and not what is done to a request."""
_HEAD: Final = re.compile(
    r"\b(?:scopes?|permissions?|oauth scope|escopos?|portées?|permisos?|permiss(?:ão|ões)|berechtigung(?:en)?)\b|"
    r"スコープ|权限|権限",
    re.IGNORECASE,
)
_NAME_HEAD: Final = re.compile(
    r"^(?:name|value|key|id|scope name|code|identifier|bezeichnung|nombre|nom)$", re.IGNORECASE
)
_PHRASE: Final = re.compile(r"[^\W\d_]++ [^\W\d_]")
_PARTS: Final = re.compile(r"[\s,]+")
_ROWS: Final = 60
"""Rows of a table that are looked at."""


def column_of_scopes(page: Page, at: int) -> int | None:
    """The column of a table that names scopes; None where it has none, or has permissions as people call them.

    Args:
        at: the line of its head.
    """
    column = _column(page, at)
    return None if column is not None and _has_phrases(page, at, column) else column


def further_columns(page: Page, at: int, column: int) -> tuple[int, ...]:
    """The columns behind the first that name scopes, too: those of one action each, and nothing but scopes."""
    heads = page.lines[at].cells
    rows = itertools.takewhile(lambda line: line.block == page.lines[at].block, page.lines[at + 1 : at + 1 + _ROWS])
    below = list(rows)
    those = [place for place in range(column + 1, len(heads)) if SCOPE_WORD.search(heads[place])]
    return tuple(
        place for place in those if any(is_body(row, place) for row in below) and _has_nothing_else(below, place)
    )


def _has_nothing_else(rows: list[Line], column: int) -> bool:
    """Whether a column has scopes alone; a row that groups those below it leaves it empty."""
    return all(is_body(row, column) or not row.cells[column : column + 1] or not row.cells[column] for row in rows)


def is_body(line: Line, column: int) -> bool:
    """Whether a row has a scope in a column, and no name of it."""
    return column < len(line.cells) and bool(BUILT.fullmatch(line.cells[column].strip("` ")))


def _column(page: Page, at: int) -> int | None:
    cells = page.lines[at].cells
    older = column_of_the_older(page.lines[at])
    for position, cell in enumerate(cells):
        if position != older and _HEAD.search(cell) and len(cell.split()) <= 4:
            return position
    heading = " ".join(page.headings[at][-1:])
    above = next((line.text for line in reversed(page.lines[max(0, at - 3) : at]) if line.text), "")
    if ABOUT.search(heading) or (SCOPE_WORD.search(above) and len(above.split()) < 40):
        for position, cell in enumerate(cells):
            if _NAME_HEAD.match(cell.strip()):
                return position
        first = cells[0].strip("` ") if cells else ""
        if BUILT.fullmatch(first) or first in KNOWN:
            return 0
    return None


def _has_phrases(page: Page, at: int, column: int) -> bool:
    """Whether most of what a column has below its head is of several words: what is allowed, told to people."""
    rows = itertools.takewhile(lambda line: line.block == page.lines[at].block, page.lines[at + 1 : at + 1 + _ROWS])
    cells = [line.cells[column].strip("`* ") for line in rows if column < len(line.cells)]
    phrases = [cell for cell in cells if _PHRASE.match(cell) and not any(map(BUILT.fullmatch, _PARTS.split(cell)))]
    return len(phrases) * 2 > len(cells)
