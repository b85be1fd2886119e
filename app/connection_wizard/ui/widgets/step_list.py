"""The step list at the left: where one is, what is done, what needs attention, what the live run proved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.session.standing import Stand, State
from connection_wizard.steps import is_documented
from connection_wizard.ui.steps import STEPS, StepInfo
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.plain import Label, elided, tip
from connection_wizard.ui.widgets.style import SIDE_WIDTH, scaled
from connection_wizard.ui.widgets.theme import theme

SIDE_MARGIN = 10
MARK_ROOM = 36
"""Of a row, before the name."""
RING = 2
"""Width of the line around the mark of where one is, and of what failed."""
OUTLINE = 1.4
BAR = (3, 20)
"""Of where one is, at the start of its row."""
DOTS = "…"
"""Stands for three points that are painted: those of a font stand on its base line, not in the middle."""
SIGN_ROOM = (14, 10)
"""Of a sign within the round mark."""
LEAST_PAGE = 460
"""What is left for a page beside the list at the least, or names take two lines."""


class StepList(QScrollArea):
    """All steps in order; a click, or Space on a focused step, goes there.

    Signals:
        chosen: the number of a step that the person wants to see.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepList")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Steps"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its steps have it, and bring themselves into view
        body = QWidget()
        body.setObjectName("stepListBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(SIDE_MARGIN, 12, SIDE_MARGIN, 12)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._here = -1
        self._buttons: dict[int, StepButton] = {}
        for step in STEPS:
            if step.group:
                heading = Label(translated(step.group).upper())
                heading.setObjectName("stepGroup")
                heading.setWordWrap(True)  # else one that is long would push the marks of the steps out of sight
                heading.setMinimumWidth(1)
                layout.addWidget(heading)
            made = StepButton(step)
            self._buttons[step.number] = made
            self._group.addButton(made, step.number)
            layout.addWidget(made)
        layout.addStretch(1)
        self._room = 0
        self._scrolls = False
        self.setWidget(body)
        self._fit_words()
        theme().changed.connect(self._fit_words)
        self._group.idToggled.connect(self._toggled)

    def fit(self, room: int) -> None:
        """Take the width of the window."""
        if room != self._room:
            self._room = room
            self._fit_words()

    def _fit_words(self) -> None:
        """As wide as the longest name; where that leaves a page too little, long names are written in two lines."""
        for two_lines in (False, True):
            for made in self._buttons.values():
                made.write(two_lines=two_lines)
            widest = max(made.sizeHint().width() for made in self._buttons.values())
            if not self._room or self._room - widest - 2 * SIDE_MARGIN >= scaled(LEAST_PAGE):
                break
        # Where they do not all have room there is a scroll bar; at the end is the line of the style sheet
        self._scrolls = self._is_too_high
        bar = self.verticalScrollBar().sizeHint().width() if self._scrolls else 0
        self.setFixedWidth(max(SIDE_WIDTH, widest + 2 * SIDE_MARGIN + bar + 1))
        self._keep_here_soon()

    @property
    def _is_too_high(self) -> bool:
        """Whether the steps need more height than there is; before the first picture nobody knows, and they do not."""
        body = self.widget()
        layout = body.layout() if body is not None else None
        if body is None or layout is None or not self.isVisible():
            return False
        # A heading that may wrap is taken for two lines by what Qt calls its size
        return layout.totalHeightForWidth(min(body.width(), self.width())) > self.height()

    def button(self, number: int) -> StepButton:
        """The button of one step."""
        return self._buttons[number]

    def show_here(self, number: int) -> None:
        """Mark the step that is shown."""
        self._here = number
        self._buttons[number].setChecked(True)
        self.ensureWidgetVisible(self._buttons[number], 0, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, of the window or of the text, keeps the step that is shown in sight, and names beside a scroll
        bar whole."""
        super().resizeEvent(event)
        self._fit_bar()
        self._keep_here_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is known how high it is."""
        super().showEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        if self._scrolls != self._is_too_high:
            self._fit_words()

    def _keep_here_soon(self) -> None:
        QTimer.singleShot(0, self, self._keep_here)  # once its row has its place

    def _keep_here(self) -> None:
        if self._here in self._buttons:
            self.ensureWidgetVisible(self._buttons[self._here], 0, 40)

    def _toggled(self, number: int, on: bool) -> None:
        if on and number != self._here:
            self.chosen.emit(number)

    def show_stand(self, number: int, stand: Stand, *, stopped: bool = False) -> None:
        """Show how a step stands.

        Args:
            stopped: the live test stopped there, or the cause of that lies there.
        """
        self._buttons[number].show_stand(stand, stopped=stopped)


class StepButton(QAbstractButton):
    """One step: a round mark and its name. State is told by shape and words, never by colour alone."""

    def __init__(self, step: StepInfo) -> None:
        super().__init__()
        self._step = step
        self._stand = Stand("not set up")
        self._stopped = False
        self._two_lines = False
        self.setText(translated(step.name))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of many: else assistive technology calls it a check box
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._describe()

    @property
    def stand(self) -> Stand:
        """How the step stands."""
        return self._stand

    @property
    def _look(self) -> State | Literal["needed", "wrong"]:
        """As what it is drawn; what has to be filled in is not as what nobody came to yet, nor what is wrong in a field
        as what a provider refused."""
        if self._stand.state == "failed" and not self._stopped:
            return "wrong"
        needed = self._stand.state == "not set up" and self._stand.reason
        return "needed" if needed else self._stand.state

    def show_stand(self, stand: Stand, *, stopped: bool = False) -> None:
        """Show that it stands otherwise."""
        if (stand, stopped) != (self._stand, self._stopped):
            self._stand, self._stopped = stand, stopped
            self._describe()
            self.update()

    def _describe(self) -> None:
        words = {
            "not set up": self.tr("not filled in yet"),
            "needed": self.tr("needs attention, something has to be filled in"),
            "ready": self.tr("complete"),
            "waiting": self.tr("the live test waits for you"),
            "running": self.tr("the live test is here"),
            "proved": self.tr("proved by the live test"),
            "stale": self.tr("was proved, but something was changed since"),
            "wrong": self.tr("needs attention"),
            "failed": self.tr("the live test stopped because of this step"),
        }[self._look]
        number = f"{self._step.number}, " if is_documented(self._step.number) else ""
        self.setAccessibleName(f"{number}{self.text()}: {words}")
        tip(self, f"{self.text()}: {words}")

    def write(self, *, two_lines: bool) -> None:
        """Write the name in one line or, where it has several words, or one of several parts, in two."""
        if two_lines != self._two_lines:
            self._two_lines = two_lines
            self.updateGeometry()
            self.update()

    def _lines(self, metrics: QFontMetrics) -> list[str]:
        """The name in its lines, none longer than it has to be."""
        text = self.text()
        ends = [at for at, sign in enumerate(text[:-1], start=1) if sign in " -"]
        if not self._two_lines or not ends:
            return [text]
        both = [[text[:at].rstrip(" "), text[at:]] for at in ends]
        return min(both, key=lambda lines: max(map(metrics.horizontalAdvance, lines)))

    def sizeHint(self) -> QSize:
        """One row on the grid, higher where the system's font is."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        lines = self._lines(metrics)
        high = metrics.height() + (len(lines) - 1) * metrics.lineSpacing()
        return QSize(MARK_ROOM + max(map(metrics.horizontalAdvance, lines)) + 8, max(30, high + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint row, mark and name."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        if here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_tint if here else colors.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if here:
            wide, high = BAR
            left = self.width() - wide if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(left, (self.height() - high) / 2, wide, high), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        circle = QRectF(self.width() - 28 if leftwards else 8, (self.height() - 20) / 2, 20, 20)
        self._paint_mark(painter, circle, here=here)
        font = QFont(self.font())
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(QColor(colors.accent if here else colors.text))
        before, after = (6, MARK_ROOM) if leftwards else (MARK_ROOM, 6)
        room = self.rect().adjusted(before, 0, -after, 0)
        metrics, dots = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        name = "\n".join(elided(metrics, line, dots, room.width()) for line in self._lines(metrics))
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, name)

    def _paint_mark(self, painter: QPainter, circle: QRectF, *, here: bool) -> None:
        colors = theme().colors
        number = str(self._step.number) if is_documented(self._step.number) else "•"
        looks = {
            "not set up": (colors.control, "", colors.muted, number),
            "needed": (colors.warning, colors.warning_tint, colors.warning, "!"),
            "ready": (colors.ok, "", colors.ok, "✓"),
            "waiting": (colors.accent, "", colors.accent, DOTS),
            "running": (colors.accent, "", colors.accent, DOTS),
            "proved": (colors.ok, colors.ok, colors.panel, "✓"),
            "stale": (colors.warning, "", colors.warning, "✓"),
            "wrong": (colors.warning, colors.warning_tint, colors.warning, "!"),
            "failed": (colors.error, colors.error_tint, colors.error, "✕"),
        }
        border, fill, ink, sign = looks[self._look]
        if here and self._look == "not set up":
            border, ink = colors.accent, colors.accent
        line = Qt.PenStyle.DashLine if self._look == "stale" else Qt.PenStyle.SolidLine
        wide = RING if here or self._look == "failed" else OUTLINE
        painter.setPen(QPen(QColor(border), wide, line))
        painter.setBrush(QColor(fill or (colors.panel if here else colors.side)))
        painter.drawEllipse(circle.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))
        painter.setPen(QPen(QColor(ink), RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = circle.center()
        if sign == "✕":
            for turn in (1, -1):
                painter.drawLine(middle + QPointF(-3, -3 * turn), middle + QPointF(3, 3 * turn))
            return
        if sign == DOTS:
            for place in (-4, 0, 4):
                painter.drawPoint(middle + QPointF(place, 0))
            return
        font = QFont(self.font())
        font.setPointSizeF(max(self.font().pointSizeF() * 0.8, 7))
        font.setBold(True)
        while font.pointSizeF() > 7 and not _is_inside(sign, font):  # larger text
            font.setPointSizeF(font.pointSizeF() - 1)
        painter.setFont(font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, sign)


def _is_inside(sign: str, font: QFont) -> bool:
    metrics, (wide, high) = QFontMetrics(font), SIGN_ROOM
    return metrics.horizontalAdvance(sign) <= wide and metrics.capHeight() <= high
