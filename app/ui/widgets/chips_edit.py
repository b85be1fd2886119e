"""Scopes as chips: typed or pasted in any form, each removable, all of them one list in the draft."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QLineEdit, QPushButton, QWidget

from app.spec.documents import Location
from app.ui.bindings import LeftToWindow
from app.ui.store import DraftStore
from app.ui.style import set_state

SEPARATORS = re.compile(r"[\s,;|]+")


def split_scopes(text: str) -> list[str]:
    """The scopes in a pasted text: separated by spaces, commas, semicolons, bars or line breaks; quotes fall away."""
    found = (part.strip("\"'[]") for part in SEPARATORS.split(text))
    return list(dict.fromkeys(part for part in found if part))


class FlowLayout(QLayout):
    """Puts widgets next to each other and goes on in the next line.

    Args:
        parent: whose layout it is; None inside another layout, which has margins of its own.
        fills: whether the last widget takes what is left of its line.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6, *, fills: bool = True) -> None:
        if parent is None:
            super().__init__()
            self.setContentsMargins(0, 0, 0, 0)
        else:
            super().__init__(parent)
            self.setContentsMargins(6, 5, 6, 5)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._fills = fills

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Add before others."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a position."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at a position."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height needed at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Room for one line."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        x, y, line = room.x(), room.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            hint = item.sizeHint()
            last = self._fills and item is self._items[-1]
            width = max(hint.width(), 120) if last else min(hint.width(), room.width())
            if x > room.x() and x + width > room.right() + 1:
                x, y, line = room.x(), y + line + self._gap, 0
            if last:  # the line edit takes what is left
                width = max(room.right() + 1 - x, width)
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
            x += width + self._gap
            line = max(line, hint.height())
        return y + line - rect.y() + margins.bottom()


class ChipsEdit(QFrame):
    """An editor for a list of words. Enter, comma and space end a word; Backspace in the empty line takes one back.

    Args:
        clean: makes of what was typed what is listed.
    """

    def __init__(self, store: DraftStore, at: Location, placeholder: str, clean: Callable[[str], str] = str) -> None:
        super().__init__()
        self.setObjectName("chips")
        self._clean = clean
        self._store = store
        self._at = at
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(self)
        self.line = QLineEdit()
        self.line.setObjectName("chipsLine")
        self.line.setPlaceholderText(placeholder)
        self.line.installEventFilter(self)
        self.line.installEventFilter(LeftToWindow(self.line))
        self.line.editingFinished.connect(self._finish)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        store.changed.connect(self._store_changed)
        self._show()

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line that is typed into."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    @property
    def words(self) -> list[str]:
        """The words in the draft."""
        value = self._store.draft.get(*self._at)
        return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that end or take back a word, and pasting of many; the frame shows the line's focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_state(self, "focus" if event.type() == QEvent.Type.FocusIn else "")
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                self._add(QGuiApplication.clipboard().text())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Space):
                if self.line.text().strip():
                    self._finish()
                    return True
                return event.key() in (Qt.Key.Key_Comma, Qt.Key.Key_Space)
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self.words:
                self._put(self.words[:-1])
                return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        self._add(self.line.text())
        self.line.clear()

    def _add(self, text: str) -> None:
        cleaned = dict.fromkeys(self._clean(word) for word in split_scopes(text))
        new = [word for word in cleaned if word not in self.words]
        if new:
            self._put([*self.words, *new])

    def _put(self, words: list[str]) -> None:
        self._store.put(self._at, words)
        self._store.touch(self._at)

    def _store_changed(self, at: Location) -> None:
        if at[: len(self._at)] == self._at[: len(at)]:
            self._show()

    def _show(self) -> None:
        words = self.words
        old = [chip.property("word") for chip in self._chips]
        if old == words:
            return
        same = next((at for at, (one, other) in enumerate(zip(old, words, strict=False)) if one != other), None)
        kept = min(len(old), len(words)) if same is None else same
        for chip in self._chips[kept:]:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self._chips[kept:]
        self._flow.setEnabled(False)  # once for all of them: each chip that is shown lays out all that are there
        for index, word in enumerate(words[kept:], kept):
            chip = QPushButton(f"{word}  ✕")
            chip.setObjectName("chip")
            chip.setProperty("word", word)
            chip.setAutoDefault(False)
            chip.setAccessibleName(self.tr("Remove {0}").format(word))
            chip.clicked.connect(self._removed)
            self._flow.insert_widget(index, chip)
            QWidget.setTabOrder(self._chips[-1] if self._chips else self.line, chip)
            self._chips.append(chip)
            chip.show()
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self.updateGeometry()

    def _removed(self) -> None:
        word = self.sender().property("word")
        self._put([other for other in self.words if other != word])
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
