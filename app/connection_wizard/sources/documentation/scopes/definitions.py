"""Scopes that lines define one by one, or the lists of a chapter on them, an example of them below what it is of, and
those of an object: an app's manifest, or names with what each allows."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD
from connection_wizard.sources.documentation.scopes.words import BUILT, NO_SCOPES
from connection_wizard.sources.page.lines import Page

_DEFINED: Final = re.compile(
    r"\s*+(?:[-*•]\s++)?[\"'`]?([a-z][a-z0-9_.-]{0,40}?(?::[a-z][a-z0-9_.-]{0,40}?){0,3})[\"'`]?:\s{0,3}"
    r"(?=[a-z]{1,20} \S)"
)
"""A name and what it allows, with a colon between them that may be glued to both (``read_all:read private routes``)."""
_PARTED: Final = re.compile(r"[a-z]:[a-z]")
_LEAST: Final = 3
_ABOVE: Final = 6
_EXAMPLE: Final = re.compile(
    r"\W{0,4}(?:Examples?|Ex|e\. ?g\.|For example)\s?[:：]\s{0,3}[`\"']?(\S.{2,300}?)[`\"']?\s*"
)
_VALUES: Final = re.compile(
    r"\W{0,4}(?:(?:possible|allowed|available|valid|supported|accepted) )?values?\s?[:：]\s{0,3}"
    r"([`\"']?[a-z][\w.:/-]{1,80}[`\"']?(?:(?:,\s?|\s?\|\s?)[`\"']?[a-z][\w.:/-]{1,80}[`\"']?){1,60})[.;]?\s*",
    re.IGNORECASE,
)
"""All that a parameter can be, below its name."""
_GIVES: Final = re.compile(r"\W{0,4}Examples?(?: values?)?\s?[:：]?\W{1,3}", re.IGNORECASE)
"""What stands before an example that is code, with no colon."""
_PARAMETER: Final = re.compile(r"\s*+(?:\.\. [\w:-]{1,40}:: )?[`*]{0,2}(\w{2,40})[`*]{0,2}:?\s*+")
"""The name of a parameter on a line of its own, as reStructuredText has it, too."""
_UNNAMED: Final = frozenset({"string", "array", "required", "optional", "query", "text", "list", "enum"})
_FAR: Final = 8
_BEGINS: Final = re.compile(r"[\"']?\bscopes[\"']?\s{0,3}:\s{0,3}\{\s*$", re.IGNORECASE)
_KIND: Final = re.compile(r"\s*+[\"']?(\w{1,40})[\"']?\s*+:\s*+\[\s*+")
_ENTRY: Final = re.compile(r"\s*+[\"']([A-Za-z][\w.:/*-]{1,120})[\"'],?\s*+")
_NAMED: Final = re.compile(
    r"[\"']([A-Za-z][\w.:/*-]{1,120})[\"']\s{0,3}:\s{0,3}([\"'])(?:[A-Z]|[^\"']{1,40} )[^\"']{0,300}\2"
)
"""A name of an object, and what it allows in words."""
_NAMES: Final = re.compile(r"[\"']scopes[\"']\s{0,3}:\s{0,3}\{([^{}]{1,4000})\}", re.IGNORECASE)
_CHAPTER: Final = re.compile(r"\W*(?:list of )?(?:[\w.]{1,20} ){0,2}scopes(?: list)?\W*", re.IGNORECASE)
_OF_OTHERS: Final = re.compile(
    r"\b(?:errors?|parameters?|fields?|propert(?:y|ies)|attributes?|claims?|respon[ds]\w+|answers?|headers?|endpoints?|"
    r"methods?|events?|topics?|steps?|requests?)\b",
    re.IGNORECASE,
)
"""A chapter on scopes, and what may have a heading of its own in it."""
_NAME: Final = re.compile(r"[a-z][\w.:/-]{1,120}")
_IN_A_LIST: Final = re.compile(
    r"\s*+[-*•+–]\s++[\"'`]?([A-Za-z][\w.:/*-]{1,120}?)[\"'`]?(?:\s++[-–—(|=]|\s?:(?:\s|$)|\s++[A-Z]|\s*+$)"
)
_STANDS_ALONE: Final = re.compile(
    r"\s*+(?:[-*•+–]\s++)?[\"'`]?(/?[a-z][\w.:/*-]{1,120}|[A-Z]\w*+[.:/][\w.:/*-]{1,120})[\"'`]?"
    r"(?: \([^()\n]{1,80}\))?:?\s*+"
)
_SAID_OF_IT: Final = re.compile(r"\W{0,4}This scope (?!of\b)[a-z]")
"""A name alone on a line, with a note behind it and no title of one word, and how the words on it begin below."""
_NEAR: Final = 40
_MOST: Final = 200
"""Scopes of an app's manifest: lists of one kind each in an object, and a line for each scope."""


