"""The last answers of a document, kept without secrets for the next time: picking goes on where it was left.

They lie with this program's own data, readable by nobody else, and in no file of the connection. Where the person says
no, what was kept is deleted at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from connection_wizard.ui.session.answers import ROOTS, Answers, Earlier, Source
from connection_wizard.ui.session.draft_files import DraftFiles

if TYPE_CHECKING:  # what reads and writes is loaded with the first answer
    from connection_wizard.secrets.redaction import Redactor

PAUSE_MS = 400


class KeptAnswers(QObject):
    """Keeps the answers of the open document a moment after they came, and finds them when it is opened again.

    Signals:
        changed: the person said whether they are kept.
    """

    changed = Signal()

    def __init__(
        self,
        answers: Answers,
        files: DraftFiles,
        redactor: Callable[[], Redactor],
        rehearses: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._rehearses = rehearses
        self._answers = answers
        self._files = files
        self._redactor = redactor
        self._unsaved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)
        answers.look_for(self._earlier)
        answers.brought.connect(self._brought)
        files.leaving.connect(self.save)
        files.placed.connect(self._placed)
        files.deleted.connect(self._deleted)
        files.taken_over.connect(self._taken_over)

    @property
    def wanted(self) -> bool:
        """Whether the person lets answers be kept."""
        return self._files.here.keeps_answers

    def want(self, wanted: bool) -> None:
        """Keep them, or delete what is kept."""
        if wanted == self.wanted:
            return
        self._files.note(keeps_answers=wanted)
        if wanted:
            self._unsaved = True
            self.save()
        elif (document := self._files.document) is not None:
            from connection_wizard.ui.session.document_files import remove

            remove(self.place(document))
        self.changed.emit()

    def place(self, document: Path) -> Path:
        """Where the answers of a document are kept."""
        from connection_wizard.ui.session.answer_files import name_for

        return self._files.others.answers_folder / name_for(document)

    def _deleted(self, document: Path) -> None:
        self._unsaved = False
        self._timer.stop()
        from connection_wizard.ui.session.document_files import remove

        remove(self.place(document))

    def _taken_over(self, path: Path) -> None:
        from connection_wizard.ui.session.document_files import remove

        remove(self.place(path))

    def save(self) -> None:
        """Keep what is not kept yet. Where that does not work nothing is lost: there is none of it next time."""
        self._timer.stop()
        document = self._files.document
        if not self._unsaved or document is None:
            return
        self._unsaved = False
        if not self.wanted:
            return
        found = {source: self._answers.get(source) for source in ROOTS if self._answers.holds(source)}
        from connection_wizard.ui.session.answer_files import keep

        keep(found, self.place(document), self._redactor)

    def _brought(self) -> None:
        if self._rehearses():  # what nobody's provider answered is not kept
            return
        self._unsaved = True
        self._timer.start()

    def _placed(self, left: Path | None) -> None:
        """The document lies somewhere else: what is kept of it goes there, too."""
        document = self._files.document
        if left is not None and document is not None:
            with suppress(OSError):
                self.place(left).replace(self.place(document))
        self.save()

    def _earlier(self) -> Mapping[Source, Earlier]:
        document = self._files.document
        if document is None or not self.wanted:
            return {}
        from connection_wizard.ui.session.answer_files import read_kept

        return read_kept(self.place(document))
