"""When a token expires: every way in which providers write it, as seconds from now."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from connection_wizard.spec.calls import LONGEST_EXPIRY, AnswerMapping
from connection_wizard.spec.paths import MISSING

ExpiryKind = Literal["length", "never", "unreadable", "nothing"]
"""What a provider said of an expiry: a length of time; that there is none; something that is no expiry in the unit that
the spec names; nothing at all."""
_NUMBER = re.compile(r"[+-]?(?:[0-9]++(?>(?:\.[0-9]*+)?)|\.[0-9]++)(?:[eE][+-]?[0-9]++)?")
"""A number as the exported code reads one, too."""


class Expiry(NamedTuple):
    """An expiry as it was said, and the seconds that count: those said, or else those that the spec assumes."""

    kind: ExpiryKind
    seconds: int | None


def read_expiry(value: object, mapping: AnswerMapping, now: datetime) -> Expiry:
    """What a provider's expiry means, whatever unit the spec says that it has.

    No token comes that is of no use any more: 0, a negative number and a moment in the past are how providers write
    *never* (Mailchimp sends 0, others -1, a date of 1970), and so is a time beyond every life (`LONGEST_EXPIRY`).
    """
    if value is MISSING or value is None or (isinstance(value, str) and not value.strip()):
        return Expiry("nothing", mapping.default_expires_in)
    try:
        amount = _UNITS[mapping.expires_unit](value, now)
    except (ValueError, TypeError, OverflowError):  # no number, no date, or one beyond every calendar
        return Expiry("unreadable", mapping.default_expires_in)
    if math.isnan(amount):
        return Expiry("unreadable", mapping.default_expires_in)
    if 1 <= amount <= LONGEST_EXPIRY:
        return Expiry("length", int(amount))
    return Expiry("never", mapping.default_expires_in)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError
    if isinstance(value, str) and not _NUMBER.fullmatch(value.strip()):
        raise ValueError
    return float(value)


def _until(value: object, now: datetime) -> float:
    """Seconds until an ISO 8601 date; without a time zone it is taken as UTC."""
    if not isinstance(value, str):
        raise TypeError
    moment = datetime.fromisoformat(value.strip())
    return ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()


_UNITS: Mapping[str, Callable[[object, datetime], float]] = {
    "seconds": lambda value, now: _number(value),
    "milliseconds": lambda value, now: _number(value) / 1000,
    "epoch_seconds": lambda value, now: _number(value) - now.timestamp(),
    "epoch_milliseconds": lambda value, now: _number(value) / 1000 - now.timestamp(),
    "date": _until,
}
