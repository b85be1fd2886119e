"""The quirk matrix: what real providers demand is played, said by a spec, and told where a spec does not say it."""

from __future__ import annotations

import pytest

from connection_wizard.practice.played.play import unready
from tests.by_day import by_day
from tests.practice.matrix import TABLE, mended, passes, right_of, row_line
from tests.practice.quirks import ROWS, Row

PLAYED = [
    row for row in ROWS if unready(right_of(row).partial_spec) is None and not (row.denies or row.habits.implicit)
]
WRONG = [row for row in ROWS if row.wrong is not None]
WRITTEN = TABLE.read_text(encoding="utf-8")


def named(rows: list[Row], each: int, beginning: int = 0) -> list[object]:
    return by_day(rows, each=each, beginning=beginning)


@pytest.mark.asyncio
@pytest.mark.parametrize("row", named(PLAYED, 9), ids=lambda row: f"{row.part}: {row.name}")
@pytest.mark.parametrize("by_code", [False, True])
async def test_the_spec_that_says_it_passes(row: Row, by_code: bool) -> None:
    assert not await passes(row, by_code=by_code)


@pytest.mark.asyncio
@pytest.mark.parametrize("row", named(WRONG, 7, 3), ids=lambda row: f"{row.part}: {row.name}")
async def test_the_nearest_wrong_one_is_told_where_it_is_wrong(row: Row) -> None:
    seen = await mended(row)
    assert seen.first is not None, "nothing failed"
    assert seen.named(row), [(cause.code, cause.path) for cause in seen.first.causes]
    assert seen.mended or not row.mends, seen.offered
    assert not seen.proof.passed, "a rehearsal proves nothing"
    assert row_line(row, seen) in WRITTEN, "made anew by python -m tests.practice.matrix"


def test_every_quirk_stands_in_the_table() -> None:
    rows = [line for line in WRITTEN.splitlines() if line.startswith("| ") and not line.startswith("| quirk")]
    assert [line.split(" | ")[0].removeprefix("| ") for line in rows] == [row.name for row in ROWS]
    for row in ROWS:
        assert row.wrong is not None or row.why
        if row.wrong is None:
            assert row_line(row, None) in WRITTEN


def test_what_is_code_is_not_played() -> None:
    (row,) = [row for row in ROWS if unready(right_of(row).partial_spec) == "code"]
    assert row.why.startswith("code")
