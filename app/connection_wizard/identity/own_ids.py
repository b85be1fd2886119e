"""Ids that are told by what they are of: ``locationId`` in a location is the location's own, ``ClientID`` in a list of
an agency's clients is a client's, ``client_id`` in an account that has no other id is the account's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.flags import MAX_PEERS
from connection_wizard.identity.names import NameKind, name_kind, says_who_signed_in
from connection_wizard.identity.values import is_plain

_LOOKED_AT = 60
"""Members of an object that are asked; what holds an account's id holds it near its beginning."""

_SOMEBODYS = frozenset({"name_id", "name_person_id", "name_subject"})
_IDS = _SOMEBODYS | {"name_account_id", "name_owned_key"}
_PEOPLE = frozenset({"email", "login"})
_NAMES = frozenset({"name_name", "name_full_name", "name_account_name", "name_title"})
_SITES = frozenset({"name_domain", "name_site_address"})
_MESSAGES = w.however_written("error", "errors", "message", "msg")
_ITS_ID = w.however_written("id")
_ITS_NUMBER = w.however_written("number")
_SHORTEST_CODE = 4
_NUMBER = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Z\d-]{6,20}")
_ID_OF_A_CLIENT = ("client", "id")
_IDS_OF_WHAT_IS_RENTED = (("project", "id"), ("subscription", "id"))
_NAME_OF_A_CLIENT = ("client", "name")
_OWN_NAMES = w.PLACES | {"client"}
_AT_A_BANK = frozenset({"balance", "iban"})
_SAY_WHAT = frozenset({"type", "role"})
_SHOWN = frozenset({"display_value", "displayValue"})
_TOLD_TWICE = _SHOWN | {"value", "link"}
_WRITTEN = frozenset({"body", "content", "from", "id", "subject", "text"})
_TWO = 2


def is_own_id(
    value: Mapping[str, object], words: tuple[str, ...], peers: Sequence[object] = (), *, account: bool = False
) -> bool:
    """Whether an id that names a place or a client is the own id of the object that it stands in.

    Args:
        value: the object.
        words: those of the id's name, as in `connection_wizard.identity.names.name_kind`.
        peers: all entries of the list that the object is an entry of, if it is.
        account: whether the object is said to be an account, which can call itself its provider's client.
    """
    if len(words) != _TWO or words[-1] not in w.ID:
        return False
    told = [(name, kind) for name, kind, _ in _told(value)]
    if words[0] in w.PLACES:
        named = any(kind.label in _NAMES or name == (words[0], "name") for name, kind in told)
        return named and not any(_is_of_somebody(kind) for _, kind in told)
    if words in _IDS_OF_WHAT_IS_RENTED:
        named = any(kind.label in _NAMES or kind.label == "name_bare" for _, kind in told)
        return named and not any(kind.identifier in _IDS and not kind.notes for _, kind in told)
    if words != _ID_OF_A_CLIENT:
        return False
    if are_clients(peers) or _is_a_client(value):
        return True
    return account and not any(kind.identifier in _IDS and not kind.notes for _, kind in told)


def is_own_name(value: Mapping[str, object], words: tuple[str, ...]) -> bool:
    """The same of a name: ``location_name`` beside ``location_id``, or beside nothing else that says who it is."""
    if words[1:] != ("name",) or words[0] not in _OWN_NAMES:
        return False
    own_id, told = (words[0], "id"), list(_told(value))
    if any(name == own_id for name, _, _ in told):
        return is_own_id(value, own_id)
    if any(kind.label in _NAMES for _, kind, _ in told):
        return False
    ids = {kind.identifier for _, kind, _ in told if kind.identifier}
    return not ids if words[0] in w.PLACES else ids == {"name_account_id"}


def is_own_code(value: Mapping[str, object], code: object) -> bool:
    """Whether a ``code`` beside a name, and beside no id and no message, is what the object is told apart by:
    ``REEDINN`` is a hotel's, while ``SUCCESS`` is the call's."""
    if (
        not isinstance(code, str)
        or len(code) < _SHORTEST_CODE
        or code.isdigit()
        or not value.keys().isdisjoint(_MESSAGES)
    ):
        return False
    kinds = [kind for _, kind, _ in _told(value)]
    return any(kind.label in _NAMES for kind in kinds) and not any(kind.identifier in _IDS for kind in kinds)


def is_own_number(value: Mapping[str, object], number: object) -> bool:
    """Whether a ``number`` with letters in it is the account's: nothing else says who it is."""
    if not isinstance(number, str) or not _NUMBER.fullmatch(number):
        return False
    kinds = [kind for _, kind, _ in _told(value)]
    return not any(kind.identifier or kind.label in _NAMES for kind in kinds)


def are_clients(entries: Sequence[object]) -> bool:
    """Whether a list is one of clients: each has another ``client_id``, while an app's would be the same in all."""
    looked_at = entries[:MAX_PEERS]
    found = {_client_id(entry) for entry in looked_at}
    return len(looked_at) > 1 and len(found) == len(looked_at) and "" not in found


