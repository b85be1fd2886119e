"""What a session needs of whoever holds it: the window, the command line, a test."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.words import say

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from connection_wizard.http.client import HttpClient
    from connection_wizard.oauth.permission import Permission
    from connection_wizard.oauth.receivers import CallbackReceiver
    from connection_wizard.spec.model import ConnectionSpec


LOG_IN = 600.0
"""Seconds in which the person has to log in, where nobody says otherwise."""


def _nobody() -> None:
    """Nobody is there to be asked."""


async def _go_on(spec: ConnectionSpec) -> bool:
    """Nobody has to be told anything before."""
    return True


async def _wait(seconds: float) -> None:
    import asyncio  # not with the window's first picture

    await asyncio.sleep(seconds)


class Dependencies(NamedTuple):
    """What a session needs of whoever holds it.

    Attributes:
        client: sends.
        receiver: waits for the redirect of one log-in; the session closes it.
        open_browser: opens an address; False if it could not.
        secret: the client secret of a spec, with what the person gave for its fields. It may raise a WizardError, which
            whoever asked for the act gets.
        permission: what the person said yes to; nobody is asked by default.
        before: told before a run begins; False if the person would rather not go on.
        open_for_second: opens an address for a second account, where that is done in another way: a browser is still
            logged in as the first.
        log_in: seconds in which the person has to log in.
        pause: waits some seconds, where a provider counts in whole ones.
    """

    client: Callable[[], HttpClient]
    receiver: Callable[[ConnectionSpec], CallbackReceiver]
    open_browser: Callable[[str], Awaitable[bool]]
    secret: Callable[[ConnectionSpec, dict[str, str]], Awaitable[str]]
    permission: Callable[[], Permission | None] = _nobody
    before: Callable[[ConnectionSpec], Awaitable[bool]] = _go_on
    open_for_second: Callable[[str], Awaitable[bool]] | None = None
    log_in: float = LOG_IN
    pause: Callable[[float], Awaitable[None]] = _wait


class NotBegun(WizardError):
    """The person would rather not go on."""

    def __init__(self) -> None:
        super().__init__(say("Not started."))


class SecretAbsent(WizardError):
    """The client secret is needed, and nobody here knows it."""
