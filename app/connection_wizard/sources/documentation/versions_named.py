"""The version of an API that a program has under a name, and puts into addresses."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.composed import last_of
from connection_wizard.sources.documentation.hosts import HOLE
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page, once

_NAMED: Final = Keyed(
    r"(?<!\w)(\w{0,40}version\w{0,10})[\"']?\s{0,4}(?::\s?\w{1,12}\s{0,3}(?==))?(?:=>|:=|=(?!=)|:(?![:=]))\s{0,4}"
    r"[\"'`]?(v?\d{1,4}(?:[.-]\d{1,3}){0,2})[\"'`]?\s*+(?:[;,)}#]|/{2}|$)",
    "version",
)
_HOLE: Final = re.compile(HOLE)
_PLACE: Final = re.compile(r"%s|\{0?\}")
_FILLED_BY: Final = re.compile(r"[^\"'`]{0,300}[\"'`]\s{0,4}(?:%\s{0,3}\(?|\.format\()\s{0,3}([A-Za-z_][\w.]{0,80})")
"""What a text is filled in with, behind it."""


@once
def _versions(page: Page) -> dict[str, str]:
    """The versions by their names in small letters; none that is named twice and differs."""
    found: dict[str, set[str]] = {}
    for at in page.lines_of(_NAMED):
        for name, version in _NAMED.expression.findall(page.texts[at]) if page.lines[at].kind == "code" else ():
            found.setdefault(name.lower(), set()).add(version)
    return {name: versions.pop() for name, versions in found.items() if len(versions) == 1}


def with_version(page: Page, one: Mention) -> Mention:
    """An address with the version in the place that it has for its name."""
    versions = _versions(page)
    if not versions:
        return one
    url = one.url
    filled_by = _FILLED_BY.match(page.texts[one.at], one.column)
    if filled_by and (version := versions.get(last_of(filled_by[1]).lower())):
        url = _PLACE.sub(version, url, count=1)
    url = _HOLE.sub(lambda hole: versions.get(last_of(hole[0]).lower(), hole[0]), url)
    return replace(one, url=url)
