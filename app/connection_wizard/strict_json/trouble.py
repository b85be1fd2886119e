"""What strict JSON cannot hold, in words; and half characters, which no text should."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.errors import WizardError
from connection_wizard.words import Words, joined, say

DEEPEST: Final = 100
"""Levels of objects and lists in a document; pydantic's reader follows 200, and what is read is put inside others."""
MOST_DIGITS: Final = 308
"""Digits of a whole number: one more may be larger than any double, which is what all other programs read it as."""
MAX_SHOWN = 60
Place = tuple[str | int, ...]

_HALF_IN_JSON = r"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"


class NotStrict(WizardError, ValueError):
    """Something that strict JSON cannot hold.

    Attributes:
        what: what is wrong and where, as the end of a sentence: “…: it holds NaN, which is no number, at line 3 …”.
        line: in a text, counted from 1; 0 for a value that came from no text.
        column: likewise.
        path: where in the document.
        broken: it is no JSON at all, of any kind.
        merge: because a merge was not finished.
    """

    def __init__(
        self,
        what: Words,
        line: int = 0,
        column: int = 0,
        path: Place = (),
        *,
        broken: bool = False,
        merge: bool = False,
    ) -> None:
        super().__init__(say("This cannot be kept as JSON: {what}.", what=what), say("Change that place."))
        self.what = what
        self.line = line
        self.column = column
        self.path = path
        self.broken = broken
        self.merge = merge


def whole(text: str) -> str:
    """The text with a � for each half character: typed, pasted, or of a name that is no UTF-8."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def whole_json(text: str) -> str:
    """A text of JSON with a � for each half character in it, escaped or not."""
    if "\\" in text and (r"\ud" in text or r"\uD" in text):  # one letter is found twenty times as quickly as three
        text = re.sub(_HALF_IN_JSON, lambda found: found[1] or "\N{REPLACEMENT CHARACTER}", text)
    return text if is_whole(text) else whole(text)


def is_whole(text: str) -> bool:
    """Whether there is no half character in a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def half() -> Words:
    """Half a character."""
    return say("it holds half a character (a lone surrogate)")


def long_number(digits: int) -> Words:
    """A whole number that is too long."""
    if digits < 1000:
        return say("a number in it has hundreds of digits")
    return say("a number in it has thousands of digits")


def no_number(text: str) -> Words:
    """What JavaScript and Python have, and JSON has not."""
    return say("it holds {name}, which is no JSON number", name=text)


def too_large(text: str) -> Words:
    """A number that is read as infinite."""
    return say("it holds the number {number}, which is larger than programs can keep", number=text)


def too_deep(deepest: int) -> Words:
    """Too many levels of objects and lists."""
    return say("it is nested too deeply, in more than {levels} levels", levels=deepest)


def short(text: str) -> str:
    """A piece of a foreign text as a sentence can show it."""
    text = whole(text)
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def where(what: Words, line: int = 0, column: int = 0, path: Place = ()) -> Words:
    """What is wrong, with its place in the text and in the document; without words, it just stops making sense."""
    shown = [short(str(part)) for part in path]
    if len(shown) > 12:
        shown = [*shown[:8], "…", shown[-1]]
    place = ".".join(shown)
    if not line:
        return say("{what}, at {place}", what=what, place=place) if place else what
    if not what:
        return joined(
            [
                say("it stops making sense at line {line}, column {column}", line=line, column=column),
                f"({place})" if place else "",
            ]
        )
    if not place:
        return say("{what}, at line {line}, column {column}", what=what, line=line, column=column)
    return say("{what}, at line {line}, column {column} ({place})", what=what, line=line, column=column, place=place)
