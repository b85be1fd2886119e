"""The strip of the live test below every page: how it stands, and the buttons that run it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from connection_wizard.oauth.leg_names import LEG_TITLES
from connection_wizard.session.states import REVOKED_BY_YOU
from connection_wizard.steps import number_of, step_of, step_of_leg
from connection_wizard.ui.leg_summaries import DONE, STOPPED
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import CopyButton, Pill
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.style import button, label, scaled

MAX_PILLS = 4
MIN_WORDS = 80
NOTE_WIDTH = 320
PILLS_WIDTH = 152
BUTTON_MARGIN = 12
"""Of a button of the strip, at each side of its words."""

_TO_LOG_IN = (("client", "client_id"), ("authorization", "url"), ("access_token", "url"))
"""What has to be filled in before anybody can log in."""


class LiveStrip(QFrame):
    """Shows the state of the live test in pills and a sentence; offers what makes sense now, on this page.

    The buttons stand beside the state, or below it where the text is so large that there is no room; its height goes
    with the width of the window and the size of the text alone.

    Signals:
        about_to_run: a button of the live test was pressed.
    """

    about_to_run = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("liveStrip")
        self._services = services
        self._live = services.live
        self._step = 0
        self._two_lines = False
        self._lead: QWidget | None = None
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(26, 12, 16, 12)
        self._lines.setSpacing(8)
        self._state = state = QHBoxLayout()
        state.setSpacing(8)
        self._title = label(self.tr("Live test"), "heading", wrap=False)
        state.addWidget(self._title)
        self._pills = [Pill(state="warning") for _ in range(MAX_PILLS)]  # as they are shown first: “Not run yet”
        for pill in self._pills:
            state.addWidget(pill)
        self._words = label("", "hint")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        state.addWidget(self._words, 100)
        self._paste = QLineEdit()
        self._paste.setPlaceholderText(self.tr("Paste the final address here"))
        self._paste.setAccessibleName(self.tr("Final address of the browser"))
        self._paste.returnPressed.connect(self._pasted)
        state.addWidget(self._paste, 100)
        state.addStretch(1)
        self._lines.addLayout(state, 1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        self.show_requests = self._button(self.tr("Show &requests"), services.show_requests)
        self.copy_link = CopyButton(self._link, self.tr("the log-in link"), text=self.tr("Copy link"))
        self._tools.addWidget(self.copy_link)
        self.refresh_now = self._button(self.tr("Refresh now"), self._live.refresh)
        self.revoke_now = self._button(self.tr("Revoke now"), self._live.revoke)
        self.test_now = self._button(self.tr("Send test call"), self._live.test)
        self.authorize_now = self._button(self.tr("&Authorize now"), self._live.authorize)
        self.cancel = self._button(self.tr("Cancel"), self._live.cancel)
        self._lines.addLayout(self._tools)
        for made in (self.refresh_now, self.revoke_now, self.test_now, self.authorize_now):
            tip(made, self.tr("Runs against the provider, from this computer"))
            made.pressed.connect(self.about_to_run)
        # In a narrow window pills give way, not the buttons (see _fit).
        self._lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._arrange()
        self._live.changed.connect(self._refresh)
        services.kept.changed.connect(self._refresh)
        services.secrets.changed.connect(self._refresh)
        services.store.changed.connect(self._refresh)
        self._refresh()

    def _button(self, text: str, slot: object) -> QPushButton:
        made = button(text)
        made.clicked.connect(slot)
        self._tools.addWidget(made)
        return made

    def show_step(self, step: int) -> None:
        """Offer what belongs to a step."""
        self._step = step
        self._refresh()

    def lead_with(self, lead: QWidget | None) -> None:
        """Something else tells how things stand, in the place of title, pills and words; None: the strip itself."""
        if self._lead is not None:
            self._state.removeWidget(self._lead)
        self._lead = lead
        if lead is not None:
            self._state.insertWidget(0, lead, 100)
        self._title.setVisible(lead is None)
        self._arrange()
        self._refresh()

    def _refresh(self) -> None:
        live = self._live
        self._show_pills()
        self._words.setText(self._sentence())
        idle = not live.running
        has = self._services.store.draft.get
        ready = self._filled("authorization", "url") and self._filled("access_token", "url")
        self.authorize_now.setText(self.tr("&Authorize again") if live.results else self.tr("&Authorize now"))
        self.authorize_now.setVisible(idle)
        self.authorize_now.setEnabled(ready)
        self.refresh_now.setVisible(
            idle and live.has_token and self._step == number_of("refresh_token") and has("refresh_token") is not None
        )
        self.revoke_now.setVisible(
            idle and live.has_token and self._step == number_of("revoke_token") and has("revoke_token") is not None
        )
        self.test_now.setVisible(
            idle and live.has_token and self._step not in (number_of("refresh_token"), number_of("revoke_token"))
        )
        self.show_requests.setVisible(idle and bool(live.traffic))
        self.cancel.setVisible(not idle)
        self.copy_link.setVisible(live.phase == "waiting")
        self._paste.setVisible(live.redirect.wants_paste)
        self._words.setVisible(not live.redirect.wants_paste)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another width."""
        super().resizeEvent(event)
        self._arrange()
        self._show_pills()
        self._fit()

    def _arrange(self) -> None:
        """One line or two, by the room that the most and longest buttons would take."""
        metrics = self.fontMetrics()
        most = (self.show_requests.text(), self.test_now.text(), self.tr("&Authorize again"))
        buttons = sum(metrics.horizontalAdvance(text.replace("&", "")) + 2 * BUTTON_MARGIN + 8 for text in most)
        margins = self._lines.contentsMargins()
        wanted = margins.left() + metrics.horizontalAdvance(self._title.text()) + scaled(PILLS_WIDTH) + buttons
        if self._lead is not None:
            wanted = margins.left() + self._lead.minimumSizeHint().width() + buttons
        self._two_lines = self.width() < wanted + margins.right()
        line = max(34, metrics.height() + 18)
        height = max(line + 26, 2 * metrics.lineSpacing() + 28)
        self._lines.setDirection(
            QBoxLayout.Direction.TopToBottom if self._two_lines else QBoxLayout.Direction.LeftToRight
        )
        self.setFixedHeight(height + line + 8 if self._two_lines else height)

    def _fit(self) -> None:
        """Hide pills, the oldest first, until what is left and the words have their room."""
        if self._lead is not None:
            for hidden in (*self._pills, self._words):
                hidden.hide()
            return
        margins = self._lines.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._title.sizeHint().width()
        if room < MIN_WORDS:
            return
        if not self._two_lines:
            room -= self._tools.sizeHint().width() + 8
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        words = min(wanted, NOTE_WIDTH if self._live.note else MIN_WORDS) if self._words.text() else 0
        shown = [pill for pill in self._pills if not pill.isHidden()]
        while len(shown) > 1 and room - self._taken(shown) < words:
            shown.pop(0).hide()
        left = room - self._taken(shown)
        # A bare count may go; a sentence wraps, and is whole in its tool tip.
        wants_paste = self._live.redirect.wants_paste
        self._words.setVisible(not wants_paste and (bool(self._live.note) or left >= min(wanted, MIN_WORDS)))
        tip(self._words, self._words.text())

    def _taken(self, pills: list[Pill]) -> int:
        return sum(pill.sizeHint().width() + 8 for pill in pills) + 8

    def _show_pills(self) -> None:
        shown = self._states()
        for index, pill in enumerate(self._pills):
            pill.setVisible(index < len(shown))
            if index < len(shown):
                pill.show_state(*shown[index])

    def _states(self) -> list[tuple[str, str]]:
        live = self._live
        if live.phase == "waiting":
            return [(self.tr("Waiting for you"), "here")]
        if live.running:
            words = translated(LEG_TITLES[live.leg]) if live.leg else self.tr("Getting ready")
            return [(f"{words} …", "here")]
        found: list[tuple[str, str]] = []
        stands = live.session.leg_stands() if live.results else {}
        for leg, result in live.results.items():
            state, reason = stands[leg]
            if reason == REVOKED_BY_YOU:
                found.append((self.tr("Revoked by you"), "warning"))
            elif state == "failed":
                found.append((translated(STOPPED[leg]), "error"))
            elif state == "not set up" and result.verdict == "failed":  # there was nothing to run
                found.append((self.tr("Step {0} is not filled in").format(step_of_leg(leg)), "warning"))
            elif state in ("proved", "stale") and leg in DONE:
                found.append((translated(DONE[leg]), "ok"))
        if found and live.stale:
            found = [*found[-2:], (self.tr("Changed since"), "warning")]
        return found[-MAX_PILLS:] or [self._before()]

    def _before(self) -> tuple[str, str]:
        """What is known where nothing was run in this session; the first picture does not wait for it."""
        kept = self._services.kept
        if self.window().isVisible() and kept.proof is not None and kept.proof.passed:
            return (self.tr("Proof out of date"), "warning") if kept.stale else (self.tr("Proved"), "ok")
        return self.tr("Not run yet"), "warning"

    def _filled(self, *at: str) -> bool:
        """Whether there is a text at a place; the strip is shown before the draft is first read as a spec."""
        text = self._services.store.draft.get(*at)
        return isinstance(text, str) and bool(text.strip())

    def _sentence(self) -> str:
        live = self._live
        if live.note:
            return live.note
        if live.phase == "waiting":
            return self.tr("Log in and approve in your browser, then come back here.")
        if live.running:
            return ""
        if live.results:
            count = len(live.traffic)
            if not count:
                return ""  # it stopped in the browser
            return self.tr("1 request") if count == 1 else self.tr("{0} requests").format(count)
        missing = [str(step_of(at)) for at in _TO_LOG_IN if not self._filled(*at)]
        if missing:
            return self._about_steps(
                missing, self.tr("Step {0} is needed to log in."), self.tr("Steps {0} and {1} are needed to log in.")
            )
        if wrong := self._wrong():
            return self._about_steps(
                wrong,
                self.tr("Step {0} has to be mended first."),
                self.tr("Steps {0} and {1} have to be mended first."),
            )
        secrets = self._services.secrets
        if secrets.presence == "absent" and secrets.lacks:
            return self.tr("The client secret is missing: paste it in step {step}.").format(
                step=number_of("credentials")
            )
        if secrets.presence == "unknown" and secrets.lacks:  # looked for when it is needed
            return self.tr("Log in and try it.")
        return self.tr("Everything is there: log in and try it.")

    def _wrong(self) -> list[str]:
        """The steps in which something is wrong that a log-in needs."""
        found = self._services.store.findings
        steps = {finding.step for finding in found if finding.severity == "error"}
        return [str(step) for step in map(step_of, _TO_LOG_IN) if step in steps]

    @staticmethod
    def _about_steps(steps: list[str], one: str, many: str) -> str:
        return one.format(*steps) if len(steps) == 1 else many.format(", ".join(steps[:-1]), steps[-1])

    @property
    def said(self) -> str:
        """How the live test stands, in words: what its pills and the sentence beside them say."""
        return ". ".join(filter(None, [words for words, _ in self._states()] + [self._sentence()]))

    def _link(self) -> str:
        return self._live.log_in_url

    def _pasted(self) -> None:
        address = self._paste.text()
        self._paste.clear()
        self._live.redirect.paste(address)
