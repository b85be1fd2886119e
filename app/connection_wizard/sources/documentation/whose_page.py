"""What a page calls its provider: the names of the catalogue that its headings have, or several of its lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec.known_names import called

_WORDS: Final = re.compile(r"[^\W_][\w.&+-]{0,40}(?<=[\w+])")
"""An owner's “'s” is no part of a name."""
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
        found = {name for name, _ in phrases(line.text) if name in names}
        lines.update(found)
        if line.kind == "heading" or (first and line.text):
            headed |= found
        first = first and not line.text
    return tuple(name for name, count in lines.items() if count >= _LEAST or name in headed)


def phrases(text: str) -> Iterator[tuple[str, bool]]:
    """What may be a name in a line, of up to three words, and whether it is more than the word that the line begins
    with, which may be any (“Make sure”); alone in its line it is."""
    words = _WORDS.findall(text)
    for at in range(len(words)):
        for many in range(1, min(_MOST_WORDS, len(words) - at) + 1):
            yield " ".join(words[at : at + many]), at > 0 or many > 1 or len(words) == 1
