"""What is said of a key that nobody logs in for: a page of codes may have a section on one besides."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from connection_wizard.sources.documentation.grants import is_of_codes
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_EITHER: Final = Keyed(
    r"\boauth\b(?: access)?(?: tokens?)?(?:\W{1,3}|,? (?:or|and) )(?:an? |your )?personal access token|"
    r"\bpersonal access tokens?(?:\W{1,3}|,? (?:or|and) )(?:an? |your )?oauth\b",
    "personal access token",
)
"""That a call takes the token of a log-in as well as one of a person's own."""
_OF_THE_APP: Final = Keyed(
    r"\bclient_?(?:id|secret)\b[^.\n]{0,60}\bAPI[ _-]?(?:key|secret)\b|"
    r"\bAPI[ _-]?(?:key|secret)\b[^.\n]{0,60}\bclient_?(?:id|secret)\b",
    "client",
)
"""What says that a key is who the app is, in another word than the standard's."""


def but_of_the_app(page: Page, keys: Keyed) -> frozenset[int]:
    """The lines that name a key, but those where it is the client of a log-in."""
    return page.lines_of(keys) - page.lines_of(_OF_THE_APP)


def lines_of_keys(page: Page, keys: Keyed) -> frozenset[int]:
    """The lines that name a key, but where the page is of codes those of a section that is about keys."""
    those = page.lines_of(keys)
    if not those or not is_of_codes(page)[0]:
        return those
    return frozenset(at for at in those if not stands_among_keys(page, at, keys))


def stands_among_keys(page: Page, at: int, keys: Keyed) -> bool:
    """Whether a line is the heading of a section on keys, or stands below one."""
    line = page.lines[at]
    return keys.search(line.text if line.kind == "heading" else " ".join(page.headings[at][-1:])) is not None


def takes_either(page: Page, lines: AbstractSet[int]) -> bool:
    """Whether one of some lines says that the token of a log-in does as well as a personal one."""
    return not page.lines_of(_EITHER).isdisjoint(lines)
