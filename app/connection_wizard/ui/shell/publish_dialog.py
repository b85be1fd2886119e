"""Publishing from the window: where to, the difference first, then one button that makes it so."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connection_wizard.errors import WizardError
from connection_wizard.session.publishing import Destination, Publishing, PublishingDependencies
from connection_wizard.ui.browser import open_browser
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.loading import load
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.session.tasks import end, spawn
from connection_wizard.ui.shell.difference_view import DifferenceView
from connection_wizard.ui.shell.publish_form import PublishForm
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.fitting_scroll import FittingScroll
from connection_wizard.ui.widgets.style import button, fitting, label, scaled, set_kind, set_state
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import listed

if TYPE_CHECKING:  # httpx and keyring are loaded when something is to be sent
    import asyncio

    from connection_wizard.http.client import HttpClient
    from connection_wizard.publishing.outcome import CarriedOut
    from connection_wizard.secrets.filing import SecretName
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.spec.model import ConnectionSpec


SIZE = (860, 660)
SIDES = 20
LEAST_ABOVE = 120
"""Height for the fields, which scroll where a screen has no more."""


class PublishDialog(QDialog):
    """Owns its one task. The address and the organisation are remembered; the token goes to the vault or nowhere."""

    def __init__(self, parent: QWidget, services: Services, settings: QSettings) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self._services = services
        self._task: asyncio.Task[None] | None = None
        self._publishing = Publishing(
            lambda: services.store.draft,
            PublishingDependencies(self._client, self._token, self._secret, self._tell_taken),
        )
        self._token_name: SecretName | None = None
        self._pressed: QPushButton | None = None
        self._looking: asyncio.Task[None] | None = None
        self._opening: asyncio.Task[None] | None = None
        self.plugs: QMenu | None = None
        self._not_kept = ""
        self._refused: QLineEdit | None = None
        self.setWindowTitle(self.tr("Publish to the platform"))
        self.form = PublishForm(services.store, settings)
        self.explained = label("", "heading")
        self.difference = DifferenceView()
        self.legend = self.difference.legend
        self.state = label("", "hint")
        self.show_there = WrappingButton(self.tr("Open in the Developer Hub"))
        self.show_there.clicked.connect(self._show_there)
        self.show_difference = button(self.tr("Show the &difference"), "primary")
        self.show_difference.clicked.connect(self._look)
        self.publish = button(self.tr("&Publish"))
        self.publish.clicked.connect(self._publish)
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.close)
        self._lay_out()
        self.form.changed.connect(self._changed)
        self.form.choose_plug.clicked.connect(self._ask_for_plugs)
        services.store.changed.connect(self._changed)
        self.form.token_changed.connect(self._forget)  # it says whose platform it is
        self._forget()
        fitting(self, self._fit)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.show_there)
        below.addStretch(1)
        for made in (self.show_difference, self.publish, self.leave):
            below.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDES, 16, SIDES, 16)
        layout.setSpacing(12)
        about = self.tr(
            "Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the "
            "platform for your team knows these values. Plugs come as a list; of organisations the platform has none "
            "for programs: copy the id from the address of your Developer Hub, behind “developer/”."
        )
        self._upper = QWidget()
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(12)
        upper.addWidget(label(about, "muted"))
        upper.addWidget(self.form)
        self._scroll = FittingScroll(self._upper, LEAST_ABOVE)
        layout.addWidget(self._scroll)
        layout.addWidget(self.explained)
        below_it = QVBoxLayout()
        below_it.setSpacing(4)
        below_it.addWidget(self.difference, 1)
        below_it.addWidget(self.legend)
        layout.addLayout(below_it, 1)
        layout.addWidget(self.state)
        layout.addLayout(below)

    def _fit(self) -> None:
        """As large as its text wants it, also where that gets larger while it is open."""
        room = self.screen().availableGeometry().size()
        wanted = QSize(scaled(SIZE[0]), scaled(SIZE[1])).boundedTo(room)
        width = wanted.width() - 2 * SIDES - self._scroll.verticalScrollBar().sizeHint().width()
        self.form.fit(width)
        self._scroll.be_high_for(width)
        self.resize(wanted.expandedTo(self.minimumSizeHint()))

    def begin(self) -> None:
        """Show it, for the draft as it is now."""
        self.form.begin(self._services.store.draft.partial_spec.platform.plug_id)
        self._changed()
        self.open()
        self._looking = spawn(self._look_for_store())

    async def _look_for_store(self) -> None:
        """How long a token is kept is said before anybody ticks it."""
        await load("connection_wizard.secrets.vault")
        from connection_wizard.secrets.vault import open_vault

        if not (await open_vault()).persistent:
            self.form.keep.setText(
                self.tr("Keep the token until you close the program: there is no password store here")
            )
            self._fit()

    def done(self, result: int) -> None:
        """Whatever is under way ends with the dialog; the token stays in the vault alone."""
        for task in (self._task, self._looking, self._opening):
            if task is not None:
                task.cancel()
        writing = self._publishing.writing
        self._publishing.forget()
        self.form.token.line.clear()
        super().done(result)
        if writing and self._window.isVisible():
            tell(
                self._window,
                self.tr("Publishing was broken off."),
                self.tr("What was sent may be on the platform: it was not read back. Show the difference to see it."),
            )

    async def shut_down(self) -> None:
        """End the task and wait until nothing of it is left."""
        await end(*(task for task in (self._task, self._looking, self._opening) if task is not None))

    # -- the buttons

    def _show_there(self) -> None:
        self._opening = spawn(self._open(self._publishing.link))

    async def _open(self, link: str) -> None:
        if not await open_browser(link):
            self._say(put(self.tr("No browser could be opened. The connection is at {0}"), link), "warning")

    def _ask_for_plugs(self) -> None:
        self._start(self._list_plugs)

    async def _list_plugs(self) -> None:
        await load("httpx", "connection_wizard.publishing")
        plugs = await self._publishing.plugs(self._destination)
        self.form.remember()
        self._say("" if plugs else self.tr("This organisation has no plugs yet."))
        if plugs:
            self.plugs = self.form.offer_plugs(plugs)

    def _look(self) -> None:
        if self._services.files.look():
            self._start(self._plan)

    def _publish(self) -> None:
        if self._publishing.may_publish(self._destination) and self._services.files.look():
            self._start(self._carry_out)

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._task is not None:
            return
        self._not_kept, self._refused = "", None
        self._say(self.tr("One moment …"))
        here = self.focusWidget()
        self._pressed = here if isinstance(here, QPushButton) else None
        if self._pressed is not None:  # Qt would hand the focus of a disabled button on to “Close”
            self.difference.setFocus()
        self._task = spawn(self._told(work))
        self._task.add_done_callback(self._ended)
        self._enable()

    async def _told(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """What goes wrong is said in the dialog."""
        try:
            await work()
        except WizardError as error:
            self._say(translated(error.text), "error")
            self._refused = self._field_of(error)

    def _field_of(self, error: WizardError) -> QLineEdit | None:
        """The field in which it is mended, if one alone is."""
        fields = {
            "bad_base": self.form.base,
            "organisation_absent": self.form.organisation,
            "no_plug": self.form.plug,
            "token_absent": self.form.token.line,
        }
        return fields.get(error.reason)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Also of a task that was cancelled before its first step."""
        self._task = None
        if task.cancelled():
            self._say("")
        self._enable()
        moved = self._pressed is not None and not self.difference.hasFocus()  # by the person, meanwhile
        if self._refused is not None and not moved:
            self._refused.setFocus()
            self._refused.selectAll()
        elif self._pressed is not None and self._pressed.isEnabled() and not moved:
            self._pressed.setFocus()

    async def _plan(self) -> None:
        store, to = self._services.store, self._destination
        if to.plug_id != store.draft.partial_spec.platform.plug_id:
            store.put(("platform", "plug_id"), to.plug_id)
        await load("httpx", "connection_wizard.publishing")
        stand = await self._publishing.look_up(to)
        self.form.remember()
        plan = self._publishing.plan
        if plan is None:
            self._say_changed()
            return
        from connection_wizard.publishing.explained import explained, explained_plug

        self.explained.setText(translated(explained(plan.decision)))
        self.difference.show_plan(plan)
        if stand.state == "proved":
            self._note_handed()
            self._say(self.tr("✓  The platform has exactly this already."), "ok")
            return
        would = put(self.tr("This would: {0}."), translated(listed([call.says for call in plan.calls])))
        self._say(together((would, translated(explained_plug(plan)))))

    async def _carry_out(self) -> None:
        if self._token_name is not None:  # perhaps the box was ticked only now
            await self._token(self._token_name)
        try:
            await self._publishing.publish(self._destination)
        except WizardError as error:
            unwritten = self.tr("Nothing was written.")
            self._say(together((translated(error.text), unwritten)), "error")
            return
        publication = self._publishing.publication
        if publication is None:
            self._say_changed()
        elif publication.done:
            self._note_handed()
            version = publication.read_back.version if publication.read_back else ""
            words = self.tr(
                "✓  Published as {0}, and read back. The platform's cache is cleared: it counts from now on."
            )
            self._say(put(words, version), "ok")
        else:
            from connection_wizard.publishing.report import told

            self._say(together(map(translated, told(publication)), "\n"), "error")

    def _say_changed(self) -> None:
        self._say(
            self.tr("Something was changed meanwhile, and nothing was written. Show the difference again."), "warning"
        )

    def _note_handed(self) -> None:
        """The platform has it as it is now: the last page says so, also next time."""
        self._services.files.note(handed=dict(self._publishing.handed), record="")

    def _tell_taken(self, made: CarriedOut) -> None:
        self.difference.tell_taken(made)

    # -- who is asked

    def _client(self) -> HttpClient:
        from connection_wizard.http.client import HttpClient

        return HttpClient()

    async def _secret(self, spec: ConnectionSpec) -> str | None:
        return await self._services.secrets.ask(spec, {})

    async def _token(self, name: SecretName) -> str:
        """The token that was typed, or the one that the vault has; empty where neither is."""
        from connection_wizard.secrets.vault import open_vault

        vault, self._token_name = await open_vault(), name
        typed = self.form.token.line.text().strip()
        if typed and self.form.keep.isChecked():
            await self._keep(vault, name, typed)
        return typed or await vault.get(name) or ""

    async def _keep(self, vault: Vault, name: SecretName, token: str) -> None:
        """Keep the token; where that does not work it is said, and publishing goes on."""
        try:
            await vault.set(name, token)
        except WizardError as error:
            self.form.keep.setChecked(False)
            self._not_kept = put(self.tr("The token was not kept: {0}"), translated(error.message))

    # -- what is seen

    @property
    def _destination(self) -> Destination:
        return self.form.destination

    def _changed(self) -> None:
        """Something of what a difference stands on, perhaps."""
        if not self._publishing.is_of(self._destination):
            self._forget()
        self._enable()

    def _forget(self) -> None:
        self._publishing.forget()
        self.explained.setText("")
        if self.difference.toPlainText():
            self.difference.clear()
            self._say("")
        self._enable()

    def _enable(self) -> None:
        busy = self._task is not None
        something = self._publishing.may_publish(self._destination)
        self.show_difference.setEnabled(not busy)
        self.form.choose_plug.setEnabled(not busy)
        self.show_there.setVisible(bool(self._publishing.link) and not busy)
        self.publish.setEnabled(not busy and something)
        # What comes next stands out
        nothing_left = self._publishing.stand.state == "proved"
        next_one = self.leave if nothing_left else self.publish if something else self.show_difference
        for made in (self.show_difference, self.publish, self.leave):
            set_kind(made, "primary" if made is next_one else "")

    def _say(self, words: str, state: str = "") -> None:
        set_state(self.state, state)
        self.state.setText(together((words, self._not_kept), "\n"))
