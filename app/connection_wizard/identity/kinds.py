"""What a field of an answer is, by its name, its value and the group that it stands in."""

from __future__ import annotations

import re
from dataclasses import replace

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.groups import Group
from connection_wizard.identity.model import Scalar
from connection_wizard.identity.names import NOTHING, NameKind, name_kind
from connection_wizard.identity.own_ids import is_own_code, is_own_id, is_own_name, is_own_number, tells_who_signed_in
from connection_wizard.identity.values import (
    is_email,
    is_front_door,
    is_host,
    is_of_everybody,
    is_resource_name,
    is_url,
)

_WORDS_OF_NAMES = w.FIRST_NAME | w.MIDDLE_NAME | w.LAST_NAME | w.FULL_NAME
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
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))?")
_LONGEST_LANGUAGE = len("zh-Hant")
_TOLD_BY_LANGUAGE = frozenset({"name_name", "name_full_name", "name_account_name", "name_part", "name_title"})


def words_of(group: Group, key: str) -> tuple[str, ...]:
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


def by_language(group: Group, key: str | int) -> bool:
    """Whether the key is that of one language, for a name that is told in several: ``name.pt``."""
    if not group.of or not isinstance(key, str) or len(key) > _LONGEST_LANGUAGE:
        return False
    if key in w.ID or not _LANGUAGE.fullmatch(key):
        return False
    return name_kind(_of_one(group)).label in _TOLD_BY_LANGUAGE


def _of_one(group: Group) -> tuple[str, ...]:
    """What the group around a value is called, for one of what it holds."""
    return (*group.of[:-1], w.singular(group.of[-1]))


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


def kind_in(group: Group, words: tuple[str, ...], value: Scalar) -> NameKind:
    """The same in the group that the value stands in, whose own id or name it can be."""
    kind = kind_of(words, value)
    if not (
        kind.identifier == "name_other_id"
        or kind.label == "name_other_name"
        or kind.notes == _OF_ITS_OWNER
        or words[-1:] in _ASKED
    ):
        return kind  # asked first: it is what the names of most fields say
    if kind.identifier == "name_other_id" and group.of == words[:-1]:
        return _OWN_ID  # ``item_id`` in an ``item``
    if kind.identifier == "name_other_id" and kind.notes:
        account = group.of[-1:] == ("account",)
        return _OWN_ID if is_own_id(group.value, words, peers_of(group), account=account) else kind
    if kind.notes == _OF_ITS_OWNER and kind.identifier:
        alone = group.value.keys().isdisjoint(_IDS) and not tells_who_signed_in(group.value)
        return replace(kind, notes=()) if alone else kind
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


def _are_parts_of_a_name(group: Group) -> bool:
    """Whether a bare ``first`` and a bare ``last`` make a name: both are there, and both are words."""
    parts = [value for key, value in group.value.items() if isinstance(key, str) and key.casefold() in _BARE_PARTS]
    words = [part for part in parts if isinstance(part, str) and part.replace("-", "").replace(" ", "").isalpha()]
    return len(parts) == len(words) == len(_BARE_PARTS)


def peers_of(group: Group) -> tuple[object, ...]:
    """All entries of the list that the group is an entry of, itself among them."""
    return group.peers if group.entry is group else ()
