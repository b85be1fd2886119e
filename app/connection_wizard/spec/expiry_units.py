"""What an expiry counts, as its value tells it."""

from __future__ import annotations

from typing import Any, Literal

ExpiryUnit = Literal["seconds", "milliseconds", "date", "epoch_seconds", "epoch_milliseconds"]
_MILLISECONDS = 10_000_000_000
"""Seconds since 1970 have ten digits until the year 2286; a longer number counts milliseconds."""
_MOMENT = 1_000_000_000
"""A number from here on is no length of time that a token lasts."""


def expiry_unit(value: Any) -> ExpiryUnit | None:
    """What an expiry counts, as its value tells it; None where it does not."""
    if isinstance(value, str) and not value.strip().isdecimal():
        return "date" if value[:4].isdecimal() and value[4:5] == "-" else None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    number = float(value)
    if number < _MOMENT:
        return "seconds"
    return "epoch_milliseconds" if number >= _MILLISECONDS else "epoch_seconds"
