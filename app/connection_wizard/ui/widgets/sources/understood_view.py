"""What was understood of a text, before anything is applied: what is asked, then what would be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from connection_wizard.session.understanding import CLIENT_ID, SCOPES, Understanding
from connection_wizard.session.understood_rows import Row
from connection_wizard.session.understood_words import ASKED, shown, telling
from connection_wizard.sources.understood import Question, Unread, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.folding import FOLD
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.plain import as_typed, one_line
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.sources.quote import Quote
from connection_wizard.ui.widgets.sources.register_card import RegisterCard
from connection_wizard.ui.widgets.sources.scope_picker import ScopePicker
from connection_wizard.ui.widgets.sources.understood_row import UnderstoodRow
from connection_wizard.ui.widgets.style import button, label, rule
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.worded import WordsOf
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import counted, in_row

if TYPE_CHECKING:
    from connection_wizard.ui.session.registering import Registering

SURE: Final = ("certain", "known")
FEW = 3
"""Rows that are certain, and are not worth folding away."""


class UnderstoodView(QWidget):
    """Questions first, which hold nothing up; then the rows, of which those that are certain are folded away: nobody
    has to read them to go on. Changed answers draw the rows anew in their places.

    At first it has none: `filled` makes them, for a view is too much for one turn of the window.

    Signals:
        changed: something else would be applied.
        looking_at: which row the person is at.
    """

    changed = Signal()
    looking_at = Signal(object)

    def __init__(self, understanding: Understanding, registering: Registering) -> None:
        super().__init__()
        self._understanding = understanding
        self._app = understanding.app
        self._here: DocumentPath = ()
        self.choices: list[tuple[QRadioButton, ...]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for unread in understanding.understood.unread:
            if unread.instead:
                column.addWidget(_stops(unread))
        for number in range(len(understanding.questions)):
            column.addWidget(self._question(number))
        self.registration: RegisterCard | None = None
        if understanding.understood.registration:
            self.registration = RegisterCard(understanding, registering)
            column.addWidget(self.registration)
            registering.changed.connect(self._registered)
            self.changed.connect(self.registration.tell)
        head = SideBySide(12, 2, centred=True)
        self._count = label("", "heading")
        head.add(self._count, 1)
        for text, ticked in ((self.tr("Tick all"), True), (self.tr("Tick none"), False)):
            link = button(as_typed(text), "link")
            link.clicked.connect(partial(self._tick_all, ticked))
            head.add(link)
            self._above_rows = link
        column.addWidget(head)
        self._known = label("", "hint")
        column.addWidget(self._known)
        self._card = Card()
        self._card.inside.setContentsMargins(1, 4, 1, 4)
        self._card.inside.setSpacing(0)
        column.addWidget(self._card)
        self.certain = WrappingButton("")
        self.certain.setObjectName(FOLD)
        self.certain.setIconSize(QSize(10, 10))
        self.certain.setCheckable(True)
        self.certain.toggled.connect(self._fold)
        theme().changed.connect(self._fold)
        column.addWidget(self.certain, 0, Qt.AlignmentFlag.AlignLeft)
        self.keep_secret = QCheckBox()
        self.keep_secret.setObjectName("bareTick")
        self.keep_secret.toggled.connect(self._keep_secret)
        self._keeps = keeps = QWidget()
        line = QHBoxLayout(keeps)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.keep_secret, 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Keep the client secret that is in it, for the live test. No file gets it.")
        line.addWidget(WordsOf(words, self.keep_secret, ""), 1, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(keeps)
        column.addStretch(1)
        self.rows: dict[DocumentPath, UnderstoodRow] = {}
        self._rules: dict[DocumentPath, QWidget] = {}
        self._drawn: object = None

    # -- what is asked

    def _question(self, number: int) -> Card:
        question = self._understanding.questions[number]
        card = Card("warning")
        card.inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(translated(ASKED[question.about]), "heading"), 1)
        decides = self._understanding.asks_about(number)
        words = translated(counted("Decides {count} fields", "Decides one field", decides, count=decides))
        head.addWidget(label(words, "hint", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        card.inside.addLayout(head)
        group = QButtonGroup(card)
        made = []
        for at, way in enumerate(self._understanding.ways(number)):
            choose = QRadioButton()
            choose.setObjectName("bareTick")
            line = QHBoxLayout()
            line.setSpacing(4)
            line.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
            each = at == len(question.ways)
            words = (
                self.tr("Each person who connects chooses: it becomes a field") if each else self._said(way, question)
            )
            line.addWidget(WordsOf(words, choose, "" if each else "mono"), 1, Qt.AlignmentFlag.AlignVCenter)
            choose.setAccessibleDescription(one_line(way.quote))
            choose.toggled.connect(partial(self._answered, number, at))
            group.addButton(choose)
            card.inside.addLayout(line)
            if way.quote:
                below = QHBoxLayout()
                set_margins(below, 26, 0, 0, 4)
                below.addWidget(Quote(*telling(way.quote, way.values[0].value)))
                card.inside.addLayout(below)
            made.append(choose)
        self.choices.append(tuple(made))
        return card

    @staticmethod
    def _said(way: Way, question: Question) -> str:
        """What an answer would put in: of several addresses the first tells them apart as well as all of them."""
        first = way.values[0]
        said = translated(in_row(shown(first.at, first.value)))
        return together((way.name, said), " · ") if way.name and question.about == "environment" else said

    def _answered(self, question: int, way: int, chosen: bool) -> None:
        if chosen:
            self._understanding.answers[question] = way
            self._draw()
            self.changed.emit()

    # -- what would be filled in

    def filled(self) -> Iterator[None]:
        """Make the rows, one with each step; they take the place of those before together, once all are there.

        What is drawn anew meanwhile is newer than this, which then comes to nothing.
        """
        self._drawn = drawn = object()
        made: dict[DocumentPath, UnderstoodRow] = {}
        for row in self._understanding.rows:
            picker = self._picker() if row.at == SCOPES and self._understanding.understood.scopes else None
            made[row.at] = UnderstoodRow(row, picker)
            yield
            if self._drawn is not drawn:
                return
        self._place(made)
        yield
        if self._drawn is drawn:
            self._fold()

    def _place(self, rows: dict[DocumentPath, UnderstoodRow]) -> None:
        focused = next((at for at, row in self.rows.items() if row.tick.hasFocus()), None)
        empty(self._card.inside)
        self.rows, self._rules = rows, {}
        for at, row in rows.items():
            self._rules[at] = line = rule()
            self._card.inside.addWidget(line)
            row.ticked.connect(partial(self._ticked, at))
            row.reached.connect(partial(self._reached, row.row))
            row.edited.connect(partial(self._edited, at))
            row.tick.installEventFilter(self)
            self._card.inside.addWidget(row)
        tab_after(self._above_rows, self._card)  # what unfolds them was made before them
        if focused in rows:
            rows[focused].tick.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _draw(self) -> None:
        for _ in self.filled():
            pass

    def _fold(self) -> None:
        """Leave out what is certain and takes nothing's place, until it is asked for; a few rows are no trouble."""
        drawn = (row.row for row in self.rows.values())
        folded = {row.at for row in drawn if row.how in SURE and row.before is None}
        folded -= {SCOPES} if self._understanding.understood.scopes else set()
        folded = {at for at in folded if self.rows[at].tick.isChecked()} if len(folded) > FEW else set()
        self.certain.setVisible(bool(folded))
        count = len(folded)
        every = counted("All {count} are certain", "It is certain", count, count=count)
        some = counted("{count} more are certain", "One more is certain", count, count=count)
        self.certain.setText(as_typed(translated(every if count == len(self.rows) else some)))
        self.certain.setIcon(theme().icon("arrow-down" if self.certain.isChecked() else "arrow-on"))
        first = True
        for at, row in self.rows.items():
            shown = self.certain.isChecked() or at not in folded
            row.setVisible(shown)
            self._rules[at].setVisible(shown and not first)
            first = first and not shown
        self._card.setVisible(not first)

    def _registered(self) -> None:
        """What the server registered is a row more."""
        if self._understanding.app is not self._app:
            self._app = self._understanding.app
            self._draw()
            if self.registration is not None:
                self.rows[CLIENT_ID].tick.setFocus(Qt.FocusReason.OtherFocusReason)
                bring_into_view(self.registration)
        self.changed.emit()

    def _picker(self) -> ScopePicker:
        made = ScopePicker(self._understanding)
        made.changed.connect(self._scopes_chosen)
        return made

    def _scopes_chosen(self) -> None:
        row = next(row for row in self._understanding.rows if row.at == SCOPES)
        self.rows[SCOPES].show_state(row)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        rows = self._understanding.rows
        self._keeps.setVisible(bool(self._understanding.held_secret))
        ticked = sum(row.ticked for row in rows)
        count = translated(counted("{count} fields understood", "One field understood", len(rows), count=len(rows)))
        all_of = self.tr("{0}, all ticked") if ticked == len(rows) else self.tr("{0}, {1} ticked")
        self._count.setText(put(all_of, count, ticked))
        known = [row.main.known_of for row in rows if row.main.known_of]
        self._known.setVisible(bool(known))
        if known:
            words = counted(
                "{count} of them are filled in from what is known of {name}.",
                "One of them is filled in from what is known of {name}.",
                len(known),
                count=len(known),
                name=known[0],
            )
            self._known.setText(translated(words))

    def _ticked(self, at: DocumentPath, ticked: bool) -> None:
        self._understanding.ticks[at] = ticked
        self._tell()
        self.changed.emit()

    def _edited(self, at: DocumentPath, text: str) -> None:
        self._understanding.edit(at, text)
        self._draw()
        self.rows[at].tick.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _tick_all(self, ticked: bool) -> None:
        for row in self.rows.values():
            if row.tick.isEnabled():
                row.tick.setChecked(ticked)

    def _keep_secret(self, keep: bool) -> None:
        self._understanding.keeps_secret = keep
        self.changed.emit()

    def _reached(self, row: Row) -> None:
        self._here = row.at
        for at, made in self.rows.items():
            made.show_here(here=at == row.at)
        self.looking_at.emit(row)

    def hold_against(self, draft: Draft) -> None:
        """The draft is another by now."""
        self._understanding.draft = draft
        self._draw()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go from row to row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            ticks = [row.tick for row in self.rows.values() if row.tick.isEnabled() and not row.isHidden()]
            if by is not None and watched in ticks:
                at = ticks.index(watched) + by
                if 0 <= at < len(ticks):
                    ticks[at].setFocus(Qt.FocusReason.TabFocusReason)
                    bring_into_view(ticks[at])
                return True
        return False

    def take_edit(self) -> None:
        """Take what is being written: a key or assistive technology presses a button, and leaves no field for it."""
        for row in list(self.rows.values()):
            row.take_edit()

    def take_focus(self) -> None:
        """To what is asked first, else to the first row."""
        shown = (row.tick for row in self.rows.values() if not row.isHidden())
        first = self.choices[0][0] if self.choices else next(shown, self.certain)
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(unread: Unread) -> Card:
    """What lets nobody connect: told before all else, for whoever learns it later has registered an app by then."""
    card = Card("warning")
    card.inside.setSpacing(4)
    card.inside.addWidget(label(translated(unread.why), "heading"))
    card.inside.addWidget(label(translated(unread.instead), ""))
    return card
