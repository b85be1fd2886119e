"""Answers as they came: of a token request, and of the call that shows who is connected. No token is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from connection_wizard.identity.ranking import suggest
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.settings import scopes_of
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.known import plain

_DEEPEST: Final = 4
_MOST: Final = 2000
_TOKENS: Final = frozenset({"accesstoken"})
_REFRESH: Final = frozenset({"refreshtoken"})
_ITSELF: Final = frozenset({"token", "value"})
"""What a token is called in an object that is named after it and tells more of it (Yammer)."""
_EXPIRY: Final = (
    *("expiresin", "expiresat", "expires", "expireson", "expiry", "expirydate", "expirytime", "expirein"),
    *("accesstokenexpiresin", "accesstokenexpiresat", "expiration", "expiretime", "expirationtime"),
)
_KEPT: Final = ("url", "domain", "endpoint", "server", "region", "location", "datacenter", "subdomain", "shop", "dc")
_KEPT_IDS: Final = ("tenantid", "realmid", "cloudid", "accountid", "workspaceid", "siteid", "portalid", "companyid")
"""What later calls may need, by how its name ends: the server that an account lives on, and whose it is."""
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.{0,40}")
_DAY: Final = 86_400
_A_MOMENT: Final = 1_000_000_000
"""So many seconds are a moment and no length."""
_NO_MOMENT: Final = 5_000_000_000
"""So many are neither: the year 2128."""
_IN_MILLISECONDS: Final = 100_000_000_000
_SURE: Final = 0.3
"""How well something has to identify an account to say that an answer is one of who is connected."""


class Told(NamedTuple):
    """What an answer tells of its place in the response of a call.

    Attributes:
        leaf: the name of that place.
        name: the name in the answer that tells it.
        sure: nothing in it is guessed.
    """

    leaf: str
    value: str
    name: str
    sure: bool = True


class Found(NamedTuple):
    """A value of an answer."""

    path: DataPath
    name: str
    value: Any


def values_in(answer: Any) -> Iterator[Found]:
    """The plain values of an answer, outermost first."""
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), answer)]
    for seen, (parts, value) in enumerate(waiting):
        if seen > _MOST:
            return
        if isinstance(value, Mapping):
            for name, inner in value.items():
                if isinstance(inner, Mapping | list):
                    if len(parts) < _DEEPEST:
                        waiting.append(((*parts, name), inner))
                else:
                    yield Found(DataPath((*parts, name)), str(name), inner)
        elif isinstance(value, list) and len(parts) < _DEEPEST:
            waiting += [
                ((*parts, at), inner) for at, inner in enumerate(value[:5]) if isinstance(inner, Mapping | list)
            ]


def is_token_answer(answer: Any) -> bool:
    """Whether an answer brings an access token."""
    return any(_is_one_of(_TOKENS, one) and isinstance(one.value, str) and one.value for one in values_in(answer))


def of_token(made: Gathering, answer: Any) -> None:
    """Where an answer of a token request has what, and what of it later calls may need."""
    found = list(values_in(answer))
    for one in found:
        secret = plain(one.name).endswith("token") or _is_one_of(_TOKENS | _REFRESH, one)
        if secret and isinstance(one.value, str) and one.value:
            made.hide(one.value)
            made.leave(one.name)
    nearest = _nearest(found)
    for told in tokens_in(answer):
        made.put(("access_token", "response", told.leaf), told.value, told.name, sure=told.sure)
        if told.leaf == "refresh_token":
            made.put(("refresh_token", "method"), "POST", told.name, sure=False)
    kept = [one for one in nearest if _is_kept(one)]
    rows = {one.name: {"name": one.name, "path": str(one.path)} for one in reversed(kept)}
    made.put(
        ("access_token", "response", "keep"), list(reversed(rows.values())), kept[0].name if kept else "", sure=False
    )
    scope = next(
        (one for one in nearest if plain(one.name) in ("scope", "scopes") and isinstance(one.value, str)), None
    )
    if scope is not None:
        made.put(("authorization", "scopes"), scopes_of(scope.value), scope.name, sure=False)


def tokens_in(answer: Any) -> Iterator[Told]:
    """Where an answer with an access token has it, what it is refreshed with, and how long it lives."""
    nearest = _nearest(list(values_in(answer)))
    yield Told("access_token", str(nearest[0].path), nearest[0].name)
    if refresh := next((one for one in nearest if _is_one_of(_REFRESH, one) and one.value), None):
        yield Told("refresh_token", str(refresh.path), refresh.name)
    if expiry := next((one for name in _EXPIRY for one in nearest if plain(one.name) == name and _unit(one)), None):
        yield Told("expires_in", str(expiry.path), expiry.name)
        if (unit := _unit(expiry)) != "seconds":
            yield Told("expires_unit", unit, expiry.name, sure=False)


def _nearest(found: list[Found]) -> list[Found]:
    """The values of an answer: its access token, those that stand beside it, and all others."""
    token = next(one for one in found if _is_one_of(_TOKENS, one) and one.value)
    return [token, *(one for one in found if one.path.parts[:-1] == token.path.parts[:-1]), *found]


def _is_one_of(names: frozenset[str], one: Found) -> bool:
    """Whether a value is called so, or is what an object of that name is about."""
    around = one.path.parts[-2] if len(one.path.parts) > 1 else ""
    named = isinstance(around, str) and plain(around) in names
    return plain(one.name) in names or (named and plain(one.name) in _ITSELF)


def _is_kept(one: Found) -> bool:
    name = plain(one.name)
    if not isinstance(one.value, str | int) or isinstance(one.value, bool) or not one.value or "token" in name:
        return False
    return name.endswith((*_KEPT, *_KEPT_IDS)) and bool(re.fullmatch(r"[A-Za-z_]\w{0,60}", one.name))


def _unit(one: Found) -> str:
    """The unit of an expiry; empty where it is none."""
    value = one.value
    if isinstance(value, str) and _DATE.fullmatch(value):
        return "date"
    text = str(value)
    if isinstance(value, bool) or not re.fullmatch(r"\d{1,15}", text):
        return ""
    number = int(text)
    if number >= _IN_MILLISECONDS:
        return "epoch_milliseconds"
    if number >= _A_MOMENT:
        return "epoch_seconds" if number < _NO_MOMENT else ""
    in_days = number % _DAY == 0
    return "milliseconds" if number >= 300_000 and number % 1000 == 0 and not in_days else "seconds"


def is_account(answer: Any) -> bool:
    """Whether an answer says who is connected: something in it identifies an account, and something names it."""
    found = suggest(answer)
    return bool(found.label and found.unique_identifier and found.unique_identifier[0].score >= _SURE)


def of_account(made: Gathering, answer: Any) -> None:
    """What names the connection and what identifies its account: the best of what is ranked, as likely."""
    found = suggest(answer)
    for at, candidates in (("connection_label", found.label), ("unique_identifier", found.unique_identifier)):
        if candidates:
            last = next((part for part in reversed(candidates[0].path.parts) if isinstance(part, str)), "")
            made.put((at, "path"), str(candidates[0].path), f'"{last}"', sure=False)
