"""The ring around what has the focus and cannot show it by a border of its own: the one button that stands out, on
whose ground a border is hardly seen, and a choice (a check box, a radio button), which begins at its column's edge."""

from __future__ import annotations

from typing import Final, TypeGuard

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QScrollArea, QWidget
from shiboken6 import isValid

from connection_wizard.ui.widgets.theme import theme

DISTANCE: Final = 2
LINE: Final = 2
CORNER: Final = 6
"""Of the button itself."""
CHOICE_DISTANCE: Final = 4
"""Between the edge of a choice, where its mark stands, and the ring; above, below and behind it there is room in it."""
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Stands around a button, in what scrolls with it; there is room for it, for no button stands at an edge."""

    def __init__(self, around: QPushButton | QCheckBox | QRadioButton) -> None:
        self._around, self._ground = around, _ground_of(around)
        super().__init__(self._ground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched: list[QWidget] = []
        watched: QWidget | None = around
        while watched is not None and watched is not self._ground:
            watched.installEventFilter(self)
            self._watched.append(watched)
            watched = watched.parentWidget()
        self.place()

    def place(self) -> None:
        """Stand where the button is now."""
        place = QRect(self._around.mapTo(self._ground, QPoint()), self._around.size())
        self.setGeometry(self._around_choice(place) if self._is_choice else self._around_button(place))
        self.setVisible(self._around.isVisibleTo(self._ground) and (self._is_choice or stands_out(self._around)))
        self.raise_()

    @property
    def _is_choice(self) -> bool:
        return not isinstance(self._around, QPushButton)

    def _around_button(self, place: QRect) -> QRect:
        room = DISTANCE + LINE
        return place.adjusted(-room, -room, room, room)

    def _around_choice(self, place: QRect) -> QRect:
        """Around its mark and its words, however wide it is."""
        unused = max(0, place.width() - self._around.sizeHint().width())
        room = CHOICE_DISTANCE + LINE
        if self._around.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return place.adjusted(unused, 0, room, 0)
        return place.adjusted(-room, 0, -unused, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The button moved, or is another one than the one that stands out."""
        told = event.type() in _MOVES or (event.type() == QEvent.Type.DynamicPropertyChange and watched is self._around)
        if told and all(isValid(each) for each in (self, self._around, self._ground)):  # else their document is left
            self.place()
        return False

    def leave(self) -> None:
        """The focus goes elsewhere."""
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line in the colour of text, with the ground between it and the button; around a choice as a field's."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme().colors
        painter.setPen(QPen(QColor(colors.accent if self._is_choice else colors.text), LINE))
        corner = CHOICE_DISTANCE if self._is_choice else CORNER + DISTANCE + LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)


class FocusRings(QObject):
    """Puts a ring around what has the focus in a window, and in the dialogs above it, where it is such a button.

    From the window itself to its row of buttons it comes with the next turn: so QWizard gives the focus to Next at each
    visit, before the page says what is to have it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: FocusRing | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._put)
        theme().application.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.leave()
        if isinstance(now, QPushButton) and before is self._window and _ground_of(now) is self._window:
            self._soon.start(0)
        else:
            self._put()

    def _put(self) -> None:
        now = theme().application.focusWidget()
        if self._ring is None and has_ring(now) and self._is_ours(now.window()):
            self._ring = FocusRing(now)

    def _is_ours(self, window: QWidget | None) -> bool:
        while window is not None and window is not self._window:
            window = window.parentWidget()
        return window is not None


def has_ring(widget: QWidget | None) -> TypeGuard[QPushButton | QCheckBox | QRadioButton]:
    """Whether its focus is shown by a ring: a mark without words has a border of its own."""
    return isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.objectName() != "bareTick"


def stands_out(button: QAbstractButton) -> bool:
    """Whether it is drawn as the one thing to do."""
    return isinstance(button, QPushButton) and (button.property("kind") == "primary" or button.isDefault())


def _ground_of(button: QWidget) -> QWidget:
    """What moves with it: the inside of the place it scrolls in, or else its window."""
    parent = button.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        inside, parent = parent, parent.parentWidget()
        if isinstance(parent, QScrollArea) and parent.widget() is inside:
            return inside
        outer = parent.parentWidget() if parent is not None else None
        if parent is not None and isinstance(outer, QScrollArea) and outer.widget() is inside:
            return inside  # between the two is what it is seen through
    return button.window()
