"""``connection-wizard [FILE | ADDRESS | PROVIDER]``: the window."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from connection_wizard import __version__
from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.languages import chosen, locale_for
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.elsewhere import Elsewhere
from connection_wizard.ui.session.pasted import holds_source
from connection_wizard.ui.shell.asked_outside import AskedOutside, shared_address
from connection_wizard.ui.shell.display import application_on
from connection_wizard.ui.shell.event_loop import Player, run_window
from connection_wizard.ui.shell.lasting import OneVault
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.translations import install_translations, remove_translations, translated
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.theme import Application
from connection_wizard.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

_logger = logging.getLogger(__name__)


def _meant(source: Path | str | None) -> Path | str | None:
    """An address without its scheme came as the name of a file."""
    if not isinstance(source, Path) or os.path.lexists(source):  # raises nothing, whatever the name
        return source
    from connection_wizard.session.bringing import meant  # whoever names a file does without

    return meant(source)


def run(source: Path | str | None) -> int:
    """Open the window; returns the exit code once it is closed.

    Args:
        source: a spec or a draft, or a provider of the catalogue; or whatever else an author has, a file or an address,
            which is read as if it were brought to the start page.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = application_on(sys.argv[0])
    application.setApplicationName("connection-wizard")
    application.setApplicationDisplayName("")
    application.setOrganizationName("connection-wizard")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("com.viasocket.ConnectionWizard")  # packaging/linux
    settings = QSettings()
    installed = install_translations(application, locale_for(chosen(settings)))
    elsewhere = Elsewhere()
    if isinstance(source, Path) and source.is_file() and not holds_source(source) and elsewhere.has(source):
        return 0  # another window has it, and has come to the front
    window = _window(settings, elsewhere)
    source = _meant(source)
    if isinstance(source, Path) and not holds_source(source):
        open_named(window, source)
        source = None

    async def bring() -> None:  # it is read beside the window, so only once there is its loop
        if source is not None:
            window.brought.read(shared_address(source) if isinstance(source, str) else source)

    _show(application, window, elsewhere, bring if source is not None else None)
    while (step := window.opens_anew_at) is not None:
        remove_translations(application, installed)
        installed = install_translations(application, locale_for(chosen(settings)))
        window = _opened_anew(window, step, settings, elsewhere)
        _show(application, window, elsewhere)
    elsewhere.follow(None)
    return 0


def _show(application: QApplication, window: WizardWindow, elsewhere: Elsewhere, player: Player | None = None) -> None:
    """Run one window until it is closed; what the system asks to open meanwhile opens there."""
    asked = AskedOutside(window)
    elsewhere.wanted.connect(asked.come_forward)
    if isinstance(application, Application):
        application.asked = asked.take
    bar = menu_bar_of(window)
    try:
        run_window(application, window, Reporter(window).report, player)
    finally:
        elsewhere.wanted.disconnect(asked.come_forward)
        if bar is not None:
            bar.deleteLater()


def menu_bar_of(window: WizardWindow) -> QWidget | None:
    """The menu of the screen, where screens have one."""
    if sys.platform == "darwin":
        from connection_wizard.ui.shell.menu_bar import MenuBar

        return MenuBar(window)
    else:
        return None


def _window(settings: QSettings, elsewhere: Elsewhere, vault: OneVault | None = None) -> WizardWindow:
    store = DraftStore(NEW_CONNECTION)
    files = DraftFiles(store, settings=settings, elsewhere=elsewhere)
    return WizardWindow(store, files, settings=settings, vault=vault)


def _opened_anew(before: WizardWindow, step: int, settings: QSettings, elsewhere: Elsewhere) -> WizardWindow:
    """A window that shows what the one before showed."""
    window = _window(settings, elsewhere, before.vault_for_next())
    document = before.services.files.document
    before.deleteLater()
    if document is not None:
        open_named(window, document)
    window.go_to(step)
    return window


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
        window.go_to(files.others.left_at(file))
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
                translated(
                    say(
                        "You can go on. If it happens again, report this: {error} at {place}",
                        error=type(error).__name__,
                        place=place,
                    )
                ),
            )

    def _what_happened(self) -> str:
        """What is said of the draft was looked at before."""
        files = self._window.services.files
        files.save_now()
        if files.unsaved:
            return translated(
                say(
                    "Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” "
                    "in the menu may still work.",
                    problem=files.problem,
                )
            )
        if files.document is None:
            return translated(say("Something went wrong inside the program. Nothing was typed yet."))
        return translated(say("Something went wrong inside the program. What you typed is saved."))
