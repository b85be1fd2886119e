"""Where the live run of the window receives the redirect: on this computer, or as an address that the person pastes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connection_wizard.ui.translations import own_language

if TYPE_CHECKING:  # asyncio and the receivers are loaded when a run begins
    import asyncio

    from connection_wizard.oauth.receivers import CallbackReceiver
    from connection_wizard.spec.model import ConnectionSpec


class RedirectReceiver:
    """Makes the receiver that a spec asks for, and hands it the address that the person pasted.

    Args:
        changed: told when an address is wanted.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._pasted: asyncio.Future[str] | None = None
        self._receiver: CallbackReceiver | None = None
        self._ends_at = ""
        self._copied = False

    @property
    def wants_paste(self) -> bool:
        """Whether the person is to paste the address at which the browser ended up."""
        return (self._pasted is not None and not self._pasted.done()) or bool(self.ends_at)

    @property
    def takes_paste(self) -> bool:
        """Whether this log-in ends with such an address: also in the moment in which one is looked at."""
        return self._pasted is not None or bool(self.ends_at)

    @property
    def ends_at(self) -> str:
        """Where the browser ends up at a provider that sends everybody to the one redirect URI that it knows, as an
        earlier log-in showed; empty while none waits on this computer, or where none did so."""
        from connection_wizard.oauth.receivers import LoopbackReceiver

        return self._ends_at if isinstance(self._receiver, LoopbackReceiver) else ""

    def receiver(self, spec: ConnectionSpec) -> CallbackReceiver:
        """What waits for the redirect of one log-in; whoever asks for it closes it."""
        from connection_wizard.session.receiving import receiver_of

        self._receiver = receiver_of(spec.live_redirect, spec.redirect_url, self._ask, own_language())
        return self._receiver

    def take(self, address: str) -> bool:
        """Whether an address that was copied from the browser is what the log-in waits for, wherever it led."""
        from connection_wizard.oauth.receivers import LoopbackReceiver

        if not (isinstance(self._receiver, LoopbackReceiver) and self._receiver.take(address)):
            return False
        self._copied, self._ends_at = True, address.strip().partition("?")[0]
        return True

    def paste(self, address: str) -> None:
        """Give the pasted address to a run that waits for it."""
        from connection_wizard.oauth.receivers import LoopbackReceiver

        if isinstance(self._receiver, LoopbackReceiver):
            self._receiver.paste(address, self._ends_at)
            self._copied = self._receiver.is_answered
        elif self._pasted is not None and not self._pasted.done():
            self._pasted.set_result(address)

    def forget(self) -> None:
        """The run ended: nothing is waited for. Where the redirect came by itself, the next one is to come so, too."""
        from connection_wizard.oauth.receivers import LoopbackReceiver

        if isinstance(self._receiver, LoopbackReceiver) and self._receiver.is_answered and not self._copied:
            self._ends_at = ""
        self._pasted = self._receiver = None
        self._copied = False

    async def _ask(self) -> str:
        import asyncio

        self._pasted = asyncio.get_running_loop().create_future()
        self._changed()
        return await self._pasted
