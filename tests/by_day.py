"""Breadth at night, samples by day: each so-many-th of a long list of siblings every time, all of them at night."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def by_day(values: Iterable[Any], *, each: int, beginning: int = 0) -> list[Any]:
    """Parameters of a test: each `each`-th value is one of every time, the others are marked for the nightly run.

    Args:
        values: siblings, whose own rule is held by whichever of them is tried; dear ones (a second or more in all).
        beginning: at which place the sample begins, so that two tests of the same list take others.
    """
    return [
        pytest.param(value, marks=() if at % each == beginning % each else pytest.mark.nightly)
        for at, value in enumerate(values)
    ]
