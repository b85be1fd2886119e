"""Which codes a run executed and what they returned, one line a step; nothing of it is there where none was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.style import label, set_state, show_when

if TYPE_CHECKING:  # what a run stands on is loaded when one is begun
    from connection_wizard.oauth.code_runs import CodeRun


class CodeReport(QWidget):
    """Shows the codes of the last proof."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[CodeRun, ...] = ()
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        show_when(self, wanted=False)

    def show_codes(self, codes: Sequence[CodeRun]) -> None:
        """Show these; they are hidden where there are none."""
        if tuple(codes) == self._shown:
            return
        self._shown = tuple(codes)
        empty(self._lines)
        marks = {"executed": ("✓", "ok"), "threw": ("✕", "error"), "not run": ("–", "warning")}
        for row, code in enumerate(self._shown):
            sign, state = marks[code.state]
            mark = label(sign, "mark", wrap=False)
            set_state(mark, state)
            self._lines.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(label(translated(code.text), "muted"), row, 1)
        show_when(self, wanted=bool(self._shown))
