"""What the name of a field says about its value: the features of a name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from connection_wizard.identity import vocabulary as w
from connection_wizard.spec.time_names import time_name

_ADDRESSES = frozenset({("urn",), ("uri",), ("resource", "name"), ("resource", "uri"), ("resource", "urn")})
_SELF_ADDRESSES = frozenset({("self",), ("href",), ("resource", "url"), ("url",), ("path",), ("resource", "path")})
_KEY_WORDS = frozenset({"key", "code", "hash", "number", "no", "nr", "ref", "tag"})
_KEYS_FIRST = frozenset({"code", "number"})
"""What comes first in languages that say whose it is after it: ``codigo_empresa``."""
_KEYS_ELSEWHERE = frozenset({("external", "key"), ("external", "code"), ("external", "reference")})
"""What somebody is called in another system: better than nothing, and lasting."""
_TWO = 2
_IN_ONE_APP = frozenset({("open", "id"), ("openid",)})
"""What a platform calls its user towards one app (WeChat, TikTok, Feishu); towards all of a company's apps the next."""
_IN_ALL_APPS = frozenset({("union", "id"), ("unionid",)})
_PRINCIPAL = ("principal",)
"""Who signed in, as sign-in systems call it; in other names it is what matters most: ``rolePrincipal``."""
_REFERENCES = frozenset({("ref",), ("reference",)})
_OF_THE_OBJECT = frozenset({("object", "id"), ("record", "id"), ("sourced", "id")})
"""What an object can call its very own id (the third in all of IMS OneRoster)."""
_REGISTERS = frozenset({"identity", "registration", "tax", "vat"})
_NUMBERS = frozenset({"no", "nr", "number"})
_REGISTER_NUMBERS = frozenset(
    {
        "abn",
        "cnpj",
        "cpf",
        "cuit",
        "ein",
        "gstin",
        "inn",
        "kvk",
        "nif",
        "nip",
        "nit",
        "oib",
        "rfc",
        "ruc",
        "rut",
        "siren",
        "siret",
        "uen",
    }
)
"""What a state or a chamber of commerce numbers companies and taxpayers with, where a country has a word for it."""
_NICKNAMES = frozenset({"nick", "nickname"})
"""What somebody wants to be called: others can be called the same."""
_ADDRESS_WORDS = frozenset({"url", "uri"})
_UNDER_AN_ADDRESS = frozenset({"account", "organisation", "organization", "team"})
_ID_TEXT = frozenset({"str", "string", "text", "code"})
_LIFETIMES = frozenset({"expires", "expire", "expiry", "expiration", "ttl"})
_COUNTED = frozenset(
    ("count", "counter", "kind", "level", "limit", "max", "min", "rank", "score", "state", "status", "total", "type")
)
_NOBODY = ((w.COUNT | w.LOCALE | w.PICTURE) - w.OWNERS) | {"attribute", "field", "parameter"}
_PARTS_OF_NAMES = w.FIRST_NAME | w.MIDDLE_NAME | w.LAST_NAME
_CALLED = frozenset(
    {("display",), ("displayed", "as"), ("known", "as"), ("trading", "as"), ("doing", "business", "as")}
    | {("authenticated", "as"), ("authorized", "as"), ("logged", "in", "as"), ("signed", "in", "as")}
)
_WHO_BELONGS = frozenset({"contact", "creator", "owner"})
"""Whose name stands beside that of what belongs to them: ``contact_name`` in a company."""
_OWNS = frozenset({"creator", "owner"})
_WHICH = frozenset({"active", "authenticated", "connected", "current", "my", "own", "selected"})
_WHO = frozenset({"me", "user", "viewer", "whoami"})
_SIGNED_IN = frozenset({("logged", "in"), ("loggedin",), ("signed", "in"), ("signedin",)})
_FIRST_DOMAINS = frozenset({"custom", "original", "primary"})
_OWN_MAIL = frozenset({"address", "login", "default", "main", "work", "value"})


@dataclass(frozen=True, slots=True)
class NameKind:
    """What a field name means for either use: a feature name each, empty where it is no candidate by its name.

    `notes` are further features that count for both uses; `kind` is what a neighbour learns from it: that the group
    describes somebody (``name``, ``email``, ``login``) or is the wrapping of an answer (``envelope``).
    """

    identifier: str = ""
    label: str = ""
    notes: tuple[str, ...] = ()
    kind: str = ""


NOTHING = NameKind()


