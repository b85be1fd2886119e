"""The test-call panel: the JSON answer as a tree and as text, to look at, to search, and to pick a value from."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from connection_wizard.secrets.names import is_secret_member
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.ui.session.answers import ROOTS, Source
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.answer.answer_search import AnswerSearch
from connection_wizard.ui.widgets.answer.json_model import PATH_ROLE, Index, JsonModel
from connection_wizard.ui.widgets.answer.node_delegate import NodeDelegate
from connection_wizard.ui.widgets.answer.raw_answer import RawAnswer
from connection_wizard.ui.widgets.answer.saved_answers import SavedAnswers
from connection_wizard.ui.widgets.chosen import SelectionFollowed
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.style import button, fitting, keep_place, label, show_when
from connection_wizard.ui.widgets.theme import mono_family, theme

FEW_LINES = 12
"""Lines of an answer that are all to be seen at once, its groups unfolded."""
LEAST = 340
"""Width under which what is beside an answer is better put below it."""
MATTERING = 2
"""Of the best names and of the best identifiers, for which the tree is unfolded."""


class AnswerPanel(QWidget):
    """An answer with its tools.

    Args:
        sources: the answers to choose from.
        title: of an answer that is the only one.
        hides: whether a plain value under a name is secret.
        beneath: what stands right below the answer.

    Signals:
        picked: a value was clicked; carries its path.
        pointed: another value is the current one, by whatever way; carries its path.
        arrived: another answer is shown, or none any more.
    """

    picked = Signal(object)
    pointed = Signal(object)
    arrived = Signal()

    def __init__(
        self,
        services: Services,
        sources: tuple[Source, ...],
        title: str = "",
        hides: Callable[[str, str], bool] = is_secret_member,
        beneath: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._beneath = beneath
        self._answers = services.answers
        self._sources_shown = sources
        self._source: Source = sources[0]
        self._title = title
        self._hides = hides
        self._live = services.live
        self._store = services.store
        self._marks: Mapping[DataPath, str] = {}
        self._model: JsonModel | None = None
        self._shown_answer: object = MISSING
        self._build(services)
        self._answers.changed.connect(self.refresh)
        self.refresh()

    def _build(self, services: Services) -> None:
        alone = len(self._sources_shown) == 1
        top = SideBySide(8, 8, centred=True)
        top.add(self._build_sources(alone=alone), int(alone))
        top.add(self._build_tools(), int(not alone))
        self._build_tree()
        self.raw = RawAnswer(self._hides, self._clean)
        self.saved = SavedAnswers(self, services.kept_answers)
        self.saved.brought.connect(self._take)
        self._stack = QStackedWidget()
        for widget in (self.tree, self.raw, self.saved.empty):
            self._stack.addWidget(widget)
        self._stack.setMinimumHeight(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)
        if self._beneath is not None:
            layout.addWidget(self._beneath)
        below = QHBoxLayout()
        below.addWidget(self.saved.another, 1)
        below.addWidget(self.search.told)  # not above, where what is beside the answer would have to make room
        layout.addLayout(below)
        for tool in (self.saved.another, self.search, self._raw_button):
            keep_place(tool)

    def _build_sources(self, *, alone: bool) -> QWidget:
        """Whose answer is shown: a heading, or a button for each of several."""
        which = SideBySide(8, 4, centred=True)
        self._sources = QButtonGroup(self)
        titles: dict[Source, str] = {"test": self.tr("Test answer"), "token": self.tr("Token answer")}
        if alone:
            heading = label(self._title or titles[self._source], "heading", wrap=False)
            fitting(heading, partial(high_as_tools, heading))
            which.add(heading)
        for number, source in enumerate(() if alone else self._sources_shown):
            choice = button(titles[source], "quiet")
            choice.setCheckable(True)
            choice.setAutoExclusive(True)
            choice.setChecked(source == self._source)
            self._sources.addButton(choice, number)
            which.add(choice)
        self._sources.idToggled.connect(self._source_chosen)
        self._origin = Elided("")
        self._origin.setObjectName("muted")
        fitting(self._origin, self._fit_origin)
        if alone:
            which.add(self._origin, 1)  # as wide as its words, as far as there is room
        else:
            self._origin.setParent(self)
            self._origin.hide()
        return which

    def _build_tools(self) -> QWidget:
        self.search = AnswerSearch()
        fitting(self.search, partial(high_as_tools, self.search))
        self.search.reached.connect(self._show_match)
        self._raw_button = button(self.tr("Raw"), "quiet")
        self._raw_button.setCheckable(True)
        self._raw_button.setAccessibleName(self.tr("Show the answer as raw text"))
        self._raw_button.toggled.connect(self._show_raw)
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addStretch()
        line.addWidget(self.search, 1)
        line.addWidget(self._raw_button)
        return tools

    def _build_tree(self) -> None:
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

    def _fit_origin(self) -> None:
        """As wide as its words."""
        self._origin.setMaximumWidth(self._origin.fontMetrics().horizontalAdvance(self._origin.text()) + 2)

    def refresh(self) -> None:
        """Show the latest answer of the chosen source."""
        answer = self._answers.get(self._source)
        self._origin.setText(self._answers.origin.get(self._source, ""))
        self._fit_origin()
        self.saved.tell_origin(self._origin.text() if len(self._sources_shown) > 1 else "")
        has = answer is not MISSING
        for tool in (self.saved.another, self.search, self._raw_button):
            show_when(tool, wanted=has)
        if not has:
            self._stack.setCurrentWidget(self.saved.empty)
            if self._shown_answer is not MISSING:
                self._shown_answer, self._model = MISSING, None
                self.arrived.emit()
            return
        if answer is not self._shown_answer:
            self._shown_answer = answer
            self._model = JsonModel(answer, ROOTS.get(self._source, DataPath()), self._hides, self._clean)
            self._model.mark(self._marks)
            self.tree.setModel(self._model)
            self._follow_selection()
            self.raw.forget()
            self.search.search_in(self._model)
            self._show_raw(self._raw_button.isChecked())
            self._unfold(self._model)  # once it has its size
            self.arrived.emit()

    def _unfold(self, model: JsonModel) -> None:
        """Begin with what matters: who is connected, however much stands before it."""
        matters = [] if model.in_ranges else [model.find(path) for path in self._what_matters()]
        tops = [model.index(row, 0) for row in range(min(model.rowCount(), 1 if model.in_ranges else 20))]
        if not matters or len(tops) + sum(model.rowCount(top) for top in tops) <= FEW_LINES:
            for top in tops:
                self.tree.expand(top)
        for index in matters:
            while (index := index.parent()).isValid():
                self.tree.expand(index)
        if matters:
            first = min(matters, key=_from_the_top)
            self.tree.scrollTo(
                first.parent() if first.parent().isValid() else first, QAbstractItemView.ScrollHint.PositionAtTop
            )

    def _what_matters(self) -> list[DataPath]:
        """The values that name the account, and that identify it; of an answer as it came none is looked for."""
        if self._source not in ROOTS:
            return []
        from connection_wizard.identity import suggest

        test, token = (self._shown_answer if self._source == source else None for source in ROOTS)
        found = suggest(test, token, self._store.draft.partial_spec.test_call.url)
        return [each.path for ranked in (found.label, found.unique_identifier) for each in ranked[:MATTERING]]

    def select(self, path: DataPath) -> None:
        """Show where a path is, switching to its answer if need be."""
        for source, root in ROOTS.items():
            if path.below(*root.parts) is not None and source in self._sources_shown and source != self._source:
                self._sources.button(self._sources_shown.index(source)).setChecked(True)
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
            self._source = self._sources_shown[number]
            self.refresh()

    @property
    def answer(self) -> object:
        """The answer that is shown, or `MISSING`."""
        return self._shown_answer

    def mark(self, marks: Mapping[DataPath, str]) -> None:
        """Say in the tree what some values are taken for."""
        self._marks = marks
        if self._model is not None:
            self._model.mark(marks)

    def _clicked(self, index: Index) -> None:
        self.picked.emit(index.data(PATH_ROLE))

    def _pointed(self, index: Index) -> None:
        if index.isValid():
            self.pointed.emit(index.data(PATH_ROLE))

    def _follow_selection(self) -> None:
        if self._selection is None:
            self._selection = SelectionFollowed(self.tree, self._clicked)
        else:
            self._selection.watch()
        self.tree.selectionModel().currentChanged.connect(self._pointed)

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
        index = self.tree.currentIndex()
        if self._model is None or self._model.is_secret(index):
            self.search.tell_briefly(self.tr("A secret is not copied"))
            return
        value = self._live.session.redactor.json(self._model.value(index))
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self._copied(text)

    def _clean(self, text: str) -> str:
        """A text without what the session knows to be secret: a provider may repeat anything, under any name."""
        return self._live.session.redactor.by_value(text)

    def _copy_path(self) -> None:
        self._copied(str(self.tree.currentIndex().data(PATH_ROLE)))

    def _copied(self, text: str) -> None:
        """Copy, and say for a moment that it was done, where the matches of a search are counted."""
        if not self.tree.currentIndex().isValid():
            return
        QGuiApplication.clipboard().setText(text)
        self.search.tell_briefly(self.tr("Copied ✓"))


def _from_the_top(index: QModelIndex) -> tuple[int, ...]:
    """Where a line stands: those nearer to the top are less."""
    rows = [index.row()]
    while (index := index.parent()).isValid():
        rows.append(index.row())
    return tuple(reversed(rows))


def high_as_tools(made: QWidget) -> None:
    """Make something as high as the line of tools above the answer."""
    words = theme().font
    fixed = QFont(mono_family())
    fixed.setPointSizeF(words.pointSizeF())
    made.setFixedHeight(max(34, QFontMetrics(words).height() + 18, QFontMetrics(fixed).height() + 16))
