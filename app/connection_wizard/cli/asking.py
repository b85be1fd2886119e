"""Servers that ``import`` asks: what they are, and with ``--register`` for an app (RFC 7591). Both are said before."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.cli.prompts import read_secret
from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.secrets.vault import Vault, open_vault
from connection_wizard.session.linked import understood_at
from connection_wizard.session.registering import keep, register
from connection_wizard.sources.door import understand
from connection_wizard.sources.registration import asked_for
from connection_wizard.sources.understood import applied
from connection_wizard.terminal import ERR
from connection_wizard.words import say

if TYPE_CHECKING:
    from connection_wizard.sources.registration import Registered
    from connection_wizard.sources.understood import Understood
    from connection_wizard.spec.draft import Draft


class NoApp(WizardError):
    """No app can be registered from here, and nobody was asked for one."""


def asked(address: str) -> Understood:
    """What an address leads to: what its server says of itself, or the page that lies there.

    Raises:
        NotDiscovered: nothing came of it.
    """
    ERR.line(f"Asking {_shown(address)}, there and at its well-known addresses, what it is. Nothing of yours is sent.")

    async def read(page: str) -> Understood:
        return understand(page)

    async def ask() -> Understood:
        async with HttpClient() as client:
            return await understood_at(address, client, read)

    return asyncio.run(ask())


def with_app(understood: Understood, draft: Draft, given: str, *, with_token: bool) -> tuple[Understood, Draft]:
    """What was understood and the draft, both with the ID of an app that the server registered; what is secret of it is
    kept on this computer.

    Args:
        given: the address that the author gave.
        with_token: an initial access token is on standard input.

    Raises:
        NoApp: the server registers none by itself, or the secret could not be kept.
        NotRegistered, NotDiscovered, VaultError: nothing came of it.
        UsageError: there is no token on standard input.
    """
    url = understood.registration
    if not url:
        raise NoApp(
            say("The server does not say that it registers apps by itself."),
            say("Register one in the provider's portal. Without --register the draft is written."),
        )
    token = read_secret() if with_token else ""
    made = asyncio.run(_made(url, draft, given, token))
    return replace(understood, values=(*understood.values, *made.values)), applied(made.values, draft)


async def _made(url: str, draft: Draft, given: str, token: str) -> Registered:
    vault = await open_vault()
    wanted = asked_for(draft)
    if not vault.persistent and wanted.get("token_endpoint_auth_method") != "none":
        raise NoApp(
            say("This computer has no password store to use, so the secret of the app would be lost."),
            say("Nobody was asked. Register the app in the window, or in the provider's portal."),
        )
    ERR.lines([f"Registering an app at {_shown(url)}. This is sent:", *(f"  {line}" for line in _lines(wanted))])
    async with HttpClient() as client:
        made = await register(url, draft, client, given=given, token=token)
    ERR.line(f"Registered. Its client ID is “{made.client_id}”.")
    await _kept(made, applied(made.values, draft), vault)
    for uri in made.left_out:
        ERR.line(f"The server registered it without this redirect URI: {uri}")
    return made


async def _kept(made: Registered, draft: Draft, vault: Vault) -> None:
    if not (made.client_secret or made.management):
        return
    if not vault.persistent:
        ERR.line("This computer has no password store to use, so what is secret of it is kept nowhere.")
        return
    await keep(made, draft, vault)
    ERR.line(f"What is secret of it is in {vault.place}, and in no file.")
    if made.expires_at:
        ERR.line(f"The client secret ends on {datetime.fromtimestamp(made.expires_at, UTC):%d %B %Y}.")


def _lines(wanted: dict[str, Any]) -> list[str]:
    return [f"{name}: {', '.join(value) if isinstance(value, list) else value}" for name, value in wanted.items()]


def _shown(url: str) -> str:
    address = read_web(url.strip())
    return f"{address.shown}{address.path}" if isinstance(address, Address) else url
