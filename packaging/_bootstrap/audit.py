"""Known faults of what the lists name, asked of those who collect them: osv.dev for Python, npm for the engine's."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .environment import LOCKS, python
from .node import ENGINE
from .problem import Problem

_PINNED = re.compile(r"^([a-z0-9-]+==[^\s;\\]+(?: ; [^\\\n]+?)?) \\$", re.MULTILINE)


def audit() -> int:
    """Ask, print what is answered, and return an exit code: 0 where nothing is known."""
    npm = shutil.which("npm")
    if npm is None:
        raise Problem("npm asks for the faults of the engine's libraries; it is missing. https://nodejs.org has it.")
    with tempfile.TemporaryDirectory() as made:
        project = Path(made, "pyproject.toml")
        project.write_text(pinned_project(), "utf-8")
        print("Python:", flush=True)
        # What is pinned is what is asked about: `uv audit` knows projects, not lists
        command = [str(python()), "-m", "uv", "audit", "--project", made, "--no-progress", "--preview"]
        code = subprocess.run(command).returncode
    print("JavaScript:", flush=True)
    command = [npm, "audit", "--package-lock-only", "--omit=dev"]
    return max(code, subprocess.run(command, cwd=ENGINE).returncode)


def pinned_project() -> str:
    """A project that needs exactly what the list of tests pins, which holds all that the program needs, too."""
    found = _PINNED.findall((LOCKS / "nightly.txt").read_text("utf-8"))
    listed = ",\n".join(f"  {json.dumps(one.strip())}" for one in found)
    return (
        '[project]\nname = "what-is-pinned"\nversion = "0"\nrequires-python = ">=3.11"\n'
        f"dependencies = [\n{listed}\n]\n[tool.uv]\npackage = false\n"
    )
