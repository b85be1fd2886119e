"""What came of publishing, as data: each call, and what reading back showed. Done is both, and nothing less."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from connection_wizard.http.exchange import TransportFailure
from connection_wizard.viasocket.platform_answers import PlatformAnswer
from connection_wizard.viasocket.platform_calls import PlatformCall

Came = Literal["published", "refused", "unknown", "not_sent", "differs", "missing", "unread"]
"""What came of it all, as programs read it: the platform has it; the first call that was not taken, as its `State`; or
all were taken, and reading back showed something else."""
State = Literal["written", "refused", "unknown", "not sent"]
"""Of a call: the platform says that it did it, or that it did not; it may have done it; it never got it."""

Seen = Literal["agrees", "differs", "missing", "unread"]
"""Of what was read back: as wanted, key by key; otherwise; not there at all; or it could not be found out."""


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What came of one call.

    Attributes:
        answer: the platform's; None where none came.
        failure: why none came.
        shown: the answer as it may be shown: its own words, without secrets.
    """

    call: PlatformCall
    state: State
    answer: PlatformAnswer | None = None
    failure: TransportFailure | None = None
    shown: str = ""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What the platform has after the calls, of the connection or of the plug.

    Attributes:
        row_id: of the connection that was read; empty of a plug.
        lacking: keys that have no value there, though one was sent.
        changed: keys that have another value there.
        failure, shown: why it could not be found out; as those of a call.
        version: of the connection, as the platform numbered it.
    """

    state: Seen
    row_id: str = ""
    lacking: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    failure: TransportFailure | None = None
    shown: str = ""
    version: str = ""

    def has(self, call: PlatformCall) -> bool:
        """Whether what a call writes is there."""
        return self.state in ("agrees", "differs") and not (
            (call.payload or {}).keys() & {*self.lacking, *self.changed}
        )


@dataclass(frozen=True, slots=True)
class Publication:
    """What came of it all; nothing was read back where nothing can have been changed.

    Attributes:
        read_back: the connection.
        plug_back: the plug.
        link: where the connection is looked at; empty where its id is not known.
    """

    calls: tuple[CarriedOut, ...]
    read_back: ReadBack | None = None
    plug_back: ReadBack | None = None
    link: str = ""

    @property
    def done(self) -> bool:
        """Whether the platform took every call, and has what it was given."""
        taken = all(made.state == "written" for made in self.calls)
        backs = (self.read_back, self.plug_back)
        return taken and all(back is not None and back.state == "agrees" for back in backs)

    @property
    def came(self) -> Came:
        """What came of it, in one code."""
        made = self.stopped_at
        if made is not None:
            return _STOPPED[made.state]
        states = {"unread" if back is None else _READ[back.state] for back in (self.read_back, self.plug_back)}
        return next(code for code in _WORST_FIRST if code in states)

    @property
    def stopped_at(self) -> CarriedOut | None:
        """The call that was not taken; what comes after it was not sent."""
        return next((made for made in self.calls if made.state != "written"), None)

    @property
    def cleared_the_cache(self) -> bool:
        """Whether the plug was written."""
        return any(made.call.of_plug and made.state == "written" for made in self.calls)

    @property
    def cache_is_old(self) -> bool:
        """Whether the connection may be another by now, and the plug was not written after it."""
        may = any(made.state in ("written", "unknown") for made in self.calls)
        return may and not self.cleared_the_cache


_STOPPED: Mapping[State, Came] = {"refused": "refused", "unknown": "unknown", "not sent": "not_sent"}
_READ: Mapping[Seen, Came] = {
    "agrees": "published",
    "differs": "differs",
    "missing": "missing",
    "unread": "unread",
}
_WORST_FIRST: tuple[Came, ...] = ("missing", "differs", "unread", "published")
