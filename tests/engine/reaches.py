"""Where code of a test may go; what it wants beyond that never leaves the client."""

from __future__ import annotations

from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import Exchange, HttpRequest
from connection_wizard.http.reach import Place, Reach, naming


def listing(*hosts: str) -> Reach:
    """As a whitelist of these domains."""
    return Reach(listed=frozenset(Place(host, 443) for host in hosts))


def within(*urls: str) -> Reach:
    """As a spec that names these addresses."""
    return Reach(named=naming(urls), listed=naming(urls))


async def nowhere(request: HttpRequest, *, reach: Reach, follow: bool) -> Exchange:
    """What the gate of the client says, and an error where it would have let something out."""
    async with HttpClient() as client:
        exchange = await client.send(request, reach=reach, follow=follow)
    if exchange.failure is None or exchange.failure.kind not in (
        "bad_address",
        "not_encrypted",
        "private_address",
        "host_not_listed",
    ):
        raise AssertionError(f"a request to {request.url}")
    return exchange
