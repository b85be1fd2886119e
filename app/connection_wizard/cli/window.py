"""``connection-wizard [FILE | ADDRESS | PROVIDER]``: opens the window, or says why there can be none."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from connection_wizard.cli.arguments import Arguments
from connection_wizard.errors import WizardError
from connection_wizard.words import joined, say

if TYPE_CHECKING:  # as in `argument_types.path`
    from collections.abc import Callable
    from pathlib import Path


class NoWindow(WizardError):
    """No window can be opened here."""


def run(arguments: Arguments) -> int:
    """Open the wizard, on what is named; returns when it is closed."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoWindow(
            say("There is no display to open the window on."),
            say("“connection-wizard --help” lists what works without one."),
        )
    gc.disable()  # nothing is garbage of what is loaded now; the window collects by itself (`GuiCollector`)
    try:
        return _window()(arguments.source)
    finally:
        gc.enable()


def _window() -> Callable[[Path | str | None], int]:
    """What opens it, loaded now."""
    try:
        from connection_wizard.ui.shell.main import run
    except ImportError as error:
        if error.name is not None and not error.name.startswith("PySide6"):
            raise
        from connection_wizard import itself

        if isinstance(error, ModuleNotFoundError):
            raise NoWindow(
                say("Qt is not installed, so the window cannot open."), itself.missing_package_hint()
            ) from error
        raise NoWindow(
            say("Qt lacks a library of the system, so the window cannot open."),
            joined([say("“connection-wizard doctor” names it."), itself.missing_library_hint()]),
        ) from error
    return run
