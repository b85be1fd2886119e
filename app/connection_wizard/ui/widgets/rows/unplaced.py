"""Findings about what a step holds and no field of its page shows, each with what mends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.rows.finding_line import FindingLine
from connection_wizard.ui.widgets.style import label
from connection_wizard.ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from connection_wizard.spec.finding import Finding


class _Line(QFrame):
    """One finding; takes the focus, so that a link can lead to it and a screen reader says it."""

    def __init__(self, store: DraftStore, finding: Finding) -> None:
        super().__init__()
        self.at = finding.path
        self._store = store
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = FindingLine(whole=True)
        line.show_findings((finding,))
        line.fix_chosen.connect(store.apply)
        line.seen_chosen.connect(self._mark_seen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(line)
        self.setAccessibleName(line.text)

    def _mark_seen(self, finding: Finding) -> None:
        from connection_wizard.ui.widgets.rows.seen import ask_and_mark

        ask_and_mark(self.window(), self._store, finding)


class Unplaced(QWidget):
    """A card that is hidden while every finding of the step has its field.

    Args:
        step: whose findings.
        is_placed: whether a field of the page shows the findings of a place.
    """

    def __init__(self, store: DraftStore, step: int, is_placed: Callable[[DocumentPath], bool]) -> None:
        super().__init__()
        self._store = store
        self._step = step
        self._is_placed = is_placed
        self._shown: tuple[Finding, ...] = ()
        self._lines: list[_Line] = []
        card = Card()
        self._inside = QVBoxLayout()
        self._inside.setSpacing(8)
        card.inside.addLayout(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        self._heading = label(self.tr("Also in this step"), "heading")
        layout.addWidget(self._heading)
        layout.addWidget(card)
        store.changed.connect(self.refresh)
        store.touched.connect(self.refresh)
        self.hide()

    def line_of(self, at: DocumentPath) -> QWidget | None:
        """The line about a place; None where there is none."""
        return next((line for line in self._lines if line.at == at), None)

    def refresh(self) -> None:
        """Show what the store's findings say now; to be called when it is in its page."""
        found: tuple[Finding, ...] = ()
        if self._store.shows_findings:
            found = tuple(
                finding
                for finding in self._store.findings
                if finding.step == self._step and self._store.is_visible(finding) and not self._is_placed(finding.path)
            )
        if found == self._shown:
            return
        self._shown = found
        empty(self._inside)
        self._lines = [_Line(self._store, finding) for finding in found]
        for line in self._lines:
            self._inside.addWidget(line)
        tab_after(self._heading, self)
        self.setVisible(bool(found))
