"""The last answers of a document, kept without secrets for the next time: picking goes on where it was left.

They lie with this program's own data, readable by nobody else, and in no file of the connection. Where the person says
no, what was kept is deleted at once.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from connection_wizard.disk.writing import write_text
from connection_wizard.errors import WizardError
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.ui.session.answers import ROOTS, Answers, Source
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.outside import remove

if TYPE_CHECKING:
    from connection_wizard.secrets.redaction import Redactor

PAUSE_MS = 400
MAX_VALUES = 4000
"""Values of an answer that is kept; picking in a larger one is rare, and hiding its secrets would hold the window."""
MAX_TEXT = 400_000
MAX_FILES = 50


class Earlier(NamedTuple):
    """An answer that was kept, and when that was, in seconds since 1970."""

    answer: Any
    at: float


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
            remove(self.place(document))
        self.changed.emit()

    def place(self, document: Path) -> Path:
        """Where the answers of a document are kept."""
        import hashlib  # loaded with the first answer, too

        name = hashlib.sha256(str(document.resolve()).encode()).hexdigest()[:24]
        return self._files.answers_folder / f"{name}.json"

    def _deleted(self, document: Path) -> None:
        self._unsaved = False
        self._timer.stop()
        remove(self.place(document))

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
        place, small = self.place(document), {name: answer for name, answer in found.items() if _is_small(answer)}
        if not small:
            remove(place)
            return
        redactor = self._redactor()
        kept = {name: redactor.json(answer) for name, answer in small.items()}
        with suppress(OSError, WizardError, NotStrict):
            place.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"at": int(time.time()), "answers": kept}, ensure_ascii=False)
            write_text(text, place, private=True)
            for old in sorted(place.parent.glob("*.json"), key=_age)[MAX_FILES:]:
                remove(old)

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
        return read_kept(self.place(document))


def read_kept(place: Path) -> dict[Source, Earlier]:
    """The answers in a file; none where it holds none that can be read."""
    try:
        data = read_bytes(place, 4 * MAX_TEXT, patience=0)
        found = loads(data.decode())
    except (NotRead, NotStrict, UnicodeDecodeError):
        return {}
    answers, at = (found.get("answers"), found.get("at")) if isinstance(found, dict) else (None, None)
    if not isinstance(answers, dict) or not isinstance(at, int):
        return {}
    return {source: Earlier(answers[source], at) for source in ROOTS if source in answers}


def _is_small(answer: Any) -> bool:
    """Whether an answer is kept; looked at only as far as needed."""
    waiting, values, letters = [answer], 0, 0
    while waiting and values <= MAX_VALUES and letters <= MAX_TEXT:
        value = waiting.pop()
        values += 1
        if isinstance(value, dict):
            letters += sum(map(len, value))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        else:
            letters += len(value) if isinstance(value, str) else 0
    return values <= MAX_VALUES and letters <= MAX_TEXT


def _age(path: Path) -> float:
    with suppress(OSError):
        return -path.stat().st_mtime
    return 0.0
