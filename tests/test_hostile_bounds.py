"""No answer costs more memory or work than `docs/security.md` says: measured, each in a process of its own.

Memory is the most that the process ever had beyond what it began with; work is CPU time, against that of reading a
plain answer of the largest size once, in the same run.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from tests.counted import Counted
from tests.helpers import heavy
from tests.promises import PAGE, ROOT
from tests.waiting import HANG

pytest.importorskip("resource", reason="Windows forks no processes")


MOST_MB, MOST_TIMES = 320, 40
BY_DAY = [
    "as many values as there may be/test",
    "objects in objects/token",
    "as many errors as there may be/token",
    "errors of a million names/revoke",
    "a bomb of gzip/publishing",
    "chunks of one byte/registration",
    "a line without an end/discovery",
    "interim answers/test",
]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked, and measured as on Linux")


ALL = list(heavy.all_of_them())


@pytest.mark.parametrize("wanted", [BY_DAY, pytest.param(ALL, marks=pytest.mark.nightly)], ids=["by day", "all"])
def test_what_the_largest_answers_cost(wanted: list[str], counted: Counted) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.heavy", *wanted],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=HANG,
    )  # fmt: skip
    found = [json.loads(line) for line in done.stdout.splitlines()]
    broken = [one for one in found if one.get("broken")]
    dear = [one for one in found if not one.get("broken") and (one["mb"] > MOST_MB or one["times"] > MOST_TIMES)]
    counted("answers that cost as much as any can", len(wanted), len(broken) + len(dear))
    assert len(found) == len(wanted)
    assert not broken, done.stderr
    assert not dear


def test_the_page_says_what_is_measured() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert re.search(rf"at most {MOST_MB} MB of memory", text)
    assert re.search(rf"at most {MOST_TIMES} times the work", text)
