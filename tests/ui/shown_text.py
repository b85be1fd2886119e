"""All text that a window shows or says, with the way in which Qt takes it: for tests that look for what was obeyed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtGui import Qt as Guess
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from connection_wizard.ui.widgets.sealed import SealedDocument
from tests.glued import glued

MARK = "Mörk"
HOSTILE = f'<img src="file:///etc/{MARK}.png"><b>{MARK}</b> &lt;i&gt; A&{MARK} <a href="file:///etc">x</a>\u202eevil\x1b[31m\u2066\x85'
"""HTML, entities, a key's mark, orders of direction, commands of a terminal."""
OBEYED = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]")
MOST_ROWS = 60
GUESSING_ROLES = (Core.ItemDataRole.ToolTipRole, Core.ItemDataRole.StatusTipRole, Core.ItemDataRole.WhatsThisRole)


def wrongs(window: QWidget) -> list[str]:
    """What is wrong with the text in a window; empty where nothing is."""
    found: list[str] = []
    for made in [window, *window.findChildren(QWidget)]:
        found += (f"{type(made).__name__} {made.objectName()}: {wrong}" for wrong in _of_widget(made))
    for action in window.findChildren(QAction):
        found += (f"action: {wrong}" for wrong in _of_action(action))
    return found


def unglued(window: QWidget) -> list[str]:
    """Sentences of ours whose parts do not fit; empty where all do."""
    found = []
    for made in [window, *window.findChildren(QWidget)]:
        texts = {made.toolTip(), made.accessibleName(), made.accessibleDescription()}
        if isinstance(made, QLabel | QAbstractButton) and made.objectName() != "mono":
            texts.add(made.text())
        found += [f"{wrong}: {text!r}" for text in texts if MARK not in text and (wrong := glued(text))]
    return found


def said(window: QWidget) -> str:
    """Everything that is shown or said, in one text."""
    return "\n".join(said_each(window))


def said_each(window: QWidget) -> Iterator[str]:
    """What each widget shows or says."""
    for made in [window, *window.findChildren(QWidget)]:
        yield "\n".join(_texts(made))


def _texts(made: QWidget) -> Iterator[str]:
    yield made.toolTip()
    yield made.accessibleName()
    yield made.accessibleDescription()
    if isinstance(made, QLabel | QAbstractButton):
        yield made.text()
    if isinstance(made, QPlainTextEdit | QTextEdit):
        yield made.toPlainText()
    if isinstance(made, QAbstractItemView) and made.model() is not None:
        yield from (str(index.data()) for index in _indexes(made.model()))
    if isinstance(made, QComboBox):
        yield from (made.itemText(at) for at in range(made.count()))


def _of_widget(made: QWidget) -> Iterator[str]:
    for name in ("toolTip", "statusTip", "whatsThis"):
        yield from _guessed(name, getattr(made, name)())
    for name in ("accessibleName", "accessibleDescription", "windowTitle"):
        yield from _obeyed(name, getattr(made, name)())
    spoken = QAccessible.queryAccessibleInterface(made)
    if spoken is not None and not _is_editor(made):
        for part in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
            yield from _obeyed(f"spoken {part.name}", spoken.text(part))
    if isinstance(made, QLabel):
        yield from _of_label(made)
    elif isinstance(made, QAbstractButton):
        yield from _with_keys("text", made.text())
    elif isinstance(made, QGroupBox):
        yield from _with_keys("title", made.title())
    elif isinstance(made, QTabBar):
        for at in range(made.count()):
            yield from _with_keys("tab", made.tabText(at))
            yield from _guessed("tab's tip", made.tabToolTip(at))
    elif isinstance(made, QMenu):
        yield from _with_keys("title", made.title())
    elif isinstance(made, QTextEdit):
        yield from _obeyed("text", made.toPlainText())
        if not isinstance(made.document(), SealedDocument):
            yield "a document that loads files"
        if made.acceptRichText() and not made.isReadOnly():
            yield "takes rich text"
    elif isinstance(made, QPlainTextEdit | QLineEdit):
        yield from _obeyed("placeholder", made.placeholderText())
        if isinstance(made, QPlainTextEdit) and made.isReadOnly():
            yield from _obeyed("text", made.toPlainText())
    elif isinstance(made, QComboBox):
        for at in range(made.count()):
            yield from _obeyed("item", made.itemText(at))
    if isinstance(made, QAbstractItemView) and made.model() is not None:
        yield from _of_model(made.model())
    if isinstance(made, QTableView):
        model = made.model()
        for at in range(model.columnCount()):
            for role in GUESSING_ROLES:
                yield from _guessed("header", str(model.headerData(at, Core.Orientation.Horizontal, role) or ""))


def _of_label(made: QLabel) -> Iterator[str]:
    text = made.text()
    yield from _obeyed("text", text)
    if made.openExternalLinks():
        yield "opens links"
    if made.textFormat() == Core.TextFormat.PlainText:
        return
    if made.textFormat() == Core.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(text)
        if re.search(r"<(img|a|b|i|link|style)\b", document.toHtml().partition("<body")[2]):
            yield f"drawn as HTML: {text!r}"
    elif text:
        yield f"guesses what it shows: {text!r}"


def _of_action(action: QAction) -> Iterator[str]:
    yield from _with_keys("text", action.text())
    for name in ("toolTip", "statusTip", "whatsThis"):
        yield from _guessed(name, getattr(action, name)())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for index in _indexes(model):
        yield from _obeyed("item", str(index.data() or ""))
        for role in GUESSING_ROLES:
            yield from _guessed("item's tip", str(index.data(role) or ""))


def _indexes(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list keeps it to itself
    waiting = [QModelIndex()]
    seen = 0
    while waiting:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), MOST_ROWS)):
            for column in range(columns):
                seen += 1
                yield model.index(row, column, parent)
            if seen < MOST_ROWS * 4:
                waiting.append(model.index(row, 0, parent))


def _is_editor(made: QWidget) -> bool:
    """What is typed into holds the value to the letter."""
    return isinstance(made, QLineEdit | QPlainTextEdit | QTextEdit) and not made.isReadOnly()


def _guessed(what: str, text: str) -> Iterator[str]:
    if Guess.mightBeRichText(text):
        yield f"{what} is drawn as HTML: {text!r}"
    yield from _obeyed(what, text)


def _with_keys(what: str, text: str) -> Iterator[str]:
    yield from _obeyed(what, text)
    if MARK in text and "&" in text.replace("&&", ""):
        yield f"{what} loses a sign: {text!r}"


def _obeyed(what: str, text: str) -> Iterator[str]:
    if found := OBEYED.search(text):
        yield f"{what} obeys {found[0]!r}: {text!r}"
