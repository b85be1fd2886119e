"""The test-call panel: the JSON answer as a tree and as text, to look at, to search, and to pick a value from."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.ui.session.answers import ROOTS, Source
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.answer_search import AnswerSearch
from connection_wizard.ui.widgets.chosen import SelectionFollowed
from connection_wizard.ui.widgets.json_model import PATH_ROLE, Index, JsonModel
from connection_wizard.ui.widgets.node_delegate import NodeDelegate
from connection_wizard.ui.widgets.raw_answer import RawAnswer
from connection_wizard.ui.widgets.saved_answers import SavedAnswers
from connection_wizard.ui.widgets.style import button, keep_place, label, show_when


class AnswerPanel(QWidget):
    """An answer with its tools.

    Args:
        picks: which answers may be picked from; empty to look only.

    Signals:
        picked: a value was clicked; carries its path.
    """

    picked = Signal(object)

    def __init__(self, services: Services, picks: tuple[Source, ...]) -> None:
        super().__init__()
        self._answers = services.answers
        self._picks = picks
        self._source: Source = picks[0] if picks else "test"
        self._model: JsonModel | None = None
        self._shown_answer: object = MISSING
        self._build(services)
        self._answers.changed.connect(self.refresh)
        self.refresh()

    def _build(self, services: Services) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self._sources = QButtonGroup(self)
        titles = {"test": self.tr("Test answer"), "token": self.tr("Token answer")}
        if len(self._picks) < 2:
            heading = label(titles[self._source], "heading", wrap=False)
            heading.setFixedHeight(tool_height())
            top.addWidget(heading)
        for number, source in enumerate(self._picks if len(self._picks) > 1 else ()):
            choice = button(titles[source], "quiet")
            choice.setCheckable(True)
            choice.setAutoExclusive(True)
            choice.setChecked(source == self._source)
            self._sources.addButton(choice, number)
            top.addWidget(choice)
        self._sources.idToggled.connect(self._source_chosen)
        self._origin = label("", "muted", wrap=False)
        top.addWidget(self._origin)
        if len(self._picks) > 1:
            self._origin.hide()
        top.addStretch()
        self.search = AnswerSearch()
        self.search.setFixedHeight(tool_height())
        self.search.reached.connect(self._show_match)
        self._raw_button = button(self.tr("Raw"), "quiet")
        self._raw_button.setCheckable(True)
        self._raw_button.setAccessibleName(self.tr("Show the answer as raw text"))
        self._raw_button.toggled.connect(self._show_raw)
        top.addWidget(self.search, 2)
        top.addWidget(self._raw_button)

        self.tree = QTreeView()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(NodeDelegate(self.tree))
        self.tree.setAccessibleName(self.tr("Answer"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Not rows: Qt takes the number of an entry among its brothers for that of its line, and selects another
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.tree.clicked.connect(self._clicked)
        self.tree.activated.connect(self._clicked)
        self._selection: SelectionFollowed | None = None
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, slot in (
            (self.tr("Copy value"), "Ctrl+C", self._copy_value),
            (self.tr("Copy path"), "Ctrl+Shift+C", self._copy_path),
        ):
            action = QAction(text, self.tree)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.tree.addAction(action)
        self.raw = RawAnswer()
        self.saved = SavedAnswers(self, services.kept_answers)
        self.saved.brought.connect(self._take)
        self._stack = QStackedWidget()
        for widget in (self.tree, self.raw, self.saved.empty):
            self._stack.addWidget(widget)
        self._stack.setMinimumHeight(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.addWidget(self.saved.another, 1)
        below.addWidget(self.search.told)  # not above, where what is beside the answer would have to make room
        layout.addLayout(below)
        for tool in (self.saved.another, self.search, self._raw_button):
            keep_place(tool)

    def refresh(self) -> None:
        """Show the latest answer of the chosen source."""
        answer = self._answers.get(self._source)
        self._origin.setText(self._answers.origin.get(self._source, ""))
        self.saved.tell_origin(self._origin.text() if len(self._picks) > 1 else "")
        has = answer is not MISSING
        for tool in (self.saved.another, self.search, self._raw_button):
            show_when(tool, wanted=has)
        if not has:
            self._stack.setCurrentWidget(self.saved.empty)
            self._shown_answer = MISSING
            return
        if answer is not self._shown_answer:
            self._shown_answer = answer
            self._model = JsonModel(answer, ROOTS[self._source])
            self.tree.setModel(self._model)
            self._follow_selection()
            for row in range(min(self._model.rowCount(), 1 if self._model.in_ranges else 20)):
                self.tree.expand(self._model.index(row, 0))
            self.raw.forget()
            self.search.search_in(self._model)
        self._show_raw(self._raw_button.isChecked())

    def select(self, path: DataPath) -> None:
        """Show where a path is, switching to its answer if need be."""
        for source, root in ROOTS.items():
            if path.below(*root.parts) is not None and source in self._picks and source != self._source:
                self._sources.button(self._picks.index(source)).setChecked(True)
        self._point_at(path)

    def _point_at(self, path: DataPath) -> None:
        if self._model is None:
            return
        index = self._model.find(path)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def paths(self) -> list[DataPath]:
        """Where single values stand in the shown answer; the first ones of a large one."""
        return self._model.leaves() if self._model is not None and self._shown_answer is not MISSING else []

    def _source_chosen(self, number: int, on: bool) -> None:
        if on:
            self._source = self._picks[number]
            self.refresh()

    def _clicked(self, index: Index) -> None:
        if self._picks:
            self.picked.emit(index.data(PATH_ROLE))

    def _follow_selection(self) -> None:
        if self._selection is None:
            self._selection = SelectionFollowed(self.tree, self._clicked)
        else:
            self._selection.watch()

    def _take(self, answer: object, origin: str) -> None:
        self._answers.put(self._source, answer, origin)

    def _show_match(self, path: DataPath) -> None:
        self._raw_button.setChecked(False)
        self._point_at(path)

    def _show_raw(self, raw: bool) -> None:
        if self._shown_answer is MISSING:
            return
        if raw:
            self.raw.write(self._shown_answer)
        self._stack.setCurrentWidget(self.raw if raw else self.tree)

    def _copy_value(self) -> None:
        from connection_wizard.secrets.redaction import Redactor

        index = self.tree.currentIndex()
        if self._model is None or self._model.is_secret(index):
            self.search.tell_briefly(self.tr("A secret is not copied"))
            return
        value = Redactor().json(self._model.value(index))
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self._copied(text)

    def _copy_path(self) -> None:
        self._copied(str(self.tree.currentIndex().data(PATH_ROLE)))

    def _copied(self, text: str) -> None:
        """Copy, and say for a moment that it was done, where the matches of a search are counted."""
        if not self.tree.currentIndex().isValid():
            return
        QGuiApplication.clipboard().setText(text)
        self.search.tell_briefly(self.tr("Copied ✓"))


def tool_height() -> int:
    """Height of the line of tools above the answer."""
    return max(34, QFontMetrics(QApplication.font()).height() + 18)
