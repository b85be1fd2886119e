"""Breadth at night, samples by day: each so-many-th of a long list of siblings every time, all of them at night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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


def in_turn(values: Iterable[Any], ways: Sequence[Any]) -> list[Any]:
    """Parameters of a test of each value in each way: by day each value in one of them, in turn; all pairs at night.

    Every value and every way is tried each time; that a way works does not go by the value.
    """
    return [
        pytest.param(value, way, marks=() if at % len(ways) == number else pytest.mark.nightly, id=f"{name}-{number}")
        for at, (name, value) in enumerate(_named(values))
        for number, way in enumerate(ways)
    ]


def _named(values: Iterable[Any]) -> Iterable[tuple[str, Any]]:
    return values.items() if isinstance(values, Mapping) else ((str(value), value) for value in values)


def examples(number: int) -> int:
    """How many examples Hypothesis tries of a test that wants another number than usual: by day as many fewer as usual.

    Args:
        number: at night.
    """
    return number * settings().max_examples // OF
