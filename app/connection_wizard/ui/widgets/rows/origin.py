"""The small mark at a field whose value was read from something, and what it opens: where, and which line says so."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from connection_wizard.session.origins import CATALOGUE, Origin
from connection_wizard.session.understood_words import called, shown, telling
from connection_wizard.spec.documents import DocumentPath, has
from connection_wizard.ui.drawn import put
from connection_wizard.ui.moments import when_read
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.plain import one_line, rich, tip
from connection_wizard.ui.widgets.sources.quote import quotation_marks
from connection_wizard.ui.widgets.style import button, fitting, label, scaled
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import in_row

SIDE: Final = 24
WIDTHS: Final = (264, 400)
GAP: Final = 8
LONGEST: Final = 280
"""Letters of a quoted line that are shown."""


class OriginMark(QToolButton):
    """A page where the value is as it was read, a pencil where it was changed since; nothing where it is gone.

    Args:
        at: the place whose value it is about.
        editor: what the value stands in; the words open below it.
    """

    def __init__(self, store: DraftStore, at: DocumentPath, editor: QWidget) -> None:
        super().__init__()
        self.setObjectName("originMark")
        self._store = store
        self.at = at
        self._editor = editor
        self._words: OriginWords | None = None
        self.setFixedSize(SIDE, SIDE)
        self.clicked.connect(self._toggle)
        theme().changed.connect(self.update)

    @property
    def origin(self) -> Origin:
        """Where the value came from."""
        return self._store.origins[self.at]

    @property
    def changed_since(self) -> bool:
        """Whether the author wrote something else."""
        return bool(self._store.draft.get(*self.at) != self.origin.value)

    def refresh(self) -> None:
        """The value is another, or gone. That there is none is a value where somebody said so."""
        origin = self._store.origins.get(self.at)
        none = origin is not None and origin.value is None and has(self._store.draft.document, self.at)
        self.setVisible(none or (origin is not None and self._store.draft.get(*self.at) not in (None, "", [], {})))
        if self.isHidden():
            self.close_words()
            return
        name = self._editor.accessibleName()
        told = self.tr("{0}: changed by you since") if self.changed_since else self.tr("{0}: read from {1}")
        self.setAccessibleName(one_line(put(self.tr("Origin of {0}"), put(told, name, _kind(self.origin)))))
        tip(self, self.tr("Changed by you since it was read") if self.changed_since else self.tr("Where this was read"))
        self.update()

    def _toggle(self) -> None:
        if self._words is not None and isValid(self._words) and self._words.isVisible():
            self.close_words()
            return
        self._words = OriginWords(self, self._store, self._editor)
        self._words.open()

    def close_words(self) -> None:
        """Close what it opened; whoever was in there is at the mark again."""
        words, self._words = self._words, None
        if words is None or not isValid(words):
            return
        focused = words.window().focusWidget()
        if focused is not None and words.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        words.hide()
        words.deleteLater()

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with lines, or a pencil; a frame while it has the focus or the mouse."""
        colors = theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_tint))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.warning if self.changed_since else colors.accent), 1.4))
        if self.changed_since:
            painter.drawPolygon(
                QPolygonF([QPointF(7, 17), QPointF(8, 13.5), QPointF(14.5, 7), QPointF(17, 9.5), QPointF(10.5, 16)])
            )
        else:
            painter.drawPolygon(
                QPolygonF([QPointF(8, 6), QPointF(13.5, 6), QPointF(16.5, 9), QPointF(16.5, 18), QPointF(8, 18)])
            )
            for y in (11, 13, 15):
                painter.drawLine(QPointF(10, y), QPointF(14.5, y))


