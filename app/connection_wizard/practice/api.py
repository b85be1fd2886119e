"""The practice provider's API: `/me`, and the two calls that some providers want before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from connection_wizard.http.server import ServerRequest
from connection_wizard.practice.accounts import me_answer
from connection_wizard.practice.answers import NO_STORE, Answer, bearer_refusal
from connection_wizard.practice.parameters import bearer_token
from connection_wizard.practice.store import AccessToken, Store, new_secret

LONG_LIFETIME: Final = 60 * 24 * 3600
"""Seconds that an exchanged token lives: 60 days, as at the providers that want the exchange."""


class Api:
    """What an access token opens (RFC 6750)."""

    def __init__(self, store: Store, clock: Callable[[], float]) -> None:
        self._store = store
        self._clock = clock

    async def me(self, request: ServerRequest) -> Answer:
        """Who is connected."""
        token = self._token(request, "api")
        if isinstance(token, Answer):
            return token
        if "profile" not in token.scopes:
            return bearer_refusal(403, "insufficient_scope", "This call needs the scope profile.", scope="profile")
        return Answer(200, me_answer(token.grant.account, token.scopes, self._clock()))

    async def tenants(self, request: ServerRequest) -> Answer:
        """The workspaces that the person can be asked about."""
        token = self._token(request, "api")
        if isinstance(token, Answer):
            return token
        workspace = token.grant.account.workspace
        return Answer(200, [{"id": workspace.id, "name": workspace.name}])

    async def exchange(self, request: ServerRequest) -> Answer:
        """A token for the API in exchange for one that is only good for this."""
        token = self._token(request, "exchange")
        if isinstance(token, Answer):
            return token
        new = new_secret()
        issued = AccessToken(token.grant, token.scopes, self._clock() + LONG_LIFETIME, "api")
        self._store.access_tokens.put(new, issued)
        return Answer(200, {"access_token": new, "token_type": "Bearer", "expires_in": LONG_LIFETIME})

    def _token(self, request: ServerRequest, use: Literal["api", "exchange"]) -> AccessToken | Answer:
        """The access token that came with a request, or the refusal (RFC 6750 section 3.1)."""
        value = bearer_token(request)
        if not value:
            # Without any credentials no reason is given (RFC 6750 section 3.1, last paragraph)
            headers = (*NO_STORE, ("WWW-Authenticate", 'Bearer realm="practice"'))
            return Answer(401, {"error": "unauthorized", "error_description": "No access token was sent."}, headers)
        token = self._store.access_tokens.get(value)
        if token is None or token.grant.revoked:
            return bearer_refusal(401, "invalid_token", "The access token is unknown or was revoked.")
        if self._clock() >= token.expires_at:
            return bearer_refusal(401, "invalid_token", "The access token has expired.")
        if token.use != use:
            asked = "This token is only good for /exchange." if use == "api" else "This token needs no exchange."
            return bearer_refusal(401, "invalid_token", asked)
        return token
