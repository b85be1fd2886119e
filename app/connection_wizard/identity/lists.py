"""Lists whose name does not say what they hold: whether their entries could be accounts, by what one says of itself.

The author chose a test call that tells who is connected, so a list of things with a name and an id is taken for the
accounts, tenants or sites that were connected unless an entry speaks of goods, work or other people.
"""

from __future__ import annotations

from itertools import islice

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.groups import Group, members, says_place
from connection_wizard.identity.kinds import kind_in, words_of
from connection_wizard.identity.list_names import ODD, UNSURE
from connection_wizard.identity.names import NameKind, name_kind
from connection_wizard.identity.places import MAX_MEMBERS
from connection_wizard.identity.values import is_plain

_OF_ACCOUNTS = w.ACCOUNT | {
    *("balance", "iban"),
    *("default", "edition", "features", "members", "onboarding", "permission", "permissions", "plan", "platform"),
    *("primary", "provider", "role", "sandbox"),
    *("scope", "scopes", "seats", "settings", "slug", "subdomain", "subscription", "trial"),
    *("web", "website"),
}
_OF_THINGS = frozenset(
    {
        *("archived", "assignee", "author", "body", "category", "color", "colour", "completed", "content", "customer"),
        *("deadline", "done", "due", "duration", "end", "file", "invoice", "message", "mime", "order", "parent"),
        *(
            "price",
            "priority",
            "product",
            "project",
            "quantity",
            "recipient",
            "reporter",
            "sender",
            "size",
            "sku",
            "start",
        ),
        *("stock", "subject", "tag", "tags", "task", "text", "thread", "ticket", "total"),
    }
)
_NAMES = frozenset(
    {"name_name", "name_full_name", "name_account_name", "name_title", "name_domain", "name_slug", "name_login"}
    | {"name_bare", "name_unknown"}
)
_PEOPLE = frozenset({"name_person_id", "name_record_id"})
_IDS = frozenset({"name_id", "name_account_id", "name_own_id"})
_THEIRS = _PEOPLE | {"name_account_id"}
_ADDRESSES = frozenset({"href", "link", "uri", "url"})
_NUMBERED = frozenset({("number",), ("code",)})
"""What goods, papers and countries are told apart by."""

_NO_PERSONS = frozenset({("legal", "name"), ("opening", "hours"), ("business", "hours")})
"""What a company or a shop has, and no person."""

_THING = _HUMAN = 2
_DEEPEST = 3
"""Parts of a part of a part: no answer of the collection goes further down to what it calls an account."""


def could_be_account(entry: Group) -> bool:
    """Whether an entry of such a list has a name and an id and speaks of an account rather than of anything else."""
    if entry.accepted is None:
        entry.accepted = _speaks_of_an_account(entry)
    return entry.accepted


def _speaks_of_an_account(entry: Group) -> bool:
    found = [(name, kind) for name, kind in _told(entry) if name]
    if entry.listing == UNSURE and _are_nothing_but_ids(entry, [kind for _, kind in found]):
        return True
    names_itself = any(kind.label in _NAMES and not kind.notes for _, kind in found)
    identifies_itself = any(kind.identifier and not kind.notes for _, kind in found)
    least = 1 if entry.listing == ODD else 0
    says_account = entry.owner == "of_account" or says_place(entry)
    return names_itself and identifies_itself and _balance(found, says_account=says_account) >= least


def _are_nothing_but_ids(entry: Group, kinds: list[NameKind]) -> bool:
    """Whether all entries of a list say who they are and no more: the restaurants of a group, each a GUID."""
    if not kinds or any(kind.identifier not in _IDS or kind.notes for kind in kinds):
        return False
    return all(isinstance(peer, dict) and peer.keys() == entry.value.keys() for peer in entry.peers)


def _told(entry: Group) -> list[tuple[tuple[str, ...], NameKind]]:
    """What the members of an entry are called, and those of groups in it that describe an account, each a part of the
    one before."""
    found: list[tuple[tuple[str, ...], NameKind]] = []
    left, parts = MAX_MEMBERS, [(members(entry, MAX_MEMBERS), 0)]
    for inside, depth in parts:
        for key, value in inside:
            if value in ([], {}):
                continue  # room for things is no thing
            name = words_of(entry, key) if not depth else w.split_name(key)
            found.append((name, _kind(entry, name, value, own=not depth)))
            if isinstance(value, dict) and depth < _DEEPEST and w.any_of(name, w.ACCOUNT | w.RECORD_PARTS):
                within = [(each, value[each]) for each in islice(value, left) if isinstance(each, str)]
                left -= len(within)
                parts.append((within, depth + 1))
    return found


def _kind(entry: Group, name: tuple[str, ...], value: object, *, own: bool) -> NameKind:
    if not is_plain(value):
        return NameKind()
    kind = kind_in(entry, name, value) if own else name_kind(name)
    return NameKind() if value is None and kind.label == "name_unknown" else kind


def _balance(found: list[tuple[tuple[str, ...], NameKind]], *, says_account: bool) -> int:
    """What speaks for an account less what speaks against one."""
    own_id = any(kind.identifier == "name_id" for _, kind in found)
    balance = 2 if says_account else 0
    unknown = False
    for name, kind in found:
        if kind.identifier == "name_own_id" or name in _NO_PERSONS:
            balance += 2
        elif own_id and kind.identifier in _THEIRS:
            continue  # that of somebody or something that the entry belongs to
        if _is_of_people(name, kind):
            balance -= _HUMAN
        elif w.any_of(name, _OF_THINGS) or name in _NUMBERED:
            balance -= _THING
        elif w.any_of(name, _OF_ACCOUNTS):
            balance += 1
        elif kind.label == "name_unknown" and name[-1] not in _ADDRESSES:
            unknown = True
    return balance - unknown


def _is_of_people(name: tuple[str, ...], kind: NameKind) -> bool:
    if kind.identifier in _PEOPLE:
        return not w.any_of(name, w.ACCOUNT_LISTS)
    return kind.label == "name_part" or (kind.kind == "email" and name[0] in w.EMAIL)
