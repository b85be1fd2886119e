"""The client secret while the window is open: in memory at once, in the vault where there is one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import WizardError
from app.ui.store import DraftStore
from app.ui.tasks import end, spawn
from app.ui.translations import translated
from app.words import Words

if TYPE_CHECKING:  # keyring is loaded when a secret is first needed, not when the window opens
    import asyncio

    from app.secrets.vault import Vault
    from app.spec.model import ConnectionSpec

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
        self._where = self._unknown_place()
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)

    @property
    def text(self) -> str:
        """The secret."""
        return self._text

    @property
    def where(self) -> str:
        """Where it is kept, in words."""
        return self._where

    def put(self, secret: str) -> None:
        """The person typed another secret."""
        self._text = secret
        self._timer.start()

    def lend(self, secret: str, where: str) -> None:
        """Take a secret that need not be kept: the practice provider's."""
        self._timer.stop()
        self._text = secret
        self._where = where
        self.changed.emit()

    def load(self) -> None:
        """Fetch the secret of the draft's client from the vault, if it has one."""
        if not self._text:
            self._spawn(self._load())

    async def ask(self, spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        """The secret for a run; empty for a public client.

        Raises:
            WizardError: one is needed and there is none.
        """
        from app.oauth.credentials import needs_client_secret

        if not needs_client_secret(spec):
            return ""
        if not self._text:
            await self._load()
        if not self._text:
            raise WizardError(
                Words(self.tr("The client secret is missing.")),
                Words(self.tr("Paste it in step 3; it stays on this computer.")),
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
        vault = await self._vault()
        self._where = self.tr("Your secret is {0}, never in the spec.").format(translated(vault.description))
        return vault

    async def _load(self) -> None:
        from app.oauth.credentials import secret_name

        vault = await self._open()
        try:
            found = await vault.get(secret_name(self._store.draft.sketch, {}))
        except WizardError as error:
            self._where = translated(error.text)
            found = None
        if found and not self._text:
            self._text = found
        self.changed.emit()

    def _keep(self) -> None:
        self._spawn(self._save())

    async def _save(self) -> None:
        from app.oauth.credentials import secret_name

        vault = await self._open()
        name = secret_name(self._store.draft.sketch, {})
        try:
            if self._text:
                await vault.set(name, self._text)
            else:
                await vault.delete(name)
        except WizardError as error:
            self._where = translated(error.text)
        self.changed.emit()

    def _unknown_place(self) -> str:
        return self.tr("Like a password. It is never written into the spec.")
