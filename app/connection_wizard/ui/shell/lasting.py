"""What the window keeps whatever document is open. All else in it belongs to the document, and goes with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings

from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.guided import GuidedHost
from connection_wizard.ui.session.live_run import AskReach, OpenBrowser, TellBefore
from connection_wizard.ui.session.newer import NewerVersion
from connection_wizard.ui.session.practice import PracticeHost

if TYPE_CHECKING:  # httpx and keyring are loaded when something is to be sent or kept
    import asyncio

    from connection_wizard.http.client import HttpClient
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.spec.documents import DocumentPath


class OneClient:
    """The HTTP client, made when a run first needs it. It keeps connections open, and nothing of what was sent."""

    def __init__(self) -> None:
        self._client: HttpClient | None = None

    def get(self) -> HttpClient:
        """The client."""
        from connection_wizard.http.client import HttpClient

        if self._client is None:
            self._client = HttpClient()
        return self._client

    async def close(self) -> None:
        """Close every connection."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()


class OneVault:
    """The password store, opened when first asked for. Where there is none, it keeps for as long as the window is open:
    each secret under the name of its own client."""

    def __init__(self) -> None:
        self._opening: asyncio.Lock | None = None
        self._vault: Vault | None = None

    def handed_on(self) -> OneVault:
        """The same vault, for another window: it runs in a loop of its own."""
        other = OneVault()
        other._vault = self._vault
        return other

    async def get(self) -> Vault:
        """The vault."""
        import asyncio

        from connection_wizard.secrets.vault import open_vault

        self._opening = self._opening or asyncio.Lock()
        async with self._opening:
            if self._vault is None:
                self._vault = await open_vault()
        return self._vault


class Lasting(NamedTuple):
    """Outlives each document; the whole list, beside what is drawn around the pages (step list, buttons, menu, guide).

    Attributes:
        store: follows what is open.
        files: where documents lie: which one is open, recent ones, and at which step each was left.
        settings: size and place of the window, whether the guide is folded, the address of the platform, how far the
            guided first run is.
        practice: the built-in provider, once somebody asked for it.
        guided: how far the guided first run is, and a provider of its own.
        browser: opens a log-in page.
        tell_before: tells of this computer's own certificate, once while the window is open.
        ask_reach: asks where code may go; what is said yes to goes with the document.
        client: sends; shared for its open connections.
        vault: keeps secrets under the names of their clients.
        newer: looks for a newer version of the program, where that is wanted.
        go_to: shows a step, and the editor of a place on it.
    """

    store: DraftStore
    files: DraftFiles
    settings: QSettings
    practice: PracticeHost
    guided: GuidedHost
    browser: OpenBrowser
    tell_before: TellBefore
    ask_reach: AskReach
    client: OneClient
    vault: OneVault
    newer: NewerVersion
    go_to: Callable[[int, DocumentPath], None]
