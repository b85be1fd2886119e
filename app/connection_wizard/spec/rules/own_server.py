"""Providers that run on each customer's own server: every address is there, and none on the author's."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.domains import UNKNOWN
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.addresses import address_of, placed_urls
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.words import capital, say

ONE_CUSTOMERS_SERVER = finding_code(
    "one_customers_server",
    "warning",
    None,
    "An address on one server, where everybody has their own",
    "Whoever else connects would send their token to the server of whoever set this up.",
    ("fields", 0, {"key": "host", "label": "Host", "type": "string", "required": True}),
    ("authorization", "url", "https://${context.authData.host}/oauth/authorize"),
    ("access_token", "url", "https://${context.authData.host}/oauth/token"),
)


def own_servers(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where people log in and get their token on a server of their own, all else is there, too."""
    own = {server_of(url) for url in (spec.authorization.url.strip(), spec.access_token.url.strip())}
    server = own.pop()
    if own or not _is_unknown(server):
        return
    for at, url in placed_urls(spec):
        address = address_of(url)
        if address is None or UNKNOWN in address.host:
            continue
        yield ONE_CUSTOMERS_SERVER.finding(
            at,
            say(
                "{place} is on {host}, but people log in on a server of their own.",
                place=capital(place(spec, at)),
                host=quoted(address.host),
            ),
            say("Put the server of whoever connects there, unless this provider has one server for all."),
            fix_setting(say("Use the server of the log-in"), at, server + url.strip()[len(server_of(url.strip())) :]),
        )


def server_of(url: str) -> str:
    """The beginning of an address, up to its path."""
    scheme, sign, rest = url.partition("://")
    return f"{scheme}{sign}{rest.partition('/')[0]}"


def _is_unknown(server: str) -> bool:
    """Whether nothing of the host is known before somebody connects."""
    address = address_of(server)
    return address is not None and address.host == UNKNOWN


RULES = (own_servers,)
