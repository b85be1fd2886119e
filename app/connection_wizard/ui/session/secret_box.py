"""The client secret while the window is open: in memory at once, in the vault where there is one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from connection_wizard.errors import WizardError
from connection_wizard.session.beforehand import NO_SECRET, SECRET_GONE
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.later import later
from connection_wizard.ui.session.tasks import end, spawn
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # keyring is loaded when a secret is first needed, not when the window opens
    import asyncio

    from connection_wizard.secrets.filing import SecretName
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.spec.documents import DocumentPath
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
        """What the secret belongs to, and is filed under, or will be at the next rest; None for one that was lent."""
        self._added: SecretName | None = None
        """The entry that was added to the vault here: it moves along while its client ID is still being typed."""
        self._lent_for_good = False
        self._needed: tuple[Draft | None, bool] = (None, False)
        self._lasts = True
        self._resumed = store.draft.get("client", "client_id")
        """The client of the document when it was opened: where nothing lasts, its secret is not here."""
        self._where = self._unknown_place()
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._rested)
        store.changed.connect(self._renamed)
        store.check_with(self._unwritten)

    def _unwritten(self, after: Draft, before: Draft) -> Draft:
        if not self._text:
            return after
        from connection_wizard.session.misplaced_secret import unwritten

        return unwritten(after, before, self._text)

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
    def is_lent(self) -> bool:
        """Whether it is the practice provider's: that one is on this computer already."""
        return bool(self._text) and (self._lent_for_good or (self._filed is None and not self._typed))

    @property
    def lasts(self) -> bool:
        """Whether a secret is still there after the window was closed; true as long as nobody looked."""
        return self._lasts

    @property
    def gone(self) -> bool:
        """Whether it went with the window before: the connection was opened again, and nothing lasts here."""
        resumed = bool(self._resumed) and self._resumed == self._store.draft.get("client", "client_id")
        return self.presence == "absent" and not self._lasts and resumed

    @property
    def lacks(self) -> bool:
        """Whether the connection sends a secret that is not known to be here."""
        return not self._text and self.needed

    @property
    def needed(self) -> bool:
        """Whether the connection sends a secret at all: a public app has none."""
        from connection_wizard.oauth.credentials import needs_client_secret

        draft = self._store.draft
        if self._needed[0] is not draft:
            self._needed = draft, needs_client_secret(draft.partial_spec)
        return self._needed[1]

    def put(self, secret: str) -> None:
        """The person typed another secret; where it is kept, it says when it is."""
        self._text = secret
        if self._lent_for_good:
            self.changed.emit()
            return
        self._typed = True
        self._filed = self._name()
        self._where = self._unknown_place()
        self._timer.start()
        self.changed.emit()

    def renewed(self, name: SecretName, secret: str) -> None:
        """Another secret is kept under a name, or none any more: it was replaced or deleted where all are listed."""
        if self._lent_for_good or name.username != self._name().username:
            return
        self._timer.stop()
        self._text, self._typed, self._added = secret, False, None
        self._filed = name if secret else None
        self._spawn(self._tell_where())

    async def _tell_where(self) -> None:
        self._say_where(await self._open())
        self.changed.emit()

    def lend(self, secret: str, where: str, *, for_good: bool = False) -> None:
        """Take a secret that need not be kept: the practice provider's.

        Args:
            for_good: nor need any that is typed in its place, into this document.
        """
        self._lent_for_good = for_good
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
        later(LOOK_MS, page, lambda: self.load() if page.isVisible() and self.lacks else None)

    async def ask(self, spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        """The secret for a run; empty for a public client.

        Raises:
            SecretAbsent: one is needed and there is none.
        """
        from connection_wizard.oauth.credentials import needs_client_secret
        from connection_wizard.session.dependencies import SecretAbsent

        if not needs_client_secret(spec):
            return ""
        if not self._text:
            await self._load()
        if not self._text:
            why = SECRET_GONE if self.gone else NO_SECRET
            raise SecretAbsent(why.sentence, why.detail)
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
        vault = await self._vault()
        self._lasts = vault.persistent
        return vault

    def _say_where(self, vault: Vault) -> None:
        """Say of a secret that is there where it is, and of none where it would be."""
        self._looked = True
        if self._text:
            words = self.tr("Your secret is {0}, never in the spec.")
        elif self.gone:
            words = self.tr(
                "No longer here: without a password store it lasts until the window is closed. Paste it again."
            )
        elif not vault.persistent:
            words = self.tr("This computer has no password store to use: once pasted, the secret is {0}.")
        else:
            words = self.tr("There is none on this computer yet. Once you paste it, it is {0}, never in the spec.")
        self._where = put(words, translated(vault.description))

    def _name(self) -> SecretName:
        from connection_wizard.oauth.credentials import secret_name

        return secret_name(self._store.draft.partial_spec, {})

    async def _load(self) -> None:
        vault, name = await self._open(), self._name()
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
        from connection_wizard.session.misplaced_secret import taken_out

        if self._typed and (draft := taken_out(self._store.draft, self._text)) is not self._store.draft:
            self._store.take(draft)  # it was pasted elsewhere first
        self._spawn(self._save() if self._typed else self._load())

    def _renamed(self, at: DocumentPath) -> None:
        """A secret belongs to the client ID that it was typed or found for. Another one has its own, or none yet.

        An ID that is still being typed, at its end, is the same one, and so is one under another provider's name: there
        the secret goes along. So it does where an address was pasted for the ID, such as the redirect URL, and is put
        right: many portals show a secret once. Without an ID nothing is filed anew.
        """
        if self._filed is None or not self._text or at[:1] not in _FILED_BY:
            return
        before, now = self._filed, self._name()
        if now == before or not now.client_id:
            return
        put_right = "://" in before.client_id and "://" not in now.client_id
        if put_right or now.client_id.startswith(before.client_id) or before.client_id.startswith(now.client_id):
            self._filed, self._typed = now, True
        else:
            if self._typed and self._timer.isActive():  # it was not kept yet
                self._spawn(self._file(before, self._text))
            self._text, self._looked, self._filed, self._added, self._typed = "", False, None, None, False
        self._where = self._unknown_place()
        self._timer.start()
        self.changed.emit()

    async def _file(self, name: SecretName, secret: str) -> None:
        """Put a secret into the vault, or take one out.

        Raises:
            WizardError: it does not work.
        """
        vault = await self._open()
        if not secret:
            await vault.delete(name)
            return
        moved = self._added if self._added != name else None
        known = self._added == name or await vault.get(name) is not None
        await vault.set(name, secret)
        if self._filed == name:
            self._added = name if not known or self._added == name else None
        if moved is not None:
            await vault.delete(moved)

    async def _save(self) -> None:
        vault = await self._open()
        name, secret = self._filed or self._name(), self._text
        try:
            await self._file(name, secret)
        except WizardError as error:
            self._where = translated(error.text)
        else:
            if secret != self._text or name != self._filed:
                return  # typed on meanwhile: that is kept next, and says so
            if not secret:
                self._filed = None
            self._say_where(vault)
        self._looked = True
        self.changed.emit()

    def _unknown_place(self) -> str:
        return self.tr("Like a password. It is never written into the spec.")
