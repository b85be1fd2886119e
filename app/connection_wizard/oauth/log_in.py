"""Logging in: the browser is opened at the provider, and what the person comes back with is waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from connection_wizard.oauth.callback import Accepted, Failed, shown_names
from connection_wizard.oauth.events import BrowserNotOpened, Emit
from connection_wizard.oauth.outcomes import Facts, LegFailed, Outcome
from connection_wizard.oauth.receivers import CallbackReceiver
from connection_wizard.spec.documents import DocumentPath

BrowserOpener = Callable[[str], Awaitable[bool]]
"""Opens an address in the person's browser; False if it could not."""


class LogIn(NamedTuple):
    """How the person logs in: where the answer comes in, what opens their browser, and how long they have."""

    receiver: CallbackReceiver
    open_browser: BrowserOpener
    seconds: float


OPENING_SECONDS = 2.0
"""How long the browser may take to open before the answer is waited for anyway."""
ON_ITS_WAY_SECONDS = 0.5
"""How long an answer may take to be judged after what opened the browser has ended: it was received before."""


async def log_in(
    receiver: CallbackReceiver, url: str, open_browser: BrowserOpener, wait: float, emit: Emit
) -> Accepted | Failed:
    """Send the person to the provider, and wait for the answer to this request for at most ``wait`` seconds.

    Raises:
        LegFailed: nobody came back in that time.
    """
    try:
        async with asyncio.timeout(wait):
            return await _answer(receiver, url, open_browser, emit)
    except TimeoutError:
        raise LegFailed("log_in_timed_out", {"seconds": wait}, at=("authorization",)) from None


def logged_in(answer: Accepted, keep: Sequence[str]) -> Outcome:
    """What an answer with a code in it shows; `keep` names the parameters that it has to bring besides.

    Raises:
        LegFailed: one of them is not there.
    """
    for index, name in enumerate(keep):
        if name not in answer.parameters:
            at: DocumentPath = ("authorization", "callback", "keep", index)
            raise LegFailed("callback_value_missing", {"name": name, "came": shown_names(answer.parameters)}, at=at)
    verified: Facts = {"state_verified": answer.state_verified}
    return Outcome("logged_in", verified, verified)


async def _answer(receiver: CallbackReceiver, url: str, open_browser: BrowserOpener, emit: Emit) -> Accepted | Failed:
    """Open the browser, then wait for the answer; also while a browser holds up whoever opened it.

    Raises:
        LegFailed: what opens the browser failed, and no answer is on its way.
    """

    async def open_it() -> LegFailed | None:
        try:
            if not await open_browser(url):
                emit(BrowserNotOpened())
        except LegFailed as failed:
            return failed
        return None

    async def end_where_it_failed(receiving: asyncio.Task[Accepted | Failed]) -> None:
        """Ends the wait where there is nothing to wait for."""
        failed = await opening
        if failed is not None:
            try:
                async with asyncio.timeout(ON_ITS_WAY_SECONDS):
                    await asyncio.shield(receiving)
            except TimeoutError:
                raise failed from None

    try:
        async with asyncio.TaskGroup() as group:
            opening = group.create_task(open_it())
            await asyncio.wait([opening], timeout=OPENING_SECONDS)
            receiving = group.create_task(receiver.receive())
            watching = group.create_task(end_where_it_failed(receiving))
            answer = await receiving
            opening.cancel()
            watching.cancel()
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return answer
