"""Prints how the mistakes end at each server: ``python tests/servers/figures.py [name]``."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from tests.servers.mistakes import mistakes  # noqa: E402
from tests.servers.others import KINDS, running  # noqa: E402
from tests.servers.playing import play  # noqa: E402


def main(wanted: list[str]) -> None:
    for kind in KINDS.values():
        if wanted and kind.name not in wanted:
            continue
        begun = time.monotonic()
        named = offered = helped = count = 0
        with running(kind) as server:
            for mistake in mistakes(server):
                outcome = asyncio.run(play(server, mistake))
                problems = outcome.problems(mistake)
                count += 1
                named += (outcome.leg == mistake.leg or (mistake.may_work and outcome.leg is None)) and set(
                    outcome.first
                ) <= mistake.causes
                if outcome.offered and mistake.mends:
                    offered += 1
                    helped += outcome.works
                mark = "ok " if not problems else "BAD"
                print(f"{mark} {kind.name}: {mistake.name}: {outcome.leg} {outcome.first} {outcome.said[:150]!r}")
                print(f"      {outcome.offered} {outcome.trail} works={outcome.works}")
                for problem in problems:
                    print(f"      !! {problem[:300]}")
        seconds = time.monotonic() - begun
        print(f"== {kind.name}: {named}/{count} named, {helped}/{offered} offers worked, {seconds:.1f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
