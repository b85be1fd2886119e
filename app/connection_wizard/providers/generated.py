"""The files that are made of the entries, for what has to be quick: read by the command that checks them, and by CI."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from connection_wizard.providers.covering import says
from connection_wizard.providers.entry import Entry, merged
from connection_wizard.providers.index import INDEX, index_text
from connection_wizard.spec.documents import get
from connection_wizard.spec.known_hosts import RESOURCE, is_told_apart
from connection_wizard.spec.known_names import NAMES
from connection_wizard.spec.known_places import origin

_SHORT: Final = 3
"""Letters of a name that stands for anything."""
_ADDRESSED: Final = ("authorization", "access_token")


def generated(entries: Sequence[Entry]) -> Mapping[str, str]:
    """The text of each, by its name among the resources."""
    return {INDEX: index_text(entries), RESOURCE: _text(_known, entries), NAMES: _text(_names, entries)}


def _text(row_of: Callable[[Entry], dict[str, Any]], entries: Iterable[Entry]) -> str:
    rows = (json.dumps(row, ensure_ascii=False) for entry in sorted(entries, key=_id) if (row := row_of(entry)))
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _names(entry: Entry) -> dict[str, Any]:
    """What pages of a provider are known to name: its call on who is connected, where that is got, and its scopes."""
    documents = _documents(entry)
    calls = (get(one, ("test_call", "url")) for one in documents if get(one, ("test_call", "method")) != "POST")
    asked = (scope for one in documents for scope in get(one, ("authorization", "scopes")) or ())
    said = {
        "calls": (*filter(None, calls), *entry.named.calls),
        "scopes": (*asked, *(one.name for one in entry.scopes), *entry.named.scopes),
    }
    rows = {name: list(dict.fromkeys(values)) for name, values in said.items()}
    if not any(rows.values()):
        return {}
    called = [name for name in (entry.name, *entry.also) if len(name) > _SHORT and rows["scopes"]]
    told = {"names": called, **rows}
    return {"hosts": list(entry.domains), **{name: row for name, row in told.items() if row}}


def _known(entry: Entry) -> dict[str, Any]:
    """What rules and diagnosis know of a provider; nothing where they know no more than the draft says."""
    said = entry.known.model_dump(mode="json", exclude_defaults=True)
    if places := _places(entry):
        said |= {"places": places}
        said |= {"others": others} if (others := _others(entry)) else {}
        said |= {"origins": origins} if (origins := _origins(entry, places)) else {}
    if not said and not is_told_apart(entry.id):
        return {}
    return {"id": entry.id, "name": entry.name, "hosts": list(entry.domains), **said}


def _places(entry: Entry) -> list[dict[str, str]]:
    """Where people log in and where tokens come from, in all environments; only what is sure."""
    parts = [part for part in _ADDRESSED if _is_sure(entry, (part, "url"))]
    found: list[dict[str, str]] = []
    for document in _documents(entry) if parts else ():
        place = {part: url for part in parts if (url := _url(document, part))}
        if place and (at := _url(document, "test_call")):
            place["test_call"] = origin(at)
        if place and place not in found:
            found.append(place)
    return found


def _is_sure(entry: Entry, place: tuple[str, ...]) -> bool:
    """Whether the provider says it itself, or two do who have nothing to do with one another."""
    saying = [source for source in entry.sources if says(source, place)]
    return any(source.official for source in saying) or len({_whose(source.address) for source in saying}) > 1


def _whose(address: str) -> str:
    """The package, the repository or the site that an address is of."""
    if address.startswith("pkg:"):
        return address.partition("#")[0].rpartition("@")[0]
    return "/".join(address.split("/")[2:5] if "//github.com/" in address else address.split("/")[2:3])


def _url(document: Mapping[str, Any], part: str) -> str:
    """The address of a part; empty where it is wherever the author's own server is, unless there is one for most."""
    url = get(document, (part, "url"))
    if not isinstance(url, str):
        return ""
    if found := re.match(r"https://\$\{context\.authData\.(\w+)\}(?=/|$)", url):
        fields = document.get("fields", ())
        host = next((str(one.get("default") or "") for one in fields if one.get("key") == found[1]), "")
        return host and f"https://{host}{url[found.end() :]}"
    return "" if url.startswith("${") else url


def _documents(entry: Entry) -> tuple[Mapping[str, Any], ...]:
    return (entry.draft, *(merged(entry.draft, one.draft) for one in entry.environments))


def _others(entry: Entry) -> dict[str, list[str]]:
    """Addresses that older or lesser sources name, in all environments."""
    found: dict[str, list[str]] = {}
    for part in _ADDRESSED:
        named = [
            url for source in entry.sources for place, url in source.differs.items() if place.endswith(f"{part}.url")
        ]
        if urls := sorted({url for url in named if isinstance(url, str)}):
            found[part] = urls
    return found


def _origins(entry: Entry, places: Sequence[Mapping[str, str]]) -> list[str]:
    """Where all other calls go."""
    urls = [
        _url(document, part)
        for document in _documents(entry)
        for part in ("test_call", "refresh_token", "revoke_token")
    ]
    told = {origin(url) for place in places for url in place.values()}
    return sorted({origin(url) for url in urls if url} - told)


def _id(entry: Entry) -> str:
    return entry.id
