"""What comes into the window from elsewhere: answers of the live test, records of the platform, changes by others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connection_wizard.errors import WizardError
from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.call_answers import CallAnswers
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import ask_way_on, tell

if TYPE_CHECKING:  # loaded with the first record, the first dialog
    from PySide6.QtWidgets import QMessageBox

    from connection_wizard.viasocket.importing import Imported


MAX_TOLD = 8
"""Repairs of a record that are told at once; all of them are in the details."""


class Arrivals(QObject):
    """Takes each where it belongs, and tells what people should know of it."""

    def __init__(self, window: QWidget, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._call_answers = CallAnswers(self, services.live, services.answers)
        services.live.answered.connect(self._take_answers)
        services.live.second_answered.connect(self._take_second)
        services.files.imported.connect(self._tell_imported)
        services.files.parted.connect(self._tell_parted)
        services.files.outdated.connect(self._ask_way_on)
        self._asked: QMessageBox | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back from an editor, or from ``git checkout``, is told what became of the file."""
        if event.type() == QEvent.Type.WindowActivate:
            self._services.files.look()
        return False

    def _ask_way_on(self, how: str) -> None:
        """The file was changed or removed by others: whose state counts?"""
        if self._asked is not None and isValid(self._asked) and self._asked.isVisible():
            return
        files = self._services.files
        name = files.document.name if files.document is not None else ""
        if how == "gone":
            what = put(self.tr("“{0}” is no longer there."), name)
            why = self.tr("It was removed or renamed outside this window. What you have here is not lost.")
            ways = [(self.tr("Save it there again"), self._keep_mine)]
        else:
            what = put(self.tr("“{0}” was changed outside this window."), name)
            why = self.tr(
                "Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft "
                "of its own, and the file stays as it is."
            )
            ways = [(self.tr("Read the file again"), self._reload), (self.tr("Keep what is here"), self._keep_mine)]
        self._asked = ask_way_on(self._window, what, why, ways)

    def _reload(self) -> None:
        try:
            self._services.files.reload()
        except WizardError as error:
            tell(self._window, translated(error.message), translated(error.hint))

    def _keep_mine(self) -> None:
        files = self._services.files
        files.keep_mine()
        if files.unsaved:
            ways = self.tr("“Save as …” in the menu puts it somewhere else.")
            tell(self._window, files.problem, ways)

    def _take_second(self) -> None:
        second = self._services.live.second
        if second is not None and second.values.find(names.TEST_RESPONSE) is not MISSING:
            came = (names.TEST_RESPONSE, names.TOKEN_RESPONSE, names.AUTHORIZATION)
            self._services.answers.put_second(*(second.values.find(path) for path in came))

    def _take_answers(self) -> None:
        connection = self._services.live.connection
        if connection is None:
            return
        for source, path in (("test", names.TEST_RESPONSE), ("token", names.TOKEN_RESPONSE)):
            answer = connection.values.find(path)
            if answer is not MISSING:
                live = self._services.live
                words = self.tr("from the rehearsal, not kept") if live.rehearses else self.tr("from the live test")
                self._services.answers.put(source, answer, words, live.session.account)  # type: ignore[arg-type]

    def _tell_imported(self, imported: Imported) -> None:
        """What was repaired in a record of the platform, and where its secret went."""
        said = [translated(finding.message) for finding in imported.repairs if finding.code != "record-secret"]
        if imported.client_secret:
            self._services.secrets.put(imported.client_secret)
            said.insert(
                0,
                put(
                    self.tr(
                        "It came with a client secret, which is not in the draft: step {step} says where it is kept."
                    ),
                    step=number_of("credentials"),
                ),
            )
        what = self.tr("This is a record of the platform. It was read into a new draft.")
        first, more = said[:MAX_TOLD], len(said) - MAX_TOLD
        lines = [together(("•", sentence)) for sentence in first]
        if more > 0:
            lines.append(put(self.tr("… and {0} more: see the details."), more))
        details = together(said, "\n") if more > 0 else ""
        words = together(lines, "\n") or self.tr("Nothing had to be repaired.")
        tell(self._window, what, words, details, went_wrong=False)

    def _tell_parted(self, name: str) -> None:
        """Two windows, or another program, have the same file open."""
        what = put(self.tr("“{0}” was changed outside this window."), name)
        hint = self.tr(
            "So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. "
            "“Save as …” in the menu gives it a file."
        )
        tell(self._window, what, hint)
