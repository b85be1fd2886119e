"""A list of the document whose entries are edited one at a time, below the list: extra fields, follow-up calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QSizePolicy, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.drawn import drawn, together
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.chosen import SelectionFollowed
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.plain import one_line
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.style import button, on_delete_key
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.theme import theme

if TYPE_CHECKING:
    from connection_wizard.spec.finding import Finding

LIST_ROWS = 6


class ItemList(Form):
    """The list with its buttons, and the editor of the chosen entry.

    Args:
        at: the place of the list.
        edit: makes the editor of the entry at an index.
        name_of: what an entry is called in the list, by its number and itself, which may be of any JSON type.
        adding: buttons that add an entry, in their order. What they do is their owner's, with `append`.

    Signals:
        filled: whether there are entries is told anew.
    """

    filled = Signal(bool)

    def __init__(
        self,
        store: DraftStore,
        at: DocumentPath,
        text: str,
        hint: str,
        *,
        edit: Callable[[int], Form],
        name_of: Callable[[int, Any], str],
        adding: tuple[QPushButton, ...],
    ) -> None:
        super().__init__(store)
        self._at = at
        self._edit = edit
        self._name_of = name_of
        self._adding = adding
        self.editor: Form | None = None
        self._shown = -1
        self._looked: tuple[Any, Any, tuple[Finding, ...]] = (self, self, ())
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names are elided
        self.list.setUniformItemSizes(True)  # one is measured, not each of two hundred at each keystroke
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list.currentRowChanged.connect(self._select)
        SelectionFollowed(self.list)
        self._list_row = self.row(at, text, self.list, hint, told_elsewhere=self._is_told_below)
        self.add(self._buttons(text.replace("&", "")))
        self._place = QWidget()
        self._place_layout = Column(self._place)
        self._place.hide()
        self.add(self._place)
        store.changed.connect(self._store_changed)
        store.touched.connect(self._refresh)
        theme().changed.connect(self._fit)
        self._refresh()

    def _is_told_below(self, finding: Finding) -> bool:
        """Whether the editor below the list tells a finding at its own field."""
        depth = len(self._at)
        below = len(finding.path) > depth and finding.path[depth] == self._shown
        return below and self.editor is not None and self.editor.has_field(finding.path)

    def _buttons(self, name: str) -> SideBySide:
        line = SideBySide(8, 8)
        self._up, self._down = button(self.tr("Move up"), "quiet"), button(self.tr("Move down"), "quiet")
        self._remove = button(self.tr("Remove"), "quiet")
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self.remove)
        for made in (self._up, self._down, self._remove):
            made.setAccessibleName(f"{made.text()}: {name}")
        on_delete_key(self.list, self.remove)
        for made in (*self._adding, self._up, self._down, self._remove):
            line.add(made)
        return line

    @property
    def items(self) -> list[Any]:
        """The entries in the draft."""
        value = self.store.draft.get(*self._at)
        return value if isinstance(value, list) else []

    def append(self, item: dict[str, Any]) -> None:
        """Add an entry at the end and choose it."""
        count = len(self.items)
        self.store.begin((*self._at, count), item)
        self.list.setCurrentRow(count)

    def remove(self) -> None:
        """Remove the chosen entry."""
        row = self.list.currentRow()
        if 0 <= row < len(self.items):
            self._shown = -1  # another entry takes its place: its editor must be made anew
            self.store.drop((*self._at, row))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row, items = self.list.currentRow(), list(self.items)
        if 0 <= row + by < len(items):
            items[row], items[row + by] = items[row + by], items[row]
            self.store.put(self._at, items)
            self.list.setCurrentRow(row + by)

    def _store_changed(self, at: DocumentPath) -> None:
        self._refresh()

    def _refresh(self) -> None:
        items = self.items
        found = self.store.findings_at(self._at)
        entries, fields = self.store.draft.get(*self._at), self.store.draft.partial_spec.fields
        if entries is self._looked[0] and fields is self._looked[1] and found == self._looked[2]:
            return  # as at most keystrokes, which concern another place: there may be two hundred entries
        self._looked = (entries, fields, found)
        names = [self._name_of(number, item) for number, item in enumerate(items, 1)]
        depth = len(self._at)
        marked = {finding.path[depth] for finding in found if _is_in_an_item(finding, depth)}
        told = [together(("!", name), "  ") if index in marked else name for index, name in enumerate(names)]
        shown = [drawn(one_line(name)) for name in told]
        row = min(max(self.list.currentRow(), 0), len(items) - 1)
        before = [self.list.item(index).text() for index in range(self.list.count())]
        if len(shown) != len(before):
            self.list.blockSignals(True)
            self.list.clear()
            self.list.addItems(shown)
            self.list.setCurrentRow(row)
            self.list.blockSignals(False)
        else:  # a keystroke changes one entry of many
            for index, (new, old) in enumerate(zip(shown, before, strict=True)):
                if new != old:
                    self.list.item(index).setText(new)
        has = bool(items)
        self._list_row.setVisible(has or bool(found))
        self._keep_focus(gone={self._up, self._down, self._remove} if not has else set())
        for made in (self._up, self._down, self._remove):
            made.setVisible(has)
        self._select(self.list.currentRow())
        self._fit()
        self.filled.emit(has)

    def _fit(self) -> None:
        """As high as its rows, as far as they are to be seen at once."""
        count = self.list.count()
        height = max(self.list.sizeHintForRow(0), 24) if count else 24
        self.list.setFixedHeight(min(max(count, 1), LIST_ROWS) * height + 8)

    def _select(self, row: int) -> None:
        last = len(self.items) - 1
        self._enable(self._up, row > 0)
        self._enable(self._down, row < last)
        if row == self._shown and (self.editor is not None) == (row >= 0):
            return
        self._shown = row
        if self.editor is not None:
            self._place_layout.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        if row >= 0:
            self.editor = self._edit(row)
            self._place_layout.addWidget(self.editor)
            self.editor.show()  # now, not when Qt comes to it: a link leads to a field in it
            tab_after(self._remove, self.editor)
        self._place.setVisible(row >= 0)
        self._list_row.refresh()  # the editor tells some of its findings

    def _enable(self, made: QPushButton, possible: bool) -> None:
        if not possible:
            self._keep_focus(gone={made})
        made.setEnabled(possible)

    def _keep_focus(self, gone: set[QPushButton]) -> None:
        """What goes away or can do no more does not take the focus with it, nor hand it to a button that undoes it."""
        if any(made.hasFocus() for made in gone):
            (self.list if self.items else self._adding[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, at: DocumentPath) -> bool:
        """Choose the entry that a place is in, then its editor; where there is no entry, what adds one."""
        index = at[len(self._at)] if len(at) > len(self._at) else None
        if isinstance(index, int) and 0 <= index < len(self.items):
            self.list.setCurrentRow(index)
            if self.editor is not None and self.editor.show_place(at):
                return True
        return super().show_place(at) or reveal(self, self._adding[0])


def _is_in_an_item(finding: Finding, depth: int) -> bool:
    return finding.severity != "hint" and len(finding.path) > depth
