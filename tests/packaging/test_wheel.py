"""The wheel as `uvx connection-wizard` and `pipx run connection-wizard` get it.

It is whole, the same whoever builds it, and liked by the tools that look at packages.
"""

from __future__ import annotations

import email
import importlib.util
import os
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.helpers import needs

ROOT = Path(__file__).parents[2]


def tool(module: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    if importlib.util.find_spec(module) is None:
        needs.missing(f"{module} is missing: packaging/lock/test.txt has it")
    return run([sys.executable, "-m", module, *arguments])


def run(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "CONNECTION_WIZARD_REPOSITORY": "https://github.test/acme/connection-wizard"}
    environ |= {"NO_COLOR": "1", "PYTHONWARNINGS": "ignore"}
    return subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8", errors="replace", check=False
    )


def built(kind: str, folder: Path) -> Path:
    command: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder]
    answer = run(command)
    assert answer.returncode == 0, answer.stderr
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", tmp_path_factory.mktemp("wheel"))


def test_twine_would_publish_it(wheel: Path) -> None:
    answer = tool("twine", "check", "--strict", wheel)
    assert answer.returncode == 0, answer.stdout


def test_its_contents_are_right(wheel: Path) -> None:
    answer = tool("check_wheel_contents", wheel)
    assert answer.returncode == 0, answer.stdout


def test_its_metadata_are_complete() -> None:
    answer = tool("pyroma", ".")
    # Nobody's address stands in them: mail goes to the repository's issues
    complaints = [line for line in answer.stdout.splitlines() if "does not have" in line or "should" in line]
    assert complaints == ["Your package does not have author-email data."], answer.stdout + answer.stderr


def is_beside(name: str) -> bool:
    """Whether a file is no part of a package: what is said of the wheel, and the page of the manual."""
    return ".dist-info/" in name or ".data/data/share/man/" in name


def test_it_has_one_package_and_both_commands(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
        (entry,) = [name for name in names if name.endswith("entry_points.txt")]
        (metadata,) = [name for name in names if name.endswith("METADATA")]
        points, described = opened.read(entry).decode(), email.message_from_bytes(opened.read(metadata))
    assert {name.partition("/")[0] for name in names if not is_beside(name)} == {"connection_wizard"}
    assert "[gui_scripts]" in points, "on Windows a window without a console behind it"
    assert [each for each in described.get_all("Project-URL", []) if "https://github.test/" not in each] == []
    assert "connection_wizard/_resources/style.qss" in names


def test_it_holds_all_that_is_read_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = {name for name in opened.namelist() if not is_beside(name)}
    app, resources = ROOT / "app", ROOT / "resources"
    code = {file.relative_to(app).as_posix() for file in app.rglob("*.py")}
    read = {
        f"connection_wizard/_resources/{file.relative_to(resources).as_posix()}"
        for file in resources.rglob("*")
        if file.is_file() and file.suffix != ".ts"  # what translators write: the window reads what is compiled
    }
    assert names == code | read
    kinds = Counter(name.rpartition(".")[2] for name in names if "/_resources/translations/" in name)
    assert kinds == {"json": 1, "qm": len(list((resources / "translations").glob("*.qm")))}


def test_the_source_has_what_translators_write(tmp_path: Path) -> None:
    with tarfile.open(built("sdist", tmp_path)) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    written = {file.relative_to(ROOT).as_posix() for file in (ROOT / "resources" / "translations").rglob("*.ts")}
    assert len(written) > 50
    assert written <= names