@lru_cache(maxsize=2048)
def name_kind(name: tuple[str, ...]) -> NameKind:
    """What the words of a name say (from `connection_wizard.identity.vocabulary.split_name`)."""
    if not name:
        return NOTHING
    if w.any_of(name, _LIFETIMES):
        return NameKind(notes=("name_time",))
    if time_name("_".join(name)):
        return NameKind(notes=("name_time",))
    if w.is_secret(name) and name[-1] != "type":
        return NameKind(notes=("name_secret",))
    if len(name) > 1 and name[0] in w.QUESTION:
        return NOTHING
    return _id_kind(name) or _contact_kind(name) or _label_kind(name) or _bare_kind(name) or _other_kind(name)


def _id_kind(name: tuple[str, ...]) -> NameKind | None:
    head, last = name[:-1], name[-1]
    if _is_register_number(head, last):
        return NameKind("name_register_number")
    if last in _ID_TEXT and head and head[-1] in w.ID:
        head, last = head[:-1], head[-1]
    if name in _OF_THE_OBJECT:
        return NameKind("name_own_id", kind="id")
    if name == ("sub",):
        return NameKind("name_subject", kind="id")
    if name in _IN_ONE_APP:
        return NameKind("name_person_id", kind="id")
    if name in _IN_ALL_APPS:
        return NameKind("name_person_id", notes=("qualified",), kind="id")
    if last in w.ID:
        notes = _of(head) or _of_its_owner(head) or _qualified(head)
        return NameKind(_owned(head), notes=notes, kind="" if _of(head) else "id")
    if name[0] in w.ID and len(name) > 1:
        return NameKind(_owned(name[1:]), notes=_of(name[1:]) or _of_its_owner(name[1:]))
    if name in _ADDRESSES:
        return NameKind("name_address")
    if name in _SELF_ADDRESSES:
        return NameKind("name_self_address")
    if name[-1] in _ADDRESS_WORDS and head and head[-1] in w.SITES | _UNDER_AN_ADDRESS:
        return NameKind("name_site_address")
    if name == ("key",):
        return NameKind("name_key")
    if name in _REFERENCES:
        return NameKind("name_reference")
    if last in _KEY_WORDS and head and head[-1] in w.OWNERS and not _of(head):
        return NameKind("name_person_key" if head[-1] in w.PERSON else "name_owned_key")
    if name in _KEYS_ELSEWHERE:
        return NameKind("name_reference")
    if len(name) == _TWO and name[0] in _KEYS_FIRST and last in w.OWNERS:
        return NameKind("name_person_key" if last in w.PERSON else "name_owned_key")
    return None


def _is_register_number(head: tuple[str, ...], last: str) -> bool:
    if w.all_of(head, _REGISTER_NUMBERS) and last in _REGISTER_NUMBERS:
        return True  # one, or either of two: ``cnpj_cpf``
    return bool(head) and head[-1] in _REGISTERS and (last in _NUMBERS or (last == "id" and head[-1] != "identity"))


def _owned(head: tuple[str, ...]) -> str:
    """The kind of id by the words before it."""
    if not head:
        return "name_id"
    if head[-1] in w.RECORDS or (head[-1] != "user" and head[-1] in w.PERSON and w.any_of(head, w.RECORDS)):
        return "name_record_id"
    if head[-1] in w.PERSON or head == _PRINCIPAL:
        return "name_person_id"
    return "name_account_id" if head[-1] in w.ACCOUNT else "name_other_id"


def _qualified(head: tuple[str, ...]) -> tuple[str, ...]:
    """Whether more words stand before the owner: ``settlement_account_id`` is less surely the id of the account."""
    more = len(head) > 1 and head[-1] in w.OWNERS and not w.all_of(head[:-1], _WHICH | w.OWNERS | w.APP)
    return ("qualified",) if more and not says_who_signed_in(head) else ()


def says_who_signed_in(words: tuple[str, ...]) -> bool:
    """Whether a name says that something is of the user whose answer it is: ``current_user``, ``me``."""
    return w.any_of(words[-1:], _WHO) and (words[:-1] in _SIGNED_IN or w.all_of(words[:-1], _WHICH))


def _of_its_owner(head: tuple[str, ...]) -> tuple[str, ...]:
    """Whether the words before an id say that it is of whoever the object belongs to, which has an id of its own."""
    return ("of_its_owner",) if w.any_of(head, _OWNS) else ()


def _of(head: tuple[str, ...]) -> tuple[str, ...]:
    """What else than the account the words before an id or a name speak of."""
    if w.any_of(head, w.APP) and not (len(head) > 1 and head[-1] in w.OWNERS):
        return ("of_app",)
    if w.any_of(head, w.CALL):
        return ("of_call",)
    if w.any_of(head, w.CHANGE):
        return ("of_change",)
    if head and head[-1] in w.TIES:
        return ("of_link",)
    return ("of_other",) if w.any_of(head, w.OTHER) or w.any_of(head[-1:], _COUNTED) else ()


