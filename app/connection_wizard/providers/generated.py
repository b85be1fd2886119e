"""The files that are made of the entries, for what has to be quick: read by the command that checks them, and by CI."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from connection_wizard.providers.covering import source_of
from connection_wizard.providers.entry import Entry, merged
from connection_wizard.providers.index import INDEX, index_text
from connection_wizard.spec.documents import get
from connection_wizard.spec.known_hosts import RESOURCE, is_told_apart


def generated(entries: Sequence[Entry]) -> Mapping[str, str]:
    """The text of each, by its name among the resources."""
    return {INDEX: index_text(entries), RESOURCE: _known_text(entries)}


def _known_text(entries: Iterable[Entry]) -> str:
    rows = (json.dumps(row, ensure_ascii=False) for entry in sorted(entries, key=_id) if (row := _known(entry)))
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _known(entry: Entry) -> dict[str, Any]:
    """What rules and diagnosis know of a provider; nothing where they know no more than the draft says."""
    said = entry.known.model_dump(mode="json", exclude_defaults=True)
    if addresses := _addresses(entry):
        said["addresses"] = addresses
    if not said and not is_told_apart(entry.id):
        return {}
    return {"id": entry.id, "name": entry.name, "hosts": list(entry.domains), **said}


def _addresses(entry: Entry) -> dict[str, list[str]]:
    """Where people log in and where tokens come from, in all environments; only what the provider says itself."""
    found: dict[str, list[str]] = {}
    for part in ("authorization", "access_token"):
        source = source_of(entry, (part, "url"))
        if source is None or not source.official:
            return {}
        documents = [entry.draft, *(merged(entry.draft, one.draft) for one in entry.environments)]
        urls = [get(document, (part, "url")) for document in documents]
        found[part] = list(dict.fromkeys(url for url in urls if isinstance(url, str) and url))
    return found


def _id(entry: Entry) -> str:
    return entry.id
