"""Tables and lists of scopes that lost their rows in copying: each cell, name or text is a line of its own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import together
from connection_wizard.sources.page.lines import Page, once

_HEAD: Final = re.compile(r"(?:OAuth )?(?:Scopes?|Permissions?|SCOPES?)(?: (?:[Nn]ame|ID|[Vv]alue))?|スコープ|权限")
_BESIDE: Final = re.compile(
    r"(?:[\w'/-]{1,20} ){0,4}(?:descriptions?|access|allows|grant(?:s|ed)?|permits|meanings?|purpose|details|plan|"
    r"usage|used for|resources?|Beschreibung|descripción|descrição|описание|说明|描述|説明)",
    re.IGNORECASE,
)
"""The heading of another column."""
_HEAD_OF_BOTH: Final = re.compile(
    r"(?:OAuth )?Scopes?(?: [Nn]ames?)?(?: \| |\s{1,4})(?:Descriptions?|Meaning|Purpose|Allows|Details|Usage)"
)
_ROW: Final = re.compile(r"([a-z][\w.:/*-]{1,80})(?: [A-Z].{0,400})?")
"""The headings of both columns on one line, and a row below them."""
_TEXT: Final = re.compile(r"[A-Z]\S{0,40} \S.{0,400}")
"""What a text says, and not a name."""
_COLUMN: Final = re.compile(r"[A-Z][\w'-]*+(?: [\w'-]++){0,5}")
"""The heading of any column."""
_PARTED: Final = re.compile(r"[a-z][\w-]{0,40}(?:[:.][\w*-]{1,40}){1,4}")
"""A name of several parts."""
_REQUIRES: Final = re.compile(r"\brequires? the ([a-z]+(?:-[a-z]+){1,6}) scope\b", re.IGNORECASE)
"""A sentence that says of a name with hyphens that it is a scope."""
_NAME: Final = re.compile(r"[`\"']?([a-z][\w.:/*-]{1,80})[`\"']?")
_TITLE: Final = re.compile(r"\W*(?:[\w-]{1,20} ){0,3}scopes\W*", re.IGNORECASE)
_BARRED: Final = re.compile(r"([a-z][\w.:/*-]{1,120}) \|")
_BARRED_TEXT: Final = re.compile(r"[A-Z]\S{0,40} \S.{0,400} \|")
"""A cell with a name, and one with a text, as crawlers write those of tables that have no head."""
_MOST_COLUMNS: Final = 4
_LEAST_ROWS: Final = 2


def columns_in_lines(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of a table whose headings stand below each other, and then its cells, row by row."""
    yield from ((at, name, True) for rows in _tables(page) for at, names, _ in rows for name in names)
    yield from _rows_of_any_length(page)
    yield from _rows_below_both(page)
    yield from _barred(page)
    yield from _required(page)


@once
def other_cells(page: Page) -> frozenset[int]:
    """The lines of such tables that are in none of the columns with scopes."""
    return frozenset(other for rows in _tables(page) for _, _, others in rows for other in others)


@once
def _tables(page: Page) -> list[list[tuple[int, list[str], list[int]]]]:
    """Each such table: of each row the line, the names, and the lines of its other cells."""
    found = []
    lines = _cells(page)
    for place, (_, text) in enumerate(lines):
        if not _HEAD.fullmatch(text):
            continue
        width = 1
        while width < _MOST_COLUMNS and _BESIDE.fullmatch(
            "".join(one for _, one in lines[place + width : place + width + 1])
        ):
            width += 1
        rows: list[tuple[int, list[str], list[int]]] = []
        closed = lines[place + width :] and lines[place + width][0] - lines[place][0] == width  # no line is empty
        for begin in range(place + width, len(lines) - width + 1, width) if width > 1 else ():
            at, names = lines[begin][0], _names(lines[begin][1])
            ends = closed and at - lines[begin - 1][0] > 1
            if ends or not names or _names(lines[begin + 1][1]):
                break
            rows.append((at, names, [other for other, _ in lines[begin + 1 : begin + width]]))
        if len(rows) >= _LEAST_ROWS:
            found.append(rows)
    return found


@once
def _cells(page: Page) -> list[tuple[int, str]]:
    """The lines that may be cells, with their numbers."""
    return [(at, line.text.strip()) for at, line in enumerate(page.lines) if line.text.strip() and line.kind != "cells"]


def _rows_of_any_length(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of such a table where a cell has several lines (calls that need it): a name of several parts, or the
    first below the headings, and a text on it."""
    lines = _cells(page)
    headed = row = False
    found: list[tuple[int, str, bool]] = []
    for place, (at, name) in enumerate(lines[:-1]):
        said = lines[place + 1][1]
        if _HEAD.fullmatch(name) and _COLUMN.fullmatch(said):
            headed, row = True, False
        elif headed and _TEXT.fullmatch(said) and (_PARTED.fullmatch(name) or (not row and _NAME.fullmatch(name))):
            row = True
            found.append((at, name, True))
    if len(found) >= _LEAST_ROWS:
        yield from found


def _rows_below_both(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of a table that was copied with a space between its cells: each row a name and a text, on one line or
    on two."""
    lines = _cells(page)
    for place, (_, head) in enumerate(lines):
        if not _HEAD_OF_BOTH.fullmatch(head):
            continue
        found: list[tuple[int, str, bool]] = []
        alone = False
        for at, text in lines[place + 1 :]:
            row = _ROW.fullmatch(text)
            if row is None and not (alone and _TEXT.fullmatch(text)):
                break
            alone = row is not None and row[1] == text
            found += [(at, row[1], True)] if row else []
        if len(found) > _LEAST_ROWS:
            yield from found


def _barred(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of tables without a head, of which each cell is a line that ends with a bar: a name, and a text below
    it; somewhere above them is the title of a chapter on scopes."""
    lines = page.lines
    titled = next((at for at, line in enumerate(lines) if _TITLE.fullmatch(line.text)), len(lines))
    found = [
        (at, name[1], True)
        for at, (line, below) in enumerate(itertools.pairwise(lines))
        if at > titled and (name := _BARRED.fullmatch(line.text)) and _BARRED_TEXT.fullmatch(below.text)
    ]
    if len(found) > _LEAST_ROWS:
        yield from found


def _required(page: Page) -> Iterator[tuple[int, str, bool]]:
    """A name with hyphens on a line of its own, of a scope that another line says is required by calls."""
    alone = {text: at for at, text in reversed(_cells(page)) if " " not in text}
    for _, text in _cells(page):
        required = _REQUIRES.search(text)
        if required and required[1] in alone:
            yield alone[required[1]], required[1], True


def _names(text: str) -> list[str]:
    """The scopes that are all that a cell has."""
    alone = _NAME.fullmatch(text)
    return [alone[1]] if alone else together(text)
