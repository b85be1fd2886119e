"""The window: a QWizard with the step list at its side and one lazily built page a step."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget, QWizard
from shiboken6 import isValid

from connection_wizard.resources import resources_folder
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.browser import open_browser
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.guided import GuidedHost
from connection_wizard.ui.session.kept_secrets import KeptSecrets
from connection_wizard.ui.session.live_run import OpenBrowser
from connection_wizard.ui.session.newer import NewerVersion
from connection_wizard.ui.session.practice import PracticeHost
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.shell import focus
from connection_wizard.ui.shell.brought import Brought
from connection_wizard.ui.shell.button_row import ButtonRow
from connection_wizard.ui.shell.document import Documents
from connection_wizard.ui.shell.file_menu import FileMenu
from connection_wizard.ui.shell.gaps import close_gaps
from connection_wizard.ui.shell.keys import Keys
from connection_wizard.ui.shell.lasting import Lasting, OneClient, OneVault
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.placement import begin_at, come_forward, keep_on_screen
from connection_wizard.ui.steps import FINISH, START, STEPS
from connection_wizard.ui.widgets.editors.bindings import finish_typing
from connection_wizard.ui.widgets.focus_ring import FocusRings
from connection_wizard.ui.widgets.guide.guide_pane import GuideFold
from connection_wizard.ui.widgets.plain import as_title
from connection_wizard.ui.widgets.rows.provider_page import load_catalogue
from connection_wizard.ui.widgets.step_list import StepList
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, after_first_picture
from connection_wizard.ui.widgets.tab_order import step_focus
from connection_wizard.ui.widgets.theme import theme

if TYPE_CHECKING:  # loaded when they are first needed
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent

    from connection_wizard.secrets.filing import SecretName
    from connection_wizard.ui.shell.guided import GuidedRun
    from connection_wizard.ui.shell.publish_dialog import PublishDialog
    from connection_wizard.ui.shell.secrets_dialog import SecretsDialog
    from connection_wizard.ui.shell.timeline import Timeline
    from connection_wizard.ui.shell.understood import UnderstoodRun
    from connection_wizard.ui.widgets.live.certificate_notice import CertificateNotice
    from connection_wizard.ui.widgets.live.live_strip import LiveStrip
    from connection_wizard.ui.widgets.live.reach_question import ReachQuestion

LAYOUTS_WITHIN = 4
"""How often a layout may ask the one around it for another place before a new page is painted."""


class WizardWindow(QWizard):
    """The wizard. Pages are built when they are first shown.

    Owns everything that lives as long as the window; `shut_down` ends all of it. Whatever is of the connection is in
    `OpenDocument` and on the pages, and is made anew with each document.

    Attributes:
        store: follows what is open.
        documents: all that belongs to the document that is open.
        settings: what is remembered of the window, and of this computer.
        brought: takes what is dropped, chosen or named at the start.
        opens_anew_at: the step at which it closed to be opened again at once, in another language.
        steps: the list at the side.
        left_at: what had the focus when another window got it.
        ran_from: what on the page began what runs.
    """

    def __init__(
        self,
        store: DraftStore,
        files: DraftFiles,
        *,
        settings: QSettings,
        browser: OpenBrowser = open_browser,
        vault: OneVault | None = None,
    ) -> None:
        super().__init__()
        self.left_at: QWidget | None = None
        self.ran_from: QWidget | None = None
        self._runs = False
        self._keys = Keys(self)
        theme().follow_language()
        self.store = store
        self._files = files
        self.settings = settings
        practice = PracticeHost(files, lambda: self.services.secrets)
        self._lasting = Lasting(
            store=store,
            files=files,
            settings=settings,
            practice=practice,
            guided=GuidedHost(settings, store, files, lambda: self.services.secrets),
            browser=browser,
            tell_before=lambda spec: self.notice.ask(spec),
            ask_reach=lambda asked: self.reach.ask(asked),
            client=OneClient(),
            vault=vault or OneVault(),
            newer=NewerVersion(settings),
            go_to=self.go_to,
        )
        self.kept_secrets = KeptSecrets(self._lasting.vault.get, files.known)
        self.kept_secrets.renewed.connect(self._secret_renewed)
        self._give_up_unsaved = False
        self.opens_anew_at: int | None = None
        self.guided: GuidedRun | None = None
        self.brought = Brought(self)
        self.documents = Documents(self, self._lasting)
        self._follow()
        self._build()
        self.currentIdChanged.connect(self._arrived)
        files.leaving.connect(self._finish_typing)
        self.documents.opened.connect(self._opened)
        self.documents.left.connect(self.leave_guided)
        self.documents.left.connect(self.brought.leave)
        self._lasting.guided.begun.connect(self._guide)
        store.changed.connect(self.refresh)
        store.touched.connect(self.refresh)
        theme().application.focusChanged.connect(self._focus_changed)
        FocusRings(self)
        self.restart()
        close_gaps(self, self.steps, self.page(START))
        self.refresh()

    def _build(self) -> None:
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(
            QWizard.WizardOption.IndependentPages
            | QWizard.WizardOption.NoDefaultButton
            | QWizard.WizardOption.HaveHelpButton
            | QWizard.WizardOption.HaveCustomButton1
            | QWizard.WizardOption.HaveCustomButton2
            | QWizard.WizardOption.HaveCustomButton3
        )
        # A window of its own with all buttons of one, not a dialog on top of others.
        self.setWindowFlags(Qt.WindowType.Window)
        self.setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST_SIZE)
        begin_at(self)
        geometry = self.settings.value("window")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.steps = StepList()
        self.steps.chosen.connect(self.go_to)
        self.setSideWidget(self.steps)
        self.guide = GuideFold(self, self.settings)
        self._fit_guide()
        theme().changed.connect(self._fit_guide)
        for step in STEPS:
            self.setPage(step.number, LazyPage(step, self.documents, self.guide))
        self.menu = FileMenu(self)
        self._row = ButtonRow(self, self.store, self._files, self.menu, self.guide)
        # QWizard goes by the history of what was shown, which jumps in the step list break: here Back and Next go by
        # the order of the steps.
        which = QWizard.WizardButton
        for number, slot in ((which.BackButton, self.back_one), (which.NextButton, self.next_one)):
            self.button(number).clicked.disconnect()
            self.button(number).clicked.connect(slot)

    # -- the document that is open

    def _opened(self) -> None:
        """The page of the step that is shown is made anew where nobody goes to another one now."""
        self._follow()
        QTimer.singleShot(0, self, self._stay)

    def _stay(self) -> None:
        self.go_to(self.currentId())

    def _follow(self) -> None:
        services = self.services
        services.live.changed.connect(self.refresh)
        services.live.changed.connect(self._look_for_end)
        services.live.came_back.connect(self._back_from_browser)
        self.strip.main_action_changed.connect(self.show_main_action)
        services.kept.changed.connect(self.refresh)
        services.secrets.changed.connect(self.refresh)
        self.brought.follow(services.pasted)
        services.pasted.changed.connect(self.refresh)
        services.apps.changed.connect(self.refresh)
        services.attention.page_toggled.connect(self.refresh)
        services.attention.card_folded.connect(self.refresh)
        self.strip.about_to_run.connect(self._finish_typing)

    def _finish_typing(self) -> None:
        finish_typing(self)

    def _look_for_end(self) -> None:
        ran, self._runs = self._runs, self.services.live.running
        if ran and not self._runs:
            focus.lead_on_soon(self)

    def _back_from_browser(self) -> None:
        if QGuiApplication.focusWindow() is None:  # nothing of ours is in front
            come_forward(self)

    @property
    def services(self) -> Services:
        """What pages share, of the document that is open now."""
        return self.documents.now.services

    @property
    def strip(self) -> LiveStrip:
        """The live test, below each page."""
        return self.documents.now.strip

    @property
    def timeline(self) -> Timeline | None:
        """The requests of the live test, once they were asked for."""
        return self.documents.now.timeline

    @property
    def understood(self) -> UnderstoodRun | None:
        """What was read and is not applied yet."""
        return self.brought.understood

    @property
    def publish(self) -> PublishDialog | None:
        """The way to the platform, once it was asked for."""
        return self.documents.now.publish

    @cached_property
    def notice(self) -> CertificateNotice:
        """Tells of this computer's own certificate."""
        from connection_wizard.ui.widgets.live.certificate_notice import CertificateNotice

        return CertificateNotice(self)

    @cached_property
    def reach(self) -> ReachQuestion:
        """Asks where code may go."""
        from connection_wizard.ui.widgets.live.reach_question import ReachQuestion

        return ReachQuestion(self)

    def show_secrets(self) -> SecretsDialog:
        """Open the list of what is kept on this computer."""
        from connection_wizard.ui.shell.secrets_dialog import SecretsDialog

        made = SecretsDialog(self, self.kept_secrets)
        made.begin()
        return made

    def _secret_renewed(self, name: SecretName, secret: str) -> None:
        self.services.secrets.renewed(name, secret)

    # -- going about

    def go_to(self, step: int, at: DocumentPath = ()) -> None:
        """Show a step, and the editor of a place on it."""
        if step != self.currentId():
            focus.leave(self)
            # Anything else leaves a history that QWizard walks off the end of.
            self.setStartId(step)
            self.restart()
            _settle()
        elif step not in self.documents.now.shown:
            self._show_page(step)
        page = self.page(step)
        if at and isinstance(page, LazyPage) and page.body is not None:
            page.body.show_place(at)

    def back_one(self) -> None:
        """Show the step before."""
        self.go_to(max(START, self.currentId() - 1))

    def next_one(self) -> None:
        """Show the next step; from now on the findings of this one are shown."""
        self.store.touch_step(self.currentId())
        self.go_to(min(FINISH, self.currentId() + 1))

    def _arrived(self, step: int) -> None:
        if step < 0:
            return
        self._show_page(step)

    def _show_page(self, step: int) -> None:
        self.documents.now.shown.add(step)
        self._files.at_step(step, self.documents.now.shown)
        page = self.page(step)
        if isinstance(page, LazyPage):
            page.arrive()
        self.strip.show_step(step)
        self.steps.show_here(step)
        self.refresh()
        focus.arrive_soon(self)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        focus.follow(self, before, now)

    def refresh(self) -> None:
        """Say anew what depends on the document: title, steps and buttons."""
        if self.isVisible():
            self._show_marks()
        name = self.store.draft.get("name")
        title = self.tr("{0} – Connection Wizard") if name else self.tr("Connection Wizard")
        self.setWindowTitle(as_title(put(title, name)))
        self.button(QWizard.WizardButton.BackButton).setEnabled(self.currentId() > START)
        self._row.refresh()
        self.show_main_action()

    def show_main_action(self) -> None:
        """The page or the strip has the one button that stands out, or Next is it."""
        page = self.currentPage()
        of_page = isinstance(page, LazyPage) and page.body is not None and page.body.has_main_action
        self._row.give_way(wanted=of_page or self.strip.has_main_action)

    def _show_marks(self) -> None:
        from connection_wizard.ui.shell.step_marks import step_stands_of, stopped  # not with the first picture

        kept, secrets = self.services.kept, self.services.secrets
        stands = step_stands_of(self.store, kept, secrets, visited=self.documents.now.visited)
        stops = stopped(stands, self.store)
        for step, stand in stands.items():
            self.steps.show_stand(step, stand, stopped=step in stops)

    # -- the guided first run

    def _guide(self) -> None:
        from connection_wizard.ui.shell.guided import GuidedRun

        self.leave_guided()
        self.guided = GuidedRun(self, self._lasting.guided)

    def leave_guided(self) -> None:
        """Point at nothing any more; where the run is left is remembered."""
        run, self.guided = self.guided, None
        if run is not None:
            run.end()

    # -- events

    def showEvent(self, event: QShowEvent) -> None:
        """The first picture is shown first; then the findings are worked out, and with them how each step stands."""
        super().showEvent(event)
        after_first_picture(self, partial(self._after_first_picture, self.size()))

    def _after_first_picture(self, shown: QSize) -> None:
        from importlib import import_module

        from connection_wizard.ui.session.loading import FOR_MARKS, pieces
        from connection_wizard.ui.session.slices import run_in_slices

        keep_on_screen(self, shown)
        loading = [partial(import_module, piece) for piece in pieces(*FOR_MARKS)]
        pages = [partial(import_module, step.module) for step in STEPS]  # the first visit of each is to be quick
        marks = (lambda: self.store.draft.partial_spec, lambda: self.services.live.session, self._show_how_it_stands)
        run_in_slices(
            self, (*loading, *marks, self._files.others.sweep, *pages, load_catalogue, self.services.newer.look)
        )

    def _show_how_it_stands(self) -> None:
        self._show_marks()
        self.strip.show_step(self.currentId())  # a proof beside the file is known now
        if self.windowIcon().isNull():
            self.setWindowIcon(QIcon(str(resources_folder() / "icons" / "connection-wizard.svg")))

    def validateCurrentPage(self) -> bool:
        """Moving on is always possible."""
        return True

    def event(self, event: QEvent) -> bool:
        """Hear of a key before whoever has the focus, and keep the focus where it is while the style changes."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._keys.begin()
        if event.type() == QEvent.Type.StyleChange:
            return self._styled_anew(event)
        return super().event(event)

    def _styled_anew(self, event: QEvent) -> bool:
        """QWizard takes its pages out and in again for other colours and other text, and the focus would step on."""
        here = self.focusWidget()
        taken = super().event(event)
        if here is not None and isValid(here) and here is not self.focusWidget() and here.isVisibleTo(self):
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        return taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape are for what has the focus and for what lies on top; all others are for QWizard."""
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped, or a text where no field takes it."""
        self.brought.enters(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped, as if it were brought to the start page."""
        self.brought.drop(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab was pressed, alone or with Shift."""
        return step_focus(self, forwards=forwards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The guide folds away where the window is narrow."""
        super().resizeEvent(event)
        self._fit_guide()

    def _fit_guide(self) -> None:
        self.steps.fit(self.width())
        self.guide.fit(self.width(), self.steps.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window stays open as long as what was typed cannot be saved anywhere."""
        super().closeEvent(event)
        if self.isVisible():
            event.ignore()

    def done(self, result: int) -> None:
        """The window closes, however it came about: save, remember its size, and stop what is running."""
        files = self._files
        finish_typing(self)
        files.save_now()
        if files.unsaved and not self._give_up_unsaved:
            from connection_wizard.ui.widgets.dialogs import ask_unsaved

            ask_unsaved(self, files.problem, self.menu.ask_save, partial(self._close_anyway, result))
            return
        self.settings.setValue("window", self.saveGeometry())
        self.services.kept_answers.save()
        self.documents.now.kept_inputs.note()
        self.services.live.cancel()
        super().done(result)

    def _close_anyway(self, result: int) -> None:
        self._give_up_unsaved = True
        self.done(result)

    def open_anew(self) -> None:
        """Close, to be opened again as it is; it stays open where what was typed cannot be saved."""
        step = self.currentId()
        self.close()
        self.opens_anew_at = None if self.isVisible() else step

    def vault_for_next(self) -> OneVault:
        """What keeps secrets until the program ends goes with it to a window that is opened anew."""
        return self._lasting.vault.handed_on()

    async def shut_down(self) -> None:
        """End everything that the window owns: tasks, sockets, the practice provider. May be called again."""
        await self.documents.close()
        await self.kept_secrets.close()
        await self._lasting.practice.close()
        await self._lasting.guided.close()
        await self._lasting.client.close()
        await self._lasting.newer.close()
        self._files.save_now()


def _settle() -> None:
    """Let all find its place before it is painted: what was clicked paints the whole window before it lets go, and Qt
    paints again what asks for it later."""
    for _ in range(LAYOUTS_WITHIN):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater)
