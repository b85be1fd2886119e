"""A line edit for templates: shows values as chips and outer spaces while it rests, the raw text while it is edited."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyleOptionFrame, QToolButton, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.answer_values import Brought
from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.address_binding import AddressBinding
from connection_wizard.ui.widgets.editors.outer_spaces import drawn, has_outer_spaces, split_ends
from connection_wizard.ui.widgets.editors.value_menu import ValueMenu
from connection_wizard.ui.widgets.editors.value_names import display_name
from connection_wizard.ui.widgets.plain import elided, one_line, tip
from connection_wizard.ui.widgets.style import fitting, give_menu, scaled
from connection_wizard.ui.widgets.theme import theme

LEAST_LINE = 160
"""Width of a line beside its menu."""


CHIP: Final = 16
"""Pixels of a chip beside its words, and behind it."""


def paint_template(painter: QPainter, room: QRect, text: str, store: DraftStore, *, from_right: bool = False) -> bool:
    """Paint a template with its values as chips and its outer spaces as dots; at the right, if it has room there.

    False if it has neither, or cannot be read and has no spaces to show: paint it raw, then.
    """
    before, bare, after = split_ends(text)
    pieces = _pieces(bare)
    if not (before or after or any(isinstance(piece, DataPath) for piece in pieces)):
        return False
    colors = theme().colors
    metrics = painter.fontMetrics()
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as a template is written, everywhere
    painter.setClipRect(room.adjusted(0, -3, 0, 3))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = float(room.left())
    if from_right:
        texts = [piece if isinstance(piece, str) else _name(piece, store) for piece in pieces]
        chips = sum(CHIP for piece in pieces if not isinstance(piece, str))
        wide = chips + sum(metrics.horizontalAdvance(each) for each in (drawn(before), *texts, drawn(after)))
        x = max(x, float(room.right() - wide))

    def write(words: str, color: str) -> None:
        nonlocal x
        width = metrics.horizontalAdvance(words)
        painter.setPen(QColor(color))
        line = QRectF(x, room.top(), width + 4, room.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        x += width

    write(drawn(before), colors.muted)
    if after and len(pieces) == 1 and isinstance(pieces[0], str):  # so long that what follows would not be seen
        rest = int(room.right() - x) - metrics.horizontalAdvance(drawn(after))
        pieces = (elided(metrics, pieces[0], Qt.TextElideMode.ElideRight, rest),)
    for piece in pieces:
        if isinstance(piece, str):
            write(one_line(piece), colors.text)
            continue
        words = _name(piece, store)
        width = metrics.horizontalAdvance(words)
        box = QRectF(x + 2.5, room.center().y() - metrics.height() / 2 - 0.5, width + 12, metrics.height() + 2)
        painter.setPen(QPen(QColor(colors.accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colors.accent_tint))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(colors.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        x += width + CHIP
    write(drawn(after), colors.muted)
    painter.restore()
    return True


def _name(piece: DataPath, store: DraftStore) -> str:
    return one_line(display_name(piece, store.draft.partial_spec))


def _pieces(text: str) -> tuple[str | DataPath, ...]:
    """The pieces of a template; one that cannot be read is one piece."""
    try:
        return tuple(parse_template(text).pieces)
    except TemplateError:
        return (text,)


class TemplateLineEdit(Line):
    """Raw text one click away: chips are painted only while the field has no focus."""

    def __init__(self, store: DraftStore, at: DocumentPath) -> None:
        super().__init__()
        self._store = store
        self._at = at
        store.changed.connect(self._repaint)

    def _repaint(self) -> None:
        self.update()

    def selectAll(self) -> None:
        """All, or of an address that holds something of a sample that alone: what is put in takes its place."""
        super().selectAll()
        self.select_what_gives_way()

    def select_what_gives_way(self) -> None:
        """Of an address that is selected as a whole, what is left of a sample; nothing else changes."""
        from connection_wizard.spec.rules.placeholders import left_in  # with the first address that is shown

        text = self.text()
        if not text or self.selectedText() != text:
            return
        at, left = left_in(self._store.draft.partial_spec, self._at[:-1])
        start = text.find(left) if at == self._at and left else -1
        if start >= 0:
            self.setSelection(start, len(left))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chips while resting, the ordinary line edit otherwise."""
        if self.hasFocus() or not ("${" in self.text() or has_outer_spaces(self.text())):
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        if not paint_template(painter, room.adjusted(2, 0, -2, 0), self.text(), self._store):
            painter.end()
            super().paintEvent(event)


class TemplateEdit(QWidget):
    """The line of an address, with a menu that inserts values by their friendly names.

    Signals:
        taken: a request was pasted, and its parts went to their fields; carries the words that say so.
        answered: what was pasted is no address, and nothing was changed; carries the words that say so.
        secret_found: a client secret was in it, which went nowhere; carries it.
    """

    taken = Signal(str)
    answered = Signal(str)
    secret_found = Signal(str)

    def __init__(
        self,
        store: DraftStore,
        at: DocumentPath,
        step: int,
        placeholder: str = "",
        answers: Answers | None = None,
    ) -> None:
        super().__init__()
        self._store = store
        self._at = at
        self.line = TemplateLineEdit(store, at)
        self.line.setPlaceholderText(placeholder)
        fitting(self, self._fit)
        self._insert = QToolButton()
        self._insert.setObjectName("insertValue")
        self._insert.setText(self.tr("Insert value"))
        self._insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tip(self._insert, self.tr("Insert a value of the connection at the cursor"))
        menu = ValueMenu(self._insert, store, answers, step, at)
        menu.chosen.connect(self._chosen)
        give_menu(self._insert, menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._insert)
        self.setFocusProxy(self.line)
        binding = AddressBinding(store, at, self.line, menu.offered)
        binding.taken.connect(self.taken)
        binding.answered.connect(self.answered)
        binding.secret_found.connect(self.secret_found)

    def _fit(self) -> None:
        self.line.setMinimumWidth(scaled(LEAST_LINE))

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line that is typed into."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._insert.setAccessibleName(put(self.tr("Insert value into {0}"), name))

    def setAccessibleDescription(self, description: str) -> None:
        """The description belongs to the line that is typed into."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        """As high as the line."""
        return QSize(super().sizeHint().width(), self.line.sizeHint().height())

    def _chosen(self, chosen: Brought) -> None:
        """In the place of what is selected, and kept for it, as one step of undo."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.select_what_gives_way()  # the Tab key selects all
        text, template = self.line.text(), chosen.path.template
        start = self.line.selectionStart() if self.line.hasSelectedText() else self.line.cursorPosition()
        after = text[start + len(self.line.selectedText()) :]
        self._store.take(chosen.kept(self._store.draft).put(self._at, f"{text[:start]}{template}{after}"))
        self.line.setCursorPosition(start + len(template))
        self._store.touch(self._at)
