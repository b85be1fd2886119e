"""Placeholders in other spellings than the connection's own, and what they probably mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from connection_wizard.spec.base import TextKind
from connection_wizard.spec.model import ExtraField
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.known import meant
from connection_wizard.spec.rules.places import KEPT, Text
from connection_wizard.spec.templates import TemplateError, parse_template, paths_in

_OWN = re.compile(r"\$\{[^{}]*\}")
_UNCLOSED = re.compile(r"\$\{(\s*+[\w.?$]++(?>(?:\[[^\[\]]*\])*))(?![\w.?$\[]|\s*\})")
_BRACED = r"\{\{\s*+(?P<double>[^{}\s][^{}]*)\}\}|[#%]\{(?P<ruby>[^{}]+)\}"
_SINGLE = (
    r"|\{(?P<single>[A-Za-z_][\w.\-]*)\}|%7B(?P<encoded>[\w.]+)%7D|<(?P<angled>[A-Za-z][\w .\-]*)>"
    r"|\b(?P<yours>YOUR[_-]\w++(?>(?:-\w++)*)|[Yy]our[-_]?(?:sub-?domain|domain|company|app|shop|store|instance|tenant|org"
    r"|site|name|client|workspace|server|host|api|access|refresh|key|token|secret|region|team)(?>(?:[_-]\w++)*))(?!\w)"
)
_KNOWN = (
    r"|(?<![\w\]])\[(?P<bracketed>[A-Za-z][\w .\-]*)\](?![\w\[=])|%(?P<percent>[A-Za-z_]\w*)%|@(?P<at>[A-Za-z_]\w*)@"
    r"|\b(?P<camel>(?:[Yy]our(?=[A-Z])|YOUR(?=[A-Z]))\w++)"
)
"""What stands for a value only where there is one of that name."""
_CAPITALS = r"|(?<==)(?P<capitals>[A-Z]++(?>(?:[_-][A-Z0-9]++)+))(?=[&#]|$)"
_COLON = r"|(?<=/):(?P<colon>[A-Za-z_]\w*)(?=[/?#]|$)"
_DOLLAR = r"|\$(?P<dollar>[A-Za-z_]\w*)"
_ONLY_KNOWN = frozenset({"dollar", "bracketed", "percent", "at", "camel", "capitals"})
"""Spellings that are an API's own as well: ``$select``, ``filter[id]``."""
_IN_CAPITALS = re.compile(r"=[A-Z]+[_-]")
_SIGNS = ("{", "<", "$", "%", "/:", "[", "@")
"""Every other spelling holds one of these or begins with *your*: tidy texts, as most are, are not looked through."""


@cache
def _spelling(kind: TextKind) -> re.Pattern[str] | None:
    if kind == "url":
        return re.compile(_BRACED + _SINGLE + _COLON + _DOLLAR + _KNOWN + _CAPITALS)
    if kind == "value":
        return re.compile(_BRACED + _SINGLE + _DOLLAR + _KNOWN)
    if kind == "body":
        return re.compile(_BRACED)  # single braces are JSON and GraphQL there, angles are XML
    return re.compile(_BRACED + _SINGLE) if kind == "word" else None


_BARE_NAME = re.compile(  # "token code" is a response type
    r"(?i:Bearer|Token|OAuth)\s+(?!code$|id_token$)([A-Za-z][A-Za-z_-]*)"
    r"|(?:[A-Z][\w-]*\s+)?([A-Z]+(?:[_-][A-Z]+)+|TOKEN|(?i:(?:your|my|the)(?: \w+){0,2} token(?: here)?))"
    r"|[A-Z][\w-]*\s+(access_token)"  # a word of the provider's own before it
)


_WHOLE = re.compile(
    r"\{([A-Za-z_][\w.\-]*)\}|<([A-Za-z][\w .\-]*)>|\[([A-Za-z][\w .\-]*)\]|((?:YOUR|[Yy]our)[\w -]*)"
    r"|([A-Z]+(?:[_-][A-Z]+)+)"
)
"""A text of a body that is nothing but a placeholder: within others its signs are those of JSON, GraphQL and XML."""


class Misspelt(NamedTuple):
    """A placeholder in another spelling: where it stands, what it says, and the value it means (None: not known)."""

    start: int
    end: int
    text: str
    target: DataPath | None


class _Suspect(NamedTuple):
    """What looks like a placeholder in another spelling, before it is known which values there are."""

    start: int
    end: int
    text: str
    inside: str
    if_known: bool
    """Whether it counts only where there is such a value."""


def misspelt(text: str, kind: TextKind, fields: tuple[ExtraField, ...]) -> Iterator[Misspelt]:
    """Placeholders that are none, in the order of the text; those that cannot be read as ``${…}`` among them."""
    for suspect in _suspects(text, kind):
        target = meant(suspect.inside, fields)
        if target or not suspect.if_known:
            yield Misspelt(suspect.start, suspect.end, suspect.text, target)


def is_suspect(text: Text) -> bool:
    """Whether there may be anything misspelt in a text, whatever fields there are."""
    return bool(_suspects(text.text, text.kind))


@lru_cache(maxsize=KEPT)
def _suspects(text: str, kind: TextKind) -> tuple[_Suspect, ...]:
    return tuple(_suspected(text, kind))


def _suspected(text: str, kind: TextKind) -> Iterator[_Suspect]:
    for own in _OWN.finditer(text):
        if not _readable(own[0]):
            yield _Suspect(*own.span(), own[0], own[0][2:-1], False)
    for unclosed in _UNCLOSED.finditer(text):
        yield _Suspect(*unclosed.span(), unclosed[0], unclosed[1], False)
    rest = _OWN.sub("", text)
    tidy = not any(sign in rest for sign in _SIGNS) and "your" not in rest.lower() and not _IN_CAPITALS.search(rest)
    if not tidy and (pattern := _spelling(kind)):
        taken = {place for match in _OWN.finditer(text) for place in range(*match.span())}
        for other in pattern.finditer(text):
            if other.start() not in taken:
                if_known = other.lastgroup in _ONLY_KNOWN
                yield _Suspect(*other.span(), other[0], other[str(other.lastgroup)].rstrip(), if_known)
    if kind == "body":
        yield from _whole(text)
    if kind == "value" and (bare := _BARE_NAME.fullmatch(text)):
        name = bare[int(bare.lastindex or 0)]
        if "YOUR" not in name.upper() or " " in name:  # else it is found above
            yield _Suspect(*bare.span(int(bare.lastindex or 0)), name, name, True)  # Bearer ACCESS_TOKEN


def _whole(text: str) -> Iterator[_Suspect]:
    if (found := _WHOLE.fullmatch(text.strip())) is not None and found.lastindex is not None:
        yield _Suspect(0, len(text), text.strip(), found[found.lastindex], True)


def _readable(placeholder: str) -> bool:
    try:
        parse_template(placeholder)
    except TemplateError:
        return False
    return True


def corrected(text: str, wrong: tuple[Misspelt, ...]) -> str:
    """The text with every placeholder whose meaning is known in the right spelling."""
    for item in sorted(wrong, reverse=True):
        if item.target:
            text = text[: item.start] + item.target.template + text[item.end :]
    return text


def paths_meant(text: str, kind: TextKind, fields: tuple[ExtraField, ...]) -> Iterator[DataPath]:
    """The values that a template names, rightly spelt or not."""
    yield from paths_in(text)
    for wrong in misspelt(text, kind, fields):
        if wrong.target:
            yield wrong.target
