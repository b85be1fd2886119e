"""Mistakes that people make, played against servers that nobody here wrote: the truth first, and offers that work."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.servers.mistakes import mistakes
from tests.servers.more_mistakes import more_mistakes
from tests.servers.others import KINDS, Kind, Server, running
from tests.servers.playing import Mistake, play


async def problems(kind: Kind, made: Callable[[Server], Iterator[Mistake]]) -> list[str]:
    """What is wrong with how each mistake ends."""
    found = []
    with running(kind) as server:
        for mistake in made(server):
            outcome = await play(server, mistake)
            found += [f"{mistake.name}: {problem}" for problem in outcome.problems(mistake)]
    return found


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, id=name, marks=[pytest.mark.nightly] if kind.nightly else []) for name, kind in KINDS.items()],
)
@pytest.mark.asyncio
async def test_every_mistake_is_understood(kind: Kind) -> None:
    assert await problems(kind, mistakes) == []


@pytest.mark.nightly
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.asyncio
async def test_so_is_every_other(kind: Kind) -> None:
    assert await problems(kind, more_mistakes) == []


def test_three_servers_are_tried_every_time() -> None:
    assert sum(not kind.nightly for kind in KINDS.values()) >= 3
    assert len(KINDS) >= 13
