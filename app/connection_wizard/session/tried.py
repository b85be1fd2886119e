"""What was tried in a session, and refused: so that no offer goes in a circle.

Ways for a client to say who it is are remembered as long as they are of the same client: once all are refused, it is
the secret itself. Redirect URIs are remembered as long as the document is open. Changes are counted until
something works.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Diagnosis, RefusedWay
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.legs import LegResult
    from connection_wizard.spec.live_redirects import Objection, Refusal

MAX_CHANGES = 2
"""Changes that are tried by one click, one after the other; more would be guessing."""


class Tried:
    """Remembers it.

    Attributes:
        ways: each call's place in the spec, and a way for the client to say who it is that was refused there.
        redirects: the redirect URIs that the provider did not take.
    """

    def __init__(self) -> None:
        self.ways: frozenset[RefusedWay] = frozenset()
        self.redirects: tuple[Refusal, ...] = ()
        self._client = ""
        self._changes: dict[int, int] = {}

    def begin(self, connection: LiveConnection) -> None:
        """A connection runs: with another client, secret or token address all that was refused is worth a try again."""
        from connection_wizard.spec import names

        known = (connection.spec.client, connection.spec.access_token.url, connection.values.find(names.CLIENT_SECRET))
        client = sha256(repr(known).encode(errors="surrogatepass")).hexdigest()
        if client != self._client:
            self._client, self.ways = client, frozenset()

    def look(self, result: LegResult, found: Diagnosis) -> None:
        """Look at a failed leg: where its way may be to blame, it counts as refused."""
        from connection_wizard.diagnosis.model import RefusedWay
        from connection_wizard.spec.calls import ClientAuthentication

        way: ClientAuthentication | None = result.values.get("way")  # type: ignore[assignment]  # written by `Caller`
        if way and any(cause.path[-1:] == ("client_authentication",) for cause in found.causes):
            self.ways |= {RefusedWay(result.at, way)}

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
