"""Deletes a draft at the person's wish, and asks what becomes of the secrets that are kept for it alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.steps import START
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import ask_way_on, tell
from connection_wizard.ui.widgets.plain import one_line
from connection_wizard.words import in_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from connection_wizard.session.kept_secrets import KeptSecret
    from connection_wizard.ui.shell.window import WizardWindow


class Deleting(QObject):
    """One question, which ends with another document at the latest.

    Attributes:
        box: the question, once it is asked.
    """

    def __init__(self, window: WizardWindow) -> None:
        super().__init__(window)
        self._window = window
        self._files = window.services.files
        self._draft = window.store.draft
        self.box: QMessageBox | None = None

    def begin(self) -> None:
        """See what is kept for it, then ask."""
        self._window.kept_secrets.find_alone(self._draft, self._files.others.read, self._ask)

    def _ask(self, alone: tuple[KeptSecret, ...]) -> None:
        if self._window.store.draft is not self._draft or not self._files.is_draft:  # typed on, or another one is open
            self.deleteLater()
            return
        name = self._draft.get("name")
        named = put(self.tr("“{0}”"), one_line(name)) if isinstance(name, str) and name else self.tr("this draft")
        why = self.tr("It is in no file of yours, and cannot be brought back.")
        ways: list[tuple[str, Callable[[], None]]] = [(self.tr("Delete the draft"), partial(self._delete))]
        if alone:
            what = self.tr("Kept for it in this computer's password store, and needed by no other connection: {0}.")
            kept = translated(in_row(dict.fromkeys(secret.what for secret in alone)))
            why = together((why, put(what, kept)), "\n\n")
            ways = [
                (self.tr("Delete both"), partial(self._delete, alone)),
                (self.tr("Delete the draft"), partial(self._delete)),
            ]
        ways.append((self.tr("Cancel"), self.deleteLater))
        self.box = ask_way_on(self._window, put(self.tr("Delete {0}?"), named), why, ways, last_is_safe=True)

    def _delete(self, alone: tuple[KeptSecret, ...] = ()) -> None:
        window = self._window
        self.deleteLater()
        if not self._files.delete_draft():
            tell(window, self.tr("The draft could not be deleted."), self.tr("Its file may not be removed. It stays."))
            return
        window.kept_secrets.delete(*alone)
        window.go_to(START)
