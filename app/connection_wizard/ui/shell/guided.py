"""The guided first run in the window: it points, waits until it is done, and goes on. What to do is data.

See `connection_wizard.session.guided` for the tasks, and `guided_pointer` for where ring and bubble stand. Nothing is
kept from the person meanwhile: who does something else finds the way back in the bubble.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from connection_wizard.oauth.legs import LEGS
from connection_wizard.session.guided import TASKS, Part, Scene, as_at, before, begins_at, minutes_left
from connection_wizard.session.progress import STOPPED
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.guided import GuidedHost
from connection_wizard.ui.shell import focus
from connection_wizard.ui.shell.announcer import Announcer
from connection_wizard.ui.shell.guided_pointer import GuidedPointer, give_focus
from connection_wizard.ui.shell.guided_spots import target_of
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.guide.guided_tasks import Progress
from connection_wizard.words import counted, say

if TYPE_CHECKING:
    from connection_wizard.ui.shell.window import WizardWindow

TYPED_MS = 900
"""Pause after what the person did before the run goes on: who types is not done with the first letter."""
RAN_MS = 250
"""The same after what the live test did."""


class GuidedRun(QObject):
    """One run, from when it is begun or gone on with until it is left; belongs to the document that it is done in.

    Attributes:
        bubble: what to do.
        ring: around what to do it with.
        tasks: all of them, with how far it is.
    """

    def __init__(self, window: WizardWindow, host: GuidedHost) -> None:
        super().__init__(window)
        self._window = window
        self._host = host
        self._services = window.services
        self._strip = window.strip
        self._task = begins_at(host.reached)
        self._part: Part | None = None
        self._over = False
        self._ended = False
        names = [translated(task.name) for task in TASKS]
        self._pointer = GuidedPointer(window, names, self)
        self.ring, self.tasks, self.bubble = self._pointer.ring, self._pointer.tasks, self._pointer.bubble
        self.progress = Progress(len(TASKS))
        self._announcer = Announcer(self.bubble, lambda: self.bubble.said)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._look)
        self.bubble.helped.connect(self._help)
        self.bubble.went_on.connect(self._go_on)
        self.bubble.went_back.connect(self._go_back)
        self.bubble.left.connect(window.leave_guided)
        self.progress.left.connect(window.leave_guided)
        self._strip.lead_with(self.progress)
        self._services.store.changed.connect(self._did_something)
        self._services.secrets.changed.connect(self._did_something)
        self._services.live.changed.connect(self._ran_something)
        window.currentIdChanged.connect(self._another_page)
        session = self._services.live.session
        self._account, self._second, self._read = session.account, session.second, False
        QTimer.singleShot(0, self, self._begin)  # the page that is shown is made with the next event

    # -- what is to be done

    def _begin(self) -> None:
        """Begin with a task: what was run before does not count for it."""
        if self._ended:
            return
        session = self._services.live.session
        self._account, self._second, self._read = session.account, session.second, False
        self._host.reach(self._task)
        self._part = None
        self._look()

    def scene(self) -> Scene:
        """How things stand now."""
        live, session = self._services.live, self._services.live.session
        stands = session.leg_stands() if live.results and session.account is not self._account else {}
        test = live.results.get("test")
        second = live.second_results.get("test") if live.second is not self._second else None
        return Scene(
            draft=self._services.store.draft,
            legs={leg: stand for leg, stand in stands.items() if leg in live.results},
            running=live.running,
            waiting=live.phase == "waiting",
            answered=live.has_token and test is not None and test.verdict == "proved",
            secret_right=self._services.secrets.text == self._host.secret,
            second=second is not None and second.verdict == "proved" and not live.running,
            proved=live.proof is not None and live.proof.passed and not session.proof_stale and not live.running,
            read=self._read,
        )

    def _did_something(self) -> None:
        self._rest.start(TYPED_MS)

    def _ran_something(self) -> None:
        if not self._rest.isActive():
            self._rest.start(RAN_MS)
        self._tell()

    def _another_page(self) -> None:
        if not self._rest.isActive():
            QTimer.singleShot(0, self, self._show)

    def _look(self) -> None:
        """Go on, if there is nothing left to do here."""
        self._rest.stop()
        if self._over or self._ended:
            return
        part = TASKS[self._task].part(self.scene())
        if part is None:
            self._task += 1
            if self._task == len(TASKS):
                self._end_well()
            else:
                self._begin()
            return
        if part is not self._part:
            self._part = part
            self._lead_to()
        else:
            self._show()

    def _end_well(self) -> None:
        self._over = True
        self._part = None
        self._host.reach(self._task)
        self._show()

    def _lead_to(self) -> None:
        """Show the page of what is to be done, with the focus where it is done."""
        part = self._part
        if part is not None and part.spot.page and self._window.currentId() != number_of(part.spot.page):
            self._window.go_to(number_of(part.spot.page))
        self._show()
        self._pointer.lead_to_target()
        if part is not None and part.to_read:
            QTimer.singleShot(0, self, partial(self._let_go_on, part))  # once QWizard is done with the page

    def _let_go_on(self, part: Part) -> None:
        """What is only read has nothing to be done with: Enter goes on, if nobody went elsewhere meanwhile."""
        if part is self._part and not self._ended and not self._is_elsewhere:
            self.bubble.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what the person asks for in the bubble

    def _go_on(self) -> None:
        """It was read; or the way back to the task is wanted, or the end."""
        if self._over:
            self._window.leave_guided()
        elif self._is_elsewhere:
            self._lead_to()
        else:
            self._read = True
            self._look()

    def _help(self) -> None:
        """Do it for the person, where it can be seen."""
        part = self._part
        if part is None:
            return
        store, secrets, live = self._services.store, self._services.secrets, self._services.live
        target = self._pointer.target
        for edit in part.edits:
            store.put(edit.at, edit.value)
            store.touch(edit.at)
        match part.deed:
            case "wrong_secret":
                secrets.put(f"{self._host.secret}x")
            case "right_secret":
                secrets.put(self._host.secret)
            case "press" if target is not None and isinstance(target.widget, QPushButton):
                if live.running == (part.spot.control == "cancel"):  # once: what was pressed is under way
                    target.widget.click()
            case "log_in" | "log_in_as_other" if live.phase == "waiting":
                from connection_wizard.practice.accounts import ACCOUNTS

                self._host.log_in(live.log_in_url, ACCOUNTS[part.deed == "log_in_as_other"])

    def _go_back(self) -> None:
        """To the task before, with all as it was then."""
        services = self._services
        services.live.cancel()
        self._task = before(self._task)
        if services.secrets.text != self._host.secret:
            services.secrets.put(self._host.secret)
        services.store.take(as_at(services.store.draft, self._task))
        self._begin()

    # -- how it is shown

    @property
    def _is_elsewhere(self) -> bool:
        part = self._part
        return part is not None and bool(part.spot.page) and self._window.currentId() != number_of(part.spot.page)

    def _show(self) -> None:
        if self._ended:
            return
        part = self._part
        count = put(self.tr("{0} of {1}"), min(self._task + 1, len(TASKS)), len(TASKS))
        if self._over:
            self.bubble.say(
                translated(say("That was all of it")),
                "",
                self.tr("Next is a connection of your own: “New connection” on the start page, or in the menu."),
            )
            self.bubble.offer(go_on=self.tr("Close"), helps=False, goes_back=False, over=True)
        elif part is not None and self._is_elsewhere:
            words = self.tr("Look around as long as you like: the task waits on its page.")
            self.bubble.say(translated(TASKS[self._task].title), count, words)
            self.bubble.offer(go_on=self.tr("Back to the task"), helps=False, goes_back=False)
        elif part is not None:
            self.bubble.say(translated(TASKS[self._task].title), count, translated(part.says))
            on = self.tr("Go on") if part.to_read else ""
            self.bubble.offer(go_on=on, helps=not part.to_read, goes_back=self._task > 0)
        self._pointer.follow(target_of(part, self._window) if part is not None and not self._is_elsewhere else None)
        self._tell()
        self._pointer.place()
        self._announcer.look()

    def _tell(self) -> None:
        """The list of tasks, and the strip."""
        if self._ended or not isValid(self.progress):
            return
        live = self._services.live
        failed = next((leg for leg in LEGS if self._failed(leg)), None)
        refused = self.scene().refused
        on_purpose = not self._over and (TASKS[self._task].on_purpose or TASKS[self._task].goes_on)
        if live.phase == "waiting" and not live.note:
            words = self.tr("The provider shows an error page.") if refused else self.tr("Waiting for you to log in.")
        elif live.running or live.note:
            words = self._strip.said
        elif failed is not None:
            words = translated(STOPPED[failed])
        elif self._over:
            words = put(self.tr("All {0} done."), len(TASKS))
        else:
            words = self._time_left()
        short = put(self.tr("{0} of {1} done"), self._task, len(TASKS))
        self.progress.show_reached(self._task, words, short, on_purpose=on_purpose and (refused or failed is not None))
        self.tasks.show_reached(self._task)

    def _failed(self, leg: str) -> bool:
        result = self._services.live.results.get(leg)  # type: ignore[call-overload]
        return result is not None and result.verdict == "failed"

    def _time_left(self) -> str:
        minutes = minutes_left(self._task)
        return translated(
            counted(
                "{done} of {all} done, about {minutes} minutes left.",
                "{done} of {all} done, about a minute left.",
                max(minutes, 1),
                done=self._task,
                all=len(TASKS),
                minutes=minutes,
            )
        )

    # -- the end

    def end(self) -> None:
        """Point at nothing any more."""
        self._ended = True
        self._rest.stop()
        focused = QApplication.focusWidget()
        was_here = focused is not None and any(
            isValid(each) and each.isAncestorOf(focused) for each in (self.bubble, self.progress)
        )
        target = self._pointer.target
        if isValid(self._strip):
            self._strip.lead_with(None)
        self._pointer.end()
        if isValid(self.progress):
            self.progress.hide()
            self.progress.deleteLater()
        if was_here:
            if target is not None and isValid(target.widget) and target.widget.isVisible():
                give_focus(target)
            else:
                focus.rest(self._window)
        self.deleteLater()
