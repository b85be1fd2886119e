"""What the four stages of the finish page have in common, and what several of them say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from connection_wizard.session.stages import StageStand
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.finish.stages import Look
from connection_wizard.ui.widgets.plain import PIECES, Breaking, with_breaking
from connection_wizard.words import counted, say

MAX_NAMED = 2
"""Steps that are named as the cause of something."""


class StageBody(QWidget):
    """What is in a stage's card. What all stages together come to is the page's.

    Attributes:
        main: its main action.
    """

    main: QPushButton

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.store = services.store
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(12)

    def look(self, stand: StageStand) -> Look:
        """What is said of it as it stands, and its quiet way on."""
        raise NotImplementedError

    def show_result(self) -> bool:
        """Show what came of it, once it is done; False where there is nothing but the stage itself."""
        return False


def is_rehearsed_alone(services: Services) -> bool:
    """Whether a rehearsal goes to the end: it is one, and nothing has to be mended but what it makes up."""
    if not services.live.rehearses:
        return False
    from connection_wizard.session.rehearsing import is_made_up

    return is_made_up(finding for finding in services.store.findings if finding.severity == "error")


def cause(stand: StageStand) -> str:
    """Which steps were changed since."""
    names = [STEPS[step].title for step in stand.steps]
    if not names:
        return translated(say("Something was changed since."))
    if len(names) == 1:
        return translated(say("{name} was changed since.", name=names[0]))
    if len(names) == MAX_NAMED:
        return translated(say("{first} and {second} were changed since.", first=names[0], second=names[1]))
    more = len(names) - MAX_NAMED
    return translated(
        counted(
            "{first}, {second} and {more} more were changed since.",
            "{first}, {second} and one more were changed since.",
            more,
            first=names[0],
            second=names[1],
            more=more,
        )
    )


def where_saved(file: str) -> Breaking:
    """The name and the folder of what was written."""
    path = Path(file)
    words = translated(say("Saved as {name} in {folder}"))
    return with_breaking(words, PIECES, name=path.name, folder=str(path.parent))
