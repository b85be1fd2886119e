"""A second token: what comes with the access token, and calls send beside it in a header of its own."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from connection_wizard.sources.documentation.answers import OF_THE_STANDARD
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.spec import names
from connection_wizard.spec.rules.known import plain

_SENT: Final = re.compile(
    r"\b(Authorization|X-[A-Za-z-]{2,40})[\"']?:\s{0,4}((?:Bearer|Token)\s{1,4})?[\"']?"
    r"[{<\[$]{1,3}\s?([\w. -]{2,40}?)\s?[}>\]]{1,2}",
    re.IGNORECASE,
)
"""A header with something to fill in."""
_KEY: Final = re.compile(r"[^\w\s]{0,4}\s{0,8}[`\"'*]{0,3}(\w{2,40})[`\"'*]{0,3}\s{0,2}(?=[:=,-]|$)")
"""What the line of a list names first."""
_ENOUGH: Final = 2


class SecondToken(NamedTuple):
    """A header with a value of the token answer.

    Attributes:
        key: what the answer calls it.
        line: where the page lists what the answer has.
    """

    header: str
    value: str
    key: str
    line: int


def second_token(page: Page, place: Named) -> SecondToken | None:
    """The header of an example that sends what the page lists beside the access token; None where it has none."""
    sent = [(header, (scheme or "").strip(), inside) for header, scheme, inside in _SENT.findall(place.own)]
    if len(sent) < _ENOUGH:
        return None
    given = _given(page)
    for header, scheme, inside in sent:
        key = next((key for key in given if plain(key) == plain(inside) and key not in OF_THE_STANDARD), None)
        if key is not None:
            template = (names.TOKEN_RESPONSE / key).template
            return SecondToken(header, f"{scheme} {template}".strip(), key, given[key])
    return None


def _given(page: Page) -> dict[str, int]:
    """What the page lists of an answer that has the access token and more of the standard, with the line of each."""
    keys: dict[str, int] = {}
    for at, line in enumerate((*page.lines, Line("", "heading"))):
        found = None if line.kind == "heading" else _KEY.match(line.cells[0] if line.cells else line.text)
        if found:
            keys.setdefault(found[1], at)
        elif line.text.strip() or line.kind == "heading":
            if "access_token" in keys and len(OF_THE_STANDARD & keys.keys()) >= _ENOUGH and "grant_type" not in keys:
                return keys
            keys = {}
    return {}
