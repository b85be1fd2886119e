"""What a page calls its provider: the names of the catalogue that its headings have, or several of its lines."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec.known_names import called

_WORDS: Final = re.compile(r"[A-Za-z0-9][\w.&'+-]*(?<=[\w+])")
_MOST_WORDS: Final = 3
_LEAST: Final = 2
"""Lines that have a name: one may only lead to somebody's page, or be among those that a page is shared with."""
_LOOKED_AT: Final = 2000
"""Lines."""


@once
def names_on(page: Page) -> tuple[str, ...]:
    """The names, written as the catalogue has them, in their order."""
    names = called()
    lines: Counter[str] = Counter()
    headed: set[str] = set()
    first = True
    for line in page.lines[:_LOOKED_AT]:
        words = _WORDS.findall(line.text)
        found = {name for at in range(len(words)) for name in _from(words, at) if name in names}
        lines.update(found)
        if line.kind == "heading" or (first and words):
            headed |= found
        first = first and not words
    return tuple(name for name, count in lines.items() if count >= _LEAST or name in headed)


def _from(words: list[str], at: int) -> list[str]:
    """A word, and with the next ones."""
    return [" ".join(words[at : at + many]) for many in range(1, _MOST_WORDS + 1)]
