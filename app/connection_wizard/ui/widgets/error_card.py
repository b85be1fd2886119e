"""What went wrong in the live test, on the page where it is mended: the provider's words, the cause, and the mend."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from connection_wizard.oauth.leg_names import LEG_STEPS
from connection_wizard.session.retrying import act_after, act_again
from connection_wizard.steps import number_of
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Card, CopyButton, Pill
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import as_typed, tip, visible
from connection_wizard.ui.widgets.provider_words import OwnWords
from connection_wizard.ui.widgets.style import button, label, set_kind, show_when
from connection_wizard.ui.widgets.tab_order import tab_after, tab_stops

if TYPE_CHECKING:
    from connection_wizard.diagnosis.model import Cause, Diagnosis
    from connection_wizard.oauth.legs import LegResult
    from connection_wizard.session.tried import Tried


class ErrorCard(QWidget):
    """Hidden while nothing failed at this step."""

    def __init__(self, services: Services, step: int) -> None:
        super().__init__()
        self._services = services
        self._step = step
        self._shown: tuple[LegResult | None, str] = (None, "")
        self._mends: list[QPushButton] = []
        self._place: QPushButton | None = None
        self._cause_shown: Cause | None = None
        card = Card("error")
        head = QHBoxLayout()
        head.setSpacing(12)
        self._status = Pill("", "error")
        self._what = label("", "heading")
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        self._words = OwnWords()
        self._own = label(self.tr("The provider's own words:"), "hint")
        self._causes = QVBoxLayout()
        self._causes.setSpacing(10)
        self._page = QLineEdit()
        self._page.setPlaceholderText(
            self.tr("Did the provider show an error page? Paste its words or its address here")
        )
        self._page.setAccessibleName(self.tr("Words or address of the provider's error page"))
        self._page.textChanged.connect(self._refresh)
        self._again = button(self.tr("Try again"))
        self._again.clicked.connect(self._asked_again)
        self._show = button(self.tr("Show request"))
        self._show.clicked.connect(services.show_requests)
        card.inside.insertLayout(0, head)
        for item in (self._own, self._words):
            card.inside.addWidget(item)
        card.inside.addLayout(self._causes)
        card.inside.addWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        services.live.changed.connect(self._refresh)
        services.store.changed.connect(self._emphasise)
        self._refresh()

    @property
    def _tried(self) -> Tried:
        return self._services.live.trouble.tried

    @property
    def result(self) -> LegResult | None:
        """The failed leg of this step; one that had nothing to run is not filled in yet, and no error."""
        live = self._services.live
        failed = [r for r in live.results.values() if r.verdict == "failed" and LEG_STEPS[r.leg] == self._step]
        stands = live.session.leg_stands() if failed else {}
        return next((r for r in failed if stands[r.leg].state != "not set up"), None)

    def _refresh(self) -> None:
        result = self.result
        live = self._services.live
        show_when(self, wanted=result is not None)
        for made in (self._again, *self._mends):
            made.setEnabled(not live.running)
        if result is None:
            self._shown = (None, "")
            return
        self._emphasise()
        pasted = self._page.text().strip() if result.leg == "authorize" else ""
        if self._shown[0] is result and self._shown[1] == pasted:
            return
        self._shown = (result, pasted)
        # What was sent back says why by itself; only a page that the provider kept to itself can be pasted
        self._page.setVisible(bool(pasted) or (result.leg == "authorize" and result.words is None))
        self._show_found(result, live.trouble.of_page(pasted) if pasted else live.trouble.of(result))

    def _show_found(self, result: LegResult, found: Diagnosis) -> None:
        response = result.exchanges[-1].response if result.exchanges else None
        self._status.setVisible(response is not None)
        self._status.setText(str(response.status) if response else "")
        self._what.setText(translated(found.happened if response else found.summary))
        words = found.words.text
        self._own.setVisible(bool(words))
        self._words.setVisible(bool(words))
        self._words.say(words)
        for kept in (self._again, self._show):  # they stand in the first row, which is made anew
            kept.setParent(self)
        empty(self._causes)
        self._mends.clear()
        self._cause_shown = found.cause
        self._again.setText(self.tr("Log in again") if found.cause.retry == "log_in" else self.tr("Try again"))
        for number, cause in enumerate(found.causes):
            self._causes.addLayout(self._cause(result, cause, number))
        if _is_of_redirect(found):
            from connection_wizard.ui.widgets.redirect_ways import OtherWays

            line = QHBoxLayout()
            line.addWidget(OtherWays(self._services))
            line.addStretch(1)
            self._causes.addLayout(line)
        self._order()
        self._emphasise()

    def _order(self) -> None:
        """Tab goes through the causes, which were made after all else, and then to the line below them."""
        tab_after(self._what, self)
        if self._place is not None:
            for before, after in ((self._place, self._show), (self._show, self._again)):
                QWidget.setTabOrder(before, after)
        QWidget.setTabOrder([made for made in tab_stops(self) if made is not self._page][-1], self._page)

    def _emphasise(self) -> None:
        """The one thing to do stands out: the change; else the field, and once something was changed, another try."""
        cause = self._cause_shown
        if cause is None or self._place is None or not isValid(self._place):
            return
        again = cause.fix is None and (bool(cause.retry) or self._services.live.stale)
        set_kind(self._again, "primary" if again else "")
        set_kind(self._place, "primary" if cause.fix is None and not again else "")

    def _cause(self, result: LegResult, cause: Cause, number: int) -> QVBoxLayout:
        from connection_wizard.diagnosis.model import in_words

        block = QVBoxLayout()
        block.setSpacing(4)
        for made in (label(translated(in_words(cause, number))), label(translated(cause.do), "muted")):
            block.addWidget(made)
        row = SideBySide(8, 8)
        if cause.fix is not None:
            row.add(self._mend_button(result, cause, is_first=number == 0))
        if cause.copy:
            copies = self.tr("Copy {0}").format(_short(cause.copy))
            row.add(CopyButton(partial(str, cause.copy), cause.copy, text=as_typed(copies)))
        place = self._place_button(cause)
        row.add(place)
        if number == 0:
            self._place = place
            row.add(self._show)
            row.add(self._again)
            self._again.show()
            self._show.setVisible(bool(result.exchanges))
        block.addSpacing(4)
        block.addWidget(row)
        return block

    def _mend_button(self, result: LegResult, cause: Cause, *, is_first: bool) -> QPushButton:
        fix = translated(cause.fix.label) if cause.fix else ""
        if _registers(cause):
            words = fix
            does = self.tr("Makes this change, and shows the address to register at the provider first.")
        elif not self._tried.may_change(self._step):
            words = fix
            does = self.tr("Two changes were tried already. This makes the change; look at it before you try again.")
        elif act_after(result.leg, cause) == "log_in":
            words = self.tr("{0} and log in again").format(fix)
            does = self.tr("Makes this change, then opens your browser to log in: a code is good for one try.")
        else:
            words = self.tr("{0} and try again").format(fix)
            does = self.tr("Makes this change, then sends the request again.")
        mend = button(as_typed(words), "primary" if is_first else "")
        tip(mend, does)
        mend.setAccessibleDescription(visible(does))
        mend.clicked.connect(partial(self._mend, cause))
        self._mends.append(mend)
        return mend

    def _place_button(self, cause: Cause) -> QPushButton:
        is_here = cause.step == self._step
        place = button(as_typed(self.tr("Show field") if is_here else self.tr("Go to step {0}").format(cause.step)))
        place.setAccessibleName(self.tr("Go to the field in {0}").format(STEPS[cause.step].title))
        tip(place, STEPS[cause.step].title)
        place.clicked.connect(partial(self._services.go_to, cause.step, cause.path))
        return place

    def _mend(self, cause: Cause) -> None:
        result = self.result
        if cause.fix is None or result is None:
            return
        self._services.store.apply(cause.fix)
        if _registers(cause):
            self._services.go_to(number_of("redirect"), ("live_redirect", "receiver"))
        elif self._tried.may_change(self._step):
            self._tried.changed(self._step)
            self._services.live.do(act_after(result.leg, cause))

    def _asked_again(self) -> None:
        if (result := self.result) is not None:
            self._services.live.do(act_again(result.leg, self._cause_shown))


def _registers(cause: Cause) -> bool:
    """Whether its change leads to a redirect URI that the provider has to know before it is of any use."""
    edits = cause.fix.edits if cause.fix else ()
    return any(edit.at == ("live_redirect", "receiver") and edit.value == "loopback" for edit in edits)


def _is_of_redirect(found: Diagnosis) -> bool:
    return found.leg == "authorize" and found.cause.path[:1] in (("redirect_url",), ("live_redirect",))


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
