"""A part of a page that is folded away until it is needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.theme import theme

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
        self._button = QPushButton(text)
        self._button.setObjectName("advanced")
        self._button.setIconSize(QSize(10, 10))
        self._button.setAutoDefault(False)
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
        self._button.setIcon(theme().icon("arrow-down" if self._button.isChecked() else "arrow-on"))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the fold as it is when the page is shown again."""
        super().showEvent(event)
        self._body.setVisible(self._button.isChecked())
