"""The documentation as a site: files that a browser opens where they lie, with a search that needs no server.

What builds it has an environment of its own, ``build/site-environment``: the program and its tests know nothing of it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .environment import LOCKS, ROOT, install
from .problem import Problem

HOME = ROOT / "build" / "site-environment"
SETTINGS = ROOT / "packaging" / "site" / "mkdocs.yml"


def build(folder: Path) -> int:
    """Build it into a folder; a link or an anchor that leads nowhere stops it. Returns the exit code."""
    _ensure()
    command = [str(_python()), "-m", "mkdocs", "build", "--strict", "--clean", "--quiet"]
    command += ["--config-file", str(SETTINGS), "--site-dir", str(folder.resolve())]
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "true"}).returncode
    if not code:
        print(f"Wrote the site. It begins with {folder / 'index.html'}.")
    return code


def _python() -> Path:
    return HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _ensure() -> None:
    """What builds it, as the list of packages says.

    Raises:
        Problem: it cannot be brought.
    """
    packages, stamp = LOCKS / "site.txt", HOME / ".made"
    wanted = f"{sys.version}\n{packages.read_text('utf-8')}"
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    print("Making the environment of the site …", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(HOME)], capture_output=True, encoding="utf-8")
    if made.returncode:
        raise Problem(f"The environment could not be made:\n{made.stdout}{made.stderr}".rstrip())
    install(packages, _python())
    stamp.write_text(wanted, "utf-8")
