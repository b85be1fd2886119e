"""docs/cli.md and the manual page are what the grammar makes of them, and the page is one that `man` can show."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from connection_wizard.cli.grammar import COMMANDS
from tests.cli.manual import MANUAL, PAGE, manual, markdown
from tests.waiting import HANG


def test_the_reference_is_made_of_the_grammar() -> None:
    assert PAGE.read_text("utf-8") == markdown(), "python -m tests.cli.manual"
    assert [f"## `{name}`" for name in COMMANDS if f"## `{name}`\n" not in markdown()] == []


def test_the_manual_page_is_made_of_the_grammar() -> None:
    assert MANUAL.read_text("utf-8") == manual(), "python -m tests.cli.manual"


def test_the_manual_page_can_be_shown() -> None:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not here")
    command = [groff, "-man", "-ww", "-Tutf8", "-K", "utf8", str(MANUAL)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=HANG)
    assert (done.returncode, done.stderr) == (0, "")
    assert "--require-proof" in done.stdout
