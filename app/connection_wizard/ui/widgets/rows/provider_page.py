"""A quiet way to a provider's own page, on the steps that need it: only where the catalogue knows the provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject

from connection_wizard.ui.session.later import later
from connection_wizard.ui.widgets.plain import one_line, tip
from connection_wizard.ui.widgets.style import FIRST_PICTURE_MS, button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from connection_wizard.session.catalogue import Page
    from connection_wizard.ui.session.draft_store import DraftStore

PROVIDER_PAGES: Final[Mapping[str, Page]] = {
    "credentials": "portal",
    "authorization": "documentation",
    "access_token": "documentation",
    "refresh_token": "documentation",
    "revoke_token": "documentation",
    "test_call": "documentation",
}
"""Which of a provider's pages a step needs."""


def load_catalogue() -> None:
    """Load what a link is looked for with: else the first page that has one would, while somebody goes there."""
    import connection_wizard.session.catalogue  # noqa: F401


class ProviderPage(QObject):
    """Follows the draft's addresses while its page is shown.

    Args:
        page: what it stands on; it is looked again whenever that is shown.

    Attributes:
        link: opens the address in the person's browser; nothing is fetched by the program.
        address: where it leads; empty where the provider is not known.
    """

    def __init__(self, page: QWidget, store: DraftStore, kind: Page) -> None:
        super().__init__(page)
        self._page = page
        self._store = store
        self._kind = kind
        self._seen: object = None
        self.address = ""
        self.link: QPushButton = button(
            self.tr("Open the documentation") if kind == "documentation" else self.tr("Open the developer portal"),
            "link",
        )
        self.link.hide()
        self.link.clicked.connect(self._open)
        page.installEventFilter(self)
        store.changed.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is shown: behind its first picture the link is brought up to date."""
        if event.type() == QEvent.Type.Show:
            later(FIRST_PICTURE_MS, self, self.look)
        return False

    def _changed(self) -> None:
        if self._page.isVisible():
            self.look()

    def look(self) -> None:
        """Show the link where the draft's addresses are those of a provider that is known, and has such a page."""
        from connection_wizard.session.catalogue import addresses_of, listed_behind

        draft = self._store.draft
        if (now := addresses_of(draft)) == self._seen:
            return
        self._seen = now
        found = listed_behind(draft)
        self.address = getattr(found, self._kind) if found is not None else ""
        tip(self.link, one_line(self.address))
        self.link.setVisible(bool(self.address))

    def _open(self) -> None:
        from connection_wizard.ui.browser import open_page

        open_page(self.address)
