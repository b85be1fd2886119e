"""What a provider's own words are known to be: the address of its call on who is connected, and its scopes.

Pages name them in more ways than rules can foresee; where one does, they are known again
(`connection_wizard.sources.documentation`). What is not on a page is not put there by this. Made of the catalogue's
entries, see `connection_wizard.providers.generated`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, NamedTuple

from connection_wizard.resources import resource_text
from connection_wizard.spec.known_places import fitting, plain

NAMES: Final = "known_names.json"
_SHAPES: Final = frozenset({"fields", "fields%5Buser%5D", "include", "version"})
"""Parameters of a call that choose what of its answer comes, and not whose it is."""


class KnownNames(NamedTuple):
    """One provider.

    Attributes:
        hosts: its domains.
        names: what it is called, and was; those that are no words of three letters or fewer.
        calls: templates of its call on who is connected, with the query that it needs, in all of its environments.
        scopes: as its documentation writes them.
    """

    hosts: tuple[str, ...]
    names: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()


@cache
def known_names() -> tuple[KnownNames, ...]:
    """All providers of which something is known, read when the first one is asked for."""
    rows = json.loads(resource_text(NAMES))
    return tuple(KnownNames(**{name: tuple(value) for name, value in row.items()}) for row in rows)


def is_known_call(url: str, query: str = "") -> bool:
    """Whether an address is that of a provider's call on who is connected.

    Args:
        url: as a page writes it, what is to be filled in as well.
        query: what stands behind it there; what the call needs to be about one's own account has to be in it.
    """
    given = plain(url)
    pairs = set(query.split("&"))
    return any(fitting(one, given) is not None and _needs(one) <= pairs for one in _ending(_end(given)))


def known_scopes(hosts: Iterable[str], names: Iterable[str] = ()) -> frozenset[str]:
    """The scopes of all providers that have one of these hosts, or one of these names."""
    those = [one for host in hosts for one in _owned(host)]
    those += [one for name in names for one in called().get(name, ())]
    return frozenset(scope for one in those for scope in one.scopes)


@cache
def called() -> Mapping[str, tuple[KnownNames, ...]]:
    """The providers whose scopes are known, by their names."""
    found: dict[str, tuple[KnownNames, ...]] = {}
    for one in known_names():
        for name in one.names:
            found[name] = (*found.get(name, ()), one)
    return found


def _end(url: str) -> str:
    return url.rpartition("/")[2].lower()


@cache
def _ending(end: str) -> tuple[str, ...]:
    return _calls().get(end, ())


@cache
def _calls() -> Mapping[str, tuple[str, ...]]:
    """Templates by the last part of their path; none that is a server, or one word on anybody's."""
    found: dict[str, tuple[str, ...]] = {}
    for one in known_names():
        for call in one.calls:
            host, _, path = plain(call).partition("//")[2].partition("/")
            anybodys = host.startswith("$") and host.endswith("}")
            if path and not _end(path).startswith("$") and ("/" in path or not anybodys):
                found[_end(path)] = (*found.get(_end(path), ()), call)
    return found


@cache
def _needs(template: str) -> frozenset[str]:
    pairs = filter(None, template.partition("?")[2].split("&"))
    return frozenset(pair for pair in pairs if pair.partition("=")[0] not in _SHAPES and "$" not in pair)


def _owned(host: str) -> tuple[KnownNames, ...]:
    while host and host not in _owners():
        host = host.partition(".")[2]
    return _owners().get(host, ())


@cache
def _owners() -> Mapping[str, tuple[KnownNames, ...]]:
    found: dict[str, tuple[KnownNames, ...]] = {}
    for one in known_names():
        for host in one.hosts:
            found[host] = (*found.get(host, ()), one)
    return found
