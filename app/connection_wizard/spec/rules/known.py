"""The values that a connection has: which exist, when, and which one an author probably meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.spec.rules.nearest import Vocabulary
from connection_wizard.spec.rules.places import KEPT, texts
from connection_wizard.spec.worked_out_once import of_latest

ALIASES = {
    "accesstoken": names.ACCESS_TOKEN,
    "oauthtoken": names.ACCESS_TOKEN,
    "bearertoken": names.ACCESS_TOKEN,
    "token": names.ACCESS_TOKEN,
    "apikey": names.ACCESS_TOKEN,  # what the platform's help writes in its samples
    "refreshtoken": names.REFRESH_TOKEN,
    "clientid": names.CLIENT_ID,
    "clientsecret": names.CLIENT_SECRET,
    "redirecturi": names.REDIRECT_URI,
    "redirecturl": names.REDIRECT_URI,
    "callbackurl": names.REDIRECT_URI,
    "code": names.CODE,
    "authcode": names.CODE,
    "authorizationcode": names.CODE,
    "codeverifier": names.CODE_VERIFIER,
}
"""What OAuth's values are called elsewhere; letters and digits alone, without *your*."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_BESIDE_TOKEN = frozenset({
    "a", "access", "actual", "an", "api", "auth", "bearer", "current", "enter", "from", "here", "insert", "my", "oauth",
    "obtained", "paste", "put", "received", "replace", "returned", "some", "step", "the", "this", "user", "users",
    "valid", "value", "with", "you", "your",
})  # fmt: skip
"""What samples say of a token besides that it is one: ``<insert your access token here>``, ``USER_ACCESS_TOKEN``."""
_LONGEST = 60
_NOT_PLAIN = re.compile(r"[^a-z0-9]")
_CODE_VALUE = r"""authData\s*+(?:\?\.|\.)?\s*+(?:\[\s*+["']([^"']+)["']\s*+\]|([A-Za-z_$][\w$]*))"""


@lru_cache(maxsize=KEPT)
def plain(name: str) -> str:
    """A name as `ALIASES` has it: ``YOUR_ACCESS_TOKEN`` and ``access-token`` are the same."""
    return _NOT_PLAIN.sub("", name.lower()).removeprefix("your")


def meant(inside: str, fields: tuple[ExtraField, ...]) -> DataPath | None:
    """The value that a placeholder in some other spelling probably means, None where that is not plain.

    Args:
        inside: what stands between the braces: ``region``, ``authData.region``, ``ACCESS_TOKEN``.
        fields: what people are asked for.
    """
    try:
        parts = parse_path(inside).parts
    except PathError:
        parts = (inside.strip(),)
    while parts and parts[0] in ("context", names.AUTH_DATA.parts[0], "inputData"):
        parts = parts[1:]
    if not parts or not isinstance(parts[0], str):
        return None
    keys = _keys(fields)
    if parts[0] in keys.all or parts[0] in names.RESERVED:
        return DataPath((*names.AUTH_DATA.parts, *parts))
    if len(parts) > 1:
        return None
    word = plain(parts[0])
    return keys.by_name.get(word) or ALIASES.get(word) or _token_in(parts[0])


def _token_in(words: str) -> DataPath | None:
    """The token that some words say to be put there; none where they say more of it, such as what it is for."""
    said = {word.lower() for word in _WORD.findall(words[:_LONGEST]) if not word.isdigit()}
    if "token" not in said or len(words) > _LONGEST:
        return None
    rest = said - {"token"} - _BESIDE_TOKEN
    return {frozenset[str](): names.ACCESS_TOKEN, frozenset(["refresh"]): names.REFRESH_TOKEN}.get(frozenset(rest))


class _Keys(NamedTuple):
    all: frozenset[str]
    by_name: dict[str, DataPath]
    """Their paths, by the key as `ALIASES` has names."""


@of_latest
def _keys(fields: tuple[ExtraField, ...]) -> _Keys:
    keys = dict.fromkeys(field.key for field in fields)
    return _Keys(frozenset(keys), {plain(key): names.AUTH_DATA / key for key in keys if key.strip()})


def near_value(path: DataPath, spec: ConnectionSpec) -> DataPath | None:
    """The value that a path with an unknown first name below ``authData`` probably means."""
    if len(path.parts) == 2 and (target := meant(path.area, spec.fields)):
        return target
    area = _values(spec.fields).nearest(path.area)
    return DataPath((path.parts[0], area, *path.parts[2:])) if area else None


@of_latest
def _values(fields: tuple[ExtraField, ...]) -> Vocabulary:
    return Vocabulary((*(field.key for field in fields if field.key), *sorted(names.RESERVED)))


def is_known(path: DataPath, spec: ConnectionSpec) -> bool:
    """Whether there is such a value at some time: a field or one of the platform's own names."""
    return path.area in names.RESERVED or path.area in _keys(spec.fields).all


def code_names(code: str) -> Iterator[str]:
    """The first names below ``authData`` that a piece of JavaScript mentions."""
    return (match[1] or match[2] for match in re.finditer(_CODE_VALUE, code))


def renaming(spec: ConnectionSpec, old: str, new: str) -> Iterator[Edit]:
    """Edits that make every template, path and code name ``authData.<new>`` where it names ``authData.<old>``."""
    for at, kind, text in texts(spec):
        changed = text
        if kind in ("url", "value", "body", "path", "code", "kept"):
            changed = re.sub(_CODE_VALUE, _renamed(old, new), text)
        if changed != text:
            yield Edit(at, changed)


def _renamed(old: str, new: str) -> Callable[[re.Match[str]], str]:
    def replace(match: re.Match[str]) -> str:
        if (match[1] or match[2]) != old:
            return match[0]
        return f"authData{'?' if '?.' in match[0] else ''}.{new}"

    return replace


def at_or_below(path: DataPath, parent: DataPath) -> bool:
    """Whether a path names a value or something in it."""
    return path.parts[: len(parent.parts)] == parent.parts


def use_of(at: DocumentPath) -> str:
    """When a text at a place is filled in: ``authorization``, ``exchange``, ``follow_up``, ``refresh``, …"""
    top = str(at[0])
    if top == "access_token":
        return "follow_up" if at[1] == "follow_ups" else "exchange"
    return {"refresh_token": "refresh", "revoke_token": "revoke", "test_call": "test"}.get(top, top)
