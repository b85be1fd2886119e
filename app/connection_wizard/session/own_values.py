"""A number or a name of the author's own account in a call that worked: with it everybody gets the author's account, or
nothing at all.

Nobody can see that in the spec alone. Once an answer is here it can be: the same value came with the token or with the
redirect, and is taken from there; or the test answer is about the very id that was asked for, and whoever connects has
another.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.fields import as_label
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.name_words import words_of
from connection_wizard.spec.rules.volatile import is_volatile
from connection_wizard.spec.value_names import value_name
from connection_wizard.words import Words, say

_PIECE: Final = re.compile(r"(?<=[/=])[^/?&=#${}]{1,120}(?=[/?&#]|$)")
"""A part of a path, or a value of a query, that is written out."""
_OF_THE_API: Final = re.compile(r"v?\d{1,3}(?:\.\d{1,3}){0,3}|v?\d{4}-\d{2}(?:-\d{2})?|v\d+\w{0,8}", re.IGNORECASE)
"""A version: everybody has it."""
_SIGN: Final = re.compile(r"[/?&=]")
_TELLS: Final = re.compile(r"(?=.*[\d@]).{3,}")
"""What may be one account's alone, whatever it is called."""
_NAMED: Final = frozenset({
    "id", "ids", "uid", "uuid", "guid", "gid", "sub", "number", "urn", "slug", "login", "username", "handle",
    "subdomain", "domain", "email", "account", "tenant", "organization", "organisation", "workspace", "company", "shop",
    "store", "site", "realm",
})  # fmt: skip
"""Last words of names whose values tell one account from another."""
_OF_THE_ANSWER: Final = re.compile(r"(?:token|expires|scope|status|type|version|issued|created)", re.IGNORECASE)
WITH_A_TOKEN: Final = ("test_call", "revoke_token", "refresh_token", "request_parameters")
"""The parts whose requests are made once there is a token."""
_URLS: Final[tuple[DocumentPath, ...]] = (("test_call", "url"), ("revoke_token", "url"), ("refresh_token", "url"))
_LISTS: Final[tuple[DocumentPath, ...]] = (
    ("test_call", "query"),
    ("test_call", "headers"),
    ("revoke_token", "parameters"),
    ("revoke_token", "query"),
    ("revoke_token", "headers"),
    ("refresh_token", "parameters"),
    ("refresh_token", "query"),
    ("refresh_token", "headers"),
    ("request_parameters", "headers"),
    ("request_parameters", "query"),
    ("request_parameters", "body"),
)
_SHORTEST: Final = 4
"""Letters of a default that may be somebody's own: a region has fewer."""
_MOST: Final = 200
"""Places of a list that are looked at."""


class Came(NamedTuple):
    """A value that came before the test call: with the redirect, or with the token.

    Attributes:
        keep: where the draft has to say that it is kept, and what it says then; None where it is there anyhow.
    """

    path: DataPath
    value: Any
    keep: tuple[DocumentPath, Any] | None


class OwnValue(NamedTuple):
    """One that is written down.

    Attributes:
        at: where.
        value: as it is written.
        fix: takes it from where it came, or asks whoever connects.
        field: the key of the field that the fix adds, and what the author gives it; empty where it adds none.
    """

    at: DocumentPath
    value: str
    message: Words
    fix: Fix
    field: str = ""
    given: str = ""


def own_value(
    draft: Draft,
    came: Sequence[Came],
    told: Iterable[tuple[tuple[str | int, ...], Any]],
    parts: Collection[str] = ("test_call",),
) -> OwnValue | None:
    """The first that is written down in some parts; None where there is none, or nobody can know.

    Args:
        told: what the test call was answered: each single value with its place.
    """
    written = [(at, piece) for at, piece in _written(draft) if at[0] in parts and _may_be_owned(draft, piece)]
    for at, piece in written:
        for each in came:
            if _is_it(piece, str(each.path.parts[-1]), each.value):
                return OwnValue(at, piece, told_from_the_log_in(piece), _taking(draft, piece, each))
    by_value: dict[str, str] = {}
    for place, value in told:
        name = next((part for part in reversed(place) if isinstance(part, str)), "")
        if name and isinstance(value, str | int) and _names_one(name):
            by_value.setdefault(str(value), name)
    for at, piece in written:
        name = by_value.get(unquote(piece), "")
        if name:
            return _asked(draft, at, piece, name)
    return None


def own_default(
    draft: Draft, came: Sequence[Came], told: Iterable[tuple[tuple[str | int, ...], Any]]
) -> OwnValue | None:
    """The first field that everybody finds filled in with what is the author's own; None where there is none, or nobody
    can know. The author goes on with it, in the live test alone."""
    known = [(str(each.path.parts[-1]), each.value) for each in came]
    known += [
        (str(next((part for part in reversed(place) if isinstance(part, str)), "")), value) for place, value in told
    ]
    own = {str(value).lower() for name, value in known if isinstance(value, str | int) and _names_one(name)}
    for index, field in enumerate(draft.partial_spec.fields):
        value, at = field.default.strip(), ("fields", index)
        if field.type == "dropdown" or len(value) < _SHORTEST or value.lower() not in own:
            continue
        edits = (Edit((*at, "default"), remove=True), Edit((*at, "required"), True))
        fix = Fix(say("Use it for the live test alone"), edits)
        return OwnValue((*at, "default"), value, _named_by_the_answer(value), fix, field.key, value)
    return None


