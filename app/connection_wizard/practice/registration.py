"""The registration endpoint of the practice provider (RFC 7591): open to everybody, as of an MCP server."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from typing import Final

from pydantic import JsonValue

from connection_wizard.http.server import ServerRequest
from connection_wizard.practice.answers import NO_STORE, Answer, refusal
from connection_wizard.practice.client import Client
from connection_wizard.practice.redirects import is_registered
from connection_wizard.practice.store import Store, new_secret
from connection_wizard.strict_json import NotStrict, loads

METHODS: Final = ("client_secret_basic", "client_secret_post")
"""Ways to authenticate; the first counts where none is named (section 2)."""


def registration_endpoint(store: Store, clock: Callable[[], float]) -> Callable[[ServerRequest], Awaitable[Answer]]:
    """Registers an app for each request that describes one."""

    async def register(request: ServerRequest) -> Answer:
        try:
            wanted = loads(request.body.decode("utf-8", "replace"))
        except NotStrict:
            wanted = None
        if not isinstance(wanted, dict):
            return refusal(400, "invalid_client_metadata", "Describe the app as an object in JSON.")
        return _registered(wanted, store, clock)

    return register


def _registered(wanted: dict[str, JsonValue], store: Store, clock: Callable[[], float]) -> Answer:
    uris = wanted.get("redirect_uris")
    if not isinstance(uris, list) or not uris:
        return refusal(400, "invalid_redirect_uri", "Name at least one redirect URI.")
    for uri in uris:
        if not isinstance(uri, str) or not is_registered(uri):
            return refusal(400, "invalid_redirect_uri", f"The redirect_uri {uri} is none of this computer's.")
    method = wanted.get("token_endpoint_auth_method", METHODS[0])
    if method not in METHODS:
        return refusal(400, "invalid_client_metadata", f"Authenticate with one of: {', '.join(METHODS)}.")
    client = Client(f"practice-{secrets.token_hex(4)}", new_secret())
    store.clients.put(client.client_id, client)
    made: dict[str, JsonValue] = {
        **wanted,
        "token_endpoint_auth_method": method,
        "client_id": client.client_id,
        "client_secret": client.client_secret,
        "client_id_issued_at": int(clock()),
        "client_secret_expires_at": 0,
    }
    return Answer(201, made, NO_STORE)
