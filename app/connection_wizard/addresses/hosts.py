"""The host of an address: read strictly, and of which kind it is.

A host that two programs could read in two ways is none: `0x7f.1`, `127.1`, `2130706433`, a zone (`fe80::1%eth0`),
percent signs and letters that only resemble others are all refused (RFC 3986 3.2.2, RFC 5891, the URL Standard).
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address, IPv6Address, IPv6Network
from typing import Final, Literal

HostKind = Literal["public", "loopback", "private"]
"""`private` is everything that no public server can have: private, shared, link-local, unique-local, multicast,
unspecified, reserved and documentation addresses, and with them the cloud's metadata service (169.254.169.254)."""

MAX_NAME: Final = 253
"""Characters of a name (RFC 1035 2.3.4), without the dot that may end it."""

_LONGEST: Final = MAX_NAME + 1
"""Characters of any host that there is; a longer text is none, and is not kept either."""
_KEPT: Final = 256
"""Hosts that are read once: the same few are asked about at each request, rule and key. No host is a secret."""

_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
_QUAD: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_SIX: Final = r"[0-9a-f:.]{2,45}"
_NAT64: Final = IPv6Network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are an IPv4 address, which is where a packet ends up."""
_DOCUMENTATION: Final = IPv6Network("3fff::/20")
"""RFC 9637; younger than what Python knows."""


def read_host(text: str) -> str | None:
    """A host in the one form in which hosts are compared and called, or None if it is none.

    Small letters, no brackets and no final dot; international names in their ``xn--`` form; IPv6 in its shortest form.

    Args:
        text: as it stands in an address; IPv6 in brackets.
    """
    return _read(text) if len(text) <= _LONGEST else None


@lru_cache(_KEPT)
def _read(text: str) -> str | None:
    if text.startswith("["):
        return _six(text[1:-1]) if text.endswith("]") else None
    name = text.lower().removesuffix(".")
    if not name or len(name) > MAX_NAME:
        return None
    if not text.isascii():
        # A letter whose small one is ASCII (the Kelvin sign) only resembles it
        name = "" if name.isascii() else _international(name)
    labels = name.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        return _four(name)
    return name if len(name) <= MAX_NAME and all(map(_LABEL.fullmatch, labels)) else None


def is_number(host: str) -> bool:
    """Whether a host, with or without brackets, is an IP address instead of a name."""
    return _ip(host) is not None


def kind_of(host: str) -> HostKind:
    """What kind of computer a host means, as far as the text says: a name that is none of this computer is `public`."""
    return _kind_of(host) if len(host) <= _LONGEST else "public"


@lru_cache(_KEPT)
def _kind_of(host: str) -> HostKind:
    bare = host.removeprefix("[").removesuffix("]").removesuffix(".").lower()
    if bare == "localhost" or bare.endswith(".localhost"):  # RFC 6761 6.3
        return "loopback"
    found = _ip(bare)
    return "public" if found is None else _kind(found)


def _kind(ip: IPv4Address | IPv6Address) -> HostKind:
    if isinstance(ip, IPv6Address):
        if ip.ipv4_mapped is not None:  # this computer's own IPv4
            return _kind(ip.ipv4_mapped)
        inner = IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else ip.sixtofour
        if inner is not None:  # somebody else's door: what is this computer there is another one, and it is sent to
            return "public" if _kind(inner) == "public" else "private"
        if ip.teredo is not None or ip.is_site_local or ip in _DOCUMENTATION:
            return "private"
    if ip.is_loopback:
        return "loopback"
    return "public" if ip.is_global and not ip.is_multicast and not ip.is_reserved else "private"


def _ip(host: str) -> IPv4Address | IPv6Address | None:
    bare = host.removeprefix("[").removesuffix("]").lower()
    try:
        if _QUAD.fullmatch(bare):
            return IPv4Address(bare)
        return IPv6Address(bare) if ":" in bare and re.fullmatch(_SIX, bare) else None
    except AddressValueError:
        return None


def _four(name: str) -> str | None:
    ip = _ip(name) if _QUAD.fullmatch(name) else None
    return str(ip) if ip is not None else None


def _six(inside: str) -> str | None:
    ip = _ip(inside)
    return ip.compressed if isinstance(ip, IPv6Address) else None


def _international(name: str) -> str:
    import idna  # its tables take a while; nearly every address does without

    try:
        return idna.encode(name, strict=True).decode("ascii")
    except UnicodeError:  # which its errors are
        return ""
