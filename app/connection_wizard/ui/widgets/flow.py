"""Widgets that go with the room there is: side by side while they fit, on further lines where they do not.

No `QLayout`: what C++ and Python each keep of its items outlives them (a new item may get the place of an old one).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from connection_wizard.ui.widgets.style import scaled

_CHANGES = (
    QEvent.Type.LayoutRequest,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.ContentsRectChange,
    QEvent.Type.LayoutDirectionChange,
)
"""After which another height may be needed."""


class Flow(QFrame):
    """Base of the two below: keeps the members, and leaves only their places open."""

    def __init__(self, across: int, down: int) -> None:
        super().__init__()
        self._members: list[QWidget] = []
        self._heights: dict[int, int] = {}
        self.across = across
        self.down = down
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def insert(self, index: int, widget: QWidget) -> None:
        """Add before others."""
        self._members.insert(index, widget)
        widget.setParent(self)
        self._changed()

    def remove(self, widget: QWidget) -> None:
        """Take out; whoever does it hides or deletes it."""
        self._members.remove(widget)
        self._changed()

    def heightForWidth(self, width: int) -> int:
        """Height needed at a width; Qt asks again and again, so it is kept until something changes."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest; the height goes with the width."""
        width = max((_least(member) for member in self._shown()), default=0)
        return self._with_margins(QSize(width, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places for another size."""
        super().resizeEvent(event)
        self._place(self.rect(), move=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Members got their style meanwhile, and with it another size."""
        super().showEvent(event)
        self._changed()

    def event(self, event: QEvent) -> bool:
        """A member wants another size, or was shown or hidden."""
        if event.type() in _CHANGES:
            self._forget()
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place(self.rect(), move=True)
        return super().event(event)

    def _forget(self) -> None:
        """Something has changed: what was reckoned no longer holds."""
        self._heights.clear()

    def _changed(self) -> None:
        """Places are found once for many changes: Qt makes one of all such requests."""
        self._forget()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QWidget]:
        return [member for member in self._members if not member.isHidden()]

    def _room(self, rect: QRect) -> QRect:
        margins = self.contentsMargins()
        return rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())

    def _settle(self, member: QWidget, place: QRect, inside: QRect) -> None:
        """Give a member its place, seen from the right where people read from there."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(inside.left() + inside.right() + 1 - place.left() - place.width())
        member.setGeometry(place)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Where everything goes; returns the height that is needed."""
        raise NotImplementedError


class Stream(Flow):
    """Small things one after the other, such as chips; the last one takes what is left of its line."""

    LAST = 120
    """Room that the last one wants at least, or it begins a line."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__(spacing, spacing)
        self.setContentsMargins(6, 5, 6, 5)

    def sizeHint(self) -> QSize:
        """Room for one line."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As high as the highest, as wide as the last one wants: the others may be cut."""
        height = max((_hint(member).height() for member in self._shown()), default=0)
        return self._with_margins(QSize(self.LAST, height))

    def _place(self, rect: QRect, *, move: bool) -> int:
        room = self._room(rect)
        x, y, line = room.x(), room.y(), 0
        shown = self._shown()
        for member in shown:
            hint = _hint(member)
            last = member is shown[-1]
            width = min(max(hint.width(), self.LAST) if last else hint.width(), room.width())
            if x > room.x() and x + width > room.right() + 1:
                x, y, line = room.x(), y + line + self.down, 0
            if last:
                width = max(room.right() + 1 - x, width)
            if move:
                self._settle(member, QRect(x, y, width, hint.height()), room)
            x += width + self.across
            line = max(line, hint.height())
        return y + line - rect.y() + self.contentsMargins().bottom()


