"""Ticks and choices whose words are somebody else's, and may be longer than any line: Qt's own never give way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy

from connection_wizard.ui.widgets.plain import PIECES, Label, as_typed, breaking, elided, one_line, tip


class WordsOf(Label):
    """The words of a tick or a choice, beside it, on as many lines as they take; a click in them is one in it."""

    def __init__(self, text: str, of: QAbstractButton, role: str = "mono") -> None:
        super().__init__(breaking(one_line(text), PIECES))
        self._of = of
        of.setAccessibleName(one_line(text))
        self.setObjectName(role)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As if it were part of it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._of.setFocus(Qt.FocusReason.MouseFocusReason)
            self._of.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Else what it stands in would take the click."""
        event.accept()


class ShortTick(QCheckBox):
    """A tick of one line; what has no room is left out in the middle, and its tool tip has all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(as_typed(text))
        self._words = one_line(text)
        self.setProperty("mono", True)
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for all of it, or no longer."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        around = super().minimumSizeHint().width() - metrics.horizontalAdvance(self.text().replace("&&", "&"))
        shown = elided(metrics, self._words, Qt.TextElideMode.ElideMiddle, max(self.width() - around, 0))
        tip(self, "" if shown == self._words else self._words)
        self.setText(as_typed(shown))
