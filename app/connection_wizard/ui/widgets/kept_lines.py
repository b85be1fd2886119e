"""Words in lines that are kept free for them: what is below never moves; the rest of long words is opened by hand."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from connection_wizard.ui.drawn import drawn, island, together, with_drawn
from connection_wizard.ui.widgets.plain import Label, Rich, breaking, elided, one_line, rich, tip, visible
from connection_wizard.ui.widgets.style import USUAL_TEXT
from connection_wizard.ui.widgets.tab_order import step_focus
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import balanced

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

_GAP = 8
_ENDLESS = 100_000
_LONGEST_WIRE = 400
_BETWEEN_PARTS = r"[/&?=.\-_,]"
"""Characters of what is sent that could have room at all."""


class KeptLines(Label):
    """Words that take the same room whatever they are; more of it where the system's text is larger.

    Args:
        lines: how many are kept free at the usual size of text.
        whole: whether all of the words are shown at once, however many lines they need.
        after: what the Tab key comes by before the button that shows the rest.
    """

    def __init__(self, text: str = "", lines: int = 2, *, whole: bool = False, after: QWidget | None = None) -> None:
        super().__init__(text)
        self._after = after
        self._lines = lines
        self._whole = whole
        self._text, self._wire = visible(text), ""
        self._rest, self._rest_name = "", ""
        self._cut_off = False
        self._opened = whole
        self._placed = False
        self._taken = 0
        self._fitted: tuple[object, ...] = ()
        self._more: QPushButton | None = None
        self.setObjectName("hint")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long word, such as an address, is cut rather than making the page wider
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, wire: str = "", rest: str = "", rest_name: str = "") -> None:
        """Show other words.

        Args:
            wire: what follows as it is sent, set like other values that travel.
            rest: further lines, which are there once they are opened by hand.
            rest_name: what is on the button that opens them.
        """
        text, wire, rest = visible(text), one_line(wire), visible(rest)
        if (text, wire, rest) != (self._text, self._wire, self._rest):
            self._text, self._wire, self._rest, self._rest_name = text, wire, rest, rest_name
            self._opened = self._whole
            self._fit()

    @property
    def words(self) -> str:
        """All of the words, seen or not."""
        return together((together((self._text, island(self._wire))), self._rest), "\n").strip()

    @property
    def _lines_of_words(self) -> str:
        """What is shown where nothing is cut."""
        return together((self._text, self._rest), "\n") if self._rest and self._opened else self._text

    @property
    def kept(self) -> int:
        """Height in pixels that is kept free."""
        larger = QFontInfo(QApplication.font()).pixelSize() / USUAL_TEXT
        lines = max(self._lines, ceil(self._lines * larger - 0.2))
        return lines * self.fontMetrics().lineSpacing()

    def give_up(self, height: int) -> None:
        """Leave so much of the kept height to something else."""
        if height != self._taken:
            self._taken = height
            self.updateGeometry()
            self._fit()

    def stand_beside(self, height: int) -> None:
        """Have words of one line on the base line of a button of a height beside them; 0: there is none."""
        line = self.fontMetrics().lineSpacing()
        alone = height and not self._rest and not self._wire and self._needed(self.width()) < 2 * line
        self.setContentsMargins(0, max(0, height - line) // 2 if alone else 0, 0, 0)

    @property
    def is_cut(self) -> bool:
        """Whether the end of the first words is not seen now; what follows them has a button of its own."""
        return self._cut_off and self._more is not None and not self._more.isHidden()

    def fits(self, width: int) -> bool:
        """Whether all of the words have room at a width; words with a wire are cut, and always have."""
        return bool(self._wire) or (width > 0 and self._have_room(width, self.kept))

    def sizeHint(self) -> QSize:
        """What is kept, or what is needed by words that are opened."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """What is kept, or what is needed by words that are opened."""
        return QSize(0, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """What is kept, or what is needed by words that are opened."""
        kept = self.kept - self._taken
        return max(self._needed(width), kept) if self._opened else kept

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has room for more of the words, or for less."""
        super().resizeEvent(event)
        self._placed = True
        self._fit()
        if self._opened:  # the height that all of the words need is another one
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, or another direction."""
        super().changeEvent(event)
        self._fit()

    def _needed(self, width: int) -> int:
        room = QRect(0, 0, width, _ENDLESS)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self._lines_of_words).height()

    def _have_room(self, width: int, height: int) -> bool:
        """Whether the words are no more lines than a height is of: one with a sign of another font may be higher."""
        return self._needed(width) < height + self.fontMetrics().lineSpacing() // 2

    def _fit(self) -> None:
        """Show as much of the words as there is room for."""
        height = self.kept - self._taken
        said = (self._text, self._wire, self._rest)
        state = (said, self.width(), height, self._opened, self._placed, self.layoutDirection())
        if state == self._fitted:
            return
        self._fitted = state
        may_be_cut = self._placed and not self._opened and not self._wire  # until it has its place, it has no width
        cut = may_be_cut and (bool(self._rest) or not self._have_room(self.width(), height))
        if self._more is not None or cut:
            self._offer_more(offered=cut)
        self.setAccessibleName(self.words if cut else "")
        if self._wire:
            self._fit_wire(height)
        else:
            self.setText(self._cut(height) if cut else self._lines_of_words)

    def _fit_wire(self, height: int) -> None:
        line, wire = self.fontMetrics().lineSpacing(), drawn(self._wire)

        def has_room(length: int) -> bool:
            shown = self._wire if length == len(wire) else with_drawn(balanced([f"{wire[:length]}…"])[0])
            self.show_rich(_as_it_travels(self._text, shown, line))
            return super(KeptLines, self).heightForWidth(self.width()) <= height

        if len(wire) <= _LONGEST_WIRE and has_room(len(wire)):
            return
        least, most = 0, min(len(wire) - 1, _LONGEST_WIRE)
        while least < most:
            middle = (least + most + 1) // 2
            least, most = (middle, most) if has_room(middle) else (least, middle - 1)
        has_room(least)

    def _cut(self, height: int) -> str:
        """The lines that there is room for, the last one shorter by the button."""
        from PySide6.QtGui import QTextLayout  # not needed by the window's first picture

        width, beside = self.width(), self._more.width() + _GAP if self._more else 0
        last = max(1, height // self.fontMetrics().lineSpacing()) - 1
        whole = drawn(self._text)
        layout = QTextLayout(whole, self.font())
        layout.beginLayout()
        units = whole.encode("utf-16-le")  # what Qt counts
        lines, end = [], 0
        for _ in range(last):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width - 1)
            start, end = end, line.textStart() + line.textLength()
            lines.append(units[2 * start : 2 * end].decode("utf-16-le").rstrip())
        layout.endLayout()
        rest = units[2 * end :].decode("utf-16-le")
        shown = elided(self.fontMetrics(), rest, Qt.TextElideMode.ElideRight, width - beside)
        shown, self._cut_off = drawn(shown), shown != rest
        if shown or not lines:
            lines.append(shown)
        return with_drawn("\n".join(balanced(lines)))

    def _offer_more(self, *, offered: bool) -> None:
        """A button at the end of the last line that shows all of the words."""
        if self._more is None:
            self._more = QPushButton(self.tr("More"), self)
            self._more.setObjectName("more")
            self._more.setProperty("kind", "link")
            self._more.setAutoDefault(False)
            self._more.clicked.connect(self._open)
            self._more.ensurePolished()
            if self._after is not None:
                QWidget.setTabOrder(self._after, self._more)
        only_rest = bool(self._rest) and self._have_room(self.width(), self.kept - self._taken)
        self._more.setText(self._rest_name if only_rest else self.tr("More"))
        tip(self._more, self.words)
        size = self._more.sizeHint()
        start = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - size.width()
        line = self.fontMetrics().lineSpacing()
        last = max(1, (self.kept - self._taken) // line) - 1
        self._more.setGeometry(start, last * line, size.width(), line)
        self._more.setVisible(offered)

    def _open(self) -> None:
        step_focus(self.window(), forwards=False)  # to the field: the button goes
        self._opened = True
        self._fit()
        self.updateGeometry()


def _as_it_travels(text: str, wire: str, line_height: int) -> Rich:
    """Words and a value as rich text; the value may be broken after the signs between its parts."""
    return rich(
        '<p style="margin:0; line-height:{height}px; -qt-line-height-type:fixed">'
        "{text} <span style=\"font-family:'{mono}'\">{wire}</span></p>",
        height=line_height,
        text=text,
        mono=theme().mono,
        wire=breaking(island(wire), _BETWEEN_PARTS),
    )
