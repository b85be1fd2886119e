"""The bundles of the platform's libraries: what is in them, and that they are what the build makes."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from connection_wizard.engine.libraries import CORE, bundle, spoken_of
from connection_wizard.resources import resources_folder
from tests.helpers import needs

HERE = resources_folder() / "engine"
EVERYTHING = spoken_of("this")
MOST_BYTES = 2_400_000
"""Of all bundles; packed they are a fifth of it, and a wheel is packed."""


def test_every_bundle_is_there_and_none_that_nobody_loads() -> None:
    assert {file.name for file in HERE.iterdir()} == {"LICENCES.txt", *(f"{name}.js" for name in (CORE, *EVERYTHING))}
    assert all(bundle(name).startswith("(") for name in EVERYTHING)
    assert sum(file.stat().st_size for file in HERE.iterdir()) < MOST_BYTES


def test_the_licences_are_those_of_the_versions_that_are_pinned() -> None:
    told = set(re.findall(r"^(\S+ \S+) \(.+\)$", (HERE / "LICENCES.txt").read_text(encoding="utf-8"), re.MULTILINE))
    packages = json.loads((needs.ENGINE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    pinned = {f"{path.rpartition('node_modules/')[2]} {about['version']}" for path, about in packages.items() if path}
    assert told <= pinned
    wanted = json.loads((needs.ENGINE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert {f"{name} {version}" for name, version in wanted.items()} - told == {f"esbuild {wanted['esbuild']}"}


@pytest.mark.nightly
def test_the_bundles_are_what_the_build_makes(tmp_path: Path) -> None:
    made = tmp_path / "engine"
    subprocess.run(
        [needs.node_with_libraries(), str(needs.ENGINE / "build.mjs"), str(made)], check=True, capture_output=True
    )
    for file in HERE.iterdir():
        assert (made / file.name).read_bytes() == file.read_bytes(), file.name
