"""The scope that the reference of a call names: no example of the log-in, there or on another page, asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.scopes.words import BUILT
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.understood import Scope, Understood

_LABEL: Final = re.compile(
    r"[\W_]{0,6}(?:(?:authori[sz]ation|oauth(?: ?2(?:\.0)?)?|required|needed|necessary|minimum) ){0,3}"
    r"(?:scopes?|permissions?)(?: (?:required|needed))?\s?(?:[:|]\s?(\S.{0,200}))?",
    re.IGNORECASE,
)
"""What a reference calls it, and behind that which it is."""
_NO_NAME: Final = (
    r"(?!(?:the|an?|this|that|these|any|all|following|right|same|more|other|certain|OAuth|required|necessary|needed)\b)"
)
_NAME: Final = _NO_NAME + r"[`\"'“_*]{0,3}[A-Za-z][\w.:/-]{1,80}+[`\"'”_*]{0,3}"
_NAMES: Final = rf"{_NAME}(?:,? (?:and|or) {_NAME}){{0,2}}"
_SCOPES: Final = r"\(?(?:OAuth )?(?:scopes?|permissions?)\b"
_NEEDS: Final = (
    r"(?:requires?|needs?|must (?:have|hold|include|carry|request|ask for)|without|(?:been |be )granted|"
    r"(?:only |available |possible )with|"
    r"(?:has|have|having|holds) (?=.{0,120}\bto (?:call|use|access|read)\b))"
)
_FILLS: Final = r"(?:(?:the|an?|both|either|at least|one of|any of|OAuth|following) ){0,3}"
_IN_WORDS: Final = re.compile(
    rf"\b{_NEEDS} {_FILLS}({_NAMES}) {_SCOPES}|"
    rf"\b{_NEEDS} {_FILLS}(?:OAuth )?(?:scopes?|permissions?):? ({_NAMES})(?=[\s.,;)]|$)|"
    rf"(?:\bthe |^)({_NAMES}) {_SCOPES} (?:is|are) (?:required|needed)\b|"
    rf"(?:\bthe |^)(?:scopes?|permissions?) ({_NAMES}) (?:is|are) (?:required|needed)\b",
    re.IGNORECASE,
)
"""The same in a sentence: `Requires the accounts:read scope.`"""
_LABELLED: Final = re.compile(
    rf"\b(?:required|needed|necessary) (?:OAuth )?(?:scopes?|permissions?)[`\"'*_]{{0,3}}\s?[:：]\s{{0,2}}({_NAMES})"
    r"(?=[\s.,;)]|$)",
    re.IGNORECASE,
)
"""The same behind other words of its line."""
_OTHERWISE: Final = Keyed(
    r"\b(?:benötigt|erfordert|braucht|requiere|necesita|requiert|nécessite|requer|precisa|richiede|necessita|vereist|"
    r"требует\w{0,4}|нужен|wymaga)\b(.{1,80})|(.{1,60})(?:が必要|スコープが必要)|(?:需要|须有)(.{1,60})|(.{1,60})필요",
    "benötigt|erfordert|braucht|requiere|necesita|requiert|nécessite|requer|precisa|richiede|necessita|vereist|требует|"
    "нужен|wymaga|が必要|需要|须有|필요",
)
"""The same in other languages: what stands there is a scope by its looks, or since the page names it elsewhere."""
_WORD: Final = re.compile(r"[\w.:/-]+", re.ASCII)
_IN_BRACKETS: Final = re.compile(
    r"\([^()]{1,80} [^()]{1,80}\)|\((?:space|comma)[ -](?:separated|delimited)\)", re.IGNORECASE
)
"""What is said of them besides."""
_A_FEW: Final = 3
"""Words of a cell that names a scope and says no more."""
_SHORT: Final = frozenset({"e.g", "i.e", "z.b", "p.ej"})
_FAR: Final = 40
_OR: Final = re.compile(r"\bor\b|\beither\b|\bone of\b|\bany of\b|/ ", re.IGNORECASE)
"""What says that one of several will do."""


def scopes_of_call(page: Page) -> tuple[str, ...]:
    """The scopes, of several that do the first; none where a page has more than one call that needs some."""
    return _only(page, range(len(page.lines)), frozenset())


def scopes_beside(page: Page, at: int, known: AbstractSet[str]) -> tuple[str, ...]:
    """The same of one call of a page that has several: in its row, or in the section that it stands in.

    Args:
        at: the line of the call.
        known: scopes that the page names, whatever they are built like.
    """
    words = [word for cell in page.lines[at].cells for word in _words(cell, known) if len(cell.split()) <= _A_FEW]
    if in_its_row := tuple(word for word in words if word in known):
        return in_its_row
    return _only(page, [*_around(page, at, -1), *_around(page, at, 1)], known)


def _around(page: Page, at: int, step: int) -> Iterator[int]:
    """The lines above a call, or below it, of its own section, as far as another address."""
    block, lines = page.lines[at].block, page.lines
    for place in range(at + step, at + _FAR * step, step):
        if not 0 <= place < len(lines) or page.headings[place] != page.headings[at]:
            return
        if "://" in lines[place].text and not (lines[place].kind == "code" and lines[place].block == block):
            return
        yield place


def _only(page: Page, lines: Iterable[int], known: AbstractSet[str]) -> tuple[str, ...]:
    """What lines say, where none of them says another."""
    told = ((at, page.lines[at]) for at in lines)
    named = ((at, line) for at, line in told if line.kind != "code" or _LABEL.fullmatch(line.text))
    said = {words for at, line in named if (words := _words(_said(page, at, line.text), known))}
    return said.pop() if len(said) == 1 else ()


def _words(said: str, known: AbstractSet[str]) -> tuple[str, ...]:
    """The scopes that a text names; of several that do the first."""
    each = [word.strip(".:/-_") for word in _WORD.findall(_IN_BRACKETS.sub(" ", said))]
    words = [word for word in each if word in known or (BUILT.fullmatch(word) and word.lower() not in _SHORT)]
    return tuple(words[:1] if _OR.search(said) else words)


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


def put_scopes_beside(reading: Reading) -> None:
    """The scope that stands beside the call on who is connected, besides those that the log-in asks for: of a page on
    both."""
    at = next((value.line - 1 for value in reading.values if value.at == ("test_call", "url")), -1)
    asked = next((value for value in reading.values if value.at == ("authorization", "scopes")), None)
    if at < 0 or asked is None:
        return
    beside = scopes_beside(reading.page, at, {*asked.value, *(one.name for one in reading.scopes)})
    if not beside:
        return
    more = [name for name in beside if name not in asked.value]
    reading.values[reading.values.index(asked)] = replace(asked, value=[*asked.value, *more])
    if reading.scopes:
        reading.scopes += tuple(Scope(name) for name in more)
        reading.scopes = tuple(replace(one, needed=one.needed or one.name in beside) for one in reading.scopes)


def _said(page: Page, at: int, text: str) -> str:
    """What stands behind the label, or on the next line that has something, where it is a heading; or in a sentence."""
    name, *others = page.lines[at].cells or (text,)
    found = _LABEL.fullmatch(name.strip())
    if found is None:
        sentence = _IN_WORDS.search(text) or _LABELLED.search(text) or _OTHERWISE.search(text)
        return sentence[sentence.lastindex or 0] if sentence else ""
    if others:
        return others[0]
    if found[1]:
        return found[1]
    below = next((line.text.strip() for line in page.lines[at + 1 : at + 4] if line.text.strip()), "")
    return below if BUILT.fullmatch(below.strip("`* ")) else ""
