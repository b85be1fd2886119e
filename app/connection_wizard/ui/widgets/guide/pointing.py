"""What points at a control of the window: a ring around it, and a bubble with what to do there."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import Label
from connection_wizard.ui.widgets.style import label, scaled
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton

RING_ROOM = 4
"""Between a control and the inside of its ring."""
LINE = 2
BUBBLE_WIDTH = 264
POINTER = 12
"""How far the pointer stands out of the bubble; it is kept free on all sides."""
CORNER = 8
Side = Literal["", "left", "right", "top", "bottom"]


class Ring(QWidget):
    """Painted around a control; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        theme().changed.connect(self.update)

    def show_around(self, place: QRect) -> None:
        """Stand around a place in the window."""
        room = RING_ROOM + LINE
        self.setGeometry(place.adjusted(-room, -room, room, room))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme().colors.accent), LINE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


class Bubble(QFrame):
    """What to do, and what else can be done about it. A layer above the window: a border, no shadow.

    Signals:
        helped: it is to be done for the person.
        went_on: the person read it, or wants to go back to the task.
        went_back: the task before is wanted again.
        left: the person has enough for now.
    """

    helped = Signal()
    went_on = Signal()
    went_back = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._side: Side = ""
        self._tip = 0
        self._most = 0
        self._title = label("", "heading")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._count = Label()
        self._count.setObjectName("hint")
        self._words = label("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("bubbleWords")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._words)
        for ground in (self._words, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # the bubble's own
        self.go_on = WrappingButton("")
        self.help = WrappingButton(self.tr("Do it for me"))
        self.back = WrappingButton(self.tr("One back"), "quiet")
        self.back.setObjectName("bubbleBack")
        self.leave = WrappingButton(self.tr("Leave, go on later"), "link")
        self.leave.setObjectName("bubbleLeave")
        for made, told in (
            (self.go_on, self.went_on),
            (self.help, self.helped),
            (self.back, self.went_back),
            (self.leave, self.left),
        ):
            made.clicked.connect(told)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        tools = SideBySide(8, 8, centred=True)
        for made in (self.go_on, self.help, self.back):
            tools.add(made)
        away = SideBySide(8, 4, centred=True)
        away.add(self.leave)
        self._key = Label(self.tr("Esc"))
        self._key.setObjectName("hint")
        away.add(self._key)
        inside = QVBoxLayout(self)
        edge = POINTER + LINE
        inside.setContentsMargins(edge + 14, edge + 12, edge + 14, edge + 12)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._scroll)
        inside.addSpacing(4)
        inside.addWidget(tools)
        inside.addWidget(away)
        theme().changed.connect(self.fit)
        self.hide()

    @property
    def said(self) -> str:
        """What it says, for a screen reader."""
        return ". ".join(filter(None, (self._title.text(), self._count.text(), self._words.text())))

    def say(self, title: str, count: str, words: str) -> None:
        """Say what to do."""
        self._title.setText(title)
        self._count.setText(count)
        self._words.setText(words)
        self.setAccessibleName(self.said)
        self.fit()

    def offer(self, *, go_on: str, helps: bool, goes_back: bool, over: bool = False) -> None:
        """Offer what makes sense now.

        Args:
            go_on: what the button is called that goes on; empty where the doing does.
            over: there is nothing to leave for later.
        """
        self.go_on.setText(go_on)
        for made, wanted in ((self.go_on, bool(go_on)), (self.help, helps), (self.back, goes_back)):
            made.setVisible(wanted)
        self.leave.setVisible(not over)
        self._key.setVisible(not over)
        self.fit()

    def limit(self, most: int) -> None:
        """Be no higher than this; longer words scroll."""
        if most != self._most:
            self._most = most
            self.fit()

    def fit(self) -> None:
        """As wide as it is to be, and as high as its words need."""
        width = scaled(BUBBLE_WIDTH) + 2 * POINTER
        inside = self.layout()
        if inside is None:
            return
        margins = inside.contentsMargins()
        wanted = max(
            self._words.heightForWidth(width - margins.left() - margins.right()),
            3 * self._words.fontMetrics().lineSpacing(),
        )
        self._scroll.setFixedHeight(wanted)
        inside.activate()
        over = self._height(width) - self._most if self._most else 0
        # Who has no mouse scrolls with the arrows: only then it is a stop
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if over > 0 else Qt.FocusPolicy.NoFocus)
        if over > 0:
            self._scroll.setFixedHeight(max(self._words.fontMetrics().lineSpacing(), wanted - over))
            inside.activate()
        self.resize(width, self._height(width))

    def event(self, event: QEvent) -> bool:
        """What is in it wants another size, such as once it has its style."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def _height(self, width: int) -> int:
        inside = self.layout()
        if inside is None:
            return 0
        return inside.totalHeightForWidth(width) if inside.hasHeightForWidth() else inside.totalSizeHint().height()

    def point(self, side: Side, at: int) -> None:
        """Have the pointer on a side, so far from its start; nowhere with an empty side."""
        if (side, at) != (self._side, self._tip):
            self._side, self._tip = side, at
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border and pointer in one line."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(POINTER + 1, POINTER + 1, -POINTER - 1, -POINTER - 1)
        path = QPainterPath()
        path.addRoundedRect(body, CORNER, CORNER)
        if self._side:
            pointer = QPainterPath()
            pointer.addPolygon(self._pointer(body))
            pointer.closeSubpath()
            path = path.united(pointer)
        painter.setPen(QPen(QColor(colors.accent), LINE))
        painter.setBrush(QColor(colors.panel))
        painter.drawPath(path)

    def _pointer(self, body: QRectF) -> list[QPointF]:
        if self._side in ("left", "right"):
            edge = body.left() + 1 if self._side == "left" else body.right() - 1
            out = -POINTER if self._side == "left" else POINTER
            return [QPointF(edge, self._tip - 10), QPointF(edge + out, self._tip), QPointF(edge, self._tip + 10)]
        edge = body.top() + 1 if self._side == "top" else body.bottom() - 1
        out = -POINTER if self._side == "top" else POINTER
        return [QPointF(self._tip - 10, edge), QPointF(self._tip, edge + out), QPointF(self._tip + 10, edge)]
