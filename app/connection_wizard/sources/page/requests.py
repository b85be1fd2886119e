"""Requests of a reference, as Redoc, Swagger UI and others show them, once their marks are gone.

There a method and a path have a line each, and a parameter has one for its name, for what kind of value it is, and for
what it stands for: here a request is one line, above what it sends, and a parameter is the row of a table.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from connection_wizard.sources.page.lines import Line

_METHOD: Final = re.compile(r"(get|post|put|patch|delete)", re.IGNORECASE)
_TARGET: Final = re.compile(r"(?:https?:/)?/\S+")
_GLUED: Final = re.compile(r"(get|post|put|patch|delete)(/\S+)", re.IGNORECASE)
_SPACED: Final = re.compile(r"(delete)\s{1,4}(/\S+)")
"""Both in a line of their own, in small letters, above the address as a whole; of others the address is enough."""
_BEGINS: Final = re.compile(
    r"(?:query|path|header|cookie|form) parameters|request body schema:.*|authorizations?:.*|responses", re.IGNORECASE
)
"""What the part of a request begins with that says what it sends."""
_FOLLOWS: Final = re.compile(r"(?:request|response) samples|payload|content type", re.IGNORECASE)
"""What a path stands above that is named last."""
_NAME: Final = re.compile(r"([A-Za-z_][\w.-]{0,60}+)(?:\[\])?( ?\*)?")
_OF_A_TYPE: Final = (
    r"(?:array of )?(?:string|integer|boolean|number|object|array|file|any)s?(?:\[\w+\])?(?: ?[<(\[].{0,60})?"
)
_TYPE: Final = re.compile(_OF_A_TYPE, re.IGNORECASE)
_NEEDED_AND_TYPE: Final = re.compile(rf"(required|optional)\s{{1,4}}({_OF_A_TYPE})", re.IGNORECASE)
"""Both in one line, as a table is copied whose first column has the mark below the name."""
_NEEDED: Final = re.compile(r"required|optional|\*", re.IGNORECASE)
_NAME_AND_NEEDED: Final = re.compile(
    r"([A-Za-z_][\w.-]{0,60}+)(?:\[\])?\s{1,4}\(?(?:required|optional)\)?", re.IGNORECASE
)
"""A name with a mark below it, in one cell of a table."""
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
        after = _is_named_last(made, last)
        whole = _written_out(made, last, text)
        if whole is not None:
            text, last = whole
            after = after or (not begin and not any(line.text for line in made[last + 1 :]))
        place = _first(made, begin, at) if after and not _SPACED.fullmatch(made[at].text.strip()) else at
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
    if spaced := _SPACED.fullmatch(text):
        request = f"{spaced[1].upper()} {spaced[2]}"
        return (request, at) if _written_out(lines, at, request) is not None else None
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
    below = [text for line in lines[last + 1 : last + 9] if (text := line.text.strip())]
    return any(map(_FOLLOWS.match, below[:3]))


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
            made.append(_with_the_name_alone(lines[at]))
            at += 1
            continue
        cells, end = row
        while block and not made[-1].text:
            made.pop()
        block = block or -(at + 1)  # no other block has the number
        made.append(Line("  ".join(cells), "cells", cells, lines[at].spans, block))
        at = end
    return made


def _with_the_name_alone(line: Line) -> Line:
    """A row of a table whose first cell has the name of a parameter alone, where "required" stands there, too."""
    named = _NAME_AND_NEEDED.fullmatch(line.cells[0].strip()) if len(line.cells) > 1 else None
    return replace(line, cells=(named[1], *line.cells[1:])) if named else line


def _row(lines: list[Line], at: int) -> tuple[tuple[str, ...], int] | None:
    """A parameter that begins with a line, as the cells of a row, and the line that follows it."""
    name = _NAME.fullmatch(lines[at].text.strip())
    if name is None or lines[at].cells or _TYPE.fullmatch(name[0]) or _NEEDED.fullmatch(name[0]):
        return None
    cells = lines[at + 1].cells if at + 1 < len(lines) else ()
    if _NEEDED.fullmatch("".join(cells[:1]).strip()) and not _TYPE.fullmatch(" ".join(cells[1:]).strip()):
        return (name[1], *cells), at + 2  # a row copied in two lines: the mark stands below the name, in its cell
    said = [line.text.strip() for line in lines[at + 1 : at + 4]]
    if said and (both := _NEEDED_AND_TYPE.fullmatch(said[0])):
        said = [both[1], both[2]]
        at -= 1  # the two are one line
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
    return _NAME.fullmatch(text) is not None and any(
        _TYPE.fullmatch(one) or _NEEDED_AND_TYPE.fullmatch(one) for one in below
    )
