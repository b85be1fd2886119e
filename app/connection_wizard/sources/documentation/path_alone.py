"""The path of a call on a page that names no server: a reference tells once where its API is, on a page of its own."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from connection_wizard.addresses.parts import in_parts, server_in
from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.page.lines import Page

_GET: Final = re.compile(
    r"\bGET[\s:`\"']{1,4}(/(?:(?:[\w.\-~%@]{1,60}|\{\w{1,40}\})/){0,8}(?:[\w.\-~%@]{0,60}|\{\w{1,40}\}))(?=[\s`\"'?]|$)"
)
_TOLD: Final = re.compile(
    r"(?<![\w/:.~}])(/(?:[\w~@-]{1,60}/){0,6}[\w~@-]{1,60})(?=[`\"']?\s(?:API\s)?(?:endpoint|resource|call|request|response)s?\b)",
    re.IGNORECASE,
)
"""A path of which a sentence says what it is."""
_PART: Final = re.compile(r"\{(\w{1,40})\}")
_BY_DEFAULT: Final = re.compile(
    r"\bdefaults?(?: value)?(?: is| to)?[\s:=]{1,3}[`\"']?([\w~@-]{1,40})(?![\w/])", re.IGNORECASE
)
"""What a part of a path is where nobody says another (``~``, ``me``: whoever is connected)."""
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
    shown = [(match[1], at) for at, line in enumerate(page.lines) if (match := _GET.search(line.text))]
    shown = shown or _told(page)
    found = [(path, at) for shape, at in shown if (path := _filled(page, shape))]
    if not found:
        return None
    path, line = min(found, key=lambda one: (not signs.SURELY_ME.search(one[0]), not signs.ME.search(one[0]), one[1]))
    return PathAlone(path, next(filter(None, (_base(mention.url) for mention in mentions(page))), ""), line)


def _told(page: Page) -> list[tuple[str, int]]:
    """The paths on who is connected that sentences name, with no method: others may change something."""
    texts = ((at, match[1]) for at, line in enumerate(page.lines) for match in _TOLD.finditer(line.text))
    return [(path, at) for at, path in texts if signs.SURELY_ME.search(path)]


def _filled(page: Page, shape: str) -> str:
    """A path with the defaults that the page tells for its parts; empty where one has none."""
    for name in _PART.findall(shape):
        rows = (line for line in page.lines if line.cells and line.cells[0].strip("`{}: ") == name)
        default = next(filter(None, (_BY_DEFAULT.search(line.text) for line in rows)), None)
        if default is None:
            return ""
        shape = shape.replace(f"{{{name}}}", default[1])
    return shape


def _base(url: str) -> str:
    """The server of an address, with what all paths there begin with; empty where nothing shows that."""
    base, server = _BASE.match(dict(in_parts(url))["path"]), server_in(url)
    return server + base[0] if base and server else ""
