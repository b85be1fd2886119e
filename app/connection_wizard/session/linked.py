"""What an address leads to that an author gave: what its server says of itself, or the page that lies there.

Asked are the address and its well-known places, as it is told before (decision 26); no link of the page is followed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.errors import WizardError
from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.session.catalogue import understood_of
from connection_wizard.session.discovering import IsAnother, NotDiscovered, discover, reach_of
from connection_wizard.sources.discovery import secured
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.links import is_of_provider, leads_to_page
from connection_wizard.words import say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from connection_wizard.http.client import HttpClient
    from connection_wizard.http.exchange import Exchange
    from connection_wizard.sources.understood import Understood

_HEADERS: Final = (("Accept", "text/html, text/markdown, text/plain;q=0.9, application/json;q=0.8, */*;q=0.5"),)
_OK: Final = 200
_WRITTEN: Final = frozenset({"documentation", "openapi"})
"""Kinds of what is written about an interface; any other is what it answers, and says nothing of a log-in."""
_LOG_IN: Final = (("authorization", "url"), ("access_token", "url"))


async def understood_at(given: str, client: HttpClient, read: Callable[[str], Awaitable[Understood]]) -> Understood:
    """What an address leads to. A link to a page is that page first, and any other address its server.

    Where neither says anything, what the catalogue knows of the provider whose address it is.

    Args:
        read: what a text means; raises a `WizardError` where it means nothing.

    Raises:
        NotDiscovered: neither says anything, or nobody can be reached there, and the provider is not known.
    """
    try:
        return await (_of_link if leads_to_page(given) else _of_server)(given, client, read)
    except IsAnother:
        raise
    except NotDiscovered:
        known = _known(given)
        if known is None:
            raise
        return known


async def _of_server(given: str, client: HttpClient, read: Callable[[str], Awaitable[Understood]]) -> Understood:
    try:
        return await discover(given, client)
    except NotDiscovered:
        page = await _read(await _sent(given, client), read)
        if page is None or not _logs_in(page):
            raise
        return page


async def _of_link(given: str, client: HttpClient, read: Callable[[str], Awaitable[Understood]]) -> Understood:
    exchange = await _sent(given, client)
    if exchange.failure is not None and not exchange.redirected_from:
        raise NotDiscovered(exchange.failure.message, exchange.failure.hint)
    page = await _read(exchange, read)
    if page is not None and _logs_in(page):
        return page
    try:
        return await discover(given, client)
    except NotDiscovered:
        if page is None:
            raise _unread(given) from None
        return page


def _known(given: str) -> Understood | None:
    """What the catalogue knows of whose address it is."""
    catalogue = the_catalogue()
    listed = catalogue.owner(host_of(given.strip()))
    entry = catalogue.entry(listed.id) if listed is not None and is_of_provider(given, listed.domains) else None
    return None if entry is None else understood_of(entry)


async def _sent(given: str, client: HttpClient) -> Exchange:
    from connection_wizard.http.exchange import HttpRequest

    given = secured(given)
    return await client.send(HttpRequest("GET", given, _HEADERS), reach=reach_of(given, given))


async def _read(exchange: Exchange, read: Callable[[str], Awaitable[Understood]]) -> Understood | None:
    """What a page says; None where none came, or it says nothing that is of use."""
    answer = exchange.response
    if answer is None or exchange.failure is not None or answer.status != _OK:
        return None
    try:
        found = await read(answer.text())
    except WizardError:
        return None
    return found if found.kind in _WRITTEN and (found.values or found.questions) else None


def _logs_in(found: Understood) -> bool:
    ways = (way for question in found.questions for way in question.ways)
    return any(value.at in _LOG_IN for value in (*found.values, *(value for way in ways for value in way.values)))


def _unread(given: str) -> NotDiscovered:
    """For a page that its server shows to browsers alone, or that says nothing."""
    address = read_web(given.strip())
    host = address.shown if isinstance(address, Address) else given
    return NotDiscovered(
        say("“{host}” does not say where its OAuth addresses are.", host=host),
        say("Open it, mark the text with the addresses, and paste that."),
    )
