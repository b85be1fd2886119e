"""Names that stand beside each other with nothing else between: a line of its own below one about scopes, or a part of
a sentence that the word *scopes* stands right before or behind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.announced import IS_OPEN
from connection_wizard.sources.documentation.scopes.context import without_denied
from connection_wizard.sources.documentation.scopes.lists import USUAL
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN, NO_SCOPES, goes_on_behind
from connection_wizard.sources.page.lines import GUESSED, Line, Page

_MARK: Final = r"[\"'`“”]"
_BUILT: Final = r"[\"'`“]?[A-Za-z][^\W_]{0,60}+(?>(?:[.:_/-][\w*]{1,60}+){1,12})[\"'`”]?"
_PARTED: Final = r"[A-Za-z][\w-]{0,60}+(?>(?:[.:][\w*-]{1,60}+){1,12})"
_AND: Final = r"(?:\s?[,;|/·、，]\s?(?:(?:and|or) )?|\s(?:and|or|und|oder|et|ou|y|o|e|и|或|和)\s|\s&\s)"
_BEHIND: Final = re.compile(
    rf"(?<![\w./:@*-])((?:{_BUILT}{_AND}){{1,60}}{_MARK}?[a-z][\w.:/-]*+{_MARK}?) (?:OAuth (?:2\.0 )?)?scopes?\b"
    r"(?![-_ ](?:parameter|field|claim))"
)
_BEFORE: Final = re.compile(
    rf"\bscopes?(?: (?:are|is|such as|like|include|including|needed|required|we offer|offered|we need|available))?"
    rf"\W{{1,4}}((?:{_BUILT}{_AND}){{1,60}}{_BUILT})(?=[\s.,;)]|$)",
    re.IGNORECASE,
)
_EXAMPLES: Final = re.compile(
    rf"\bscopes?\b[^\n]{{0,120}}\b(?:e\.?g\.?|examples?|for instance|such as)\s?[:,.]?\s"
    rf"(({_BUILT} ){{1,60}}{_BUILT})(?=[.,;)]|$)",
    re.IGNORECASE,
)
"""Names between marks or words for *and*, or as they are sent; and which side of them the word stands on."""
_ASKED_FOR: Final = re.compile(
    rf"\b(?:requests?|requesting|asks? for|asking for|needs?) (({_PARTED} ){{1,20}}{_PARTED})(?=[.,;)]|$)"
)
"""Names with points or colons, as they are sent, that a sentence asks for."""
_IS_ABOUT_ONE: Final = re.compile(r"`?([a-z][\w.:-]{1,80})`? scope")
"""The heading of a page, or a part of one, that is about one."""
_OF_OPENID: Final = re.compile(
    r"(?<![\w./:-])openid(?:(?:,\s?|\s)(?:profile|email|offline_access|address|phone)){1,5}(?![\w./:-])"
)
"""Those of OpenID Connect one after the other, in a sentence about scopes, whatever stands around them."""
_USUAL: Final = re.compile(
    r"\bscopes? (?:are|is):? ((?:[a-z][a-z0-9]{0,20},? ){1,8}[a-z][a-z0-9]{0,20})(?=\.\s|\.?$)", re.IGNORECASE
)
"""Plain words behind the word, of which the usual ones are scopes."""
_PARTS: Final = re.compile(r"[\s,;|/·、，&]+|\b(?:and|or|und|oder|et|ou|и|或|和)\b")
_LINE_PARTS: Final = re.compile(r"\s?[,;|·、，]\s?|\s/\s|\s+")
"""What stands between names in a sentence, and what may in a line of them alone."""
_NAME: Final = re.compile(r"[A-Za-z][\w.:/*-]*")
_WORD: Final = re.compile(r"[a-z][a-z0-9_-]+")
_OF_OTHERS: Final = re.compile(
    r"\b(?:errors?|claims|fields|roles|events|parameters|endpoints|methods)\b", re.IGNORECASE
)
"""What a line is about that names scopes beside it."""
_MARKS: Final = "\"'`“”"
_ADDRESS: Final = re.compile(r"(https?://[\w.-]{1,80}/(?:[\w.-]{1,60}/){0,4})([\w.:-]{0,80})(?: \([^()]{1,200}\))?")
"""A scope that is an address, as a line of its own, with what is said of it."""
_OF_A_PROGRAM: Final = re.compile(r"(?:import|from|use|using|package|require|include|return|pip|npm|cd|sudo|go)\s")
"""How a line of a program begins, or a command."""
_MANY: Final = 3
_FAR: Final = 3
_LEAST: Final = 2


def of_runs(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The names of such lines and sentences: the line, the name, and whether that stands in the place of a scope."""
    above: list[Line] = []
    yield from ((at, name, True) for at, name in _addresses(page))
    for at, line in enumerate(page.lines):
        if not line.text.strip():
            continue
        if line.kind in ("text", "code") or line.level == GUESSED:
            yield from ((at, name, True) for name in _alone(page, at, above))
        if line.kind == "heading" and (alone := _IS_ABOUT_ONE.fullmatch(line.text)):
            yield at, alone[1], True
        if line.kind == "text":
            yield from ((at, name, True) for name in _in_a_sentence(line.text))
            for found in _ASKED_FOR.finditer(line.text):
                yield from ((at, name, True) for name in found[1].split())
        above = [*above[1 - _FAR :], line]


