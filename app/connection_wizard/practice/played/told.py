"""What a played provider answers: the sample of its documentation with fresh tokens in it, or an answer made up so that
each path of the spec leads to something."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from pydantic import JsonValue

from connection_wizard.oauth.answers import Answer, effective_mapping, readable_path
from connection_wizard.oauth.expiry import read_expiry
from connection_wizard.practice.accounts import ACCOUNTS, PracticeAccount, me_answer
from connection_wizard.practice.played.play import Play, address_for, word_for
from connection_wizard.spec import names
from connection_wizard.spec.calls import AnswerMapping, AnswerRule, FollowUpCall, KeptValue
from connection_wizard.spec.completion import needed_values
from connection_wizard.spec.model import SEPARATORS, ConnectionSpec
from connection_wizard.spec.paths import MISSING, DataPath

LIFETIME: Final = 3600
_GOOD: Final = 200


@dataclass(frozen=True, slots=True)
class Brought:
    """What a token answer brings; None of what it does not."""

    access_token: str
    refresh_token: str | None
    seconds: int
    scopes: tuple[str, ...]


def status_of(rule: AnswerRule) -> int:
    """The status of a good answer."""
    first = rule.statuses[0] if rule.statuses else ""
    return int(first) if first.isdigit() else int(first[0]) * 100 if first[:1].isdigit() else _GOOD


def token_answer(
    play: Play, mapping: AnswerMapping, rule: AnswerRule, brought: Brought, now: float, sample: JsonValue
) -> JsonValue:
    """The answer to a token request."""
    known = sample is not None
    value: JsonValue = copy.deepcopy(sample) if known else {}
    mapping = effective_mapping(Answer(_GOOD, "json", value, ""), mapping) if known else _below(mapping)
    if not known and mapping.access_token == names.ACCESS_TOKEN.parts[-1]:
        value = {"token_type": "Bearer"}
    value = put(value, mapping.access_token, brought.access_token)
    if brought.refresh_token is not None:
        value = put(value, mapping.refresh_token, brought.refresh_token)
    else:
        value = without(value, mapping.refresh_token)
    named = at(value, mapping.expires_in)
    if named is not None or (not known and mapping.default_expires_in is None):
        expiry = _expiry(mapping, brought.seconds, now)
        as_text = isinstance(expiry, int) and (isinstance(named, str) or play.habits.expires_as_text)
        value = put(value, mapping.expires_in, str(expiry) if as_text else expiry)
    said = at(value, mapping.scope)
    if said is not None or not known:
        separator = SEPARATORS[play.spec.authorization.scope_separator]
        scopes: JsonValue = list(brought.scopes) if isinstance(said, list) else separator.join(brought.scopes)
        value = put(value, mapping.scope, scopes) if scopes or said is not None else value
    value = with_kept(play.spec, value, mapping.keep)
    return ensured(rule, _with_named(play, value, names.TOKEN_RESPONSE, mapping.root))


def lifetime(play: Play, now: float) -> int:
    """Seconds for which an access token is good: as the sample says."""
    mapping = play.spec.access_token.response
    named = at(play.samples.access_token, mapping.expires_in)
    seconds = read_expiry(named, mapping, datetime.fromtimestamp(now, UTC)).seconds
    return seconds if seconds is not None and mapping.expires_unit in ("seconds", "milliseconds") else LIFETIME


def _with_named(play: Play, value: JsonValue, area: DataPath, root: str) -> JsonValue:
    """An answer with all in it that the spec names by a path of the connection, unless something else brings it."""
    spec = play.spec
    picked = (spec.connection_label.path, spec.unique_identifier.path)
    named = {*needed_values(spec), *(path for text in picked if (path := readable_path(text)) is not None)}
    looked_up = {kept.name for call in spec.access_token.follow_ups for kept in call.response.keep}
    kept = looked_up | {kept.name for kept in spec.access_token.response.keep} | _OF_TOKENS
    for path in sorted(named, key=str):
        inner = path.below(*area.parts)
        if inner is None or not inner.parts or (area == names.TOKEN_RESPONSE and inner.parts[0] in kept):
            continue
        place = str(DataPath((*(readable_path(root) or DataPath()).parts, *inner.parts)))
        value = put(value, place, invented(spec, path)) if at(value, place) is None else value
    return value


_OF_TOKENS: Final = frozenset({"access_token", "refresh_token", "expires_in"})


def _below(mapping: AnswerMapping) -> AnswerMapping:
    """The mapping of an answer that has its tokens below another place."""
    return effective_mapping(Answer(_GOOD, "json", put({}, mapping.else_below, {"access_token": ""}), ""), mapping)


def _expiry(mapping: AnswerMapping, seconds: int, now: float) -> JsonValue:
    moment = datetime.fromtimestamp(now, UTC) + timedelta(seconds=seconds)
    match mapping.expires_unit:
        case "milliseconds":
            return seconds * 1000
        case "date":
            return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
        case "epoch_seconds":
            return int(moment.timestamp())
        case "epoch_milliseconds":
            return int(moment.timestamp()) * 1000
        case _:
            return seconds


def with_kept(spec: ConnectionSpec, value: JsonValue, keep: Sequence[KeptValue]) -> JsonValue:
    """An answer in which every value stands that is to be kept."""
    for kept in keep:
        if at(value, kept.path) is None and kept.path.strip():
            value = put(value, kept.path, invented(spec, names.TOKEN_RESPONSE / kept.name))
    return value


def look_up_answer(
    spec: ConnectionSpec, call: FollowUpCall, wanted: Sequence[str | None], sample: JsonValue = None
) -> JsonValue:
    """The answer to a look-up, with the entry that is meant among others.

    Args:
        wanted: what each condition of the call's pick asks for; None where that is blank.
        sample: the answer as it is documented, where that is known.
    """
    if sample is not None:
        known = copy.deepcopy(sample)
        return known if call.picks else ensured(call.success, with_kept(spec, known, call.response.keep))
    if not call.picks:
        return ensured(call.success, with_kept(spec, [] if _begins_list(call) else {}, call.response.keep))
    entry = with_kept(spec, {}, call.response.keep)
    other = copy.deepcopy(entry)
    for condition, text in zip(call.pick.where, wanted, strict=True):
        entry = put(entry, condition.path, _as_json(text) if text is not None else "Acme")
        other = put(other, condition.path, "another")
    if call.pick.named_by.strip() and at(entry, call.pick.named_by) is None:
        entry, other = put(entry, call.pick.named_by, "Acme"), put(other, call.pick.named_by, "Another")
    entries: JsonValue = [other, entry] if any(text is not None for text in wanted) else [entry]
    if not call.pick.entries.strip():
        return entries
    return ensured(call.success, put({}, call.pick.entries, entries))


def _as_json(text: str) -> JsonValue:
    return {"true": True, "false": False}.get(text, text)


def _begins_list(call: FollowUpCall) -> bool:
    first = [path.parts[0] for kept in call.response.keep if (path := readable_path(kept.path)) and path.parts]
    return bool(first) and isinstance(first[0], int)


def test_answer(play: Play, account: PracticeAccount, scopes: tuple[str, ...], now: float) -> JsonValue:
    """The answer to the test call; of another account than the first, label and identifier are others."""
    spec, sample = play.spec, play.samples.test_call
    mapping = spec.test_call.response
    root = readable_path(mapping.root) or DataPath()
    label, identifier = _below_test(spec.connection_label.path), _below_test(spec.unique_identifier.path)
    if sample is not None:
        value: JsonValue = copy.deepcopy(sample)
        if root.parts and root.find(value) is MISSING:
            value = put({}, mapping.root, value)
    elif label or identifier:
        value = {}
    else:
        value = dict(me_answer(account, scopes, now))
        value = put({}, mapping.root, value) if root.parts else value
    for path, made in ((label, account.real_name), (identifier, account.api_app_id)):
        if path is None:
            continue
        place = str(DataPath((*root.parts, *path.parts)))
        found = at(value, place)
        if found is None:
            value = put(value, place, made)
        elif account is not ACCOUNTS[0]:
            value = put(value, place, _another(found))
    value = _with_named(play, value, names.TEST_RESPONSE, mapping.root)
    return ensured(spec.test_call.success, value)


def _below_test(text: str) -> DataPath | None:
    path = readable_path(text)
    return None if path is None else path.below(*names.TEST_RESPONSE.parts)


def _another(value: Any) -> JsonValue:
    """A value of the same kind of another account."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return value if isinstance(value, bool) else ACCOUNTS[1].real_name
    if isinstance(value, int):
        return value + 1
    return str(int(value) + 1).rjust(len(value), "0") if value.isdecimal() and value.isascii() else f"{value} 2"


