"""An area that scrolls only where a screen has no room for all that is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class FittingScroll(QScrollArea):
    """As high as what is in it, and less where a screen has no room for that.

    Args:
        least: its least height.
    """

    def __init__(self, inside: QWidget, least: int) -> None:
        super().__init__()
        self._least = least
        self._inside = inside
        self._high = self._least
        self._width = 0
        """At which it was looked at."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it, and bring themselves into view
        self.setMinimumHeight(self._least)
        self.setWidget(inside)

    def be_high_for(self, width: int) -> None:
        """Look how high what is in it is at a width."""
        layout, self._width = self._inside.layout(), width
        if layout is not None:
            layout.invalidate()
            self._high = max(layout.totalHeightForWidth(width), self._least)
            self.setMaximumHeight(self._high)
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it wants another height, such as once it has its style."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest and self._width:
            self.be_high_for(min(self._width, self.viewport().width()))
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """All of it."""
        return QSize(super().sizeHint().width(), self._high)
