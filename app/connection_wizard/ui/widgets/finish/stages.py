"""Stages below each other, joined by a line: what is done, what is to do now, and what comes later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.plain import as_typed, tip, unbroken
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import label, scaled, set_look, set_state
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton

MARK = 28
GAP = 16
"""Between the marks and the cards."""
HEADER = 46
"""Of a card, within its border."""


LEAST = 20
"""Letters that the words of a stage have room for beside its title, at the least."""


class Look(NamedTuple):
    """How a stage looks.

    Attributes:
        words: what is said of it beside its title, in its state's colour.
        action: its one quiet way on; empty where there is none.
        pill: how far it is, while it is open.
        about: what is to be known before it is done; empty where there is nothing.
        rehearsed: whether it was gone through in a rehearsal, which leaves it to be done.
        told_inside: whether what is in it tells its words in full.
    """

    title: str
    words: str = ""
    state: str = ""
    done: bool = False
    now: bool = False
    opened: bool = False
    may_open: bool = True
    action: str = ""
    pill: str = ""
    about: str = ""
    told_inside: bool = False
    rehearsed: bool = False


def quiet(text: str) -> QPushButton:
    """A button of a stage that is not its main one."""
    made = WrappingButton(text, "quiet")
    set_look(made, "look", "accent")
    return made


class StageCard(QFrame):
    """One stage. Its title opens and closes it.

    Attributes:
        inside: what is seen while it is open.
        action: the quiet way on.

    Signals:
        asked: somebody opened it, or closed it.
    """

    asked = Signal(bool)

    def __init__(self, number: int, count: int) -> None:
        super().__init__()
        self._number, self._count = number, count
        self.look = Look("")
        self._showing = False
        self.setProperty("card", "true")
        whole = self._whole = QVBoxLayout(self)
        whole.setSpacing(0)
        self.header = QWidget()
        self.header.setMinimumHeight(scaled(HEADER))
        line = QHBoxLayout(self.header)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(4)
        self.title = WrappingButton("")
        self.title.setObjectName("stageTitle")
        self.title.setCheckable(True)
        self.title.toggled.connect(self._toggled)
        self._words = label("", "hint")  # two lines where the text is large
        self._pill = Pill("", "here")
        self.action = quiet("")
        self._line = line
        self._gap = QWidget()
        line.addWidget(self.title)
        line.addWidget(self._words, 1)
        line.addWidget(self._gap, 1)
        self._gap.hide()
        line.addWidget(self._pill)
        line.addSpacing(4)
        line.addWidget(self.action)
        whole.addWidget(self.header)
        self.body = QWidget()
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(16, 0, 16, 16)
        self.inside.setSpacing(12)
        self._about = label("", "mark")
        set_state(self._about, "warning")
        self.inside.addWidget(self._about)
        whole.addWidget(self.body)
        self.body.hide()
        theme().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for the words beside the title, or below it."""
        super().resizeEvent(event)
        self._place_words()

    def _place_words(self) -> None:
        """Beside the title; where they would stand there one word a line, below it."""
        beside = [made for made in (self.title, self._pill, self.action) if not made.isHidden()]
        room = self.width() - 32 - sum(made.sizeHint().width() + 8 for made in beside)
        metrics = self._words.fontMetrics()
        below = metrics.horizontalAdvance(self._words.text()) > room and room < LEAST * metrics.averageCharWidth()
        is_below = not self._gap.isHidden()
        self._words.setVisible(bool(self._words.text()) or not below)
        if below is is_below:
            return
        self._gap.setVisible(below)
        self._words.setContentsMargins(*((16, 0, 16, 12) if below else (0, 0, 0, 0)))
        if below:
            self._whole.insertWidget(1, self._words)
        else:
            self._line.insertWidget(1, self._words, 1)

    def _fit(self) -> None:
        self.header.setMinimumHeight(scaled(HEADER))

    def _toggled(self, on: bool) -> None:
        if not self._showing:
            self.asked.emit(on)

    def show_look(self, look: Look) -> None:
        """Look otherwise."""
        if look == self.look:
            return
        self.look = look
        self._showing = True
        self.title.setText(as_typed(look.title))
        self.title.setChecked(look.opened)
        self._showing = False
        self.title.setEnabled(look.may_open)
        self.title.setAccessibleName(self._name())
        told_below = look.told_inside or not (look.done or look.rehearsed)
        said = "" if look.opened and told_below else look.words
        self._words.setText(said)
        set_state(self._words, look.state)
        tip(self._words, said)
        self._pill.setVisible(look.opened and bool(look.pill))
        self._pill.show_state(look.pill, "here")
        self.action.setVisible(bool(look.action) and not look.opened)
        self.action.setText(as_typed(look.action).replace("&&", "&"))
        about = look.words if look.opened and not look.done and look.state and not look.told_inside else ""
        about = together((about, look.about), "\n")
        self._about.setText(about)
        set_state(self._about, look.state or "warning")
        self._about.setVisible(bool(about))
        self.body.setVisible(look.opened)
        self._place_words()
        chosen = look.opened and not look.done
        edge = 0 if chosen else 1  # its border is thicker: what is in it stays where it is
        self._whole.setContentsMargins(edge, edge, edge, edge)
        set_look(self, "card", "chosen" if chosen else "later" if self._is_later else "true")

    @property
    def _is_later(self) -> bool:
        return not (self.look.done or self.look.now or self.look.opened)

    def _name(self) -> str:
        stands: Mapping[bool, str] = {
            True: self.tr("done"),
            False: self.tr("rehearsed")
            if self.look.rehearsed
            else self.tr("now")
            if self.look.now
            else self.tr("later"),
        }
        words = self.tr("Stage {0} of {1}, {2}: {3}. {4}")
        how = stands[self.look.done]
        return put(words, self._number, self._count, self.look.title, how, unbroken(self.look.words)).strip()


