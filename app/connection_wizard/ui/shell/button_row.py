"""The row of buttons below the pages: file and undo on the left, guide, Back and Next on the right."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWizard

from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.file_menu import FileMenu
from connection_wizard.ui.widgets.guide_pane import GuideFold
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import button, set_kind

LAYOUT = (
    QWizard.WizardButton.CustomButton1,
    QWizard.WizardButton.CustomButton2,
    QWizard.WizardButton.CustomButton3,
    QWizard.WizardButton.Stretch,
    QWizard.WizardButton.HelpButton,
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.FinishButton,
)


class ButtonRow(QObject):
    """Gives a QWizard its buttons, and keeps them in step with the document and the guide."""

    def __init__(self, window: QWizard, store: DraftStore, files: DraftFiles, menu: FileMenu, fold: GuideFold) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._files = files
        self._fold = fold
        file = button(self.tr("&File"), "quiet")
        file.setObjectName("fileButton")
        file.setMenu(menu)
        file.setAccessibleName(self.tr("File and edit menu"))
        self._state = button("", "quiet")
        self._state.setObjectName("saveState")
        self._state.clicked.connect(menu.save)
        self._undo = button(self.tr("Undo"), "link")
        self._undo.setObjectName("undo")
        tip(self._undo, self.tr("Takes back the last change."))
        self._undo.clicked.connect(menu.undo)
        self._guide = self._make_guide()
        back, following, done = self.tr("&Back"), self.tr("&Next"), self.tr("&Done")
        moves = (button(back), button(following, "primary"), button(done, "primary"))
        for which, each in zip(LAYOUT, (file, self._state, self._undo, None, self._guide, *moves), strict=True):
            if each is not None:
                window.setButton(which, each)
        window.setButtonLayout(list(LAYOUT))
        files.changed.connect(self.refresh)
        store.changed.connect(self.refresh)
        fold.changed.connect(self.refresh)
        self.refresh()

    def _make_guide(self) -> QPushButton:
        made = button(self.tr("&Guide"), "quiet")
        tip(made, self.tr("Shows or hides the guide to this step (F1)."))
        made.setCheckable(True)
        made.toggled.connect(self._guide_toggled)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self._window, made.click)
        return made

    def _guide_toggled(self, on: bool) -> None:
        if on != self._fold.shown:
            self._fold.show(on)

    def give_way(self, *, wanted: bool) -> None:
        """One button alone stands out in the window: the page has the main action, or Next is it."""
        set_kind(self._window.button(QWizard.WizardButton.NextButton), "" if wanted else "primary")

    def refresh(self) -> None:
        """Show how things stand."""
        self._state.setText(as_typed(self._files.state))
        words = self.tr("Everything is saved by itself. Click to give it a file of its own.")
        if self._files.problem:
            words = self.tr("Not saved. Click to try again, or choose “Save as …” in the menu.")
        elif self._files.for_practice:
            words = self.tr("A connection for practice is not kept. Click to give it a file all the same.")
        tip(self._state, words)
        self._undo.setVisible(self._store.can_undo)
        self._guide.setChecked(self._fold.shown)
