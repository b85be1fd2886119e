"""A secret on the clipboard: for as long as pasting it takes, and not until somebody copies something else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from connection_wizard.session.stages import mark
from connection_wizard.ui.session.later import later

CLEAR_MS = 60_000


def copy_secret(secret: str) -> None:
    """Copy a secret; the clipboard is emptied after a minute, if it still holds it then. The secret is not kept."""
    QGuiApplication.clipboard().setText(secret)
    copied = mark(secret)

    def clear() -> None:
        clipboard = QGuiApplication.clipboard()
        if mark(clipboard.text()) == copied:
            clipboard.clear()

    application = QCoreApplication.instance()  # another document may be opened meanwhile
    if application is not None:
        later(CLEAR_MS, application, clear)
