"""Files that somebody asked for under a name of their choice: what they are called, and writing them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from connection_wizard.disk.writing import saving, stem_for
from connection_wizard.errors import WizardError
from connection_wizard.spec.findings import NotReady
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from connection_wizard.spec.draft import Draft
    from connection_wizard.ui.session.draft_files import DraftFiles


def stem_of(draft: Draft) -> str:
    """The beginning of a file's name, from the connection's."""
    return stem_for(draft.partial_spec.name)


def write_asked(
    window: QWidget, files: DraftFiles, write: Callable[[Path], None], path: Path, *, own: bool = False
) -> bool:
    """Write what was asked for, and tell where it could not be.

    Args:
        own: whether it is the same document as the open one; over that one's file nothing else is written.
    """
    if not own and files.is_own(path):
        hint = translated(say("Choose another name: what is written here is no connection that could be opened again."))
        tell(window, translated(say("“{name}” is the file of the open connection.", name=path.name)), hint)
        return False
    try:
        with saving(path):
            write(path)
    except NotReady:  # the button was there a moment ago
        return False
    except WizardError as error:
        tell(window, translated(error.message), translated(error.hint))
        return False
    return True
