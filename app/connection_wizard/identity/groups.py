"""The groups (objects, list entries) that a value stands in: whose they are, how far down, and what that is worth.

What the name of a key alone says of the way through it: `connection_wizard.identity.ways`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.flags import MAX_PEERS
from connection_wizard.identity.list_names import (
    GROUP,
    LISTED,
    ODD,
    SEVERAL,
    NameParts,
    name_of_list,
    place_in_list,
    says_of_others,
)
from connection_wizard.identity.named_values import LEAST_KNOWN, named_values
from connection_wizard.identity.own_ids import (
    are_clients,
    has_account,
    is_account,
    is_alone,
    is_another,
    is_named,
    is_site,
    is_somebody,
    is_told_twice,
    is_what_a_call_says,
    tells_who_signed_in,
)
from connection_wizard.identity.ways import NO_WAY, way_through

_TYPES = w.however_written("type", "object", "kind", "resource", "resource_type", "resourceType", "__typename", "_type")
_SAY_TYPE = frozenset(_TYPES)
_FORGOTTEN = ("of_thing", "of_call", "of_session")
"""What a group that names its owner makes good: the user of a session is no session."""

_IF_ALONE = w.PLACES | {"bot"}
_ITS_PEOPLE = frozenset({"admin", "administrator", "author", "contact", "creator", "owner"})
"""Whoever stands so inside of what has an id and a name itself belongs to it, and need not be the one who signed in."""
_ITS_MEMBERS = frozenset({"admin", "administrator", "member", "owner"})
"""The same of a list."""
_ID = w.however_written("id")
_NAME = w.however_written("name")
_PROFILE = ("profile",)
_MESSAGE = ("message",)
_ALONE_IN_ITS_LIST = (("list_part",), ("list_answer",))
"""Places of the only entry of a list that could be anything."""
_SETTINGS = frozenset({"configuration", "preferences", "setting", "settings"})
_ASKED = _IF_ALONE | _ITS_PEOPLE | _SETTINGS | w.APP | {"address", "info", "login", "message", "partner", "profile"}
"""What an object can be called that its members have to be asked about."""
_SERVER_INFO = ("server", "info")
"""What a server says of itself (of the Model Context Protocol, for one): the same for all who are connected to it."""


@dataclass(slots=True)
class Group:
    """An object in an answer, with what the way that leads there says of it.

    Attributes:
        path: names and positions from ``authData`` on.
        value: the object itself; empty for what is no object.
        features: what the way there is worth (names from `connection_wizard.identity.features`), without the owner.
        owner: the feature that says whose it is: ``of_answer``, ``of_person``, ``of_record`` or ``of_account``.
        of: the words of the key that leads there; empty for the answer itself.
        listed: what the call lists (`list_names.listed_by`), where the answer does not say so.
        depth: steps from the answer's root, wrappings not counted.
        listing: `UNSURE`, `ODD` or `LISTED` (`connection_wizard.identity.list_names`) for what stands in a list of
            several things that may not be the account.
        entry: the entry of that list, for it and what is in it.
        peers: all (or the first) entries of that list.
        accepted: for such an entry, once asked, whether it could be an account (`connection_wizard.identity.lists`).
        parent: the group around it, None for the answer itself.
        part: whether it describes the same thing as the group around it.
        kinds: what its members say of it, see `connection_wizard.identity.names.NameKind.kind`.
        has_given_name: whether a given or a family name stands in it, as only a person has.
    """

    path: tuple[str | int, ...]
    value: Mapping[str, object]
    features: tuple[str, ...] = ()
    owner: str = "of_answer"
    of: NameParts = ()
    listed: NameParts = ()
    depth: int = 0
    listing: str = ""
    peers: tuple[object, ...] = ()
    entry: Group | None = None
    accepted: bool | None = None
    parent: Group | None = None
    part: bool = False
    kinds: set[str] = field(default_factory=set)
    has_given_name: bool = False

    @property
    def all_kinds(self) -> set[str]:
        """What is known of the thing it describes: from its own members and those of the group it is a part of."""
        return self.kinds | self.parent.kinds if self.part and self.parent else self.kinds


def root_group(answer: object, path: tuple[str | int, ...], listed: NameParts = ()) -> Group:
    """The group of the answer itself, which stands at ``path``."""
    group = Group(path, answer if isinstance(answer, dict) else {}, listed=listed)
    _take_type(group, named=False)
    return group


def into_object(group: Group, key: str, words: NameParts, value: Mapping[str, object]) -> Group:
    """The group of the object under ``key``."""
    last = words[-1] if words else ""
    if last not in _ASKED:
        below = _below(group, key, words, value, ())
        if "value" in value and is_told_twice(value):
            _as_a_member(below, group)
        return below
    below = _below(group, key, words, value, (), connected=_is_the_only_place(group, key, last))
    if last == "client" and is_somebody(value):
        below.owner, below.features = "of_record", tuple(each for each in below.features if each != "of_app")
    elif last in w.APP and is_site(value):
        below.owner, below.features = "of_account", tuple(each for each in below.features if each != "of_app")
    elif last == "address" and is_somebody(value):
        below.owner, below.part, below.features = group.owner, False, (*group.features, "step")
    elif words == _MESSAGE and is_what_a_call_says(value):
        below.features = (*group.features, "step_wrapper")
    elif last == "partner" and has_account(group.value, but=key):
        below.features = (*below.features, "of_other")
    elif last in _ITS_PEOPLE and _has_people(group.value, last):
        below.features = (*below.features, "of_its_owner")
    elif last == "login" and is_somebody(group.value):
        below.owner = "of_record"
    elif last in _SETTINGS and not value.keys().isdisjoint(_ID) and not is_alone(group.value, key):
        below.part, below.features = False, (*below.features, "of_other")
    elif words == _SERVER_INFO:
        below.part, below.features = False, (*below.features, "of_app")
    elif words == _PROFILE and is_another(value, group.value):
        below.owner, below.part, below.features = group.owner, False, (*below.features, "of_other")
    return below


def _as_a_member(below: Group, group: Group) -> None:
    below.features, below.owner, below.listing = (*group.features, "step_wrapper"), group.owner, group.listing
    below.depth, below.part = group.depth, True


def _has_people(value: Mapping[str, object], last: str) -> bool:
    """Whether whoever stands in an object under such a name belongs to it, or to whom or what stands beside them."""
    told = value.keys()
    if not (told.isdisjoint(_ID) or told.isdisjoint(_NAME)) or tells_who_signed_in(value):
        return True
    return last == "contact" and has_account(value, by="name")


def _are_its_people(value: Mapping[str, object], last: str) -> bool:
    """Whether the people in a list under such a name are those of the company that stands beside it, or around it."""
    if last not in w.PERSON:
        return False
    return has_account(value) or is_account(value) or (last in _ITS_MEMBERS and is_named(value))


def into_list(group: Group, key: str | None, words: NameParts, entries: Sequence[object], at: int) -> Group:
    """The group of the entry ``at`` of the list under ``key``, which can be one of a list of named values."""
    pairs = into_pairs(group, key, words, entries) if key is not None else []
    return pairs[at] if at < len(pairs) else into_entry(group, key, words, entries, at)


def into_entry(group: Group, key: str | None, words: NameParts, entries: Sequence[object], at: int) -> Group:
    """The group of the entry ``at`` of any other list under ``key`` (None: the group is a list itself).

    An entry that is no object gives a group without members: what is known of its place only.
    """
    entry = entries[at]
    one = tuple(w.singular(word) for word in name_of_list(group.of, words))
    if group.listed and w.all_of(one, w.WRAPPER):
        one = group.listed  # the answer does not say what it lists, and the call does
    value = entry if isinstance(entry, dict) else {}
    connected = key is not None and (
        _is_the_only_place(group, key, one[-1]) or (one[-1] == "client" and are_clients(entries))
    )
    place, listing = place_in_list(one, entries, at, connected=connected)
    if key is not None and not connected and w.all_of(one, w.WRAPPER) and is_somebody(group.value):
        place, listing = (), LISTED  # what somebody has, beside who it is: a runner's records
    if len(entries) == 1 and not connected and place[:1] in _ALONE_IN_ITS_LIST and says_of_others(value):
        place, listing = (), LISTED  # one booking of somebody's, where there is no other yet
    if key is not None and _are_its_people(group.value, one[-1]):
        place = (*place, "of_its_owner")
    below = _below(group, key, one, value, place, at, connected=connected)
    below.listing = LISTED if group.listing else listing
    if one[-1] == GROUP and below.listing == ODD:
        below.features = tuple(each for each in below.features if each != "of_other")
    if (listing or place[:1] == SEVERAL) and not group.listing:
        below.peers, below.entry = tuple(entries[:MAX_PEERS]), below
    return below


def into_pairs(group: Group, key: str, words: NameParts, entries: Sequence[object]) -> list[Group]:
    """A group for each pair of a list of named values, as though all were members of one object; nothing for others."""
    found = {} if group.listing else named_values(entries, 1 if group.owner == "of_person" else LEAST_KNOWN)
    if not found:
        return []
    of_all = _below(group, key, words, found, ("list_pair",))
    return [replace(of_all, path=(*of_all.path, at), of=w.split_name(name)) for at, name in enumerate(found)]


def _below(
    group: Group,
    key: str | None,
    words: NameParts,
    value: Mapping[str, object],
    place: tuple[str, ...],
    at: int | None = None,
    *,
    connected: bool = False,
) -> Group:
    steps, owner, part = way_through(key, words) if key is not None else NO_WAY
    if connected:
        steps, owner = ("step",), owner or "of_account"
    path = group.path if key is None else (*group.path, key)
    before = group.features
    if owner and before:
        before = tuple(feature for feature in before if feature not in _FORGOTTEN)
    below = Group(
        path=path if at is None else (*path, at),
        value=value,
        features=(*before, *steps, *place),
        owner=owner or group.owner,
        of=group.of if w.all_of(words, w.BY_LANGUAGE) else words,
        depth=group.depth + ("step_wrapper" not in steps and key is not None),
        listed=() if key is not None and steps != ("step_wrapper",) else group.listed,
        listing=_within(group, owner, steps, part=part),
        entry=group.entry,
        parent=group,
        part=part,
    )
    _take_type(below, named=bool(owner))
    return below


def _is_the_only_place(group: Group, key: str, last: str) -> bool:
    """Whether the key leads to a place or a bot, and the answer tells of nobody and of nothing else."""
    return last in _IF_ALONE and not group.depth and is_alone(group.value, key)


def _within(group: Group, owner: str, steps: tuple[str, ...], *, part: bool) -> str:
    """What is known of an object in an entry of a list: as much as of the entry where it describes that entry."""
    if not group.listing:
        return ""
    same = part or owner == "of_account" or steps == ("step_wrapper",)
    return group.listing if same else LISTED


def _take_type(group: Group, named: bool) -> None:
    """Let the object itself say what it is: ``"type": "user"``, ``"object": "account"``."""
    if group.value.keys().isdisjoint(_SAY_TYPE):
        return
    for key in _TYPES:
        said = group.value.get(key)
        if not isinstance(said, str):
            continue
        last = w.singular((w.split_name(said) or ("",))[-1])
        if last == "bot":
            group.features = (*group.features, "of_bot")
        elif last in w.PERSON and not named:
            group.owner = "of_person"
        elif last in w.ACCOUNT and not named:
            group.owner = "of_account"
        elif last in w.APP:
            group.features = (*group.features, "of_app")


def says_place(group: Group) -> bool:
    """Whether the object says that it is a place: ``"object": "location"``."""
    said = (group.value.get(key) for key in _TYPES)
    return any(isinstance(each, str) and each.casefold() in w.PLACES for each in said)


def members(group: Group, most: int) -> list[tuple[str, object]]:
    """The first ``most`` members of the group whose names are texts."""
    return [(key, value) for key, value in islice(group.value.items(), most) if isinstance(key, str)]
