"""The guards of ``conftest.py`` and pytest's settings really fail a run: each is tried on a test that breaks it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies

from connection_wizard.spec.templates import parse_template
from tests.conftest import Remembered, is_measured

ROOT = Path(__file__).parents[1]

BROKEN = {
    "a log record": (
        "import logging\ndef test_it():\n    logging.getLogger('somebody').warning('unexpected')\n",
        "UnexpectedLog",
    ),
    "a warning": ("import warnings\ndef test_it():\n    warnings.warn('unexpected')\n", "UserWarning: unexpected"),
    "a Qt message": (
        "from PySide6.QtCore import qWarning\ndef test_it(qapp):\n    qWarning('unexpected')\n",
        "Qt messages with level WARNING or above emitted",
    ),
    "another machine": (
        "import socket\ndef test_it():\n    with socket.socket() as s:\n        s.connect(('192.0.2.1', 80))\n",
        "LeftThisComputer",
    ),
    "a name": ("import socket\ndef test_it():\n    socket.getaddrinfo('example.com', 80)\n", "no names but localhost"),
    "a task": (
        """
import asyncio, pytest
@pytest.mark.asyncio
async def test_it():
    global kept
    kept = asyncio.create_task(asyncio.sleep(60))
""",
        "tasks left running",
    ),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What one run says of each broken test."""
    folder = tmp_path_factory.mktemp("broken")
    texts = {f"test_broken_{number}.py": text for number, (text, _) in enumerate(BROKEN.values())}
    result = _pytest(folder, texts, "--junitxml", str(folder / "told.xml"))
    assert result.returncode == 1, result.stdout
    cases = ET.parse(folder / "told.xml").iter("testcase")  # noqa: S314  # pytest has just written it
    said = {str(case.get("classname")): " ".join(part.text or "" for part in case) for case in cases}
    return {rule: said.get(Path(name).stem, "") for rule, name in zip(BROKEN, texts, strict=True)}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_rule_fails_the_run(told: Mapping[str, str], rule: str) -> None:
    assert BROKEN[rule][1] in told[rule]


def test_half_a_character_ends_no_run(tmp_path: Path) -> None:
    """In the name of a test and in what it says when it fails, with workers, to whom both are sent."""
    text = (
        "import pytest\n@pytest.mark.parametrize('x', ['a\\ud800', 'b'])\ndef test_it(x):\n"
        "    assert x == 'b', 'not \\udc00'\n"
    )
    result = _pytest(tmp_path, {"test_halves.py": text}, "--numprocesses=1")
    assert "1 failed, 1 passed" in result.stdout, result.stdout


def test_a_good_test_passes(tmp_path: Path) -> None:
    result = _pytest(tmp_path, {"test_good.py": "def test_it():\n    assert True\n"})
    assert result.returncode == 0, result.stdout


def _pytest(folder: Path, texts: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    command += ["-p", "tests.conftest", "-p", "no:cacheprovider", *arguments, str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _plain() -> None:
    pass


@given(strategies.none())
def _drawn(_: None) -> None:
    pass


@pytest.mark.parametrize(
    ("room", "function", "measured"),
    [("spec", _plain, True), ("spec", _drawn, False), ("ui", _plain, False)],
    ids=["pure", "drawn", "window"],
)
def test_what_counts_as_tried(
    request: pytest.FixtureRequest, room: str, function: Callable[..., object], measured: bool
) -> None:
    """Hypothesis itself marks what it gives its values."""
    item = pytest.Function.from_parent(request.node.parent, name="_drawn", callobj=function)
    item.path = ROOT / "tests" / room / "test_it.py"
    request.config.hook.pytest_collection_modifyitems(session=request.session, config=request.config, items=[item])
    assert is_measured(item) is measured


def test_what_is_remembered_hides_no_line_from_coverage() -> None:
    """A cached answer given while nobody measured would leave its lines unseen in the test that is measured."""
    remembered = Remembered()
    parse_template("a ${context.authData.b}")
    remembered.note()
    parse_template("a ${context.authData.b}")
    remembered.forget_since()
    assert parse_template.cache_info().currsize  # it was found before
    remembered.note()
    parse_template("a ${context.authData.b} and another")
    remembered.forget_since()
    assert not parse_template.cache_info().currsize


def test_what_a_test_empties_itself_hides_no_line_either() -> None:
    """As many answers as before are no sign that they are those from before."""
    remembered = Remembered()
    parse_template.cache_clear()
    for _ in range(3):
        parse_template("a ${context.authData.b}")
    remembered.note()
    parse_template.cache_clear()
    parse_template("a ${context.authData.c}")
    remembered.forget_since()
    assert not parse_template.cache_info().currsize
