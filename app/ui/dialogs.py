"""Dialogs that never hold up the event loop: they are opened, and call back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:  # making Qt's classes of dialogs takes time that the window's first picture does not need
    from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


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

    icon = QMessageBox.Icon.Warning if went_wrong else QMessageBox.Icon.Information
    box = QMessageBox(icon, parent.windowTitle(), what, QMessageBox.StandardButton.Ok, parent)
    box.setInformativeText(hint)
    box.setDetailedText(details)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
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

    box = QMessageBox(QMessageBox.Icon.Warning, parent.windowTitle(), what, QMessageBox.StandardButton.NoButton, parent)
    box.setInformativeText(_tr("What you typed is still here. Save it somewhere else, or it is lost when you close."))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    elsewhere = box.addButton(_tr("Save somewhere else …"), QMessageBox.ButtonRole.AcceptRole)
    elsewhere.clicked.connect(save_elsewhere)
    box.addButton(_tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(close_anyway)
    stay = box.addButton(_tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(stay)
    box.setDefaultButton(elsewhere)
    box.open()
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


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
