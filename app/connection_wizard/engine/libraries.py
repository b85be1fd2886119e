"""Which of the platform's libraries code speaks of: the engine loads these and no others.

They are bundles in ``resources/engine``, put there by ``packaging/bootstrap.py engine``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from connection_wizard.resources import resource_text

CORE: Final = "core"
_NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "stream": (),
    "http": ("stream",),
    "fetch": ("http",),
    "axios": (),
    "crypto": (),
    "form-data": ("stream",),
    "jsonwebtoken": ("crypto", "stream"),
    "lodash": (),
    "moment": (),
    "moment-locales": ("moment",),
    "xml": (),
    "cheerio": (),
}
"""Every bundle, after those that it needs."""
_SPOKEN_OF: Final[Mapping[str, re.Pattern[str]]] = {
    "stream": re.compile(r"\bstream\b"),
    "http": re.compile(r"\bhttps\b(?!:)"),
    "fetch": re.compile(r"\bfetch\b"),
    "axios": re.compile(r"\baxios\b"),
    "crypto": re.compile(r"\bcrypto\b"),
    "form-data": re.compile(r"\bFormData\b|multipart"),
    "jsonwebtoken": re.compile(r"\bjwt\b"),
    "lodash": re.compile(r"(?<![\w$])_(?![\w$])"),
    "moment": re.compile(r"\bmoment\b"),
    "moment-locales": re.compile(r"\bmoment\b[^\0]*\b(?:locale|lang)"),
    "xml": re.compile(r"\bXML(?:Parser|Builder|Validator)\b"),
    "cheerio": re.compile(r"\bcheerio\b"),
}
_BY_ANY_NAME: Final = re.compile(
    r"\\u(?:00[4-7]|\{0*[4-7][0-9A-Fa-f]\})|\bthis\b|\bglobalThis\b|\bconstructor\b|\beval\b|\bFunction\b"
)
"""What can speak of a name without writing it: letters by their numbers, the object that has all names, new code."""


def spoken_of(source: str) -> tuple[str, ...]:
    """The bundles that code may want, each after those that it needs itself."""
    if _BY_ANY_NAME.search(source):
        return tuple(_NEEDS)
    wanted: set[str] = set()

    def add(name: str) -> None:
        wanted.add(name)
        for needed in _NEEDS[name]:
            add(needed)

    for name, pattern in _SPOKEN_OF.items():
        if pattern.search(source):
            add(name)
    return tuple(name for name in _NEEDS if name in wanted)


@cache
def bundle(name: str) -> str:
    """The text of a bundle: an expression."""
    return resource_text(f"engine/{name}.js").rstrip()
