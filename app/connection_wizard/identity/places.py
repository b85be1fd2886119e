"""Walks through an answer, breadth first and within limits, and collects the values that could be picked.

Limits (an answer of 10 MB or one nested 5,000 levels deep costs no more than a usual one): `MAX_VALUES` values are
looked at, nearest to the root first, in paths of no more than `MAX_DEPTH` names; of one object the first `MAX_MEMBERS`
members; of a list the one entry that matters, since the others could only be reached by a position that may change.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from connection_wizard.identity import groups as g
from connection_wizard.identity.flags import chosen_entry
from connection_wizard.identity.kinds import kind_in, words_of
from connection_wizard.identity.model import Scalar
from connection_wizard.identity.named_values import value_key
from connection_wizard.identity.names import NameKind
from connection_wizard.identity.values import LARGEST_SAFE_INTEGER, as_text, is_plain

MAX_VALUES = 500
MAX_DEPTH = 14
MAX_MEMBERS = 200

_TWINS = ("_str", "str", "Str", "_string", "String", "_text", "Text", "-string")
_SHORTEST_SECRET = 12


@dataclass(frozen=True, slots=True)
class Place:
    """A plain value that could be picked by its name."""

    group: g.Group
    key: str | int
    value: Scalar
    kind: NameKind

    @property
    def path(self) -> tuple[str | int, ...]:
        """Names and positions from ``authData`` on."""
        return (*self.group.path, self.key)


@dataclass(slots=True)
class Found:
    """What a walk brings home: the places, nearest first, and the values that stand under names of secrets."""

    places: list[Place]
    secrets: set[str]


def walk(answer: object, path: tuple[str | int, ...], listed: tuple[str, ...] = ()) -> Found:
    """All places in an answer that stands at ``path``; nothing for one that is neither object nor list.

    Args:
        listed: what the call lists, by its address.
    """
    found = Found([], set())
    root = g.root_group(answer, path, listed)
    waiting = deque([root])
    if isinstance(answer, list) and answer:
        waiting.append(g.into_list(root, None, (), answer, chosen_entry(answer)))
    seen: list[g.Group] = []
    left = MAX_VALUES
    while waiting and left > 0:
        group = waiting.popleft()
        seen.append(group)
        for key, value in g.members(group, min(left, MAX_MEMBERS)):
            left -= 1
            words = words_of(group, key)
            if isinstance(value, dict | list):
                if len(group.path) < MAX_DEPTH:
                    if value and isinstance(value, list) and isinstance(value[0], dict):
                        pairs = g.into_pairs(group, key, words, value)
                        if pairs:
                            seen.append(pairs[0])
                            left -= _note_pairs(found, pairs, value)
                            continue
                    _enter(found, waiting, group, key, words, value)
            elif is_plain(value):
                _note(found, group, key, words, value)
    _share_kinds(seen)
    return found


def _enter(
    found: Found,
    waiting: deque[g.Group],
    group: g.Group,
    key: str,
    words: tuple[str, ...],
    value: dict[str, object] | list[object],
) -> None:
    if isinstance(value, dict):
        waiting.append(g.into_object(group, key, words, value))
    elif value:
        at = chosen_entry(value)
        entry = g.into_entry(group, key, words, value, at)
        if isinstance(value[at], dict):
            waiting.append(entry)
        elif is_plain(first := value[at]):
            _note(found, replace_last(entry), at, entry.of, first)


def _note_pairs(found: Found, pairs: list[g.Group], entries: list[object]) -> int:
    """Take in what a list of named values says, and tell how many there are."""
    for pair, entry in zip(pairs, entries, strict=False):
        key = value_key(entry)
        value = entry[key] if isinstance(entry, dict) and key else None
        if is_plain(value):
            _note(found, pair, key, pair.of, value)
    return len(pairs)


def replace_last(entry: g.Group) -> g.Group:
    """The group of a list entry that is itself a plain value, so that `Place.path` does not name the position twice."""
    return replace(entry, path=entry.path[:-1])


def _note(found: Found, group: g.Group, key: str | int, words: tuple[str, ...], value: Scalar) -> None:
    kind = kind_in(group, words, value)
    if kind.kind and value not in (None, ""):
        group.kinds.add(kind.kind)
        group.has_given_name |= kind.label == "name_part" and not kind.notes
    if kind.identifier or kind.label:
        found.places.append(Place(group, key, value, kind))
    elif kind.notes == ("name_secret",) and isinstance(value, str) and len(value) >= _SHORTEST_SECRET:
        found.secrets.add(value)


def learn(group: g.Group) -> None:
    """Take in what the members of a group (and of the one that it is a part of) say of it."""
    for each in (group, group.parent) if group.part and group.parent else (group,):
        for key, value in g.members(each, MAX_MEMBERS):
            if is_plain(value) and value not in (None, ""):
                kind = kind_in(each, words_of(each, key), value)
                each.kinds.add(kind.kind)
                each.has_given_name |= kind.label == "name_part" and not kind.notes
        each.kinds.discard("")


def _share_kinds(seen: list[g.Group]) -> None:
    """Let a group know what its parts say: ``attributes`` beside an id describe what the id stands for."""
    for group in reversed(seen):
        if group.part and group.parent is not None:
            group.parent.kinds |= group.kinds
            group.parent.has_given_name |= group.has_given_name


def text_twin(group: g.Group, key: str | int, value: Scalar) -> str:
    """The name under which a number that is too big to be safe stands as text too (``id_str``), or nothing."""
    if isinstance(value, int) and abs(value) > LARGEST_SAFE_INTEGER and isinstance(key, str):
        text = as_text(value)
        for twin in (key + ending for ending in _TWINS):
            if group.value.get(twin) == text:
                return twin
    return ""
