"""The words that a person has in front of them: what is drawn in the part of a window that is seen, each text once.

Tests bound them on the way of a plain provider, so that they do not creep back; `tests.ui.plain_walk` walks all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from connection_wizard.ui.widgets.sources.quote import Quote

_NO_LETTERS = re.compile("[\u200b\u2060]")
"""Places to break at, which nobody sees."""


def words(text: str) -> int:
    """Words in a text: what stands between spaces and holds a letter or a figure."""
    return sum(any(map(str.isalnum, word)) for word in _NO_LETTERS.sub("", text).split())


class Reader:
    """Somebody who reads every word, and none twice; that a figure in it is another is seen without reading."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def reads(self, window: QWidget) -> int:
        """The words in front that were not there before."""
        return sum(map(words, self.new_texts(window)))

    def new_texts(self, window: QWidget) -> list[str]:
        """The texts in front that were not there before."""
        found = []
        for text in in_front(window):
            known = re.sub(r"\d+", "0", text)
            if known not in self._seen:
                self._seen.add(known)
                found.append(text)
        return found


def in_front(window: QWidget) -> Iterator[str]:
    """Each text that is seen."""
    for made in window.findChildren(QWidget):
        if made.isVisible() and _is_seen(made):
            yield from filter(words, _texts(made))


def _is_seen(made: QWidget) -> bool:
    """Whether most of it is in view."""
    seen = made.visibleRegion().boundingRect()
    return seen.height() * 2 > made.height() and seen.width() * 2 > made.width()


def _texts(made: QWidget) -> Iterator[str]:
    if isinstance(made, Quote):
        yield "".join(made.fitted())
    elif isinstance(made, QLabel | QAbstractButton):
        yield made.text().replace("&", "")
    elif isinstance(made, QComboBox):
        yield made.currentText()
    elif isinstance(made, QLineEdit):
        yield made.displayText() or made.placeholderText()
    elif isinstance(made, QTextEdit):
        yield from _paragraphs(made)
    elif isinstance(made, QPlainTextEdit):
        yield made.toPlainText() or made.placeholderText()


def _paragraphs(made: QTextEdit) -> Iterator[str]:
    """Those that are in view, as far as they are."""
    view = QRect(QPoint(), made.viewport().size())
    cursor = made.cursorForPosition(view.topLeft())
    cursor.setPosition(made.cursorForPosition(view.bottomRight()).position(), QTextCursor.MoveMode.KeepAnchor)
    yield from re.split("[\u2028\u2029]", cursor.selectedText())
