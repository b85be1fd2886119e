"""Which of the scopes of a page the line on the parameter has as its example: what a log-in asks for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.parameter_names import first_named, is_of_scopes
from connection_wizard.sources.page.lines import Line, Page

_BEHIND: Final = re.compile(
    r"\b(?:examples?|e\. ?g\.?|eg\.|for instance|z\. ?B\.|Beispiel|exemple|ejemplo|exemplo)[:,]?\s{1,3}",
    re.IGNORECASE,
)
"""What an example stands behind."""
_HEADED: Final = re.compile(r"\W*(?:examples?|samples?|(?:sample|example) values?)\W*", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"(?:[\s,|+]|%20|%2C)+")
_MARKS: Final = "`'\"“”.,;:()[]"
_AND: Final = frozenset({"", "and", "or", "und", "oder"})


def exampled(page: Page, every: set[str]) -> set[str]:
    """The scopes of the first example that has some of them, and not all: one with all shows how they are written."""
    heads: dict[int, Line] = {}
    for line in page.lines:
        if line.cells:
            heads.setdefault(line.block, line)
        if not (is_of_scopes(line) or (line.kind == "text" and first_named(line).lower() in ("scope", "scopes"))):
            continue
        for text in _examples(line, heads.get(line.block)):
            words = (word.strip(_MARKS) for word in _BETWEEN.split(text))
            found = set(itertools.takewhile(every.__contains__, (word for word in words if word not in _AND)))
            if found and found < every:
                return found
    return set()


def _examples(line: Line, head: Line | None) -> Iterator[str]:
    """Texts that begin with an example."""
    headed = head.cells if head is not None else ()
    for cell, above in itertools.zip_longest(line.cells, headed[: len(line.cells)], fillvalue=""):
        if _HEADED.fullmatch(above):
            yield cell
    yield from (line.text[found.end() :] for found in _BEHIND.finditer(line.text))
