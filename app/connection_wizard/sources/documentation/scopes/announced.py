"""Lists of scopes that a line announces: what may be an entry of one, and where it ends."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import titled, together
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD, lists_others
from connection_wizard.sources.documentation.scopes.words import BUILT
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import GUESSED, Line, Page, once

_TICK: Final = "(?:[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\\s++)?"
"""A sign that an entry may begin with, for the eye."""
ITEM: Final = re.compile(
    rf"\s*+(?:(?:[-*•+–]|\d++[.)])\s*+)?{_TICK}[\"'`]?(https?://[\w.\-/]+|[A-Za-z][\w.:/@*\-]*+)[\"'`]?(?:\s|[-–—(|=：]|$)"
)
DEFINED: Final = re.compile(
    rf"\s*+(?:[-*•+–]\s++)?{_TICK}[\"'`]?[a-z][\w.:/-]*?[\"'`]?(?:\s*+[-–—]\s|\s?:\s|：|\s\()\s*+\S"
)
"""A word and, behind a dash or a colon or in parentheses, what it stands for."""
_DEFINED_BESIDE: Final = re.compile(r"\s*+[-*•–]\s++[\"'`]?[a-z][\w.:/-]*[\"'`]?\s+[A-Z]")
"""The same of a list that lost what stood between."""
_BESIDE: Final = re.compile(r"[a-z](?:[a-z0-9_.:/-]*[a-z0-9_/-])?\s+[A-Z][a-z]")
"""The same of a list that lost its marks, too; with a point before it, a sentence ends there that a line broke."""
_ANNOUNCES: Final = Keyed(
    r"(?:(?<![a-z0-9_])scopes?(?![a-z0-9_])|\bpermissions\b|权限|スコープ|스코프|権限|\bBerechtigungen\b|\bportées\b|\bautorisations\b|\bpermisos\b|"
    r"\bpermissões\b|\bescopos\b|\bразрешения\b|\bправа\b).{0,200}[:：]$",
    "scope|permissions|权限|スコープ|스코프|権限|berechtigungen|portées|autorisations|permisos|permissões|escopos|разрешения|права",
)
"""A line that a list of scopes follows."""
_LISTS: Final = re.compile(
    r"\b(?:are|following|these|below|available|supported|valid|possible|allowed|include[sd]?|values?|list|choose|select)\b|"
    r"\w{0,20}(?:scopes?|permissions)\W{0,4}[:：]$|[^\x00-\x7f]",
    re.IGNORECASE,
)
"""What such a line says where plain words follow as well."""
_TELLS: Final = re.compile(r"(?<=[:：])\W{0,3}\b(?:add|select|choose|check|enable|tick)\W{0,3}$", re.IGNORECASE)
"""What such a line may tell to do with those below it."""
_FOLLOW: Final = Keyed(
    r"\b(?:following|these|siguientes|suivante?s|folgenden?|seguintes|следующи\w{1,2}) (?:\w{1,20} ){0,2}"
    r"(?:scopes?|escopos)\b|"
    r"(?:如下|以下|下列|下記)(?:的|の)?(?:几个|權限|权限|OAuth)?\s?(?:scopes?|スコープ)",
    "scope|escopos|スコープ",
)
"""The same, however it ends."""
IN_A_LIST: Final = re.compile(r"\s*+(?:[-*•+–]|\d{1,2}[.)])\s")
_NONE: Final = "scopes"
_FAR: Final = 30
"""What counts where no line announces a list, and lines of one that are looked at."""
IS_OPEN: Final = re.compile(r"[:：]\W{0,3}$")
"""A line that goes on with a list."""
_PARAMETER: Final = re.compile(r"\W*scopes?\W*", re.IGNORECASE)
_HAS_VALUES: Final = re.compile(r"\b(?:values?|options|one of|any of)\b[^:]{0,40}[:：]$", re.IGNORECASE)
"""The parameter by itself, and a line below it that its values follow."""
_NOTE: Final = re.compile(r"\W{0,4}(?:note|hinweis|nota|remarque|注意?|주의)\b\W{0,3}[:：]", re.IGNORECASE)
"""What may stand between a list and what announces it."""
_OF_PARTS: Final = re.compile(r"[a-z]\w*(?:[.:]\w+){1,4}")
"""A name that no word of a sentence is like, be there capitals in it."""
_MOST_BETWEEN: Final = 6
_MOST_WORDS: Final = 3
"""Lines that may stand between two entries of a list whose names are built as those of programs are, and words of
each."""


class Announced:
    """The list that a line announced, over the lines below it."""

    def __init__(self) -> None:
        self._open = self._begun = self._named = self._words = False
        self._patience = 0
        self._mark = ""

    def _titled(self, line: Line) -> list[str]:
        """The names behind a title, of an entry that has the mark of the first one: another is of another list."""
        mark, found = line.text.lstrip()[:1], titled(line.text)
        if not self._begun:
            self._mark = mark
        return found if mark == self._mark else []

    def names(self, line: Line) -> list[str]:
        """The scopes that a line names as an entry of the list."""
        named, self._named = self._named, _PARAMETER.fullmatch(line.text) is not None
        said = _TELLS.sub("", line.text)
        if (
            line.kind != "cells"
            and (_ANNOUNCES.search(said) or _FOLLOW.search(line.text) or (named and _HAS_VALUES.search(line.text)))
            and not lists_others(line.text)
        ):
            self._open, self._begun, self._patience = True, False, 0
            self._words = _LISTS.search(said) is not None
            return []
        if not self._open or not line.text.strip():
            return []
        guessed = line.kind == "heading" and line.level == GUESSED
        names = (
            (together(line.text) or self._titled(line) or _entry(line))
            if guessed or line.kind in ("text", "code")
            else []
        )
        built = all(map(BUILT.fullmatch, names))
        if names and not built and not self._words:
            names = []
        if names and (built or self._patience in (0, _MOST_BETWEEN)):
            self._begun, self._patience = True, _MOST_BETWEEN if built else 0
            return names
        self._patience -= self._begun
        self._open = (self._patience > 0 and _is_short(line)) or (
            not self._begun and _NOTE.match(line.text) is not None
        )
        return []


def announced_by(page: Page, at: int) -> str:
    """The line that announces the list of an entry; a word of scopes where none does."""
    before = _before_lists(page)[at]
    line = page.lines[before]
    near = before >= max(0, at - _FAR)
    return line.text if near and line.kind == "text" and IS_OPEN.search(line.text) else _NONE


@once
def _before_lists(page: Page) -> list[int]:
    """For each line the nearest one above it that says something and is no entry of a list; -1 where there is none."""
    found, last = [], -1
    for at, line in enumerate(page.lines):
        found.append(last)
        if line.text.strip() and not IN_A_LIST.match(line.text):
            last = at
    return found


@once
def of_other_lists(page: Page) -> frozenset[int]:
    """The entries of lists that a line about scopes announces as something else: errors, claims, events."""
    found: set[int] = set()
    listing = False
    for at, line in enumerate(page.lines):
        if IN_A_LIST.match(line.text) and line.kind in ("text", "code"):
            found.update([at] if listing else [])
        elif line.text.strip():
            announces = line.kind == "text" and IS_OPEN.search(line.text) is not None
            listing = (
                announces
                and lists_others(line.text)
                and bool(SCOPE_WORD.search(line.text) or any(map(SCOPE_WORD.search, page.headings[at][-1:])))
            )
    return frozenset(found)


def _entry(line: Line) -> list[str]:
    """What an entry names: it is the name, or defines it."""
    item = ITEM.match(line.text)
    word = item[1].rstrip(":") if item else ""
    if BUILT.fullmatch(word) and word in line.spans and is_alone(line, word):
        return [word]
    defined = DEFINED.match(line.text) or _DEFINED_BESIDE.match(line.text) or _BESIDE.match(line.text)
    named = word == word.lower() or _OF_PARTS.fullmatch(word) is not None
    return [word] if word and named and (is_alone(line, word) or defined is not None) else []


def _is_short(line: Line) -> bool:
    """Whether a line may stand below an entry of a list of scopes, and name what that one is for."""
    return line.kind == "text" and len(line.text.split()) <= _MOST_WORDS and line.text.strip()[-1:] not in ".:?!"


def is_a_row(page: Page, at: int) -> bool:
    """Whether a line is one of several that have a name of programs and, beside it, what it stands for."""
    lines = page.lines
    return _BESIDE.match(lines[at].text) is not None and any(
        _BESIDE.match(lines[other].text) for other in (at - 1, at + 1) if 0 <= other < len(lines)
    )


def is_alone(line: Line, word: str) -> bool:
    """Whether a line is this word and nothing else, but for the mark of a list."""
    return line.text.strip("-*• `") == word


def is_listed(page: Page, at: int) -> bool:
    """Whether a line of one word is one of several: it has the mark of a list, or another beside it."""
    lines = page.lines
    near = [lines[other] for other in (at - 2, at - 1, at + 1, at + 2) if 0 <= other < len(lines)]
    return lines[at].text.lstrip().startswith(("-", "*", "•")) or any(
        one.kind != "heading" and one.text.strip() and " " not in one.text.strip("-*• `") for one in near
    )
