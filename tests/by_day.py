"""Breadth at night, samples by day: each so-many-th of a long list of siblings every time, all of them at night."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import settings

OF = 100
"""What numbers of examples are written for: the run at night."""


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


def examples(number: int) -> int:
    """How many examples Hypothesis tries of a test that wants another number than usual: by day as many fewer as usual.

    Args:
        number: at night.
    """
    return number * settings().max_examples // OF
