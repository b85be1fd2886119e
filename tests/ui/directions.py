"""What a window draws from right to left: each foreign value in words of ours has a direction of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from unicodedata import bidirectional

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

OPENS, CLOSES = "\u2068", "\u2069"
MOST = 2
"""A name with its source in a template, which are three values."""
_INSTEAD_OF_A_SECRET = re.compile("‹[^›]*›")
"""A word of ours in a value, between two signs that turn with it."""
_TWICE = re.compile(f"{OPENS}{OPENS}[^{CLOSES}]*{CLOSES}{CLOSES}")
_BLOCK, _TAG = re.compile(r"</?(?:table|tr|td|p|br)\b[^>]*>"), re.compile(r"<[^>]*>")


def wrong_in(text: str, *, literals: bool = False) -> str:
    """What is wrong with the directions in a text that is drawn; empty where nothing is.

    Args:
        literals: a translation may hold names of protocols (docs/languages.md).
    """
    if _TWICE.search(text):
        return f"a value with two directions: {text!r}"
    for line in _INSTEAD_OF_A_SECRET.sub("", text).split("\n"):
        outside, depth = [], 0
        for sign in line:
            if sign == OPENS:
                depth += 1
                outside.append(" ")
            elif sign == CLOSES:
                depth -= 1
            elif depth == 0:
                outside.append(sign)
            if not 0 <= depth <= MOST:
                return f"marks do not belong together: {text!r}"
        if depth:
            return f"an isolate without an end: {text!r}"
        kinds = set(map(bidirectional, outside))
        if not literals and "L" in kinds and kinds & {"R", "AL"}:
            return f"no direction of its own: {text!r}"
    return ""


def drawn_in(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that is drawn in a window now, and its tool tips, as Qt has it."""
    for made in [window, *window.findChildren(QWidget)]:
        if not made.isVisibleTo(window) and made is not window:
            continue
        for text in (*_texts(made), made.toolTip().removeprefix("\u200f")):
            if text:
                yield made, text


def _texts(made: QWidget) -> Iterator[str]:
    if isinstance(made, QLabel):
        shown = QLabel.text(made)
        yield unescape(_TAG.sub("", _BLOCK.sub("\n", shown))) if shown.startswith("<") else shown
    elif isinstance(made, QAbstractButton):
        yield made.text()
    elif isinstance(made, QGroupBox):
        yield made.title()
    elif isinstance(made, QLineEdit):
        yield made.placeholderText()
    elif isinstance(made, QPlainTextEdit | QTextEdit):
        yield made.placeholderText()
        if made.isReadOnly():
            yield made.toPlainText()
    elif isinstance(made, QComboBox):
        yield from (made.itemText(at) for at in range(made.count()))
    elif isinstance(made, QListWidget):
        yield from (made.item(at).text() for at in range(made.count()))


def heard_in(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Names and descriptions that were given to widgets."""
    for made in [window, *window.findChildren(QWidget)]:
        for text in (made.accessibleName(), made.accessibleDescription()):
            if text:
                yield made, text
