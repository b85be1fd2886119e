"""Scopes as chips: typed or pasted in any form, each removable, all of them one list in the draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.bindings import LeftToWindow
from connection_wizard.ui.widgets.editors.host_binding import shortened_words
from connection_wizard.ui.widgets.flow import Stream
from connection_wizard.ui.widgets.plain import as_typed, one_line, tip
from connection_wizard.ui.widgets.style import set_look, shortened

LETTERS = 60
"""Of a word in its chip."""
MOST_SHOWN = 60
"""Chips; the rest of a longer list is shown when it is asked for."""
LONGEST_PASTE = 64 * 1024
"""Characters that are pasted at once; a list of all the scopes that a provider has is shorter."""
SEPARATORS = re.compile(r"[\s,;|]+")
_ENCODED = re.compile(r"%(?:20|2C|0A)", re.IGNORECASE)
"""A separator as an address writes it: no word of a list has one (RFC 6749 section 3.3)."""


def split_scopes(text: str) -> list[str]:
    """The scopes in a pasted text: separated by spaces, commas, semicolons, bars or line breaks, also as an address has
    them (HubSpot); quotes fall away."""
    if "://" not in text and _ENCODED.search(text):
        text = unquote(text)
    found = (part.strip("\"'[]") for part in SEPARATORS.split(text))
    return list(dict.fromkeys(part for part in found if part))


class ChipsEdit(Stream):
    """An editor for a list of words. Enter, comma and space end a word; Backspace in the empty line takes one back.

    Args:
        clean: makes of what was typed what is listed.
        usual: what counts, and is shown, while nothing was ever written.
        found_in: the words in a pasted text that is more than a list of them; none where it is no more.

    Signals:
        taken: words were found in a longer text; carries them.
        shortened: less was listed than what was typed; carries the words that say so.
    """

    shortened = Signal(str)
    taken = Signal(list)

    def __init__(
        self,
        store: DraftStore,
        at: DocumentPath,
        placeholder: str,
        clean: Callable[[str], str] = str,
        usual: tuple[str, ...] = (),
        found_in: Callable[[str], tuple[str, ...]] | None = None,
    ) -> None:
        super().__init__()
        self._found_in = found_in
        self._usual = usual
        self.setObjectName("chips")
        self._clean = clean
        self._store = store
        self._at = at
        self._chips: list[QPushButton] = []
        self.line = Line()
        self.line.setObjectName("chipsLine")
        self.line.setPlaceholderText(placeholder)
        self.line.installEventFilter(self)
        self.line.installEventFilter(LeftToWindow(self.line))
        self.line.editingFinished.connect(self._finish)
        self.line.textChanged.connect(self._arrived)
        self.line.told_by_row = True
        self.line.too_long.connect(self._refused)
        self.insert(0, self.line)
        self._all = False
        self._more = QPushButton()
        self._more.setObjectName("chip")
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self._show_all)
        self.insert(0, self._more)
        self._more.hide()
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
        if value is None:
            return list(self._usual)
        return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that end or take back a word, and pasting of many; the frame shows the line's focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_look(self, "focused", event.type() == QEvent.Type.FocusIn)
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste) and (text := QGuiApplication.clipboard().text()):
                if len(text) > LONGEST_PASTE:
                    self._refused()
                else:
                    self._paste(text)
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

    def _refused(self) -> None:
        self._store.refused.emit(self._at)

    def _arrived(self, text: str) -> None:
        """What comes without the focus was put in as a whole, and nobody will leave the line: it ends here."""
        if text and not self.line.hasFocus():
            self._finish()

    def _finish(self) -> None:
        self._add(self.line.text())
        self.line.clear()

    def _paste(self, text: str) -> None:
        found = self._found_in(text) if self._found_in is not None else ()
        if not found:
            self._add(text)
        elif new := [word for word in found if word not in self.words]:
            self._put([*self.words, *new])
            self.taken.emit(new)

    def _add(self, text: str) -> None:
        typed = {word: self._clean(word) for word in split_scopes(text)}
        new = [word for word in dict.fromkeys(typed.values()) if word not in self.words]
        if new:
            self._put([*self.words, *new])
            if changed := [word for word in new if word not in typed]:
                self.shortened.emit(shortened_words(", ".join(changed)))

    def _put(self, words: list[str]) -> None:
        self._store.put(self._at, words)
        self._store.touch(self._at)

    def _store_changed(self, at: DocumentPath) -> None:
        if at[: len(self._at)] == self._at[: len(at)]:
            self._show()

    def _show(self) -> None:
        every = self.words
        words = every if self._all else every[:MOST_SHOWN]
        self._more.setText(put(self.tr("and {0} more …"), len(every) - len(words)))
        self._more.setVisible(len(every) > len(words))
        old = [chip.property("word") for chip in self._chips]
        if old == words:
            return
        same = next((at for at, (one, other) in enumerate(zip(old, words, strict=False)) if one != other), None)
        kept = min(len(old), len(words)) if same is None else same
        for chip in self._chips[kept:]:
            self.remove(chip)
            chip.hide()
            chip.deleteLater()
        del self._chips[kept:]
        for index, word in enumerate(words[kept:], kept):
            chip = QPushButton(as_typed(f"{shortened(word, LETTERS)}  ✕"))
            chip.setObjectName("chip")
            chip.setProperty("word", word)
            chip.setProperty("aside", True)  # to remove a word is nothing that comes next by itself
            chip.setAutoDefault(False)
            chip.setAccessibleName(one_line(put(self.tr("Remove {0}"), word)))
            tip(chip, word if len(word) > LETTERS else "")
            chip.clicked.connect(self._removed)
            self.insert(index, chip)
            QWidget.setTabOrder(self._chips[-1] if self._chips else self.line, chip)
            self._chips.append(chip)
            chip.show()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _removed(self) -> None:
        word = self.sender().property("word")
        self._put([other for other in self.words if other != word])
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
