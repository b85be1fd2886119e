"""What is chosen in a list, a table or a tree without mouse and keyboard: assistive technology selects it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView

SelectionFlag = QItemSelectionModel.SelectionFlag


class SelectionFollowed(QObject):
    """Makes current what was selected: mouse and keyboard do both at once, assistive technology selects alone.

    What belongs to a list (its editor, its buttons) goes by one of the two; they must not be two different entries.

    Args:
        then: what a click on the entry would do besides.
    """

    def __init__(self, view: QAbstractItemView, then: Callable[[QModelIndex], None] | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._then = then
        self.watch()

    def watch(self) -> None:
        """Listen to the view's selection, which is another with each model."""
        self._view.selectionModel().selectionChanged.connect(self._changed)

    def _changed(self) -> None:
        view = self._view
        chosen = view.selectionModel().selectedIndexes()
        here = view.currentIndex()
        if not chosen or view.state() == view.State.DragSelectingState:
            return
        if any(index.row() == here.row() and index.parent() == here.parent() for index in chosen):
            return
        view.selectionModel().setCurrentIndex(chosen[0], SelectionFlag.NoUpdate)
        if self._then is not None:
            self._then(chosen[0])
