"""The strip of the live test below every page: in one sentence what happened, and the one thing to do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from connection_wizard.session.beforehand import ToDo, WhatNow
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.asked_with import AskedWith
from connection_wizard.ui.session.now import Now
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.few_lines import FewLines
from connection_wizard.ui.widgets.plain import as_typed, offer, tip
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.stand_mark import SIZE, StandMark
from connection_wizard.ui.widgets.style import button, fitting, give_menu, label, scaled, set_kind, set_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

LEAST_WORDS = 200
"""Room for the sentence beside the buttons; where there is less, some of them go into a menu, or below."""
BUTTON_MARGIN = 12
"""Of a button of the strip, at each side of its words."""
EACH_SECOND = 1000


class _Words(QWidget):
    """The mark, and how things stand.

    Signals:
        resized: there is other room for it.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part of `QWidget`."""
        super().resizeEvent(event)
        self.resized.emit()


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
        self._wanted: dict[QPushButton, bool] = {}
        self._todo: ToDo | None = None
        self.has_main_action = False
        self._done: tuple[Mapping[str, str], ...] = ()
        self._asked_with = AskedWith(services)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._lines, 24, 4, 16, 4)
        self._lines.setSpacing(12)
        self._lead: QWidget | None = None
        self._lead_alone = False
        self._own = self._build_words()
        self._lines.addWidget(self._own, 1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        self.error_page = self._button(self.tr("The provider shows an &error"), None)
        self.error_page.setCheckable(True)
        self.error_page.toggled.connect(self._page_toggled)
        self.show_requests = self._button(self.tr("Show &requests"), services.show_requests)
        self.copy_link = CopyButton(self._link, self.tr("the log-in link"), text=self.tr("Copy link"))
        self._tools.addWidget(self.copy_link)
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
        self.more = self._button(self.tr("More"), None)
        self.more.setObjectName("stripMore")
        give_menu(self.more, QMenu(self.more))
        self._lines.addLayout(self._tools)
        for made in (self.refresh_now, self.revoke_now, self.test_now, self.authorize_now):
            tip(made, self.tr("Runs against the provider, from this computer"))
            made.pressed.connect(self.about_to_run)
        self.rehearse_now.pressed.connect(self.about_to_run)
        self._lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._clock = QTimer(self)
        self._clock.setInterval(EACH_SECOND)
        self._clock.timeout.connect(self._show_time)
        self._arrange()
        for told in (self._live, services.kept, services.secrets, services.store):
            told.changed.connect(self._refresh)
        services.attention.page_toggled.connect(self._refresh)
        services.files.noted.connect(self._noted)
        fitting(self, self._refresh)

    def _build_words(self) -> QWidget:
        self._mark = StandMark()
        self._sentence = FewLines("heading", lines=2)
        self._detail = FewLines("hint", lines=1)
        self._time = label("", "hint", wrap=False)
        self.link = button("", "link")
        self.link.setObjectName("stripLink")
        self.link.clicked.connect(self._follow)
        below = self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(6)
        below.addWidget(self._detail, 100)  # as wide as its words, as far as there is room
        for made in (self._time, self.link):
            below.addWidget(made)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._sentence)
        words.addLayout(below)
        words.addStretch(1)
        own = _Words()
        own.resized.connect(self._arrange)
        state = QHBoxLayout(own)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(12)
        state.addWidget(self._mark)
        state.addLayout(words, 1)
        return own

    def _button(self, text: str, slot: object) -> QPushButton:
        made = button(text)
        if slot is not None:
            made.clicked.connect(slot)
        self._tools.addWidget(made)
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
        self._own.setVisible(lead is None)
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
        here = self._services.files.here
        if self._done != (done := (here.copied, here.handed, here.exported, here.rehearsed)):
            self._done = done
            self._refresh()

    def _refresh(self) -> None:
        self._asked_with.note()
        now = self.now
        shows = self._live.rehearses and bool(self._live.results or self._live.running)
        set_state(self, "rehearsal" if shows else "waiting" if now.state == "waiting" else "")
        self._mark.show_state(now.state)
        self._sentence.say(translated(now.sentence))
        self._detail.say(translated(now.detail))
        self._detail.setVisible(bool(now.detail))
        self._show_todo(now)
        self._show_buttons(now)
        self._show_time()
        self._arrange()
        self._fit()

    def _show_todo(self, now: WhatNow) -> None:
        """A link to it, where no button of the strip does the same; after a failure a card has what stands out."""
        self._todo = todo = now.todo
        logs_in = todo is not None and todo.way == "act" and todo.act == "log_in" and now.state != "failed"
        logs_in |= self._asked_with.is_outdated
        by_button = logs_in or (todo is not None and todo.way == "link")
        self.link.setVisible(todo is not None and not by_button)
        if todo is not None:
            self.link.setText(as_typed(translated(todo.label)))
        set_kind(self.copy_link, "primary" if todo is not None and todo.way == "link" else "")
        set_kind(self.authorize_now, "primary" if logs_in and not self._live.rehearses else "")
        set_kind(self.rehearse_now, "primary" if logs_in and self._live.rehearses else "quiet")
        if (has_one := logs_in or (todo is not None and todo.way == "link")) is not self.has_main_action:
            self.has_main_action = has_one
            self.main_action_changed.emit()

    def _show_buttons(self, now: WhatNow) -> None:
        live, idle = self._live, not self._live.running
        offers = idle and not self._lead_alone
        has = self._services.store.draft.get
        refreshes, revokes = number_of("refresh_token"), number_of("revoke_token")
        self._wanted = {
            self.error_page: now.page_told,
            self.copy_link: live.phase == "waiting" and not self._asked_with.is_outdated,
            self.refresh_now: offers
            and live.has_token
            and self._step == refreshes
            and has("refresh_token") is not None,
            self.revoke_now: offers and live.has_token and self._step == revokes and has("revoke_token") is not None,
            self.test_now: offers and live.has_token and self._step not in (refreshes, revokes),
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
        """Whether the draft is far enough, and is not that of a practice provider, which is one already."""
        url = self._services.store.draft.get("authorization", "url")
        if not self._has_addresses:
            return False
        running = (self._services.practice.provider, self._services.guided.practice.provider)
        return not any(provider is not None and str(url).startswith(provider.origin) for provider in running)

    def _show_time(self) -> None:
        waits = self._live.phase == "waiting"
        self._time.setVisible(waits)
        if waits:
            minutes, seconds = divmod(self._live.seconds_left, 60)
            self._time.setText(put(self.tr("{0} left"), f"{minutes}:{seconds:02}"))
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
        metrics = self.fontMetrics()
        least = (self.error_page.text(), self.more.text() + "mm", self.cancel.text())
        buttons = 0 if self._lead_alone else self._around(least if self._lead is None else self._staying)
        margins = self._lines.contentsMargins()
        least_words = SIZE + 12 + scaled(LEAST_WORDS) if self._lead is None else self._lead.minimumSizeHint().width()
        wanted = margins.left() + margins.right() + least_words + buttons
        self._two_lines = self.width() < wanted or (self._lead is None and self._is_crowded())
        line = max(36, metrics.height() + 20)
        below = max(metrics.lineSpacing(), self.link.sizeHint().height())
        height = max(60, line + 16, self._sentence.height_of(2) + below + 12)
        self._lines.setDirection(
            QBoxLayout.Direction.TopToBottom if self._two_lines else QBoxLayout.Direction.LeftToRight
        )
        room = self.width() - margins.left() - margins.right() - SIZE - 12
        height = max(height, self._share_lines(room, below) + 12)
        border = self.contentsMargins()  # twice as thick in a rehearsal
        height += border.top() + border.bottom()
        self.setFixedHeight(height + line + 8 if self._two_lines else height)

    def _is_crowded(self) -> bool:
        """Whether the sentence would be cut beside the buttons that are in no menu."""
        stay = self._staying
        margins = self._lines.contentsMargins()
        room = self.width() - margins.left() - margins.right() - SIZE - 16 - self._around(stay)
        return self.width() > 0 and bool(stay) and self._sentence.lines_at(room) > 2

    @property
    def _staying(self) -> list[str]:
        """What stands on the buttons that go into no menu, and on that of the menu where there is one."""
        shown = [made for made, wanted in self._wanted.items() if wanted]
        may_go = {*self._may_go, self.error_page}
        stay = [made.text() for made in shown if made not in may_go]
        return stay + ([self.more.text() + "mm"] if len(stay) < len(shown) else [])

    def _around(self, texts: Iterable[str]) -> int:
        """Width of buttons with these texts; a style sheet takes its time to say the same."""
        metrics = self.fontMetrics()
        return sum(metrics.horizontalAdvance(text.replace("&", "")) + 2 * BUTTON_MARGIN + 8 for text in texts)

    @property
    def _may_go(self) -> tuple[QPushButton, ...]:
        """Into a menu, the least important first."""
        return (
            *(self.copy_link, self.show_requests, self.rehearse_now),
            *(self.test_now, self.refresh_now, self.revoke_now),
        )

    def _share_lines(self, room: int, below: int) -> int:
        """How far it came is as wide as its words, of text of any size; where the buttons stand below, the strip is as
        high as sentence and detail need, up to four or five lines. Returns the height of both."""
        words = self._detail.words
        self._detail.setMaximumWidth(self._detail.fontMetrics().horizontalAdvance(words) + 2)
        if not self._two_lines:  # the line that the sentence does not need is the detail's
            self._below.setDirection(QBoxLayout.Direction.LeftToRight)
            here = self._own.width() - SIZE - 12
            self._sentence.allow(2)
            self._detail.allow(2 if here > 0 and self._sentence.lines_at(here) == 1 else 1)
            return self._sentence.height_of(2) + below
        beside = sum(made.sizeHint().width() + 6 for made in (self._time, self.link) if not made.isHidden())
        sentence = min(self._sentence.lines_at(room), 3)
        most = 1 if sentence > 2 and self._live.phase == "waiting" else max(2, 4 - sentence)  # instructions stand above
        metrics = self._detail.fontMetrics()
        alone = bool(words) and room - beside < min(metrics.horizontalAdvance(words), scaled(LEAST_WORDS))
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if alone else QBoxLayout.Direction.LeftToRight)
        detail = min(self._detail.lines_at(room if alone else room - beside), most) if words else 1
        self._sentence.allow(max(sentence, 2))
        self._detail.allow(detail)
        taken = self._sentence.height_of(max(sentence, 2 if detail == 1 else 1))
        if alone:
            return taken + self._detail.height_of(detail) + self._below.spacing() + below
        return taken + max(below, self._detail.height_of(detail))

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
        """Buttons that leave no room for the sentence go into the menu, the least important first."""
        wanted = [made for made, shown in self._wanted.items() if shown]
        inside: list[QPushButton] = []
        room = self.width() - self._lines.contentsMargins().left() - self._lines.contentsMargins().right()
        sentence = words = 0
        if self._lead is not None and not self._two_lines:
            sentence = words = self._lead.minimumSizeHint().width() + 24
        elif not self._two_lines:
            sentence = self._sentence.width_for_lines() + SIZE + 24
            words = max(sentence, self._below_wanted() + SIZE + 24)
        primary = {made for made in wanted if made.property("kind") == "primary"}
        for made in self._may_go:
            if made in wanted and made not in primary and self._taken(wanted, inside) + words > room:
                inside.append(made)
        if self.error_page in wanted and self._taken(wanted, inside) + sentence > room:
            inside.append(self.error_page)
        for made, shown in self._wanted.items():
            made.setVisible(shown and made not in inside)
        self.more.setVisible(bool(inside))
        menu = self.more.menu()
        menu.clear()
        for made in inside:
            action = offer(menu, made.text().replace("&", ""))
            action.triggered.connect(partial(self._from_menu, made))

    def _below_wanted(self) -> int:
        """Width of the second line."""
        shown = (made for made in (self._time, self.link) if not made.isHidden())
        return self._detail.maximumWidth() * (not self._detail.isHidden()) + sum(
            made.sizeHint().width() + 6 for made in shown
        )

    def _from_menu(self, made: QPushButton) -> None:
        if made in (self.refresh_now, self.revoke_now, self.test_now, self.rehearse_now):
            self.about_to_run.emit()
        made.click()

    def _taken(self, wanted: list[QPushButton], inside: list[QPushButton]) -> int:
        shown: list[QWidget] = [made for made in wanted if made not in inside]
        if inside:
            shown.append(self.more)
        return sum(made.sizeHint().width() + 8 for made in shown)
