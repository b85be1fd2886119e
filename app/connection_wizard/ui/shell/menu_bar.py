"""The menu at the top of a Mac's screen: what the window's own menu has, and what people look for there (⌘W, About).

There is nothing to be set, so there is no ⌘, either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from connection_wizard import __version__
from connection_wizard.ui.drawn import put
from connection_wizard.ui.widgets.dialogs import tell

if TYPE_CHECKING:
    from connection_wizard.ui.shell.window import WizardWindow


class MenuBar(QMenuBar):
    """Belongs to no widget, so that it stays with the program while a dialog is open."""

    def __init__(self, window: WizardWindow) -> None:
        super().__init__()
        self._window = window
        file = self.addMenu(_tr("File"))
        file.addActions(window.menu.actions())
        file.addSeparator()
        close = QAction(_tr("Close window"), self)
        close.setShortcuts(QKeySequence.StandardKey.Close)
        close.triggered.connect(window.close)
        file.addActions([close])
        about = QAction(_tr("About Connection Wizard"), self)
        about.setMenuRole(QAction.MenuRole.AboutRole)  # macOS moves it below the program's name
        about.triggered.connect(self.tell_about)
        file.addActions([about])

    def tell_about(self) -> None:
        """Say what this is, and which version."""
        what = put(_tr("Connection Wizard {0}"), __version__)
        tell(self._window, what, _tr("Sets up OAuth connections and proves that they work."), went_wrong=False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MenuBar", text)
