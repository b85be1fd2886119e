"""The path of a call on a page that names no server: a reference tells once where its API is, on a page of its own."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from connection_wizard.addresses.parts import in_parts, server_in
from connection_wizard.sources.changes import changes_by_name
from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.whose import whose

_GET: Final = re.compile(
    r"\bGET[\s:`\"']{1,4}(/(?:(?:[\w.\-~%@]{1,60}|\{\w{1,40}\}|\$\{context\.[\w.]{1,80}\})/){0,8}"
    r"(?:[\w.\-~%@]{0,60}|\{\w{1,40}\}|\$\{context\.[\w.]{1,80}\}))(?=[\s`\"'?]|$)"
)
"""A request, be it with what came with the log-in, once that stands in the place of its names."""
_ASKS_MORE: Final = re.compile(r"\?\S{0,200}[{<\[]")
"""A query in which something is to be filled in."""
_TOLD: Final = re.compile(
    r"(?<![\w/:.~}])(/(?:[\w~@-]{1,60}/){0,6}[\w~@-]{1,60})(?=[`\"']?\s(?:API\s)?(?:endpoint|resource|call|request|response)s?\b)",
    re.IGNORECASE,
)
"""A path of which a sentence says what it is."""
_IN_A_ROW: Final = re.compile(
    r"\W{0,4}(?:(?:open ?id )?user ?info(?:rmation)?|current user|who ?am ?i)(?: (?:endpoint|ur[il]|api|path))?"
    r"[\s|:`*]{1,8}(/(?:[\w.~@-]{1,80}/){0,6}[\w.~@-]{1,80})[\s|`]{0,4}",
    re.IGNORECASE,
)
"""A row of a list of endpoints: the name of the call on who is connected, and its path."""
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
    shown = shown or _in_rows(page) or _told(page)
    found = [(path, at) for shape, at in shown if (path := _filled(page, shape)) and not changes_by_name(path)]
    if not found:
        return None
    path, line = min(found, key=lambda one: (*_least_like(page, *one), one[1]))
    those = mentions(page)
    own = next((one.url for one in those if one.at == line and one.url.endswith(path)), "")
    return PathAlone(path, own.removesuffix(path) or next(filter(None, (_base(one.url) for one in those)), ""), line)


def _least_like(page: Page, path: str, at: int) -> tuple[bool, bool, bool]:
    """How little a path is like the call on who is connected, and whether its line asks for more to be filled in."""
    of_whom = whose(path)
    asks_more = _ASKS_MORE.search(page.lines[at].text) is not None
    return of_whom != "token's", not of_whom or of_whom == "account's", asks_more


def _in_rows(page: Page) -> list[tuple[str, int]]:
    """The path of the call on who is connected, as a list of endpoints has it, with no method."""
    return [(match[1], at) for at, text in enumerate(page.texts) if (match := _IN_A_ROW.fullmatch(text))]


def _told(page: Page) -> list[tuple[str, int]]:
    """The paths on who is connected that sentences name, with no method: others may change something."""
    texts = ((at, match[1]) for at, line in enumerate(page.lines) for match in _TOLD.finditer(line.text))
    return [(path, at) for at, path in texts if whose(path) == "token's"]


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
