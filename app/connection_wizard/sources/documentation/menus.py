"""The menus of a site, which a browser copies with its pages: the names of other pages, one below the other.

They name what the site has and this page may say nothing of.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from connection_wizard.sources.page.lines import Line, Page, once

_ENTRY: Final = re.compile(r"[^\W\d_][\w&'’./ -]{0,48}[\w)]")
_MOST_WORDS: Final = 5
_FEWEST: Final = 8
"""Entries in a row: fewer are headings, or the cells of a table."""


@once
def of_menus(page: Page) -> frozenset[int]:
    """The lines of a page that are such names."""
    found: set[int] = set()
    runs = itertools.groupby(range(len(page.lines)), lambda at: _is_entry(page.lines[at]))
    for is_menu, run in runs:
        those = list(run)
        if is_menu and len(those) >= _FEWEST:
            found.update(those)
    return frozenset(found)


def _is_entry(line: Line) -> bool:
    text = line.text.strip().lstrip("-*• ")
    return (
        line.kind in ("text", "heading")
        and not line.spans
        and text[:1].isupper()
        and _ENTRY.fullmatch(text) is not None
        and len(text.split()) <= _MOST_WORDS
    )
