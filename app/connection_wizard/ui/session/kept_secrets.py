"""The secrets that are kept on this computer, for the window: listed, replaced, deleted, one thing at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.ui.session.loading import load
from connection_wizard.ui.session.tasks import OneTask
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # keyring is loaded when somebody asks what is kept
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.session.kept_secrets import KeptSecret
    from connection_wizard.spec.draft import Draft


class KeptSecrets(QObject):
    """What is kept, as it was when it was last looked at.

    Args:
        vault: opens the password store, or gives the one that is open.
        known: reads the connections that are known here, one by one.

    Signals:
        changed: it was looked at, something began, or it ended.
        renewed: another secret is kept under a name, or none; carries the name, and the secret.

    Attributes:
        secrets: all of them; None as long as nobody looked.
        problem: why the last thing did not work, in words.
        why_memory: why nothing lasts here, in words; empty where it does.
    """

    changed = Signal()
    renewed = Signal(object, str)

    def __init__(self, vault: Callable[[], Awaitable[Vault]], known: Callable[[], Iterable[Draft]]) -> None:
        super().__init__()
        self._vault = vault
        self._known = known
        self._task = OneTask(self.changed.emit)
        self._finding = OneTask(self.changed.emit)
        self.secrets: tuple[KeptSecret, ...] | None = None
        self.problem = ""
        self.why_memory = ""

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._task.running

    def look(self) -> None:
        """See what is kept."""
        if not self.busy:
            self._task.start(self._look)

    def replace(self, secret: KeptSecret, value: str) -> None:
        """Keep another value in its place."""
        self._begin(lambda: self._replace(secret, value))

    def delete(self, *secrets: KeptSecret) -> None:
        """Delete some for good."""
        if secrets:
            self._begin(lambda: self._delete(secrets))

    def find_alone(
        self, draft: Draft, others: Callable[[], Iterable[Draft]], found: Callable[[tuple[KeptSecret, ...]], None]
    ) -> None:
        """Find what is kept for one connection and needed by none of the others; `found` is told."""

        async def find() -> None:
            await load("connection_wizard.oauth.credentials", "connection_wizard.secrets.vault")
            from connection_wizard.session.kept_secrets import left_behind

            found(await left_behind(await self._vault(), draft, await _read(others())))

        if not self._finding.running:
            self._finding.start(find)

    async def close(self) -> None:
        """Let what was begun end by itself, as far as it changes anything."""
        await self._finding.close()
        await self._task.finish()

    def _begin(self, work: Callable[[], Awaitable[None]]) -> None:
        async def guarded() -> None:
            self.problem = ""
            try:
                await work()
            except WizardError as error:
                self.problem = translated(error.text)
            await self._look()

        if not self.busy:
            self._task.start(guarded)
            self.changed.emit()

    async def _look(self) -> None:
        await load("connection_wizard.oauth.credentials", "connection_wizard.secrets.vault")
        from connection_wizard.secrets.vault import SessionVault
        from connection_wizard.session.kept_secrets import listed

        vault = await self._vault()
        self.why_memory = translated(vault.reason) if isinstance(vault, SessionVault) else ""
        self.secrets = await listed(vault, await _read(self._known()))

    async def _replace(self, secret: KeptSecret, value: str) -> None:
        from connection_wizard.session.kept_secrets import replace

        await replace(await self._vault(), secret, value)
        self.renewed.emit(secret.name, value)

    async def _delete(self, secrets: Iterable[KeptSecret]) -> None:
        from connection_wizard.session.kept_secrets import forget

        for secret in secrets:
            await forget(await self._vault(), [secret])
            self.renewed.emit(secret.name, "")


async def _read(drafts: Iterable[Draft]) -> list[Draft]:
    import asyncio

    found = []
    for draft in drafts:
        found.append(draft)
        await asyncio.sleep(0)  # a turn for the window after each file
    return found
