"""Compares a pasted address with those that belong into the portal, and shows in the nearest where it differs.

What differs is marked three times over, so that nobody needs to see colours: by a line under it, by its ground and by a
sign in a line of its own; and a sentence says it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from connection_wizard.addresses.comparing import Compared, Piece, nearest
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.plain import Label, Rich, one_line, rich, rich_joined
from connection_wizard.ui.widgets.style import fitting, set_state, show_when
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

LONGEST = 2_000
"""Characters of a pasted text that are compared: no portal has a longer address."""
_SHORTEST = 20
"""Letters of an address that are shown at least, however narrow the window; where there is room for fewer beside its
name, it stands below that."""
_LEAST = 8
"""Letters that a stretch keeps where the line is too short for all."""
_FEWEST = 5
"""The same where the text is so large that there is no room for that either."""
_SPACE = "\u00a0"
_SIGN = "▲"


class Entry(NamedTuple):
    """An address that belongs into the portal."""

    name: str
    """What it is, before the address."""
    meant: str
    """What it is, within a sentence."""
    address: str
    is_ours: bool = True
    """Whether it is of the live test on this computer, not of the platform."""


class Comparison(QWidget):
    """A field to paste into, and the verdict below it.

    Args:
        entries: the addresses that belong into the portal, at least one.
        grows: the verdict has no place before there is one: below it there is nothing but buttons.
    """

    def __init__(
        self, entries: Callable[[], tuple[Entry, ...]], text: str, field: QLineEdit, *, grows: bool = False
    ) -> None:
        super().__init__()
        self._entries = entries
        self._grows = grows
        self._field = field
        self._drawn: tuple[Entry, Compared] | None = None
        self._verdict = KeptLines(" ")
        self._marked = Label()
        self._marked.setObjectName("mono")
        self._marked.ensurePolished()  # its font is the style sheet's, and so is the height of its lines
        # What is below does not move, and a long address does not make the page wider
        self._marked.setMinimumWidth(1)
        self._marked.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        name = Label(text)
        name.setObjectName("fieldLabel")
        name.setWordWrap(True)
        name.setMinimumWidth(1)
        name.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        layout.addWidget(name)
        layout.addWidget(field)
        layout.addWidget(self._verdict)
        layout.addWidget(self._marked)
        fitting(self, self._fit)
        field.textChanged.connect(self.refresh)
        theme().changed.connect(self.refresh)  # the marks have colours of their own
        self.refresh()

    def _fit(self) -> None:
        self._marked.ensurePolished()  # values that travel have letters of their own
        lines = 5 if self._stands_below() else 3
        self._marked.setMinimumHeight(lines * self._marked.fontMetrics().lineSpacing() + 8)

    def _beside(self, names: Iterable[str]) -> int:
        """Letters that have room beside the names."""
        metrics = self._marked.fontMetrics()
        taken = max(map(metrics.horizontalAdvance, names)) + 16
        return (self.width() - taken) // max(1, metrics.horizontalAdvance("0")) - 1

    def _stands_below(self) -> bool:
        """Whether an address has too little room beside its name, whichever it is compared with: nothing moves."""
        return self._beside((self.tr("Portal:"), *(entry.name for entry in self._entries()))) < _SHORTEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more of the addresses, or for less."""
        super().resizeEvent(event)
        self._fit()
        self._draw()

    def refresh(self) -> None:
        """Compare again."""
        given, entries = self._field.text().strip("\r\n")[:LONGEST], self._entries()
        if self._grows:
            for each in (self._verdict, self._marked):
                show_when(each, wanted=bool(given))
        self._drawn = None
        if not given:
            self._say("", "")
        else:
            which, found = nearest((entry.address for entry in entries), given)
            entry = entries[which]
            if not found.differences:
                words = put(self.tr("✓  The same as {0}, character for character."), entry.meant)
                self._say(words, "ok")
            else:
                self._say(self._what_differs(entry, found), "error")
                self._drawn = entry, found
        self._draw()

    def _what_differs(self, entry: Entry, found: Compared) -> str:
        if found.unlike:
            every = listed([one.meant for one in self._entries()], either=True)
            words = put(self.tr("✕  This is another address than {0}."), translated(every))
            return together((words, self.tr("What it is compared with is below.")))
        said = together(translated(difference.words) for difference in found.differences)
        words = self.tr("✕  Not yet the same as {0}. {1} Change it in the portal.")
        return put(words, entry.meant, said)

    def _say(self, text: str, state: str) -> None:
        self._verdict.say(text)
        set_state(self._verdict, state)
        self._field.setAccessibleDescription(text)

    def _draw(self) -> None:
        if self._drawn is None:
            self._marked.clear()
            self._marked.setAccessibleName("")
            return
        entry, found = self._drawn
        portal = self.tr("Portal:")
        below = self._stands_below()
        room = max(_SHORTEST, self._beside(("",) if below else (entry.name, portal)))
        pieces = [_shown(piece) for piece in found.pieces]
        for least in (_LEAST, _FEWEST):
            shown = self._html((entry.name, portal), fitted(pieces, room, least), below=below, marked=not found.unlike)
            self._marked.show_rich(shown)
            if self._marked.sizeHint().width() <= self.width():
                break
        wanted, given = ("".join(side) for side in zip(*((p.wanted, p.given) for p in pieces), strict=True))
        self._marked.setAccessibleName(f"{entry.name} {wanted}\n{portal} {given}")

    def _html(self, names: tuple[str, str], pieces: list[Piece], *, below: bool, marked: bool) -> Rich:
        """Both addresses, one below the other; of two that are unlike, there is no place to point at."""
        colors = theme().colors
        marks = [marked and not piece.same for piece in pieces]
        both = list(zip(pieces, marks, strict=True))
        here = rich_joined(_cell(one.wanted, one, mark, colors.ok_tint, colors.ok) for one, mark in both)
        there = rich_joined(_cell(one.given, one, mark, colors.error_tint, colors.error) for one, mark in both)
        signs = "".join((_SIGN if mark else _SPACE) * _width(one) for one, mark in both)
        pointing = rich('<span style="color:{ink}">{signs}</span>', ink=colors.error, signs=signs)
        rows = [(names[0], here), (names[1], there), ("", pointing)]
        if below:
            cells = rich_joined(rich("<tr><td>{text}</td></tr>", text=text) for row in rows for text in row if text)
        else:
            cells = rich_joined(
                rich("<tr><td style='padding-right:8px'>{name}</td><td>{text}</td></tr>", name=name, text=text)
                for name, text in rows
            )
        return rich("<table cellspacing='0' cellpadding='0'>{cells}</table>", cells=cells)


