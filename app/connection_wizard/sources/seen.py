"""Where in a text of JSON a value stands."""

from __future__ import annotations

import json
from typing import Any, Final

from connection_wizard.sources.understood import Certainty, Value, masked
from connection_wizard.spec.documents import DocumentPath

_AROUND: Final = 60
"""Letters beside a value that are quoted, where a line has more."""


def seen(text: str, at: DocumentPath, value: Any, words: str, *, certain: bool = True) -> Value:
    """A value with the line in which its words stand first.

    Args:
        words: what the value was read from, as JSON has it between quotation marks.
    """
    sure: Certainty = "certain" if certain else "likely"
    place = text.find(json.dumps(words, ensure_ascii=False)[1:-1])
    if place < 0:
        return Value(at, value, certainty=sure)
    begin = max(text.rfind("\n", 0, place) + 1, place - _AROUND)
    end = text.find("\n", place)
    quote = text[begin : min(end if end >= 0 else len(text), place + len(words) + _AROUND)].strip()
    return Value(at, value, masked(quote), text.count("\n", 0, place) + 1, "", sure)
