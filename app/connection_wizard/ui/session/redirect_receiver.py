"""Where the live run of the window receives the redirect: on this computer, or as an address that the person pastes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connection_wizard.session.receiving import receiver_of
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

    @property
    def wants_paste(self) -> bool:
        """Whether the person is to paste the address at which the browser ended up."""
        return self._pasted is not None and not self._pasted.done()

    @property
    def takes_paste(self) -> bool:
        """Whether this log-in ends with such an address: also in the moment in which one is looked at."""
        return self._pasted is not None

    def receiver(self, spec: ConnectionSpec) -> CallbackReceiver:
        """What waits for the redirect of one log-in; whoever asks for it closes it."""
        self._receiver = receiver_of(spec.live_redirect, spec.redirect_url, self._ask, own_language())
        return self._receiver

    def take(self, address: str) -> bool:
        """Whether an address that was copied from the browser is what the log-in waits for, wherever it led."""
        from connection_wizard.oauth.receivers import LoopbackReceiver

        return isinstance(self._receiver, LoopbackReceiver) and self._receiver.take(address)

    def paste(self, address: str) -> None:
        """Give the pasted address to a run that waits for it."""
        if self._pasted is not None and not self._pasted.done():
            self._pasted.set_result(address)

    def forget(self) -> None:
        """The run ended: nothing is waited for."""
        self._pasted = self._receiver = None

    async def _ask(self) -> str:
        import asyncio

        self._pasted = asyncio.get_running_loop().create_future()
        self._changed()
        return await self._pasted