def fitted(pieces: list[Piece], room: int, least: int = _LEAST) -> list[Piece]:
    """The pieces in so many letters, as far as that can be: first what is the same is cut, the longest first, then the
    rest. Dots stand for what is left out."""
    made = list(pieces)
    for same in (True, False):
        for at in sorted(range(len(made)), key=lambda at: -_width(made[at])):
            over = sum(map(_width, made)) - room
            if over > 0 and made[at].same == same:
                keep = max(least, _width(made[at]) - over)
                made[at] = Piece(_cut(made[at].wanted, keep), _cut(made[at].given, keep))
    return made


def _cut(text: str, most: int) -> str:
    """The beginning and the end of a text."""
    end = most // 2
    return text if len(text) <= most else f"{text[: most - end - 1]}…{text[-end:]}"


def _width(piece: Piece) -> int:
    return max(len(piece.wanted), len(piece.given))


def _shown(piece: Piece) -> Piece:
    """What could not be seen is written out; a space within an address is a sign."""
    return Piece(one_line(piece.wanted).replace(" ", "␣"), one_line(piece.given).replace(" ", "␣"))


def _cell(text: str, piece: Piece, marked: bool, ground: str, ink: str) -> Rich:
    """A piece of an address, as wide as the one below or above it."""
    padded = text + _SPACE * (_width(piece) - len(text))
    if not marked:
        return rich("{text}", text=padded)
    return rich(
        '<span style="background:{ground};color:{ink};font-weight:700;text-decoration:underline">{text}</span>',
        ground=ground,
        ink=ink,
        text=padded,
    )
