"""The lines of a program that are of the same function as one of them: a page may be a part of one, with gaps."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.page.lines import Line, Page

_BEGINS: Final = re.compile(
    r"\s*+(?:(?:export|public|private|protected|static|async|final|pub) ){0,4}"
    r"(?:def|function|func|fn|fun|sub|class|constructor)\b",
)
"""Where a function begins: what stands in another is of another request."""
_SENTENCE: Final = re.compile(r"[A-Z]\w*(?: \S+){3}")
"""How a line begins that stands between two examples."""
_FURTHEST: Final = 24
"""Lines between the header that a request is given and what it sends."""


def of_one_function(page: Page, at: int) -> Iterator[Line]:
    """The lines below and above one, up to the next function, answer or sentence; a copy has empty lines in it."""
    below = page.lines[at + 1 : at + 1 + _FURTHEST]
    above = page.lines[max(0, at - _FURTHEST) : at]
    for those in (below, above[::-1]):
        yield from itertools.takewhile(_is_of_it, those)


def _is_of_it(line: Line) -> bool:
    sentence = line.kind != "code" and (line.kind == "heading" or _SENTENCE.match(line.text) is not None)
    return not (sentence or _BEGINS.match(line.text) or signs.TOKEN_GIVEN.search(line.text))
