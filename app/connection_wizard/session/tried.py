"""What was tried in a session, and refused: so that no offer goes in a circle.

Ways for a client to say who it is count at their call, as long as they are of the same client: once all are refused,
it is the secret itself. Of everything else the whole of what was sent counts, as long as it is with the same secret: a
change that leads back to what failed before is not offered. Redirect URIs are remembered as long as the document is
open. Changes are counted until something works.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Diagnosis, RefusedWay
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.outcomes import LegResult
    from connection_wizard.spec.live_redirects import Objection, Refusal

_PROVES_NOTHING: Final = frozenset({"log_in_timed_out", "run_timed_out", "port_in_use"})
"""Reasons for which the same may work the next time."""
MAX_CHANGES = 2
"""Changes that are tried by one click, one after the other; more would be guessing."""


class Tried:
    """Remembers it.

    Attributes:
        ways: each call's place in the spec, and a way for the client to say who it is that was refused there.
        failed: fingerprints of the drafts with which a provider refused something.
        redirects: the redirect URIs that the provider did not take.
    """

    def __init__(self) -> None:
        self.ways: frozenset[RefusedWay] = frozenset()
        self.failed: frozenset[str] = frozenset()
        self.redirects: tuple[Refusal, ...] = ()
        self._client = ""
        self._secret = ""
        self._changes: dict[int, int] = {}

    def begin(self, connection: LiveConnection) -> None:
        """A connection runs: with another client, secret or token address all that was refused is worth a try again."""
        from connection_wizard.diagnosis.fingerprints import hidden
        from connection_wizard.spec import names

        secret = hidden(connection.values.find(names.CLIENT_SECRET))
        client = hidden((connection.spec.client, connection.spec.access_token.url, secret))
        if client != self._client:
            self._client, self.ways = client, frozenset()
        if secret != self._secret:
            self._secret, self.failed = secret, frozenset()

    def look(self, result: LegResult, found: Diagnosis) -> None:
        """Look at a failed leg: where its way may be to blame, it counts as refused."""
        from connection_wizard.diagnosis.model import RefusedWay
        from connection_wizard.spec.calls import ClientAuthentication

        way: ClientAuthentication | None = result.values.get("way")  # type: ignore[assignment]  # written by `Caller`
        if way and any(cause.path[-1:] == ("client_authentication",) for cause in found.causes):
            self.ways |= {RefusedWay(result.at, way)}
        if result.reason not in _PROVES_NOTHING and not any(exchange.failure for exchange in result.exchanges):
            self.look_at_page(found)

    def look_at_page(self, found: Diagnosis) -> None:
        """Look at what an error page means: what led to it counts as refused."""
        from connection_wizard.diagnosis.fingerprints import fingerprint

        self.failed |= {fingerprint(found.draft)}

    def redirect_refused(self, redirect_uri: str, objection: Objection) -> None:
        """The provider does not take a redirect URI."""
        from connection_wizard.spec.live_redirects import Refusal

        refusal = Refusal(redirect_uri, objection)
        if redirect_uri and refusal not in self.redirects:
            self.redirects = (*self.redirects, refusal)

    def redirect_accepted(self, redirect_uri: str) -> None:
        """The provider took a redirect URI: what it had against its like no longer counts."""
        origin = redirect_uri.rpartition(":")[0]
        self.redirects = tuple(each for each in self.redirects if each.redirect_uri.rpartition(":")[0] != origin)

    def may_change(self, step: int) -> bool:
        """Whether another change at this step is tried at once."""
        return self._changes.get(step, 0) < MAX_CHANGES

    def changed(self, step: int) -> None:
        """A change at this step is tried."""
        self._changes[step] = self._changes.get(step, 0) + 1

    def worked(self, step: int) -> None:
        """What failed at this step works now."""
        self._changes.pop(step, None)
