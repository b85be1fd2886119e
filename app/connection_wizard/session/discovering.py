"""Asks a server what it is: at the well-known places of an address that an author gave, and nowhere else untold."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.errors import WizardError
from connection_wizard.sources.discovery import Place, is_by_issuer, places, servers_of, together
from connection_wizard.sources.readers.metadata import of_document
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import say

if TYPE_CHECKING:  # httpx and what stands on it is loaded when something is to be sent
    from connection_wizard.http.client import HttpClient
    from connection_wizard.sources.understood import Understood

LARGEST: Final = 512 * 1024
"""Bytes of a metadata document that are read; real ones have a hundredth."""


class NotDiscovered(WizardError):
    """Nothing came of it."""

    reason = "not_discovered"


@dataclass(slots=True)
class _Asking:
    """What came of asking so far.

    Attributes:
        given: the address that the author gave.
        others: who said of itself to be somebody else than was asked.
        failed: why the first place could not be reached at all.
    """

    client: HttpClient
    given: str
    others: list[str] = field(default_factory=list)
    failed: WizardError | None = None
    answered: bool = False

    async def document(self, place: Place) -> dict[str, Any] | None:
        """What lies at a place; None where that is no metadata, or by somebody else."""
        from connection_wizard.http.exchange import HttpRequest
        from connection_wizard.http.reach import Reach, naming

        # Inside this computer and its network only where the author said so himself, not where a server did
        reach = Reach(named=naming([place.url]), agreed=naming([self.given]), listed=frozenset())
        request = HttpRequest("GET", place.url, (("Accept", "application/json"),))
        exchange = await self.client.send(request, reach=reach)
        answer = exchange.response
        if answer is None or exchange.failure is not None:
            if exchange.failure is not None and self.failed is None:
                self.failed = NotDiscovered(exchange.failure.message, exchange.failure.hint)
            return None
        self.answered = True
        if answer.status != _OK or len(answer.body) > LARGEST:
            return None
        try:
            found = loads(answer.text())
        except NotStrict:
            return None
        if not isinstance(found, dict):
            return None
        if place.issuer and not is_by_issuer(place, found):
            if isinstance(said := found.get("issuer"), str):
                self.others.append(said)
            return None
        return found


_OK: Final = 200


async def discover(given: str, client: HttpClient) -> Understood:
    """What the server of an address says of itself.

    A protected resource, such as an MCP server, names who gives tokens for it: the first of these is asked, too.

    Raises:
        NotDiscovered: nobody there says anything, or says to be another one than was asked.
    """
    asking = _Asking(client, given)
    resource: dict[str, Any] = {}
    document = await _of_server(asking, places(given))
    if document is None:
        resource = await _of_resource(asking, places(given)) or {}
        for server in servers_of(resource):
            document = await _of_server(asking, tuple(place for place in places(server) if place.issuer))
            if document is not None:
                break
    if document is None:
        raise _nothing(asking, given)
    if isinstance(resource.get("resource"), str):
        document = {**document, "resource": resource["resource"]}
        if isinstance(resource.get("scopes_supported"), list):
            document["scopes_supported"] = resource["scopes_supported"]
    return of_document(document, json.dumps(document, indent=2, ensure_ascii=False).splitlines())


async def _of_server(asking: _Asking, asked: tuple[Place, ...]) -> dict[str, Any] | None:
    """The metadata of the first issuer that has any, of both its documents together."""
    found: dict[str, Any] | None = None
    issuer = ""
    for place in asked:
        if not place.issuer or (found is not None and place.issuer != issuer):
            continue
        if (document := await asking.document(place)) is not None:
            found = document if found is None else together(found, document)
            issuer = place.issuer
    return found


async def _of_resource(asking: _Asking, asked: tuple[Place, ...]) -> dict[str, Any] | None:
    for place in asked:
        if not place.issuer and (document := await asking.document(place)) is not None:
            return document
    return None


def _nothing(asking: _Asking, given: str) -> WizardError:
    if asking.others:
        return NotDiscovered(
            say("The server says that it is “{other}”, not the one that was asked.", other=asking.others[0]),
            say("Nothing was taken over. If that is right, paste that address instead."),
        )
    if not asking.answered and asking.failed is not None:
        return asking.failed
    address = read_web(given.strip())
    host = address.shown if isinstance(address, Address) else given
    return NotDiscovered(
        say("“{host}” does not say where its OAuth addresses are.", host=host),
        say("Paste the page of its documentation on OAuth instead."),
    )
