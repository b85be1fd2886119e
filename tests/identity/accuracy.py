"""How often the ranking is right: ``python tests/identity/accuracy.py`` prints it for both halves of the collection.

See tests/identity/data/README.md for what counts as right and how the halves are made.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from connection_wizard.identity import Candidate, suggest  # noqa: E402 - a script is started without the project on its path

ANSWERS = Path(__file__).resolve().parent / "data" / "answers"
Half = Literal["tuning", "aside"]
HALVES: tuple[Half, ...] = ("tuning", "aside")
IN = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled answer."""

    name: str
    test: Any
    token: Any
    label: frozenset[str]
    unique_identifier: frozenset[str]
    hard: bool = False

    @property
    def half(self) -> Half:
        """Which half it belongs to, by its name alone."""
        return "aside" if hashlib.sha256(self.name.encode()).digest()[0] % 2 else "tuning"


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Shares, 0 to 1, of answers with an acceptable first candidate, and with one among the first three."""

    answers: int
    label_first: float
    label_in_three: float
    id_first: float
    id_in_three: float
    failures: tuple[str, ...] = field(repr=False)


@cache
def samples() -> tuple[Sample, ...]:
    """All labelled answers, by name."""
    return tuple(map(_sample, sorted(ANSWERS.glob("*.json"))))


def _sample(file: Path) -> Sample:
    data = json.loads(file.read_text(encoding="utf-8"))
    return Sample(
        file.stem,
        data["test"],
        data.get("token"),
        frozenset(data["label"]),
        frozenset(data["unique_identifier"]),
        data.get("hard", False),
    )


def rank(candidates: tuple[Candidate, ...], right: frozenset[str]) -> int:
    """Position of the first acceptable candidate, 99 for none; where nothing is right, only an empty list is."""
    if not right:
        return 99 if candidates else 1
    return next((at for at, found in enumerate(candidates, 1) if str(found.path) in right), 99)


@cache
def measure(half: Half, *, hard: bool = False) -> Accuracy:
    """The accuracy on one half, or on the hard ones among it."""
    ranks: list[tuple[int, int]] = []
    failures: list[str] = []
    for sample in samples():
        if sample.half != half or (hard and not sample.hard):
            continue
        found = suggest(sample.test, sample.token)
        label, unique = rank(found.label, sample.label), rank(found.unique_identifier, sample.unique_identifier)
        ranks.append((label, unique))
        for what, at, candidates in (("label", label, found.label), ("id", unique, found.unique_identifier)):
            if at > 1:
                first = ", ".join(f"{c.path.below('authData')} {c.score:.2f}" for c in candidates[:3]) or "nothing"
                failures.append(f"{sample.name}: {what} at rank {at if at < 99 else '-'}; proposed {first}")
    count = len(ranks)
    return Accuracy(
        count,
        sum(label == 1 for label, _ in ranks) / count,
        sum(label <= IN for label, _ in ranks) / count,
        sum(unique == 1 for _, unique in ranks) / count,
        sum(unique <= IN for _, unique in ranks) / count,
        tuple(failures),
    )


def milliseconds() -> float:
    """The median processor time for an answer of 100 kB: a hundred profiles of a user under names of their own."""
    profile = json.loads((ANSWERS / "trello_me.json").read_text(encoding="utf-8"))["test"]
    answer = {f"user_{number}": profile for number in range(96)}
    times = []
    for _ in range(9):
        start = time.process_time()
        suggest(answer)
        times.append(time.process_time() - start)
    return sorted(times)[4] * 1000


def main() -> int:
    """Print both halves; failures of the tuning half only."""
    for half in HALVES:
        found = measure(half)
        for title, figures in ((half, found), (f"hard ones of {half}", measure(half, hard=True))):
            print(f"{title}: {figures.answers} answers")
            print(f"  unique identifier  first {figures.id_first:7.1%}   in three {figures.id_in_three:7.1%}")
            print(f"  label              first {figures.label_first:7.1%}   in three {figures.label_in_three:7.1%}")
        if half == "tuning":
            for failure in found.failures:
                print(f"    {failure}")
    print(f"an answer of 100 kB takes {milliseconds():.1f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
