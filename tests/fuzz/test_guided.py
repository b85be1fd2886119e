"""At night, texts that are led by what they make a reader run (Atheris), in a process of their own."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.counts import TRIED
from tests.fuzz.guided import READERS
from tests.fuzz.test_readers import ALL
from tests.waiting import HANG

RUNS = 20_000


def test_they_are_readers() -> None:
    assert set(READERS) <= ALL.keys()


@pytest.mark.nightly
@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="Atheris is for some systems and Pythons alone")
@pytest.mark.parametrize("name", READERS)
def test_nothing_is_found_by_texts_that_are_led(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz.guided", name, str(RUNS), str(tmp_path)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=HANG, check=False
    )
    found = [path.read_bytes() for path in tmp_path.glob("crash-*")]
    assert (done.returncode, found) == (0, []), done.stderr[-2000:]
    assert re.search(rf"Done {RUNS} runs", done.stderr)
    TRIED["examples"] += RUNS
