"""What a token answer leaves open: when the token expires, and with it whether the platform ever refreshes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.spec.paths import MISSING
from connection_wizard.ui.drawn import together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import label, set_state
from connection_wizard.ui.widgets.wrapping import WrappingButton

if TYPE_CHECKING:
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.finding import Finding
    from connection_wizard.ui.session.services import Services


class UntoldExpiry(SideBySide):
    """Hidden until an answer came that does not tell it, with a click that mends it.

    Args:
        at: the call that was answered.
    """

    def __init__(self, services: Services, at: DocumentPath) -> None:
        super().__init__(8, 4, centred=True)
        self._services = services
        self._at = at
        self._found: Finding | None = None
        self._words = label("", "hint")
        self.mend = WrappingButton("")
        self.mend.setObjectName("fix")
        self.mend.clicked.connect(self._apply)
        self.add(self._words, 1)
        self.add(self.mend)
        self.hide()
        services.answers.changed.connect(self.refresh)
        services.store.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look at the answer that is there; whoever made it calls this once it has its place, and is no window."""
        answer, found = self._services.answers.get(self._at), None
        if answer is not MISSING:
            from connection_wizard.session.untold_expiry import untold_expiry  # loaded with the first answer

            found = untold_expiry(self._services.store.draft, self._at, answer)
        self._found = found
        if found is not None and found.fix is not None:
            words = together((translated(found.message), translated(found.hint)))
            self._words.setText(words)
            set_state(self._words, found.severity)
            self.mend.setText(as_typed(translated(found.fix.label)))
            self.mend.setAccessibleName(translated(found.fix.label))
            tip(self.mend, words)
        self.setVisible(found is not None)

    def _apply(self) -> None:
        if self._found is not None and self._found.fix is not None:
            self._services.store.apply(self._found.fix)
