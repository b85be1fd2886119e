"""What a session tells whoever holds it: all that a run tells, and what is of a second account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from connection_wizard.oauth.events import Event
from connection_wizard.session.second_account import SecondAccount


@dataclass(frozen=True, slots=True)
class SecondAccountStarted:
    """Somebody else is to log in now."""


@dataclass(frozen=True, slots=True)
class SecondAccountFinished:
    """The second account was compared with the first, or could not be connected."""

    account: SecondAccount = field(repr=False)


SessionEvent = Event | SecondAccountStarted | SecondAccountFinished
Told = Callable[[SessionEvent], None]
"""Takes each event as it happens; must return at once."""
