"""Dialogs that never hold up the event loop: they are opened, and call back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.plain import as_sentence, visible
from connection_wizard.ui.widgets.style import fitting, scaled
from connection_wizard.words import say

if TYPE_CHECKING:  # making Qt's classes of dialogs takes time that the window's first picture does not need
    from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QMessageBox, QWidget

    from connection_wizard.session.standing import State


def choose_file(parent: QWidget, title: str, filters: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a file to open; `chosen` is called with its name if one is."""
    from PySide6.QtWidgets import QFileDialog

    dialog = _file_dialog(parent, title, filters, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def choose_target(
    parent: QWidget, title: str, filters: str, suggested: Path, chosen: Callable[[str], None]
) -> QFileDialog:
    """Ask for a file to write; overwriting is asked for."""
    from PySide6.QtWidgets import QFileDialog

    dialog = _file_dialog(parent, title, filters, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    if suggested.parent != Path():
        dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def tell(parent: QWidget, what: str, hint: str, details: str = "", *, went_wrong: bool = True) -> QMessageBox:
    """Say that something did not work, and what to do, or what was done; `details` are behind a button, and scroll."""
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, what, hint, mark="failed" if went_wrong else "proved")
    box.addButton(translated(say("OK")), QMessageBox.ButtonRole.AcceptRole)  # Qt has no Hindi of its own
    box.setDetailedText(visible(details))
    _open(box)
    return box


def close_dialogs(window: QWidget) -> None:
    """Close what is open above a window: another document is opened, and none of it is about that one."""
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()


def ask_unsaved(
    parent: QWidget, what: str, save_elsewhere: Callable[[], None], close_anyway: Callable[[], None]
) -> QMessageBox:
    """What is open could not be saved, and the window is about to close: three ways on."""
    from PySide6.QtWidgets import QMessageBox

    hint = translated(say("What you typed is still here. Save it somewhere else, or it is lost when you close."))
    box = _box(parent, what, hint)
    elsewhere = box.addButton(translated(say("Save somewhere else …")), QMessageBox.ButtonRole.AcceptRole)
    elsewhere.clicked.connect(save_elsewhere)
    box.addButton(translated(say("Close without saving")), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(
        close_anyway
    )
    stay = box.addButton(translated(say("Stay here")), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(stay)
    box.setDefaultButton(elsewhere)
    _open(box)
    return box


def ask_way_on(
    parent: QWidget, what: str, why: str, ways: Sequence[tuple[str, Callable[[], None]]], *, last_is_safe: bool = False
) -> QMessageBox:
    """Something has to be decided, such as about a file that others changed: the ways on; Escape is the last.

    Args:
        last_is_safe: the others destroy something: Enter is the last one, too, and nothing went wrong so far.
    """
    from PySide6.QtWidgets import QMessageBox, QPushButton

    box = _box(parent, what, why, mark="stale" if last_is_safe else "failed")
    for words, act in ways:
        made = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        made.clicked.connect(act)
        box.setEscapeButton(made)
    safe = box.escapeButton()
    if last_is_safe and isinstance(safe, QPushButton):
        box.setDefaultButton(safe)
        safe.setFocus()
    _open(box)
    return box


def _box(parent: QWidget, what: str, hint: str, *, mark: State = "failed") -> QMessageBox:
    """A box that shows text as it is; every box of the program is made here.

    Its mark is the one that the window has for the same: a style's own icon is drawn for no scheme and for no size.
    """
    from PySide6.QtWidgets import QLabel, QMessageBox

    from connection_wizard.ui.widgets.stand_mark import SIZE, mark_picture

    box = QMessageBox(parent)
    box.setObjectName("messageBox")
    box.setIconPixmap(mark_picture(mark, scaled(SIZE + 10), box.devicePixelRatioF()))
    box.setWindowTitle(parent.windowTitle())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(as_sentence(visible(what)))
    box.setInformativeText(as_sentence(visible(hint)))
    for made in box.findChildren(QLabel):  # the second sentence guesses for itself in some versions of Qt
        made.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _open(box: QMessageBox) -> None:
    """Qt lays it out anew with each button and for details, and forgets what stood around."""
    from PySide6.QtWidgets import QDialogButtonBox

    if (layout := box.layout()) is not None:
        layout.setContentsMargins(24, 20, 24, 16)

    def fit() -> None:
        """Buttons that no screen has room for beside each other stand below each other."""
        buttons = [made for made in box.buttons() if made.isVisibleTo(box)]
        wanted = sum(made.sizeHint().width() + 8 for made in buttons) + 48
        narrow = wanted > box.screen().availableGeometry().width()
        for line in box.findChildren(QDialogButtonBox):
            line.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            _set_apart(line)

    fitting(box, fit)
    box.open()


def _set_apart(buttons: QDialogButtonBox) -> None:
    """As far as buttons are elsewhere: a style's own distance lets the ring of one touch the next."""
    if (layout := buttons.layout()) is not None:
        layout.setSpacing(8)


def ask_why(parent: QWidget, about: str, chosen: Callable[[str], None]) -> QDialog:
    """Ask why a finding is right as it is; `chosen` is called with the reason once there is one."""
    from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

    from connection_wizard.ui.widgets.door import Line
    from connection_wizard.ui.widgets.plain import Label

    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translated(say("Seen, and why")))
    what, asked, reason = Label(about), Label(translated(say("&Why is it right as it is?"))), Line()
    for words in (what, asked):
        words.setWordWrap(True)
    asked.setBuddy(reason)
    reason.setAccessibleName(asked.text().replace("&", ""))
    reason.setAccessibleDescription(about)
    reason.setPlaceholderText(translated(say("For whoever reads the spec next")))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
    accept.setText(translated(say("Mark as seen")))
    buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translated(say("Cancel")))  # Qt has no Hindi
    accept.setEnabled(False)
    reason.textChanged.connect(lambda text: accept.setEnabled(bool(text.strip())))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    _set_apart(buttons)
    dialog.accepted.connect(lambda: chosen(reason.text().strip()))
    asked.setObjectName("fieldLabel")
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 16)
    layout.setSpacing(8)
    for widget in (what, asked, reason, buttons):
        layout.addWidget(widget)

    def fit() -> None:
        dialog.setMinimumWidth(scaled(440))
        QTimer.singleShot(0, dialog, dialog.adjustSize)  # what is inside gets its own size a moment later

    fitting(dialog, fit)
    reason.setFocus()
    dialog.open()
    return dialog


def _documents() -> Path:
    """The person's folder for documents; on a computer without one, their home."""
    from PySide6.QtCore import QStandardPaths

    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _file_dialog(parent: QWidget, title: str, filters: str, chosen: Callable[[str], None]) -> QFileDialog:
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, "", filters)
    if Path(dialog.directory().absolutePath()) == Path.cwd():  # where the program was started says nothing to a person
        dialog.setDirectory(str(_documents()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    return dialog
