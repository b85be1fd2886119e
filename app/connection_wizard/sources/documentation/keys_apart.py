"""What is said of a key that nobody logs in for: a page of codes may have a section on one besides."""

from __future__ import annotations

from connection_wizard.sources.documentation.grants import is_of_codes
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page


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
