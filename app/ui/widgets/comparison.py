"""Compares an address with a pasted one and marks the characters that differ."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.style import label, set_state
from app.ui.theme import theme


def differences(wanted: str, given: str) -> list[tuple[str, str, bool]]:
    """Pieces of both texts side by side: (of the wanted, of the given, whether they are the same)."""
    matcher = SequenceMatcher(None, wanted, given, autojunk=False)
    return [(wanted[a:b], given[c:d], tag == "equal") for tag, a, b, c, d in matcher.get_opcodes()]


class Comparison(QWidget):
    """A field to paste into, and the verdict below it."""

    def __init__(self, wanted: Callable[[], str], text: str, field: QLineEdit) -> None:
        super().__init__()
        self._wanted = wanted
        self._field = field
        self._verdict = label(" ", "hint")
        self._marked = QLabel()
        self._marked.setObjectName("mono")
        self._marked.setTextFormat(Qt.TextFormat.RichText)
        self._marked.setWordWrap(True)
        self._marked.setMinimumHeight(2 * self._marked.fontMetrics().lineSpacing() + 8)  # what is below does not move
        self._marked.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        name = QLabel(text)
        name.setObjectName("fieldLabel")
        name.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        layout.addWidget(name)
        layout.addWidget(field)
        layout.addWidget(self._verdict)
        layout.addWidget(self._marked)
        field.textChanged.connect(self.refresh)
        theme().changed.connect(self.refresh)  # the marks have colours of their own
        self.refresh()

    def refresh(self) -> None:
        """Compare again."""
        given, wanted = self._field.text(), self._wanted()
        if not given:
            self._say(self.tr("Providers compare every character, so a missing slash is enough to be refused."), "")
            self._marked.clear()
        elif given == wanted:
            self._say(self.tr("✓  The same, character for character."), "ok")
            self._marked.clear()
        else:
            self._say(self.tr("✕  Not the same. What differs is marked: change it in the portal."), "error")
            self._marked.setText(self._html(wanted, given))

    def _say(self, text: str, state: str) -> None:
        self._verdict.setText(text)
        set_state(self._verdict, state)

    def _html(self, wanted: str, given: str) -> str:
        colors = theme().colors
        here = there = ""
        for ours, theirs, equal in differences(wanted, given):
            if equal:
                here += escape(ours)
                there += escape(theirs)
            else:
                mark = '<span style="background:{};color:{};font-weight:700">{}</span>'
                here += mark.format(colors.ok_tint, colors.ok, escape(ours).replace(" ", "␣"))
                there += mark.format(colors.error_tint, colors.error, escape(theirs).replace(" ", "␣"))
        rows = ((self.tr("Platform:"), here), (self.tr("Portal:"), there))
        cells = (f"<tr><td style='padding-right:8px'>{escape(name)}</td><td>{text}</td></tr>" for name, text in rows)
        return f"<table cellspacing='0' cellpadding='0'>{''.join(cells)}</table>"  # one below the other, to compare