def _is_a_client(value: Mapping[str, object]) -> bool:
    """Whether an object says that it is a broker's or an agency's client: by its name, or by what it calls itself."""
    return any(
        name == _NAME_OF_A_CLIENT or (name[-1] in _SAY_WHAT and isinstance(said, str) and said.casefold() == "client")
        for name, _, said in _told(value)
    )


def is_alone(answer: Mapping[str, object], key: str) -> bool:
    """Whether nothing else in an answer than what stands under ``key`` says who or what is connected."""
    if is_own_number(answer, _first(answer, _ITS_NUMBER)):
        return False
    for words, kind, value in _told(answer):
        if value is answer[key]:
            continue
        if isinstance(value, dict | list):
            if words[-1] in w.OWNERS or w.singular(words[-1]) in w.OWNERS:
                return False
        elif kind.kind in _PEOPLE or (kind.identifier and not kind.notes):
            return False
    return True


def has_account(value: Mapping[str, object], *, by: str = "id", but: str = "") -> bool:
    """Whether an object holds a company, a workspace or the like with an id: people listed beside it are its own.

    Args:
        value: the object.
        by: what the company is told by instead of an id.
        but: a name that does not count.
    """
    held = w.however_written(by)
    return any(
        isinstance(each, dict)
        and not each.keys().isdisjoint(held)
        and words[-1] in w.ACCOUNT
        and each is not value.get(but)
        for words, _, each in _told(value)
    )


def is_site(value: Mapping[str, object]) -> bool:
    """Whether an object has a domain or a web address of its own: an ``app`` that has one is no program but a site."""
    return any(kind.identifier in _SITES and not kind.notes for _, kind, _ in _told(value))


def is_account(value: Mapping[str, object]) -> bool:
    """Whether an object is a company, a workspace or the like by its own id and name."""
    kinds = [kind for _, kind, _ in _told(value)]
    named = any(kind.label in _NAMES and not kind.notes for kind in kinds)
    return named and any(kind.identifier == "name_account_id" and not kind.notes for kind in kinds)


def is_named(value: Mapping[str, object]) -> bool:
    """Whether an object has an id and a name of its own, and none that is a person's."""
    kinds = [kind for _, kind, _ in _told(value)]
    own_id = any(kind.identifier == "name_id" for kind in kinds)
    return own_id and any(kind.label == "name_name" for kind in kinds) and not is_somebody(value)


def is_somebody(value: Mapping[str, object]) -> bool:
    """Whether an object tells of a person: it has an email address or a given name."""
    return any(kind.kind == "email" or kind.label == "name_part" for _, kind, _ in _told(value))


def tells_who_signed_in(value: Mapping[str, object]) -> bool:
    """Whether an object holds the user who signed in, or that one's id: an owner beside them can be somebody else."""
    return any(
        says_who_signed_in(words) if isinstance(each, dict) else words[-1] in w.ID and says_who_signed_in(words[:-1])
        for words, _, each in _told(value)
    )


def has_balance(value: Mapping[str, object]) -> bool:
    """Whether an object is an account at a bank, whose customer is who signed in; that of an order is anybody."""
    return any(w.any_of(words, _AT_A_BANK) for words, _, _ in _told(value))


def is_told_twice(value: Mapping[str, object]) -> bool:
    """Whether a ``value`` is told for programs and for people (ServiceNow, ``sysparm_display_value=all``)."""
    return value.keys() <= _TOLD_TWICE and not value.keys().isdisjoint(_SHOWN)


def is_what_a_call_says(value: Mapping[str, object]) -> bool:
    """Whether a ``message`` holds what was asked for, rather than something that somebody wrote to somebody."""
    return value.keys().isdisjoint(_WRITTEN)


def is_another(value: Mapping[str, object], around: Mapping[str, object]) -> bool:
    """Whether an object is no part of the one around it, since both have an id: a profile of permissions."""
    own, outer = _first(value, _ITS_ID), _first(around, _ITS_ID)
    return is_plain(own) and is_plain(outer) and None not in (own, outer) and own != outer


def _first(value: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((value[name] for name in names if name in value), None)


def _client_id(entry: object) -> str:
    if not isinstance(entry, dict):
        return ""
    return next((str(value) for words, _, value in _told(entry) if words == _ID_OF_A_CLIENT and is_plain(value)), "")


def _is_of_somebody(kind: NameKind) -> bool:
    return kind.kind in _PEOPLE or (kind.identifier in _SOMEBODYS and not kind.notes)


def _told(value: Mapping[str, object]) -> Iterator[tuple[tuple[str, ...], NameKind, object]]:
    """The members that hold something: the words of each name, what it says, and the value."""
    for key, each in islice(value.items(), _LOOKED_AT):
        if isinstance(key, str) and each not in (None, "", [], {}) and (words := w.split_name(key)):
            yield words, name_kind(words), each
