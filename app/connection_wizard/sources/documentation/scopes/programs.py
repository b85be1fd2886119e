"""Scopes as programs hold them: a constant, a list, an object or the values of a type whose name says that it is of
scopes, over as many lines as its brackets are open."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.lists import MOST
from connection_wizard.sources.documentation.scopes.requests import (
    examples_of_other_grants,
    of_other_calls,
    of_the_first,
)
from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN, NO_SCOPES
from connection_wizard.sources.page.lines import GUESSED, Line, Page
from connection_wizard.sources.samples import is_sample

_NAMED: Final = re.compile(
    r"(?<!\w)(?!\d)\w{0,60}?(?:(?<![A-Za-z])scope|Scope|(?<![A-Za-z])SCOPE)[sS]?(?:List|Array|Set|Constants|Names?|_CHOICES|_OPTIONS)?"
    r"([\"'`]?)(\]?)\s{0,3}(?::\s?[\w<>\[\]]{1,30}\s{0,3}(?==))?(?::=|=>|[=:])(?!=)[ \t]{0,20}"
)
"""A name for scopes, in JSON in quotation marks, perhaps of a place in an array, and the sign before what it has."""
_PAIR: Final = re.compile(
    r"\bname[\"']?\s{0,3}[:=]\s{0,3}[\"']scopes?[\"'],"
    r"(?:\s{1,60}[\"']?(?!name|value|default)\w{1,30}[\"']?\s{0,3}[:=]\s{0,3}[\"']?[\w -]{1,40}[\"']?,){0,4}"
    r"\s{1,60}[\"']?(?:value|default(?:Value)?)[\"']?\s{0,3}[:=]\s{0,3}[\"']([^\"'\n]{1,2000})[\"']"
)
"""The pair of a name and a value, as lists of parameters have it, and what may stand between."""
_ELSEWHERE: Final = re.compile(
    r"(?:ENV(?:\.fetch)?[\[(][^\])\n]{1,60}[\])]?|process\.env[.\[][\w\"'\]]{1,60}|"
    r"(?:os\.)?(?:getenv|environ\.get|env)\(\s?[\"']\w{1,60}[\"']\)?)\s{0,3}(?:\|\||\?\?|\?:|or\b|,)\s{0,3}"
)
"""What a program asks before it takes what follows."""
_BELOW: Final = re.compile(r"[ \t]{0,20}\n[ \t]{1,60}(?=[\"'`][^\"'`\n]{1,400}[\"'`](?!\s{0,3}:))")
"""Where what has a name stands on the line below it."""
_GIVEN: Final = re.compile(r"[A-Za-z_$][\w.$]{0,40}\s{1,3}(?:\|\||\?\?|or)\s{1,3}")
"""What a function was given, which comes first where there is any."""
_TAKEN: Final = re.compile(
    r"[A-Za-z_$][\w.$]{0,40}\[\s?[\"'][^\"'\n]{1,60}[\"']\s?\]|"
    r"[\w.$]{0,30}(?:[eE]nv|[cC]onfig|[dD]efault|[sS]etting|[oO]ption)[\w.$]{0,30}"
    r"\(\s?[\"'][^\"'\n]{1,60}[\"'],\s?[A-Za-z_$][\w.$]{0,60}\s?\)"
)
"""What a program takes by a name from where it is kept, with a constant for lack of it: the name is no scope."""
_ASKS: Final = re.compile(r"redirect_?ur[il]|client_?secret|response_type|authorizationUrl|tokenUrl", re.IGNORECASE)
"""What JSON has that is an app's, and no answer."""
_DECLARED: Final = re.compile(
    r"\b(?:enum|class|object|type|struct|module|const)\s{1,3}\w{0,40}(?:Scope|Permission|SCOPE)s?(?:Constants?|Names?|Values?|Types?|Enum|Keys?|List)?\b[^\n{}=]{0,60}(?:\n(?=\s{0,20}\{)\s{0,20})?"
)
"""What a program begins a type with, and the words on what it is derived from."""
_OPENS: Final = re.compile(r"\s{0,40}(?:new )?(?:\[\])?[\w.<>?&*]{0,40}(?:\[\d?\])?\s{0,3}([\[({])")
_JOINS: Final = re.compile(r"([\"'])[ ,]{1,2}\1\.join\(\s?")
"""What joins a list of Python that stands behind it."""
_PAIRS: Final = {"[": "]", "(": ")", "{": "}"}
_TEXT: Final = re.compile(r"\"([^\"\n]{1,2000})\"|'([^'\n]{1,2000})'|`([^`\n]{1,2000})`")
_KEY_BEFORE: Final = re.compile(r"([\w-]{1,60})[\"'`]?\s{0,3}(?::=|=>|[:=])\s{0,3}$")
_KEY: Final = re.compile(r"\s{0,3}(?::(?!:)|=>|\]\s?[:=])")
"""What follows a text that is the key of what is behind it."""
_SAID_OF_IT: Final = re.compile(r"\s{0,3}\{\s{0,40}[\"']?(?:name|title|label|description|summary)[\"']?\s?:")
"""An object of what is said of a key."""
_PAIRS_OF_CHOICES: Final = re.compile(r"\s{0,80}\(\s{0,3}[\"'][^\"'\n]{1,200}[\"'],\s{0,3}(?:\w{0,20}\()?[\"']")
_IN_A_PAIR: Final = re.compile(r"(?<!\w)\(\s{0,3}$")
"""A list of pairs, of a value and of what people read for it; and what stands before the first of both."""
_HOLDS: Final = re.compile(r"(?:names?|ids?|values?|scopes?|keys?|slugs?|codes?)", re.IGNORECASE)
"""Keys of the scope itself."""
_OF_THE_PERSON: Final = re.compile(r"\b(?:user|optional)\w{0,20}[\"']?\s{0,3}(?::|=>|=)\s{0,3}(\[)", re.IGNORECASE)
"""A list besides, which is a parameter of its own."""
_CONSTANT: Final = re.compile(
    r"\s{0,40}(?:[\w:<>]{1,40}\s{1,3}){0,6}\w{1,80}(?:\s{1,3}\w{1,40})?\s{0,3}=\s{0,3}[\"']([A-Za-z][\w.:/*-]{1,200})[\"'];?,?\s*"
)
_OF_A_SCOPE: Final = re.compile(r"(?:\bScope|\bSCOPE_|[a-z]Scope\b|_SCOPE\b)\w{0,40}(?:\s{1,3}\w{1,40})?\s{0,3}=")
"""A line that gives a name to a text, and one that says that the text is a scope."""
_ENTRY_OF_YAML: Final = re.compile(r"\s{1,40}[\"']([A-Za-z][\w.:/*-]{1,120})[\"']\s?:(?:\s.*)?")
"""A key in quotation marks, with what it stands for."""
_OF_UNION: Final = re.compile(r"\s*+\|?\s*+[\"']([A-Za-z][\w.:/*-]{1,120})[\"'][\s;,)\]\[]*+(?:\|\s*+)?")
"""One text of a type that is one of several."""
_RETURNED: Final = re.compile(
    r"(?:[a-z]Scopes?|_scopes?)\([^()\n]{0,80}\)[^\n{};=]{0,30}\s{0,20}[{:]\s{0,40}return\s{0,4}(?=[\[(\"'])"
)
"""A function that answers with scopes, and does nothing besides."""
_OF_YAML: Final = re.compile(r"\s{0,40}(?:- )?[\w.-]{0,40}scopes?: \[$")
_BARE: Final = re.compile(r"[a-z][a-z0-9_.:/-]{1,80}|\"[\w.:/*-]{1,80}\"|'[\w.:/*-]{1,80}'")
"""The key of a list in YAML, and a word of one, which needs no quotation marks."""
_WORDS: Final = re.compile(r"\bqw[\[({/]([^\])}/\n]{1,2000})")
"""Words of Perl, which need no quotation marks."""
_ELEMENT: Final = re.compile(r"<(?:\w{1,20}:)?(?:\w{1,20}-)?scopes?>([^<>\n]{2,2000})</", re.IGNORECASE)
"""An element of XML."""
_NAME: Final = re.compile(r"[A-Za-z][\w.:/*-]{1,200}(?:\[[a-z_]{2,30}\])?")
_PLAIN: Final = re.compile(r"[a-z][a-z0-9_-]{1,40}(?:\[[a-z_]{2,30}\])?")
_LONGEST: Final = 6000
_AHEAD: Final = 80
_LEAST: Final = 2


