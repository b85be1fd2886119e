"""How the program starts itself for work that needs a process of its own, and how it came to this computer.

A frozen program (PyInstaller) has no interpreter beside it: ``sys.executable`` is the program, and ``-c`` or a file
behind it would open the wizard once more. It takes the name of its part instead, see `connection_wizard.__main__`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final, Literal

from connection_wizard.words import Words, say

Part = Literal["--engine", "--reading", "--try-qt"]
ENGINE: Final = "--engine"
READING: Final = "--reading"
TRY_QT: Final = "--try-qt"

_FILES: dict[Part, str] = {
    ENGINE: "engine/child.py",
    READING: "ui/session/apart.py",
    TRY_QT: "ui/try_qt.py",
}
_HERE = Path(__file__).resolve().parent


def command(part: Part) -> list[str]:
    """What starts a part of the program in a process of its own.

    The interpreter finds the packages that this process finds, but nothing of the folder that it is started in.
    """
    if is_frozen():
        return [sys.executable, part]
    return [sys.executable, "-P", str(_HERE / _FILES[part])]


def is_frozen() -> bool:
    """Whether the program was packed with its interpreter."""
    return bool(getattr(sys, "frozen", False))


def missing_package_hint() -> Words:
    """What brings a package of Python that is missing."""
    if is_frozen():
        return say("It was left out when this program was packed: get the program anew.")
    if _is_checkout():
        return say("python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.")
    return say("Install connection-wizard anew, with all that it needs.")


def missing_library_hint() -> Words:
    """What brings a library of the system that is missing."""
    if not is_frozen() and _is_checkout():
        return say("python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.")
    return say("Install it with the packages of your system.")


def _is_checkout() -> bool:
    return (_HERE.parents[1] / "packaging" / "bootstrap.py").is_file()
