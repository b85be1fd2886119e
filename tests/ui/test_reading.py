"""Large sources are read by a process of their own: what it brings, how it ends, and that the window reads none."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from connection_wizard import itself
from connection_wizard.errors import WizardError
from connection_wizard.session import bringing
from connection_wizard.sources import door
from connection_wizard.sources.understood import Understood
from connection_wizard.ui.session import reading
from tests.benchmarks.sources import large_description, large_page
from tests.frozen import frozen
from tests.waiting import AGES, eventually

SMALL = "Exchange the authorization code at https://id.acmecrm.com/oauth/token (grant_type=authorization_code)."
LARGE = SMALL + "\n" + "A word of it. " * (reading.LARGE // 10)
NOTHING = "A word of it. " * (reading.LARGE // 10)
understand = door.understand


class Popen(subprocess.Popen[bytes]):
    """Keeps what was started."""

    started: list[subprocess.Popen[bytes]]

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        Popen.started.append(self)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    Popen.started = []
    monkeypatch.setattr(subprocess, "Popen", Popen)
    return Popen.started


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of what the window's own process reads."""
    read: list[int] = []

    def counting(source: str | bytes) -> Understood:
        read.append(len(source))
        return understand(source)

    monkeypatch.setattr(bringing, "read", counting)
    return read


def starts(monkeypatch: pytest.MonkeyPatch, *command: str) -> None:
    monkeypatch.setattr(itself, "command", lambda part: list(command))


@pytest.mark.asyncio
@pytest.mark.parametrize("source", [large_description(0.5), large_page(0.2).encode()])
async def test_the_window_reads_nothing_of_a_large_source(read_here: list[int], source: str | bytes) -> None:
    assert await reading.understand(source) == (understand(source), "")
    assert read_here == []


LOADED = """
import asyncio, sys
from connection_wizard.ui.session import reading
known = "Log in at https://zoom.us/oauth/authorize, then POST the code to https://zoom.us/oauth/token. "
found, _ = asyncio.run(reading.understand(known + "A word of it. " * (reading.LARGE // 10)))
print(any(value.known_of == "Zoom" for value in found.values), "connection_wizard.sources.door" in sys.modules)
"""


def test_what_reads_and_what_is_known_is_loaded_by_the_other_process_alone() -> None:
    assert subprocess.check_output([sys.executable, "-c", LOADED], text=True).split() == ["True", "False"]


@pytest.mark.asyncio
async def test_a_small_source_is_worth_no_process(started: list[subprocess.Popen[bytes]], read_here: list[int]) -> None:
    assert (await reading.understand(SMALL))[0].values
    assert (started, read_here) == ([], [len(SMALL)])


@pytest.mark.asyncio
async def test_why_nothing_came_of_it_can_be_told_in_any_language() -> None:
    with pytest.raises(door.NotUnderstood) as here:
        understand(NOTHING)
    with pytest.raises(WizardError) as apart:
        await reading.understand(NOTHING)
    assert apart.value.message.told(str.upper) == here.value.message.told(str.upper)
    assert apart.value.hint.told(str.upper) == here.value.hint.told(str.upper)


@pytest.mark.asyncio
@pytest.mark.parametrize("command", [["no-such-program"], [sys.executable, "-c", "raise SystemError"]])
async def test_where_no_process_can_be_had_it_is_read_here(
    monkeypatch: pytest.MonkeyPatch, read_here: list[int], command: list[str]
) -> None:
    starts(monkeypatch, *command)
    assert await reading.understand(LARGE) == (understand(LARGE), "")
    assert read_here == [len(LARGE)]


@pytest.mark.asyncio
async def test_what_breaks_the_process_is_not_tried_in_the_window(
    monkeypatch: pytest.MonkeyPatch, read_here: list[int]
) -> None:
    starts(monkeypatch, sys.executable, "-c", "import os; os.abort()")
    with pytest.raises(WizardError, match="cannot be read"):
        await reading.understand(LARGE)
    assert read_here == []


@pytest.mark.asyncio
async def test_nothing_of_it_is_left_once_nobody_waits(
    monkeypatch: pytest.MonkeyPatch, started: list[subprocess.Popen[bytes]], read_here: list[int]
) -> None:
    starts(monkeypatch, sys.executable, "-c", f"import time; time.sleep({AGES})")
    task = asyncio.ensure_future(reading.understand(LARGE))
    await eventually(lambda: started)
    task.cancel()
    await eventually(lambda: started[0].returncode is not None)
    assert (task.cancelled(), read_here) == (True, [])


def test_what_is_started_too_late_is_ended(started: list[subprocess.Popen[bytes]]) -> None:
    apart = reading.Apart()
    apart.end()
    with pytest.raises(WizardError, match="cannot be read"):
        apart.read(LARGE)
    assert started[0].returncode


@pytest.mark.asyncio
async def test_a_frozen_program_is_its_own_reader(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, read_here: list[int]
) -> None:
    frozen(monkeypatch, tmp_path)
    assert await reading.understand(LARGE) == (understand(LARGE), "")
    assert read_here == []
