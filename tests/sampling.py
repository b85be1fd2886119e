"""Long lists of cases: a part of each kind runs every time, the whole list every night.

Which cases these are stands in the list alone, never in chance or in the day: whoever breaks a rule meets the same
failure twice. ``python3 packaging/bootstrap.py nightly`` runs all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest
from _pytest.mark import ParameterSet

Case = TypeVar("Case")


def sampled(cases: Iterable[Case], kind: Callable[[Case], object], keep: int = 1) -> list[ParameterSet]:
    """All cases in their order; those beyond the first few of their kind run at night only."""
    seen: Counter[object] = Counter()
    parameters = []
    for case in cases:
        seen[kind(case)] += 1
        marks = pytest.mark.nightly if seen[kind(case)] > keep else ()
        parameters.append(pytest.param(case, marks=marks))
    return parameters


def every(step: int, number: int) -> object:
    """A mark for one case of a list that is cut evenly: all but each ``step``-th run at night only."""
    return () if number % step == 0 else pytest.mark.nightly
