"""The scope that the reference of one call names: an example of the log-in, on another page, did not ask for it."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.scope_words import BUILT
from connection_wizard.sources.page.lines import Page

_LABEL: Final = re.compile(
    r"\W{0,6}(?:(?:authori[sz]ation|oauth(?: ?2(?:\.0)?)?|required|needed|necessary|minimum) ){0,3}"
    r"(?:scopes?|permissions?)(?: (?:required|needed))?\s?(?::\s?(\S.{0,200}))?",
    re.IGNORECASE,
)
"""What a reference calls it, and behind that which it is."""
_WORD: Final = re.compile(r"[\w.:/-]+")
_OR: Final = re.compile(r"\bor\b|\beither\b|\bone of\b|\bany of\b|/ ", re.IGNORECASE)


def scopes_of_call(page: Page) -> tuple[str, ...]:
    """The scopes, of several that do the first; none where a page has more than one call that needs some."""
    said = [text for at, line in enumerate(page.lines) if line.kind != "code" and (text := _said(page, at, line.text))]
    if len(set(said)) != 1:
        return ()
    words = [word for each in _WORD.findall(said[0]) if BUILT.fullmatch(word := each.strip(".:/-"))]
    return tuple(words[:1] if _OR.search(said[0]) else words)


def _said(page: Page, at: int, text: str) -> str:
    """What stands behind the label, or on the next line that has something, where it is a heading."""
    found = _LABEL.fullmatch(text.strip())
    if found is None or found[1]:
        return found[1] if found else ""
    below = next((line.text.strip() for line in page.lines[at + 1 : at + 4] if line.text.strip()), "")
    return below if BUILT.fullmatch(below.strip("`* ")) else ""
