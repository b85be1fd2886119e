"""A question in a dialog: as high as its words, and no higher than the screen, where they scroll above the buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.ui.widgets.style import fitting, label, scaled

WIDTH = 560
SIDES, TOP, BOTTOM = 24, 20, 16
AROUND = 80
"""Of the screen's height, for what stands around: a title bar, a panel of the desktop."""


class AskingDialog(QDialog):
    """Words, and below them a line of buttons. Qt itself makes a dialog two thirds of the screen high at the most, and
    cuts what is higher.

    Attributes:
        inside: takes the words.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._words = QWidget()
        self.inside = QVBoxLayout(self._words)
        self.inside.setContentsMargins(SIDES, TOP, SIDES, 4)
        self.inside.setSpacing(12)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(SIDES, 0, SIDES, 0)
        self._line.setSpacing(8)
        self._line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, BOTTOM)
        layout.setSpacing(12)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._line)

    def begin(self, title: str) -> None:
        """The words begin with what it is about."""
        self.setWindowTitle(title)
        self.inside.addWidget(label(title, "title"))

    def finish(self, *buttons: QPushButton) -> None:
        """All words are there: take the buttons, and find the size."""
        for made in buttons:
            self._line.addWidget(made)
        self._scroll.setWidget(self._words)
        fitting(self, self._fit_soon)

    def _fit_soon(self) -> None:
        """Also where the text gets another size while it is open: what is inside has its own a moment later."""
        self._fit()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        screen = self.screen().availableGeometry().size()
        buttons = self._line.minimumSize().width()
        width = min(max(scaled(WIDTH), buttons), screen.width())
        self._words.ensurePolished()
        self.inside.invalidate()
        below = self._line.sizeHint().height() + BOTTOM + 12
        wanted = self.inside.totalHeightForWidth(width)
        high = min(wanted, screen.height() - AROUND - below)
        scrolls = high < wanted
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(high)
        self.setFixedSize(QSize(width, high + below))


async def is_accepted(dialog: QDialog) -> bool:
    """Open a dialog and wait for what the person chooses; it is gone afterwards, also where the wait is broken off."""
    import asyncio  # not with the window's first picture

    chosen: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not chosen.done():
            chosen.set_result(result)

    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await chosen == QDialog.DialogCode.Accepted
    finally:
        dialog.finished.disconnect(finished)
        dialog.close()
        dialog.deleteLater()
