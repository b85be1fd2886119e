"""A parsed JSON answer as a tree model that builds only what is seen."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from connection_wizard.secrets.names import is_secret_member
from connection_wizard.spec.paths import DataPath
from connection_wizard.ui.session.answers import leaves
from connection_wizard.ui.translations import hidden_told, translated
from connection_wizard.ui.widgets.plain import one_line
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import counted, say

BATCH = 200
"""Children that are built at once; more come as one scrolls."""
MAX_ROWS = 10_000
"""Values that stand side by side; more are put into ranges, for a tree holds the window while it counts its rows."""
IN_A_RANGE = 1000
MAX_MATCHES = 200
"""Places that a search finds at the most."""
PAUSE_AFTER = 500
"""Values that a search looks at between two pauses."""
HIDDEN = "••••••"
"""Shown in the place of a secret."""
MAX_TEXT = 300
"""Characters of a value that are shown."""
LONGEST = 8192
"""Characters after those, in which a secret that begins among them has its end, however it is written."""

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
"""The invalid index: parent of what is at the top."""
PATH_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""``text``, ``group`` (an object, a list, null) or ``other``. The value is `JsonModel.value`: a role would copy it."""
NAME_ROLE = Qt.ItemDataRole.UserRole + 2
WORDS_ROLE = Qt.ItemDataRole.UserRole + 3
"""Name and value as they are shown, each by itself: no key can end where its value seems to begin."""
MARK_ROLE = Qt.ItemDataRole.UserRole + 4
"""What the value is taken for, in words; empty for most."""


