"""Lists of pairs, each the name of a field and its value: ``[{"Name": "email", "Value": "maya@bakery.example"}, …]``.

Such a list is an object written out (Amazon Cognito, GetUser; Xbox Live, settings of a profile), so its pairs are read
as the members of one.
"""

from __future__ import annotations

from collections.abc import Sequence

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.names import name_kind
from connection_wizard.identity.values import is_plain

MAX_PAIRS = 40
_NAMES = ("name", "Name", "@name", "key", "Key", "@key", "id", "field", "fieldName", "attribute", "code")
_VALUES = ("value", "Value", "#text", "$t", "text")
_MOST_MEMBERS = 5
"""What has more is more than a pair: a thing that has a value beside its name."""

LEAST_KNOWN = 2
"""Fields that say who it is, by their names: with fewer of them the list holds anything."""


def named_values(entries: Sequence[object], least: int = LEAST_KNOWN) -> dict[str, object]:
    """What the pairs say, by the name of each and in their order; nothing for any other list.

    Args:
        entries: the list.
        least: how many of the names have to say who it is.
    """
    first = entries[0] if entries else None
    if not isinstance(first, dict) or len(first) > _MOST_MEMBERS:
        return {}
    name = next((key for key in _NAMES if isinstance(first.get(key), str)), "")
    value = value_key(first)
    if not name or not value:
        return {}
    found: dict[str, object] = {}
    for entry in entries[:MAX_PAIRS]:
        called = entry.get(name) if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not isinstance(called, str) or called in found:
            return {}
        found[called] = entry.get(value)
    return found if sum(map(_is_known, found, found.values())) >= least else {}


def value_key(entry: object) -> str:
    """The key under which a pair holds its value, or nothing."""
    return next((key for key in _VALUES if key in entry), "") if isinstance(entry, dict) else ""


def _is_known(name: str, value: object) -> bool:
    kind = name_kind(w.split_name(name))
    return is_plain(value) and bool(kind.identifier or kind.kind)
