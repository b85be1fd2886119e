"""The practice provider: an OAuth 2.0 authorization server with a small API, on this computer's own address.

It stands on oauthlib's server side and on the one loopback server of the house. All that it knows is made when it
starts and gone when it stops; nothing is written anywhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from connection_wizard.http import loopback
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.http.startable import Startable
from connection_wizard.practice.accounts import ACCOUNTS, PracticeAccount
from connection_wizard.practice.answers import Answer
from connection_wizard.practice.api import Api
from connection_wizard.practice.authorize import AUTHORIZE, CONSENT, SIGN_IN, Authorize
from connection_wizard.practice.client import CLIENT_ID, Client
from connection_wizard.practice.document import Addresses, connection_document, metadata_document
from connection_wizard.practice.endpoints import Route, Router, revocation_endpoint, token_endpoint
from connection_wizard.practice.faults import faults_named
from connection_wizard.practice.grants import Grants
from connection_wizard.practice.hooks import Hooks, Scene
from connection_wizard.practice.pages import home_page
from connection_wizard.practice.registration import registration_endpoint
from connection_wizard.practice.store import Store, new_secret


class PracticeProvider(Startable):
    """A provider to practise on; an async context manager.

    Args:
        faults: names of the faults to have; see `connection_wizard.practice.faults.FAULTS`.
        host: "127.0.0.1", "::1" or "localhost".
        port: 0 for any free one.
        clock: seconds since 1970; everything that expires is measured by it.
        client_secret: a fresh one if none is given.

    Raises:
        UnknownFault: there is no fault of that name.
    """

    def __init__(
        self,
        *,
        faults: Iterable[str] = (),
        host: str = loopback.IPV4,
        port: int = 0,
        clock: Callable[[], float] = time.time,
        client_secret: str | None = None,
    ) -> None:
        hooks = Hooks(faults_named(faults))
        policy = hooks.policy()
        store = Store()
        self._hooks = hooks
        self._client = Client(CLIENT_ID, client_secret or new_secret())
        scene = Scene(clock, clock(), store, lambda: self.origin)
        grants = Grants(self._client, policy, store, clock, hooks.check, lambda: self.origin)
        pages = Authorize(grants, policy, hooks, clock, lambda: f"practice_{self._server.port}")
        api = Api(store, clock)
        get, post, both = ("GET", "HEAD"), ("POST",), ("GET", "POST")
        routes = {
            "/": Route(get, self._home),
            "/.well-known/oauth-authorization-server": Route(get, self._metadata),
            AUTHORIZE: Route(both, pages.authorize, "authorize"),
            SIGN_IN: Route(both, pages.sign_in),
            CONSENT: Route(both, pages.consent),
            "/token": Route(post, token_endpoint(grants), "token"),
            "/register": Route(post, registration_endpoint(store, clock)),
            "/revoke": Route(post, revocation_endpoint(grants), "revoke"),
            "/me": Route(get, api.me, "me"),
            "/tenants": Route(get, api.tenants, "tenants"),
            "/exchange": Route(both, api.exchange, "exchange"),
        }
        self._server = LoopbackServer(Router(routes, hooks, scene), host=host, port=port)

    async def start(self) -> None:
        """Begin to answer.

        Raises:
            ServerError: the port cannot be had.
        """
        await self._server.start()

    async def close(self) -> None:
        """Stop answering. May be called again."""
        await self._server.close()

    # -- what it is; addresses mean something once it is started

    @property
    def origin(self) -> str:
        """Its origin, which is its issuer identifier as well."""
        return self._server.origin

    @property
    def client_id(self) -> str:
        """Of the one registered app."""
        return self._client.client_id

    @property
    def client_secret(self) -> str:
        """Of the one registered app."""
        return self._client.client_secret

    @property
    def authorization_url(self) -> str:
        """The authorization endpoint."""
        return self._addresses.authorization

    @property
    def token_url(self) -> str:
        """The token endpoint."""
        return self._addresses.token

    @property
    def revocation_url(self) -> str:
        """The revocation endpoint."""
        return self._addresses.revocation

    @property
    def me_url(self) -> str:
        """The call that says who is connected."""
        return self._addresses.me

    @property
    def metadata_url(self) -> str:
        """The authorization server metadata (RFC 8414)."""
        return self._addresses.metadata

    @property
    def accounts(self) -> tuple[PracticeAccount, ...]:
        """Who can sign in."""
        return ACCOUNTS

    def document(self) -> dict[str, Any]:
        """The complete spec document of a connection to this provider, without its secret."""
        return connection_document(self._addresses)

    @property
    def _addresses(self) -> Addresses:
        return Addresses(self.origin)

    async def _home(self, request: ServerRequest) -> ServerResponse:
        addresses = self._addresses
        facts = (
            ("Authorization URL", addresses.authorization),
            ("Access token URL", addresses.token),
            ("Revoke URL", addresses.revocation),
            ("Test call", addresses.me),
            ("Metadata", addresses.metadata),
            ("Client ID", self.client_id),
        )
        return home_page(facts, ((fault.name, fault.does) for fault in self._hooks.faults))

    async def _metadata(self, request: ServerRequest) -> Answer:
        return Answer(200, metadata_document(self._addresses))
