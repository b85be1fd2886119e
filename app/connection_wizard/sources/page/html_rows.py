"""HTML in Markdown: tables and lists of definitions, with each row on a line of its own.

Exports of help centres write a table on one line, pages that people write have a line for each cell.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from html import unescape
from typing import Final

_OPENS: Final = re.compile(r"\s{0,12}<(table|dl)\b", re.IGNORECASE)
_FENCE: Final = re.compile(r"\s{0,8}(?:>\s?)?(?:`{3,}|~{3,})")
_TERM: Final = re.compile(r"<dt\b[^<>]*>", re.IGNORECASE)
_DEFINITION: Final = re.compile(r"</dt\s*>\s*<dd\b[^<>]*>", re.IGNORECASE)
_DEFINED: Final = re.compile(r"</dd\s*>", re.IGNORECASE)
_END_OF_ROW: Final = re.compile(r"</tr\s*>", re.IGNORECASE)
_CODE: Final = re.compile(r"<(?:code|tt|samp)\b[^<>]*>([^<>`]{1,200})</(?:code|tt|samp)>", re.IGNORECASE)
_MOST: Final = 1000
"""Lines of one table: what is not closed by then is no table."""


def with_rows(raw: list[str]) -> list[str]:
    """The lines of a page in Markdown; each row of a table in HTML is one, and each entry of a list of definitions."""
    if not any(map(_OPENS.match, raw)):
        return raw
    return list(_with_rows(raw))


def _with_rows(raw: list[str]) -> Iterator[str]:
    closed = {tag: [at for at, line in enumerate(raw) if f"</{tag}>" in line.lower()] for tag in ("table", "dl")}
    in_sample, at = False, 0
    while at < len(raw):
        in_sample ^= _FENCE.match(raw[at]) is not None
        opens = None if in_sample else _OPENS.match(raw[at])
        end = _end(closed[opens[1].lower()], at) if opens else None
        if end is None:
            yield raw[at]
            at += 1
            continue
        yield from ("", *_rows(" ".join(line.strip() for line in raw[at : end + 1])), "")
        at = end + 1


def _end(closed: list[int], at: int) -> int | None:
    """The line on which a table ends that begins here; None where it does not."""
    after = bisect_left(closed, at)
    return closed[after] if after < len(closed) and closed[after] - at < _MOST else None


def _rows(text: str) -> Iterator[str]:
    text = _DEFINITION.sub("</td><td>", _TERM.sub("<tr><td>", text))
    text = _CODE.sub(lambda code: f"`{unescape(code[1])}`", _DEFINED.sub("</td></tr>", text))
    for row in _END_OF_ROW.split(text):
        yield row.strip()
