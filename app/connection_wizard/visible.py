r"""Text made fit to be shown: what a screen would obey, or not show at all, is written as an escape.

A terminal obeys ESC and its kind, a line break begins a line that nobody wrote, a bidirectional control makes a name
read as another, and what has no width hides. Foreign text (a provider's, a file's, the platform's, an author's) is kept
as it came and cleaned once, where it leaves the program: by `terminal`, in pages, and at the window's border.
"""

from __future__ import annotations

import re
from collections.abc import Callable

HIDDEN = "‹hidden›"
"""What is shown instead of a secret; where people read in their own language, a word of that (`ui.translations`)."""
_UNSAFE = (
    "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f"  # C0 but tab and line break, DEL and C1: what terminals obey
    "\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2064\\u2800\\u3164\\ufeff\\uffa0"
    "\\ufe00-\\ufe0f\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff"  # what nobody sees
    "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2065-\\u206f"  # bidirectional controls, and what Unicode gave up
    "\\u2028\\u2029\\ufff0-\\ufffb\\ufffe\\uffff"  # lines and paragraphs, what is to be ignored, no characters
    "\\U00013430-\\U0001343f\\U00016fe4"  # how hieroglyphs join, and the filler of Khitan
    "\\ud800-\\udfff"  # halves of a character, which no encoding has
)
# Texts: `re` makes expressions of them when they are first looked for, and keeps them. Most texts are plain ASCII, and
# the classes of characters took every start of the program two milliseconds.
_FOUND = f"[\\t\\n{_UNSAFE}]"
_FOUND_IN_LINES = f"[{_UNSAFE}]"
_COMMAND = r"^(\s*)(?:(:)(?=:)|(s)(?=ection_(?:start|end):)|(#)(?=#))"
"""What a CI server obeys at the start of a line: ``::error::`` (GitHub), ``section_start:`` (GitLab), ``##teamcity[``.
White space before it does not keep GitHub from it."""
_COMMAND_ANYWHERE = r"#(?=#\w*\[)"
"""``##[error]`` and ``##vso[…]``: the servers of GitHub and Azure look for them in the whole line."""
_NOT_ASCII = r"[^\x00-\x7e]"
_PRINTABLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\U00016fe4"
    + "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
"""Those of them that Python calls printable: a text without them that is printable has nothing to be escaped."""
_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

# Persian and the scripts of India are written with joiners; families and hearts among the emoji, too. Among Latin
# letters they only hide. (Unicode Standard, chapters 9.2, 12.1 and 23.4.)
_JOINERS = "\u200c\u200d"
_PRESENTATION = "\ufe0e\ufe0f"
_JOINS = r"[\u0620-\u074a\u0900-\u0dff\u203c-\u2bff\ufe0f\U0001f1e6-\U0001faff]"
_PRESENTED = r"[\u203c-\u3299\U0001f000-\U0001faff]"


def visible(text: str) -> str:
    r"""A text on one line, with everything in it to be seen: ESC is ``\x1b``, a line break ``\n``.

    A text in which there is nothing of the kind is exactly as it was. In another one a backslash is doubled, so that no
    escape can be feigned beside a true one.
    """
    return _shown(text, _escaped_all)


def visible_lines(text: str) -> str:
    """The same for a place that has several lines: line breaks and tabs stay, and ``\\r\\n`` is one of them."""
    return _shown(text.replace("\r\n", "\n"), _escaped_in_lines)


def _shown(text: str, escaped: Callable[[str], str]) -> str:
    if text.isprintable() and (text.isascii() or _PRINTABLE.isdisjoint(text)):  # as nearly always
        return text
    shown = escaped(text)
    if shown == text or "\\" not in text:
        return shown
    return escaped(text.replace("\\", "\\\\"))


def _escaped_all(text: str) -> str:
    return re.sub(_FOUND, _escaped, text)


def _escaped_in_lines(text: str) -> str:
    return re.sub(_FOUND_IN_LINES, _escaped, text)


def line_of(text: str) -> str:
    """A text as one line that neither a terminal nor a CI server obeys."""
    shown = visible(text)
    if "##" in shown:
        shown = re.sub(_COMMAND_ANYWHERE, r"\\x23", shown)
    return re.sub(_COMMAND, lambda found: f"{found[1]}\\x{ord(found[2] or found[3] or found[4]):02x}", shown)


def visible_json(text: str, *, only_ascii: bool = False) -> str:
    r"""A document in JSON, the same to whoever reads it, with nothing in it that a screen would obey.

    Line breaks stay: those of a value are escaped already (RFC 8259 section 7). Commands that a CI server looks for
    anywhere in a line are escaped, too.

    Args:
        only_ascii: every other letter as an escape, for whoever has none of them.
    """
    if only_ascii:
        text = re.sub(_NOT_ASCII, lambda found: _escape_of_json(found[0]), text)
    if not text.isascii() or "\x7f" in text:
        text = re.sub(_FOUND, _escaped_in_json, text)
    return re.sub(_COMMAND_ANYWHERE, r"\\u0023", text) if "##" in text else text  # outside of a string there is none


def whole(text: str) -> str:
    """A text without halves of a character (RFC 8259 section 8.2), which no file holds; U+FFFD stands for each."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _escaped(found: re.Match[str]) -> str:
    letter = found[0]
    if _belongs(found):
        return letter
    number = ord(letter)
    if letter in _NAMED:
        return _NAMED[letter]
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _escaped_in_json(found: re.Match[str]) -> str:
    letter = found[0]
    if letter in "\n\r\t" or _belongs(found):
        return letter
    return _escape_of_json(letter)


def _escape_of_json(letter: str) -> str:
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _belongs(found: re.Match[str]) -> bool:
    """Whether it is how a word or a picture is rightly written."""
    letter, start, end = found[0], found.start(), found.end()
    before, after = found.string[max(0, start - 1) : start], found.string[end : end + 1]
    if letter in _JOINERS:
        return re.match(_JOINS, before) is not None and re.match(_JOINS, after) is not None
    return letter in _PRESENTATION and re.match(_PRESENTED, before) is not None
