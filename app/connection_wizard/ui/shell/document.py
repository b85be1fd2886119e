"""All that the window holds of one connection: made with the document, and ended with it.

Whatever is in the window belongs to the document or to the window. What shows, keeps or runs anything of a connection
is made here or on a page, and goes as a whole when another document is opened: there is nothing to reset, so nothing
to forget. What stays with the window is in `connection_wizard.ui.shell.lasting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.attention import Attention
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.kept_answers import KeptAnswers
from connection_wizard.ui.session.kept_inputs import KeptInputs
from connection_wizard.ui.session.known_apps import KnownApps
from connection_wizard.ui.session.last_run import LastRun
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.session.pasted import Pasted
from connection_wizard.ui.session.proof_files import KeptProof
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.session.slices import run_in_slices
from connection_wizard.ui.session.tasks import spawn
from connection_wizard.ui.shell.announcer import Announcer
from connection_wizard.ui.shell.lasting import Lasting
from connection_wizard.ui.shell.notices import Arrivals
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.dialogs import close_dialogs, tell
from connection_wizard.ui.widgets.live.live_strip import LiveStrip
from connection_wizard.ui.widgets.live.waiting import LiveArea

if TYPE_CHECKING:  # loaded when they are first needed
    import asyncio

    from connection_wizard.ui.shell.publish_dialog import PublishDialog
    from connection_wizard.ui.shell.timeline import Timeline


class OpenDocument:
    """What pages share, the strip of the live test, and the dialogs, of the document that is open now.

    Attributes:
        services: what pages share.
        shown: the steps that were shown since it was opened.
        strip: the live test, below each page.
        timeline: the requests of the live test, once they were asked for.
        publish: the way to the platform, once it was asked for.
    """

    def __init__(self, window: QWidget, lasting: Lasting) -> None:
        self._window = window
        self._settings = lasting.settings
        store = lasting.store.of_document()
        secrets = SecretBox(store, lasting.vault.get)
        live = LiveController(
            store, lasting.browser, secrets.ask, lasting.tell_before, lasting.ask_reach, lasting.client.get
        )
        answers = Answers()
        LastRun(live, lasting.files)
        kept_answers = KeptAnswers(answers, lasting.files, lambda: live.session.redactor, lambda: live.rehearses)
        self.kept_inputs = KeptInputs(live, lasting.files, store, kept_answers)
        self.services = Services(
            store=store,
            live=live,
            attention=Attention(live),
            kept=KeptProof(store, lasting.files, live),
            answers=answers,
            kept_answers=kept_answers,
            secrets=secrets,
            files=lasting.files,
            practice=lasting.practice,
            guided=lasting.guided,
            pasted=Pasted(store, lasting.client.get, lasting.vault.get, lambda: live.session.wants_another_call),
            apps=KnownApps(),
            newer=lasting.newer,
            go_to=lasting.go_to,
            show_requests=self.show_requests,
            show_publish=self.show_publish,
        )
        self._arrivals = Arrivals(window, self.services)
        self._files = lasting.files
        self.shown: set[int] = set()
        self.strip = LiveStrip(self.services)
        self.live_area = LiveArea(self.services, self.strip)
        live.changed.connect(Announcer(self.strip, self._said).look)
        self.timeline: Timeline | None = None
        self.publish: PublishDialog | None = None

    @property
    def visited(self) -> frozenset[int]:
        """The steps that were ever shown, on this computer."""
        return frozenset((*self.shown, *self._files.here.visited))

    def _said(self) -> str:
        return self.strip.said

    def show_requests(self) -> None:
        """Open the timeline of everything that was sent, with the latest exchange chosen."""
        from connection_wizard.ui.shell.timeline import Timeline

        if self.timeline is None:
            self.timeline = Timeline(self._window, self.services.live)
        self.timeline.show_latest()

    def show_publish(self) -> None:
        """Open the dialog that brings the connection to the platform."""
        from connection_wizard.ui.shell.publish_dialog import PublishDialog

        if self.publish is None:
            self.publish = PublishDialog(self._window, self.services, self._settings)
        self.publish.begin()

    def leave(self) -> None:
        """Another document is opened: nothing of this one is shown, told, listened to or known from here on.

        What is still under way is told to end; `close` waits until it has.
        """
        services = self.services
        pasted = services.pasted
        for told in (
            services.live, services.attention, services.answers, services.secrets, pasted, pasted.registering
        ):  # fmt: skip
            told.blockSignals(True)
        # What hears of files: those of the next document are not this one's
        delete(self._arrivals)
        delete(services.kept)
        delete(services.kept_answers)
        delete(self.kept_inputs)
        services.live.forget()
        services.answers.clear()
        for dialog in (self.timeline, self.publish):
            if dialog is not None:
                dialog.close()

    @property
    def widgets(self) -> list[QWidget]:
        """What is of this document and on no page, but for what ends in its own time."""
        return [made for made in (self.live_area, self.timeline) if made is not None]

    @property
    def busy(self) -> bool:
        """Whether there is anything to wait for when it is closed."""
        services = self.services
        return services.live.busy or services.secrets.busy or services.pasted.busy or self.publish is not None

    async def close(self) -> None:
        """Wait for the end of everything that runs, and for a secret to be kept. May be called again."""
        await self.services.live.close()
        await self.services.pasted.close()
        if self.publish is not None:
            await self.publish.shut_down()
            self.publish.deleteLater()
            self.publish = None
        await self.services.secrets.close()


class Documents(QObject):
    """The document that is open: with another one, all that was made for the one before ends, and is made anew.

    Attributes:
        now: what belongs to the document that is open.

    Signals:
        left: nothing of the one before may be kept.
        opened: there is another one now.
    """

    left = Signal()
    opened = Signal()

    def __init__(self, window: QWidget, lasting: Lasting) -> None:
        super().__init__(window)
        self._window = window
        self._lasting = lasting
        self._ending: set[asyncio.Task[None]] = set()
        self._dismissed: list[QWidget] = []
        self.now = OpenDocument(window, lasting)
        lasting.store.replaced.connect(self._replaced)
        lasting.practice.started.connect(self._practising)
        for practice in (lasting.practice, lasting.guided.practice):
            practice.failed.connect(self._not_practising)

    def _replaced(self) -> None:
        left = self.now
        close_dialogs(self._window)
        left.leave()
        for widget in left.widgets:
            delete(widget)  # at once: nobody opens a document from it, as pages do
        self.left.emit()
        run_in_slices(self, [widget.deleteLater for widget in self._dismissed])  # all at once would hold the window
        self._dismissed.clear()
        if left.busy:
            ending = spawn(left.close())
            self._ending.add(ending)
            ending.add_done_callback(self._ending.discard)
        else:
            left.services.secrets.forget()
        self.now = OpenDocument(self._window, self._lasting)
        self.opened.emit()

    def dismiss(self, widget: QWidget) -> None:
        """Take what was made for a document out of the window; what it still writes comes into that document alone."""
        widget.hide()
        self._dismissed.append(widget)

    def _practising(self) -> None:
        self._lasting.go_to(START + 1, ())

    def _not_practising(self, why: str) -> None:
        tell(self._window, self.tr("The practice provider could not start."), why)

    @property
    def store(self) -> DraftStore:
        """The window's own store, which follows what is open."""
        return self._lasting.store

    async def close(self) -> None:
        """Wait for the end of everything that any document began."""
        await self._ended()
        await self.now.close()

    async def _ended(self) -> None:
        """Wait until those that were left have ended."""
        import asyncio

        if self._ending:
            await asyncio.wait(self._ending)
