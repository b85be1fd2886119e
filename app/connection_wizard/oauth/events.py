"""What a live run tells whoever watches it: the window and the command line know no more than this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from connection_wizard.http.exchange import Exchange
from connection_wizard.identity.comparing import Stability
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.proof import Proof


@dataclass(frozen=True, slots=True)
class LegStarted:
    """A leg begins."""

    leg: Leg


@dataclass(frozen=True, slots=True)
class LogInNeeded:
    """The person has to log in at this address; the browser is about to be opened on it.

    Attributes:
        instead_of: the provider's own address, where it is a rehearsal and another one is opened.
    """

    url: str = field(repr=False)
    redirect_uri: str
    instead_of: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class BrowserNotOpened:
    """No browser opened by itself: the person has to open the address of `LogInNeeded`."""


@dataclass(frozen=True, slots=True)
class CallbackIgnored:
    """Something came in that is not provably the answer; the run goes on waiting."""

    ignored: Ignored


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A request was answered, or failed to be."""

    leg: Leg
    exchange: Exchange = field(repr=False)


@dataclass(frozen=True, slots=True)
class LegFinished:
    """A leg came to its end."""

    result: LegResult


@dataclass(frozen=True, slots=True)
class RunFinished:
    """The run came to its end, with this proof.

    Attributes:
        identifier: the unique identifier in the answers of the run; its values are the person's and in no proof.
    """

    proof: Proof
    identifier: Stability | None = field(default=None, repr=False)


Event = LegStarted | LogInNeeded | BrowserNotOpened | CallbackIgnored | Exchanged | LegFinished | RunFinished
Emit = Callable[[Event], None]
"""Takes each event as it happens; must return at once."""
