"""Tasks of the window's loop. asyncio itself is loaded with the loop, which follows the first picture of the window."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


def spawn(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Begin work beside the window; whoever begins it keeps the task and ends it."""
    import asyncio

    return asyncio.get_running_loop().create_task(work)


async def end(*tasks: asyncio.Task[None]) -> None:
    """Cancel tasks and wait until nothing of them is left."""
    import asyncio

    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)


class OneTask:
    """Does one thing at a time.

    Args:
        ended: told when it is over, also where it was cancelled before its first step.
    """

    def __init__(self, ended: Callable[[], None]) -> None:
        self._ended = ended
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    @property
    def running(self) -> bool:
        """Whether something is going on."""
        return self._task is not None and not self._task.done()

    def start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin; nothing else may be running."""
        self._stopping = False
        self._task = spawn(self._guarded(work))
        self._task.add_done_callback(lambda _: self._ended())

    def cancel(self) -> None:
        """Stop what is running. Asked again it is left to end, or else its way out, which closes things, is cut off."""
        if self._task is not None and not self._stopping:
            self._stopping = True
            self._task.cancel()

    async def finish(self) -> None:
        """Wait until what is running has ended by itself."""
        import asyncio

        if self._task is not None:
            await asyncio.wait([self._task])

    async def close(self) -> None:
        """Stop what is running, and wait until nothing of it is left."""
        import asyncio

        self.cancel()
        task, self._task = self._task, None
        if task is not None:
            await asyncio.wait([task])

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        import asyncio

        with suppress(asyncio.CancelledError):  # the person has enough, or the window closes: nobody waits for this
            await work()
