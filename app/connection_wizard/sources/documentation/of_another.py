"""What is said of how clients authenticate, and means another grant, or another call, than the exchange of a code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.lines import Line, Page

_OF_CODES: Final = re.compile(r"authori[sz]ation[ _-]code|\bcode (?:grant|flow)", re.IGNORECASE)
_REQUEST: Final = re.compile(r"\s{0,8}(?:GET|POST|PUT|PATCH|DELETE) (\S{1,300})")
_LONGEST_REQUEST: Final = 12
"""The first line of a request, and lines of it above its header that are looked at."""
_METHOD: Final = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE)\s{1,4}")


def is_of_another(line: Line) -> bool:
    """Whether a row of a table is about another grant, which stands in its first cell, or begins another one."""
    if not line.cells or _OF_CODES.search(line.text):
        return False
    begins = (signs.OTHER_GRANT.match(cell.lstrip(" `*")) for cell in line.cells[1:])
    return signs.OTHER_GRANT.search(line.cells[0]) is not None or any(begins)


def is_registered_for_another(page: Page, at: int) -> bool:
    """Whether the example that a line is part of is of an app that is registered for another grant alone."""
    line = page.lines[at]
    text = "\n".join(one.text for one in page.lines if one.block == line.block) if line.kind == "code" else ""
    return bool(signs.OTHER_GRANT.search(text)) and not _OF_CODES.search(text)


def is_of_another_call(places: Iterable[Named], line: Line) -> bool:
    """Whether a row of a table has the address of a call, and none of these: what it says is of that call."""
    called = [path for cell in line.cells if "/" in cell and (path := _path(cell))]
    if not called:
        return False
    urls = [one.mention.url.rstrip("/") for one in places]
    return bool(urls) and not any(url.endswith(path) for url in urls for path in called)


def is_in_another_request(places: Iterable[Named], page: Page, at: int) -> bool:
    """Whether a line of an example is part of a request to an address that is none of these."""
    line = page.lines[at]
    above = range(at, max(at - _LONGEST_REQUEST, -1), -1) if line.kind == "code" else ()
    own = (page.lines[one].text for one in above if page.lines[one].block == line.block)
    called = next((_path(found[1]) for text in own if (found := _REQUEST.match(text))), "")
    return called != "" and not any(one.mention.url.rstrip("/").endswith(called) for one in places)


def _path(cell: str) -> str:
    """The path of the address that is all that a cell has, be it a path alone; empty where it has something else."""
    text = _METHOD.sub("", cell.strip(" `\"'*"), count=1).partition("?")[0].rstrip("/")
    if " " in text:
        return ""
    return f"/{path_of(text)}" if "://" in text else text if text.startswith("/") else ""
