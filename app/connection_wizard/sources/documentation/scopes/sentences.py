"""Scopes that a sentence lists, and what a line about the parameter gives as an example or allows."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.lists import USUAL
from connection_wizard.sources.documentation.scopes.separator import COMMA, SPACE
from connection_wizard.sources.documentation.scopes.words import ALSO_SCOPES, BUILT, KNOWN, NO_SCOPES, goes_on_behind
from connection_wizard.sources.page.keyed import Keyed

_ONE: Final = r"\[?[`\"'“‘]?[a-z][\w.:-]{0,80}+[`\"'”’]?\]?"
_AND: Final = r"(?:,? (?:and(?:/or)?|or|&|und(?:/oder)?|oder|et(?:/ou)?|ou|y(?:/o)?|o|e|и|или) |, )"
_ONE_OF: Final = re.compile(
    r"\b(?:are|is|be|(?<!level )(?<!levels )of|"
    r"include[sd]?|including|either|values?|scopes?|sind|ist|sein|sont|est|être|son|es|ser|são|"
    r"request|support|choose)[:：,]?\s"
    rf"(?:either |one of |any of )?({_ONE}{_AND}(?:{_ONE}{_AND}){{0,40}}{_ONE})(?=[\s.,;)]|$)"
)
"""A list in a sentence: what a scope can be."""
_OF_DATA: Final = re.compile(r"\b(?:data|information|details|contents?|records|resources|objects),? $", re.IGNORECASE)
"""What stands before a list of what somebody is let in to, and of no scopes: *application data, including tasks*."""
_BETWEEN: Final = re.compile(_AND)
_MARKED: Final = re.compile(r"\[?[`\"'“‘]")
_LISTED_WITH_COLON: Final = Keyed(
    r"(?:scopes?|permissions?|values?|one of|available|following)[^:.]{0,40}:\s{1,20}"
    rf"({_ONE}{_AND}(?:{_ONE}{_AND}){{0,40}}{_ONE})(?=[\s.,;)]|$)",
    ":",
)
"""A list in a sentence, behind what it is of."""
_REQUIRED: Final = re.compile(
    rf"\b(?:requires?|needs?) (?:(?:the|both|all|either) ){{0,2}}({_ONE}(?:{_AND}{_ONE}){{0,20}}) permissions?\b",
    re.IGNORECASE,
)
"""The permissions that a sentence says are needed."""
_OF_PARTS: Final = re.compile(r"[^\W_][_.:]\w")
_MARK: Final = re.compile("[、，]")
_JOINED_BY_MARKS: Final = re.compile(
    r"(?<![A-Za-z0-9_.:/-])([a-z][a-z0-9_.:-]{0,80}(?:[、，]\s?[a-z][a-z0-9_.:-]{0,80}){1,40})"
)
"""A list in a sentence of a language that writes no spaces."""
_PLAIN: Final = r"[A-Za-z](?>(?:[\w:/-]|\.(?=\w))*)"
_ALLOWED: Final = re.compile(
    r"(?:允许|支持|可选值?|取值|包括)(?:为|是|有)?[\s:：]{0,2}"
    r"([a-z][a-z0-9_.:-]*+(?:[ ,/|]{1,2}[a-z][a-z0-9_.:-]*+){1,40})(?=[^\x00-\x7f]|\s*$)"
)
"""What a row says that it can be, in Chinese."""
_NEEDS_IT: Final = re.compile(
    r"(?<![a-z])scope\s?(?:值|参数)?\s?(?:必须|需要|需|应该|应|要)?\s?(?:为|是|填写|填)\s?[:：]?\s?[`\"'“]?"
    r"([a-z][a-z0-9]{1,30}(?:[_.:][a-z0-9]{1,30}){1,4})(?![\w(])",
    re.ASCII,
)
"""What a sentence in Chinese says that the parameter has to be."""
_FOR_EXAMPLE: Final = re.compile(
    r"(?:\b(?:examples?|e\. ?g\.|for instance|such as|z\. ?B\.|Beispiel|exemple|ejemplo|exemplo|"
    r"например)|例|예)"
    rf"[:：,]?\s{{1,3}}[`\"']?({_PLAIN}(?:(?:,\s?|\s){_PLAIN}){{1,40}})[`\"']?(?=\s?\.(?:\s|$)|[);]|\s*$)",
    re.IGNORECASE,
)
"""What the row of the parameter gives as an example."""
_LAST_OF_ALL: Final = frozenset({"and", "or", "und", "oder", "et", "ou", "y", "o", "e", "и", "или"})
_BESIDE_OTHERS: Final = frozenset({*ALSO_SCOPES, "refresh_token"})
_FEW: Final = 3
"""What stands before the last name of an example, and what may be a name of it where there are more than a few."""
_POSSIBLE: Final = re.compile(
    r"\b(?:possible|available|allowed|valid|supported) (?:permissions?|scopes?|values?) (?:are|include)[:：]?\s"
    r"([^.\n]{2,400})",
    re.IGNORECASE,
)
"""What a row says that it can be, in words that begin as they like, with what is said of each in parentheses."""
_JSON: Final = re.compile(r"\[(?:[\"'][\w.:/-]{1,120}[\"'](?:, ?)?){1,60}\]")
_SCOPE_NAMED: Final = re.compile(r"\bthe scope [`\"']?([a-z][a-z0-9_.:/-]{1,60}[a-z0-9])(?![\w-])")
"""What a sentence names right behind what it is; most words there go on with the sentence."""
_ADDED: Final = re.compile(
    r"\b(?:[Aa]dd|[Ii]nclude|[Rr]equest|[Ss]pecify|[Ss]et) the "
    r"[`\"']?([a-z][a-z0-9]{0,40}(?:[-_.:/][a-z0-9]{1,40}){1,6})[`\"']? scope\b"
    r"(?! (?:string|list|value|parameter|name))"
)
"""What the row says that is to be added."""
_VERB: Final = re.compile(r"(?!read_?only)[a-z]+(?:ed|ing|ly)|see|some|any|other|more|then|sent|both|all|which|that")
"""What a sentence goes on with, and no scope."""
_OBJECT: Final = re.compile(r"\s(?:an?|the|your|its|their|this|that|these|new|no|any|every|all)\b", re.IGNORECASE)
"""What follows a verb: then what was listed is what to do, and no scope ("re-authorize and generate a new token")."""
PARTS: Final = re.compile(r"(?:[\s,;]|\|(?!/))+")
_TOGETHER: Final = re.compile(r"\s?[/,|&+]\s|\s(?:and|or|und|et|y|e|и)\s")
"""What stands between the names of one entry of a list."""
_LABEL: Final = re.compile(r"\W{0,4}(?:\w{1,20} ){0,2}scopes?\W{0,3}[:：]\s{0,3}", re.IGNORECASE)
_COUNTED: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|\d{1,2}|these|following) (?:[\w.]{1,20} ){0,4}scopes\b[^.:\n]{0,60}[:：]\s",
    re.IGNORECASE,
)
"""The same within a sentence."""
_BEGIN: Final = r"\s*+(?:[-*•+–]|\d{1,2}[.)])\s++"
_SEVERAL: Final = re.compile(
    rf"{_BEGIN}([a-z][\w.:/*-]{{1,80}}?(?:(?:,? (?:and|or) |, | / )[a-z][\w.:/*-]{{1,80}}?){{1,6}})"
    r"(?:\s?[:：]|\s[-–—(]|\s*+$)"
)
_TITLED: Final = re.compile(rf"{_BEGIN}[A-Z][^()\n]{{1,60}}\(([A-Za-z][\w.:/*-]{{1,80}})\)")
_TITLES: Final = re.compile(
    r"\s*+(?:[-*•+–]|\d{1,2}[.)])\s++[`\"']?[A-Z][^()\n]{1,80}"
    r"\(([A-Za-z][\w.:/*-]{1,80}(?:, [A-Za-z][\w.:/*-]{1,80}){0,6})\)[`\"']?\s*+"
)
"""An entry that begins with several names, and one with what the name in parentheses is for; one that ends with those
that its title is for."""
_BETWEEN_SEVERAL: Final = re.compile(r",? (?:and|or) |, | / ")
_PARENTHESES: Final = re.compile(r"\s?\([^()]{0,1000}\)?")
_END_OF_LIST: Final = re.compile(r"\.(?=\s|$)")
_NAME: Final = re.compile(r"[A-Za-z][\w.:/*-]{1,80}")
"""What a list is headed with, what is said of each name in it, and where it ends."""
_ENDS: Final = re.compile(r"(?<=[.!?])\s")
_DEFINES: Final = re.compile(r"\s[-–—]\s")
"""What stands between them and what they are for."""


def sentences(text: str) -> list[str]:
    """The sentences of a line."""
    return _ENDS.split(text)


def together(text: str) -> list[str]:
    """The names of an entry of a list that has several, and nothing besides: each is built as those of programs are."""
    words = _TOGETHER.split(_DEFINES.split(text.strip("-*•+ `"), maxsplit=1)[0])
    names = [word.strip("`\"' ") for word in words]
    return names if len(names) > 1 and all(BUILT.fullmatch(name) or name in KNOWN for name in names) else []


def titled(text: str) -> list[str]:
    """The names in parentheses that an entry of a list ends with, behind the title that people read."""
    found = _TITLES.fullmatch(text)
    return found[1].split(", ") if found else []


def in_entry(text: str) -> list[str]:
    """The names that an entry of a list begins with, or the one in parentheses behind its title."""
    several, titled = _SEVERAL.match(text), _TITLED.match(text)
    return _BETWEEN_SEVERAL.split(several[1]) if several else [titled[1]] if titled else []


def labelled(text: str) -> list[str]:
    """The names that a line lists behind what they are, with what each is for in parentheses, and nothing between."""
    label = _LABEL.match(text) or _COUNTED.search(text)
    if label is None or "(" not in text:
        return []
    listed = _END_OF_LIST.split(_PARENTHESES.sub("", text[label.end() :]), maxsplit=1)[0]
    names = [name.strip("`\"' ") for name in _BETWEEN.split(listed) if name.strip()]
    return names if len(names) > 1 and all(map(_NAME.fullmatch, names)) else []


def by_marks(text: str) -> Iterator[str]:
    """What a sentence lists that puts other marks than commas between words, or says in such a language."""
    yield from _NEEDS_IT.findall(text)
    for listed in _JOINED_BY_MARKS.findall(text):
        words = [word.strip() for word in _MARK.split(listed)]
        if not any(word in NO_SCOPES for word in words) and any(
            word in USUAL or BUILT.fullmatch(word) for word in words
        ):
            yield from words


def in_row(text: str) -> Iterator[str]:
    """What a line about the parameter gives as an example, or lists."""
    for listed in _JOINED_BY_MARKS.findall(text):
        yield from (word.strip() for word in _MARK.split(listed))
    if listed := _JSON.search(text):
        yield from re.findall(r"[\"']([^\"']+)[\"']", listed[0])
    yield from one_of(text)
    yield from (word for word in _SCOPE_NAMED.findall(text) if word in KNOWN)
    yield from _ADDED.findall(text)
    for listed in _ALLOWED.findall(text):
        yield from re.split(r"[ ,/|]+", listed)
    for listed in _POSSIBLE.findall(text):
        those = [name.strip("`\"' ") for name in _BETWEEN.split(_PARENTHESES.sub("", listed)) if name.strip()]
        yield from those if len(those) > 1 and all(map(_NAME.fullmatch, those)) else ()
    parts = COMMA.search(text) or SPACE.search(text)
    for example in _FOR_EXAMPLE.findall(text):
        words = [word for word in PARTS.split(example) if word not in _LAST_OF_ALL]
        built = any(BUILT.fullmatch(word) or "_" in word or word in KNOWN for word in words)
        aside = _BESIDE_OTHERS if built and len(words) > _FEW else frozenset[str]()
        if (built or parts) and not any(word.lower() in NO_SCOPES - aside for word in words):
            yield from words


def required(text: str) -> Iterator[str]:
    """The permissions that a sentence says something needs."""
    for listed in _REQUIRED.findall(text):
        words = (word.strip("`\"'“‘”’[].,") for word in _BETWEEN.split(listed))
        yield from (word for word in words if _OF_PARTS.search(word))


def _of_one_kind(words: list[str]) -> list[str]:
    """The words of a list up to the first that has no quotation marks, where those before it have: the sentence goes
    on with that."""
    marked = list(itertools.takewhile(_MARKED.match, words))
    return marked if len(marked) > 1 else words


def one_of(text: str) -> Iterator[str]:
    """What a sentence says that a scope can be."""
    for listed in (*_ONE_OF.finditer(text), *_LISTED_WITH_COLON.finditer(text)):
        if goes_on_behind(text, listed.start(1)) or (
            listed[0].startswith("includ") and _OF_DATA.search(text[: listed.start()])
        ):
            continue
        words = [word.strip("`\"'“”‘’[].,") for word in _of_one_kind(_BETWEEN.split(listed[1]))]
        if words[0] in ("scopes", "permissions"):
            words = words[1:]  # "a list of scopes, …"
        built = any(BUILT.fullmatch(word) or "_" in word or word in KNOWN for word in words)
        if not (BUILT.fullmatch(words[-1]) or "_" in words[-1]) and _OBJECT.match(text, listed.end(1)):
            continue
        if _VERB.fullmatch(words[-1]) and built:
            words.pop()  # "…, or some combination"
        if (built or len(words) > 2) and not any(
            _VERB.fullmatch(word) or (word in NO_SCOPES and not (built and word in ALSO_SCOPES)) for word in words
        ):
            yield from words
