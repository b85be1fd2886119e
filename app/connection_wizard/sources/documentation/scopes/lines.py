"""The scopes that lines name one after the other, whatever each is: a row, a text, a heading, code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.demanded import entries_of_one_value
from connection_wizard.sources.documentation.scopes.announced import Announced, of_other_lists
from connection_wizard.sources.documentation.scopes.columns import other_cells
from connection_wizard.sources.documentation.scopes.context import SENTENCE, speaking
from connection_wizard.sources.documentation.scopes.parameter import in_example_cell, in_parameter_row
from connection_wizard.sources.documentation.scopes.requests import (
    GLUED_PARAMETER,
    in_request,
    lists_of_the_person,
    of_other_calls,
    of_the_first,
)
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD, column_of_scopes, further_columns, is_body
from connection_wizard.sources.documentation.scopes.texts import HEADED, in_text
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import GUESSED, Line, Page

_GLUED: Final = re.compile(r"^\W*(?:OAuth )?[Ss]copes?(?: names?)?(?=[A-Z][a-z])")
_GLUED_ROW: Final = re.compile(r"([a-z][a-z0-9_]*+(?>(?:[.:/-][a-z0-9_]++)*))(?=[A-Z][a-z]+[ ,])")
"""A table whose cells were copied without anything between them."""
_BUILT_DEFINED: Final = re.compile(
    r"\s*+(?:[-*•+–]\s++)?[\"'`]?([A-Za-z]\w*+(?>(?:[.:][\w*]++){1,9}))[\"'`]?\s*+[-–—]\s++\S"
)
"""A name of several parts and, behind a dash that may be glued to it, what it stands for."""
_COMMENTED: Final = re.compile(r"\s*+(https?://[\w.\-/]++|[A-Za-z][\w.:/*-]++)\s{1,60}(?:#|//|[-–—])\s\S.*")
"""A line of an example that has one, and what it is for in a comment or behind a dash."""
_ONLY_ONE: Final = Keyed(
    r"\b(?:the )?only (?:\w{1,20} )?scope (?:\w{1,20} ){0,2}is [`\"']?([a-z][\w.:/-]{1,80})|"
    r"^\W{0,4}scopes?: ?([a-z][\w.:/-]{1,80}) \(the only\b|"
    r"^\W{0,4}scope [`\"']?([a-z][\w.:/-]{1,80})[`\"']? (?:adds?|allows?|grants?|gives?|lets?)\b",
    "scope",
)
"""A sentence about a single scope, by its name."""
_DEFAULT: Final = Keyed(
    r"(?<![A-Za-z0-9_])(?:[A-Z][A-Z0-9]*_){1,5}SCOPES?[`\"']{0,2} {1,3}"
    r"\([Dd]efaults?:? [`\"']?([a-z][\w.:/ ,-]{1,400})[`\"']?\)",
    "scope",
    cased=True,
)
"""What a setting has where nobody sets it."""
_TITLE: Final = re.compile(r"[A-Z][a-z]+(?:-[a-z]+){1,4}")
"""A heading of one word with a hyphen, and no name of programs."""
_JOINED: Final = re.compile(r"[a-z][\w.:-]{1,60}(?: \+ [a-z][\w.:-]{1,60}){1,9}")
"""Scopes that are asked for together."""
_HAS_NONE: Final = re.compile(r"\W*(?:depends? on|none\b|varies\b|see\b)", re.IGNORECASE)
"""What the cell of a row says that has no scope of its own."""
_GROUP: Final = re.compile(r"[A-Z][a-zà-ÿ]")
"""How a title begins."""
_WORDS_OF_A_HEAD: Final = 3


def in_lines(page: Page) -> Iterator[tuple[int, str, bool]]:
    """Each word of these lines: the line, the word, and whether it stands in the place of a scope."""
    column: int | None = None
    further: tuple[int, ...] = ()
    table = 0
    head: Line | None = None
    glued = False
    announced = Announced()
    defining = 0
    aside = {*lists_of_the_person(page), *of_other_calls(page), *other_cells(page), *of_other_lists(page)}
    aside |= entries_of_one_value(page)
    for at, line in enumerate(map(of_the_first, page.lines)):
        if at in aside:
            continue
        speaks = at in speaking(page)
        heads = speaks and line.kind in ("text", "heading") and _GLUED.match(line.text) is not None
        heads = heads and GLUED_PARAMETER.match(line.text) is None
        glued = heads or (glued and line.kind in ("text", "code") and bool(line.text))
        if glued and (row := _GLUED_ROW.match(line.text)):
            yield at, row[1], True
            continue
        if defining and (named := _BUILT_DEFINED.match(line.text)) and line.kind != "heading":
            yield at, named[1], True
            defining = 2
        elif line.text.strip():
            opens = speaks and line.kind == "text" and SCOPE_WORD.search(line.text) is not None
            defining = 2 if opens else max(defining - 1, 0)
        yield from ((at, word, True) for word in announced.names(line))
        is_name = line.kind == "heading" and BUILT.fullmatch(line.text) and not _TITLE.fullmatch(line.text)
        if is_name and any(map(HEADED.fullmatch, page.headings[at])):
            yield at, line.text, True
        if line.kind == "cells":
            if not any(line.cells):
                continue  # the head of a table that has its heads in the row below
            yield from in_example_cell(at, line, head if line.block == table else None)
            if line.block != table or _heads_another(page, at) or _heads_others(page, at, column):
                table, column, head = line.block, column_of_scopes(page, at), line
                further = () if column is None else further_columns(page, at, column)
                if column is None or not (is_body(line, column) or _is_first(line, column)):
                    yield from in_request(at, line)
                    yield from in_parameter_row(at, line)
                    continue
            yield from in_request(at, line)
            if column is None and HEADED.fullmatch(" ".join(page.headings[at][-1:])):
                built = [cell for cell in line.cells if BUILT.fullmatch(cell)]
                yield from ((at, cell, False) for cell in built if len(built) > 1)
            if column is not None and column < len(line.cells):
                yield from ((at, word, certain) for word, certain in _in_cell(line, column))
                yield from ((at, line.cells[other].strip("` "), True) for other in further if is_body(line, other))
                continue
            yield from in_parameter_row(at, line)
            continue
        if line.kind in ("code", "text") and (entry := _COMMENTED.fullmatch(line.text)):
            yield from ((at, entry[1], True) for one in page.headings[at][-1:] if HEADED.fullmatch(one))
        yield from in_request(at, line)
        if only := _ONLY_ONE.search(line.text):
            yield at, only[1] or only[2] or only[3], True
        if default := _DEFAULT.search(line.text):
            yield from ((at, word, True) for word in re.split(r"[\s,]+", default[1]))
        guessed = line.kind == "heading" and line.level == GUESSED
        if line.kind == "text" or guessed or (line.kind == "code" and " " not in line.text.strip()):
            yield from in_text(page, at, line)


def _is_first(line: Line, column: int) -> bool:
    """Whether the first row of a table has a scope of OpenID Connect: the table has no head."""
    return column < len(line.cells) and line.cells[column].strip("` ") in KNOWN


def _groups(line: Line, column: int) -> bool:
    """Whether a row has nothing but a title, of the scopes in the rows below it."""
    alone = len(line.cells) > 1 and sum(map(bool, line.cells)) == 1
    return alone and _GROUP.match(line.cells[column]) is not None and BUILT.fullmatch(line.cells[column]) is None


def _in_cell(line: Line, column: int) -> Iterator[tuple[str, bool]]:
    """The words of a cell in the column of scopes, and whether each stands in the place of one: in a sentence words of
    people's have hyphens, too (``cross-site``)."""
    cell = line.cells[column]
    if _HAS_NONE.match(cell) or _groups(line, column):
        return
    listed = all(len(one.split()) == 1 for one in cell.split(","))
    if _JOINED.fullmatch(cell):
        yield from ((word, True) for word in cell.split(" + "))
        return
    marked = {word for span in line.spans if any(map(BUILT.fullmatch, span.split())) for word in span.split()}
    said = SENTENCE.search(cell) is not None
    for word in re.split(r"[\s,]+", cell):
        plain = word.strip("`,")
        yield (
            word,
            listed
            or plain in line.spans
            or plain in marked
            or bool(BUILT.fullmatch(plain) and not (said and "-" in plain)),
        )


def _heads_others(page: Page, at: int, column: int | None) -> bool:
    """Whether a row below a sentence begins another table, which has no name in the column of the scopes."""
    above, line = page.lines[max(0, at - 1)], page.lines[at]
    if column is None or above.kind == "cells" or not above.text or column >= len(line.cells):
        return False
    below = page.lines[at + 1] if at + 1 < len(page.lines) else line
    names = [row.cells[column].strip("` ") for row in (line, below) if column < len(row.cells)]
    return not any(name.islower() or BUILT.fullmatch(name) for name in names)


def _heads_another(page: Page, at: int) -> bool:
    """Whether a row below a sentence is the head of a table of scopes: a copy may have no empty line between two."""
    above = page.lines[at - 1] if at else page.lines[at]
    cells = page.lines[at].cells
    long = any(len(cell.split()) > _WORDS_OF_A_HEAD for cell in cells)
    if above.kind == "cells" or not above.text or len(cells) < 2 or long:
        return False
    column = column_of_scopes(page, at)
    return column is not None and not is_body(page.lines[at], column)
