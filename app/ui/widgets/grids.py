"""Grids of words that change: two columns of names and what they mean, and a grid emptied for new content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLayout

from app.ui.style import label


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, of those in it too: hidden at once, deleted when Qt comes to it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


class Pairs(QGridLayout):
    """Names on the left, words beside them; made anew only when something changed."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(4)
        self.setColumnStretch(1, 1)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these pairs in their order."""
        if list(pairs) == self._shown:
            return
        self._shown = list(pairs)
        empty(self)
        for row, (name, words) in enumerate(pairs):
            self.addWidget(label(name, "mono", wrap=False), row, 0)
            self.addWidget(label(words, "muted"), row, 1)
