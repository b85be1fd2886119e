"""The built-in practice provider, as long as the window wants one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.loading import load
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.session.tasks import end, spawn
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # it brings oauthlib and the server, which a window without it never needs
    import asyncio

    from connection_wizard.practice.provider import PracticeProvider


class Lesson(NamedTuple):
    """How somebody practises.

    Attributes:
        begin: makes the draft to begin with of the whole one; may raise a WizardError.
        faults: what the provider is strict about, by the names of its faults.
        guided: step by step: neither the document nor a secret in it is kept.
    """

    begin: Callable[[Draft], Draft]
    faults: tuple[str, ...] = ()
    guided: bool = False


def _to_be_picked(draft: Draft) -> Draft:
    return draft.put(("connection_label", "path"), "").put(("unique_identifier", "path"), "")


FREELY: Final = Lesson(_to_be_picked)
"""Label and unique identifier are left for the person to pick."""


class PracticeHost(QObject):
    """Starts the provider, and fills a draft with all that a newcomer would find in its documentation.

    Args:
        secrets: gives the secret of the document that is open now.
        lesson: what the provider is strict about, and with what the draft begins.

    Signals:
        started: it runs, and its draft is open.
        failed: it could not be started; carries the sentence that says why.
    """

    started = Signal()
    failed = Signal(str)

    def __init__(self, files: DraftFiles, secrets: Callable[[], SecretBox], lesson: Lesson = FREELY) -> None:
        super().__init__()
        self._lesson = lesson
        self._files = files
        self._secrets = secrets
        self._provider: PracticeProvider | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def provider(self) -> PracticeProvider | None:
        """The running provider."""
        return self._provider

    def start(self) -> None:
        """Start it, and open a new draft for it."""
        if self._task is None or self._task.done():
            self._task = spawn(self._start())

    async def _start(self) -> None:
        await load("oauthlib.oauth2", "connection_wizard.practice.provider")
        from connection_wizard.practice.provider import PracticeProvider

        if self._provider is None:
            self._provider = PracticeProvider(faults=self._lesson.faults)
            try:
                await self._provider.start()
            except WizardError as error:
                self._provider = None
                self.failed.emit(translated(error.text))
                return
        guided = self._lesson.guided
        try:
            self._files.new(self._lesson.begin(Draft(self._provider.document())), for_practice=guided)
        except WizardError as error:
            self.failed.emit(translated(error.text))
            return
        where = self.tr("Made up by the practice provider; kept nowhere.")
        self._secrets().lend(self._provider.client_secret, where, for_good=guided)
        self.started.emit()

    async def close(self) -> None:
        """Stop it."""
        task, self._task = self._task, None
        if task is not None:
            await end(task)
        provider, self._provider = self._provider, None
        if provider is not None:
            await provider.close()
