"""Names that a line offers while one types in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from connection_wizard.ui.widgets.plain import one_line


class Offers(QStringListModel):
    """Names to choose from while one types: shown safely, put in as they are."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is shown is what can be seen of the name."""
        value = super().data(index, role)
        return one_line(value) if role == Qt.ItemDataRole.DisplayRole and isinstance(value, str) else value


def offering(editor: QLineEdit, names: Iterable[str] = ()) -> Offers:
    """Let a line offer names while one types in it; returns them, to be changed."""
    offers = Offers(list(names), editor)
    completer = QCompleter(offers, editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    editor.setCompleter(completer)
    return offers
