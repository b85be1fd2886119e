"""A letter typed into the search over 500 entries and more, the first one, and checking every entry of ours."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from time import process_time

from connection_wizard.providers.catalogue import Catalogue
from connection_wizard.providers.checking import check
from connection_wizard.providers.finding import Finder
from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import read_folder
from tests.benchmarks.measured import Row

ROUNDS = 31
LIMIT = "below 16 ms"
TYPED = ("s", "sa", "sales", "saleforce", "qiuckbooks onlin", "https://login.xero.com/identity", "accounting", "zzzzzz")
LEAST = 500


def measure() -> Iterator[Row]:
    """All rows of this benchmark."""
    ours = Catalogue(own=shipped_folder() / "none").all
    many = [one._replace(id=f"{one.id}-{turn}") for turn in range(LEAST // len(ours) + 1) for one in ours]
    finder = Finder(many)
    for typed in TYPED:
        yield Row(f"“{typed}”, among {len(many)}", _median(lambda typed=typed: finder.search(typed)), None, LIMIT)  # type: ignore[misc]
    yield Row(f"the first letter: {len(ours)} entries read", _median(_first), None, LIMIT)
    started = process_time()
    today = datetime.now(tz=UTC).date()
    for one in read_folder(shipped_folder()):
        check(one, today)
    yield Row(f"{len(ours)} entries checked", process_time() - started, None, "below 3 s for 400")


def _first() -> None:
    Catalogue(own=shipped_folder() / "none").search("s")


def _median(do: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        started = process_time()
        do()
        times.append(process_time() - started)
    return statistics.median(times)
