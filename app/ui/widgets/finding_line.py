"""The words under a field: its hint, or what is wrong. Room for two lines is always there: hardly anything moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.style import set_state
from app.ui.theme import theme
from app.ui.translations import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.spec.finding import Finding, Fix

_MARKS = {"error": "✕", "warning": "!", "hint": "i"}


class Words(QLabel):
    """Words with room for some lines, taken or not."""

    def __init__(self, text: str, lines: int = 2) -> None:
        super().__init__(text)
        self._lines = lines
        self.setObjectName("hint")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long word, such as an address, is cut rather than making the page wider
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def fits(self, width: int) -> bool:
        """Whether the words need no more than their lines at that width."""
        return width > 0 and super().heightForWidth(width) <= self._room

    @property
    def _room(self) -> int:
        return self._lines * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Those lines, or what is needed."""
        return super().sizeHint().expandedTo(QSize(0, self._room))

    def minimumSizeHint(self) -> QSize:
        """Those lines, or what is needed."""
        return QSize(0, self._room)

    def heightForWidth(self, width: int) -> int:
        """Those lines, or what is needed."""
        return max(super().heightForWidth(width), self._room)


class FindingLine(QWidget):
    """Shows a hint until there is a finding to show; offers the finding's fix as a button.

    Signals:
        fix_chosen: the person wants this fix made.
    """

    fix_chosen = Signal(object)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint, self._wire, self._state = hint, "", ""
        self._said = hint
        self._fix: Fix | None = None
        self._text = Words(hint)
        self._button = QPushButton()
        self._button.setObjectName("fix")
        self._button.setAutoDefault(False)
        self._button.hide()
        self._button.clicked.connect(self._choose)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._said

    def set_hint(self, hint: str, wire: str = "", state: str = "") -> None:
        """What to say while there is no finding.

        Args:
            wire: what follows as it is sent, set like other values that travel.
            state: ``warning`` or ``error`` for what is no finding of the spec, and speaks against it all the same.
        """
        resting = self._said == f"{self._hint} {self._wire}".strip()
        self._hint, self._wire, self._state = hint, wire, state
        if resting:
            self._say_hint()

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show the most serious of some findings, or the hint where there is none."""
        worst = min(found, key=lambda finding: ("error", "warning", "hint").index(finding.severity), default=None)
        if worst is None:
            self._say_hint()
            self._fix = None
        else:
            more = " " + self.tr("({0} more)").format(len(found) - 1) if len(found) > 1 else ""
            message, hint = translated(worst.message), translated(worst.hint)
            self._said = f"{_MARKS[worst.severity]}  {message} {hint}{more}".strip()
            # Where a button mends it, it says what to do; beside it there is room for the rest alone
            shown = f"{_MARKS[worst.severity]}  {message}{more}" if worst.fix else self._said
            self._text.setTextFormat(Qt.TextFormat.PlainText)
            self._text.setText(shown)
            self._button.setToolTip(hint)
            self._text.setToolTip("\n".join(translated(finding.message) for finding in found) if more else "")
            set_state(self._text, worst.severity)
            self._fix = worst.fix
        self._button.setVisible(self._fix is not None)
        if self._fix:
            self._button.setText(translated(self._fix.label))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the button beside the words, or no longer."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The button stands beside the words, or below them where they would be squeezed: half a row is narrow."""
        beside = self.width() - self._button.sizeHint().width() - self._layout.spacing()
        below = self._fix is not None and not self._text.fits(beside)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _say_hint(self) -> None:
        self._said = f"{self._hint} {self._wire}".strip()
        self._text.setToolTip("")
        set_state(self._text, self._state)
        self._text.setTextFormat(Qt.TextFormat.RichText if self._wire else Qt.TextFormat.PlainText)
        self._text.setText(_as_it_travels(self._hint, self._wire) if self._wire else self._hint)

    def _choose(self) -> None:
        if self._fix:
            self.fix_chosen.emit(self._fix)


def _as_it_travels(hint: str, wire: str) -> str:
    """A hint and a value as rich text; the value may be broken after the signs between its parts."""
    from html import escape  # not needed by the window's first picture

    parts = (f"{escape(sign)}&#8203;" if sign in "/&?=.-_," else escape(sign) for sign in wire)
    return f"{escape(hint)} <span style=\"font-family:'{theme().mono}'\">{''.join(parts)}</span>"
