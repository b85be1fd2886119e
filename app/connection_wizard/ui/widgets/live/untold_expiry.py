"""What a token answer leaves open: when the token expires, and with it whether the platform ever refreshes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.spec.paths import MISSING
from connection_wizard.ui.drawn import together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.live.one_mend import OneMend

if TYPE_CHECKING:
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.ui.session.services import Services


class UntoldExpiry(OneMend):
    """Hidden until an answer came that does not tell it, with a click that mends it.

    Args:
        at: the call that was answered.
    """

    def __init__(self, services: Services, at: DocumentPath) -> None:
        super().__init__(services)
        self._at = at
        services.answers.changed.connect(self.refresh)
        services.store.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look at the answer that is there; whoever made it calls this once it has its place, and is no window."""
        answer, found = self.services.answers.get(self._at), None
        if answer is not MISSING:
            from connection_wizard.session.untold_expiry import untold_expiry  # loaded with the first answer

            found = untold_expiry(self.services.store.draft, self._at, answer)
        if found is None:
            self.hide()
        else:
            self.say(together((translated(found.message), translated(found.hint))), found.severity, found.fix)
