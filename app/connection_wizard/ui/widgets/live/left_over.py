"""That something was added in vain and still stands in the spec, with the click that takes it out."""

from __future__ import annotations

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.live.one_mend import OneMend


class LeftOver(OneMend):
    """Hidden until what a change was for works without it; the proof shows whether it was needed all the same."""

    def refresh(self) -> None:
        """Look at what was tried; whoever made it calls this once it has its place, and is no window."""
        live, found = self.services.live, None
        if live.results and not live.running:
            from connection_wizard.session.left_over import left_over  # loaded with the first run

            found = left_over(live.trouble.tried.left, self.services.store.draft)
        if found is None:
            self.hide()
        else:
            self.say(translated(found[0]), "hint", found[1])
