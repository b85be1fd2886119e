"""A stand-in for a frozen program: what `sys.executable` names then is the program itself."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def frozen(patch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Have the program take itself for frozen; returns the file that is started in place of an interpreter."""
    if sys.platform == "win32":
        launcher = folder / "connection-wizard.cmd"
        text = f'@cd /d "{ROOT}"\n@"{sys.executable}" -m connection_wizard %*\n'
    else:
        launcher = folder / "connection-wizard"
        text = f'#!/bin/sh\ncd {shlex.quote(str(ROOT))}\nexec {shlex.quote(sys.executable)} -m connection_wizard "$@"\n'
    launcher.write_text(text, encoding="utf-8")
    launcher.chmod(0o755)
    patch.setattr(sys, "frozen", True, raising=False)
    patch.setattr(sys, "executable", str(launcher))
    return launcher
