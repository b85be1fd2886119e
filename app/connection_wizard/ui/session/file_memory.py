"""What is remembered of files on this computer, by all windows: which were used last, and how each was left.

Other windows, also of another version, write to the same settings: what they wrote is read before anything is written.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from connection_wizard.ui.session.left_off import Left, read, written

MAX_RECENT = 8
MAX_LEFT = 50
"""Files of which it is remembered how they were left."""


class FileMemory:
    """The files that were used last, and how each was left."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def recent(self) -> list[Path]:
        """Files that were used last and are still there, newest first."""
        names = self._settings.value("recent", [])
        listed = [names] if isinstance(names, str) else names if isinstance(names, list) else []
        return [path for path in map(Path, listed) if path.is_file()]

    def used(self, path: Path) -> None:
        """A file was opened or saved now."""
        self._settings.sync()
        names = [str(path.resolve())] + [str(other) for other in self.recent() if other != path.resolve()]
        self._settings.setValue("recent", names[:MAX_RECENT])
        self._settings.sync()

    def left(self, path: Path) -> Left:
        """How a file was left."""
        return read(self._all_left.get(str(path.resolve())))

    def note(self, path: Path, here: Left) -> None:
        """A file is being left like this."""
        import json

        name = str(path.resolve())
        if read(self._all_left.get(name)) != here:
            self._settings.sync()
            left = self._all_left
            before = left.pop(name, None)  # the one that was used last stands last
            left[name] = written(here, before)
            self._settings.setValue("left", json.dumps(dict(list(left.items())[-MAX_LEFT:])))
            self._settings.sync()

    @property
    def _all_left(self) -> dict[str, Any]:
        import json

        try:
            left = json.loads(str(self._settings.value("left", "{}")))
        except (ValueError, RecursionError):
            return {}
        return left if isinstance(left, dict) else {}
