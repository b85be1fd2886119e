"""The connections that lie on this computer beside the one that is open: files used last, and drafts without a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import is_proof
from connection_wizard.ui.session.file_memory import FileMemory
from connection_wizard.ui.session.left_off import Left


class OtherFiles:
    """What there is here, and how it was left.

    Args:
        document: where the connection lies that is open; None where it lies nowhere.

    Attributes:
        folder: where drafts lie that were never given a file.
        memory: what is remembered of files.
    """

    def __init__(self, folder: Path, memory: FileMemory, document: Callable[[], Path | None]) -> None:
        self.folder = folder
        self.memory = memory
        self._document = document

    def recent(self) -> list[Path]:
        """Files that were used last and are still there, newest first; what is open may be among them."""
        return self.memory.recent()

    def drafts(self) -> list[Path]:
        """Drafts that were never given a file of their own."""
        found = self.folder.glob("draft-*.json")
        return [path for path in found if path != self._document() and not is_proof(path)]

    def drafts_place(self) -> Path:
        """Where another draft may lie."""
        return self.folder / f"draft-{os.urandom(4).hex()}.json"

    def has_drafts_place(self, path: Path) -> bool:
        """Whether what lies there is a draft without a file of its own."""
        return path.parent == self.folder

    def read(self) -> Iterator[Draft]:
        """All of them, one by one; what cannot be read is left out."""
        from connection_wizard.ui.session import document_files as disk

        own = self._document()
        for path in (*self.recent(), *self.drafts()):
            if own is None or not disk.is_same(path, own):
                with suppress(WizardError):
                    yield disk.document_in(path)

    def left_at(self, path: Path) -> int:
        """The step at which a file was left; Start where nobody knows."""
        return self.left(path).step

    def left(self, path: Path) -> Left:
        """How a file was left."""
        return self.memory.left(path)

    @property
    def answers_folder(self) -> Path:
        """Where answers are kept: with this program's own data, beside the drafts."""
        return self.folder.parent / "answers"

    def sweep(self) -> None:
        """Remove what was left half-written in the drafts folder by a window that was killed."""
        from connection_wizard.disk.parts import sweep

        sweep(self.folder)
