"""A table of names and values: extra parameters, headers, kept values. Edits go straight into the draft."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.names import ACCESS_TOKEN, REFRESH_TOKEN
from connection_wizard.steps import START
from connection_wizard.ui.drawn import together
from connection_wizard.ui.session.answer_values import Brought
from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.chosen import SelectionFollowed
from connection_wizard.ui.widgets.editors.outer_spaces import spoken
from connection_wizard.ui.widgets.editors.table_cell import TableCell
from connection_wizard.ui.widgets.editors.value_menu import ValueMenu
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import one_line, tip_text
from connection_wizard.ui.widgets.style import button, fitting, give_menu, on_delete_key, scaled

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
"""The invalid index: parent of what is at the top."""


_OF_A_TOKEN = ("refresh_token", "revoke_token", "test_call", "request_parameters")
"""Parts of a document whose calls have a token; those right after it have one, too."""


_ROW = re.compile(
    r"(?:-H|--header|-d|--data)?[\s\"'`]{0,4}([A-Za-z][\w.\[\]-]{0,80})[\"'`]{0,2}\s{0,4}(?::\s|=)\s{0,4}[\"'`]{0,2}"
    r"(\S[^\n]{0,4000}?)[\s\"'`,;]{0,4}"
)
"""A header as a request has it, or a parameter as an address has it."""
_BETWEEN = re.compile(r"\r?\n|&(?=[\w.\[\]-]{1,80}=)")


def whole_rows(text: str) -> list[tuple[str, str]]:
    """Names with their values, where people copy the whole line for its name; none where a text is a name alone."""
    found = [_ROW.fullmatch(piece.strip()) for piece in _BETWEEN.split(text.strip()) if piece.strip()]
    return [(each[1], each[2]) for each in found if each is not None] if all(found) else []


class ParameterModel(QAbstractTableModel):
    """The list at a place of the draft as a table of two columns, ``keys`` of each entry."""

    def __init__(self, store: DraftStore, at: DocumentPath, keys: tuple[str, str], titles: tuple[str, str]) -> None:
        super().__init__()
        self._store = store
        self._at = at
        self._keys = keys
        self._titles = titles
        self._shown = self.entries
        store.changed.connect(self._store_changed)

    @property
    def entries(self) -> list[dict[str, Any]]:
        """The entries in the draft; what is no object is shown as an empty one."""
        value = self._store.draft.get(*self._at)
        return [entry if isinstance(entry, dict) else {} for entry in value] if isinstance(value, list) else []

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Name and value."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, as it is seen and as it is heard; findings of the entry as its tool tip."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            value = self._shown[index.row()].get(self._keys[index.column()], "")
            text = value if isinstance(value, str) else ""
            if role == Qt.ItemDataRole.EditRole:
                return text
            return one_line(spoken(text) if role == Qt.ItemDataRole.AccessibleTextRole else text)
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self._store.findings_at((*self._at, index.row()))
            return (
                tip_text(together((together((translated(one.message), translated(one.hint))) for one in found), "\n"))
                or None
            )
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell into the draft: a value as it was typed, for its spaces are sent too; of all else the bare text.

        A line break at an end is none that anybody typed: it comes along when a whole line is copied.
        """
        key, row = self._keys[index.column()], index.row()
        if key == "name" and (rows := whole_rows(str(value))) and not self._shown[row].get("value"):
            self._put_rows(row, rows)
            return True
        text = self._with_tokens(str(value).strip("\r\n")) if key == "value" else str(value).strip()
        self._store.put((*self._at, index.row(), key), text)
        self._store.touch((*self._at, index.row()))
        return True

    def _put_rows(self, row: int, rows: list[tuple[str, str]]) -> None:
        """Whole rows in the place of one that has a name at most, and below it; as one step of undo."""
        made = [{"name": name, "value": self._with_tokens(value)} for name, value in rows]
        before = self._store.draft.get(*self._at)
        self._store.take(self._store.draft.put(self._at, [*before[:row], *made, *before[row + 1 :]]))
        for at in range(row, row + len(made)):
            self._store.touch((*self._at, at))

    def _with_tokens(self, text: str) -> str:
        """A value with the token where a page has what stands for it: letter by letter it would be sent."""
        if self._at[0] not in _OF_A_TOKEN and self._at[1:2] != ("follow_ups",):
            return text
        from connection_wizard.spec.rules.spelling import corrected, misspelt  # with the first value that is typed

        found = misspelt(text, "value", self._store.draft.partial_spec.fields)
        return corrected(text, tuple(each for each in found if each.target in (ACCESS_TOKEN, REFRESH_TOKEN)))

    def add(self, name: str = "", value: str = "") -> int:
        """Add an entry; returns its row."""
        self._store.put((*self._at, len(self._shown)), {self._keys[0]: name, self._keys[1]: value})
        return len(self._shown) - 1

    def insert(self, row: int, chosen: Brought) -> None:
        """Put a value of the connection behind what an entry has."""
        key = self._keys[1]
        before = self._shown[row].get(key, "")
        text = f"{before if isinstance(before, str) else ''}{chosen.path.template}"
        self._store.take(chosen.kept(self._store.draft).put((*self._at, row, key), text))
        self._store.touch((*self._at, row))

    def remove(self, row: int) -> None:
        """Remove an entry."""
        self._store.drop((*self._at, row))

    def _store_changed(self, at: DocumentPath) -> None:
        if at[: len(self._at)] != self._at[: len(at)]:
            return
        entries = self.entries
        if len(entries) == len(self._shown):
            self._shown = entries
            if entries:
                self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, 1))
        else:
            self.beginResetModel()
            self._shown = entries
            self.endResetModel()


