"""Whether Qt can open a window here: tried in a process of its own, for Qt ends the process where it cannot."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass

from connection_wizard import itself
from connection_wizard.itself import TRY_QT

SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class QtCheck:
    """What came of it; `problem` and `hint` are sentences where it did not work."""

    ok: bool
    version: str = ""
    platform: str = ""
    problem: str = ""
    hint: str = ""


def check_qt() -> QtCheck:
    """Start Qt once and end it again."""
    try:
        answer = subprocess.run(
            itself.command(TRY_QT),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return QtCheck(ok=False, problem="Qt does not start here.", hint="Everything but the window works without it.")
    found = re.match(r"(\S+) (\S+) (letters|blank)", answer.stdout)
    if answer.returncode == 0 and found and found[3] == "blank":
        hint = "Install one with the packages of your system, for example fonts-dejavu-core."
        return QtCheck(ok=False, problem="There is no font here, so the window would have no letters.", hint=hint)
    if answer.returncode == 0 and found:
        return QtCheck(ok=True, version=found[1], platform=found[2])
    return QtCheck(False, problem=_problem(answer.stderr), hint=_hint(answer.stderr))


def _problem(words: str) -> str:
    if library := re.search(r"(?<!\S)(\S+\.so[.\d]*): cannot open shared object file", words):
        return f"Qt lacks a library of the system: {library[1]}."
    if "could not connect to display" in words:
        return "There is no display to open a window on."
    if "No module named" in words:
        return "Qt is not installed."
    return "Qt does not start here."


def _hint(words: str) -> str:
    if "cannot open shared object file" in words:
        return itself.missing_library_hint()
    if "No module named" in words:
        return itself.missing_package_hint()
    return "Everything but the window works without it."
