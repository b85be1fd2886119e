"""Walks through an answer, breadth first and within limits, and collects the values that could be picked.

Limits (an answer of 10 MB or one nested 5,000 levels deep costs no more than a usual one): `MAX_VALUES` values are
looked at, nearest to the root first, in paths of no more than `MAX_DEPTH` names; of one object the first `MAX_MEMBERS`
members; of a list the one entry that matters, since the others could only be reached by a position that may change.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, replace

from connection_wizard.identity import groups as g
from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.flags import chosen_entry
from connection_wizard.identity.model import Scalar
from connection_wizard.identity.named_values import value_key
from connection_wizard.identity.names import NOTHING, NameKind, name_kind
from connection_wizard.identity.own_ids import is_own_code, is_own_id, is_own_name, is_own_number
from connection_wizard.identity.values import (
    LARGEST_SAFE_INTEGER,
    as_text,
    is_email,
    is_front_door,
    is_host,
    is_of_everybody,
    is_plain,
    is_resource_name,
    is_url,
)

MAX_VALUES = 500
MAX_DEPTH = 14
MAX_MEMBERS = 200

_WORDS_OF_NAMES = w.FIRST_NAME | w.MIDDLE_NAME | w.LAST_NAME | w.FULL_NAME
_TWINS = ("_str", "str", "Str", "_string", "String", "_text", "Text", "-string")
_NAMES = ("name_name", "name_bare")
_ADDRESSES = ("name_site_address", "name_self_address")
_ALL_ADDRESSES = (*_ADDRESSES, "name_address")
_FROM_OUTSIDE = ("external", "url")
"""What an installation is reached at (Home Assistant, GitLab)."""
_WAYS = (("path",), ("href",), ("self",))
"""Where something is found: a host there is a server's name."""
_RESOURCE_NAME = NameKind("name_address", kind="id")
_SHORT_NAME = NameKind("name_slug", "name_slug", kind="login")
_SOME_EMAIL = NameKind("name_email", "name_email", ("qualified",))
_EMAIL = NameKind("name_email", "name_email", kind="email")
_HOST = NameKind("name_domain", "name_domain")
_OWN_ID = NameKind("name_own_id", kind="id")
_ASKED = frozenset({("code",), ("first",), ("identifier",), ("last",), ("number",)})
"""How names end whose meaning the group around them decides."""
_SITE = NameKind("name_site_address", "name_site_address")
_BARE_PARTS = ("first", "last")
_CODE = ("code",)
_NUMBER = ("number",)
_SHOWN = ("display", "value")
_IDENTIFIER = ("identifier",)
_IDS = ("id", "Id", "ID", "_id", "sourcedId")
_OF_ITS_OWNER = ("of_its_owner",)
_GIVEN_ID = NameKind("name_other_id", kind="id")
"""An ``identifier`` beside an ``id``: what somebody is called elsewhere, in a passport or in a list of staff."""
_ACCOUNT_NUMBER = NameKind("name_owned_key")
_OWN_CODE = NameKind("name_key")
_OWN_NAME = NameKind("", "name_name", kind="name")
_NAME_IN_A_WORD = NameKind("name_word", "name_name", kind="name")
_USER_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")
_SHORTEST_SECRET = 12

_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))?")
_LONGEST_LANGUAGE = len("zh-Hant")
_TOLD_BY_LANGUAGE = frozenset({"name_name", "name_full_name", "name_account_name", "name_part", "name_title"})


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


def words_of(group: g.Group, key: str) -> tuple[str, ...]:
    """The words of a name; a name that says nothing (``value``) takes those of the group around it."""
    words = w.split_name(key)
    if not group.of:
        return words
    around, word = group.of[-1], words[0] if len(words) == 1 else ""
    if around in w.ID and (word in ("path", "value") or word in w.ID):
        return group.of
    if around in w.EMAIL and word == "address":
        return group.of
    if around == "name" and word in _WORDS_OF_NAMES:
        return (*words, "name")
    if around in w.SITES and word in ("url", "uri"):
        return (around, *words)
    if len(key) <= _LONGEST_LANGUAGE and by_language(group, key):
        return _of_one(group)
    return group.of if word in w.GENERIC_LEAF or words == _SHOWN else words


def by_language(group: g.Group, key: str | int) -> bool:
    """Whether the key is that of one language, for a name that is told in several: ``name.pt``."""
    if not group.of or not isinstance(key, str) or len(key) > _LONGEST_LANGUAGE:
        return False
    if key in w.ID or not _LANGUAGE.fullmatch(key):
        return False
    return name_kind(_of_one(group)).label in _TOLD_BY_LANGUAGE


