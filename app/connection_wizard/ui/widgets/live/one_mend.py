"""A line that says what an answer leaves open, with the click that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import label, set_state
from connection_wizard.ui.widgets.wrapping import WrappingButton

if TYPE_CHECKING:
    from connection_wizard.spec.finding import Fix
    from connection_wizard.ui.session.services import Services


class OneMend(SideBySide):
    """Hidden until there is something to say."""

    def __init__(self, services: Services) -> None:
        super().__init__(8, 4, centred=True)
        self.services = services
        self._fix: Fix | None = None
        self._words = label("", "hint")
        self.mend = WrappingButton("")
        self.mend.setObjectName("fix")
        self.mend.hide()  # it has no words yet
        self.mend.clicked.connect(self._apply)
        self.add(self._words, 1)
        self.add(self.mend)
        self.hide()

    def say(self, words: str, severity: str, fix: Fix | None) -> None:
        """Show it; the button only where there is a change to make."""
        self._fix = fix
        self._words.setText(words)
        set_state(self._words, severity)
        if fix is not None:
            self.mend.setText(as_typed(translated(fix.label)))
            self.mend.setAccessibleName(translated(fix.label))
            tip(self.mend, words)
        self.mend.setVisible(fix is not None)
        self.show()

    def _apply(self) -> None:
        if self._fix is not None:
            self.services.store.apply(self._fix)
