"""The server that a person chose of several: a page that is read later may show another one of them.

A reference shows each call at the server of one region. Who chose another region, or lets each person choose, means
the same call there: a token of one region is worth nothing at the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from connection_wizard.addresses.parts import server_in
from connection_wizard.session.origins import SERVERS, Origins
from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.each_person import WHITELIST
from connection_wizard.sources.understood import Question, Value, Way
from connection_wizard.spec.draft import Draft

_ABOUT: Final = frozenset({"region", "environment"})
_ADDRESSES: Final = (("authorization", "url"), ("access_token", "url"), ("test_call", "url"))


def servers_of(question: Question, answer: Way | None) -> dict[str, str]:
    """By each server of the answers that were not chosen, that of the one that was, where it has the same path."""
    if answer is None or question.about not in _ABOUT:
        return {}
    taken = {value.at: str(value.value) for value in answer.values}
    found = {}
    for value in (value for way in question.ways if way is not answer for value in way.values):
        other, chosen = str(value.value), taken.get(value.at, "")
        one, another = server_in(chosen), server_in(other)
        if one and another and one != another and chosen[len(one) :] == other[len(another) :]:
            found[another] = one
    return found


def known_servers(origins: Origins, draft: Draft) -> Mapping[str, str]:
    """What was chosen, as long as the draft has an address there."""
    origin = origins.get(SERVERS)
    if origin is None or not isinstance(known := origin.value, dict):
        return {}
    there = {server_in(url) for at in _ADDRESSES if isinstance(url := draft.get(*at), str)}
    return {other: chosen for other, chosen in known.items() if isinstance(chosen, str) and chosen in there}


def at_the_chosen(values: Iterable[Value], servers: Mapping[str, str]) -> tuple[Value, ...]:
    """What a page says, with each address at the server that was chosen."""
    domains = {domain_of(other): domain_of(chosen) for other, chosen in servers.items()}
    return tuple(_at_the_chosen(value, servers, domains) for value in values)


def _at_the_chosen(value: Value, servers: Mapping[str, str], domains: Mapping[str | None, str | None]) -> Value:
    if value.at == WHITELIST:
        listed = dict.fromkeys(domains.get(domain, domain) for domain in value.value)
        return replace(value, value=[domain for domain in listed if domain])
    if value.at[-1] != "url" or not isinstance(value.value, str):
        return value
    chosen = servers.get(server := server_in(value.value))
    return value if chosen is None else replace(value, value=chosen + value.value[len(server) :])
