"""A choice of one of some values: where the chosen one has no room it ends in dots; its list is as wide as it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from connection_wizard.ui.widgets.plain import tip


class Choice(QComboBox):
    """A combo box that never cuts its words without saying so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._tipped = ""
        self.currentTextChanged.connect(self._told)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """As much of the words as there is room for."""
        super().initStyleOption(option)
        option.currentText = self._shown(option)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more of the words, or for less."""
        super().resizeEvent(event)
        self._told()

    def _told(self) -> None:
        """Words that are cut are whole in the tool tip; one that somebody else gave it stays."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        whole = self.currentText() if self._shown(option) != self.currentText() else ""
        if self.toolTip() == self._tipped:
            tip(self, whole)
            self._tipped = self.toolTip()

    def showPopup(self) -> None:
        """The list shows each of its entries whole."""
        view = self.view()
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        view.setMinimumWidth(min(widest + 40, self.screen().availableGeometry().width()))
        super().showPopup()
