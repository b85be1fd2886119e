"""Apps of the catalogue that fit to what is typed, as rows below the field; the chosen one has places and a button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from connection_wizard.steps import is_documented
from connection_wizard.ui.drawn import draws_leftwards, put, together
from connection_wizard.ui.session.known_apps import KnownApps
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import catalogue_words, translated
from connection_wizard.ui.widgets.elements import Card, Elided
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.plain import as_typed, one_line
from connection_wizard.ui.widgets.sources.letter_tile import LetterTile
from connection_wizard.ui.widgets.style import button, fitting, label, rule, scaled, set_look, shortened
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingWords
from connection_wizard.words import counted, in_row

if TYPE_CHECKING:
    from connection_wizard.providers.finding import Match

CELL: Final = (6, 12, 2)
"""Width and height of a cell, and the room between two."""
NAMED: Final = 3
"""Steps that are named where they are not known; more are counted."""
_DOCUMENTED: Final = tuple(step for step in STEPS if is_documented(step.number))


class Matches(Card):
    """The rows; the field above keeps the focus while one of them is chosen.

    Args:
        field: that field.

    Signals:
        used: the chosen one is taken: its id, and the name of one of its other environments or nothing.
    """

    used = Signal(str, str)

    def __init__(self, apps: KnownApps, field: QWidget) -> None:
        super().__init__()
        self._apps = apps
        self._field = field
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.setSpacing(0)
        self.rows: list[MatchRow] = []
        self._shown: tuple[Match, ...] = ()
        self.all = button("", "link")
        self.all.clicked.connect(apps.show_all)
        self._last = QWidget(self)
        line = QHBoxLayout(self._last)
        line.setContentsMargins(12, 4, 12, 4)
        line.addWidget(self.all)
        line.addStretch(1)
        self._last.hide()
        apps.changed.connect(self.draw)
        self.hide()

    def draw(self) -> None:
        """Show what fits now, and which of it is chosen."""
        matches = self._apps.matches
        if matches != self._shown:
            self._shown = matches
            self._last.hide()  # taken out of its parent it would be shown in a window of its own, a turn later
            self.inside.removeWidget(self._last)
            empty(self.inside)
            self.rows = [MatchRow(match) for match in matches]
            for place, row in enumerate(self.rows):
                if place:
                    self.inside.addWidget(rule())
                row.pressed.connect(partial(self._apps.choose, place))
                row.used.connect(self.used)
                self.inside.addWidget(row)
            if self._apps.more:
                self.inside.addWidget(rule())
                self.inside.addWidget(self._last)
                words = put(self.tr("Show all {0}"), len(matches) + self._apps.more)
                self.all.setText(as_typed(words))
                self._last.show()
        for place, row in enumerate(self.rows):
            row.choose(here=place == self._apps.chosen)
        tab_after(self._field, self)
        self.setVisible(bool(matches))
        if matches and self._apps.chosen:
            bring_into_view(self.rows[self._apps.chosen])

    def use(self) -> None:
        """Take the chosen one."""
        if self.rows:
            self.rows[self._apps.chosen].use()


class MatchRow(QFrame):
    """One app: its name and domain, how much of it is known, what is left to bring; chosen, its places and its button.

    Signals:
        pressed: the mouse chose it.
        used: it is taken, see `Matches`.
    """

    pressed = Signal()
    used = Signal(str, str)

    def __init__(self, match: Match) -> None:
        super().__init__()
        self.setObjectName("matchRow")
        self.listed = match.entry
        self.places: tuple[QRadioButton, ...] = ()
        self.button = button("", "primary")
        self._more: QWidget | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        grid.addWidget(LetterTile(self.listed.name), 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        head = SideBySide(8, 0, centred=True)
        name = WrappingWords(one_line(self.listed.name), "heading")
        domain = Elided(self._domain(match), middle=True)
        domain.setObjectName("hint")
        head.add(name)
        head.add(domain, 1)
        known = len(_DOCUMENTED) - len(self.listed.unsettled)
        all_steps = len(_DOCUMENTED)
        amount = translated(
            counted("{known} of {count} steps", "{known} of {count} step", all_steps, known=known, count=all_steps)
        )
        head.add(Cells(tuple(step.key not in self.listed.unsettled for step in _DOCUMENTED)))
        head.add(label(amount, "hint", wrap=False))
        grid.addWidget(head, 0, 1)
        self.words = together((self._unknown(), self._brings()))
        grid.addWidget(label(self.words, "hint"), 1, 1)
        self.setAccessibleName(one_line(f"{self.listed.name}, {self._domain(match)}, {amount}. {self.words}"))

    def _domain(self, match: Match) -> str:
        domain = self.listed.domains[0]
        if match.text and match.text not in self.listed.domains:
            domain = put(self.tr("{0}, also “{1}”"), domain, match.text)
        return put(self.tr("{0}, your own entry"), domain) if self.listed.own else domain

    def _unknown(self) -> str:
        missing = [
            step.title.partition(" · ")[2] or step.title for step in _DOCUMENTED if step.key in self.listed.unsettled
        ]
        if not missing:
            return self.tr("All steps are known.")
        if len(missing) > NAMED:
            return translated(
                counted(
                    "{count} steps are not known yet.",
                    "{count} step is not known yet.",
                    len(missing),
                    count=len(missing),
                )
            )
        return put(self.tr("Not known yet: {0}."), translated(in_row(missing)))

    def _brings(self) -> str:
        parts = (*map(catalogue_words, self.listed.brings[:NAMED]), self.tr("client ID and secret"))
        return put(self.tr("You bring: {0}."), translated(in_row(parts)))

    def choose(self, *, here: bool) -> None:
        """Open or close it."""
        set_look(self, "here", here)
        if here and self._more is None:
            self._more = self._made_more()
            self._grid.addWidget(self._more, 2, 1)
        if self._more is not None:
            self._more.setVisible(here)

    def _made_more(self) -> QWidget:
        """Its environments, and the one button."""
        line = SideBySide(16, 4, centred=True)
        group = QButtonGroup(line)
        names = ("", *self.listed.environments) if self.listed.environments else ()
        made = []
        for name in names:
            place = QRadioButton(as_typed(catalogue_words(name) if name else self.tr("Production")))
            place.setProperty("environment", name)
            place.setChecked(not name)
            group.addButton(place)
            made.append(place)
        self.places = tuple(made)
        for place in self.places:
            line.add(place)
        self.button.setText(as_typed(put(self.tr("Use {0}"), shortened(self.listed.name, 32))))
        self.button.clicked.connect(self.use)
        line.add(QWidget(), 1)
        line.add(self.button)
        return line

    def use(self) -> None:
        """Take it, in the environment that is marked."""
        name = next((place.property("environment") for place in self.places if place.isChecked()), "")
        self.used.emit(self.listed.id, name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two take it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.use()


class Cells(QWidget):
    """A cell for each documented step, full where it is known; the words beside it say the same."""

    def __init__(self, known: tuple[bool, ...]) -> None:
        super().__init__()
        self._known = known
        fitting(self, self._fit)
        theme().changed.connect(self.update)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """All cells in a row."""
        width, height, between = (scaled(length) for length in CELL)
        return QSize(len(self._known) * (width + between) - between, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Full ones in the colour of what is well, empty ones with a frame."""
        colors = theme().colors
        painter = QPainter(self)
        width, height, between = (scaled(length) for length in CELL)
        for place, known in enumerate(reversed(self._known) if draws_leftwards() else self._known):
            cell = QRectF(place * (width + between), 0, width, height)
            if known:
                painter.fillRect(cell, QColor(colors.ok))
            else:
                painter.setPen(QPen(QColor(colors.control), 1))
                painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
