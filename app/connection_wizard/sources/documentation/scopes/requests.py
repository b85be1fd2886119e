"""Scopes as they are sent: in requests and programs, and in lists besides that have a name of their own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.scopes.lists import MOST
from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.words import (
    ALSO_SCOPES,
    BUILT,
    KNOWN,
    NO_SCOPES,
    OF_ITSELF,
    is_scope,
)
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page, once
from connection_wizard.sources.samples import are_lettered, is_sample

_HOLE: Final = re.compile(r"<[^<>]*>|\{[^{}]*\}|(?<![a-z])\[[^\[\]]*\]|\[(?![a-z_]{2,30}\])[^\[\]]*\]")
"""What is to fill in; small letters in brackets behind a name are a part of it."""
GLUED_PARAMETER: Final = re.compile(
    r"\W{0,4}scopes?(?:Yes|No|Required|Optional|[Ss]tring){1,3}"
    r"((?:[a-z][a-z0-9_.:/-]*+ ){0,60}[a-z][a-z0-9_.:/-]*+)(?=[A-Z]|$)"
)
"""The row of the parameter that lost what stood between its cells, and what its values are."""
_GLUED_LABEL: Final = re.compile(
    r"\W{0,4}(?:[A-Z][a-z]{1,14} )?[Ss]copes?"
    r"([a-z][a-z0-9_-]*+[.:][\w.:/-]++(?>(?:,\s?[a-z][a-z0-9_-]*+(?:[.:][\w.:/-]++)?)*))"
)
"""A row that lost what stood between its label and the list behind it."""
_SAYS_WHAT: Final = re.compile(
    r"\W{0,12}scopes?\W{1,6}(?:an? |the )?(?:space|comma)[- ](?:separated|delimited) (?:list|string|scopes)\b",
    re.IGNORECASE,
)
"""What a sample lists of the parameter: what it is, and none of its values."""
_SCOPE_LIST: Final = re.compile(
    r"^\W*(?:\d{1,2}[.)] )?(?:\w+ ){0,2}scopes?(?:' values?)?(:|\s[-–—])\s+"
    r"([\w.:/*-]++(?:(?:,\s*+|\s(?:and|or|et|und|y|与|和)\s)[\w.:/*-]++)*)(?:\.|\s\(\w+\))?$",
    re.IGNORECASE,
)
_BY_SPACES: Final = re.compile(
    r"^\W*(?:\w+ ){0,2}scopes?\s{0,3}[:：]\s+([A-Za-z][\w.:/*-]*+(?>(?:\s[A-Za-z][\w.:/*-]*+)+))$", re.IGNORECASE
)
"""A list with nothing but spaces in it."""
_SENT: Final = Keyed(
    r"(?:^|[?&\s\"'{,(`])(?:[a-z0-9]{2,20}_)?scopes?(?:\[\d?\]|%5B\d?%5D)?"
    r"=([^&\s\"'`<>#)]*+(?:(?>(?: [a-z][\w.:/*-]*+)+)(?=&|[\"'`])|"
    r"(?>(?: [a-z][a-z0-9]*+(?>(?:[.:_][\w*-]++)+))+)$)?)",
    "=",
)
_SENT_ALONE: Final = re.compile(
    r"\s*+[?&]?(?:[a-z0-9]{2,20}_)?scopes?=([a-z][\w.:/*-]*+(?>(?: [a-z][\w.:/*-]*+)+))$", re.IGNORECASE
)
"""A line of code that is nothing but the parameter."""
_WHOLE: Final = re.compile(r"(?:bot_)?scopes?=([^&]+)", re.IGNORECASE)
"""What is marked as code, and is nothing but the parameter."""
_QUOTED: Final = Keyed(r"\bscopes? [\"“`]([a-z][\w.:/*-]*+(?>(?:[ ,][a-z][\w.:/*-]*+)*))[\"”`]", '"|“|`')
_INCLUDED: Final = Keyed(
    r"\bscopes?,? (?:including|such as|like)[: ]{1,2}[\"“`'‘]"
    r"([a-z][\w.:/*-]*+(?>(?:[ ,][a-z][\w.:/*-]*+){1,40}))[\"”`'’]",
    "including|such as|like",
)
_BEGINS_WITH: Final = re.compile(
    r"\W{0,4}(?:The )?[Ss]copes ([a-z][\w.:-]*+(?>(?:,? and |, )[a-z][\w.:-]*+){1,40}) are "
    r"(?:(?:always|also|automatically|all|both) )?"
    r"(?:included|required|needed|necessary|mandatory|requested|added|sent)\b"
)
"""Those that a sentence says to be among them, and those that one begins with."""
_MUST_BE: Final = re.compile(
    r"^\W{0,12}scopes?\b.{0,120}?\b(?:must be|should be|set (?:it )?to|say|always|is|use) "
    r"[\"“`']([a-z][\w.:/*-]*+(?>(?:[ ,][a-z][\w.:/*-]*+)*))[\"”`']",
    re.IGNORECASE,
)
"""What the row of the parameter says that it is."""
_SECOND: Final = Keyed(
    r"(?:^|[?&\s\"'{,(`])(user_scope|optional_scope)[\"'`]?(?:=|\s{0,3}(?:=>|[:=])\s{0,3}[\"'`])([^&\s\"'`<>#)]*+"
    r"(?:(?>(?: [a-z][\w.:/*-]*+)+)(?=&|[\"'`]))?)",
    "user_scope|optional_scope",
)
"""A list of scopes besides, under a name of its own: for the person (Slack), or what may be left out (HubSpot)."""
_SECOND_ROW: Final = re.compile(r"\W*(user_scope|optional_scope)\b.{0,40}", re.IGNORECASE)
_OF_THE_PERSON: Final = re.compile(r"\W*(?:the )?user(?:'s)?(?: token)? (?:scopes|permissions)\W*", re.IGNORECASE)
_ONE_OF_A_LIST: Final = re.compile(r"\W{0,8}([a-z][\w.-]*+(?::[\w.:-]++)?)[`\"']?(?=\s{1,4}[-–—:(]|\s*$)")
"""The heading of a list that is the person's own, and one of such a list."""
_CODED: Final = Keyed(r"[\"'`]?\bscopes?[\"'`]?\s*(?:=>|[:=,])\s*[\"'`]([^\"'`]+)[\"'`]", "\"|'|`")
_LISTED: Final = Keyed(
    r"[\"'`]?\b(?:\w{0,20}(?:default|allowed|required|requested|available|oauth|set|with|add)_?)?scopes?[\"'`]?\s*(?:=>|[:=,(])\s*"
    r"(?:(?:implode|join)\([\"'][, ]{1,3}[\"'],\s?|<\w{1,20}>|vec!)?"
    r"(?:\[([^\]]{1,2000})\]?|"
    r"(?:new )?(?:array|(?:list|set|array)Of|\[\]string|\w{0,20}\[\] ?|[A-Z]\w{1,20}\.\w{1,20})"
    r"[{(]([^{}()\n]{1,2000}))",
    "[|{|(",
)
_WORDS_OF_RUBY: Final = Keyed(r"\b(?:\w{1,20}_)?scopes?[ :=]{1,4}%[wi][\[({]([^\])}]{1,2000})", "%w|%i")
_SYMBOLS: Final = Keyed(r"\bscopes?(?::|\s?=>|\s?=)\s?\[\s?((?::[a-z]\w{1,60}(?:,\s?)?){1,30})\s?\]", "scope")
_PLAIN_IN_YAML: Final = re.compile(
    r"\s*+(?:- )?(?:[\w-]{1,40}[_.-])?scopes?:\s{1,3}\[?"
    r"([a-z][\w.:/*-]{1,120}(?:[, ]{1,2}[a-z][\w.:/*-]{1,120}){1,60})\]?\s*",
    re.IGNORECASE,
)
_ENCODED: Final = Keyed(r"scopes?=[\"'`]?[^\s\"'`&]{0,3}\{?\w{0,30}\([\"']([^\"'`\n]{1,1000})[\"']\)", "(", cased=True)
"""What a program puts into an address, and words in Ruby and YAML that need no quotation marks."""
_IN_QUOTES: Final = re.compile(r"[\"'`]([^\"'`]+)[\"'`]")
_TO_SELECT: Final = re.compile(
    r"\b(?:select|choose|enable|check|tick|request|add|grant)\b[^.()\n]{0,30}\bscopes\b[^.()\n]{0,60}"
    r"\(([A-Za-z][\w.:/*-]{1,80}(?:, [A-Za-z][\w.:/*-]{1,80}){1,40})\)",
    re.IGNORECASE,
)
_IN_HUMPS: Final = re.compile(r"[a-z]{2,30}(?:[A-Z][a-z]{1,30})+")
"""The scopes of an app that is set up, in brackets behind the word, of which one is built as names are."""
_TOLD: Final = Keyed(
    r"(?:\bscopes?\.(?:add|append|push)|(?:\.|->|::)(?:with|set|add|default|request)?_?scopes?)\(\s*+(?:[\w:]{1,40}\()?"
    r"((?:[\"'`][^\"'`\n]{1,300}[\"'`][,\s]{0,4}){1,40})",
    "scope",
)
"""What a library is told by calls, often one for each scope."""
_SET: Final = re.compile(
    r"\s*+(?:[\w-]{1,60}\.){2,12}scopes?\s?[=:]\s?([A-Za-z][\w.:/*-]*+(?:,\s?[A-Za-z][\w.:/*-]*+){0,40})\s*"
)
"""A line of a file of settings, whose names have points between their parts."""
_BEGINS_A_YAML_LIST: Final = re.compile(r"\s*+(?:- )?[\"']?(?:[\w-]{1,40}[_.-])?scopes?[\"']?:\s*+", re.IGNORECASE)
_ENTRY_OF_A_YAML_LIST: Final = re.compile(r"\s{0,80}+- {1,80}+[\"']?([A-Za-z][\w.:/*-]{1,120})[\"']?\s*+(?:#.*)?")
_GRANTS: Final = re.compile(r"[\"']scopes?[\"']\s*:\s*[\"']([^\"']{1,2000})[\"']")
_OFFERED: Final = re.compile(r"\"scopes_supported\"\s*:\s*\[")
_IN_A_QUERY: Final = re.compile(r"[?&]scopes?=")
_GOES_ON: Final = re.compile(r"\s*+[?&]\w")
_ADDRESS: Final = re.compile(r"https?://[^\s\"'`<>]++")
_ADDRESS_ASKED: Final = re.compile(r"\b(?:GET|POST|PUT|PATCH)\s+https?://")
_IN_JSON: Final = re.compile(r"\s*+\"scopes?\"\s*:")
_ASKS_FOR_A_CODE: Final = re.compile(
    r"\b(?:client_?id|response_?type|redirect_?uri|grant_?type)\b|access_token", re.IGNORECASE
)
_COMES_BACK: Final = re.compile(r"#access_token=")
"""The address at which a token comes back, without a code."""
_LONGEST_REQUEST: Final = 12
"""A call, what it sends, and what is sent on the way to a token."""


