"""Compares an address with a pasted one and marks the characters that differ."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from connection_wizard.ui.widgets.plain import Label, Rich, one_line, rich, rich_joined
from connection_wizard.ui.widgets.style import label, set_state
from connection_wizard.ui.widgets.theme import theme


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
        self._marked = Label()
        self._marked.setObjectName("mono")
        self._marked.setWordWrap(True)
        self._marked.setMinimumHeight(2 * self._marked.fontMetrics().lineSpacing() + 8)  # what is below does not move
        self._marked.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        name = Label(text)
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
            self._marked.show_rich(self._html(wanted, given))

    def _say(self, text: str, state: str) -> None:
        self._verdict.setText(text)
        set_state(self._verdict, state)

    def _html(self, wanted: str, given: str) -> Rich:
        colors = theme().colors
        pieces = differences(wanted, given)
        here = rich_joined(_piece(ours, equal, colors.ok_tint, colors.ok) for ours, _, equal in pieces)
        there = rich_joined(_piece(theirs, equal, colors.error_tint, colors.error) for _, theirs, equal in pieces)
        rows = ((self.tr("Platform:"), here), (self.tr("Portal:"), there))
        cells = rich_joined(
            rich("<tr><td style='padding-right:8px'>{name}</td><td>{text}</td></tr>", name=name, text=text)
            for name, text in rows
        )
        return rich("<table cellspacing='0' cellpadding='0'>{cells}</table>", cells=cells)  # one below the other


def _piece(text: str, equal: bool, ground: str, ink: str) -> Rich:
    """A piece of an address, marked where it differs; what could not be seen in it is written out."""
    if equal:
        return rich("{text}", text=one_line(text))
    return rich(
        '<span style="background:{ground};color:{ink};font-weight:700">{text}</span>',
        ground=ground,
        ink=ink,
        text=one_line(text).replace(" ", "␣"),
    )
