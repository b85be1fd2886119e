"""Glewlwyd for the nightly tests: its Debian packages, unpacked into the project; nothing is installed or started."""

from __future__ import annotations

import re
import shutil
import subprocess

from . import system
from .environment import ROOT
from .problem import Problem

FOLDER = ROOT / "build" / "nightly" / "glewlwyd"


def ensure() -> None:
    """Fetch and unpack it, with the libraries that this system lacks; without Debian its tests are skipped."""
    if (FOLDER / "usr" / "bin" / "glewlwyd").is_file():
        return
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        print("Glewlwyd comes as Debian packages only: its tests will be skipped.")
        return
    packages = FOLDER.with_name("packages")
    shutil.rmtree(packages, ignore_errors=True)
    packages.mkdir(parents=True)
    print("Fetching Glewlwyd …", flush=True)
    if system.may_install():  # a fresh machine has no lists of packages yet
        _run("apt-get", "update", "--quiet=2")
    _run("apt-get", "download", *_wanted(), within=str(packages))
    for package in sorted(packages.glob("*.deb")):
        _run("dpkg-deb", "--extract", str(package), str(FOLDER))


def _wanted() -> list[str]:
    """The package and the libraries below it that are not installed."""
    kinds = ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")
    listing = _run("apt-cache", "depends", "--recurse", *(f"--no-{kind}" for kind in kinds), "glewlwyd")
    names = sorted(set(re.findall(r"^(\w[\w.+-]*)$", listing, re.MULTILINE)))
    installed = _run("dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n")
    have = {line.split()[1] for line in installed.splitlines() if line.startswith("installed ")}
    return [name for name in names if name not in have and name.startswith(("lib", "glewlwyd")) and "perl" not in name]


def _run(*command: str, within: str | None = None) -> str:
    answer = subprocess.run(command, cwd=within, capture_output=True, encoding="utf-8", errors="replace")
    if answer.returncode:
        raise Problem(f"This did not work: {' '.join(command)}\n{answer.stdout[-1000:]}{answer.stderr[-1000:]}")
    return answer.stdout
