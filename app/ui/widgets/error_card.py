"""What went wrong in the live test, on the page where it is mended: what happened, the provider's words, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.leg_words import STEP
from app.ui.services import Services
from app.ui.style import button, label
from app.ui.widgets.small import Card, Pill

if TYPE_CHECKING:
    from app.oauth.legs import LegResult


class ErrorCard(QWidget):
    """Hidden while nothing failed at this step."""

    def __init__(self, services: Services, step: int) -> None:
        super().__init__()
        self._services = services
        self._step = step
        card = Card("error")
        head = QHBoxLayout()
        head.setSpacing(12)
        self._status = Pill("", "error")
        self._what = label("", "heading")
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        self._words = label("", "mono")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._own = label(self.tr("The provider's own words:"), "hint")
        self._hint = label("")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._again = button(self.tr("Try again"), "primary")
        self._again.clicked.connect(self._try_again)
        self._show = button(self.tr("Show request"))
        self._show.clicked.connect(services.show_requests)
        line.addWidget(self._again)
        line.addWidget(self._show)
        line.addStretch(1)
        for item in (self._own, self._words, self._hint):
            card.inside.addWidget(item)
        card.inside.insertLayout(0, head)
        card.inside.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        services.live.changed.connect(self._refresh)
        self._refresh()

    @property
    def result(self) -> LegResult | None:
        """The failed leg of this step."""
        results = self._services.live.results.values()
        return next((r for r in results if r.verdict == "failed" and STEP[r.leg] == self._step), None)

    def _refresh(self) -> None:
        result = self.result
        self.setVisible(result is not None)
        self._again.setEnabled(not self._services.live.running)
        if result is None:
            return
        response = result.exchanges[-1].response if result.exchanges else None
        self._status.setVisible(response is not None)
        self._status.setText(str(response.status) if response else "")
        self._what.setText(result.summary)
        words = result.words.text if result.words else ""
        self._own.setVisible(bool(words))
        self._words.setVisible(bool(words))
        self._words.setText(words)
        self._hint.setVisible(bool(result.hint))
        self._hint.setText(result.hint)
        self._show.setVisible(bool(result.exchanges))

    def _try_again(self) -> None:
        live = self._services.live
        result = self.result
        if result is None:
            return
        if result.leg == "test":
            live.test()
        elif result.leg in ("refresh", "test_after_refresh"):
            live.refresh()
        elif result.leg in ("revoke", "test_after_revoke"):
            live.revoke()
        else:
            live.authorize()
