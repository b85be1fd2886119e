"""Has a server register an app (RFC 7591): at the one address that its metadata names, after a yes that showed it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from connection_wizard.session.discovering import NotDiscovered, reach_of
from connection_wizard.sources.registration import Registered, asked_for, registered

if TYPE_CHECKING:  # httpx and what stands on it is loaded when something is to be sent
    from connection_wizard.http.client import HttpClient
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.spec.draft import Draft

_HEADERS: Final = (("Accept", "application/json"), ("Content-Type", "application/json"))


async def register(url: str, draft: Draft, client: HttpClient, *, given: str = "", token: str = "") -> Registered:
    """Have an app registered for a connection. Every call registers one more.

    Args:
        url: the registration endpoint.
        given: the address that the author gave; a server inside this computer or its network is asked only for one.
        token: an initial access token, where the server wants one (section 3).

    Raises:
        NotRegistered: the server did not.
        NotDiscovered: it could not be reached.
    """
    from connection_wizard.http.exchange import HttpRequest

    asked: dict[str, Any] = asked_for(draft)
    headers = (*_HEADERS, ("Authorization", f"Bearer {token}")) if token else _HEADERS
    request = HttpRequest("POST", url, headers, json.dumps(asked).encode())
    exchange = await client.send(request, reach=reach_of(url, given), follow=False)
    if exchange.failure is not None or exchange.response is None:
        failure = exchange.failure
        assert failure is not None  # noqa: S101  # for mypy: without an answer there is one
        raise NotDiscovered(failure.message, failure.hint)
    answer = exchange.response
    challenge = answer.header("www-authenticate") or ""
    return registered(answer.status, answer.body, asked, challenge=challenge, with_token=bool(token))


async def keep(made: Registered, draft: Draft, vault: Vault) -> None:
    """Put into the vault what no draft may hold: the client secret, and what manages the app later (RFC 7592).

    Args:
        draft: with the app's client ID.

    Raises:
        VaultError: the password store does not take it.
    """
    from dataclasses import replace

    from connection_wizard.oauth.credentials import secret_name

    name = secret_name(draft.partial_spec, {})
    if made.client_secret:
        await vault.set(name, made.client_secret)
    if made.management:
        await vault.set(replace(name, kind="registration"), made.management)
