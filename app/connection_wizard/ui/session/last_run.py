"""How the live test ended, remembered with the document: who goes on tomorrow sees it before it is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject

from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.live_run import LiveController


class LastRun(QObject):
    """Looks at each end of the live test of one document."""

    def __init__(self, live: LiveController, files: DraftFiles) -> None:
        super().__init__(live)
        self._live = live
        self._files = files
        live.changed.connect(self._look)

    def _look(self) -> None:
        live = self._live
        if live.running or not live.results or live.rehearses:
            return
        log_in = live.results.get("authorize")
        if any(stand.state == "failed" for stand in live.session.leg_stands().values()):
            self._files.note(ran="stopped")
        elif log_in is not None and log_in.verdict == "proved":
            self._files.note(ran="logged_in")
