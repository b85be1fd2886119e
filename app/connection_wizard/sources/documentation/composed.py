"""The addresses that a program keeps under names without writing them out there: put behind another name, one of two,
or what counts where the environment has none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from connection_wizard.sources.documentation.hosts import is_of_nobody, is_trial
from connection_wizard.sources.documentation.written import trimmed
from connection_wizard.sources.page.lines import Page

_GIVEN: Final = re.compile(
    r"(?<!\w)([A-Za-z_]\w*+)[\"']?(?:\s?:\s?&?\w{1,20}(?=\s?=))?\s{0,20}(?::=|=>|=(?![=>~])|:(?![:=/]))\s{0,4}"
    r"(.{0,400})$"
)
"""A name, and all that the rest of its line gives it."""
_GOES_ON: Final = re.compile(r"\s*+(?:[?:+.]\s|\|\||\?\?|or\b|else\b)|\s{1,40}[\"'`]http")
_IS_OPEN: Final = re.compile(r"(?:[(?:+=,]|\|\||\?\?|\bor)\s*$")
"""A line that goes on with what is given, and one whose end says that the next does."""
_MOST_LINES: Final = 4
_CHOOSES: Final = re.compile(
    r"\?\s|\|\||\bor\b|\belse\b|getenv\(|\benv\w{0,10}\b|\benviron\b|\b(?:get|fetch)\(|\bconfig\b", re.IGNORECASE
)
"""What gives one of several, or what counts where nothing is set."""
_QUOTED: Final = re.compile(r"[\"'`]([^\s\"'`]{4,200})[\"'`]")
_NAME: Final = r"(?P<name>[@$]?[A-Za-z_](?:\w|\.|->|::){0,80})"
_MARK: Final = r"[frbFRB]{0,2}[\"'`]"
_PATH: Final = r"(?P<path>[\w./-]{0,120})"
_FILLED_IN: Final = rf"(?:[$#]?\{{\s?{_NAME}\s?\}}|\$(?P<plain>\w++)|\\\((?P<swift>\w++)\))"
_BEHIND: Final = (
    re.compile(rf"{_MARK}{_FILLED_IN}{_PATH}[\"'`]\W{{0,3}}$"),
    re.compile(rf"{_NAME}\s{{0,3}}[+.]\s{{0,3}}[\"'`]{_PATH}[\"'`]\W{{0,3}}$"),
    re.compile(rf"[\"'](?:%s|\{{0?\}}){_PATH}[\"']\s?(?:%\s?\(?|\.format\()\s?{_NAME}\W{{0,3}}$"),
)
"""A path behind a name: inside of a text, added, printed."""
_PARTS: Final = re.compile(r"\.|->|::")
_ROUNDS: Final = 3


def last_of(name: str) -> str:
    """A name without what it is a part of, and without the marks of what is filled in: ``{self.base}`` is ``base``."""
    return _PARTS.split(name.strip("{}<>[]()$#@%/ "))[-1]


def composed(page: Page, texts: Sequence[str], named: dict[str, str]) -> dict[str, str]:
    """Addresses by the names, without signs and capitals, that a program gives them without writing them out.

    Args:
        named: those that are written out; a name that is given its address there has no other.
    """
    found: dict[str, str] = {}
    given = [one for one in _given(page, texts) if one[0] not in named]
    for name, said in given:
        if (url := _one_of(said)) and (name not in found or is_trial(found[name])):
            found[name] = url
    for _ in range(_ROUNDS):
        for name, said in given:
            if name not in found and (url := _behind(said, named | found)):
                found[name] = url
    return found


def _given(page: Page, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    for at, text in enumerate(texts):
        if page.lines[at].kind != "code" or not (found := _GIVEN.search(text)):
            continue
        said = found[2]
        for below in range(at + 1, min(at + _MOST_LINES, len(texts))):
            if page.lines[below].block != page.lines[at].block:
                break
            if not (_GOES_ON.match(texts[below]) or _IS_OPEN.search(said)):
                break
            said = f"{said} {texts[below].strip()}"
        yield re.sub(r"[\W_]", "", found[1]).lower(), said


def _one_of(said: str) -> str:
    """The address of several that is real, where a program chooses one; empty where it chooses none."""
    if not _CHOOSES.search(said):
        return ""
    those = [trimmed(text, "") for text in _QUOTED.findall(said) if text.startswith(("https://", "http://"))]
    those = [url for url in those if not is_of_nobody(url)]
    return min(those, key=is_trial, default="")


def _behind(said: str, named: dict[str, str]) -> str:
    """The address of a name, and what is put behind it."""
    for form in _BEHIND:
        if (found := form.match(said)) is None:
            continue
        parts = found.groupdict()
        name = next(filter(None, (parts["name"], parts.get("plain"), parts.get("swift"))))
        base = named.get(re.sub(r"[\W_]", "", last_of(name)).lower(), "")
        return _put_behind(base, parts["path"]) if base else ""
    return ""


def _put_behind(base: str, path: str) -> str:
    """A path behind an address, as it is written; empty where that would make one word of both."""
    if path.startswith("/"):
        return base.rstrip("/") + path
    return base + path if base.endswith("/") or not path else ""
