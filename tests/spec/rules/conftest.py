"""A faultless connection, and what is found in it after edits."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.spec.documents import put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import findings

SAMPLE = json.loads((Path(__file__).parents[1] / "data" / "sample.json").read_text(encoding="utf-8"))

Edited = Callable[..., Draft]
Found = Callable[..., set[tuple[Any, ...]]]
Mended = Callable[..., Draft]
FindOne = Callable[..., Finding]


@pytest.fixture
def sample() -> dict[str, Any]:
    """The document of a complete connection in which nothing is found."""
    return dict(SAMPLE)


@pytest.fixture
def edited(sample: dict[str, Any]) -> Edited:
    """The sample after edits; each is a place and, at its end, the value to put there."""

    def edit(*edits: tuple[Any, ...]) -> Draft:
        document = sample
        for place in edits:
            document = put(document, place[:-1], place[-1])
        return Draft(document)

    return edit


@pytest.fixture
def found(edited: Edited) -> Found:
    """What is found in the sample after edits: each finding as its code and the parts of its place."""

    def find(*edits: tuple[Any, ...]) -> set[tuple[Any, ...]]:
        return {(finding.code, *finding.path) for finding in findings(edited(*edits))}

    return find


@pytest.fixture
def mended(edited: Edited) -> Mended:
    """The edited sample after the fix of the one finding with a code."""

    def mend(code: str, *edits: tuple[Any, ...]) -> Draft:
        draft = edited(*edits)
        (one,) = [finding for finding in findings(draft) if finding.code == code]
        assert one.fix, f"{code} has no fix"
        return one.fix.apply(draft)

    return mend


@pytest.fixture
def finding(edited: Edited) -> FindOne:
    """The one finding with a code in the edited sample."""

    def find(code: str, *edits: tuple[Any, ...]) -> Finding:
        (one,) = [finding for finding in findings(edited(*edits)) if finding.code == code]
        return one

    return find
