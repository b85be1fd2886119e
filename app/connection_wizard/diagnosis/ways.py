"""What was tried with a provider and refused, kept over several runs, so that no offered change goes in a circle.

The ways for a client to say who it is count at their call: once all are refused, it is the secret itself. Of everything
else the whole of what was sent counts: a change that leads back to what failed before is not offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Diagnosis, RefusedWay
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.legs import LegResult
    from connection_wizard.spec.draft import Draft

_SENT: Final = (
    *("client", "redirect_url", "live_redirect", "authorization"),
    *("access_token", "refresh_token", "revoke_token", "test_call"),
)
"""Parts of a draft that a provider gets to see."""
_PROVES_NOTHING: Final = frozenset({"log_in_timed_out", "run_timed_out", "port_in_use"})
"""Reasons for which the same may work the next time."""


def fingerprint(draft: Draft) -> str:
    """Tells drafts apart by what a provider gets to see of them."""
    return _hidden([getattr(draft.sketch, name) for name in _SENT])  # what is left out and what is usual is the same


class Ways:
    """Remembers them.

    Attributes:
        refused: each call's place in the spec, and a way that was refused there.
        failed: fingerprints of the drafts with which a provider refused something.
    """

    def __init__(self) -> None:
        self.refused: frozenset[RefusedWay] = frozenset()
        self.failed: frozenset[str] = frozenset()
        self._client = ""
        self._secret = ""

    def begin(self, connection: LiveConnection) -> None:
        """A connection runs: with another client, secret or token address all that was refused is worth a try again."""
        from connection_wizard.spec import names

        secret = _hidden(connection.values.find(names.CLIENT_SECRET))
        client = _hidden((connection.spec.client, connection.spec.access_token.url, secret))
        if client != self._client:
            self._client, self.refused = client, frozenset()
        if secret != self._secret:
            self._secret, self.failed = secret, frozenset()

    def look(self, result: LegResult, found: Diagnosis) -> None:
        """Look at a failed leg: where its way may be to blame, it counts as refused."""
        from connection_wizard.diagnosis.model import RefusedWay
        from connection_wizard.spec.calls import ClientAuthentication

        way: ClientAuthentication | None = result.values.get("way")  # type: ignore[assignment]  # written by `Caller`
        if way and any(cause.path[-1:] == ("client_authentication",) for cause in found.causes):
            self.refused |= {RefusedWay(result.at, way)}
        if result.reason not in _PROVES_NOTHING and not any(exchange.failure for exchange in result.exchanges):
            self.look_at_page(found)

    def look_at_page(self, found: Diagnosis) -> None:
        """Look at what an error page means: what led to it counts as refused."""
        self.failed |= {fingerprint(found.draft)}


def _hidden(value: object) -> str:
    from hashlib import sha256  # not for the window's first picture

    return sha256(repr(value).encode(errors="surrogatepass")).hexdigest()
