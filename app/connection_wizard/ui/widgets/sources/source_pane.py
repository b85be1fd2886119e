"""Where a row was read: the lines around it, in the guide's place; below them what was not found or was left out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_rows import Row
from connection_wizard.sources.placed import APP_KEY, Left, Why
from connection_wizard.sources.understood import Value
from connection_wizard.ui.drawn import put
from connection_wizard.ui.moments import when_read
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import PIECES, breaking, one_line
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import label, set_look, shortened
from connection_wizard.words import say

AROUND: Final = 3
"""Lines that are shown before and after the one that a row was read from."""
LONGEST: Final = 240
"""Letters of a line that are shown."""


class SourcePane(QScrollArea):
    """Shows plain text only, never the page that was pasted."""

    def __init__(self, understanding: Understanding) -> None:
        super().__init__()
        self._lines = understanding.understood.lines
        self.setObjectName("sourcePane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Where it was read"))
        inside = QWidget()
        inside.setObjectName("sourceInside")
        column = QVBoxLayout(inside)
        set_margins(column, 8, 6, 14, 12)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Where it was read"), "heading"))
        self._place = label("", "hint")
        self._place.hide()
        column.addWidget(self._place)
        self._around = QVBoxLayout()
        self._around.setSpacing(0)
        column.addLayout(self._around)
        understood = understanding.understood
        absent = [translated(unread.why) for unread in understood.unread if not unread.instead]
        self._listed(column, self.tr("Not found"), absent)
        self._listed(column, self.tr("Left out"), [self._left(left) for left in understood.left])
        brings = [self.tr("Client ID and client secret"), self.tr("The redirect URL, entered in the provider's portal")]
        self._brings = self._listed(column, self.tr("You still bring"), brings)
        column.addStretch(1)
        self.setWidget(inside)

    def _listed(self, column: QVBoxLayout, title: str, texts: list[str]) -> list[QLabel]:
        """A list with its title; returns the labels of all that it says, its marks with them."""
        if not texts:
            return []
        column.addSpacing(10)
        made: list[QLabel] = [label(title, "heading")]
        column.addWidget(made[0])
        rows = QGridLayout()
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(column.spacing())
        rows.setColumnStretch(1, 1)
        for row, text in enumerate(texts):
            mark, said = label("•", "muted", wrap=False), label(text, "muted")
            rows.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(said, row, 1)
            made += [mark, said]
        column.addLayout(rows)
        return made

    def tell_brings(self, *, registered: bool, secret: bool, has_id: bool, has_secret: bool) -> None:
        """What the person still brings.

        Args:
            registered: whether an app is registered, which brings all of it.
            secret: whether a client secret is sent at all.
            has_id: whether the client ID is there, or taken over.
            has_secret: whether the client secret that the text holds is kept.
        """
        wants_secret = secret and not has_secret
        if has_id:
            app = self.tr("The client secret")
        elif wants_secret:
            app = self.tr("Client ID and client secret")
        else:
            app = self.tr("The client ID") if secret else self.tr("Client ID: no secret is sent")
        self._brings[2].setText(app)
        for number, each in enumerate(self._brings):
            of_the_app = number in (1, 2)
            each.setVisible(not registered and (not of_the_app or wants_secret or not has_id))

    def _left(self, left: Left) -> str:
        why: dict[Why, str] = {
            "oauth": self.tr("{0}: sent by itself"),
            "sample": self.tr("{0}: a placeholder"),
            "secret": self.tr("{0}: a secret, which no file may hold"),
            "elsewhere": self.tr("{0}: what it stands for is not in this text"),
        }
        if left.why == "app_key":
            return translated(say("{names} ({why})", names=left.name, why=APP_KEY))
        return put(why[left.why], left.name)

    def show_row(self, row: Row) -> None:
        """Show where one was read."""
        value = row.main
        empty(self._around)
        if not value.quote:
            follows = self.tr("No line says so: it follows from the rest.")
            self._tell_place(self._known(value) if value.known_of else follows)
            return
        heading = shortened(value.heading, LONGEST)
        number = put(self.tr("Line {0} of {1}"), value.line, len(self._lines)) if self._lines and value.line else ""
        self._tell_place(put(self.tr("{0}. {1}"), heading, number) if heading and number else heading or number)
        here = value.line - 1
        around = range(max(0, here - AROUND), min(len(self._lines), here + AROUND + 1)) if value.line else range(0)
        for at in around:
            text = self._lines[at].strip()
            if at == here and len(text) > LONGEST:
                text = value.quote  # the part of it that says so
            if at == here or text:
                self._line(shortened(text, LONGEST), here=at == here)
        if not around:
            self._line(shortened(value.quote.strip(), LONGEST), here=True)

    def _tell_place(self, words: str) -> None:
        """A file of a tool has no lines to speak of: then there is nothing to say, and no gap."""
        self._place.setText(words)
        self._place.setVisible(bool(words))

    def _known(self, value: Value) -> str:
        """Who says what no line of the text does."""
        name = one_line(value.known_of)
        if not value.source:
            return put(self.tr("No line says so: it was chosen for {0}."), name)
        words = self.tr("No line says so: it is known of {0}. Source: {1} ({2})")
        return put(words, name, one_line(value.source), when_read(value.read_at))

    def _line(self, text: str, *, here: bool) -> None:
        made = label(breaking(text, PIECES), "sourceLine")
        made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # a copy would hold the breaks
        made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)  # as it is written there
        made.setAccessibleName(one_line(text))
        set_look(made, "here", here)
        self._around.addWidget(made)
