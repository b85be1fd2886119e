"""The test-call panel: the JSON answer as a tree and as text, to look at, to search, and to pick a value from."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.secrets.names import is_secret_member
from app.spec.paths import MISSING, DataPath
from app.ui.answers import ROOTS, Source, reading_text
from app.ui.dialogs import choose_file
from app.ui.services import Services
from app.ui.slices import Slices
from app.ui.style import button, label, scaled, show_when
from app.ui.theme import theme
from app.ui.translations import translated
from app.ui.widgets.json_model import HIDDEN, KIND_ROLE, MAX_MATCHES, PATH_ROLE, PAUSE_AFTER, Index, JsonModel, shown
from app.ui.widgets.small import COPIED_MS

SEARCH_WIDTH = 72
RAW_LIMIT = 300_000
"""Characters of the raw text that are shown: some thousand lines."""


class _NodeDelegate(QStyledItemDelegate):
    """Paints name, value and type of a node in their own colours."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        text = str(blank.text)
        blank.text = ""
        widget = blank.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, widget)
        colors = theme().colors
        name, separator, value = text.partition("   ")
        if not separator:
            name, value = "", name
        room: QRect = option.rect.adjusted(6, 0, -6, 0)
        leftwards = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.save()
        painter.setPen(QColor(colors.text))
        painter.drawText(room, where, name)
        taken = painter.fontMetrics().horizontalAdvance(name) + (12 if name else 0)
        room = room.adjusted(0, 0, -taken, 0) if leftwards else room.adjusted(taken, 0, 0, 0)
        painter.setPen(QColor(self._color(index.data(KIND_ROLE))))
        elided = painter.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, where, elided)
        painter.restore()

    def _color(self, kind: str) -> str:
        colors = theme().colors
        return {"text": colors.ok, "group": colors.muted}.get(kind, colors.warning)


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
        self._live = services.live
        self._picks = picks
        self._source: Source = picks[0] if picks else "test"
        self._model: JsonModel | None = None
        self._shown_answer: object = MISSING
        self._matches: list[DataPath] = []
        self._match = -1
        self._searching, self._writing, self._reading = Slices(self), Slices(self), Slices(self)
        self._told_copied = QTimer(self)
        self._told_copied.setSingleShot(True)
        self._told_copied.timeout.connect(self._tell_match)
        self._build()
        self._answers.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
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
            choice.setChecked(source == self._source)
            self._sources.addButton(choice, number)
            top.addWidget(choice)
        self._sources.idClicked.connect(self._source_chosen)
        self._origin = label("", "muted", wrap=False)
        top.addWidget(self._origin)
        if len(self._picks) > 1:
            self._origin.hide()
        top.addStretch()
        self._search = QLineEdit()
        self._search.setFixedHeight(tool_height())
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Search in the answer"))
        self._search.setMinimumWidth(SEARCH_WIDTH)
        self._search.setMaximumWidth(scaled(2 * SEARCH_WIDTH))
        self._search.textChanged.connect(self._search_changed)
        self._search.returnPressed.connect(self._next_match)
        self._count = label("", "hint", wrap=False)
        self._raw_button = button(self.tr("Raw"), "quiet")
        self._raw_button.setCheckable(True)
        self._raw_button.setAccessibleName(self.tr("Show the answer as raw text"))
        self._raw_button.toggled.connect(self._show_raw)
        top.addWidget(self._count)
        top.addWidget(self._search, 2)
        top.addWidget(self._raw_button)
        self._count.hide()

        self.tree = QTreeView()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(_NodeDelegate(self.tree))
        self.tree.setAccessibleName(self.tr("Answer"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.clicked.connect(self._clicked)
        self.tree.activated.connect(self._clicked)
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
        self._raw = QPlainTextEdit()
        self._raw.setProperty("mono", True)
        self._raw.setReadOnly(True)
        self._raw.setAccessibleName(self.tr("Answer as raw text"))
        self._empty = self._empty_state()
        self._stack = QStackedWidget()
        for widget in (self.tree, self._raw, self._empty):
            self._stack.addWidget(widget)
        self._stack.setMinimumHeight(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self._another = QWidget()
        line = QHBoxLayout(self._another)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for text, act in (
            (self.tr("Open another answer …"), self._open_file),
            (self.tr("Paste another"), self._paste),
        ):
            made = button(text, "link")
            made.clicked.connect(act)
            line.addWidget(made)
        self._complaint_below = self._complaint_label()
        line.addWidget(self._complaint_below, 1)
        layout.addWidget(self._another)

    def _complaint_label(self) -> QLabel:
        made = label("", "hint")
        made.setProperty("state", "error")
        return made

    def _empty_state(self) -> QWidget:
        made = QFrame()
        made.setObjectName("emptyAnswer")
        layout = QVBoxLayout(made)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addStretch(1)
        words = label(self.tr("No answer yet. Run the live test below, or bring an answer you saved."), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words)
        line = QHBoxLayout()
        line.addStretch(1)
        for text, slot in ((self.tr("Open a JSON file …"), self._open_file), (self.tr("Paste an answer"), self._paste)):
            made_button = button(text)
            made_button.clicked.connect(slot)
            line.addWidget(made_button)
        line.addStretch(1)
        layout.addLayout(line)
        self._complaint = self._complaint_label()
        self._complaint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._complaint)
        layout.addStretch(1)
        return made

    def refresh(self) -> None:
        """Show the latest answer of the chosen source."""
        answer = self._answers.get(self._source)
        self._origin.setText(self._answers.origin.get(self._source, ""))
        has = answer is not MISSING
        for tool in (self._another, self._search, self._raw_button):
            show_when(tool, wanted=has)
        if not has:
            self._stack.setCurrentWidget(self._empty)
            self._shown_answer = MISSING
            return
        if answer is not self._shown_answer:
            self._shown_answer = answer
            self._model = JsonModel(answer, ROOTS[self._source])
            self.tree.setModel(self._model)
            for row in range(min(self._model.rowCount(), 1 if self._model.in_ranges else 20)):
                self.tree.expand(self._model.index(row, 0))
            self._raw.clear()
            self._writing.stop()
            self._search_changed(self._search.text())
        self._show_raw(self._raw_button.isChecked())

    def select(self, path: DataPath) -> None:
        """Show where a path is, switching to its answer if need be."""
        for source, root in ROOTS.items():
            if path.below(*root.parts) is not None and source in self._picks and source != self._source:
                self._sources.button(self._picks.index(source)).setChecked(True)
                self._source = source
                self.refresh()
        if self._model is None:
            return
        index = self._model.find(path)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def paths(self) -> list[DataPath]:
        """Where single values stand in the shown answer; the first ones of a large one."""
        return self._model.leaves() if self._model is not None and self._shown_answer is not MISSING else []

    def _source_chosen(self, number: int) -> None:
        self._source = self._picks[number] if self._picks else "test"
        self.refresh()

    def _clicked(self, index: Index) -> None:
        if self._picks:
            self.picked.emit(index.data(PATH_ROLE))

    def _search_changed(self, text: str) -> None:
        self._matches = []
        self._show_found("")
        self._searching.stop()
        if text and self._model is not None:
            self._searching.start(self._model.matches(text), self._found)

    def _found(self, matches: list[DataPath]) -> None:
        self._matches = matches
        self._match = -1
        self._next_match()
        if not matches:
            self._show_found(self.tr("Not found"))

    def _next_match(self) -> None:
        if not self._matches or self._model is None:
            return
        self._match = (self._match + 1) % len(self._matches)
        self._raw_button.setChecked(False)
        index = self._model.find(self._matches[self._match])
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self._tell_match()

    def _tell_match(self) -> None:
        many = "+" if len(self._matches) == MAX_MATCHES else ""
        of = self.tr("{0} of {1}").format(self._match + 1, f"{len(self._matches)}{many}")
        self._show_found(of if self._matches else "")

    def _show_found(self, words: str) -> None:
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def _show_raw(self, raw: bool) -> None:
        if self._shown_answer is MISSING:
            return
        if raw and self._raw.document().isEmpty():
            self._writing.start(_raw_text(self._shown_answer), self._write_raw)
        self._stack.setCurrentWidget(self._raw if raw else self.tree)

    def _write_raw(self, text: str) -> None:
        cut = self.tr("… The answer is longer: its beginning is shown here, the tree shows all of it.")
        self._raw.setPlainText(text if len(text) < RAW_LIMIT else f"{text}\n\n{cut}")

    def _copy_value(self) -> None:
        from app.secrets.redaction import Redactor

        index = self.tree.currentIndex()
        if self._model is None or self._model.is_secret(index):
            self._tell_copied(self.tr("A secret is not copied"))
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
        self._tell_copied(self.tr("Copied ✓"))

    def _tell_copied(self, words: str) -> None:
        self._show_found(words)
        self._told_copied.start(COPIED_MS)

    def _open_file(self) -> None:
        choose_file(self, self.tr("Open an answer"), self.tr("JSON (*.json);;All files (*)"), self._take_file)

    def _take_file(self, name: str) -> None:
        try:
            self._take(Path(name).read_text(encoding="utf-8-sig"), Path(name).name)
        except (OSError, UnicodeDecodeError):
            self._complain(self.tr("The file cannot be read. Choose the JSON file that you saved."))

    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().text(), self.tr("pasted"))

    def _take(self, text: str, origin: str) -> None:
        def taken(answer: object) -> None:
            self._complain("")
            self._answers.put(self._source, answer, origin)

        self._reading.start(reading_text(text), taken, lambda error: self._complain(translated(error.text)))

    def _complain(self, text: str) -> None:
        for place in (self._complaint, self._complaint_below):
            place.setText(text)


def _raw_text(answer: object) -> Generator[None, None, str]:
    """An answer as JSON with indents, cut after `RAW_LIMIT` characters."""
    parts: list[str] = []
    length = 0
    for number, part in enumerate(json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(answer)):
        if (
            parts[-1:] == [": "]
            and part[:1] not in ("{", "[")
            and is_secret_member(json.loads(parts[-2]), part.strip('"'))
        ):
            part = f'"{HIDDEN}"'
        parts.append(part)
        length += len(part)
        if length >= RAW_LIMIT:
            break
        if number % PAUSE_AFTER == 0:
            yield
    return "".join(parts)[:RAW_LIMIT]


def tool_height() -> int:
    """Height of the line of tools above the answer."""
    return max(34, QFontMetrics(QApplication.font()).height() + 18)


def shown_value(value: object) -> str:
    """A picked value in words."""
    return value if isinstance(value, str) else shown(value)
