"""Margins by where a line begins and ends: Qt turns a layout around from right to left, but not the room beside it."""

from __future__ import annotations

from typing import Protocol

from connection_wizard.ui.drawn import draws_leftwards


class HasMargins(Protocol):
    """A layout, or a widget with margins of its own."""

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int, /) -> None:
        """As Qt has it."""


def set_margins(of: HasMargins, begin: int, top: int, end: int, bottom: int) -> None:
    """Leave so many pixels free where lines begin, above, where they end, and below."""
    of.setContentsMargins(*sided(begin, top, end, bottom))


def sided(begin: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """The same from left to right, as Qt takes it."""
    return (end, top, begin, bottom) if draws_leftwards() else (begin, top, end, bottom)
