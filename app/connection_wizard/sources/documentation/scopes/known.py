"""Scopes that a page names in whatever way, and that are known to be of a provider whose hosts or whose name it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.hosts import hosts_on
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD
from connection_wizard.sources.documentation.scopes.words import KNOWN
from connection_wizard.sources.documentation.whose_page import names_on
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec.known_names import known_scopes

_WORD: Final = re.compile(r"[A-Za-z](?:[\w.:/*@-]*[\w*])?(?:\[[a-z_]{2,30}\])?")
_SIGNS: Final = re.compile(r"[.:/_\[]")
_SHORTEST: Final = 8
_LONGEST: Final = 160
"""Letters of a name that stands glued to another, and of both."""
_QUOTES: Final = ('"', "'", "`")


@once
def known_on(page: Page) -> frozenset[str]:
    """The scopes of the providers that a page is of, but those of OpenID Connect."""
    return known_scopes(sorted(hosts_on(page)), names_on(page)) - KNOWN


def known_in_lines(page: Page) -> Iterator[tuple[int, str, bool]]:
    """Each of them: of several parts in any line, a plain word as a name in a line that speaks of scopes, and one with
    hyphens, as words have them too, as a name, in such a line, or in a sample or a table.

    What OpenID Connect itself calls so stands in other sentences, too: the rules of its place tell.
    """
    known = known_on(page)
    speaking = page.lines_of(SCOPE_WORD)
    for at, line in enumerate(page.lines if known else ()):
        for found in _WORD.finditer(line.text):
            name = found[0] if found[0] in known else found[0].partition("[")[0]
            if name not in known:
                yield from ((at, one, True) for one in _two_of(name, known))
                continue
            end = found.start() + len(name)
            around = line.text[max(0, found.start() - 1) : found.start()], line.text[end : end + 1]
            apart = around[0] == around[1] in _QUOTES or name in line.spans
            hyphens = "-" in name and (apart or at in speaking or line.kind != "text")
            if _SIGNS.search(name) or hyphens or (apart and at in speaking):
                yield at, name, True


def _two_of(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """The two names that a word is made of which lost what stood between them; none where it is no such word."""
    places = range(_SHORTEST, len(word) - _SHORTEST + 1) if len(word) <= _LONGEST else ()
    halves = ((word[:place], word[place:]) for place in places)
    return next((two for two in halves if known.issuperset(two) and all(map(_SIGNS.search, two))), ())
