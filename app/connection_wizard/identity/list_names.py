"""What the name of a list says of its entries: whether they are the account, a part of it, or things that it has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.flags import is_me, main_account

UNSURE, ODD, LISTED = "unsure", "odd", "listed"
"""What is known of a list of several things: its name says nothing, nobody knows it, or they are not the account."""

SEVERAL = ("list_many",)
SAY_LIST = frozenset({"array", "collection", "list"})
_PART_LISTS = frozenset({"email", "mail", "name", "nickname", "identity", "membership"})

_LOGINS = frozenset({"login"})
"""Lists of these say with what else somebody signs in: the ids are other systems'."""

GROUP = "group"
"""What some call a workspace (Bitly), others a list of people: the entries are asked."""
_ONE_PERSON = frozenset({"employee", "user", "member", "person", "people"})
_LISTED = w.LISTED | {
    *("appliance", "appointment", "booking", "invitee", "lesson", "meeting", "pipeline", "recording", "reservation"),
    *("shift", "shipment", "vehicle"),
}
_THINGS = _LISTED | w.PERSON | w.RECORDS
_MAY_BE_PLACES = w.PLACES | {"agent", GROUP, "location", "repository"}
"""What some calls list for lack of an account around it."""
_ENDING = re.compile(r"(?<=\w)\.(?:json|xml|php|aspx?)$", re.IGNORECASE)
_FOREIGN_LISTS = w.OTHER | w.APP | w.CALL | w.CHANGE

_OTHERS = frozenset(
    {"assignee", "attendee", "buyer", "customer", "guest", "invitee", "passenger", "patient", "payer", "recipient"}
    | {"reporter", "sender"}
)
_OF_THINGS = frozenset(
    {"amount", "date", "deadline", "due", "duration", "end", "price", "quantity", "sku", "start", "stock", "subject"}
    | {"total"}
)
"""What is of whoever has to do with an account, and what goods and appointments have."""
_LOOKED_AT = 60
"""Members of an entry that are asked for it."""

NameParts = tuple[str, ...]


def name_of_list(around: NameParts, words: NameParts) -> NameParts:
    """The name of a list; one that says nothing (``nodes``, ``list``) takes that of the group around it."""
    words = _listed_in(words) or ("items",)
    says_nothing = bool(words) and w.all_of((w.singular(word) for word in words), w.WRAPPER)
    return around if says_nothing and around else words


def _listed_in(words: NameParts) -> NameParts:
    """What a name that says that it is a list says it is a list of: ``userList``, ``listOfAccounts``."""
    if words[:2] == ("list", "of"):
        words = words[2:]
    while words and words[-1] in SAY_LIST:
        words = words[:-1]
    return words


def listed_by(url: str) -> NameParts:
    """What a call lists, by the last part of its address: ``v1/projects``, ``crm.deal.list``, ``getInvoices``; nothing
    where that is no list of things that an account has, so that its answer may be the accounts themselves."""
    path = url.partition("://")[2].partition("/")[2].partition("?")[0].partition("#")[0]
    words = _listed_in(w.split_name(_ENDING.sub("", path.rstrip("/").rpartition("/")[2])))
    several = words[-1:] != (w.singular(words[-1]),) if words else False
    one = w.singular(words[-1]) if words and (several or len(words) > 1) else ""
    kept = w.ACCOUNT_LISTS | w.WRAPPER | w.SIDE | _MAY_BE_PLACES
    return (one,) if one in _THINGS - kept and words[-1] not in kept else ()


def place_in_list(
    one: NameParts, entries: Sequence[object], at: int, *, connected: bool
) -> tuple[tuple[str, ...], str]:
    """The feature of a place in a list, and whether the list is one of several other things.

    ``connected``: the entries have been found to be what is connected, whatever the list's name says.
    """
    answer_itself = w.all_of(one, w.WRAPPER)
    while len(one) > 1 and one[-1] in w.WRAPPER:
        one = one[:-1]
    last = one[-1] if one else ""
    if last in _LOGINS:
        return ("list_part", "of_login"), ""
    if last in _PART_LISTS:
        return ("list_part",), ""
    if connected:
        return (("list_one",) if len(entries) == 1 else SEVERAL), ""
    if last == GROUP and not is_me(entries[at]):
        return (), ODD
    if len(entries) == 1:
        if answer_itself:
            return ("list_answer",), ""
        if last in _LISTED and last not in _ONE_PERSON and not is_me(entries[at]):
            return (), LISTED
        return (("list_one",) if last in w.OWNERS else ("list_part",)), ""
    if last in w.ACCOUNT_LISTS or is_me(entries[at]) or main_account(entries) == at:
        return SEVERAL, ""
    if answer_itself:
        return (), UNSURE
    return (), LISTED if last in _THINGS or w.any_of(one, _FOREIGN_LISTS) else ODD


def says_of_others(entry: Mapping[str, object]) -> bool:
    """Whether an entry is of what somebody has to do with the account: a customer's booking, with its time or price."""
    names = [name for key in islice(entry, _LOOKED_AT) if isinstance(key, str) and (name := w.split_name(key))]
    return any(w.singular(name[0]) in _OTHERS for name in names) and any(w.any_of(name, _OF_THINGS) for name in names)
