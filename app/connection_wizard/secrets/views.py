r"""One text as its readers see it: with percent, backslash or HTML escapes taken off, and the way back.

A secret seldom travels as it is: a form encodes it, JSON escapes it, a page quotes it, and a URL inside JSON inside a
log line does all of that at once. Instead of guessing every spelling of a secret, the text is decoded, the secret
looked for in the decoded text, and the place found mapped back to the characters that were written.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end (exclusive) of a stretch of text, in characters."""

_DEPTH = 3
_MOST_VIEWS = 12

_H = "[0-9A-Fa-f]"
_C = f"%[89ABab]{_H}"  # a continuation byte of UTF-8 (RFC 3629 §3)
_PERCENT = rf"%[0-7]{_H}|%[CDcd]{_H}{_C}|%[Ee]{_H}{_C}{_C}|%[Ff][0-4]{_C}{_C}{_C}"
_SURROGATES = rf"\\u[Dd][89ABab]{_H}{{2}}\\u[Dd][C-Fc-f]{_H}{{2}}"  # RFC 8259 §7
_BACKSLASH = rf"\\(?:u\{{{_H}{{1,6}}\}}|u{_H}{{4}}|U{_H}{{8}}|x{_H}{{2}}|[\"'\\/bfnrt])"
_HTML = r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_LETTERS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def _percent(escape: str) -> str:
    if escape == "+":
        return " "
    try:
        return bytes.fromhex(escape.replace("%", "")).decode()
    except UnicodeDecodeError:
        return escape


def _backslash(escape: str) -> str:
    """JSON's escapes, and those that JavaScript and Python's repr() add."""
    letter = escape[1]
    if letter not in "uUx":
        return _LETTERS.get(letter, letter)
    if len(escape) == 12:  # a surrogate pair
        high, low = int(escape[2:6], 16), int(escape[8:], 16)
        return chr(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
    number = int(escape[2:].strip("{}"), 16)
    return chr(number) if number <= 0x10FFFF else escape


@dataclass(frozen=True, slots=True)
class _Decoder:
    triggers: str
    pattern: re.Pattern[str]
    decode: Callable[[str], str]


_PLAIN = (
    _Decoder("%", re.compile(_PERCENT), _percent),
    _Decoder("\\", re.compile(f"{_SURROGATES}|{_BACKSLASH}"), _backslash),
    _Decoder("&", re.compile(_HTML), html.unescape),
)
_PLUS = _Decoder("+", re.compile(rf"\+|{_PERCENT}"), _percent)


@dataclass(frozen=True, slots=True)
class View:
    """A decoded text; `span` leads from a place in it to the place in the text as written."""

    text: str
    depth: int = 0
    parent: View | None = None
    decoded: tuple[list[int], list[int]] = ([], [])
    """Start and end of every character that was an escape, in `text` ..."""
    written: tuple[list[int], list[int]] = ([], [])
    """... and of its escape in the parent's text."""

    def span(self, start: int, end: int) -> Span:
        """Where ``text[start:end]`` (not empty) was written."""
        if self.parent is None:
            return start, end
        return self.parent.span(self._place(start)[0], self._place(end - 1)[1])

    def _place(self, index: int) -> Span:
        at = bisect_right(self.decoded[0], index) - 1
        if at < 0:
            return index, index + 1
        past = index - self.decoded[1][at]
        if past < 0:
            return self.written[0][at], self.written[1][at]
        start = self.written[1][at] + past
        return start, start + 1


def _decode(view: View, decoder: _Decoder) -> View | None:
    """`view` with one kind of escapes taken off, or None if it has none."""
    text = view.text
    if decoder.triggers not in text:
        return None
    pieces: list[str] = []
    decoded: tuple[list[int], list[int]] = ([], [])
    written: tuple[list[int], list[int]] = ([], [])
    read = length = 0
    for match in decoder.pattern.finditer(text):
        escape = match[0]
        plain = decoder.decode(escape)
        if plain == escape:
            continue
        start, end = match.span()
        length += start - read
        pieces += (text[read:start], plain)
        decoded[0].append(length)
        length += len(plain)
        decoded[1].append(length)
        written[0].append(start)
        written[1].append(end)
        read = end
    if not pieces:
        return None
    pieces.append(text[read:])
    return View("".join(pieces), view.depth + 1, view, decoded, written)


def unescaped(text: str) -> View:
    """The text with its backslash escapes taken off: what a JSON string says."""
    view = View(text)
    return _decode(view, _PLAIN[1]) or view


def views(text: str, *, plus: bool) -> list[View]:
    """The text itself, then every way to read it with up to three layers of escapes taken off.

    Args:
        plus: also read ``+`` as a space, as forms do; needed only if what is looked for has spaces.
    """
    decoders = (*_PLAIN, _PLUS) if plus else _PLAIN
    found = [View(text)]
    seen = {text}
    for view in found:  # grows while it is read: breadth first
        if view.depth == _DEPTH:
            break
        for decoder in decoders:
            further = _decode(view, decoder)
            if further is not None and further.text not in seen and len(found) < _MOST_VIEWS:
                seen.add(further.text)
                found.append(further)
    return found
