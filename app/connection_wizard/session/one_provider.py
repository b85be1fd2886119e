"""Whether all addresses of a spec are one provider's: a program may write any spec, and must not have a secret of one
provider sent to another, nor have anything inside this computer's network asked.

Whose a secret is says its name in the vault (`oauth.credentials.secret_name`). A host is the same provider's where its
registrable domain is the same, or where the catalogue has both in one entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from connection_wizard.addresses.reading import Address, read_host_port
from connection_wizard.oauth.credentials import secret_name
from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.spec.domains import hosts_of, registrable_domain

if TYPE_CHECKING:
    from connection_wizard.http.reach import Place
    from connection_wizard.spec.model import ConnectionSpec


def others(
    spec: ConnectionSpec,
    inputs: Mapping[str, str],
    allowed: frozenset[Place] = frozenset(),
    catalogue: Catalogue | None = None,
) -> tuple[str, ...]:
    """The hosts of a spec that are not its provider's, in the order of the steps; what nobody knows beforehand is `*`.

    Args:
        inputs: what was given for the fields.
        allowed: places that a person said yes to.
    """
    books = catalogue or the_catalogue()
    provider = _host(secret_name(spec, inputs).provider)
    theirs, entry = registrable_domain(provider), books.owner(provider)
    found = dict.fromkeys(named.host for named in hosts_of(spec))
    yes = {place.host for place in allowed}
    return tuple(
        host
        for host in found
        if not _is_below(host, yes)
        and (theirs is None or registrable_domain(host) != theirs)
        and (entry is None or books.owner(host) != entry)
    )


def _host(name: str) -> str:
    """The host that a secret is kept for; empty where it is kept under another name."""
    found = read_host_port(name.lower())
    return found.host if isinstance(found, Address) else ""


def _is_below(host: str, yes: set[str]) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in yes)
