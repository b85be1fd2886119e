"""What every page is made of: a header, rows in one rhythm, and a part for those who need more."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.spec.documents import Location
from app.spec.draft import Draft, draft_of
from app.ui.bindings import TextBinding
from app.ui.leg_words import STEP
from app.ui.services import Services
from app.ui.steps import StepInfo, translated
from app.ui.style import label
from app.ui.widgets.column import Column
from app.ui.widgets.field_row import FieldRow
from app.ui.widgets.flow import SideBySide
from app.ui.widgets.folding import Advanced
from app.ui.widgets.step_icon import StepIcon
from app.ui.widgets.unplaced import Unplaced

SIDE_MARGIN = 26


class PageBody(QWidget):
    """The middle of the window for one step. A page class holds layout and bindings, nothing else.

    Subclasses override `build`. They add rows with `text_row` and `row`, other widgets with `add`.
    """

    def __init__(self, step: StepInfo, services: Services) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self.step = step
        self.services = services
        self.store = services.store
        self._rows: list[FieldRow] = []
        self._layout = Column(self)
        self._layout.setContentsMargins(SIDE_MARGIN, 20, SIDE_MARGIN, 24)
        header = QVBoxLayout()
        header.setSpacing(4)
        title = label(step.title, "title")
        title.setAccessibleName(step.title)
        header.addWidget(title)
        header.addWidget(label(translated(step.subtitle), "subtitle"))
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(StepIcon(step.number), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(header, 1)
        self._layout.place(line)
        if step.number in STEP.values():
            from app.ui.widgets.error_card import ErrorCard  # no page that is shown first has one

            self._layout.place(ErrorCard(services, step.number))
        self._target = self._layout
        self.build()
        self._unplaced = Unplaced(self.store, step.number, self._has_field)
        self._layout.place(self._unplaced)
        self._unplaced.refresh()
        self._layout.addStretch(1)

    def build(self) -> None:
        """Make the page's rows."""
        raise NotImplementedError

    def entered(self) -> None:
        """The page is shown again; only for what cannot listen to the store."""

    def add(self, item: QWidget | QLayout) -> None:
        """Add a widget or a layout below what is there."""
        self._target.place(item, row=isinstance(item, FieldRow))

    def row(
        self,
        at: Location,
        text: str,
        editor: QWidget,
        hint: str = "",
        covers: tuple[Location, ...] = (),
        *,
        beside: SideBySide | None = None,
        stretch: int = 1,
        quiet: bool = False,
    ) -> FieldRow:
        """Add an editor as a row; with `beside` it stands next to others, as far as there is room."""
        made = FieldRow(self.store, at, text, editor, hint, covers, quiet=quiet)
        self._rows.append(made)
        if beside is None:
            self.add(made)
        else:
            beside.add(made, stretch)
        return made

    def text_row(
        self, at: Location, text: str, hint: str = "", placeholder: str = "", *, mono: bool = False
    ) -> FieldRow:
        """Add a row with a line edit bound to a text."""
        return self.row(at, text, self.text_editor(at, placeholder, mono=mono), hint)

    def text_editor(self, at: Location, placeholder: str = "", *, mono: bool = False) -> QLineEdit:
        """A line edit bound to a text."""
        editor = QLineEdit()
        editor.setPlaceholderText(placeholder)
        editor.setProperty("mono", mono)
        TextBinding(self.store, at, editor)
        return editor

    def begin(self, layout: Column) -> None:
        """Rows added from here on go into this layout."""
        self._target = layout

    def section(self, text: str, *items: QWidget | QLayout) -> QLabel:
        """Add a heading with what belongs to it; returns the heading."""
        block = QVBoxLayout()
        block.setContentsMargins(0, 8, 0, 0)
        block.setSpacing(8)
        heading = label(text, "heading")
        block.addWidget(heading)
        for item in items:
            if isinstance(item, QWidget):
                block.addWidget(item)
            else:
                block.addLayout(item)
        self.add(block)
        return heading

    def left(self, *widgets: QWidget) -> SideBySide:
        """Widgets at the left, at their own width; the last, which may be words, takes the rest."""
        line = SideBySide(12, 8, centred=True)
        for widget in widgets:
            line.add(widget, int(widget is widgets[-1] and isinstance(widget, QLabel)))
        return line

    def side_by_side(self) -> SideBySide:
        """A line for rows that stand next to each other."""
        line = SideBySide()
        self._target.place(line, row=True)
        return line

    def advanced(self, text: str, places: Iterable[Location], inside: Column | None = None) -> Advanced:
        """Start the folded part, open if one of its places holds something; rows added from here on go into it."""
        filled = any(_says_something(self.store.draft.get(*at), _defaults().get(*at)) for at in places)
        part = Advanced(text, opened=filled)
        (inside or self._layout).place(part)
        self._target = part.inside
        return part

    def show_place(self, at: Location) -> bool:
        """Bring the editor of a place into view and give it the focus; False if the page has none for it."""
        if (line := self._unplaced.line_of(at)) is not None:
            return reveal(line, line)
        candidates = [(len(place), row) for row in self._rows for place in row.places if _covers(place, at)]
        if not candidates:
            return False
        _, best = max(candidates, key=lambda candidate: candidate[0])
        return reveal(best, best.editor)

    def _has_field(self, at: Location) -> bool:
        return any(_covers(place, at) for row in self._rows for place in row.places)


def reveal(row: QWidget, editor: QWidget) -> bool:
    """Unfold and scroll to what a row is in, and give its editor the focus; False where the row is not shown now."""
    if row.isHidden():
        return False
    area: QScrollArea | None = None
    parent = row.parentWidget()
    while parent is not None and area is None:
        if isinstance(parent, Advanced):
            parent.open()
        if isinstance(parent, QScrollArea):
            area = parent
        parent = parent.parentWidget()
    if area is not None:
        QTimer.singleShot(0, row, partial(_scroll_to, area, row))  # what was unfolded just now has no place yet
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _scroll_to(area: QScrollArea, row: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # until everything has the place it will have
    area.ensureWidgetVisible(row)


def _covers(place: Location, at: Location) -> bool:
    return bool(place) and at[: len(place)] == place


@cache
def _defaults() -> Draft:
    return draft_of(Draft().sketch)


def _says_something(value: Any, default: Any) -> bool:
    """Whether a part of the document holds anything beyond what would count without it."""
    if isinstance(value, dict):
        # What a call that the document may lack has in its answer mapping
        known = default if isinstance(default, dict) else _defaults().get("access_token", "response")
        return any(_says_something(inside, known.get(name)) for name, inside in value.items())
    return value not in (None, "", [], default)