def _contact_kind(name: tuple[str, ...]) -> NameKind | None:
    last = name[-1]
    mail = last in w.EMAIL or (last in ("address", "value") and len(name) > 1 and name[-2] in w.EMAIL)
    if mail:
        return NameKind("name_email", "name_email", _of(tuple(word for word in name if word not in _OWN_MAIL)), "email")
    if last in w.LOGIN:
        if last in _NICKNAMES:
            return NameKind("name_word", "name_login", _of(name[:-1]) or ("qualified",), "login")
        return NameKind("name_login", "name_login", _of(name[:-1]), "login")
    if last in w.SLUG:
        return NameKind("name_slug", "name_slug", _of(name[:-1]), "login")
    if last in ("domain", "subdomain"):
        own = len(name) == 1 or name[-2] in w.OWNERS or name[-2] in _FIRST_DOMAINS
        domain = "name_domain" if own else "name_other_domain"
        return NameKind(domain, domain, _of(name[:-1]))
    return None


def _label_kind(name: tuple[str, ...]) -> NameKind | None:
    head, last = name[:-1], name[-1]
    if last == "surname":
        return NameKind(label="name_part", kind="name")
    if last == "name":
        return _name_of(head)
    if head == ("name",):
        return _named_first(last)
    if head[-1:] == ("name",) and last in w.FULL_NAME:
        return _name_of(head[:-1])
    if name in _CALLED:
        return NameKind(label="name_full_name", kind="name")
    if last == "title" and head and head[-1] in w.SITES:
        return NameKind(label="name_account_name", kind="name")
    if name == ("title",):
        return NameKind(label="name_title")
    if name in (("summary",), ("caption",), ("label",)):
        return NameKind(label="name_caption")
    return NameKind(label="name_description") if name == ("description",) else None


def _named_first(of: str) -> NameKind | None:
    """A name that says ``name`` first and whose it is after it: ``name_first``, ``nombre_empresa``."""
    if of == "user":
        return NameKind("name_login", "name_login", kind="login")
    return _name_of((of,)) if of in w.FULL_NAME | _PARTS_OF_NAMES | w.OWNERS else None


def _name_of(head: tuple[str, ...]) -> NameKind:
    if not head:
        return NameKind(label="name_name", kind="name")
    if head[-1] in w.FULL_NAME:
        return NameKind(label="name_full_name", notes=_of(head[:-1]), kind="name")
    if head[-1] in _PARTS_OF_NAMES:
        return NameKind(label="name_part", notes=_of(head[:-1]), kind="name")
    notes = _of(head) or (("of_other",) if head[-1] in _NOBODY else ())
    if head[-1] == "login":
        return NameKind("name_login", "name_login", notes, "login")
    if head[-1] in _WHO_BELONGS:
        return NameKind(label="name_full_name", notes=notes or ("of_its_owner",), kind="name")
    if head[-1] in w.PERSON:
        return NameKind(label="name_full_name", notes=notes, kind="name")
    if head[-1] in w.ACCOUNT:
        return NameKind(label="name_account_name", notes=notes, kind="name")
    return NameKind(label="name_other_name", notes=notes)


def _bare_kind(name: tuple[str, ...]) -> NameKind | None:
    """A name that says whose the value is and no more: ``team``, ``owner``, ``current_organization``.

    Not one that speaks of several (``customer_accounts``), nor a page: that is mostly one of a list.
    """
    last = name[-1]
    if name[-2:] == ("user", "agent"):
        return None  # a program (RFC 9110, section 10.1.5)
    if last == "page" or w.singular(last) != last:
        return None
    if last in w.OWNERS and (name[:-1] in _SIGNED_IN or (len(name) <= 2 and w.all_of(name[:-1], _WHICH | w.OWNERS))):
        return NameKind("name_bare", "name_bare")
    return None


def _other_kind(name: tuple[str, ...]) -> NameKind:
    last = name[-1]
    envelope = "envelope" if last in ("ok", "success", "status", "message", "code", "statuscode", "stat") else ""
    if w.any_of(name, w.PICTURE):
        return NameKind(notes=("name_picture",))
    if last in w.TIME or name[0] in ("created", "updated", "modified", "expires"):
        return NameKind(notes=("name_time",))
    if last in w.MARKS:
        return NameKind(notes=("name_change",))
    if w.any_of(name, w.LOCALE):
        return NameKind(notes=("name_locale",))
    if last in w.COUNT or name[0] == "num":
        return NameKind(notes=("name_count",), kind=envelope)
    if envelope:
        return NameKind(kind=envelope)
    return NameKind(label="name_unknown", notes=_of(name))
