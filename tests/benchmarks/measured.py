"""A measured pair, and how medians are taken: both sides alternately, so that a busy machine disturbs both alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Seconds of ours and of what it is measured beside; ``limit`` is what it is meant to reach, in words."""

    what: str
    ours: float
    beside: float | None
    limit: str


def medians(
    ours: Callable[[], object],
    beside: Callable[[], object],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """Median seconds of two functions, run alternately; `clock` of the process for what only reckons."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for function, taken in zip((ours, beside), times, strict=True):
            started = clock()
            function()
            taken.append(clock() - started)
    return statistics.median(times[0]), statistics.median(times[1])
