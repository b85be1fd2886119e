"""The ways for a client to say who it is that a provider refused, as long as they are of the same client.

Kept over several runs, so that what was refused is not offered again: once all are refused, it is the secret itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Diagnosis, RefusedWay
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.legs import LegResult


class Ways:
    """Remembers them.

    Attributes:
        refused: each call's place in the spec, and a way that was refused there.
    """

    def __init__(self) -> None:
        self.refused: frozenset[RefusedWay] = frozenset()
        self._client = ""

    def begin(self, connection: LiveConnection) -> None:
        """A connection runs: with another client, secret or token address all that was refused is worth a try again."""
        from hashlib import sha256  # not for the window's first picture

        from connection_wizard.spec import names

        known = (connection.spec.client, connection.spec.access_token.url, connection.values.find(names.CLIENT_SECRET))
        client = sha256(repr(known).encode(errors="surrogatepass")).hexdigest()
        if client != self._client:
            self._client, self.refused = client, frozenset()

    def look(self, result: LegResult, found: Diagnosis) -> None:
        """Look at a failed leg: where its way may be to blame, it counts as refused."""
        from connection_wizard.diagnosis.model import RefusedWay
        from connection_wizard.spec.calls import ClientAuthentication

        way: ClientAuthentication | None = result.values.get("way")  # type: ignore[assignment]  # written by `Caller`
        if way and any(cause.path[-1:] == ("client_authentication",) for cause in found.causes):
            self.refused |= {RefusedWay(result.at, way)}
