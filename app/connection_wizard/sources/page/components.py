"""Text in components (MDX): set in as deep as their tags are, it is text all the same, and no code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_OPENS: Final = re.compile(r"\s*<([A-Z]\w*)\b[^<>]*(?<!/)>\s*")
_CLOSES: Final = re.compile(r"\s*</([A-Z]\w*)>\s*")
_FENCE: Final = re.compile(r"\s*(?:`{3,}|~{3,})")
"""A tag alone on its line, and where a sample begins or ends, in which tags are its own."""


@dataclass(slots=True)
class _Component:
    """A component that is open, and how far its first line is set in."""

    name: str
    deep: int | None = None


def set_back(raw: list[str]) -> list[str]:
    """The lines of a page, those in components without what they are set in by."""
    if not any(map(_OPENS.fullmatch, raw)):
        return raw
    made: list[str] = []
    open_: list[_Component] = []
    in_sample = False
    for text in raw:
        in_sample ^= _FENCE.match(text) is not None
        begins, ends = (None, None) if in_sample else (_OPENS.fullmatch(text), _CLOSES.fullmatch(text))
        if ends is not None and open_ and open_[-1].name == ends[1]:
            open_.pop()
        indent = len(text) - len(text.lstrip())
        if open_ and open_[-1].deep is None and text.strip():
            open_[-1].deep = indent
        made.append(text[min(indent, (open_[-1].deep or 0) if open_ else 0) :])
        if begins is not None:
            open_.append(_Component(begins[1]))
    return made
