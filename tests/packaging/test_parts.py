"""What the program is made of is listed whole, with licences; what is built is the same whoever builds it."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from _bootstrap import audit, environment, node, parts, release
from _bootstrap.problem import Problem

from tests.waiting import HANG

ROOT = Path(__file__).parents[2]
LICENCES = frozenset(
    {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "LGPL-3.0-only", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0"}
)
"""What may be part of a program under MIT; of several to choose from one is enough. Another one is a decision."""


@pytest.fixture(autouse=True)
def _this_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "site_packages", lambda: Path(sysconfig.get_path("purelib")))


def test_the_bill_in_the_repository_is_that_of_the_lists() -> None:
    assert parts.BILL.read_text("utf-8") == parts.bill(), "python3 packaging/bootstrap.py notices makes it anew"


def test_the_bill_has_all_that_is_in_the_lists_and_bundles() -> None:
    document: dict[str, Any] = json.loads(parts.bill())
    known = {one["name"]: one for one in document["components"]}
    locked = set(re.findall(r"^([a-z0-9-]+)==", (environment.LOCKS / "runtime.txt").read_text(), re.MULTILINE))
    assert locked - known.keys() == parts._BUILDS_ONLY
    bundled = set(json.loads((node.ENGINE / "package.json").read_text())["dependencies"]) - {"esbuild"}
    assert {name for name in bundled if known.get(name, {}).get("purl", "").startswith("pkg:npm/")} == bundled
    references = [one["bom-ref"] for one in document["components"]]
    assert len(references) == len(set(references))
    assert all(one["hashes"] for one in document["components"] if one.get("purl", "").startswith("pkg:npm/"))
    named = {one for entry in document["dependencies"] for one in entry["dependsOn"]}
    assert named == set(references)


def test_every_licence_may_be_part_of_this_program() -> None:
    for part in parts.parts():
        choices = [set(re.findall(r"[\w.+-]+", one)) - {"AND", "WITH"} for one in part.licence.split(" OR ")]
        assert any(one <= LICENCES for one in choices), part


def test_the_notices_have_every_licence_and_what_the_lgpl_asks_for() -> None:
    text = parts.notices()
    for part in parts.parts():
        assert part.name in text
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "download.qt.io",
        "replace the files",
    ):
        assert words in text


def test_a_licence_that_nobody_knows_stops_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(parts, "site_packages", lambda: tmp_path)
    with pytest.raises(Problem, match="Nobody knows the licence of annotated-types"):
        parts.bill()
    monkeypatch.setattr(parts, "_licence", lambda name: "MIT")
    with pytest.raises(Problem, match=r"annotated-types .* brings no licence"):
        parts.notices()


def test_what_is_looked_for_is_what_is_pinned() -> None:
    text = audit.pinned_project()
    pinned = re.findall(r"^([a-z0-9-]+)==", (environment.LOCKS / "nightly.txt").read_text(), re.MULTILINE)
    assert re.findall(r'^  "([a-z0-9-]+)==', text, re.MULTILINE) == pinned


# --- what is built ----------------------------------------------------------------------------------------------------


def _copied(folder: Path, when: float) -> Path:
    """The source once more, elsewhere, with files of another day."""
    leaves = shutil.ignore_patterns("__pycache__", "node_modules")
    for name in ("app/connection_wizard", "resources", "packaging"):
        shutil.copytree(ROOT / name, folder / name, ignore=leaves)
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(ROOT / name, folder / name)
    for path in folder.rglob("*.py"):
        os.utime(path, (when, when))
        path.chmod(0o600 if when > 2_000_000_000 else 0o664)
    return folder


def test_the_same_source_makes_the_same_wheel(tmp_path: Path) -> None:
    made: list[Path] = []
    for number, when in enumerate((1_000_000_000.0, 2_100_000_000.0)):
        folder = _copied(tmp_path / str(number) / ("deeper" * number), when)
        environ = {**os.environ, "TZ": ("UTC", "Asia/Tokyo")[number]}
        environ.pop("SOURCE_DATE_EPOCH", None)
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "built")]
        subprocess.run(command, cwd=folder, env=environ, check=True, capture_output=True, timeout=HANG)
        made += (folder / "built").iterdir()
    assert len({hashlib.sha256(one.read_bytes()).hexdigest() for one in made}) == 1
    with zipfile.ZipFile(made[0]) as wheel:
        inside = "\n".join(wheel.namelist())
    for wanted in ("dist-info/sboms/sbom.cdx.json", "dist-info/licenses/LICENSE", "resources/engine/LICENCES.txt"):
        assert wanted in inside


def test_checksums_are_those_of_all_but_themselves(tmp_path: Path) -> None:
    (tmp_path / "a.whl").write_bytes(b"wheel")
    (tmp_path / release.SUMS).write_text("old")
    (tmp_path / "folder").mkdir()
    assert release.checksums(tmp_path) == f"{hashlib.sha256(b'wheel').hexdigest()}  a.whl\n"


# --- what builds it ---------------------------------------------------------------------------------------------------


def _uses(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(used := value.get("uses"), str):
            yield used
        for one in value.values():
            yield from _uses(one)
    elif isinstance(value, list):
        for one in value:
            yield from _uses(one)


WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize(
    "path", [*WORKFLOWS, ROOT / "packaging" / "github-action" / "action.yml"], ids=lambda path: path.name
)
def test_actions_are_pinned_by_their_whole_hash(path: Path) -> None:
    text = path.read_text("utf-8")
    for used in _uses(yaml.safe_load(text)):
        assert re.fullmatch(r"\./.+|[\w/.-]+@[0-9a-f]{40}", used), used
        assert used.startswith("./") or re.search(rf"{re.escape(used)} # v\d+\.\d+\.\d+$", text, re.MULTILINE), used


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_read_and_no_more_unless_a_job_says_why(path: Path) -> None:
    text = path.read_text("utf-8")
    assert yaml.safe_load(text)["permissions"] == {"contents": "read"}
    for line in re.findall(r"^ +run: .*$|^ {10}.*$", text, re.MULTILINE):
        assert "${{ github.event" not in line  # what others have typed comes in by the environment


def test_one_version_of_each_action() -> None:
    versions: dict[str, set[str]] = {}
    for path in WORKFLOWS:
        for used in _uses(yaml.safe_load(path.read_text("utf-8"))):
            name, _, digest = used.partition("@")
            versions.setdefault(name, set()).add(digest)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