class _Node:
    """A value, or a range of the values in a large one: then `span` says which, and `value` is the large one."""

    __slots__ = ("children", "key", "parent", "row", "span", "value", "waiting")

    def __init__(self, key: str | int, value: Any, parent: _Node | None, row: int, span: range | None = None) -> None:
        self.key = key
        self.value = value
        self.parent = parent
        self.row = row
        self.span = span
        self.children: list[_Node] = []
        self.waiting: Iterator[tuple[str | int, Any, range | None]] = iter(())
        if self.in_ranges:
            starts = range(0, len(value), IN_A_RANGE)
            self.waiting = (("", value, range(at, min(at + IN_A_RANGE, len(value)))) for at in starts)
        elif isinstance(value, dict | list):
            inside = value.items() if isinstance(value, dict) else enumerate(value)
            shown = islice(inside, span.start, span.stop) if span else inside
            self.waiting = ((key, item, None) for key, item in shown)

    @property
    def in_ranges(self) -> bool:
        return self.span is None and isinstance(self.value, dict | list) and len(self.value) > MAX_ROWS

    @property
    def size(self) -> int:
        if self.span is not None:
            return len(self.span)
        if self.in_ranges:
            return -(-len(self.value) // IN_A_RANGE)
        return len(self.value) if isinstance(self.value, dict | list) else 0


class JsonModel(QAbstractItemModel):
    """Two columns in one: name and value are painted together; `NAME_ROLE` and `WORDS_ROLE` give each alone.

    Args:
        root: path of the answer itself, ``authData.testcode``.
        hides: whether a plain value under a name is secret.
        clean: takes out what is known to be secret, wherever it stands.
    """

    def __init__(
        self,
        answer: Any,
        root: DataPath,
        hides: Callable[[str, str], bool] = is_secret_member,
        clean: Callable[[str], str] = str,
    ) -> None:
        super().__init__()
        self._root_path = root
        self._hides = hides
        self._clean = clean
        self._marks: Mapping[DataPath, str] = {}
        self._root = _Node("", answer if isinstance(answer, dict | list) else {"": answer}, None, 0)
        self._scalar = not isinstance(answer, dict | list)
        self._root.children = self._take(self._root, BATCH)

    def mark(self, marks: Mapping[DataPath, str]) -> None:
        """Say what some values are taken for."""
        changed = [path for path in {*marks, *self._marks} if marks.get(path) != self._marks.get(path)]
        self._marks = dict(marks)
        for path in changed:
            index = self.find(path)
            if index.isValid():
                self.dataChanged.emit(index, index)

    @property
    def in_ranges(self) -> bool:
        """Whether the answer itself is so large that ranges of its values stand at the top."""
        return self._root.in_ranges

    def _take(self, node: _Node, number: int) -> list[_Node]:
        taken: list[_Node] = []
        for key, value, span in islice(node.waiting, number):
            taken.append(_Node(key, value, node, len(node.children) + len(taken), span))
        return taken

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._root

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Index of a child that was built."""
        children = self._node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index = NO_INDEX) -> QModelIndex:  # type: ignore[override]  # QObject.parent() too
        """Index of the node above."""
        above = self._node(index).parent
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Number of children built so far."""
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """One column."""
        return 1

    def hasChildren(self, parent: Index = NO_INDEX) -> bool:
        """Whether there is anything below, built or not."""
        return self._node(parent).size > 0

    def canFetchMore(self, parent: Index) -> bool:
        """Whether children are not built yet."""
        node = self._node(parent)
        return len(node.children) < node.size

    def fetchMore(self, parent: Index) -> None:
        """Build some more children."""
        self._fetch(parent, BATCH)

    def _fetch(self, parent: Index, number: int) -> None:
        node = self._node(parent)
        first = len(node.children)
        taken = self._take(node, number)
        if taken:
            self.beginInsertRows(parent, first, first + len(taken) - 1)
            node.children += taken
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and value of a node, its path, its colour."""
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            parts = (self._name(node), self._words(node, index), index.data(MARK_ROLE))
            return "   ".join(part for part in parts if part)
        if role == MARK_ROLE:
            return self._marks.get(self.path(index), "") if self._marks else ""
        if role == NAME_ROLE:
            return self._name(node)
        if role == WORDS_ROLE:
            return self._words(node, index)
        if role == PATH_ROLE:
            return self.path(index)
        if role == KIND_ROLE:
            return "text" if isinstance(node.value, str) else "group" if _is_group(node.value) else "other"
        if role == Qt.ItemDataRole.ForegroundRole and not isinstance(node.value, dict | list):
            return QColor(theme().colors.text)
        return None

    def _name(self, node: _Node) -> str:
        if node.span is not None:
            return f"[{node.span.start} … {node.span.stop - 1}]"
        return f"[{node.key}]" if isinstance(node.key, int) else one_line(self._clean(node.key))

    def _words(self, node: _Node, index: Index) -> str:
        if node.span is not None:
            return _values(len(node.span))
        if self.is_secret(index):
            return HIDDEN
        value = node.value
        # Before it is cut: half a secret is not known
        text = shown(self._clean(value[: MAX_TEXT + LONGEST]) if isinstance(value, str) else value)
        return hidden_told(one_line(text))

    def value(self, index: Index) -> Any:
        """The value of a node."""
        return self._node(index).value

    def is_secret(self, index: Index) -> bool:
        """Whether a plain value is known by its name to be a secret: it is not shown, and not copied."""
        node = self._node(index)
        if isinstance(node.value, dict | list) or node.value is None:
            return False
        named: _Node | None = node
        while named is not None and not isinstance(named.key, str):  # an entry of a list is called what the list is
            named = named.parent
        return self._hides("" if named is None else str(named.key), str(node.value))

    def path(self, index: Index) -> DataPath:
        """Path of a node in the connection's data."""
        parts: list[str | int] = []
        node: _Node | None = self._node(index)
        while node is not None and node is not self._root:
            if node.span is None:  # a range is only a way to show what is in the value around it
                parts.append(node.key)
            node = node.parent
        if self._scalar:
            parts = []
        return DataPath((*self._root_path.parts, *reversed(parts)))

    def find(self, path: DataPath) -> QModelIndex:
        """Index of a path, building what is on the way; an invalid one if it is not in this answer."""
        rest = path.below(*self._root_path.parts)
        index = QModelIndex()
        if rest is None:
            return index
        for part in rest.parts:
            node = self._node(index)
            position = self._position(node, part)
            if node.in_ranges and 0 <= position < len(node.value):
                index = self._child(index, position // IN_A_RANGE)
                position %= IN_A_RANGE
            index = self._child(index, position)
            if not index.isValid():
                break
        return index

    def _child(self, index: QModelIndex, position: int) -> QModelIndex:
        """Index of a child, built if need be; an invalid one if there is none."""
        node = self._node(index)
        if len(node.children) <= position < node.size:
            self._fetch(index, position + BATCH - len(node.children))
        return self.index(position, 0, index)

    def _position(self, node: _Node, part: str | int) -> int:
        if isinstance(part, int) and isinstance(node.value, list):
            return part
        if isinstance(node.value, dict) and part in node.value:
            return list(node.value).index(part)
        return -1

    def leaves(self, limit: int = 500) -> list[DataPath]:
        """Paths of plain values, top first; at most `limit`."""
        return [DataPath((*self._root_path.parts, *parts)) for parts, _ in leaves(self._root.value, limit)]

    def matches(self, text: str) -> Generator[None, None, list[DataPath]]:
        """Paths whose name or value holds a text, top first; at most `MAX_MATCHES`. Pauses now and then."""
        wanted = text.casefold()
        found: list[DataPath] = []
        level: list[tuple[tuple[str | int, ...], Any]] = [((), self._root.value)]
        looked = 0
        while level:
            below: list[tuple[tuple[str | int, ...], Any]] = []
            for parts, value in level:
                for key, item in value.items() if isinstance(value, dict) else enumerate(value):
                    looked += 1
                    if looked % PAUSE_AFTER == 0:
                        yield
                    here = (*parts, key)
                    group = isinstance(item, dict | list)
                    if group:
                        below.append((here, item))
                    if wanted in str(key).casefold() or (not group and wanted in plain(item).casefold()):
                        found.append(DataPath((*self._root_path.parts, *here)))
                        if len(found) == MAX_MATCHES:
                            return found
            level = below
        return found


def plain(value: Any) -> str:
    """A plain value as it is read in JSON, a text without its quotes."""
    import json  # loaded with the first answer

    return value if isinstance(value, str) else json.dumps(value)


def _is_group(value: Any) -> bool:
    return value is None or isinstance(value, dict | list)


def _values(count: int) -> str:
    return translated(counted("{count} values", "{count} value", count, count=count))


def shown(value: Any) -> str:
    """A value as the tree shows it: JSON for a scalar, the number of children otherwise."""
    if isinstance(value, dict):
        return _values(len(value))
    if isinstance(value, list):
        return translated(say("list of {count}", count=len(value)))
    import json

    text = json.dumps(value[:MAX_TEXT] if isinstance(value, str) else value, ensure_ascii=False)
    return text if not isinstance(value, str) or len(value) <= MAX_TEXT else f'{text[:-1]}…"'


def shown_value(value: object) -> str:
    """A picked value in words."""
    return value if isinstance(value, str) else shown(value)
