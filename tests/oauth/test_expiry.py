from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.oauth.connection import utc_now
from app.oauth.expiry import seconds
from app.spec.calls import AnswerMapping
from app.spec.paths import MISSING

NOW = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)
EPOCH = int(NOW.timestamp())


def of(value: Any, unit: str = "seconds", default: int | None = None) -> int | None:
    mapping = AnswerMapping.model_validate({"expires_unit": unit, "default_expires_in": default})
    return seconds(value, mapping, NOW)


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        ("seconds", 3600, 3600),
        ("seconds", 3600.9, 3600),
        ("seconds", "3600", 3600),
        ("seconds", " 3600 ", 3600),
        ("seconds", "3.6e3", 3600),
        ("seconds", 0, 0),
        ("milliseconds", 3_600_000, 3600),
        ("milliseconds", "3600000", 3600),
        ("epoch_seconds", EPOCH + 60, 60),
        ("epoch_seconds", str(EPOCH + 60), 60),
        ("epoch_milliseconds", (EPOCH + 60) * 1000, 60),
        ("epoch_milliseconds", str((EPOCH + 60) * 1000), 60),
        ("date", "2026-01-01T13:00:00Z", 3600),
        ("date", "2026-01-01T13:00:00.250+00:00", 3600),
        ("date", "2026-01-01T15:00:00+02:00", 3600),
        ("date", " 2026-01-01 13:00:00 ", 3600),
        ("date", "2026-01-02", 43200),
        (
            "date",
            "9999-12-31T00:00:00-23:59",
            (datetime(9999, 12, 31, 23, 59, tzinfo=UTC) - NOW) // timedelta(seconds=1),
        ),
    ],
)
def test_units(unit: str, value: Any, expected: int) -> None:
    assert of(value, unit) == expected
    assert of(value, unit, default=7200) == expected


@pytest.mark.parametrize("unit", ["seconds", "milliseconds", "epoch_seconds", "epoch_milliseconds", "date"])
@pytest.mark.parametrize(
    "value",
    [
        MISSING,
        None,
        True,
        "",
        "soon",
        "never",
        [],
        {},
        [3600],
        -1,
        "-1",
        math.inf,
        -math.inf,
        "inf",
        "nan",
        "Infinity",
        10**400,
        -(10**400),
        "1e999",
        "0000-00-00",
        "2026-13-45T99:99:99Z",
        "1999-01-01",
        "0001-01-01T00:00:00+23:59",
    ],
)
def test_what_is_no_time_to_come(value: Any, unit: str) -> None:
    assert of(value, unit) is None
    assert of(value, unit, default=7200) == 7200


def test_moments_that_have_passed() -> None:
    assert of(EPOCH - 1, "epoch_seconds") is None
    assert of("2026-01-01T11:59:59Z", "date") is None
    assert of(3600, "date") is None


@given(st.integers(0, 10**9), st.integers(946_684_800, 4_102_444_800))
@settings(deadline=None)
def test_all_units_mean_the_same(ahead: int, started: int) -> None:
    now = datetime.fromtimestamp(started, UTC)
    moment = now + timedelta(seconds=ahead)
    written = {
        "seconds": ahead,
        "milliseconds": ahead * 1000,
        "epoch_seconds": int(moment.timestamp()),
        "epoch_milliseconds": int(moment.timestamp()) * 1000,
        "date": moment.isoformat(),
    }
    for unit, value in written.items():
        assert seconds(value, AnswerMapping.model_validate({"expires_unit": unit}), now) == ahead


@given(st.none() | st.booleans() | st.integers() | st.floats() | st.text())
@settings(deadline=None)
def test_anything_is_read_or_refused(value: Any) -> None:
    for unit in ("seconds", "milliseconds", "epoch_seconds", "epoch_milliseconds", "date"):
        read = of(value, unit)
        assert read is None or read >= 0


def test_the_real_clock() -> None:
    before = datetime.now(UTC)
    now = utc_now()
    assert before <= now <= datetime.now(UTC)
    left = seconds((now + timedelta(hours=1)).isoformat(), AnswerMapping(expires_unit="date"), utc_now())
    assert left is not None
    assert 3590 <= left <= 3600
