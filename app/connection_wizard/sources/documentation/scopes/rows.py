"""Scopes of rows: several lines below one that is about scopes, each of which begins or ends with a name, or has it
below a label.

A name alone proves little. That several lines in a row have one in the same place, below a line about scopes, does.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.scopes.announced import IS_OPEN, of_other_lists
from connection_wizard.sources.documentation.scopes.columns import other_cells
from connection_wizard.sources.documentation.scopes.context import DENIED
from connection_wizard.sources.documentation.scopes.requests import lists_of_the_person
from connection_wizard.sources.documentation.scopes.separator import ABOUT
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD, lists_others
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN, NO_SCOPES, is_scope
from connection_wizard.sources.page.lines import GUESSED, Line, Page

_MARK: Final = r"^\s*+(?:(?:[-*•+–]|\d{1,3}[.)])\s++)?"
_QUOTE: Final = r"[\"'`“”]"
_NAME: Final = r"[\"'`“]?([A-Za-z][A-Za-z0-9_.:/*-]{0,118}[A-Za-z0-9_*])[\"'`”]?"
_BEGINS: Final = re.compile(
    rf"{_MARK}{_NAME}(?:\s*+$|\s?[:：]\s|[:：](?=[^\x00-\x7f])|\s?[=–—]\s|\s[-|]\s|\s?\(|\t|\s++[A-Z(]|\s++(?:#|//)\s)"
)
_BEGINS_WORD: Final = re.compile(rf"{_MARK}{_QUOTE}?([a-z][a-z0-9-]{{1,40}}){_QUOTE}?\s?(?:[:：=–—|]|\s-)\s")
"""A line that begins with a name, and what may stand behind it; a plain word needs a mark there."""
_ENDS: Final = re.compile(rf"{_MARK}\S.{{0,300}}[\s(–—]{_NAME}\)?[.;]?\s*")
"""A line that ends with one."""
_OF_JSON: Final = re.compile(r"\s*+[\"'{\[]")
_LABEL: Final = re.compile(r"\W{0,6}(?:Scope )?(?:Name|Scope|Key|ID|Value|Slug)\W{0,3}", re.IGNORECASE)
_THE_WORD: Final = re.compile(
    r"\W{0,6}(?:OAuth[ -]?)?(?:scopes?|スコープ|스코프|範囲|範圍|范围|作用域|权限|權限|권한)\W{0,3}", re.IGNORECASE
)
_BELOW_IT: Final = re.compile(
    r"\s*+[\"'`]?([A-Za-z][^\W_]*+(?>(?:[.:/_-][\w*]++)+))[\"'`]?(?=\s*+$|-?\s[^\x00-\x7f])", re.ASCII
)
"""A line that is nothing but the word, and the name below it, to which the next line may be glued."""
_ALONE: Final = re.compile(r"\s*+[\"'`]?([a-z][\w.:/*-]{1,100})[\"'`]?\s*")
"""A label, and what stands below it."""
_HEADS: Final = re.compile(
    r"\b(?:following|below|these|list|available|supported|summary|valid|possible|all)\b|以下|下記|如下|下列",
    re.IGNORECASE,
)
"""What a sentence says that heads a list."""
_LAST: Final = re.compile(r"(?:scopes?|permissions|スコープ|스코프|权限|権限)\W*$", re.IGNORECASE)
"""The end of a heading that is about scopes."""
_SHORT: Final = 6
_PATIENCE: Final = 3
_MOST: Final = 400
_SIGNS: Final = re.compile(r"[.:/_-]")
_LEAST: Final = 2
_LEAST_WORDS: Final = 3


def of_rows(page: Page) -> Iterator[tuple[int, str, bool]]:
    """The names of such rows: the line, the name, and whether that stands in the place of a scope."""
    aside = {*lists_of_the_person(page), *other_cells(page), *of_other_lists(page)}
    heads = [at for at in sorted(page.lines_of(ABOUT)) if _is_about(page.lines[at])]
    for begin, end in itertools.pairwise([*heads, len(page.lines)]):
        rows = [(at, row) for at, row in _below(page, begin, end) if at not in aside]
        yield from _in_one_place(rows)
        yield from _below_labels(rows)
    yield from _below_the_word(page)


def _is_about(line: Line) -> bool:
    """Whether a line that speaks of scopes heads what follows: a heading or a few words, or a sentence that says so."""
    text = line.text
    if line.kind in ("cells", "code"):
        return False
    named = _BEGINS.match(text)
    if (named is not None and _is_built(named[1])) or lists_others(text) or DENIED.search(text):
        return False
    if line.kind == "heading" and line.level != GUESSED:
        return True
    if len(text.split()) <= _SHORT and _LAST.search(text):
        return True
    return SCOPE_WORD.search(text) is not None and (IS_OPEN.search(text) or _HEADS.search(text)) is not None


def _below(page: Page, begin: int, end: int) -> Iterator[tuple[int, Line]]:
    """The lines below it, up to where another chapter begins or a line heads scopes again."""
    for at, line in enumerate(page.lines[begin + 1 : min(end, begin + _MOST)], start=begin + 1):
        if line.kind == "cells" or (line.kind == "heading" and line.level != GUESSED):
            return
        if line.text.strip():
            yield at, line


def _in_one_place(rows: list[tuple[int, Line]]) -> Iterator[tuple[int, str, bool]]:
    """The names that several of the rows begin with, or end with."""
    for place, is_name, least in (
        (_BEGINS, _is_built, _LEAST),
        (_BEGINS_WORD, _is_word, _LEAST_WORDS),
        (_ENDS, _is_built, _LEAST),
    ):
        found: list[tuple[int, str]] = []
        left = _PATIENCE
        for at, line in rows:
            named = place.fullmatch(line.text) if place is _ENDS else place.match(line.text)
            if named is not None and line.kind == "code" and _OF_JSON.match(line.text):
                named = None
            if named is not None and is_name(named[1]):
                found.append((at, named[1]))
                left = _PATIENCE
            else:
                left -= 1
            if not left:
                break
        if place is _ENDS and (not _are_alike(found) or not _is_in_turn(found)):
            continue
        names = {name for _, name in found}
        if len(names) >= least and not any(name.lower() in NO_SCOPES for name in names):
            yield from ((at, name, True) for at, name in found)
            return


def _are_alike(found: list[tuple[int, str]]) -> bool:
    """Whether all names have a sign between their parts in common, and none is an address."""
    signs = [set(_SIGNS.findall(name)) for _, name in found]
    return bool(signs) and bool(set.intersection(*signs) - {"-"}) and not any("://" in name for _, name in found)


def _is_in_turn(found: list[tuple[int, str]]) -> bool:
    """Whether no line is left out between, but empty ones."""
    return found[-1][0] - found[0][0] <= (len(found) - 1) * 2


def _is_built(name: str) -> bool:
    return (BUILT.fullmatch(name) is not None or name in KNOWN) and is_scope(name, certain=True)


def _is_word(name: str) -> bool:
    return name not in NO_SCOPES


def _below_labels(rows: list[tuple[int, Line]]) -> Iterator[tuple[int, str, bool]]:
    """What stands below a label that several times says that it is a name."""
    found = []
    for (_, label), (at, line) in itertools.pairwise(rows):
        alone = _ALONE.fullmatch(line.text)
        if alone and _LABEL.fullmatch(label.text) and not _LABEL.fullmatch(line.text):
            found.append((at, alone[1]))
    if len(found) >= _LEAST:
        yield from ((at, name, True) for at, name in found)


def _below_the_word(page: Page) -> Iterator[tuple[int, str, bool]]:
    """What stands below the word for scopes that is a line of its own several times, as the label of each."""
    said = [(at, line.text) for at, line in enumerate(page.lines) if line.text.strip() and line.kind != "cells"]
    pairs = [
        (at, found[1])
        for (_, label), (at, text) in itertools.pairwise(said)
        if _THE_WORD.fullmatch(label) and (found := _BELOW_IT.match(text))
    ]
    if len({name for _, name in pairs}) >= _LEAST:
        yield from ((at, name, True) for at, name in pairs)
