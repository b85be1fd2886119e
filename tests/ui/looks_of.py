"""What a page shows and keeps, as plain data: two windows that show the same are equal, editor by editor.

Nothing here names a widget of ours. What a new one shows is found in its Qt properties, what it remembers in its
attributes, so it is compared without a word in this file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QTreeView, QWidget

PLAIN_TYPES = frozenset(("QString", "bool", "int", "double"))
PLAIN = (str, bool, int, float)
NOT_OF_A_PAGE: frozenset[str] = frozenset(
    """x y width height minimumWidth maximumWidth minimumHeight maximumHeight visible focus isActiveWindow active
    mouseTracking underMouse interval remainingTime textWidth""".split()  # noqa: SIM905
)
"""Qt's properties that are the window's. The width of a text is the one that it was asked for last, not that it has."""
OURS = "connection_wizard."


def shown(outside: QWidget) -> list[tuple[str, dict[str, Any]]]:
    """Every object inside a widget in Qt's order: its class, and all that it shows."""
    return [(type(made).__name__, _state(made, outside)) for made in (outside, *_inside(outside))]


def _inside(outside: QObject) -> Iterator[QObject]:
    """What holds a scroll bar comes last: Qt puts it there once it was needed, if only while a text was measured."""
    for made in sorted(outside.children(), key=lambda each: each.objectName() if _holds_bar(each) else ""):
        yield made
        yield from _inside(made)


def _holds_bar(made: QObject) -> bool:
    return made.objectName() in ("qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer")


def _plain_properties(made: QObject) -> frozenset[str]:
    """Qt's properties of its class that are texts, numbers or yes and no."""
    meta = made.metaObject()
    if meta.className() not in _properties:
        named = [meta.property(number) for number in range(meta.propertyCount())]
        wanted = frozenset(str(each.name()) for each in named if str(each.typeName()) in PLAIN_TYPES)
        _properties[meta.className()] = wanted
    return _properties[meta.className()]


_properties: dict[str, frozenset[str]] = {}


def _state(made: QObject, outside: QWidget) -> dict[str, Any]:
    own = {bytes(name.data()).decode() for name in made.dynamicPropertyNames()}
    names = _plain_properties(made) | {name for name in own if not name.startswith("_")}
    found: dict[str, Any] = {name: _anywhere(made.property(name)) for name in sorted(names - NOT_OF_A_PAGE)}
    if isinstance(made, QWidget):
        found["is shown"] = made.isVisibleTo(outside)
    match made:
        case QComboBox():
            found["choices"] = [made.itemText(number) for number in range(made.count())]
        case QTextEdit() | QPlainTextEdit():
            found["cursor"] = (made.textCursor().anchor(), made.textCursor().position())
        case QLineEdit() if made.completer() is not None:
            found["completions"] = list(_rows(made.completer().model(), QModelIndex(), None))
        case QAbstractItemView() if made.model() is not None:
            found["rows"] = list(_rows(made.model(), QModelIndex(), made))
    return found


def _rows(model: QAbstractItemModel, parent: QModelIndex, view: QAbstractItemView | None) -> Iterator[Any]:
    """The rows of a model as they stand in a view: text, whether chosen, whether unfolded."""
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        chosen = view is not None and (view.selectionModel().isSelected(index) or view.currentIndex() == index)
        unfolded = isinstance(view, QTreeView) and view.isExpanded(index)
        yield str(index.data()), chosen, unfolded
        if unfolded:
            yield from _rows(model, index, view)


def _anywhere(value: Any) -> Any:
    """Without the port of a provider on this computer, which is another each time."""
    return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1", value) if isinstance(value, str) else value


def kept(thing: object, lasting: Collection[type]) -> Any:
    """What an object of ours remembers, with all that it leads to: plain values as they are, the rest by its class.

    Args:
        lasting: classes to pass over, which outlive a document.
    """
    return _kept(thing, {}, frozenset(lasting))


def _kept(thing: object, seen: dict[int, int], lasting: frozenset[type]) -> Any:
    if thing is None or isinstance(thing, PLAIN):
        return _anywhere(thing)
    if id(thing) in seen:
        return f"no. {seen[id(thing)]}"
    seen[id(thing)] = len(seen)
    if isinstance(thing, Mapping):
        return {str(_kept(name, seen, lasting)): _kept(value, seen, lasting) for name, value in thing.items()}
    if isinstance(thing, list | tuple):
        return [_kept(each, seen, lasting) for each in thing]
    if isinstance(thing, set | frozenset):
        return sorted(str(_kept(each, seen, lasting)) for each in thing)
    ours = type(thing).__module__.startswith(OURS) and type(thing) not in lasting
    own = vars(thing) if ours and hasattr(thing, "__dict__") else {}
    return (type(thing).__name__, {name: _kept(value, seen, lasting) for name, value in own.items()})


def differences(one: Any, other: Any, where: str = "") -> list[str]:
    """Where two pieces of plain data differ, with both values."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        inside = [(f"{where}.{name}", one[name], other[name]) for name in one]
    elif isinstance(one, list | tuple) and isinstance(other, list | tuple) and len(one) == len(other):
        inside = [(f"{where}[{number}]", *pair) for number, pair in enumerate(zip(one, other, strict=True))]
    else:
        return [] if one == other else [f"{where}: {str(one)[:200]} / {str(other)[:200]}"]
    return [found for each in inside for found in differences(each[1], each[2], each[0])]
