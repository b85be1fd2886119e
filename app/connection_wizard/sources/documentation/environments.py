"""Which server is which in another environment: a page that names two for the log-in names two for its API as well.

They stand in the same rows and columns of a table, or have the same names but for the word of the environment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.hosts import is_trial
from connection_wizard.sources.page.lines import Page, once

_HOST: Final = re.compile(r"(?<![\w@.-])((?:[a-z0-9][a-z0-9-]{0,60}\.){1,5}[a-z]{2,24})(?![\w@-]|\.\w)", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[.-]")
_TO_TRY: Final = re.compile(
    r"sandbox|\A(?:test(?:ing|net)?|staging|stage|demo|dev|devtest|uat|acc|acceptance|preprod|qa|beta|trial)\Z",
    re.IGNORECASE,
)
"""What one part of a host says of its environment, be it a piece of it or all."""


def counterpart(page: Page, own: str, host: str, server: str) -> str:
    """The host in the place of `own` where `server` is in the place of `host`; empty where the page names none.

    Args:
        own: that of a call, in the environment of `host` or in another one.
    """
    found = {*_in_tables(page, own, host, server)}
    if not found and own and is_trial(f"https://{own}") != is_trial(f"https://{server}"):
        found = {*_by_name(page, own, server)}
    return found.pop() if len(found) == 1 else ""


def _in_tables(page: Page, own: str, host: str, server: str) -> Iterator[str]:
    """Environments are columns, or rows: what is where both log-ins are, and what is there beside the call's."""
    for table in _tables(page):
        turned = {(column, row): found for (row, column), found in table.items()}
        for cells in (table, turned):
            logins = [(row, column) for (row, column), found in cells.items() if found == host]
            moves = {(column, other) for row, column in logins for other in _columns(cells, row, server)}
            for row, column in [at for at, found in cells.items() if found == own]:
                there = (cells.get((row, other), "") for first, other in moves if first == column)
                yield from filter(None, there)


def _columns(cells: dict[tuple[int, int], str], row: int, server: str) -> list[int]:
    return [column for (at, column), found in cells.items() if at == row and found == server]


def _by_name(page: Page, own: str, server: str) -> Iterator[str]:
    name, _ = _read(own)
    _, words = _read(server)
    return (each for each in _hosts(page) if each != own and _read(each) == (name, words))


def _read(host: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """What a host is called in every environment, and what tells the environment."""
    parts = _BETWEEN.split(host)
    words = frozenset(word.lower() for part in parts for word in _TO_TRY.findall(part))
    return tuple(filter(None, (_TO_TRY.sub("", part) for part in parts))), words


@once
def _tables(page: Page) -> list[dict[tuple[int, int], str]]:
    """The first host of each cell, by row and column, for each table that has any."""
    tables: dict[int, dict[tuple[int, int], str]] = {}
    for row, line in enumerate(page.lines):
        for column, cell in enumerate(line.cells):
            if (found := _HOST.search(cell)) is not None:
                tables.setdefault(line.block, {})[row, column] = found[1].lower()
    return list(tables.values())


@once
def _hosts(page: Page) -> tuple[str, ...]:
    """The hosts that a page names, each once."""
    texts = (page.texts[at] for at in page.having("."))
    return tuple(dict.fromkeys(found.lower() for text in texts for found in _HOST.findall(text)))
