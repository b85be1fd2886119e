"""No test bounds seconds: on a busy machine it would fail, and nobody would know what for.

Checked in the syntax tree. A test waits `tests.waiting.HANG`; it counts calls (`tests.counting`), steps or bytes, and
compares them. What the program itself is told to wait (``Limits``, ``ServerLimits``) is its own business.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
CLOCKS = frozenset(
    f"{clock}{unit}" for clock in ("perf_counter", "monotonic", "process_time", "thread_time") for unit in ("", "_ns")
) | {"getrusage"}
MEASURING = {
    "expressions.py": "a ratio of two times of one thread, taken again where it is too high",
    "identity/accuracy.py": "prints a figure; no test reads it",
    "helpers/posix.py": "memory, not time",
    "cli/test_run_options.py": "that it waited at all: a busy machine only waits longer",
    "servers/figures.py": "prints a figure; no test reads it",
    "helpers/heavy.py": "CPU time of a process against that of a plain work in the same run, with twice the room",
    "helpers/chromium_person.py": "a program of its own, with a bound of its own",
}
"""Files outside the benchmarks that look at a clock, and why that bounds nothing."""
PATIENT = {
    "asyncio.timeout": 0,
    "asyncio.wait_for": 1,
    "mark.timeout": 0,
    "settimeout": 0,
    "wait": 0,
    "join": 0,
    "run": None,
    "communicate": None,
    "waitUntil": None,
    "waitSignal": None,
    "waitSignals": None,
}
"""Calls that give up after some time, and where that stands where it is not named ``timeout``."""
NAMES = frozenset({"HANG", "AGES", "PATIENCE"})


def bounds(given: ast.expr, *, named: bool) -> bool:
    """Whether an argument is a time of its own; one without a name may be something else, unless it is a number."""
    if isinstance(given, ast.Name | ast.Attribute) and not named:
        return "SECONDS" in ast.unparse(given).upper()
    if named:
        return not (isinstance(given, ast.Name) and given.id in NAMES) and ast.unparse(given) != "None"
    parts = list(ast.walk(given))
    computed = isinstance(given, ast.Constant | ast.BinOp) and not any(isinstance(part, ast.List) for part in parts)
    return computed and any(isinstance(part, ast.Constant) and isinstance(part.value, int | float) for part in parts)


def impatient(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Where a number of seconds, or of milliseconds, bounds what a test waits for; and where it looks at a clock."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.alias(name=name) if name in CLOCKS:
                yield node.lineno, name
            case ast.Call(func=ast.Attribute() | ast.Name() as called):
                path = ast.unparse(called)
                name = next((one for one in PATIENT if path == one or path.endswith(f".{one}")), "")
                place = PATIENT.get(name)
                if name and (
                    any(bounds(word.value, named=True) for word in node.keywords if word.arg == "timeout")
                    or (place is not None and len(node.args) > place and bounds(node.args[place], named=False))
                ):
                    yield node.lineno, name


def test_no_test_bounds_seconds() -> None:
    broken = [
        f"{name}:{line} {what}"
        for path in sorted(TESTS.rglob("*.py"))
        if (name := path.relative_to(TESTS).as_posix()) not in MEASURING
        and not name.startswith(("benchmarks/", "js/node_modules/"))
        for line, what in impatient(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert broken == []


@pytest.mark.parametrize(
    "line",
    [
        "assert time.perf_counter() - begun < 2",
        "from time import monotonic",
        "async with asyncio.timeout(5): pass",
        "asyncio.wait_for(it, 10)",
        "asyncio.wait_for(it, timeout=10)",
        "subprocess.run(command, timeout=40)",
        "process.wait(timeout=3)",
        "sock.settimeout(5)",
        "asyncio.timeout(SECONDS)",
        "process.wait(timeout=SECONDS)",
        "event.wait(5)",
        "thread.join(2 * 60)",
        "qtbot.waitUntil(ready, timeout=5000)",
        "@pytest.mark.timeout(60)\ndef test_it(): pass",
    ],
)
def test_a_bound_of_seconds_is_found(line: str) -> None:
    assert list(impatient(ast.parse(line)))


@pytest.mark.parametrize(
    "line", ["asyncio.timeout(HANG)", "sock.settimeout(None)", "thread.join(timeout=HANG)", "', '.join(words)"]
)
def test_patience_is_not(line: str) -> None:
    assert not list(impatient(ast.parse(line)))
