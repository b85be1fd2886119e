"""``connection-wizard [FILE | ADDRESS | PROVIDER]``: the window."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from connection_wizard import __version__
from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.pasted import holds_source
from connection_wizard.ui.shell.asked_outside import AskedOutside, shared_address
from connection_wizard.ui.shell.event_loop import run_window
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.translations import install_translations, translated
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.theme import Application, make_application

_logger = logging.getLogger(__name__)


def run(source: Path | str | None) -> int:
    """Open the window; returns the exit code once it is closed.

    Args:
        source: a spec or a draft, or a provider of the catalogue; or whatever else an author has, a file or an address,
            which is read as if it were brought to the start page.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = make_application(sys.argv[0])
    application.setApplicationName("connection-wizard")
    application.setApplicationDisplayName("")
    application.setOrganizationName("connection-wizard")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("com.viasocket.ConnectionWizard")  # packaging/linux
    install_translations(application, QLocale())
    store = DraftStore(NEW_CONNECTION)
    settings = QSettings()
    files = DraftFiles(store, settings=settings)
    window = WizardWindow(store, files, settings=settings)
    if isinstance(source, Path) and not holds_source(source):
        open_named(window, source)
        source = None

    async def bring() -> None:  # it is read beside the window, so only once there is its loop
        if source is not None:
            window.bring(shared_address(source) if isinstance(source, str) else source)

    if isinstance(application, Application):
        application.asked = AskedOutside(window).take
    run_window(application, window, Reporter(window).report, bring if source is not None else None)
    return 0


def open_named(window: WizardWindow, file: Path) -> None:
    """Open what was named: a file, or where there is none a provider of the catalogue."""
    from connection_wizard.session.catalogue import entry_for  # who names nothing needs none of it
    from connection_wizard.ui.session.entries import fill

    files = window.services.files
    if (entry := entry_for(file)) is not None:
        fill(window.services, entry)
        return
    try:
        files.open(file)
        window.go_to(files.left_at(file))
    except WizardError as error:
        tell(window, translated(error.message), translated(error.hint))


class Reporter:
    """Tells of an unexpected error, once at a time, without what may be secret in it."""

    def __init__(self, window: WizardWindow) -> None:
        self._window = window
        self._box: QMessageBox | None = None

    def report(self, error: BaseException) -> None:
        """Show a sentence; the place goes to the log, the error's own text does not: it may hold anything."""
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
        _logger.error("unexpected %s at %s", type(error).__name__, place)
        if self._box is None or not isValid(self._box) or not self._box.isVisible():
            self._box = tell(
                self._window,
                self._what_happened(),
                self._window.tr("You can go on. If it happens again, report this: {0} at {1}").format(
                    type(error).__name__, place
                ),
            )

    def _what_happened(self) -> str:
        """What is said of the draft was looked at before."""
        files = self._window.services.files
        files.save_now()
        if files.unsaved:
            return self._window.tr(
                "Something went wrong inside the program, and what you typed is not saved: {0} “Save as …” in the menu "
                "may still work."
            ).format(files.problem)
        if files.document is None:
            return self._window.tr("Something went wrong inside the program. Nothing was typed yet.")
        return self._window.tr("Something went wrong inside the program. What you typed is saved.")
