"""The menu at the lower left: new, open, recent, save, save as, undo, redo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.drawn import together
from connection_wizard.ui.shell.change_words import change_words, step_of_change
from connection_wizard.ui.steps import START
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import choose_file, choose_target, tell
from connection_wizard.ui.widgets.editors.bindings import finish_typing
from connection_wizard.ui.widgets.plain import as_typed, offer, tip

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft
    from connection_wizard.ui.session.draft_store import Change
    from connection_wizard.ui.shell.language_menu import LanguageMenu
    from connection_wizard.ui.shell.window import WizardWindow


class FileMenu(QMenu):
    """Its actions have their shortcuts in the whole window."""

    def __init__(self, window: WizardWindow) -> None:
        super().__init__(window)
        self._window = window
        self._files = window.services.files
        key = QKeySequence.StandardKey
        self._action(self.tr("&New connection"), self.new, key.New)
        self._action(self.tr("&Open …"), self.ask_open, key.Open)
        # Made here: one that Qt makes is taken for gone by PySide as soon as a widget elsewhere is deleted (6.11)
        self._recent = QMenu(self.tr("Open &recent"), self)
        self.addMenu(self._recent)
        self._recent.setToolTipsVisible(True)  # they tell files of the same name apart
        self._recent.aboutToShow.connect(self._fill_recent)
        self.addSeparator()
        self._action(self.tr("&Save"), self.save, key.Save)
        self._action(self.tr("Save &as …"), self.ask_save, key.SaveAs)
        self.addSeparator()
        self._undo = self._action(self.tr("&Undo"), self.undo, key.Undo)
        self._redo = self._action(self.tr("R&edo"), self.redo, key.Redo)
        self.addSeparator()
        self._delete = self._action(self.tr("&Delete this draft …"), self.ask_delete)
        self._action(self.tr("Se&crets on this computer …"), self._window.show_secrets)
        self._languages: LanguageMenu | None = None
        self.newer: QAction | None = None
        self.aboutToShow.connect(self._offer_languages)
        self.aboutToShow.connect(self._name_changes)
        window.store.changed.connect(self._refresh)
        self._refresh()

    def _action(self, text: str, slot: object, keys: QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcuts(keys)
        action.triggered.connect(slot)
        self.addAction(action)
        self._window.addAction(action)
        return action

    def _refresh(self) -> None:
        store = self._window.store
        self._undo.setEnabled(store.can_undo)
        self._redo.setEnabled(store.can_redo)

    def _offer_languages(self) -> None:
        """With the menu, not with the window."""
        from connection_wizard.ui.shell.language_menu import LanguageMenu

        if self._languages is None:
            self._languages = LanguageMenu(self._window, self)
            self.addSeparator()
            self.addMenu(self._languages)
            self._offer_newer()

    def _offer_newer(self) -> None:
        """The one switch for it; off, until the person says yes."""
        newer = self._window.services.newer
        self.newer = self.addAction(self.tr("Say when there is a newer &version"))
        self.newer.setCheckable(True)
        self.newer.setChecked(newer.wanted)
        self.newer.setEnabled(bool(newer.releases))
        self.newer.toggled.connect(newer.want)
        tip(
            self.newer,
            self.tr("Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.")
            if newer.releases
            else self.tr("This copy of the program does not know where it is published."),
        )
        self.setToolTipsVisible(True)

    def _name_changes(self) -> None:
        """Say what would be taken back and made again, where it is read: not at each keystroke."""
        self._delete.setEnabled(self._files.is_draft)
        last, again = self._window.store.last, self._window.store.taken_back
        undo, redo = self.tr("&Undo"), self.tr("R&edo")
        self._undo.setText(together((undo, as_typed(change_words(last))), ": ") if last is not None else undo)
        self._redo.setText(together((redo, as_typed(change_words(again))), ": ") if again is not None else redo)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._files.others.recent():
            action = offer(self._recent, path.name, str(path))
            action.setData(str(path))
            action.triggered.connect(self._open_recent)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No files yet")).setEnabled(False)

    def _open_recent(self) -> None:
        self.open_path(getattr(self.sender(), "data", str)())

    def new(self) -> None:
        """Start another connection; the one that is open is saved."""
        finish_typing(self._window)
        try:
            self._files.new(NEW_CONNECTION)
        except WizardError as error:
            tell(self._window, translated(error.message), translated(error.hint))
            return
        self._window.go_to(START)

    def open_draft(self, draft: Draft) -> None:
        """Open what was read from a record as a connection of its own; the one that is open is saved."""
        finish_typing(self._window)
        try:
            self._files.new(draft)
        except WizardError as error:
            tell(self._window, translated(error.message), translated(error.hint))
            return
        self._window.go_to(START)

    def ask_open(self) -> None:
        """Let the person choose a file."""
        choose_file(self._window, self.tr("Open a connection"), self._filters(), self._window.brought.take_file)

    def open_path(self, name: str) -> None:
        """Open a file; what is open stays open if that fails."""
        finish_typing(self._window)
        try:
            self._files.open(Path(name))
        except WizardError as error:
            tell(self._window, translated(error.message), translated(error.hint))
            return
        self._window.go_to(self._files.others.left_at(Path(name)))

    def save(self) -> None:
        """Save into the draft's own file; ask for one if there is none yet."""
        finish_typing(self._window)
        if self._files.path is None:
            self.ask_save()
        else:
            self._files.save_now()

    def ask_save(self) -> None:
        """Let the person choose where to save."""
        finish_typing(self._window)
        name = self._window.store.draft.get("name")
        from connection_wizard.disk.writing import stem_for  # not with the window's first picture

        stem = stem_for(name if isinstance(name, str) else "")
        suggested = self._files.path or Path(f"{stem}.connection.json")
        choose_target(self._window, self.tr("Save the connection"), self._filters(), suggested, self.save_path)

    def save_path(self, name: str) -> None:
        """Save under a name; nothing is lost if that fails."""
        try:
            self._files.save_as(Path(name))
        except WizardError as error:
            tell(self._window, translated(error.message), translated(error.hint))

    def ask_delete(self) -> None:
        """Delete the draft that is open, and what is kept for it alone, as the person says."""
        from connection_wizard.ui.shell.deleting import Deleting

        if self._files.is_draft:
            Deleting(self._window).begin()

    def undo(self) -> None:
        """Take back the last change, and show where it was."""
        if self._window.store.can_undo:
            self._show(self._window.store.undo())

    def redo(self) -> None:
        """Make the change again, and show where it is."""
        if self._window.store.can_redo:
            self._show(self._window.store.redo())

    def _show(self, change: Change) -> None:
        if (step := step_of_change(change)) is not None:
            self._window.go_to(step, change.place)

    def _filters(self) -> str:
        return self.tr("Connections (*.json);;All files (*)")
