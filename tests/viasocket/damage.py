"""Damage to records, and which of their values an export does not give back as they were."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from connection_wizard.viasocket.forms import SERVER_MANAGED
from connection_wizard.viasocket.literals import returned_template
from tests.viasocket.foreign import IN_STRINGS, ODD, by_hand, closed, opened, real_records

Place = tuple[str | int, ...]
STEPS = {
    "authfields": 1, "redirecturl": 2, "clientid": 3, "authrequrl": 4, "queryparams": 4, "scopeseperatedby": 4,
    "accesstokencode": 5, "refreshtokencode": 6, "revokeapicode": 7, "testcode": 8, "connectionlabelkey": 9,
    "connectionlabelvalue": 9, "_connectionlabelvalue": 9, "isconnectionlabelmasked": 9, "iconurlpath": 9,
    "whitelistdomains": 10, "skipwhitelistvalidation": 10, "uniquekeytostoreauth": 11, "authenticationpaths": 12,
}  # fmt: skip
"""The step that a finding about a key must have; 0 for all others."""
MORE_ODD: tuple[Any, ...] = (
    *ODD, False, -1, "yes", "S256", "s256", "a.test", " a ", "x=1&x=2", '{"a": [1], "a": 2}', "return 'x';", "`x`",
    [1, "a", None, {"key": "k", "name": "n", "value": 3, "own": [1]}], {"name": "x", "value": "return 1 + 1;"},
    "context.authData.testcode.x", "${context?.authData?.testcode?.x}", "https://acme.test/?client_id=1&own=2",
)  # fmt: skip


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Every place below a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in inside:
        yield (*place, name)
        yield from places(item, (*place, name))


def holder_of(record: Any, place: Place) -> Any:
    """What a place lies in."""
    for name in place[:-1]:
        record = record[name]
    return record


@st.composite
def damaged(draw: st.DrawFn, most: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """A record, and the same with one up to `most` places damaged; as the platform has it, or without its strings."""
    whole = opened(copy.deepcopy(draw(st.sampled_from([by_hand(), *real_records()]))))
    record = copy.deepcopy(whole)
    for _ in range(draw(st.integers(1, most))):
        place = draw(st.sampled_from(list(places(record))))
        holder, name = holder_of(record, place), place[-1]
        odd = copy.deepcopy(draw(st.sampled_from(MORE_ODD)))
        if place in (("type",), ("granttype",)):
            continue  # what is of another kind is refused, not read
        how = draw(st.sampled_from(("put", "drop", "insert", "key")))
        if how == "drop":
            del holder[name]
        elif how == "insert" and isinstance(holder, list):
            holder.insert(int(name), odd)
        elif how == "key" and isinstance(holder, dict):
            holder[draw(st.sampled_from(("key", "name", "fields", "own", "value", "")))] = odd
        else:
            holder[name] = odd
    if draw(st.booleans()):
        return whole, record
    return closed(whole), closed(record)


def lost(record: dict[str, Any], exported: dict[str, Any]) -> list[Place]:
    """The places of a record at which the export has not the same; blank ones, and what nobody may export, aside."""
    after = dict(_leaves(_stored(exported)))
    return [place for place, value in _leaves(_stored(record)) if not _same(place, value, after.get(place))]


def step_of(place: Place) -> int:
    """The step that a place of a record belongs to."""
    return STEPS.get(str(place[0]), 0)


def _stored(record: dict[str, Any]) -> dict[str, Any]:
    made = {key: value for key, value in record.items() if key not in SERVER_MANAGED | {"clientsecret"}}
    for key in IN_STRINGS:
        try:
            made[key] = json.loads(made[key])
        except (KeyError, TypeError, ValueError):
            continue
    return made


def _leaves(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, (*place, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, (*place, index))
    elif value is not None and not (isinstance(value, str) and not value.strip()):
        yield place, value


def _same(place: Place, one: Any, other: Any) -> bool:
    if place[0] == "authenticationpaths" and place[-1] == "value" and isinstance(one, str) and isinstance(other, str):
        return one == other or (returned_template(one) or 1) == (returned_template(other) or 2)
    if place[-1] == "source" and isinstance(one, str) and isinstance(other, str):
        return _above_comment(one) == _above_comment(other)
    return type(one) is type(other) and bool(one == other)


def _above_comment(code: str) -> str:
    """Our comment says what other parts of the record are: it changes with them."""
    return code.partition("\n\n// Made by Connection Wizard (")[0]
