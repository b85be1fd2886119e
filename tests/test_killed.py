"""Nothing that was saved is lost, whenever a writer is killed and however a disk fails; pairs are whole or marked.

Some two hundred kills and eighty troubles by day, in a process each: that is what the seconds are for. At night each
moment at which a file is touched, and three hundred at random.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.counted import Counted
from tests.promises import ROOT
from tests.waiting import AGES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked, and killed by the time they had")
SCENARIOS = 6


@pytest.mark.parametrize(
    "often",
    [
        pytest.param(["--kills", "5", "--troubles", "17", "--chances", "10"], id="by day"),
        pytest.param([], marks=pytest.mark.nightly, id="each moment"),
    ],
)
def test_nothing_that_was_saved_is_lost(often: list[str], counted: Counted) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.killed", *often],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=AGES,
    )  # fmt: skip
    found = [json.loads(line) for line in done.stdout.splitlines()]
    lost = [f"{one['scenario']}: {what}" for one in found for what in one["lost"]]
    kills, troubles = (sum(one[kind] for one in found) for kind in ("kills", "troubles"))
    counted("writers killed in the middle", kills, len(lost))
    counted("disks that fail in the middle", troubles)
    assert len(found) == SCENARIOS
    assert all(one["moments"] for one in found)
    assert kills >= 200
    assert troubles >= 60
    assert lost == []
