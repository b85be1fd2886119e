"""A log-in that nobody comes back from ends with the visit that led nowhere, not after some seconds."""

from __future__ import annotations

import asyncio

from connection_wizard.oauth.callback import Accepted, Failed
from connection_wizard.oauth.log_in import BrowserOpener
from connection_wizard.oauth.receivers import CallbackReceiver, Expectation
from connection_wizard.oauth.run import RunLimits
from tests.waiting import AGES

NO_HURRY = RunLimits(log_in=AGES, whole=AGES)
TURNS = 20
"""Turns of the loop that a callback, which its browser saw answered, may still need to arrive."""


class LeavingPerson:
    """Receives what comes until the browser is done: whoever has not come back by then never will.

    Pass it to `prove` as receiver, and its `visit` as browser.
    """

    def __init__(self, receiver: CallbackReceiver, browser: BrowserOpener) -> None:
        self._receiver = receiver
        self._browser = browser
        self._gone = asyncio.Event()

    async def visit(self, url: str) -> bool:
        """Go where the browser is sent."""
        try:
            return await self._browser(url)
        finally:
            self._gone.set()

    @property
    def redirect_uri(self) -> str:
        return self._receiver.redirect_uri

    async def open(self) -> None:
        await self._receiver.open()

    def expect(self, expectation: Expectation) -> None:
        self._gone.clear()
        self._receiver.expect(expectation)

    async def receive(self) -> Accepted | Failed:
        """What came back.

        Raises:
            TimeoutError: nothing did, as when the time for it is over.
        """
        coming = asyncio.ensure_future(self._receiver.receive())
        gone = asyncio.ensure_future(self._gone.wait())
        try:
            await asyncio.wait([coming, gone], return_when=asyncio.FIRST_COMPLETED)
            for _ in range(TURNS):
                if not coming.done():
                    await asyncio.sleep(0)
            if not coming.done():
                raise TimeoutError
            return coming.result()
        finally:
            coming.cancel()
            gone.cancel()
            await asyncio.wait([coming, gone])

    async def close(self) -> None:
        await self._receiver.close()
