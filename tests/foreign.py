"""A language with other letters: what is in Latin letters after a translation into it was never translated."""

from __future__ import annotations

import re

from connection_wizard.words import Words


def foreign(template: str) -> str:
    """A template in that language; its places stay."""
    return re.sub(r"\{\w+\}|[A-Za-z]", lambda found: found[0] if found[0].startswith("{") else "ж", template)


def english_in(words: str, data: str = "") -> list[str]:
    """What is not translated: runs of Latin letters that are no part of the data that the words are about.

    What stands in quotation marks is data. A text that is not made of `Words` at all is not translated as a whole.
    """
    text = words.told(foreign) if isinstance(words, Words) else words
    runs = re.findall(r"[A-Za-z]+", re.sub(r"“[^”]*”", "", text))
    return [run for run in runs if run.lower() not in data.lower()]


def longer(template: str) -> str:
    """A template in a language that needs two fifths more room, in other letters, and written from right to left.

    Places, tags, entities and keys of controls (``&File``) stay.
    """
    parts = enumerate(_KEPT.split(template))
    return "".join(part if index % 2 else _WORD.sub(_drawn_out, part) for index, part in parts)


_KEPT = re.compile(r"(\{\w*\}|<[^>]*>|&\w+;)")
_WORD = re.compile(r"[A-Za-z]+")
_ARABIC = dict(zip(map(ord, "abcdefghijklmnopqrstuvwxyz"), "ابثدعفغهيجكلمنوبقرستوفوخيز", strict=True))


def _drawn_out(found: re.Match[str]) -> str:
    word = found[0].lower()
    more = (2 * len(word) + 2) // 5
    return (word[:1] + word[:1] * more + word[1:]).translate(_ARABIC)
