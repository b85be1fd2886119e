"""What the list of an authorization request's parameters demands besides: a parameter that has one value always."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, get_args

from connection_wizard.sources.documentation.roles import Named
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec.model import RenamedAuthorizationParameter

_NAME: Final = re.compile(r"[a-z][a-z0-9_.-]{1,40}")
_OWN: Final = frozenset({*get_args(RenamedAuthorizationParameter), "nonce"})
"""What is sent anyway, or differs from log-in to log-in."""
_MARK: Final = "[`\"'“”‘’]"
_ALWAYS: Final = re.compile(
    r"(?:\balways(?: (?:use|send|set (?:it |this )?to|has to be|must be|be|is|the value))?|"
    r"\b(?:must|has to|needs to|should)(?: always)? be(?: set)?(?: to)?(?: the (?:string|value))?)"
    rf"\s{{1,3}}(?:{_MARK}([\w.:/-]{{1,60}}){_MARK}(?!\s{{0,3}}(?:or\b|[,/|]))|([\w.:/-]{{0,59}}\w)(?=\.?\s*$))",
    re.IGNORECASE,
)
_NO_VALUE: Final = re.compile(
    r"https?|unique|required|provided|included|present|sent|set|specified|(?:url-?)?encoded|identical|valid|random|"
    r"empty|used|string|integer|boolean|number|url|uri|omitted|secret|registered",
    re.IGNORECASE,
)
"""What a value is like, and no value."""


def demanded(place: Named) -> Iterator[tuple[str, str, int]]:
    """Each parameter that the lines around an address give one value for, with that value and its line."""
    for at in range(place.begin, place.end):
        cells = place.page.lines[at].cells
        name = re.sub(_MARK, "", cells[0]).strip() if len(cells) > 1 else ""
        if not _NAME.fullmatch(name) or name in _OWN:
            continue
        found = next((found for cell in cells[1:] if (found := _ALWAYS.search(cell))), None)
        value = (found[1] or found[2]) if found else ""
        if value and not (_NO_VALUE.fullmatch(value) or is_sample(value)):
            yield name, value, at
