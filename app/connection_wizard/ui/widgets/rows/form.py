"""Rows in one rhythm with a part for those who need more: what a page is made of, and an editor inside one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft, draft_of
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.bindings import TextBinding
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.folding import Waiting, is_folded_away
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.style import label

if TYPE_CHECKING:
    from connection_wizard.spec.finding import Finding

Rows = Callable[[], Iterator[None]]
"""Adds rows to a form, and yields after each."""


class Form(QWidget):
    """A column of rows, each bound to a place of the draft.

    Attributes:
        letters: whether labels have underlined letters. A form that can be on a page more than once has none.
        unfolds: whether a folded part is open where something is filled in there.
    """

    letters = True
    unfolds = True

    def __init__(self, store: DraftStore) -> None:
        super().__init__()
        self.store = store
        self._rows: list[FieldRow] = []
        self._inner: list[Form] = []
        self._waiting: list[Waiting] = []
        self._layout = Column(self)
        self._target = self._layout
        self._filled = False

    def add(self, item: QWidget | QLayout) -> None:
        """Add a widget or a layout below what is there; what a form inside this one has, is found through this one."""
        if isinstance(item, Form):
            self._inner.append(item)
        self._target.place(item, row=isinstance(item, FieldRow))

    def fill(self, widget: QWidget) -> None:
        """Add a widget that takes all the height that is left, such as the tree of an answer."""
        self.add(widget)
        self._target.setStretchFactor(widget, 1)
        self._filled = True

    def row(
        self,
        at: DocumentPath,
        text: str,
        editor: QWidget,
        hint: str = "",
        covers: tuple[DocumentPath, ...] = (),
        *,
        beside: SideBySide | None = None,
        stretch: int = 1,
        quiet: bool = False,
        told_elsewhere: Callable[[Finding], bool] | None = None,
    ) -> FieldRow:
        """Add an editor as a row; with `beside` it stands next to others, as far as there is room."""
        named = text if self.letters else text.replace("&", "")
        place = self._target.parentWidget() if beside is None else beside
        made = FieldRow(
            self.store, at, named, editor, hint, covers, quiet=quiet, told_elsewhere=told_elsewhere, parent=place
        )
        self._rows.append(made)
        if beside is None:
            self.add(made)
        else:
            if editor.inherits("QComboBox"):  # by name: the class is loaded with the first page that has one
                _of_one_height(row.editor for row in beside.findChildren(FieldRow))
            beside.add(made, stretch)
        return made

    def text_row(
        self, at: DocumentPath, text: str, hint: str = "", placeholder: str = "", *, mono: bool = False
    ) -> FieldRow:
        """Add a row with a line edit bound to a text."""
        return self.row(at, text, self.text_editor(at, placeholder, mono=mono), hint)

    def text_editor(self, at: DocumentPath, placeholder: str = "", *, mono: bool = False, usual: str = "") -> QLineEdit:
        """A line edit bound to a text; what counts while nothing is written stands there as a value does."""
        editor = Line()
        editor.setPlaceholderText(placeholder)
        editor.setProperty("mono", mono)
        TextBinding(self.store, at, editor, usual)
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

    def advanced(
        self,
        text: str,
        places: Iterable[DocumentPath],
        rows: Rows,
        inside: Column | None = None,
        *,
        opened: bool | None = None,
    ) -> Waiting:
        """Add the folded part, open if one of its places holds something; what a new connection
        begins with says nothing yet.

        Args:
            places: what its rows show, or what that is in.
            rows: adds its rows, and yields after each: they are made when they are needed.
            inside: where it stands, if not at the end.
            opened: whether it is, where that is not told by its places.
        """
        part = Waiting(text, tuple(places))
        (inside or self._layout).place(part)
        self._waiting.append(part)
        if opened is None:
            draft = self.store.draft
            written = (at for at in part.places if draft.get(*at) != NEW_CONNECTION.get(*at))
            opened = self.unfolds and any(_says_something(draft.get(*at), _defaults().get(*at)) for at in written)
        part.fill(self._into(part, rows), opened=opened)
        return part

    def _into(self, part: Waiting, rows: Rows) -> Iterator[None]:
        """The rows of a part, each added to it, whatever the form has got since."""
        adding = rows()
        while True:
            before, self._target = self._target, part.inside
            ended = next(adding, part) is part
            self._target = before
            if ended:
                return
            yield

    def _make_for(self, at: DocumentPath) -> None:
        """What shows a place is there, and what is inside it."""
        for part in self._waiting:
            if part.waits and any(_covers(place, at) for place in part.places):
                part.make()

    def first_empty(self) -> QWidget | None:
        """The first field that nothing is written in; what is folded away is nobody's next."""
        for row in self.findChildren(FieldRow):
            if row.isVisibleTo(self) and not is_folded_away(row, self) and (field := row.empty_field) is not None:
                return field
        return None

    def show_place(self, at: DocumentPath) -> bool:
        """Bring the editor of a place into view and give it the focus; of a place without one, the first inside it, or
        near it: a click leads somewhere. False if there is none at all."""
        self._make_for(at)
        if any(form.has_field(at) and form.show_place(at) for form in self._inner):
            return True
        candidates = [
            ((len(place), not row.isHidden(), not row.quiet), row)
            for row in self._rows
            for place in row.places
            if _covers(place, at)
        ]
        if not candidates:
            return any(reveal(row, row.editor) for row in self._near(at))
        _, best = max(candidates, key=lambda candidate: candidate[0])
        return reveal(best, best.editor)

    def _near(self, at: DocumentPath) -> Iterator[FieldRow]:
        """The rows inside a place, or inside the next one around it; a quiet one has no words of its own."""
        for depth in range(len(at), 0, -1):
            inside = [row for row in self._rows if any(_covers(at[:depth], place) for place in row.places)]
            yield from sorted(inside, key=lambda row: row.quiet)

    def has_field(self, at: DocumentPath) -> bool:
        """Whether a row shows the findings of a place."""
        self._make_for(at)
        return any(_covers(place, at) for row in self._rows for place in row.places) or any(
            form.has_field(at) for form in self._inner
        )


def _of_one_height(editors: Iterable[QWidget]) -> None:
    """Choices in a line are as high as the highest of them, whichever wraps; the last one joins the others."""
    from connection_wizard.ui.widgets.choice import Choice

    choices = [editor for editor in editors if isinstance(editor, Choice)]
    if len(choices) > 1:
        choices[-1].stand_beside(choices[0])


def _covers(place: DocumentPath, at: DocumentPath) -> bool:
    return bool(place) and at[: len(place)] == place


@cache
def _defaults() -> Draft:
    return draft_of(Draft().partial_spec)


def _says_something(value: Any, default: Any) -> bool:
    """Whether a part of the document holds anything beyond what would count without it."""
    if isinstance(value, dict):
        # What a call that the document may lack has in its answer mapping
        known = default if isinstance(default, dict) else _defaults().get("access_token", "response")
        return any(_says_something(inside, known.get(name)) for name, inside in value.items())
    return value not in (None, "", [], default)
