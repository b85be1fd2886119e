"""Where the draft is kept: autosave, open, save, recent files. Nothing typed is ever lost."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths, QTimer, Signal

from app.errors import WizardError
from app.spec.draft import Draft
from app.spec.files import SpecFileError, read_draft, to_text, write_text
from app.ui.store import DraftStore

if TYPE_CHECKING:
    from app.viasocket.importing import Imported

AUTOSAVE_MS = 600
MAX_RECENT = 8


class DraftFiles(QObject):
    """Saves the draft a moment after each change: into its own file once it has one, into the drafts folder before.

    Signals:
        changed: saved, failed to save, or another file.
    """

    changed = Signal()
    imported = Signal(object)
    """A record of the platform was opened, as a new draft; carries the `Imported`."""

    def __init__(self, store: DraftStore, folder: Path | None = None, settings: QSettings | None = None) -> None:
        super().__init__()
        self._store = store
        self._folder = (
            folder or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "drafts"
        )
        self._settings = settings or QSettings()
        self.path: Path | None = None
        self._draft_path: Path | None = None
        self.problem = ""
        self.unsaved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save_now)
        store.changed.connect(self._store_changed)

    @property
    def state(self) -> str:
        """How things stand, in words for the button row."""
        if self.problem:
            return self.problem
        if self.unsaved:
            return self.tr("Saving …")
        if self.path:
            return self.tr("Saved in {0}").format(self.path.name)
        return self.tr("Draft saved") if self._draft_path else self.tr("Nothing to save yet")

    def new(self, draft: Draft) -> None:
        """Start another document that has no file yet.

        Raises:
            SpecFileError: what is open could not be saved; it stays open.
        """
        self._keep()
        self.path = None
        self._draft_path = None
        self._store.open(draft)

    def open(self, path: Path) -> None:
        """Open a spec or a draft; or a record of the platform, which becomes a new draft.

        Raises:
            SpecFileError: it cannot be read, or what is open could not be saved; what is open stays open.
        """
        try:
            draft = read_draft(path)
        except SpecFileError:
            if (imported := _record_in(path)) is None:
                raise
            self.new(imported.draft)
            self.unsaved = True
            self.save_now()
            self.imported.emit(imported)
            return
        self._keep()
        inside = path.parent == self._folder
        self._store.open(draft)
        self._timer.stop()
        self.unsaved = False
        self.path = None if inside else path
        self._draft_path = path if inside else None
        if not inside:
            self._remember(path)
        self.problem = ""
        self.changed.emit()

    def save_as(self, path: Path) -> None:
        """Give the draft a file of its own.

        Raises:
            SpecFileError: it cannot be written.
        """
        write_text(to_text(self._store.draft), path)
        old = self._draft_path
        self.path, self._draft_path = path, None
        if old is not None:
            old.unlink(missing_ok=True)
        self._remember(path)
        self._saved()

    def save_now(self) -> None:
        """Save what is not saved yet; a failure is told, and tried again with the next change."""
        self._timer.stop()
        if not self.unsaved:
            return
        try:
            if self.path is None and self._draft_path is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._draft_path = self._folder / f"draft-{os.urandom(4).hex()}.json"
            target = self.path or self._draft_path
            if target is not None:
                write_text(to_text(self._store.draft), target)
        except (SpecFileError, OSError) as error:
            self.problem = (
                error.message if isinstance(error, SpecFileError) else self.tr("The draft could not be saved.")
            )
            self.changed.emit()
            return
        self._saved()

    def _keep(self) -> None:
        self.save_now()
        if self.unsaved:
            raise SpecFileError(
                self.problem, self.tr("Save what is open somewhere else first: “Save as …” in the menu.")
            )

    def recent(self) -> list[Path]:
        """Files that were used last and are still there, newest first."""
        names = self._settings.value("recent", [])
        listed = [names] if isinstance(names, str) else names if isinstance(names, list) else []
        return [path for path in map(Path, listed) if path.is_file()]

    def drafts(self) -> list[Path]:
        """Drafts that were never given a file of their own."""
        return [path for path in self._folder.glob("draft-*.json") if path != self._draft_path]

    def _saved(self) -> None:
        self.unsaved = False
        self.problem = ""
        self.changed.emit()

    def _remember(self, path: Path) -> None:
        names = [str(path.resolve())] + [str(other) for other in self.recent() if other != path.resolve()]
        self._settings.setValue("recent", names[:MAX_RECENT])

    def _store_changed(self) -> None:
        self.unsaved = True
        self._timer.start()
        self.changed.emit()


def _record_in(path: Path) -> Imported | None:
    """The record of the platform that a file holds; None where it holds none."""
    from app.viasocket.importing import MAX_RECORD, read_record

    try:
        if path.stat().st_size > MAX_RECORD:
            return None
        return read_record(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, WizardError):
        return None