def _may_be_owned(draft: Draft, piece: str) -> bool:
    """A version is everybody's, and so is the app's own ID."""
    return not _OF_THE_API.fullmatch(piece) and piece != str(draft.get("client", "client_id") or "").strip()


def _is_it(piece: str, name: str, value: Any) -> bool:
    """Whether a value that came is what is written, and is one account's."""
    if isinstance(value, bool) or not isinstance(value, str | int) or str(value) != unquote(piece):
        return False
    if _OF_THE_ANSWER.search(name) or is_volatile(name):
        return False
    return bool(_TELLS.fullmatch(piece)) or _names_one(name)


def _names_one(name: str) -> bool:
    words = words_of(name)
    return bool(words) and words[-1] in _NAMED


def _written(draft: Draft) -> Iterator[tuple[DocumentPath, str]]:
    """All that is written out in addresses and lists of calls with a token, as it stands there."""
    for at in _URLS:
        url = str(draft.get(*at) or "")
        start = _start_of_path(url)
        yield from ((at, found[0]) for found in islice(_PIECE.finditer(url, start), _MOST))
    for at in _LISTS:
        entries = draft.get(*at)
        for index, entry in enumerate(entries[:_MOST] if isinstance(entries, list) else []):
            value = entry.get("value") if isinstance(entry, dict) else None
            if isinstance(value, str) and value.strip() and "${" not in value:
                yield (*at, index, "value"), value.strip()


def _start_of_path(url: str) -> int:
    """Where the path of an address begins: behind its host, whatever that is."""
    after = url.find("://") + 3 if "://" in url else 0
    found = url.find("/", after)
    return found if found >= 0 else max(url.find("?", after), 0)


def _instead(draft: Draft, piece: str, template: str) -> tuple[Edit, ...]:
    """The template wherever the same is written."""
    edits: dict[DocumentPath, Edit] = {}
    for at, written in _written(draft):
        if written != piece:
            continue
        if at in _URLS:
            url = str(draft.get(*at))
            start = _start_of_path(url)
            pieces = _PIECE.sub(lambda found: template if found[0] == piece else found[0], url[start:])
            edits[at] = Edit(at, url[:start] + pieces)
        else:
            edits[at] = Edit(at, template)
    return tuple(edits.values())


def _taking(draft: Draft, piece: str, came: Came) -> Fix:
    kept = () if came.keep is None else (Edit(*came.keep),)
    label = say("Take it from {place}", place=value_name(came.path))
    return Fix(label, (*_instead(draft, piece, came.path.template), *kept))


def told_from_the_log_in(value: str) -> Words:
    """What is said of a value that came with the log-in."""
    return say(
        "{value} is this account's own: it came with the log-in. As it stands, everybody else gets yours, or nothing.",
        value=quoted(value),
    )


def _named_by_the_answer(value: str) -> Words:
    return say(
        "{value} is this account's own: the answer names it. As it stands, everybody else gets yours, or nothing.",
        value=quoted(value),
    )


def asked_of_whoever_connects(
    draft: Draft,
    at: DocumentPath,
    value: str,
    key: str,
    edits: Iterable[Edit],
    *,
    given: str,
    is_of_log_in: bool = False,
) -> OwnValue:
    """A value that whoever connects fills in.

    Args:
        key: of the field that is added.
        edits: put the field in the place of the value.
        given: what the author gives the field.
        is_of_log_in: whether it came with the log-in, too late to be taken from there.
    """
    fields = draft.get("fields")
    count = len(fields) if isinstance(fields, list) else 0
    field = {"key": key, "label": as_label(key), "type": "string", "required": True}
    message = told_from_the_log_in(value) if is_of_log_in else _named_by_the_answer(value)
    fix = Fix(say("Ask whoever connects for it"), (Edit(("fields", count), field), *edits))
    return OwnValue(at, value, message, fix, key, given)


def _asked(draft: Draft, at: DocumentPath, piece: str, name: str) -> OwnValue:
    """Of whoever connects, in a field that is called as the answer calls it, or as the path does what it is of."""
    key = _key(draft, at, piece, name)
    edits = _instead(draft, piece, (names.AUTH_DATA / key).template)
    return asked_of_whoever_connects(draft, at, piece, key, edits, given=unquote(piece))


def _key(draft: Draft, at: DocumentPath, piece: str, name: str) -> str:
    words = words_of(name)
    url = str(draft.get(*at))
    before = _SIGN.split(url[_start_of_path(url) :].partition(piece)[0].strip("/=?&"))[-1] if at in _URLS else ""
    of = words_of(before)
    if len(words) == 1 and of and of[-1].isalpha() and not _OF_THE_API.fullmatch(before):
        one = re.sub(r"(?<!s)s$", "", re.sub(r"ies$", "y", of[-1]))
        words = (*of[:-1], one) if one == words[0] else (*of[:-1], one, *words)
    return free_key(draft, "_".join(words))


def free_key(draft: Draft, key: str) -> str:
    """A key that no field has yet."""
    taken = {str(entry.get("key")) for entry in draft.get("fields") or [] if isinstance(entry, dict)} | names.RESERVED
    return key if key not in taken else f"{key}_2"
