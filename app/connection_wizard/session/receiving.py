"""Where a log-in receives its redirect: on this computer, or as an address that the person pastes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from connection_wizard.words import ENGLISH, Language

if TYPE_CHECKING:  # the receivers are loaded when a run begins
    from connection_wizard.oauth.receivers import CallbackReceiver
    from connection_wizard.spec.model import LiveRedirect


def receiver_of(
    redirect: LiveRedirect, redirect_url: str, ask: Callable[[], Awaitable[str]], language: Language = ENGLISH
) -> CallbackReceiver:
    """What waits for the redirect of one log-in; whoever asks for it closes it.

    Args:
        redirect_url: the platform's own, at which the browser of those who paste ends up.
        ask: asks for the address to be pasted.
        language: of the page that the browser shows at the end.
    """
    from connection_wizard.oauth.receivers import PasteReceiver, loopback_receiver

    if redirect.receiver == "paste":
        return PasteReceiver(redirect_url, ask)
    return loopback_receiver(redirect, language)
