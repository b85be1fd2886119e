"""A text without what copying adds to it: spaces of another kind, marks that nobody sees, quotes that programs do not
know, an indent or a mark before each line, the numbers of lines, and an empty line behind each.

What is read for words, commands and addresses is the same with and without these.
"""

from __future__ import annotations

import re
import textwrap
from typing import Final

UNSEEN: Final = dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF))
"""Where pages say that a long address may be broken, and other marks without any width."""
_COPIED: Final = (
    UNSEEN
    | dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")
    | dict.fromkeys((0x201C, 0x201D, 0x201E, 0x201F), '"')
    | dict.fromkeys((0x2018, 0x2019, 0x201A, 0x201B), "'")
)
"""These, spaces that do not break or have a width of their own, and the quotes that editors put in the place of those
that were typed."""
_ENTITIES: Final = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#0*160|#x0*a0)(?:;|(?![\w]))", re.IGNORECASE)
_UNSEEN: Final = re.compile(r"&(?:ZeroWidthSpace|NoBreak|shy|zwnj|#0*8203|#x0*200b|#0*173);", re.IGNORECASE)
"""The same as HTML writes them."""
_GAP: Final = re.compile(r"\n(?:[^\S\n]*\n)*")
_STARRED: Final = re.compile(r"(?<=/)\*\*((?:put_)?your_\w{1,60}?)\*\*")
"""What an address has to be filled in with, in the marks that were to make it bold (Bitrix24)."""
_ANGLED: Final = re.compile(r"(?<=[/=.])<<[^\S\n]{0,4}([A-Za-z][\w -]{0,49}?)[^\S\n]{0,4}>>(?!>)")
"""What an address has to be filled in with, in two marks on either side, which mean what one does."""
_TO_HEADINGS: Final = re.compile(
    r"^Section titled [\"“][^\"”\n]{1,160}[\"”]|"
    r"[^\S\n]{0,4}\[(?:(?:(?:Direct|Skip|Anchor) link|Permalink) to [^\[\]\n]{1,160}|[#¶§]?)\]"
    r"\((?:#|http)[^()\n]{0,300}\)[^\S\n]*$",
    re.MULTILINE,
)
"""The link to a heading, which sites write behind it or below it for those who cannot see it."""
_ESCAPED: Final = re.compile(r"\bhttps?:(?:\\/){2}(?:[^\s\"'<>\\]|\\/){1,2000}(?!\\)", re.IGNORECASE)
"""An address as programs write it in JSON, with a sign before each slash; in an expression others have one, too."""
_DOUBLED: Final = re.compile(r"%%(?=[0-9A-F]{2})")
"""A sign that stands for itself in a text that is filled in by it (Python, commands of Windows)."""
_FEWEST: Final = 6
"""Lines from which a text is long enough to tell."""
_QUOTED: Final = re.compile(r"^>[^\S\n]?", re.MULTILINE)
_NUMBER: Final = re.compile(r"[^\S\n]{0,4}(\d{1,4})(?:[^\S\n]|$)")
_FEWEST_NUMBERED: Final = 3


def plain(text: str) -> str:
    """A text as it was written, as far as that can be told."""
    text = _ANGLED.sub(r"{\1}", _STARRED.sub(r"{\1}", _DOUBLED.sub("%", text.translate(_COPIED))))
    return _ESCAPED.sub(lambda found: found[0].replace("\\/", "/"), text) if ":\\/" in text else text


def plain_html(text: str) -> str:
    """The same of HTML, which writes these as entities, too."""
    return _UNSEEN.sub("", _ENTITIES.sub(" ", plain(text)))


def shifted_back(text: str) -> str:
    """A text without what stands before all of its lines, or before those of a sample, and behind each line."""
    text = _TO_HEADINGS.sub("", text.replace("\r\n", "\n"))
    if text[:1] == ">" and len(_QUOTED.findall(text)) > len(_GAP.findall(text.strip())):
        text = _QUOTED.sub("", text)
    if text[:1] in " \t\n":
        text = textwrap.dedent(text)
    gaps = [gap.count("\n") for gap in _GAP.findall(text.strip())]
    if len(gaps) >= _FEWEST and all(many % 2 == 0 for many in gaps) and any(many > 2 for many in gaps):
        text = _GAP.sub(lambda gap: "\n" * (gap[0].count("\n") // 2), text.strip())
    return "\n".join(_without_numbers(text.split("\n")))


def _without_numbers(lines: list[str]) -> list[str]:
    """Lines without their numbers, where some that stand together begin with 1, 2, 3 and so on."""
    made, begin, last = list(lines), 0, 0
    for at, line in enumerate([*lines, ""]):
        number = int(found[1]) if line[:1] in " 0123456789" and (found := _NUMBER.match(line)) else 0
        if number and number == last + 1:
            begin = at if number == 1 else begin
            last = number
            continue
        if last >= _FEWEST_NUMBERED:
            made[begin:at] = [_NUMBER.sub("", one, count=1) for one in lines[begin:at]]
        begin, last = at, int(number == 1)
    return made
