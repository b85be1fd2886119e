"""The path of a call on who is connected that a page writes without its method: alone on its line, in its cell, behind
its name, or in a sentence that speaks of a call."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.sources.whose import whose

_LABEL: Final = re.compile(r"\W*(?:\w{1,20}[ -]?){1,3}\W{0,3}(?:[:：]\W*|\s{2}\W*|\[)")
"""What a path stands behind that has nothing before it but its name."""
_IS_A_CALL: Final = re.compile(
    r"\b(?:endpoints?|API|call(?:s|ed|ing)?|requests?|"
    r"resource|quer(?:y|ies)|GET|access tokens?|bearer|headers?|returns?)\b|"
    r"端点|接口|请求|エンドポイント|"
    r"Endpunkt|Aufruf|Anfrage|appel|requête|llamada|solicitud|chamada|requisição|запрос",
    re.IGNORECASE,
)
"""What a sentence says of a path that is called, and no page of a site."""
_OF_AN_API: Final = re.compile(r"/(?:api|rest|v\d[\w.]{0,6})/", re.IGNORECASE)
"""The part that paths of calls have, and pages of a site have not."""
_IS_GONE: Final = re.compile(
    r"[`\"']?\s(?:\w{1,20}\s){0,2}(?:is|was|has been|will be)\s(?:now\s)?"
    r"(?:removed|deprecated|retired|gone|no longer)\b",
    re.IGNORECASE,
)
"""What stands behind the path of a call that there is no more."""
_IS_CALLED_SO: Final = re.compile(r"[`\"']?\s(?:API\s)?(?:endpoint|resource|route|call|request)\b", re.IGNORECASE)
_IS_TOLD_TO: Final = re.compile(
    r"\b(?:call|query|request|hit|invoke|fetch)(?:ing|e?s)?\s(?:the\s)?[`\"']?$", re.IGNORECASE
)
"""What stands before one that a reader is told to call."""
_IS_A_PAGE: Final = re.compile(r"[`\"']?\s(?:page|screen|view|site)\b", re.IGNORECASE)
"""What stands behind the path of a call in a sentence that says it is one, or that it is none."""
_SENDS_IT: Final = re.compile(r"\btokens?\b|\bBearer\b|\bAuthorization\b", re.IGNORECASE)
_GOT: Final = re.compile(r"\bGET\b")
_CHANGED: Final = re.compile(r"\b(?:POST|PUT|PATCH|DELETE)\b")
_BESIDE: Final = 2
"""Lines between a path and its method, each a line of a reference."""


def is_told_of_whom(page: Page, at: int, found: re.Match[str]) -> bool:
    """Whether a path that stands without its method is that of such a call.

    Args:
        found: where it stands in the text of its line, as its second group.
    """
    path, line, text = found[2], page.lines[at], found.string
    in_a_cell = line.kind == "cells" and path in (cell.strip("` ") for cell in line.cells)
    alone = line.kind != "cells" and (found.span(2) == _whole(text) or bool(_LABEL.fullmatch(text[: found.start()])))
    if not (in_a_cell or alone or (line.kind != "cells" and _is_told(line, found))):
        return False
    of_whom = whose(path.partition("?")[0])
    if of_whom == "token's":
        return True
    return of_whom == "one's" and (
        _OF_AN_API.search(path) is not None or _is_told_in_words(page, at)
        if in_a_cell
        else _is_got_near(page, at)
        if alone
        else _SENDS_IT.search(text) is not None
    )


def _is_told_in_words(page: Page, at: int) -> bool:
    """Whether the row of a table, or the heading above it, speaks of a call."""
    return any(map(_IS_A_CALL.search, (page.texts[at], *page.headings[at][-1:])))


def _is_told(line: Line, found: re.Match[str]) -> bool:
    """Whether a sentence says of a path that it is called, and not that it is a page."""
    text, end = found.string, found.end()
    if _IS_A_PAGE.match(text, end) or _IS_GONE.match(text, end):
        return False
    if _IS_CALLED_SO.match(text, end) or _IS_TOLD_TO.search(text[: found.start()]):
        return True
    return found[2] in line.spans and _IS_A_CALL.search(text) is not None


def _is_got_near(page: Page, at: int) -> bool:
    """Whether a line beside a path says that it is called by GET."""
    near = page.texts[max(0, at - _BESIDE) : at + _BESIDE + 2]
    return any(map(_GOT.search, near)) and not any(map(_CHANGED.search, near))


def _whole(text: str) -> tuple[int, int]:
    """Where a line begins and ends without the spaces around it."""
    return len(text) - len(text.lstrip()), len(text.rstrip())
