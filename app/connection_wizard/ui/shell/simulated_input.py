"""A person's hand at the window, for the demo and for tests: clicks and keys that go the way of real ones."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from connection_wizard.spec.paths import DataPath
from connection_wizard.ui.widgets.answer.json_model import JsonModel


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget, in its middle if no place is given."""
    place = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def click_value(tree: QAbstractItemView, path: DataPath) -> None:
    """Click the value at a path in the tree of an answer, after scrolling to it.

    Raises:
        LookupError: the tree does not show such a value.
    """
    model = tree.model()
    index = model.find(path) if isinstance(model, JsonModel) else None
    if index is None or not index.isValid():
        raise LookupError(str(path))
    tree.scrollTo(index)
    click(tree.viewport(), tree.visualRect(index).center())
