"""Several sources of one connection: they add up. What a later one says otherwise takes no place, and is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any, Final, NamedTuple

from connection_wizard.sources.understood import Understood, Value
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.templates import paths_in

_CALL: Final[DocumentPath] = ("test_call", "url")
QUERY: Final[DocumentPath] = ("test_call", "query")


class Otherwise(NamedTuple):
    """A value that another source had given a place already, and that is another one here.

    Attributes:
        source: what the source is called that was not followed.
        followed: what the source is called that was.
    """

    value: Value
    source: str
    followed: str


class Sum(NamedTuple):
    """What several sources say together.

    Attributes:
        sources: by place, what the source is called that says so.
    """

    understood: Understood
    sources: Mapping[DocumentPath, str]
    otherwise: tuple[Otherwise, ...]


def added_up(found: Sequence[tuple[str, Understood]]) -> Sum:
    """Several sources as one, in their order: of each place the first that says something, of a list all.

    Args:
        found: what each is called, and what was understood of it.
    """
    values: dict[DocumentPath, Value] = {}
    sources: dict[DocumentPath, str] = {}
    otherwise: list[Otherwise] = []
    every_value = [(name, value, _only_tries(one, value), one) for name, one in found for value in one.values]
    said = sorted(every_value, key=itemgetter(2))
    call = next((value.value for _, value, _, _ in said if value.at == _CALL), None)
    for name, told, _, one in said:
        value = told
        if value.at == QUERY and any(each.at == _CALL and each.value != call for each in one.values):
            value = replace(value, value=of_every_call(value.value))
            if not value.value:
                continue
        known = values.get(value.at)
        if known is None:
            values[value.at], sources[value.at] = value, name
        elif isinstance(known.value, list | tuple) and isinstance(value.value, list | tuple):
            values[value.at] = replace(known, value=merged(known.value, value.value))
        elif known.value != value.value:
            otherwise.append(Otherwise(value, name, sources[value.at]))
    every = [one for _, one in found]
    lacks = {at for name, one in found for at in _open(one) if sources.get(at, name) == name}
    secrets = dict.fromkeys(one.client_secret for one in every if one.client_secret)
    understood = Understood(
        every[0].kind,
        tuple(values.values()),
        tuple(question for one in every for question in one.questions),
        tuple({missing.at: missing for one in every for missing in one.unread if missing.at in lacks}.values()),
        tuple(dict.fromkeys(left for one in every for left in one.left)),
        tuple(finding for one in every for finding in one.repairs),
        scopes=tuple({scope.name: scope for one in reversed(every) for scope in one.scopes}.values()),
        client_secret=next(iter(secrets)) if len(secrets) == 1 else "",
    )
    return Sum(understood, sources, tuple(otherwise))


def of_every_call(query: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The rows of a call's query that another call needs as well: those with the token, or another value that came."""
    return [row for row in query if paths_in(str(row["value"]))]


def _open(one: Understood) -> set[DocumentPath]:
    return {missing.at for missing in one.unread}


def _only_tries(one: Understood, value: Value) -> bool:
    """Whether a value is of a call that was taken for lack of one on who is connected: another source may have it."""
    return value.at[0] == _CALL[0] and _CALL in _open(one)


def merged(now: Any, value: Any) -> Any:
    """A list with what another one adds to it, entries of one name once; anything else as it is read."""
    if not isinstance(value, list | tuple) or not isinstance(now, list | tuple):
        return list(value) if isinstance(value, tuple) else value
    made = list(now)
    for item in value:
        same = next((at for at, one in enumerate(made) if _named(one) == _named(item)), None)
        if same is None:
            made.append(item)
    return made


def _named(item: Any) -> Any:
    if isinstance(item, Mapping):
        return str(item.get("key", item.get("name", ""))).lower() or item
    return item
