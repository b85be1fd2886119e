"""Scopes beside those that the log-in's example asks for: of a list, or of a column, that has two of these the others
are scopes, too, in whatever language a page says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation.scopes.requests import sent_in
from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.words import NO_SCOPES, is_scope
from connection_wizard.sources.page.lines import Page

_ENTRY: Final = re.compile(
    r"\s*+(?:[-*•+–]|\d{1,2}[.)])\s++[\"'`]?([A-Za-z][\w.:/*-]{1,80}+)[\"'`]?(?=\s*+$|\s?[:：–—(|=]|\s-\s|\s++[^\sa-z])",
    re.ASCII,
)
"""An entry of a list that begins with a name."""
_FOR_A_CODE: Final = re.compile(r"[?&]response_type=code\b|[?&]client_?id=(?![^\n]*client_secret=)", re.IGNORECASE)
_FAR: Final = 8
_LEAST: Final = 2


def beside_asked(page: Page) -> Iterator[tuple[int, str, bool]]:
    """All of these: the line, a word, and that it stands in the place of a scope."""
    asked = _asked(page)
    if len(asked) < _LEAST:
        return
    for those in (*_lists(page), *_columns(page)):
        names = {name for _, name in those}
        others = names - asked
        if len(names & asked) >= _LEAST and others and not any(name.lower() in NO_SCOPES for name in names):
            yield from ((at, name, True) for at, name in those)


def _asked(page: Page) -> set[str]:
    """What the requests of a page ask for that have somebody log in."""
    sent = (
        unquote_plus(value) for at in page.having("scope") if _logs_in(page, at) for value in sent_in(page.texts[at])
    )
    return {word for value in sent for word in PARTS.split(value) if is_scope(word, certain=True)}


def _logs_in(page: Page, at: int) -> bool:
    """Whether a line is of a request for a code, by itself or with the lines of its example around."""
    lines = page.lines
    near = range(max(0, at - _FAR), min(at + _FAR + 1, len(lines))) if lines[at].kind == "code" else (at,)
    text = "\n".join(lines[other].text for other in near if lines[other].block == lines[at].block)
    return _FOR_A_CODE.search(text) is not None


def _lists(page: Page) -> Iterator[list[tuple[int, str]]]:
    """The names of each list: of entries with nothing between them but empty lines."""
    those: list[tuple[int, str]] = []
    for at, line in enumerate(page.lines):
        entry = _ENTRY.match(line.text) if line.kind in ("text", "code") else None
        if entry is not None:
            those.append((at, entry[1]))
        elif line.text.strip() and those:
            yield those
            those = []
    yield those


def _columns(page: Page) -> Iterator[list[tuple[int, str]]]:
    """The names of each column of a table, below its head."""
    tables: dict[tuple[int, int], list[tuple[int, str]]] = {}
    heads: dict[int, int] = {}
    for at, line in enumerate(page.lines):
        for place, cell in enumerate(line.cells if line.kind == "cells" else ()):
            name = cell.strip("` ")
            if heads.setdefault(line.block, at) != at and is_scope(name, certain=True):
                tables.setdefault((line.block, place), []).append((at, name))
    yield from tables.values()
