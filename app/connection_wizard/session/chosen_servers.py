"""The server that a person chose of several: a page that is read later may show another one of them.

A reference shows each call at the server of one region. Who chose another region, or lets each person choose, means
the same call there: a token of one region is worth nothing at the others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from connection_wizard.addresses.parts import server_in
from connection_wizard.session.origins import SERVERS, Origins
from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.documentation.hosts import HOLE, STANDS_IN
from connection_wizard.sources.each_person import WHITELIST
from connection_wizard.sources.holes import OWN
from connection_wizard.sources.understood import FIELDS, Question, Value, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit
from connection_wizard.spec.regions import REGION

_PIECES: Final = re.compile(r"\$\{[^{}]*\}|[./-]|[^./${}-]+")
"""Of a server's name, with what stands between them."""
_VALUE: Final = re.compile(r"\$\{[^{}]*\}")
_ANYBODYS: Final = re.compile(rf"{HOLE}|{STANDS_IN.pattern}", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Chosen:
    """Where the calls of a connection go, as far as that was chosen or given before.

    Attributes:
        servers: by server that was not chosen, the one that was.
        own: the servers of the draft that each customer has for themselves.
    """

    servers: Mapping[str, str]
    own: tuple[str, ...] = ()

    def moved(self, url: str) -> str:
        """An address at the server that was chosen for it."""
        server = server_in(url)
        now = self.servers.get(server) or self._of_the_region(server) or self._of_the_customer(server)
        return now + url[len(server) :] if server and now else url

    def _of_the_region(self, server: str) -> str:
        """The same server of the chosen region, where the two that a question named differ in their region alone."""
        if server in self.servers.values():
            return ""
        for other, chosen in self.servers.items():
            old, new = _differing(other, chosen)
            if domain_of(server) == domain_of(other) is not None and REGION.fullmatch(old):
                pieces, own = _PIECES.findall(server), _PIECES.findall(old)
                places = [at for at in range(len(pieces)) if pieces[at : at + len(own)] == own]
                if len(places) == 1:
                    return "".join((*pieces[: places[0]], new, *pieces[places[0] + len(own) :]))
        return ""

    def _of_the_customer(self, server: str) -> str:
        """The server with the field that holds the customer's part of it, where a page has a place to fill in, or
        anybody's name."""
        for own in self.own:
            before, field, behind = own.partition(_field_of(own))
            part = server[len(before) : len(server) - len(behind)]
            if server != own and server == f"{before}{part}{behind}" and _ANYBODYS.fullmatch(part) and field:
                return own
        return ""


def _differing(one: str, another: str) -> tuple[str, str]:
    """What is between the pieces that two servers begin and end with alike."""
    left, right = _PIECES.findall(one), _PIECES.findall(another)
    begin = _alike(left, right)
    left, right = left[begin:], right[begin:]
    end = _alike(left[::-1], right[::-1])
    return "".join(left[: len(left) - end]), "".join(right[: len(right) - end])


def _alike(one: list[str], another: list[str]) -> int:
    """How many pieces at the begin of both are the same."""
    return next((at for at, both in enumerate(zip(one, another, strict=False)) if both[0] != both[1]), len(one))


def chosen_before(origins: Origins, draft: Draft) -> Chosen:
    """What was chosen or given, as long as the draft has an address there."""
    there = (server_in(url) for at in _ADDRESSES if isinstance(url := draft.get(*at), str))
    own = (server for server in there if _field_of(server) and "." in server.rpartition("}")[2])
    return Chosen(known_servers(origins, draft), tuple(dict.fromkeys(own)))


def _field_of(server: str) -> str:
    """The one value in a server's name; empty where it has none, or several."""
    found = _VALUE.findall(server)
    return found[0] if len(found) == 1 else ""


def at_the_chosen(values: Iterable[Value], chosen: Chosen) -> tuple[Value, ...]:
    """What a page says, with each address at the server that was chosen, and without fields that nothing needs then."""
    domains = {domain_of(other): domain_of(server) for other, server in chosen.servers.items()}
    before = list(values)
    moved = [_at_the_chosen(value, chosen, domains) for value in before]
    gone = _named_in(before) - _named_in(moved)
    kept = (_without(value, gone) if value.at == FIELDS and gone else value for value in moved)
    return tuple(value for value in kept if value.at != FIELDS or value.value)


def _at_the_chosen(value: Value, chosen: Chosen, domains: Mapping[str | None, str | None]) -> Value:
    if value.at == WHITELIST:
        listed = dict.fromkeys(domains.get(domain, domain) for domain in value.value)
        return replace(value, value=[domain for domain in listed if domain])
    if value.at[-1] != "url" or not isinstance(value.value, str):
        return value
    return replace(value, value=chosen.moved(value.value))


def _named_in(values: Iterable[Value]) -> set[str]:
    return {key for value in values if value.at != FIELDS for key in OWN.findall(str(value.value))}


def _without(fields: Value, gone: Collection[str]) -> Value:
    return replace(fields, value=[one for one in fields.value if one.get("key") not in gone])


def is_answered(question: Question, origins: Origins, draft: Draft) -> bool:
    """Whether a question is about servers that were chosen with a text before: each of its answers comes to the same,
    or the draft has one of them."""
    if question.about not in _ABOUT:
        return False
    chosen = chosen_before(origins, draft)
    moved: dict[DocumentPath, set[str]] = {}
    for value in (value for way in question.ways for value in way.values):
        moved.setdefault(value.at, set()).add(chosen.moved(str(value.value)))
    stands = any(
        way.values and all(_was_chosen(value, origins, draft) for value in way.values) for way in question.ways
    )
    known = bool(chosen.servers or chosen.own) and bool(moved)
    return stands or (known and all(len(each) == 1 for each in moved.values()))


def _was_chosen(value: Value, origins: Origins, draft: Draft) -> bool:
    origin = origins.get(value.at)
    return origin is not None and origin.sure == "chosen" and draft.get(*value.at) == value.value == origin.value


def moved_edits(edits: Iterable[Edit], chosen: Chosen) -> tuple[Edit, ...]:
    """The same of what was pasted into a field."""
    return tuple(
        edit._replace(value=chosen.moved(edit.value)) if edit.at[-1] == "url" and isinstance(edit.value, str) else edit
        for edit in edits
    )
