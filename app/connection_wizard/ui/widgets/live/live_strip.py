"""The strip of the live test below every page: in one sentence what happened, and the one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QMenu, QPushButton, QWidget

from connection_wizard.session.beforehand import ToDo, WhatNow
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.asked_with import AskedWith
from connection_wizard.ui.session.now import Now
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.live.strip_buttons import StripButtons
from connection_wizard.ui.widgets.live.strip_words import StripWords
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import button, fitting, give_menu, set_kind, set_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

EACH_SECOND = 1000


class LiveStrip(QFrame):
    """Says how the live test stands, links to the one thing to do, and offers what makes sense now, on this page.

    The buttons stand beside the sentence, or below it where the text is so large that there is no room; its height goes
    with the width of the window and the size of the text alone. Before the sentence is cut, buttons go into a menu.

    Signals:
        about_to_run: a button of the live test was pressed.
        main_action_changed: one of its buttons is what stands out in the window, or no longer.
    """

    about_to_run = Signal()
    main_action_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("liveStrip")
        self._services = services
        self._live = services.live
        self._now = Now(services)
        self._step = 0
        self._two_lines = self._fits = self._fits_again = False
        self._todo: ToDo | None = None
        self.has_main_action = False
        self._done = self._done_here
        self._asked_with = AskedWith(services)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._lines, 24, 4, 16, 4)
        self._lines.setSpacing(12)
        self._lead: QWidget | None = None
        self._lead_alone = False
        self.words = StripWords()
        self.words.resized.connect(self._arrange)
        self.link = self.words.link
        self.link.clicked.connect(self._follow)
        self._lines.addWidget(self.words, 1)
        self._build_buttons(services)
        self._lines.addLayout(self.buttons)
        self._lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._clock = QTimer(self)
        self._clock.setInterval(EACH_SECOND)
        self._clock.timeout.connect(self._show_time)
        for told in (self._live, services.kept, services.secrets, services.store):
            told.changed.connect(self._refresh)
        services.attention.page_toggled.connect(self._refresh)
        services.files.noted.connect(self._noted)
        fitting(self, self._refresh)

    def _build_buttons(self, services: Services) -> None:
        self.more = button(self.tr("More"))
        self.more.setObjectName("stripMore")
        give_menu(self.more, QMenu(self.more))
        self.buttons = StripButtons(self.more)
        self.buttons.chosen.connect(self._from_menu)
        self.error_page = self._button(self.tr("The provider shows an &error"), None)
        self.error_page.setCheckable(True)
        self.error_page.toggled.connect(self._page_toggled)
        self.show_requests = self._button(self.tr("Show &requests"), services.show_requests)
        self.copy_link = CopyButton(self._link, self.tr("the log-in link"), text=self.tr("Copy link"))
        self.buttons.addWidget(self.copy_link)
        self.refresh_now = self._button(self.tr("Refresh now"), self._live.refresh)
        self.revoke_now = self._button(self.tr("Revoke now"), self._live.revoke)
        self.test_now = self._button(self.tr("Send test call"), self._live.test)
        self.rehearse_now = self._button(self.tr("Rehearse"), self._live.rehearse)
        self.rehearse_now.setObjectName("rehearse")
        tip(
            self.rehearse_now,
            self.tr("Before an app is registered: the provider is played on this computer. It proves nothing"),
        )
        self.authorize_now = self._button(self.tr("&Authorize now"), self._authorize)
        self.cancel = self._button(self.tr("Cancel"), self._live.cancel)
        self.buttons.addWidget(self.more)
        self.buttons.last_to_go, self.buttons.never_goes = self.error_page, self.cancel
        self.buttons.may_go = (
            *(self.copy_link, self.show_requests, self.rehearse_now),
            *(self.test_now, self.refresh_now, self.revoke_now),
        )
        for made in (self.refresh_now, self.revoke_now, self.test_now, self.authorize_now):
            tip(made, self.tr("Runs against the provider, from this computer"))
            made.pressed.connect(self.about_to_run)
        self.rehearse_now.pressed.connect(self.about_to_run)

    def _button(self, text: str, slot: object) -> QPushButton:
        made = button(text)
        if slot is not None:
            made.clicked.connect(slot)
        self.buttons.addWidget(made)
        return made

    def show_step(self, step: int) -> None:
        """Offer what belongs to a step."""
        self._step = step
        self._refresh()

    def lead_with(self, lead: QWidget | None, *, alone: bool = False) -> None:
        """Something else tells how things stand, in the place of mark and sentence; None: the strip itself.

        Args:
            alone: while nothing runs, in the place of the buttons as well.
        """
        self._lead_alone = alone
        if self._lead is not None:
            self._lines.removeWidget(self._lead)
        self._lead = lead
        if lead is not None:
            self._lines.insertWidget(0, lead, 1)
        self.words.setVisible(lead is None)
        self._arrange()
        self._refresh()

    # -- what is said

    @property
    def now(self) -> WhatNow:
        """How the live test stands."""
        return self._now.at(self._step, shown=self.window().isVisible())

    @property
    def said(self) -> str:
        """The same in words, without the time that is left: nobody wants to hear it each second."""
        now = self.now
        return together((translated(now.sentence), translated(now.detail)))

    def _noted(self) -> None:
        """What was handed over and exported is told, not at each page that is turned."""
        if self._done != (done := self._done_here):
            self._done = done
            self._refresh()

    @property
    def _done_here(self) -> tuple[Mapping[str, str], ...]:
        here = self._services.files.here
        return here.copied, here.handed, here.exported, here.rehearsed

    def _refresh(self) -> None:
        self._asked_with.note()
        now = self.now
        shows = self._live.rehearses and bool(self._live.results or self._live.running)
        set_state(self, "rehearsal" if shows else "waiting" if now.state == "waiting" else "")
        self.words.say(now)
        self._show_todo(now)
        self._show_buttons(now)
        self._show_time()
        self._arrange()
        self._fit()

    def _show_todo(self, now: WhatNow) -> None:
        """A link to it, where no button of the strip does the same; after a failure a card has what stands out."""
        self._todo = todo = now.todo
        main = self._main_button(now)
        self.link.setVisible(todo is not None and main is None)
        if todo is not None:
            self.link.setText(as_typed(translated(todo.label)))
        for made in (self.copy_link, self.authorize_now, self.test_now, self.refresh_now):
            set_kind(made, "primary" if made is main else "")
        set_kind(self.rehearse_now, "primary" if self.rehearse_now is main else "quiet")
        if (has_one := main is not None) is not self.has_main_action:
            self.has_main_action = has_one
            self.main_action_changed.emit()

    def _main_button(self, now: WhatNow) -> QPushButton | None:
        """The button that does the one thing to do."""
        if self._asked_with.is_outdated:
            return self.rehearse_now if self._live.rehearses else self.authorize_now
        todo = now.todo
        if todo is None or todo.way not in ("act", "link"):
            return None
        if todo.way == "link":
            return self.copy_link
        if now.state == "failed":
            return None
        begins = self.rehearse_now if self._live.rehearses else self.authorize_now
        made = {"log_in": begins, "test": self.test_now, "refresh": self.refresh_now}.get(todo.act)
        return made if made is begins or (made is not None and self._wanted(made)) else None

    def _wanted(self, made: QPushButton) -> bool:
        """Whether a button for what a token is there for belongs to the page."""
        refreshes, revokes = number_of("refresh_token"), number_of("revoke_token")
        if made is self.test_now:
            return self._live.has_token and self._step not in (refreshes, revokes)
        has_one = self._services.store.draft.get("refresh_token") is not None
        return self._live.has_token and self._step == refreshes and has_one

    def _show_buttons(self, now: WhatNow) -> None:
        live, idle = self._live, not self._live.running
        offers = idle and not self._lead_alone
        has = self._services.store.draft.get
        revokes = number_of("revoke_token")
        self.buttons.wanted = {
            self.error_page: now.page_told,
            self.copy_link: live.phase == "waiting" and not self._asked_with.is_outdated,
            self.refresh_now: offers and self._wanted(self.refresh_now),
            self.revoke_now: offers and live.has_token and self._step == revokes and has("revoke_token") is not None,
            self.test_now: offers and self._wanted(self.test_now),
            self.show_requests: offers and bool(live.traffic),
            self.rehearse_now: offers and self._may_rehearse,
            self.authorize_now: offers or self._asked_with.is_outdated,
            self.cancel: not idle,
        }
        again = bool(live.results) or self._asked_with.is_outdated
        self.authorize_now.setText(
            self.tr("&Authorize again") if again and not live.rehearses else self.tr("&Authorize now")
        )
        self.rehearse_now.setText(self.tr("Rehearse again") if again and live.rehearses else self.tr("Rehearse"))
        self.authorize_now.setEnabled(self._has_addresses)
        opened = self._services.attention.page_open
        if self.error_page.isChecked() != opened:
            self.error_page.blockSignals(True)
            self.error_page.setChecked(opened)
            self.error_page.blockSignals(False)

    @property
    def _has_addresses(self) -> bool:
        return all(self._now.is_filled(part, "url") for part in ("authorization", "access_token"))

    @property
    def _may_rehearse(self) -> bool:
        """Whether the draft is far enough, nobody has logged in at the provider yet, and it is not that of a practice
        provider, which is one already."""
        url = self._services.store.draft.get("authorization", "url")
        left = self._services.files.here
        worked = self._live.is_logged_in or left.proved or left.ran == "logged_in"
        if not self._has_addresses or (worked and not self._live.rehearses):
            return False
        running = (self._services.practice.provider, self._services.guided.practice.provider)
        return not any(provider is not None and str(url).startswith(provider.origin) for provider in running)

    def _show_time(self) -> None:
        waits = self._live.phase == "waiting"
        self.words.time.setVisible(waits)
        if waits:
            minutes, seconds = divmod(self._live.seconds_left, 60)
            self.words.time.setText(put(self.tr("{0} left"), f"{minutes}:{seconds:02}"))
        if waits and self.isVisible():
            self._clock.start()
        else:
            self._clock.stop()

    # -- what is done

    def _authorize(self) -> None:
        if self._live.running:
            self._live.do_instead("log_in")
        else:
            self._live.authorize()

    def _follow(self) -> None:
        todo = self._todo
        if todo is None:
            return
        if todo.way == "act":
            self.about_to_run.emit()
        self._now.follow(todo)

    def _page_toggled(self, checked: bool) -> None:
        page = number_of("authorization")
        if not checked and self._step != page:  # it is open where nobody sees it: whoever presses wants to
            self._services.attention.open_page(opened=False)
            checked = True
        if checked:
            self._services.go_to(page, ())
        self._services.attention.open_page(opened=checked)

    def _link(self) -> str:
        return self._live.log_in_url

    # -- how it fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another width."""
        super().resizeEvent(event)
        self._arrange()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The time that is left is told again."""
        super().showEvent(event)
        self._show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the time."""
        super().hideEvent(event)
        self._clock.stop()

    def _arrange(self) -> None:
        """One line or two, by the room that a button and the menu would take."""
        margins = self._lines.contentsMargins()
        inside = margins.left() + margins.right()
        shown = self.buttons.least if self._lead is None else self.buttons.staying
        buttons = 0 if self._lead_alone else self.buttons.around(shown)
        least = self.words.least_width if self._lead is None else self._lead.minimumSizeHint().width()
        crowded = self._lead is None and self._is_crowded(inside)
        self._two_lines = self.width() < inside + least + buttons or crowded
        line = max(36, self.fontMetrics().height() + 20)
        self._lines.setDirection(
            QBoxLayout.Direction.TopToBottom if self._two_lines else QBoxLayout.Direction.LeftToRight
        )
        words = self.words.share_lines(
            self.width() - inside, above=self._two_lines, instructed=self._live.phase == "waiting"
        )
        border = self.contentsMargins()  # twice as thick in a rehearsal
        height = max(60, line + 16, words + 12) + border.top() + border.bottom()
        self.setFixedHeight(height + line + 8 if self._two_lines else height)

    def _is_crowded(self, inside: int) -> bool:
        """Whether the sentence would be cut beside the buttons that are in no menu."""
        stay = self.buttons.staying
        room = self.width() - inside - 4 - self.buttons.around(stay)
        return self.width() > 0 and bool(stay) and self.words.is_cut_at(room)

    def _fit(self) -> None:
        """Fit the buttons. To show one lays out what it is in, which may come back here: what is hidden while it is
        being shown is seen for ever, beside what took its place. So that is done afterwards."""
        self._fits_again = True
        if self._fits:
            return
        self._fits = True
        try:
            while self._fits_again:
                self._fits_again = False
                self._fit_buttons()
        finally:
            self._fits = False

    def _fit_buttons(self) -> None:
        """Buttons that leave no room for the sentence go into the menu."""
        margins = self._lines.contentsMargins()
        sentence = words = 0
        if self._lead is not None and not self._two_lines:
            sentence = words = self._lead.minimumSizeHint().width() + 24
        elif not self._two_lines:
            sentence, words = self.words.sentence_width + 12, self.words.whole_width + 12
        self.buttons.fit(self.width() - margins.left() - margins.right(), sentence, words)

    def _from_menu(self, made: QPushButton) -> None:
        if made in (self.refresh_now, self.revoke_now, self.test_now, self.rehearse_now):
            self.about_to_run.emit()
        made.click()
