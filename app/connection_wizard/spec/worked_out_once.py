"""What is worked out once for one object and asked for many times in a row, as rules do with one spec."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_R = TypeVar("_R")


def of_latest(function: Callable[[_T], _R]) -> Callable[[_T], _R]:
    """Keep a function's answer about the object that it was asked about last, told by its identity.

    Comparing specs by value, as a cache of `functools` would, takes as long as all that is in them.
    """
    latest: tuple[_T, _R] | None = None

    def remembered(one: _T) -> _R:
        nonlocal latest
        known = latest  # taken once: another thread may put another there
        if known is None or known[0] is not one:
            known = latest = (one, function(one))
        return known[1]

    return remembered
