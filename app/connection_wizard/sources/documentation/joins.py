"""How programs and texts put a path behind the name of a server: side by side, added, printed, joined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from connection_wizard.sources.documentation.hosts import HOLE
from connection_wizard.sources.documentation.written import LETTERS

_NAME: Final = r"(?P<name>[A-Za-z_][\w.]{0,80})"
_PATH: Final = r"(?P<path>/[\w./@-]{1,200})"
_FORMATTED: Final = re.compile(r"[\"'](?:%s|\{\}|\{0\})(?P<path>/[\w./-]+)[\"']\s*(?:%|\.format\()\s*\(?(?P<name>\w+)")
_BASED: Final = re.compile(
    rf"(?<![\w/.:$}}\]])(?P<name>{HOLE}|[A-Z][A-Z_]*(?:URL|URI|HOST|DOMAIN|BASE|ENDPOINT))(?P<path>/(?>(?:{HOLE}|{LETTERS})+))"
)
_ADDED: Final = re.compile(rf"\b{_NAME}\s{{0,20}}+[+.]\s{{0,20}}+[\"'`](?P<path>/[\w./@-]+)")
_REST: Final = r"(?P<path>[a-z][\w.@-]{0,60}(?:/[\w.@-]{1,60}){0,6}(?:\?[^\s\"'`<>]{0,300})?)[\"'`]"
_BEHIND_SLASH: Final = re.compile(rf"\b{_NAME}\s{{0,20}}+[+.]\s{{0,20}}+[\"'`]{_REST}")
_INSIDE_TEXT: Final = re.compile(rf"[\"'`](?P<name>\$?\{{[A-Za-z_][\w.]{{0,60}}\}}){_REST}")
"""What is put behind a name whose address ends with a slash."""
_FILLING: Final = re.compile(rf"\b{_NAME}\s{{0,3}}(?:%\s{{0,3}}\(?|\.format\()\s{{0,3}}[\"']/?{_REST}")
"""What is put in the place that the address of a name has for it, at its end."""
_FILLED: Final = re.compile(rf"[\"'](?:%s|\{{0?\}}){_REST}\s{{0,3}}(?:%\s{{0,3}}\(?|\.format\()\s{{0,20}}{_NAME}")
"""What stands behind the place for a name whose address ends with a slash."""
_PRINTED: Final = re.compile(rf"\w!?\(\s?[\"'](?:%s|\{{\}}){_PATH}[\"'],\s{{0,4}}{_NAME}")
_JOINED: Final = re.compile(rf"\burljoin\(\s?{_NAME},\s{{0,4}}[\"']{_PATH}[\"']")
_INSIDE: Final = re.compile(rf"\\\({_NAME}\){_PATH}")
_RESOLVED: Final = re.compile(
    rf"\bURL\(\s?[\"'`]{_PATH}[\"'`],\s{{0,4}}(?:{_NAME}|[\"'`](?P<server>https?://[^\s\"'`]{{4,200}}))"
)
_OF_A_HOST: Final = re.compile(rf"\bUri\.https\(\s?[\"'](?P<host>[\w.-]{{3,100}})[\"'],\s{{0,4}}[\"']{_PATH}[\"']")
"""A server by its name alone, and the path behind it (Dart)."""
_ALL: Final = (
    (_OF_A_HOST, True, ("Uri.https(",)),
    (_PRINTED, True, ("%s/", "{}/")),
    (_JOINED, True, ("urljoin(",)),
    (_INSIDE, True, ("\\(",)),
    (_RESOLVED, True, ("URL(",)),
    (_FORMATTED, False, ("%s/", "{}/", "{0}/")),
    (_ADDED, True, ("+", ".")),
    (_BASED, False, ("/",)),
)
"""Each with whether its name is a variable of a program, and stands for nothing else, and with signs that are in every
text in which it finds something."""
_WITHOUT_SLASH: Final = (_BEHIND_SLASH, _INSIDE_TEXT, _FILLING, _FILLED)


_STEP: Final = re.compile(
    r"(?<![\w.])\w{0,40}?(?:authori[sz](?:e|ation)|auth|token)_?(?:end_?point|path|ur[il])[\"']?\s{0,20}(?::=|=>|[:=])\s{0,4}"
    r"[\"'`](?P<path>auth|authori[sz]e|authori[sz]ation|(?:access_?)?token)/?[\"'`]",
    re.IGNORECASE,
)
"""The path of a step under its name, which is no more than a word."""


class Join(NamedTuple):
    """A path, and the name before it.

    Attributes:
        at: where the path begins in the text.
        server: the address that stands in the place of a name; empty where a name does.
        variable: whether the name is that of a program.
    """

    begin: int
    end: int
    at: int
    name: str
    path: str
    server: str
    variable: bool


def joins(text: str) -> Iterator[Join]:
    """Every path of a line that is put behind the name of a server, or behind a server."""
    for pattern, variable, signs in _ALL:
        for found in pattern.finditer(text) if any(sign in text for sign in signs) else ():
            parts = found.groupdict()
            server = parts.get("server") or (f"https://{host}" if (host := parts.get("host")) else "")
            named = parts.get("name") or "", parts["path"], server
            yield Join(found.start(), found.end(), found.start("path"), *named, variable)


def steps_without_slash(text: str) -> Iterator[tuple[int, str]]:
    """The paths of steps that a line of a program names so, and that begin with no slash, each with where it begins."""
    for found in _STEP.finditer(text):
        yield found.start("path"), f"/{found['path']}"


def joins_behind_a_slash(text: str) -> Iterator[Join]:
    """The same, of paths that begin with none: they count behind the name of an address that ends with one."""
    for pattern in _WITHOUT_SLASH:
        for found in pattern.finditer(text):
            yield Join(found.start(), found.end(), found.start("path"), found["name"], f"/{found['path']}", "", True)
