"""Hosts that are written in letters of two alphabets: one that only looks like another leads to a stranger."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import plain_host
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.read_addresses import address_of, placed_urls
from connection_wizard.words import say

_ALIKE: Final = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
"""The alphabets whose letters look like each other's; Japanese names mix others, which none is taken for."""
_LIKE_LATIN: Final = frozenset("асеорхуіјѕһԁӏԛԝοναικρυ")
"""Letters of others that look like Latin ones."""

HOST_MIXED_LETTERS = finding_code(
    "host_mixed_letters",
    "warning",
    None,
    "A server's name in letters of two alphabets",
    "A letter of another alphabet that looks the same makes it the name of another server, which would get the tokens.",
    ("revoke_token", "url", "https://\N{CYRILLIC SMALL LETTER A}pi.acme.com/oauth/revoke"),
)


def lookalikes(spec: ConnectionSpec) -> Iterator[Finding]:
    """No part of a host mixes letters of alphabets that look alike (Unicode Technical Standard 39, section 5.2)."""
    for at, url in placed_urls(spec):
        address = address_of(url)
        if address is not None and (odd := mixed(address.host)):
            yield _finding(spec, at, odd)


@lru_cache(maxsize=256)
def mixed(host: str) -> str:
    """The first letter of a host that is taken for a Latin one beside it; empty where there is none."""
    labels = plain_host(host).split(".")
    for label in labels if any(not one.isascii() for one in labels) else ():
        of = {letter: alphabet for letter in label if (alphabet := _alphabet(letter))}
        others = [letter for letter in of if of[letter] != "LATIN"]
        if others and (len(set(of.values())) > 1 or _LIKE_LATIN.issuperset(others)):
            return others[0]
    return ""


def _alphabet(letter: str) -> str:
    """The alphabet of a letter, where there are some in others that look like it."""
    name = unicodedata.name(letter, "").partition(" ")[0]
    return name if name in _ALIKE else ""


def _finding(spec: ConnectionSpec, at: DocumentPath, odd: str) -> Finding:
    where = place(spec, at)
    return HOST_MIXED_LETTERS.finding(
        at,
        say(
            "In {where}, the letter {letter} of the server's name only looks like the one that people read.",
            where=where,
            letter=quoted(odd),
        ),
        say("Type the name of the server anew; do not copy it."),
    )


RULES = (lookalikes,)
