"""Grids of words that change: two columns of names and what they mean, and a grid emptied for new content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.plain import LONG_WORD, breaking, tip
from connection_wizard.ui.widgets.style import label, shortened
from connection_wizard.words import counted


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, of those in it too: hidden at once, deleted when Qt comes to it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


def share_a_line(*row: QLabel) -> None:
    """Have the first lines of labels at the top of a row stand on one base line, whatever their letters.

    One with a frame of its own stays as high as it is, and the others come down to its words.
    """
    bases: list[int] = []
    for made in row:
        made.ensurePolished()
        bases.append(made.fontMetrics().ascent() + _above(made))
    for made, base in zip(row, bases, strict=True):
        if not _above(made):
            made.setContentsMargins(0, max(bases) - base, 0, 0)


def _above(framed: QLabel) -> int:
    """What a frame has above its words."""
    if framed.objectName() != "pill":
        return 0
    return (framed.sizeHint().height() - framed.fontMetrics().height()) // 2


Shown = TypeVar("Shown")
NAME_LETTERS = 36
VALUE_LETTERS = 240


MOST = 60
"""Lines that are shown: what stands in thousands of them is in the table above, and each costs a layout."""


class Pairs(QGridLayout):
    """Names on the left, words beside them. A line that stays has new words; none is made anew for them."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self._rows: list[tuple[Elided, QLabel]] = []
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(4)
        self.setColumnStretch(1, 1)

    @property
    def names_width(self) -> int:
        """Width that the names want."""
        return max((named.sizeHint().width() for named, _ in self._rows), default=0)

    def show_pairs(self, pairs: Sequence[tuple[str, Shown]], words_of: Callable[[Shown], str]) -> None:
        """Show these pairs in their order; of very many the first, and how many more there are.

        Args:
            words_of: the words of what stands on the right; asked for what is shown alone.
        """
        wanted = [(name, words_of(value)) for name, value in pairs[:MOST]]
        if (more := len(pairs) - len(wanted)) > 0:
            wanted.append(("…", translated(counted("{count} more", "{count} more", more, count=more))))
        for row, (name, words) in enumerate(wanted):
            if row == len(self._rows):
                self._rows.append((_named(name), _words(words)))
                for column, made in enumerate(self._rows[row]):
                    self.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
                share_a_line(*self._rows[row])
            elif self._shown[row] != (name, words):
                _set_name(self._rows[row][0], name)
                _set_words(self._rows[row][1], words)
        for gone in self._rows[len(wanted) :]:
            for made in gone:
                self.removeWidget(made)
                made.hide()
                made.deleteLater()
        del self._rows[len(wanted) :]
        self._shown = wanted


def _named(name: str) -> Elided:
    made = Elided("", middle=True, natural=True)
    made.setObjectName("mono")
    _set_name(made, name)
    return made


def _set_name(made: Elided, name: str) -> None:
    tip(made, "")
    made.setText(shortened(name, NAME_LETTERS))
    if len(name) > NAME_LETTERS:
        tip(made, name)


def _words(text: str) -> QLabel:
    made = label("", "muted")
    _set_words(made, text)
    return made


def _set_words(made: QLabel, text: str) -> None:
    """A value that wraps wherever it must, cut where it is endless."""
    shown = shortened(text, VALUE_LETTERS)
    made.setText(breaking(shown, LONG_WORD))
    tip(made, shortened(text, 2000) if shown != text else "")
