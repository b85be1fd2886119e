"""The catalogue for one working session: an entry named or found, as values with their origin, as one change.

* `the_catalogue` is searched at each letter that somebody types; `entry_named` takes what is exactly one's name.
* On a new connection `taken` fills all at once. Where an author has typed something, `understood_of` gives the same as
  whatever else was read, for rows that are ticked (`session.understanding`).
* `listed_as_json` is an entry for programs.
* `listed_behind` is the entry that a draft's addresses lead to, however it was filled: for what opens its pages.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from connection_wizard.addresses.hosts import read_host
from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.providers.entry import Entry
from connection_wizard.providers.filling import Filled, draft_of
from connection_wizard.providers.index import Listed
from connection_wizard.session.origins import CATALOGUE, Origin
from connection_wizard.sources.understood import Certainty, Question, Scope, Understood, Value, Way
from connection_wizard.spec.documents import DocumentPath, get
from connection_wizard.spec.domains import hosts_in
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.words import say


def entry_named(text: str, catalogue: Catalogue | None = None) -> Entry | None:
    """The entry whose id, name, other name or domain a text is; None where it is nobody's, or several have it."""
    books = catalogue or the_catalogue()
    found = books.exact(text)
    return None if found is None else books.entry(found.id)


def entry_for(argument: Path, catalogue: Catalogue | None = None) -> Entry | None:
    """The entry that is meant by an argument that is usually a file: a file of that name comes first."""
    if os.path.exists(argument):  # noqa: PTH110  # raises nothing, whatever the name
        return None
    return entry_named(str(argument), catalogue)


class Taken(NamedTuple):
    """A draft filled with an entry, and where its values came from, to be taken as one change."""

    draft: Draft
    origins: dict[DocumentPath, Origin]


def taken(entry: Entry, environment: str = "", onto: Draft = NEW_CONNECTION) -> Taken:
    """Fill a new connection with an entry.

    Args:
        environment: the name of one of its other environments; without it, production.
        onto: what is filled; parts that the entry has are replaced.

    Raises:
        KeyError: there is no such environment.
    """
    filling = draft_of(entry, environment, onto)
    return Taken(filling.draft, {one.at: _origin(one) for one in filling.filled})


def listed_as_json(one: Listed, catalogue: Catalogue | None = None) -> dict[str, Any]:
    """An entry as programs read it, with the draft that it makes and the sources of what it says."""
    from connection_wizard.spec.outline import laid_out

    entry = (catalogue or the_catalogue()).entry(one.id)
    return {
        "id": one.id,
        "name": one.name,
        "domains": list(one.domains),
        "complete": one.complete,
        "draft": laid_out(taken(entry).draft.document) if entry else {},
        "sources": [source.model_dump(mode="json") for source in entry.sources] if entry else [],
    }


def _origin(one: Filled) -> Origin:
    source, value = one.source, value_of(one)
    return Origin(one.value, "", 0, "", value.certainty, CATALOGUE, value.source, source.date if source else "")


def understood_of(entry: Entry, environment: str = "") -> Understood:
    """An entry as what was read from a text: where it has other environments and none is named, that is asked.

    Raises:
        KeyError: there is no such environment.
    """
    production = {one.at: value_of(one) for one in draft_of(entry, environment).filled}
    scopes = scopes_of(entry, environment)
    if environment or not entry.environments:
        return Understood(CATALOGUE, tuple(production.values()), scopes=scopes)
    others = {
        one.name: {filled.at: value_of(filled) for filled in draft_of(entry, one.name).filled}
        for one in entry.environments
    }
    asked = {at for other in others.values() for at, value in other.items() if value != production.get(at)}
    question = Question("environment", tuple(_ways(production, others, asked)))
    return Understood(CATALOGUE, tuple(production.values()), (question,), scopes=scopes)


def _ways(
    production: dict[DocumentPath, Value], others: dict[str, dict[DocumentPath, Value]], asked: set[DocumentPath]
) -> Iterator[Way]:
    for name, values in {say("Production"): production, **others}.items():
        yield Way(tuple(value for at, value in values.items() if at in asked), name)


def scopes_of(entry: Entry, environment: str = "") -> tuple[Scope, ...]:
    """The scopes that an entry lists, and after them all others that the provider's documentation names.

    Those that its draft asks for are the example: they are taken, however long the list is.
    """
    asked = get(entry.document(environment), ("authorization", "scopes")) or ()
    listed = (Scope(one.name, one.says, one.test_call, in_example=one.name in asked) for one in entry.scopes)
    return (*listed, *(Scope(name, in_example=name in asked) for name in entry.named.scopes))


def value_of(one: Filled) -> Value:
    """A place that an entry fills, with who says so."""
    source = one.source
    if source is None:  # our choice, made from the facts
        return Value(one.at, one.value, certainty="likely")
    sure: Certainty = "silent" if one.silent else "certain" if source.official else "likely"
    return Value(one.at, one.value, certainty=sure, source=source.address, read_at=source.date)


Page = Literal["portal", "documentation"]
"""A provider's own page, as `Listed` names its address."""


def addresses_of(draft: Draft) -> tuple[str, ...]:
    """What of a draft says whose connection it is."""
    spec = draft.partial_spec
    return (spec.authorization.url, spec.access_token.url, spec.test_call.url, spec.service_domain)


def listed_behind(draft: Draft, catalogue: Catalogue | None = None) -> Listed | None:
    """The entry that a draft's addresses lead to, or its service domain, however it was filled."""
    books = catalogue or the_catalogue()
    *addresses, domain = addresses_of(draft)
    fields = draft.partial_spec.fields
    hosts = [host for address in addresses for host in hosts_in(address, fields)]
    hosts.append(read_host(domain.strip().lower()) or "")
    return next((found for found in map(books.owner, hosts) if found is not None), None)
