"""Texts of a window that is written from right to left, as they are drawn: each value in them has its own direction.

A `Drawn` text is what is said, to whoever compares, copies, keeps or reads it out; what is drawn has marks around each
value besides, and only the places that draw ask for it (`drawn`). Where a text was made with values by anything else
than `put` and `together`, it is drawn without them. (`connection_wizard.words.Leftwards` says what they are for.)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from connection_wizard.visible import visible_lines
from connection_wizard.words import is_isolated, isolated, unisolated


class Drawn(str):
    """A text, fit to be shown, with how it is drawn.

    Attributes:
        drawn: the same with marks.
    """

    __slots__ = ("drawn",)
    drawn: str

    def __new__(cls, marked: str) -> Self:
        """A text as it is drawn."""
        text = super().__new__(cls, unisolated(marked))
        text.drawn = marked
        return text

    def strip(self, chars: str | None = None, /) -> str:
        """The same without what stands around it."""
        return with_drawn(self.drawn.strip(chars))


def with_drawn(marked: str) -> str:
    """What is drawn as a text of the window: a plain one where nothing in it has marks."""
    return Drawn(marked) if is_isolated(marked) else marked


def drawn(text: str) -> str:
    """A text as it is drawn; for the places that do, and nobody else."""
    return text.drawn if isinstance(text, Drawn) else text


def draws_leftwards() -> bool:
    """Whether the window is written from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def put(template: str, /, *values: object, **named: object) -> str:
    """A sentence of the window with values in its places: what `str.format` is for data.

    A value that was made by `put` or told from words is a part of the sentence; all others are foreign.
    """
    if not draws_leftwards():
        return template.format(*values, **named)
    return with_drawn(template.format(*map(_put, values), **{name: _put(value) for name, value in named.items()}))


def together(parts: Iterable[str], between: str = " ") -> str:
    """Texts of ours one after the other; empty ones are left out."""
    some = [part for part in parts if part]
    if any(isinstance(part, Drawn) for part in some):
        return with_drawn(between.join(map(_whole, some)))
    return between.join(some)


def island(value: object) -> str:
    """A foreign value that stands beside words."""
    text = str(value)
    return with_drawn(_put(value)) if text and draws_leftwards() else text


def _put(value: object) -> str:
    return value.drawn if isinstance(value, Drawn) else isolated(visible_lines(str(value)))


def _whole(text: str) -> str:
    return text.drawn if isinstance(text, Drawn) else visible_lines(text)
