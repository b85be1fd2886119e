"""Well-known apps that people type, and that are connected in another way: said, so that nobody looks in vain.

One resource, one line an app, each with its source and the day when it was read. What a source says of a way is no
proof that there is no other: whoever reads the words is asked for the app's documentation, should it have a log-in by
now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from connection_wizard.providers.finding import Finder, Match
from connection_wizard.providers.index import Listed
from connection_wizard.resources import resource_text
from connection_wizard.words import Words, say

if TYPE_CHECKING:
    from connection_wizard.providers.catalogue import Catalogue

RESOURCE: Final = "other_ways.json"
Way = Literal["api_key", "oauth1", "client_credentials", "signed"]
"""A key that a person copies; OAuth 1.0; a token for the app itself; a signature of the app on each request."""
_SHORTEST: Final = 3
"""Letters from which on a name may only be begun."""


class OtherWay(NamedTuple):
    """An app, its way, and where that was read."""

    name: str
    also: tuple[str, ...]
    domains: tuple[str, ...]
    way: Way
    address: str
    official: bool
    date: str


class OtherWays:
    """The apps, searched beside a catalogue: what has an entry there is never among them."""

    def __init__(self, apps: Iterable[OtherWay]) -> None:
        self._apps = {app.name: app for app in apps}

    def meant(self, query: str, found: Sequence[Match], catalogue: Catalogue) -> OtherWay | None:
        """The app that was typed: exactly, or as far as no entry fits.

        Args:
            found: the entries that do.
        """
        if catalogue.exact(query) is not None:
            return None
        listed = self._finder.exact(query)
        if listed is None and not found and len(query.strip()) >= _SHORTEST:
            listed = next((match.entry for match in self._finder.search(query, 1)), None)
        return None if listed is None else self._apps[listed.name]

    @cached_property
    def _finder(self) -> Finder:
        return Finder(Listed(app.name, app.name, app.also, app.domains, "", (), (), ()) for app in self._apps.values())


@cache
def the_other_ways() -> OtherWays:
    """Those of the resources, read when somebody asks."""
    return OtherWays(read_ways(resource_text(RESOURCE)))


def read_ways(text: str) -> Iterator[OtherWay]:
    """The apps of the file's text, which is known to be well."""
    for values in json.loads(text):
        source = values["source"]
        names = tuple(values.get("also", ())), tuple(values["domains"])
        yield OtherWay(values["name"], *names, values["way"], source["address"], source["official"], source["date"])


def ways_text(apps: Iterable[OtherWay]) -> str:
    """The file's text: one line an app, in the order of their names."""
    rows = (json.dumps(_row(app), ensure_ascii=False) for app in sorted(apps, key=lambda app: app.name.casefold()))
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _row(app: OtherWay) -> dict[str, Any]:
    also = {"also": list(app.also)} if app.also else {}
    source = {"address": app.address, "official": app.official, "date": app.date}
    return {"name": app.name, **also, "domains": list(app.domains), "way": app.way, "source": source}


def way_words(app: OtherWay, day: str) -> tuple[Words, Words]:
    """How an app is connected, and how old that is.

    Args:
        day: when it was read, in the language of whoever reads this.
    """
    asked = say("Read on {day}. If it has a log-in with OAuth 2.0 by now, paste its documentation.", day=day)
    return _way_words(app), asked


def _way_words(app: OtherWay) -> Words:
    if app.way == "api_key":
        return say("{name} is connected with an API key, which a connection of this kind cannot do.", name=app.name)
    if app.way == "oauth1":
        return say("{name} logs in with OAuth 1.0, which a connection of this kind cannot do.", name=app.name)
    if app.way == "client_credentials":
        return say(
            "{name} gives an app a token of its own, without anybody's log-in (client credentials), which a connection "
            "of this kind cannot do.",
            name=app.name,
        )
    return say("{name} wants a signature on each request, which a connection of this kind cannot make.", name=app.name)
