"""The one base class of errors that are meant for a person.

Each room derives its own errors from `WizardError`::

    WizardError
    +-- spec       SpecFileError (unreadable, half, newer ...)
    +-- secrets    VaultError (locked, refused, no answer in time)
    +-- http       TransportError (name, connection, TLS, time-out, size), ServerError (port in use ...)
    +-- oauth      RenderError, CallbackError, TokenResponseError ...

The command line and the window show `message` and `hint` as they are: whoever raises one writes for somebody who
does not program, and never puts a secret into it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from connection_wizard.words import NOTHING, Words, joined


class WizardError(Exception):
    """Something a person can act on.

    Args:
        message: one plain sentence: what happened, and why if that is known.
        hint: what to do now; may be empty.

    Attributes:
        reason: what happened, as programs read it; of a run, one of `connection_wizard.oauth.reasons.Reason`.
        values: what belongs to the reason, by name; no secret.
    """

    reason: str = "other"
    values: Mapping[str, Any] = MappingProxyType({})

    def __init__(self, message: Words, hint: Words = NOTHING) -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    @property
    def text(self) -> Words:
        """Message and hint in one."""
        return joined([self.message, self.hint])

    def __str__(self) -> str:
        return str(self.text)