def lists_of_yaml(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The lists of settings in YAML that have a line for each scope."""
    lines = page.lines
    for begin, line in enumerate(lines):
        if line.kind != "code" or "scope" not in line.text.lower():
            continue
        if not _BEGINS_A_YAML_LIST.fullmatch(line.text):
            continue
        below = [one.text for one in lines[begin + 1 : begin + MOST] if one.block == line.block]
        entries = itertools.takewhile(bool, map(_ENTRY_OF_A_YAML_LIST.fullmatch, below))
        yield from ((begin + 1 + behind, entry[1], True) for behind, entry in enumerate(entries) if entry)


def granted(page: Page) -> Iterator[list[str]]:
    """What samples of answers say that was granted, but those to other ways to a token."""
    others = examples_of_other_grants(page)
    given = {line.block for line in page.lines if line.kind == "code" and signs.TOKEN_GIVEN.search(line.text)} - others
    for line in page.lines:
        said = _GRANTS.search(line.text) if line.kind == "code" and line.block in given else None
        if said is not None and not is_sample(said[1]):
            yield PARTS.split(said[1])


def sent_in(text: str) -> list[str]:
    """What the requests of a line send as scopes, with spaces between them where those are not written as an address
    has to have them."""
    return _SENT.findall(text)


def of_metadata(page: Page) -> Iterator[tuple[int, str]]:
    """What the sample of a server's metadata (RFC 8414) says that it offers, in one line or several."""
    lines = page.lines
    for begin, line in enumerate(lines):
        offered = _OFFERED.search(line.text) if line.kind == "code" else None
        if offered is None:
            continue
        texts = [
            line.text[offered.end() :],
            *(one.text for one in lines[begin + 1 : begin + MOST] if one.block == line.block),
        ]
        ends = next((place for place, text in enumerate(texts) if "]" in text), len(texts))
        for place, text in enumerate(texts[: ends + 1]):
            yield from ((begin + place, word) for word in re.findall(r"\"([^\"\s]{1,120})\"", text.partition("]")[0]))


@once
def examples_of_other_grants(page: Page) -> frozenset[int]:
    """The blocks of code that ask for a token in another way alone: what is asked for there is for no person."""
    code = [line for line in page.lines if line.kind == "code"]
    of_codes = {line.block for line in code if signs.CODE_TYPE.search(line.text)}
    return frozenset(line.block for line in code if signs.OTHER_TYPES.search(line.text)) - of_codes


@once
def of_other_calls(page: Page) -> frozenset[int]:
    """Lines whose parameter of that name is sent with a call, and not on the way to a token."""
    lines = page.lines
    found = set()
    for at, line in enumerate(lines):
        in_json = line.kind == "code" and _IN_JSON.match(line.text) is not None
        if not (in_json or _IN_A_QUERY.search(line.text)):
            continue
        head = at
        while head and at - head < _LONGEST_REQUEST and (in_json or _GOES_ON.match(lines[head].text)):
            if in_json and (lines[head].block != line.block or _ADDRESS_ASKED.search(lines[head].text)):
                break
            head -= 1
        if lines[head].block != line.block or (in_json and not _ADDRESS_ASKED.search(lines[head].text)):
            continue
        if _COMES_BACK.search(lines[head].text):
            found.add(at)
            continue
        sent = "".join(one.text for one in lines[head : at + _LONGEST_REQUEST] if one.block == line.block)
        if not _ASKS_FOR_A_CODE.search(sent) and _is_a_call(lines[head].text):
            found.add(at)
    return frozenset(found)


def _is_a_call(text: str) -> bool:
    """Whether the address of a line is of neither step."""
    address = _ADDRESS.search(text)
    url = address[0] if address else ""
    path = path_of(url).partition("?")[0]
    of_a_step = (signs.AUTHORIZE, signs.TOKEN, signs.MAYBE)
    return bool(path) and not signs.NEAR.search(url) and not any(sign.search(path) for sign in of_a_step)


def second_scopes(page: Page) -> dict[str, list[Said]]:
    """The scopes that a page asks for in a list of its own beside the scopes, by the name of that list."""
    found: dict[str, dict[str, Said]] = {}
    for at, scope in lists_of_the_person(page).items():
        found.setdefault("user_scope", {}).setdefault(scope, Said(scope, at))
    for at in page.having(*_SECOND.keys):
        line = page.lines[at]
        named = [(sent[1].lower(), without_holes(unquote_plus(sent[2]))) for sent in _SECOND.finditer(line.text)]
        if name := _second_of(line):
            named += [(name, span) for span in line.spans if BUILT.fullmatch(span) and span != name]
        for name, value in named:
            for part in PARTS.split(value) if not is_sample(value) else ():
                if is_scope(part, certain=True):
                    found.setdefault(name, {}).setdefault(part, Said(part, at))
    return {name: list(those.values())[:MOST] for name, those in found.items()}


@once
def lists_of_the_person(page: Page) -> dict[int, str]:
    """The scopes of a list that is headed as the person's own, by line, where a page knows such a list at all."""
    if not page.having("user_scope"):
        return {}
    found: dict[int, str] = {}
    listing = False
    for at, line in enumerate(page.lines):
        item = _ONE_OF_A_LIST.match(line.text) if line.kind in ("text", "code") else None
        if _OF_THE_PERSON.fullmatch(line.text):
            listing = True
        elif listing and item is not None and is_scope(item[1], certain=True):
            found[at] = item[1]
        elif line.text.strip():
            listing = False
    return found


def _second_of(line: Line) -> str:
    """The list besides of whose parameter a row of a table is; empty where it is of none."""
    named = _SECOND_ROW.fullmatch(line.cells[0]) if line.cells else None
    return named[1].lower() if named else ""


_NOTED: Final = re.compile(
    r"(\W{0,6}scopes?\W{0,3}[:=]\s{0,4})(\S.{0,2000}?)\s{1,4}\((space|blank|comma|plus|pipe|semicolon)\b[^()]{0,40}\)\s*",
    re.IGNORECASE,
)
"""A list in one line, with a note on what parts it."""


def of_the_first(line: Line) -> Line:
    """A line without what it says of a list besides."""
    if _second_of(line):
        return Line("", block=line.block)
    if (noted := _NOTED.fullmatch(line.text)) and line.kind != "cells":
        between = ", " if noted[3].lower() in ("space", "blank") else " "
        line = replace(line, text=noted[1] + between.join(noted[2].split()))
    if not _SECOND.search(line.text):
        return line
    left = partial(_SECOND.sub, " ")
    return replace(line, text=left(line.text), spans=tuple(map(left, line.spans)))


def in_request(at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    """What a line sends: its number, a word, and whether that stands in the place of a scope."""
    text = line.text
    if not any("scope" in one.lower() for one in (text, *line.spans)):
        return  # every expression below has the word, and few lines have: most of a page costs nothing more
    if line.kind == "code" and _SAYS_WHAT.match(text):
        return
    marked = [found for span in line.spans if (found := _WHOLE.fullmatch(span))]
    if line.kind == "code" and (alone := _SENT_ALONE.match(text)):
        marked = [alone]
    for found in (*(marked or _SENT.finditer(text)), *_CODED.finditer(text)):
        value = without_holes(unquote_plus(found[1]))
        parts = [part for part in PARTS.split(value) if part]
        if (
            is_sample(value)
            or are_lettered(parts)
            or (
                len(parts) > 1
                and not any(BUILT.fullmatch(p) or p in KNOWN for p in parts)
                and any(p.lower() in NO_SCOPES and p.lower() not in ALSO_SCOPES and p != OF_ITSELF for p in parts)
            )
        ):
            continue
        for part in parts:
            yield at, part, True
    if listed := _SCOPE_LIST.match(text):
        words = re.split(r",\s*|\s\w+\s", listed[2])
        for part in words:
            yield at, part, len(words) > 1 or (part.islower() and (listed[1] == ":" or "/" in part))
    for found in (*_QUOTED.finditer(text), *_MUST_BE.finditer(text)):
        for part in PARTS.split(found[1]):
            yield at, part, True
    for found in (*_INCLUDED.finditer(text), *([first] if (first := _BEGINS_WITH.match(text)) else ())):
        words = re.split(r",? and |[, ]+", found[1])
        if any(BUILT.fullmatch(word) or word in KNOWN for word in words):
            yield from ((at, word, True) for word in words)
    if spaced := _BY_SPACES.match(text) or GLUED_PARAMETER.match(text):
        words = spaced[1].split()
        built = all(BUILT.fullmatch(word) or word in KNOWN for word in words)
        yield from ((at, word, True) for word in words if built)
    if glued := _GLUED_LABEL.fullmatch(text):
        yield from ((at, word, True) for word in PARTS.split(glued[1]))
    for found in _LISTED.finditer(text):
        for part in _IN_QUOTES.findall(found[1] or found[2]):
            yield at, part, True
    if line.kind == "code" and (setting := _SET.fullmatch(text)):
        for part in PARTS.split(setting[1]) if not is_sample(setting[1]) else ():
            yield at, part, True
    if select := _TO_SELECT.search(text):
        words = select[1].split(", ")
        if any(BUILT.fullmatch(word) or _IN_HUMPS.fullmatch(word) for word in words):
            yield from ((at, word, True) for word in words)
    code = line.kind == "code"
    for written in (_WORDS_OF_RUBY.search(text), _PLAIN_IN_YAML.fullmatch(text), _ENCODED.search(text)) if code else ():
        words = PARTS.split(written[1]) if written else []
        if any(map(BUILT.fullmatch, words)) or (written and ("%w" in written[0] or "[" in written[0])):
            yield from ((at, word, True) for word in words)
    for found in _SYMBOLS.finditer(text) if code else ():
        yield from ((at, word.strip(": "), True) for word in found[1].split(",") if word.strip(": "))
    for found in _TOLD.finditer(text) if line.kind == "code" else ():
        for told in _IN_QUOTES.findall(found[1]):
            for part in PARTS.split(told) if not is_sample(told) else ():
                yield at, part, True


def without_holes(text: str) -> str:
    """What is written out of a text in which some is to fill in."""
    return _HOLE.sub("", text)