def defined(page: Page) -> Iterator[tuple[int, str, bool]]:
    """All of these: the line, a word, and whether that stands in the place of a scope."""
    yield from _in_lines(page)
    yield from _in_an_example(page)
    yield from _before_a_break(page)
    yield from _of_a_manifest(page)
    yield from _in_a_chapter(page)
    yield from _below_entries(page)
    yield from _above_its_words(page)


def _below_entries(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The names on a page of scopes that stand alone, marked as code, each below the words on what it allows."""
    first = next((line.text for line in page.lines if line.kind == "heading"), "")
    if not _CHAPTER.fullmatch(first):
        return
    found = [
        (at, line.spans[0], True)
        for at, (above, line) in enumerate(itertools.pairwise(page.lines), start=1)
        if len(line.spans) == 1
        and line.text.strip("` ") == line.spans[0]
        and _NAME.fullmatch(line.spans[0])
        and above.kind == "text"
        and len(above.text.split()) > _LEAST
    ]
    if len(found) >= _LEAST:
        yield from found


def _above_its_words(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The names that stand alone, each above a line that goes on with what *this scope* is for."""
    said = [(at, line) for at, line in enumerate(page.lines) if line.text.strip()]
    for (at, line), (_, below) in itertools.pairwise(said):
        named = _STANDS_ALONE.fullmatch(line.text) if line.kind in ("text", "heading") else None
        if named and below.kind == "text" and _SAID_OF_IT.match(below.text):
            yield at, named[1], True


def _in_lines(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The names of several lines that each say what a name allows, below a line about scopes."""
    said = [
        (at, line.text) for at, line in enumerate(page.lines) if line.text.strip() and line.kind in ("text", "code")
    ]
    spoken = -_ABOVE - 1
    for defines, those in itertools.groupby(said, key=lambda one: _DEFINED.match(one[1]) is not None):
        rows = list(those)
        if not defines:
            spoken = next((at for at, text in reversed(rows[-_ABOVE:]) if SCOPE_WORD.search(text)), spoken)
            continue
        names = [(at, found[1]) for at, text in rows if (found := _DEFINED.match(text))]
        those_of_calls = any(name in NO_SCOPES for _, name in names)
        parted = any(_PARTED.search(name) for _, name in names)
        if parted and len(names) >= _LEAST and not those_of_calls and rows[0][0] - spoken <= _ABOVE:
            yield from ((at, name, True) for at, name in names)


def _in_an_example(page: Page) -> Iterator[tuple[int, str, bool]]:
    """What a line gives as an example of what the line above it is about: scopes."""
    lines = page.lines
    for at, line in enumerate(lines[1:], start=1):
        found = _EXAMPLE.fullmatch(line.text) if line.kind != "cells" else None
        above = next((one.text for one in reversed(lines[max(0, at - 2) : at]) if one.text.strip()), "")
        if found and SCOPE_WORD.search(above):
            words = PARTS.split(found[1])
        elif (
            len(line.spans) == 1 and _GIVES.fullmatch(line.text.partition(line.spans[0])[0]) and _is_of_scope(page, at)
        ):
            words = PARTS.split(line.spans[0])
        elif line.kind in ("text", "code") and (listed := _VALUES.fullmatch(line.text)) and _is_of_scope(page, at):
            words = [word for word in PARTS.split(listed[1].replace("`", "").replace('"', "")) if word]
        else:
            continue
        yield from ((at, word, True) for word in words if all(map(_is_a_name, words)))


def _is_a_name(word: str) -> bool:
    return BUILT.fullmatch(word) is not None


def _is_of_scope(page: Page, at: int) -> bool:
    """Whether the parameter whose name stands nearest above a line is that of scopes."""
    above = (_PARAMETER.fullmatch(line.text) for line in reversed(page.lines[max(0, at - _FAR) : at]))
    names = (found[1].lower() for found in above if found)
    return next((name for name in names if name not in _UNNAMED), "") in ("scope", "scopes")


def _before_a_break(page: Page) -> Iterator[tuple[int, str, bool]]:
    """A name that ends a line, of a sentence that goes on below with what it is one of."""
    lines = page.lines
    for at, (line, below) in enumerate(itertools.pairwise(lines)):
        if line.kind != "text" or not line.spans or below.kind != "text" or SCOPE_WORD.search(line.text):
            continue
        last = line.spans[-1]
        if line.text.rstrip().endswith(last) and SCOPE_WORD.search(below.text[:_NEAR]):
            yield at, last, False


def _of_a_manifest(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The scopes of an app's manifest but those of the person, which are asked for in a list of their own, and the
    names of an object with what each allows."""
    lines = page.lines
    for begin, line in enumerate(lines):
        for listed in _NAMES.findall(line.text) if line.kind == "code" else ():
            yield from ((begin, name, True) for name, _ in _NAMED.findall(listed))
        if line.kind != "code" or not _BEGINS.search(line.text):
            continue
        below = ((at, one.text) for at, one in enumerate(lines[begin + 1 : begin + _MOST], start=begin + 1))
        inside = itertools.takewhile(lambda row: not row[1].lstrip().startswith("}"), below)
        kind = ""
        for at, text in inside:
            if opened := _KIND.fullmatch(text):
                kind = opened[1].lower()
            elif (entry := _ENTRY.fullmatch(text) or _NAMED.match(text.lstrip())) and not kind.startswith("user"):
                yield at, entry[1], True


def _in_a_chapter(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The names in lists below the headings of a chapter on scopes, and those headings where they are names."""
    lists: dict[tuple[str, ...], list[tuple[int, str]]] = {}
    heads: dict[tuple[str, ...], list[tuple[int, str]]] = {}
    coded: dict[tuple[str, ...], bool] = {}
    chapters = {
        above
        for above in set(page.headings)
        if any(map(_CHAPTER.fullmatch, above[:-1])) and not _OF_OTHERS.search(above[-1])
    }
    for at, line in enumerate(page.lines if chapters else ()):
        above = page.headings[at]
        if above not in chapters:
            continue
        if line.kind == "heading" and _NAME.fullmatch(line.text):
            heads.setdefault(above[:-1], []).append((at, line.text))
            coded[above[:-1]] = coded.get(above[:-1], True) and line.spans == (line.text,)
        item = _IN_A_LIST.match(line.text) if line.kind == "text" else None
        if item and (BUILT.fullmatch(item[1]) or item[1] in line.spans):
            lists.setdefault(above, []).append((at, item[1]))
    listed = [one for names in lists.values() if not any(name in NO_SCOPES for _, name in names) for one in names]
    needed = {
        above: 0 if coded[above] and len(names) > 1 and _CHAPTER.fullmatch(above[-1]) and not listed else 2
        for above, names in heads.items()
    }
    for least, those in ((1, listed), *((needed[above], names) for above, names in heads.items())):
        if sum(BUILT.fullmatch(name) is not None for _, name in those) >= least:
            yield from ((at, name, True) for at, name in those)
