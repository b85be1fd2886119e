"""Findings that were looked at: marking one with the reason, and the list of those that are marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import ask_why
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import button, label
from connection_wizard.words import say

if TYPE_CHECKING:
    from connection_wizard.spec.finding import Finding
    from connection_wizard.spec.seen import SeenFinding


def seen_button(finding: Finding | None = None) -> QPushButton:
    """The button beside a warning or a hint."""
    made = button(as_typed(translated(say("Seen …"))), "link")
    made.setProperty("aside", True)  # nothing that comes next by itself
    tip(made, translated(say("It is right as it is: tell it no more, and say why")))
    if finding is not None:
        name_it(made, finding)
    return made


def name_it(made: QPushButton, finding: Finding) -> None:
    """Say to a screen reader which finding the button is about."""
    made.setAccessibleName(translated(say("Seen, and why: {finding}", finding=finding.message)))


def ask_and_mark(window: QWidget, store: DraftStore, finding: Finding) -> QDialog:
    """Ask for the reason and mark a finding as seen."""
    return ask_why(window, translated(finding.message), partial(store.mark_seen, finding))


class SeenList(QWidget):
    """What is marked, folded away; each with its reason and the way back. Hidden while nothing is."""

    def __init__(self, store: DraftStore) -> None:
        super().__init__()
        self._store = store
        self._shown: tuple[SeenFinding, ...] = ()
        self._fold = Advanced(self.tr("Marked as seen"), opened=False)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._fold.inside.place(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        self.hide()

    def refresh(self) -> None:
        """Show what the store has now; to be called when it is in its page."""
        seen = self._store.seen
        if seen == self._shown:
            return
        self._shown = seen
        empty(self._grid)
        for row, marked in enumerate(seen):
            words = label(translated(marked.finding.message))
            reason = label(marked.reason, "muted")
            back = button(self.tr("Tell it again"), "link")
            back.setAccessibleName(put(self.tr("Tell it again: {0}"), translated(marked.finding.message)))
            back.setProperty("seen", row)
            back.clicked.connect(self._tell_again)
            self._grid.addWidget(words, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(reason, 2 * row + 1, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(back, 2 * row, 1, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(seen))

    def _tell_again(self) -> None:
        self._store.tell_again(self._shown[int(self.sender().property("seen"))])
