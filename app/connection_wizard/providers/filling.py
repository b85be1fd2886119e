"""An entry as a draft: each place that it fills, with the source of the value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from connection_wizard.providers.covering import OURS, is_silent, source_of
from connection_wizard.providers.entry import Entry, RedirectKind, Source
from connection_wizard.spec.documents import Document, DocumentPath
from connection_wizard.spec.draft import FIXED_PORT, NEW_CONNECTION, Draft
from connection_wizard.spec.outline import is_place

_WHOLE: Final = frozenset({"rename", "body", "rest"})
"""Objects that are one value: their names are not those of the spec."""
_TO_TRY: Final = frozenset({"sandbox", "demo", "staging", "stage", "test", "development", "integration", "uat"})
"""Names of environments in which things are tried; others are other places of the same, such as regions."""


class Filled(NamedTuple):
    """A place of the draft that an entry fills; `source` is None for what is our choice, made from the facts."""

    at: DocumentPath
    value: Any
    source: Source | None

    @property
    def silent(self) -> bool:
        """Whether that there is none is no more than that the source names none."""
        return self.value is None and self.source is not None and is_silent(self.source, tuple(map(str, self.at)))


class Filling(NamedTuple):
    """The draft that an entry makes of one that has nothing yet, and what it filled."""

    draft: Draft
    filled: tuple[Filled, ...]


def draft_of(entry: Entry, environment: str = "", onto: Draft = NEW_CONNECTION) -> Filling:
    """Fill a draft with an entry.

    Args:
        environment: one of its other environments; without it, production.
        onto: what is filled. Parts that the entry has take the place of what is there.

    Raises:
        KeyError: there is no such environment.
    """
    document = entry.document(environment)
    del document["spec_version"]
    base = entry.plain_draft()
    filled = []
    for at, value in _places(document, ()):
        changed = bool(environment) and base.get(*at) != value
        place = ("environments", environment) if changed else tuple(map(str, at))
        source = None if at[0] in OURS or at == ("name",) else source_of(entry, place)
        filled.append(Filled(at, value, source))
    if environment.casefold() in _TO_TRY:
        filled.append(Filled(("client", "environment"), "sandbox", source_of(entry, ("environments", environment))))
    if "live_redirect" not in document:
        filled += [Filled(at, value, source_of(entry, ("redirect",))) for at, value in redirect_of(entry.redirect)]
    for part in document:
        onto = onto.drop((part,))
    for one in filled:
        onto = onto.put(one.at, one.value)
    return Filling(onto, tuple(filled))


def redirect_of(accepted: tuple[RedirectKind, ...]) -> Iterator[tuple[DocumentPath, Any]]:
    """How the live run receives the redirect where a portal accepts these kinds; nothing where that is unknown.

    A listener over http is the least trouble, then one over https with a certificate of its own; where no address of
    this computer can be registered, the address is pasted. Portals compare the port, so it is a fixed one.
    """
    if "http_loopback" in accepted:
        yield from _receiver("loopback", "http")
    elif "https" in accepted:
        yield from _receiver("loopback", "https")
    elif accepted:
        yield ("live_redirect", "receiver"), "paste"


def _receiver(receiver: str, scheme: str) -> Iterator[tuple[DocumentPath, Any]]:
    yield ("live_redirect", "receiver"), receiver
    yield ("live_redirect", "scheme"), scheme
    yield ("live_redirect", "host"), "localhost"
    yield ("live_redirect", "port"), FIXED_PORT


def _places(document: Document, at: DocumentPath) -> Iterator[tuple[DocumentPath, Any]]:
    """The values of a document, each as a page has an editor for it; what no spec has is left out."""
    for name, value in document.items():
        place = (*at, name)
        if (
            isinstance(value, Mapping)
            and value
            and name not in _WHOLE
            and all(is_place((*place, one)) for one in value)
        ):
            yield from _places(value, place)
        elif is_place(place):
            yield place, value
