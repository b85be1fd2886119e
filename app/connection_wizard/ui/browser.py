"""The system's browser, and whatever the system has for a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


async def open_browser(url: str) -> bool:
    """Open an address in the person's browser; False where there is none."""
    return open_page(url)


def open_page(url: str) -> bool:
    """The same at once, for whoever waits for nothing."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))


def show_local(path: Path) -> None:
    """Open a file or a folder of this computer with what the system has for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
