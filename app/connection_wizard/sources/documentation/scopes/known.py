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

_WORD: Final = re.compile(r"[A-Za-z](?:[\w.:/*@-]*[\w*])?")
_SIGNS: Final = re.compile(r"[.:/_]")
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
            if found[0] not in known:
                continue
            around = line.text[max(0, found.start() - 1) : found.start()], line.text[found.end() : found.end() + 1]
            apart = around[0] == around[1] in _QUOTES or found[0] in line.spans
            hyphens = "-" in found[0] and (apart or at in speaking or line.kind != "text")
            if _SIGNS.search(found[0]) or hyphens or (apart and at in speaking):
                yield at, found[0], True
