"""The connections that were saved on this computer: how far each came, and the way back to it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from connection_wizard.errors import WizardError
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.left_off import Left
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.elements import Card, Pill
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import PIECES, breaking, one_line, tip
from connection_wizard.ui.widgets.sources.letter_tile import LetterTile
from connection_wizard.ui.widgets.style import button, label, rule, scaled, set_kind

MAX_LISTED = 5
MOST_LETTERS, LAST_LETTERS = 64, 24
"""Of a name, and of its end: files that lie side by side differ there."""
LEAST_WORDS = 260
"""Width for what is said of a connection beside the way back to it; where there is less, that stands below."""


class Saved(NamedTuple):
    """One saved connection.

    Attributes:
        changed: when, in seconds since 1970.
        name: the file's, or of a draft the connection's.
    """

    changed: float
    path: Path
    name: str


class SavedConnections(Card):
    """A row for each, newest first."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._newest: QPushButton | None = None

    def found(self) -> list[Saved]:
        """What was saved beside what is open, newest first."""
        files = self._services.files
        named = [(path, path.name) for path in files.others.recent() if path != files.path]
        named += [(path, _draft_name(path) or self.tr("Draft without a name")) for path in files.others.drafts()]
        # A file may vanish between the list and the look at it
        found = [Saved(changed, path, name) for path, name in named if (changed := _changed(path)) is not None]
        return sorted(found, reverse=True)[:MAX_LISTED]

    def list_anew(self, found: Iterable[Saved]) -> None:
        """Show these in the place of what is shown."""
        empty(self.inside)
        self._newest = None
        for saved in found:
            if self.inside.count():
                self.inside.addWidget(rule())
            self.inside.addWidget(self._row(saved))

    def stand_out(self, *, wanted: bool) -> None:
        """Whether the way back to the newest is the main action of the window."""
        if self._newest is not None:
            set_kind(self._newest, "primary" if wanted else "")

    def _row(self, saved: Saved) -> QWidget:
        """What it is called, where and when it was left, and the way back to it."""
        changed, path, name = saved
        made = SideBySide(12, 4, centred=True)
        step = STEPS[self._services.files.others.left_at(path)].title
        kept = self._services.kept_answers.place(path).is_file()
        where = label(put(self.tr("{0}, {1}"), step, self._when(changed)), "hint")
        if kept:  # worth a look, and no second line in each row
            about = put(self.tr("{0}, {1}. The last answer is kept."), step, self._when(changed))
            tip(where, about)
        told = QWidget()
        told.setMinimumWidth(scaled(LEAST_WORDS))
        words = QGridLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setHorizontalSpacing(12)
        words.setVerticalSpacing(0)
        words.setColumnStretch(1, 1)
        words.addWidget(LetterTile(name), 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(label(breaking(_in_two_lines(one_line(name)), PIECES), "heading"), 0, 1)
        words.addWidget(where, 1, 1)
        made.add(told, 1)
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._pill(self._services.files.others.left(path)))
        opener = button(self.tr("Go on"))
        opener.setProperty("path", str(path))
        opener.setAccessibleName(one_line(put(self.tr("Go on with {0}"), name)))
        tip(opener, str(path))
        opener.clicked.connect(self._open_listed)
        self._newest = self._newest or opener
        line.addWidget(opener)
        made.add(tools)
        return made

    def _pill(self, left: Left) -> Pill:
        """How far it came: what stopped first, else what was done last."""
        if left.ran == "stopped":
            return Pill(self.tr("✕  Stopped"), "error")
        if left.exported:
            return Pill(self.tr("✓  Exported"), "ok")
        if left.handed:
            return Pill(self.tr("✓  Handed over"), "ok")
        if left.proved:
            return Pill(self.tr("✓  Proved"), "ok")
        if left.ran == "logged_in":
            return Pill(self.tr("✓  Logged in"), "ok")
        return Pill(self.tr("○  Not run yet"))

    @staticmethod
    def _when(changed: float) -> str:
        from connection_wizard.ui.moments import moment_words  # Qt's dates are loaded where there is something to list

        return moment_words(changed)

    def _open_listed(self) -> None:
        self._open_path(self.sender().property("path"))

    def _open_path(self, name: str) -> None:
        try:
            self._services.files.open(Path(name))
        except WizardError as error:
            tell(self.window(), translated(error.message), translated(error.hint))
            return
        self._services.go_to(self._services.files.others.left_at(Path(name)), ())


def _in_two_lines(name: str) -> str:
    """As much of a name as two lines have room for; its button and its tip have all of it."""
    if len(name) <= MOST_LETTERS:
        return name
    return f"{name[: MOST_LETTERS - LAST_LETTERS - 1].rstrip()}…{name[-LAST_LETTERS:].lstrip()}"


def _draft_name(path: Path) -> str:
    from connection_wizard.spec.files import SpecFileError, read_draft  # where there is a draft

    try:
        name = read_draft(path, patience=0).get("name")
    except SpecFileError:
        return ""
    return name if isinstance(name, str) else ""


def _changed(path: Path) -> float | None:
    """When a file was changed, in seconds since 1970; None if it is gone or out of reach."""
    try:
        return path.stat().st_mtime
    except OSError:
        return None
