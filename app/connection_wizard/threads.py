"""Waiting for something that blocks, in a thread that nobody waits for: Ctrl-C must end the program at once."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_daemon_thread(work: Callable[[], T], name: str) -> T:
    """What a function returns or raises; where the wait for it is cancelled, the thread goes on alone."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(value: T) -> None:
        if not answer.done():
            answer.set_result(value)

    def give_up(error: Exception) -> None:
        if not answer.done():
            answer.set_exception(error)

    def run() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone: the program was interrupted while we waited
            try:
                loop.call_soon_threadsafe(settle, work())
            except Exception as error:  # noqa: BLE001 - raised again where it is waited for
                loop.call_soon_threadsafe(give_up, error)

    threading.Thread(target=run, daemon=True, name=name).start()
    return await answer
