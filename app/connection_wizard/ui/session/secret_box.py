"""The client secret while the window is open: in memory at once, in the vault where there is one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from connection_wizard.errors import WizardError
from connection_wizard.steps import number_of
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.tasks import end, spawn
from connection_wizard.ui.translations import translated
from connection_wizard.words import Words

if TYPE_CHECKING:  # keyring is loaded when a secret is first needed, not when the window opens
    import asyncio

    from connection_wizard.secrets.vault import SecretName, Vault
    from connection_wizard.spec.documents import Location
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.model import ConnectionSpec

Presence = Literal["unknown", "absent", "here"]
"""Nobody looked yet; looked for, and there is none; at hand."""
_FILED_BY = ((), ("client",), ("service_domain",), ("access_token",), ("name",))
"""Parts of the document that a secret is filed by."""
LOOK_MS = 400
"""How long a page is looked at before the vault is asked for what it tells of."""
KEEP_AFTER_MS = 1200
"""Pause in typing after which the secret is put into the vault."""


class SecretBox(QObject):
    """Holds the secret of the client that the draft names.

    Args:
        vault: opens the password store, or gives the one that is open.

    Signals:
        changed: another secret, or where it is kept became known.
    """

    changed = Signal()

    def __init__(self, store: DraftStore, vault: Callable[[], Awaitable[Vault]]) -> None:
        super().__init__()
        self._store = store
        self._text = ""
        self._vault = vault
        self._looked = False
        self._typed = False
        self._filed: SecretName | None = None
        self._needed: tuple[Draft | None, bool] = (None, False)
        self._where = self._unknown_place()
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._rested)
        store.changed.connect(self._renamed)

    @property
    def text(self) -> str:
        """The secret."""
        return self._text

    @property
    def where(self) -> str:
        """Where it is kept, in words."""
        return self._where

    @property
    def presence(self) -> Presence:
        """Whether there is a secret. Only what is ``here`` may be called kept, copied, or done."""
        return "here" if self._text else "absent" if self._looked else "unknown"

    @property
    def lacks(self) -> bool:
        """Whether the connection sends a secret that is not known to be here."""
        return not self._text and self._is_needed()

    def _is_needed(self) -> bool:
        from connection_wizard.oauth.credentials import needs_client_secret

        draft = self._store.draft
        if self._needed[0] is not draft:
            self._needed = draft, needs_client_secret(draft.sketch)
        return self._needed[1]

    def put(self, secret: str) -> None:
        """The person typed another secret; where it is kept, it says when it is."""
        self._text = secret
        self._typed = True
        self._where = self._unknown_place()
        self._timer.start()
        self.changed.emit()

    def lend(self, secret: str, where: str) -> None:
        """Take a secret that need not be kept: the practice provider's."""
        self._timer.stop()
        self._text, self._filed, self._typed = secret, None, False
        self._where = where
        self.changed.emit()

    def load(self) -> None:
        """Fetch the secret of the draft's client from the vault, if it has one."""
        if not self._text:
            self._spawn(self._load())

    def look_soon(self, page: QWidget) -> None:
        """Look for a secret that is lacking, for a page that tells of it; not for who passes by: a store may ask."""
        QTimer.singleShot(LOOK_MS, page, lambda: self.load() if page.isVisible() and self.lacks else None)

    async def ask(self, spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        """The secret for a run; empty for a public client.

        Raises:
            WizardError: one is needed and there is none.
        """
        from connection_wizard.oauth.credentials import needs_client_secret

        if not needs_client_secret(spec):
            return ""
        if not self._text:
            await self._load()
        if not self._text:
            raise WizardError(
                Words(self.tr("The client secret is missing.")),
                Words(
                    self.tr("Paste it in step {step}; it stays on this computer.").format(step=number_of("credentials"))
                ),
            )
        return self._text

    @property
    def busy(self) -> bool:
        """Whether there is anything that `close` has to keep or to wait for."""
        return self._timer.isActive() or bool(self._tasks)

    async def close(self) -> None:
        """Keep what is not kept yet, then end what is still going on with the vault."""
        if self._timer.isActive():
            self._timer.stop()
            if self._typed:
                await self._save()
        await end(*self._tasks)
        self.forget()

    def forget(self) -> None:
        """Hold it no longer; what is kept in the vault stays there."""
        self._text = ""

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = spawn(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _open(self) -> Vault:
        return await self._vault()

    def _say_where(self, vault: Vault) -> None:
        """Say of a secret that is there where it is, and of none where it would be."""
        words = (
            self.tr("Your secret is {0}, never in the spec.")
            if self._text
            else self.tr("There is none on this computer yet. Once you paste it, it is {0}, never in the spec.")
        )
        self._where = words.format(translated(vault.description))

    async def _load(self) -> None:
        from connection_wizard.oauth.credentials import secret_name

        vault, name = await self._open(), secret_name(self._store.draft.sketch, {})
        try:
            found = await vault.get(name)
        except WizardError as error:
            self._where = translated(error.text)
        else:
            if self._text:
                return  # typed meanwhile: what is typed is kept, and says so
            self._text, self._filed = found or "", name if found else None
            self._say_where(vault)
        self._looked = True
        self.changed.emit()

    def _rested(self) -> None:
        self._spawn(self._save() if self._typed else self._load())

    def _renamed(self, at: Location) -> None:
        """The vault files a secret by app and provider: where one of them changes, it has none under the new name.

        What was typed is kept under that, too. What was found under the old one goes on only if the app is the same.
        """
        if self._filed is None or not self._text or at[:1] not in _FILED_BY:
            return
        from connection_wizard.oauth.credentials import secret_name

        before, now = self._filed, secret_name(self._store.draft.sketch, {})
        if now == before:
            return
        self._filed = None
        self._where = self._unknown_place()
        if now.client_id == before.client_id:
            self._typed = True
        elif not self._typed:
            self._text, self._looked = "", False
        self._timer.start()
        self.changed.emit()

    async def _save(self) -> None:
        from connection_wizard.oauth.credentials import secret_name

        vault = await self._open()
        name = secret_name(self._store.draft.sketch, {})
        secret = self._text
        try:
            if secret:
                await vault.set(name, secret)
            else:
                await vault.delete(name)
        except WizardError as error:
            self._where = translated(error.text)
        else:
            if secret != self._text:
                return  # typed on meanwhile: that is kept next, and says so
            self._filed = name if secret else None
            self._say_where(vault)
        self._looked = True
        self.changed.emit()

    def _unknown_place(self) -> str:
        return self.tr("Like a password. It is never written into the spec.")
