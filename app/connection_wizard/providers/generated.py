"""The files that are made of the entries, for what has to be quick: read by the command that checks them, and by CI."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from connection_wizard.providers.entry import Entry
from connection_wizard.providers.index import INDEX, index_text
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
    if not said and not is_told_apart(entry.id):
        return {}
    return {"id": entry.id, "name": entry.name, "hosts": list(entry.domains), **said}


def _id(entry: Entry) -> str:
    return entry.id