class Stages(QWidget):
    """The cards, and beside them their marks: a tick, a number in a ring, a number in a thin ring."""

    def __init__(self, count: int) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        set_margins(layout, MARK + GAP, 0, 0, 0)
        layout.setSpacing(8)
        self.cards = [StageCard(number, count) for number in range(1, count + 1)]
        for card in self.cards:
            layout.addWidget(card)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks and the line that joins them."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - MARK if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        circles = [self._circle(card, left) for card in self.cards]
        for card, circle, below in zip(self.cards, circles, circles[1:], strict=False):
            painter.setPen(QPen(QColor(colors.ok if card.look.done else colors.control), 2))
            x = circle.center().x()
            painter.drawLine(QPointF(x, circle.bottom() + 6), QPointF(x, below.top() - 3))
        for number, (card, circle) in enumerate(zip(self.cards, circles, strict=True), start=1):
            _paint_mark(painter, circle, card.look, str(number))

    @staticmethod
    def _circle(card: StageCard, left: int) -> QRectF:
        top = card.y() + 1 + (card.header.height() - MARK) / 2
        return QRectF(left, top, MARK, MARK).adjusted(1, 1, -1, -1)


def _paint_mark(painter: QPainter, circle: QRectF, look: Look, number: str) -> None:
    colors = theme().colors
    if look.done:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.ok))
        painter.drawEllipse(circle)
        paint_tick(painter, circle.center(), colors.panel)
        return
    pen = QPen(QColor(colors.accent), 2) if look.now else QPen(QColor(colors.control), 1)
    if look.rehearsed:
        pen = QPen(QColor(colors.warning), 2, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(QColor(colors.panel) if look.now else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    font = painter.font()
    font.setBold(look.now)
    painter.setFont(font)
    painter.setPen(QColor(colors.accent if look.now else colors.muted))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, number)


def paint_tick(painter: QPainter, middle: QPointF, color: str) -> None:
    """A tick of ten pixels."""
    pen = QPen(QColor(color), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([middle + QPointF(-4.5, 0.2), middle + QPointF(-1.3, 3.4), middle + QPointF(4.7, -3.2)])
