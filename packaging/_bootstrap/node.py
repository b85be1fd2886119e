"""Node packages that tests run against and the engine is built from: installed from their lock files, once."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from .environment import ROOT
from .problem import Problem

FOLDER = ROOT / "tests" / "js"


NIGHTLY = FOLDER / "nightly"
ENGINE = ROOT / "packaging" / "engine"
"""The libraries of the platform; ``build.mjs`` there makes bundles of them."""
BUNDLES = ROOT / "resources" / "engine"


def ensure(folder: Path = FOLDER) -> None:
    """Install them where Node is; without Node the tests that need it are skipped, but not in CI."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        if os.environ.get("CI"):
            raise Problem("Node and npm are missing; in CI no test may be skipped for that.")
        print("Node is missing: the tests against servers of others will be skipped. https://nodejs.org has it.")
        return
    stamp = folder / "node_modules" / ".made-for"
    wanted = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("Installing the Node packages that tests run against …", flush=True)
    command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    answer = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace")
    if answer.returncode:
        raise Problem(f"npm could not install them:\n{answer.stdout}{answer.stderr}")
    stamp.write_text(wanted, encoding="utf-8")


def build_engine() -> None:
    """Make the bundles of the engine's libraries anew, from the versions in their lock file."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        raise Problem("Node and npm make the engine's libraries; they are missing. https://nodejs.org has them.")
    ensure(ENGINE)
    subprocess.run([node, str(ENGINE / "build.mjs"), str(BUNDLES)], check=True)
