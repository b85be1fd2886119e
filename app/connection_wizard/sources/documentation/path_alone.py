"""The path of a call on a page that names no server: a reference tells once where its API is, on a page of its own."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from connection_wizard.addresses.parts import in_parts, server_in
from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.page.lines import Page

_GET: Final = re.compile(r"\bGET[\s:`\"']{1,4}(/(?:[\w.\-~%@]{1,60}/){0,8}[\w.\-~%@]{0,60})(?=[\s`\"'?]|$)")
_BASE: Final = re.compile(r"(?:/(?:api|rest|v\d[\w.]{0,8})){1,3}(?=/)", re.IGNORECASE)
"""The part of a path that all calls of an API have."""


class PathAlone(NamedTuple):
    """A path, and its line.

    Attributes:
        base: where it belongs, as far as an address of an answer shows it; empty where none does.
    """

    path: str
    base: str
    line: int


def path_alone(page: Page) -> PathAlone | None:
    """The call on who is connected, or else the first that reads something and needs nothing that differs."""
    found = [(match[1], at) for at, line in enumerate(page.lines) if (match := _GET.search(line.text))]
    if not found:
        return None
    path, line = min(found, key=lambda one: (not signs.SURELY_ME.search(one[0]), not signs.ME.search(one[0]), one[1]))
    return PathAlone(path, next(filter(None, (_base(mention.url) for mention in mentions(page))), ""), line)


def _base(url: str) -> str:
    """The server of an address, with what all paths there begin with; empty where nothing shows that."""
    base, server = _BASE.match(dict(in_parts(url))["path"]), server_in(url)
    return server + base[0] if base and server else ""
