"""Objects that only link to an account: their own id is the link's, the account's stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.groups import Group, members
from connection_wizard.identity.kinds import words_of
from connection_wizard.identity.names import name_kind
from connection_wizard.identity.places import MAX_MEMBERS
from connection_wizard.identity.values import is_plain, is_too_big

_OWN = frozenset({"name", "email", "login"})
_THINGS_IDS = frozenset({"name_account_id", "name_person_id"})
_IDS_OF_SOMEBODY = frozenset({"name_id", "name_person_id", "name_subject"})
_OWN_IDS = _IDS_OF_SOMEBODY | {"name_account_id"}
_STILL_ITS_OWN = ((), ("qualified",))
_SAYS_OF_A_THING = ("name", "type")
_KEYS = frozenset({("key",), ("token",)})
_HOLD_KEY = frozenset(w.however_written("api_key", "apiKey"))
_SAY_KEY = frozenset(w.however_written("auth_type", "authType", "key_type", "keyType"))
_TYPES = w.however_written("type", "object", "kind", "__typename")
_OF_KEYS = _HOLD_KEY | _SAY_KEY | set(_TYPES)


def is_link(group: Group) -> bool:
    """Whether the object is about an account that it names beside itself: ``tenantId`` with ``tenantName``.

    So is one that calls itself a membership or the like, and one that has the ids of a user and of an account.

    Not if a name of its own says who it is (a user has a ``companyId`` and a ``companyName``, too), nor if the answer
    calls it a user or an account.
    """
    if group.owner != (group.parent.owner if group.parent else "of_answer") or (group.of and group.of[-1] in w.OWNERS):
        return False
    if _is_a_tie(group):
        return True
    plain = (words_of(group, key) for key, value in members(group, MAX_MEMBERS) if is_plain(value) and value != "")
    names = {name for name in plain if name}
    things = {name[:-1] for name in names if _is_of_a_thing(name)}
    said = {(*thing, word) for thing in things for word in _SAYS_OF_A_THING}
    said |= {("username",)} if ("user",) in things else set()
    kinds = {name_kind((*thing, "id")).identifier for thing in things}
    tied = kinds >= _THINGS_IDS or bool(said & names)
    return tied and not any(name_kind(name).kind in _OWN for name in names - said)


def is_key(group: Group) -> bool:
    """Whether the object is a key or a token that names whose it is, so that its own id and name are the key's."""
    value = group.value
    if value.keys().isdisjoint(_OF_KEYS):
        return False
    if any(isinstance(said := value.get(key), str) and w.split_name(said)[-1:] in _KEYS for key in _TYPES):
        return True
    if not value.keys().isdisjoint(_SAY_KEY):
        return bool(_ids(value) & _THINGS_IDS)
    return not value.keys().isdisjoint(_HOLD_KEY) and has_id_of_user(group)


def has_id_of_user(group: Group) -> bool:
    """Whether the object names the user whose record it is: ``userId`` in an ``employee``."""
    return "name_person_id" in _ids(group.value)


def is_persons_account(group: Group) -> bool:
    """Whether the object is an account that somebody's name belongs to, rather than somebody: its only id says so.

    So does an id of theirs that is too big to be kept: then their account is what the connection is told by.
    """
    if any(kind == "name_id" and is_too_big(each) for kind, each in _ids_with_values(group.value)):
        return True
    ids = _ids(group.value) | (_ids(group.parent.value) if group.part and group.parent else set())
    return "name_account_id" in ids and not ids & _IDS_OF_SOMEBODY


def _ids(value: Mapping[str, object]) -> set[str]:
    return {kind for kind, _ in _ids_with_values(value)}


def _ids_with_values(value: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for key, each in islice(value.items(), MAX_MEMBERS):
        if isinstance(key, str) and is_plain(each) and each not in (None, ""):
            kind = name_kind(w.split_name(key))
            if kind.notes in _STILL_ITS_OWN:
                yield kind.identifier, each


def is_envelope(group: Group) -> bool:
    """Whether the object says of what type it is and holds just that, by an id of its own (``"user": {…}``).

    Without one, what it holds is a part of it (Notion's ``"type": "person", "person": {"email": …}``).
    """
    said = (each for key in _TYPES if isinstance(each := group.value.get(key), str))
    held = (group.value.get(key) for each in said for key in w.however_written(each))
    return any(isinstance(each, dict) and _ids(each) & _OWN_IDS for each in held)


def _is_a_tie(group: Group) -> bool:
    texts = (group.value.get(key) for key in _TYPES)
    return any(isinstance(said, str) and w.any_of(w.split_name(said)[-1:], w.TIES) for said in texts)


def _is_of_a_thing(name: tuple[str, ...]) -> bool:
    kind = name_kind(name)
    return name[-1] in w.ID and kind.identifier in _THINGS_IDS and not kind.notes