def invented(spec: ConnectionSpec, path: DataPath) -> str:
    """A value that the provider gives and nobody knows: an address where it makes up one, else a word."""
    name = str(path.parts[-1])
    return address_for(spec, path, word_for(name).lower()) or word_for(name)


# -- values in answers


def at(value: Any, path: str) -> Any:
    """What stands at a path; None where there is nothing, and for the empty path."""
    read = readable_path(path)
    found = read.find(value) if read and read.parts else MISSING
    return None if found is MISSING else found


def put(value: JsonValue, path: str, new: JsonValue) -> JsonValue:
    """A value with another one at a path; what is in the way of the path is replaced. An empty path changes nothing."""
    read = readable_path(path)
    return value if read is None or not read.parts else _put(value, read.parts, new)


def _put(value: JsonValue, parts: tuple[str | int, ...], new: JsonValue) -> JsonValue:
    if not parts:
        return new
    first, rest = parts[0], parts[1:]
    if isinstance(first, int):
        items = list(value) if isinstance(value, list) else []
        items += [copy.deepcopy(items[-1]) if items else None for _ in range(first + 1 - len(items))]
        items[first] = _put(items[first], rest, new)
        return items
    members = dict(value) if isinstance(value, Mapping) else {}
    members[first] = _put(members.get(first), rest, new)
    return members


def without(value: JsonValue, path: str) -> JsonValue:
    """A value without what stands at a path."""
    read = readable_path(path)
    if read is None or not read.parts or at(value, path) is None:
        return value
    *before, last = read.parts
    around = at(value, str(DataPath(tuple(before)))) if before else value
    if not isinstance(around, Mapping):
        return value
    left = {name: item for name, item in around.items() if name != last}
    return put(value, str(DataPath(tuple(before))), left) if before else left


def ensured(rule: AnswerRule, value: JsonValue) -> JsonValue:
    """An answer such that a rule holds, as far as it looks at the answer's values."""
    if not rule.path.strip():
        return value
    there = at(value, rule.path)
    if rule.condition == "present":
        return put(value, rule.path, "1") if there in (None, "") else value
    if rule.condition == "absent":
        return without(value, rule.path)
    if rule.condition == "equals":
        return put(value, rule.path, rule.value)
    return put(value, rule.path, "ok") if there == rule.value else value
