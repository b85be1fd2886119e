"""A connection for another log-in: to the provider itself, or to the one that is played in a rehearsal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connection_wizard.session.dependencies import Dependencies, NotBegun

if TYPE_CHECKING:  # the model, httpx and what stands on it are loaded when needed, not when the window opens
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.events import Event
    from connection_wizard.oauth.receivers import CallbackReceiver
    from connection_wizard.session.rehearsing import OpenBrowser, Rehearsal
    from connection_wizard.spec.model import ConnectionSpec


async def connect(
    spec: ConnectionSpec,
    dependencies: Dependencies,
    inputs: dict[str, str],
    emit: Callable[[Event], None],
    rehearsal: Rehearsal | None,
) -> LiveConnection:
    """A fresh connection. In a rehearsal nothing is asked of the vault, and nothing kept in it.

    Args:
        inputs: what the person who connects is asked for, by field key.
        emit: is told of all that happens on it.
        rehearsal: who plays the provider; None: it is the provider itself.

    Raises:
        WizardError: it could not begin; see `Dependencies`.
    """
    from connection_wizard.oauth.connection import LiveConnection

    if rehearsal is not None:
        play = await rehearsal.begin(spec, inputs)
        own = rehearsal.inputs(spec)
        return LiveConnection(spec, rehearsal.client, inputs=own, client_secret=play.client_secret, emit=emit)
    secret = await dependencies.secret(spec, inputs)
    if _opens_a_log_in(spec) and not await dependencies.before(spec):
        raise NotBegun
    return LiveConnection(
        spec,
        dependencies.client(),
        inputs=inputs,
        client_secret=secret,
        emit=emit,
        permission=dependencies.permission(),
    )


def _opens_a_log_in(spec: ConnectionSpec) -> bool:
    """Whether there is all that a log-in needs: of what lacks is told first, for no browser is opened before."""
    has_client = spec.client.owner == "user" or bool(spec.client.client_id.strip())
    return has_client and bool(spec.authorization.url.strip())


def opening(open_browser: OpenBrowser, receiver: CallbackReceiver, rehearsal: Rehearsal | None) -> OpenBrowser:
    """What opens the log-in page, or the one that is played in its place."""
    if rehearsal is None:
        return open_browser

    async def opened(url: str) -> bool:
        return await open_browser(rehearsal.played_url(url, receiver.redirect_uri))

    return opened
