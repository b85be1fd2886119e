"""What went wrong in the live test, on the page where it is mended: the provider's words, the cause, and the mend."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connection_wizard.oauth.legs import LEG_STEPS
from connection_wizard.session.what_now import may_show_a_page, what_happened
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Card, Pill
from connection_wizard.ui.widgets.failure.attention_to import CameFrom, show_card, types_now
from connection_wizard.ui.widgets.failure.found_causes import FoundCauses
from connection_wizard.ui.widgets.failure.provider_words import ProviderSays
from connection_wizard.ui.widgets.stand_mark import StandMark
from connection_wizard.ui.widgets.style import button, label, show_when
from connection_wizard.ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from connection_wizard.diagnosis.model import Diagnosis
    from connection_wizard.oauth.outcomes import LegResult


class ErrorCard(QWidget):
    """Hidden while nothing failed at this step. A failure that is new is brought into view, wherever the page stood."""

    def __init__(self, services: Services, step: int) -> None:
        super().__init__()
        self._services = services
        self._step = step
        self._shown: LegResult | None = None
        self._revoked = False
        self._seen: LegResult | None = None
        self._came_from = CameFrom(self)
        card = Card("error")
        card.inside.setContentsMargins(16, 16, 16, 16)
        card.inside.setSpacing(12)
        self._status = Pill("", "error")
        self._what = label("", "heading")
        mark = StandMark()
        mark.show_state("failed")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        self.unfold = button(self.tr("Show"), "link")
        self.unfold.setAccessibleName(self.tr("Show what to do"))
        self.unfold.clicked.connect(self._unfold)
        head.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
        card.inside.addLayout(head)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(12)
        card.inside.addWidget(self._rest)
        self.says = ProviderSays()
        rest.addWidget(self.says)
        self.causes = FoundCauses(services, step)
        rest.addWidget(self.causes)
        self.error_page = button(self.tr("The provider shows an error"), "quiet")
        self.error_page.clicked.connect(self._open_page)
        below = QHBoxLayout()
        below.addWidget(self.error_page)
        below.addStretch(1)
        rest.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        services.live.changed.connect(self._refresh)
        services.attention.page_toggled.connect(self._refresh)
        services.attention.card_wanted.connect(self._wanted)
        self.unfold.hide()
        self._refresh()

    @property
    def result(self) -> LegResult | None:
        """The failed leg of this step; one that had nothing to run is not filled in, or not run yet, and no error."""
        live = self._services.live
        failed = [r for r in live.results.values() if r.verdict == "failed" and LEG_STEPS[r.leg] == self._step]
        stands = live.session.leg_stands() if failed else {}
        return next((r for r in failed if stands[r.leg].state not in ("not set up", "ready")), None)

    def _refresh(self) -> None:
        result, live = self.result, self._services.live
        told_elsewhere = self._services.attention.page_open and result is not None and result.leg == "authorize"
        show_when(self, wanted=result is not None and not told_elsewhere)
        if result is None:
            self._shown = self._seen = None
            self.causes.clear()
            return
        if self._shown is not result or self._revoked is not live.session.revoked:  # what is offered goes by that, too
            self._shown, self._revoked = result, live.session.revoked
            self._show_found(result, live.trouble.diagnosis_of(result))
        if self._seen is not result and not live.running:
            self._seen = result
            self._show_folded(folded=False)
            if self.isVisible():
                self._bring(focus=not types_now(self))

    def _show_found(self, result: LegResult, found: Diagnosis) -> None:
        response = result.exchanges[-1].response if result.exchanges else None
        self._status.setVisible(response is not None)
        self._status.setText(put(self.tr("Status {0}"), response.status) if response else "")
        self._what.setText(translated(what_happened(found)))
        self.says.setVisible(response is not None or bool(found.words.text))
        self.says.say(found.words, empty=response is None or not response.body)
        is_told = found.status is None and found.cause.code == "ours"  # which has the first line's words
        self.causes.show_found(found, requests=bool(result.exchanges), told=is_told)
        # What was sent back says why by itself; only a page that the provider kept to itself can be pasted
        self.error_page.setVisible(may_show_a_page(result))
        tab_after(self._what, self)

    def _wanted(self, step: int) -> None:
        if step == self._step and not self.isHidden():
            self._unfold()

    def _bring(self, *, focus: bool) -> None:
        """Into view, and the focus to what is to be done."""
        QTimer.singleShot(0, self, partial(self._take_focus, focus=focus))

    def _take_focus(self, *, focus: bool) -> None:
        self._came_from.remember()  # not before: what a button that goes leaves to Qt is put right with this event, too
        show_card(self, self.causes.main_action, focus=focus)

    # -- how it is folded

    @property
    def folded(self) -> bool:
        """Whether its first line alone is shown."""
        return self._rest.isHidden()

    def fold(self) -> None:
        """Leave the first line, and give back the focus; the strip keeps the way to it until the next run."""
        was_inside = self._came_from.is_inside
        self._show_folded(folded=True)
        if was_inside:
            self._came_from.give_back(self.unfold)

    def _unfold(self) -> None:
        self._show_folded(folded=False)
        self._bring(focus=True)

    def _show_folded(self, *, folded: bool) -> None:
        if folded != self.folded:
            self._rest.setVisible(not folded)
            self.unfold.setVisible(folded)
            self._services.attention.card_folded.emit()

    def _open_page(self) -> None:
        self._services.attention.open_page(opened=True)
