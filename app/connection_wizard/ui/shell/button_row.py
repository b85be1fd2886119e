"""The row of buttons below the pages: file and undo on the left, guide, Back and Next on the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWizard

from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.change_words import change_words
from connection_wizard.ui.shell.file_menu import FileMenu
from connection_wizard.ui.widgets.guide.guide_pane import GuideFold
from connection_wizard.ui.widgets.plain import as_typed, elided, one_line, tip
from connection_wizard.ui.widgets.style import button, fitting, give_menu, scaled, set_kind, set_state

LAYOUT = (
    QWizard.WizardButton.CustomButton1,
    QWizard.WizardButton.CustomButton2,
    QWizard.WizardButton.CustomButton3,
    QWizard.WizardButton.CancelButton,
    QWizard.WizardButton.Stretch,
    QWizard.WizardButton.HelpButton,
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.FinishButton,
)
"""A QWizard has three buttons for others; what it calls Cancel, which this window does not need, is *Redo*."""
MOVES = LAYOUT[-3:]
UNDO_WIDTH = 264
"""Room of *Undo*, whatever it takes back: what stands beside it does not move."""
MOST_UNDO = 480
"""The most that it takes in a window that is wide enough, where its words are longer."""
LEAST_UNDO = 100
"""Room in which it still says some of what it takes back."""
AROUND_UNDO = 20
"""What stands beside its words."""

BETWEEN, SIDES = 12, 20
"""Of the buttons of the row, and at its ends."""
STATE_WIDTH = 150
"""Room kept at the most where the state of the file was as wide once: *Saving …* moves nothing."""


class NamedUndo(QPushButton):
    """*Undo*, and what it takes back as far as there is room for it: the middle of longer words is left out.

    Its words end where it ends, beside *Redo*, however few there are.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("undo")
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self._words = self.tr("Undo")
        self._whole = ""
        self._wide = 0
        self.setText(self._words)

    def show_change(self, words: str) -> None:
        """Say what would be taken back."""
        whole = one_line(put(self.tr("Undo: {0}"), words)) if words else self._words
        if whole != self._whole:
            self._whole = whole
            self.setAccessibleName(whole)
            tip(self, put(self.tr("Takes back the last change: {0}"), words) if words else "")
            self.updateGeometry()
        self._fit()  # in any case: with each page QWizard writes its own words on every button

    def sizeHint(self) -> QSize:
        """As wide whatever it says; only words that have no room there take what others leave."""
        words = self.fontMetrics().horizontalAdvance(self._whole) + AROUND_UNDO
        return QSize(max(scaled(UNDO_WIDTH), min(words, self._wide)), super().sizeHint().height())

    def allow(self, room: int) -> None:
        """Take more of the row, where others leave more."""
        if (wide := min(room, scaled(MOST_UNDO))) != self._wide:
            self._wide = wide
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """In a narrow window the bare word is left."""
        words = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(words + AROUND_UNDO, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - AROUND_UNDO
        shown = elided(self.fontMetrics(), self._whole or self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(as_typed(shown))


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
        give_menu(file, menu)
        file.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # whoever clicks it goes on where they were
        file.setAccessibleName(self.tr("File and edit menu"))
        self._file = file
        self._state = button("", "quiet")
        self._state.setObjectName("saveState")
        self._state.clicked.connect(menu.save)
        self._undo = NamedUndo()
        self._undo.clicked.connect(menu.undo)
        self._redo = button(self.tr("Redo"), "link")
        self._redo.setObjectName("redo")
        self._guide = self._make_guide()
        back, following, done = self.tr("&Back"), self.tr("&Next"), self.tr("&Done")
        moves = (button(back), button(following, "primary"), button(done, "primary"))
        for which, each in zip(
            LAYOUT, (file, self._state, self._undo, self._redo, None, self._guide, *moves), strict=True
        ):
            if each is not None:
                window.setButton(which, each)
        self._redo.clicked.disconnect()  # from what QWizard does when it is cancelled
        self._redo.clicked.connect(menu.redo)
        window.setButtonLayout(list(LAYOUT))
        files.changed.connect(self.refresh)
        store.changed.connect(self.refresh)
        fold.changed.connect(self.refresh)
        fitting(self._state, self.refresh)
        window.installEventFilter(self)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width has room for the state of the file, or no longer."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Where there is no room for all of the row, what can be missed goes before anything stands on anything else:
        the state of the file, which is then in the tool tip of its menu, unless it says that nothing was saved; then
        *Redo*, which is in that menu, too."""
        can_redo = self._store.last is not None or self._store.taken_back is not None
        made = [self._window.button(which) for which in LAYOUT if which != QWizard.WizardButton.Stretch]
        shown = [each for each in made if each in (self._state, self._redo) or not each.isHidden()]
        wide = {each: max(each.sizeHint().width(), each.minimumWidth()) for each in shown}
        if self._undo in wide:
            wide[self._undo] = scaled(LEAST_UNDO)
        if not can_redo:
            del wide[self._redo]
        for gives_way in (self._redo,) if self._files.problem else (self._state, self._redo):
            if sum(wide.values()) + BETWEEN * (len(wide) - 1) + 2 * SIDES > self._window.width():
                wide.pop(gives_way, None)
        self._undo.allow(self._beside_undo(wide))
        self._state.setVisible(self._state in wide)
        self._redo.setVisible(self._redo in wide)
        tip(self._file, "" if self._state in wide else self._files.state)

    def _beside_undo(self, wide: Mapping[QAbstractButton, int]) -> int:
        """Room that the others leave to *Undo*, the same on every page: some have *Next*, one has *Done*."""
        moves = [self._window.button(which) for which in MOVES]
        others = [width for each, width in wide.items() if each is not self._undo and each not in moves]
        back, *on = (each.sizeHint().width() for each in moves)
        return self._window.width() - sum((*others, back, max(on))) - BETWEEN * (len(others) + 2) - 2 * SIDES

    def refresh(self) -> None:
        """Show how things stand."""
        self._state.setText(as_typed(self._files.state))
        self._state.ensurePolished()
        wide = min(self._state.sizeHint().width(), scaled(STATE_WIDTH))
        self._state.setMinimumWidth(max(wide, self._state.minimumWidth()))
        words = self.tr("Everything is saved by itself. Click to give it a file of its own.")
        if self._files.problem:
            words = self.tr("Not saved. Click to try again, or choose “Save as …” in the menu.")
        elif self._files.for_practice:
            words = self.tr("A connection for practice is not kept. Click to give it a file all the same.")
        tip(self._state, words)
        set_state(self._state, "error" if self._files.problem else "")
        last, again = self._store.last, self._store.taken_back
        self._undo.setVisible(last is not None or again is not None)
        self._redo.setVisible(last is not None or again is not None)
        self._undo.setEnabled(last is not None)
        self._redo.setEnabled(again is not None)
        self._undo.show_change(change_words(last) if last is not None else "")
        tip(self._redo, put(self.tr("Makes again: {0}"), change_words(again)) if again is not None else "")
        self._guide.setChecked(self._fold.shown)
        self._fit()
