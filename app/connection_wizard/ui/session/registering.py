"""Has the server of what was understood register an app (RFC 7591), after a yes; beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.ui.session.tasks import OneTask
from connection_wizard.words import Words

if TYPE_CHECKING:  # httpx and keyring are loaded when something is to be sent or kept
    from collections.abc import Awaitable, Callable

    from connection_wizard.http.client import HttpClient
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.session.understanding import Understanding
    from connection_wizard.spec.draft import Draft

_ABOUT_A_TOKEN: Final = frozenset({"token_wanted", "token_refused"})


class Registering(QObject):
    """One request at a time; what comes of it is in the understanding, and no secret of it anywhere else.

    Signals:
        changed: it began or ended.

    Attributes:
        problem: why nothing came of the last one: a sentence and a hint; None where something did.
        wants_token: whether the server wants an initial access token.
        lasts: whether a secret is still there after the window was closed.
    """

    changed = Signal()

    def __init__(self, client: Callable[[], HttpClient], vault: Callable[[], Awaitable[Vault]]) -> None:
        super().__init__()
        self._client = client
        self._vault = vault
        self._task = OneTask(self.changed.emit)
        self._keeping = OneTask(self.changed.emit)
        self.problem: tuple[Words, Words] | None = None
        self.wants_token = False
        self.lasts = True

    @property
    def asking(self) -> bool:
        """Whether a server is being asked."""
        return self._task.running

    @property
    def busy(self) -> bool:
        """Whether there is anything to wait for."""
        return self._task.running or self._keeping.running

    def begin(self) -> None:
        """Something else was understood: what was said of the one before is not about it."""
        self._task.cancel()
        self.problem, self.wants_token = None, False

    def ask(self, understanding: Understanding, token: str = "") -> None:
        """Have an app registered for what is ticked now.

        Args:
            token: an initial access token.
        """
        if not self.asking:
            self.problem = None
            self._task.start(lambda: self._ask(understanding, token))
            self.changed.emit()

    async def _ask(self, understanding: Understanding, token: str) -> None:
        from connection_wizard.session.registering import register

        draft, url = understanding.applied(), understanding.understood.registration
        try:
            self.lasts = (await self._vault()).persistent
            made = await register(url, draft, self._client(), given=understanding.given, token=token)
        except WizardError as error:
            self.problem = (Words(error.message), Words(error.hint))
            self.wants_token = error.reason in _ABOUT_A_TOKEN
        else:
            self.wants_token = False
            understanding.take_app(made)

    def keep(self, understanding: Understanding, draft: Draft) -> None:
        """Keep what manages the app later; its secret is kept as any that is typed.

        Args:
            draft: with the app.
        """
        if understanding.takes_app and understanding.app is not None and understanding.app.management:
            self._keeping.start(lambda: self._keep(understanding, draft))

    async def _keep(self, understanding: Understanding, draft: Draft) -> None:
        from contextlib import suppress
        from dataclasses import replace

        from connection_wizard.secrets.vault import VaultError
        from connection_wizard.session.registering import keep

        if understanding.app is not None:
            with suppress(VaultError):  # of no use to the connection: whoever lacks it asks the provider
                await keep(replace(understanding.app, client_secret=""), draft, await self._vault())

    async def close(self) -> None:
        """Ask nobody any more; what is being kept is kept."""
        await self._task.close()
        await self._keeping.finish()
