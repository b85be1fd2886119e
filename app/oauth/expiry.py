"""When a token expires: every way in which providers write it, as seconds from now."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from app.spec.calls import AnswerMapping


def seconds(value: object, mapping: AnswerMapping, now: datetime) -> int | None:
    """An expiry in seconds from `now`, whatever unit the spec says that it has.

    Where the answer has none that can be read, or one that has passed already (some providers write -1 for *never*),
    it is what the spec assumes (`AnswerMapping.default_expires_in`), or None.
    """
    try:
        amount = _UNITS[mapping.expires_unit](value, now)
    except (ValueError, TypeError, OverflowError):  # no number, no date, or one beyond every calendar
        return mapping.default_expires_in
    return int(amount) if math.isfinite(amount) and amount >= 0 else mapping.default_expires_in


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError
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
