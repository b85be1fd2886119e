"""Providers that run on each customer's own server: every address is there, and none on the author's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.spec.domains import UNKNOWN
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.read_addresses import address_of, placed_urls
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


_OF_ALL: Final = re.compile(
    r"(?:www|api|apis|auth\w{0,10}|oauth2?|log-?in|sign-?in|accounts?|id|identity|sso|my|app|apps|secure|connect|developers?|"
    r"gateway|data|files?|uploads?|content|cdn|status|graph|rest|platform|public|open|webhooks?|services?)[\d-]{0,4}\w{0,4}",
    re.IGNORECASE,
)
"""What a host begins with that is no customer's."""


def is_everybodys(label: str) -> bool:
    """Whether a host that begins so is the provider's, and no customer's."""
    return _OF_ALL.fullmatch(label) is not None


def own_servers(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where people log in and get their token on a server of their own, all else is there, too; so is what is on the
    same domain, where theirs is a sub-domain, but for what everybody has in common."""
    own = {server_of(url) for url in (spec.authorization.url.strip(), spec.access_token.url.strip())}
    server = own.pop()
    ours = address_of(server)
    begins, _, domain = ours.host.partition(".") if ours is not None else ("", "", "")
    if own or begins != UNKNOWN:
        return
    for at, url in placed_urls(spec):
        address = address_of(url)
        if address is None or UNKNOWN in address.host:
            continue
        label, _, rest = address.host.partition(".")
        if domain and (rest != domain or is_everybodys(label)):
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


RULES = (own_servers,)
