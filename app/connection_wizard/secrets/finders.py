"""Where secrets stand in a text: each function takes a text and gives spans, and knows nothing of escapes.

All of them are linear in the length of the text, whatever a provider sends: every pattern starts at a fixed
character, is bounded or possessive, and no stretch is read again from each of its characters.
"""

from __future__ import annotations

import re
from binascii import b2a_base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import ascii_letters, digits
from urllib.parse import quote, quote_plus, unquote_plus

from connection_wizard.secrets.names import (
    describes_secret,
    is_secret_member,
    is_secret_name,
    is_secret_parameter,
)
from connection_wizard.secrets.views import Span, unescaped

_SHORT = 6
_STRINGS_IN_STRINGS = 3

_NAME = 128
_NAME_CHARACTERS = frozenset(f"{ascii_letters}{digits}_.-[]")
_BEFORE_PARAMETER = frozenset("?&#;")
_ANY_VALUE = "0" * 64
_VALUE_AFTER = re.compile(r"""(?:"([^"]*)|'([^']*)|([^\s&#"'<>,;\\)]*))""")
_PAIR = re.compile(r"""(["'])([\w.\-]{1,128})\1\s{0,8}:\s{0,8}(["'])""")
_QUOTED = {
    '"': re.compile(r'[^"\\]*+(?>(?:\\.[^"\\]*+)*)', re.DOTALL),
    "'": re.compile(r"[^'\\]*+(?>(?:\\.[^'\\]*+)*)", re.DOTALL),
}
_CREDENTIALS = re.compile(
    r"\b(?:bearer|basic|dpop)\s{1,8}(?=[A-Za-z._~+/-]*+[0-9=])([A-Za-z0-9._~+/=-]{8,})",
    re.IGNORECASE,
)
_USER_INFO = re.compile(r"""://([^/\s?#@"'<>\\]{1,1024})@""")

_BASE64_CHARACTERS = frozenset(f"{ascii_letters}{digits}+-_")
_BASE64_REST = re.compile(r"[A-Za-z0-9+_-]*={0,2}")

_JWT_PART = re.compile(r"[A-Za-z0-9_-]*")
_JWT_REST = re.compile(r"\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*)?")

