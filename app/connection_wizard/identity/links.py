"""Objects that only link to an account: their own id is the link's, the account's stands beside it."""

from __future__ import annotations

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.groups import Group, members
from connection_wizard.identity.names import name_kind
from connection_wizard.identity.places import MAX_MEMBERS, words_of
from connection_wizard.identity.values import is_plain

_OWN = frozenset({"name", "email", "login"})
_THINGS_IDS = frozenset({"name_account_id", "name_person_id"})
_SAYS_OF_A_THING = ("name", "type")
_TYPES = ("type", "object", "kind", "__typename")


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


def _is_a_tie(group: Group) -> bool:
    texts = (group.value.get(key) for key in _TYPES)
    return any(isinstance(said, str) and w.any_of(w.split_name(said)[-1:], w.TIES) for said in texts)


def _is_of_a_thing(name: tuple[str, ...]) -> bool:
    kind = name_kind(name)
    return name[-1] in w.ID and kind.identifier in _THINGS_IDS and not kind.notes
