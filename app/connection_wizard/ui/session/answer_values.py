"""What answers brought already and a request could use: each with its value, and with what has to be kept for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from connection_wizard.secrets.names import is_token_member
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import MISSING, DataPath, PathError, parse_path
from connection_wizard.spec.rules.known import plain
from connection_wizard.steps import number_of
from connection_wizard.ui.session.answers import Answers, leaves
from connection_wizard.ui.session.meanings import Expiry, Kept, Meaning, Place, kept_name

MOST = 10
"""Values of one answer that are offered: the first ones. Any other is kept by a click in the answer."""
MOST_COMPARED = 100
"""Values of one answer that are held against what is written in calls."""
_CALLBACK: DocumentPath = ("authorization", "callback")
_OF_THE_REDIRECT = frozenset({"code", "state", "iss", "scope", "session_state", "error", "error_description"})
"""What OAuth itself brings (RFC 6749 section 4.1.2, RFC 9207, OpenID Connect Session Management): used up by now."""

_HOLE: Final = re.compile(r"(?<!\$)(?:<([\w .-]{1,60})>|\{\{?([\w .-]{1,60})\}?\}|(?<=/):([A-Za-z]\w{1,60})(?=[/?]|$))")
"""What pages write in an address for a value of each account: ``<realmID>``, ``{realm_id}``, ``/:realmId``."""

_OF_ANSWERS: Final = frozenset(path.area for path in (names.AUTHORIZATION, names.TOKEN_RESPONSE, names.TEST_RESPONSE))
_USED_UP: Final = frozenset({names.CODE, names.ACCESS_TOKEN, names.REFRESH_TOKEN})
"""What readers of requests have a place for."""


class Brought(NamedTuple):
    """A value that may be inserted.

    Attributes:
        path: what is inserted.
        value: as it came.
        secret: whether it is one.
        keep: where the draft has to say that it is kept, and what it says then; None where it is there anyhow.
    """

    path: DataPath
    value: Any
    secret: bool
    keep: tuple[DocumentPath, Any] | None

    def kept(self, draft: Draft) -> Draft:
        """The draft that keeps it."""
        return draft if self.keep is None else draft.put(*self.keep)


def brought(answers: Answers, draft: Draft, step: int, at: DocumentPath = ()) -> list[Brought]:
    """What answers brought that a call of a step may use, and that is not kept yet.

    Args:
        at: the place that it is for: a follow-up call has what those before it brought.
    """
    found: list[Brought] = []
    if step >= number_of("access_token"):
        found += _of_redirect(answers.redirect, draft)
    if step >= number_of("refresh_token"):
        for call in _calls_before(draft, at):
            found += _of_call(answers.get(call), draft, call)
    if step > number_of("test_call"):
        found += _of_test(answers.get("test"))
    return found


def brought_before(answers: Answers, draft: Draft) -> list[Brought]:
    """What came with the redirect and with the token, kept already or not: all that a test call may have."""
    kept = draft.partial_spec.authorization.callback.keep
    found = list(_of_redirect(answers.redirect, draft, MOST_COMPARED))
    found += [Brought(names.AUTHORIZATION / name, answers.redirect.get(name), False, None) for name in kept]
    for call in _calls_before(draft, ()):
        answer = answers.get(call)
        found += _of_call(answer, draft, call, MOST_COMPARED)
        entries = draft.get(*call, "response", "keep")
        for entry in entries if isinstance(entries, list) and answer is not MISSING else []:
            path = _path_of(entry)
            if path is not None:
                found.append(Brought(names.TOKEN_RESPONSE / str(entry.get("name")), path.find(answer), False, None))
    return found


def _path_of(entry: Any) -> DataPath | None:
    try:
        return parse_path(str(entry.get("path"))) if isinstance(entry, dict) else None
    except PathError:
        return None


def _keeping_also(kept: Iterable[str], name: str) -> tuple[DocumentPath, Any]:
    return (*_CALLBACK, "keep"), [*kept, name]


def filled_in(text: str, offered: Iterable[Brought]) -> tuple[str, list[Brought]]:
    """A text with values in the place of what a page calls them by, and the values that were put in."""
    by_name = {
        plain(str(each.path.parts[-1])): each
        for each in offered
        if each.path.area in _OF_ANSWERS and each.path not in _USED_UP and not each.secret
    }
    used: dict[str, Brought] = {}

    def ours(hole: re.Match[str]) -> str:
        each = by_name.get(plain(next(name for name in hole.groups() if name is not None)))
        if each is None:
            return hole[0]
        used[str(each.path)] = each
        return each.path.template

    made = _HOLE.sub(ours, text)
    return made, list(used.values())


def keeping(draft: Draft, chosen: Iterable[Brought]) -> Draft:
    """The draft that keeps all of some values, of which several may be entries of one list."""
    for each in chosen:
        if each.keep is not None:
            at, entries = each.keep
            before = draft.get(*at)
            there = list(before) if isinstance(before, list) else []
            draft = draft.put(at, [*there, *(entry for entry in entries if entry not in there)])
    return draft


def _calls_before(draft: Draft, at: DocumentPath) -> Iterator[DocumentPath]:
    """The calls whose answers are there by then."""
    yield ("access_token",)
    follow_ups: DocumentPath = ("access_token", "follow_ups")
    made = at[2] if at[:2] == follow_ups and isinstance(at[2], int) else None
    calls = draft.get(*follow_ups)
    for number in range(len(calls) if isinstance(calls, list) else 0):
        if made is None or number < made:
            yield (*follow_ups, number)


def _of_redirect(parameters: Mapping[str, Any], draft: Draft, most: int = MOST) -> Iterator[Brought]:
    callback = draft.partial_spec.authorization.callback
    known = {*_OF_THE_REDIRECT, callback.code, callback.state, *callback.keep}
    for name, value in [pair for pair in parameters.items() if pair[0] not in known][:most]:
        keep = _keeping_also(callback.keep, name)
        yield Brought(names.AUTHORIZATION / name, value, is_token_member(name, str(value)), keep)


def _of_call(answer: Any, draft: Draft, call: DocumentPath, most: int = MOST) -> Iterator[Brought]:
    """The values of an answer but its tokens: a look-up's are of the answer alone, and nothing of them is there yet."""
    if answer is MISSING:
        return
    response = (*call, "response")
    keeping = Kept("", (*response, "keep"))
    said: list[Meaning] = [
        keeping,
        Place("", (*response, "access_token"), usual="access_token"),
        Place("", (*response, "refresh_token"), usual="refresh_token"),
        Expiry("", (*response, "expires_in"), usual="expires_in"),
    ]
    known = {path for meaning in said for path in meaning.places(draft)}
    entries = draft.get(*keeping.at)
    entries = entries if isinstance(entries, list) else []
    taken = {str(entry.get("name")) for entry in _all_kept(draft)}
    for path, value, secret in _values(answer, most):
        if path not in known:
            name = kept_name(path, taken)
            keep = (keeping.at, [*entries, {"name": name, "path": str(path)}])
            yield Brought(names.TOKEN_RESPONSE / name, value, secret, keep)


def _all_kept(draft: Draft) -> Iterator[Mapping[str, Any]]:
    """Every value that the calls for a token keep: they share one name space."""
    for call in _calls_before(draft, ()):
        entries = draft.get(*call, "response", "keep")
        yield from (entry for entry in (entries if isinstance(entries, list) else []) if isinstance(entry, dict))


def _of_test(answer: Any) -> Iterator[Brought]:
    if answer is MISSING:
        return
    for path, value, secret in _values(answer):
        yield Brought(DataPath((*names.TEST_RESPONSE.parts, *path.parts)), value, secret, None)


def _values(answer: Any, most: int = MOST) -> Iterator[tuple[DataPath, Any, bool]]:
    """The first single values of an answer."""
    offered = 0
    for parts, value in leaves(answer, MOST * MOST):
        name = next((part for part in reversed(parts) if isinstance(part, str)), "")
        if parts and value is not None and value != "" and offered < most:
            offered += 1
            yield DataPath(parts), value, is_token_member(name, str(value))
