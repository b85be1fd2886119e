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
