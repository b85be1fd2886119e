"""The scope that the reference of one call names: an example of the log-in, on another page, did not ask for it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.scopes.words import BUILT
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.understood import Scope, Understood

_LABEL: Final = re.compile(
    r"\W{0,6}(?:(?:authori[sz]ation|oauth(?: ?2(?:\.0)?)?|required|needed|necessary|minimum) ){0,3}"
    r"(?:scopes?|permissions?)(?: (?:required|needed))?\s?(?::\s?(\S.{0,200}))?",
    re.IGNORECASE,
)
"""What a reference calls it, and behind that which it is."""
_NAMES: Final = r"[`\"']?[A-Za-z][\w.:/-]{1,80}+[`\"']?(?:,? (?:and|or) [`\"']?[A-Za-z][\w.:/-]{1,80}+[`\"']?){0,2}"
_SCOPES: Final = r"(?:OAuth )?(?:scopes?|permissions?)\b"
_IN_WORDS: Final = re.compile(
    rf"\b(?:requires?|needs?) (?:(?:the|an?|both|either|OAuth) ){{0,3}}({_NAMES}) {_SCOPES}|"
    rf"(?:\bthe |^)({_NAMES}) {_SCOPES} (?:is|are) (?:required|needed)\b",
    re.IGNORECASE,
)
"""The same in a sentence: `Requires the accounts:read scope.`"""
_WORD: Final = re.compile(r"[\w.:/-]+")
_OR: Final = re.compile(r"\bor\b|\beither\b|\bone of\b|\bany of\b|/ ", re.IGNORECASE)
"""What says that one of several will do."""


def scopes_of_call(page: Page) -> tuple[str, ...]:
    """The scopes, of several that do the first; none where a page has more than one call that needs some."""
    said = [text for at, line in enumerate(page.lines) if line.kind != "code" and (text := _said(page, at, line.text))]
    if len(set(said)) != 1:
        return ()
    words = [word for each in _WORD.findall(said[0]) if BUILT.fullmatch(word := each.strip(".:/-"))]
    return tuple(words[:1] if _OR.search(said[0]) else words)


def with_scopes_of_call(called: Understood, page: Page) -> Understood:
    """With the scopes that the page says its call needs, where it is all that the page has."""
    said = scopes_of_call(page)
    if not said:
        return called
    reading = Reading(page)
    at = next(at for at, line in enumerate(page.lines) if said[0] in line.text)
    reading.put(("authorization", "scopes"), list(said), at, certain=False)
    scopes = tuple(Scope(name, needed=True) for name in said)
    return replace(called, values=(*called.values, *reading.values), scopes=scopes)


def _said(page: Page, at: int, text: str) -> str:
    """What stands behind the label, or on the next line that has something, where it is a heading; or in a sentence."""
    found = _LABEL.fullmatch(text.strip())
    if found is None:
        sentence = _IN_WORDS.search(text)
        return sentence[sentence.lastindex or 0] if sentence else ""
    if found[1]:
        return found[1]
    below = next((line.text.strip() for line in page.lines[at + 1 : at + 4] if line.text.strip()), "")
    return below if BUILT.fullmatch(below.strip("`* ")) else ""
