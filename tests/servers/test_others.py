"""Mistakes that people make, played against servers that nobody here wrote: the truth first, and offers that work."""

from __future__ import annotations

import pytest

from tests.servers.mistakes import mistakes
from tests.servers.others import KINDS, Kind, running
from tests.servers.playing import play


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, id=name, marks=[pytest.mark.nightly] if kind.nightly else []) for name, kind in KINDS.items()],
)
@pytest.mark.asyncio
async def test_every_mistake_is_understood(kind: Kind) -> None:
    problems = []
    with running(kind) as server:
        for mistake in mistakes(server):
            found = (await play(server, mistake)).problems(mistake)
            problems += [f"{mistake.name}: {problem}" for problem in found]
    assert problems == []
