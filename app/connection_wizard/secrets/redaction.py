"""Texts, addresses, headers and bodies with the secrets taken out, fit to be shown, logged and saved.

Two ways to know a secret, used together:

* **by value**: what the program knows to be secret (client secret, tokens, code, verifier) disappears wherever it
  stands and however it is written: as it is, percent- or form-encoded, JSON-, JavaScript- or HTML-escaped, up to three
  layers of these in any order (see `secrets.views`), and inside base64 at any alignment (``id:secret``).
* **by name**: what stands under a name that announces a secret (see `connection_wizard.secrets.names`), known or not.

Besides, a JWT is always hidden, and so is what follows ``Bearer`` or ``Basic``, and a user name in an address.
Other long random-looking strings without a telling name stay: they are identifiers far more often than secrets.

Known values shorter than 6 characters are hidden only where they stand alone, with no letter, digit or underscore
beside them, and not inside base64: ``abc`` would otherwise blank half a text. Redact before cutting a text to a
length: half a secret is not recognised by value.

Everything else stays as it was, character by character, so that an author can read the answer of a provider.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeAlias, TypeVar

from connection_wizard.secrets.finders import (
    Needles,
    json_members,
    may_have_json_members,
    parameters,
    quoted_pairs,
    self_evident,
)
from connection_wizard.secrets.names import (
    describes_secret,
    is_secret_header,
    is_secret_member,
    is_secret_name,
    is_url_header,
)
from connection_wizard.secrets.views import Span, views
from connection_wizard.visible import HIDDEN

__all__ = ["HIDDEN", "JsonValue", "Redactor", "is_secret_name"]

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

_T = TypeVar("_T")

_ROUNDS = 3
_JSON_DEPTH = 64

_FORM = re.compile(r"[\w.\-\[\]%+]{1,128}=\S*\s*")
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9_-]{0,31}\s+)\S")
_COOKIE = re.compile(
    r"(expires)=(?:[A-Za-z]{3,9},)?[^;,]*|(max-age|domain|path|samesite|priority)=[^;,]*|(?<![^=;,\s])([^=;,\s]++)=[^;]*",
    re.IGNORECASE,
)


_MARK = re.compile(re.escape(HIDDEN))


class Redactor:
    """Immutable: knows some secrets and takes them, and everything that is named like one, out of what it is given.

    Its answers are settled: redacting one again changes nothing.
    """

    __slots__ = ("_needles", "_values")

    def __init__(self, known_values: Iterable[str] = ()) -> None:
        self._values = frozenset(v for value in known_values for v in (value, value.strip()) if v.strip())
        self._needles = Needles.of(self._values)

    def with_values(self, *more: str) -> Redactor:
        """A redactor that knows these secrets too; empty ones are ignored."""
        new = Redactor(more)
        new._values |= self._values
        new._needles |= self._needles
        return new

    def __repr__(self) -> str:
        return f"<Redactor of {len(self._values)} values>"

    def text(self, text: str) -> str:
        """Any text: secrets by value, and by name where it reads ``name=value`` or ``"name": "value"``."""
        return _settled(
            text,
            lambda text: _replaced(text, [*self._found(text), *quoted_pairs(text)]),
        )

    def by_value(self, text: str) -> str:
        """The same without a look at names, for a part of a text of which somebody else does that."""
        return _settled(text, lambda text: _replaced(text, self._found(text)))

    def url(self, url: str) -> str:
        """An address: parameters of query and fragment by name, user information, and everything by value.

        A bare query string (``code=...&state=...``) is understood too.
        """
        return _settled(url, self._url)

    def header(self, name: str, value: str) -> str:
        """The value of a header; the scheme (``Bearer``) and the names of cookies stay readable."""
        plain = self.text(value)
        if not plain.strip():
            return plain
        if name.lower() in ("cookie", "set-cookie"):
            return _COOKIE.sub(_cookie, plain) if "=" in plain else HIDDEN
        if is_secret_header(name):
            scheme = _SCHEME.match(plain)
            return (scheme[1] if scheme else "") + HIDDEN
        return self.url(value) if is_url_header(name) else plain

    def body(self, text: str, content_type: str) -> str:
        """A body; JSON and forms are recognised by their look too, because providers mislabel both.

        Args:
            text: the decoded body, whole or cut off.
            content_type: as in the header, parameters included; may be empty.
        """
        kind = content_type.lower()
        return _settled(text, lambda text: self._body(text, kind))

    def json(self, value: JsonValue) -> JsonValue:
        """The same for a parsed tree: a new tree; what lies deeper than 64 levels is hidden whole."""
        return _settled(value, lambda tree: self._tree(tree, hide=False, depth=0))

    def _found(self, text: str) -> Iterator[Span]:
        """Where secrets stand that can be recognised in any text, whatever it is."""
        for view in views(text, plus=self._needles.spaced):
            for start, end in (
                *self._needles.spans(view.text),
                *self_evident(view.text),
            ):
                yield view.span(start, end)

    def _text(self, text: str) -> str:
        return _replaced(text, [*self._found(text), *quoted_pairs(text)])

    def _url(self, url: str) -> str:
        address, _, fragment = url.partition("#")
        base, mark, query = address.partition("?")
        if not mark and "://" not in base and len(base) == len(url):  # a query string on its own
            base, query = "", url
        spans = [*self._found(url), *quoted_pairs(url)]
        for part, offset in ((query, len(base) + len(mark)), (fragment, len(address) + 1)):
            spans += [(offset + start, offset + end) for start, end in parameters(part)]
        return _replaced(url, spans)

    def _body(self, text: str, kind: str) -> str:
        if "json" in kind or text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
            return self._json(text)
        if "x-www-form-urlencoded" in kind or _FORM.fullmatch(text):
            return _replaced(text, [*self._found(text), *quoted_pairs(text), *parameters(text)])
        return self._text(text)

    def _json(self, text: str) -> str:
        spans = list(self._found(text))
        if "'" in text:  # Python's and JavaScript's way of writing the same
            spans += quoted_pairs(text)
        numbers: list[Span] = []
        if spans or may_have_json_members(text):
            members, numbers = json_members(text)
            spans += members
        # A number that goes is replaced by a string, so that the body stays JSON.
        hidden = _merged(spans)
        touched = {number for number in numbers if _overlaps(hidden, number)}
        return _replaced(text, [*spans, *touched], touched)

    def _tree(self, value: JsonValue, *, hide: bool, depth: int) -> JsonValue:
        if value is None or isinstance(value, bool) or value == "":
            return value
        if depth > _JSON_DEPTH:
            return HIDDEN
        if isinstance(value, dict):
            return {
                self.text(key): self._tree(item, hide=_hides(key, item, inside=hide), depth=depth + 1)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self._tree(item, hide=hide, depth=depth + 1) for item in value]
        if hide:
            return HIDDEN
        if isinstance(value, str):
            return self.body(value, "")
        return value if self.text(str(value)) == str(value) else HIDDEN


def _hides(name: str, value: JsonValue, *, inside: bool) -> bool:
    """Whether a member is hidden; `inside`: it stands in an object or list that itself has a secret's name."""
    written = "" if isinstance(value, (dict, list)) else str(value)
    return is_secret_member(name, written) or (inside and not describes_secret(name))


def _cookie(pair: re.Match[str]) -> str:
    return f"{pair[3]}={HIDDEN}" if pair[3] else pair[0]


def _settled(value: _T, redact: Callable[[_T], _T]) -> _T:
    """Repeated while something is found: taking a secret out can change how the escapes around it read."""
    for _ in range(_ROUNDS):
        redacted = redact(value)
        if redacted == value:
            break
        value = redacted
    return value


def _replaced(text: str, spans: Iterable[Span], quoted: Collection[Span] = ()) -> str:
    """The text with each span shown as `HIDDEN`; overlapping spans become one, marks that are there stay whole."""
    pieces: list[str] = []
    read = 0
    for start, end in _merged([*spans, *(mark.span() for mark in _MARK.finditer(text))]):
        pieces += (
            text[read:start],
            f'"{HIDDEN}"' if (start, end) in quoted else HIDDEN,
        )
        read = end
    return "".join((*pieces, text[read:]))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, overlapping ones as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        elif start < end:
            merged.append((start, end))
    return merged


def _overlaps(merged: list[Span], span: Span) -> bool:
    before = bisect_left(merged, (span[1], 0))  # how many start before the end of `span`
    return before > 0 and merged[before - 1][1] > span[0]