class _Table(QTableView):
    """Tab goes from cell to cell, and from the last one on to what follows the table."""

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A cell was left, with Tab, Enter or otherwise."""
        onwards = hint == QAbstractItemDelegate.EndEditHint.EditNextItem
        back = hint == QAbstractItemDelegate.EndEditHint.EditPreviousItem
        model, here = self.model(), self.currentIndex()
        rows = [row for row in range(model.rowCount()) if not self.isRowHidden(row)] or [0]
        row, column = (rows[-1], model.columnCount() - 1) if onwards else (rows[0], 0)
        if (onwards or back) and (here.row(), here.column()) == (row, column):
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.focusNextPrevChild(onwards)
        else:
            super().closeEditor(editor, hint)


class ParameterTable(QWidget):
    """The table with its buttons.

    Args:
        names: standard names that are offered while a name is typed.
        step: which values of the connection may be inserted; Start for none.
        answers: what was brought already, to be inserted and kept.
        elsewhere: names that have an editor of their own on the page, and are not here a second time.
    """

    def __init__(
        self,
        store: DraftStore,
        at: DocumentPath,
        *,
        step: int,
        names: tuple[str, ...] = (),
        keys: tuple[str, str] = ("name", "value"),
        titles: tuple[str, str] | None = None,
        add_text: str = "",
        answers: Answers | None = None,
        elsewhere: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._store = store
        self._step = step
        self._elsewhere = elsewhere
        self.model = ParameterModel(store, at, keys, titles or (self.tr("Name"), self.tr("Value")))
        self.view = _Table()
        self.view.setModel(self.model)
        self._cell = TableCell(store, names, self.view)
        self.view.setItemDelegate(self._cell)
        self.view.verticalHeader().hide()
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, scaled(190))
        self._add = button(add_text or self.tr("Add parameter"))
        self._insert = button(self.tr("Insert value"), "quiet")
        self._insert.setObjectName("insertValue")
        self._remove = button(self.tr("Remove"), "quiet")
        self._add.clicked.connect(self._add_row)
        self._remove.clicked.connect(self._remove_row)
        menu = ValueMenu(self._insert, store, answers, step, at)
        menu.chosen.connect(self._chosen)
        give_menu(self._insert, menu)
        on_delete_key(self.view, self._remove_row)
        buttons = SideBySide(8, 8)
        for widget in (self._add, self._insert, self._remove):
            buttons.add(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view)
        layout.addWidget(buttons)
        SelectionFollowed(self.view)
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.model.dataChanged.connect(self._refresh)
        fitting(self, self._fit)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the table; the buttons say what they belong to."""
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)
        for widget in (self._add, self._insert, self._remove):
            widget.setAccessibleName(f"{widget.text()}: {name}")

    def _fit(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(max(34, self.view.fontMetrics().height() + 16))
        self._refresh()

    def _is_elsewhere(self, name: object) -> bool:
        """Whether its row stands somewhere else on the page; a file may hold anything in a name's place."""
        return isinstance(name, str) and name in self._elsewhere

    def _refresh(self) -> None:
        entries = self.model.entries
        here = [not self._is_elsewhere(entry.get("name")) for entry in entries]
        for row, shown in enumerate(here):
            if self.view.isRowHidden(row) == shown:
                self.view.setRowHidden(row, not shown)
        rows = sum(here)
        self.view.setVisible(rows > 0)
        self.setFocusProxy(self.view if rows else self._add)
        self._remove.setVisible(rows > 0)
        self._insert.setVisible(rows > 0 and self._step != START)
        row_height = self.view.verticalHeader().defaultSectionSize()
        header_height = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(header_height + min(rows, 6) * row_height + 2)
        chosen = bool(self.view.selectionModel().selectedRows())
        self._remove.setEnabled(chosen)
        self._insert.setEnabled(chosen)

    def _add_row(self) -> None:
        self._cell.finish()
        row = self.model.add()
        self.view.selectRow(row)
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def _remove_row(self) -> None:
        self._cell.finish()
        chosen = self.view.selectionModel().selectedRows()
        if not chosen:
            return
        again = self._remove if self._remove.hasFocus() else self.view
        self.model.remove(chosen[0].row())
        left = [row for row in range(self.model.rowCount()) if not self.view.isRowHidden(row)]
        if left:
            self.view.selectRow(max([row for row in left if row <= chosen[0].row()], default=left[0]))
        (again if left else self._add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, chosen: Brought) -> None:
        """Behind the value of the chosen row, and kept for it, as one step of undo."""
        self._cell.finish()
        rows = self.view.selectionModel().selectedRows()
        if rows:
            self.model.insert(rows[0].row(), chosen)
