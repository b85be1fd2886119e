"""What Enter and Escape do in the window, wherever they are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.steps import START

if TYPE_CHECKING:
    from weakref import ReferenceType

    from PySide6.QtGui import QKeyEvent

    from connection_wizard.ui.shell.window import WizardWindow


class Keys:
    """Enter presses the button that has the focus; elsewhere it is for Next, as in every wizard.

    Escape closes what lies on top, one thing at a time, and never the window.
    """

    def __init__(self, window: WizardWindow) -> None:
        self._window = window
        self._pressed_at: ReferenceType[QWidget] | None = None  # its page may go with its document

    def begin(self) -> None:
        """A key goes down: what it does may hand the focus on before the key arrives at the window."""
        here = self._window.focusWidget()
        self._pressed_at = ref(here) if here is not None else None

    def take(self, event: QKeyEvent) -> bool:
        """Do what the key is for; False where it is for QWizard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._press(again=event.isAutoRepeat())
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._close_top()
        return True

    def _press(self, *, again: bool) -> bool:
        from PySide6.QtWidgets import QToolButton  # the first page has none

        here, pressed_at, self._pressed_at = self._window.focusWidget(), self._pressed_at, None
        is_same = pressed_at is not None and pressed_at() is here
        if not (is_same and isinstance(here, QPushButton | QToolButton) and here.isEnabled()):
            return False
        if not again:
            here.click()
        return True

    def _close_top(self) -> None:
        window = self._window
        page = window.currentPage()
        if window.guided is not None:
            window.leave_guided()
        elif window.understood is not None and window.currentId() == START:
            window.understood.cancel()
        elif not window.guide.close_layer() and isinstance(page, LazyPage) and page.body is not None:
            page.body.close_layer()
