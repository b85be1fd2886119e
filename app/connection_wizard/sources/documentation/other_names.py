"""The name that the lists of a page give the redirect URI, where it is another than the standard's.

An example of the request says so by its query (`login_request`); many pages have no example, and list the parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation.parameter_names import first_named
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.placed import is_called_so

_STANDARD: Final = "redirect_uri"
_USED: Final = re.compile(rf"\b{_STANDARD}\b")
_ARGUMENT: Final = re.compile(rf"[(,\s]{_STANDARD}\s?=\s?[A-Za-z_][\w.]{{0,60}}\s?(?:[,)]|$)")
"""What a function of the provider's own is called with says nothing of what that sends."""
_OF_A_REQUEST: Final = frozenset({"response_type", "client_id", "state", "scope"})
_OF_AN_EXCHANGE: Final = frozenset({"grant_type", "code"})
_ENOUGH: Final = 2
"""Parameters of the standard beside it: then the list is of what is sent, and not of what an app is registered with."""


def redirect_asked_as(page: Page, places: Iterable[Named]) -> Said | None:
    """What a list of what is asked with calls it."""
    return _first(page, (range(one.begin, one.end) for one in places), _OF_A_REQUEST)


def is_listed(page: Page, places: Iterable[Named], standard: str) -> bool:
    """Whether a list of what is asked with has the standard's name: an example beside it that has another is a slip."""
    lists = ({first_named(page.lines[at]) for at in range(one.begin, one.end)} for one in places)
    return any(standard in named and len(named & _OF_A_REQUEST) >= _ENOUGH for named in lists)


def redirect_exchanged_as(page: Page, places: Iterable[Named]) -> Said | None:
    """What a list of what is exchanged calls it."""
    return _first(page, (range(one.begin, one.end) for one in places if one.grant != "refresh"), _OF_AN_EXCHANGE)


def _first(page: Page, parts: Iterable[Iterable[int]], beside: frozenset[str]) -> Said | None:
    if any(_USED.search(_ARGUMENT.sub("", line.text) if line.kind == "code" else line.text) for line in page.lines):
        return None
    for part in parts:
        named = [(first_named(page.lines[at]), at) for at in part]
        if len({name for name, _ in named} & beside) < _ENOUGH:
            continue
        other = next(((name, at) for name, at in named if is_called_so(name, _STANDARD)), None)
        if other is not None:
            return Said(*other)
    return None
