"""What is said of the token answer holds for the refresh, too, where both come from one address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft

_TOKENS: Final = frozenset({"access_token", "refresh_token", "expires_in", "expires_unit"})


def place_in_refresh(draft: Draft, at: DocumentPath) -> DocumentPath | None:
    """The place in the refresh answer that goes with one in the token answer; None where they may differ, or do.

    RFC 6749 section 6 has both answers alike. They are taken for that as long as one address gives both, and nobody has
    said anything else of the refresh.
    """
    call = draft.get("refresh_token")
    if at[:2] != ("access_token", "response") or at[-1] not in _TOKENS or not isinstance(call, dict):
        return None
    if (call.get("url") or "") not in ("", draft.get("access_token", "url")):
        return None
    there: DocumentPath = ("refresh_token", *at[1:])
    return there if draft.get(*there) in (None, draft.get(*at)) else None
