"""What the strip of the live test says: mark and sentence, and below them how far it came, the time left, and a link.

How many lines of it are shown goes by the room beside the buttons, or above them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.few_lines import FewLines
from connection_wizard.ui.widgets.stand_mark import SIZE, StandMark
from connection_wizard.ui.widgets.style import button, label, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from connection_wizard.session.beforehand import WhatNow

_LEAST: Final = 200
"""Room for the sentence beside the buttons; where there is less, some of them go into a menu, or below."""
_MARK: Final = SIZE + 12
"""Width of the mark, with the space behind it."""


class StripWords(QWidget):
    """The mark, and how things stand. All widths and heights are in pixels, the mark among them.

    Signals:
        resized: there is other room for it.
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark = StandMark()
        self.sentence = FewLines("heading", lines=2)
        self.detail = FewLines("hint", lines=1)
        self.time = label("", "hint", wrap=False)
        self.link = button("", "link")
        self.link.setObjectName("stripLink")
        below = self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(6)
        below.addWidget(self.detail, 100)  # as wide as its words, as far as there is room
        for made in (self.time, self.link):
            below.addWidget(made)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addLayout(below)
        words.addStretch(1)
        state = QHBoxLayout(self)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(12)
        state.addWidget(self._mark)
        state.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part of `QWidget`."""
        super().resizeEvent(event)
        self.resized.emit()

    def say(self, now: WhatNow) -> None:
        """How the live test stands."""
        self._mark.show_state(now.state)
        self.sentence.say(translated(now.sentence))
        self.detail.say(translated(now.detail))
        self.detail.setVisible(bool(now.detail))

    # -- what it needs

    @property
    def least_width(self) -> int:
        """Where there is less, the buttons go below."""
        return _MARK + scaled(_LEAST)

    @property
    def sentence_width(self) -> int:
        """All of the sentence has room in its lines."""
        return self.sentence.width_for_lines() + _MARK

    @property
    def whole_width(self) -> int:
        """The same of the line below."""
        shown = (made for made in (self.time, self.link) if not made.isHidden())
        below = self.detail.maximumWidth() * (not self.detail.isHidden()) + sum(
            made.sizeHint().width() + 6 for made in shown
        )
        return max(self.sentence_width, below + _MARK)

    def is_cut_at(self, width: int) -> bool:
        """Whether the sentence has no room in its two lines."""
        return self.sentence.lines_at(width - _MARK) > 2

    def share_lines(self, width: int, *, above: bool, instructed: bool) -> int:
        """How far it came is as wide as its words, of text of any size; where the buttons stand below, the strip is as
        high as sentence and detail need, up to four or five lines.

        Args:
            width: of all of the strip.
            above: the buttons stand below.
            instructed: what to do stands above already.

        Returns:
            The height of both.
        """
        words = self.detail.words
        below = max(self.fontMetrics().lineSpacing(), self.link.sizeHint().height())
        usual = self.sentence.height_of(2) + below
        self.detail.setMaximumWidth(self.detail.fontMetrics().horizontalAdvance(words) + 2)
        if not above:  # the line that the sentence does not need is the detail's
            self._below.setDirection(QBoxLayout.Direction.LeftToRight)
            here = self.width() - _MARK
            self.sentence.allow(2)
            self.detail.allow(2 if here > 0 and self.sentence.lines_at(here) == 1 else 1)
            return usual
        room = width - _MARK
        beside = sum(made.sizeHint().width() + 6 for made in (self.time, self.link) if not made.isHidden())
        sentence = min(self.sentence.lines_at(room), 3)
        most = 1 if sentence > 2 and instructed else max(2, 4 - sentence)
        metrics = self.detail.fontMetrics()
        alone = bool(words) and room - beside < min(metrics.horizontalAdvance(words), scaled(_LEAST))
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if alone else QBoxLayout.Direction.LeftToRight)
        detail = min(self.detail.lines_at(room if alone else room - beside), most) if words else 1
        self.sentence.allow(max(sentence, 2))
        self.detail.allow(detail)
        taken = self.sentence.height_of(max(sentence, 2 if detail == 1 else 1))
        if alone:
            return max(usual, taken + self.detail.height_of(detail) + self._below.spacing() + below)
        return max(usual, taken + max(below, self.detail.height_of(detail)))
