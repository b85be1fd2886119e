"""What tells apart two drafts, clients or secrets that were tried, without holding what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft

_SENT: Final = ("client", "redirect_url", "live_redirect", "authorization")
"""Parts of a draft that a provider gets to see, beside its calls."""


def fingerprint(draft: Draft) -> str:
    """Tells drafts apart by what a provider gets to see of them: what is left out and what is usual is the same, and so
    is what a call takes after that for the token."""
    from connection_wizard.spec.completion import exchange_call, me_call, refresh_call, revoke_call

    spec = draft.partial_spec
    calls = (exchange_call(spec), refresh_call(spec), revoke_call(spec), me_call(spec))
    prolongs = spec.refresh_token is not None and spec.refresh_token.prolongs
    return hidden([*(getattr(spec, name) for name in _SENT), calls, spec.access_token.follow_ups, prolongs])


def hidden(value: object) -> str:
    """Tells values apart."""
    from hashlib import sha256  # not for the window's first picture

    return sha256(repr(value).encode(errors="surrogatepass")).hexdigest()
