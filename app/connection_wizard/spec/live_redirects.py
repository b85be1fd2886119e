"""The ways in which a live run can receive its redirect, and which one is likely to suit a provider.

To a provider, ``127.0.0.1``, ``[::1]`` and ``localhost``, http and https, one port and another are all different
addresses. Which of them its portal accepts only the portal knows; what it refused before says much of the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple
from urllib.parse import quote

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.spec.domains import UNKNOWN, hosts_in, is_local
from connection_wizard.spec.draft import FIXED_PORT
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.model import ConnectionSpec, LiveRedirect
from connection_wizard.words import say

PORTS_BROWSERS_REFUSE = frozenset(
    (1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080)
)
"""From 1024 on: https://fetch.spec.whatwg.org/#port-blocking"""

FIRST_FREE_PORT = 1024
"""Those below belong to the system."""
_HOSTS: Mapping[str, Literal["127.0.0.1", "[::1]", "localhost"]] = {
    "127.0.0.1": "127.0.0.1",
    "::1": "[::1]",
    "localhost": "localhost",
}

WayName = Literal["any_port", "localhost", "ip", "https_localhost", "https_ip", "ipv6", "paste"]
WAYS: tuple[WayName, ...] = ("localhost", "ip", "any_port", "https_localhost", "https_ip", "ipv6", "paste")
"""Those that most providers accept first."""

Objection = Literal["mismatch", "https", "loopback"]
"""What a provider had against a redirect URI: it knows another, it wants https, it wants no address of a computer."""


class Refusal(NamedTuple):
    """A redirect URI that the provider did not take."""

    redirect_uri: str
    objection: Objection


def register_as(redirect: LiveRedirect, redirect_url: str) -> str:
    """The exact address to register at the provider; without a port where any will do (RFC 8252 section 7.3).

    Args:
        redirect_url: the platform's own, which the paste way uses.
    """
    if redirect.receiver == "paste":
        return redirect_url
    port = f":{redirect.port}" if redirect.port else ""
    path = quote("/" + redirect.path.removeprefix("/"), safe="/!$&'()*+,;=:@-._~")
    return f"{redirect.scheme}://{redirect.host}{port}{path}"


def is_https(redirect: LiveRedirect) -> bool:
    """Whether a browser is going to warn of the certificate: it is one that we make."""
    return redirect.receiver == "loopback" and redirect.scheme == "https"


def redirect_of(way: WayName, current: LiveRedirect) -> LiveRedirect:
    """What a way means, with the path and the port that are chosen already."""
    if way == "paste":
        return current.model_copy(update={"receiver": "paste"})
    hosts = {"localhost": "localhost", "https_localhost": "localhost", "ipv6": "[::1]"}
    changes = {
        "receiver": "loopback",
        "scheme": "https" if way.startswith("https") else "http",
        "host": hosts.get(way, "127.0.0.1"),
        "port": 0 if way == "any_port" else current.port or FIXED_PORT,
    }
    return current.model_copy(update=changes)


def matching_way(redirect: LiveRedirect) -> WayName | None:
    """Which way a redirect is; None for one that is none of `WAYS`, such as any port over https."""
    return next((way for way in WAYS if _same(redirect_of(way, redirect), redirect)), None)


def fix_choosing(way: WayName, spec: ConnectionSpec) -> Fix:
    """The change that makes the live run go a way."""
    wanted = redirect_of(way, spec.live_redirect)
    names = ("receiver",) if way == "paste" else ("receiver", "scheme", "host", "port")
    label = (
        say("Use the platform's redirect URL and paste the final address")
        if way == "paste"
        else say("Receive it at {address}", address=register_as(wanted, spec.redirect_url))
    )
    return Fix(label, tuple(Edit(("live_redirect", name), getattr(wanted, name)) for name in names))


def fix_receiving_at(address: str, spec: ConnectionSpec) -> Fix | None:
    """The change that makes the live run receive its redirect at an address that a portal holds already, exactly as it
    stands there; None where this computer cannot, or does already."""
    found = read_web(address.strip())
    if not isinstance(found, Address) or found.userinfo is not None or found.host not in _HOSTS:
        return None
    port = found.port or 0
    if port in PORTS_BROWSERS_REFUSE or 0 < port < FIRST_FREE_PORT or (port == 0 and found.host == "localhost"):
        return None
    wanted = spec.live_redirect.model_copy(
        update={
            "receiver": "loopback",
            "scheme": found.scheme,
            "host": _HOSTS[found.host],
            "port": port,
            "path": found.path or "/",
        }
    )
    if register_as(wanted, spec.redirect_url) != address.strip() or _same(wanted, spec.live_redirect):
        return None
    names = ("receiver", "scheme", "host", "port", "path")
    return Fix(
        say("Receive it at {address}", address=address.strip()),
        tuple(Edit(("live_redirect", name), getattr(wanted, name)) for name in names),
    )


def suggested_ways(spec: ConnectionSpec, refusals: Iterable[Refusal] = ()) -> tuple[WayName, ...]:
    """The ways that may suit the provider after what it refused, the likeliest first; never empty.

    Without refusals it is what most providers take. A provider on this computer, which practises, takes everything.
    """
    refused = tuple(refusals)
    if not refused and practises(spec):
        return (matching_way(spec.live_redirect) or "any_port",)
    if any(refusal.objection == "loopback" for refusal in refused):
        return ("paste",)
    no_http = any(refusal.objection == "https" for refusal in refused)
    left = [
        way
        for way in WAYS
        if way == "paste"
        or not ((no_http and not way.startswith("https")) or _was_refused(way, spec.live_redirect, refused))
    ]
    return tuple(left)


def _was_refused(way: WayName, current: LiveRedirect, refusals: tuple[Refusal, ...]) -> bool:
    wanted = redirect_of(way, current)
    start = f"{wanted.scheme}://{wanted.host}:"
    for refusal in refusals:
        if refusal.redirect_uri == register_as(wanted, ""):
            return True
        if way == "any_port" and refusal.redirect_uri.startswith(start):  # no port of this host is known there
            return True
    return False


def practises(spec: ConnectionSpec) -> bool:
    """Whether the provider is on this computer or its network, and takes every redirect URI."""
    hosts = hosts_in(spec.authorization.url, spec.fields)
    return bool(hosts) and all(host != UNKNOWN and is_local(host) for host in hosts)


def _same(one: LiveRedirect, other: LiveRedirect) -> bool:
    if one.receiver == other.receiver == "paste":
        return True
    return one == other
