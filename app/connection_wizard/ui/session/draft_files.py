"""Where the draft is kept: autosave, open, save. Nothing typed is ever lost.

What reads and writes is loaded with the first document that is opened or saved: the window's first picture has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QStandardPaths, QTimer, Signal

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.file_memory import FileMemory
from connection_wizard.ui.session.left_off import MAX_PLACES, Left
from connection_wizard.ui.session.other_files import OtherFiles
from connection_wizard.ui.translations import translated
from connection_wizard.words import Words, say

if TYPE_CHECKING:
    from connection_wizard.ui.session.elsewhere import Elsewhere

AUTOSAVE_MS = 600


class OpenElsewhere(WizardError):
    """Another window has the file open; there the person goes on."""


class DraftFiles(QObject):
    """Saves the draft a moment after each change: into its own file once it has one, into the drafts folder before.

    Signals:
        changed: saved, failed to save, or another file.

    Attributes:
        others: what lies here beside it.
    """

    changed = Signal()
    parted = Signal(str)
    """The file was changed outside this window; what is typed here goes on as a draft. Carries the file's name."""
    outdated = Signal(str)
    """The file is not as this window left it: ``changed``, or ``gone``."""
    deleted = Signal(object)
    """A draft was deleted, at the person's wish; carries where it was."""
    reloaded = Signal()
    """The document was read from its file again."""
    leaving = Signal()
    """Another document is about to be opened: what is being typed into this one is taken in now."""
    placed = Signal(object)
    """The document lies somewhere else now; carries its place in the drafts folder, which it left, or None."""
    noted = Signal()
    """More is remembered of how the document stands: see `here`."""
    taken_over = Signal(object)
    """A file holds another connection than when it was left; carries its path."""
    imported = Signal(object)
    """A record of the platform was opened, as a new draft; carries the `Imported`."""

    def __init__(
        self,
        store: DraftStore,
        folder: Path | None = None,
        settings: QSettings | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        super().__init__()
        self._elsewhere = elsewhere
        self.changed.connect(self._tell_elsewhere)
        self._store = store
        drafts = (
            folder or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "drafts"
        )
        self._memory = FileMemory(settings or QSettings())
        self.others = OtherFiles(drafts, self._memory, lambda: self.document)
        self.path: Path | None = None
        self._draft_path: Path | None = None
        self._known: bytes | None = None
        """What the file held when this window last read or wrote it."""
        self.here = Left()
        """How the document stands beside what is in it: what is remembered when it is left."""
        self.problem = ""
        self.unsaved = False
        self.for_practice = False
        """Whether what is open is saved only where the person gives it a file."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save_now)
        store.changed.connect(self._store_changed)
        store.touched.connect(self._note_told)

    @property
    def document(self) -> Path | None:
        """Where the document lies: its own file, or its place in the drafts folder; None before it is saved at all."""
        return self.path or self._draft_path

    @property
    def state(self) -> str:
        """How things stand, in words for the button row."""
        if self.problem:
            return self.problem
        if self.unsaved:
            return self.tr("Saving …")
        if self.path:
            return put(self.tr("Saved in {0}"), self.path.name)
        if self.for_practice:
            return self.tr("Practice, not saved")
        return self.tr("Draft saved") if self._draft_path else self.tr("Nothing to save yet")

    def new(self, draft: Draft, *, for_practice: bool = False) -> None:
        """Start another document that has no file yet.

        Args:
            for_practice: it is not saved by itself, either.

        Raises:
            NotSaved: what is open could not be saved; it stays open.
        """
        self._keep()
        self.path = None
        self._draft_path = None
        self._known = None
        self.for_practice = for_practice
        self.here = Left(self.here.step)
        self._store.open(draft)
        if draft == NEW_CONNECTION or for_practice:  # as in a window that was opened just now
            self._timer.stop()
            self._saved()

    def open(self, path: Path) -> None:
        """Open a spec or a draft; or a record of the platform, which becomes a new draft.

        Raises:
            WizardError: it cannot be read, is a record of another grant type, another window has it open, or what is
                open could not be saved; what is open stays open.
        """
        if self._elsewhere is not None and not self.is_own(path) and self._elsewhere.has(path):
            raise OpenElsewhere(
                say("“{name}” is open in another window.", name=path.name), say("That window has come to the front.")
            )
        try:
            self._open(path)
        finally:
            self._tell_elsewhere()

    def _tell_elsewhere(self) -> None:
        if self._elsewhere is not None:
            self._elsewhere.follow(self.document)

    def _open(self, path: Path) -> None:
        from connection_wizard.ui.session import document_files as disk

        found = disk.draft_in(path)
        if not isinstance(found, Draft):
            self.new(found.draft)
            self.unsaved = True
            self.save_now()
            self.imported.emit(found)
            return
        self._keep()
        draft = disk.document_in(path) if self.is_own(path) else found  # what was typed a moment ago is in it now
        self._known = disk.content(path)
        inside = self.others.has_drafts_place(path)
        self.path = None if inside else path
        self._draft_path = path if inside else None
        if not inside:
            self._memory.used(path)
        self.for_practice = False
        self.here = here = self._left_of(path, draft)
        self._store.open(draft)
        self._store.tell_at(here.told_steps, here.told_places)
        if here.origins:
            from connection_wizard.session.origins import read as read_origins

            self._store.remember(read_origins(list(here.origins)))
        self._timer.stop()
        self.unsaved = False
        self.problem = ""
        self.changed.emit()

    def _left_of(self, path: Path, draft: Draft) -> Left:
        """How a connection was left in a file; nothing of another one that was there before."""
        from connection_wizard.ui.session.same_connection import is_another

        left = self._memory.left(path)
        if not is_another(left.of, draft):
            return left
        self.taken_over.emit(path)
        return Left()

    def save_as(self, path: Path) -> None:
        """Give the draft a file of its own.

        Raises:
            WizardError: it cannot be written.
        """
        from connection_wizard.ui.session import document_files as disk

        own = self.is_own(path)
        self._known = disk.write(self._store.draft, path)
        if not own:
            self._left_of(path, self._store.draft)
        old = self._draft_path
        self.path, self._draft_path = path, None
        self.for_practice = False
        self._note()
        self._memory.used(path)
        self.placed.emit(old)
        if old is not None:  # once all that belongs to it lies in the new place, too
            disk.remove(old)
        self._saved()

    def save_now(self) -> None:
        """Save what is not saved yet; a failure of any kind is told, and tried again with the next change."""
        parted = self._save()
        if parted is not None:
            self.parted.emit(parted.name)

    def _save(self) -> Path | None:
        """Save what is not saved yet; returns the file that others have changed, and that is therefore left to them."""
        self._timer.stop()
        if not self.unsaved:
            return None
        from connection_wizard.ui.session import document_files as disk

        before = self.document
        try:
            with disk.saving(before or self.others.folder):
                text = disk.to_text(self._store.draft)
            parted = before is not None and disk.content(before) not in (None, self._known, text.encode())
            target = self.others.drafts_place() if before is None or parted else before
            if self.others.has_drafts_place(target):  # also where somebody removed it meanwhile
                with disk.saving(target):
                    self.others.folder.mkdir(parents=True, exist_ok=True)
            self._known = disk.write(self._store.draft, target, text)
            if target != before:
                self.path, self._draft_path = None, target
                self._note()
        except WizardError as error:
            self.problem = translated(disk.reason_of(error))
            self.changed.emit()
            return None
        if before is None:
            self.placed.emit(None)
        self._saved()
        return before if parted else None

    # -- what others do to the file meanwhile

    def look(self) -> bool:
        """Look whether the file is as this window left it; tells of it, and returns False, where it is not."""
        file = self.document
        if file is None:
            return True
        from connection_wizard.ui.session import document_files as disk

        held = disk.content(file)
        if held is None and disk.is_gone(file):
            self.unsaved = True
            self.problem = put(self.tr("“{0}” is no longer there."), file.name)
            self.changed.emit()
            self.outdated.emit("gone")
            return False
        if held in (None, self._known):  # what is there and cannot be read is told of when it is to be written
            return True
        if held == disk.to_text(self._store.draft).encode():
            self._known = held
            return True
        self.outdated.emit("changed")
        return False

    def reload(self) -> None:
        """Take what the file holds now, as one change: undo brings back what was here.

        Raises:
            SpecFileError: it cannot be read; what is here stays.
        """
        file = self.document
        if file is None:
            return
        from connection_wizard.ui.session import document_files as disk

        draft = disk.document_in(file)
        self._known = disk.content(file)
        self._store.take(draft)
        self._timer.stop()
        self._saved()
        self.reloaded.emit()

    def keep_mine(self) -> None:
        """Save what is here, although its file was changed or removed: a changed one is left as it is."""
        self.unsaved = True
        self._save()

    def wrote(self, path: Path) -> None:
        """The window itself has written a file: if it is the document's, it is known."""
        from connection_wizard.ui.session import document_files as disk

        if self.is_own(path):
            self._known = disk.content(path)

    def is_own(self, path: Path) -> bool:
        """Whether a name leads to the document's own file."""
        from connection_wizard.ui.session import document_files as disk

        return self.document is not None and disk.is_same(path, self.document)

    def _keep(self) -> None:
        self.leaving.emit()
        self.save_now()
        if self.unsaved:
            from connection_wizard.ui.session.document_files import NotSaved

            raise NotSaved(
                Words(self.problem), Words(self.tr("Save what is open somewhere else first: “Save as …” in the menu."))
            )

    def note(self, **what: Any) -> None:
        """Remember something of how the document stands, by the names of `Left`."""
        if (here := self.here._replace(**what)) != self.here:
            self.here = here
            self._note()
            self.noted.emit()

    def at_step(self, step: int, visited: Iterable[int] = ()) -> None:
        """The person is at this step now: where to go on when the file is opened again."""
        self.note(step=step, visited=tuple(sorted({*self.here.visited, *visited})))

    def _note(self) -> None:
        if (file := self.document) is not None:
            self._memory.note(file, self.here)

    def _note_told(self) -> None:
        steps, places = self._store.told_at
        self.note(told_steps=steps, told_places=places[:MAX_PLACES])

    def known(self) -> Iterator[Draft]:
        """The connection that is open, and the others."""
        yield self._store.draft
        yield from self.others.read()

    @property
    def is_draft(self) -> bool:
        """Whether the document lies in the drafts folder: the person never gave it a file, and sees it nowhere else."""
        return self._draft_path is not None and self.path is None

    def delete_draft(self) -> bool:
        """Delete the document that lies in the drafts folder, and begin another connection; false where its file
        cannot be removed, and all is as it was."""
        gone = self._draft_path
        if gone is None:
            return False
        from connection_wizard.ui.session import document_files as disk

        disk.remove(gone)
        if not disk.is_gone(gone):
            return False
        self._timer.stop()
        self.unsaved = False
        self._draft_path = None
        self.deleted.emit(gone)
        self.new(NEW_CONNECTION)
        return True

    def _saved(self) -> None:
        self.unsaved = False
        self.problem = ""
        if self.document is not None:
            from connection_wizard.ui.session.same_connection import marks_of

            self.note(of=marks_of(self._store.draft))
        self.changed.emit()

    def _store_changed(self) -> None:
        if not self.for_practice:
            self.unsaved = True
            self._timer.start()
        self.changed.emit()
