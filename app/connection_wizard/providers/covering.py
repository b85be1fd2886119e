"""Which facts of an entry a source says: each place that is one has to be said by at least one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from connection_wizard.providers.entry import Entry, Source
from connection_wizard.spec.documents import DocumentPath, get, has

OURS: Final = frozenset(
    {"service_domain", "whitelist", "connection_label", "unique_identifier", "request_parameters", "live_redirect"}
)
"""Parts of the draft that are our choice, made from the facts."""
_BESIDES: Final = ("portal", "documentation", "redirect")
FRESH_FOR: Final = 365
"""Days after which a fact is to be looked up again."""

Spoken = tuple[str, ...]
"""A place as a source names it, in its pieces."""


def spoken(place: str) -> Spoken:
    """The pieces of a place that a source names: ``scopes.crm.read`` is below ``scopes``."""
    return tuple(place.split("."))


def facts(document: Mapping[str, Any]) -> Iterator[tuple[DocumentPath, Spoken]]:
    """The places of a file whose values are facts, each with what it is called in `says`."""
    for name in _BESIDES:
        if document.get(name):
            yield (name,), (name,)
    draft = document.get("draft", {})
    for part, value in draft.items():
        if part not in OURS:
            yield from _leaves(value, ("draft", part), (part,))
    for place, one in enumerate(document.get("environments", ())):
        yield ("environments", place), ("environments", *spoken(one["name"]))
    for place, one in enumerate(document.get("scopes", ())):
        yield ("scopes", place), ("scopes", *spoken(one["name"]))
    for name in document.get("known", {}):
        yield ("known", name), ("known", name)
    for name in document.get("named", {}):
        yield ("named", name), ("named", name)
    for name in document.get("answers", {}):
        yield ("answers", name), ("answers", name)


def _leaves(value: Any, at: DocumentPath, said: Spoken) -> Iterator[tuple[DocumentPath, Spoken]]:
    if isinstance(value, Mapping) and value:
        for name, inside in value.items():
            yield from _leaves(inside, (*at, name), (*said, name))
    elif isinstance(value, Sequence) and any(isinstance(one, Mapping) for one in value):
        for place, one in enumerate(value):
            named = str(one.get("name") or one.get("key") or place) if isinstance(one, Mapping) else str(place)
            yield (*at, place), (*said, *spoken(named))
    else:
        yield at, said


def says(source: Source, place: Spoken) -> bool:
    """Whether a source says a place, or something that it is below."""
    return any(place[: len(pieces)] == pieces for pieces in map(spoken, source.says))


def is_silent(source: Source, place: Spoken) -> bool:
    """Whether a source is the documentation that names nothing for a step."""
    return any(place == (step,) for step in source.silent)


def uncovered(entry: Entry, document: Mapping[str, Any]) -> Iterator[tuple[DocumentPath, Spoken]]:
    """The facts that no source says."""
    for at, place in facts(document):
        if not any(says(source, place) or is_silent(source, place) for source in entry.sources):
            yield at, place


def idle(entry: Entry, document: Mapping[str, Any]) -> Iterator[tuple[DocumentPath, str]]:
    """What sources say of places at which there is nothing: mostly a slip."""
    places = {place[:length] for _, place in facts(document) for length in range(1, len(place) + 1)}
    below = {place for _, place in facts(document)}
    for number, source in enumerate(entry.sources):
        for position, place in enumerate(source.says):
            pieces = spoken(place)
            inside = any(pieces[:length] in below for length in range(1, len(pieces)))
            if pieces not in places and not inside and not _is_there(document, pieces):
                yield ("sources", number, "says", position), place


def not_silent(entry: Entry, document: Mapping[str, Any]) -> Iterator[tuple[DocumentPath, str]]:
    """Steps of which a source is said to name none, and the draft has something, or it is not the provider's own."""
    for number, source in enumerate(entry.sources):
        for position, step in enumerate(source.silent):
            null = has(document, ("draft", step)) and get(document, ("draft", step)) is None
            if not (source.official and null):
                yield ("sources", number, "silent", position), step


def _is_there(document: Mapping[str, Any], pieces: Spoken) -> bool:
    return has(document, pieces) or has(document, ("draft", *pieces))


def overruled(entry: Entry, document: Mapping[str, Any]) -> Iterator[tuple[DocumentPath, str]]:
    """Places where a newer official source says otherwise than the draft does, and so has to win."""
    for number, source in enumerate(entry.sources):
        for place in source.differs if source.official else ():
            against = [one.date for one in entry.sources if one.official and says(one, spoken(place)) and one != source]
            if not against or max(against) < source.date:
                yield ("sources", number, "differs", place), place


def not_different(entry: Entry, document: Mapping[str, Any]) -> Iterator[tuple[DocumentPath, str]]:
    """Places of which a source is said to say otherwise, and says what the draft says."""
    for number, source in enumerate(entry.sources):
        for place, value in source.differs.items():
            if get(document, ("draft", *spoken(place))) == value:
                yield ("sources", number, "differs", place), place


def aged(entry: Entry, document: Mapping[str, Any], today: date) -> tuple[str, ...]:
    """The facts that nobody has looked up for a year, as sources name them."""
    old: list[str] = []
    for _, place in facts(document):
        days = [_age(source, today) for source in entry.sources if says(source, place) or is_silent(source, place)]
        if days and min(days) > FRESH_FOR:
            old.append(".".join(place))
    return tuple(old)


def _age(source: Source, today: date) -> int:
    try:
        return (today - date.fromisoformat(source.date)).days
    except ValueError:
        return 0  # said elsewhere


def source_of(entry: Entry, place: Spoken) -> Source | None:
    """The source that a value is taken from: the newest official one that says it, or else the newest.

    Of a step that none says anything of, the newest of those that name none.
    """
    saying = [source for source in entry.sources if says(source, place)]
    saying = saying or [source for source in entry.sources if is_silent(source, place)]
    return max(saying, key=lambda source: (source.official, source.date), default=None)
