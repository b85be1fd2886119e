"""Where the focus is when nobody moved it: at the head of a new page, and never on what is hidden or out of sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget, QWizard

from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.widgets.form import bring_into_view


def rest(window: QWizard) -> None:
    """Leave the focus to no control, as when the window opens."""
    page = window.currentPage()
    if isinstance(page, LazyPage) and page.body is not None:
        page.body.setFocus(Qt.FocusReason.OtherFocusReason)


def leave(window: QWizard) -> None:
    """Take the focus from what goes with a page: Qt would look for the next stop through all that is in the window.

    QWizard gives it to a button once another page is there.
    """
    window.setFocus(Qt.FocusReason.OtherFocusReason)


def keep_soon(window: QWizard) -> None:
    """See to it that something has the focus, once QWizard is done with it."""
    QTimer.singleShot(0, window, partial(_keep, window))


def follow(window: QWizard, now: QWidget | None) -> None:
    """What had the focus may be hidden late, as QWizard hides Next on the last page; what gets it must be seen."""
    if now is not None and window.isAncestorOf(now) and now.visibleRegion().isEmpty():
        bring_into_view(now)  # Qt does it only from one widget of a page to another
    if now is None and window.isVisible() and window.isActiveWindow():
        keep_soon(window)


def _keep(window: QWizard) -> None:
    """Where what had the focus is gone, put it at the head of the page: the next Tab leads to its first field.

    So, too, where QWizard took it from Next to Done: one more press would close the window on a page not read yet.
    """
    focused = window.focusWidget()
    if focused is None or not focused.isVisible() or focused is window.button(QWizard.WizardButton.FinishButton):
        rest(window)
