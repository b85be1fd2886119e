"""How often the diagnosis is right: ``python tests/diagnosis/figures.py`` prints it for both halves.

See tests/diagnosis/data/README.md for what counts as right and how the halves are made.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.diagnosis.collection import HALVES, Failure, failures  # noqa: E402 - a script has no project on its path
from tests.diagnosis.simulated import Seen, see  # noqa: E402


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts over some failures; each pair is (right, of how many).

    Attributes:
        step: the first cause names a right step.
        words: the provider's words are shown, all of them and to the letter.
        mends: the change that the first cause names makes the leg work, of those where one is named and the words do
            not leave it open whether it helps.
        mendable: the same, of those where a change would help.
        open: failures whose words leave it open.
    """

    step: tuple[int, int]
    words: tuple[int, int]
    mends: tuple[int, int]
    mendable: tuple[int, int]
    open: int
    notes: tuple[str, ...]


def figures(seen: Iterable[tuple[Failure, Seen]]) -> Figures:
    """The figures of these failures."""
    rows = list(seen)
    step = [right_step(failure, one) for failure, one in rows]
    words = [all_words(failure, one) for failure, one in rows]
    named = [one.mended is True for failure, one in rows if one.mended is not None and not failure.is_open]
    mendable = [one.mended is True for failure, one in rows if failure.mend]
    notes = [note for failure, one in rows for note in problems(failure, one)]
    return Figures(
        _share(step),
        _share(words),
        _share(named),
        _share(mendable),
        sum(failure.is_open for failure, _ in rows),
        tuple(notes),
    )


def right_step(failure: Failure, seen: Seen) -> bool:
    """Whether the diagnosis leads to the right page."""
    return seen.diagnosis.step in failure.right


def all_words(failure: Failure, seen: Seen) -> bool:
    """Whether everything that the provider said is shown, to the letter."""
    return all(said in seen.diagnosis.words.text for said in failure.said)


def problems(failure: Failure, seen: Seen) -> list[str]:
    """What is wrong, for whoever works on the rules."""
    found = seen.diagnosis
    notes = []
    if not right_step(failure, seen):
        notes.append(f"{failure.id}: step {found.step} ({found.cause.code}), right is {failure.right}")
    if not all_words(failure, seen):
        notes.append(f"{failure.id}: not shown of {failure.said}: {found.words.text}")
    if (failure.mend and not seen.mended) or (not failure.mend and not failure.is_open and seen.mended is False):
        offer = found.fix.label if found.fix else "nothing"
        notes.append(f"{failure.id}: wants “{failure.mend or 'no change'}”, offered {offer} ({found.cause.code})")
    return notes


async def look() -> list[tuple[Failure, Seen]]:
    """Let all failures happen."""
    return [(failure, await see(failure)) for failure in failures()]


def _share(right: list[bool]) -> tuple[int, int]:
    return sum(right), len(right)


def _line(what: str, share: tuple[int, int]) -> str:
    return f"  {what:<58} {share[0]:>3} of {share[1]:>3}  {share[0] / max(share[1], 1):7.1%}"


def report(seen: list[tuple[Failure, Seen]]) -> Iterator[str]:
    """Both halves; what is wrong only of the tuning half."""
    for half in HALVES:
        found = figures((failure, one) for failure, one in seen if failure.half == half)
        yield f"{half}: {found.step[1]} failures, {found.open} of them leave open whether a change helps"
        yield _line("right step named first", found.step)
        yield _line("provider's words to the letter", found.words)
        yield _line("change named first works in the simulated provider", found.mends)
        yield _line("could be mended by a change, and was", found.mendable)
        if half == "tuning":
            yield from (f"    {note}" for note in found.notes)


def main() -> int:
    """Let all failures happen, and print the figures."""
    print("\n".join(report(asyncio.run(look()))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
