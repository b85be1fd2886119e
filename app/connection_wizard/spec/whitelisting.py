"""The whitelist, derived: the domains that a connection needs, from what its spec names and what a run contacted.

What is to be listed for a host is its registrable domain. For a host that belongs to one customer of a shared domain
(``${shop}.myshopify.com``) it is the shared domain: the shop of the person who tried it is not everybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from connection_wizard.spec.domains import (
    UNKNOWN,
    NamedHost,
    hosts_in,
    hosts_of,
    is_ip_address,
    is_local,
    parents,
    plain_host,
    registrable_domain,
    suffix_kind,
)
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.start import bare_domain

_ADDRESS_IN_CODE = r"""(?i)["'`](https?://[^"'`\s\\]+)"""
_CODE = ("access_token", "refresh_token", "revoke_token", "test_call")


class Host(NamedTuple):
    """A host that the connection has to do with.

    Attributes:
        host: in the form of `plain_host`; `UNKNOWN` stands for what nobody knows beforehand.
        domain: what is to be listed for it; None where that cannot be said.
        named: keys of the steps that name it (``access_token``), in their order.
        contacted: whether a run has sent something there.
        listed: whether the whitelist has it.
    """

    host: str
    domain: str | None
    named: tuple[str, ...]
    contacted: bool
    listed: bool


def hosts(spec: ConnectionSpec, contacted: Iterable[str] = ()) -> tuple[Host, ...]:
    """Every host that the spec names and that a run contacted, those of the steps first.

    Args:
        contacted: hosts as they stand in addresses.
    """
    named = (*hosts_of(spec), *_in_code(spec))
    entries = set(listed_domains(spec))
    covers = Covering(entries)
    patterns = _patterns(named)
    steps: dict[str, list[str]] = {}
    for one in named:
        steps.setdefault(one.host, []).append(str(one.at[0]))
    reached = dict.fromkeys(plain_host(host.strip("[]")) for host in contacted)
    found = []
    for host in dict.fromkeys([*steps, *(() if is_everybodys_own(spec) else reached)]):
        domain = _domain(host, patterns)
        found.append(
            Host(
                host,
                domain,
                tuple(dict.fromkeys(steps.get(host, ()))),
                host in reached,
                "*" in entries or covers(host) or (domain is not None and domain in entries),
            )
        )
    return tuple(found)


def is_everybodys_own(spec: ConnectionSpec) -> bool:
    """Whether everything is on a server of whoever connects, which a run has contacted then: no list can have it."""
    named = [one.host for one in hosts_of(spec)]
    return bool(named) and spec.authorization.url.strip() != "" and all(host == UNKNOWN for host in named)


def missing(found: Iterable[Host]) -> tuple[str, ...]:
    """The domains to add, in order, each once, without those that lie below another."""
    return distinct(host.domain for host in found if not host.listed)


def unneeded(spec: ConnectionSpec, found: Iterable[Host]) -> tuple[str, ...]:
    """Entries as they are written that nothing leads to; none where a domain is not known beforehand."""
    known = tuple(found)
    if not known or any(host.domain is None and UNKNOWN in host.host for host in known):
        return ()
    spared = plain_host(spec.service_domain)
    used = Used(host.host for host in known)
    domains = {host.domain for host in known}
    return tuple(
        entry
        for entry in spec.whitelist
        if (domain := as_domain(entry)) not in ("", "*", spared) and domain not in domains and not used(domain)
    )


def listed_domains(spec: ConnectionSpec) -> list[str]:
    """The whitelist's entries in the form that hosts are compared in; a star is left as it is."""
    return [as_domain(entry) for entry in spec.whitelist]


def as_domain(entry: str) -> str:
    """The domain that an entry means: ``https://*.Acme.com/x`` means ``acme.com``."""
    return bare_domain(entry).removeprefix("*.")


class Covering:
    """Tells which hosts some listed domains let through, without looking at each domain for each host."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._entries = {entry for entry in entries if entry}
        self._registrable = {registrable_domain(entry) for entry in self._entries} - {None}

    def __call__(self, host: str) -> bool:
        """Whether requests to a host are let through."""
        return not self._entries.isdisjoint(parents(host)) or registrable_domain(host) in self._registrable


class Used:
    """Tells which listed domains let some hosts through: the same, the other way round."""

    def __init__(self, hosts: Iterable[str]) -> None:
        known = set(hosts)
        self._parents = {parent for host in known for parent in parents(host)}
        self._registrable = {registrable_domain(host) for host in known} - {None}

    def __call__(self, domain: str) -> bool:
        """Whether a domain lets one of the hosts through."""
        return domain in self._parents or registrable_domain(domain) in self._registrable


def distinct(domains: Iterable[str | None]) -> tuple[str, ...]:
    """The domains in order, each once, without those that lie below another."""
    known = dict.fromkeys(domain for domain in domains if domain)
    return tuple(domain for domain in known if not any(parent in known for parent in parents(domain)[1:]))


def _patterns(named: Iterable[NamedHost]) -> dict[str, list[str]]:
    """Hosts of which a part is not known, in order, by the domain that they surely lie below."""
    found: dict[str, list[str]] = {}
    for host in dict.fromkeys(one.host for one in named if UNKNOWN in one.host):
        found.setdefault(host.rpartition(UNKNOWN)[2].partition(".")[2], []).append(host)
    return found


def _domain(host: str, patterns: dict[str, list[str]]) -> str | None:
    """What to list for a host."""
    for parent in (*parents(host), ""):
        for pattern in patterns.get(parent, ()):
            if _fits(host, pattern) and (domain := registrable_domain(pattern)) is not None:
                return domain
    if UNKNOWN in host:
        return registrable_domain(host)
    if is_ip_address(host) or is_local(host):
        return host
    return registrable_domain(host) if suffix_kind(host) is None else None


def _fits(host: str, pattern: str) -> bool:
    """Whether a host can be what the pattern stands for; one of which nothing is known stands for no host."""
    if pattern == UNKNOWN:
        return False
    first, *middle, last = pattern.split(UNKNOWN)
    if not (host.startswith(first) and host.endswith(last)):
        return False
    place, end = len(first), len(host) - len(last)
    for piece in middle:  # each as early as it can be, after one letter at least
        place = host.find(piece, place + 1, end)
        if place < 0:
            return False
        place += len(piece)
    return place < end


def _in_code(spec: ConnectionSpec) -> tuple[NamedHost, ...]:
    """The hosts of the addresses that stand in an author's own code, as far as they can be read."""
    found: list[NamedHost] = []
    for step in _CODE:
        code: str = getattr(getattr(spec, step), "snippet", "")
        for address in re.findall(_ADDRESS_IN_CODE, code):
            template = re.sub(r"\$\{[^{}]*\}", lambda match: match[0].replace("?.", "."), address)
            found += [NamedHost(host, (step, "snippet"), "api") for host in hosts_in(template, spec.fields)]
    return tuple(found)
