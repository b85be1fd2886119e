"""A sentence in at most so many lines: what has no room ends in dots, and is whole in its tool tip and to readers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from connection_wizard.ui.drawn import drawn, with_drawn
from connection_wizard.ui.widgets.plain import Label, tip, visible
from connection_wizard.ui.widgets.style import is_other_width
from connection_wizard.words import balanced

_HIGH = 100_000


class FewLines(Label):
    """Wraps; never higher than its lines.

    Args:
        role: of the style sheet.
    """

    def __init__(self, role: str, lines: int) -> None:
        super().__init__()
        self.setObjectName(role)
        self._most = lines
        self._whole = ""
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """All of the words, seen or not."""
        return self._whole

    def say(self, text: str) -> None:
        """Say something else."""
        self._whole = visible(text)
        self.setAccessibleName(self._whole)
        self._fit()

    def allow(self, lines: int) -> None:
        """As many lines as there is room for now."""
        if lines != self._most:
            self._most = lines
            self._fit()

    def lines_at(self, width: int) -> int:
        """The lines that all of the words need at a width."""
        return max(1, round(self._height(self._whole, width) / self.fontMetrics().lineSpacing()))

    def height_of(self, lines: int) -> int:
        """The height that so many lines need: more than that of one so many times, which is rounded."""
        return self._height("\n".join("x" * lines))

    def width_for_lines(self) -> int:
        """The width at which all of the words have room in their lines, and some more for where they break."""
        metrics = self.fontMetrics()
        advance = metrics.horizontalAdvance(self._whole)
        return advance + 8 if advance < 320 else max(320, round(advance * 1.15 / self._most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more of the words, or for less."""
        super().resizeEvent(event)
        if is_other_width(event):
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as what is shown at this width."""
        return QSize(super().sizeHint().width(), self._height(self.text()))

    def minimumSizeHint(self) -> QSize:
        """The same: nothing of a line is cut."""
        return QSize(0, self._height(self.text()))

    def hasHeightForWidth(self) -> bool:
        """What is shown was made for this width."""
        return False

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        text, room = self._whole, self._most * line + line // 2  # lines are rounded, one by one and together
        if self._height(text) > room:
            whole = drawn(text)
            low, high = 0, len(whole)
            while low < high:
                middle = (low + high + 1) // 2
                fits = self._height(whole[:middle].rstrip() + "…") <= room
                low, high = (middle, high) if fits else (low, middle - 1)
            text = with_drawn(balanced([whole[:low].rstrip() + "…"])[0])
        tip(self, self._whole if text != self._whole else "")
        if text != self.text():
            self.setText(text)
        self.updateGeometry()

    def _height(self, text: str, width: int | None = None) -> int:
        room = QRect(0, 0, max(self.width() if width is None else width, 1), _HIGH)
        metrics = self.fontMetrics()
        wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, text or " ")
        return max(metrics.lineSpacing(), wrapped.height())
