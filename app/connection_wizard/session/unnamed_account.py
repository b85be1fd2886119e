"""Whether what came back tells whose account it is at all: where it does not, nothing can be picked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING
from connection_wizard.words import NOTHING, Words

if TYPE_CHECKING:
    from connection_wizard.oauth.values import Values


class Nobody:
    """Looks at each answer once, however often it is asked of."""

    def __init__(self) -> None:
        self._looked_at: tuple[object, ...] = ()
        self._why = NOTHING

    def why(self, values: Values) -> Words:
        """Why nothing can be picked, and what to do; empty where something names or identifies an account, or no test
        call has answered."""
        came = tuple(values.find(area) for area in (names.TEST_RESPONSE, names.TOKEN_RESPONSE))
        if len(self._looked_at) != len(came) or any(a is not b for a, b in zip(came, self._looked_at, strict=True)):
            self._looked_at, self._why = came, _why(*came)
        return self._why


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


def _why(test: object, token: object) -> Words:
    from connection_wizard.identity import suggest  # with the first answer alone

    if test is MISSING:
        return NOTHING
    found = suggest(test, None if token is MISSING else token)
    return NOTHING if found.label or found.unique_identifier else found.note
