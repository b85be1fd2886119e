"""Servers on this computer: software that the readers of a page run, or something that runs here and says so.

Most pages write such addresses for an app of the reader's. A page is of one where both steps are at one place of this
computer, and at no other server.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_PLACE: Final = re.compile(
    r"https?://((?:localhost|127(?:\.\d{1,3}){3}|0(?:\.0){3}|\[::1\])(?::\d{1,5})?)(?=/|$)", re.IGNORECASE
)
_AS_WRITTEN: Final = re.compile(r"127(?:\.\d{1,3}){3}:\d{1,5}")
"""What only runs here: nobody writes a number and a port for a server that each reader has elsewhere."""
_LOGIN: Final = re.compile(r"/(?:\w{1,30}\.){0,5}\w{0,20}(?:authori[sz]e|authori[sz]ation|auth)/?$", re.IGNORECASE)
_TOKEN: Final = re.compile(r"/(?:\w{1,30}\.){0,5}\w{0,20}tokens?/?$", re.IGNORECASE)
"""The ends of the addresses of both steps, in some frameworks behind the names of modules (Frappe)."""


def place_of(url: str) -> str:
    """The server of an address on this computer; empty where it is on another."""
    found = _PLACE.match(url)
    return found[1].lower() if found else ""


def places_of_both(found: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The places of this computer where people log in and codes are exchanged, of addresses with their queries."""
    logins, tokens = set[str](), set[str]()
    for url, query in found:
        if _LOGIN.search(url) and (not query or "response_type=code" in query):
            logins.add(place_of(url))
        elif _TOKEN.search(url):
            tokens.add(place_of(url))
    return frozenset((logins & tokens) - {""})


def as_meant(url: str) -> str:
    """An address of this computer as a connection has it: as it is written, or with a field for whose server it is."""
    return url if is_as_written(url) else _PLACE.sub("https://{domain}", url, count=1)


def is_as_written(url: str) -> bool:
    """Whether an address is of a server on this computer that is meant as it is written."""
    return _AS_WRITTEN.fullmatch(place_of(url)) is not None
