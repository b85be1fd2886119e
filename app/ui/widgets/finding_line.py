"""The line under a field: its hint, or what is wrong with it. Always there, so that nothing moves when it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.style import set_state

if TYPE_CHECKING:
    from app.spec.finding import Finding, Fix

_MARKS = {"error": "✕", "warning": "!", "hint": "i"}


class FindingLine(QWidget):
    """Shows a hint until there is a finding to show; offers the finding's fix as a button.

    Signals:
        fix_chosen: the person wants this fix made.
    """

    fix_chosen = Signal(object)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._fix: Fix | None = None
        self._text = QLabel(hint)
        self._text.setObjectName("hint")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setProperty("kind", "quiet")
        self._button.hide()
        self._button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(self._text.fontMetrics().lineSpacing() + 2)

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._text.text()

    def set_hint(self, hint: str) -> None:
        """What to say while nothing is wrong."""
        if self._text.text() == self._hint:
            self._text.setText(hint)
        self._hint = hint

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show the most serious of some findings, or the hint where there is none."""
        worst = min(found, key=lambda finding: ("error", "warning", "hint").index(finding.severity), default=None)
        if worst is None:
            self._text.setText(self._hint)
            set_state(self._text, "")
            self._fix = None
        else:
            more = f" (+{len(found) - 1})" if len(found) > 1 else ""
            self._text.setText(f"{_MARKS[worst.severity]}  {worst.message} {worst.hint}{more}".strip())
            set_state(self._text, worst.severity)
            self._fix = worst.fix
        self._button.setVisible(self._fix is not None)
        if self._fix:
            self._button.setText(self._fix.label)

    def _choose(self) -> None:
        if self._fix:
            self.fix_chosen.emit(self._fix)
