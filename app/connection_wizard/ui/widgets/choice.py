"""A choice of one of some values: where the chosen one has no room it goes on in further lines, and only where there is
no room for these it ends in dots; its list is as wide as it needs."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from connection_wizard.ui.widgets.plain import elided, tip
from connection_wizard.ui.widgets.style import is_other_width
from connection_wizard.ui.widgets.wrapping import lines_within

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Choice(QComboBox):
    """A combo box that never cuts its words without saying so.

    Its height is that of the longest of its values: choosing another one moves nothing. What stands there while nothing
    is chosen counts only then.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._tipped = ""
        self._measured = ""
        self._waits = True
        """Whether nothing is chosen yet."""
        self._wide: list[tuple[int, str]] = []
        self._most: dict[int, int] = {}
        self._beside: list[Choice] = []
        """All that stand beside each other: they are of one height."""
        values = self.model()
        for others in (values.rowsInserted, values.rowsRemoved, values.dataChanged, values.modelReset):
            others.connect(self._forget)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentTextChanged.connect(self._told)
        self.currentIndexChanged.connect(self._chose)

    def stand_beside(self, other: Choice) -> None:
        """Be as high as another one, in the line that both are in."""
        for each in (other, *other._beside):
            each._beside.append(self)
            self._beside.append(each)

    @property
    def is_cut(self) -> bool:
        """Whether some of the chosen value is not to be seen."""
        return "".join(self._shown()) != "".join(self._lines(self._words, self._room(self.size()).width()))

    @property
    def _words(self) -> str:
        """What is chosen, or what stands there while nothing is."""
        return self.currentText() if self.currentIndex() >= 0 else self.placeholderText()

    def heightForWidth(self, width: int) -> int:
        """Height needed at a width, for any of the values."""
        room = self._room(QSize(width, 1000)).width()
        lines = self._most_lines(room)
        for other in self._beside:
            lines = max(lines, other._most_lines(room))
        return super().sizeHint().height() + (lines - 1) * self.fontMetrics().lineSpacing()

    def _most_lines(self, room: int) -> int:
        """Lines of the longest value; a layout asks for many widths, again and again, and values can be thousands: each
        is measured once, and parted only where it is wider than the room."""
        if self._measured != (font := self.font().key()):
            advance = self.fontMetrics().horizontalAdvance
            texts = {self.itemText(at) for at in range(self.count())}
            if self._waits:
                texts.add(self.placeholderText())
            self._measured, self._most = font, {}
            self._wide = sorted(((advance(text), text) for text in texts), reverse=True)
        if room not in self._most:
            wider = (text for _, text in takewhile(lambda each: each[0] > room, self._wide))
            self._most[room] = max((len(self._lines(text, room)) for text in wider), default=1)
        return self._most[room]

    def _chose(self, index: int) -> None:
        if (index < 0) != self._waits:
            self._waits = index < 0
            self._forget()
            self.updateGeometry()

    def _forget(self) -> None:
        """There are other values."""
        self._measured = ""

    def minimumSizeHint(self) -> QSize:
        """As high as it is to be at the width that it has."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def _room(self, size: QSize) -> QRect:
        """Where the words stand, in a box of some size."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, size.width(), size.height())
        field = QStyle.SubControl.SC_ComboBoxEditField
        room: QRect = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        return room.adjusted(1, 0, -1, 0)

    def _lines(self, text: str, room: int) -> list[str]:
        return lines_within(text, room, self.fontMetrics().horizontalAdvance)

    def _shown(self) -> list[str]:
        """The lines that are seen: as many as there is room for, the last one with dots if there are more."""
        room, metrics = self._room(self.size()), self.fontMetrics()
        lines = self._lines(self._words, room.width())
        seen = max(1, room.height() // metrics.lineSpacing())
        if len(lines) > seen:
            lines = [*lines[: seen - 1], " ".join(lines[seen - 1 :])]
        return [elided(metrics, line, Qt.TextElideMode.ElideRight, room.width()) for line in lines]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and its words in their lines."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        where = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        words, is_on = "\n".join(self._shown()), self.isEnabled()
        ink = QPalette.ColorRole.Text if self.currentIndex() >= 0 else QPalette.ColorRole.PlaceholderText
        painter.drawItemText(self._room(self.size()), where.value, self.palette(), is_on, words, ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more of the words, or for less."""
        super().resizeEvent(event)
        if is_other_width(event):
            self.updateGeometry()
        self._told()

    def _told(self) -> None:
        """Words that are cut are whole in the tool tip; one that somebody else gave it stays."""
        whole = self._words if self.is_cut else ""
        if self.toolTip() == self._tipped:
            tip(self, whole)
            self._tipped = self.toolTip()

    def showPopup(self) -> None:
        """The list shows each of its entries whole."""
        view = self.view()
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        view.setMinimumWidth(min(widest + 40, self.screen().availableGeometry().width()))
        super().showPopup()
