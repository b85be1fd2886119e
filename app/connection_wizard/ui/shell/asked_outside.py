"""What the desktop asks of the program while it runs: to quit, to open a file, to open a link of ours.

A link (``connection-wizard:open?url=https://…``) only names an address: it stands in the start page's field then, where
the person sees who would be asked, and nothing is fetched before they say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, unquote

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

from connection_wizard.ui.shell.placement import come_forward

if TYPE_CHECKING:
    from connection_wizard.ui.shell.window import WizardWindow

SCHEME: Final = "connection-wizard:"


def shared_address(link: str) -> str:
    """The address that a link of ours names; anything else as it is."""
    if not link.casefold().startswith(SCHEME):
        return link
    rest = link[len(SCHEME) :].lstrip("/")
    _, asks, query = rest.partition("?")
    if asks and (found := parse_qs(query).get("url")):
        return found[0]
    return unquote(rest)


class AskedOutside:
    """Answers the events of the application itself."""

    def __init__(self, window: WizardWindow) -> None:
        self._window = window

    def take(self, event: QEvent) -> bool:
        """Whether it is answered. Quitting (⌘Q, the Dock, the end of a session) closes the window, which asks, saves
        and ends what runs; Qt would end the loop in the middle of it."""
        if event.type() == QEvent.Type.Quit:
            self._window.close()
            event.setAccepted(not self._window.isVisible())
            return True
        if isinstance(event, QFileOpenEvent):
            self._open(event)
            return True
        return False

    def come_forward(self) -> None:
        """Show the window before all others, whatever it was."""
        come_forward(self._window)

    def _open(self, event: QFileOpenEvent) -> None:
        """macOS does not name the file behind the program's name, but tells of it, then or later."""
        self.come_forward()
        if event.file():
            self._window.menu.open_path(event.file())
        else:
            self._window.brought.read(shared_address(event.url().toString()))
