"""What a run prints beside “passed”: how much was tried, and how much of it did not hold.

A test calls the fixture ``counted`` with what it tried, before it asserts that it held. `tests.conftest` prints sums.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Protocol

PROPERTY = "counted"


class Counted(Protocol):
    """Takes note of what a test tried.

    Args:
        what: the kind, in the words that are printed.
        tried: how many of it.
        bad: how many did not hold; of a test that fails otherwise, all.
    """

    def __call__(self, what: str, tried: int = 1, bad: int = 0) -> None: ...


def lines(reports: Iterable[Any]) -> list[str]:
    """A line for each kind, of the reports of all tests."""
    tried: Counter[str] = Counter()
    bad: Counter[str] = Counter()
    for report in reports:
        if getattr(report, "when", "") != "call":
            continue
        for name, value in report.user_properties:
            if name == PROPERTY:
                what, number, wrong = value
                tried[what] += number
                bad[what] += wrong or (number if report.failed else 0)
    return [f"{what}: {number} tried, {number - bad[what]} held" for what, number in sorted(tried.items())]