class SideBySide(Flow):
    """Rows, or a button with words: as many beside each other as have their room, the rest below.

    Members with a stretch share what is left; the others keep their own width, at the start. One that has a
    `label_width` has room for that: a name is read in one line.

    Args:
        across, down: room between members and between lines.
        centred: whether what is lower than its line stands in its middle, as words beside a button do.
        filled: whether all of a line are as high as the line.
    """

    LEAST = 160
    """Width under which something that grows is better put on a line of its own."""

    def __init__(self, across: int = 16, down: int = 8, *, centred: bool = False, filled: bool = False) -> None:
        super().__init__(across, down)
        self._centred = centred
        self._filled = filled
        self._divided: dict[int, list[list[QWidget]]] = {}
        self._wants: dict[QWidget, int] = {}
        self._stretch: dict[QWidget, int] = {}
        self._leasts: dict[QWidget, int] = {}

    def add(self, widget: QWidget, stretch: int = 0, least: int = 0) -> None:
        """Add a widget at the end.

        Args:
            least: width under which this one, which grows, is better put on a line of its own.
        """
        self._stretch[widget] = stretch
        self._leasts[widget] = least
        self.insert(len(self._members), widget)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [_hint(member) for member in self._shown()]
        width = sum(hint.width() for hint in hints) + self.across * max(len(hints) - 1, 0)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def _wanted(self, member: QWidget) -> int:
        if member not in self._wants:
            hint, least = _hint(member).width(), self._leasts[member]
            wanted = scaled(least) if least else min(max(hint, _in_one_line(member)), scaled(self.LEAST))
            wanted = max(wanted, getattr(member, "label_width", 0))
            self._wants[member] = max(_least(member), wanted) if self._stretch[member] else hint
        return self._wants[member]

    def _forget(self) -> None:
        super()._forget()
        self._divided.clear()
        self._wants.clear()

    def _lines(self, width: int) -> list[list[QWidget]]:
        if width not in self._divided:
            self._divided[width] = self._divide(width)
        return self._divided[width]

    def _divide(self, width: int) -> list[list[QWidget]]:
        members = self._shown()
        if not any(self._stretch[member] for member in members):
            return self._full_lines(members, width)
        for count in range(1, len(members) + 1):
            columns = -(-len(members) // count)  # as many in each line, rather than one alone in the last
            lines = [members[at : at + columns] for at in range(0, len(members), columns)]
            if columns == 1 or all(self._needed(line) <= width for line in lines):
                return lines
        return []

    def _full_lines(self, members: list[QWidget], width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        for member in members:
            if lines and self._needed([*lines[-1], member]) <= width:
                lines[-1].append(member)
            else:
                lines.append([member])
        return lines

    def _needed(self, members: list[QWidget]) -> int:
        fixed = sum(self._wanted(member) for member in members if not self._stretch[member])
        growing = [member for member in members if self._stretch[member]]
        each = max((-(-self._wanted(member) // self._stretch[member]) for member in growing), default=0)
        shares = sum(self._stretch[member] for member in growing)
        return fixed + each * shares + self.across * (len(members) - 1)

    def _widths(self, members: list[QWidget], width: int) -> list[int]:
        fixed = sum(min(self._wanted(member), width) for member in members if not self._stretch[member])
        left = width - fixed - self.across * (len(members) - 1)
        shares = sum(self._stretch[member] for member in members)
        widths: list[int] = []
        for member in members:
            if grows := self._stretch[member]:
                part = left * grows // shares
                left, shares = left - part, shares - grows
                widths.append(part)
            else:
                widths.append(min(self._wanted(member), width))
        return widths

    def _place(self, rect: QRect, *, move: bool) -> int:
        room = self._room(rect)
        y = room.y()
        lines = self._lines(room.width())
        for at, members in enumerate(lines):
            x = room.x()
            widths = self._widths(members, room.width())
            heights = [_height(member, width) for member, width in zip(members, widths, strict=True)]
            line = max(heights)
            for member, width, height in zip(members, widths, heights, strict=True):
                if move:
                    # What there is more of, with one line alone, goes to what can use it, such as a tree
                    high = max(line, room.height() if len(lines) == 1 else 0) if self._filled else height
                    below = (line - height) // 2 if self._centred else 0
                    self._settle(member, QRect(x, y + below, width, high), room)
                x += width + self.across
            y += line + (self.down if at + 1 < len(lines) else 0)
        return y - rect.y() + self.contentsMargins().bottom()


def _least(widget: QWidget) -> int:
    """The width that a widget cannot do without, as Qt's layouts reckon it."""
    if widget.minimumWidth() > 0:
        return widget.minimumWidth()
    ignored = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    return 0 if ignored else min(widget.minimumSizeHint().width(), widget.maximumWidth())


def _in_one_line(widget: QWidget) -> int:
    """The width of words that wrap, in one line: what Qt says of a label is a width that makes a block of it."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.fontMetrics().horizontalAdvance(widget.text())
    return 0


def _hint(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _height(widget: QWidget, width: int) -> int:
    height = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return min(max(height, widget.minimumHeight(), widget.minimumSizeHint().height()), widget.maximumHeight())
