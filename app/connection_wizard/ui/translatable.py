"""Marks texts in tables for translation; the tool that collects them knows the function by its name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself: as Qt's own, but typed as what it is."""
    return text
