"""Whether a picked value does what it is for: stays the same for one account, and differs between two."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from connection_wizard.identity.model import Candidate, Use
from connection_wizard.identity.ranking import TEST, TOKEN, suggest
from connection_wizard.spec.names import AUTHORIZATION
from connection_wizard.spec.paths import MISSING, ROOT, DataPath

MOST_BETTER = 3
"""Values that are proposed in place of one that tells no two accounts apart."""

Steadiness: TypeAlias = Literal["same", "changed", "seen once", "group", "missing", "nowhere", "not seen"]
Apartness: TypeAlias = Literal["different", "same", "same account", "missing"]


@dataclass(frozen=True, slots=True)
class Stability:
    """What several calls for one account showed of a value.

    Attributes:
        verdict: ``group`` where it is an object, which reads the same for every account; ``missing`` where
            there were answers and none held a value, ``nowhere`` where none had such a place at all, ``not seen``
            where there was no answer.
        calls: the answers that held one.
        first, other: the first value, and the first one that was not the same; `MISSING` where there is none.
    """

    verdict: Steadiness
    calls: int
    first: object = field(default=MISSING, repr=False)
    other: object = field(default=MISSING, repr=False)


def stability(values: Sequence[object]) -> Stability:
    """Compare what a path led to in one answer after the other; `MISSING` and null where it led to nothing."""
    found = [value for value in values if not _is_nothing(value)]
    if not found:
        nowhere = all(value is MISSING for value in values)
        return Stability("not seen" if not values else "nowhere" if nowhere else "missing", 0)
    first = found[0]
    if _is_group(first):
        return Stability("group", len(found), first)
    other = next((value for value in found if _key(value) != _key(first)), MISSING)
    if other is not MISSING:
        return Stability("changed", len(found), first, other)
    return Stability("same" if len(found) > 1 else "seen once", len(found), first)


@dataclass(frozen=True, slots=True)
class AccountAnswers:
    """What an account brought: the answer of the test call, of the token request where there is one, and what came back
    with the person."""

    test: object = field(default=None, repr=False)
    token: object = field(default=None, repr=False)
    redirect: object = field(default=None, repr=False)

    def find(self, path: DataPath) -> object:
        """The value that a path leads to, or `MISSING`."""
        return path.find({ROOT: {TEST: self.test, TOKEN: self.token, AUTHORIZATION.area: self.redirect}})


@dataclass(frozen=True, slots=True)
class Distinctness:
    """What two accounts showed of a value.

    Attributes:
        verdict: ``same`` is what must not be; ``same account`` says that everything else is the same, too, so that it
            shows nothing; ``missing`` that one of them has no such value.
        better: values that do tell these two apart, best first.
    """

    verdict: Apartness
    first: object = field(default=MISSING, repr=False)
    second: object = field(default=MISSING, repr=False)
    better: tuple[Candidate, ...] = field(default=(), repr=False)


def distinctness(path: DataPath, use: Use, first: AccountAnswers, second: AccountAnswers) -> Distinctness:
    """Compare what a path leads to for two accounts; labels as people read them, identifiers letter by letter."""
    one, two = first.find(path), second.find(path)
    if _told_apart(one, two, use):
        return Distinctness("different", one, two)
    ranked = suggest(first.test, first.token)
    candidates = ranked.label if use == "label" else ranked.unique_identifier
    better = _telling(candidates, first, second, use)
    if _is_nothing(one) or _is_nothing(two):
        return Distinctness("missing", one, two, better)
    others = _telling((*ranked.label, *ranked.unique_identifier), first, second, "identifier")
    return Distinctness("same" if others else "same account", one, two, better)


def telling_apart(
    candidates: Sequence[Candidate], use: Use, first: AccountAnswers, second: AccountAnswers
) -> Sequence[Candidate]:
    """The candidates that differ between two accounts; all of them where none does: it may be the same account."""
    kept = [each for each in candidates if _told_apart(first.find(each.path), second.find(each.path), use)]
    return kept or candidates


def _telling(
    candidates: Sequence[Candidate], first: AccountAnswers, second: AccountAnswers, use: Use
) -> tuple[Candidate, ...]:
    found = (each for each in candidates if _told_apart(first.find(each.path), second.find(each.path), use))
    return tuple(found)[:MOST_BETTER]


def _told_apart(one: object, two: object, use: Use) -> bool:
    if _is_nothing(one) or _is_nothing(two):
        return False
    return _key(one, folded=use == "label") != _key(two, folded=use == "label")


def _is_nothing(value: object) -> bool:
    return value is MISSING or value is None or (isinstance(value, str) and not value.strip())


def _is_group(value: object) -> bool:
    """Whether a value is written as ``[object Object]``; a list of plain values is written as they are."""
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_is_group, value)))


def _key(value: object, *, folded: bool = False) -> str:
    """A value as the platform's code would write it; a number and the same digits as text are one thing."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return " ".join(text.split()).casefold() if folded else text
