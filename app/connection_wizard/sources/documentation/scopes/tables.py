"""Which column of a table names scopes."""

from __future__ import annotations

import itertools
import re
from typing import Final

from connection_wizard.sources.documentation.scopes.former import column_of_the_older
from connection_wizard.sources.documentation.scopes.separator import ABOUT
from connection_wizard.sources.documentation.scopes.words import BUILT, CAPITALIZED, KNOWN, NO_SCOPES
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page

SCOPE_WORD: Final = Keyed(
    r"(?<![a-z0-9_])(?<!out of )(?<!beyond the )scopes?(?! of (?:this|the) (?:guide|document|"
    r"article|tutorial|project|page|"
    r"section|work)\b)(?![a-z0-9_]|(?<!s) (?:by [`a-z]{0,40}_id\b|it\b|them\b|down\b|each\b|every\b))|"
    r"スコープ|스코프|alcance|(?<!\w)(?:ámbitos|escopos?|portées)\b|scope值",
    "scope|スコープ|스코프|alcance|ámbitos|escopo|portées",
)
"""The word, in a sentence that has no spaces, too; and not what is done to a request."""
_HEAD: Final = re.compile(
    r"\b(?:scopes?(?! (?:suffix|prefix|type|format|level|group|category)\b)"
    r"|permissions?|oauth scope|escopos?|portées?|permisos?|permiss(?:ão|ões)|berechtigung(?:en)?|"
    r"ámbitos?|ambit[oi]|alcances?|zakres(?:y)?|прав[оа]|разрешени[ея])\b|scope值|スコープ|스코프|권한|权限|権限",
    re.IGNORECASE,
)
_OTHERS: Final = (
    r"(?:errors?|error codes|parameters|params|fields|properties|attributes|claims?|headers|endpoints"
    r"|methods|events|topics|"
    r"roles?|objects?|intents|respon[ds]\w+|answers?|calls|requests(?! (?:the following|these scopes))|steps)"
)
_LISTS_OTHERS: Final = Keyed(
    rf"\bscope {_OTHERS}\b|\b(?<!for )(?<!per )(?<!by ){_OTHERS}\b[^.:：]{{0,80}}"
    rf"(?:\bscopes?\b[^.]{{0,20}}$|[:：]\W{{0,3}}$)|"
    r"\bscopes? (?:by|per|depending on|for each)\b[^.]{0,40}[:：]\W{0,3}$",
    "scope|:|：",
)
"""A line that names scopes and heads a list of something else: what is named before them, or last."""


def lists_others(text: str) -> bool:
    """Whether a line that speaks of scopes heads a list of something else: errors, claims, events."""
    return _LISTS_OTHERS.search(text) is not None


_NAME_HEAD: Final = re.compile(
    r"^(?:name|value|key|id|scope name|code|identifier|bezeichnung|nombre|nom)$", re.IGNORECASE
)
_PHRASE: Final = re.compile(r"[^\W\d_]++ [^\W\d_]")
_PARTS: Final = re.compile(r"[\s,]+")
_PLAIN: Final = re.compile(r"[a-z][a-z0-9]+")
_LONG: Final = 40
"""Words of a line that is about more than the table below it."""
_LEAST_NAMES: Final = 2
_ROWS: Final = 60
"""Rows of a table that are looked at."""


def column_of_scopes(page: Page, at: int) -> int | None:
    """The column of a table that names scopes; None where it has none, or has permissions as people call them.

    Args:
        at: the line of its head.
    """
    column = _column(page, at)
    if column is not None and _is_of_parameters(page, at, column):
        return None
    if column is not None and not _has_phrases(page, at, column):
        return column
    return _by_shape(page, at) if column is not None or _is_below_scopes(page, at) else None


def further_columns(page: Page, at: int, column: int) -> tuple[int, ...]:
    """The columns behind the first that name scopes, too: those of one action each, and nothing but scopes."""
    heads = page.lines[at].cells
    rows = itertools.takewhile(lambda line: line.block == page.lines[at].block, page.lines[at + 1 : at + 1 + _ROWS])
    below = list(rows)
    named = _column(page, at) == column
    those = [place for place in range(column + 1, len(heads)) if not named or SCOPE_WORD.search(heads[place])]
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
    if _is_below_scopes(page, at):
        for position, cell in enumerate(cells):
            if _NAME_HEAD.match(cell.strip()):
                return position
        first = cells[0].strip("` ") if cells else ""
        if BUILT.fullmatch(first) or first in KNOWN:
            return 0
    return None


def _is_below_scopes(page: Page, at: int) -> bool:
    """Whether the heading of a table, or the line above it, is about scopes."""
    heading = " ".join(page.headings[at][-1:])
    above = next((line.text for line in reversed(page.lines[max(0, at - 3) : at]) if line.text), "")
    if lists_others(heading) or lists_others(above):
        return False
    return ABOUT.search(heading) is not None or (SCOPE_WORD.search(above) is not None and len(above.split()) < _LONG)


def _by_shape(page: Page, at: int) -> int | None:
    """The column that has nothing but names built as those of programs are, whatever its head calls them; a column that
    says of each row that it is a scope allows any head."""
    rows = itertools.takewhile(lambda line: line.block == page.lines[at].block, page.lines[at + 1 : at + 1 + _ROWS])
    below = [line.cells for line in rows if line.kind == "cells"]
    said = any(below) and any(
        all(column.strip("` ").lower() == "scope" for column in one) for one in zip(*below, strict=False)
    )
    for place in range(len(page.lines[at].cells)):
        names = [cells[place].strip("`* ") for cells in below if place < len(cells) and cells[place]]
        built = all(BUILT.fullmatch(name) or name in KNOWN for name in names)
        named = (built or (said and all(map(_PLAIN.fullmatch, names)))) and not NO_SCOPES.intersection(names)
        if len(names) >= _LEAST_NAMES and named:
            return place
    return None


def _is_of_parameters(page: Page, at: int, column: int) -> bool:
    """Whether a column that is not headed as scopes names the parameter of scopes itself: so are the others
    parameters, whatever stands above the table."""
    if _HEAD.search(page.lines[at].cells[column]):
        return False
    rows = itertools.takewhile(lambda line: line.block == page.lines[at].block, page.lines[at : at + _ROWS])
    names = [line.cells[column].strip("`* ").lower() for line in rows if column < len(line.cells)]
    return len(names) > 1 and not {"scope", "scopes"}.isdisjoint(names)


def _has_phrases(page: Page, at: int, column: int) -> bool:
    """Whether most of what a column has below its head is of several words: what is allowed, told to people."""
    rows = itertools.takewhile(lambda line: line.block == page.lines[at].block, page.lines[at + 1 : at + 1 + _ROWS])
    cells = [line.cells[column].strip("* ") for line in rows if column < len(line.cells)]
    generic = _NAME_HEAD.match(page.lines[at].cells[column].strip()) is not None
    phrases = [cell for cell in cells if _is_phrase(cell, generic=generic)]
    return len(phrases) * 2 > len(cells)


def _is_phrase(cell: str, *, generic: bool) -> bool:
    """Whether a cell has words of people's; in a column that is only headed as one of names, one that begins as a
    sentence does, too."""
    if generic and CAPITALIZED.fullmatch(cell):
        return True
    plain = cell.strip("` ")
    return _PHRASE.match(plain) is not None and not any(map(BUILT.fullmatch, _PARTS.split(plain)))
