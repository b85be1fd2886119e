"""What a log-in that waits was asked with: who changes it meanwhile has to begin another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connection_wizard.ui.session.services import Services

_PARTS = ("client", "fields", "redirect_url", "live_redirect", "authorization")
"""Of the document, what goes into an authorization request."""


class AskedWith:
    """What the log-in was asked with, as long as it is waited for.

    Args:
        services: of the document.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._noted: tuple[object, ...] | None = None

    def note(self) -> None:
        """Remember it when the wait begins, and forget it when that is over."""
        if self._services.live.phase != "waiting":
            self._noted = None
        elif self._noted is None:
            self._noted = self._now

    @property
    def is_outdated(self) -> bool:
        """Whether something of it was changed since."""
        return self._noted is not None and self._noted != self._now

    @property
    def _now(self) -> tuple[object, ...]:
        draft = self._services.store.draft
        return tuple(draft.get(part) for part in _PARTS)
