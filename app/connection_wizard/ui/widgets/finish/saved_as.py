"""Where a file was written: its name, its whole path, and the way to its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connection_wizard.ui.browser import show_local
from connection_wizard.ui.widgets.plain import PIECES, breaking
from connection_wizard.ui.widgets.style import button, label, set_state


class SavedAs(QWidget):
    """Says that a file is saved and where; hidden until one is."""

    def __init__(self) -> None:
        super().__init__()
        self._path = Path()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.words = label("", "hint")
        set_state(self.words, "ok")
        self.where = label("", "mono")
        self.folder = button(self.tr("Show in folder"), "link")
        self.folder.clicked.connect(self.open_folder)
        line = QHBoxLayout()
        line.addWidget(self.folder)
        line.addStretch(1)
        layout.addWidget(self.words)
        layout.addWidget(self.where)
        layout.addLayout(line)
        self.hide()

    def show_file(self, path: Path, words: str) -> None:
        """Say where it was saved."""
        self._path = path.absolute()
        self.words.setText(words)
        self.where.setText(breaking(str(self._path), PIECES))
        self.show()

    def open_folder(self) -> None:
        """Show the folder of the file."""
        show_local(self._path.parent)
