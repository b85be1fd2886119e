"""That the live test brought no refresh token though a refresh is set up, and what brings one."""

from __future__ import annotations

from connection_wizard.ui.drawn import together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.live.one_mend import OneMend


class NoRefreshToken(OneMend):
    """Hidden until a token answer came without one; the click asks for it, and the proof shows what came of that."""

    def refresh(self) -> None:
        """Look at what ran; whoever made it calls this once it has its place, and is no window."""
        live, found = self.services.live, None
        if live.results and not live.running:
            from connection_wizard.session.no_refresh_token import no_refresh_token  # loaded with the first run

            found = no_refresh_token(live.session)
        if found is None:
            self.hide()
        else:
            cause = found.cause
            self.say(together((translated(cause.text), translated(cause.do))), "warning", cause.fix)
