"""A cell of the table of names and values: how it is painted, and the line in which it is edited."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from connection_wizard.ui.drawn import draws_leftwards
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.offers import offering
from connection_wizard.ui.widgets.editors.outer_spaces import has_outer_spaces
from connection_wizard.ui.widgets.editors.template_edit import paint_template
from connection_wizard.ui.widgets.sides import sided

Index = QModelIndex | QPersistentModelIndex
LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that end the editing of a cell."""


class CellEdit(Line):
    """The line of a cell. A key that leaves the cell leaves it, whether names are offered below it or not.

    The list of offered names takes every key first and hands it to this line past the event filters, where the table's
    delegate listens: the delegate would never learn that Tab was pressed, and the focus would leave the table.
    """

    _composed = ""
    """What an input method holds, for Japanese or Chinese: it is not in the text before it is taken."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know what is being composed."""
        super().inputMethodEvent(event)
        self._composed = event.preeditString()

    def take_composed(self) -> None:
        """Take what is being composed, as a field does that is left; where the system does not, it is taken here."""
        method = QGuiApplication.inputMethod()
        method.commit()
        if self._composed:
            taken = QInputMethodEvent()
            taken.setCommitString(self._composed)
            QCoreApplication.sendEvent(self, taken)
            method.reset()

    def event(self, event: QEvent) -> bool:
        """Close the list, and let the key take the way that it takes without one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in LEAVING:
            completer = self.completer()
            offered = completer.popup() if completer is not None else None
            if offered is not None and offered.isVisible():
                offered.hide()
                self.activateWindow()  # the list is a window of its own, which some systems took for the active one
                again = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
                QCoreApplication.sendEvent(self, again)
                event.accept()  # else the list would put in what it has marked
                return True
        return super().event(event)


class TableCell(QStyledItemDelegate):
    """Paints values as chips, outer spaces as dots, and offers names while one is typed.

    Args:
        names: what is offered in the first column.
    """

    def __init__(self, store: DraftStore, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._names = names
        self._open: CellEdit | None = None

    def finish(self) -> None:
        """Take what is being typed in a cell: what is done next may come without the focus leaving the cell."""
        editor = self._open
        if editor is not None and isValid(editor) and editor.isVisible():
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self._open = None

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Who goes to another window, to copy what belongs here, finds the cell open when coming back."""
        if (
            isinstance(editor, CellEdit)
            and isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() == Qt.FocusReason.ActiveWindowFocusReason
            and editor.isVisible()
        ):
            self.commitData.emit(editor)
            return False
        return super().eventFilter(editor, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Chips and dots where there are any, else the text."""
        text = index.data()
        if "${" not in text and not has_outer_spaces(text):
            super().paint(painter, option, index)
            return
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        widget = blank.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, widget)
        left, top, right, bottom = sided(9, 0, 4, 0)
        room = option.rect.adjusted(left, top, -right, -bottom)
        if not paint_template(painter, room, text, self._store, from_right=draws_leftwards()):
            super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line; in the first column with names to choose from."""
        editor = CellEdit()
        editor.setParent(parent)
        editor.setObjectName("cell")
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() == 0 and self._names:
            offering(editor, self._names)
        self._open = editor
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What stands in the line."""
        if isinstance(editor, CellEdit):
            editor.take_composed()
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