_JSON_NAME = re.compile(r'"(?=([^"]*)"\s*:)')
_JSON_TOKEN = re.compile(r'"([^"\\]*+(?>(?:\\.[^"\\]*+)*))"?(\s*:)?|[{}\[\]]|-?[0-9][0-9.eE+-]*+', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Needles:
    """What to look for because its value is known."""

    plain: tuple[str, ...]
    base64: tuple[str, ...]
    short: tuple[re.Pattern[str], ...]
    spaced: bool
    """Whether a value has a space, which forms write as ``+``."""

    @classmethod
    def of(cls, values: Iterable[str]) -> Needles:
        """The needles of some values (not empty)."""
        ordered = sorted(values)
        plain = tuple(value for value in ordered if len(value) >= _SHORT)
        return cls(
            plain=plain,
            base64=tuple(sorted({needle for value in plain for needle in _base64_needles(value)})),
            short=tuple(re.compile(rf"(?<!\w){re.escape(v)}(?!\w)") for v in ordered if len(v) < _SHORT),
            spaced=any(" " in value for value in ordered),
        )

    def __or__(self, more: Needles) -> Needles:
        return Needles(
            plain=tuple(sorted({*self.plain, *more.plain})),
            base64=tuple(sorted({*self.base64, *more.base64})),
            short=tuple(dict.fromkeys((*self.short, *more.short))),
            spaced=self.spaced or more.spaced,
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Where a known value stands in `text`, as it is or inside base64 (there the whole word of base64)."""
        for value in self.plain:
            at = text.find(value)
            while at >= 0:
                yield at, at + len(value)
                at = text.find(value, at + 1)
        for needle in self.base64:
            at = text.find(needle)
            while at >= 0:
                end = _end(_BASE64_REST, text, at + len(needle))
                start = at
                while start > 0 and text[start - 1] in _BASE64_CHARACTERS:
                    start -= 1
                yield start, end
                at = text.find(needle, end)
        for pattern in self.short:
            for match in pattern.finditer(text):
                yield match.span()


def _base64_needles(value: str) -> Iterator[str]:
    """The characters that base64 of any text with `value` in it must have, for each of the three alignments.

    RFC 6749 §2.3.1 has the client secret form-encoded before it goes into ``Basic``: both spellings are covered.
    """
    spellings = {value}
    if not value.isalnum() or not value.isascii():  # else both forms write it as it is
        spellings |= {
            quote(value, safe="", errors="surrogatepass"),
            quote_plus(value, errors="surrogatepass"),
        }
    for spelling in spellings:
        data = spelling.encode("utf-8", "surrogatepass")
        for shift, first in enumerate((0, 2, 3)):  # characters that also hold bits of what stands before
            whole = b2a_base64(bytes(shift) + data, newline=False).decode("ascii")
            needle = whole[first : (shift + len(data)) * 8 // 6]
            yield needle
            if "+" in needle or "/" in needle:
                yield needle.replace("+", "-").replace("/", "_")


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def self_evident(text: str) -> Iterator[Span]:
    """What shows by itself that it is secret: JWTs, ``token=...``, ``Bearer ...``, user information of an address."""
    yield from _jwts(text)
    yield from _assignments(text)
    lowered = text.lower()  # a pattern that ignores case is slow to find nothing
    if any(scheme in lowered for scheme in ("bearer", "basic", "dpop")):
        for match in _CREDENTIALS.finditer(text):
            yield match.span(1)
    for match in _USER_INFO.finditer(text):
        yield match.span(1)


def _jwts(text: str) -> Iterator[Span]:
    """Three parts (RFC 7519) or five (RFC 7516), the first of which is the base64url of ``{"``."""
    at = text.find("eyJ")
    while at >= 0:
        if at > 0 and text[at - 1].isalnum():
            at = text.find("eyJ", at + 1)
            continue
        end = _end(_JWT_PART, text, at)
        rest = _JWT_REST.match(text, end)
        if rest:
            end = rest.end()
            yield at, end
        at = text.find("eyJ", end)


def _assignments(text: str) -> Iterator[Span]:
    """The values in ``name=value``, as they stand in addresses, forms, logs and printed objects."""
    at = text.find("=")
    while at >= 0:
        start = at
        while start > 0 and at - start < _NAME and text[start - 1] in _NAME_CHARACTERS:
            start -= 1
        name, further = text[start:at], at + 1
        if is_secret_parameter(name, _ANY_VALUE):
            decides = is_secret_parameter if text[start - 1 : start] in _BEFORE_PARAMETER else is_secret_member
            value = _VALUE_AFTER.match(text, further)
            if value and value.lastindex and decides(name, value[value.lastindex]):
                yield value.span(value.lastindex)
                further = value.end()
        at = text.find("=", further)


def quoted_pairs(text: str) -> Iterator[Span]:
    """Values in ``"name": "value"`` and ``'name': 'value'``: JSON or a printed dictionary inside a text."""
    for pair in _PAIR.finditer(text):
        if is_secret_name(pair[2]):
            value = _QUOTED[pair[3]].match(text, pair.end())
            if value and value[0] and is_secret_member(pair[2], unescaped(value[0]).text):
                yield value.span()


def parameters(query: str) -> Iterator[Span]:
    """Values of a query, fragment or form by the names of their parameters."""
    start = 0
    for part in query.split("&"):
        name, _, value = part.partition("=")
        value = value.rstrip("\r\n")
        if value and is_secret_parameter(unquote_plus(name), value):
            begin = start + len(name) + 1
            yield begin, begin + len(value)
        start += len(part) + 1


def may_have_json_members(text: str) -> bool:
    """Whether `json_members` can find anything: quick, so that a long answer without secrets costs little.

    Looks at every name there may be: what stands between two quotation marks and before a colon.
    """
    if '\\"' in text:
        return True
    return any("\\" in name or name.lower() == "code" or is_secret_name(name) for name in set(_JSON_NAME.findall(text)))


def json_members(text: str, level: int = 0) -> tuple[list[Span], list[Span]]:
    """Contents of the strings and numbers to hide by the names of their members, and where all numbers stand.

    Reads half, broken and concatenated documents as well, to any depth: it keeps a stack, it does not recurse but into
    JSON that stands inside a string.
    """
    found: list[Span] = []
    numbers: list[Span] = []
    name: str | None = None
    hides = [False]
    for token in _JSON_TOKEN.finditer(text):
        content, colon = token.groups()
        if content is None:
            written = token[0]
            if written in "{[":
                hides.append(_hides(name, "", hides[-1]))
            elif written not in "}]":
                numbers.append(token.span())
                if _hides(name, written, hides[-1]):
                    found.append(token.span())
            elif len(hides) > 1:
                hides.pop()
        else:
            value = unescaped(content).text if "\\" in content else content
            if colon:
                name = value
                continue
            if content and _hides(name, value, hides[-1]):
                found.append(token.span(1))
            elif level < _STRINGS_IN_STRINGS and '\\"' in content:
                view, start = unescaped(content), token.start(1)
                for span in json_members(view.text, level + 1)[0]:
                    inner = view.span(*span)
                    found.append((start + inner[0], start + inner[1]))
        name = None
    return found, numbers


def _hides(name: str | None, value: str, inside: bool) -> bool:
    if name is None:
        return inside
    return is_secret_member(name, value) or (inside and not describes_secret(name))
