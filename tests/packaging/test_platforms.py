"""The lists of packages fit every system that the project supports; found out on one of them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement

LOCKS = Path(__file__).parents[2] / "packaging" / "lock"
SYSTEMS: Mapping[str, tuple[str, str, str, tuple[str, ...]]] = {
    "Windows": ("win32", "AMD64", "nt", ("win_amd64",)),
    "Windows on ARM": ("win32", "ARM64", "nt", ("win_arm64",)),
    "macOS on Intel": ("darwin", "x86_64", "posix", ("macosx_13_0_x86_64",)),
    "macOS": ("darwin", "arm64", "posix", ("macosx_13_0_arm64",)),
    "Linux": ("linux", "x86_64", "posix", tuple(f"manylinux_2_{glibc}_x86_64" for glibc in range(17, 35))),
    "Linux on ARM": ("linux", "aarch64", "posix", tuple(f"manylinux_2_{glibc}_aarch64" for glibc in range(17, 40))),
}
"""Each: ``sys.platform``, ``platform.machine()``, ``os.name``, and what its packages' files may be made for."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LISTS = ("runtime", "test", "nightly", "installer")


def environment(system: str, python: str) -> dict[str, str]:
    platform, machine, name, _ = SYSTEMS[system]
    known = {key: str(value) for key, value in default_environment().items()}
    return known | {
        "sys_platform": platform,
        "platform_machine": machine,
        "os_name": name,
        "python_version": python,
        "python_full_version": f"{python}.0",
    }


def entries(kind: str) -> list[tuple[str, str, Marker | None]]:
    text = (LOCKS / f"{kind}.txt").read_text(encoding="utf-8")
    found = re.findall(r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\$", text, re.MULTILINE)
    return [(name, version, Marker(marker) if marker else None) for name, version, marker in found]


def chosen(kind: str, system: str, python: str) -> dict[str, list[str]]:
    there = environment(system, python)
    found: dict[str, list[str]] = {}
    for name, version, marker in entries(kind):
        if marker is None or marker.evaluate(there):
            found.setdefault(name, []).append(version)
    return found


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_one_version_of_everything(kind: str, system: str) -> None:
    project = tomllib.loads((LOCKS.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for python in PYTHONS:
        found = chosen(kind, system, python)
        assert {name: versions for name, versions in found.items() if len(versions) != 1} == {}
        for wanted in map(Requirement, project["dependencies"]):
            if wanted.marker is None or wanted.marker.evaluate(environment(system, python)):
                assert wanted.specifier.contains(found[re.sub(r"[._-]+", "-", wanted.name).lower()][0]), wanted


@pytest.mark.parametrize(("system", "newest"), [("macOS on Intel", (48,)), ("Windows on ARM", (46, 0, 3))])
def test_a_system_without_newer_wheels_keeps_the_last_one(system: str, newest: tuple[int, ...]) -> None:
    (version,) = chosen("runtime", system, "3.12")["cryptography"]
    assert tuple(map(int, version.split(".")))[: len(newest)] <= newest


@pytest.mark.nightly  # asks the registry for each
@pytest.mark.parametrize("python", ["3.12", "3.14"])
@pytest.mark.parametrize("system", SYSTEMS)
def test_there_is_a_file_for_each_system(system: str, python: str, tmp_path: Path) -> None:
    there = chosen("runtime", system, python)
    wanted = [f"{name}=={version[0]}" for name, version in there.items()]
    platforms = [word for tag in SYSTEMS[system][3] for word in ("--platform", tag)]
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--no-deps", "--target", str(tmp_path)]
    command += ["--only-binary", ":all:", "--python-version", python, *platforms, *wanted]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    assert answer.returncode == 0, answer.stderr
