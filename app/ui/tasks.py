"""Tasks of the window's loop. asyncio itself is loaded with the loop, which follows the first picture of the window."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


def spawn(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Begin work beside the window; whoever begins it keeps the task and ends it."""
    import asyncio

    return asyncio.get_running_loop().create_task(work)


async def load(*modules: str) -> None:
    """Import what is needed from here on, with a turn for the window after each module: together they take 0.2 s."""
    import asyncio
    from importlib import import_module

    for module in modules:
        import_module(module)
        await asyncio.sleep(0)


async def end(*tasks: asyncio.Task[None]) -> None:
    """Cancel tasks and wait until nothing of them is left."""
    import asyncio

    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)
