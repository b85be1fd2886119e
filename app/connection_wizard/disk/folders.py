"""Where a person's own files of this program lie, on each system; for those who have no Qt to ask."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_PROGRAM: Final = "connection-wizard"


def settings_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The folder of settings, there or not: below ``$XDG_CONFIG_HOME``, or what other systems have.

    A relative folder in the variable counts as none, as the XDG Base Directory Specification has it.
    """
    home = Path(os.path.expanduser("~"))  # noqa: PTH111  # Path.home() raises where there is none
    if platform == "win32":
        named, usual = environ.get("APPDATA", ""), home / "AppData" / "Roaming"
    elif platform == "darwin":
        named, usual = "", home / "Library" / "Application Support"
    else:
        named, usual = environ.get("XDG_CONFIG_HOME", ""), home / ".config"
    base = Path(named) if named and Path(named).is_absolute() else usual
    return base / _PROGRAM
