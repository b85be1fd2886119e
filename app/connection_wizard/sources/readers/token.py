"""The answer of a token request, as JSON or as a form, alone or with what HTTP sends before it. No token is kept."""

from __future__ import annotations

import re
from typing import Any, Final

from connection_wizard.sources.answers import is_token_answer, of_token, values_in
from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.gathering import AUTHORIZE, Gathering
from connection_wizard.sources.shapes import meaning_of
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import say

KIND: Final = "token answer"
_LONGEST: Final = 256 * 1024
_WHAT: Final = say("This is an answer with tokens: it says where they stand in it, and not where anything is sent.")


def read(text: str) -> Understood | None:
    """Where an answer has what."""
    answer = answer_in(text)
    if not isinstance(answer, dict | list) or not is_token_answer(answer):
        return None
    if any(
        isinstance(one.value, str) and "://" in one.value and meaning_of(one.name)[0] in ("authorize", "token")
        for one in values_in(answer)
    ):
        return None  # settings of a tool that keeps its tokens beside
    made = Gathering(KIND, text, terse=True)
    made.sweep(answer)
    of_token(made, answer)
    made.unread[AUTHORIZE] = Unread(AUTHORIZE, _WHAT)
    return made.understood()


def answer_in(text: str) -> Any:
    """The answer that a text is: JSON, a form, or either of them below the headers of HTTP; None where it is none."""
    bare = text.strip()
    if len(bare) > _LONGEST:
        return None
    if bare.startswith("HTTP/"):
        bare = re.split(r"\r?\n[ \t]*\r?\n", bare, maxsplit=1)[-1].strip()
    if bare[:1] in ("{", "["):
        try:
            return loads(bare, halves=True, twice=[])
        except NotStrict:
            return None
    if len(bare.split()) == 1 and "access_token=" in bare and "://" not in bare.partition("access_token=")[0]:
        return dict(pairs_of(bare.lstrip("#?")))
    return None
