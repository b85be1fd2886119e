"""How far the guided run is: its tasks in the guide's place, and twelve cells in the strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connection_wizard.ui.drawn import put
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.plain import Label, elided, tip
from connection_wizard.ui.widgets.style import button, label
from connection_wizard.ui.widgets.theme import smaller, theme

MARGIN = 20
MARK = 20
CELL = QSize(16, 8)
CELL_GAP = 4


class TaskRows(QWidget):
    """Done, present and next tasks in one column, around the place that a bubble takes."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = list(names)
        self._reached = 0
        self._gap = (0, 0)
        theme().changed.connect(self.update)

    @property
    def row_height(self) -> int:
        """Of one task."""
        return max(28, self.fontMetrics().height() + 12)

    def show_reached(self, reached: int) -> None:
        """So many are done."""
        self._reached = reached
        self.update()

    def leave_free(self, top: int, bottom: int) -> None:
        """Keep what lies between these out of use; nothing where both are the same."""
        if (top, bottom) != self._gap:
            self._gap = (top, bottom)
            self.update()

    def rows(self) -> list[tuple[int, int]]:
        """Which tasks are shown, and the top of each.

        Above the bubble as many of those that are done as have room, down to the present one; below it the next ones.
        """
        height, count = self.row_height, len(self._names)
        top, bottom = self._gap
        if top == bottom:
            top, bottom = self.height(), self.height()
        above, below = max(0, top // height), max(0, (self.height() - bottom) // height)
        if above + below >= count and above > self._reached:
            begin, end = 0, min(above if not below else self._reached + 1, count)
        else:
            end = min(self._reached + 1, count) if below else min(max(self._reached + 1, above), count)
            begin = max(0, end - above)
            if not above:
                end = begin = min(self._reached, count)
        shown = [(task, (task - begin) * height) for task in range(begin, end)]
        return shown + [(task, bottom + (task - end) * height) for task in range(end, min(end + below, count))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark and name of each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for task, top in self.rows():
            self._paint_row(painter, task, QRect(0, top, self.width(), self.row_height))

    def _paint_row(self, painter: QPainter, task: int, row: QRect) -> None:
        colors = theme().colors
        done, here = task < self._reached, task == self._reached
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = row.right() - MARK - 1 if leftwards else row.left() + 1
        circle = QRectF(x, row.top() + (row.height() - MARK) / 2, MARK, MARK)
        ink = colors.ok if done else colors.accent if here else colors.muted
        painter.setPen(QPen(QColor(ink if done or here else colors.control), 2 if here else 1.4))
        painter.setBrush(QColor(colors.panel))
        painter.drawEllipse(circle)
        small = QFont(self.font())
        small.setPointSizeF(smaller(self.font().pointSizeF(), 0.8))
        small.setBold(True)
        painter.setFont(small)
        painter.setPen(QColor(ink))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if done else str(task + 1))
        font = QFont(self.font())
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted if done else colors.text))
        taken = MARK + 10
        room = row.adjusted(0, 0, -taken, 0) if leftwards else row.adjusted(taken, 0, 0, 0)
        name = elided(QFontMetrics(font), self._names[task], Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, name)


class TaskList(QWidget):
    """Stands in the guide's place while the guided run goes on."""

    def __init__(self, parent: QWidget, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._names = list(names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 24, MARGIN, 8)
        layout.setSpacing(4)
        layout.addWidget(label(self.tr("Guided run"), "heading"))
        layout.addWidget(label(self.tr("On the practice provider: no account, no internet, nothing to break."), "hint"))
        layout.addSpacing(4)
        self.rows = TaskRows(names)
        layout.addWidget(self.rows, 1)
        self.hide()

    def show_reached(self, reached: int) -> None:
        """So many are done."""
        self.rows.show_reached(reached)
        here = self._names[reached] if reached < len(self._names) else ""
        done = put(self.tr("Guided run: {0} of {1} done"), reached, len(self._names))
        self.setAccessibleName(f"{done}. {here}" if here else done)


class Cells(QWidget):
    """One cell for each task; those that are done are filled."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._reached = 0
        self.setFixedSize(count * (CELL.width() + CELL_GAP) - CELL_GAP, CELL.height() + 2)
        theme().changed.connect(self.update)

    def show_reached(self, reached: int) -> None:
        """So many are done."""
        self._reached = reached
        self.setAccessibleName(put(self.tr("{0} of {1} done"), reached, self._count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._count):
            done = number < self._reached
            place = self._count - 1 - number if leftwards else number
            cell = QRectF(place * (CELL.width() + CELL_GAP), 1, CELL.width(), CELL.height()).adjusted(0.5, 0, -0.5, 0)
            painter.setPen(QPen(QColor(colors.accent if done else colors.control), 1))
            painter.setBrush(QColor(colors.accent if done else colors.panel))
            painter.drawRoundedRect(cell, CELL.height() / 2, CELL.height() / 2)


class _Words(Label):
    """A sentence, or what stands for it where there is no room; where there is none for that either, nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hint")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._both = ("", "")

    def say(self, words: str, short: str) -> None:
        self._both = (words, short)
        tip(self, words)
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        metrics = self.fontMetrics()
        fitting = (text for text in self._both if metrics.horizontalAdvance(text) <= self.width())
        self.setText(next(fitting, ""))
        self.setAccessibleName(self._both[0])


class Progress(QWidget):
    """The guided run in the strip: cells, words, whether what failed was to fail, and the way out.

    Signals:
        left: the person has enough for now.
    """

    left = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._name = label(self.tr("Guided run"), "heading", wrap=False)
        layout.addWidget(self._name)
        self._cells = Cells(count)
        layout.addWidget(self._cells)
        layout.addSpacing(4)
        self._pill = Pill(self.tr("On purpose"), "warning")
        self._pill.hide()
        layout.addWidget(self._pill)
        self._words = _Words()
        layout.addWidget(self._words, 1)
        self.leave = button(self.tr("Leave, go on later"))
        self.leave.clicked.connect(self.left)
        layout.addWidget(self.leave)

    def minimumSizeHint(self) -> QSize:
        """What is best not done without: words and pill take what is left."""
        wide = sum(made.sizeHint().width() + 8 for made in (self._name, self.leave)) + self._cells.width() + 4
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for the cells, or no longer."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where not even what is best not done without has room, nor the sign that a failure is on purpose beside it,
        the cells go: how far it is, the list of tasks tells as well."""
        sign = self._pill.sizeHint().width() + 8 if not self._pill.isHidden() else 0
        self._cells.setVisible(self.width() >= self.minimumSizeHint().width() + sign)

    def show_reached(self, reached: int, words: str, short: str, *, on_purpose: bool) -> None:
        """So many are done, and that is how it stands.

        Args:
            short: what is said where the words have no room.
        """
        self._cells.show_reached(reached)
        self._pill.setVisible(on_purpose)
        self._words.say(words, short)
        self.leave.setVisible(reached < self._count)
        self._arrange()
