"""How long a test waits: for ever, so to speak. A machine that is busy is slow, and only a hang meets these bounds.

No test measures seconds. Work is bounded in calls (`tests.counting`), instructions, sizes or ratios, and what must
not be waited for is given so much longer than `HANG` that the difference cannot be overlooked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

HANG = 300.0
"""Seconds after which what is waited for never comes. pytest's own bound (``timeout`` in pyproject.toml) is longer."""
AGES = 100 * HANG
"""Seconds that nobody waits for: a bound in the program that a test says is not met."""
PATIENCE = 2.0
"""Seconds after which a client gives up in a test of just that; what it is not about takes milliseconds."""
_LOOK = 0.01


async def at_once(seconds: float) -> None:
    """A pause that a test does not wait for: the loop has its turn all the same."""
    await asyncio.sleep(0)


async def eventually(reached: Callable[[], object]) -> None:
    """Let the loop run until something is so that no signal and no future tells of."""
    async with asyncio.timeout(HANG):
        while not reached():  # noqa: ASYNC110  # nothing else would tell
            await asyncio.sleep(_LOOK)
