"""Where a log-in receives its redirect, as the spec says."""

from __future__ import annotations

from connection_wizard.oauth.receivers import LoopbackReceiver, PasteReceiver
from connection_wizard.session.receiving import receiver_of
from connection_wizard.spec.model import LiveRedirect


async def nobody() -> str:
    return ""


def test_it_comes_to_this_computer_or_is_pasted() -> None:
    pasted = receiver_of(LiveRedirect(receiver="paste"), "https://flow.example/callback", nobody)
    assert isinstance(pasted, PasteReceiver)
    assert pasted.redirect_uri == "https://flow.example/callback"
    assert isinstance(receiver_of(LiveRedirect(receiver="loopback"), "", nobody), LoopbackReceiver)
