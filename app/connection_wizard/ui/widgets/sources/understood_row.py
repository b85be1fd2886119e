"""One row of what was understood: its tick, its name, the value with the line that says so, and how sure it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from connection_wizard.session.understood_rows import How, Row
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.templates import TemplateError
from connection_wizard.ui.drawn import put
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.value_names import display_name, in_template
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.few_lines import FewLines
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import PIECES, as_typed, breaking, one_line, tip
from connection_wizard.ui.widgets.sources.quote import Quote
from connection_wizard.ui.widgets.style import button, fitting, label, scaled, set_look, set_state
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingValue
from connection_wizard.words import Words, in_row

NAMES_WIDTH = 164
NAME_LINES = 3
SURE_WIDTH = 96
VALUE_WIDTH = 220
"""Room that a value has at the least beside the two, with what is between them."""
LEAST_WIDTH = 240
NO_FIELDS = ConnectionSpec()
QWIDGETSIZE_MAX = (1 << 24) - 1
SHOWN_ENTRIES = 8
"""Entries of a list, such as scopes, that are shown before *Show all* is asked for."""


class UnderstoodRow(QFrame):
    """Ticked, it is taken over.

    Args:
        picker: what the value is chosen with, in its place.

    Signals:
        ticked: the person ticked or unticked it.
        reached: the focus or the mouse is in it.
        edited: something else was written in the place of its value.
    """

    ticked = Signal(bool)
    reached = Signal()
    edited = Signal(str)

    def __init__(self, row: Row, picker: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("understoodRow")
        self.row = row
        self._value: QVBoxLayout | None = None
        self._label: QWidget | None = None
        self.editor: Line | None = None
        title = translated(row.title)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(1, 1)
        self.tick = QCheckBox()
        self.tick.setObjectName("bareTick")
        self.tick.setChecked(row.ticked)
        self.tick.setEnabled(not row.waits)
        step = STEPS[row.step]
        values = translated(in_row(map(_said, row.shown)))
        where = put(self.tr("{0}, {1}: {2}"), title, step.title, values)
        self.tick.setAccessibleName(one_line(where))
        self.tick.setAccessibleDescription(one_line(row.main.quote))
        if row.can_be_edited:
            tip(self.tick, self.tr("Space ticks it, Enter changes the value"))
        self.tick.toggled.connect(self.ticked)
        self.tick.installEventFilter(self)
        grid.addWidget(self.tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._names = names = QVBoxLayout()
        names.setSpacing(2)
        for text, role in ((title, "heading"), (step.title, "hint")):
            line = FewLines(role, NAME_LINES)
            line.say(text)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # a click in it is one in the row
            names.addWidget(line)
        names.addStretch(1)
        holder = QWidget()
        holder.setLayout(names)
        self._parts = (holder, self._values(row) if picker is None else picker)
        self._quote = Quote(*row.telling) if row.main.quote else None
        self._surely = label("", "hint", wrap=True)
        self._tell_sure(row.how)
        self._grid = grid
        self._narrow: bool | None = None
        self._place()
        fitting(self, self._align)

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for all of it side by side, the value stands below."""
        return QSize(scaled(LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other places."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Name, value and how sure it is beside each other, or the value below the other two."""
        narrow = 0 < self.width() < scaled(NAMES_WIDTH + VALUE_WIDTH + SURE_WIDTH)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        (holder, value), grid, top = self._parts, self._grid, Qt.AlignmentFlag.AlignTop
        for part in (holder, value, self._quote, self._surely):
            if part is not None:
                grid.removeWidget(part)
        if narrow:
            places = ((0, 1, 1, 2), (1, 1, 1, 3), (2, 1, 1, 3), (0, 3, 1, 1))
        else:
            places = ((0, 1, 2, 1), (0, 2, 1, 1), (1, 2, 1, 1), (0, 3, 2, 1))
        grid.addWidget(holder, *places[0])
        grid.addWidget(value, *places[1])
        if self._quote is not None:
            grid.addWidget(self._quote, *places[2], top)
        grid.addWidget(self._surely, *places[3], top)
        grid.setRowStretch(1, 0 if narrow else 1)
        self._fit()

    def _fit(self) -> None:
        holder = self._parts[0]
        holder.setMinimumWidth(0 if self._narrow else scaled(NAMES_WIDTH))
        holder.setMaximumWidth(QWIDGETSIZE_MAX if self._narrow else scaled(NAMES_WIDTH))
        self._surely.setFixedWidth(scaled(SURE_WIDTH))

    def _align(self) -> None:
        """Tick, title, value and how sure it is stand on one line, whichever of them is the highest."""
        self._place()
        self._fit()
        self.tick.setMinimumHeight(0)
        title = QFontMetrics(theme().font).height()
        line = max(self.tick.sizeHint().height(), title)
        self.tick.setMinimumHeight(line)
        self._names.setContentsMargins(0, (line - title) // 2, 0, 0)
        if self._value is not None:
            self._value.setContentsMargins(0, (line - title) // 2, 0, 0)
        self._surely.setContentsMargins(0, (line - self._surely.fontMetrics().height()) // 2, 0, 0)

    def _values(self, row: Row) -> QWidget:
        """The value, below the one that it would replace."""
        made = QWidget()
        self._value = column = QVBoxLayout(made)
        column.setSpacing(2)
        if row.before is not None:
            before = Elided(put(self.tr("Now: {0}"), row.before), middle=True)
            before.setObjectName("muted")
            column.addWidget(before)
        shown = row.shown
        if isinstance(row.main.value, list | tuple):
            entries = SideBySide(16, 2)
            for text in shown[:SHOWN_ENTRIES]:
                entries.add(_entry(text))
            column.addWidget(entries)
            if len(shown) > SHOWN_ENTRIES:
                more = button(as_typed(put(self.tr("Show all {0}"), len(shown))), "link")
                more.clicked.connect(partial(self._show_all, more, entries, shown[SHOWN_ENTRIES:]))
                column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            value = label("", "mono" if "url" in row.at[-1:] or "path" in row.at[-1:] else "")
            value.setText(breaking(_said(shown[0]), PIECES))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # a copy would hold the breaks
            column.addWidget(value)
            self._label = value
        column.addStretch(1)
        return made

    def edit(self) -> None:
        """Write in the place of the value: Enter takes it, Escape leaves it as it was."""
        if self._value is None or self._label is None or self.editor is not None or not self.row.can_be_edited:
            return
        self.editor = editor = Line(self.row.main.value)
        editor.setAccessibleName(translated(self.row.title))
        editor.installEventFilter(self)
        self._value.insertWidget(self._value.indexOf(self._label), editor)
        self._label.hide()
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_edit(self) -> None:
        """Take what is being written, if anything is."""
        self._end_edit(taken=True)

    def _end_edit(self, *, taken: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is None or self._label is None:
            return
        self.tick.setFocus(Qt.FocusReason.OtherFocusReason)
        self._label.show()
        editor.hide()
        editor.deleteLater()
        if taken and editor.text().strip() and editor.text().strip() != self.row.main.value:
            self.edited.emit(editor.text().strip())

    def _show_all(self, more: QPushButton, entries: SideBySide, rest: tuple[Words, ...]) -> None:
        more.hide()
        self.tick.setFocus(Qt.FocusReason.OtherFocusReason)
        for text in rest:
            entry = _entry(text)
            entries.add(entry)
            entry.show()

    def _sure(self, how: How) -> str:
        return {
            "certain": self.tr("●  Certain"),
            "known": self.tr("●  Known"),
            "likely": self.tr("◐  Likely"),
            "chosen": self.tr("✓  You chose"),
            "another": self.tr("✎  Another is there"),
            "edited": self.tr("✎  You changed it"),
            "waits": self.tr("?  Waits for your answer"),
            "open": self.tr("?  Choose what you need"),
        }[how]

    def show_state(self, row: Row) -> None:
        """It stands otherwise by now, with the same widgets."""
        self.row = row
        self.tick.blockSignals(True)
        self.tick.setEnabled(not row.waits)
        self.tick.setChecked(row.ticked)
        self.tick.blockSignals(False)
        self._tell_sure(row.how)

    def _tell_sure(self, how: How) -> None:
        self._surely.setText(self._sure(how))
        set_state(self._surely, "ok" if how in ("certain", "known") else "" if how == "chosen" else "warning")

    def show_here(self, *, here: bool) -> None:
        """Whether the source shows its line."""
        set_look(self, "here", here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus comes; Enter begins to edit, and ends it."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        elif event.type() == QEvent.Type.FocusOut and watched is self.editor:
            self._end_edit(taken=True)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, keys = event.key(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if watched is self.editor and key in (*keys, Qt.Key.Key_Escape):
                self._end_edit(taken=key in keys)
                return True
            if watched is self.tick and key in keys and plain and self.row.can_be_edited:
                self.edit()
                return True
        return False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks edit, as Enter does."""
        super().mouseDoubleClickEvent(event)
        self.edit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in it shows where it was read."""
        super().mousePressEvent(event)
        self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
        self.reached.emit()


def _said(text: Words) -> str:
    """A value with the names of what a run puts in, in the place of their paths."""
    try:
        return in_template(translated(text), lambda path: f"[{display_name(path, NO_FIELDS)}]")
    except TemplateError:
        return translated(text)


def _entry(text: Words) -> WrappingValue:
    return WrappingValue(_said(text))