def _of_one(group: g.Group) -> tuple[str, ...]:
    """What the group around a value is called, for one of what it holds."""
    return (*group.of[:-1], w.singular(group.of[-1]))


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
    kind = kind_of(words, value)
    if (
        kind.identifier == "name_other_id"
        or kind.label == "name_other_name"
        or kind.notes == _OF_ITS_OWNER
        or words[-1:] in _ASKED
        or words == _NUMBER
    ):
        kind = kind_in(group, words, value)
    if kind.kind and value not in (None, ""):
        group.kinds.add(kind.kind)
        group.has_given_name |= kind.label == "name_part" and not kind.notes
    if kind.identifier or kind.label:
        found.places.append(Place(group, key, value, kind))
    elif kind.notes == ("name_secret",) and isinstance(value, str) and len(value) >= _SHORTEST_SECRET:
        found.secrets.add(value)


def kind_of(words: tuple[str, ...], value: Scalar) -> NameKind:
    """What a name says about its value, which may say otherwise.

    A name that holds ``accounts/2284`` is an id all the same, a ``shop`` that holds a host is told by its address, and
    a ``url`` without an address in it is the short name that ends one.
    """
    kind = name_kind(words)
    if not isinstance(value, str):
        return kind
    if kind.label == "name_unknown" or kind.kind == "envelope":
        if not kind.notes and is_email(value):
            return _SOME_EMAIL
        return _SITE if words == _FROM_OUTSIDE and is_front_door(value) else kind
    if kind.identifier and not kind.label and not kind.notes and is_email(value):
        return _EMAIL if w.any_of(words, w.EMAIL) else replace(kind, label="name_email", kind="email")
    if kind.label in _NAMES and is_resource_name(value):
        return _RESOURCE_NAME
    if kind.label == "name_name" and _USER_NAME.fullmatch(value):
        return _NAME_IN_A_WORD
    if kind.label == "name_bare" and is_host(value):
        return _HOST
    if kind.identifier == "name_self_address" and is_front_door(value):
        return _SITE
    return _kind_of_address(kind, words, value) if kind.identifier in _ALL_ADDRESSES else kind


def _kind_of_address(kind: NameKind, words: tuple[str, ...], value: str) -> NameKind:
    if is_of_everybody(value):
        return NOTHING
    if kind.identifier in _ADDRESSES and not is_url(value):
        if words in _WAYS and is_host(value):
            return NOTHING
        return _HOST if is_host(value) else _SHORT_NAME if value.isalnum() else kind
    return kind


def kind_in(group: g.Group, words: tuple[str, ...], value: Scalar) -> NameKind:
    """The same in the group that the value stands in, whose own id or name it can be."""
    kind = kind_of(words, value)
    if kind.identifier == "name_other_id" and group.of == words[:-1]:
        return _OWN_ID  # ``item_id`` in an ``item``
    if kind.identifier == "name_other_id" and kind.notes:
        account = group.of[-1:] == ("account",)
        return _OWN_ID if is_own_id(group.value, words, peers_of(group), account=account) else kind
    if kind.notes == _OF_ITS_OWNER and kind.identifier and group.value.keys().isdisjoint(_IDS):
        return replace(kind, notes=())  # nobody but the owner has an id here
    if len(words) == 1 and words[0] in _BARE_PARTS and _are_parts_of_a_name(group):
        return name_kind((*words, "name"))
    if words == _IDENTIFIER:
        has_id = not group.value.keys().isdisjoint(_IDS)
        return replace(_GIVEN_ID, label=kind.label) if has_id else kind
    if words == _NUMBER:
        return _ACCOUNT_NUMBER if group.parent is None and is_own_number(group.value, value) else kind
    if words == _CODE:
        return _OWN_CODE if is_own_code(group.value, value) else kind
    if kind.label == "name_other_name" and is_own_name(group.value, words):
        return _OWN_NAME
    return kind


def _are_parts_of_a_name(group: g.Group) -> bool:
    """Whether a bare ``first`` and a bare ``last`` make a name: both are there, and both are words."""
    parts = [group.value.get(key) for key in _BARE_PARTS]
    return all(isinstance(part, str) and part.replace("-", "").replace(" ", "").isalpha() for part in parts)


def peers_of(group: g.Group) -> tuple[object, ...]:
    """All entries of the list that the group is an entry of, itself among them."""
    return group.peers if group.entry is group else ()


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
