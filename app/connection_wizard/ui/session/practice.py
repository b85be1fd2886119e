"""The built-in practice provider, as long as the window wants one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.session.tasks import end, load, spawn
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # it brings oauthlib and the server, which a window without it never needs
    import asyncio

    from connection_wizard.practice.provider import PracticeProvider


class PracticeHost(QObject):
    """Starts the provider, and fills a draft with all that a newcomer would find in its documentation.

    Args:
        secrets: gives the secret of the document that is open now.

    Signals:
        started: it runs, and its draft is open.
        failed: it could not be started; carries the sentence that says why.
    """

    started = Signal()
    failed = Signal(str)

    def __init__(self, files: DraftFiles, secrets: Callable[[], SecretBox]) -> None:
        super().__init__()
        self._files = files
        self._secrets = secrets
        self._provider: PracticeProvider | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def provider(self) -> PracticeProvider | None:
        """The running provider."""
        return self._provider

    def start(self) -> None:
        """Start it, and open a new draft for it. Label and unique identifier are left for the person to pick."""
        if self._task is None or self._task.done():
            self._task = spawn(self._start())

    async def _start(self) -> None:
        await load("http.client", "http.cookiejar", "oauthlib.oauth2", "connection_wizard.practice.provider")
        from connection_wizard.practice.provider import PracticeProvider

        if self._provider is None:
            self._provider = PracticeProvider()
            try:
                await self._provider.start()
            except WizardError as error:
                self._provider = None
                self.failed.emit(translated(error.text))
                return
        draft = Draft(self._provider.document())
        draft = draft.put(("connection_label", "path"), "").put(("unique_identifier", "path"), "")
        try:
            self._files.new(draft)
        except WizardError as error:
            self.failed.emit(translated(error.text))
            return
        self._secrets().lend(self._provider.client_secret, self.tr("Made up by the practice provider; kept nowhere."))
        self.started.emit()

    async def close(self) -> None:
        """Stop it."""
        task, self._task = self._task, None
        if task is not None:
            await end(task)
        provider, self._provider = self._provider, None
        if provider is not None:
            await provider.close()
