"""What of the live test is to be looked at: the card of a failed leg, and what the provider shows on its own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connection_wizard.ui.session.live_run import LiveController

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Diagnosis


class Attention(QObject):
    """Says which card is to be seen; what was copied from the provider's page is kept until the next log-in works.

    Attributes:
        page_open: whether the card on the provider's own page is open.
        page: the words of that page, or its address.
        page_is_earlier: whether those are of an earlier log-in than the one that is waited for.
        portal: what the portal holds as the redirect URL.

    Signals:
        card_wanted: the card of a step is to be brought into view.
        stage_wanted: somebody asked for what comes next on the last page.
        card_folded: one was folded to its first line, or unfolded.
        page_toggled: the card on the provider's page was opened or closed.
    """

    card_wanted = Signal(int)
    stage_wanted = Signal()
    card_folded = Signal()
    page_toggled = Signal()

    def __init__(self, live: LiveController) -> None:
        super().__init__()
        self._live = live
        self.page_open = False
        self.page = ""
        self.page_is_earlier = False
        self.portal = ""
        self._waited_for = ""
        live.changed.connect(self._look)

    def open_page(self, *, opened: bool) -> None:
        """Open or close the card on the provider's page."""
        if opened != self.page_open:
            self.page_open = opened
            self.page_toggled.emit()

    @property
    def found(self) -> Diagnosis | None:
        """What the words of the page mean; None where there are none yet."""
        words = self.page.strip()
        return self._live.trouble.diagnosis_of_page(words, earlier=self.page_is_earlier) if words else None

    def _look(self) -> None:
        """A log-in that worked answers everything; another one that begins may end with another page."""
        if self._live.phase == "waiting" and self._live.log_in_url != self._waited_for:
            self._waited_for = self._live.log_in_url
            self.page_is_earlier = bool(self.page)
            self.open_page(opened=False)
        result = self._live.results.get("authorize")
        if self.page_open and result is not None and (result.verdict == "proved" or result.words is not None):
            self.page = self.portal = ""
            self.open_page(opened=False)
