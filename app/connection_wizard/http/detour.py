"""Where requests really go while a provider is played: to one server on this computer, whatever their address.

The server is told in the path which address was meant. The key in it is known to nobody else, so that no page of a
browser can make up such a request.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from connection_wizard.addresses.reading import Address, BadAddress, read, read_web
from connection_wizard.spec.queries import is_route

_HASH: Final = "/%23"
"""In place of the # before a route: what a page reads by itself is told to who plays it, which no browser would do."""


@dataclass(frozen=True, slots=True)
class Detour:
    """The one server that all requests go to.

    Attributes:
        origin: of the server; of this computer.
        key: what its addresses begin with.

    Raises:
        ValueError: the server is not on this computer.
    """

    origin: str
    key: str = field(repr=False)

    def __post_init__(self) -> None:
        here = read_web(self.origin)
        if isinstance(here, BadAddress) or here.kind != "loopback":
            raise ValueError("a detour leads to this computer only")

    def around(self, meant: Address) -> Address | BadAddress:
        """The address to which a request for another one really goes."""
        path, query = meant.path or "/", meant.query
        if is_route(meant.fragment):
            route, mark, own = meant.fragment.partition("?")
            path, query = f"{path.rstrip('/')}{_HASH}{route}", mark + own
        return read(f"{self.origin}/{self.key}/{meant.scheme}/{meant.shown}{path}{query}")

    def meant(self, target: str) -> Address | None:
        """The address that was meant by the target of a request; None where it is no such request."""
        key, _, rest = target.removeprefix("/").partition("/")
        scheme, _, place = rest.partition("/")
        if key != self.key or not place:
            return None
        found = read(f"{scheme}://{place}")
        return found if isinstance(found, Address) else None
