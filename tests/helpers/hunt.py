"""A hunt for secrets in whatever is left or told, in each spelling in which one may have got there.

What is looked at is undone, again and again: base64, percent-encoding, the escapes of JSON, HTML and Python, quoted
printable line ends; blanks, line ends and what nobody sees is left out on both sides. So a secret is found however
these are nested. Half of one is a hit as well: it may be split over two fields.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import quote, quote_plus, unquote, unquote_plus

_UNSEEN = re.compile(r"[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\x00]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_ESCAPE = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\"\\\\/'nrtbf]))")
_LETTERS = {"n": "", "r": "", "t": "", "b": "", "f": ""}
DEEPEST = 3
"""Spellings within each other that are undone."""


def bare(text: str) -> str:
    """A text without what nobody sees."""
    return _UNSEEN.sub("", text)


def _without_escapes(text: str) -> str:
    def meant(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        return chr(int(code, 16)) if code else _LETTERS.get(found[3], found[3])

    return _ESCAPE.sub(meant, text)


def _from_base64(text: str) -> str:
    """All that stands in base64 in a text, at each place where it may begin."""
    found = []
    for run in _BASE64.findall(text):
        plain = run.rstrip("=").replace("-", "+").replace("_", "/")
        for start in range(4):
            part = plain[start:]
            part = part[: len(part) - (len(part) % 4 == 1)]
            try:
                raw = base64.b64decode(part + "=" * (-len(part) % 4))
            except binascii.Error:
                continue
            found.append(raw.decode("utf-8", "ignore"))
            found.append(raw.decode("utf-16-le", "ignore"))
    return "\n".join(found)


_UNDONE: tuple[Callable[[str], str], ...] = (unquote, unquote_plus, html.unescape, _without_escapes, _from_base64)


def _readings(text: str) -> Iterator[str]:
    """A text, and all that it may be a spelling of."""
    seen: set[str] = set()
    level = {bare(text), bare(text.replace("=\n", "").replace("\\\n", ""))}
    for _ in range(DEEPEST + 1):
        yield from level
        seen |= level
        level = {bare(undo(one)) for one in level for undo in _UNDONE} - seen - {""}


class Hunt:
    """Looks for secrets, and counts where.

    Attributes:
        places: how many texts were looked at, by the kind of place.
        hits: the secret's name and the place of each that was found; never the secret.
    """

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self.places: Counter[str] = Counter()
        self.hits: list[str] = []
        self._parts: dict[str, tuple[str, ...]] = {}
        self._clean: set[str] = set()
        for name, secret in secrets.items():
            self.add(name, secret)

    def add(self, name: str, secret: str) -> None:
        """One more secret, that came up just now."""
        whole = bare(secret)
        assert len(whole) >= 16, "half of it would be found by chance"
        middle = len(whole) // 2
        self._parts[name] = (whole[:middle], whole[middle:])
        self._clean.clear()

    def look(self, place: str, said: str | bytes) -> list[str]:
        """Look through one place; returns what was found there."""
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
        self.places[place] += 1
        if text in self._clean:
            return []
        found = sorted(
            {
                name
                for reading in _readings(text)
                for name, parts in self._parts.items()
                if any(part in reading for part in parts)
            }
        )
        if not found:
            self._clean.add(text)
        self.hits += [f"{name} in {place}" for name in found]
        return found

    def look_at_each(self, place: str, said: Iterable[str]) -> None:
        """Look through the parts of a place; what was looked at before is not looked at again."""
        parts = list(said)
        new = [part for part in dict.fromkeys(parts) if part not in self._clean]
        if not self.look(place, "\n".join(new)):
            self._clean.update(new)
        self.places[place] += max(len(parts) - 1, 0)


SPELLINGS: Mapping[str, Callable[[str], str]] = {
    "raw": lambda secret: secret,
    "percent-encoded": lambda secret: quote(secret, safe=""),
    "of a form": quote_plus,
    "percent-encoded twice": lambda secret: quote(quote(secret, safe=""), safe=""),
    "base64": lambda secret: base64.b64encode(secret.encode()).decode(),
    "base64 for addresses": lambda secret: base64.urlsafe_b64encode(secret.encode()).decode().rstrip("="),
    "base64 of Basic": lambda secret: base64.b64encode(f"client:{secret}".encode()).decode(),
    "base64 further in": lambda secret: base64.b64encode(f"ab{secret}".encode()).decode(),
    "base64 in lines": lambda secret: base64.encodebytes(f"user:{secret}".encode() * 3).decode(),
    "JSON": lambda secret: "".join(f"\\u{ord(sign):04x}" if sign in '"\\/<&' else sign for sign in secret),
    "JSON, all of it": lambda secret: "".join(f"\\u{ord(sign):04x}" for sign in secret),
    "JSON in JSON": lambda secret: secret.replace('"', '\\\\\\"').replace("/", "\\\\/"),
    "HTML": lambda secret: html.escape(secret),
    "HTML by numbers": lambda secret: "".join(f"&#{ord(sign)};" for sign in secret),
    "Python": lambda secret: repr(secret),
    "in lines": lambda secret: "\n".join(secret[at : at + 5] for at in range(0, len(secret), 5)),
    "in lines of a shell": lambda secret: "\\\n".join(secret[at : at + 7] for at in range(0, len(secret), 7)),
    "quoted printable": lambda secret: "=\n".join(secret[at : at + 7] for at in range(0, len(secret), 7)),
    "with what nobody sees": lambda secret: "\u200b".join(secret),
    "with soft hyphens": lambda secret: "\u00ad".join(secret),
    "letter by letter": lambda secret: " ".join(secret),
    "split over two fields": lambda secret: f"first: {secret[: len(secret) // 2]}, last: {secret[len(secret) // 2 :]}",
    "its beginning": lambda secret: secret[: len(secret) * 2 // 3],
    "its end": lambda secret: secret[len(secret) // 3 :],
    "UTF-16 in base64": lambda secret: base64.b64encode(secret.encode("utf-16-le")).decode(),
    "percent-encoded in base64": lambda secret: base64.b64encode(quote(secret, safe="").encode()).decode(),
    "base64 in an address": lambda secret: quote(base64.b64encode(secret.encode()).decode(), safe=""),
}
"""How a secret may be written down, for the test that plants one."""
