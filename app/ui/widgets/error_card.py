"""What went wrong in the live test, on the page where it is mended: the provider's words, the cause, and the mend."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.leg_words import STEP
from app.ui.services import Services
from app.ui.steps import STEPS
from app.ui.style import button, label, show_when
from app.ui.widgets.grids import empty
from app.ui.widgets.small import Card, CopyButton, Pill

if TYPE_CHECKING:
    from app.diagnosis.model import Cause, Diagnosis
    from app.oauth.legs import LegResult

MAX_TRIES = 2
"""Changes that are tried by one click, one after the other; more would be guessing."""


class ErrorCard(QWidget):
    """Hidden while nothing failed at this step."""

    def __init__(self, services: Services, step: int) -> None:
        super().__init__()
        self._services = services
        self._step = step
        self._shown: tuple[LegResult | None, str] = (None, "")
        self._tries = 0
        self._mends: list[QPushButton] = []
        card = Card("error")
        head = QHBoxLayout()
        head.setSpacing(12)
        self._status = Pill("", "error")
        self._what = label("", "heading")
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        self._words = label("", "mono")
        self._own = label(self.tr("The provider's own words:"), "hint")
        for made in (self._words, self._what):
            made.setTextFormat(Qt.TextFormat.PlainText)
        self._causes = QVBoxLayout()
        self._causes.setSpacing(10)
        self._page = QLineEdit()
        self._page.setPlaceholderText(
            self.tr("Did the provider show an error page? Paste its words or its address here")
        )
        self._page.setAccessibleName(self.tr("Words or address of the provider's error page"))
        self._page.textChanged.connect(self._refresh)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._again = button(self.tr("Try again"), "primary")
        self._again.clicked.connect(self._try_again)
        self._show = button(self.tr("Show request"))
        self._show.clicked.connect(services.show_requests)
        line.addWidget(self._again)
        line.addWidget(self._show)
        line.addStretch(1)
        card.inside.insertLayout(0, head)
        for item in (self._own, self._words):
            card.inside.addWidget(item)
        card.inside.addLayout(self._causes)
        card.inside.addWidget(self._page)
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
        live = self._services.live
        show_when(self, wanted=result is not None)
        for made in (self._again, *self._mends):
            made.setEnabled(not live.running)
        if result is None:
            if not live.running and live.results:
                self._tries = 0  # it works
            self._shown = (None, "")
            return
        pasted = self._page.text().strip() if result.leg == "authorize" else ""
        if self._shown[0] is result and self._shown[1] == pasted:
            return
        self._shown = (result, pasted)
        self._page.setVisible(result.leg == "authorize")
        self._show_found(result, live.diagnosis_of_page(pasted) if pasted else live.diagnosis(result))

    def _show_found(self, result: LegResult, found: Diagnosis) -> None:
        response = result.exchanges[-1].response if result.exchanges else None
        self._status.setVisible(response is not None)
        self._status.setText(str(response.status) if response else "")
        self._what.setText(found.summary)
        words = found.words.text
        self._own.setVisible(bool(words))
        self._words.setVisible(bool(words))
        self._words.setText(words)
        self._show.setVisible(bool(result.exchanges))
        empty(self._causes)
        self._mends.clear()
        for number, cause in enumerate(found.causes):
            self._causes.addLayout(self._cause(cause, number))

    def _cause(self, cause: Cause, number: int) -> QVBoxLayout:
        from app.diagnosis.model import lead

        block = QVBoxLayout()
        block.setSpacing(4)
        words = label(f"{lead(cause, number)}{cause.text}")
        do = label(cause.do, "muted")
        for made in (words, do):
            made.setTextFormat(Qt.TextFormat.PlainText)
            block.addWidget(made)
        line = QHBoxLayout()
        line.setSpacing(8)
        if cause.fix is not None:
            tried = self._tries >= MAX_TRIES
            mend = button(cause.fix.label if tried else self.tr("{0}, and try again").format(cause.fix.label))
            mend.setToolTip(
                self.tr("Two changes were tried already. This makes the change; look at it before you try again.")
                if tried
                else self._what_it_does()
            )
            mend.clicked.connect(partial(self._mend, cause))
            line.addWidget(mend)
            self._mends.append(mend)
        if cause.copy:
            copies = self.tr("Copy {0}").format(_short(cause.copy))
            line.addWidget(CopyButton(partial(str, cause.copy), cause.copy, text=copies))
        place = button(STEPS[cause.step].title, "link")
        place.setAccessibleName(self.tr("Go to the field in {0}").format(STEPS[cause.step].title))
        place.clicked.connect(partial(self._services.go_to, cause.step, cause.path))
        line.addWidget(place)
        line.addStretch(1)
        block.addLayout(line)
        return block

    def _what_it_does(self) -> str:
        result = self.result
        if result is not None and result.leg in ("authorize", "exchange"):
            return self.tr("Makes this change, then opens your browser to log in again: the code was good for one try.")
        return self.tr("Makes this change, then sends the request again.")

    def _mend(self, cause: Cause) -> None:
        if cause.fix is None:
            return
        self._services.store.apply(cause.fix)
        if self._tries < MAX_TRIES:
            self._tries += 1
            # Another token is needed where the scopes, the way of the log-in or the app itself were changed
            self._try_again(from_log_in=cause.step <= STEP["exchange"])

    def _try_again(self, *, from_log_in: bool = False) -> None:
        live = self._services.live
        result = self.result
        if result is None:
            return
        if from_log_in:
            live.authorize()
        elif result.leg == "test":
            live.test()
        elif STEP[result.leg] == STEP["refresh"]:
            live.refresh()
        elif result.leg in ("revoke", "test_after_revoke"):
            live.revoke()
        else:
            live.authorize()


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
