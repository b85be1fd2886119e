"""Requests of a reference, as Redoc, Swagger UI and others show them, once their marks are gone.

There a method and a path have a line each, and a parameter has one for its name, for what kind of value it is, and for
what it stands for: here a request is one line, above what it sends, and a parameter is the row of a table.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Line

_METHOD: Final = re.compile(r"(get|post|put|patch|delete)", re.IGNORECASE)
_TARGET: Final = re.compile(r"(?:https?:/)?/\S+")
_GLUED: Final = re.compile(r"(get|post|put|patch|delete)(/\S+)", re.IGNORECASE)
_BEGINS: Final = re.compile(
    r"(?:query|path|header|cookie|form) parameters|request body schema:.*|authorizations?:.*|responses", re.IGNORECASE
)
"""What the part of a request begins with that says what it sends."""
_FOLLOWS: Final = re.compile(r"(?:request|response) samples|payload|content type", re.IGNORECASE)
"""What a path stands above that is named last."""
_NAME: Final = re.compile(r"([A-Za-z_][\w.-]{0,60}+)(?:\[\])?( ?\*)?")
_TYPE: Final = re.compile(
    r"(?:array of )?(?:string|integer|boolean|number|object|array|file|any)s?(?:\[\w+\])?(?: ?[<(\[].{0,60})?",
    re.IGNORECASE,
)
_NEEDED: Final = re.compile(r"required|optional|\*", re.IGNORECASE)
_PLACE: Final = re.compile(r"\((?:query|path|header|cookie|body|form ?data)\)", re.IGNORECASE)
_ADDS: Final = re.compile(r"(?:available|allowed|default|possible) values? ?:.*|enum:.*", re.IGNORECASE)
"""What is said of a parameter in a part of its own."""
_MOST_NEAR: Final = 2
_MOST_SAID: Final = 6


def arranged(lines: list[Line]) -> list[Line]:
    """The lines of a page, with requests and parameters put together."""
    made = _with_rows(lines)
    begin = 0
    for at in range(len(made)):
        found = _request(made, at)
        if found is None:
            continue
        text, last = found
        place = _first(made, begin, at) if _is_named_last(made, last) else at
        whole = _written_out(made, last, text)
        if whole is not None:
            text, last = whole
        line = Line(text, "code", block=made[at].block)
        made[at : last + 1] = [Line("")] * (last + 1 - at)
        if place == at:
            made[at] = line
        else:
            del made[at]
            made.insert(place, line)
        begin = last + 1
    return made


def _request(lines: list[Line], at: int) -> tuple[str, int] | None:
    """A request whose method stands in a line, and the line in which it ends."""
    text = lines[at].text.strip()
    if glued := _GLUED.fullmatch(text):
        return f"{glued[1].upper()} {glued[2]}", at
    if not _METHOD.fullmatch(text) or lines[at].cells:
        return None
    below = _next(lines, at)
    if below is None or not _TARGET.fullmatch(target := lines[below].text.strip()):
        return None
    return f"{text.upper()} {target}", below


def _next(lines: list[Line], at: int) -> int | None:
    """The next line that says something, if it is near."""
    return next((other for other in range(at + 1, min(at + 1 + _MOST_NEAR, len(lines))) if lines[other].text), None)


def _is_named_last(lines: list[Line], last: int) -> bool:
    """Whether a request is named below what it sends."""
    return any(_FOLLOWS.match(line.text.strip()) for line in lines[last + 1 : last + 4])


def _written_out(lines: list[Line], last: int, request: str) -> tuple[str, int] | None:
    """A request with its server, where the next line has the address as a whole, and that line."""
    method, _, path = request.partition(" ")
    below = _next(lines, last)
    text = lines[below].text.strip() if below is not None else ""
    return (f"{method} {text}", below) if below and "://" in text and text.endswith(path) and " " not in text else None


def _first(lines: list[Line], begin: int, end: int) -> int:
    """The line with which begins what is said of a request."""
    return next((at for at in range(begin, end) if _BEGINS.fullmatch(lines[at].text.strip())), end)


def _with_rows(lines: list[Line]) -> list[Line]:
    """The lines with each parameter in one, and the parameters of a request one below the other."""
    made: list[Line] = []
    at, block = 0, 0
    while at < len(lines):
        row = _row(lines, at)
        if row is None:
            if lines[at].text:
                block = 0
            made.append(lines[at])
            at += 1
            continue
        cells, end = row
        while block and not made[-1].text:
            made.pop()
        block = block or -(at + 1)  # no other block has the number
        made.append(Line("  ".join(cells), "cells", cells, lines[at].spans, block))
        at = end
    return made


def _row(lines: list[Line], at: int) -> tuple[tuple[str, ...], int] | None:
    """A parameter that begins with a line, as the cells of a row, and the line that follows it."""
    name = _NAME.fullmatch(lines[at].text.strip())
    if name is None or lines[at].cells or _TYPE.fullmatch(name[0]) or _NEEDED.fullmatch(name[0]):
        return None
    said = [line.text.strip() for line in lines[at + 1 : at + 4]]
    kind = next((text for text in said[:2] if _TYPE.fullmatch(text)), "")
    if not kind or (said[0] != kind and not _NEEDED.fullmatch(said[0])):
        return None
    end = at + 2 + said.index(kind)
    words: list[str] = []
    while end < len(lines) and len(words) < _MOST_SAID and lines[end].text.strip() and not _is_other(lines, end):
        words.append(lines[end].text.strip())
        end += 1
    needed = "required" if name[2] or any(text.lower() == "required" for text in [*said[:1], *words[:1]]) else ""
    below = _next(lines, end - 1)
    if below is not None and _ADDS.fullmatch(lines[below].text.strip()):
        words.append(lines[below].text.strip())
        end = below + 1
    described = " ".join(word for word in words if not (_NEEDED.fullmatch(word) or _PLACE.fullmatch(word)))
    return (name[1], kind, needed, described), end


def _is_other(lines: list[Line], at: int) -> bool:
    """Whether a line is of the next parameter, or of what follows them."""
    text = lines[at].text.strip()
    if _BEGINS.fullmatch(text) or _METHOD.fullmatch(text) or _GLUED.fullmatch(text):
        return True
    below = [line.text.strip() for line in lines[at + 1 : at + 3]]
    return _NAME.fullmatch(text) is not None and any(_TYPE.fullmatch(one) for one in below)
