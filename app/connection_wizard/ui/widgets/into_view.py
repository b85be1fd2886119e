"""Brings a widget into view, wherever it is folded away or scrolled out of sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from connection_wizard.ui.widgets.folding import Advanced


def reveal(row: QWidget, editor: QWidget) -> bool:
    """Unfold and scroll to what a row is in, and give its editor the focus; False where the row is not shown now."""
    if row.isHidden():
        return False
    bring_into_view(row)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(line := editor.focusProxy() or editor, QLineEdit):
        line.selectAll()  # as the Tab key does: what is pasted takes the place of what is wrong
    return True


def is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Whether all of a widget is seen as far as the area around it is scrolled now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # until everything has the place it will have
    # Not the viewport's: that is Qt's own, and PySide loads dozens of classes to find out of which one it is
    return area.contentsRect().contains(QRect(widget.mapTo(area, QPoint()), widget.size()))


def bring_into_view(row: QWidget) -> None:
    """Unfold and scroll to what a widget is in; the focus stays where it is."""
    area: QScrollArea | None = None
    parent = row.parentWidget()
    while parent is not None and area is None:
        if isinstance(parent, Advanced):
            parent.open()
        if isinstance(parent, QScrollArea):
            area = parent
        parent = parent.parentWidget()
    if area is not None:
        QTimer.singleShot(0, row, partial(_scroll_to, area, row))  # what was unfolded just now has no place yet


def _scroll_to(area: QScrollArea, row: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # until everything has the place it will have
    area.ensureWidgetVisible(row)
