"""What a page is made of, once its marks are gone."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import Any, Final, Literal, TypeVar, cast

from connection_wizard.sources.page.keyed import Keyed

Found = TypeVar("Found")
Kind = Literal["heading", "text", "code", "cells"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        cells: of a row of a table, what stands in each column; its text has them with two spaces between.
        spans: what is marked as code inside the line.
        block: lines of one block of code, of one table or of one list have the same number.
        level: of a heading; 1 is the page's own.
        linked: paths that are the words of a link to another page, which has the whole address.
    """

    text: str
    kind: Kind = "text"
    cells: tuple[str, ...] = ()
    spans: tuple[str, ...] = ()
    block: int = 0
    level: int = 0
    linked: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Page:
    """A page. Many rules ask the same of it: what reads all of its lines is found out once, and kept with it.

    Attributes:
        headings: for each line the headings that it stands below, outermost first.
        levels: for each line the level of the innermost of them; `NO_LEVEL` where there is none.
        known: what was found out, by what asked for it.
        address: where the page itself is, as far as a saved one says so.
    """

    lines: tuple[Line, ...]
    headings: tuple[tuple[str, ...], ...]
    levels: tuple[int, ...]
    known: dict[object, Any] = field(default_factory=dict, repr=False)
    address: str = ""

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What the lines say."""
        return tuple(line.text for line in self.lines)

    @cached_property
    def _lowered(self) -> tuple[str, list[int]]:
        """The page as one text in small letters, and where each line begins in it."""
        texts = [text.lower() for text in self.texts]
        return "\n".join(texts), [0, *itertools.accumulate(len(text) + 1 for text in texts)]

    def having(self, *words: str) -> list[int]:
        """The lines that have one of these words, which are in small letters."""
        text, begins = self._lowered
        found: set[int] = set()
        for word in words:
            place = text.find(word)
            while place >= 0:
                at = bisect.bisect_right(begins, place) - 1
                found.add(at)
                place = text.find(word, begins[at + 1])
        return sorted(found)

    def lines_of(self, expression: Keyed) -> frozenset[int]:
        """The lines in which an expression finds something."""
        if expression not in self.known:
            those = (at for at in self.having(*expression.keys) if expression.expression.search(self.texts[at]))
            self.known[expression] = frozenset(those)
        return cast("frozenset[int]", self.known[expression])


def once(read: Callable[[Page], Found]) -> Callable[[Page], Found]:
    """A function of a page that several rules ask: it is run once for each page. What it gives is not to be changed."""

    @wraps(read)
    def known(page: Page) -> Found:
        if read not in page.known:
            page.known[read] = read(page)
        return cast(Found, page.known[read])

    return known


NO_LEVEL: Final = 9
GUESSED: Final = 8
"""The level of what looks like a heading in a text without marks."""
LONGEST: Final = 2000
"""Characters of a line: a longer one is read as several, for the work on a line may grow faster than it does."""


_PATH_ALONE: Final = re.compile(r"[\s`*]*(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?(/[\w./-]{2,200}?)/?[\s`*]*")


def linked_path(words: str, leads: str) -> str:
    """The path that is all the words of a link, where that leads to another page and not to that path; empty where
    they are others."""
    path = _PATH_ALONE.fullmatch(words)
    if path is None or not leads or leads.startswith("#") or leads.partition("?")[0].rstrip("/").endswith(path[1]):
        return ""
    return path[1]


def in_pieces(text: str) -> Iterator[str]:
    """A line, or the parts of one that is too long, divided between words where there are some."""
    while len(text) > LONGEST:
        end = text.rfind(" ", LONGEST // 2, LONGEST) + 1 or LONGEST
        yield text[:end]
        text = text[end:]
    yield text


def _parts_of(line: Line) -> list[Line]:
    return [replace(line, text=piece) for piece in in_pieces(line.text)]


def page_of(lines: list[Line], address: str = "") -> Page:
    """A page of lines."""
    short = ([line] if len(line.text) <= LONGEST else _parts_of(line) for line in lines)
    lines = list(itertools.chain.from_iterable(short))
    levels: list[int] = []
    above: list[tuple[int, str]] = []
    headings: list[tuple[str, ...]] = []
    trail: tuple[str, ...] = ()
    for line in lines:
        if line.kind == "heading":
            while above and above[-1][0] >= line.level:
                above.pop()
            above.append((line.level, line.text))
            trail = tuple(text for _, text in above)
        headings.append(trail)
        levels.append(above[-1][0] if above else NO_LEVEL)
    return Page(tuple(lines), tuple(headings), tuple(levels), address=address)
