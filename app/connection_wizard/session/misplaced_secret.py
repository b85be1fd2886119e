"""The client secret in a place of the document where it was pasted by mistake: no file may hold it.

What stands there instead is the connection's own value of that name, which is what was meant by it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft

_LEAST: Final = 12
"""Letters of a secret that is looked for: a short one may be any word."""
_LEAST_BEFORE: Final = 16
"""The same of one that stood there before it was known."""
_SCOPES: Final = "scopes"
_OWN: Final = "client"
"""The part that says whose app it is: it takes no values, and its findings know a secret in it."""


def unwritten(after: Draft, before: Draft, secret: str) -> Draft:
    """A draft without a client secret that a change has put into it.

    What stood there before it stays: a secret that reads like something of the document is a mistake of another kind.
    """
    is_word = len(secret) < _LEAST or "://" in secret or any(letter.isspace() for letter in secret)
    if is_word or not _holds(after.document, secret) or _holds(before.document, secret):
        return after
    return _changed(after, lambda text: text.replace(secret, names.CLIENT_SECRET.template))


def taken_out(draft: Draft, secret: str) -> Draft:
    """A draft without a client secret that was pasted into another field before it was known as one.

    Only what is nothing else goes: a whole value, of as many letters and figures as no word has. A scope stays, and
    what says whose app it is.
    """
    made_up = len(secret) >= _LEAST_BEFORE and any(map(str.isdigit, secret)) and any(map(str.isalpha, secret))
    if not made_up or "://" in secret or any(map(str.isspace, secret)):
        return draft
    made = _changed(draft, lambda text: names.CLIENT_SECRET.template if text.strip() == secret else text, but=_SCOPES)
    return draft if made.document == draft.document else made


def _changed(draft: Draft, change: Callable[[str], str], but: str = "") -> Draft:
    """Each text of a document changed, but for what says whose app it is, and what has a name."""

    def of(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: each if name == but else of(each) for name, each in value.items()}
        if isinstance(value, list | tuple):
            return [of(each) for each in value]
        return change(value) if isinstance(value, str) else value

    return Draft({name: value if name == _OWN else of(value) for name, value in draft.document.items()})


def _holds(value: Any, secret: str) -> bool:
    if isinstance(value, dict):
        return any(_holds(each, secret) for each in value.values())
    if isinstance(value, list | tuple):
        return any(_holds(each, secret) for each in value)
    return isinstance(value, str) and secret in value
