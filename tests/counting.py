"""How work grows with what it is about, counted in calls: neither a busy machine nor a quick one changes the number."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

STEEPEST = 2.7
"""How much more the second step of growth may cost than the first, half as long: 2 is linear, 4 the square."""
SLACK = 40
"""Calls that do not count: a cache that is filled, a branch that is taken once."""


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, Python's own included; who looks on otherwise, as coverage does, does not."""
    count = 0

    def counting(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before, looking_on, collecting = sys.getprofile(), sys.gettrace(), gc.isenabled()
    gc.disable()  # what is thrown away calls functions, too
    sys.settrace(None)
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
        sys.settrace(looking_on)
        if collecting:
            gc.enable()
    return count


def growth(work: Callable[[int], Callable[[], object]], size: int) -> float:
    """How much more the step from twice to four times the size costs than that from once to twice it.

    Args:
        work: prepares the work on something of a size.
    """
    work(size // 2)()  # what is loaded and remembered for good
    once, twice, four_times = (calls(work(size * factor)) for factor in (1, 2, 4))
    return (four_times - twice) / max(twice - once, SLACK)
