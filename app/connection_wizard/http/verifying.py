"""Verifying a certificate beside the loop, which also paints the window.

On Windows and macOS the system verifies (`connection_wizard.http.system_store`), and may ask the network for
revocations first, for seconds. What opens a connection does so within `later`, waits for `all_hold`, and sends nothing
before.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar

from connection_wizard.threads import in_daemon_thread

Verification = Callable[[], None]
"""May block; raises ssl.SSLError where a certificate is not believed."""

_put_off: ContextVar[list[Verification] | None] = ContextVar("_put_off", default=None)


@contextlib.contextmanager
def later() -> Iterator[list[Verification]]:
    """What is to be verified of the handshakes within, which is not verified yet."""
    waiting: list[Verification] = []
    token = _put_off.set(waiting)
    try:
        yield waiting
    finally:
        _put_off.reset(token)


def verify(verification: Verification) -> None:
    """Verify: at once, or where somebody waits for it `later`.

    Raises:
        ssl.SSLError: what was verified at once is not believed.
    """
    waiting = _put_off.get()
    if waiting is None:
        verification()
    else:
        waiting.append(verification)


async def all_hold(waiting: list[Verification]) -> None:
    """Verify what was put off. Where the wait is cancelled the system goes on alone: it cannot be stopped.

    Raises:
        ssl.SSLError: something is not believed.
    """
    for verification in waiting:
        await in_daemon_thread(verification, "certificate")
