"""What is copied from words that are drawn from right to left: as they are, without the marks around values.

A label copies what it draws, by its menu and by a mouse's selection, and lets nobody into that.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from connection_wizard.words import is_isolated, unisolated

_PARAGRAPH = "\u2029"
_BEGINS_RIGHT = "\u200f"
_watched: list[QClipboard] = []


def copy_unmarked() -> None:
    """From now on; once is enough."""
    if _watched:
        return
    clipboard = QGuiApplication.clipboard()
    _watched.append(clipboard)
    clipboard.dataChanged.connect(partial(_unmark, clipboard, QClipboard.Mode.Clipboard))
    clipboard.selectionChanged.connect(partial(_unmark, clipboard, QClipboard.Mode.Selection))


def _unmark(clipboard: QClipboard, mode: QClipboard.Mode) -> None:
    in_a_box = isinstance(QApplication.activeWindow(), QMessageBox)  # copied as a whole, on Windows
    selected = {text for text in map(_selected, QApplication.allWidgets()) if is_isolated(text)}
    if not selected and not in_a_box:
        return  # others' texts may be long, and come from far away
    text = clipboard.text(mode)
    if is_isolated(text) and (in_a_box or text in selected):  # a field's are the author's
        clipboard.setText(unisolated(text).replace(_BEGINS_RIGHT, ""), mode)


def _selected(made: object) -> str:
    return made.selectedText().replace(_PARAGRAPH, "\n") if isinstance(made, QLabel) else ""