def of_programs(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of such lines: the line, a word, and whether that stands in the place of a scope."""
    others = examples_of_other_grants(page)
    aside = of_other_calls(page)
    if not any("scope" in line.text.lower() for line in page.lines):
        return
    for block, those in itertools.groupby(
        enumerate(page.lines), key=lambda one: (one[1].block, one[1].kind == "heading" and one[1].level != GUESSED)
    ):
        rows = [(at, of_the_first(line)) for at, line in those]
        if block[0] in others or block[1]:
            continue
        yield from (one for one in _Chunk(rows).scopes() if one[0] not in aside)


class _Chunk:
    """Lines that stand together, as one text."""

    def __init__(self, rows: list[tuple[int, Line]]) -> None:
        self._ats = [at for at, _ in rows]
        self._begins = [0, *itertools.accumulate(len(line.text) + 1 for _, line in rows)][:-1]
        self._text = "\n".join(line.text for _, line in rows)
        self._lines = [line for _, line in rows]

    def scopes(self) -> Iterator[tuple[int, str, bool]]:
        lowered = self._text.lower()
        if "scope" not in lowered and "permission" not in lowered:
            return
        asks = _ASKS.search(self._text) is not None
        for found in itertools.islice(_NAMED.finditer(self._text), MOST):
            in_json = found[1] and not found[2] and _OPENS.match(self._text, found.end())
            if asks or not in_json or "SCOPE" in found[0]:
                yield from self._behind(found.end())
        for found in itertools.islice(_RETURNED.finditer(self._text), MOST):
            yield from self._behind(found.end())
        for found in _PAIR.finditer(self._text):
            yield from self._words(found.start(1), found[1])
        declared = [found.end() for found in _DECLARED.finditer(self._text)]
        for place in declared:
            yield from self._declared(place)
        yield from self._constants(min(declared, default=len(self._text)))
        for found in _ELEMENT.finditer(self._text):
            yield from self._words(found.start(1), found[1])
        for found in _WORDS.finditer(self._text):
            if "scope" in self._text[: found.start()].rpartition("\n")[2].lower():
                yield from self._words(found.start(1), found[1])

    def _at(self, place: int) -> int:
        return self._ats[bisect.bisect_right(self._begins, place) - 1]

    def _words(self, place: int, text: str) -> Iterator[tuple[int, str, bool]]:
        words = [word for word in PARTS.split(text) if word]
        if not is_sample(text) and all(map(_NAME.fullmatch, words)):
            yield from ((self._at(place), word, True) for word in words)

    def _behind(self, place: int) -> Iterator[tuple[int, str, bool]]:
        """What stands behind a name for scopes: a text, or what its bracket holds."""
        if joins := _JOINS.match(self._text, place):
            place = joins.end()
        if below := _BELOW.match(self._text, place):
            place = below.end()
        if given := _GIVEN.match(self._text, place):
            place = given.end()
        if asks := _ELSEWHERE.match(self._text, place):
            place = asks.end()
        if said := _TEXT.match(self._text, place):
            words = PARTS.split((said[1] or said[2] or said[3]).strip())
            built = all(BUILT.fullmatch(word) or word in KNOWN for word in words)
            plain = all(map(_PLAIN.fullmatch, words)) and not any(word in NO_SCOPES for word in words)
            if built or (plain and self._lines[bisect.bisect_right(self._begins, place) - 1].kind == "code"):
                yield from self._words(said.start(), " ".join(words))
            return
        if _TAKEN.match(self._text, place):
            return
        if opened := _OPENS.match(self._text, place):
            end = self._closes(opened.end())
            yield from self._bare(opened.end(), end) or self._entries(opened.end(), end)
        ahead = self._text[place : place + _AHEAD].lstrip(" (\n|")
        if not ahead.startswith(('"', "'")):
            return
        yield from self._union(place)
        rest = self._text[place : place + _LONGEST].split("\n")
        begin = place + len(rest[0]) + 1
        for line in itertools.takewhile(_ENTRY_OF_YAML.fullmatch, rest[1:] if not rest[0].strip() else ()):
            yield from self._words(begin, _ENTRY_OF_YAML.fullmatch(line)[1])  # type: ignore[index]
            begin += len(line) + 1

    def _constants(self, of_a_type: int) -> Iterator[tuple[int, str, bool]]:
        """The texts of lines that each give a name to one: below the name of a type for scopes, or with a name that
        says that it is one."""
        for begin, line in zip(self._begins, self._lines, strict=True):
            found = _CONSTANT.fullmatch(line.text)
            if found and (begin > of_a_type or _OF_A_SCOPE.search(line.text)):
                yield from self._words(begin, found[1])

    def _declared(self, place: int) -> Iterator[tuple[int, str, bool]]:
        """What a type has, in its brackets or behind its sign."""
        sign = self._text[place : place + 1]
        if sign == "{":
            yield from self._entries(place + 1, self._closes(place + 1))
        elif sign == "=":
            yield from self._union(place + 1)

    def _closes(self, begin: int) -> int:
        """Where the bracket before a place ends; the end of the text where it does not."""
        sign, end = self._text[begin - 1], min(len(self._text), begin + _LONGEST)
        depth = 1
        for place in range(begin, end):
            if self._text[place] == sign:
                depth += 1
            elif self._text[place] == _PAIRS[sign]:
                depth -= 1
                if not depth:
                    return place
        return end

    def _entries(self, begin: int, end: int) -> Iterator[tuple[int, str, bool]]:
        """The names that a bracket holds, by themselves, as keys of what is said of them, or as what keys stand for."""
        found = []
        others = [(one.start(), self._closes(one.end())) for one in _OF_THE_PERSON.finditer(self._text, begin, end)]
        of_pairs = _PAIRS_OF_CHOICES.match(self._text, begin) is not None
        for said in _TEXT.finditer(self._text, begin, end):
            if of_pairs and not _IN_A_PAIR.search(self._text[max(begin, said.start() - 5) : said.start()]):
                continue
            if any(first < said.start() < last for first, last in others):
                continue
            text = (said[1] or said[2] or said[3]).strip()
            before = _KEY_BEFORE.search(self._text[max(begin, said.start() - 70) : said.start()])
            key = before[1] if before else ""
            if of_what := _KEY.match(self._text, said.end()):
                told = self._is_explained(of_what.end()) or _SAID_OF_IT.match(self._text, of_what.end())
                if told and not _HOLDS.fullmatch(text):
                    found.append((said.start(), text, key))
                continue
            if not _HOLDS.fullmatch(key) or BUILT.fullmatch(text) or text.islower():
                found.append((said.start(), text, key))
        keyed = [one for one in found if _HOLDS.fullmatch(one[2])]
        for place, text, key in keyed or found:
            if key and not keyed and " " in text:
                continue
            yield from self._name(place, text)

    def _bare(self, begin: int, end: int) -> list[tuple[int, str, bool]]:
        """The words of a list in YAML, of which some have no quotation marks: built as those of programs, or known."""
        words = [word.strip() for word in self._text[begin:end].split(",")]
        key = self._text[:begin].rpartition("\n")[2]
        names = [word.strip("\"'") for word in words]
        if not _OF_YAML.fullmatch(key) or not all(map(_BARE.fullmatch, words)):
            return []
        built = all(name in KNOWN or BUILT.fullmatch(name) for name in names)
        return [(self._at(begin), name, True) for name in names] if built else []

    def _is_explained(self, place: int) -> bool:
        """Whether what stands behind a key is said of it, in words."""
        behind = _TEXT.match(self._text, place + (self._text[place : place + 1] == " "))
        told = (behind[1] or behind[2] or behind[3]) if behind else ""
        return bool(told) and (" " in told or not BUILT.fullmatch(told))

    def _name(self, place: int, text: str) -> Iterator[tuple[int, str, bool]]:
        words = PARTS.split(text)
        if len(words) > 1 and not all(BUILT.fullmatch(word) or word in KNOWN for word in words):
            return
        yield from self._words(place, text) if not any(word in NO_SCOPES for word in words) else ()

    def _union(self, place: int) -> Iterator[tuple[int, str, bool]]:
        """The texts of a type that is one of several, in a line or a line each."""
        rest = self._text[place : place + _LONGEST].split("\n")
        found: list[tuple[int, str]] = []
        begin = place
        for number, line in enumerate(rest):
            entry = _OF_UNION.fullmatch(line)
            if entry:
                found.append((begin + entry.start(1), entry[1]))
            elif number and (found or line.strip(" (|")):
                break
            elif "|" in line:
                found += [(begin, one) for one in re.findall(r"[\"']([A-Za-z][\w.:/*-]{1,120})[\"']", line)]
            begin += len(line) + 1
        if len(found) >= _LEAST:
            yield from ((self._at(at), name, True) for at, name in found)
