"""The answer of the call that shows who is connected: what in it names the connection, and what identifies it."""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.answers import is_account, of_account
from connection_wizard.sources.gathering import TEST, Gathering
from connection_wizard.sources.readers.token import answer_in
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.words import say

KIND: Final = "account"
_OTHERS: Final = frozenset(
    {"spec_version", "granttype", "openapi", "swagger", "$schema", "dependencies", "info", "log"}
)
_WHAT: Final = say("This is an answer alone: it does not say which call it came from.")


def read(text: str) -> Understood | None:
    """What names and what identifies."""
    answer = answer_in(text)
    if (
        not isinstance(answer, dict | list)
        or (isinstance(answer, dict) and _OTHERS & answer.keys())
        or not is_account(answer)
    ):
        return None
    made = Gathering(KIND, text, terse=True)
    made.sweep(answer)
    of_account(made, answer)
    made.unread[TEST] = Unread(TEST, _WHAT)
    return made.understood()
