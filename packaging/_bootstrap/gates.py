"""The quality gates and the test suite, as one command each."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from .environment import ROOT, keeping, python, run_module

CHECKED = ("app", "tests", "packaging")
FULLY_COVERED = ("spec", "identity", "oauth", "sources", "providers", "viasocket", "session")
"""Rooms of pure logic: every line and branch of them is run by a test of one of them (``tests/conftest.py``)."""

GATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lint", ("-m", "ruff", "check", *CHECKED)),
    ("format", ("-m", "ruff", "format", "--check", *CHECKED)),
    ("types", ("-m", "mypy", *CHECKED)),
    ("imports", ("-c", "import importlinter.cli as cli; cli.lint_imports_command()")),
)


def _types_on(platform: str, *folders: str) -> tuple[str, tuple[str, ...]]:
    cache = ("--cache-dir", f".mypy_cache/{platform}")
    return f"types on {platform}", ("-m", "mypy", "--platform", platform, *cache, *folders)


ELSEWHERE = tuple(_types_on(platform, *CHECKED) for platform in ("linux", "darwin", "win32"))
"""What a system lacks is seen on every other: neither Windows nor macOS has to be started for it."""
ON_WINDOWS = _types_on("win32", "app", "packaging")
"""The sample of them for every time; nearly all differences are there."""
READABLE = ("tests are read", ("-m", "pytest", "--collect-only", "--quiet", "--numprocesses=0"))
"""Python compiles every test anew where nothing of it is kept, and each worker would do so for itself."""


def check(*more: tuple[str, tuple[str, ...]]) -> int:
    """Run every gate, and `more`, side by side; the first failure's exit code, after all have run."""
    code = 0
    started = time.monotonic()
    with ThreadPoolExecutor() as threads:
        answers = threads.map(_answer, (*GATES, *more))
        for (name, _), answer in zip((*GATES, *more), answers, strict=True):
            verdict = "ok" if answer.returncode == 0 else "FAILED"
            print(f"{name}: {verdict} ({time.monotonic() - started:.1f} s)", flush=True)
            if answer.returncode:
                print(answer.stdout + answer.stderr, flush=True)
                code = code or answer.returncode
    return code


def _answer(gate: tuple[str, tuple[str, ...]]) -> subprocess.CompletedProcess[str]:
    command = [str(python()), *gate[1]]
    return subprocess.run(
        command, cwd=ROOT, env=keeping(), capture_output=True, encoding="utf-8", errors="replace", check=False
    )


EVERYTHING = ("-m", "nightly or not nightly")
"""The marker expression that leaves nothing out; pyproject.toml has the one of every time."""


def tests(arguments: Sequence[str], chosen: Sequence[str]) -> int:
    """Run the suite, then see whether the pure rooms are covered; with arguments of one's own, only those tests.

    Args:
        chosen: which of the tests, where not those of every time; a marker expression for pytest.
    """
    if arguments:
        return run_module("pytest", [*chosen, *arguments])
    # One more than there are cores, since a fifth of the time is spent waiting for programs and servers; with more than
    # four they would mostly wait for each other
    workers = min(4, (os.cpu_count() or 1) + 1)
    rooms = [f"--cov=connection_wizard.{room}" for room in FULLY_COVERED]  # what else they run is not looked at
    covered = [*rooms, "--cov-branch", "--cov-report=", f"--numprocesses={workers}", "--dist=worksteal"]
    code = run_module("pytest", [*covered, *chosen])
    if code:
        return code
    return run_module("coverage", ["report", "--fail-under=100", "--skip-covered", "--show-missing"])