def _addresses(page: Page) -> Iterator[tuple[int, str]]:
    """The addresses below one folder that lines in a row are, on a page that is called after scopes (Google)."""
    first = next((line.text for line in page.lines if line.text.strip()), "")
    if not any(map(SCOPE_WORD.search, (first, *(line.text for line in page.lines if line.kind == "heading")))):
        return
    found = [_ADDRESS.fullmatch(line.text.strip("`-*• ")) for line in page.lines]
    folders = Counter(one[1] for one in found if one and one[2])
    lists = {folder for folder, count in folders.items() if count >= _MANY}
    for at, one in enumerate(found):
        beside = found[max(at - 1, 0) : at] + found[at + 1 : at + 2]
        if one and (one[1] in lists or any(other and other[1] in lists for other in beside)):
            yield at, one[1] + one[2]


def _alone(page: Page, at: int, above: list[Line]) -> list[str]:
    """The names that are all a line has, below one that is about scopes."""
    line = page.lines[at]
    spoken = [one for one in above if SCOPE_WORD.search(one.text) and not _OF_OTHERS.search(one.text)]
    if not spoken:
        return []
    names = [name.strip(_MARKS) for name in _LINE_PARTS.split(line.text.strip().rstrip(".;"))]
    if len(names) < _LEAST or not all(map(_NAME.fullmatch, names)) or any(name.lower() in NO_SCOPES for name in names):
        return []
    if line.kind == "code" and page.lines[at - 1].block == line.block and spoken[-1].kind == "code":
        return []
    built = sum(BUILT.fullmatch(name) is not None for name in names)
    if all(name in line.spans for name in names):
        return names if built * 2 > len(names) else []
    known = all(BUILT.fullmatch(name) or name in KNOWN or name in USUAL for name in names)
    asked = line.kind == "code" and above[-1] in spoken and IS_OPEN.search(above[-1].text) is not None
    asked = asked and not _OF_A_PROGRAM.match(line.text.lstrip())
    return names if (built and known) or (asked and all(map(_WORD.fullmatch, names))) else []


def _in_a_sentence(text: str) -> Iterator[str]:
    """The names beside the word, or as they are sent in an example."""
    if not SCOPE_WORD.search(text):
        return
    said = without_denied(text)
    for found in (*_BEHIND.finditer(said), *_BEFORE.finditer(said), *_EXAMPLES.finditer(said)):
        names = [name.strip(_MARKS) for name in _PARTS.split(found[1]) if name.strip(_MARKS)]
        if not any(name.lower() in NO_SCOPES for name in names) and not goes_on_behind(said, found.start(1)):
            yield from names
    for found in _OF_OPENID.finditer(said):
        yield from re.split(r"[,\s]+", found[0])
    for found in _USUAL.finditer(said):
        words = [word.strip(",") for word in found[1].split()]
        if sum(word in USUAL for word in words) >= _LEAST and not any(word in NO_SCOPES for word in words):
            yield from words
