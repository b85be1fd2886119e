"""Sources are read beside the window: small ones in a thread, large ones in a process of their own.

A thread shares the interpreter with the window. While a parser of megabytes holds it, the window stands still, and each
time that the window lets go of it for a moment, rules that read for seconds keep it from it.
"""

from __future__ import annotations

import pickle
import subprocess
from typing import TYPE_CHECKING

from connection_wizard import itself
from connection_wizard.errors import WizardError
from connection_wizard.sources.understood import Understood
from connection_wizard.words import say

if TYPE_CHECKING:
    from connection_wizard.providers.index import Listed
    from connection_wizard.spec.draft import Draft

LARGE = 128 * 1024
"""Characters or bytes from which on a process of its own is worth its start."""
_FAILED = 1
"""How Python ends where something was not caught."""


async def understand(source: str | bytes) -> tuple[Understood, str]:
    """What somebody brought means, and what it is called; nobody reads it any more once this is cancelled.

    Raises:
        WizardError: as `session.bringing.understand`.
    """
    import asyncio

    apart = Apart()
    try:
        if len(source) >= LARGE:
            return await asyncio.to_thread(apart.read, source), ""
        return await asyncio.to_thread(_read_here, source)
    finally:
        apart.end()


async def beside(source: str | bytes, draft: Draft) -> Understood | None:
    """What a text brings to a connection that is there, where alone it means nothing."""
    import asyncio

    return None if len(source) >= LARGE else await asyncio.to_thread(_read_beside, source, draft)


async def named(source: str | bytes, draft: Draft) -> tuple[Listed, ...]:
    """The apps of the catalogue that a text is about of which nothing else came, but that of the draft."""
    import asyncio

    return await asyncio.to_thread(_named, source, draft)


async def with_what_is_known(found: Understood) -> Understood:
    """What a server said of itself, with what is known of the provider beside it."""
    import asyncio

    return await asyncio.to_thread(_completed, found)


async def ready() -> None:
    """Load what comes after the reading, a piece a turn: a thread would take the interpreter from the window."""
    import asyncio

    for load in (_load_values, _load_understanding, _load_discovering):
        load()
        await asyncio.sleep(0)


def _load_values() -> None:
    import connection_wizard.sources.derived  # noqa: F401


def _load_understanding() -> None:
    import connection_wizard.session.understood_origins  # noqa: F401


def _load_discovering() -> None:
    import connection_wizard.session.linked  # noqa: F401


def _read_beside(source: str | bytes, draft: Draft) -> Understood | None:
    from connection_wizard.sources.beside import call_beside
    from connection_wizard.sources.door import text_of

    try:
        return call_beside(text_of(source), draft)
    except WizardError:
        return None  # no text: that was said of it already


def _named(source: str | bytes, draft: Draft) -> tuple[Listed, ...]:
    from connection_wizard.session.catalogue import listed_behind
    from connection_wizard.session.named_apps import apps_named

    own = listed_behind(draft)
    return tuple(app for app in apps_named(source) if app != own)


def _read_here(source: str | bytes) -> tuple[Understood, str]:
    from connection_wizard.session.bringing import understand

    return understand(source)


def _completed(found: Understood) -> Understood:
    from connection_wizard.session.completing import completed

    return completed(found)


class Apart:
    """A process that reads one source."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._ended = False

    def read(self, source: str | bytes) -> Understood:
        """Wait for what the source means, with what is known of the provider: for a thread.

        Raises:
            WizardError: as `session.bringing.understand`, or the process broke over the source.
        """
        try:
            self._process = subprocess.Popen(
                itself.command(itself.READING),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return _read_here(source)[0]
        if self._ended:
            self._process.kill()
        said, _ = self._process.communicate(pickle.dumps(source))
        if self._process.returncode == _FAILED and not self._ended:
            return _read_here(source)[0]  # what nobody expected is told where it is seen
        if self._process.returncode:
            raise WizardError(say("This file cannot be read."))
        found: Understood | WizardError = pickle.loads(said)  # noqa: S301 - made by ourselves
        if isinstance(found, WizardError):
            raise found
        return found

    def end(self) -> None:
        """End it, whatever it is doing; does not wait for it."""
        self._ended = True
        if self._process is not None:
            self._process.kill()
