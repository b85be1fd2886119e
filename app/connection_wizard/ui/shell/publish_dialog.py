"""Publishing from the window: where to, the difference first, then one button that makes it so."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connection_wizard.errors import WizardError
from connection_wizard.session.publishing import AroundPublishing, Destination, Publishing
from connection_wizard.ui.session.loading import load
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.session.tasks import end, spawn
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import tell
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.elements import SecretEdit
from connection_wizard.ui.widgets.plain import one_line
from connection_wizard.ui.widgets.plain_view import PlainView
from connection_wizard.ui.widgets.style import button, fitting, label, scaled, set_kind, set_look, set_state
from connection_wizard.words import joined

if TYPE_CHECKING:  # httpx and keyring are loaded when something is to be sent
    import asyncio

    from connection_wizard.http.client import HttpClient
    from connection_wizard.publishing.outcome import CarriedOut
    from connection_wizard.secrets.vault import SecretName, Vault
    from connection_wizard.spec.model import ConnectionSpec


SIZE = (760, 640)


class PublishDialog(QDialog):
    """Owns its one task. The address and the organisation are remembered; the token goes to the vault or nowhere."""

    def __init__(self, parent: QWidget, services: Services, settings: QSettings) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self._services = services
        self._settings = settings
        self._task: asyncio.Task[None] | None = None
        self._publishing = Publishing(
            lambda: services.store.draft, AroundPublishing(self._client, self._token, self._secret, self._taken)
        )
        self._token_name: SecretName | None = None
        self._pressed: QPushButton | None = None
        self._looking: asyncio.Task[None] | None = None
        self._not_kept = ""
        self._refused: QLineEdit | None = None
        self.setWindowTitle(self.tr("Publish to the platform"))
        self.base = Line(str(settings.value("publish/base", "")))
        self.base.setPlaceholderText(self.tr("https:// … where the platform takes requests of programs"))
        self.organisation = Line(str(settings.value("publish/organisation", "")))
        self.organisation.setPlaceholderText(self.tr("Its id, as in the platform's address"))
        self.plug = Line()
        self.plug.setPlaceholderText(self.tr("The id of the plug that the connection belongs to"))
        self.token = SecretEdit(self.tr("If left blank, the one in this computer's password store"))
        self.keep = QCheckBox(self.tr("Keep the token in this computer's password store"))
        self.with_secret = QCheckBox(self.tr("Send the client secret, too"))
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Base address"), self.base),
            (self.tr("Organisation"), self.organisation),
            (self.tr("Plug"), self.plug),
            (self.tr("Token"), self.token),
        )
        for row, (words, editor) in enumerate(fields):
            editor.setAccessibleName(words)
            name = label(words, "fieldLabel", wrap=False)
            name.setBuddy(editor)
            form.addWidget(name, row, 0)
            form.addWidget(editor, row, 1)
        for row, box in enumerate((self.keep, self.with_secret), len(fields)):
            form.addWidget(box, row, 1)
        self.difference = PlainView(self.tr("What would change"))
        set_look(self.difference, "mono", False)  # as long as there are words in it
        self.difference.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.difference.setTabChangesFocus(True)
        self.difference.setPlaceholderText(self.tr("Here you see what would change, before anything is sent."))
        self.difference.textChanged.connect(self._explain)
        self.legend = label("", "hint")
        self.state = label("", "hint")
        self.show_difference = button(self.tr("Show the &difference"), "primary")
        self.show_difference.clicked.connect(self._look)
        self.publish = button(self.tr("&Publish"))
        self.publish.clicked.connect(self._publish)
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.close)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        for made in (self.show_difference, self.publish, self.leave):
            below.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        about = self.tr(
            "Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the "
            "platform for your team knows these values."
        )
        layout.addWidget(label(about, "muted"))
        layout.addLayout(form)
        below_it = QVBoxLayout()
        below_it.setSpacing(4)
        below_it.addWidget(self.difference, 1)
        below_it.addWidget(self.legend)
        layout.addLayout(below_it, 1)
        layout.addWidget(self.state)
        layout.addLayout(below)
        for edited in (self.base.textChanged, self.organisation.textChanged, self.plug.textChanged):
            edited.connect(self._changed)
        self.with_secret.toggled.connect(self._changed)
        services.store.changed.connect(self._changed)
        self.token.edited.connect(self._forget)  # it says whose platform it is
        self._forget()
        fitting(self, self._fit)

    def _fit(self) -> None:
        """As large as its text wants it, also where that gets larger while it is open."""
        room = self.screen().availableGeometry().size()
        wanted = QSize(scaled(SIZE[0]), scaled(SIZE[1])).boundedTo(room)
        self.resize(wanted.expandedTo(self.minimumSizeHint()))

    def begin(self) -> None:
        """Show it, for the draft as it is now."""
        self.plug.setText(self._services.store.draft.partial_spec.platform.plug_id)
        self.with_secret.setChecked(False)  # asked for each time anew
        self._changed()
        self.open()
        self._looking = spawn(self._look_for_store())

    async def _look_for_store(self) -> None:
        """How long a token is kept is said before anybody ticks it."""
        await load("connection_wizard.secrets.vault")
        from connection_wizard.secrets.vault import open_vault

        if not (await open_vault()).persistent:
            self.keep.setText(self.tr("Keep the token until you close the program: there is no password store here"))

    def done(self, result: int) -> None:
        """Whatever is under way ends with the dialog; the token stays in the vault alone."""
        for task in (self._task, self._looking):
            if task is not None:
                task.cancel()
        writing = self._publishing.writing
        self._publishing.forget()
        self.token.line.clear()
        super().done(result)
        if writing and self._window.isVisible():
            tell(
                self._window,
                self.tr("Publishing was broken off."),
                self.tr("What was sent may be on the platform: it was not read back. Show the difference to see it."),
            )

    async def shut_down(self) -> None:
        """End the task and wait until nothing of it is left."""
        await end(*(task for task in (self._task, self._looking) if task is not None))

    # -- the two buttons

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
            "bad_base": self.base,
            "organisation_absent": self.organisation,
            "no_plug": self.plug,
            "token_absent": self.token.line,
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
        self._settings.setValue("publish/base", to.base)
        self._settings.setValue("publish/organisation", to.organisation)
        plan = self._publishing.plan
        if plan is None:
            self._say_changed()
            return
        self.difference.setPlainText("\n".join(one_line(translated(line)) for line in plan.diff))
        if stand.state == "proved":
            self._note_handed()
            self._say(self.tr("✓  The platform has exactly this already."), "ok")
            return
        self._say(self.tr("This would: {0}.").format(", ".join(translated(call.says) for call in plan.calls)))

    async def _carry_out(self) -> None:
        if self._token_name is not None:  # perhaps the box was ticked only now
            await self._token(self._token_name)
        await self._publishing.publish(self._destination)
        publication = self._publishing.publication
        if publication is None:
            self._say_changed()
        elif publication.done:
            self._note_handed()
            self._say(self.tr("✓  Published, and read back. The platform's answer is below the difference."), "ok")
        else:
            from connection_wizard.publishing.report import told

            self._say(translated(joined(told(publication))), "error")

    def _say_changed(self) -> None:
        self._say(self.tr("Something was changed meanwhile. Show the difference again."), "warning")

    def _note_handed(self) -> None:
        """The platform has it as it is now: the last page says so, also next time."""
        self._services.files.note(handed=dict(self._publishing.handed), record="")

    def _taken(self, made: CarriedOut) -> None:
        """What the platform says to each call stands below the difference."""
        words = self.tr("Taken: {0}. It answers: {1}").format(translated(made.call.says), one_line(made.shown))
        self.difference.appendPlainText(words)
        self.difference.moveCursor(QTextCursor.MoveOperation.End)
        self.difference.moveCursor(QTextCursor.MoveOperation.StartOfLine)  # and not off to the right

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
        typed = self.token.line.text().strip()
        if typed and self.keep.isChecked():
            await self._keep(vault, name, typed)
        return typed or await vault.get(name) or ""

    async def _keep(self, vault: Vault, name: SecretName, token: str) -> None:
        """Keep the token; where that does not work it is said, and publishing goes on."""
        try:
            await vault.set(name, token)
        except WizardError as error:
            self.keep.setChecked(False)
            self._not_kept = self.tr("The token was not kept: {0}").format(translated(error.message))

    # -- what is seen

    @property
    def _destination(self) -> Destination:
        base, organisation, plug = (edit.text().strip() for edit in (self.base, self.organisation, self.plug))
        return Destination(base, organisation, plug, self.with_secret.isChecked())

    def _changed(self) -> None:
        """Something of what a difference stands on, perhaps."""
        if not self._publishing.is_of(self._destination):
            self._forget()
        self._enable()

    def _forget(self) -> None:
        self._publishing.forget()
        if self.difference.toPlainText():
            self.difference.clear()
            self._say("")
        self._enable()

    def _enable(self) -> None:
        busy = self._task is not None
        something = self._publishing.may_publish(self._destination)
        self.show_difference.setEnabled(not busy)
        self.publish.setEnabled(not busy and something)
        # What comes next stands out
        nothing_left = self._publishing.stand.state == "proved"
        next_one = self.leave if nothing_left else self.publish if something else self.show_difference
        for made in (self.show_difference, self.publish, self.leave):
            set_kind(made, "primary" if made is next_one else "")

    def _explain(self) -> None:
        """How the difference is to be read: its room is there before."""
        shown = bool(self.difference.toPlainText())
        set_look(self.difference, "mono", shown)
        self.legend.setText(
            self.tr("Lines with + would be new on the platform, lines with - would go.") if shown else ""
        )

    def _say(self, words: str, state: str = "") -> None:
        set_state(self.state, state)
        self.state.setText("\n".join(part for part in (words, self._not_kept) if part))
