"""Grids of words that change: two columns of names and what they mean, and a grid emptied for new content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout

from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.plain import LONG_WORD, breaking, tip
from connection_wizard.ui.widgets.style import label, shortened


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, of those in it too: hidden at once, deleted when Qt comes to it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


NAME_LETTERS = 36
VALUE_LETTERS = 240


def _words(text: str) -> QLabel:
    """A value that wraps wherever it must, cut where it is endless."""
    shown = shortened(text, VALUE_LETTERS)
    made = label(breaking(shown, LONG_WORD), "muted")
    tip(made, shortened(text, 2000) if shown != text else "")
    return made


class Pairs(QGridLayout):
    """Names on the left, words beside them; made anew only when something changed."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(4)
        self.setColumnStretch(1, 1)

    @property
    def names_width(self) -> int:
        """Width that the names want."""
        items = (self.itemAtPosition(row, 0) for row in range(len(self._shown)))
        return max((item.sizeHint().width() for item in items if item is not None), default=0)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these pairs in their order."""
        if list(pairs) == self._shown:
            return
        self._shown = list(pairs)
        empty(self)
        for row, (name, words) in enumerate(pairs):
            named = Elided(shortened(name, NAME_LETTERS), middle=True, natural=True)
            named.setObjectName("mono")
            tip(named, name if len(name) > NAME_LETTERS else "")
            self.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(_words(words), row, 1)
