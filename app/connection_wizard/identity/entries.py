"""What all entries of a list have in common: it is of whoever they belong to, rather than of one of them."""

from __future__ import annotations

from connection_wizard.identity.groups import Group
from connection_wizard.identity.list_names import LISTED
from connection_wizard.identity.values import is_plain


def same_in_all(group: Group, key: str) -> bool:
    """Whether every entry of the group's list holds the same plain value under that name."""
    return (
        len(group.peers) > 1
        and key in group.value
        and all(
            isinstance(peer, dict) and is_plain(peer.get(key)) and peer.get(key) == group.value[key]
            for peer in group.peers
        )
    )


def same_person_in_all(group: Group, key: str) -> bool:
    """Whether an object inside an entry describes a person, and every entry holds the same value at that place: whoever
    owns all of the sites that an answer lists is the one who is connected."""
    entry = group.entry
    if entry is None or entry is group or entry.listing == LISTED or group.owner != "of_person" or len(entry.peers) < 2:
        return False
    value, way = group.value.get(key), (*group.path[len(entry.path) :], key)
    return key in group.value and is_plain(value) and all(_found(peer, way) == value for peer in entry.peers)


def _found(inside: object, way: tuple[str | int, ...]) -> object:
    for step in way:
        if isinstance(inside, dict):
            inside = inside.get(step)
        elif isinstance(inside, list) and isinstance(step, int) and step < len(inside):
            inside = inside[step]
        else:
            return None
    return inside
