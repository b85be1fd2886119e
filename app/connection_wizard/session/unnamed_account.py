"""Whether what came back tells whose account it is at all; and what there is where nothing can be picked in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from connection_wizard.spec import names
from connection_wizard.spec.left_blank import is_left_blank, leaving_blank
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.words import NOTHING, Words, say

if TYPE_CHECKING:
    from connection_wizard.identity import Candidate
    from connection_wizard.oauth.values import Values
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Fix
    from connection_wizard.spec.model import ConnectionSpec

_ASKED: Final = "connection_name"
_OF_THE_LOG_IN: Final = frozenset({"code", "state", "iss", "scope", "session_state", "hmac", "timestamp", "nonce"})
"""What comes back with each log-in, and tells of none whose it is."""
_CALLED: Final = "Name of this connection"
"""What the field is called: people who connect read it, and it is in the language of the spec."""


class Nobody:
    """Looks at each answer once, however often it is asked of."""

    def __init__(self) -> None:
        self._looked_at: tuple[object, ...] = ()
        self._called = ""
        self._why = NOTHING

    def why(self, values: Values, spec: ConnectionSpec) -> Words:
        """Why nothing can be picked, and what to do; empty where something names or identifies an account, or no test
        call has answered."""
        came, called = (
            tuple(values.find(area) for area in (names.TEST_RESPONSE, names.TOKEN_RESPONSE)),
            spec.test_call.url,
        )
        same = len(self._looked_at) == len(came) and all(a is b for a, b in zip(came, self._looked_at, strict=True))
        if not same or called != self._called:
            self._looked_at, self._called, self._why = came, called, _why(came[0], came[1], called)
        if not self._why:
            return NOTHING
        known = asked_by((*came_back_in(spec), *filled_in_for(spec)), values.find)
        return NOTHING if known or any(came_back_with(values.find(names.AUTHORIZATION))) else self._why


def asked_by(paths: Iterable[DataPath], find: Callable[[DataPath], object]) -> tuple[Candidate, ...]:
    """What the test call asks by, with its value, where there is one."""
    from connection_wizard.identity import Candidate  # with the first answer alone

    reason = say("The test call asks for this very account by it.")
    return tuple(
        Candidate(path, value, 1.0, reason, say("what the test call asks by"))
        for path, value in ((path, find(path)) for path in paths)
        if isinstance(value, str | int) and not isinstance(value, bool) and value != ""
    )


def came_back_in(spec: ConnectionSpec) -> tuple[DataPath, ...]:
    """What came back with the person and stands in the path or the query of the test call: it says which account is
    meant."""
    path = spec.test_call.url.partition("://")[2].partition("/")[2]
    said = _said_in(path, *(row.value for row in spec.test_call.query))
    return tuple(one for one in said if one.area == names.AUTHORIZATION.area and one not in names.SECRET_PATHS)


def came_back_with(redirect: object) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """What came back with the person names the account, and what identifies it: for where no answer does."""
    from connection_wizard.identity import suggest

    came = redirect if isinstance(redirect, Mapping) else {}
    told = {name: value for name, value in came.items() if name not in _OF_THE_LOG_IN}
    found = suggest(None, told) if told else None
    label, identifier = (found.label, found.unique_identifier) if found else ((), ())
    return tuple(map(_in_the_redirect, label)), tuple(map(_in_the_redirect, identifier))


def _in_the_redirect(one: Candidate) -> Candidate:
    inside = one.path.parts[len(names.TOKEN_RESPONSE.parts) :]
    return replace(one, path=DataPath((*names.AUTHORIZATION.parts, *inside)), other_half=None)


def filled_in_for(spec: ConnectionSpec) -> tuple[DataPath, ...]:
    """What each customer has filled in and stands in the address of the test call, such as the name of their server:
    several people of one customer share it."""
    own = {names.AUTH_DATA / one.key for one in spec.fields if one.type == "string" and not one.default.strip()}
    return tuple(one for one in _said_in(spec.test_call.url) if one in own)


def _said_in(*texts: str) -> Iterable[DataPath]:
    from connection_wizard.spec.templates import paths_in

    return dict.fromkeys(path for text in texts for path in paths_in(text))


def asking_each(draft: Draft, why: Words) -> Fix:
    """The change by which each person gives a connection its name, where nothing that comes back does: a field of its
    own, with the provider's name for whoever types none. What identifies an account there is not, either.

    Args:
        why: what to say of the identifier that is left blank for it.
    """
    from connection_wizard.spec.finding import Edit, Fix
    from connection_wizard.spec.rules.picks import label_word

    spec = draft.partial_spec
    keys = {field.key for field in spec.fields}
    key = next(key for number in range(len(keys) + 1) if (key := f"{_ASKED}{number or ''}") not in keys)
    default = spec.name.strip()
    field = {"key": key, "label": _CALLED, "type": "string", "required": not default, "default": default}
    path = names.AUTH_DATA / key
    edits = [
        Edit(("fields", len(spec.fields)), field),
        Edit(("connection_label", "path"), str(path)),
        Edit(("connection_label", "name"), label_word(path)),
    ]
    if not spec.unique_identifier.path.strip() and not is_left_blank(draft):
        marks = leaving_blank(draft, str(why)).get("seen")
        edits.append(Edit(("seen",), marks))
    return Fix(say("Ask each person for a name"), tuple(edits))


def leads_nowhere(path: str, values: Values) -> bool:
    """Whether the answer that a path leads into has no such place; of an answer that has not come nobody can say so."""
    from connection_wizard.oauth.answers import readable_path

    at = readable_path(path)
    if at is None or not at.in_connection:
        return False
    return values.find(names.AUTH_DATA / at.area) is not MISSING and values.find(at) is MISSING


def holds_a_value(answer: object) -> bool:
    """Whether there is any plain value in an answer, not empty."""
    if isinstance(answer, dict | list):
        return any(map(holds_a_value, answer.values() if isinstance(answer, dict) else answer))
    return answer is not MISSING and answer not in (None, "")


def _why(test: object, token: object, called: str) -> Words:
    from connection_wizard.identity import suggest  # with the first answer alone

    if test is MISSING:
        return NOTHING
    found = suggest(test, None if token is MISSING else token, called)
    return NOTHING if found.label or found.unique_identifier else found.note
