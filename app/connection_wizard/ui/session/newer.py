"""Looking for a newer version, where the person wants that: once a day, and quietly."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal

from connection_wizard import __version__
from connection_wizard.ui.session.tasks import OneTask

WANTED: Final = "newer/wanted"
ASKED: Final = "newer/asked"
FOUND: Final = "newer/found"


class NewerVersion(QObject):
    """Whether the person wants to be told, and what there is to be told.

    Signals:
        changed: there is something to be told, or no more.
    """

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._task = OneTask(self.changed.emit)

    @property
    def releases(self) -> str:
        """Where to ask; nothing where this copy of the program was published nowhere."""
        from connection_wizard.session import newer  # for those who want it, not with the first picture

        return newer.RELEASES

    @property
    def wanted(self) -> bool:
        """Whether the person said yes."""
        return self._settings.value(WANTED, "") == "yes"

    def want(self, wanted: bool) -> None:
        """The person says yes or no; a yes is followed at once, a no forgets what was found."""
        self._settings.setValue(WANTED, "yes" if wanted else "")
        if wanted:
            self.look()
        else:
            self._task.cancel()
            self._settings.remove(ASKED)
            self._settings.remove(FOUND)
            self.changed.emit()

    @property
    def version(self) -> str:
        """The newer version that there is; mostly nothing."""
        if not self.wanted:
            return ""
        from connection_wizard.session.newer import is_newer

        found = str(self._settings.value(FOUND, ""))
        return found if self.releases and is_newer(found, __version__) else ""

    @property
    def page(self) -> str:
        """Where it can be read about."""
        from connection_wizard.session.newer import page_of

        return page_of(self.releases, self.version)

    def look(self) -> None:
        """Ask, if the person wants that and nobody did today; what went wrong is tried again tomorrow."""
        if not self.wanted or not self.releases or self._task.running:
            return
        from datetime import UTC, datetime

        today = datetime.now(UTC).date().isoformat()
        if self._settings.value(ASKED, "") != today:
            self._settings.setValue(ASKED, today)
            self._task.start(self._ask)

    async def _ask(self) -> None:
        from connection_wizard.http.client import HttpClient
        from connection_wizard.session.newer import latest

        async with HttpClient() as client:  # of its own: it shares no connection with what the person does
            found = await latest(self.releases, client)
        if found and self.wanted:
            self._settings.setValue(FOUND, found)

    async def close(self) -> None:
        """Ask no more, and wait until nothing of it is left."""
        await self._task.close()
