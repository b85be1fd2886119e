"""The border to httpx: from an address as it is read here to the one that httpx sends to, never another one."""

from __future__ import annotations

import httpx

from connection_wizard.addresses.reading import Address


def url_of(address: Address) -> httpx.URL | None:
    """The same address for httpx; None where httpx would read it otherwise, or not at all."""
    try:
        url = httpx.URL(address.without_fragment)
    except (httpx.InvalidURL, UnicodeError):
        return None
    same = (url.scheme, url.raw_host, url.port) == (address.scheme, address.host.encode("ascii"), address.port)
    return url if same and not url.userinfo else None
