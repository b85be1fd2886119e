"""How far somebody is in the guided first run, which is kept with the window, and the provider that it runs on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from connection_wizard.spec.draft import FIXED_PORT, Draft
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.practice import Lesson, PracticeHost
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.session.tasks import OneTask

if TYPE_CHECKING:  # the tasks and the provider are loaded when somebody begins
    from connection_wizard.practice.accounts import PracticeAccount


class GuidedHost(QObject):
    """Opens the document of the run: a new one of its own, as the tasks before leave it. No other is touched.

    Attributes:
        practice: the provider, which takes one redirect URI alone.

    Signals:
        begun: the document is open, and whoever points may begin.
    """

    begun = Signal()

    def __init__(
        self, settings: QSettings, store: DraftStore, files: DraftFiles, secrets: Callable[[], SecretBox]
    ) -> None:
        super().__init__()
        self._settings = settings
        kept = settings.value("guided", 0, int)
        self._reached = kept if isinstance(kept, int) else 0
        self._open = False
        self._visit = OneTask(lambda: None)
        self.practice = PracticeHost(files, secrets, Lesson(self._begin, ("redirect_by_name",), guided=True))
        self.practice.started.connect(self._opened)
        store.replaced.connect(self._left)

    @property
    def reached(self) -> int:
        """How many tasks are done."""
        return self._reached

    def reach(self, task: int) -> None:
        """Remember the task that is begun."""
        self._reached = task
        self._settings.setValue("guided", task)

    @property
    def started(self) -> bool:
        """Whether somebody began, and came to no end yet."""
        return 0 < self.reached < self.count

    @property
    def count(self) -> int:
        """How many tasks there are."""
        from connection_wizard.session.guided import TASKS

        return len(TASKS)

    def start(self) -> None:
        """Begin, or go on where it was left: in its document, if that is open still."""
        if self.reached >= self.count:
            self._open = False
            self.reach(0)
        if self._open:
            self.begun.emit()
        else:
            self.practice.start()

    def _begin(self, draft: Draft) -> Draft:
        from connection_wizard.http.loopback import free_port
        from connection_wizard.session.guided import as_at, beginning, begins_at

        return as_at(beginning(draft, free_port(FIXED_PORT)), begins_at(self.reached))

    def _opened(self) -> None:
        self._open = True
        self.begun.emit()

    def _left(self) -> None:
        self._open = False

    @property
    def secret(self) -> str:
        """The one that the provider knows."""
        return self.practice.provider.client_secret if self.practice.provider else ""

    def log_in(self, url: str, account: PracticeAccount) -> None:
        """Log in and approve at the provider, for a person who would rather watch."""

        async def visit() -> None:
            from connection_wizard.practice.visitor import Visitor

            await Visitor(account).visit(url)

        if not self._visit.running:
            self._visit.start(visit)

    async def close(self) -> None:
        """Stop the provider, and what goes on with it."""
        await self._visit.close()
        await self.practice.close()
