"""Prints how the mistakes end at each server: ``python tests/servers/figures.py [name …]``; ``--table`` prints no more.

Of each server: mistakes whose true cause is told first; of those that a change of the draft mends, how many were mended
by what was offered; of those that a server has the same words for (a wrong secret, a wrong way to send it), how often
the very one was told first.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from tests.servers.mistakes import mistakes  # noqa: E402
from tests.servers.more_mistakes import more_mistakes  # noqa: E402
from tests.servers.others import KINDS, Kind, running  # noqa: E402
from tests.servers.playing import Mistake, Outcome, play  # noqa: E402


@dataclass
class Figures:
    """Counts; of each pair the first is how many were right."""

    named: int = 0
    mistakes: int = 0
    mended: int = 0
    mendable: int = 0
    exact: int = 0
    same_words: int = 0
    circles: int = 0

    def count(self, mistake: Mistake, outcome: Outcome) -> None:
        """One mistake more."""
        self.mistakes += 1
        self.named += outcome.is_named(mistake)
        self.circles += outcome.circle
        if outcome.leg is not None and mistake.mends and (outcome.offered or not mistake.at_last):
            self.mendable += 1
            self.mended += outcome.works
        if outcome.leg is not None and mistake.exactly:
            self.same_words += 1
            self.exact += set(outcome.first) <= mistake.exactly

    def add(self, other: Figures) -> None:
        """The counts of another server."""
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))

    def row(self, name: str) -> str:
        """A row of the table."""
        pairs = ((self.named, self.mistakes), (self.mended, self.mendable), (self.exact, self.same_words))
        shown = (f"{right} of {count} ({100 * right / max(count, 1):.0f} %)" for right, count in pairs)
        return f"| {' | '.join((name, *shown, str(self.circles)))} |"


def figures_of(kind: Kind, *, is_brief: bool) -> Figures:
    """Make all mistakes at one server."""
    found = Figures()
    with running(kind) as server:
        for mistake in (*mistakes(server), *more_mistakes(server)):
            outcome = asyncio.run(play(server, mistake))
            found.count(mistake, outcome)
            if not is_brief:
                print("\n".join(lines(kind, mistake, outcome)), flush=True)
    return found


def lines(kind: Kind, mistake: Mistake, outcome: Outcome) -> Iterator[str]:
    """How one mistake ends."""
    problems = outcome.problems(mistake)
    mark = "BAD" if problems else "ok "
    yield f"{mark} {kind.name}: {mistake.name}: {outcome.leg} {outcome.first} {outcome.said[:150]!r}"
    yield f"      {outcome.offered} {outcome.trail} works={outcome.works}"
    yield from (f"      !! {problem[:300]}" for problem in problems)


def main(wanted: list[str]) -> None:
    is_brief = "--table" in wanted
    chosen = [kind for kind in KINDS.values() if kind.name in wanted or not set(wanted) - {"--table"}]
    rows, total = [], Figures()
    for kind in chosen:
        begun = time.monotonic()
        found = figures_of(kind, is_brief=is_brief)
        rows.append(found.row(kind.name))
        total.add(found)
        print(f"{rows[-1]} {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
    print("| server | true cause first | mended by what is offered | the very truth first | circles |")
    print("|---|---|---|---|---|")
    print("\n".join([*rows, total.row("all")]))


if __name__ == "__main__":
    main(sys.argv[1:])
