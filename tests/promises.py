"""The promises of ``docs/security.md`` and the tests that hold them: ``python -m tests.promises`` runs all of these.

Prints each promise with how many cases were tried for it and how many held; the exit code is 1 if one did not.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "security.md"
_TEST = re.compile(r"`([\w/]+\.py)::(test_\w+)`")
_ROW = re.compile(r"^\| (?!-)(.+) \|$", re.MULTILINE)


class Promise(NamedTuple):
    """A row of the page.

    Attributes:
        tests: files below ``tests``, each with the name of a test in it.
    """

    words: str
    tests: tuple[tuple[str, str], ...]


def promises(text: str) -> tuple[Promise, ...]:
    """All rows that a test holds, and all that ought to have one."""
    part = text.partition("## Promises")[2].partition("## What is not promised")[0]
    rows = [row[1].split(" | ") for row in _ROW.finditer(part)]
    made = [Promise(row[0], tuple(_TEST.findall(row[-1]))) for row in rows if row[0] != "promise"]
    standards = text.partition("## The standards")[2]
    for row in _ROW.finditer(standards):
        if tests := _TEST.findall(row[1]):
            standard, says, *_ = row[1].split(" | ")
            made.append(Promise(f"{standard}: {says}", tuple(tests)))
    return tuple(made)


def names_in(file: str) -> frozenset[str]:
    """The names of the tests in a file below ``tests``; none where it is not there."""
    path = ROOT / "tests" / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    )


class _Counts:
    """A plugin that counts cases by the test that they are of."""

    def __init__(self) -> None:
        self.tried: Counter[tuple[str, str]] = Counter()
        self.held: Counter[tuple[str, str]] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        name = report.nodeid.partition("[")[0].removeprefix("tests/")
        file, _, test = name.partition("::")
        if report.when == "call" or report.outcome != "passed":
            self.tried[file, test] += 1
            self.held[file, test] += report.outcome == "passed"


def main() -> int:
    """Run the tests of all promises, and say of each how many cases held."""
    made = promises(PAGE.read_text(encoding="utf-8"))
    wanted = sorted({f"tests/{file}::{test}" for promise in made for file, test in promise.tests})
    counts = _Counts()
    code = pytest.main(["-q", "--no-header", "-p", "no:randomly", *wanted], plugins=[counts])
    for promise in made:
        tried = sum(counts.tried[test] for test in promise.tests)
        held = sum(counts.held[test] for test in promise.tests)
        print(f"{'holds' if tried and tried == held else 'BROKEN'}  {held}/{tried}  {promise.words}")
    print(f"{len(made)} promises, {sum(counts.tried.values())} cases tried, {sum(counts.held.values())} held.")
    for line in counted():
        print(line)
    return int(bool(code))


def counted() -> Iterator[str]:
    """What was tried beside the cases, in figures; after the run, which reads its tests itself."""
    from tests.expressions import expressions
    from tests.fuzz.counts import told as fuzzed
    from tests.test_javascript_expressions import found

    if told := fuzzed():
        yield told
    written, made_at_run_time = expressions()
    yield (
        f"Regular expressions: {len(written)} in Python, {len(found())} in JavaScript, each looked through for what "
        f"makes it slow; {len(made_at_run_time)} are made at run time, of which a person looked at each."
    )


if __name__ == "__main__":
    sys.exit(main())
