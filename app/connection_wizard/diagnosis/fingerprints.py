"""What tells apart two drafts, clients or secrets that were tried, without holding what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft

_SENT: Final = (
    *("client", "redirect_url", "live_redirect", "authorization"),
    *("access_token", "refresh_token", "revoke_token", "test_call"),
)
"""Parts of a draft that a provider gets to see."""


def fingerprint(draft: Draft) -> str:
    """Tells drafts apart by what a provider gets to see of them."""
    return hidden(
        [getattr(draft.partial_spec, name) for name in _SENT]
    )  # what is left out and what is usual is the same


def hidden(value: object) -> str:
    """Tells values apart."""
    from hashlib import sha256  # not for the window's first picture

    return sha256(repr(value).encode(errors="surrogatepass")).hexdigest()
