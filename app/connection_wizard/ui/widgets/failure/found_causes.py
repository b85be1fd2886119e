"""The causes of a failure, the likeliest first: what happened, what to do, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from connection_wizard.oauth.legs import begins_anew, reads_again
from connection_wizard.session.retrying import act_after, act_after_change, act_again, leaves_out, resumed_act
from connection_wizard.session.what_now import place_label
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import CopyButton, Pill
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import as_typed, tip, visible
from connection_wizard.ui.widgets.style import button, label, set_kind, shortened
from connection_wizard.ui.widgets.wrapping import WrappingButton

if TYPE_CHECKING:
    from connection_wizard.diagnosis.model import Cause, Diagnosis
    from connection_wizard.oauth.legs import Act
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Fix

COPIED_SHOWN = 40
"""Characters of what is copied that stand on its button."""


class FoundCauses(QWidget):
    """One main action; what else there may be is folded away.

    Args:
        step: the page that it is on.
    """

    def __init__(self, services: Services, step: int) -> None:
        super().__init__()
        self._services = services
        self._step = step
        self._found: Diagnosis | None = None
        self._mends: list[QPushButton] = []
        self._copied_above = ""
        self._taken = False
        self._place: QPushButton | None = None
        self.take_back: QPushButton | None = None
        self._taken_back: QWidget | None = None
        self._made: tuple[Draft, str] | None = None
        """The draft before a change that was made and is not tried by itself, and the cause that it was made for."""
        self._first = QVBoxLayout()
        self._first.setSpacing(8)
        self.again = button(self.tr("Try again"), "quiet")
        self.again.clicked.connect(self._asked_again)
        self.show_request = button(self.tr("Show request"), "quiet")
        self.show_request.clicked.connect(services.show_requests)
        self.others = button(self.tr("Other causes"), "quiet")
        self.others.setCheckable(True)
        self.others.toggled.connect(self._unfold)
        self._rest = QWidget()
        self._rest_layout = QVBoxLayout(self._rest)
        self._rest_layout.setContentsMargins(0, 8, 0, 0)
        self._rest_layout.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._first)
        layout.addWidget(self._rest)
        services.live.changed.connect(self._enable)
        services.store.changed.connect(self._emphasise)

    def show_found(self, found: Diagnosis, *, requests: bool, told: bool = False, copied_above: str = "") -> None:
        """Show other causes.

        Args:
            requests: whether anything was sent that could be looked at.
            told: whether the likeliest is told already, above.
            copied_above: what a button above copies already.
        """
        for kept in (self.again, self.show_request, self.others):  # they stand in a row that is made anew
            kept.setParent(self)
        empty(self._first)
        empty(self._rest_layout)
        self._mends.clear()
        self._made = self.take_back = self._taken_back = None
        self._copied_above, self._taken = copied_above, False
        self._found = found
        again = found.cause.retry == "log_in" or found.leg == "authorize" or self._revoked
        self.again.setText(self.tr("Log in again") if again else self.tr("Try again"))
        for widget in list(self._about(found.cause, 0))[told:]:
            self._first.addWidget(widget)
        if (tried := self._tried(found.cause)) is not None:
            self._first.addWidget(tried)
        row = self._row(found.cause, 0)
        for made in (self.again, self.show_request, self.others):
            if made.parent() is self:
                row.add(made)
        self.again.show()
        self.show_request.setVisible(requests)
        self.others.setVisible(len(found.causes) > 1)
        as_good = any(cause.fix and cause.certainty == "certain" for cause in found.causes[1:])
        self.others.setChecked(as_good)  # such as two tokens in one answer: nobody has to guess that there are more
        self._rest.setVisible(as_good)
        self._first.addWidget(row)
        for number, cause in enumerate(found.causes[1:], 1):
            block = QVBoxLayout()
            block.setSpacing(4)
            for widget in (*self._about(cause, number), self._row(cause, number)):
                block.addWidget(widget)
            self._rest_layout.addLayout(block)
        self._enable()
        self._emphasise()

    def take(self) -> None:
        """What goes into the portal was copied above: another try is what comes next."""
        self._taken = True
        self._emphasise()

    @property
    def main_action(self) -> QPushButton:
        """What stands out."""
        made = (*self._mends[:1], self._place, self.again)
        return next((one for one in made if one is not None and one.property("kind") == "primary"), self.again)

    def clear(self) -> None:
        """Nothing is found."""
        self._found = None

    def _about(self, cause: Cause, number: int) -> Iterator[QWidget]:
        from connection_wizard.diagnosis.model import in_words

        yield label(translated(in_words(cause, number)))
        if cause.do:
            yield label(translated(cause.do), "muted")

    def _tried(self, cause: Cause) -> QWidget | None:
        """What was tried in vain at this step, each with its result, and what follows from it."""
        told = self._services.live.trouble.tried.told(self._step, cause)
        if not told.attempts:
            return None
        line = SideBySide(8, 4, centred=True)
        line.add(label(self.tr("Tried:"), "muted", wrap=False))
        for attempt in told.attempts:
            what = translated(attempt.what)
            result = str(attempt.status) if attempt.status is not None else self.tr("no answer")
            pill = Pill(put(self.tr("✕  {what}, {result}"), what=what, result=result), "error")
            pill.setAccessibleName(put(self.tr("{what}: refused, {result}"), what=what, result=result))
            line.add(pill)
        if told.follows:
            line.add(label(translated(told.follows), "hint"), 1)
        self._offer_to_take_back(line)
        return line

    def _offer_to_take_back(self, line: SideBySide) -> None:
        """What was changed for nothing does not have to stay: wrong guesses would pile up."""
        if self._services.live.trouble.tried.before_guesses(self._services.store.draft) is None:
            return
        self.take_back = button(self.tr("Take it back"), "link")
        self.take_back.clicked.connect(self._take_back)
        self._taken_back = label(self.tr("It is taken back."), "hint", wrap=False)
        self._taken_back.hide()
        line.add(self.take_back)
        line.add(self._taken_back)

    def _take_back(self) -> None:
        before = self._services.live.trouble.tried.before_guesses(self._services.store.draft)
        if before is not None:
            self._services.store.take(before)
            self.main_action.setFocus()

    def _row(self, cause: Cause, number: int) -> SideBySide:
        row = SideBySide(8, 8)
        if number == 0 and cause.retry and cause.fix is None:
            row.add(self.again)  # what stands out comes first
        if cause.fix is not None:
            row.add(self._mend_button(cause, is_first=number == 0))
        if cause.copy and cause.copy != self._copied_above:
            copies = put(self.tr("Copy {0}"), shortened(cause.copy, COPIED_SHOWN))
            row.add(CopyButton(partial(str, cause.copy), cause.copy, text=as_typed(copies)))
        place = self._place_button(cause)
        row.add(place)
        if number == 0:
            self._place = place
        return row

    def _mend_button(self, cause: Cause, *, is_first: bool) -> QPushButton:
        words = fix = translated(cause.fix.label) if cause.fix else ""
        found = self._found
        if _registers(cause):
            does = self.tr("Makes this change, and shows the address to register at the provider first.")
        elif found is not None and leaves_out(cause, found.leg):
            does = self.tr("Makes this change. Nothing of this step is sent then.")
        elif not self._services.live.trouble.tried.may_change(self._step):
            does = self.tr("Two changes were tried already. This makes the change; look at it before you try again.")
        elif found is not None and begins_anew(self._act_after(cause)):
            words = put(self.tr("{0} and log in again"), fix)
            does = self.tr("Makes this change, then opens your browser to log in: a code is good for one try.")
        else:
            words = put(self.tr("{0} and try again"), fix)
            does = self.tr("Makes this change, then sends the request again.")
            if found is not None and reads_again(self._act_after(cause)):
                does = self.tr("Makes this change, then reads the answer again. Nobody has to log in.")
        if cause.fix is not None and self._takes_back(cause.fix):
            does = together((does, self.tr("What was added before, and did not help, goes.")))
        mend = WrappingButton(as_typed(words), "primary" if is_first else "")
        tip(mend, does)
        mend.setAccessibleDescription(visible(does))
        mend.clicked.connect(partial(self._mend, cause))
        mend.setProperty("cause", cause.code)
        self._mends.append(mend)
        return mend

    def _takes_back(self, fix: Fix) -> bool:
        draft = self._services.store.draft
        return self._services.live.trouble.tried.with_change(draft, fix) != fix.apply(draft)

    def _place_button(self, cause: Cause) -> QPushButton:
        place = WrappingButton(as_typed(translated(place_label(cause.path))))
        title = STEPS[cause.step].title
        place.setAccessibleDescription(put(self.tr("Go to the field in {0}"), title))
        tip(place, title)
        place.clicked.connect(partial(self._services.go_to, cause.step, cause.path))
        return place

    def _enable(self) -> None:
        done = self._made[1] if self._made is not None and self._is_made else None
        for made in (self.again, *self._mends):
            if isValid(made):
                made.setEnabled(
                    not (done and made.property("cause") == done) and (not self._services.live.running or self._waits)
                )

    @property
    def _is_made(self) -> bool:
        """Whether a change was made that nobody tried yet, and was not taken back."""
        return self._made is not None and self._services.store.draft != self._made[0]

    @property
    def _waits(self) -> bool:
        """What may be done while a log-in is waited for drops that one."""
        return self._services.live.phase == "waiting" and self._found is not None and self._found.leg == "authorize"

    def _emphasise(self) -> None:
        """The one thing to do stands out: the change; else the field, and once something was changed, another try."""
        found = self._found
        if found is None or self._place is None or not isValid(self._place):
            return
        self._show_taken_back()
        cause = found.cause
        live = self._services.live
        changed = live.stale and not live.trouble.tried.is_from_before_a_guess(self._services.store.draft)
        again = self._is_made or self._taken or (cause.fix is None and (bool(cause.retry) or changed))
        for mend in self._mends[: cause.fix is not None]:
            set_kind(mend, "" if again else "primary")
        self._enable()
        set_kind(self.again, "primary" if again else "quiet")
        set_kind(self._place, "primary" if cause.fix is None and not again else "quiet")

    def _show_taken_back(self) -> None:
        """Also where it was taken back by *Undo*; once something else was changed there is nothing to take back."""
        if self.take_back is None or self._taken_back is None or not isValid(self.take_back):
            return
        tried, now = self._services.live.trouble.tried, self._services.store.draft
        self.take_back.setVisible(tried.before_guesses(now) is not None)
        self._taken_back.setVisible(tried.is_from_before_a_guess(now))

    @property
    def _revoked(self) -> bool:
        return self._services.live.session.revoked

    def _unfold(self, opened: bool) -> None:
        self._rest.setVisible(opened)

    def _mend(self, cause: Cause) -> None:
        found, tried = self._found, self._services.live.trouble.tried
        if cause.fix is None or found is None:
            return
        before, act = self._services.store.draft, self._act_after(cause)
        self._services.store.take(tried.with_change(before, cause.fix))
        if _registers(cause):
            self._services.live.cancel()
            self._services.go_to(number_of("redirect"), ("live_redirect", "receiver"))
        elif not leaves_out(cause, found.leg) and tried.may_change(self._step):
            tried.changed(self._step, cause.fix, before)
            self._services.live.do_instead(act)
        else:
            self._made = before, cause.code
            self._emphasise()
            self.again.setFocus()

    def _act_after(self, cause: Cause) -> Act:
        """What shows whether the change of a cause helped."""
        assert self._found is not None  # noqa: S101  # for mypy: its causes are shown
        act, session = act_after(self._found.leg, cause, revoked=self._revoked), self._services.live.session
        if cause.fix is None:
            return resumed_act(session, act)
        changed = self._services.live.trouble.tried.with_change(self._services.store.draft, cause.fix)
        return act_after_change(session, act, changed)

    def _asked_again(self) -> None:
        if self._found is not None:
            leg, cause, session = self._found.leg, self._found.cause, self._services.live.session
            act = act_again(leg, cause, revoked=self._revoked)
            changed = session.rests_on_changes(leg)
            self._services.live.do_instead(act_after_change(session, act) if changed else resumed_act(session, act))


def _registers(cause: Cause) -> bool:
    """Whether its change leads to a redirect URI that the provider has to know before it is of any use."""
    edits = cause.fix.edits if cause.fix else ()
    return any(edit.at == ("live_redirect", "receiver") and edit.value == "loopback" for edit in edits)
