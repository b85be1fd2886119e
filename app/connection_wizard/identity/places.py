"""Walks through an answer, breadth first and within limits, and collects the values that could be picked.

Limits (an answer of 10 MB or one nested 5,000 levels deep costs no more than a usual one): `MAX_VALUES` values are
looked at, nearest to the root first, in paths of no more than `MAX_DEPTH` names; of one object the first `MAX_MEMBERS`
members; of a list the one entry that matters, since the others could only be reached by a position that may change.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from connection_wizard.identity import groups as g
from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.model import Scalar
from connection_wizard.identity.names import NameKind, name_kind
from connection_wizard.identity.values import LARGEST_SAFE_INTEGER, as_text, is_plain, is_resource_name

MAX_VALUES = 500
MAX_DEPTH = 14
MAX_MEMBERS = 200

_TWINS = ("_str", "str", "Str", "_string", "String", "_text", "Text", "-string")
_NAMES = ("name_name", "name_bare")
_RESOURCE_NAME = NameKind("name_address", kind="id")
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


def walk(answer: object, path: tuple[str | int, ...]) -> Found:
    """All places in an answer that stands at ``path``; nothing for one that is neither object nor list."""
    found = Found([], set())
    root = g.root_group(answer, path)
    waiting = deque([root])
    if isinstance(answer, list) and answer:
        waiting.append(g.into_list(root, None, (), answer, g.chosen_entry(answer)))
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
                    _enter(found, waiting, group, key, words, value)
            elif is_plain(value):
                _note(found, group, key, words, value)
    _share_kinds(seen)
    return found


def words_of(group: g.Group, key: str) -> tuple[str, ...]:
    """The words of a name; a name that says nothing (``value``) takes those of the group around it."""
    words = w.split_name(key)
    if group.of and group.of[-1] in w.ID and words in (("path",), ("value",)):
        return ("id",)
    if group.of and group.of[-1] in w.EMAIL and words == ("address",):
        return group.of
    return group.of if len(words) == 1 and words[0] in w.GENERIC_LEAF and group.of else words


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
        at = g.chosen_entry(value)
        entry = g.into_list(group, key, words, value, at)
        if isinstance(value[at], dict):
            waiting.append(entry)
        elif is_plain(first := value[at]):
            _note(found, replace_last(entry), at, entry.of, first)


def replace_last(entry: g.Group) -> g.Group:
    """The group of a list entry that is itself a plain value, so that `Place.path` does not name the position twice."""
    return replace(entry, path=entry.path[:-1])


def _note(found: Found, group: g.Group, key: str | int, words: tuple[str, ...], value: Scalar) -> None:
    kind = kind_of(words, value)
    if kind.kind and value not in (None, ""):
        group.kinds.add(kind.kind)
    if kind.identifier or kind.label:
        found.places.append(Place(group, key, value, kind))
    elif kind.notes == ("name_secret",) and isinstance(value, str) and len(value) >= _SHORTEST_SECRET:
        found.secrets.add(value)


def kind_of(words: tuple[str, ...], value: Scalar) -> NameKind:
    """What a name says about its value; a name that holds ``accounts/2284`` is an id all the same."""
    kind = name_kind(words)
    if kind.label in _NAMES and isinstance(value, str) and is_resource_name(value):
        return _RESOURCE_NAME
    return kind


def learn(group: g.Group) -> None:
    """Take in what the members of a group (and of the one that it is a part of) say of it."""
    for each in (group, group.parent) if group.part and group.parent else (group,):
        for key, value in g.members(each, MAX_MEMBERS):
            if is_plain(value) and value not in (None, ""):
                each.kinds.add(kind_of(words_of(each, key), value).kind)
        each.kinds.discard("")


def _share_kinds(seen: list[g.Group]) -> None:
    """Let a group know what its parts say: ``attributes`` beside an id describe what the id stands for."""
    for group in reversed(seen):
        if group.part and group.parent is not None:
            group.parent.kinds |= group.kinds


def text_twin(group: g.Group, key: str | int, value: Scalar) -> str:
    """The name under which a number that is too big to be safe stands as text too (``id_str``), or nothing."""
    if isinstance(value, int) and abs(value) > LARGEST_SAFE_INTEGER and isinstance(key, str):
        text = as_text(value)
        for twin in (key + ending for ending in _TWINS):
            if group.value.get(twin) == text:
                return twin
    return ""
