"""The scopes that a source lists, to tick: what the test call needs is marked, what allows very much is said."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connection_wizard.session.understanding import Understanding
from connection_wizard.sources.understood import Scope
from connection_wizard.sources.wide_scopes import is_wide
from connection_wizard.ui.drawn import put
from connection_wizard.ui.translations import catalogue_words
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.plain import as_typed, one_line, tip
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import button, label, set_state
from connection_wizard.ui.widgets.worded import ShortTick

FIRST: Final = 8
"""Scopes that are shown before all are asked for."""
MOST: Final = 40
"""Scopes that are shown at once: of more some are found by their names."""
INDENT: Final = 26
"""Of what a scope allows, below its name."""


class ScopePicker(QWidget):
    """Ticks in a column, each with what it allows.

    Signals:
        changed: another one is ticked, or one no longer.
    """

    changed = Signal()

    def __init__(self, understanding: Understanding) -> None:
        super().__init__()
        self._understanding = understanding
        self.ticks: dict[str, QCheckBox] = {}
        self._rows: dict[int, tuple[QWidget, ...]] = {}
        self._offered = understanding.offered
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.search = Line()
        self.search.setPlaceholderText(self.tr("Find a scope"))
        self.search.setAccessibleName(self.tr("Find a scope"))
        self.search.textChanged.connect(self._find)
        column.addWidget(self.search)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self.others = label("", "hint")
        column.addWidget(self.others)
        line = QHBoxLayout()
        self.more = button(as_typed(put(self.tr("Show all {0}"), len(self._offered))), "link")
        self.more.clicked.connect(self._show_all)
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)
        self.search.setVisible(False)
        self.others.setVisible(False)
        self.more.setVisible(len(self._offered) > FIRST)
        self._show(range(min(FIRST, len(self._offered))))

    def _add(self, row: int, scope: Scope) -> None:
        tick = ShortTick(scope.name)
        tick.setChecked(self._understanding.takes(scope))
        tick.setAccessibleDescription(one_line(catalogue_words(scope.says)))
        tick.toggled.connect(partial(self._ticked, scope.name))
        says = Elided(catalogue_words(scope.says))
        says.setObjectName("hint")
        note = label("", "hint", wrap=False)
        if scope.needed:
            note.setText(self.tr("test call"))
            set_state(note, "ok")
            tip(note, self.tr("The test call needs it"))
        elif is_wide(scope.name, scope.says):
            note.setText(self.tr("! very wide"))
            set_state(note, "warning")
            tip(note, self.tr("It allows far more than the test call needs. Ask for it only if an action uses it."))
        self._grid.addWidget(tick, 2 * row, 0, 1, 1 if note.text() else 2)
        noted = (note,) if note.text() else ()
        for each in noted:
            self._grid.addWidget(each, 2 * row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(says, 2 * row + 1, 0, 1, 2)
        set_margins(says, INDENT, 0, 0, 4)
        said = (says,) if scope.says else ()
        says.setVisible(bool(said))
        self.ticks[scope.name] = tick
        self._rows[row] = (tick, *noted, *said)

    def _ticked(self, name: str, ticked: bool) -> None:
        self._understanding.scope_ticks[name] = ticked
        self.changed.emit()

    def _show_all(self) -> None:
        self.more.hide()
        self.search.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._find("")

    def _find(self, sought: str) -> None:
        words = sought.casefold().split()
        texts = (f"{scope.name} {scope.says}".casefold() for scope in self._offered)
        found = [row for row, text in enumerate(texts) if all(word in text for word in words)]
        others = put(self.tr("and {0} more: type a part of a name to find them"), len(found) - MOST)
        self.others.setText(others if found else self.tr("None of them has that in its name."))
        self.others.setVisible(len(found) > MOST or not found)
        self._show(found[:MOST])

    def _show(self, rows: Iterable[int]) -> None:
        """Show these alone: whoever searches among hundreds waits for no widgets but theirs."""
        shown = frozenset(rows)
        new = shown - self._rows.keys()
        for row in sorted(new):
            self._add(row, self._offered[row])
        for row, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(row in shown)
        if new:
            for one, other in pairwise(sorted(self._rows)):
                QWidget.setTabOrder(self._rows[one][0], self._rows[other][0])
