"""Asks a server what it is: at the well-known places of an address that an author gave, and nowhere else untold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.errors import WizardError
from connection_wizard.sources.discovery import (
    Place,
    is_about,
    is_by_issuer,
    is_one_of,
    lines_of,
    named_by,
    places,
    secured,
    servers_of,
    together,
    with_resource,
)
from connection_wizard.sources.readers.metadata import of_document
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import Words, say

if TYPE_CHECKING:  # httpx and what stands on it is loaded when something is to be sent
    from collections.abc import Iterable

    from connection_wizard.http.client import HttpClient
    from connection_wizard.http.exchange import HttpResponse
    from connection_wizard.http.reach import Reach
    from connection_wizard.sources.understood import Understood

LARGEST: Final = 512 * 1024
"""Bytes of a metadata document that are read; real ones have a hundredth."""


class NotDiscovered(WizardError):
    """Nothing came of it."""

    reason = "not_discovered"


class IsAnother(NotDiscovered):
    """Who answers says to be another one than was asked.

    Attributes:
        instead: the address of that one, where it can be asked and was not; else empty.
    """

    def __init__(self, message: Words, hint: Words, instead: str = "") -> None:
        super().__init__(message, hint)
        self.instead = instead


@dataclass(slots=True)
class _Asking:
    """What came of asking so far.

    Attributes:
        given: the address that the author gave.
        inside: whether it may lead into this computer and its network.
        others: who said of itself to be somebody else than was asked, and at which address.
        failed: why the first place could not be reached at all.
    """

    client: HttpClient
    given: str
    inside: bool = True
    others: list[tuple[str, str]] = field(default_factory=list)
    failed: WizardError | None = None
    answered: bool = False

    async def document(self, place: Place) -> dict[str, Any] | None:
        """What lies at a place; None where that is no metadata, or by somebody else."""
        answer = await self.answer(place.url)
        if answer is None or answer.status != _OK or len(answer.body) > LARGEST:
            return None
        try:
            found = loads(answer.text().removeprefix("\ufeff"))
        except NotStrict:
            return None
        if not isinstance(found, dict):
            return None
        right = is_by_issuer(place, found) if place.issuer else is_about(self.given, place, found)
        if not right:
            if isinstance(said := found.get("issuer" if place.issuer else "resource"), str):
                self.others.append((said, place.url))
            return None
        return found

    async def answer(self, url: str) -> HttpResponse | None:
        """What comes of asking for an address; None where nothing does."""
        from connection_wizard.http.exchange import HttpRequest

        exchange = await self.client.send(
            HttpRequest("GET", url, _HEADERS), reach=reach_of(url, self.given if self.inside else "")
        )
        if exchange.response is None or exchange.failure is not None:
            if exchange.failure is not None and self.failed is None:
                self.failed = NotDiscovered(exchange.failure.message, exchange.failure.hint)
            return None
        self.answered = True
        return exchange.response


def reach_of(url: str, given: str) -> Reach:
    """Where a request to an address may go: there alone, and inside this computer and its network only where the author
    gave an address of that himself, not where a server named it."""
    from connection_wizard.http.reach import Reach, naming

    given = secured(given)
    address = read_web(given)
    local = isinstance(address, Address) and address.kind == "loopback"
    asked = naming([url])
    return Reach(named=asked if local else frozenset(), agreed=naming([given]), listed=asked)


_HEADERS: Final = (("Accept", "application/json"),)
_OK: Final = 200


async def discover(given: str, client: HttpClient, *, inside: bool = True) -> Understood:
    """What the server of an address says of itself.

    A protected resource, such as an MCP server, names who gives tokens for it: the first of these that answers.

    Args:
        inside: whether the address may lead into this computer and its network: an author's may, a program's may not.

    Raises:
        NotDiscovered: nobody there says anything, or says to be another one than was asked.
    """
    given = secured(given)
    asking = _Asking(client, given, inside)
    asked = places(given)
    document: dict[str, Any] | None = None
    resource: dict[str, Any] = {}
    # The address itself before its host: a host may be the server of some, and have resources of others
    for about in dict.fromkeys(place.about for place in asked):
        here = [place for place in asked if place.about == about]
        told = len(asking.others)
        document = await _of_server(asking, here)
        if about != asked[-1].about and asked[0].about.startswith(f"{about}/"):
            del asking.others[told:]  # what lies above on the way was not asked for, and may be anybody's
        if document is not None and about == asked[0].about:
            break  # who gives an issuer means no resource, though it may be one, too
        resource = await _of_resource(asking, [place for place in here if not place.issuer])
        document = document or await _of_named(asking, resource)
        if document is not None:
            break
    if document is None and asking.answered:
        resource = await _of_challenge(asking, given)
        document = await _of_named(asking, resource)
    if document is None:
        raise _nothing(asking, given)
    if is_one_of(document["issuer"], servers_of(resource)):
        document = with_resource(document, resource)
    return of_document(document, lines_of(document), given)


async def _of_server(asking: _Asking, asked: Iterable[Place]) -> dict[str, Any] | None:
    """The metadata of an issuer, of both its documents together."""
    found: dict[str, Any] | None = None
    for place in asked:
        if place.issuer and (document := await asking.document(place)) is not None:
            found = document if found is None else together(found, document)
    return found


async def _of_resource(asking: _Asking, asked: Iterable[Place]) -> dict[str, Any]:
    for place in asked:
        if (document := await asking.document(place)) is not None:
            return document
    return {}


async def _of_named(asking: _Asking, resource: dict[str, Any]) -> dict[str, Any] | None:
    """The metadata of the first server that a resource names and that answers."""
    for server in servers_of(resource):
        asked = places(server)
        here = [place for place in asked if place.issuer and place.issuer == asked[0].issuer]
        if (document := await _of_server(asking, here)) is not None:
            return document
    return None


async def _of_challenge(asking: _Asking, given: str) -> dict[str, Any]:
    """What a resource says when it is asked without a token."""
    answer = await asking.answer(given.strip())
    said = ", ".join(value for name, value in answer.headers if name.lower() == "www-authenticate") if answer else ""
    url = named_by(said)
    return await _of_resource(asking, [Place(url)] if url else [])


def _nothing(asking: _Asking, given: str) -> WizardError:
    if asking.others:
        other, where = asking.others[0]
        asked = {place.issuer.rstrip("/") for place in places(given)}
        new = bool(places(other)) and secured(other).rstrip("/") not in asked
        return IsAnother(
            say("The server says that it is “{other}”, not the one that was asked.", other=other),
            say("Nothing was taken over. If that is right, ask that address, or paste what {where} shows.", where=where)
            if new
            else say("Nothing was taken over. If that is right, paste what {where} shows.", where=where),
            other if new else "",
        )
    if not asking.answered and asking.failed is not None:
        return asking.failed
    address = read_web(given.strip())
    host, path = (address.shown, address.path.strip("/")) if isinstance(address, Address) else (given, "")
    return NotDiscovered(
        say("“{host}” does not say where its OAuth addresses are.", host=host),
        say("Paste the page of its documentation on OAuth instead.")
        if path
        else say("Its issuer may have a path, such as a tenant's name. Or paste its documentation on OAuth instead."),
    )
