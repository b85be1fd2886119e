"""One row of what was understood: its tick, its name, the value with the line that says so, and how sure it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from connection_wizard.session.understanding import How, Row
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import as_typed, one_line
from connection_wizard.ui.widgets.quote import Quote
from connection_wizard.ui.widgets.style import button, fitting, label, scaled, set_look, set_state
from connection_wizard.words import Words

NAMES_WIDTH = 148
SURE_WIDTH = 96
SHOWN_ENTRIES = 8
"""Entries of a list, such as scopes, that are shown before *Show all* is asked for."""


class UnderstoodRow(QFrame):
    """Ticked, it is taken over.

    Args:
        picker: what the value is chosen with, in its place.

    Signals:
        ticked: the person ticked or unticked it.
        reached: the focus or the mouse is in it.
    """

    ticked = Signal(bool)
    reached = Signal()

    def __init__(self, row: Row, picker: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("understoodRow")
        self.row = row
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
        values = ", ".join(translated(text) for text in row.shown)
        where = self.tr("{0}, {1}: {2}").format(title, step.title, values)
        self.tick.setAccessibleName(one_line(where))
        self.tick.setAccessibleDescription(one_line(row.main.quote))
        self.tick.toggled.connect(self.ticked)
        self.tick.installEventFilter(self)
        grid.addWidget(self.tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        for text, role in ((title, "heading"), (step.title, "hint")):
            line = Elided(text)
            line.setObjectName(role)
            names.addWidget(line)
        names.addStretch(1)
        holder = QWidget()
        holder.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        fitting(holder, lambda: holder.setFixedWidth(scaled(NAMES_WIDTH)))
        grid.addWidget(holder, 0, 1, 2, 1)
        grid.addWidget(self._values(row) if picker is None else picker, 0, 2)
        if row.main.quote:
            quote = Quote(*row.telling)
            grid.addWidget(quote, 1, 2, Qt.AlignmentFlag.AlignTop)
        self._surely = sure = label("", "hint", wrap=True)
        self._tell_sure(row.how)
        fitting(sure, lambda: sure.setFixedWidth(scaled(SURE_WIDTH)))
        grid.addWidget(sure, 0, 3, 2, 1, Qt.AlignmentFlag.AlignTop)

    def _values(self, row: Row) -> QWidget:
        """The value, below the one that it would replace."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if row.before is not None:
            before = Elided(self.tr("Now: {0}").format(row.before), middle=True)
            before.setObjectName("muted")
            column.addWidget(before)
        shown = row.shown
        if isinstance(row.main.value, list | tuple):
            entries = SideBySide(16, 2)
            for text in shown[:SHOWN_ENTRIES]:
                entries.add(_entry(text))
            column.addWidget(entries)
            if len(shown) > SHOWN_ENTRIES:
                more = button(as_typed(self.tr("Show all {0}").format(len(shown))), "link")
                more.clicked.connect(partial(self._show_all, more, entries, shown[SHOWN_ENTRIES:]))
                column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            value = label("", "mono" if "url" in row.at[-1:] or "path" in row.at[-1:] else "")
            value.setText(translated(shown[0]))
            column.addWidget(value)
        return made

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
            "likely": self.tr("◐  Likely"),
            "chosen": self.tr("✓  You chose"),
            "typed": self.tr("✎  You typed another"),
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
        set_state(self._surely, "ok" if how == "certain" else "" if how == "chosen" else "warning")

    def show_here(self, *, here: bool) -> None:
        """Whether the source shows its line."""
        set_look(self, "here", here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus comes."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in it shows where it was read."""
        super().mousePressEvent(event)
        self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
        self.reached.emit()


def _entry(text: Words) -> Elided:
    made = Elided(translated(text), natural=True)
    made.setObjectName("mono")
    return made
