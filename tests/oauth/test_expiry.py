from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.oauth.connection import utc_now
from connection_wizard.oauth.expiry import ExpiryKind, read_expiry
from connection_wizard.spec.calls import LONGEST_EXPIRY, AnswerMapping
from connection_wizard.spec.paths import MISSING

NOW = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)
EPOCH = int(NOW.timestamp())


def of(value: Any, unit: str = "seconds", default: int | None = None) -> int | None:
    mapping = AnswerMapping.model_validate({"expires_unit": unit, "default_expires_in": default})
    return read_expiry(value, mapping, NOW).seconds


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        ("seconds", 3600, 3600),
        ("seconds", 3600.9, 3600),
        ("seconds", "3600", 3600),
        ("seconds", " 3600 ", 3600),
        ("seconds", "3.6e3", 3600),
        ("seconds", 1, 1),
        ("seconds", LONGEST_EXPIRY, LONGEST_EXPIRY),
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
        ("date", "2076-01-01", (datetime(2076, 1, 1, tzinfo=UTC) - NOW) // timedelta(seconds=1)),
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
        0,
        "0",
        0.9,
        -1,
        "-1",
        "1_000",
        LONGEST_EXPIRY * 10**6,
        1e308,
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


@pytest.mark.parametrize(
    ("unit", "value", "kind"),
    [
        ("seconds", 3600, "length"),
        ("seconds", 0, "never"),  # Mailchimp
        ("seconds", "0", "never"),
        ("seconds", -1, "never"),
        ("seconds", LONGEST_EXPIRY + 1, "never"),
        ("seconds", math.inf, "never"),
        ("seconds", math.nan, "unreadable"),
        ("seconds", "2026-01-01T13:00:00Z", "unreadable"),
        ("seconds", "1_000", "unreadable"),
        ("seconds", True, "unreadable"),
        ("seconds", [3600], "unreadable"),
        ("seconds", MISSING, "nothing"),
        ("seconds", None, "nothing"),
        ("seconds", " ", "nothing"),
        ("milliseconds", 0, "never"),
        ("epoch_seconds", 0, "never"),
        ("epoch_milliseconds", "0", "never"),
        ("date", "1970-01-01T00:00:00Z", "never"),
        ("date", "9999-12-31T00:00:00Z", "never"),
        ("date", 3600, "unreadable"),
    ],
)
@pytest.mark.parametrize("default", [None, 7200])
def test_what_the_provider_said(unit: str, value: Any, kind: ExpiryKind, default: int | None) -> None:
    mapping = AnswerMapping.model_validate({"expires_unit": unit, "default_expires_in": default})
    found = read_expiry(value, mapping, NOW)
    assert found.kind == kind
    assert (found.seconds == default) is (kind != "length")


def test_moments_that_have_passed() -> None:
    assert of(EPOCH - 1, "epoch_seconds") is None
    assert of("2026-01-01T11:59:59Z", "date") is None
    assert of(3600, "date") is None


@given(st.integers(1, 10**9), st.integers(946_684_800, 4_102_444_800))
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
        assert read_expiry(value, AnswerMapping.model_validate({"expires_unit": unit}), now).seconds == ahead


@given(st.none() | st.booleans() | st.integers() | st.floats() | st.text())
@settings(deadline=None)
def test_anything_is_read_or_refused(value: Any) -> None:
    for unit in ("seconds", "milliseconds", "epoch_seconds", "epoch_milliseconds", "date"):
        read = of(value, unit)
        assert read is None or 1 <= read <= LONGEST_EXPIRY


def test_the_real_clock() -> None:
    before = datetime.now(UTC)
    now = utc_now()
    assert before <= now <= datetime.now(UTC)
    mapping = AnswerMapping(expires_unit="date")
    left = read_expiry((now + timedelta(hours=1)).isoformat(), mapping, utc_now()).seconds
    assert left is not None
    assert 3590 <= left <= 3600
