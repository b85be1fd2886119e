"""The system's browser."""

from __future__ import annotations


async def open_browser(url: str) -> bool:
    """Open an address in the person's browser; False where there is none."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
