"""The entries that the program brings, and the files that are made of them."""

from __future__ import annotations

import gzip
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import files_of
from tests.providers import command
from tests.waiting import HANG

FOLDER = shipped_folder()
MADE = ("catalogue.json", "known_hosts.json", "known_names.json")
"""What is made of the entries."""


def test_every_entry_is_valid_in_form_and_in_the_index(capsys: pytest.CaptureFixture[str]) -> None:
    """And no draft lacks what is known of the providers: that is known of the same entries."""
    failed, said = command.main(["--check"]), capsys.readouterr().out
    assert not failed, said
    assert ": provider_" not in said


def test_the_catalogue_adds_little_to_the_wheel() -> None:
    made = [
        *files_of(FOLDER),
        *(FOLDER.parent / name for name in MADE),
    ]
    assert sum(len(gzip.compress(Path(path).read_bytes())) for path in made) < 2 * 1024 * 1024


def test_the_wheel_has_the_resources_as_they_lie_here() -> None:
    project = tomllib.loads((FOLDER.parents[1] / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert FOLDER.parent.name in wheel["only-include"]
    assert wheel["sources"][FOLDER.parent.name] == "connection_wizard/_resources"
    assert FOLDER.parent.name == "resources"


@pytest.mark.nightly
def test_every_entry_is_in_the_wheel(tmp_path: Path) -> None:
    """The wheel as it is built; a second or two."""
    root = FOLDER.parents[1]
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(build, cwd=root, capture_output=True, text=True, timeout=HANG)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        inside = {info.filename: info.compress_size for info in packed.infolist()}
    names = [f"connection_wizard/_resources/providers/{path.name}" for path in files_of(FOLDER)]
    names += [
        f"connection_wizard/_resources/{name}" for name in ("catalogue.json", "known_hosts.json", "known_names.json")
    ]
    assert set(names) <= set(inside)
    assert sum(inside[name] for name in names) < 2 * 1024 * 1024
