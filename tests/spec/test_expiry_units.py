"""What an expiry counts, told by its value."""

from __future__ import annotations

import pytest

from connection_wizard.spec.expiry_units import expiry_unit


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (3600, "seconds"),
        ("3600", "seconds"),
        (1_790_000_000, "epoch_seconds"),
        (1_790_000_000_000, "epoch_milliseconds"),
        ("2026-11-28T10:33:20Z", "date"),
        ("soon", None),
        (True, None),
        (None, None),
    ],
)
def test_what_an_expiry_counts_is_told_by_its_value(value: object, unit: str | None) -> None:
    assert expiry_unit(value) == unit
