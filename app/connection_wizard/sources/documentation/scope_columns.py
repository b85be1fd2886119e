"""Tables of scopes that lost their rows in copying: each cell is a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scope_sentences import together
from connection_wizard.sources.page.lines import Page

_HEAD: Final = re.compile(r"(?:OAuth )?(?:Scopes?|Permissions?|SCOPES?)(?: (?:[Nn]ame|ID|[Vv]alue))?|スコープ|权限")
_BESIDE: Final = re.compile(
    r"(?:[\w'/-]{1,20} ){0,4}(?:descriptions?|access|allows|grants|granted|permits|meanings?|purpose|details|plan|"
    r"usage|used for|resources?|Beschreibung|descripción|descrição|описание|说明|描述|説明)",
    re.IGNORECASE,
)
"""The heading of another column."""
_NAME: Final = re.compile(r"[`\"']?([a-z][\w.:/*-]{1,80})[`\"']?")
_MOST_COLUMNS: Final = 4
_LEAST_ROWS: Final = 2


def columns_in_lines(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of a table whose headings stand below each other, and then its cells, row by row."""
    lines = [
        (at, line.text.strip()) for at, line in enumerate(page.lines) if line.text.strip() and line.kind != "cells"
    ]
    for place, (_, text) in enumerate(lines):
        if not _HEAD.fullmatch(text):
            continue
        width = 1
        while width < _MOST_COLUMNS and _BESIDE.fullmatch(
            "".join(one for _, one in lines[place + width : place + width + 1])
        ):
            width += 1
        rows: list[tuple[int, list[str]]] = []
        closed = lines[place + width :] and lines[place + width][0] - lines[place][0] == width  # no line is empty
        for begin in range(place + width, len(lines) - width + 1, width) if width > 1 else ():
            at, names = lines[begin][0], _names(lines[begin][1])
            ends = closed and at - lines[begin - 1][0] > 1
            if ends or not names or _names(lines[begin + 1][1]):
                break
            rows.append((at, names))
        if len(rows) >= _LEAST_ROWS:
            yield from ((at, name, True) for at, names in rows for name in names)


def _names(text: str) -> list[str]:
    """The scopes that are all that a cell has."""
    alone = _NAME.fullmatch(text)
    return [alone[1]] if alone else together(text)
