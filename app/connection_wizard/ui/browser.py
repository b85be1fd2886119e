"""The system's browser, and whatever the system has for a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


async def open_browser(url: str) -> bool:
    """Open an address in the person's browser; False where there is none."""
    from functools import partial

    from connection_wizard.threads import in_daemon_thread  # the window is painted before there is a loop

    opener = _opener()
    return open_page(url) if opener is None else await in_daemon_thread(partial(_opened_by, opener, url), "browser")


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


def _opener() -> str | None:
    """The command that Qt starts on X11, without waiting for what it says: that there is no browser, for one.

    On Wayland Qt gives it a token by which the browser comes to the front; other systems answer Qt.
    """
    import shutil

    from PySide6.QtGui import QGuiApplication

    return shutil.which("xdg-open") if QGuiApplication.platformName() == "xcb" else None


def _opened_by(opener: str, url: str) -> bool:
    """Whether it opened the address; its chatter repeats that, which has no business in anybody's log."""
    import subprocess

    nothing = subprocess.DEVNULL
    try:
        child = subprocess.Popen([opener, url], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True)
    except OSError:
        return False
    return child.wait() == 0
