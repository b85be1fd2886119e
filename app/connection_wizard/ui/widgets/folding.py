"""A part of a page that is folded away until it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.later import later
from connection_wizard.ui.session.slices import TURN_MS
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton

FOLD = "advanced"
"""What the style sheet calls the line."""

MARGIN = 12
"""Between what was opened and the edges that it is seen in."""


class Advanced(QWidget):
    """A part that is folded away until it is needed. What somebody opens is brought into view, its heading too.

    Signals:
        opened: it was unfolded.
    """

    opened = Signal()

    def __init__(self, text: str, *, opened: bool) -> None:
        super().__init__()
        self._button = WrappingButton(text)
        self._button.setObjectName(FOLD)
        self._button.setIconSize(QSize(10, 10))
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggled)
        self._body = QWidget()
        self.inside = Column(self._body)
        self.inside.setContentsMargins(0, 8, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        self._opened_for_somebody = False
        self._button.setChecked(opened)
        self._toggled(opened)
        theme().changed.connect(self._paint)

    @property
    def is_open(self) -> bool:
        """Whether it is unfolded, though what is in it may still be made."""
        return self._button.isChecked()

    def open(self) -> None:
        """Unfold it, for whoever scrolls to what is in it."""
        self._opened_for_somebody = True
        self._button.setChecked(True)
        self._opened_for_somebody = False

    def _toggled(self, checked: bool) -> None:
        self._paint()
        self._body.setVisible(checked)
        if checked:
            self.opened.emit()
            if self.isVisible() and not self._opened_for_somebody:
                QTimer.singleShot(0, self, self._bring_into_view)  # what was unfolded just now has no place yet

    def _bring_into_view(self) -> None:
        """Scroll until the end of what was opened is seen, and no further than its heading stays in sight."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if area is not None else None
        if area is None or page is None or not self._button.isChecked():
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # until everything is where it will be
        bar, top = area.verticalScrollBar(), self.mapTo(page, QPoint()).y()
        end = top + self.height() + MARGIN - area.viewport().height()
        bar.setValue(min(max(bar.value(), end), max(bar.value(), top - MARGIN)))

    def _paint(self) -> None:
        self._button.setIcon(theme().icon("arrow-down" if self.is_open else "arrow-on"))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the fold as it is when the page is shown again."""
        super().showEvent(event)
        self._body.setVisible(self.is_open)


class Waiting(Advanced):
    """A folded part whose rows are made when they are first needed; most people never open it.

    Where it is open from the start, they are made after the page that it is on is painted, one a turn.

    Args:
        places: what its rows show, or what that is in.
    """

    def __init__(self, text: str, places: tuple[DocumentPath, ...]) -> None:
        self._rows: Iterator[None] | None = None
        super().__init__(text, opened=False)
        self.places = places

    @property
    def waits(self) -> bool:
        """Whether there are rows still to be made."""
        return self._rows is not None

    def fill(self, rows: Iterator[None], *, opened: bool) -> None:
        """Say how its rows are made, one at each step."""
        self._rows = rows
        if opened:
            self._button.blockSignals(True)
            self._button.setChecked(True)
            self._button.blockSignals(False)
            self._paint()

    def make(self) -> None:
        """Make all rows that are still to be made."""
        while self._rows is not None:
            self._step()

    def _turn(self) -> None:
        if self.isVisible():  # the page may be left meanwhile, and its document with it
            self._step()
            self._go_on()

    def _go_on(self) -> None:
        if self.waits and self.is_open:
            later(TURN_MS, self, self._turn)

    def _step(self) -> None:
        if self._rows is not None and next(self._rows, self) is self:
            self._rows = None
            tab_after(self._button, self._body)
            self._body.setVisible(self.is_open)

    def _toggled(self, checked: bool) -> None:
        if checked:
            self.make()
        super()._toggled(checked)

    def showEvent(self, event: QShowEvent) -> None:
        """What is still made is not shown part by part."""
        super().showEvent(event)
        self._body.setVisible(self.is_open and not self.waits)
        self._go_on()


def is_fold(widget: QWidget) -> bool:
    """Whether it is the line that unfolds such a part."""
    return widget.objectName() == FOLD


def is_folded_away(widget: QWidget, within: QWidget) -> bool:
    """Whether it is inside such a part, open or not, within a page.

    No further up: what is around a page is Qt's own, and PySide loads dozens of classes to find out of which one it is.
    """
    parent = widget.parentWidget()
    while parent is not None and parent is not within and not isinstance(parent, Advanced):
        parent = parent.parentWidget()
    return isinstance(parent, Advanced)