class OriginWords(QFrame):
    """A layer above the page that moves with its field. It closes with Escape, or when the focus goes elsewhere."""

    def __init__(self, mark: OriginMark, store: DraftStore, editor: QWidget) -> None:
        self._page = _page_of(mark)
        super().__init__(self._page)
        self.setObjectName("originWords")
        self._mark = mark
        self._store = store
        self._editor = editor
        origin = mark.origin
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(15, 15, 15, 11)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self._heading(origin), "heading"), 1)
        sure = {
            "certain": self.tr("●  Certain"),
            "chosen": self.tr("✓  You chose"),
        }.get(origin.sure, self.tr("◐  Likely"))
        head.addWidget(label(sure, "hint", wrap=False))
        column.addLayout(head)
        if origin.quote:
            quote = label("", "originQuote")
            before, tells, behind = telling(origin.quote[:LONGEST], origin.value)
            opening, closing = quotation_marks()
            told = rich("{before}<b>{tells}</b>{behind}", before=opening + before, tells=tells, behind=behind + closing)
            quote.show_rich(told)
            column.addWidget(quote)
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        where = self.tr("{0}, line {1}") if origin.heading else self.tr("{0}Line {1}")
        for name, text in (
            (self.tr("From"), origin.name or _kind(origin)),
            (self.tr("Place"), put(where, origin.heading, origin.line) if origin.line else origin.heading),
            (self.tr("Read"), when_read(origin.read_at)),
        ):
            if text:
                row = facts.rowCount()
                facts.addWidget(label(name, "muted", wrap=False), row, 0)
                facts.addWidget(Elided(text, middle=True), row, 1)
        column.addLayout(facts)
        actions = QHBoxLayout()
        self.back = button(self.tr("Back to what was read"))
        self.back.setVisible(mark.changed_since)
        self.back.clicked.connect(self._take_back)
        if mark.changed_since:
            said = translated(in_row(shown(mark.at, origin.value)))
            column.addWidget(label(put(self.tr("You changed it. It was read as: {0}"), said), "hint"))
        self.close_it = button(self.tr("Close"), "quiet")
        self.close_it.clicked.connect(mark.close_words)
        actions.addWidget(self.back)
        actions.addStretch(1)
        actions.addWidget(self.close_it)
        column.addLayout(actions)
        self.hide()
        fitting(self, self._grown)

    def _heading(self, origin: Origin) -> str:
        if origin.kind == CATALOGUE:
            return self.tr("Known of this provider") if origin.name else self.tr("Chosen for this provider")
        return self.tr("Where this was read") if origin.quote else self.tr("Concluded from what was read")

    def _grown(self) -> None:
        """The text has another size while it is open; its lines have theirs with the next turn."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """Stand below the field, or above it where there is no room below."""
        least, most = (scaled(width) for width in WIDTHS)
        width = min(max(self._editor.width(), least), most, max(self._page.width() - 2 * GAP, 1))
        self.setFixedWidth(width)
        self.setFixedHeight(max(self._column.totalHeightForWidth(width), self.minimumSizeHint().height()))
        field = self._editor.mapTo(self._page, QPoint())
        below = field.y() + self._editor.height() + GAP
        fits = below + self.height() <= self._page.height() or field.y() - GAP < self.height()
        x = min(max(field.x(), GAP), max(self._page.width() - width - GAP, GAP))
        self.move(x, below if fits else field.y() - GAP - self.height())

    def open(self) -> None:
        """Show it where it belongs; the focus is in it."""
        self._place()
        self.show()
        self.raise_()
        first = self.back if not self.back.isHidden() else self.close_it
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        bring_into_view(self)
        theme().application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if isValid(self) and now is not None and now is not self._mark and not self.isAncestorOf(now):
            self._mark.close_words()

    def _take_back(self) -> None:
        mark, store = self._mark, self._store
        mark.close_words()
        store.put(mark.at, mark.origin.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it, and gives the focus back."""
        if event.key() == Qt.Key.Key_Escape:
            self._mark.close_words()
            return
        super().keyPressEvent(event)


def _page_of(widget: QWidget) -> QWidget:
    """What scrolls with a widget, or else its window."""
    inside = widget
    while (outer := inside.parentWidget()) is not None:
        if isinstance(outer.parentWidget(), QScrollArea):
            return inside
        inside = outer
    return inside


def _kind(origin: Origin) -> str:
    return translated(called(origin.kind))
