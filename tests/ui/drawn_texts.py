"""Which texts of the catalogue a window draws: each has a number at its end, which is looked for in what is seen."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.conftest import application

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
_NUMBER = re.compile("§([0-9]+)¤")


class Text(NamedTuple):
    """One text of the catalogue, as its translators have it.

    Attributes:
        room: the file that it stands in.
        context: the class that says it; empty for what rooms below the window say.
        source: in English; of several things, where `counted`.
        comment: what tells it from the same words of another meaning; of a counted one, the form for one thing.
    """

    room: str
    context: str
    source: str
    comment: str
    counted: bool


def texts_of(folder: Path, room: str = "*") -> dict[Text, list[str]]:
    """Every text in the files of one language, or of one room, with its translation: each form.

    In an order that all languages have. What several rooms say is told in one way, and is there once.
    """
    found = {}
    for file in folder.glob(f"{room}.ts"):
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - of this repository
            for message in context.iter("message"):
                counted = message.get("numerus") == "yes"
                source, comment = str(message.findtext("source")), message.findtext("comment") or ""
                told = message.find("translation")
                assert told is not None
                text = Text(file.stem, context.findtext("name") or "", source, comment, counted)
                found[text] = [form.text or "" for form in told.findall("numerusform") or [told]]
    once: dict[tuple[str, str, str], Text] = {}
    for text in sorted(found):
        once.setdefault((text.context, text.source, text.comment), text)
    return {text: found[text] for text in once.values()}


class Numbered(QTranslator):
    """Says every text in English, with its number at the end."""

    def __init__(self, texts: list[Text]) -> None:
        super().__init__()
        self._numbers = {(text.context, text.source, text.comment): number for number, text in enumerate(texts)}

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        number = self._numbers.get((context, text, disambiguation or ""))
        if number is None:
            return text  # a class of which another one is made is asked next
        return f"{disambiguation if n == 1 else text}§{number}¤"


@contextmanager
def numbered(texts: list[Text]) -> Iterator[None]:
    """The application, saying the number of each text."""
    running, translator = application(), Numbered(texts)
    running.installTranslator(translator)
    try:
        yield
    finally:
        running.removeTranslator(translator)


def numbers_drawn(window: QWidget) -> set[int]:
    """The numbers that can be seen in a picture of a window: not what is folded, scrolled away, or a tool tip."""
    found: set[int] = set()
    for made in [window, *window.findChildren(QWidget)]:
        if made is window or (made.isVisibleTo(window) and not made.visibleRegion().isEmpty()):
            for text in _texts(made):
                found.update(map(int, _NUMBER.findall(text)))
    return found


def _texts(made: QWidget) -> Iterator[str]:
    if isinstance(made, QLabel):
        yield QLabel.text(made)
    elif isinstance(made, QAbstractButton):
        yield made.text()
    elif isinstance(made, QGroupBox):
        yield made.title()
    elif isinstance(made, QLineEdit):
        yield made.text() or made.placeholderText()
    elif isinstance(made, QPlainTextEdit | QTextEdit):
        yield made.toPlainText() or made.placeholderText()
    elif isinstance(made, QComboBox):
        yield made.currentText()
    elif isinstance(made, QTabBar):
        yield from (made.tabText(at) for at in range(made.count()))
    elif isinstance(made, QMenu):
        yield from (action.text() for action in made.actions())
    elif isinstance(made, QHeaderView):
        yield from (str(made.model().headerData(at, made.orientation()) or "") for at in range(made.count()))
    elif isinstance(made, QAbstractItemView) and made.model() is not None:
        yield from _items(made)


def _items(view: QAbstractItemView) -> Iterator[str]:
    """What stands in the rows that are in view, of a list, a table or a tree."""
    model, seen = view.model(), view.viewport().rect()  # of a list Qt keeps the number of columns to itself
    waiting = [view.rootIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
                index = model.index(row, column, parent)
                if view.visualRect(index).intersects(seen):
                    yield str(index.data() or "")
                    waiting.append(index)
