"""Where requests may go: the one place where that is decided, for calls by description and calls by code alike.

Every request of a connection, every redirect that it is sent on by and every connection that is opened for it passes
`Reach`. The rules, in their order:

1. No secret without TLS, but to this computer itself.
2. To this computer only where an address of the spec itself names it, with its port; to it otherwise, and to anything
   else that no public server can be (`addresses.hosts.kind_of`), only with a yes of the person. A name counts as
   what it leads to, so it is looked at again once it is resolved.
3. Code reaches the hosts of its connection, each at its own port.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple

from connection_wizard.addresses.hosts import is_number, kind_of
from connection_wizard.addresses.reading import Address, BadAddress, read, read_host_port

Refusal = Literal["not_encrypted", "private_address", "host_not_listed"]
REFUSALS: Final[frozenset[str]] = frozenset({"not_encrypted", "private_address", "host_not_listed"})

EVERYWHERE: Final = "*"
"""In place of a host: every public server."""
_THIS_COMPUTER: Final = "localhost"
_HTTPS: Final = 443
_HTTP: Final = 80


class Place(NamedTuple):
    """A host and the one port that is meant by it."""

    host: str
    port: int

    @property
    def shown(self) -> str:
        """As it is written in an address, and after ``--allow-host``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _HTTPS else f"{host}:{self.port}"

    def covers(self, other: Place) -> bool:
        """Whether who names this place means the other: that, or a host below it; a number has nothing below it."""
        if self.port != other.port:
            return False
        if self.host == EVERYWHERE:
            return kind_of(other.host) == "public"
        below = not is_number(self.host) and other.host.endswith(f".{self.host}")
        return other.host == self.host or below


def place_of(address: Address) -> Place:
    """The place that an address leads to."""
    return Place(address.host, address.number)


def places_of(text: str) -> tuple[Place, ...]:
    """What is meant by a host as people and records write it, with or without a port: without one, the usual one.

    Nothing comes of a text that is no host.
    """
    entry = text.strip().removeprefix("*.")
    if entry == EVERYWHERE:
        return (Place(EVERYWHERE, _HTTPS),)
    found = read_host_port(entry)
    if isinstance(found, BadAddress):
        # What stands before the host does not matter to who only wants to name it
        found = read_host_port(entry.replace("://*.", "://", 1))
    if isinstance(found, BadAddress):
        return ()
    place = place_of(found)
    # A port that is not written: this computer answers without encryption, too
    return (place, Place(place.host, _HTTP)) if found.kind == "loopback" and found.port is None else (place,)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the requests of one call may go.

    Attributes:
        named: places that the addresses of the spec itself name.
        agreed: places inside this computer or its network to which a person has said yes.
        listed: places that code may reach, with what is below them; None for a call by description, which goes where it
            is described to.
    """

    named: frozenset[Place] = frozenset()
    agreed: frozenset[Place] = frozenset()
    listed: frozenset[Place] | None = frozenset()

    def refusal(self, address: Address, ip: str | None = None) -> Refusal | None:
        """Why a request may not go to an address; None if it may.

        Args:
            ip: what the name of its host leads to, once that is known.
        """
        led = address.kind if ip is None else kind_of(ip)
        here = address.kind == led == "loopback"  # a name of this computer that leads elsewhere is none
        if unencrypted(address) or (address.scheme != "https" and not here):
            return "not_encrypted"
        place = place_of(address)
        agreed = _is_among(place, self.agreed)
        inside = address.kind != "public" or led != "public"
        if inside and not (agreed or (here and _is_among(place, self.named))):
            return "private_address"
        if self.listed is None or place in self.named or (inside and agreed) or _covered(place, self.listed):
            return None
        return "host_not_listed"

    def agreeing(self, place: Place) -> Reach:
        """The same with one more yes."""
        return replace(self, agreed=self.agreed | {place})


def unencrypted(address: Address) -> bool:
    """Whether secrets could be read on the way to an address."""
    return address.scheme != "https" and address.kind != "loopback"


def within(places: Iterable[Place], agreed: frozenset[Place]) -> frozenset[Place]:
    """What is in both: of two places that cover each other, the narrower one. A yes may name another port of a host."""
    found: set[Place] = set()
    for place in places:
        found |= (
            {place} if _covered(place, agreed) else {yes for yes in agreed if place._replace(port=yes.port).covers(yes)}
        )
    return frozenset(found)


def naming(urls: Iterable[str]) -> frozenset[Place]:
    """The places that these addresses name."""
    return frozenset(place_of(found) for url in urls if isinstance(found := read(url), Address))


def _covered(place: Place, places: Iterable[Place]) -> bool:
    return any(one.covers(place) for one in places)


def _is_among(place: Place, places: Iterable[Place]) -> bool:
    """Whether the very place is there; all names of this computer are one, for its ports are the same for each."""
    return any(_same_computer(place) == _same_computer(one) for one in places)


def _same_computer(place: Place) -> Place:
    return Place(_THIS_COMPUTER, place.port) if kind_of(place.host) == "loopback" else place
